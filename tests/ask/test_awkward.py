"""Phrases that no question asks for well."""

import pytest

from quizgen.ask.wording import slots_of
from quizgen.models import Kind
from tests.ask.build import Fit, Phrase, fact_of

BROKEN: list[tuple[str, Kind, str, str, str, Phrase, str, Fit]] = [
    (
        "<subject:Ann Dole> <verb:returned> to her northern farm [at Leeds].",
        "place",
        "Leeds",
        "return",
        "VBD",
        "oblique",
        "at",
        "whole",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:born> [in Leeds], Ohio.",
        "place",
        "Leeds",
        "bear",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:born> in May [in Leeds], a city on the Aire.",
        "place",
        "Leeds",
        "bear",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <verb:teaches> [at Foss College] where she lives.",
        "actor",
        "Foss College",
        "teach",
        "VBZ",
        "oblique",
        "at",
        "whole",
    ),
    (
        "<subject:Ann Dole> <verb:bought> [Foss Mill] and rebuilt the hall, and traded it in May.",
        "actor",
        "Foss Mill",
        "buy",
        "VBD",
        "object",
        "",
        "whole",
    ),
    (
        "<subject:The play> <auxiliary:was> <verb:given> [at Foss Hall] in Leeds and the Luna Hall in York.",
        "place",
        "Foss Hall",
        "give",
        "VBN",
        "oblique",
        "at",
        "whole",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:born> in Ely, [near Leeds].",
        "place",
        "Leeds",
        "bear",
        "VBN",
        "oblique",
        "near",
        "whole",
    ),
    (
        "<subject:Ann Dole> <verb:played> first in a 3-1 win at home [to Leeds] in May.",
        "place",
        "Leeds",
        "play",
        "VBD",
        "oblique",
        "to",
        "whole",
    ),
    (
        "<subject:The show> <auxiliary:was> <verb:held> [from 6 May 2009] to 7 June 2010.",
        "date",
        "6 May 2009",
        "hold",
        "VBN",
        "oblique",
        "from",
        "whole",
    ),
    (
        "<subject:The firm> <auxiliary:has> <verb:sent> aid to the islands [in 2008].",
        "date",
        "2008",
        "send",
        "VBZ",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:The lion> <auxiliary:was> <verb:described> [in 1857] by Ann Dole and the bear in 1942.",
        "date",
        "1857",
        "describe",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:born> [in 1950], one of many children of Amy Dole.",
        "date",
        "1950",
        "bear",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Larkhelp> <auxiliary:is> a rescue organization [in Leeds].",
        "place",
        "Leeds",
        "be",
        "VBZ",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <verb:starred> in two films [by Amy Hall].",
        "actor",
        "Amy Hall",
        "star",
        "VBD",
        "oblique",
        "by",
        "whole",
    ),
    (
        "<subject:The crash> <verb:killed> [five children] in a bus and two drivers.",
        "figure",
        "five",
        "kill",
        "VBD",
        "object",
        "",
        "number",
    ),
    (
        "<subject:The board> <verb:maintains> [forty graves and over 20 gardens] in Larkford.",
        "figure",
        "forty",
        "maintain",
        "VBZ",
        "object",
        "",
        "number",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:born> in Leeds [in 1950] and studied law at Larkford.",
        "date",
        "1950",
        "bear",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:The song> <verb:reached> number three [in 1950] and was certified gold.",
        "date",
        "1950",
        "reach",
        "VBD",
        "oblique",
        "in",
        "whole",
    ),
]

