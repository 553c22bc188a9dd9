"""How an explanation reads on a terminal: lines of at most 80 characters, the same on every one."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from quizgen.ask.codes import CODES
from quizgen.ask.explaining import Trace, by_sentence
from quizgen.ask.funnel import STEPS, Funnel

WIDTH = 80
_LABEL = 11
_COMMONEST = 6


def whole(trace: Trace, others: Sequence[Trace]) -> Iterator[str]:
    """One item or rejection with everything it was made from, and what else its sentence gave."""
    yield from _wrapped(trace.text)
    yield ""
    yield from _rows(trace)
    if others:
        yield ""
        yield "Of the same sentence:"
        yield from _branches(others, "  ")


def _rows(trace: Trace) -> Iterator[str]:
    """What a trace knows, a label each, in the order in which it came about."""
    yield from _item_rows(trace)
    if trace.sentence and trace.sentence != trace.text:
        yield from _row("sentence", trace.sentence)
    for quote in trace.item.evidence[1:] if trace.item else ():
        yield from _row("and", quote.text)
    if trace.stage == "sentence":
        yield from _fault("statement", "none", trace)
        return
    if trace.statement and trace.statement != trace.text:
        yield from _row("statement", trace.statement)
    if trace.stage == "fact":
        yield from _fault("fact", "none", trace)
    else:
        yield from _question_rows(trace)


def _item_rows(trace: Trace) -> Iterator[str]:
    if trace.item:
        yield from _row("id", trace.item.id if trace.item.facts else f"{trace.item.id}, somebody's own")
    if trace.answer:
        also = ", ".join(trace.item.accepted) if trace.item else ""
        yield from _row("answer", trace.answer + (f" (also: {also})" if also else ""))
    if trace.item and trace.item.section:
        yield from _row("section", trace.item.section)


def _question_rows(trace: Trace) -> Iterator[str]:
    if trace.statement:
        yield from _row("fact", _fact(trace))
    if trace.template:
        yield from _row("template", f"{trace.template}{f' ({trace.item.type})' if trace.item else ''}")
    if trace.fate == "rejected":
        yield from _fault("gates", "rejected", trace)
        return
    if trace.statement:
        yield from _row("gates", "passed")
    yield from _fault("choice", trace.fate, trace)


def _fact(trace: Trace) -> str:
    """'date: May 1894 (1894-05), salience 0.72', as far as it is known."""
    answer = trace.item.facts[0].answer if trace.item and trace.item.facts else trace.answer
    value = f" ({trace.value})" if trace.value and trace.value != answer else ""
    kind = f"{trace.kind}: " if trace.kind else ""
    return f"{kind}{answer}{value}" + (f", salience {trace.item.salience:.2f}" if trace.item else "")


def _fault(label: str, fate: str, trace: Trace) -> Iterator[str]:
    """What became of it and by which gate, with the reason given here and the general one."""
    yield from _row(label, f"{fate}: {trace.gate}" if trace.gate else fate)
    if trace.gate:
        yield from _row("", trace.reason)
        general = CODES.get(trace.gate, "")
        if general != trace.reason:
            yield from _row("", f"({general})")


def listed(found: Iterable[Trace]) -> Iterator[str]:
    """Several traces: what became of each, and the id to ask with for more."""
    for trace in found:
        yield from _branch(trace, "")
        if trace.stage != "question":
            yield from _wrapped(" ".join(trace.text.split()), "    ")
        if trace.item:
            yield f"    id {trace.item.id}"


def tree(found: Sequence[Trace]) -> Iterator[str]:
    """Everything: each sentence, its statements, and what was asked of them or why not."""
    for sentence, statements in by_sentence(found).items():
        printed = " ".join(sentence.split())
        yield from _wrapped(f"“{printed}”" if printed else "Of no sentence that is known:")
        for statement, branches in statements.items():
            inner = "  "
            if statement:
                same = statement == printed
                yield from _wrapped("statement: " + ("the sentence" if same else statement), "  ")
                inner = "    "
            yield from _branches(branches, inner)
        yield ""


def _branches(found: Iterable[Trace], indent: str) -> Iterator[str]:
    for trace in found:
        yield from _branch(trace, indent)


def _branch(trace: Trace, indent: str) -> Iterator[str]:
    """'+' for what is chosen, '=' for what waits, '-' for what was rejected; the reason below."""
    sign = {"chosen": "+", "rejected": "-"}.get(trace.fate, "=")
    template = f" [{trace.template}]" if trace.template else ""
    if trace.fate == "rejected":
        yield from _wrapped(f"{sign} {trace.gate}{template}: {trace.reason}", indent)
    else:
        why = f", {trace.gate}: {trace.reason}" if trace.gate else ""
        yield from _wrapped(f"{sign} {trace.fate}{template}{why}", indent)
    if trace.stage == "question":
        yield from _wrapped(f"{trace.text} [{trace.answer}]", indent + "    ")


def funnel_lines(funnel: Funnel) -> Iterator[str]:
    """What is left after each step, and what closed most on the way there."""
    for step in STEPS:
        lost = funnel.commonest(step, _COMMONEST)
        yield from textwrap.wrap(
            f"{funnel.counts[step]:5} {step:<11}{f'lost: {lost}' if lost else ''}".rstrip(),
            WIDTH,
            subsequent_indent=" " * 23,
        )


def _row(label: str, text: str) -> Iterator[str]:
    yield from textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent=f"  {label:<{_LABEL}}",
        subsequent_indent=" " * (_LABEL + 2),
        break_on_hyphens=False,
    )


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent + "  ", break_on_hyphens=False
    )
