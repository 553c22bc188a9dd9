"""Words of doubt or denial that only say how exact a number is, or belong to a word or a set phrase."""

from quizgen.extract.data.english import DOUBT
from quizgen.extract.parse import Sentence

_BARELY = frozenset({"barely", "no", "not"})


def leaves_certain(sentence: Sentence, i: int) -> bool:
    """True in 'perhaps a million people', 'barely two years', "a no-fly zone" and 'pleaded not guilty'.

    What the clause tells is neither doubted nor denied.
    """
    tokens = sentence.tokens
    word, after = tokens[i].text.lower(), [token.text.lower() for token in tokens[i + 1 : i + 3]]
    if word == "no" and after[:1] == ["-"] and not tokens[i].space:
        return True
    if word == "not" and after[:1] == ["guilty"]:
        return i > 0 and tokens[i - 1].lemma in {"plead", "plea"}
    return word in DOUBT | _BARELY and _of_number(sentence, i)


def _of_number(sentence: Sentence, i: int) -> bool:
    """Whether a word hangs on a number behind it, or on a "more" or "less than" that does."""
    tokens, head = sentence.tokens, sentence.tokens[i].head
    if tokens[head].tag in {"JJR", "RBR"}:
        head = tokens[head].head
    if tokens[head].tag != "CD" or head < i:
        return False
    if tokens[head].relation != "nummod":
        return tokens[head].entity not in {"DATE", "TIME"}
    counted = tokens[tokens[head].head]
    return counted.is_noun and not counted.is_proper
