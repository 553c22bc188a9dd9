"""From a statement's grammar to the slots of templates; the statements are built by hand."""

from dataclasses import dataclass

import pytest

from quizgen.ask.precision import precision
from quizgen.ask.slots import SLOTS
from quizgen.ask.wording import slots_of
from quizgen.models import BLANK
from tests.ask.build import Fit, Phrase, date_value, fact_of, figure


@dataclass
class Case:
    """A marked statement (see `build.marked`), what is asked, and the slots it must give."""

    text: str
    answer: str
    lemma: str
    tag: str
    role: Phrase
    preposition: str = ""
    fit: Fit = "whole"
    proper: bool = False


def slots(case: Case) -> dict[str, str]:
    fact = fact_of(
        case.text,
        "place",
        case.answer,
        lemma=case.lemma,
        tag=case.tag,
        role=case.role,
        preposition=case.preposition,
        fit=case.fit,
        proper=case.proper,
    )
    return slots_of(fact)


CLAUSES = [
    # do-support: past, present, plural present
    (
        Case(
            "<subject:The mayor> <verb:closed> the bridge [in 1859].", "1859", "close", "VBD", "oblique", "in"
        ),
        "did the mayor close the bridge",
    ),
    (
        Case("<subject:The museum> <verb:owns> [the ship].", "the ship", "own", "VBZ", "object"),
        "does the museum own",
    ),
    (
        Case("<subject:The museums> <verb:own> [the ship].", "the ship", "own", "VBP", "object"),
        "do the museums own",
    ),
    (
        Case(
            "<subject:Norton> <verb:spent> most of his life [in South Africa].",
            "South Africa",
            "spend",
            "VBD",
            "oblique",
            "in",
            proper=True,
        ),
        "did Norton spend most of his life",
    ),
    # auxiliaries: passive, perfect, modal, chains of them
    (
        Case(
            "<subject:The canal> <auxiliary:was> <verb:opened> [in 1869].",
            "1869",
            "open",
            "VBN",
            "oblique",
            "in",
        ),
        "was the canal opened",
    ),
    (
        Case(
            "<subject:The army> <auxiliary:has> <verb:held> the town [since 2016].",
            "2016",
            "hold",
            "VBN",
            "oblique",
            "since",
        ),
        "has the army held the town",
    ),
    (
        Case(
            "<subject:The canal> <auxiliary:had> been <verb:closed> [for eight years].",
            "eight years",
            "close",
            "VBN",
            "oblique",
            "for",
        ),
        "had the canal been closed",
    ),
    (
        Case(
            "<subject:The canal> <auxiliary:will> <verb:reopen> [in 2030].",
            "2030",
            "reopen",
            "VB",
            "oblique",
            "in",
        ),
        "will the canal reopen",
    ),
    # be
    (
        Case(
            "<subject:The seat of the court> <auxiliary:is> [in The Hague].",
            "The Hague",
            "",
            "VBZ",
            "oblique",
            "in",
        ),
        "is the seat of the court",
    ),
    (
        Case("<subject:The summit> <auxiliary:is> [Mount Everest].", "Mount Everest", "", "VBZ", "object"),
        "is the summit",
    ),
    (
        Case(
            "<subject:Sa'id Pasha> <auxiliary:was> the ruler [of Egypt].",
            "Egypt",
            "",
            "VBD",
            "oblique",
            "of",
            proper=True,
        ),
        "was Sa'id Pasha the ruler",
    ),
    # words between subject and verb
    (
        Case(
            "<subject:The mayor> finally <verb:closed> the bridge [in 1859].",
            "1859",
            "close",
            "VBD",
            "oblique",
            "in",
        ),
        "did the mayor finally close the bridge",
    ),
    (
        Case(
            "<subject:The canal> still <auxiliary:was> <verb:closed> [in 1970].",
            "1970",
            "close",
            "VBN",
            "oblique",
            "in",
        ),
        "was the canal still closed",
    ),
    # the asked phrase in the middle, at the end, within commas
    (
        Case(
            "<subject:The mayor> <verb:closed> [in 1859] the bridge.", "1859", "close", "VBD", "oblique", "in"
        ),
        "did the mayor close the bridge",
    ),
    (
        Case(
            "<subject:The mayor>, [in 1859], <verb:closed> the bridge.",
            "1859",
            "close",
            "VBD",
            "oblique",
            "in",
        ),
        "did the mayor close the bridge",
    ),
    (
        Case(
            "<subject:The mayor> <verb:closed>, [in 1859], the bridge.",
            "1859",
            "close",
            "VBD",
            "oblique",
            "in",
        ),
        "did the mayor close the bridge",
    ),
    (
        Case("<subject:The mayor> <verb:moved> to Leeds, [in 1859].", "1859", "move", "VBD", "oblique", "in"),
        "did the mayor move to Leeds",
    ),
    # the lead: asked itself, moved to the end, with its capital
    (
        Case(
            "<lead:[In 1859]>, <subject:the mayor> <verb:closed> the bridge.",
            "1859",
            "close",
            "VBD",
            "oblique",
            "in",
        ),
        "did the mayor close the bridge",
    ),
    (
        Case(
            "<lead:In 1859> <subject:the mayor> <verb:closed> [the bridge].",
            "the bridge",
            "close",
            "VBD",
            "object",
        ),
        "did the mayor close in 1859",
    ),
    (
        Case(
            "<lead:After the flood>, <subject:the mayor> <verb:closed> [the bridge].",
            "the bridge",
            "close",
            "VBD",
            "object",
        ),
        "did the mayor close after the flood",
    ),
    (
        Case(
            "<lead:[In 1859], after the flood>, <subject:the mayor> <verb:left>.",
            "1859",
            "leave",
            "VBD",
            "oblique",
            "in",
        ),
        "did the mayor leave after the flood",
    ),
    # capitals
    (
        Case("<subject:The mayor's wife> <verb:left> [Leeds].", "Leeds", "leave", "VBD", "object"),
        "did the mayor's wife leave",
    ),
    (
        Case("<subject:NASA's probe> <verb:left> [Mars].", "Mars", "leave", "VBD", "object", proper=True),
        "did NASA's probe leave",
    ),
    # full stops and abbreviations
    (
        Case(
            "<subject:The mayor> <verb:moved> [in 1859] to the U.S.", "1859", "move", "VBD", "oblique", "in"
        ),
        "did the mayor move to the U.S.",
    ),
    (
        Case(
            "<subject:The mayor> <verb:joined> [in 1859] Smith Bros.", "1859", "join", "VBD", "oblique", "in"
        ),
        "did the mayor join Smith Bros.",
    ),
    (
        Case("<subject:The mayor> <verb:moved> [in 1859] to No. 5.", "1859", "move", "VBD", "oblique", "in"),
        "did the mayor move to No. 5",
    ),
    (
        Case("<subject:The mayor> <verb:saw> [in 1859] the king .", "1859", "see", "VBD", "oblique", "in"),
        "did the mayor see the king",
    ),
    # numbers
    (
        Case(
            "<subject:The library> <verb:owns> [14,000 books].",
            "14,000",
            "own",
            "VBZ",
            "object",
            fit="number",
        ),
        "does the library own",
    ),
]


