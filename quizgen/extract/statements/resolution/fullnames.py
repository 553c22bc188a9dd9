"""Names as a stranger needs them: acronyms written out, "the" where a name takes it."""

import re

from quizgen.extract.data.name_words import TYPE_BY_FIRST_WORD, TYPE_BY_LAST_WORD
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.data.places import WELL_KNOWN, WITH_ARTICLE
from quizgen.extract.data.topics import WORKS
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.models import Entity

_WITH_ARTICLE_BY_TYPE = frozenset({"river", "canal", "sea", "ocean", "desert", "peninsula", "strait", "gulf"})
_BARE = frozenset(
    """
    company airline club university college school broadcaster street avenue square park station
    airport castle cathedral abbey lake hill island county port camp
    """.split()
)
"""Types of names that take no article in spite of the noun they end in."""
_ARTICLED = frozenset({"Exchange"})
"""Last words of names with an article that tell no type."""
_FIRMS_WITH_ARTICLE = frozenset({"Company", "Corporation", "Railway", "Railroad", "Club"})
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}")


def as_named(place: Named, entity: Entity) -> str:
    """An entity's full name, with "the" if it had it where it was named.

    Inside a sentence only titles have a capital: 'in 1932 the Harlow Railway', but 'in The Silver Door'.
    """
    bare = entity.name.removeprefix("The ")
    if bare != entity.name and entity.type not in WORKS and _takes_article(bare):
        return f"the {bare}"
    tokens, first = place.sentence.tokens, place.tokens[0]
    articled = first > 0 and tokens[first - 1].text.lower() == "the" and entity.type != "person"
    short = place.mention.surface != entity.name
    takes = (
        entity.name in WITH_ARTICLE
        or entity.type in _WITH_ARTICLE_BY_TYPE
        or (_takes_article(entity.name) if short else articled)
    )
    return f"the {entity.name}" if takes else entity.name


def in_full(sentence: Sentence, first: int, surface: str, entity: Entity) -> str | None:
    """The full name for an acronym few readers know, with "the" where the name takes it; else None."""
    if not _ACRONYM.fullmatch(surface) or surface in WELL_KNOWN or surface == entity.name:
        return None
    after = sentence.tokens[first + 1].text if first + 1 < len(sentence.tokens) else ""
    if after[:1].isdigit():
        return None  # 'CR 12', where only 'County Road 31 (CR 31)' was explained
    before = sentence.tokens[first - 1] if first else None
    bare = before is None or before.tag not in {"DT", "PRP$", "POS"}
    return f"the {entity.name}" if _takes_article(entity.name) and bare else entity.name


def put_in(
    found: Resolution, sentence: Sentence, first: int, last: int, words: str, entity: Entity | None
) -> None:
    """Put a name in for some tokens, and "'" for the "'s" behind them if the name takes that."""
    found.replaced[first] = (last, words)
    after = sentence.tokens[last + 1].text if last + 1 < len(sentence.tokens) else ""
    if after in {"'s", "’s"} and _is_plural(words, entity):
        found.replaced[last + 1] = (last + 1, "'")


def possessive(words: str, entity: Entity | None) -> str:
    """A name as an owner: "General Motors' plans", but "Mars's moons" and "Ann Roberts's house"."""
    return f"{words}'" if _is_plural(words, entity) else f"{words}'s"


def _is_plural(words: str, entity: Entity | None) -> bool:
    """Whether a name looks like a plural: 'General Motors', "the United States"."""
    if not words.endswith("s") or words.endswith(("ss", "us", "is")):
        return False
    type_ = entity.type if entity else ""
    return words.startswith("the ") or (type_ != "person" and type_ not in PLACE_TYPES and " " in words)


def _takes_article(name: str) -> bool:
    """Whether a name takes "the", as its words tell: 'the Norvik Bank', but "Norvik Motors"."""
    words = name.split()
    type_ = TYPE_BY_LAST_WORD.get(words[-1], "")
    bare = type_ in _BARE and words[-1] not in _FIRMS_WITH_ARTICLE
    articled = name in WITH_ARTICLE or words[-1] in _ARTICLED
    return articled or (bool(type_) and not bare) or words[0] in TYPE_BY_FIRST_WORD
