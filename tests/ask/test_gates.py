"""Every gate with examples that pass and examples that fail, and the exact reason."""

from decimal import Decimal

import pytest

from quizgen.ask import settling
from quizgen.ask.codes import CODES
from quizgen.ask.fiction import plot
from quizgen.ask.gates import GATES, STORY_GATES, first_fault
from quizgen.ask.guessing import known_capital, setting
from quizgen.ask.quoted import affiliation
from quizgen.ask.topic import is_topic, topic_answer
from quizgen.ask.trivia import hint_of
from quizgen.ask.view import Story, story_of
from quizgen.models import (
    BLANK,
    ClozeItem,
    DateValue,
    Fact,
    FigureValue,
    Item,
    ItemType,
    Kind,
    Mention,
    Named,
    Quote,
    ShortItem,
    Span,
    Value,
)
from tests.ask.build import Phrase, date_value, fact_of, figure

BRIDGE = fact_of(
    "<subject:The Tower Bridge in London> <auxiliary:was> opened [in 1894].",
    "date",
    "1894",
    value=date_value("1894"),
    others=[("place", "London")],
)


def item(question: str, answer: str, type: ItemType = "short", **fields: object) -> Item:
    model = ShortItem if type == "short" else ClozeItem
    evidence = (Quote(start=0, end=1, text=str(fields.pop("evidence", "…"))),)
    return model.model_validate({"question": question, "answer": answer, "evidence": evidence, **fields})


def gate(name: str, question: str, answer: str = "1894", fact: Fact = BRIDGE, **fields: object) -> str | None:
    type_: ItemType = "cloze" if "_____" in question else "short"
    return GATES[name](item(question, answer, type_, **fields), fact)


def named_as(fact: Fact, words: str, value: Value) -> Named:
    """Something else that the statement of a fact names, with its value."""
    start = fact.statement.text.index(words)
    span = Span(start=start, end=start + len(words))
    kind: Kind = "date" if isinstance(value, DateValue) else "figure"
    mention = Mention(kind=kind, span=span, surface=words, value=value)
    return Named(mention=mention, span=span, phrase=span, role="oblique", fit="nested")


def test_every_gate_is_explained_and_has_a_docstring() -> None:
    assert [
        code for code, check in (GATES | STORY_GATES).items() if code not in CODES or not check.__doc__
    ] == []


def test_every_gate_has_its_table() -> None:
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert sorted({*GATES, *STORY_GATES} - tested) == []


def test_the_first_fault_is_the_reason() -> None:
    assert (
        first_fault(
            item(
                "In what year was the Tower Bridge in London opened?", "1894", evidence=BRIDGE.statement.text
            ),
            BRIDGE,
        )
        is None
    )
    assert first_fault(item("In 1894 it", "1894"), BRIDGE) == (
        "no_question",
        "it has no question word or no question mark",
    )


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In what year was the Tower Bridge opened?", None),
        ("The Tower Bridge was opened in what year?", None),
        ("The Tower Bridge was opened in _____.", None),
        ("The Tower Bridge was opened.", "it has no question word or no question mark"),
        ("The Tower Bridge was opened?", "it has no question word or no question mark"),
        ("In what year was the Tower Bridge opened.", "it has no question word or no question mark"),
    ],
)
def test_no_question(question: str, reason: str | None) -> None:
    assert gate("no_question", question) == reason


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        ("Who opened the Tower Bridge?", "Edward", None),
        ("Who opened the Tower Bridge?", "He", "'He' is a pronoun"),
        ("_____ was opened in 1894.", "It", "'It' is a pronoun"),
        ("The prince and _____ opened the Tower Bridge.", "they", "'they' is a pronoun"),
        ("Which country won the match?", "US", None),
    ],
)
def test_pronoun_answer(question: str, answer: str, reason: str | None) -> None:
    assert gate("pronoun_answer", question, answer) == reason


@pytest.mark.parametrize(
    ("question", "answer", "fields", "reason"),
    [
        ("In what year was the Tower Bridge opened?", "1894", {}, None),
        ("What opened in the summer of 1894?", "1894", {}, "'1894' is in the question"),
        ("Who met Obama?", "Barack Obama", {"accepted": ("Obama",)}, "'Obama' is in the question"),
        ("Who met Obamacare's author?", "Barack Obama", {"accepted": ("Obama",)}, None),
        ("Where do the Alps begin?", "the Alps", {}, "'the Alps' is in the question"),
        (
            "Which city lies on the Vltava?",
            "Prague",
            {"hint": "capital of Prague Castle"},
            "'Prague' is in the hint",
        ),
        ("_____ borders Mexico.", "US", {"hint": "country"}, None),
        ("What letter follows b?", "c", {}, None),
        ("Which café is oldest?", "Cafe", {}, "'Cafe' is in the question"),
    ],
)
def test_answer_in_question(
    question: str, answer: str, fields: dict[str, object], reason: str | None
) -> None:
    assert gate("answer_in_question", question, answer, **fields) == reason


@pytest.mark.parametrize(
    ("question", "answer", "type_", "leaks"),
    [
        ("On which bay is Luna situated?", "Luna Bay", "bay", True),
        ("Which port of Luna did the ship leave?", "Port of Luna", "port", True),
        ("On which bay is Foss situated?", "Luna Bay", "bay", False),
        ("Which city lies on Luna Bay?", "Luna City", "town", False),
    ],
)
def test_a_name_and_its_type_in_the_question(question: str, answer: str, type_: str, leaks: bool) -> None:
    fact = fact_of(f"<subject:Foss> <verb:left> [{answer}].", "place", answer, lemma="leave", type=type_)
    assert (gate("answer_in_question", question, answer, fact) is not None) == leaks


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        ("Which country did the Polish army defend?", "Poland", "'Polish' points to 'Poland'"),
        ("Which city is the capital of the Łódzkie province?", "Łódź", "'Łódzkie' points to 'Łódź'"),
        ("Which country do the French call l'Hexagone?", "France", "'French' points to 'France'"),
        ("In which country is the Dutch parliament?", "Netherlands", "'Dutch' points to 'Netherlands'"),
        ("Which ocean lies south of the Indian city of Kochi?", "India", "'Indian' points to 'India'"),
        ("In which country did the Spanish king reign?", "Spain", "'Spanish' points to 'Spain'"),
        ("Which country does Swiss law bind?", "Switzerland", None),
        ("Which country did the German army invade?", "Poland", None),
        ("Which country borders Portugal?", "Poland", None),
        ("Which country does the polish come from?", "Poland", None),
    ],
)
def test_demonym_leak(question: str, answer: str, reason: str | None) -> None:
    fact = fact_of(f"The army defended [{answer}].", "place", answer)
    assert gate("demonym_leak", question, answer, fact) == reason


def test_a_demonym_gives_no_date_away() -> None:
    assert gate("demonym_leak", "In what year did the Mayan calendar end?", "May 2012") is None


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("1894", None),
        ("the Center for Strategic and International Studies, Washington", None),
        ("the Center for Strategic and International Studies in Washington", "the answer has 9 words"),
    ],
)
def test_long_answer(answer: str, reason: str | None) -> None:
    assert gate("long_answer", "What was it?", answer) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Who won the cup?", None),
        ("Who won gold?", "the question has 3 words"),
        ("Who " + "very " * 28 + "won?", None),
        ("Who " + "very " * 29 + "won?", "the question has 31 words"),
        ("Who " + "very " * 24 + "won the House of Lords cup?", None),
        ("Who " + "very " * 24 + "won the house of lords cup?", "the question has 31 words"),
        ("Who " + "very " * 24 + "won " + "the House of Lords cup, " * 3 + "?", "the question has 41 words"),
        ("_____ won the cup.", None),
    ],
)
def test_question_length(question: str, reason: str | None) -> None:
    assert gate("question_length", question) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In what year was the Tower Bridge opened?", None),
        ("In what year was this bridge opened?", "'this' leans on the article"),
        ("Who built these bridges?", "'these' leans on the article"),
        (
            "According to the text, who opened the Tower Bridge?",
            "'According to the text' leans on the article",
        ),
        ("Which bridge does the author praise?", "'the author' leans on the article"),
        ("Which bridge does the passage name?", "'the passage' leans on the article"),
        ("According to the museum, who opened the Tower Bridge?", None),
        ("Who painted the articles of the Tower Bridge?", None),
        ("What does Figure 3.2 show of the Tower Bridge?", "'Figure 3.2' leans on the article"),
        ("Who lost the Tower Bridge in the War?", "'the War' leans on the article"),
        ("Who lost the Tower Bridge in the War of 1812?", None),
        ("What had the nearby Rovers built?", "'the nearby Rovers' leans on the article"),
        ("Who throve in such a rough climate?", "'in such a rough' leans on the article"),
        ("Who throve in such a climate as Norland's?", None),
        ("Who attacked the ongoing inquiry into Hale?", "'the ongoing inquiry' leans on the article"),
    ],
)
def test_leaning(question: str, reason: str | None) -> None:
    assert gate("leaning", question) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In what year did Marie Curie receive her second prize?", None),
        ("In what year did she receive her second prize?", "nothing says whom or what 'she' means"),
        ("In what year did the empress receive her second prize?", None),
        ("When was it built?", "nothing says whom or what 'it' means"),
        ("In what year did they build the Tower Bridge?", "nothing says whom or what 'they' means"),
        ("How many soldiers said that they were Polish?", None),
        ("Who admitted that he trusts the Kremlin?", None),
        (
            "Where did President Warren Harding present her with radium?",
            "nothing says whom or what 'her' means",
        ),
        ("Where did Warren Harding present her gift?", None),
        ("Where did Warren Harding tell Marie Curie that he admired her?", None),
        ("Where did Warren Harding meet him?", "nothing says whom or what 'him' means"),
        ("Where did Warren Harding meet them?", "nothing says whom or what 'them' means"),
        ("For her doctoral research, what did Marie Curie choose?", None),
        ("In what year did its engine fail?", "nothing says whom or what 'its' means"),
        ("Which company sold its engine to Boeing?", None),
        ("_____ sold her house to Boeing.", None),
        ("In what year did we build the Tower Bridge?", "nobody says who 'we' is"),
        ("Whom did my Boeing hit?", "nobody says who 'my' is"),
        ("Whom did I see in London?", "nobody says who 'I' is"),
        ("In what year did World War I end?", None),
        ("Whom did Darius I of Persia defeat?", None),
        ("Who led the US team to London?", None),
        ("Who told us of London?", "nobody says who 'us' is"),
    ],
)
def test_unresolved_pronoun(question: str, reason: str | None) -> None:
    assert gate("unresolved_pronoun", question) == reason


PLAIN = fact_of("The bridge has [two] towers.", "figure", "two", value=figure(2, counted="towers"))


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        ("What did the mayor close on August 4, 2016?", "a bridge", None),
        (
            "What did the mayor close yesterday?",
            "a bridge",
            "'yesterday' depends on when the article was written",
        ),
        (
            "What did the mayor close last year?",
            "a bridge",
            "'last year' depends on when the article was written",
        ),
        (
            "What did the mayor close next May?",
            "a bridge",
            "'next May' depends on when the article was written",
        ),
        (
            "What did the mayor close two years ago?",
            "a bridge",
            "'ago' depends on when the article was written",
        ),
        (
            "What did the mayor close two years later?",
            "a bridge",
            "'years later' depends on when the article was written",
        ),
        ("What did the mayor close on the last day of the war?", "a bridge", None),
        (
            "What did the mayor close on Thursday?",
            "a bridge",
            "'Thursday' depends on when the article was written",
        ),
        ("On Thursday _____ bridges closed.", "two", "'On Thursday' depends on when the article was written"),
        ("What did the mayor close on Thursday, August 4, 2016?", "a bridge", None),
        ("Who was shot on Bloody Sunday?", "a bridge", None),
        ("Who owns the Sunday Times?", "a bridge", None),
        ("What did the mayor close in June?", "a bridge", "'in June' does not say of which year"),
        ("What did the mayor close in June 1967?", "a bridge", None),
        ("What did the mayor close on 4 August?", "a bridge", "'on 4 August' does not say of which year"),
        (
            "When did the mayor close the bridge?",
            "Thursday",
            "'Thursday' depends on when the article was written",
        ),
        (
            "The mayor closed the bridge on _____.",
            "Thursday",
            "'Thursday' depends on when the article was written",
        ),
        ("What may the mayor of June Falls say?", "a bridge", None),
    ],
)
def test_relative_date(question: str, answer: str, reason: str | None) -> None:
    assert gate("relative_date", question, answer, PLAIN) == reason


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        ("On what date did the Titanic sink?", "April 15, 1912", None),
        ("On what date did the Titanic sink?", "April 15", "'April 15' does not say of which year"),
        ("On what date of 1912 did the Titanic sink?", "April 15", None),
        ("In what century did Rome fall?", "5th century", None),
    ],
)
def test_a_date_says_its_year(question: str, answer: str, reason: str | None) -> None:
    fact = fact_of(f"The Titanic sank on [{answer}].", "date", answer, value=date_value("1912-04-15"))
    assert gate("relative_date", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In what year was the company founded?", "'the company': nothing says which"),
        ("In what year was the company behind Lego founded?", None),
        ("In what year was the Lego company founded?", None),
        ("In what year did Lego say the company was founded?", None),
        ("Who led the group?", "'the group': nothing says which"),
        ("Who led the group that seized Sirte?", None),
        ("Who led the group of sailors?", None),
        ("Whom did the latter defeat in 1815?", "'the latter': nothing says which"),
        ("In what year did the Company of Surgeons end?", None),
        ("As of May 1902, who led the group?", "'the group': nothing says which"),
        (
            "How many people came to the trade show which filled Visby?",
            "'the trade show': nothing says which",
        ),
        ("How many people came to the trade show of Visby?", None),
        (
            "When did the 73-year-old former coach of Visby buy Varga?",
            "'the 73-year-old': nothing says which",
        ),
        ("When did the 73-year-old former coach Bo Lund buy Varga?", None),
    ],
)
def test_vague_definite(question: str, reason: str | None) -> None:
    assert gate("vague_definite", question) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Who was a Dutch mining engineer?", "'Who was a …' is true of many"),
        ("Which island was an island in the Indian Ocean?", "'Which island was an …' is true of many"),
        (
            "According to Verbeek, which volcano is one of the Sunda group?",
            "'which volcano is one of …' is true of many",
        ),
        ("Who was the first woman in space?", None),
        ("Who was asked to build the bridge?", None),
        ("Who painted a portrait of Verbeek?", None),
        ("_____ was a Dutch mining engineer.", None),
    ],
)
def test_open_description(question: str, reason: str | None) -> None:
    assert gate("open_description", question) == reason


@pytest.mark.parametrize(
    ("question", "passes"),
    [
        ("In what year was the Tower Bridge opened?", True),
        ("In what year was the bridge opened?", False),
        ("Which bridge was opened in 1894?", True),
        ("_____ was opened with great pomp.", False),
        ("In what year did trains first run to london?", True),
        ("Which volcano had destroyed itself?", False),
        ("Who brought 200 sightseers over?", True),
        ("As reported in May 2016, how many people died?", False),
        ("According to reports in May 2016, how many people died?", False),
        ("As of May 2016, which bank was the world's largest bank?", True),
        ("As of May 2016, which bank was the largest one?", False),
        (
            "As of May 2016, who had unveiled a plan to raise the fees of visitors to cheaper museums on the "
            "northern coast?",
            True,
        ),
        (
            "Who had unveiled a plan to raise the fees of visitors to cheaper museums on the northern coast?",
            False,
        ),
        ("As of May 3, 2016, how many people had died in Oslo?", True),
    ],
)
def test_no_context(question: str, passes: bool) -> None:
    expected = None if passes else "nothing in the question says which case is meant"
    type_: ItemType = "cloze" if "_____" in question else "short"
    assert STORY_GATES["no_context"](item(question, "1894", type_), BRIDGE, Story()) == expected