@pytest.mark.parametrize(("case", "clause"), CLAUSES, ids=lambda value: getattr(value, "text", None))
def test_a_clause_asks_in_the_order_of_a_question(case: Case, clause: str) -> None:
    found = slots(case)
    assert found["clause"] == clause
    assert found["predicate"] == ""
    assert (found["role"], found["fit"], found["preposition"]) == (case.role, case.fit, case.preposition)


INDIRECT = {
    "did the mayor close the bridge": "the mayor closed the bridge",
    "does the museum own": "the museum owns",
    "do the museums own": "the museums own",
    "did Norton spend most of his life": "Norton spent most of his life",
    "was the canal opened": "the canal was opened",
    "has the army held the town": "the army has held the town",
    "had the canal been closed": "the canal had been closed",
    "will the canal reopen": "the canal will reopen",
    "is the seat of the court": "the seat of the court is",
    "is the summit": "the summit is",
    "was Sa'id Pasha the ruler": "Sa'id Pasha was the ruler",
    "did the mayor finally close the bridge": "the mayor finally closed the bridge",
    "was the canal still closed": "the canal still was closed",
    "did the mayor move to Leeds": "the mayor moved to Leeds",
    "did the mayor close in 1859": "the mayor closed in 1859",
    "did the mayor close after the flood": "the mayor closed after the flood",
    "did the mayor leave after the flood": "the mayor left after the flood",
    "did the mayor's wife leave": "the mayor's wife left",
    "did NASA's probe leave": "NASA's probe left",
    "did the mayor move to the U.S.": "the mayor moved to the U.S.",
    "did the mayor join Smith Bros.": "the mayor joined Smith Bros.",
    "did the mayor move to No. 5": "the mayor moved to No. 5",
    "did the mayor see the king": "the mayor saw the king",
    "does the library own": "the library owns",
}
"""By its clause in the order of a question, what each of CLAUSES gives in plain order."""


