"""What `quizgen make` says when it is done, or when there is nothing to do."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import typer

from quizgen.ask.explaining import traces
from quizgen.ask.forms import Forms
from quizgen.ask.mixes import Missing, asked_for
from quizgen.cli.traced import funnel_lines, tree
from quizgen.errors import NothingToAskError
from quizgen.models import KINDS, WORDED_TYPES, Options, Quiz, Rejected
from quizgen.pipeline import Report


def print_forms(forms: Forms) -> None:
    """The codes of the parallel forms, and where they aren't all that was asked for; nothing for one form."""
    codes = [quiz.form for quiz in forms.quizzes if quiz.form]
    for line in (*([f"Forms: {', '.join(codes)}"] if codes else []), *forms.notes):
        typer.echo(line)


def print_summary(report: Report, options: Options, *, written: Iterable[Path], quiz_file: Path) -> None:
    """Facts by kind, items asked for and made, rejected by reason, sections without an item, files."""
    asked = asked_for(options)
    typer.echo("Facts: " + ", ".join(_count(report.facts.get(kind, 0), kind) for kind in KINDS))
    wanted = f" of {asked} asked for" if asked else ""
    news = f"{report.new} new, {report.updated} updated"
    typer.echo(f"Items: {report.selected}{wanted}, chosen from {report.made} ({news})")
    if asked and report.selected < asked:
        typer.echo(f"  {asked - report.selected} fewer than asked for; {_why(report.rejected)}")
    if set(options.types) - set(WORDED_TYPES):
        typer.echo("Types: " + ", ".join(f"{report.types.get(type, 0)} {type}" for type in options.types))
    for line in _missing_lines(report.missing, filled=options.number is not None):
        typer.echo(line)
    if report.rejected:
        counts = Counter(rejected.gate for rejected in report.rejected)
        typer.echo("Rejected: " + ", ".join(f"{count} {gate}" for gate, count in counts.most_common()))
    if report.sections_without_item:
        typer.echo("Sections without an item: " + "; ".join(report.sections_without_item))
    for item in report.edited:
        typer.echo(f"Edited by hand, kept: {item.question}")
    for item in report.orphaned:
        typer.echo(f"Orphaned, no longer made from the article (the card stays): {item.question}")
    for item in report.without_source:
        typer.echo(f"Edited by hand, its sentence is gone, kept: {item.question}")
    typer.echo("Written: " + ", ".join(map(str, written)))
    typer.echo(f"Remembered in: {quiz_file}")


def _missing_lines(missing: Iterable[Missing], *, filled: bool) -> Iterator[str]:
    """What a mix lacks, a line for each type; `filled` says that others may stand in."""
    for type in missing:
        others = ", as far as possible made up for by others" if filled else ""
        common = sorted(type.reasons.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
        found = ", ".join(f"{count} {gate}" for gate, count in common)
        why = f"left out were {found}" if found else "the article gives no more"
        yield f"  {type.number} {type.type} fewer than asked for{others}: {why}"


def print_explained(quiz: Quiz, report: Report) -> None:
    """Every sentence, what was made of it, what was rejected and why; then how much each step left."""
    for line in (*tree(traces(quiz)), *funnel_lines(report.funnel), ""):
        typer.echo(line)


def nothing_to_ask(name: str, report: Report) -> NothingToAskError:
    """The error for a run without a single item to export: how far it came, and why no further."""
    found = f"'{name}' gives no quiz: {_count(sum(report.facts.values()), 'fact')}"
    if report.made:
        fit = f"{found} and {_count(report.made, 'item')}"
        if any(rejected.gate == "low_quality" for rejected in report.rejected):
            return NothingToAskError(
                f"{fit}, but none is likely to be usable.", "Choose them all the same with --min-quality 0."
            )
        return NothingToAskError(
            f"{fit}, but none of the kinds and types asked for, or hidden.",
            "Ask for more with --kinds and --types, or look at the quiz file.",
        )
    return NothingToAskError(
        f"{found}, and no item passed every gate; {_why(report.rejected)}.",
        "Run again with --explain to see why, or with --published DATE if the text says 'Thursday'.",
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _why(rejected: Sequence[Rejected]) -> str:
    """The commonest reasons why there are no more items."""
    common = Counter(r.gate for r in rejected if r.gate != "number").most_common(3)
    if not common:
        return "the article says no more"
    return "most were rejected as " + ", ".join(gate for gate, _ in common)
