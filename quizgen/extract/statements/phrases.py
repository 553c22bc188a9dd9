"""Where a mention stands in its clause, and which constituent a question would move to the front."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.extract.data.english import HUMAN_NOUNS, KIN, TITLES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.alone import not_alone
from quizgen.extract.statements.clauses import Clause

Role = Literal["subject", "object", "oblique", "adverbial"]
Fit = Literal["whole", "number", "nested", "listed", "modifier"]

_ROLE_BY_RELATION: dict[str, Role] = {
    "dobj": "object",
    "attr": "object",
    "oprd": "object",
    "acomp": "object",
    "dative": "oblique",
    "prep": "oblique",
    "agent": "oblique",
    "npadvmod": "adverbial",
}
_IN_FORCE = frozenset({"effective", "valid"})
_AS_WELL = ["as", "well", "as"]
_ROUGHLY = frozenset({"around", "about", "circa", "roughly"})
_NAMED_BY_OF = frozenset(
    """
    city town village state province region island district county kingdom republic territory
    """.split()
)
"""Nouns that a following 'of X' names: 'the city of X', of a list 'the cities of X and Y'."""


@dataclass(frozen=True, slots=True)
class Place:
    """A mention's constituent: its tokens, what it is to the verb, how the mention fills it."""

    tokens: tuple[int, ...]
    role: Role
    fit: Fit
    preposition: str = ""
    noun: tuple[int, ...] = ()


def locate(
    sentence: Sentence, clause: Clause, mention: Sequence[int], *, figure: bool, number: bool
) -> Place:
    """The place of a mention's tokens in a clause; `number` says that it counts, or is a share."""
    inside = set(clause.tokens)
    top = sentence.top(mention)
    whole: Sequence[int] = mention
    noun: tuple[int, ...] = ()
    of = sentence.tokens[top].head
    if sentence.tokens[top].relation == "pobj" and sentence.tokens[of].text.lower() == "of":
        named = sentence.tokens[of].head
        several = sentence.child(top, "conj") in set(mention)
        one = any(sentence.tokens[c].text.lower() in {"a", "an"} for c in sentence.children(named, "det"))
        other = sentence.tokens[named].lemma == "region" and sentence.tokens[named - 1].is_proper
        part = named > 0 and sentence.tokens[named - 1].text == "-"  # 'sub-district'
        is_named = sentence.tokens[named].lemma in _NAMED_BY_OF and not (one or other or part)
        if is_named and sentence.tokens[named].plural == several:
            phrase = [t for t in sentence.subtree(named) if t in inside]
            noun = tuple(
                t
                for t in phrase
                if t < of and sentence.tokens[t].relation not in {"det", "poss", "case"} and t <= named
            )
            whole, top = phrase, named
    if [sentence.tokens[t].text.lower() for t in range(max(mention[0] - 3, 0), mention[0])] == _AS_WELL:
        return Place(tuple(mention), "adverbial", "listed")
    called = _called(sentence, mention, top)
    if called:
        whole, noun = (*called, *mention), called
    if not figure and any(sentence.tokens[a].text.lower() in _IN_FORCE for a in sentence.ancestors(top)):
        return Place(tuple(mention), "adverbial", "modifier")  # 'issued an order effective on May 1'
    if not figure and year_of_work(sentence, clause, mention):
        return Place(tuple(mention), "adverbial", "nested")
    if not figure and (apart := not_alone(sentence, mention, top, inside)):
        return Place(tuple(mention), "adverbial", apart)
    counts = False
    if number and sentence.tokens[top].relation == "nummod":
        top, counts = sentence.tokens[top].head, True
    elif number and any(sentence.tokens[c].text.lower() == "of" for c in sentence.children(top, "prep")):
        counts = True
    return _climb(sentence, clause, inside, top, tuple(whole), noun, counts=counts, name_or_date=not figure)


