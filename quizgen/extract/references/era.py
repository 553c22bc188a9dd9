"""The one war or era in which an article is told, though no heading says so, and the paragraphs told in it.

An article on 1863 that names the American Civil War once and then speaks of "the war" all along tells of
that war. It counts only where the dates of the article agree, and no other war that it names fits them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.eras import KNOWN_ERAS, KnownEra
from quizgen.extract.parse import Sentence
from quizgen.models import Article, DateValue, Mention, Span

_OFTEN = 5
"""So often the war must be spoken of,"""
_SPREAD = 3
"""in so many paragraphs,"""
_DATED = 3
"""with so many dates that lie in it,"""
_SHARE = 0.55
"""which are that share of all dates."""
_TIMES_AS_WELL = 2
"""How many times more of them than lie in any other war that the article names."""
_PART = 3
"""In one of so many paragraphs of a section, at least, it must be spoken of."""
_BARE = {
    "war": re.compile(r"\b[Tt]he war\b(?![- ])|\b[Tt]he war (?!on\b|against\b)|\bwartime\b|\bwar efforts?\b"),
    "depression": re.compile(r"\b[Tt]he [Dd]epression\b"),
}
_ELSEWHEN = re.compile(
    r"\b(?:pre-?war|post-?war|antebellum|aftermath|armistice|peace (?:conference|treaty|talks|negotiations)|"
    r"surrender(?:ed|s)?|outbreak|demobili[sz]\w+|veterans?|"
    r"(?:before|after|following|until|since|preceding|prior to|end of|eve of|outset of|beginning of|start of|"
    r"between|causes? of|origins? of) the (?:[A-Z][\w-]+ )*(?:war|wars|War|Depression|depression|conflict)|"
    r"(?:war|War|conflict)[’']s? (?:end|outbreak|outset|beginning)|"
    r"(?:war|War|conflict) (?:ended|began|broke out|was over|had ended|had begun))\b",
    re.I,
)
_AROUND = re.compile(
    r"\b(?:origins?|causes?|roots?|prelude|background|outbreak|aftermath|legacy|road to|path to|coming of|"
    r"before|after|early|eve|erupts?|begins|ends?|peace|toward|towards|prepar\w+|consequences|memory|life)\b",
    re.I,
)
"""Headings over what led to a war and what came of it."""
_OF_A_LIFE = re.compile(
    r"\b(?:born|childhood|boyhood|girlhood|grew up|raised in|orphan\w*|graduated|college|career|"
    r"as a (?:young|boy|girl|child)|years old)\b"
)
"""A paragraph on somebody's life is of many times, dated or not."""
_POINT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-\d\d)?")
_DECADE = re.compile(r"\d{3}X|\d\dXX")
_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("01", "12")}


@dataclass(frozen=True)
class Era:
    """`words` name it as they stand inside a sentence; `place` is where the article does."""

    words: str = ""
    first: str = ""
    last: str = ""
    blocks: frozenset[int] = frozenset()
    place: Span | None = None
    war: bool = True

    def __bool__(self) -> bool:
        return bool(self.words)

    def holds(self, edtf: str) -> bool:
        """Whether a date lies wholly in it."""
        months = _months(edtf)
        return months is not None and self.first <= months[0] and months[1] <= self.last


def era_told(
    article: Article, sentences: Sequence[Sentence], mentions: Mapping[int, Sequence[Mention]]
) -> Era:
    """The era of an article; an empty one if nothing makes it certain."""
    body = [sentence for sentence in sentences if not sentence.heading]
    dates = {
        s.index: [m.value.edtf for m in mentions.get(s.index, ()) if isinstance(m.value, DateValue)]
        for s in body
    }
    told = [edtf for own in dates.values() for edtf in own]
    text = " \n".join([article.title, *(s.text() for s in body)])
    plain = text.replace("’", "'")
    fitting = {
        known: sum(_touches(known, edtf) for edtf in told)
        for known in KNOWN_ERAS
        if any(name in plain for name in known.names) and _certain(known, text) and _named(known, body)
    }
    best = max(fitting, key=lambda known: fitting[known], default=None)
    if best is None or fitting[best] < max(_DATED, _SHARE * len(told)):
        return Era()
    rivals = [count for known, count in fitting.items() if known is not best and known.bare == best.bare]
    named = None if re.search(r"\b(?:origins?|causes?|roots?)\b", article.title, re.I) else _named(best, body)
    spoken = [s for s in body if _speaks(best, s.text())]
    often = len(spoken) >= _OFTEN and len({s.block for s in spoken}) >= _SPREAD
    if not often or named is None or any(count * _TIMES_AS_WELL > fitting[best] for count in rivals):
        return Era()
    name, place = named
    words = name if name.startswith("World War") else f"the {name}"
    blocks = frozenset(_blocks_in(best, article, body, dates))
    return Era(words, best.first, best.last, blocks, place, best.bare == "war")


