"""Everything the program offers stands in the documentation, and every link leads somewhere."""

import doctest
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import typer

import quizgen
from quizgen import built_in_templates, errors
from quizgen.ask.distractors import STRATEGIES
from quizgen.ask.expressions import FILTERS
from quizgen.ask.library import load_templates
from quizgen.ask.slots import SLOTS
from quizgen.ask.templates import Disabled, Example, Template, run_example
from quizgen.cli import app
from quizgen.cli.errors import BUG, INTERRUPTED
from quizgen.cli.facts import Row
from quizgen.export import FORMATS, export_quiz
from quizgen.export.anki_notes import NOTE_TYPES
from quizgen.files import built_in_pack
from quizgen.models import (
    ITEM_TYPES,
    KINDS,
    ChoiceItem,
    ClozeItem,
    Event,
    MatchingItem,
    NoteMemory,
    NumericItem,
    Option,
    Options,
    OrderingItem,
    Pair,
    Quiz,
    Quota,
    Range,
    ShortItem,
    Source,
    State,
    TrueFalseItem,
)
from quizgen.read import READERS
from tests.export import every_type

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "seeds/README.md", *(ROOT / "docs").rglob("*.md")]
)


@pytest.fixture
def page(root: Path) -> Callable[[str], str]:
    return lambda name: (root / name).read_text("utf-8")


def codes(text: str) -> set[str]:
    """What a page sets in code type, outside fenced blocks."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)))


def missing(wanted: Any, text: str) -> list[str]:
    found = codes(text)
    return [name for name in wanted if name not in found]


# --- commands --------------------------------------------------------------------------------------------


def every_command(group: Any, before: str = "quizgen") -> Iterator[tuple[str, Any]]:
    """Every command by all its words, those in groups too."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from every_command(command, f"{before} {name}")
        else:
            yield f"{before} {name}", command


def test_every_command_and_option_is_documented(page: Callable[[str], str]) -> None:
    group: Any = typer.main.get_command(app)
    commands = dict(every_command(group))
    assert "quizgen templates try" in commands
    params = [*group.params, *(param for command in commands.values() for param in command.params)]
    options = [name for param in params for name in param.opts if name.startswith("-")]
    text = page("docs/cli.md")
    assert missing(commands, text) == []
    assert missing([*options, "--help", "-h"], text) == []


def test_every_exit_code_is_documented(page: Callable[[str], str]) -> None:
    classes = [
        cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.QuizgenError)
    ]
    raised = {cls.exit_code for cls in classes}
    known = sorted(raised | {0, BUG, 2, INTERRUPTED})
    _, _, table = page("docs/cli.md").partition("## Exit codes")
    assert missing(map(str, known), table) == []
    assert missing([cls.__name__ for cls in classes if cls is not errors.QuizgenError], table) == []
    epilog = str(app.info.epilog)
    assert [int(code) for code in re.findall(r"\b\d+\b", epilog)] == known


def test_every_kind_and_type_is_documented(page: Callable[[str], str]) -> None:
    assert missing([*KINDS, *ITEM_TYPES], page("docs/cli.md")) == []


# --- formats ---------------------------------------------------------------------------------------------


def test_every_format_is_documented(page: Callable[[str], str]) -> None:
    text = page("docs/formats.md")
    assert missing([f".{ending}" for ending in FORMATS], text) == []
    assert [ending for ending in READERS if ending and f"`{ending}`" not in text] == []
    assert missing([f".{ending}" for ending in FORMATS], page("CHANGELOG.md")) == []


def test_every_note_type_and_printed_type_is_documented(page: Callable[[str], str]) -> None:
    _, _, text = page("docs/formats.md").partition("### Anki")
    assert [kind.name for kind in NOTE_TYPES if f"| *{kind.name}* |" not in text] == []
    assert [item_type for item_type in ITEM_TYPES if f"| `{item_type}` |" not in text] == []


def test_every_field_of_a_line_is_documented(page: Callable[[str], str]) -> None:
    found = export_quiz(every_type.QUIZ, "jsonl", {}).decode()
    _, _, lines = page("docs/formats.md").partition("### JSON Lines")
    assert missing(set(re.findall(r'"(\w+)":', found)), lines) == []
    assert missing(ITEM_TYPES, lines) == []
    assert missing(Row.__annotations__, lines) == []


# --- the quiz file ---------------------------------------------------------------------------------------


