"""quizgen turns an article into true, self-contained quiz items, each with its evidence.

The public functions follow the flow: `read_article` → `extract_facts` → `make_items` → `make_quiz` →
`export_quiz`; `parallel_forms` varies a quiz, and `question_for` words a question for an answer that somebody
marked. All but `make_quiz`'s templates and `export_quiz`'s layouts, which come with the program, are passed
in; nothing here writes a file.
"""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from quizgen.ask.templates import Template
    from quizgen.models import Article, Extraction, Fact, Item, Options, Quiz, Rejected, Span

__version__ = "0.1.0"
__all__ = [
    "__version__",
    "built_in_templates",
    "export_quiz",
    "extract_facts",
    "make_items",
    "make_quiz",
    "parallel_forms",
    "question_for",
    "read_article",
]


def read_article(
    data: bytes, name: str, *, title: "str | None" = None, published: "date | None" = None
) -> "Article":
    """The article in a file's bytes; `name` is its bare name with its ending. Raises InputError."""
    from quizgen.read import read_article as read

    return read(data, name, title=title, published=published)


def extract_facts(article: "Article", *, model: "str | None" = None) -> "Extraction":
    """Mentions, entities, statements, facts and all that was rejected. Raises ModelError."""
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.extract import extract_facts as extract

    return extract(article, model=model or DEFAULT_MODEL)


@cache
def built_in_templates() -> "tuple[Template, ...]":
    """The question templates that come with the program; read once."""
    from quizgen.ask.library import load_library
    from quizgen.files import built_in_pack

    return load_library([built_in_pack()]).templates


def make_items(
    facts: "Sequence[Fact]", templates: "Sequence[Template] | None" = None, title: str = ""
) -> "tuple[tuple[Item, ...], tuple[Rejected, ...]]":
    """Every item that passes all gates, without an id yet, and the rejected ones with the reason."""
    from quizgen.ask import make_items as make

    standard = built_in_templates()
    return make(facts, standard if templates is None else templates, title, standard=standard)


def make_quiz(
    article: "Article",
    templates: "Sequence[Template] | None" = None,
    *,
    now: int,
    options: "Options | None" = None,
    memory: "Quiz | None" = None,
) -> "Quiz":
    """A quiz from an article and what an earlier quiz remembers; `now` is the time changed items get."""
    from quizgen.pipeline import make_quiz as make

    standard = built_in_templates()
    chosen = standard if templates is None else templates
    return make(article, chosen, now=now, options=options, memory=memory, standard=standard)[0]


def question_for(article: "Article", span: "Span", *, model: "str | None" = None) -> "Item | None":
    """A question whose answer is a marked span; see `quizgen.pipeline.question_for`."""
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.pipeline import question_for as word

    return word(article, span, built_in_templates(), model=model or DEFAULT_MODEL)


def parallel_forms(quiz: "Quiz", count: int, *, differ: bool = False) -> "tuple[Quiz, ...]":
    """Two to eight parallel forms of a quiz, each with its code in `form`; with `differ` of other facts."""
    from quizgen.ask.forms import parallel

    return parallel(quiz, count, differ=differ).quizzes


def export_quiz(quiz: "Quiz", format: str, *, passage: bool = False, retired: bool = False) -> bytes:
    """The quiz in the format of that ending ('apkg', 'md', 'key.md', 'json', 'jsonl', 'anki.txt')."""
    from quizgen.export import ExportOptions
    from quizgen.export import export_quiz as export
    from quizgen.files import layouts

    return export(quiz, format, layouts(), ExportOptions(passage=passage, retired=retired))