def outermost(
    sentence: Sentence, clause: Clause, mention: Sequence[int]
) -> tuple[tuple[int, ...], Role] | None:
    """What the verb itself governs and a mention lies in, or the subject, and what that is to the verb."""
    top = sentence.top(mention)
    if top in clause.subject:
        return clause.subject, "subject"
    if clause.copula:
        return None
    tokens = sentence.tokens
    governed = [
        i for i in (top, *sentence.ancestors(top)) if tokens[i].head == clause.head and i != clause.head
    ]
    role = _ROLE_BY_RELATION.get(tokens[governed[0]].relation) if governed else None
    inside = {*clause.tokens}
    phrase = tuple(t for t in sentence.subtree(governed[0]) if t in inside) if governed else ()
    whole = bool(phrase) and phrase == tuple(t for t in clause.tokens if phrase[0] <= t <= phrase[-1])
    return (phrase, role) if role and whole else None


def year_of_work(sentence: Sentence, clause: Clause, mention: Sequence[int]) -> bool:
    """Whether a year only qualifies what something with a name is said to be: 'Solaris is a 1961 novel'."""
    tokens, year = sentence.tokens, mention[0]
    noun = tokens[year].head
    if len(mention) > 1 or not tokens[year].text.isdigit() or len(tokens[year].text) != len("1961"):
        return False
    if not clause.subject or not any(tokens[t].is_proper for t in clause.subject):
        return False
    said = tokens[noun].relation == "attr" and tokens[noun].head == clause.head and tokens[noun].is_noun
    one = [c for c in sentence.children(noun, "det") if tokens[c].text.lower() in {"a", "an"}]
    return said and tokens[clause.head].lemma == "be" and one == [year - 1]


def _called(sentence: Sentence, mention: Sequence[int], top: int) -> tuple[int, ...]:
    """What stands right before a person's name and says who that is: 'Swedish captain'."""
    if sentence.tokens[top].relation == "compound":
        return ()
    before: list[int] = []
    i = mention[0] - 1
    while (
        i >= 0
        and sentence.tokens[i].head in {top, i + 1}
        and sentence.tokens[i].relation in {"compound", "amod"}
    ):
        before.insert(0, i)
        i -= 1
    noun = sentence.tokens[before[-1]] if before else None
    calls = noun is not None and (noun.is_noun or noun.text == "general")  # often taken for an adjective
    named = calls and noun is not None and noun.lemma in HUMAN_NOUNS - KIN - {"fellow"}
    return tuple(before) if named and sentence.tokens[before[-1]].text.islower() else ()


def _absolute(sentence: Sentence, clause: Clause, preposition: str, phrase: Sequence[int]) -> bool:
    """True inside 'with X as head', 'with X leaving in May', 'speak of X winning': no phrase of its own."""
    tokens = sentence.tokens
    behind = next((t for t in clause.tokens if t > phrase[-1]), None)
    if preposition in {"with", "of", "without"} and behind is not None:
        as_what = preposition == "with" and tokens[behind].text.lower() == "as" and behind == phrase[-1] + 1
        return tokens[behind].tag == "VBG" or (as_what and tokens[phrase[0] - 1].text == ",")
    before = [t for t in clause.rest if t < phrase[0]]
    opened = next((n for n, t in enumerate(before) if n and tokens[t].text == "with"), None)
    if opened is None or tokens[before[opened - 1]].text != ",":
        return False
    return any(tokens[t].tag == "VBG" for t in before[opened:])


def _narrowed(sentence: Sentence, phrase: tuple[int, ...], mention: Sequence[int]) -> tuple[int, ...]:
    """The phrase up to the mention if what follows is a further 'in …' or 'at …' that only looks attached.

    'on 3 May 1867 in Warsaw': parsers hang the place on the date; a question about the date leaves it behind.
    """
    after = [t for t in phrase if t > mention[-1]]
    if (
        after
        and sentence.tokens[after[0]].relation == "prep"
        and sentence.tokens[after[0]].text.lower() != "of"
    ):
        return tuple(t for t in phrase if t <= mention[-1])
    return phrase