@pytest.mark.parametrize(
    ("question", "title", "passes"),
    [
        ("How many teeth does a marsh seal have?", "Marsh seal", True),
        ("How many teeth do seals have?", "Marsh seals", True),
        ("How many teeth does the animal have?", "Marsh seal", False),
        ("How many people saw the harbour?", "Grey Harbour", False),
        ("How many people saw the film?", "Moon (film)", False),
    ],
)
def test_a_sort_of_thing_that_the_title_names_is_context(question: str, title: str, passes: bool) -> None:
    found = STORY_GATES["no_context"](item(question, "1894", "short"), BRIDGE, Story(title=title))
    assert (found is None) == passes


@pytest.mark.parametrize(
    ("statement", "others", "question", "reason"),
    [
        (
            "[Paris], Rome and Berlin held the games.",
            ["Rome", "Berlin"],
            "Which city held the games?",
            "'Rome' belongs to the answer too",
        ),
        (
            "[Paris], Rome and Berlin held the games.",
            ["Rome", "Berlin"],
            "_____, Rome and Berlin held the games.",
            None,
        ),
        (
            "Rome, [Paris] and Berlin held the games.",
            ["Rome", "Berlin"],
            "_____ and Berlin held the games.",
            "'Rome' belongs to the answer too",
        ),
        ("The games were held in Rome and in [Paris].", ["Rome"], "In which city were the games held?", None),
        (
            "Rome or [Paris] will hold the games.",
            ["Rome"],
            "Which city will hold the games?",
            "'Rome' belongs to the answer too",
        ),
        ("The games were held in [Paris], France.", ["France"], "In which city were the games held?", None),
        (
            "Rome beat [Paris] and Berlin beat Bern.",
            ["Rome", "Berlin", "Bern"],
            "Which city did Rome beat?",
            "'Berlin' belongs to the answer too",
        ),
        (
            "Rome met Bern, and [Paris] met Berlin.",
            ["Rome", "Bern", "Berlin"],
            "Which city met Berlin?",
            "'Bern' belongs to the answer too",
        ),
        (
            "Rome and Bern met before [Paris] met Berlin.",
            ["Rome", "Bern", "Berlin"],
            "Which city met Berlin?",
            None,
        ),
        ("[Paris] held the games.", [], "Which city held the games?", None),
    ],
)
def test_part_of_list(statement: str, others: list[str], question: str, reason: str | None) -> None:
    fact = fact_of(statement, "place", "Paris", others=[("place", other) for other in others])
    assert gate("part_of_list", question, "Paris", fact) == reason


@pytest.mark.parametrize(
    ("evidence", "question", "answer", "reason"),
    [
        ("The fire killed about 300 people.", "How many people did the fire kill?", "About 300", None),
        (
            "The fire killed about 300 people.",
            "How many people did the fire kill?",
            "300",
            "'about' before '300' is lost",
        ),
        ("The fire killed about 300 people.", "About how many people did the fire kill?", "300", None),
        ("The fire killed at least 300 people.", "The fire killed at least _____ people.", "300", None),
        (
            "The fire killed up to 300 people.",
            "How many people did the fire kill?",
            "300",
            "'up to' before '300' is lost",
        ),
        (
            "The fire killed no more than 300 people.",
            "How many people did the fire kill?",
            "300",
            "'no more than' before '300' is lost",
        ),
        ("The fire killed 300 people.", "How many people did the fire kill?", "300", None),
        ("The fire leapt over 300 people.", "Over how many people did the fire leap?", "300", None),
    ],
)
def test_lost_qualifier(evidence: str, question: str, answer: str, reason: str | None) -> None:
    fact = fact_of("The fire killed [300] people.", "figure", "300", value=figure(300), evidence=evidence)
    assert gate("lost_qualifier", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("surface", "unit", "question", "answer", "reason"),
    [
        ("400 metres", "metre", "How long is the ship?", "400 metres", None),
        ("400 metres", "metre", "How long is the ship?", "400", "'metres' is lost"),
        ("400 metres", "metre", "How many metres long is the ship?", "400", None),
        ("400 metres", "metre", "The ship is _____ metres long.", "400", None),
        ("35%", "%", "What percentage of people voted?", "35", None),
        ("35 percent", "%", "How many of the people voted?", "35", "'%' is lost"),
        ("35 percent", "%", "How many of the people voted?", "35 per cent", None),
        ("£4 million", "GBP", "How much did Disraeli pay?", "4 million", None),
        ("£4 million", "GBP", "What did Disraeli pay?", "4 million", "'£' is lost"),
        ("£4 million", "GBP", "What did Disraeli pay?", "£4 million", None),
        ("4 million pounds", "GBP", "What did Disraeli pay?", "4 million", "'pounds' is lost"),
        ("300", None, "How many people voted?", "300", None),
    ],
)
def test_lost_unit(surface: str, unit: str | None, question: str, answer: str, reason: str | None) -> None:
    fact = fact_of(f"It is [{surface}].", "figure", surface, value=figure(4, unit=unit))
    assert gate("lost_unit", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("According to the Red Cross, how many people died?", None),
        ("According to the Red Cross, _____ people died.", None),
        ("How many people died?", "'According to the Red Cross' is lost"),
    ],
)
def test_attribution_lost(question: str, reason: str | None) -> None:
    text = "<attribution:According to the Red Cross,> <subject:[300] people> <verb:died>."
    fact = fact_of(text, "figure", "300", value=figure(300, counted="people"), lemma="die", role="subject")
    assert gate("attribution_lost", question, "300", fact) == reason


@pytest.mark.parametrize(
    ("statement", "evidence", "question", "reason"),
    [
        ("Reportedly, the [Tay Bridge] fell.", "", "Which bridge fell?", "'Reportedly' is lost"),
        ("Reportedly, the [Tay Bridge] fell.", "", "Which bridge reportedly fell?", None),
        (
            "The [Tay Bridge] fell.",
            "The Tay Bridge reportedly fell.",
            "According to reports, which bridge fell?",
            None,
        ),
        (
            "The [Tay Bridge] fell.",
            "The Tay Bridge allegedly fell.",
            "Which bridge fell?",
            "'allegedly' is lost",
        ),
        ("The [Tay Bridge] may have fallen.", "", "Which bridge fell?", "'may' is lost"),
        ("The [Tay Bridge] may have fallen.", "", "Which bridge may have fallen?", None),
        ("The [Tay Bridge] is believed to have fallen.", "", "Which bridge fell?", "'believed to' is lost"),
        ("The [Tay Bridge] fell in May.", "", "Which bridge fell?", None),
        ("The [Tay Bridge] fell.", "The Tay Bridge fell, and may be rebuilt.", "Which bridge fell?", None),
        (
            "The [Tay Bridge] fell.",
            "The Tay Bridge, which was reportedly painted red, fell.",
            "Which bridge fell?",
            None,
        ),
        (
            "The [Tay Bridge] fell.",
            "The Tay Bridge, reportedly, has fallen.",
            "Which bridge fell?",
            "'reportedly' is lost",
        ),
        (
            "The [Tay Bridge] fell.",
            "The rumoured fall of the Tay Bridge came.",
            "Which bridge fell?",
            "'rumoured' is lost",
        ),
    ],
)
def test_hedge_lost(statement: str, evidence: str, question: str, reason: str | None) -> None:
    fact = fact_of(statement, "place", "Tay Bridge", evidence=evidence)
    assert gate("hedge_lost", question, "Tay Bridge", fact) == reason


@pytest.mark.parametrize(
    ("statement", "question", "reason"),
    [
        ("The [Tay Bridge] did not fall.", "Which bridge did not fall?", None),
        ("The [Tay Bridge] did not fall.", "Which bridge fell?", "'not' is lost"),
        ("The [Tay Bridge] didn't fall.", "Which bridge fell?", "'n't' is lost"),
        ("The [Tay Bridge] never fell.", "The _____ never fell.", None),
        ("The [Tay Bridge] fell.", "Which bridge fell?", None),
        ("The [Tay Bridge] is known and noted.", "Which bridge is known?", None),
    ],
)
def test_negation_lost(statement: str, question: str, reason: str | None) -> None:
    assert gate("negation_lost", question, "Tay Bridge", fact_of(statement, "place", "Tay Bridge")) == reason


@pytest.mark.parametrize(
    ("evidence", "answer", "accepted", "reason"),
    [
        ("Obama spoke in Cairo.", "Obama", (), None),
        ("Obama spoke in Cairo.", "Barack Obama", ("Obama",), None),
        ("Obama spoke in Cairo.", "Barack Hussein", (), "'Barack Hussein' is not in the evidence"),
        ("He spoke in Cairo.", "Obama", (), "'Obama' is not in the evidence"),
    ],
)
def test_not_in_evidence(evidence: str, answer: str, accepted: tuple[str, ...], reason: str | None) -> None:
    fact = fact_of("[Obama] spoke in Cairo.", "actor", "Obama")
    assert gate("not_in_evidence", "Who spoke?", answer, fact, accepted=accepted, evidence=evidence) == reason


def test_the_evidence_of_a_resolved_date_holds_its_words() -> None:
    text = "Obama spoke on [August 4, 2016]."
    fact = fact_of(
        text,
        "date",
        "August 4, 2016",
        value=date_value("2016-08-04"),
        surface="Thursday",
        evidence="Obama spoke on Thursday.",
    )
    assert (
        gate(
            "not_in_evidence",
            "When did he speak?",
            "August 4, 2016",
            fact,
            evidence="Obama spoke on Thursday.",
        )
        is None
    )
    assert (
        gate("not_in_evidence", "When did he speak?", "August 4, 2016", fact, evidence="Obama spoke.")
        == "'Thursday' is not in the evidence"
    )


@pytest.mark.parametrize(
    ("question", "passes"),
    [
        ("What was the mayor accused of?", True),
        ('Who wrote "Ulysses" in Paris?', True),
        ('Who wrote "Ulysses in Paris?', False),
        ("Who wrote “Ulysses” in Paris?", True),
        ("Who wrote “Ulysses in Paris?", False),
        ("Who wrote (in Paris) a novel?", True),
        ("Who wrote in Paris) a novel?", False),
        ("Who wrote Dubliners' tales?", True),
    ],
)
def test_unbalanced(question: str, passes: bool) -> None:
    assert gate("unbalanced", question) == (None if passes else "a quotation mark or bracket has no partner")


@pytest.mark.parametrize(
    ("question", "answer", "type", "reason"),
    [
        # the answer is made from a name in the question
        (
            "Of which region is Varga the capital?",
            "Vargashire Region",
            "region",
            "'Varga' points to 'Vargashire Region'",
        ),
        (
            "Which company owns the Norwegian yard?",
            "Norwego Lines",
            "company",
            "'Norwegian' points to 'Norwego Lines'",
        ),
        # names that only begin alike
        ("Who succeeded Johnson?", "Johan Hale", "person", None),
        ("Which body met the United States?", "United Nations", "organization", None),
        ("Which country do the Iraqi militias watch?", "Iran", "country", None),
        ("Which country did the Australian team visit?", "Austria", "country", None),
        (
            "Which country did the Austrian team visit?",
            "Austria",
            "country",
            "'Austrian' points to 'Austria'",
        ),
    ],
)
def test_names_akin(question: str, answer: str, type: str, reason: str | None) -> None:
    fact = fact_of(f"It was [{answer}].", "actor", answer, type=type)
    assert gate("demonym_leak", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "reason"),
    [
        (
            "<subject:[Jo Hale]> <verb:said> that the canal was closed.",
            "say",
            "it only asks who 'said' something",
        ),
        ("<subject:[Jo Hale]> <verb:wrote> on Twitter.", "write", "it only asks who 'wrote' something"),
        ("<subject:[Jo Hale]> <verb:added> that it rained.", "add", "it only asks who 'added' something"),
        ("<subject:[Jo Hale]> <verb:wrote> the novel North.", "write", None),
        (
            "<subject:[Jo Hale]> <verb:revealed> police had closed the canal.",
            "reveal",
            "it only asks who 'revealed' something",
        ),
        ("<subject:[Jo Hale]> <verb:revealed> the plan of North.", "reveal", None),
        ("<subject:[Jo Hale]> <verb:added> two goals.", "add", None),
        ("<subject:The mayor> <verb:said> that [Jo Hale] had won.", "say", None),
        (
            "<subject:[Jo Hale]> <verb:recommended> that ships wait.",
            "recommend",
            "it only asks who 'recommended' something",
        ),
        (
            "<attribution:According to [Jo Hale],> <subject:ships> <verb:waited>.",
            "wait",
            "it only asks whose claim it is",
        ),
    ],
)
def test_remark(text: str, lemma: str, reason: str | None) -> None:
    fact = fact_of(text, "actor", "Jo Hale", lemma=lemma, role="subject")
    assert gate("remark", "Who did it in Oslo?", "Jo Hale", fact) == reason


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("It was seen by RTK [Norway].", "Norway", "'Norway' is part of a longer name"),
        ("Per the [OPW]'s Emergency Rescue rules, ships wait.", "OPW", "'OPW' is part of a longer name"),
        ("He sat on the Committee on [Oslo].", "Oslo", "'Oslo' is part of a longer name"),
        (
            "He sat on the [Harbour Committee] on Oslo.",
            "Harbour Committee",
            "'Harbour Committee' is part of a longer name",
        ),
        ("They beat [Rovers 3–0].", "Rovers 3–0", "'Rovers 3–0' is no name"),
        ("He was born in [Norway].", "Norway", None),
        ("[Norway]'s coast is long.", "Norway", None),
        ("Nelson anchored in [Oslo].", "Oslo", None),
        (
            "Her figure stands at Madame [Wexford London].",
            "Wexford London",
            "'Wexford London' is part of a longer name",
        ),
        ("The law of Norland y [Sudland] was kept.", "Sudland", "'Sudland' is part of a longer name"),
        ("The law of [Norland] y Sudland was kept.", "Norland", "'Norland' is part of a longer name"),
        ("The [City] of Visby was ranked tenth.", "City", "'City' alone is no name"),
        (
            "The hall of the [Norland Borough] of Visby burnt.",
            "Norland Borough",
            "'Norland Borough' is part of a longer name",
        ),
        ("The hall of the [Norland Borough] of old burnt.", "Norland Borough", None),
        ("He was born in [Norl] 'an.", "Norl", "'Norl' is part of a longer name"),
        ("They sailed to [Norland]'s coast.", "Norland", None),
        ("The storm reached [Category] 5.", "Category", "'Category' is part of a longer name"),
        ("They met President [Ilves] in Visby.", "Ilves", None),
        ("They climbed the French [Alps] in May.", "Alps", None),
        ("In 1902 MV [Varga] sank.", "Varga", None),
        ("It was told by The [Visby Post].", "Visby Post", None),
        ("They saw works such as The [Juggler] in Visby.", "Juggler", "'Juggler' is part of a longer name"),
        ("After the Battle of [Visby], they left.", "Visby", "'Visby' is part of a longer name"),
        ("He was archdeacon in the Diocese of [Visby].", "Visby", "'Visby' is part of a longer name"),
        ("He became Bishop of [Visby] in 1270.", "Visby", None),
        ("North of [Visby] the coast is flat.", "Visby", None),
        ("They moved the 2nd [Rifle Brigade].", "Rifle Brigade", "'Rifle Brigade' is part of a longer name"),
        ("He met [Head] VI in Visby.", "Head", "'Head' is part of a longer name"),
        ("They drew the [Musée] du quai.", "Musée", "'Musée' is part of a longer name"),
        ("They lived in [Vess] 'an for years.", "Vess", "'Vess' is part of a longer name"),
        ("They liked [Visby]'s port.", "Visby", None),
        ("It was sold to [Holm], Inc. in 1990.", "Holm", "'Holm' is part of a longer name"),
        ('The gambler "Quick [Visby]" Holm left.', "Visby", "'Visby' is part of a longer name"),
        ('He called himself the "Protector of [Visby]" then.', "Visby", None),
        ('He called himself "[Visby Holm], Emperor of the Fens".', "Visby Holm", None),
        ('He said "I love [Visby] and will come back soon".', "Visby", None),
        ("He won the 2002 King of the [Visby].", "Visby", "'Visby' is part of a longer name"),
        ("She hosted the talk show Ann Holt's [Visby].", "Visby", "'Visby' is part of a longer name"),
        ("They ran the Oslo-[Visby] line.", "Visby", "'Visby' is part of a longer name"),
        ("They sailed up the River [Trent] in May.", "Trent", None),
        ("Varga was part of French [West Holmia].", "West Holmia", "'West Holmia' is part of a longer name"),
        (
            "He taught at Queen's [College Visby].",
            "College Visby",
            "'College Visby' is part of a longer name",
        ),
        ("He taught at Ann Holt's [College] in May.", "College", "'College' alone is no name"),
        ("She starred in the film Judge [Visby].", "Visby", "'Visby' is part of a longer name"),
        ('He met Karl "Kalle" [Van Holm] in May.', "Van Holm", "'Van Holm' is part of a longer name"),
        ("How to [Visby] was a play.", "Visby", "'Visby' is part of a longer name"),
        ("It met [County Route] 12B.", "County Route", "'County Route' is part of a longer name"),
        ("His mother was [Livia] the Younger.", "Livia", "'Livia' is part of a longer name"),
        ("It was trained by ' [C ' Squadron].", "C ' Squadron", "'C ' Squadron' is part of a longer name"),
        ("He met [Pierre Holm de l].", "Pierre Holm de l", "'Pierre Holm de l' is part of a longer name"),
        ("She was a daughter of Livia the [Younger].", "Younger", "'Younger' is part of a longer name"),
        (
            "They sailed to the [Federated States] of Varga.",
            "Federated States",
            "'Federated States' is part of a longer name",
        ),
        ("They sailed to the [United States] in May.", "United States", None),
        ("It held Henry V of [Norland].", "Norland", "'Norland' is part of a longer name"),
        ("It held the king of [Norland].", "Norland", None),
        ("It ran on the [Norland] 3DS store.", "Norland", "'Norland' is part of a longer name"),
        ("She is in the [Hall of Fame].", "Hall of Fame", "'Hall of Fame' alone is no name"),
        ("She is in the [Foss Hall of Fame].", "Foss Hall of Fame", None),
        ("[Ann Holm] et al measured it.", "Ann Holm", "'Ann Holm' is part of a longer name"),
        (
            "She sang with fellow [tenor Bo Lund].",
            "tenor Bo Lund",
            "'tenor Bo Lund' is part of a longer name",
        ),
        ("She met the research fellow [Bo Lund].", "Bo Lund", None),
        (
            "She taught at the [University of California], Davis.",
            "University of California",
            "'University of California' is part of a longer name",
        ),
        ("She taught at the [University of California] from 1990.", "University of California", None),
        ("She taught at the [University of Oslo], Norway.", "University of Oslo", None),
        (
            "The [Friends in Service] to Norland hired her.",
            "Friends in Service",
            "'Friends in Service' is part of a longer name",
        ),
        ("The [Friends in Service] went to Norland.", "Friends in Service", None),
    ],
)
def test_part_of_name(text: str, answer: str, reason: str | None) -> None:
    assert gate("part_of_name", "What was it?", answer, fact_of(text, "place", answer)) == reason