def _certain(known: KnownEra, text: str) -> bool:
    """Whether nothing else than this is meant by its name, as with 'the Civil War' beside the Union."""
    return not known.told or known.names[0] in text or all(word in text for word in known.told)


def _named(known: KnownEra, body: Sequence[Sentence]) -> tuple[str, Span] | None:
    """The fullest name for it where one of that name may be another, else what the article says first."""
    for sentence in body:
        for name in known.names:
            if re.search(rf"(?<![A-Z][a-z] )\b{_spelt(name)}\b(?! [A-Z])", sentence.text()):
                return (known.names[0] if known.told else name), sentence.printed
    return None


def _spelt(name: str) -> str:
    return re.escape(name).replace("'", "['’]")


def _speaks(known: KnownEra, text: str) -> bool:
    return bool(_BARE[known.bare].search(text)) or any(re.search(_spelt(n), text) for n in known.names)


def _blocks_in(
    known: KnownEra, article: Article, body: Sequence[Sentence], dates: Mapping[int, Sequence[str]]
) -> Iterator[int]:
    """The paragraphs told in it: all their dates lie in it, and so does the last one told before them.

    Their section speaks of it, and they or one beside them under the same heading do, or date something in
    it.
    """
    texts: dict[int, str] = {}
    told: dict[int, list[str]] = {}
    for sentence in body:
        texts[sentence.block] = f"{texts.get(sentence.block, '')} {sentence.text()}"
        told.setdefault(sentence.block, []).extend(dates[sentence.index])
    sections = {b: article.blocks[b].section for b in texts}
    sizes = Counter(sections.values())
    named = {b for b in texts if _speaks(known, texts[b])}
    dated = {b for b in texts if known.bare == "war" and any(_touches(known, edtf) for edtf in told[b])}
    speaking = {b for b in dated if any(sections[b] == sections[n] for n in named)} | named
    spoken = Counter(sections[b] for b in speaking)
    order = list(texts)
    inside = True
    for at, block in enumerate(order):
        own, section = told[block], sections[block]
        fits = all(_touches(known, edtf) for edtf in own) and not _ELSEWHEN.search(texts[block])
        fits = fits and not _OF_A_LIFE.search(texts[block]) and not _AROUND.search(section)
        beside = any(b in speaking for b in order[max(at - 1, 0) : at + 2] if sections[b] == section)
        if fits and (own or inside) and beside and spoken[section] * _PART >= sizes[section]:
            yield block
        inside = _touches(known, own[-1]) if own else inside and fits


def _touches(known: KnownEra, edtf: str) -> bool:
    """Whether a date lies in the years of an era; a decade or century does not."""
    months = _months(edtf)
    return (
        months is not None
        and known.first[:4] <= months[0][:4]
        and months[1][:4] <= known.last[:4]
        and months[0] <= known.last
        and months[1] >= known.first
    )


def _months(edtf: str) -> tuple[str, str] | None:
    """The first and the last month that a date may lie in; None for decades and centuries."""
    ends = edtf.replace("~", "").replace("?", "").replace("%", "").split("/")
    if any(_DECADE.match(end) for end in ends):
        return None
    points = [_POINT.fullmatch(end) for end in ends]
    if not all(points):
        return None
    spans = [_span(point) for point in points if point]
    return spans[0][0], spans[-1][1]


def _span(point: re.Match[str]) -> tuple[str, str]:
    first, last = _SEASONS.get(point[2] or "24", (point[2], point[2]))
    return f"{point[1]}-{first}", f"{point[1]}-{last}"
