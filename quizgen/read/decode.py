"""Bytes to text, whatever the encoding; the file name is only used in messages and to guess HTML."""

import codecs
import re

from quizgen.errors import InputError

_BOMS = (  # the longer ones first: UTF-16's is the beginning of UTF-32's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NUL_PATTERNS = (  # encoding, bytes a character, which of them are NUL in English text
    ("utf-32-le", 4, (1, 2, 3)),
    ("utf-32-be", 4, (0, 1, 2)),
    ("utf-16-le", 2, (1,)),
    ("utf-16-be", 2, (0,)),
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s?=\s?[\"']?\s?([\w.:-]{2,40})", re.IGNORECASE)
_ODD_AS_WESTERN = re.compile(r"[¢£¤¥¦§¬±²³¶·¹¼½¾×÷](?=[^\W\d_])|(?<=[a-z])[À-ÖØ-ÞŒŠŽŸŁĽŚŠŞŤŹŻ]")
"""What Polish, Cyrillic or old Macintosh text looks like when it is read as another encoding."""
_NOT_WESTERN = ("cp1250", "iso8859_2", "mac_roman", "cp1251", "koi8_r", "iso8859_7", "gb18030", "big5")
_SAMPLE = 50_000
_MOST_NUL = 0.6
_MOST_BROKEN = 0.02


def decode(data: bytes, name: str) -> str:
    """The text behind the bytes; an `InputError` when no encoding makes text of them.

    A byte order mark decides, then NUL bytes (UTF-16, UTF-32), then UTF-8, then what a web page
    declares, then a guess.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], encoding, name)
    if b"\0" in data:
        return _by_nuls(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _damaged_utf8(data) or _guessed(data)


def _forgiving(data: bytes, encoding: str, name: str) -> str:
    """Decoded, with a mark for each damaged character as long as these are few."""
    text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") > 1 + _MOST_BROKEN * len(text):
        raise InputError(
            f"{name} is damaged: it claims to be {encoding.upper()} text but is not",
            "Open it in a text editor and save it as UTF-8.",
        )
    return text


def _by_nuls(data: bytes, name: str) -> str:
    """UTF-16 or UTF-32 without a mark shows as NUL bytes at regular places; other NULs mean no text."""
    sample = data[:4096]
    for encoding, width, places in _NUL_PATTERNS:
        characters = len(sample) // width
        regular = all(sample[place::width].count(0) > _MOST_NUL * characters for place in places)
        others = (place for place in range(width) if place not in places)
        if characters and regular and all(sample[place::width].count(0) == 0 for place in others):
            return _forgiving(data, encoding, name)
    raise InputError(
        f"{name} is not text: it holds NUL bytes, as binary files do",
        "Give a text, Markdown or HTML file.",
    )


def _declared(data: bytes) -> str:
    """Decoded as a web page's `<meta charset>` says; empty when there is none or it is wrong."""
    found = _META_CHARSET.search(data[:4096])
    if not found:
        return ""
    try:
        return data.decode(found.group(1).decode("ascii"))
    except (LookupError, UnicodeError):
        return ""


def _damaged_utf8(data: bytes) -> str:
    """UTF-8 with a few broken bytes; empty when most of the bytes above 127 make no sense as UTF-8."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(char > "\x7f" for char in text) - broken
    return text if whole > 4 * broken else ""


def _guessed(data: bytes) -> str:
    """Eight-bit text: cp1252, the usual one in English, unless it reads oddly; then the likeliest other.

    Judged on the lines that are not plain ASCII, since a few accents among much English prove nothing
    either way to a statistical guess.
    """
    telling = _telling_lines(data)
    try:
        western = telling.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    if western and not _reads_oddly(western):
        return data.decode("cp1252", errors="replace")

    import charset_normalizer

    matches = list(charset_normalizer.from_bytes(telling, cp_isolation=list(_NOT_WESTERN)))
    even = [match for match in matches if not _ODD_AS_WESTERN.search(str(match))]
    best = next(iter(even or matches), None)
    return data.decode(best.encoding if best else "latin-1", errors="replace")


def _telling_lines(data: bytes) -> bytes:
    """The first lines with bytes above 127, at most `_SAMPLE` bytes of them."""
    telling: list[bytes] = []
    room = _SAMPLE
    for line in data.splitlines(keepends=True):
        if room <= 0:
            break
        if not line.isascii():
            telling.append(line[:room])
            room -= len(line)
    return b"".join(telling)


def _reads_oddly(text: str) -> bool:
    """True for text that makes no sense in a Western alphabet: symbols inside words, no plain letters."""
    high = sum(char > "\x7f" for char in text)
    plain = sum(char.isascii() and char.isalpha() for char in text)
    return 5 * len(_ODD_AS_WESTERN.findall(text)) > high or high > plain