@pytest.mark.parametrize(
    ("text", "story", "reason"),
    [
        (
            "<subject:Jo Hale> <auxiliary:was> a senior fellow at the [Varga Institute].",
            Story(),
            "'was a senior fellow at the …' only says where somebody works",
        ),
        (
            "<subject:Jo Hale> <auxiliary:is> a spokesman for [Varga].",
            Story(),
            "'is a spokesman for …' only says where somebody works",
        ),
        ("<subject:Jo Hale> <auxiliary:was> chief analyst at [Varga].", Story(), "'Jo Hale' is only quoted"),
        ("<subject:Jo Hale> <auxiliary:was> the head of [Varga].", Story(), "'Jo Hale' is only quoted"),
        # does something in the article
        (
            "<subject:Jo Hale> <auxiliary:was> the head of [Varga].",
            Story(acting=frozenset({"Jo Hale"})),
            None,
        ),
        # the article is about the bank
        ("<subject:Jo Hale> <auxiliary:was> head of [Varga].", Story(most=5, named={"Varga": 4}), None),
        ("<subject:Jo Hale> <auxiliary:was> [Varga]'s CEO.", Story(most=5, named={"Varga": 4}), None),
        (
            "<subject:Jo Hale> <auxiliary:was> head of [Varga].",
            Story(most=5, named={"Varga": 2}),
            "'Jo Hale' is only quoted",
        ),
        (
            "<subject:Jo Hale> <auxiliary:was> deputy head of [Varga].",
            Story(most=5, named={"Varga": 4}),
            "'Jo Hale' is only quoted",
        ),
        # an office of state
        ("<subject:Jo Hale> <auxiliary:was> foreign minister of [Norland].", Story(), None),
        ("<subject:Jo Hale> <auxiliary:was> [Norland]'s president.", Story(), None),
        ("<subject:Jo Hale> <auxiliary:was> president of [Norland].", Story(), None),
        ("<subject:Jo Hale> <auxiliary:was> the Norish President in [Visby].", Story(), None),
        ("<subject:Jo Hale> <auxiliary:was> Bishop of [Visby].", Story(), None),
        (
            "<subject:Jo Hale> <auxiliary:was> president of [Varga Futures Trust].",
            Story(),
            "'Jo Hale' is only quoted",
        ),
        # no office
        ("<subject:Jo Hale> <auxiliary:was> the sister of [Bo Lund].", Story(), None),
        ("<subject:Jo Hale> <verb:met> a spokesman for [Varga].", Story(), None),
    ],
)
def test_affiliation(text: str, story: Story, reason: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    fact = fact_of(text, "actor", answer, lemma="be" if "auxiliary" in text else "meet", others=BY_JO)
    assert affiliation(item("Where does Jo Hale work?", answer), fact, story) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "acting"),
    [
        ("<subject:Jo Hale> <auxiliary:was> head of [Varga].", "be", {"Varga"}),
        ("<subject:Jo Hale> <verb:said> that [Varga] had won.", "say", {"Varga"}),
        ("<subject:Jo Hale> <verb:praised> [Varga].", "praise", {"Varga"}),
        ("<subject:Jo Hale> <verb:left> [Varga].", "leave", {"Jo Hale", "Varga"}),
        ("<subject:Bo> <verb:met> Jo Hale at [Varga].", "meet", {"Jo Hale", "Varga"}),
        ("Jo Hale, head of [Varga], left it.", "", set()),
    ],
)
def test_who_acts(text: str, lemma: str, acting: set[str]) -> None:
    fact = fact_of(text, "actor", "Varga", lemma=lemma, others=BY_JO)
    assert story_of([fact]).acting == acting


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        (
            "Which city has an impressive castle?",
            "[Oslo] has an impressive castle.",
            "'impressive' is an opinion",
        ),
        ("Which city has a famous castle?", "[Oslo] has a famous castle.", "'famous' is an opinion"),
        ("Which city is famous for its castle?", "[Oslo] is famous for its castle.", None),
        ("Which city has the largest castle?", "[Oslo] has the largest castle.", None),
        (
            "Which city had a destiny to rule?",
            "[Oslo] had a destiny to rule.",
            "'had a destiny' is an opinion",
        ),
        (
            "Hale knew that the key to _____'s success lay in trade.",
            "Hale knew that the key to [Oslo]'s success lay in trade.",
            "'the key to _____'s success lay' is an opinion",
        ),
        ("Which city kept the key to the castle?", "[Oslo] kept the key to the castle.", None),
        (
            "According to Hale, which city has an impressive castle?",
            "<attribution:According to Hale,> [Oslo] has an impressive castle.",
            None,
        ),
    ],
)
def test_opinion(question: str, text: str, reason: str | None) -> None:
    assert gate("opinion", question, "Oslo", fact_of(text, "place", "Oslo")) == reason


@pytest.mark.parametrize(
    ("question", "text", "lemma", "reason"),
    [
        (
            "In what year did Jo Hale reappear?",
            "<subject:Jo Hale> <verb:reappeared> [in 1902].",
            "reappear",
            "'reappeared' alone names no event",
        ),
        (
            "In what year did Jo Hale take matters into her own hands?",
            "<subject:Jo Hale> <verb:took> matters into her own hands [in 1902].",
            "take",
            "'take matters into' names no event",
        ),
        (
            "In what year did Jo Hale return to Oslo?",
            "<subject:Jo Hale> <verb:returned> to Oslo [in 1902].",
            "return",
            None,
        ),
        ("In what year did Jo Hale die?", "<subject:Jo Hale> <verb:died> [in 1902].", "die", None),
        (
            "In what year did Jo Hale want to leave Oslo?",
            "<subject:Jo Hale> <verb:wanted> to leave Oslo [in 1902].",
            "want",
            "nobody remembers when somebody 'wanted'",
        ),
        (
            "In what year did Jo Hale look to a better future?",
            "<subject:Jo Hale> <verb:looked> to a better future [in 1902].",
            "look",
            "nobody remembers when somebody 'looked'",
        ),
        (
            "In what year did Jo Hale look after the king?",
            "<subject:Jo Hale> <verb:looked> after the king [in 1902].",
            "look",
            None,
        ),
    ],
)
def test_empty_event(question: str, text: str, lemma: str, reason: str | None) -> None:
    fact = fact_of(
        text, "date", "1902", lemma=lemma, role="oblique", preposition="in", value=date_value("1902")
    )
    assert gate("empty_event", question, "1902", fact) == reason


@pytest.mark.parametrize(
    ("question", "hint", "reason"),
    [
        ("_____ opened the bridge in 1894.", "", "the blank opens the sentence"),
        ("The _____ opened the bridge in 1894.", "", "the blank opens the sentence"),
        ("The _____ opened the bridge in 1894.", "bank", None),
        ("In 1894 the _____ opened the bridge.", "", None),
        ("Who opened the bridge in 1894?", "", None),
    ],
)
def test_blank_first(question: str, hint: str, reason: str | None) -> None:
    fact = fact_of("[Varga] opened the bridge in 1894.", "actor", "Varga")
    assert gate("blank_first", question, "Varga", fact, hint=hint) == reason


@pytest.mark.parametrize("word", ["his", "the", "and"])
def test_a_question_that_breaks_off_is_unbalanced(word: str) -> None:
    assert gate("unbalanced", f"On what date did the mayor end {word}?") == f"it breaks off after '{word}'"


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Who built the Tower Bridge and and the docks?", "'and and' stands twice"),
        ("Who had had the Tower Bridge built?", None),
        ("Over how many docks did Hale build?", "'Over how many' has no noun to belong to"),
        ("Who fell off the Tower Bridge according to Hale?", "'according to Hale?' comes too late"),
        ("According to Hale, who fell off the Tower Bridge?", None),
        ("When was the law passed, according to which Hale fell?", None),
        ("On what date is the Tower Bridge due to close?", "'is the Tower Bridge due to' is over by now"),
        ("Which city - during the war?", "'Which city -' is broken"),
        ("Which well-known bridge crosses the Thames?", None),
        ("-Built _____ crosses the Thames.", "'-' is broken"),
        ("The Tower Bridge is scheduled to close on _____.", "'is scheduled to' is over by now"),
        ("The Tower Bridge was scheduled to close on _____.", None),
        ("One example of a drawbridge is _____.", "'One example of' is true of others too"),
        ("In how many of Norland did Hale appear?", "'how many of Norland did' is broken"),
        ("How many of Hale's ships sank?", None),
        ("Visby, is a town of _____ people.", "'Visby, is' is broken"),
        ("Who sent a report to Visby regardless?", "'regardless?' says not of what"),
        ("Who sailed to Visby regardless of the storm?", None),
        ("Each time, _____ sent six athletes to Visby.", "'Each time,' says not of what"),
        ("At the heart of whom is Visby?", "'At the heart of whom' reads badly"),
        ("To the son of whom did Hale write?", "'To the son of whom' reads badly"),
        ("To whom did Hale write?", None),
        ("The _____ refers to the Tower Bridge.", "'The _____ refers to' only says what a word means"),
        (
            "Which society is the organisation which runs the Tower Bridge?",
            "'is the organisation which' goes a long way round",
        ),
        ("Hale's trial has been scheduled for _____.", "'has been scheduled for' is over by now"),
        ("Hale's trial had been scheduled for _____.", None),
        ("Which bishop was quoted as saying by the paper?", "'as saying' says not what"),
        ("Which bishop was quoted as saying that Hale fled?", None),
        (
            "Which fair ran from 6 to January 9, 2005?",
            "'from 6 to January 9' has the month in the wrong place",
        ),
        ("Which fair ran from January 6 to 9, 2005?", None),
        (
            "Hale owned a house near Visby called _____.",
            "'near Visby called _____' reads as if the one were called the other",
        ),
        ("Hale owned a house called _____.", None),
        ("The writer Bo Lund called _____ his friend.", None),
        ("The Tower Bridge was built by Mr _____.", "'Mr _____' tells what sort of name is asked for"),
        ("The Tower Bridge was built by Dr. _____.", None),
        ("How many docks closed by reports on May 4, 2005?", "'by reports on' is broken"),
        ("Between which years did trade double in the years?", "'in the years?' is broken"),
        (
            "In what year did Hale win the cup, his senior year?",
            "', his senior year?' stands apart from what it goes with",
        ),
        ("Which cup did Hale win in his senior year?", None),
        (
            "Which bishop is meeting Hale on May 4, 2005?",
            "'is meeting Hale on May 4' is over by now",
        ),
        ("On what date is Hale meeting Bo Lund?", "'On what date is Hale meeting' is over by now"),
        ("Hale is meeting Bo Lund on _____.", "'is meeting Bo Lund on _____' is over by now"),
        ("Which bishop was meeting Hale on May 4, 2005?", None),
        ("Which river is flowing past Visby?", None),
        (
            "Hale announced on Facebook on _____ that Lund had left.",
            "'announced on Facebook on _____' is only the day of a message",
        ),
        ("Hale announced on _____ that Lund had left.", None),
        ("Hale scored in the _____ inning.", "'_____ inning' is a number nobody learns"),
        ("Hale moved to the _____ district of Visby.", None),
        (
            "Hale sat for Norland's _____ congressional seat.",
            "'_____ congressional seat' is a number nobody learns",
        ),
        ("Hale scored in the _____ minute.", None),
    ],
)
def test_clumsy(question: str, reason: str | None) -> None:
    assert gate("clumsy", question) == reason


@pytest.mark.parametrize(
    ("text", "answer", "low", "lemma", "reason"),
    [
        (
            "<subject:Jo Hale> <verb:had> [two] half-brothers.",
            "two",
            2,
            "have",
            "'two' is only a small count",
        ),
        ("<subject:Jo Hale> <verb:had> [three] half-brothers.", "three", 3, "have", None),
        ("<subject:The storm> <verb:killed> [two] sailors.", "two", 2, "kill", None),
        ("<subject:Jo Hale> <verb:wrote> the only [two] books.", "two", 2, "write", None),
        ("<subject:Jo Hale> <verb:wrote> the first [two] books.", "two", 2, "write", None),
        (
            "<subject:Jo Hale> <verb:served> his first of [two] terms.",
            "two",
            2,
            "serve",
            "'two' is only a small count",
        ),
    ],
)
def test_small_count(text: str, answer: str, low: int, lemma: str, reason: str | None) -> None:
    fact = fact_of(text, "figure", answer, lemma=lemma, value=figure(low, counted="things"))
    assert gate("small_count", fact.statement.text.replace(answer, "_____"), answer, fact) == reason


