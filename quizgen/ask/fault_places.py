"""Where in a text, as it is written in a file, the word stands that a fault is about."""

import re

_EXPRESSION = re.compile(r"\{\{.*?(?:\}\}|\Z)", re.DOTALL)
_TEXTS = {
    '"': r"""\\"(?:[^"\\]|\\[^"])*+\\"|'[^']*'""",
    "'": r"""''(?:[^']|'(?!'))*+''|"[^"]*\"""",
    "": r"""'[^']*'|"[^"]*\"""",
}
"""How a text of its own is written in an expression, by the quotes that YAML has around the whole."""
_PARTS = {quote: re.compile(texts + r"|\w+|[^\w\s]", re.DOTALL) for quote, texts in _TEXTS.items()}


def place_of_word(raw: str, number: int, word: str) -> int | None:
    """The offset in a text as written of the word in its expression of that number, counted from 0.

    Without a word that of the expression; in number -1, or in a text without expressions, that of the word
    anywhere. None if it isn't found.
    """
    expressions = list(_EXPRESSION.finditer(raw))
    if number < 0:
        found = raw.find(word) if word else -1
        return found if found >= 0 else None
    if not expressions:
        return _of_word(raw, 0, len(raw), word) if word else None
    if number >= len(expressions):
        return None
    match = expressions[number]
    inside = _of_word(raw, match.start() + 2, match.end(), word) if word else None
    return match.start() if inside is None else inside


def _of_word(raw: str, start: int, end: int, word: str) -> int | None:
    quote = raw[:1] if raw[:1] in {'"', "'"} else ""
    parts = _PARTS[quote].finditer(raw, max(start, len(quote)), end)
    return next((part.start() for part in parts if part.group() == word), None)
