"""Words such as "former", "other", "same" and "that" that point to something in their own clause.

They lean on the text before it only where nothing in the clause anchors them: 'former President Ann Holt',
"socks and other clothes", 'in 1990 … the same year', "the exports of Norway and those of Egypt" are fine.
"""

from collections.abc import Callable, Iterator

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.words import MONTH_NAMES

_TIMES = {
    "day": 3,
    "night": 3,
    "evening": 3,
    "week": 3,
    "month": 2,
    "season": 1,
    "year": 1,
    "decade": 1,
    "century": 1,
}
"""What can be pointed to as 'that …', and how exact a date it needs."""
_LIKE = frozenset({"like", "unlike", "than", "as"})
_BESIDE = frozenset("and or".split())
_TO_TELL = frozenset({"of", "in", "to", "for", "between", "on", "at"})
"""Prepositions after 'the last …' that say of which."""
_COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)


def anchored(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The pointing words of a clause that are anchored in it."""
    inside = set(clause.tokens)
    for i in clause.tokens:
        word = sentence.tokens[i].text.lower()
        rule = _RULES.get(word)
        was = clause.copula and sentence.tokens[i].head == clause.head and word == "former"
        if rule is not None and not was and rule(sentence, inside, i):
            yield i


Rule = Callable[[Sentence, set[int], int], bool]


def _noun(sentence: Sentence, i: int) -> int:
    return sentence.tokens[i].head


def _before(sentence: Sentence, inside: set[int], i: int) -> list[int]:
    return [t for t in sorted(inside) if t < i]


def _former(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'a former king', "former President Holt", "its former name"; not "the former", "the former king"."""
    noun = _noun(sentence, i)
    if not sentence.tokens[noun].is_noun or noun < i:
        return False
    phrase = [t for t in sentence.subtree(noun) if t in inside and t != i]
    if any(sentence.tokens[t].text.lower() in {"a", "an"} for t in sentence.children(noun, "det")):
        return True
    return bool(sentence.children(noun, "poss")) or any(sentence.tokens[t].is_proper for t in phrase)


def _other(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'socks and other clothes', "each other", 'unlike other towns', "one to another"."""
    tokens = sentence.tokens
    previous = tokens[i - 1].text.lower() if i else ""
    if previous in {"each", "any"} or (i + 1 < len(tokens) and tokens[i + 1].text.lower() == "than"):
        return True
    noun = i if tokens[i].is_noun or tokens[i].relation in {"conj", "pobj", "dobj"} else _noun(sentence, i)
    first = tokens[noun].head
    if tokens[noun].relation == "conj" and first in inside and tokens[first].is_noun and first < i:
        return any(tokens[t].text.lower() in _BESIDE for t in range(first, i))
    if tokens[noun].relation == "pobj" and tokens[first].text.lower() in _LIKE:
        return True
    return tokens[i].text.lower() in {"another", "other"} and any(
        tokens[t].text.lower() == "one" and tokens[t].tag == "CD" and tokens[t].relation != "nummod"
        for t in _before(sentence, inside, i)
    )


def _same(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'the same price as', "a film of the same name", 'in 1990 … the same year'."""
    noun = _noun(sentence, i)
    lemma = sentence.tokens[noun].lemma
    if any(
        sentence.tokens[t].text.lower() == "as" and t in inside
        for t in range(noun + 1, noun + 3)
        if t < len(sentence.tokens)
    ):
        return True
    before = _before(sentence, inside, i)
    return _dated(sentence, before, lemma)


def _dated(sentence: Sentence, before: list[int], lemma: str) -> bool:
    """Whether a date exact enough to be 'that day' or "the same year" stands before."""
    exact = _TIMES.get(lemma)
    dates = [t for t in before if sentence.tokens[t].entity == "DATE"]
    words = [sentence.tokens[t].text.lower() for t in dates]
    year = any(len(word) == 4 and word.isdigit() for word in words)
    month = bool(_MONTHS & set(words))
    day = any(word.isdigit() and len(word) < 3 for word in words)
    return exact is not None and year and (month or exact < 2) and (day or exact < 3)


def _previous(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'its previous owner', "in 1990 … the following year", 'the previous record of 10'."""
    noun = _noun(sentence, i)
    if not sentence.tokens[noun].is_noun or noun < i:
        return False
    if sentence.children(noun, "poss"):
        return True
    return any(
        sentence.tokens[t].text.lower() == "of"
        and any(sentence.tokens[n].tag == "CD" for n in sentence.subtree(t))
        for t in sentence.children(noun, "prep")
        if t in inside
    )


def _last(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'the last match of the day', "the last king of Norway", "next to"; not 'the last month'."""
    tokens = sentence.tokens
    if tokens[i].text.lower() == "next" and i + 1 < len(tokens) and tokens[i + 1].text.lower() == "to":
        return True
    noun = _noun(sentence, i)
    if not tokens[noun].is_noun or noun < i or tokens[noun].lemma in _TIMES or tokens[noun].entity == "DATE":
        return False
    if tokens[i].text.lower() != "last":
        return False
    if sentence.children(noun, "poss"):
        return True
    return any(tokens[t].text.lower() in _TO_TELL and t in inside for t in sentence.children(noun, "prep"))


def _complement(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'were present', "is similar to"."""
    return sentence.tokens[i].relation in _COMPLEMENTS


def _similar(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'similar to a fair', "have similar names": of several that the clause names."""
    return any(sentence.tokens[t].text.lower() == "to" and t in inside for t in sentence.children(i, "prep"))


def _once(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'once a year', "more than once", 'a once rich town'."""
    tokens = sentence.tokens
    after = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
    before = tokens[i - 1].text.lower() if i else ""
    often = after in {"a", "every", "per", "each"} and tokens[i].head != sentence.root
    return often or before in {"than", "at"} or tokens[tokens[i].head].relation == "amod"


def _that(sentence: Sentence, inside: set[int], i: int) -> bool:
    """'the exports of Norway and those of Egypt', "in 1990 … that year", "a treaty … this treaty"."""
    tokens = sentence.tokens
    before = _before(sentence, inside, i)
    if tokens[i].relation != "det":
        below = sentence.children(i, "prep", "acl", "relcl")
        told = [t for t in below if t in inside and (tokens[t].relation != "prep" or tokens[t].text == "of")]
        pointing = tokens[i].text.lower() in {"that", "those"}
        return pointing and bool(told) and any(tokens[t].is_noun for t in before)
    noun = _noun(sentence, i)
    return _dated(sentence, before, tokens[noun].lemma) or _introduced(sentence, before, noun)


def _introduced(sentence: Sentence, before: list[int], noun: int) -> bool:
    """Whether a noun has come up in the clause with "a", or without an article in the plural."""
    tokens = sentence.tokens
    return any(
        tokens[t].lemma == tokens[noun].lemma
        and tokens[t].tag == tokens[noun].tag
        and not any(tokens[c].text.lower() == "the" for c in sentence.children(t, "det"))
        and tokens[t].relation not in {"compound", "nmod"}
        for t in before
    )


_RULES: dict[str, Rule] = {
    "former": _former,
    "other": _other,
    "another": _other,
    "same": _same,
    "previous": _previous,
    "following": _previous,
    "next": _last,
    "last": _last,
    "present": _complement,
    "similar": _similar,
    "once": _once,
    **dict.fromkeys(("this", "that", "these", "those"), _that),
}