def test_small_count_with_unit() -> None:
    fact = fact_of("It was cut by [two years].", "figure", "two years", value=figure(2, unit="year"))
    assert gate("small_count", "It was cut by _____.", "two years", fact) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("As of [2019], Visby had 900 shops.", "'2019' only says when the number was looked up"),
        ("By reports on [2019], Visby had 900 shops.", "'2019' only says when the number was looked up"),
        ("It won a prize in [2019] in 2021.", "'in 2021' is the date of the same thing"),
        ("In [2019], Visby had 900 shops.", None),
        ("It was built in [2019] in Visby.", None),
        ("It was open from 1990 to [2019].", None),
        ("It showed the best of [2019]'s ships.", "'2019' only says which of them are meant"),
    ],
)
def test_status_date(text: str, reason: str | None) -> None:
    fact = fact_of(text, "date", "2019", value=date_value("2019"))
    assert gate("status_date", "When?", "2019", fact) == reason


@pytest.mark.parametrize(
    ("text", "halved"),
    [
        ("The fair ran from 6 to [May 9, 2019].", True),
        ("The fair ran between 6 and [May 9, 2019].", True),
        ("The fair ran from May 6 to [May 9, 2019].", False),
        ("The fair ran from 6 to [9 May 2019].", False),
    ],
)
def test_half_a_range_of_days(text: str, *, halved: bool) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    fact = fact_of(text, "date", answer, value=date_value("2019-05-09"))
    assert (gate("status_date", "When?", answer, fact) is not None) is halved


@pytest.mark.parametrize(
    ("text", "lemma", "other", "refused"),
    [
        ("<subject:The population> <auxiliary:was> 40,000 in [1865].", "be", "40,000", True),
        ("<subject:Varga> <verb:had> 400 shops in [1865].", "have", "400", True),
        ("<subject:Varga> <verb:had> a population of 400 in [1865].", "have", "400", True),
        ("<subject:Varga> <verb:had> a role in 400 plays in [1865].", "have", "400", False),
        ("<subject:Varga> <verb:employed> 400 workers in [1865].", "employ", "400", True),
        ("<subject:Varga> <verb:sold> 400 shops in [1865].", "sell", "400", False),
        ("<subject:Varga> <auxiliary:was> born in [1865].", "be", "", False),
    ],
)
def test_the_value_is_worth_asking_and_not_its_date(
    text: str, lemma: str, other: str, *, refused: bool
) -> None:
    others: list[tuple[Kind, str]] = [("figure", other)] if other else []
    fact = fact_of(text, "date", "1865", value=date_value("1865"), lemma=lemma, others=others)
    assert (gate("status_date", "When?", "1865", fact) is not None) is refused


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("She won it for [Seven Days].", "Seven Days", "'Seven Days' is a name"),
        ("She swam for [seven days].", "seven days", None),
        ("It was flown by Nos. 11 and [20] Squadrons.", "20", "'20' is a name"),
        ("It is one of Norland's Best [100] Inns.", "100", "'100' is a name"),
        ("She played for the [Under 25] team.", "Under 25", "'Under 25' is a name"),
        ("In Oslo, [100] Germans fell.", "100", None),
        ("There were 11 and [20] squadrons.", "20", None),
        ("[Seven] ships sank.", "Seven", None),
    ],
)
def test_title_number(text: str, answer: str, reason: str | None) -> None:
    fact = fact_of(text, "figure", answer, value=figure(7))
    assert gate("title_number", "For how long?", answer, fact) == reason


@pytest.mark.parametrize(
    ("text", "tag", "reason"),
    [
        ("<subject:Varga> <auxiliary:is> worth [$3 billion].", "VBZ", "nothing says when that was so"),
        ("<subject:Varga> <auxiliary:was> worth [$3 billion].", "VBD", None),
        ("As of 2019, <subject:Varga> <auxiliary:is> worth [$3 billion].", "VBZ", None),
    ],
)
def test_undated_value(text: str, tag: str, reason: str | None) -> None:
    value = figure(3, unit="USD").model_copy(update={"dimension": "money"})
    fact = fact_of(text, "figure", "$3 billion", tag=tag, value=value)
    assert gate("undated_value", fact.statement.text.replace("$3 billion", "_____"), "", fact) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<subject:One driver> <auxiliary:was> from [Oslo].", "'One driver': nothing says which"),
        ("<subject:An individual> <auxiliary:was> held in [Oslo].", "'An individual': nothing says which"),
        (
            "<subject:A secondary objective> <auxiliary:was> to take [Oslo].",
            "'A secondary objective': nothing says which",
        ),
        ("<subject:A secondary objective of Varga> <auxiliary:was> to take [Oslo].", None),
        ("<subject:A man wearing a vest> <auxiliary:was> held in [Oslo].", None),
        ("<subject:One driver of the Varga Line> <auxiliary:was> from [Oslo].", None),
        ("<subject:The driver> <auxiliary:was> from [Oslo].", None),
        ("<subject:Many lines> <auxiliary:were> opened in [Oslo].", None),
    ],
)
def test_vague_subject(text: str, reason: str | None) -> None:
    assert gate("vague_subject", "Where?", "Oslo", fact_of(text, "place", "Oslo")) == reason


@pytest.mark.parametrize(
    ("answer", "role", "within", "reason"),
    [
        ("China", "oblique", ("China",), "another name in the question lies in 'China'"),
        ("China", "oblique", ("Japan",), None),
        ("China", "oblique", (), None),
        ("China", "subject", ("China",), None),
    ],
)
def test_known_location(answer: str, role: Phrase, within: tuple[str, ...], reason: str | None) -> None:
    fact = fact_of(f"It went to [{answer}].", "place", answer, role=role, within=within)
    assert gate("known_location", "It went to _____.", answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "text", "lemma", "others", "reason"),
    [
        (
            "Who was born in Oslo in 1902?",
            "<subject:[Jo Hale]> <auxiliary:was> <verb:born> in Oslo in 1902.",
            "bear",
            [("place", "Oslo"), ("date", "1902")],
            "'born' is true of many",
        ),
        (
            "Who is from Oslo?",
            "<subject:[Jo Hale]> <auxiliary:is> from Oslo.",
            "be",
            [("place", "Oslo")],
            "'is' is true of many",
        ),
        (
            "_____'s father was French.",
            "<subject:[Jo Hale]'s father> <auxiliary:was> French.",
            "be",
            [],
            "'was' is true of many",
        ),
        (
            "Who was the first woman to travel to Oslo?",
            "<subject:[Jo Hale]> <auxiliary:was> the first woman to travel to Oslo.",
            "be",
            [("place", "Oslo")],
            None,
        ),
        (
            "Who addressed reporters in Oslo in 1902?",
            "<subject:[Jo Hale]> <verb:addressed> reporters in Oslo in 1902.",
            "address",
            [("place", "Oslo"), ("date", "1902")],
            "'addressed' is true of many",
        ),
        (
            "Who addressed the Varga Club in 1902?",
            "<subject:[Jo Hale]> <verb:addressed> the Varga Club in 1902.",
            "address",
            [("actor", "Varga Club"), ("date", "1902")],
            None,
        ),
        (
            "Who joined the Varga Line in 1902?",
            "<subject:[Jo Hale]> <verb:joined> the Varga Line in 1902.",
            "join",
            [("actor", "Varga Line"), ("date", "1902")],
            None,
        ),
        (
            "Who founded Varga?",
            "<subject:[Jo Hale]> <verb:founded> Varga.",
            "found",
            [("actor", "Varga")],
            None,
        ),
        (
            "Whom did Varga meet?",
            "<subject:Varga> <verb:met> [Jo Hale].",
            "meet",
            [("actor", "Varga")],
            "with nothing else named, others fit as well",
        ),
        (
            "Whom did Varga support the flight of?",
            "<subject:Varga> <verb:supported> the flight of [Jo Hale].",
            "support",
            [("actor", "Varga")],
            None,
        ),
        (
            "Whom did Varga meet in 1902?",
            "<subject:Varga> <verb:met> [Jo Hale] in 1902.",
            "meet",
            [("actor", "Varga"), ("date", "1902")],
            None,
        ),
        # of many in any year
        (
            "Who ran for the Norish Diet in 1902?",
            "<subject:[Jo Hale]> <verb:ran> for the Norish Diet in 1902.",
            "run",
            [("actor", "Norish Diet"), ("date", "1902")],
            "'ran' is true of many in any year",
        ),
        (
            "Who was first elected to the Norish Diet in 1902?",
            "<subject:[Jo Hale]> <auxiliary:was> first <verb:elected> to the Norish Diet in 1902.",
            "elect",
            [("actor", "Norish Diet"), ("date", "1902")],
            "'elected' is true of many in any year",
        ),
        (
            "Who was the first woman to run for the Norish Diet in 1902?",
            "<subject:[Jo Hale]> <verb:ran> first for the Norish Diet in 1902.",
            "run",
            [("actor", "Norish Diet"), ("date", "1902")],
            None,
        ),
        (
            "Who resigned as governor of Norland in 1902?",
            "<subject:[Jo Hale]> <verb:resigned> as governor of Norland in 1902.",
            "resign",
            [("place", "Norland"), ("date", "1902")],
            None,
        ),
        (
            "Who ran for the Norish Diet on May 4, 1902?",
            "<subject:[Jo Hale]> <verb:ran> for the Norish Diet on May 4, 1902.",
            "run",
            [("actor", "Norish Diet"), ("date", "May 4, 1902")],
            None,
        ),
        (
            "Who made her Norish League debut on May 4, 1902?",
            "<subject:[Jo Hale]> <verb:made> her Norish League debut on May 4, 1902.",
            "make",
            [("actor", "Norish League"), ("date", "May 4, 1902")],
            "'made' is true of many in any year",
        ),
        (
            "Who made her debut opposite Bo Lund in 1902?",
            "<subject:[Jo Hale]> <verb:made> her debut opposite Bo Lund in 1902.",
            "make",
            [("actor", "Bo Lund"), ("date", "1902")],
            None,
        ),
        # with an apposition
        (
            "Who addressed reporters in Oslo in 1902?",
            "<subject:[Jo Hale], a baker from Visby,> <verb:addressed> reporters in Oslo in 1902.",
            "address",
            [("place", "Oslo"), ("date", "1902")],
            "'addressed' is true of many",
        ),
    ],
)
def test_open_predicate(
    question: str, text: str, lemma: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    role: Phrase = "object" if "Whom" in question else "subject"
    fact = fact_of(text, "actor", "Jo Hale", lemma=lemma, role=role, type="person", others=others)
    assert gate("open_predicate", question, "Jo Hale", fact) == reason


@pytest.mark.parametrize(
    ("question", "text", "lemma", "others", "asked"),
    [
        (
            "Who made nine visits to Oslo?",
            "<verb:made> nine visits to Oslo.",
            "make",
            [("place", "Oslo")],
            False,
        ),
        ("Who wrote his best books there?", "<verb:wrote> his best books in Oslo.", "write", [], False),
        ("Who wrote North Sea?", "<verb:wrote> North Sea.", "write", [], True),
        ("Who made the first visit to Oslo?", "<verb:made> the first visit to Oslo.", "make", [], True),
        ("Who made his first visit to Oslo?", "<verb:made> his first visit to Oslo.", "make", [], False),
        ("Which one links Oslo to Visby?", "<verb:links> Oslo to Visby.", "link", [], True),
        ("Who was mayor of Oslo?", "<auxiliary:was> mayor of Oslo.", "be", [("place", "Oslo")], True),
        (
            "Who was a member of Varga?",
            "<auxiliary:was> a member of Varga.",
            "be",
            [("actor", "Varga")],
            False,
        ),
        (
            "Who lived at Varga in Oslo in 1902?",
            "<verb:lived> at Varga in Oslo in 1902.",
            "live",
            [("actor", "Varga"), ("place", "Oslo"), ("date", "1902")],
            False,
        ),
        (
            "Who earned a degree from Varga in 1902?",
            "<verb:earned> a degree from Varga in 1902.",
            "earn",
            [("actor", "Varga"), ("date", "1902")],
            False,
        ),
        (
            "Who signed with Varga?",
            "<verb:signed> with Varga.",
            "sign",
            [("actor", "Varga")],
            False,
        ),
        (
            "Who unveiled a statue at Varga in 1902?",
            "<verb:unveiled> a statue at Varga in 1902.",
            "unveil",
            [("actor", "Varga"), ("date", "1902")],
            True,
        ),
    ],
)
def test_topic_answer(
    question: str, text: str, lemma: str, others: list[tuple[Kind, str]], asked: bool
) -> None:
    fact = fact_of(
        f"<subject:[Jo Hale]> {text}",
        "actor",
        "Jo Hale",
        lemma=lemma,
        role="subject",
        type="person",
        others=others,
    )
    made = item(question, "Jo Hale")
    assert (topic_answer(made, fact, Story(title="Jo Hale")) is None) == asked
    assert topic_answer(made, fact, Story(title="The bridges of Oslo")) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("<subject:The rapid growth of [Varga]> <verb:began>.", False),
        ("<subject:The population of [Varga]> <verb:began> to grow in 1902.", False),
        ("<subject:The last king of [Varga]> <verb:began> a war.", True),
        ("<subject:The road from Oslo to [Varga]> <verb:began> there.", True),
        ("<subject:The growth of [Varga] and of Oslo> <verb:began>.", True),
    ],
)
def test_what_the_topic_owns(text: str, *, asked: bool) -> None:
    fact = fact_of(text, "place", "Varga", lemma="begin", others=[("date", "1902")] * ("1902" in text))
    made = item(fact.statement.text.replace("Varga", BLANK), "Varga", "cloze")
    assert (topic_answer(made, fact, Story(title="Varga")) is None) == asked


@pytest.mark.parametrize(
    ("title", "named", "topic"),
    [
        ("Jo Hale", {}, True),
        ("Jo Hale (painter)", {}, True),
        ("Storm hits Oslo", {"Jo Hale": 6, "Oslo": 3}, True),
        ("Storm hits Oslo", {"Jo Hale": 6, "Oslo": 4}, False),
        ("Storm hits Oslo", {"Jo Hale": 4}, False),
        ("Jo Hale wins in Oslo", {"Jo Hale": 2}, False),
    ],
)
def test_is_topic(title: str, named: dict[str, int], topic: bool) -> None:
    fact = fact_of("<subject:[Jo Hale]> <verb:sang>.", "actor", "Jo Hale")
    assert is_topic(fact, Story(title=title, named=named)) == topic


@pytest.mark.parametrize(
    ("hint", "answer", "shown"),
    [
        ("army", "U.S. Army", ""),
        ("republic", "Republic of Norland", ""),
        ("city", "Oslo", "city"),
        ("coastal city", "Mexico City", ""),
    ],
)
def test_hint_of(hint: str, answer: str, shown: str) -> None:
    assert hint_of(hint, answer) == shown


@pytest.mark.parametrize(
    ("hint", "question", "shown"),
    [
        ("village", f"Foss lies in the village of {BLANK}.", ""),
        ("age", f"At age {BLANK}, Ann Berg left Oslo.", ""),
        ("Norwegian city", f"Ann Berg left {BLANK}.", "Norwegian city"),
        # said of something else
        ("city", f"The new city rose far to the north of {BLANK}.", "city"),
        ("city", f"Ann Berg made {BLANK} her city.", "city"),
        # what stands around the blank speaks against it
        ("waterfall", f"They met at a fair in {BLANK} in 1848.", ""),
        ("waterfall", f"They swam below {BLANK} in 1848.", "waterfall"),
        ("two people", f"The army entered {BLANK} in May.", ""),
        ("two people", f"The army honoured {BLANK} in May.", "two people"),
        ("city", f"Ann was born in western {BLANK}.", ""),
        ("city", f"Ann was born in {BLANK}.", "city"),
        ("two states", f"The colonies of {BLANK} grew tobacco.", ""),
        ("two states", f"The farms of {BLANK} grew tobacco.", "two states"),
    ],
)
def test_a_hint_repeats_no_word_beside_the_blank(hint: str, question: str, shown: str) -> None:
    assert hint_of(hint, "Bergen", question) == shown


