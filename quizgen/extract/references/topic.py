"""What an article is about, as its title and first sentence say: its name, its kind, its year.

Only an article whose first sentence tells what its title names has a topic: 'Grey Harbour (film)', "Grey
Harbour is a 1987 Danish drama film". The headline of a news story names none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizgen.extract.data.topics import (
    ARTICLED,
    BODY_NOUNS,
    CONTESTS,
    FIGHTS,
    IN_NAMES,
    SAME,
    SETTLEMENTS,
    STORIES,
    STORMS,
    WORKS,
)
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.references.generic import sort_named
from quizgen.extract.references.isa import said_to_be
from quizgen.extract.references.occurrences import occurrences, where
from quizgen.extract.references.othernames import bare_names, country_told, members_of, other_name, place_told
from quizgen.models import Span
from quizgen.text import capitalised

_IN_BRACKETS = re.compile(r"^(.*\S)\s+\(([^()]+)\)$")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
_AT_GAMES = re.compile(r" at the ((?:18|19|20)\d\d (?:[A-Z][\w']+ )*(?:Olympics|Paralympics|Games))$")
_BEFORE_NAME = re.compile(r"(?:Tropical Storm|Hurricane|Typhoon|Cyclone|Storm) ([A-Z]\w+)")
_BARE = re.compile(r"(?:No\.|Operation|Hurricane|Typhoon|Cyclone|Storm|Tropical|The|A|An)\b")
_SERIES = re.compile(r"\bseries,? ((?:[A-Z0-9][\w'’]*|of|the|and)(?: (?:[A-Z0-9][\w'’]*|of|the|and))*)")
_CAPITAL = re.compile(r"[A-Z][\w.'’-]*")
_LONGEST_NAME = 10
"""Words; a longer title is a sentence, as that of a text that has none is."""
_NAME_WITHIN = 12
"""Words at the beginning of the first sentence in which the name must come up."""
_OPENING = 90
"""Words at the beginning in which it is told what the name means."""
_RANKS = frozenset({"genus", "species", "family"})
_QUOTES = frozenset({'"', "“", "”", "``", "''"})


@dataclass(frozen=True)
class Topic:
    """`noun` is what the first sentence calls it ("game"), `kind` that with its first half ("video game").

    `sort` is "story", "work", "fight", "storm", "contest" or "". `told` is what the title has in brackets to
    tell it from a namesake.
    `where` is what the brackets tell of its place, `other` what the article calls it as well, `members` what
    it calls the ships of the class that it is about; `articled` says that its name takes "the". `several` is
    what several of a sort of thing are called.
    """

    name: str = ""
    noun: str = ""
    kind: str = ""
    sort: str = ""
    year: str = ""
    quoted: bool = False
    series: str = ""
    told: str = ""
    where: str = ""
    other: str = ""
    members: frozenset[str] = frozenset()
    articled: bool = False
    several: str = ""
    event: str = ""
    dated: bool = False
    opening: str = ""
    place: Span | None = None
    occurrences: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.name and self.noun)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The nouns that mean the topic after "the"."""
        before, _, last = self.name.rpartition(" ")
        head = frozenset({last}) if before and last.islower() and not last.endswith("s") else frozenset[str]()
        return SAME.get(self.noun, frozenset({self.noun})) | self._in_name | head

    @property
    def _in_name(self) -> frozenset[str]:
        """'battalion' of "Orla Battalion", 'operation' of "Operation Orla"."""
        parts = self.name.split(" of ")[0].split()
        ends = {parts[-1], parts[0]} if len(parts) > 1 else set()
        return frozenset(word.lower() for word in ends if word.lower() in IN_NAMES)

    @cached_property
    def prefix(self) -> str:
        """What stands before its name to tell what it is: 'the 1987 film'; '' if the name says so itself."""
        if self.series and self.noun == "episode":
            return f"the {self.series} episode"
        if self.told:
            dated = self.year and self.sort == "story" and self.year not in self.told
            return f"the {self.year} {self.told}" if dated else f"the {self.told}"
        if self.sort in {"story", "work"}:
            return " ".join(word for word in ("the", self.year, self.kind) if word)
        return ""

    @cached_property
    def full(self) -> str:
        """Its name with what it is, as it stands inside a sentence."""
        return self.full_beside("")

    def prefix_beside(self, said: str) -> str:
        """The prefix without a name that is `said` already: 'the album', not "the Ann Holt album"."""
        named = [word for word in self.told.split() if word[:1].isupper()]
        return f"the {self.kind}" if any(word in said for word in named) else self.prefix

    def full_beside(self, said: str) -> str:
        """`full`, where other words of the sentence are `said`."""
        if prefix := self.prefix_beside(said):
            return f"{prefix} {self.printed}"
        if self.where and not any(word in said for word in _CAPITAL.findall(self.where)):
            return f"{self.name} {self.where}"
        if self.event:
            return self.event
        *first, last = self.name.split()
        named = self.sort or self.articled or last in BODY_NOUNS or (first and last.islower())
        articled = self.articled if self.name[:1].islower() else named
        return f"the {self.name}" if articled and not _BARE.match(self.name) else self.name

    @cached_property
    def printed(self) -> str:
        """Its name, in quotation marks if the article sets it so."""
        return f'"{self.name}"' if self.quoted else self.name

    @cached_property
    def short(self) -> str:
        """'Orla' of "Typhoon Orla"."""
        match = _BEFORE_NAME.fullmatch(self.name)
        return match[1] if match and self.sort == "storm" else ""