@pytest.mark.parametrize(("case", "clause"), CLAUSES, ids=lambda value: getattr(value, "text", None))
def test_a_clause_can_be_had_in_plain_order(case: Case, clause: str) -> None:
    assert slots(case)["indirect"] == INDIRECT[clause]


@pytest.mark.parametrize(
    ("case", "clause", "indirect"),
    [
        # a past perfect that looks back from nothing is told as a plain past, in both orders
        (
            Case(
                "<subject:The mayor> <auxiliary:had> <verb:hired> [Ann Hill].",
                "Ann Hill",
                "hire",
                "VBN",
                "object",
            ),
            "did the mayor hire",
            "the mayor hired",
        ),
        # the month of a state stands at the end of both
        (
            Case(
                "<attribution:As of May 2020,> <subject:the mayor of Larkford> <auxiliary:was> [Ann Hill].",
                "Ann Hill",
                "",
                "VBD",
                "object",
            ),
            "was the mayor of Larkford in May 2020",
            "the mayor of Larkford was in May 2020",
        ),
        # the date of what nobody knows belongs to the verb
        (
            Case(
                "<subject:A ferry> on May 4, 2016 <verb:hit> [the pier].", "the pier", "hit", "VBD", "object"
            ),
            "did a ferry hit on May 4, 2016",
            "a ferry hit on May 4, 2016",
        ),
        # what was misread as a finite verb is told in no order
        (
            Case(
                "<subject:The mayor> <verb:suggesnt> [the bridge].",
                "the bridge",
                "suggesnt",
                "VBD",
                "object",
            ),
            "",
            "",
        ),
        # nor is what asks for the subject
        (
            Case("[<subject:The mayor>] <verb:left> Leeds.", "The mayor", "leave", "VBD", "subject"),
            "",
            "",
        ),
    ],
    ids=lambda value: getattr(value, "text", None),
)
def test_both_orders_tell_the_same(case: Case, clause: str, indirect: str) -> None:
    found = slots(case)
    assert (found["clause"], found["indirect"]) == (clause, indirect)


def test_the_subject_stands_by_itself_unless_it_is_asked_for() -> None:
    assert slots(CLAUSES[0][0])["subject"] == "the mayor"
    asked = Case("[<subject:The mayor>] <verb:left> Leeds.", "The mayor", "leave", "VBD", "subject")
    assert slots(asked)["subject"] == ""


PREDICATES = [
    (
        Case(
            "[<subject:Harry Kane>] <verb:scored> the goal against Tunisia.",
            "Harry Kane",
            "score",
            "VBD",
            "subject",
        ),
        "scored the goal against Tunisia",
    ),
    (
        Case(
            "[<subject:The Suez Canal>] <auxiliary:was> <verb:opened> in 1869.",
            "The Suez Canal",
            "open",
            "VBN",
            "subject",
        ),
        "was opened in 1869",
    ),
    (
        Case(
            "<lead:In 1869>, [<subject:Eugénie>] <verb:opened> the canal.",
            "Eugénie",
            "open",
            "VBD",
            "subject",
        ),
        "opened the canal in 1869",
    ),
    (
        Case(
            "[<subject:Nearly 30,000 people>] <verb:packed> the streets.",
            "Nearly 30,000",
            "pack",
            "VBD",
            "subject",
            fit="number",
        ),
        "packed the streets",
    ),
    (
        Case("[<subject:London>] <auxiliary:is> the capital of the U.K.", "London", "", "VBZ", "subject"),
        "is the capital of the U.K.",
    ),
]