BY_JO: list[tuple[Kind, str]] = [("actor", "Jo Hale")]


@pytest.mark.parametrize(
    ("question", "text", "lemma", "tag", "others", "reason"),
    [
        # of every year
        (
            "Who was the Norland Player of the Year?",
            "<subject:[Bo Lund]> <auxiliary:was> the Norland Player of the Year.",
            "be",
            "VBD",
            [],
            "there is another 'of the Year' every time",
        ),
        (
            "Who was the Norland Player of the Year in 1987?",
            "<subject:[Bo Lund]> <auxiliary:was> the Norland Player of the Year in 1987.",
            "be",
            "VBD",
            [("date", "1987")],
            None,
        ),
        (
            "Who was named as the party's nominee?",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:named> as the party's nominee.",
            "name",
            "VBN",
            [],
            "there is another 'party's nominee' every time",
        ),
        (
            "Who met the presidential nominee Jo Hale?",
            "<subject:[Bo Lund]> <verb:outran> the presidential nominee Jo Hale.",
            "outrun",
            "VBD",
            BY_JO,
            None,
        ),
        # what thousands do
        (
            "Who was the first woman to enrol at Visby College?",
            "<subject:[Bo Lund]> <verb:enrolled> as the first woman at Visby College.",
            "enrol",
            "VBD",
            [("actor", "Visby College")],
            None,
        ),
        (
            "Who studied with Jo Hale and Ada Holt in Visby?",
            "<subject:[Bo Lund]> <verb:studied> with Jo Hale and Ada Holt in Visby.",
            "study",
            "VBD",
            [("actor", "Jo Hale"), ("actor", "Ada Holt"), ("place", "Visby")],
            None,
        ),
        # by whom alone
        (
            "_____ was directed by Jo Hale.",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:directed> by Jo Hale.",
            "direct",
            "VBN",
            BY_JO,
            "'directed by' leaves others",
        ),
        (
            "_____ was directed by Jo Hale in 1987.",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:directed> by Jo Hale in 1987.",
            "direct",
            "VBN",
            [*BY_JO, ("date", "1987")],
            None,
        ),
        (
            "_____ was directed by Jo Hale for Varga.",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:directed> by Jo Hale for Varga.",
            "direct",
            "VBN",
            [*BY_JO, ("actor", "Varga")],
            None,
        ),
        (
            "Who directed Varga?",
            "<subject:[Bo Lund]> <verb:directed> Varga.",
            "direct",
            "VBD",
            [("actor", "Varga")],
            None,
        ),
        # what is suffered more than once
        (
            "Which country was invaded in 1812?",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:invaded> in 1812.",
            "invade",
            "VBN",
            [("date", "1812")],
            "'invaded' happens more than once",
        ),
        (
            "Which country was invaded by Norland in 1812?",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:invaded> by Norland in 1812.",
            "invade",
            "VBN",
            [("date", "1812"), ("place", "Norland")],
            None,
        ),
        (
            "Who was shot in 1812?",
            "<subject:[Bo Lund]> <auxiliary:was> <verb:shot> in 1812.",
            "shoot",
            "VBN",
            [("date", "1812")],
            None,
        ),
        # what one does again and again
        (
            "Which poem did Jo Hale start writing in 1940?",
            "<subject:Jo Hale> <verb:started> writing [Bo Lund] in 1940.",
            "start",
            "VBD",
            [*BY_JO, ("date", "1940")],
            None,
        ),
        (
            "Whom did Jo Hale use as a cover for his flight?",
            "<subject:Jo Hale> <verb:used> [Bo Lund] as a cover for his flight.",
            "use",
            "VBD",
            BY_JO,
            None,
        ),
        (
            "After the flood, whom did Jo Hale find?",
            "<lead:After the flood,> <subject:Jo Hale> <verb:found> [Bo Lund].",
            "find",
            "VBD",
            BY_JO,
            None,
        ),
        (
            "Whom did Jo Hale marry?",
            "<subject:Jo Hale> <verb:married> [Bo Lund].",
            "marry",
            "VBD",
            BY_JO,
            None,
        ),
    ],
)
def test_fits_others(
    question: str, text: str, lemma: str, tag: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    role: Phrase = (
        "object" if text.index("[") > text.index("<verb" if "<verb" in text else "[") else "subject"
    )
    fact = fact_of(text, "actor", "Bo Lund", lemma=lemma, tag=tag, role=role, type="name", others=others)
    assert gate("fits_others", question, "Bo Lund", fact) == reason


def test_a_party_is_settled_by_its_nominee() -> None:
    text = "<subject:[The Reform Party]> <verb:tapped> Jo Hale to be its presidential nominee."
    fact = fact_of(text, "actor", "The Reform Party", lemma="tap", type="party", role="subject", others=BY_JO)
    question = "Which party tapped Jo Hale to be its presidential nominee?"
    assert gate("fits_others", question, "The Reform Party", fact) is None


@pytest.mark.parametrize(
    ("question", "text", "lemma", "others", "reason"),
    [
        (
            "How many Norlanders were captured?",
            "<subject:[3000] Norlanders> <auxiliary:were> <verb:captured>.",
            "capture",
            [],
            None,
        ),
        (
            "How many Austrians were captured?",
            "<subject:[3000] Austrians> <auxiliary:were> <verb:captured>.",
            "capture",
            [("actor", "Austrians")],
            "it names nothing that the answer belongs to",
        ),
        (
            "How many people died?",
            "<subject:[3000] people> <verb:died>.",
            "die",
            [],
            "it names nothing that the answer belongs to",
        ),
        (
            "How many people died in Visby?",
            "<subject:[3000] people> <verb:died> in Visby.",
            "die",
            [("place", "Visby")],
            None,
        ),
        (
            "How many people died in 1883?",
            "<subject:[3000] people> <verb:died> in 1883.",
            "die",
            [("date", "1883")],
            "it names nothing that the answer belongs to",
        ),
        (
            "How many people lived on the Tower Hill?",
            "<subject:[3000] people> <verb:died> on the Tower Hill.",
            "die",
            [],
            None,
        ),
    ],
)
def test_a_number_belongs_to_something_named(
    question: str, text: str, lemma: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    fact = fact_of(text, "figure", "3000", lemma=lemma, others=others, value=figure(3000))
    assert gate("fits_others", question, "3000", fact) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "edtf", "often"),
    [
        ("In [1994] <subject:Varga> <verb:provided> earthquake relief.", "provide", "1994", True),
        ("<subject:Varga> <verb:provided> earthquake relief in [1994].", "provide", "1994", True),
        ("<subject:Varga> <verb:provided> earthquake relief to Norland in [1994].", "provide", "1994", False),
        ("<subject:Varga> <verb:provided> its first relief in [1994].", "provide", "1994", False),
        ("<subject:Varga> <verb:provided> earthquake relief on [1994].", "provide", "1994-05-03", False),
        ("<subject:Varga> <verb:moved> to an old mill in [1994].", "move", "1994", False),
    ],
)
def test_the_year_of_what_is_done_often(text: str, lemma: str, edtf: str, *, often: bool) -> None:
    fact = fact_of(text, "date", "1994", lemma=lemma, value=date_value(edtf), others=[("actor", "Varga")])
    made = fact.statement.text.replace("1994", "_____")
    assert (gate("fits_others", made, "1994", fact) is not None) == often


@pytest.mark.parametrize(
    ("question", "text", "others", "reason"),
    [
        (
            "Which ship blocked all traffic for six days?",
            "<subject:[Bo Lund]> <verb:blocked> all traffic for six days.",
            [],
            "it names nothing that the answer belongs to",
        ),
        (
            "According to Jo Hale, who was helped by voters?",
            "<attribution:According to Jo Hale,> <subject:[Bo Lund]> <verb:helped> voters.",
            BY_JO,
            "it names nothing that the answer belongs to",
        ),
        (
            "Who helped the French army?",
            "<subject:[Bo Lund]> <verb:helped> the French army.",
            [],
            None,
        ),
        (
            "Whom did officials seize?",
            "<subject:officials> <verb:seized> [Bo Lund].",
            [],
            "it names nothing that the answer belongs to",
        ),
        (
            "In the match of Varga and Visby, who was hurt?",
            "<attribution:In the match of Varga and Visby,> <subject:[Bo Lund]> <auxiliary:was> hurt.",
            [],
            None,
        ),
        (
            "Who planned breaking into computer systems which rivals used, hoping better software might "
            "improve strategy, sales and profits?",
            "<subject:[Bo Lund]> <verb:planned> breaking into computer systems.",
            [],
            None,
        ),
        ("Whom did Łukasz seize?", "<subject:Łukasz> <verb:seized> [Bo Lund].", [], None),
        ("Who settled in Iran?", "<subject:[Bo Lund]> <verb:settled> in Iran.", [("place", "Iran")], None),
        ("Who adopted Trajan?", "<subject:[Bo Lund]> <verb:adopted> Trajan.", [], None),
        (
            "Who ruled French and Turkish towns?",
            "<subject:[Bo Lund]> <verb:ruled> French and Turkish towns.",
            [],
            None,
        ),
        (
            "Which town is the French capital?",
            "<subject:[Bo Lund]> <auxiliary:is> the French capital.",
            [],
            None,
        ),
        ("Who freed Jo Hale?", "<subject:[Bo Lund]> <verb:freed> Jo Hale.", BY_JO, None),
        ("Who wrote of the Tower?", "<subject:[Bo Lund]> <verb:wrote> of the Tower.", [], None),
        ("Who was the first to fly?", "<subject:[Bo Lund]> <auxiliary:was> the first to fly.", [], None),
        (
            "Who freed slaves in 1902?",
            "<subject:[Bo Lund]> <verb:freed> slaves in 1902.",
            [],
            "a year or number alone doesn't tell which",
        ),
        (
            "Who freed slaves on 4 May 1902?",
            "<subject:[Bo Lund]> <verb:freed> slaves on 4 May 1902.",
            [],
            None,
        ),
        (
            "Who freed most slaves in 1902?",
            "<subject:[Bo Lund]> <verb:freed> most slaves in 1902.",
            [],
            None,
        ),
        (
            "Who freed hundreds of slaves held aboard smugglers' ships in 1902?",
            "<subject:[Bo Lund]> <verb:freed> hundreds of slaves held aboard smugglers' ships in 1902.",
            [],
            None,
        ),
    ],
)
def test_a_question_names_something(
    question: str, text: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    fact = fact_of(text, "actor", "Bo Lund", role="subject", type="person", others=others)
    assert gate("fits_others", question, "Bo Lund", fact) == reason


@pytest.mark.parametrize(
    ("question", "text", "lemma", "others", "reason"),
    [
        (
            "In what year was Norland invaded?",
            "<subject:Norland> <auxiliary:was> <verb:invaded> in [1812].",
            "invade",
            [("place", "Norland")],
            "'invaded' happens more than once",
        ),
        (
            "In what year was Norland invaded by Sudland?",
            "<subject:Norland> <auxiliary:was> <verb:invaded> by Sudland in [1812].",
            "invade",
            [("place", "Norland"), ("place", "Sudland")],
            None,
        ),
        (
            "In what year was Norland settled?",
            "<subject:Norland> <auxiliary:was> <verb:settled> in [1812].",
            "settle",
            [("place", "Norland")],
            None,
        ),
    ],
)
def test_the_date_of_what_happens_again(
    question: str, text: str, lemma: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    value = date_value("1812")
    fact = fact_of(text, "date", "1812", lemma=lemma, tag="VBN", others=others, value=value)
    assert gate("fits_others", question, "1812", fact) == reason


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        ("The canal links Asia to _____.", "The canal links Asia to [Africa].", "'Africa' is a continent"),
        (
            "They swam at the 1952 Summer Olympics in _____.",
            "They swam at the 1952 Summer Olympics in [Visby].",
            "everybody knows where those games were",
        ),
        (
            "They met after the 1952 Olympics in _____.",
            "They met after the 1952 Olympics in May in [Visby].",
            None,
        ),
        (
            "They swam at the 1952 Norland Games in _____.",
            "They swam at the 1952 Norland Games in [Visby].",
            None,
        ),
        (
            "As of May 2015, who was the US President?",
            "[Bo Lund] was the US President in May 2015.",
            "everybody knows who that was",
        ),
        (
            "In 2015, US President _____ came to Visby.",
            "In 2015, US President [Bo Lund] came to Visby.",
            "everybody knows who that was",
        ),
        (
            "In 1871, US President _____ came to Visby.",
            "In 1871, US President [Bo Lund] came to Visby.",
            None,
        ),
        ("In 2015, former US President _____ came.", "In 2015, former US President [Bo Lund] came.", None),
        (
            "Who was the German Chancellor in May 2015?",
            "As of May 2015, [Bo Lund] was the German Chancellor.",
            "everybody knows who that was",
        ),
        (
            "Who was the German foreign minister in May 2015?",
            "As of May 2015, [Bo Lund] was the German foreign minister.",
            None,
        ),
        (
            "The ship turned in orbit around the _____.",
            "The ship turned in orbit around the [Earth].",
            "everybody lives on 'Earth'",
        ),
        ("The band _____ sang in Visby.", "The band [Earth] sang in Visby.", None),
        (
            "From which planet is the crater seen edge-on?",
            "The crater is seen edge-on from [Earth].",
            "everybody lives on 'Earth'",
        ),
        (
            "A ship sank at Visby, near _____, the Norland capital.",
            "A ship sank at Visby, near [Holm], the Norland capital.",
            "everybody knows that 'Holm' is the capital",
        ),
        (
            "A ship sank at Visby, near _____, the Norland capitalist's home.",
            "A ship sank at Visby, near [Holm], the Norland capitalist's home.",
            None,
        ),
        ("As of May 2015, who was the US Vice President?", "[Bo Lund] was the US Vice President.", None),
        ("As of May 2015, who was the Norland President?", "[Bo Lund] was the Norland President.", None),
        ("Who sued the US President in 2015?", "[Bo Lund] sued the US President in 2015.", None),
        ("Which country lies in South Africa's north?", "[Bo Lund] lies in South Africa's north.", None),
    ],
)
def test_known_answer(question: str, text: str, reason: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    assert gate("known_answer", question, answer, fact_of(text, "actor", answer)) == reason


@pytest.mark.parametrize(
    ("question", "text", "known"),
    [
        ("Of which country is Holm a commonwealth?", "Holm is a commonwealth of [Norland].", True),
        (
            "Of which country was Holm an unincorporated territory in May 2015?",
            "As of May 2015, Holm was an unincorporated territory of [Norland].",
            True,
        ),
        (
            "Holm is a self-governing territory of _____.",
            "Holm is a self-governing territory of [Norland].",
            True,
        ),
        (
            "Of which country was Holm a territory until 1901?",
            "Holm was a territory of [Norland] until 1901.",
            False,
        ),
        ("Of which country is Holm a port?", "Holm is a port of [Norland].", False),
    ],
)
def test_what_belongs_to_a_country_is_known(question: str, text: str, known: bool) -> None:
    found = gate("known_answer", question, "Norland", fact_of(text, "place", "Norland", type="country"))
    assert (found == "everybody knows what belongs to 'Norland'") == known


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        (
            "The NBCO is an office of the _____.",
            "Norland Bridge Company",
            "'NBCO' points to 'Norland Bridge Company'",
        ),
        (
            "The NBC was bought by the _____.",
            "Norland Bridge Company",
            "'NBC' points to 'Norland Bridge Company'",
        ),
        ("The BNC was bought by the _____.", "Norland Bridge Company", None),
        ("The NBC was bought by _____.", "Norland", None),
        (
            "The Norland Bridge Company sent ships to the _____.",
            "NBC",
            "'Norland Bridge Company' points to 'NBC'",
        ),
        ("The Bank of Norland sent ships to the _____.", "BON", None),
        (
            "The Bank of the Norland Coast sent ships to _____.",
            "BNC",
            "'Bank of the Norland Coast' points to 'BNC'",
        ),
        ("The Norland Company sent ships to the _____.", "NBC", None),
        ("Bo Lund sent ships to the _____.", "BL", None),
    ],
)
def test_acronym_leak(question: str, answer: str, reason: str | None) -> None:
    fact = fact_of(question.replace("_____", f"[{answer}]"), "actor", answer)
    assert gate("acronym_leak", question, answer, fact) == reason


