"""The one election with a year that a news story names: 'the 2019 Norwegian general election'."""

import re
from collections.abc import Sequence

from quizgen.extract.parse import Sentence

_ELECTION = re.compile(
    r"\b((?:19|20)\d\d (?:[A-Z][\w.]* ){0,3}"
    r"(?:general|presidential|parliamentary|legislative|federal) election)\b"
)


def election_of(title: str, sentences: Sequence[Sentence]) -> str:
    """That election as it stands inside a sentence; '' if the article names none, or of several years."""
    texts = [title, *(sentence.text() for sentence in sentences if not sentence.heading)]
    found = [match[1] for text in texts for match in _ELECTION.finditer(text)]
    if len({name[:4] for name in found}) != 1:
        return ""
    return f"the {max(found, key=len)}"