@pytest.mark.parametrize(("case", "predicate"), PREDICATES, ids=lambda value: getattr(value, "text", None))
def test_a_predicate_leaves_out_the_subject(case: Case, predicate: str) -> None:
    found = slots(case)
    assert found["predicate"] == predicate
    assert found["clause"] == ""


@pytest.mark.parametrize(
    ("text", "answer", "role", "attribution", "question"),
    [
        (
            "<attribution:According to the UN,> <subject:the flood> <verb:killed> [300 people].",
            "300 people",
            "object",
            "According to the UN, ",
            "did the flood kill",
        ),
        (
            "<attribution:According to it,> <lead:in May> <subject:the flood> <verb:killed> [300 people].",
            "300 people",
            "object",
            "According to it, ",
            "did the flood kill in May",
        ),
        (
            "<lead:After the river had risen for many days>, <subject:the flood> <verb:killed> [300 people].",
            "300 people",
            "object",
            "After the river had risen for many days, ",
            "did the flood kill",
        ),
        (
            "<attribution:According to the UN,> <lead:after the river had risen for many days>, "
            "<subject:the flood> <verb:killed> [300 people].",
            "300 people",
            "object",
            "According to the UN, ",
            "did the flood kill after the river had risen for many days",
        ),
        ("<subject:The flood> <verb:killed> [300 people].", "300 people", "object", "", "did the flood kill"),
    ],
)
def test_what_stands_before_the_question_is_kept(
    text: str, answer: str, role: Phrase, attribution: str, question: str
) -> None:
    lemma = "leave" if "left" in text else "kill"
    found = slots(Case(text, answer, lemma, "VBD", role))
    assert (found["attribution"], found["clause"]) == (attribution, question)


def test_a_lead_is_not_moved_behind_a_further_clause() -> None:
    text = "<lead:In 2021> <subject:the ship> <verb:blocked> the canal [for six days], while others waited."
    found = slots(Case(text, "six days", "block", "VBD", "oblique", "for"))
    assert found["attribution"] == "In 2021, "
    assert found["clause"] == "did the ship block the canal, while others waited"


def test_a_long_lead_does_not_stand_twice_in_a_question_for_the_subject() -> None:
    text = "<lead:After the river had risen for many days>, [<subject:Ely>] <verb:sank>."
    found = slots(Case(text, "Ely", "sink", "VBD", "subject"))
    assert found["attribution"] == "After the river had risen for many days, "
    assert found["predicate"] == "sank"


@pytest.mark.parametrize(
    ("text", "answer", "fit", "counted"),
    [
        ("<subject:The library> <verb:owns> [14,000 old books].", "14,000", "number", "old books"),
        (
            "<subject:The library> <verb:owns> [nearly 14,000 books on ships].",
            "nearly 14,000",
            "number",
            "books on ships",
        ),
        ("<subject:The library> <verb:owns> [14,000 books].", "14,000 books", "whole", ""),
        ("[<subject:35% of the people>] <verb:own> books.", "35%", "number", "of the people"),
    ],
)
def test_what_a_number_counts(text: str, answer: str, fit: Fit, counted: str) -> None:
    role: Phrase = "subject" if text.startswith("[") else "object"
    assert slots(Case(text, answer, "own", "VBZ", role, fit=fit))["counted"] == counted


@pytest.mark.parametrize(
    ("text", "answer", "lemma", "verb", "rest"),
    [
        ("<subject:Pasha> <auxiliary:was> the ruler [of Egypt].", "Egypt", "", "be", "the ruler"),
        ("<subject:The seat> <auxiliary:is> [in The Hague].", "The Hague", "", "be", ""),
        (
            "<subject:The canal> <auxiliary:was> <verb:opened> [in 1869] by Eugénie.",
            "1869",
            "open",
            "open",
            "by Eugénie",
        ),
        ("<lead:In May>, <subject:he> <verb:left> [Leeds].", "Leeds", "leave", "leave", ""),
    ],
)
def test_the_verb_and_what_follows_it(text: str, answer: str, lemma: str, verb: str, rest: str) -> None:
    found = slots(Case(text, answer, lemma, "VBD", "oblique"))
    assert (found["verb"], found["rest"]) == (verb, rest)