UNSAID: list[tuple[str, str, str, str, list[tuple[Kind, str]], str | None]] = [
    (
        "Who honoured Jo Hale with three days of mourning?",
        "honoured",
        "honour",
        "Jo Hale with three days of mourning",
        BY_JO,
        "nothing says of what 'mourning' is",
    ),
    (
        "Who told Jo Hale that three species live in Norland?",
        "told",
        "tell",
        "Jo Hale that three species live in Norland",
        BY_JO,
        "nothing says of what 'three species' is",
    ),
    (
        "Who told Jo Hale that three palm species live in Norland?",
        "told",
        "tell",
        "Jo Hale that three palm species live in Norland",
        BY_JO,
        None,
    ),
    (
        "Who showed Jo Hale the uses of A. borealis?",
        "showed",
        "show",
        "Jo Hale the uses of A. borealis",
        BY_JO,
        "what the 'A.' of 'A. borealis' is isn't said",
    ),
    (
        "Who showed Jo Hale the uses of Arum and A. borealis?",
        "showed",
        "show",
        "Jo Hale the uses of Arum and A. borealis",
        BY_JO,
        None,
    ),
    (
        "Who sent Jo Hale the U.S. papers?",
        "sent",
        "send",
        "Jo Hale the U.S. papers",
        BY_JO,
        None,
    ),
    ("Who ruled from 1702 to 1714?", "ruled", "rule", "from 1702 to 1714", [], "'ruled' where isn't said"),
    (
        "Who ruled in Norland from 1702 to 1714?",
        "ruled",
        "rule",
        "in Norland from 1702 to 1714",
        [("place", "Norland")],
        None,
    ),
    (
        "Who became prime minister in 1922?",
        "became",
        "become",
        "prime minister in 1922",
        [("date", "1922")],
        "'prime minister' of what isn't said",
    ),
    (
        "Who became prime minister of Norland in 1922?",
        "became",
        "become",
        "prime minister of Norland in 1922",
        [("place", "Norland"), ("date", "1922")],
        None,
    ),
    (
        "Which country declared war on Norland?",
        "declared",
        "declare",
        "war on Norland",
        [("place", "Norland")],
        "'declared war' when isn't said",
    ),
    (
        "Which country declared war on Norland in 1922?",
        "declared",
        "declare",
        "war on Norland in 1922",
        [("place", "Norland"), ("date", "1922")],
        None,
    ),
    (
        "Who competed with Jo Hale for the role?",
        "competed",
        "compete",
        "with Jo Hale for the role",
        BY_JO,
        "nothing says of what 'for the role' is",
    ),
    (
        "Who competed with Jo Hale for the role of Hamlet?",
        "competed",
        "compete",
        "with Jo Hale for the role of Hamlet",
        BY_JO,
        None,
    ),
    (
        "Who met Jo Hale amid rumours?",
        "met",
        "meet",
        "Jo Hale amid rumours",
        BY_JO,
        "nothing says of what 'amid rumours' is",
    ),
    ("Who met Jo Hale amid rumours of war?", "met", "meet", "Jo Hale amid rumours of war", BY_JO, None),
    (
        "Who lent Jo Hale the money for a bid?",
        "lent",
        "lend",
        "Jo Hale the money for a bid",
        BY_JO,
        "nothing says of what 'a bid' is",
    ),
    (
        "Who met Jo Hale to reach a compromise?",
        "met",
        "meet",
        "Jo Hale to reach a compromise",
        BY_JO,
        "nothing says of what 'reach a compromise' is",
    ),
    (
        "Who found Jo Hale alternative sources?",
        "found",
        "find",
        "Jo Hale alternative sources",
        BY_JO,
        "nothing says of what 'alternative sources' is",
    ),
    (
        "Who held the poll of 900 people for Jo Hale?",
        "held",
        "hold",
        "the poll of 900 people for Jo Hale",
        BY_JO,
        "nothing says of what 'the poll of 900 people' is",
    ),
    (
        "Who held the poll of 900 people on Jo Hale?",
        "held",
        "hold",
        "the poll of 900 people on Jo Hale",
        BY_JO,
        None,
    ),
    (
        "Who beat Jo Hale and won with 900 votes?",
        "beat",
        "beat",
        "Jo Hale and won with 900 votes",
        BY_JO,
        "'won with' in what isn't said",
    ),
    (
        "Who beat Jo Hale in the election and won with 900 votes?",
        "beat",
        "beat",
        "Jo Hale in the election and won with 900 votes",
        BY_JO,
        None,
    ),
]


@pytest.mark.parametrize(
    ("question", "text", "lemma", "tag", "others", "reason"),
    [
        # short, undated, one other name
        (
            "Which country did Norland conquer?",
            "<subject:Norland> <verb:conquered> [Sudland].",
            "conquer",
            "VBD",
            [("place", "Norland")],
            "'conquered' and so few words fit others as well",
        ),
        (
            "Which country did Norland conquer in 1871?",
            "<subject:Norland> <verb:conquered> [Sudland] in 1871.",
            "conquer",
            "VBD",
            [("place", "Norland"), ("date", "1871")],
            None,
        ),
        (
            "Which country did Norland conquer first?",
            "<subject:Norland> <verb:conquered> [Sudland] first.",
            "conquer",
            "VBD",
            [("place", "Norland")],
            None,
        ),
        (
            "Which country does Norland supply?",
            "<subject:Norland> <verb:supplies> [Sudland].",
            "supply",
            "VBZ",
            [("place", "Norland")],
            None,
        ),
        (
            "In which country was Jo Hale born?",
            "<subject:Jo Hale> <auxiliary:was> <verb:born> in [Sudland].",
            "bear",
            "VBN",
            BY_JO,
            None,
        ),
        (
            "By whom was the bridge in Visby designed?",
            "<subject:The bridge in Visby> <auxiliary:was> <verb:designed> by [Sudland].",
            "design",
            "VBN",
            [("place", "Visby")],
            None,
        ),
        (
            "Which country conquered Norland?",
            "<subject:[Sudland]> <verb:conquered> Norland.",
            "conquer",
            "VBD",
            [("place", "Norland")],
            None,
        ),
        # whose
        (
            "Who released his tenth album in 1985?",
            "<subject:[Sudland]> <verb:released> his tenth album in 1985.",
            "release",
            "VBD",
            [("date", "1985")],
            "only the answer says whose 'his' is",
        ),
        (
            "As of May 1985, who had sold her house to the club?",
            "<subject:[Sudland]> <verb:sold> her house to the club in May 1985.",
            "sell",
            "VBN",
            [("date", "May 1985")],
            "only the answer says whose 'her' is",
        ),
        (
            "Who released his album Varga in 1985?",
            "<subject:[Sudland]> <verb:released> his album Varga in 1985.",
            "release",
            "VBD",
            [("date", "1985"), ("actor", "Varga")],
            None,
        ),
        # served
        (
            "Jo Hale served until _____.",
            "<subject:Jo Hale> <verb:served> until [Sudland].",
            "serve",
            "VBD",
            BY_JO,
            "nothing says as what, or for what",
        ),
        (
            "Jo Hale served until 1976 as mayor of _____.",
            "<subject:Jo Hale> <verb:served> until 1976 as mayor of [Sudland].",
            "serve",
            "VBD",
            [*BY_JO, ("date", "1976")],
            None,
        ),
        (
            "Jo Hale is serving a life sentence for the murder of _____.",
            "<subject:Jo Hale> <auxiliary:is> <verb:serving> a life sentence for the murder of [Sudland].",
            "serve",
            "VBG",
            BY_JO,
            None,
        ),
        # the time, and no day
        (
            "At 9:32 a.m. the Varga left _____ with Jo Hale.",
            "At 9:32 a.m. <subject:the Varga> <verb:left> [Sudland] with Jo Hale.",
            "leave",
            "VBD",
            BY_JO,
            "'9:32 a.m' of which day isn't said",
        ),
        (
            "At 9:32 a.m. on 4 May 1902 the Varga left _____ with Jo Hale.",
            "At 9:32 a.m. on 4 May 1902 <subject:the Varga> <verb:left> [Sudland] with Jo Hale.",
            "leave",
            "VBD",
            BY_JO,
            None,
        ),
        (
            "At the turn of the century the Varga left _____ with Jo Hale.",
            "At the turn of the century <subject:the Varga> <verb:left> [Sudland] with Jo Hale.",
            "leave",
            "VBD",
            BY_JO,
            "'turn of the century' may be any",
        ),
        (
            "At the turn of the century of steam the Varga left _____ with Jo Hale.",
            "At the turn of the century of steam <subject:the Varga> <verb:left> [Sudland] with Jo Hale.",
            "leave",
            "VBD",
            BY_JO,
            None,
        ),
        # what is everywhere
        (
            "Jo Hale pleaded guilty to fraud and theft at the _____.",
            "<subject:Jo Hale> <verb:pleaded> guilty to fraud and theft at the [Supreme Court].",
            "plead",
            "VBD",
            BY_JO,
            "'Supreme Court' of which country isn't said",
        ),
        (
            "Jo Hale pleaded guilty to fraud and theft at the _____.",
            "<subject:Jo Hale> <verb:pleaded> guilty to fraud and theft at the [Supreme Court of Norland].",
            "plead",
            "VBD",
            BY_JO,
            None,
        ),
        (
            "As of May 1985, who was the Norish President?",
            "<subject:[Sudland]> <auxiliary:was> the Norish President in May 1985.",
            "be",
            "VBD",
            [("date", "May 1985")],
            None,
        ),
        (
            "As of May 1985, who was the mayor of Visby?",
            "<subject:[Sudland]> <auxiliary:was> the mayor of Visby in May 1985.",
            "be",
            "VBD",
            [("place", "Visby")],
            None,
        ),
        (
            "Outside of _____, the Varga chain opened three shops in 1902.",
            "Outside of [Sudland], <subject:the Varga chain> <verb:opened> three shops in 1902.",
            "open",
            "VBD",
            [("date", "1902")],
            "'Outside of _____' leaves open what else is meant",
        ),
        (
            "In 1902, a poet such as _____ was invited by Jo Hale.",
            "In 1902, <subject:a poet such as [Sudland]> <auxiliary:was> <verb:invited> by Jo Hale.",
            "invite",
            "VBN",
            BY_JO,
            "it is only an example",
        ),
        (
            "Who was one of the many advisers of Jo Hale?",
            "<subject:[Sudland]> <auxiliary:was> one of the many advisers of Jo Hale.",
            "be",
            "VBD",
            BY_JO,
            "'was one of' several",
        ),
        (
            "In May 1902, a poet such as bard _____ was asked by Jo Hale.",
            "In May 1902, <subject:a poet such as bard [Sudland]> <auxiliary:was> <verb:asked> by Jo Hale.",
            "ask",
            "VBN",
            BY_JO,
            "it is only an example",
        ),
        *(
            (question, f"<subject:[Sudland]> <verb:{verb}> {rest}.", lemma, "VBD", others, reason)
            for question, verb, lemma, rest, others, reason in UNSAID
        ),
        (
            "Who spoke to one of the many advisers of Jo Hale?",
            "<subject:[Sudland]> <verb:spoke> to one of the many advisers of Jo Hale.",
            "speak",
            "VBD",
            BY_JO,
            None,
        ),
    ],
)
def test_unsettled(
    question: str, text: str, lemma: str, tag: str, others: list[tuple[Kind, str]], reason: str | None
) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    role: Phrase = "subject" if "<subject:[" in text else "object"
    fact = fact_of(text, "actor", answer, lemma=lemma, tag=tag, role=role, type="name", others=others)
    assert gate("unsettled", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("By what percentage did the money supply grow?", "'grew' when isn't said"),
        ("By what percentage did the money supply grow in 1902?", None),
        ("By what percentage did the money supply grow during the war?", None),
    ],
)
def test_a_change_has_its_time(question: str, reason: str | None) -> None:
    share = FigureValue(low=Decimal(6), high=Decimal(6), unit="percent")
    text = "<subject:The money supply> <verb:grew> by [6 percent]."
    fact = fact_of(text, "figure", "6 percent", lemma="grow", tag="VBD", value=share)
    assert settling.changed_when(item(question, "6 percent"), fact) == reason


@pytest.mark.parametrize(
    ("text", "hint", "reason"),
    [
        ("Visby is a small town in [Norland].", "", "county, country and continent fit alike"),
        ("Visby is a small town in [Norland].", "country", None),
        ("Visby is the largest town in [Norland].", "", None),
        ("Seven people were killed in [Norland] on May 4, 1902.", "country", "in what isn't said"),
        ("Seven people were killed in [Norland] in a fire at the Varga Mill.", "country", None),
    ],
)
def test_an_unsettled_place(text: str, hint: str, reason: str | None) -> None:
    question = text.replace("[Norland]", "_____")
    fact = fact_of(text, "place", "Norland")
    assert gate("unsettled", question, "Norland", fact, hint=hint) == reason


@pytest.mark.parametrize(
    ("question", "text", "lemma", "reason"),
    [
        (
            "Which city expelled the Danish envoy to Greece?",
            "<subject:[Athens]> <verb:expelled> the Danish envoy to Greece.",
            "expel",
            "'Greece' tells 'Athens'",
        ),
        (
            "Which city expelled the Danish envoy?",
            "<subject:[Athens]> <verb:expelled> the Danish envoy.",
            "expel",
            None,
        ),
        (
            "Which city is the largest of Greece?",
            "<subject:[Athens]> <verb:is> the largest of Greece.",
            "be",
            None,
        ),
        (
            "Which city expelled Danes from Greece?",
            "<subject:[Visby]> <verb:expelled> Danes from Greece.",
            "expel",
            None,
        ),
    ],
)
def test_a_capital_that_stands_for_its_country(
    question: str, text: str, lemma: str, reason: str | None
) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    fact = fact_of(text, "place", answer, lemma=lemma, role="subject")
    assert gate("told", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "low", "reason"),
    [
        (
            "How many peoples lived there: Danes, Finns, Goths and Picts?",
            4,
            "'Danes, Finns, Goths and Picts' are 4",
        ),
        ("How many villages of Danes, Finns, Goths and Picts were there?", 7, None),
        ("How many peoples lived there?", 4, None),
        ("How many mayors had it, Ann Holm and Bo Lund?", 2, "'Ann Holm and Bo Lund' are 2"),
        ("How many mayors had it in Visby and Oslo?", 2, None),
        ("How many mayors had it, Ann Holm and Bo Lund?", 3, None),
    ],
)
def test_what_has_only_to_be_counted(question: str, low: int, reason: str | None) -> None:
    fact = fact_of("There were [four] of them.", "figure", "four", value=figure(low))
    assert gate("told", question, "four", fact) == reason


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("He was mayor for {eight years}, from 2008 to [2016].", True),
        ("He was mayor for {eight years}, from [2008] to 2016.", True),
        ("He was mayor for [eight years], from 2008 to 2016.", True),
        ("He was mayor for {eight years}, until [2016].", False),
        ("He was mayor for [eight years] and sold the hall of 2008 in 2012.", False),
        ("He was mayor for {eight years} and built a hall in 2008 and one in [2012].", False),
    ],
)
def test_what_follows_from_the_other_numbers(text: str, *, follows: bool) -> None:
    asked = text[text.index("[") + 1 : text.index("]")]
    years = FigureValue(low=Decimal(8), high=Decimal(8), unit="year", dimension="time")
    plain = text.replace("{", "").replace("}", "")
    fact = fact_of(plain, "date", asked, value=years if "years" in asked else date_value(asked))
    shown = [
        named_as(fact, words, years if "years" in words else date_value(words))
        for words in ("eight years", "2008", "2012", "2016")
        if words in plain and words != asked
    ]
    named = (*fact.statement.named, *shown)
    fact = fact.model_copy(update={"statement": fact.statement.model_copy(update={"named": named})})
    question = plain.replace(f"[{asked}]", BLANK)
    assert (gate("told", question, asked, fact) is not None) is follows


