"""Questions for names that lie deeper in what the verb governs."""

import pytest

from quizgen import built_in_templates
from quizgen.ask.wording import slots_of
from quizgen.models import Kind
from tests.ask.build import Phrase, fact_of

TEMPLATES = sorted(
    (template for template in built_in_templates() if template.type == "short"), key=lambda t: -t.weight
)


def asked(
    text: str, lemma: str, type_: str, role: Phrase, *, tag: str = "VBD", kind: Kind = "actor"
) -> str | None:
    """The first wording of a built-in template for the bracketed name."""
    answer = text[text.index("[") + 1 : text.index("]")]
    others: list[tuple[Kind, str]] = [("place", "Oslo")] if "Oslo" in text else []
    fact = fact_of(
        text,
        kind,
        answer,
        lemma=lemma,
        fit="nested",
        type=type_,
        outer_role=role,
        proper=not text.startswith("<subject:The"),
        others=others,
    )
    slots = slots_of(fact)
    fitting = (t for t in TEMPLATES if kind in t.asks and t.applies(slots))
    template = next(fitting, None)
    return template.word(slots)[0] if template else None


OWNERS = [
    (
        "<subject:<outer:[Ann Berg]'s father>> <verb:built> the Foss Mill.",
        "build", "person", "subject", "Whose father built the Foss Mill?",
    ),
    (
        "<subject:<outer:[Norbau]'s first factory>> <verb:closed> in 1910.",
        "close", "company", "subject", "Which company's first factory closed in 1910?",
    ),
    (
        "<subject:Bo Dahl> <verb:copied> <outer:[Ann Berg]'s last painting> in 1910.",
        "copy", "person", "object", "Whose last painting did Bo Dahl copy in 1910?",
    ),
    (
        "<subject:Bo Dahl> <verb:fled> <outer:after [Ann Berg]'s death>.",
        "flee", "person", "oblique", "After whose death did Bo Dahl flee?",
    ),
    # the possessed has a name of its own, which tells whose it is
    ("<subject:<outer:[Peru]'s goalkeeper Bo Dahl>> <verb:fell>.", "fall", "country", "subject", None),
    # nobody can ask "which name's"
    ("<subject:<outer:[Foss]'s father>> <verb:built> a mill.", "build", "name", "subject", None),
    # a further clause would get lost
    (
        "<subject:Bo Dahl> <verb:met> <outer:[Ann Berg]'s friend who had sold the mill>.",
        "meet", "person", "object", None,
    ),
    ("<subject:The mill> <verb:was owned> <outer:by [Norbau]'s heirs>.", "own", "company", "oblique", None),
]  # fmt: skip
INSIDE = [
    (
        "<subject:Iceland> <verb:came> <outer:under the rule of [Denmark]> in 1380.",
        "come", "country", "oblique", "Under the rule of which country did Iceland come in 1380?",
    ),
    (
        "<subject:<outer:The president of [Peru]>> <verb:resigned> in 2000.",
        "resign", "country", "subject", "The president of which country resigned in 2000?",
    ),
    (
        "<subject:Ann Berg> <verb:opposed> <outer:the invasion of [Peru]>.",
        "oppose", "country", "object", "The invasion of which country did Ann Berg oppose?",
    ),
    (
        "<subject:The storm> <verb:landed> <outer:in northern [Peru]> in 2001.",
        "land", "country", "oblique", "In the northern part of which country did the storm land in 2001?",
    ),
    (
        "<subject:Bo Dahl> <verb:fled> <outer:with the help of [Ann Berg]>.",
        "flee", "person", "oblique", "With the help of whom did Bo Dahl flee?",
    ),
    # no agent's head, no part of what is named, no word for what 'with' tells
    ("<subject:The mill> <verb:fell> <outer:by an attack of [Peru]>.", "fall", "country", "oblique", None),
    ("<subject:Bo Dahl> <verb:lived> <outer:in the city of [Oslo]>.", "live", "city", "oblique", None),
    ("<subject:Bo Dahl> <verb:grew> <outer:with the water of [Lake Foss]>.", "grow", "lake", "oblique", None),
    ("<subject:Bo Dahl> <verb:stood> <outer:on a hill in [Ann Berg]>.", "stand", "person", "oblique", None),
    # a name in front asks for too much
    ("<subject:Bo Dahl> <verb:sang> <outer:in Foss by [Ann Berg]>.", "sing", "person", "oblique", None),
]  # fmt: skip
DESCRIBED = [
    (
        "<subject:Ann Berg> <verb:starred> <outer:in the 2011 film [Foss]>.",
        "star", "film", "oblique", "In which 2011 film did Ann Berg star?",
    ),
    (
        "<subject:Ann Berg> <verb:starred> <outer:in the film [Foss] directed by Bo Dahl> in 1950.",
        "star", "film", "oblique", "In which film directed by Bo Dahl did Ann Berg star in 1950?",
    ),
    (
        "<subject:Ann Berg> <verb:travelled> <outer:with her cousin [Bo Dahl]> in 1910.",
        "travel", "person", "oblique", "With which cousin did Ann Berg travel in 1910?",
    ),
    (
        '<subject:Ann Berg> <verb:appeared> <outer:as "[Gerda]"> in the play.',
        "appear", "name", "oblique", "As which character did Ann Berg appear in the play?",
    ),
    (
        "<subject:The play> <verb:opened> <outer:at Oslo's [Foss Theatre]> in 1910.",
        "open", "theatre", "oblique", "At which Oslo theatre did the play open in 1910?",
    ),
    (
        "<subject:Ann Berg> <verb:drove> <outer:to a village called [Foss]> in 1910.",
        "drive", "village", "oblique", "To which village did Ann Berg drive in 1910?",
    ),
    # words before a name that say nothing of it
    ("<subject:Ann Berg> <verb:won> <outer:her second fight against [Foss]>.", "win", "name", "object", None),
    ("<subject:Ann Berg> <verb:slept> <outer:after meeting [Bo Dahl]>.", "sleep", "person", "oblique", None),
]  # fmt: skip
MOVED = [
    (
        "<subject:Denmark> <verb:signed> <outer:a treaty with [Peru]>.",
        "sign", "country", "object", "With which country did Denmark sign a treaty?",
    ),
    (
        "<subject:Ann Berg> <verb:became> <outer:governor of [Utah]>.",
        "become", "state", "object", "Of which state did Ann Berg become governor?",
    ),
    # what is said of one known thing can't be moved away from it
    ("<subject:Ann Berg> <verb:read> <outer:the letter to [Foss Bank]>.", "read", "bank", "object", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lemma", "type_", "role", "question"), [*OWNERS, *INSIDE, *DESCRIBED, *MOVED]
)
def test_nested_names(text: str, lemma: str, type_: str, role: Phrase, question: str | None) -> None:
    assert asked(text, lemma, type_, role) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "<subject:The kings> <verb:met> <outer:at the Foss Hotel in [Bergen]> in 1910.",
            "In which city did the kings meet at the Foss Hotel in 1910?",
        ),
        # one of two places
        ("<subject:The kings> <verb:met> <outer:at Foss Hall in Oslo and Dahl Hall in [Bergen]>.", None),
    ],
)
def test_venues(text: str, question: str | None) -> None:
    assert asked(text, "meet", "city", "oblique", kind="place") == question
