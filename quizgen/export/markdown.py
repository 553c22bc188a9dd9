r"""`.md` and `.key.md`: the quiz to print and its key, numbered alike.

The layouts are Jinja (`templates/print/`); every value in them goes through the filter `md`, the one escaper.
It uses a backslash where every Markdown ever written knows it, and a character reference elsewhere.
"""

import re
from dataclasses import dataclass
from typing import assert_never

from quizgen.export.base import (
    ExportOptions,
    Layouts,
    all_tidy,
    items_to_export,
    plain,
    question_parts,
    tidy,
)
from quizgen.export.layout_filling import filled
from quizgen.export.solving import LETTERS, partners, places, points, ranges_told
from quizgen.models import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Paragraph,
    Quiz,
    ShortItem,
    Source,
    TrueFalseItem,
)
from quizgen.text import squeeze

_PRINTED_BLANK = "\\" + "_" * 20
"""What a sheet prints for `BLANK`: long enough to write in, and never a rule, even alone on its line."""

_BREAK = re.compile(r"\s*\n\s*")
_SPACES = re.compile(r" {2,}")
_CURRENCY = re.compile(r"(?<!\S)\$(?=\d)")
_SPECIAL = re.compile(r"[\\`*_\[\]{}#<>&|~^=@$]|:(?=//|[\w+-]+:)|^[-+:]")
_LIST_MARKER = re.compile(r"^(\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)", re.IGNORECASE)
_BACKSLASHED = frozenset("`*_[]{}#-+")
_ADDRESS = re.compile(r"https?://[^\s<>\\`]+", re.IGNORECASE)


@dataclass(frozen=True)
class _Question:
    """An item as the layouts see it: plain text, tidied but not escaped.

    `parts` is the question cut at its blank; `numbered` and `offered` are the lines below it, with their
    numbers and letters; `told` is what the key says besides the `answer`; `indent` is how far all lines but
    the first stand in.
    """

    number: int
    type: str
    parts: tuple[str, ...]
    hint: str
    points: int
    unit: str
    numbered: tuple[str, ...]
    offered: tuple[str, ...]
    answer: str
    told: tuple[str, ...]
    accepted: tuple[str, ...]
    evidence: tuple[str, ...]
    section: str

    @property
    def indent(self) -> int:
        return len(f"{self.number}. ")


