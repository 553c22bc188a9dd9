"""Names as a stranger needs them: acronyms written out, "the" where a name takes it."""

import re

from quizgen.extract.data.name_words import TYPE_BY_FIRST_WORD, TYPE_BY_LAST_WORD
from quizgen.extract.data.places import WELL_KNOWN, WITH_ARTICLE
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named
from quizgen.models import Entity

_WITH_ARTICLE_BY_TYPE = frozenset({"river", "canal", "sea", "ocean", "desert", "peninsula", "strait", "gulf"})
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}")


def as_named(place: Named, entity: Entity) -> str:
    """An entity's full name, with "the" if it had it where it was named."""
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


def _takes_article(name: str) -> bool:
    words = name.split()
    return name in WITH_ARTICLE or words[-1] in TYPE_BY_LAST_WORD or words[0] in TYPE_BY_FIRST_WORD
