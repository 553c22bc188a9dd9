"""Others of the topic's kind that "the ship" may mean: one named, or one told of for the first time."""

from quizgen.extract.context import Context
from quizgen.extract.data.topics import STORIES
from quizgen.extract.parse import Sentence

_NEW = frozenset({"a", "an", "another", "other", "second", "new", "two", "three", "several", "many", "both"})


def another_near(sentence: Sentence, noun: int, context: Context) -> bool:
    """Whether another of the kind is named or told of in a sentence up to its noun, or in the one before."""
    return any(_tells(near, last, context) for near, last in _near(sentence, noun, context))


def _near(sentence: Sentence, noun: int, context: Context) -> list[tuple[Sentence, int]]:
    found = [(sentence, noun)]
    before = context.sentences.get(sentence.index - 1)
    if before is not None and before.block == sentence.block:
        found.append((before, len(before.tokens)))
    return found


def _tells(sentence: Sentence, last: int, context: Context) -> bool:
    topic = context.topic
    own = {i for first, end in topic.occurrences.get(sentence.index, ()) for i in range(first, end)}
    for mention in context.mentions.get(sentence.index, ()):
        entity = context.entities.get(mention.entity or "")
        tokens = [t for t in sentence.between(mention.span) if t < last]
        if entity is None or not tokens or own & {*tokens}:
            continue
        kin = entity.type in topic.nouns or entity.name.split()[-1].lower() in topic.nouns - STORIES
        if kin and not (entity.name in topic.name or topic.name in entity.name):
            return True
    for i, token in enumerate(sentence.tokens[:last]):
        if token.lemma.lower() not in topic.nouns or not token.is_noun or i in own:
            continue
        below = {sentence.tokens[c].text.lower() for c in sentence.children(i, "det", "amod", "nummod")}
        said = token.relation in {"attr", "appos"} and bool(own)
        if not said and (token.plural or below & _NEW):
            return True
    return False