def test_every_field_and_state_of_the_quiz_file_is_documented(page: Callable[[str], str]) -> None:
    text = page("docs/quiz-file.md")
    parts = [Quiz, Options, Source, Quota, ShortItem, ClozeItem, ChoiceItem, TrueFalseItem, NumericItem]
    parts += [MatchingItem, OrderingItem, Option, Pair, Event, Range, NoteMemory]
    assert missing([field for part in parts for field in part.model_fields], text) == []
    assert missing(get_args(State), text) == []


# --- templates -------------------------------------------------------------------------------------------


def test_every_part_of_a_template_is_documented(page: Callable[[str], str]) -> None:
    text = page("docs/templates.md")
    assert missing([*Template.model_fields, *Example.model_fields, *Disabled.model_fields], text) == []
    assert missing([*SLOTS, *FILTERS], text) == []
    assert missing([template.id for template in built_in_templates()], text) == []
    for name, strategy in STRATEGIES.items():
        described = strategy.__doc__ or ""
        assert f"| `{name}` | {described[0].lower()}{described[1:].removesuffix('.')} |" in text


def test_the_template_on_the_page_works(page: Callable[[str], str]) -> None:
    shown = re.findall(r"^```yaml\n(.*?)^```$", page("docs/templates.md"), re.M | re.S)
    built_in = {template.id: template for template in built_in_templates()}
    first, *others = shown
    templates = load_templates([("page", first)])
    assert templates
    assert [run_example(template, example) for template in templates for example in template.examples] == [
        None for template in templates for _ in template.examples
    ]
    assert [template for template in templates if built_in.get(template.id) != template] == []
    left = load_templates([*built_in_pack().texts.items(), *(("page", text) for text in others)])
    assert len(left) == len(built_in) - len(others)


def test_the_message_on_the_page_is_the_one_of_the_tutorial(page: Callable[[str], str]) -> None:
    (message,) = re.findall(r"^Error: templates/.*$", page("docs/templates.md"), re.M)
    assert f"\n{message}\n" in page("docs/tutorial.md")


# --- Python ----------------------------------------------------------------------------------------------


def test_every_public_function_is_documented(page: Callable[[str], str]) -> None:
    text = page("docs/python.md")
    assert [name for name in quizgen.__all__ if not name.startswith("_") and f"`{name}(" not in text] == []


def test_the_examples_in_python_run(page: Callable[[str], str]) -> None:
    text = page("docs/python.md")
    fenced = "".join(re.findall(r"^```pycon\n(.*?)^```$", text, re.M | re.S))
    assert fenced.count(">>>") == text.count(">>>")
    test = doctest.DocTestParser().get_doctest(fenced, {}, "python.md", "docs/python.md", 0)
    told = io.StringIO()
    doctest.DocTestRunner(verbose=False).run(test, out=told.write)
    assert told.getvalue() == ""


# --- links -----------------------------------------------------------------------------------------------


def links(text: str) -> Iterator[str]:
    prose = re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.M | re.S)
    yield from re.findall(r"\]\(([^)\s]+)\)", prose)


def anchors(text: str) -> set[str]:
    """The fragments that headings can be linked by, as GitHub makes them."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    headings = re.findall(r"^#+ (.+)$", prose, re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    broken = []
    for link in links(path.read_text("utf-8")):
        if re.match(r"https?://", link):
            continue
        file, _, fragment = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (fragment and fragment not in anchors(target.read_text("utf-8"))):
            broken.append(link)
    assert broken == []


def test_every_page_is_linked_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        path = waiting.pop()
        target = path / "README.md" if path.is_dir() else path
        if target in reached or target.suffix != ".md" or not target.exists():
            continue
        reached.add(target)
        found = (link.partition("#")[0] for link in links(target.read_text("utf-8")))
        waiting += [(target.parent / file).resolve() for file in found if file and ":" not in file]
    assert [str(page.relative_to(ROOT)) for page in PAGES if page not in reached] == []


def test_pages_are_dated_and_versioned_like_the_program(page: Callable[[str], str]) -> None:
    newest = re.findall(r"^## \[([^]]+)\] - \d{4}-\d\d-\d\d$", page("CHANGELOG.md"), re.M)[0]
    assert newest == quizgen.__version__


# --- what the README promises ----------------------------------------------------------------------------


def test_a_page_of_text_gives_as_many_questions_as_the_readme_says(page: Callable[[str], str]) -> None:
    assert "usually gives three to twenty questions" in page("README.md")
    for name in ("krakatoa.html", "suez-canal.md"):
        article = quizgen.read_article((ROOT / "seeds" / name).read_bytes(), name)
        quiz = quizgen.make_quiz(article, now=1_800_000_000)
        assert 3 <= sum(item.selected for item in quiz.items) <= 20, name