@pytest.mark.parametrize(
    ("text", "lemma", "tag", "reason"),
    [
        (
            "<subject:Jo Hale> <verb:reiterated> her view [in 1902].",
            "reiterate",
            "VBD",
            "it only asks when that was said",
        ),
        (
            "<subject:The moth Varga> <auxiliary:was> <verb:described> by Jo Hale [in 1902].",
            "describe",
            "VBN",
            None,
        ),
        ("<subject:Jo Hale> <verb:opened> her shop [in 1902].", "open", "VBD", None),
    ],
)
def test_the_day_of_saying_so_again(text: str, lemma: str, tag: str, reason: str | None) -> None:
    fact = fact_of(text, "date", "1902", lemma=lemma, tag=tag, value=date_value("1902"))
    assert gate("aside", "In what year was that?", "1902", fact) == reason


@pytest.mark.parametrize(
    ("question", "answer", "low", "reason"),
    [
        ("How many reasons did Jo Hale offer?", "Three", 3, "'offered' and so few words fit others as well"),
        ("All _____ ships of the Varga Line sank in 1902.", "three", 3, "'all' of which ones isn't said"),
        ("The Varga Line offered _____ ships in 1902.", "three", 3, None),
    ],
)
def test_an_unsettled_number(question: str, answer: str, low: int, reason: str | None) -> None:
    text = "<subject:Jo Hale> <verb:offered> [three] reasons."
    fact = fact_of(text, "figure", "three", lemma="offer", role="object", value=figure(low))
    assert gate("unsettled", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "answer", "edtf", "refused"),
    [
        ("In what year did Jo Hale win the primaries in Visby?", "1996", "1996", True),
        ("On what date did Jo Hale win the primaries in Visby?", "May 4, 1996", "1996-05-04", False),
        ("In what year did Jo Hale win the lottery in Visby?", "1996", "1996", False),
        ("On what date was a primary election held in Visby?", "May 4, 1996", "1996-05-04", True),
    ],
)
def test_the_year_of_what_is_held_again(question: str, answer: str, edtf: str, *, refused: bool) -> None:
    text = f"<subject:Jo Hale> <verb:won> it in Visby in [{answer}]."
    fact = fact_of(text, "date", answer, lemma="win", value=date_value(edtf), others=BY_JO)
    assert (gate("unsettled", question, answer, fact) is not None) == refused


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        (
            "The Knesset is the parliament of _____.",
            "The Knesset is the parliament of [Israel].",
            "'Knesset' tells 'Israel'",
        ),
        ("The Knesset sent envoys to _____.", "The Knesset sent envoys to [Norland].", None),
        (
            "Which country held a vote on leaving the European Union?",
            "[The United Kingdom] held a vote on leaving the European Union.",
            "'leaving the European Union' tells 'The United Kingdom'",
        ),
        (
            "Which country held a vote on its monarchy?",
            "[The United Kingdom] held a vote on its monarchy.",
            None,
        ),
        ("The capital of Norland is _____.", "The capital of Norland is [Visby].", None),
        (
            "In Beijing, a speaker said that _____ had grown.",
            "In Beijing, a speaker said that [China] had grown.",
            "'Beijing' tells 'China'",
        ),
        (
            "In Beijing, a speaker said that _____ had grown.",
            "In Beijing, a speaker said that [Peru] had grown.",
            None,
        ),
        (
            "According to a bishop in Washington, where does the _____ buy its tea?",
            "According to a bishop in Washington, the [United States] buys its tea there.",
            None,
        ),
        ("Nehru led _____.", "Nehru led [India].", "'Nehru' tells 'India'"),
        ("Nehru visited _____.", "Nehru visited [Ghana].", None),
        (
            "Which country sent Secretary of State Bo Lund to Visby?",
            "The [United States] sent Secretary of State Bo Lund to Visby.",
            "'Secretary of State Bo Lund' tells 'United States'",
        ),
        (
            "Which party did Jo Hale leave in 1985?",
            "Jo Hale left the [Democratic Party] in 1985.",
            "there is only one other than 'Democratic Party'",
        ),
        ("Which party did Jo Hale leave in 1985?", "Jo Hale left the [Reform Party] in 1985.", None),
        (
            "Which incumbent Norish President won the vote?",
            "The incumbent Norish President [Bo Lund] won the vote.",
            "'Which incumbent Norish President' tells who it is",
        ),
        ("Which inventor won the vote?", "The inventor [Bo Lund] won the vote.", None),
        # where a large city lies
        (
            "Jo Hale was born in Milan, in _____, into a rich family.",
            "Jo Hale was born in Milan, in [Italy], into a rich family.",
            "'Milan' tells 'Italy'",
        ),
        (
            "Jo Hale was born in Milan, and died in _____.",
            "Jo Hale was born in Milan, and died in [Italy].",
            None,
        ),
        (
            "Jo Hale left Milan, in the north, for _____.",
            "Jo Hale left Milan, in the north, for [Peru].",
            None,
        ),
        (
            "Bo Lund, the mayor of New York, ran for president of the _____.",
            "Bo Lund, the mayor of New York, ran for president of the [United States].",
            "'of New York' tells 'United States'",
        ),
        (
            "Bo Lund told the Visby Post of New York Harbor and the _____.",
            "Bo Lund told the Visby Post of New York Harbor and the [United States].",
            None,
        ),
        ("Spain ceded Florida to the _____.", "Spain ceded Florida to the [United States].", None),
        (
            "The damming of the Yangtze was criticised in _____.",
            "The damming of the Yangtze was criticised in [China].",
            "'Yangtze' tells 'China'",
        ),
        (
            "Which centre put Visby under a hurricane watch?",
            "The [National Hurricane Center] put Visby under a hurricane watch.",
            "'hurricane watch' tells 'National Hurricane Center'",
        ),
        (
            "Lund is next after the Prince of _____.",
            "Lund is next after the Prince of [Wales].",
            "'Prince of' tells 'Wales'",
        ),
        ("Lund walked along the coast of _____.", "Lund walked along the coast of [Wales].", None),
    ],
)
def test_told(question: str, text: str, reason: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    assert gate("told", question, answer, fact_of(text, "place", answer)) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "reason"),
    [
        (
            "<subject:A reviewer> for [Visby Post] <verb:praised> the album.",
            "praise",
            "it only asks who wrote about it",
        ),
        (
            "<subject:[Jo Hale]> of Visby Post <verb:praised> the album.",
            "praise",
            "it only asks who wrote about it",
        ),
        ("<subject:Jo Hale> <auxiliary:was> a columnist for [Visby Post].", "be", None),
        ("<subject:[Jo Hale]> of Visby <verb:bought> the album.", "buy", None),
        (
            "<subject:The album> <auxiliary:was> <verb:mastered> by [Jo Hale].",
            "master",
            "it only asks for a credit",
        ),
        ("<subject:The colours> <auxiliary:were> <verb:mixed> by [Jo Hale].", "mix", None),
        (
            "<subject:The town> <verb:had> 900 people from the [Norish Census Bureau].",
            "have",
            "it only asks whose claim it is",
        ),
        ("<subject:Jo Hale> <verb:ran> the [Norish Census Bureau].", "run", None),
        (
            "<subject:Jo Hale> <verb:posted> a picture on [Vargabook].",
            "post",
            "it only asks where that was said",
        ),
        ("<subject:Jo Hale> <verb:hung> a picture on [Vargabook].", "hang", None),
        (
            "With accredited Visby Post reporter Bo Lund, <subject:[Jo Hale]> <verb:detailed> her plans.",
            "detail",
            "it only tells of an interview",
        ),
        (
            "<subject:Jo Hale> <verb:answered> questions from reporter [Bo Lund].",
            "answer",
            "it only tells of an interview",
        ),
        ("With the reporter Bo Lund, <subject:[Jo Hale]> <verb:founded> a mill.", "found", None),
    ],
)
def test_a_credit_or_critic_is_said_by_the_way(text: str, lemma: str, reason: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    fact = fact_of(text, "actor", answer, lemma=lemma, tag="VBD", type="name")
    assert gate("aside", "Which one was it?", answer, fact) == reason


@pytest.mark.parametrize(
    ("question", "refused"),
    [
        ("The Varga Hotel 555-123-4567 is the main hotel of _____.", True),
        ("To which street does Visby Bus #13 go?", True),
        ("In 1902, the Varga Hotel was the main hotel of _____.", False),
        ("The single Varga peaked at #13 in _____.", False),
    ],
)
def test_numbers_nobody_learns(question: str, *, refused: bool) -> None:
    assert (gate("aside", question, "1894") is not None) == refused


@pytest.mark.parametrize(
    ("text", "lemma", "type_", "reason"),
    [
        (
            "<subject:The storm> <verb:slowed> about 260 km east-southeast of [Visby].",
            "slow",
            "city",
            "'260 km east-southeast of' only says how far away something was",
        ),
        (
            "<subject:They> <verb:sailed> 700 miles from [Visby] to Oslo.",
            "sail",
            "city",
            "'700 miles from' only says how far away something was",
        ),
        ("<subject:Oslo> <auxiliary:is> 430 km south of [Visby].", "be", "city", None),
        ("<subject:They> <verb:sailed> from [Visby] to Oslo.", "sail", "city", None),
        ("<subject:They> <verb:built> 260 km of road in [Visby].", "build", "city", None),
        (
            "<subject:Bo Lund> <verb:described> his flight to the [Visby Post] in 1902.",
            "describe",
            "newspaper",
            "it only asks where that was said",
        ),
        ("<subject:Bo Lund> <verb:described> his flight to the [Visby Club].", "describe", "club", None),
        ("<subject:Bo Lund> <verb:sold> his shares to the [Visby Post].", "sell", "newspaper", None),
        (
            "<subject:The song> <auxiliary:was> <verb:released> online through [Varga].",
            "release",
            "name",
            "it only asks where that was said",
        ),
        ("<subject:The song> <auxiliary:was> <verb:released> through [Varga].", "release", "name", None),
        (
            "According to the [Visby Post], <subject:Bo Lund> <verb:fled>.",
            "flee",
            "newspaper",
            "it only asks whose claim it is",
        ),
        ("According to Ada Holt, <subject:Bo Lund> <verb:fled> to [Visby].", "flee", "city", None),
        (
            "<subject:Ada Holt> <verb:answered> some questions for [Visby Post].",
            "answer",
            "newspaper",
            "it only tells of an interview",
        ),
        (
            "<attribution:As reported in May 2019,> <subject:she> <verb:asked> [Ada Holt] how it began.",
            "ask",
            "person",
            "it only tells of an interview",
        ),
        ("<subject:The king> <verb:asked> [Ada Holt] how it began.", "ask", "person", None),
        (
            "<subject:[Ada Holt]> <verb:wrote> of its end in her review.",
            "write",
            "person",
            "it only asks who wrote about it",
        ),
        (
            "<subject:[Ada Holt] of the Actor's Weekly> <verb:found> it a good play.",
            "find",
            "person",
            "it only asks who wrote about it",
        ),
        ("<subject:Bo Lund> <verb:interviewed> [Ada Holt] in 1902.", "interview", "person", None),
    ],
)
def test_aside(text: str, lemma: str, type_: str, reason: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    fact = fact_of(text, "actor", answer, lemma=lemma, type=type_)
    assert gate("aside", "Which one was it?", answer, fact) == reason


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("The [67-year-old] driver fled.", "67-year-old", "'67-year-old' only says of what age somebody is"),
        ("Bo Lund was a [67-year-old].", "67-year-old", None),
        ("Bo Lund died at the age of [67].", "67", None),
    ],
)
def test_an_age_before_a_noun(text: str, answer: str, reason: str | None) -> None:
    fact = fact_of(text, "figure", answer, value=figure(67, unit="year"))
    assert gate("aside", "How old was he?", answer, fact) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "tag", "section", "title", "refused"),
    [
        ("<subject:Jo Hale> <verb:finds> [Bo Lund] in the hut.", "find", "VBZ", "", "Visby (film)", True),
        ("<subject:Jo Hale> <verb:found> [Bo Lund] in the hut.", "find", "VBD", "", "Visby (film)", False),
        ("<subject:Jo Hale> <verb:found> [Bo Lund] in the hut.", "find", "VBD", "Plot", "Visby (film)", True),
        ("<subject:Jo Hale> <verb:found> [Bo Lund].", "find", "VBD", "Plot to kill the king", "Visby", False),
        ("<subject:Jo Hale> <verb:found> [Bo Lund].", "find", "VBD", "The story", "Visby", True),
        ("In Visby, <subject:Jo Hale> <verb:finds> [Bo Lund].", "find", "VBZ", "Plot", "Visby (film)", False),
        ("<subject:Jo Hale> <verb:finds> [Bo Lund] in 1902.", "find", "VBZ", "", "Visby", False),
        ("<subject:Jo Hale> <verb:owns> [Bo Lund].", "own", "VBZ", "", "Visby", False),
        ("<subject:The bridge of the town> <verb:meets> [Bo Lund].", "meet", "VBZ", "", "Visby", False),
        ("<subject:Jo Hale> <auxiliary:is> <verb:called> [Bo Lund].", "find", "VBN", "", "Visby", False),
        (
            "<attribution:Critics say> <subject:Jo Hale> <verb:finds> [Bo Lund].",
            "find",
            "VBZ",
            "",
            "Visby",
            False,
        ),
    ],
)
def test_plot(text: str, lemma: str, tag: str, section: str, title: str, *, refused: bool) -> None:
    fact = fact_of(
        text, "actor", "Bo Lund", lemma=lemma, tag=tag, section=section, role="object", others=BY_JO
    )
    question = fact.statement.text.replace("Bo Lund", "_____")
    made = item(question, "Bo Lund", "cloze")
    assert (plot(made, fact, Story(title=title)) is not None) == refused
    assert plot(made, fact, Story(title="Bo Lund")) is None or section


def test_gates_of_the_story_come_last() -> None:
    text = "<subject:Jo Hale> <verb:finds> [Bo Lund] in the hut at night."
    fact = fact_of(text, "actor", "Bo Lund", lemma="find", tag="VBZ", role="object", others=BY_JO)
    made = item("Whom does Jo Hale find in the hut at night?", "Bo Lund", evidence=fact.statement.text)
    found = first_fault(made, fact, Story(title="Visby (film)"))
    assert found == ("plot", "it is told as in a plot, and the question doesn't say of what")
    assert first_fault(made, fact) is None


@pytest.mark.parametrize(
    ("text", "lemma", "tag", "kind", "refused"),
    [
        ("<subject:[587] graves> <auxiliary:were> found by 1918.", "find", "VBD", "figure", True),
        ("<subject:Spiders> <verb:have> [587] legs.", "have", "VBZ", "figure", False),
        ("By [587], <subject:graves> <auxiliary:were> found.", "find", "VBD", "date", True),
        ("<subject:Paper> <auxiliary:was> <verb:invented> in [587].", "invent", "VBD", "date", False),
        ("<subject:The first paper> <verb:appeared> in [587].", "appear", "VBD", "date", False),
        ("<subject:Paper> <verb:appeared> in May [587].", "appear", "VBD", "date", True),
        ("<subject:Paper> <verb:appeared> in Visby in [587].", "appear", "VBD", "date", False),
    ],
)
def test_what_was_so_needs_a_name(text: str, lemma: str, tag: str, kind: Kind, *, refused: bool) -> None:
    value = date_value("0587") if kind == "date" else figure(587)
    fact = fact_of(text, kind, "587", lemma=lemma, tag=tag, value=value)
    question = fact.statement.text.replace("587", "_____")
    assert (gate("fits_others", question, "587", fact) is not None) == refused


