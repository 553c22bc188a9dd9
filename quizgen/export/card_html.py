"""What the front or back of a card from a pack may hold: formatting and references to fields, nothing else.

A pack may come from a stranger, and Anki shows cards as pages that may run scripts. So a layout is read by a
grammar so strict that every browser reads it alike, tags and attributes are held against lists, and nh3,
which parses as browsers do, must agree. What is not allowed is refused and told with its place; it is never
silently taken away, for the author must learn of it.

The texts of articles end up where the references to fields stand. They are escaped for text, not for
attributes; so attributes take only references whose values hold no quotes (`plain`).
"""

import html
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from quizgen.export.anki_layouts import REFERENCE
from quizgen.export.card_css import Fault, css_faults

TAGS = frozenset(
    "a abbr aside article b bdi bdo big blockquote br caption center cite code col colgroup dd del "
    "details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins "
    "kbd li main mark nav ol p pre q rb rp rt ruby s samp section small span strong sub summary sup "
    "table tbody td tfoot th thead time tr u ul var wbr".split()
)
ATTRIBUTES = frozenset("class dir hidden id lang role style title translate".split())
"""Attributes of any tag, beside `aria-…` and `data-…`."""
OF_TAG: dict[str, frozenset[str]] = {
    "a": frozenset({"href"}),
    "col": frozenset({"span"}),
    "details": frozenset({"open"}),
    "font": frozenset({"color", "face", "size"}),
    "hr": frozenset({"width", "size"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "table": frozenset({"border", "cellpadding", "cellspacing", "width"}),
    "td": frozenset({"colspan", "rowspan", "headers", "align"}),
    "th": frozenset({"colspan", "rowspan", "headers", "align", "scope"}),
    "time": frozenset({"datetime"}),
}
MOST_ATTRIBUTES = 30
"""Of one tag."""
FILTERS = frozenset("hint type nc cloze cloze-only furigana kana kanji tts".split())
"""What may stand before a field, as in `{{hint:Source}}`; the first word of each.

Not `text:`, which turns the escaped `&lt;` of a text back into the `<` of a tag.
"""
ANKI_FIELDS = frozenset({"Card", "CardFlag", "CardID", "Type"})
"""What Anki adds to a card, and what holds no quotes."""
RAW = frozenset({"Deck", "Subdeck", "Tags"})
"""What Anki writes on a card as it stands, tags of HTML included; conditions may ask for it."""
REMEDY = "cards hold formatting and fields alone"

_ATTRIBUTE = re.compile(
    r"""\s+(?P<name>[^\s"'<>/={}]+)
    (?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>=`{}]+)))?""",
    re.VERBOSE | re.ASCII,
)
_OPENING = re.compile(r"<(?P<tag>[a-z][a-z0-9]*)(?=[\s/>])", re.IGNORECASE | re.ASCII)
_END = re.compile(r"\s*/?>", re.ASCII)
_CLOSING = re.compile(r"</(?P<tag>[a-z][a-z0-9]*)\s*>", re.IGNORECASE | re.ASCII)
_COMMENT = re.compile(r"<!--(?![>-])(?P<inside>(?:(?!--)[^<>{}])*)-->")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")
_LINK = re.compile(r"https?://[^\s\\]+|#[\w-]*", re.IGNORECASE | re.ASCII)
_MEDIA = re.compile(r"_[\w.-]+")
_SPECIAL = ("latex", "/latex", "$", "/$", "sound:", "anki:", "/anki:", "[type:")
"""What begins a command to Anki behind '['; Anki looks for it when a card has been filled in."""


@dataclass(frozen=True)
class _Tag:
    """A start tag: where it stands, its name, its attributes with their values and places."""

    start: int
    end: int
    name: str
    attributes: tuple[tuple[str, str | None, int, int, str], ...] = ()


def html_faults(text: str, plain: Collection[str] = ()) -> list[Fault]:
    """What is refused in a layout. `plain` are the fields that may stand in attributes."""
    control = _CONTROL.search(text)
    if control:
        return [(control.start(), f"a control character (U+{ord(control.group()):04X}); take it out")]
    faults: list[Fault] = []
    tags = list(_tags(text, faults))
    faults += _reference_faults(text, tags, plain)
    faults += (fault for tag in tags for fault in _tag_faults(tag))
    return sorted(faults) or list(_second_opinion(text, tags))


def _tags(text: str, faults: list[Fault]) -> Iterator[_Tag]:
    """Every start tag. What can't be read as a tag is added to the faults."""
    at = 0
    while (start := text.find("<", at)) >= 0:
        opening = _OPENING.match(text, start)
        other = _CLOSING.match(text, start) or _COMMENT.match(text, start)
        at = start + 1
        if opening:
            tag, end = _start_tag(text, opening)
            if tag is None:
                faults.append(
                    (start, f'the tag \'<{opening["tag"]}\' can\'t be read; write <name a="…" b="…">')
                )
            else:
                yield tag
            at = end
        elif other:
            if other.re is _CLOSING and other["tag"].lower() not in TAGS:
                faults.append((start, f"the tag '</{other['tag']}>' is refused: {REMEDY}"))
            at = other.end()
        else:
            comment = "a comment is '<!-- plain words -->', without fields or tags"
            no_tag = "'<' begins no tag; for the character itself write &lt;"
            faults.append((start, comment if text.startswith("<!", start) else no_tag))


def _start_tag(text: str, opening: re.Match[str]) -> tuple[_Tag | None, int]:
    """The tag and where it ends; no tag if it isn't as simple as it must be."""
    attributes, at = [], opening.end()
    while found := _ATTRIBUTE.match(text, at):
        group = next((name for name in ("double", "single", "bare") if found[name] is not None), None)
        start, end = found.span(group) if group else (found.end(), found.end())
        attributes.append((found["name"].lower(), found[group] if group else None, start, end, group or ""))
        at = found.end()
    close = _END.match(text, at)
    if close is None or len(attributes) > MOST_ATTRIBUTES:
        return None, at
    return _Tag(opening.start(), close.end(), opening["tag"].lower(), tuple(attributes)), close.end()


def _tag_faults(tag: _Tag) -> Iterator[Fault]:
    if tag.name not in TAGS:
        yield tag.start, f"the tag '<{tag.name}>' is refused: {REMEDY}"
        return
    names = Counter(name for name, *_ in tag.attributes)
    for name, value, start, _, _ in tag.attributes:
        allowed = (
            name in ATTRIBUTES or name in OF_TAG.get(tag.name, ()) or name.startswith(("aria-", "data-"))
        )
        if not allowed:
            yield start, f"the attribute '{name}' of <{tag.name}> is refused: {REMEDY}"
        elif names[name] > 1:
            yield start, f"<{tag.name}> has the attribute '{name}' twice"
        elif "<" in (value or ""):
            yield start, f"'<' in the value of '{name}' is refused; write &lt;"
        elif fault := _value_fault(name, html.unescape(value or "")):
            yield start, fault


def _value_fault(name: str, value: str) -> str:
    """What is refused in an attribute's value."""
    if name == "href" and not _LINK.fullmatch(value):
        return "a link may lead to https://… or http://… alone, with no field in it"
    if name == "src" and not _MEDIA.fullmatch(value):
        return "an image may only be a file in Anki's media folder whose name begins with '_'"
    if name == "style":
        return next((message for _, message in css_faults(value, declarations=True)), "")
    return ""


def _reference_faults(text: str, tags: list[_Tag], plain: Collection[str]) -> Iterator[Fault]:
    """Braces that are no reference, references where they can't stand, and commands to Anki."""
    stray = re.search(r"[{}]", REFERENCE.sub(lambda match: " " * len(match.group()), text))
    if stray:
        yield (
            stray.start(),
            f"'{stray.group()}' belongs to no {{{{Field}}}}; for the character write &#123; or &#125;",
        )
    opened: list[int | None] = []
    inside = 0
    for match in REFERENCE.finditer(text):
        while inside < len(tags) and tags[inside].end <= match.start():
            inside += 1
        tag = tags[inside] if inside < len(tags) and tags[inside].start < match.start() else None
        context = _value_around(tag, match.start()) if tag else None
        sign, content = match["sign"], match["content"]
        field = content.rpartition(":")[2].strip()
        *filters, _ = content.split(":")
        unknown = next((f for f in filters if (f.split() or [""])[0] not in FILTERS), None)
        if unknown is not None:
            known = ", ".join(f"'{name}:'" for name in sorted(FILTERS))
            yield match.start(), f"'{unknown.strip()}:' before a field is refused; known are {known}"
        if field in RAW and not sign:
            yield match.start(), f"{match.group()} is refused: Anki doesn't escape it; use a field"
        if tag and context is None:
            yield match.start(), f'{match.group()} stands inside a tag; it may stand in text, or in class="…"'
        elif tag and not sign and (field not in plain or filters):
            yield match.start(), f"{match.group()} may stand in text alone: its text could hold quotes"
        if sign in {"#", "^"}:
            opened.append(context)
        elif sign == "/" and opened and opened.pop() != context:
            yield (
                match.start(),
                f"{match.group()} must stand where its condition began: in text, or in one value",
            )
    yield from _commands(text, tags)


def _value_around(tag: _Tag, place: int) -> int | None:
    """Where the quoted value begins in which something stands, if such a value may hold fields."""
    for name, _, start, end, quoted in tag.attributes:
        if start <= place < end and quoted == "double" and name not in {"href", "src", "style"}:
            return start
    return None


def _commands(text: str, tags: list[_Tag]) -> Iterator[Fault]:
    r"""Formulas, sounds and LaTeX: what Anki makes of `\(` and `[sound:` when the card is filled in."""
    bare = list(text)
    for tag in tags:
        bare[tag.start : tag.end] = " " * (tag.end - tag.start)
    for match in re.finditer(r"\\", html_decoded("".join(bare))):
        yield match.start(), "a backslash is refused: it could begin a formula"
    for match in re.finditer(r"\[([^\]\s<]{0,40})", text):
        word, brace, _ = match[1].partition("{{")
        word = word.casefold()
        if word.startswith(_SPECIAL) or (brace and any(special.startswith(word) for special in _SPECIAL)):
            yield match.start(), "'[' begins what could be a command to Anki; put a space behind it"


def html_decoded(text: str) -> str:
    """The text with every character reference read, each as long as it was written."""
    return re.sub(r"&#?\w+;?", lambda match: html.unescape(match.group()).ljust(len(match.group())), text)


def _second_opinion(text: str, tags: list[_Tag]) -> Iterator[Fault]:
    """What nh3, which reads a page as browsers do, finds otherwise than it is written here."""
    import nh3

    kept = _Read()
    kept.feed(
        nh3.clean(
            REFERENCE.sub(_masked, text),
            tags=set(TAGS),
            attributes={tag: {*ATTRIBUTES, *OF_TAG.get(tag, ())} for tag in TAGS},
            generic_attribute_prefixes={"aria-", "data-"},
            url_schemes={"http", "https"},
            link_rel=None,
        )
    )
    kept.close()
    for tag in tags:
        values = (
            (name, html.unescape(REFERENCE.sub(_masked, value or ""))) for name, value, *_ in tag.attributes
        )
        seen = (tag.name, frozenset(values))
        if not kept.found[seen]:
            yield tag.start, f"browsers read <{tag.name}> otherwise here, or leave it out; write it plainly"
            return
        kept.found[seen] -= 1


def _masked(match: re.Match[str]) -> str:
    return "" if match["sign"] else "field"


class _Read(HTMLParser):
    """Counts the start tags of a page with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[tuple[str, frozenset[tuple[str, str]]]] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag, frozenset((name, value or "") for name, value in attrs)] += 1