BROKEN += [
    (
        "<subject:The crash> <verb:killed> [five children] and injured their parents.",
        "figure",
        "five",
        "kill",
        "VBD",
        "object",
        "",
        "number",
    ),
    (
        "<subject:Ann Dole> <verb:served> until her death [in 1976].",
        "date",
        "1976",
        "serve",
        "VBD",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <verb:ran> [for mayor] in 2010 and for the Senate in 2018.",
        "actor",
        "mayor",
        "run",
        "VBD",
        "oblique",
        "for",
        "whole",
    ),
    (
        "<subject:Norway> <verb:had> [seven towns with about 70,000 people living on an island].",
        "figure",
        "seven",
        "have",
        "VBD",
        "object",
        "",
        "number",
    ),
]
SOUND: list[tuple[str, Kind, str, str, str, Phrase, str, Fit]] = [
    (
        "<subject:Ann Dole> <verb:served> until her resignation was accepted [in 1976].",
        "date",
        "1976",
        "serve",
        "VBD",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Norway> <verb:had> [seven towns with churches].",
        "figure",
        "seven",
        "have",
        "VBD",
        "object",
        "",
        "number",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:found> guilty of an attack in 2014 [on 6 May 2019].",
        "date",
        "6 May 2019",
        "find",
        "VBN",
        "oblique",
        "on",
        "whole",
    ),
    (
        "<subject:The firm> <auxiliary:has> <verb:sent> aid to the islands [since 2008].",
        "date",
        "2008",
        "send",
        "VBZ",
        "oblique",
        "since",
        "whole",
    ),
    (
        "<subject:The club> <auxiliary:was> <verb:named> one of the best clubs [in 1950].",
        "date",
        "1950",
        "name",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:Ann Dole> <auxiliary:was> <verb:arrested> [in 1950] and charged with theft.",
        "date",
        "1950",
        "arrest",
        "VBN",
        "oblique",
        "in",
        "whole",
    ),
    (
        "<subject:The temple> <auxiliary:was> the only temple [in Leeds].",
        "place",
        "Leeds",
        "be",
        "VBD",
        "oblique",
        "in",
        "whole",
    ),
]


@pytest.mark.parametrize(
    ("case", "asked"), [*((case, False) for case in BROKEN), *((case, True) for case in SOUND)]
)
def test_awkward_phrases_are_not_asked_for(
    case: tuple[str, Kind, str, str, str, Phrase, str, Fit], asked: bool
) -> None:
    text, kind, answer, lemma, tag, role, preposition, fit = case
    fact = fact_of(
        text, kind, answer, lemma=lemma, tag=tag, role=role, preposition=preposition, fit=fit, proper=True
    )
    assert bool(slots_of(fact)["clause"]) is asked


@pytest.mark.parametrize(
    ("text", "lemma", "asked"),
    [
        ("<subject:Ann Dole> <verb:raised> [in Leeds] before the war.", "raise", False),
        ("<subject:Ann Dole> <verb:raised> horses [in Leeds] before the war.", "raise", True),
        ("<subject:Ann Dole> <verb:lived> [in Leeds] before the war.", "live", True),
    ],
)
def test_what_lacks_its_object_is_not_asked(text: str, lemma: str, asked: bool) -> None:
    fact = fact_of(text, "place", "Leeds", lemma=lemma, tag="VBD", role="oblique", preposition="in")
    found = slots_of(fact)
    assert bool(found["clause"]) is asked
    assert bool(found["after"]) is asked


def test_an_awkward_date_can_still_be_left_out() -> None:
    text = "<subject:Ann Dole> <auxiliary:was> <verb:hired> [in 1910] and left in 1912."
    fact = fact_of(
        text,
        "date",
        "1910",
        lemma="hire",
        tag="VBN",
        role="oblique",
        preposition="in",
        fit="whole",
        proper=True,
    )
    slots = slots_of(fact)
    assert (slots["clause"], slots["role"], slots["preposition"]) == ("", "oblique", "in")


def test_empty_quotation_marks_go() -> None:
    text = '<subject:The first song> <auxiliary:is> "[Luna]".'
    fact = fact_of(text, "actor", "Luna", lemma="be", tag="VBZ", role="object", fit="whole")
    assert slots_of(fact)["clause"] == "is the first song"
