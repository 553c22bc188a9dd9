"""Whether a mention can be asked for alone, or is one of several, or only qualifies another noun."""

from collections.abc import Sequence
from typing import Literal

from quizgen.extract.parse import Sentence


def _hyphenated(sentence: Sentence, mention: Sequence[int]) -> bool:
    """True inside a compound word: 'Toronto-shot', 'pro-Russia'."""
    tokens = sentence.tokens
    before = mention[0] > 0 and tokens[mention[0] - 1].text == "-" and not tokens[mention[0] - 1].space
    after = (
        mention[-1] + 1 < len(tokens)
        and tokens[mention[-1] + 1].text == "-"
        and not tokens[mention[-1]].space
    )
    return before or after


def _in_longer_name(sentence: Sentence, top: int, mention: Sequence[int]) -> bool:
    """True for the last part of a name that the parser cut at a small word: 'Letters from Iceland'."""
    preposition = sentence.tokens[top].head
    link = sentence.tokens[preposition]
    before = sentence.tokens[preposition - 1] if preposition else None
    linked = sentence.tokens[top].relation == "pobj" and preposition == mention[0] - 1
    if not linked or link.text not in {"from", "for"} or before is None or link.head != preposition - 1:
        return False
    return before.text[:1].isupper() and before.is_noun


def not_alone(
    sentence: Sentence, mention: Sequence[int], top: int, inside: set[int]
) -> Literal["listed", "modifier"] | None:
    """'listed' for a member of a coordination, 'modifier' for a name or year that only qualifies a noun."""
    token = sentence.tokens[top]
    if _ends_a_stretch(sentence, top):
        return None
    if _hyphenated(sentence, mention) or _in_longer_name(sentence, top, mention):
        return "modifier"
    if token.relation == "conj" and not sentence.tokens[token.head].is_verb:
        return "listed"
    others = inside - set(mention)
    if any(c in others and not sentence.tokens[c].is_verb for c in sentence.children(top, "conj")):
        return "listed"
    if _joined_behind(sentence, mention, inside):
        return "listed"
    head = sentence.tokens[token.head]
    if token.relation == "nummod" and token.tag == "CD" and head.is_noun and token.head > top:
        return "modifier"
    named = (
        token.entity != "DATE" and token.relation in {"compound", "amod", "nmod", "npadvmod"} and head.is_noun
    )
    return "modifier" if named else None


def _ends_a_stretch(sentence: Sentence, top: int) -> bool:
    """Either date of 'between 1969 and 1972'."""
    token = sentence.tokens[top]
    first = token.head if token.relation == "conj" else top
    link = sentence.tokens[sentence.tokens[first].head]
    return (
        token.entity == "DATE"
        and sentence.tokens[first].relation == "pobj"
        and link.lemma.lower() == "between"
    )


def _joined_behind(sentence: Sentence, mention: Sequence[int], inside: set[int]) -> bool:
    """True if "and" and a name follow, wherever the parser hangs them: 'the son of A (1901–55) and B'."""
    behind = sorted(t for t in inside if t > mention[-1])[:2]
    if len(behind) < 2 or sentence.tokens[behind[0]].tag != "CC":
        return False
    goes_on = sentence.tokens[behind[1]]
    rest = goes_on.relation == "det" and sentence.tokens[goes_on.head].relation == "conj"
    return rest or (goes_on.is_proper and goes_on.relation in {"conj", "compound"})
