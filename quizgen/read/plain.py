"""Plain text: title, headings, lists and quotes guessed from the shape of lines and their neighbours."""

import re

from quizgen.models import BlockKind
from quizgen.read.dates import find_dateline
from quizgen.read.draft import TOP, Draft, Piece
from quizgen.read.lines import Line, logical_lines
from quizgen.read.wording import is_attribution, is_byline, is_caption, is_furniture, opens_links

_LONGEST_TITLE = 25
_LONGEST_HEADING = 12
_LONGEST_LABEL = 3
_LONGEST_GALLERY = 3
"""More lines like headings than this in a row are captions or a list of names."""
_LONG_BETWEEN_HEADINGS = 5
_SMALLEST_BODY = 8
_MOST_COMMAS = 2
_DASHES = "–—"

_STOP = re.compile(r"[.!?,;:…]['\"’”)\]]*$|^['\"‘“(].*['\"’”)]$")
_FINAL_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Inc|Ltd|Co|Jr|Sr|Corp|etc|vs)\.$")
_SENTENCE_BREAK = re.compile(r"[a-z]{3}[.!?]['\"’”)]? [A-Z“\"]")
_NUMERAL = re.compile(r"[IVXLC]{1,8}\.?$|\d{1,3}\.?$")
_LEADS_IN = re.compile(
    r"\b(?:includ\w+|follow\w*|are|were|is|was|said|says|as|wrote|writes|reads?|these|this|those|\w{3,}ed)\W*$",
    re.IGNORECASE,
)
_FINITE_WORDS = """
is are was were has have had will would can could may might must should said says did does do
"""
_FINITE = frozenset(_FINITE_WORDS.split())
_FINITE_MATTERS = 5
"""In fewer words than this even a verb doesn't make a sentence without a full stop."""


def read_plain(text: str, name: str) -> Draft:
    """The draft of a plain text, wrapped or with one paragraph a line."""
    lines = _with_attributions(logical_lines(text))
    title = _title_place(lines)
    guesses = [_guess(lines, place) for place in range(len(lines))]
    if title is not None:
        guesses[title] = "title"
    kinds = _settle_headings(guesses, lines)
    pieces = tuple(Piece(kind, line.text) for kind, line in zip(kinds, lines, strict=True))
    return Draft(pieces, title="" if title is None else lines[title].text)


def _with_attributions(lines: list[Line]) -> list[Line]:
    """A dash before a single line names a speaker; only several such lines make a list."""
    found = []
    for place, line in enumerate(lines):
        neighbours = [*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2]]
        alone = line.lead and line.lead in _DASHES and all(other.lead != line.lead for other in neighbours)
        found.append(Line(f"{line.lead} {line.text}", "") if alone else line)
    return found


def _title_place(lines: list[Line]) -> int | None:
    """The first line that is neither date nor page furniture, if it can be a title."""
    for place, line in enumerate(lines[:TOP]):
        if _is_preamble(line.text) and len(lines) > place + 1:
            continue
        return place if _can_be_title(line) and len(lines) > place + 1 else None
    return None


def _is_preamble(text: str) -> bool:
    dateline = find_dateline(text)
    dated = dateline is not None and dateline.form in ("bare", "published", "updated")
    return dated or is_furniture(text) or is_byline(text)


def _can_be_title(line: Line) -> bool:
    short = len(line.text.split()) <= _LONGEST_TITLE and not _SENTENCE_BREAK.search(line.text)
    ends = line.text[-1] in ".,;:" and not _FINAL_ABBREVIATION.search(line.text)
    return line.lead == "heading" or (not line.lead and short and not ends and not is_caption(line.text))


def _guess(lines: list[Line], place: int) -> str:
    """A block kind, or "candidate" for what its own wording allows to be a heading."""
    line = lines[place]
    if line.lead in ("quote", "heading"):
        return line.lead
    if line.lead and not _is_numbered_heading(lines, place):
        return "list_item"
    if is_caption(line.text):
        return "caption"
    dated = place < TOP and find_dateline(line.text) is not None
    if dated or is_furniture(line.text) or opens_links(line.text):
        return "paragraph"
    return "candidate" if _can_be_heading(lines, place) else "paragraph"


def _is_numbered_heading(lines: list[Line], place: int) -> bool:
    """True for "2. The harbour" with prose on both sides; its number then belongs to the text."""
    line = lines[place]
    around = lines[max(place - 1, 0) : place] + lines[place + 1 : place + 2]
    return (
        line.lead[-1] == "."
        and len(around) == 2
        and all(not other.lead and len(other.text.split()) > _LONGEST_HEADING for other in around)
        and _has_heading_shape(line.text)
    )


def _can_be_heading(lines: list[Line], place: int) -> bool:
    text = lines[place].text
    if text.endswith(":"):
        after = lines[place + 1 : place + 2]
        label = len(text.split()) <= _LONGEST_LABEL and not _LEADS_IN.search(text)
        return label and bool(after) and not after[0].lead and _has_heading_shape(text[:-1])
    return _has_heading_shape(text)


def _has_heading_shape(text: str) -> bool:
    """True for a short line that begins like a heading, doesn't end like a sentence, and lacks its verb."""
    found = text.split()
    if len(found) > _LONGEST_HEADING or text[0].islower() or is_attribution(text):
        return False
    if _NUMERAL.match(text) or (text.isupper() and len(found) > 1):
        return True
    if (_STOP.search(text) and not _FINAL_ABBREVIATION.search(text)) or _SENTENCE_BREAK.search(text):
        return False
    verbs = len(found) >= _FINITE_MATTERS and any(word.lower() in _FINITE for word in found)
    return not verbs and text.count(",") <= _MOST_COMMAS


def _settle_headings(guesses: list[str], lines: list[Line]) -> list[BlockKind]:
    """The guesses with each run of candidates made headings or captions by what follows it."""
    kinds: list[BlockKind] = []
    place = 0
    while place < len(guesses):
        end = place
        while end < len(guesses) and guesses[end] in ("candidate", "caption"):
            end += 1
        if end > place:
            headed = end < len(guesses) and _is_body(guesses[end], lines[end])
            kinds += _run_kinds(guesses[place:end], lines[place:end], headed)
            place = end
        else:
            kinds.append(_KINDS[guesses[place]])
            place += 1
    return kinds


def _run_kinds(guesses: list[str], lines: list[Line], headed: bool) -> list[BlockKind]:
    """Headings when a body follows; in a longer run those between others are rather captions."""
    candidates = [place for place, guess in enumerate(guesses) if guess == "candidate"]
    kinds: list[BlockKind] = ["caption"] * len(guesses)
    if not headed:
        return kinds
    gallery = len(candidates) > _LONGEST_GALLERY
    for place in candidates:
        outer = place in (0, candidates[-1])
        short = len(lines[place].text.split()) < _LONG_BETWEEN_HEADINGS
        if place == candidates[-1] or (not gallery and (outer or short)):
            kinds[place] = "heading"
    return kinds


def _is_body(guess: str, line: Line) -> bool:
    return guess in ("list_item", "quote", "heading") or (
        guess == "paragraph" and len(line.text.split()) >= _SMALLEST_BODY
    )


_KINDS: dict[str, BlockKind] = {
    "title": "heading",
    "heading": "heading",
    "paragraph": "paragraph",
    "list_item": "list_item",
    "quote": "quote",
}
