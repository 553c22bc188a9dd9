"""Words that somebody got wrong: what was meant, and how they are shown in a message."""

import difflib
import re
from collections.abc import Collection

LONGEST_SHOWN = 60
"""Characters of a word or text of the author's in a message."""
MOST_LISTED = 60
"""Known words in one message."""
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Characters that nobody sees, and that turn the reading direction, hide words or break a file.

The joiners that Arabic, Indian scripts and emoji are written with are none of them.
"""


def suggestion(word: str, known: Collection[str]) -> str:
    """'; did you mean 'subject'?' for a near miss, else the list of what is known."""
    meant = did_you_mean(word, known)
    if meant:
        return meant
    listed = sorted(known)
    more = f" and {len(listed) - MOST_LISTED:,} more" if len(listed) > MOST_LISTED else ""
    return f"; known are {', '.join(listed[:MOST_LISTED])}{more}" if listed else "; none is known"


def did_you_mean(word: str, known: Collection[str]) -> str:
    """'; did you mean 'subject'?' for a near miss, else ''."""
    near = difflib.get_close_matches(word[:LONGEST_SHOWN], known, n=1)
    return f"; did you mean '{near[0]}'?" if near else ""


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """A text of the author's as a message shows it: cut if long, nothing invisible in it, on one line."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return visible(cut.replace("\n", "\\n"))


def visible(text: str) -> str:
    """The text with its invisible characters written as U+ and their number."""
    return INVISIBLE.sub(lambda match: named(match.group()), text)


def named(char: str) -> str:
    """A character's number as people look it up: 'U+202E'."""
    return f"U+{ord(char):04X}"