def test_before_and_after_are_the_statement_around_the_answer() -> None:
    found = slots(Case("<subject:He> <verb:left> [Leeds] in May.", "Leeds", "leave", "VBD", "object"))
    assert (found["before"], found["blank"], found["after"]) == ("He left ", BLANK, " in May.")
    assert found["before"] + found["answer"] + found["after"] == found["statement"]


def test_a_statement_that_ends_with_its_answer_keeps_its_full_stop() -> None:
    found = slots(Case("<subject:He> <verb:left> [the U.S.]", "the U.S.", "leave", "VBD", "object"))
    assert found["after"] == "."


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2016-08-04", "day"),
        ("2016-08", "month"),
        ("2016", "year"),
        ("-0479", "year"),
        ("183X", "decade"),
        ("18XX", "century"),
        ("1914/1918", "interval"),
        ("-0499/-0400", "interval"),
    ],
)
def test_the_precision_of_a_date(edtf: str, expected: str) -> None:
    assert precision(date_value(edtf)) == expected


def test_values_fill_unit_and_precision() -> None:
    text = "<subject:He> <verb:walked> [400 metres]."
    metres = slots_of(fact_of(text, "figure", "400 metres", value=figure(400, unit="metre")))
    books = slots_of(fact_of(text, "figure", "400 metres", value=figure(400, counted="books")))
    year = slots_of(fact_of("He died [in 1859].", "date", "1859", value=date_value("1859")))
    assert (metres["unit"], metres["precision"]) == ("metre", "")
    assert (books["unit"], year["precision"]) == ("", "year")


@pytest.mark.parametrize("text", ["He died [in 1859].", "<subject:He> died [in 1859]."])
def test_without_grammar_only_the_plain_slots_are_filled(text: str) -> None:
    found = slots(Case(text, "1859", "die", "VBD", "oblique", "in"))
    filled = {name for name, value in found.items() if value}
    plain = {"answer", "kind", "before", "after", "blank", "statement", "sentence", "opening", "ending"}
    assert filled == plain


def test_every_slot_is_explained_and_always_there() -> None:
    found = slots(Case("He died [in 1859].", "1859", "die", "VBD", "oblique", "in"))
    assert found.keys() == SLOTS.keys()
    assert all(SLOTS.values())


PLAIN = [
    ("<subject:Ann Berg> <auxiliary:had> <verb:hired> [a cook].", "a cook", "object", "did Ann Berg hire"),
    (
        "<subject:Ann Berg> <auxiliary:had> also <verb:hired> a cook [in 1910].",
        "1910",
        "oblique",
        "did Ann Berg also hire a cook",
    ),
    # there is a time that it looks back from
    (
        "<subject:Ann Berg> <auxiliary:had> <verb:hired> [a cook] before the war.",
        "a cook",
        "object",
        "had Ann Berg hired before the war",
    ),
    (
        "<subject:Ann Berg> <auxiliary:had> <verb:hired> [a cook] by 1910.",
        "a cook",
        "object",
        "had Ann Berg hired by 1910",
    ),
    (
        "<lead:In 1910> <subject:Ann Berg> <auxiliary:had> <verb:hired> [a cook].",
        "a cook",
        "object",
        "had Ann Berg hired in 1910",
    ),
    (
        "<subject:The mill> <auxiliary:had> been <verb:hired> [by Ann Berg].",
        "Ann Berg",
        "oblique",
        "had the mill been hired",
    ),
]


@pytest.mark.parametrize(("text", "answer", "role", "clause"), PLAIN)
def test_past_perfect_of_nothing_later(text: str, answer: str, role: Phrase, clause: str) -> None:
    proper = not text.startswith("<subject:The")
    preposition = "by" if "[by" in text else "in" if "[in" in text else ""
    case = Case(text, answer, "hire", "VBN", role, preposition, proper=proper)
    fact = slots(case)
    assert fact["clause"] == clause


def test_the_doer_in_the_past_perfect_of_nothing_later() -> None:
    case = Case(
        "[<subject:Ann Berg>] <auxiliary:had> <verb:written> to Oslo.", "Ann Berg", "write", "VBN", "subject"
    )
    assert slots(case)["predicate"] == "wrote to Oslo"