@pytest.mark.parametrize(
    ("text", "lemma", "refused"),
    [
        ("<subject:Jo Hale> <auxiliary:was> <verb:born> in Norl, [50 km] north of Visby.", "bear", True),
        ("<subject:Norl> <auxiliary:is> [50 km] north of Visby.", "be", False),
        ("<subject:Norl> <verb:lies> [50 km] north-east of Visby.", "lie", False),
        ("<subject:Jo Hale> <verb:walked> [50 km] through snow.", "walk", False),
    ],
)
def test_a_distance_in_passing(text: str, lemma: str, *, refused: bool) -> None:
    value = figure(50, unit="km").model_copy(update={"dimension": "length"})
    fact = fact_of(text, "figure", "50 km", lemma=lemma, value=value)
    assert (gate("aside", "How far was it?", "50 km", fact) is not None) == refused


@pytest.mark.parametrize(
    ("question", "text", "others", "named", "guessed"),
    [
        ("In which country had canals been dug by 1840?", "Canals were dug in [Norland].", [], {}, True),
        ("Canals were dug in _____.", "Canals were dug in [Norland].", [], {}, True),
        ("As of May 1840, canals were dug in _____.", "Canals were dug in [Norland].", [], {}, False),
        ("Canals were dug in _____.", "Canals were dug in [Norland].", [], {"Sudland": 4}, False),
        ("The first canals were dug in _____.", "The first canals were dug in [Norland].", [], {}, False),
        (
            "Canals were dug by Hale in _____.",
            "Canals were dug by Hale in [Norland].",
            [("actor", "Hale")],
            {},
            False,
        ),
    ],
)
def test_setting(
    question: str, text: str, others: list[tuple[Kind, str]], named: dict[str, int], *, guessed: bool
) -> None:
    fact = fact_of(text, "place", "Norland", type="country", preposition="in", others=others)
    counts = {"Norland": 3, **named}
    story = Story(title="Canals", most=max(counts.values()), named=counts)
    type_: ItemType = "cloze" if "_____" in question else "short"
    assert (setting(item(question, "Norland", type_), fact, story) is not None) is guessed


@pytest.mark.parametrize(
    ("question", "answer", "title", "known"),
    [
        ("Which city is the capital of Norland?", "Visby", "Fire in Oslo", True),
        ("_____ is the Norlandic capital.", "Visby", "Fire in Oslo", True),
        ("Which city is the capital of Norland?", "Visby", "Visby", False),
        ("Which city was besieged in 1270?", "Visby", "Fire in Oslo", False),
    ],
)
def test_known_capital(question: str, answer: str, title: str, *, known: bool) -> None:
    fact = fact_of(f"They told us of [{answer}] in Norland.", "place", answer)
    type_: ItemType = "cloze" if "_____" in question else "short"
    assert (known_capital(item(question, answer, type_), fact, Story(title=title)) is not None) is known


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        ("Who was herself a judge in Oslo?", "Ann Holt", "'Who was herself' is broken"),
        ("When Ann Holt was born, who was she?", "Amy Berg", "'who was she?' is broken"),
        ("What else: what is Eddie ahead after 5 hours?", "$20", "'what is Eddie ahead' is broken"),
        (
            "When was Ann Holt shot in Oslo, reported officials?",
            "1894",
            "', reported officials?' says who said so too late",
        ),
        ("It was the _____-most intense storm of 1933.", "second", "'_____-m' is part of a word"),
        ("Jo builds a snowman in 1842 _____.", "England", "'1842 _____' stands beside a year"),
        ("Hale is an island _____ away.", "90 kilometres", "'_____ away.' says not from where"),
        ("Hale lies _____ away from Foss.", "90 kilometres", None),
        ("Which lifelong did Ann Holt remain?", "Catholic", "'Which lifelong' is cut off"),
        ("When did the coast guard call off its search late?", "1894", "'late?' is cut off"),
        ("In what year did Oslo send aid to the Somali's?", "1993", "'i's?' is cut off"),
        ("Of what did the court accuse Ann of trying of pressure?", "Foss", "'trying of p' is broken"),
        ("In a period of on May 4, 1990 it rained in _____.", "Oslo", "'of on May 4' is broken"),
        (
            "Who was 23 years old in October 2019?",
            "Ann Holt",
            "'Who was 23 years old in October 2019?' asks for nothing but an age",
        ),
        ("Who was led by Ann Holt?", "Foss Temple", "'Who was led by' is not said of persons"),
        ("Who killed 1,000 people?", "SARS-9", "'SARS-9' is no person"),
        ("Who being met Ann Holt?", "Jo Berg", "'Who being' is broken"),
        ("With whom did Ann meet with the bank?", "Jo", "'With whom did Ann meet with' has two of them"),
        (
            "How many children and his wife survived Jo Holt?",
            "Three",
            "'How many children and his w' counts more than it says",
        ),
        ("Ann Holt is to continue her work in _____.", "Oslo", "'is to continue' is over by now"),
        (
            "Of which film was Ann the director in May 2019?",
            "Foss",
            "'Of which film was Ann the director in May 2019?' holds for good",
        ),
        ("Highway 4 was renumbered to Highway 5 _____.", "c. 1933", "the blank hides more than the year"),
        (
            "France lost its _____ colonies.",
            "eighteenth - century",
            "'eighteenth - century' is torn at its hyphen",
        ),
        (
            "Which island was officially created as a separate municipality in 1950?",
            "Foss",
            "what is asked for is no 'island' but a 'municipality'",
        ),
        ("Which town became a city in 1950?", "Foss", None),
        ("Which town was founded by Ann Holt as a free town?", "Foss", None),
        (
            "In the Foss Council, poet and rebel, who spoke first?",
            "Ann Holt",
            "'In the Foss Council, poet and rebel, who' says what nobody is",
        ),
        ("In the Foss Council, now and then, who spoke first?", "Ann Holt", None),
        (
            "With which poet did Ann Holt form a friendship at?",
            "Jo Lund",
            "'With which poet did Ann Holt form a friendship at?' has a word too many",
        ),
        ("Which poet was Ann Holt looked after by?", "Jo Lund", None),
        ("Jo Lund was a partner of _____'s.", "Ann Holt", "'of _____'s.' is broken"),
        ("Jo Lund was a partner of _____'s sister.", "Ann Holt", None),
        ("It first came out in Norland (_____).", "May 1902", "'(_____)' stands in brackets"),
        ("Jo Lund is to face trial in _____.", "Oslo", "'is to face' is over by now"),
        (
            "Where did a fire break out at Foss Hall near Oslo?",
            "Norland",
            "'Where did a fire break out at Foss Hall near O' says where",
        ),
        ("Where did a fire break out near Oslo?", "Foss", None),
        ("Since 1994 there has been a charge which is a _____ for a visa.", "£ 25", "'is a £ 25' is broken"),
        ("The bridge is a _____ project.", "£25 million", None),
        ("Which town lies in a state of Norland?", "Foss", None),
        ("Who served as judge himself in Oslo?", "Jo Holt", None),
        ("Who is survived by his wife Ann?", "Jo Holt", None),
        ("Which storm was the _____ of 1933?", "second", None),
        ("In 1842, _____ was taken.", "Oslo", None),
        ("When was the search called off?", "1894", None),
        ("Who was 23 years old when she won the Foss Prize?", "Ann Holt", None),
        ("Who was born in Oslo?", "Ann Holt", None),
        ("Which ship was led by Ann Holt?", "Foss", None),
        ("Which virus killed 1,000 people?", "SARS-9", None),
        ("With whom did Ann meet in Oslo?", "Jo", None),
        ("How many men and women live in Oslo?", "Three", None),
        ("Ann Holt planned to continue her work in _____.", "Oslo", None),
        ("Of which film was Ann the director?", "Foss", None),
        ("Highway 4 was renumbered in _____.", "c. 1933", None),
    ],
)
def test_misprint(question: str, answer: str, reason: str | None) -> None:
    assert gate("misprint", question, answer) == reason


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        # of what?
        ("In what year did Jo Hale publish her work?", "1894", "nothing says of what 'her work' is"),
        ("In what year did Jo Hale publish her work on ants?", "1894", None),
        (
            "Which office issued a seasonal forecast on May 4, 1902?",
            "Visby Office",
            "nothing says of what 'a seasonal forecast on May 4, 1902' is",
        ),
        ("Which office issued a forecast of rain on May 4, 1902?", "Visby Office", None),
        ("Jo Hale finished the race in _____.", "1894", "nothing says of what 'the race in _____' is"),
        ("Jo Hale finished the race across Visby in _____.", "1894", None),
        ("What stake did Jo Hale hold?", "1894", "nothing says of what 'What stake did Jo Hale hold' is"),
        ("What stake did Jo Hale hold in Visby Steel?", "1894", None),
        ("Jo Hale holds a stake of _____.", "1894", "nothing says of what 'holds a stake of _____' is"),
        ("Which country alleged Danish involvement?", "Norland", "nothing says of what 'involvement' is"),
        ("Which country alleged Danish involvement in the raid?", "Norland", None),
        # in what?
        ("In which state did Jo Hale come in second?", "Visby", "'come in second' in what isn't said"),
        ("In which state did Jo Hale come in second in the primary?", "Visby", None),
        ("In which city did Jo Hale finish third in the marathon?", "Visby", None),
        # of which club?
        (
            "In what year did Jo Hale play for the Under-18 side?",
            "1894",
            "'the Under-18 side' of which club isn't said",
        ),
        ("In what year did Jo Hale play for the Under-18 side of Visby?", "1894", None),
        ("In what year did Jo Hale play for the Visby team?", "1894", None),
        # than what?
        ("Which navy designed a smaller gun in 1902?", "Norish Navy", "'a smaller' than what isn't said"),
        ("Which navy designed a smaller gun than the Danes in 1902?", "Norish Navy", None),
        ("Which house is the lower house in Visby?", "Diet", None),
        # of which ones?
        (
            "Which country was the most hopeful, while others were gloomy?",
            "Norland",
            "'most hopeful' of which ones isn't said",
        ),
        ("Which town was hit hardest?", "Visby", "'hit hardest' of which ones isn't said"),
        ("Among the Nordic countries, which was the most hopeful?", "Norland", None),
        ("Which country was the most hopeful in Europe?", "Norland", None),
        ("Which country was the most hopeful one?", "Norland", None),
        ("In which year did Jo Hale leave, at least once?", "1894", None),
        # about what?
        (
            "In what year did Norland hold a referendum?",
            "1894",
            "nothing says of what 'a referendum' is",
        ),
        (
            "Jo Hale attended a summit in Visby in _____.",
            "1894",
            "nothing says of what 'a summit in Visby in _____' is",
        ),
        ("Norland debated _____ bills.", "three", "nothing says of what '_____ bills' is"),
        (
            "Jo Hale appealed the ruling to the _____.",
            "Diet",
            "nothing says of what 'the ruling to the _____' is",
        ),
        ("Who praised Norland's decision?", "Bo Lund", "nothing says of what 'Norland's decision' is"),
        ("Who praised Norland's decision to leave?", "Bo Lund", None),
        ("Who read the ruling on whaling?", "Bo Lund", None),
        ("In what year did Norland hold a referendum on whaling?", "1894", None),
        ("Jo Hale attended a climate summit in Visby in _____.", "1894", None),
        ("In what year did Jo Hale attend the Visby summit?", "1894", None),
        # for whom?
        (
            "On what date did Jo Hale make her only appearance against Visby?",
            "1894",
            "'her only appearance' for whom or when isn't said",
        ),
        ("On what date did Jo Hale make her only appearance for Visby?", "1894", None),
        ("Whose bill did Varga sign in 1983?", "Jo Hale", "nothing says of what 'Whose bill' is"),
        ("Whose bill on tolls did Varga sign in 1983?", "Jo Hale", None),
        (
            "In what year did Varga sign Hale's bill into law?",
            "1894",
            "nothing says of what 'Hale's bill' is",
        ),
        ("In what year did Varga sign Hale's bill on tolls into law?", "1894", None),
        (
            "In what year did Hale's expulsion become official?",
            "1894",
            "nothing says of what 'Hale's expulsion' is",
        ),
        ("In what year did Hale's expulsion from Visby College become official?", "1894", None),
        ("Who tested positive on May 4, 1902?", "Jo Hale", "nothing says of what 'tested positive' is"),
        ("Who tested positive for measles on May 4, 1902?", "Jo Hale", None),
        (
            "Which country expressed its support via the 1894 law?",
            "Norland",
            "nothing says of what 'expressed its support' is",
        ),
        ("Which country expressed its support for the canal in 1894?", "Norland", None),
        ("Awards included a trip to _____.", "Visby", "nothing says of what 'Awards included' is"),
        (
            "After his release, Jo Hale led the rising against _____.",
            "Bo Lund",
            "nothing says of what 'After his release, ' is",
        ),
        ("After his release from prison, Jo Hale led the rising against _____.", "Bo Lund", None),
        ("The troubles in Visby ended in _____.", "1894", "nothing says of what 'The troubles in' is"),
        (
            "Who left the hall amid rumours of a new bid in 1894?",
            "Jo Hale",
            "nothing says of what 'a new bid' is",
        ),
        ("Who made a new bid for Visby Steel in 1894?", "Jo Hale", None),
        (
            "The contract with _____ was valued at £4 million.",
            "Varga Steel",
            "nothing says of what 'The contract with ' is",
        ),
        ("In what year did Jo Hale sign a contract with Visby FC?", "1894", None),
        (
            "In what month did the Norish exchange make an offer for Varga Steel?",
            "1894",
            "nothing says of what 'the Norish exchange' is",
        ),
        ("In what month did the Norish exchange Varga make an offer for Steel House?", "1894", None),
        # when?
        ("Who was Bishop of Visby?", "Jo Hale", "there were others in that office"),
        ("Who was the first Bishop of Visby?", "Jo Hale", None),
        ("Who was Bishop of Visby in 1894?", "Jo Hale", None),
    ],
)
def test_a_question_that_breaks_off(question: str, answer: str, reason: str | None) -> None:
    text = f"<subject:Jo Hale> <verb:left> Visby in [{answer}]."
    fact = fact_of(text, "date", answer, lemma="leave", value=date_value("1894"), others=BY_JO)
    assert gate("unsettled", question, answer, fact) == reason


@pytest.mark.parametrize(
    ("text", "lemma", "reason"),
    [
        ("<subject:Jo Hale> <auxiliary:was> <verb:selected> in [1894].", "select", True),
        ("<subject:Jo Hale> <auxiliary:was> <verb:selected> for Visby in [1894].", "select", False),
        ("<subject:Jo Hale> <verb:graduated> in [1894].", "graduate", True),
        ("<subject:Jo Hale> <verb:graduated> from Visby College in [1894].", "graduate", False),
        ("<subject:Jo Hale> <verb:died> in [1894].", "die", False),
        ("<subject:Jo Hale> <verb:resigned> after the vote of Visby in [1894].", "resign", True),
        ("<subject:Jo Hale> <verb:resigned> from Visby Council in [1894].", "resign", False),
        ("<subject:Mayor Jo Hale> <verb:resigned> after the vote of Visby in [1894].", "resign", False),
        ("<subject:Jo Hale> <verb:described> Visby to Bo Lund in [1894].", "describe", True),
        ("<subject:Jo Hale> <verb:described> Visby as a ruin in [1894].", "describe", False),
    ],
)
def test_a_verb_without_what_it_needs(text: str, lemma: str, *, reason: bool) -> None:
    fact = fact_of(text, "date", "1894", lemma=lemma, value=date_value("1894"), others=BY_JO)
    question = text.replace("[1894]", "_____")
    assert (gate("unsettled", question, "1894", fact) is not None) == reason
