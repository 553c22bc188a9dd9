"""What can't be read, said in one sentence: each check raises an `InputError` or returns nothing."""

import re
from collections.abc import Iterable

from quizgen.errors import InputError
from quizgen.read.draft import Piece
from quizgen.text import words

MOST_CHARACTERS = 5_000_000
"""The longest text read, in characters."""
MOST_BYTES = 4 * MOST_CHARACTERS
"""The longest file read: that text in the widest encoding, or a web page with its markup."""

_READABLE = "Give a text, Markdown or HTML file."
_CONVERT = "Open it in its program, save it as text or as a web page (HTML), and give that file."
_UNPACK = "Unpack it and give the text in it."
_SAVE_HTML = "Save the page as “HTML only” and give that."

_SIGNATURES = (  # first bytes, what such a file is, what to do
    (b"%PDF-", "a PDF, which is not supported yet", _CONVERT),
    (b"\x89PNG", "a PNG image, not text", _READABLE),
    (b"\xff\xd8\xff", "a JPEG image, not text", _READABLE),
    (b"GIF8", "a GIF image, not text", _READABLE),
    (b"RIFF", "a media file, not text", _READABLE),
    (b"ID3", "a sound file, not text", _READABLE),
    (b"{\\rtf", "a rich text (RTF) document, which is not supported yet", _CONVERT),
    (b"%!PS", "a PostScript file, which is not supported yet", _CONVERT),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office document, which is not supported yet", _CONVERT),
    (b"\x1f\x8b", "a compressed file, not text", _UNPACK),
    (b"7z\xbc\xaf", "a compressed file, not text", _UNPACK),
    (b"BZh", "a compressed file, not text", _UNPACK),
    (b"Rar!", "a compressed file, not text", _UNPACK),
    (b"bplist00", "a web archive, which is not supported yet", _SAVE_HTML),
    (b"From: <Saved by ", "a web archive, which is not supported yet", _SAVE_HTML),
    (b"SQLite format 3", "a database, not text", _READABLE),
    (b"\x7fELF", "a program, not text", _READABLE),
)
_ZIP = b"PK\x03\x04"
_ZIPPED = {
    ".docx": ("a Word document, which is not supported yet", _CONVERT),
    ".odt": ("an OpenDocument text, which is not supported yet", _CONVERT),
    ".epub": ("an EPUB book, which is not supported yet", _CONVERT),
}

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROL = 0.02
_SAMPLE = 100_000

_LETTERS_ONLY = re.compile(r"[^\W\d_]+")
_ENGLISH_WORDS = """
the and of that with from this these those which were been being they their them she his would could should
there when where while after before because through during into about between than then also other its it is
are not but by who what more many some such only both each every against until since although however
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
"""Frequent in English and rare elsewhere; "in", "to", "was", "for" are words of its neighbours too."""
_LEAST_ENGLISH = 0.06
_FEWEST_WORDS = 20
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?:\s|$)")
_WORDS_WITHOUT_STOP = 8
_TELLING = ("paragraph", "list_item", "quote")


def check_bytes(data: bytes, name: str, ending: str) -> None:
    """Refuses what is empty, too long or plainly another kind of file, from its first bytes."""
    if not data:
        raise _empty(name)
    for signature, kind, hint in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"{name} is {kind}", hint)
    if data.startswith(_ZIP):
        kind, hint = _ZIPPED.get(ending, ("a zip archive, not text", _UNPACK))
        raise InputError(f"{name} is {kind}", hint)
    if len(data) > MOST_BYTES:
        raise _too_long(name, f"{len(data):,} bytes")


def check_text(text: str, name: str) -> None:
    """Refuses what decodes to nothing, or to something full of control characters."""
    if not text.strip(" \t\r\n\f\v\ufeff\u00a0"):
        raise _empty(name)
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _MOST_CONTROL * len(sample):
        raise InputError(
            f"{name} is not text: it is full of control characters, like a binary file", _READABLE
        )


def check_length(text: str, name: str) -> None:
    """Refuses more text than can be read in one go."""
    if len(text) > MOST_CHARACTERS:
        raise _too_long(name, f"{len(text):,} characters")


def check_sentences(pieces: Iterable[Piece], name: str) -> None:
    """Refuses a text without a single sentence: only headings, captions or page furniture."""
    if not any(piece.kind in _TELLING and _has_sentence(piece.text) for piece in pieces):
        raise InputError(
            f"{name} holds no sentences to ask about, only headings or scraps",
            "Give an article with whole sentences in paragraphs.",
        )


def check_english(pieces: Iterable[Piece], name: str) -> None:
    """Refuses a text that is not English, judged by its smallest and most frequent words."""
    text = "\n".join(piece.text for piece in pieces if piece.kind not in ("furniture", "heading"))
    if not looks_english(text):
        raise InputError(
            f"{name} does not look like English, the only language understood so far",
            "Give an English article.",
        )


def looks_english(text: str) -> bool:
    """True for English prose and for a text too short to tell; decided on the first 100,000 characters."""
    sample = text[:_SAMPLE]
    letters = sum(char.isalpha() for char in sample)
    latin = sum(char.isalpha() and char < "\u0250" for char in sample)
    if letters >= _FEWEST_WORDS and 2 * latin < letters:
        return False
    found = [word.lower() for word in _LETTERS_ONLY.findall(sample)]
    if len(found) < _FEWEST_WORDS:
        return True
    return sum(word in _ENGLISH for word in found) >= _LEAST_ENGLISH * len(found)


def _has_sentence(text: str) -> bool:
    count = len(words(text))
    return count >= _WORDS_WITHOUT_STOP or (count >= 2 and _SENTENCE_END.search(text) is not None)


def _empty(name: str) -> InputError:
    return InputError(f"{name} is empty: there is no text in it", "Give a file with an article in it.")


def _too_long(name: str, size: str) -> InputError:
    return InputError(
        f"{name} is too long: {size}, where at most {MOST_CHARACTERS:,} characters of text can be read",
        "Split it into several files, for example by chapter.",
    )
