"""Which stretches of an article are somebody's words and not its own."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from quizgen.models import Article, Span

LONGEST_SCARE_QUOTE = 6
"""Words; a longer stretch in quotation marks is somebody's utterance, not a name or an ironic term."""
_QUOTED = re.compile(r"[\"“][^\"“”\n]*(?:[\"”]|$)")
_RESUMED = re.compile(r"[^\"“”\n]*\w[,.!?](?:\"(?=\s|$)|”)")
"""The end of a quotation that began in the paragraph before: 'and many are gone," said Ann Holt.'"""
_STOP_INSIDE = re.compile(r"\s\S+[.!?][\"”]$")
_TITLE = re.compile(r"[\"“](?:[A-Z][\w'’.]*,?\s|(?:of|the|and|in|for|to|a|an|de|la)\s)*[A-Z][\w'’.]*[\"”]")
"""Words with a capital, and small ones between: a name or title, however long."""
_SAYING = (
    r"(?:said|says|say|told|tells|asked|asks|added|adds|wrote|writes|replied|stated|announced|reported)\b"
)
_SAID_BEFORE = re.compile(rf"\b{_SAYING}(?:\s\w+){{0,2}},?\s*$")
_SAID_AFTER = re.compile(rf"^,?\s*(?:\w+\s){{0,3}}{_SAYING}")


def _is_utterance(quoted: str, before: str, after: str) -> bool:
    """True for somebody's words, False for a term or title in quotation marks."""
    return (
        (len(quoted.split()) > LONGEST_SCARE_QUOTE and not _TITLE.fullmatch(quoted))
        or _STOP_INSIDE.search(quoted) is not None
        or _SAID_BEFORE.search(before) is not None
        or _SAID_AFTER.search(after) is not None
    )


def quotations(article: Article) -> tuple[Span, ...]:
    """Stretches that are somebody's words: quote blocks, and quotation marks around more than a few words.

    A quotation left open at the end of its block runs to the end of the block, and one whose end stands
    first in a block has gone on from the block before.
    """
    found = []
    for block in article.blocks:
        text = block.span.cut(article.text)
        if block.kind == "quote":
            found.append(block.span)
            continue
        resumed = _RESUMED.match(text)
        if resumed:
            found.append(Span(start=block.span.start, end=block.span.start + resumed.end()))
        for match in _QUOTED.finditer(text, resumed.end() if resumed else 0):
            around = text[max(match.start() - 30, 0) : match.start()], text[match.end() : match.end() + 30]
            if _is_utterance(match[0], *around):
                start = block.span.start
                found.append(Span(start=start + match.start(), end=start + match.end()))
    return tuple(found)


def quotation_at(found: Sequence[Span], start: int) -> Span | None:
    """The one of some stretches, given in text order, that holds a place."""
    i = bisect_right(found, start, key=lambda span: span.start) - 1
    return found[i] if i >= 0 and start < found[i].end else None
