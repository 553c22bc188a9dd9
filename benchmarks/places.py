"""Finding in an article as read what a gold file marks in the text as written."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from difflib import SequenceMatcher

from quizgen.models import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")


def find(text: str, wanted: str) -> Span | None:
    """The first place of some words in a text, whatever the white space between them."""
    tokens = _TOKEN.findall(unicodedata.normalize("NFC", wanted))
    if not tokens:
        return None
    pattern = r"\s*".join(re.escape(token) for token in tokens)
    whole = rf"(?<!\w){pattern}(?!\w)" if tokens[0][0].isalnum() and tokens[-1][-1].isalnum() else pattern
    match = re.search(whole, text) or re.search(pattern, text)
    return Span(start=match.start(), end=match.end()) if match else None


class Places:
    """Translates offsets of a file's own text into offsets of the article read from it.

    Reading squeezes white space and drops marks, so the two are aligned word by word.
    """

    def __init__(self, written: str, read: str) -> None:
        self._written = list(_TOKEN.finditer(written))
        self._read = list(_TOKEN.finditer(read))
        self._starts = [match.start() for match in self._written]
        self._ends = [match.end() for match in self._written]
        ours = [unicodedata.normalize("NFC", match[0]) for match in self._written]
        matcher = SequenceMatcher(None, ours, [match[0] for match in self._read], autojunk=False)
        self._pairs: dict[int, int] = {}
        for a, b, length in matcher.get_matching_blocks():
            self._pairs.update((a + i, b + i) for i in range(length))

    def span(self, start: int, end: int, *, whole: bool = True) -> Span | None:
        """The same words in the article; None if one of them (or, with `whole` off, all) is missing there."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        known = [i for i in range(first, last) if i in self._pairs]
        if not known or (whole and len(known) < last - first):
            return None
        return Span(start=self._edge(known[0], start, 0), end=self._edge(known[-1], end, 1))

    def _edge(self, token: int, offset: int, side: int) -> int:
        """An offset inside a token that both texts write alike, else that side of the token."""
        ours, theirs = self._written[token], self._read[self._pairs[token]]
        inside = offset - ours.start()
        if ours[0] == theirs[0] and 0 <= inside <= len(ours[0]):
            return theirs.start() + inside
        return theirs.end() if side else theirs.start()
