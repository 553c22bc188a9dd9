"""What a pack's style sheet for cards may hold: rules and colours, nothing that loads, runs or breaks out.

The text is read lexically, so strictly that every browser must read it alike: comments and strings are
closed, backslashes stand only in strings, brackets match. What is not on a list here is refused and told; it
is never silently taken away, for the author must learn of it.
"""

import re
from collections.abc import Iterator

AT_RULES = frozenset(
    "media supports font-face keyframes -webkit-keyframes layer container counter-style property page".split()
)
FUNCTIONS = frozenset(
    "var env calc min max clamp rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark "
    "linear-gradient radial-gradient conic-gradient repeating-linear-gradient "
    "repeating-radial-gradient repeating-conic-gradient translate translatex translatey translate3d "
    "scale scalex scaley rotate skew skewx skewy matrix perspective cubic-bezier steps minmax repeat "
    "fit-content counter counters attr blur brightness contrast drop-shadow grayscale hue-rotate "
    "invert opacity saturate sepia polygon circle ellipse inset format local url not is where has "
    "lang dir nth-child nth-last-child nth-of-type nth-last-of-type selector round mod rem abs sign "
    "and or".split()
)
"""What may stand before a bracket; `and(` and `or(` are no functions, but people write them so."""
PROPERTIES = frozenset({"behavior", "-ms-behavior", "-moz-binding"})
"""Properties that ran code in browsers once, and are refused."""

Fault = tuple[int, str]
"""Where in the text something is wrong, in characters, and what."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_TOKEN = re.compile(
    r"""(?P<comment>/\*(?:(?!\*/).)*+(?P<commented>\*/)?)
    |(?P<string>"(?:[^"\\\n\r]|\\.)*+(?P<quoted>")?|'(?:[^'\\\n\r]|\\.)*+(?P<apostrophed>')?)
    |(?P<url>url\()
    |@(?P<at>-?[\w-]*)
    |(?P<function>-?[a-z_][\w-]*)\(
    |(?P<property>(?:-\w+-)?[a-z-]+)(?=\s*:)
    |(?P<tag><[/!?a-z])
    |(?P<backslash>\\)
    |(?P<open>[({\[])|(?P<close>[)}\]])
    |(?P<word>[a-z_][\w-]*)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL | re.ASCII,
)
_ADDRESS = re.compile(r"""\s*(?P<quote>["']?)(?P<name>_[\w.-]+|\#[\w-]+)(?P=quote)\s*\)""")
_PAIRS = {")": "(", "}": "{", "]": "["}
_BREAKS_OUT = "'<' before a letter or '/' could end the style sheet; take it out"


def css_faults(text: str, *, declarations: bool = False) -> list[Fault]:
    """What is refused in a style sheet, or in the `declarations` of a `style` attribute."""
    control = _CONTROL.search(text)
    if control:
        return [(control.start(), f"a control character (U+{ord(control.group()):04X}); take it out")]
    return list(_lexical(text, declarations))


def _lexical(text: str, declarations: bool) -> Iterator[Fault]:
    opened: list[tuple[str, int]] = []
    at = 0
    while match := _TOKEN.search(text, at):
        place, at = match.start(), match.end()
        sort = next(name for name in match.re.groupindex if match[name] is not None)
        found = match[sort]
        if sort in {"comment", "string"}:
            yield from ((place + offset, message) for offset, message in _closed(match, sort))
        elif sort == "url":
            address = _ADDRESS.match(text, at)
            if address is None:
                yield place, "url() may name only a media file that begins with '_', or a '#fragment'"
            at = address.end() if address else at
            opened += [] if address else [("(", place)]
        elif sort in {"at", "function", "property", "word", "tag", "backslash"}:
            fault = _refused(sort, found, declarations)
            if fault:
                yield place, fault
            opened += [("(", place)] if sort == "function" else []
        elif sort == "open":
            if declarations and found == "{":
                yield place, "a 'style' holds declarations alone, no '{'"
            opened.append((found, place))
        elif sort == "close":
            if not opened or opened[-1][0] != _PAIRS[found]:
                yield place, f"'{found}' closes what isn't open"
                return
            opened.pop()
    if opened:
        yield opened[-1][1], f"'{opened[-1][0]}' is never closed"


def _closed(match: re.Match[str], sort: str) -> Iterator[Fault]:
    """What is wrong with a comment or a string."""
    if sort == "comment" and not match["commented"]:
        yield 0, "a comment is never closed; it ends with '*/'"
    if sort == "string" and not (match["quoted"] or match["apostrophed"]):
        yield 0, "a text in quotes is not closed on its line"
    if breaking := re.search(r"<[/!?a-z]", match[sort], re.IGNORECASE):
        yield breaking.start(), _BREAKS_OUT


def _refused(sort: str, found: str, declarations: bool) -> str:
    word = found.lower()
    if sort == "at" and (declarations or word not in AT_RULES):
        if word in {"import", "namespace", "charset"}:
            return f"'@{found}' is refused: it could load something; put all rules into this file"
        return f"'@{found}' is refused; known are {', '.join(f'@{name}' for name in sorted(AT_RULES))}"
    if sort == "function" and word not in FUNCTIONS:
        return f"'{found}()' is refused; use plain values, or functions such as calc(), var() and rgb()"
    if sort in {"property", "word"} and word in PROPERTIES:
        return f"the property '{found}' is refused: it runs code"
    if sort == "tag":
        return _BREAKS_OUT
    return "a backslash outside of a text in quotes is refused" if sort == "backslash" else ""
