"""What a block is, as far as its wording tells: the questions asked of the tables in `patterns`."""

import re

from quizgen.read.patterns import CAPTIONS, FURNITURE, LINKS_HEADING, NOT_LINKS, PEOPLE, REFERENCES_HEADING

_Table = tuple[tuple[int, re.Pattern[str]], ...]


def _compiled(table: tuple[tuple[int, tuple[str, ...]], ...]) -> _Table:
    return tuple(
        (most, re.compile("|".join(f"(?:{row})" for row in rows), re.IGNORECASE)) for most, rows in table
    )


_FURNITURE = _compiled(FURNITURE)
_CAPTIONS = _compiled(CAPTIONS)
_BYLINE = re.compile(rf"(?:by|from) {PEOPLE}(?:\s?[|/·•–—-]\s?.{{0,60}})?[.,]?$", re.IGNORECASE)
_LINKS_HEADING = re.compile(LINKS_HEADING, re.IGNORECASE)
_REFERENCES_HEADING = re.compile(REFERENCES_HEADING, re.IGNORECASE)
_ATTRIBUTION = re.compile(r"(?:[—–―]{1,2}|--)\s?[^\W_]|~\s?[^\W\d_]")
_QUOTED_WITH_NAME = re.compile(r"[“\"«].{10,}[”\"»]\s*(?:[—–―]|--)\s*[^\W\d_][^.!?]{1,80}\.?$", re.DOTALL)
_WHOLLY_QUOTED = re.compile(r"[“\"«][^“”\"«»]+[”\"»][.,]?$")
_QUOTE_OPENING = re.compile(r"(?:\.\.\.|…|\[\.\.\.\]|\[…\])\s?[\[\w]|[A-Z]{3,}(?:,? [A-Z]{3,})*,\s")
_MOST_ATTRIBUTION = 20
_LONGEST_LABEL = 80
_LONGEST_BYLINE = 120
_LONGEST = 600
_OPENING_MARKS = "“\"«‘'"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w{1,2}|my|we|We|our|Our|us)\b")


def is_furniture(text: str) -> bool:
    """True for buttons, links, notices and credits that belong to the page, not to the article."""
    return _matches(_FURNITURE, text)


def is_caption(text: str) -> bool:
    """True for the words under a picture: they name the picture, its kind or who took it."""
    return _matches(_CAPTIONS, text)


def is_byline(text: str) -> bool:
    """True for "By Jane Doe" and its like; meant for lines near the top or the end."""
    return len(text) <= _LONGEST_BYLINE and _BYLINE.match(text) is not None


def opens_links(text: str) -> bool:
    """True for a heading or label over links to other pages: the short lines below it are furniture."""
    if len(text) > _LONGEST_LABEL or not _LINKS_HEADING.match(text):
        return False
    return text.endswith(":") or text.lower() not in NOT_LINKS


def opens_references(text: str) -> bool:
    """True for the heading of a list of references or links at the end of an article."""
    return len(text) <= _LONGEST_LABEL and _REFERENCES_HEADING.match(text) is not None


def is_attribution(text: str) -> bool:
    """True for a line such as "— Jane Doe, baker" that says whose words stand above it."""
    return len(text.split()) <= _MOST_ATTRIBUTION and _ATTRIBUTION.match(text) is not None


def is_signed_quote(text: str) -> bool:
    """True for a whole paragraph in quotation marks with its speaker's name behind a dash."""
    return _QUOTED_WITH_NAME.match(text) is not None


def is_speech(text: str) -> bool:
    """True for a paragraph that begins with a quotation mark or says "I" or "we" outside quotations."""
    return text[0] in _OPENING_MARKS or _FIRST_PERSON.search(_QUOTED.sub("", text)) is not None


def is_announced_quote(text: str) -> bool:
    """True for what, after a colon, is someone's or some document's own words, all of it."""
    return _WHOLLY_QUOTED.match(text) is not None or _QUOTE_OPENING.match(text) is not None


def _matches(table: _Table, text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    count = len(text.split())
    return any(count <= most and regex.match(text) for most, regex in table)
