"""How questions in people's own words are judged: by the same fact in the words of the built-in templates.

Gates and the model of quality know how quizgen itself asks: with a question word at the front and a question
mark at the end. "Name the country in which …." or a question in Spanish is as good or as bad as what the
built-in template makes of the same fact, which stands in for it. Only whether the answer shows, or loses its
unit or its "about", is looked at in the wording itself. What no built-in template asks for is judged as it
stands, question mark or not.
"""

from collections.abc import Callable, Mapping, Sequence

from quizgen.ask.demonyms import demonym_leak
from quizgen.ask.gates import answer_in_question, first_fault, no_question
from quizgen.ask.guessing import acronym_leak
from quizgen.ask.losing import lost_qualifier, lost_unit
from quizgen.ask.quality import rated
from quizgen.ask.templates import Template
from quizgen.ask.view import Story
from quizgen.models import Fact, Item, WordedType

Slots = Mapping[str, str]
Make = Callable[[Template], Item | None]
"""The item that a template makes of one fact, or None."""

_OF_ANY_WORDS = {
    "answer_in_question": answer_in_question,
    "demonym_leak": demonym_leak,
    "acronym_leak": acronym_leak,
    "lost_qualifier": lost_qualifier,
    "lost_unit": lost_unit,
}
"""The gates that presume nothing of how a question is worded. What else it may lose is found when it is read
again (see `roundtrip`).
"""


class Judge:
    """Judges the items of one fact. Without `standard` templates every item is judged as it stands."""

    def __init__(
        self, fact: Fact, story: Story, standard: Mapping[str, Template], slots: Slots, make: Make
    ) -> None:
        self._fact, self._story, self._make = fact, story, make
        self._standard, self._slots = standard, slots
        self._found: dict[WordedType, tuple[Item, tuple[str, str] | None] | None] = {}

    def fault(self, item: Item, template: Template) -> tuple[str, str] | None:
        """The code and reason of the first gate that an item fails, or None."""
        if not self._own(template):
            return first_fault(item, self._fact, self._story)
        told = ((code, gate(item, self._fact)) for code, gate in _OF_ANY_WORDS.items())
        fault = next(((code, reason) for code, reason in told if reason), None)
        if fault is not None:
            return fault
        found = self._stand_in(template.type)
        if found is not None:
            return found[1]
        asking = item.model_copy(update={"question": f"{item.question} What?"})
        shown = asking if no_question(item, self._fact) else item
        return first_fault(shown, self._fact, self._story)

    def rated(self, item: Item, template: Template) -> Item:
        """The item with its quality."""
        found = self._stand_in(template.type) if self._own(template) else None
        quality = rated(found[0] if found else item, self._fact, self._story).quality
        return item.model_copy(update={"quality": quality})

    def _own(self, template: Template) -> bool:
        return bool(in_own_words([template], self._standard))

    def _stand_in(self, type_: WordedType) -> tuple[Item, tuple[str, str] | None] | None:
        """The fact in the best built-in wording that passes all gates, else in the first one, and its fault.

        A wording of the same type stands in before one of the other.
        """
        if type_ not in self._found:
            self._found[type_] = self._looked_for(type_)
        return self._found[type_]

    def _looked_for(self, type_: WordedType) -> tuple[Item, tuple[str, str] | None] | None:
        first: tuple[Item, tuple[str, str] | None] | None = None
        for template in like(fitting(self._fact, tuple(self._standard.values()), self._slots), type_):
            item = self._make(template)
            if item is None:
                continue
            fault = first_fault(item, self._fact, self._story)
            first = first or (item, fault)
            if fault is None:
                return item, None
        return first


def in_own_words(templates: Sequence[Template], standard: Mapping[str, Template]) -> frozenset[str]:
    """The ids of those templates that are not the standard ones; none, where there is no standard."""
    return frozenset(
        template.id
        for template in templates
        if standard and (known := standard.get(template.id)) is not template and known != template
    )


def by_id(templates: Sequence[Template]) -> Mapping[str, Template]:
    """The templates by their ids."""
    return {template.id: template for template in templates}


def fitting(fact: Fact, templates: Sequence[Template], slots: Slots) -> list[Template]:
    """The templates that apply to a fact, the heaviest first."""
    best_first = sorted(templates, key=lambda template: (-template.weight, template.id))
    return [t for t in best_first if fact.kind in t.asks and t.applies(slots)]


def like(templates: Sequence[Template], type_: str) -> list[Template]:
    """The templates of a type; all, if there is none."""
    return [template for template in templates if template.type == type_] or list(templates)
