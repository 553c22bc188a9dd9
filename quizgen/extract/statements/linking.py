"""What only links a sentence to the one before it: 'however', "as a result", 'in addition'."""

from quizgen.extract.data.adjuncts import AT_THE_END, BEFORE_VERB
from quizgen.extract.data.english import (
    BEFOREHAND,
    CONNECTIVE_PHRASES,
    CONNECTIVES,
    LATER,
    LINKING_ADJECTIVES,
    NEXT_OR_LAST,
)
from quizgen.extract.parse import Sentence

_PAST = frozenset({"VBD", "VBN"})
_NEAR = frozenset({"nearby", "neighbouring", "neighboring", "adjacent"})
_STATES = frozenset("state town city village province county country kingdom republic island".split())
_YEAR = 4
"""Digits."""


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
        if alone and phrase == "altogether":
            return i == 0
        if alone and phrase == "even" and i == 0:
            return sentence.tokens[token.head].is_noun  # 'Even Ann Holt agreed'
        if alone and loose and phrase in BEFOREHAND:
            return _happened(sentence, token.head)
        loose = loose and sentence.child(i, "advcl") is None  # not 'as soon as'
        return (alone and phrase in CONNECTIVES) or (token.text.lower() in LATER and loose)
    if token.relation == "amod" and token.head > i:
        if phrase in LINKING_ADJECTIVES and i > 0:
            return sentence.tokens[i - 1].text.lower() == "the"
        return _told_beside(sentence, i, phrase)
    summed_up = token.text.lower() == "something" and i > 0 and sentence.tokens[i - 1].text == ","
    if token.relation == "npadvmod" and summed_up:
        return True  # 'the plant stays in Oslo, something Acme could change'
    return token.relation in {"prep", "npadvmod"} and phrase in CONNECTIVE_PHRASES


def _happened(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that something happened, not of which thing another is told."""
    token = sentence.tokens[verb]
    return token.tag in _PAST and token.relation != "relcl" and sentence.child(verb, "neg") is None


def _told_beside(sentence: Sentence, i: int, word: str) -> bool:
    """'The next election in 2013', "current president Ann Holt": what stands beside a noun tells which."""
    tokens, noun = sentence.tokens, sentence.tokens[i].head
    after = tokens[noun + 1 : noun + 3]
    if word in NEXT_OR_LAST and len(after) > 1:
        return (
            after[0].text.lower() in {"in", "of"} and after[1].text.isdigit() and len(after[1].text) == _YEAR
        )
    if word in _NEAR and tokens[noun].is_proper:
        return i + 1 < len(tokens) and tokens[i + 1].is_proper and tokens[i - 1].tag == "IN"
    if word in _NEAR and tokens[noun].lemma in _STATES and len(after) > 1:
        return after[0].text.lower() == "of" and after[1].is_proper  # 'the neighbouring state of Ohio'
    if word == "recent":
        behind = {tokens[c].text.lower() for c in sentence.children(noun, "prep")}
        return bool(behind & {"of", "on", "in", "by"}) and noun == i + 1
    title = tokens[noun].relation == "compound" and tokens[tokens[noun].head].entity == "PERSON"
    return word == "current" and title and tokens[noun].entity != "PERSON"  # 'current president Ann Holt'


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
