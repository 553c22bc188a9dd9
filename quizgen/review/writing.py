"""A quiz → the sheet that a person edits: a head that tells the rules, then the items in four parts."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.models import Item, Quiz
from quizgen.review.fields import EVENT, RIGHT, WRONG, Entry, body_of
from quizgen.review.lines import as_read, printed
from quizgen.review.reading import ASK, HIDE, NEW, PARTS, RETIRED, TIE, WAIT
from quizgen.text import squeeze

_HEAD = """\
Review of "{title}"

Change what you like, save, and close the editor. Lines that begin with > are only for reading.

ask, wait or hide: the word in front of an item says what becomes of it. Change the word, or move the whole
item into another part of this sheet. Move items to change the order of the quiz.

Reword any line. A heading alone, with nothing below, leaves its item as it is. Lines that an item may have:
- answer: …   - also: … (one more right answer)   - hint: …   - tag: …

A choice marks its right option by [x], and may say below another one "- why not: …".
A false statement needs "- correction: …". In "- pair: … = …" both sides belong together.
Events stand in their right order, as in "1. May 1894 = The canal was opened."

Your own question: a heading "## new", the question, and "- answer: …". With _____ in it, it is a blank to
fill; with options, a choice; with the answer True or False, a statement to judge.

Don't take items of the quiz out: write hide. Waiting and hidden items that you take out stay as they are.
Nothing is changed if you save nothing, or an empty file.

{tie}"""
_ABOUT = {
    ASK: "",
    WAIT: "made, but not chosen",
    HIDE: "never asked, until you write ask",
    RETIRED: "the article says it no longer",
}
SHORTEST_ID = 4
_SAFE_ID = re.compile(r"[\w-]+", re.ASCII)
_RESERVED = (*PARTS, NEW)


def sheet_of(quiz: Quiz) -> str:
    """The sheet of a quiz, whose items must all have an id."""
    ids = short_ids(quiz.items)
    reasons = {rejected.text: rejected.reason for rejected in quiz.rejected}
    head = _HEAD.format(title=_line(quiz.title), tie=TIE + tie_of(quiz))
    lines = [*_comment(head), ""]
    for word, title in PARTS.items():
        found = [item for item in quiz.items if word_of(item) == word]
        if word == RETIRED and not found:
            continue
        about = f": {_ABOUT[word]}" if _ABOUT[word] else ""
        lines += [f"# {title}{about}", ""]
        for item in found:
            lines += [*_block(word, ids[item.id], item, reasons), ""]
        lines += [] if found else ["> None.", ""]
    return "\n".join(lines)


def word_of(item: Item) -> str:
    """What becomes of an item as things are."""
    if item.state == "hidden":
        return HIDE
    if item.state == "orphaned":
        return RETIRED
    return ASK if item.selected or is_own(item) else WAIT


def is_own(item: Item) -> bool:
    """Whether the question is a person's own, which never waits."""
    return item.state == "own" or not item.facts


def tie_of(quiz: Quiz) -> str:
    """A hash of all that a sheet could change, to notice that the quiz is no longer the one it was."""
    told = "\n".join([quiz.key, *quiz.arranged, *map(_told, quiz.items)])
    digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode().lower()[:16]


def _told(item: Item) -> str:
    """All of an item but what `settle` notes down, which may be done between writing and reading."""
    return item.model_dump_json(exclude={"changed_at", "digest"})


def short_ids(items: Sequence[Item]) -> Mapping[str, str]:
    """For each id its beginning: as short as no other id begins, but four characters or more.

    One that can't be written in a heading, or begins like a word of ours, goes by its hash.
    """
    whole = {item.id: item.id if _fits(item.id) else _hashed(item.id) for item in items}
    ordered = sorted(whole.values())
    near = {one: max(map(_shared, (before, after), (one, one))) for before, one, after in _triples(ordered)}
    return {id_: name[: max(SHORTEST_ID, near[name] + 1)] for id_, name in whole.items()}


def _fits(id_: str) -> bool:
    return bool(_SAFE_ID.fullmatch(id_)) and not id_.casefold().startswith(_RESERVED)


def _triples(ordered: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Every text with its neighbours."""
    return zip(["", *ordered], ordered, [*ordered[1:], ""], strict=False)


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _hashed(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return "x-" + base64.b32encode(digest).decode().lower()[:16]


def _block(word: str, short_id: str, item: Item, reasons: Mapping[str, str]) -> Iterator[str]:
    body = body_of(item)
    yield f"## {word} {short_id} ({item.type})"
    yield ""
    if body.question:
        yield from printed(body.question)
        yield ""
    number = 0
    for entry in body.entries:
        number += entry.label == EVENT
        yield from _listed(entry, number, nested=item.type == "choice")
    if body.entries:
        yield ""
    yield from _comment("\n".join(_notes(word, item, reasons)))


def _listed(entry: Entry, number: int, *, nested: bool) -> Iterator[str]:
    """The lines of one entry; a reason stands below its option."""
    if entry.label == EVENT:
        mark = f"{number}."
    elif entry.label in {RIGHT, WRONG}:
        mark = f"- {entry.label}"
    else:
        mark = f"{'  ' * (nested and entry.label == 'why not')}- {entry.label}:"
    first, *more = printed(entry.text, labelled=True)
    yield f"{mark} {first}".rstrip()
    yield from (f"    {line}" for line in more)


def _notes(word: str, item: Item, reasons: Mapping[str, str]) -> Iterator[str]:
    """What helps to decide: the evidence, where it stands, whose text it is, why it wasn't chosen."""
    yield from (as_read(quote.text) for quote in item.evidence)
    if item.section:
        yield f"Section: {_line(item.section)}"
    if item.state in {"edited", "own"}:
        yield "Edited by hand." if item.state == "edited" else "Your own question."
    reason = reasons.get(f"{item.question} [{item.answer}]") if word == WAIT else None
    if reason:
        yield f"Not chosen: {_line(reason)}"


def _line(text: str) -> str:
    return squeeze(as_read(text))


def _comment(text: str) -> list[str]:
    return [f"> {line}".rstrip() for line in text.split("\n")]