def topic_of(title: str, sentences: Sequence[Sentence]) -> Topic:
    """The topic of an article; an empty one if its first sentence doesn't tell what its title names."""
    first = next((sentence for sentence in sentences if not sentence.heading), None)
    if first is None:
        return Topic()
    match = _IN_BRACKETS.match(title.strip())
    name, told = (match[1], match[2]) if match else (title.strip(), "")
    place = first.printed
    if games := _AT_GAMES.search(name):
        event = games[1]
        return Topic(
            event,
            "games",
            "games",
            "contest",
            event[:4],
            event=f"the {event}",
            place=place,
            occurrences=dict(occurrences(sentences, event)),
        )
    # a name with a colon or brackets can cut the first sentence in two
    opening = [t for s in sentences if s.block == first.block for t in s.tokens][:_OPENING]
    found = where(opening, name.split())
    articled, other, suffix = False, "", ""
    sort_ = sort_named(name, opening)
    if sort_ is not None:
        name, found, articled = sort_.one, sort_.found, True
    elif found is None and name and (lower := _common(name, opening)):
        name, found, articled = lower
    for bare, left in bare_names(name) if name and found is None else ():
        found = where(opening, bare.split())
        known = not left or where(opening, [left]) is not None
        if found is not None and found[0] <= 1 and known:
            name, other, suffix = (bare, "", left) if left.isupper() else (bare, left, "")
            break
        found = None
    if not name or found is None or found[0] > _NAME_WITHIN or len(name.split()) > _LONGEST_NAME:
        return Topic()
    noun, kind, year = said_to_be(opening, found[1])
    if sort_ is not None:
        noun = kind = name.rpartition(" ")[2].lower()
    bracket = told.split()[-1] if told else ""
    marked = bracket.isalpha() and bracket.islower()
    if marked:
        told = f"{told} {noun}" if noun in _RANKS and noun != bracket else told
        noun = kind = bracket if noun not in _RANKS else noun
    if not noun:
        return Topic()
    sort = _sort(name, noun)
    year = next((y for part in (told, name, year) for y in _YEAR.findall(part)), "")
    if not year and sort in {"storm", "fight"}:
        year = next((t.text for t in first.tokens if _YEAR.fullmatch(t.text)), "")
    series = _SERIES.search(first.text()) if noun == "episode" else None
    before = opening[found[0] - 1].text if found[0] else ""
    words = " ".join(token.text for token in opening)
    lies = country_told(name, first.text()) if noun in SETTLEMENTS and not told else ""
    other = other or other_name(name, noun, words, " ".join(s.text() for s in sentences))
    several = sort_.several if sort_ else ""
    forms = sort_.forms if sort_ else (name, other, several, capitalised(several))
    places = dict(occurrences(sentences, *forms))
    return Topic(
        name=name,
        noun=noun,
        kind=kind,
        sort=sort,
        year=year,
        quoted=before in _QUOTES,
        series=series[1] if series else "",
        told=told if marked else "",
        where="" if marked or sort else suffix or place_told(told) or lies,
        other=other,
        members=members_of(words) if noun in {"class", "type", "series"} else frozenset(),
        dated=bool(_YEAR.fullmatch(bracket)),
        several=several,
        opening=words,
        articled=articled or (before.lower() == "the" and noun in ARTICLED),
        place=place,
        occurrences=places,
    )


def _common(name: str, opening: Sequence[Token]) -> tuple[str, tuple[int, int], bool] | None:
    """'marsh seal' for the title "Marsh seal": the common noun, where it stands, and whether after "the"."""
    lower = name[:1].lower() + name[1:]
    found = where(opening, lower.split()) if lower[1:].islower() else None
    if found is None or found[0] != 1 or opening[0].text != "The" or opening[found[1] - 1].plural:
        return None
    return lower, found, True


def _sort(name: str, noun: str) -> str:
    last = name.rsplit(maxsplit=1)[-1].lower() if name else ""
    if noun in STORIES:
        return "story"
    if noun in WORKS:
        return "work"
    if noun in STORMS or _BEFORE_NAME.fullmatch(name) or last in STORMS:
        return "storm"
    if noun in FIGHTS:
        return "fight"
    if (noun in CONTESTS or last in CONTESTS) and _YEAR.search(name):
        return "contest"
    return ""
