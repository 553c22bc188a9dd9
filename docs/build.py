"""Write the generated parts of the documentation: `python docs/build.py`, or `--check` to only compare.

A page marks the place of a part by `<!-- generated: NAME -->` and `<!-- end of NAME -->`; everything between
is written by the function of that name below. The JSON Schemas are files of their own; those of packs lie
beside the built-in templates too, where the program carries them.
"""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent
SCHEMA = DOCS / "quiz.schema.json"
CARRIED = DOCS.parent / "templates"
_PART = re.compile(r"(<!-- generated: (?P<name>[\w-]+) -->\n).*?(<!-- end of (?P=name) -->)", re.DOTALL)


def commands() -> str:
    """Every command with its arguments and options, as the program itself knows them."""
    import typer

    from quizgen.cli import app

    group: Any = typer.main.get_command(app)
    return "\n".join(
        [
            *(part for name, command in _each(group) for part in _command(name, command)),
            "## Options of `quizgen` itself",
            "",
            *_options(group.params),
            "| `--help`, `-h` |  | Show the help and exit; every command has it too. |",
            "",
        ]
    )


def _each(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every command by all its words: 'make', and those of a group behind its name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _each(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [param for param in command.params if not _is_option(param)]
    options = [param for param in command.params if _is_option(param)]
    usage = " ".join(
        ["quizgen", name, *(param.metavar for param in arguments), "[OPTIONS]" if options else ""]
    )
    yield f"## `quizgen {name}`"
    yield ""
    yield command.help
    yield ""
    yield f"```text\n{usage.strip()}\n```"
    yield ""
    if arguments:
        yield from _table(
            ("Argument", "Meaning"), ((f"`{param.metavar}`", param.help) for param in arguments)
        )
        yield ""
    if options:
        yield from _options(options)
        yield ""


def _is_option(param: Any) -> bool:
    return any(name.startswith("-") for name in param.opts)


def _options(options: Iterable[Any]) -> Iterator[str]:
    return _table(("Option", "Default", "Meaning"), map(_option, options))


def _option(option: Any) -> tuple[str, str, str]:
    names = ", ".join(f"`{name}`" for name in sorted(option.opts, key=len, reverse=True))
    value = f" `{option.metavar}`" if option.metavar else ""
    if isinstance(option.show_default, str):
        default = option.show_default
    elif option.required:
        default = "(must be given)"
    else:
        default = "" if option.default is None or option.default is False else f"`{option.default}`"
    return f"{names}{value}", default, option.help


def exit_codes() -> str:
    """Every exit code with what it means and where it comes from."""
    from quizgen import errors
    from quizgen.cli.errors import BUG, INTERRUPTED

    classes = [
        cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.QuizgenError)
    ]
    rows = [
        (cls.exit_code, f"`{cls.__name__}`", _sentence(cls))
        for cls in classes
        if cls is not errors.QuizgenError
    ]
    rows += [
        (0, "", "Done; every file asked for is written."),
        (BUG, "", "A fault in quizgen itself. It shows a traceback; please report it."),
        (2, "", "An unknown command or option, or a value that doesn't fit."),
        (INTERRUPTED, "", "Interrupted from the keyboard; no file is left half-written."),
    ]
    rows.sort(key=lambda row: row[0])
    return "\n".join([*_table(("Code", "Raised as", "Meaning"), ((f"`{c}`", n, m) for c, n, m in rows)), ""])


def _sentence(documented: Any) -> str:
    return " ".join((documented.__doc__ or "").split("\n\n")[0].split())


def readers() -> str:
    """Every file ending that can be read, by the reader it goes to."""
    from quizgen.read import READERS

    endings: dict[str, list[str]] = {}
    for ending, reader in READERS.items():
        endings.setdefault(reader.__name__.removeprefix("read_"), []).append(
            f"`{ending}`" if ending else "none"
        )
    names = {"plain": "plain text", "markdown": "Markdown", "html": "saved web page"}
    rows = ((names.get(name, name), " ".join(found)) for name, found in endings.items())
    return "\n".join([*_table(("Format", "File endings"), rows), ""])


def formats() -> str:
    """Every format that can be written."""
    from quizgen.export import FORMATS

    rows = ((f"`.{ending}`", entry.title) for ending, entry in FORMATS.items())
    return "\n".join([*_table(("Ending", "What is written"), rows), ""])


def slots() -> str:
    """Every slot a template may name."""
    from quizgen.ask.slots import SLOTS

    return "\n".join(
        [*_table(("Slot", "What it holds"), ((f"`{n}`", text) for n, text in SLOTS.items())), ""]
    )


_SAMPLES = {
    "base": ("packed the streets",),
    "capitalised": ("the Suez Canal", "8 metres"),
    "in_words": ("12", "about 12"),
    "in_year": ("1889", "June 1889", "4 June 1889"),
    "ing": ("packed the streets",),
    "lower": ("The Rivers",),
    "number": ("nearly 30,000 people", "many people"),
    "ordinal": ("3",),
    "past": ("pack the streets",),
    "plural": ("kilometre", "mile per hour", "country"),
    "possessive": ("Marie Curie", "the Netherlands"),
    "singular": ("churches",),
    "trim": (" in 1911 ",),
    "uncapitalised": ("According to the museum, ", "Ann Hill"),
    "unstopped": ("in 1911.",),
    "upper": ("Which river",),
    "with_article": ("hour", "university", "18th century"),
    "year": ("4 June 1889",),
}
"""What each filter is shown with; a filter without a sample is shown with its name only."""


def item_slots() -> str:
    """Every slot that a field of an own note type may name."""
    from quizgen.models import ITEM_SLOTS

    rows = ((f"`{name}`", text) for name, text in ITEM_SLOTS.items())
    return "\n".join([*_table(("Slot", "What it holds"), rows), ""])


def card_fields() -> str:
    """The fields of every note type that not all have."""
    from quizgen.export.anki_notes import BY_TYPE

    common = set.intersection(*({name for name, _ in kind.fields} for kind in BY_TYPE.values()))
    rows = (
        (f"`{type}`", ", ".join(f"`{name}`" for name, _ in kind.fields if name not in common))
        for type, kind in BY_TYPE.items()
    )
    return "\n".join([*_table(("Type", "Fields"), rows), ""])


def filters() -> str:
    """Every filter, by what it makes of a sample."""
    from quizgen.ask.filters import FILTERS

    rows = (
        (f"`{name}`", f"`'{sample}'`", f"`'{function(sample)}'`")
        for name, function in FILTERS.items()
        for sample in _SAMPLES.get(name, ("Sample text",))
    )
    return "\n".join([*_table(("Filter", "of", "gives"), rows), ""])


def built_in_templates() -> str:
    """Every built-in template, with what its own examples make of it."""
    from quizgen import built_in_templates as load

    parts: list[str] = []
    for template in load():
        parts += [f"### `{template.id}`", ""]
        rows = [
            ("asks", ", ".join(template.asks)),
            ("type", template.type),
            ("needs", ", ".join(template.needs)),
        ]
        rows += [("when", template.when), *(("question", text) for text in template.question)]
        rows += [("answer", template.answer)]
        rows += [("hint", template.hint), ("weight", "" if template.weight == 1 else f"{template.weight:g}")]
        defaults = {"answer": "{{ answer }}"}
        shown = [(name, text) for name, text in rows if text and text != defaults.get(name)]
        parts += [f"- {name}: `{text}`" for name, text in shown]
        for example in template.examples:
            answer = example.given.get("answer")
            shown_answer = f" [{_escaped(answer)}]" if answer else ""
            parts += [f"- example: {_escaped(question)}{shown_answer}" for question in example.question]
        parts.append("")
    return "\n".join(parts)


def _escaped(text: str) -> str:
    return text.replace("_", "\\_")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def mixes() -> str:
    """Every named mix with its shares."""
    from quizgen.ask.mixes import PRESETS

    rows = (
        (f"`{name}`", ", ".join(f"{share} {type}" for type, share in shares.items()))
        for name, shares in PRESETS.items()
    )
    return "\n".join([*_table(("Mix", "Shares"), rows), ""])


def difficulty() -> str:
    """Every part of an item's difficulty with its weight."""
    from quizgen.ask.difficulty import PARTS as WEIGHED

    rows = ((part.__name__, f"{weight:g}", _sentence(part)) for part, weight in WEIGHED.items())
    return "\n".join([*_table(("Part", "Weight", "What it says"), rows), ""])


def tasks() -> str:
    """How hard the task of each type is."""
    from quizgen.ask.difficulty import TASK

    rows = ((f"`{type}`", f"{hard:g}") for type, hard in TASK.items())
    return "\n".join([*_table(("Type", "Task"), rows), ""])


PARTS: dict[str, Callable[[], str]] = {
    "commands": commands,
    "mixes": mixes,
    "difficulty": difficulty,
    "tasks": tasks,
    "exit-codes": exit_codes,
    "readers": readers,
    "formats": formats,
    "slots": slots,
    "item-slots": item_slots,
    "card-fields": card_fields,
    "filters": filters,
    "built-in-templates": built_in_templates,
}
"""Every generated part by its name."""


def filled(page: str) -> str:
    """The page with all its generated parts written anew."""

    def part(match: re.Match[str]) -> str:
        return f"{match[1]}\n{PARTS[match['name']]()}\n{match[3]}"

    return _PART.sub(part, page)


def schema() -> str:
    """The JSON Schema of the quiz file."""
    from quizgen.models import Quiz

    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    body = Quiz.model_json_schema()
    body["required"] = ["schema_version", *body["required"]]
    return json.dumps(head | body, indent=2, ensure_ascii=False) + "\n"


def built() -> dict[Path, str]:
    """Every file with generated content, as it should be."""
    pages = {path: path.read_text("utf-8") for path in sorted(DOCS.glob("*.md"))}
    made = {path: filled(text) for path, text in pages.items() if _PART.search(text)}
    sys.path.insert(0, str(DOCS))
    try:
        from schemas import pack_schema, template_schema
    finally:
        sys.path.remove(str(DOCS))
    for name, text in (("template", template_schema()), ("pack", pack_schema())):
        made |= {place / f"{name}.schema.json": text for place in (DOCS, CARRIED)}
    return made | {SCHEMA: schema()}


def stale() -> list[Path]:
    """The files whose generated content is out of date."""
    return [path for path, text in built().items() if not path.exists() or path.read_text("utf-8") != text]


def main() -> int:
    """Write all, or with --check say what is stale; the exit code says whether all was current."""
    if "--check" in sys.argv[1:]:
        old = stale()
        for path in old:
            sys.stdout.write(f"{path.name} is out of date; run `python docs/build.py`\n")
        return 1 if old else 0
    for path, text in built().items():
        path.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