def _climb(
    sentence: Sentence,
    clause: Clause,
    inside: Collection[int],
    top: int,
    whole: tuple[int, ...],
    noun: tuple[int, ...],
    *,
    counts: bool,
    name_or_date: bool,
) -> Place:
    tokens = sentence.tokens
    if top in clause.subject:
        fills = tokens[top].head not in clause.subject or tokens[top].head == clause.head
        return Place(
            clause.subject,
            "subject",
            _fit(sentence, clause.subject, whole, fills=fills, counts=counts),
            noun=noun,
        )
    preposition = ""
    phrase_top = top
    if tokens[top].relation in {"pobj", "pcomp"}:
        phrase_top = tokens[top].head
        preposition = tokens[phrase_top].text.lower()
    relation = tokens[phrase_top].relation
    role = _ROLE_BY_RELATION.get(relation, "adverbial")
    phrase = tuple(t for t in sentence.subtree(phrase_top) if t in inside)
    verb = tokens[phrase_top].head
    while tokens[verb].relation == "xcomp" and verb != clause.head:
        verb = tokens[verb].head
    through_attribute = tokens[verb].lemma.lower() in HUMAN_NOUNS and (
        (tokens[verb].relation == "attr" and tokens[verb].head == clause.head)
        or (clause.copula != "" and verb == clause.head)
    )
    participle = clause.copula != "" and verb == clause.head and tokens[verb].is_verb
    reaches = (
        (verb == clause.head and not clause.copula)
        or participle
        or (through_attribute and relation == "prep")
    )
    contiguous = bool(phrase) and phrase == tuple(t for t in clause.tokens if phrase[0] <= t <= phrase[-1])
    if (
        not reaches
        or not contiguous
        or not set(whole) <= set(phrase)
        or relation not in _ROLE_BY_RELATION
        or (clause.copula and role != "oblique")
        or (preposition == "to" and tokens[phrase_top - 1].text.lower() == "home")  # 'a win at home to Garth'
    ):
        return Place(phrase or whole, role, "nested", preposition, noun)
    if name_or_date and role in {"oblique", "adverbial"}:
        phrase = _narrowed(sentence, phrase, whole)
    if role in {"oblique", "adverbial"} and _absolute(sentence, clause, preposition, phrase):
        return Place(phrase, role, "nested", preposition, noun)
    core = tuple(t for t in phrase if not (preposition and t == phrase_top))
    if name_or_date and any(tokens[t].text.lower() in _ROUGHLY for t in core if t not in whole):
        return Place(phrase, role, "nested", preposition, noun)
    return Place(phrase, role, _fit(sentence, core, whole, fills=True, counts=counts), preposition, noun)


def _fit(
    sentence: Sentence, phrase: Sequence[int], whole: Sequence[int], *, fills: bool, counts: bool
) -> Fit:
    """'whole' if nothing but determiners and titles is left of the phrase without the mention."""
    if not fills:
        return "nested"
    left = [t for t in phrase if t not in whole]
    if counts:
        before = [t for t in left if t < whole[0]]
        determined = any(sentence.tokens[t].relation in {"det", "poss", "case"} for t in before)
        return "nested" if determined else "number"
    if all(_adds_nothing(sentence, t, whole) for t in left):
        return "whole"
    return "nested"


def _adds_nothing(sentence: Sentence, t: int, whole: Sequence[int]) -> bool:
    token = sentence.tokens[t]
    if token.relation == "det" or token.text in TITLES or token.text == "%":
        return True
    return (
        t < whole[0]
        and token.relation in {"compound", "quantmod", "advmod"}
        and sentence.tokens[whole[-1]].entity
        in {"PERSON", "DATE", "CARDINAL", "PERCENT", "MONEY", "QUANTITY"}
    )
