"""From statements to facts: one mention singled out as the thing to know, and how much it matters."""

import re
from collections.abc import Mapping, Sequence

from quizgen.extract.data.english import ANNOUNCING, ORGANIZATION_VERBS, SAYING
from quizgen.extract.data.names import COMMON_LAST_NAMES
from quizgen.extract.data.numbers import VAGUELY
from quizgen.extract.data.place_types import NATURE
from quizgen.extract.data.places import ALIASES
from quizgen.extract.dates.words import spoken as spoken_date
from quizgen.extract.listing import list_fault, list_forms
from quizgen.extract.names.holding import holders_of
from quizgen.extract.salience import Salience
from quizgen.models import (
    Article,
    DateValue,
    Entity,
    Fact,
    FigureValue,
    Mention,
    Named,
    Rejected,
    Statement,
)

_INDEFINITE = re.compile(r"\s+(?:is|was|are|were|became|becomes|remains|remained)\s+(?:an?|one of|among)\s")
_WHEN = re.compile(r"\b(?:when|while|at the time|at (?:his|her|their) death|by the time|before|after)\b")
_REMARKING = (SAYING - ANNOUNCING) | {"admit", "insist", "concede", "acknowledge"}
_FIRMS_DO = ORGANIZATION_VERBS | SAYING | {"place", "sell", "buy", "offer", "hire", "pay"}
LONGEST_ANSWER = 8
"""Words; a longer answer is no single fact to recall."""
_GOVERNING = frozenset(
    "refuse authorize authorise decide agree deny reject demand order announce warn threaten accept accuse "
    "condemn insist propose recognize recognise supply".split()
)
"""Deeds of the government that sits in a city: 'Moscow refused'."""


def make_facts(
    statements: Sequence[Statement], entities: Mapping[str, Entity], article: Article
) -> tuple[tuple[Fact, ...], tuple[Rejected, ...]]:
    """The facts of all statements in order, and the mentions that can't be facts with the reason."""
    salience = Salience(statements, article)
    kept: list[Fact] = []
    rejected: list[Rejected] = []
    for statement in statements:
        for named in statement.named:
            fault = _fault(statement, named, entities) or _last_name_only(named, entities, article.title)
            answer = named.span.cut(statement.text)
            if fault:
                rejected.append(_rejected(statement, named, *fault))
                continue
            kept.append(_fact(statement, named, answer, entities, salience.of(statement, named)))
    return tuple(kept), tuple(rejected)


def _rejected(statement: Statement, named: Named, gate: str, reason: str) -> Rejected:
    return Rejected(
        gate=gate,
        reason=reason,
        text=statement.text,
        span=named.mention.span,
        statement=statement.text,
        sentence=statement.evidence[0].text,
    )


def _fault(statement: Statement, named: Named, entities: Mapping[str, Entity]) -> tuple[str, str] | None:
    mention = named.mention
    if mention.kind == "date" and mention.value is None:
        return "relative_date", f"'{mention.surface}' can't be resolved to a date"
    if named.role == "subject" and _INDEFINITE.match(statement.text, named.phrase.end):
        return "indefinite", f"'{mention.surface}' may not be the only one of which that is true"
    if named.fit == "told":
        return "same_fact", f"a shorter statement names '{mention.surface}'"
    if named.joins and (unsure := list_fault(statement, named)):
        return unsure
    if named.fit == "listed":
        return "part_of_list", f"'{mention.surface}' is only one of several"
    if named.fit == "modifier" or (mention.kind == "date" and "-century" in mention.surface):
        return "modifier", f"'{mention.surface}' only qualifies another noun"
    if isinstance(mention.value, FigureValue) and (
        unclear := _unclear_number(statement, named, mention.value)
    ):
        return unclear
    verb = next((slot for slot in statement.slots if slot.role == "verb"), None)
    if mention.kind == "date" and verb is not None and verb.lemma in _REMARKING:
        return "date_of_remark", f"it is only the day somebody said so: '{mention.surface}'"
    if (
        mention.kind == "date"
        and verb is None
        and _is_somebody(statement)
        and named.preposition in {"in", "on"}
    ):
        return "date_of_state", "somebody is that for longer than one date"
    entity = entities.get(mention.entity or "")
    if entity and (entity.type == "group" or (entity.type == "people" and not _as_a_whole(statement, named))):
        return "unclear_name", f"'{mention.surface}' may be a people, a language or an adjective"
    if entity and entity.type in NATURE and named.role == "subject" and verb and verb.lemma in _FIRMS_DO:
        return "unclear_name", f"'{mention.surface}' acts, so it is no {entity.type}"
    if len(mention.surface.split()) > LONGEST_ANSWER:
        return "long_answer", f"'{mention.surface}' has more than {LONGEST_ANSWER} words"
    return None


