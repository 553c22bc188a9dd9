"""One sentence more in an article changes no wrong answer of an item that a learner knows."""

from quizgen import built_in_templates
from quizgen.models import ChoiceItem, Options, Quiz, TrueFalseItem
from quizgen.pipeline import make_quiz
from quizgen.read import read_article
from tests.ask.build import NOW

TEMPLATES = built_in_templates()
ASKED = Options(types=("choice", "true_false"), min_quality=0)
TEXT = """# The Lorvale Fair

Carl Dale drew the hall of Dunmere in 1916. Bo Askew sang in Bergen in 1918. Tom Reed sang in Oslo in 1919.
Ida Holm sailed from Oslo to Hull in 1925.
"""
FURTHER = "Ann Merton drew the mill of Dunmere in 1917, and Otto Lund sang in Trondheim in 1920."


def run(text: str, memory: Quiz | None = None) -> Quiz:
    article = read_article(text.encode(), "fair.md")
    return make_quiz(article, TEMPLATES, now=NOW, options=ASKED, memory=memory)[0]


def wrong(quiz: Quiz) -> dict[str, set[str]]:
    """The wrong answers of each item by its id."""
    told = {i.id: {o.text for o in i.options if o.wrong} for i in quiz.items if isinstance(i, ChoiceItem)}
    return told | {i.id: {i.swapped} for i in quiz.items if isinstance(i, TrueFalseItem)}


def test_wrong_answers_stay() -> None:
    first = run(TEXT)
    longer = TEXT.replace("Bo Askew sang", f"{FURTHER} Bo Askew sang")
    second, fresh = wrong(run(longer, first)), wrong(run(longer))
    before = wrong(first)
    assert len(before) > 4
    assert {id_: second[id_] for id_ in before} == before
    assert {id_: fresh[id_] for id_ in before if id_ in fresh} != before, "without a memory they would change"


def test_a_wrong_answer_that_becomes_right_goes() -> None:
    first = run(TEXT)
    offered = next(i for i in first.items if isinstance(i, ChoiceItem) and i.answer == "Carl Dale")
    assert "Bo Askew" in {option.text for option in offered.options}
    second = run(TEXT + "In 1916 Bo Askew also drew the hall of Dunmere.\n", first)
    (now,) = [item for item in second.items if item.id == offered.id]
    assert now.state == "orphaned" or "Bo Askew" not in wrong(second)[offered.id]
