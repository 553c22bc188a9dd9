"""Pieces of a statement as running text: with a phrase taken out, with spaces and commas mended."""

import re

from quizgen.models import Span
from quizgen.text import squeeze

_SPACE_BEFORE = re.compile(r"\s+([,.;’'])(?=\s|$|s\b)")
_NOTHING_QUOTED = re.compile(r'\s*["“]\s*["”]')
_COMMAS = re.compile(r",(?:\s*,)+")
_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|Mt)\.$")


def without(text: str, span: Span, phrase: Span) -> str:
    """The text of a span, without the phrase if it lies inside and the two commas that set it off."""
    if not span.covers(phrase):
        return span.cut(text)
    before, after = text[span.start : phrase.start].rstrip(), text[phrase.end : span.end].lstrip()
    if before.endswith(",") and after.startswith(","):
        before, after = before[:-1], after[1:]
    return f"{before} {after}"


def join(*pieces: str) -> str:
    """Pieces as running text: single spaces, no stray commas, no full stop at the end."""
    text = squeeze(" ".join(_without_stop(squeeze(piece)) for piece in pieces))
    text = _SPACE_BEFORE.sub(r"\1", _NOTHING_QUOTED.sub("", text))
    return _COMMAS.sub(",", text).strip(" ,")


def _without_stop(text: str) -> str:
    """Without the full stop, but with that of an abbreviation: 'in the U.S.'"""
    return text if _ABBREVIATED.search(text) else text.rstrip(". ")
