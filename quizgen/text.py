"""Pure helpers on strings, knowing nothing of articles or quizzes."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*")
_SPACES = re.compile(r"\s+")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def words(text: str) -> list[str]:
    """The words of a text in lower case; numbers with their separators count as one word."""
    return [word.lower() for word in _WORD.findall(text)]


def squeeze(text: str) -> str:
    """The text with every run of white space as one space, and none at the ends."""
    return _SPACES.sub(" ", text).strip()


_UNDECOMPOSED = str.maketrans("łŁøØđĐðÐıħĦ", "lLoOdDdDihH")


def unaccented(text: str) -> str:
    """The text with accents and strokes taken off its letters: 'Dvořák' as 'Dvorak'."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """A form for comparing: lower case, no accents, no leading article, no punctuation at the ends.

    The last few hundred are kept: titles and answers are compared again and again.
    """
    decomposed = unicodedata.normalize("NFKD", squeeze(text).casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _ARTICLE.sub("", squeeze(plain).strip(" .,;:!?\"'“”‘’()[]")).replace("’", "'")


def capitalised(text: str) -> str:
    """The text with its first letter in upper case and the rest as it was."""
    for index, char in enumerate(text):
        if char.isalpha():
            return text[:index] + char.upper() + text[index + 1 :]
        if char.isdigit() or char == "_":
            return text
    return text


def contains_words(text: str, phrase: str) -> bool:
    """True when the phrase occurs in the text as whole words, compared by `fold`."""
    needle = fold(phrase)
    return bool(needle) and re.search(rf"(?<!\w){re.escape(needle)}(?!\w)", fold(text)) is not None
