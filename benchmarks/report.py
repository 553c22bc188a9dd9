"""The tables as a person reads them, and the same as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.facts import STAGES
from benchmarks.outcome import Outcome
from benchmarks.questions import METRICS
from benchmarks.speed import BOUNDS
from quizgen.ask.funnel import STEPS

_SPEED_LABELS = {
    "make_to_spacy": "quizgen make, 1,000 words : bare spaCy script",
    "help_to_typer": "quizgen --help : import typer",
    "templates_to_imports": "loading all built-in templates : importing what reads them",
    "templates_milliseconds": "loading all built-in templates, milliseconds",
    "wording_to_make": "wording questions : a warm make, 1,000 words",
    "all_types": "items of all seven types : short and cloze, 10,000 words",
    "extract_to_spacy": "extraction : bare spaCy pipeline, 10,000 words, model loaded",
    "extract_memory": "their memory",
    "double_length": "make, 100,000 words : 50,000 words, without start-up",
    "megabytes": "peak memory at 100,000 words, MB",
}
_RECALLS = [(stage, least) for stage in STAGES for least in (3, 2)]


def as_json(outcomes: Sequence[Outcome], failed: Sequence[str]) -> bytes:
    """All that was measured, by set."""
    found: dict[str, Any] = {outcome.name: asdict(outcome) for outcome in outcomes}
    found["failed"] = list(failed)
    return (json.dumps(found, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def show(outcomes: Sequence[Outcome], floors: dict[str, dict[str, Any]], console: Console) -> None:
    """Each set as a table of its own kind."""
    _show_extraction([o for o in outcomes if o.name.startswith("extraction") and o.scores], floors, console)
    for outcome in outcomes:
        if outcome.skipped:
            console.print(f"\n{outcome.name}: {outcome.skipped}", style="yellow")
        elif outcome.name.startswith("facts"):
            _show_facts(outcome, floors.get(outcome.name, {}), console)
        elif outcome.name.startswith("extraction"):
            continue
        elif outcome.name.startswith("questions"):
            _show_questions(outcome, floors.get(outcome.name, {}), console)
        else:
            _show_speed(outcome, console)


def _table(title: str, *columns: str) -> Table:
    table = Table(title=f"\n{title}", title_justify="left", title_style="bold")
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if place else "left")
    return table


def _show_facts(outcome: Outcome, known: dict[str, Any], console: Console) -> None:
    details: Any = outcome.details
    counted = details["counted"]
    table = _table(
        f"{outcome.name}: share of the key facts that are named, stated, asked, chosen (%)",
        "article",
        "key 3",
        "key ≥2",
        *(f"{stage} {'3' if least == 3 else '≥2'}" for stage, least in _RECALLS),
        "dates",
        "figures",
        "traps",
    )
    for row in details["articles"]:
        recalls = (f"{row[f'{stage}_{least}']:.0f}" for stage, least in _RECALLS)
        values = (f"{row[f'{kind}_values']:.0f}" for kind in ("date", "figure"))
        table.add_row(
            row["name"],
            str(row["counted_3"]),
            str(row["counted_2"]),
            *recalls,
            *values,
            str(len(row["traps"])),
        )
    table.add_section()
    for kind, row in details["kinds"].items():
        recalls = (f"{row[f'{stage}_2']:.0f}" if least == 2 else "" for stage, least in _RECALLS)
        table.add_row(f"all, {kind}", "", f"{row['counted_2']:.0f}", *recalls)
    table.add_section()
    scores = outcome.scores
    table.add_row("macro", "", "", *(f"{scores[f'{stage}_{least}_macro']:.1f}" for stage, least in _RECALLS))
    table.add_row(
        "micro",
        str(counted[3]),
        str(counted[2]),
        *(f"{scores[f'{stage}_{least}']:.1f}" for stage, least in _RECALLS),
        *(f"{scores[f'{kind}_values']:.1f}" for kind in ("date", "figure")),
        f"{outcome.errors['traps']:.0f} of {details['traps']}",
    )
    if known:
        floors = known["floors"]
        cells = (f"{floors[f'{stage}_{least}']:.1f}" for stage, least in _RECALLS)
        values = (f"{floors.get(f'{kind}_values', 0):.1f}" for kind in ("date", "figure"))
        table.add_row("floor", "", "", *cells, *values, f"≤ {known['ceilings']['traps']:.0f}")
    console.print(table)
    made = f"{details['facts']} facts, {details['items']} items, {details['chosen']} chosen"
    console.print(f"{made}; {details['unlocated']} key facts not located in the article as read")
    _show_funnel(outcome.name, details["funnel"], console)
    for row in details["articles"]:
        for trap in row["traps"]:
            console.print(f"trap sprung in {row['name']}: {trap}", style="yellow", markup=False)


def _show_funnel(name: str, funnel: Any, console: Console) -> None:
    """What is left of the articles after each step, and which gates closed most on the way."""
    table = _table(f"{name}: what is left after each step", "article", *STEPS)
    for article, counts in funnel["articles"].items():
        table.add_row(article, *(str(counts[step]) for step in STEPS))
    table.add_section()
    table.add_row("all", *(str(funnel["all"][step]) for step in STEPS))
    console.print(table)
    lost = _table(f"{name}: what was lost on the way, by gate", "to", "lost", "gates that closed most")
    lost.columns[2].justify = "left"
    for step, gates in funnel["lost"].items():
        if gates:
            lost.add_row(step, str(sum(gates.values())), funnel["commonest"][step])
    console.print(lost)
    reasons = "; ".join(f"{count} × {reason}" for reason, count in funnel["reasons"].items())
    console.print(f"commonest reasons: {reasons}", markup=False, highlight=False)


def _show_extraction(
    outcomes: Sequence[Outcome], floors: dict[str, dict[str, Any]], console: Console
) -> None:
    """All annotated sets in one table: a line for each measure, with its floor."""
    if not outcomes:
        return
    table = _table("extraction: annotated sets", "set", "measure", "found", "floor")
    for outcome in outcomes:
        known = floors.get(outcome.name, {}).get("floors", {})
        for place, (measure, found) in enumerate(outcome.scores.items()):
            name = "" if place else outcome.name.removeprefix("extraction.")
            floor = f"{known[measure]:.1f}" if measure in known else ""
            table.add_row(name, measure.replace("_", " "), f"{found:.1f}", floor)
        table.add_section()
    console.print(table)


def _show_questions(outcome: Outcome, known: dict[str, Any], console: Console) -> None:
    details: Any = outcome.details
    metrics = list(METRICS)
    table = _table(
        f"{outcome.name}: questions for given answers", "answer", "items", "none", *METRICS.values()
    )
    for name, row in details["types"].items():
        cells = (f"{row[key]:.1f}" if key in row else "" for key in metrics)
        table.add_row(name, str(row["n_items"]), str(row["empty"]), *cells)
    if known and details["types"]:
        cells = (
            f"{known['floors'][name]:.1f}" if name in known["floors"] else "" for name in METRICS.values()
        )
        table.add_row("floor", "", "", *cells)
    console.print(table)
    if details["not_scored"]:
        console.print(f"not scored: {details['not_scored']}", style="yellow")
    asked = f"{details['items']} answers, {outcome.scores['asked']:g} % with a question"
    console.print(f"{asked}, {details['forced']:g} % of those forced")
    for why, count in details["none"].items():
        console.print(f"{count} without: {why}", markup=False)


def _show_speed(outcome: Outcome, console: Console) -> None:
    details: Any = outcome.details
    table = _table("speed: ratios in this run, medians of alternating runs", "measure", "found", "at most")
    for name, label in _SPEED_LABELS.items():
        found = details["ratios"].get(name)
        over = found is not None and found > BOUNDS[name]
        shown = "failed" if found is None else f"{found:g}"
        table.add_row(label, shown, f"{BOUNDS[name]:g}", style="red" if over or found is None else None)
    console.print(table)
    for name, runs in details["seconds"].items():
        console.print(f"{name}: {', '.join(f'{one:.2f}' for one in runs)} s", highlight=False)
