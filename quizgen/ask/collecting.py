"""Sides for matchings and timelines, from the worded items that passed every gate."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from quizgen.ask.clashes import dropped
from quizgen.ask.events import names_of
from quizgen.ask.identity import masked
from quizgen.ask.partners import Partners
from quizgen.ask.sides import Side, SideMaker
from quizgen.models import Extraction, Fact, Item, Rejected
from quizgen.text import contains_words, fold
from quizgen.words import HE, SHE

FAR_AHEAD = 3
"""How many times as often as any other of the name somebody is named in full who is meant by the surname."""
_POSSESSIVE = re.compile(r"['’]s?$")

Check = Callable[[Side], tuple[str, str] | None]
"""Says why a side can't be used, with a code, or None."""


def told_facts(made: Sequence[Item], extraction: Extraction) -> Iterator[tuple[Item, Fact]]:
    """The worded items with their facts, in order; of each fact its question, or else its deletion."""
    facts = {_key(fact): fact for fact in extraction.facts}
    asked = {item.facts for item in made if item.type == "short"}
    for item in made:
        if item.type == "short" or (item.type == "cloze" and item.facts not in asked):
            first = item.facts[0]
            fact = facts.get((first.kind, first.masked, first.answer))
            if fact is not None:
                yield item, fact


def _key(fact: Fact) -> tuple[str, str, str]:
    span = fact.answer_span
    return fact.kind, masked(fact.statement.text, span.start, span.end), fact.answer


class Collector:
    """Collects the sides of an article that stand every check, and the facts that give none."""

    def __init__(self, made: Sequence[Item], extraction: Extraction) -> None:
        self.partners = Partners(extraction)
        self.tales = _tales(extraction)
        self._told = list(told_facts(made, extraction))
        self._names = names_of(extraction.entities)
        self._surnames = _bearers(extraction)

    def sides(
        self, make: SideMaker, template: str, checks: Sequence[Check]
    ) -> tuple[list[Side], list[Rejected]]:
        """The sides that a maker makes, in the article's order, and what was refused for a template."""
        kept: list[Side] = []
        refused: list[Rejected] = []
        for item, fact in self._told:
            side = make(item, fact, self._names)
            if side is None:
                continue
            fault = ("no_pair", side) if isinstance(side, str) else self._fault(side, checks)
            if fault is not None:
                refused.append(dropped(item.model_copy(update={"template": template}), *fault))
            elif isinstance(side, Side):
                kept.append(side)
        return kept, refused

    def _fault(self, side: Side, checks: Sequence[Check]) -> tuple[str, str] | None:
        found = next((fault for check in checks if (fault := check(side))), None) or self._unclear(side)
        if found is None and (other := self.partners.elsewhere(side)):
            return "several_partners", f"it is told again, perhaps with another partner: '{other}'"
        return found

    def _unclear(self, side: Side) -> tuple[str, str] | None:
        """Whether the text calls somebody by no more than a surname that others have too."""
        statement = side.fact.statement
        for named in statement.named:
            surface = fold(_POSSESSIVE.sub("", named.mention.surface))
            bearer = self._surnames.get(surface, named.mention.entity)
            shown = f"{side.left} {side.right}"
            if bearer != named.mention.entity and contains_words(shown, named.span.cut(statement.text)):
                return "unclear_name", f"'{named.mention.surface}' is the name of more than one person"
        return None


def _tales(extraction: Extraction) -> dict[str, str]:
    """Of whom an article tells a life, and of what a history; names of unknown sort have neither."""
    known = {entity.name: entity.type for entity in extraction.entities}
    persons = {name for name, sort in known.items() if sort == "person"}
    persons |= {r.entity for r in extraction.references if r.surface.lower() in HE | SHE}
    others = {name for name, sort in known.items() if sort not in {"name", "group", "person"}}
    return dict.fromkeys(others, "history") | dict.fromkeys(persons, "life")


def _bearers(extraction: Extraction) -> dict[str, str]:
    """Every surname, folded, of more than one person, and whom the text means by it alone, or ''.

    That is whom the title names, or who is named in full so much oftener than the others.
    """
    persons = {entity.name for entity in extraction.entities if entity.type == "person"}
    in_full = Counter(m.entity for m in extraction.mentions if m.entity in persons and " " in m.surface)
    alike: dict[str, list[str]] = defaultdict(list)
    for name in sorted(persons):
        alike[fold(name.split()[-1])].append(name)
    bearers: dict[str, str] = {}
    for surname, names in alike.items():
        best, *others = sorted(names, key=lambda name: (-in_full[name], name))
        if others:
            ahead = in_full[best] >= FAR_AHEAD * max(1, in_full[others[0]])
            bearers[surname] = best if ahead or contains_words(extraction.article.title, best) else ""
    return bearers


def left_over(sides: Sequence[Side], groups: Sequence[Sequence[Side]], template: str) -> list[Rejected]:
    """The record of the sides that stand in no group."""
    used = [side for group in groups for side in group]
    reason = "too few others of its sort go with it"
    return [
        dropped(side.item.model_copy(update={"template": template}), "too_few", reason)
        for side in sides
        if side not in used
    ]