def _last_name_only(named: Named, entities: Mapping[str, Entity], title: str) -> tuple[str, str] | None:
    """Why somebody of whom the article tells nothing but a common last name is no answer: 'Jones'."""
    entity = entities.get(named.mention.entity or "")
    if entity is None or entity.name not in COMMON_LAST_NAMES or entity.name in title:
        return None
    if entity.kind != "actor" or entity.type not in {"person", "name"}:
        return None
    return "unclear_name", f"nothing but the last name of '{entity.name}' is told"


def _as_a_whole(statement: Statement, named: Named) -> bool:
    """Whether a people is spoken of as one: 'the Romans', not "many Romans" or "the weakened Romans".

    And as one that does something or has it done to it: 'sympathized with the Romans' fits others as well.
    """
    before = statement.text[: named.span.start].lower()
    doer = before.endswith(("by the ", "against the "))
    whole = named.fit == "whole" and named.role in {"subject", "object"}
    return before.endswith("the ") and (whole or doer)


def _is_somebody(statement: Statement) -> bool:
    """Whether a statement says what a person or thing was: 'Omar Pasha was the ruler of Egypt'."""
    return any(slot.role == "auxiliary" and slot.lemma == "be" for slot in statement.slots) and any(
        slot.role == "subject" and slot.proper for slot in statement.slots
    )


def _unclear_number(statement: Statement, named: Named, value: FigureValue) -> tuple[str, str] | None:
    """Why a number is no answer: it is vague, an article, glued to a noun, or counts nobody knows what."""
    surface = named.mention.surface
    if value.qualifier == VAGUELY:
        return "unclear_number", f"'{surface}' only says how large the number is"
    if value.unit is None and surface.lower() in {"one", "a", "an"}:
        return "unclear_number", f"'{surface}' hardly says more than 'a'"
    glued = statement.text[named.span.end : named.span.end + 1] in {"-", "‑"}
    if glued and value.dimension != "rank":
        return "modifier", f"'{surface}' only qualifies another noun"
    if value.dimension == "age" and _once(statement):
        return "unclear_number", f"nothing says when the age was '{surface}'"
    return None


def _once(statement: Statement) -> bool:
    """Whether a statement only says what somebody or something was, not when."""
    was = any(
        slot.lemma == "be" and slot.tag == "VBD" and slot.role == "auxiliary" for slot in statement.slots
    )
    verb = any(slot.role == "verb" for slot in statement.slots)
    dated = any(named.mention.kind == "date" for named in statement.named)
    return was and not verb and not dated and not _WHEN.search(statement.text)


def _fact(
    statement: Statement, named: Named, answer: str, entities: Mapping[str, Entity], salience: float
) -> Fact:
    mention = named.mention
    entity = entities.get(mention.entity or "")
    forms = list_forms(statement, named) if named.joins else accepted_forms(answer, mention, entity)
    return Fact(
        kind=mention.kind,
        answer=answer,
        answer_span=named.span,
        accepted=tuple(dict.fromkeys(a for a in forms if a != answer)),
        value=mention.value,
        entity=mention.entity,
        entity_type=named.noun or _type(statement, named, entity),
        within=_within(statement, named),
        statement=statement,
        mention=mention,
        salience=salience,
    )


def _type(statement: Statement, named: Named, entity: Entity | None) -> str:
    """What a fact's entity is; a city that refuses or allows something is no city there but a government."""
    if entity is None:
        return ""
    verb = next((slot.lemma for slot in statement.slots if slot.role == "verb"), "")
    governs = named.role == "subject" and named.fit == "whole" and verb in _GOVERNING
    return "name" if governs and entity.type in {"city", "place"} else entity.type


def _within(statement: Statement, asked: Named) -> tuple[str, ...]:
    """The well-known places that what else the statement names lies in."""
    if asked.mention.kind not in {"actor", "place"}:
        return ()
    text = statement.text
    others = (n for n in statement.named if n.span != asked.span and n.mention.kind in {"actor", "place"})
    return holders_of(n.span.cut(text) for n in others)


def accepted_forms(answer: str, mention: Mention, entity: Entity | None) -> list[str]:
    """Other ways of giving the same answer: aliases, another date order, the bare number."""
    if isinstance(mention.value, DateValue):
        full = spoken_date(mention.value.edtf)
        forms = [full]
        if match := re.fullmatch(r"(\w+) (\d+), (\d+)", full):
            forms.append(f"{match[2]} {match[1]} {match[3]}")
        return forms
    if isinstance(mention.value, FigureValue):
        return [mention.surface, *_in_digits(mention.surface, mention.value), *mention.value.also]
    if entity is None:
        return []
    forms = [alias for alias in entity.aliases if len(alias) > 1]
    if entity.type == "person":
        forms.append(entity.name.split()[-1])
    forms += [short for short, name in ALIASES.items() if name == entity.name]
    return [entity.name, *forms]


def _in_digits(surface: str, value: FigureValue) -> list[str]:
    """A count or score as others may write it: 'four' as '4', '2–1' as '2-1'."""
    if value.dimension == "score":
        return [surface.replace("–", "-")]
    plain = value.unit is None and value.low == value.high and not any(sign.isdigit() for sign in surface)
    return [f"{value.low:,}"] if plain else []
