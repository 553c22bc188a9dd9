"""Words as far as they carry meaning, cut to what inflection leaves of them."""

import re
from functools import lru_cache

from quizgen.text import unaccented

_WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_PLURAL = re.compile(r"(?<=[^\Ws])s$")
_SHORTEST = 3
"""Letters; what is shorter is left as it is."""
_SMALL = frozenset(
    "a an the in on at by to of for from with into onto upon as and or but than that this these those it its "
    "he him his she her hers they them their theirs there who whom whose which what when where how why "
    "is are was were be been being am do does did done have has had having will would shall should "
    "s n".split()
)
"""Words that a question may gain or lose without saying anything else."""


def stem(word: str) -> str:
    """What a word keeps in its inflected forms: 'closed', 'closes' and 'close' give one stem."""
    plain = _POSSESSIVE.sub("", unaccented(word.lower()))
    if not plain.isalpha():
        return plain.replace(",", "") if plain[:1].isdigit() else plain
    plain = _PLURAL.sub("", plain)
    for ending in ("ing", "ed", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
            plain = plain[: -len(ending)]
            break
    if plain[-1:] == "i" or plain[-2:] == "ie":
        plain = plain.rstrip("ie") + "y"
    return plain[:-1] if len(plain) > _SHORTEST and plain[-1] == plain[-2] else plain


def stems(text: str) -> list[str]:
    """The stems of a text's words in order, without those that hold it together; 'WHO' is none."""
    return [found for word in _WORD.findall(text) if (found := _stem_of(word))]


@lru_cache(maxsize=1 << 16)
def _stem_of(word: str) -> str:
    bare = _POSSESSIVE.sub("", word)
    name = len(bare) > 1 and bare.isupper()
    return "" if bare.lower() in _SMALL and not name else stem(bare)
