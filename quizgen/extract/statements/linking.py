"""What only links a sentence to the one before it: 'however', "as a result", 'in addition'."""

from quizgen.extract.data.adjuncts import AT_THE_END, BEFORE_VERB
from quizgen.extract.data.english import CONNECTIVE_PHRASES, CONNECTIVES, LATER, LINKING_ADJECTIVES
from quizgen.extract.parse import Sentence


def links_back(sentence: Sentence, i: int) -> bool:
    """Whether a word, with what hangs on it, only links its sentence to what was said before."""
    token = sentence.tokens[i]
    if token.relation not in {"advmod", "amod", "prep", "npadvmod"}:
        return False
    cut = sentence.subtree(i)
    after = sentence.tokens[cut[-1] + 1].text if cut[-1] + 1 < len(sentence.tokens) else ""
    phrase = " ".join(sentence.tokens[t].text.lower() for t in cut)
    if token.relation == "advmod":
        if _links(sentence, i, cut, phrase):
            return True
        follows = sentence.tokens[cut[-1] + 1].tag if cut[-1] + 1 < len(sentence.tokens) else ""
        loose = sentence.tokens[token.head].is_verb and follows != "IN"
        alone = len(cut) == 1 and after.lower() != "of"
        loose = loose and sentence.child(i, "advcl") is None  # not 'as soon as'
        return (alone and phrase in CONNECTIVES) or (token.text.lower() in LATER and loose)
    if token.relation == "amod" and phrase in LINKING_ADJECTIVES and token.head > i > 0:
        return sentence.tokens[i - 1].text.lower() == "the"
    return token.relation in {"prep", "npadvmod"} and phrase in CONNECTIVE_PHRASES


def _links(sentence: Sentence, i: int, cut: tuple[int, ...], phrase: str) -> bool:
    """'as well' that is not 'as well as', 'too' behind what it adds, 'again' and 'further' with a verb."""
    after = sentence.tokens[cut[-1] + 1].text.lower() if cut[-1] + 1 < len(sentence.tokens) else ""
    behind = i > sentence.tokens[i].head and after in {"", ",", ".", ";"}
    if phrase in AT_THE_END:
        return behind
    return (
        phrase in BEFORE_VERB
        and sentence.tokens[sentence.tokens[i].head].is_verb
        and (behind or cut[-1] < sentence.tokens[i].head)
    )
