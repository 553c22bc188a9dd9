"""The full name behind a bare last name that the article's names do not tell to be one."""

from collections import Counter

from quizgen.extract.context import Context
from quizgen.extract.data.english import TITLES
from quizgen.extract.names.namesakes import is_wife
from quizgen.extract.parse import Sentence
from quizgen.models import Entity, Mention

_UNSURE = frozenset({"name", "person"})
_MOST_WORDS = 4


def full_names(surface: str, at: int, context: Context) -> list[str]:
    """The names of several words, told before a place in the article, that end in a bare last name."""
    found: dict[str, None] = {}
    times = Counter(mention.entity for mention in context.by_last_word.get(surface, ()) if mention.entity)
    for mention in context.by_last_word.get(surface, ()):
        entity = context.entities.get(mention.entity or "")
        if entity is None or not 1 < len(entity.name.split()) <= _MOST_WORDS or mention.span.start >= at:
            continue
        if _may_be_person(entity):
            found[entity.name] = None
    if len(found) == 1 and is_wife(name := next(iter(found)), times[surface], times[name]):
        return []
    return list(found)


def _may_be_person(entity: Entity) -> bool:
    words = entity.name.split()
    built = all(word[0].isupper() and (not word.isupper() or len(word.rstrip(".")) == 1) for word in words)
    return entity.kind == "actor" and entity.type in _UNSURE and built


def fulls(
    sentence: Sentence, tokens: list[int], mention: Mention, entity: Entity, context: Context
) -> list[str]:
    """The full names of which a single word of no known kind may be the last: 'Khan' after "Imran Khan"."""
    alone = entity.type == "name" or (entity.type == "person" and entity.name == mention.surface)
    if " " in mention.surface or not alone or entity.kind != "actor":
        return []
    fulls = full_names(mention.surface, mention.span.start, context)
    before = sentence.tokens[tokens[0] - 1] if tokens[0] else None
    if before is not None and before.text in {'"', "“"}:
        return []  # a title, or what somebody is called
    capital = before is not None and tokens[0] > 1 and before.text[:1].isupper()  # 'Swiss Re'
    led = before is not None and (before.is_proper or capital or before.tag == "DT")
    led = led and before is not None and before.text not in TITLES
    return fulls if not led and not qualifies(sentence, tokens) else []


def shared(mention: Mention, entity: Entity | None, context: Context) -> tuple[str, str] | None:
    """The fault of a bare last name that several people told of before bear, or None."""
    if (
        entity is None
        or " " in mention.surface
        or entity.name != mention.surface
        or entity.type not in _UNSURE
    ):
        return None
    several = len(full_names(mention.surface, mention.span.start, context)) > 1
    return ("unclear_name", f"'{mention.surface}' may be several people") if several else None


def qualifies(sentence: Sentence, tokens: list[int]) -> bool:
    """True for a name in front of another noun, where the full name would be odd: 'the Douglass tower'."""
    last = sentence.tokens[tokens[-1]]
    behind = sentence.tokens[tokens[-1] + 1 : tokens[-1] + 3]
    if [word.tag for word in behind] == ["CC", "PRP$"]:
        return False  # 'Holt and his partner Ann Berg', with the one name hung on the other
    return last.relation in {"compound", "nmod"} and last.head not in tokens
