"""Topics that are a sort of thing, not a thing: 'A bascule is a bridge', "Marsh seals are mammals".

Their names are common nouns, written with a capital only where a sentence begins, and said in the plural too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.extract.parse import Token
from quizgen.extract.references.occurrences import where
from quizgen.text import capitalised

_BEFORE_ONE = frozenset({"a", "an"})
_BEFORE_SEVERAL = frozenset({"", "the"})


@dataclass(frozen=True, slots=True)
class Sort:
    """What a sort of thing is called, one and several of them, and where the opening names it first."""

    one: str
    several: str
    found: tuple[int, int]

    @property
    def forms(self) -> tuple[str, ...]:
        """The name in every form it comes in."""
        return tuple(
            dict.fromkeys((self.one, self.several, capitalised(self.one), capitalised(self.several)))
        )


def sort_named(title: str, opening: Sequence[Token]) -> Sort | None:
    """The sort of thing that a title names, if the first sentence opens with it as with a common noun."""
    for name in _names(title):
        for form, articles in ((_plural(name), _BEFORE_SEVERAL), (name, _BEFORE_ONE)):
            for written in (form[:1].lower() + form[1:], form):
                found = where(opening, written.split())
                if found is None or not _opens(opening, found[0], articles):
                    continue
                first = opening[found[0]]
                capital = written[:1].isupper() and (found[0] > 0 or (first.name and first.is_proper))
                one = name if capital else name[:1].lower() + name[1:]
                if form == name or opening[found[1] - 1].plural:
                    return Sort(one, _plural(one), found)
    return None


def _opens(opening: Sequence[Token], at: int, articles: frozenset[str]) -> bool:
    """Whether nothing stands before a name but an article that tells one of a sort, or several of it."""
    return ("" if at == 0 else opening[0].text.lower() if at == 1 else "?") in articles


def _names(title: str) -> Iterator[str]:
    """'Ironclad warship', and "Ironclad" of that; nothing of a title that ends like a name."""
    parts = title.split()
    if not parts or not parts[-1][:1].isalpha() or (len(parts) > 1 and not parts[-1].islower()):
        return
    yield title
    if len(parts) == len(["Ironclad", "warship"]):
        yield parts[0]


def _plural(one: str) -> str:
    if one.endswith(("s", "x", "z", "ch", "sh")):
        return one + "es"
    if one.endswith("y") and one[-2:-1] not in "aeiou":
        return one[:-1] + "ies"
    return one + "s"
