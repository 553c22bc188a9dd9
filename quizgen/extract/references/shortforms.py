"""Short forms that an article itself explains: 'the Grey Harbour Trust (GHT)', "Civil Guard (Garde – GC)"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from quizgen.extract.data.places import WELL_KNOWN
from quizgen.text import words

_EXPLAINED = re.compile(r"\(([^()]{2,80})\)")
_SHORT = re.compile(r"[A-Z][a-z]{0,3}(?:[A-Z][a-z]{0,3}){1,6}")
_STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm) [A-Z][a-z]{3,}\b")
"""What news calls by its last word alone soon."""
_SMALL = frozenset("of the and for in on to a de la du von".split())
_LONGEST = 8
"""Words."""
_GLOSS = re.compile(r"\s[–-]\s|[;,:]\s")


def short_forms(text: str, name: str = "") -> Mapping[str, str]:
    """What each short form stands for, as the article writes it where it explains the form, with its "the".

    "Orla" is short for the 'Hurricane Orla' that the article speaks of too.

    `name` is the article's topic: what the brackets behind it hold may shorten it in any way.
    """
    found: dict[str, str] = {}
    storms = Counter(match[0] for match in _STORM.finditer(text))
    for full, _ in reversed(storms.most_common()):
        found[full.rpartition(" ")[2]] = full
    for match in _EXPLAINED.finditer(text):
        before = text[max(match.start() - 160, 0) : match.start()].rstrip()
        before = re.split(r"[.;:()\n]", before)[-1]
        for short in _shorts(match[1]):
            full = _initials(before, short)
            if not full and _spelt(match[1], short):
                full = _capitals(before)
            if not full and name and before.endswith(name) and _within(short, name):
                full = name
            if full and short not in WELL_KNOWN:
                articled = before.removesuffix(full).lower().split()[-1:] == ["the"]
                found.setdefault(short, f"the {full}" if articled and before.endswith(full) else full)
    return found


def _shorts(inside: str) -> Iterator[str]:
    for part in _GLOSS.split(inside):
        word = part.strip().removeprefix("or ").strip()
        if _SHORT.fullmatch(word):
            yield word


def _capital_letters(short: str) -> str:
    return "".join(letter for letter in short if letter.isupper()).lower()


def _initials(before: str, short: str) -> str:
    """The last words before the brackets whose initials are the letters of the short form."""
    letters = _capital_letters(short) if not short.isupper() else short.lower()
    told = before.split()
    for size in range(len(letters), min(_LONGEST, len(told)) + 1):
        own = told[-size:]
        parts = [part for word in own for part in re.split(r"[-‑]", word) if part]
        heavy = "".join(part[0].lower() for part in parts if part.lower() not in _SMALL)
        every = "".join(part[0].lower() for part in parts)
        if letters in {heavy, every} and own[0].lower() not in _SMALL:
            return " ".join(own).strip('"“”')
    return ""


def _spelt(inside: str, short: str) -> bool:
    """Whether the brackets spell the short form out in another language: 'Garde nationale – GN'."""
    gloss = _GLOSS.split(inside)
    told = [words(part) for part in gloss if part.strip() != short]
    letters = _capital_letters(short)
    return any(
        "".join(word[0].lower() for word in part if word.lower() not in _SMALL) == letters for part in told
    )


def _capitals(before: str) -> str:
    """The name that ends just before the brackets."""
    told: list[str] = []
    for word in reversed(before.split()):
        if (word[:1].isupper() and word[-1] not in ",'") or (told and word.lower() in {"of", "for"}):
            told.insert(0, word)
        else:
            break
    while told and told[0].lower() in _SMALL:
        told.pop(0)
    if told:
        told[-1] = told[-1].removesuffix("'s").removesuffix("’s")
    return " ".join(told) if len(told) > 1 else ""


def _within(short: str, name: str) -> bool:
    """Whether the letters of a short form come up in a name in that order: 'OpNOR' of "Operation Norvik"."""
    rest = iter(name.lower())
    return all(letter in rest for letter in short.lower()) and short[0] == name[0]
