"""Plain characters: what every reader may rely on and `Article.text` promises."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\x85\u2028]")
_PARAGRAPH_ENDS = re.compile(r"[\f\u2029]")
_SOFT_BREAK = re.compile(r"\u00ad[ \t]*\n[ \t]*")
_ODD_SPACES = re.compile(r"[\x1c-\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls
    r"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"  # no width, marks
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0001-\U000e007f]"  # no characters at all, tags
)


def clean(text: str) -> str:
    r"""The text in NFC, with `\n` line ends, plain spaces, and nothing that can't be seen; tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _PARAGRAPH_ENDS.sub("\n\n", text)
    text = _SOFT_BREAK.sub("", text)
    text = _ODD_SPACES.sub(" ", text)
    text = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFC", text)