def sheet(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The quiz for the learner, without a trace of the answers."""
    return _fill("print/quiz.md.jinja", quiz, layouts, options)


def key(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The key for the teacher: answers, other accepted forms, and where the article says so."""
    return _fill("print/key.md.jinja", quiz, layouts, options)


def md(text: str) -> str:
    """The text so that any Markdown viewer shows it literally; a line end becomes a hard line break."""
    lines = _BREAK.split(_SPACES.sub(" ", plain(text)))
    return "\\\n".join(_escaped(line) for line in lines)


def _escaped(line: str) -> str:
    def literal(match: re.Match[str]) -> str:
        char = match.group()
        if char in _BACKSLASHED:
            return f"\\{char}"
        if char == "$" and _CURRENCY.match(line, match.start()):
            return char  # can't end a formula, and every other $ is escaped
        return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(char, f"&#{ord(char)};")

    return _LIST_MARKER.sub(r"\1\\\2", _SPECIAL.sub(literal, line))


def _link(address: str) -> str:
    """A web address as a link that shows itself; anything else as text."""
    return f"<{address}>" if _ADDRESS.fullmatch(address) else md(address)


def _fill(name: str, quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    items = items_to_export(quiz, options)
    title = squeeze(plain(quiz.title)) or squeeze(plain(quiz.source.name)) or "Quiz"
    values: dict[str, object] = {
        "title": title,
        "source": _tidied_source(quiz.source),
        "form": squeeze(plain(quiz.form)),
        "points": sum(map(points, items)),
        "questions": [_question(number, item) for number, item in enumerate(items, start=1)],
        "passage": _tidied_passage(quiz.passage, title) if options.passage else (),
        "blank": _PRINTED_BLANK,
    }
    lines = [line.rstrip() for line in filled(name, layouts, values, {"md": md, "link": _link}).split("\n")]
    return (re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n").encode()


def _question(number: int, item: Item) -> _Question:
    return _Question(
        number=number,
        type=item.type,
        parts=question_parts(item),
        hint=tidy(item.hint),
        points=points(item),
        unit=tidy(item.unit) if isinstance(item, NumericItem) else "",
        numbered=_numbered(item),
        offered=_lettered(item),
        answer=_answer(item),
        told=_told(item),
        accepted=all_tidy(item.accepted),
        evidence=all_tidy(quote.text for quote in item.evidence),
        section=squeeze(plain(item.section)),
    )


def _numbered(item: Item) -> tuple[str, ...]:
    """What partners are looked for, one a line."""
    if not isinstance(item, MatchingItem):
        return ()
    return tuple(f"{number}) {tidy(pair.left)}" for number, pair in enumerate(item.pairs, start=1))


def _lettered(item: Item) -> tuple[str, ...]:
    """What there is to choose from or to put in order, one a line."""
    match item:
        case ShortItem() | ClozeItem() | TrueFalseItem() | NumericItem():
            return ()
        case ChoiceItem():
            texts = [option.text for option in item.options]
        case MatchingItem():
            texts = list(item.offered)
        case OrderingItem():
            texts = [item.events[place].text for place in item.shown]
        case _:
            assert_never(item)
    return tuple(f"{letter}) {tidy(text)}" for letter, text in zip(LETTERS, texts, strict=False))


def _answer(item: Item) -> str:
    """What a right solution says, as short as a marker wants it; letters and numbers as on the sheet."""
    match item:
        case ShortItem() | ClozeItem() | TrueFalseItem() | NumericItem():
            return tidy(item.answer)
        case ChoiceItem():
            return _lettered(item)[item.key]
        case MatchingItem():
            chosen = (LETTERS[place] for place in partners(item))
            return ", ".join(f"{number} {letter}" for number, letter in enumerate(chosen, start=1))
        case OrderingItem():
            return ", ".join(
                f"{letter} {rank + 1}" for letter, rank in zip(LETTERS, item.shown, strict=False)
            )
        case _:
            assert_never(item)


def _told(item: Item) -> tuple[str, ...]:
    """Why other options are wrong, what is right instead, what else counts, and the solution in words."""
    offered = _lettered(item)
    match item:
        case ShortItem() | ClozeItem():
            return ()
        case ChoiceItem():
            alike: dict[str, list[str]] = {}
            for place, (line, option) in enumerate(zip(offered, item.options, strict=True)):
                if place != item.key and (why := tidy(option.wrong)):
                    alike.setdefault(why, []).append(line)
            return tuple(f"{'; '.join(lines)}: {why}" for why, lines in alike.items())
        case TrueFalseItem():
            correction = f"Correction: {tidy(item.correction)}"
            return all_tidy((correction, item.wrong)) if item.answer == "False" else ()
        case NumericItem():
            return tuple(f"Counts as right: {told}" for told in ("; ".join(ranges_told(item)),) if told)
        case MatchingItem():
            rows = zip(_numbered(item), partners(item), strict=True)
            return tuple(f"{left}: {offered[place]}" for left, place in rows)
        case OrderingItem():
            dated = zip(places(item), (tidy(event.date) for event in item.events), strict=True)
            return tuple(": ".join(filter(None, (date, offered[place]))) for place, date in dated)
        case _:
            assert_never(item)


def _tidied_source(source: Source) -> Source:
    return source.model_copy(
        update={
            "name": squeeze(plain(source.name)),
            "address": squeeze(plain(source.address or "")),
            "licence": squeeze(plain(source.licence or "")),
        }
    )


def _tidied_passage(passage: tuple[Paragraph, ...], title: str) -> list[Paragraph]:
    """What there is to read; the sheet has the title already, so a first heading that repeats it goes."""
    kept: list[Paragraph] = []
    for paragraph in passage:
        heading = paragraph.kind == "heading"
        text = squeeze(plain(paragraph.text)) if heading else tidy(paragraph.text)
        repeats_title = heading and not kept and text.casefold() == title.casefold()
        if text and paragraph.kind != "furniture" and not repeats_title:
            kept.append(Paragraph(kind=paragraph.kind, text=text))
    return kept
