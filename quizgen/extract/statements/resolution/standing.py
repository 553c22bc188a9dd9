"""Nouns with "the" that stand by themselves in a clause: what they lean on, if anything, is in it.

Idioms and what everybody knows ('in the field', "the immune system"), turns of a game ('the 69th minute'),
what the clause itself has brought up before ('a relic … the relic'), and parts of something it names ('in
Norway, the government').
"""

from collections.abc import Iterator

from quizgen.extract.data.definite_nouns import (
    GENERIC_PHRASES,
    GROUPS,
    IDIOMS,
    MODIFIED_KINDS,
    OF_BODIES,
    OF_PLACES,
    OF_WORKS,
    OFFICES_AND_POSTS,
    PARTS_OF_DAY,
    PLAY_NOUNS,
    PLAY_PHRASES,
    WORKS,
)
from quizgen.extract.data.leaning import HUMANS
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.inside import Names

_LONGEST_IDIOM = 4
_WHERE = frozenset({"in", "of", "at", "on", "within", "near"})
_NO_PLACE = frozenset({"river", "lake", "sea", "ocean", "street", "road", "avenue"})


def standing(sentence: Sentence, clause: Clause, names: Names) -> Iterator[int]:
    """The nouns after "the" in a clause that lean on nothing outside it."""
    for i in clause.tokens:
        token = sentence.tokens[i]
        if not token.is_noun or token.is_proper or _article(sentence, i) is None:
            continue
        before = [t for t in clause.tokens if t < i]
        if (
            _is_idiom(sentence, i)
            or _is_generic(sentence, i)
            or (_is_turn_of_play(sentence, i) and (names.people or names.things))
            or _brought_up(sentence, i, before)
            or _has_owner(sentence, clause, i, before, names)
            or (token.lemma in PARTS_OF_DAY and _dated(sentence, clause, i))
        ):
            yield i


def _article(sentence: Sentence, i: int) -> int | None:
    return next((c for c in sentence.children(i, "det") if sentence.tokens[c].text.lower() == "the"), None)


def _is_idiom(sentence: Sentence, i: int) -> bool:
    words = [token.text.lower() for token in sentence.tokens[max(0, i - _LONGEST_IDIOM) : i + 1]]
    return any(tuple(words[first:]) in IDIOMS for first in range(len(words)))


def _own_words(sentence: Sentence, i: int) -> list[str]:
    """The words from after "the" to the noun."""
    article = _article(sentence, i)
    first = i if article is None else article + 1
    return [token.text.lower() for token in sentence.tokens[first : i + 1]]


def _is_generic(sentence: Sentence, i: int) -> bool:
    """'the grand jury', "the anti-war movement", 'the furry community'; not "the local community"."""
    words = _own_words(sentence, i)
    told = len(words) > 1 and sentence.tokens[i].lemma in MODIFIED_KINDS
    kind = sentence.tokens[i - 1]
    hyphened = i > 1 and "-" in {sentence.tokens[i - 2].text, *kind.text}
    return " ".join(words) in GENERIC_PHRASES or (told and (kind.is_noun or hyphened))


def _is_turn_of_play(sentence: Sentence, i: int) -> bool:
    """'the 69th minute', "the second half", "the penalty spot"; not "the half" alone."""
    words = _own_words(sentence, i)
    numbered = len(words) == 2 and sentence.tokens[i - 1].entity in {"ORDINAL", "TIME", "DATE"}
    ordinal = numbered and (words[0][0].isdigit() or words[0] in _ORDINALS)
    return " ".join(words) in PLAY_PHRASES or (ordinal and sentence.tokens[i].lemma in PLAY_NOUNS)


_ORDINALS = frozenset("first second third fourth final opening".split())


def _brought_up(sentence: Sentence, i: int, before: list[int]) -> bool:
    """True if the clause has introduced it: 'a relic … the relic', "five girls … the group"."""
    lemma = sentence.tokens[i].lemma
    for t in before:
        token = sentence.tokens[t]
        if not token.is_noun or token.is_proper:
            continue
        open_ = _article(sentence, t) is None and sentence.tokens[t].relation not in {"compound", "nmod"}
        same = token.lemma == lemma and token.tag == sentence.tokens[i].tag
        posts = {token.lemma, lemma} <= OFFICES_AND_POSTS
        if (same and open_) or (posts and bool(sentence.children(t, "prep"))):
            return True
        several = token.plural and token.lemma in HUMANS and bool(sentence.children(t, "nummod"))
        if lemma in GROUPS and several and len(_own_words(sentence, i)) == 1:
            return True
    return False


def _has_owner(sentence: Sentence, clause: Clause, i: int, before: list[int], names: Names) -> bool:
    """True for what the one thing that the clause names before it, as subject or place, has one of."""
    lemma = sentence.tokens[i].lemma
    if len(_own_words(sentence, i)) > 2:
        return False
    tops = {t for t in before if t in names.things and sentence.tokens[t].head not in names.things}
    for nouns, kind in ((OF_PLACES, "place"), (OF_BODIES, "body"), (OF_WORKS, "work")):
        if lemma not in nouns:
            continue
        if sentence.tokens[i].relation == "attr" and sentence.tokens[i].head == clause.head:
            tops = tops - set(clause.subject)  # 'Oslo is the capital' does not say of what
        fit = [
            t for t in tops if _kind(names.things[t]) == kind or (kind == "work" and names.things[t] in WORKS)
        ]
        if len({sentence.tokens[t].text for t in fit}) == 1 and _is_setting(sentence, clause, fit[0]):
            return True
    return False


def _kind(type_: str) -> str:
    if type_ in PLACE_TYPES and type_ not in _NO_PLACE:
        return "place"
    return "other" if type_ in {"person", "group", "people", "name", ""} else "body"


def _is_setting(sentence: Sentence, clause: Clause, t: int) -> bool:
    """Whether a name is the clause's subject, owns it, or says where it happens."""
    token = sentence.tokens[t]
    where = token.relation == "pobj" and sentence.tokens[token.head].text.lower() in _WHERE
    return where or token.relation in SUBJECT or (token.relation == "poss" and t in clause.subject)


def _dated(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether a day is named in the clause besides the part of the day."""
    return any(
        sentence.tokens[t].entity == "DATE" and sentence.tokens[t].is_proper for t in clause.tokens if t != i
    )
