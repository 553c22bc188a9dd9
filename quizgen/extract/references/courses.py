"""Every place where a thing comes up that "it" can go on about: names, the topic, "the ship"."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.leaning import HUMANS
from quizgen.extract.data.topics import STORY_SECTIONS, TWO_IN_ONE
from quizgen.extract.parse import Sentence
from quizgen.extract.references.continuing import Course
from quizgen.extract.references.naming import Named
from quizgen.extract.references.rivalry import Spot
from quizgen.extract.references.topic import Topic
from quizgen.models import Block, Entity, Mention, Span
from quizgen.text import words

_EVENTS = frozenset({"fight", "storm", "contest"})
_NO_THINGS = frozenset({"person", "group", "people"})
NONE: frozenset[str] = frozenset()
_SINGULAR = frozenset({"singular"})
_PLURAL = frozenset({"plural"})
_OF_NOUN = frozenset({"of", "by", "from", "called", "named", "entitled", "titled", "for"})
_BOTH = frozenset("band duo trio group quartet team club".split())


def topic_key(topic: Topic, title: str, entities: Iterable[Entity]) -> str:
    """The name under which the topic of an article comes up, as its entity has it; "" without one."""
    if not topic:
        return next((e.name for e in entities if e.name == title.strip() and e.type not in _NO_THINGS), "")
    if topic.noun in PERSON_NOUNS | HUMANS:
        return ""
    for entity in entities:
        if topic.name == entity.name or topic.name in entity.aliases:
            return "" if entity.type == "person" else entity.name
    return topic.name


def course_of(
    sentences: Sequence[Sentence],
    things: Mapping[int, Iterable[tuple[int, Named, frozenset[str], str]]],
    topic: Topic,
    key: str,
    blocks: Sequence[Block],
    others: Iterable[str],
) -> Course:
    """The course of an article; `things` are its names by sentence with their tokens, numbers and types."""
    spots: dict[int, dict[int, Spot]] = defaultdict(dict)
    for index, found in things.items():
        for token, place, numbers, type_ in found:
            joined = place.sentence.index == index and _joined(place)
            spots[index][token] = Spot(place.name, token, place, NONE if joined else numbers, type_)
    if not key:
        return Course(spots)
    about = _first(sentences, topic, key)
    for sentence in sentences:
        if sentence.heading:
            continue
        for spot in spots.get(sentence.index, {}).values() if not topic else ():
            about = spot if spot.key == key else about
        for first, last in topic.occurrences.get(sentence.index, ()):
            top = _top(sentence, first, last)
            place = named_at(sentence, key, first, last)
            old = spots[sentence.index].get(top)
            place = old.place if old and old.place and old.key == key else place
            numbers = about.numbers if about else _numbers(sentence, top, topic)
            about = Spot(key, top, place, numbers, topic.noun, _opens(sentence, first, last))
            spots[sentence.index][top] = about
        if about is None or not topic:
            continue
        for i in range(1, len(sentence.tokens)):
            if i not in spots[sentence.index] and means_topic(sentence, i, topic):
                spots[sentence.index][i] = Spot(key, i, about.place, about.numbers, topic.noun)
    closed = {b for b, block in enumerate(blocks) if {*words(block.section.lower())} & STORY_SECTIONS}
    rivals = [name for name in others if name != key and name not in topic.name]
    open_ = frozenset(
        b
        for b, block in enumerate(blocks)
        if block.kind == "paragraph" and b not in closed and not any(name in block.section for name in rivals)
    )
    return Course(
        spots, about, topic.nouns, event=topic.sort in _EVENTS, paragraphs=open_, closed=frozenset(closed)
    )


def _first(sentences: Sequence[Sentence], topic: Topic, key: str) -> Spot | None:
    """Where the topic is named first: "the film" may mean it before, where the parser tore its name."""
    for sentence in sentences:
        for first, last in topic.occurrences.get(sentence.index, ()):
            top = _top(sentence, first, last)
            numbers = _numbers(sentence, top, topic)
            return Spot(key, top, named_at(sentence, key, first, last), numbers, topic.noun)
    return None


def means_topic(sentence: Sentence, i: int, topic: Topic) -> bool:
    """'the film', "the 1987 film" in an article on one, with nothing that says which."""
    tokens = sentence.tokens
    if tokens[i].lemma.lower() not in topic.nouns or tokens[i].tag not in {"NN", "NNP"}:
        return False
    first = i - 1
    while first > 0 and (tokens[first].text.lower() in TWO_IN_ONE or tokens[first].text == topic.year):
        first -= 1
    if tokens[first].text.lower() not in {"the", "this"} or tokens[i].relation in {"compound", "nmod"}:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and (after.text.lower() in _OF_NOUN or after.is_proper or after.tag == "CD"):
        return False
    return not any(
        tokens[c].relation in {"relcl", "acl", "appos"} and tokens[c].tag != "VBG"
        for c in sentence.children(i)
    )


def named_at(sentence: Sentence, key: str, first: int, last: int) -> Named:
    """The name of the topic where no mention has it."""
    span = Span(start=sentence.tokens[first].start, end=sentence.tokens[last - 1].end)
    surface = " ".join(token.text for token in sentence.tokens[first:last])
    mention = Mention(kind="actor", span=span, surface=surface, entity=key)
    return Named(key, sentence, mention, tuple(range(first, last)), _top(sentence, first, last))


_BEFORE_NAME = frozenset({"the", '"', "“", "``"})
_AFTER_NAME = frozenset({'"', "”", "''"})


def _opens(sentence: Sentence, first: int, last: int) -> str:
    """The role of a name that opens its sentence with a verb behind it, whatever the parser makes of it."""
    tokens = sentence.tokens
    if any(token.text.lower() not in _BEFORE_NAME for token in tokens[:first]):
        return ""
    after = next((token for token in tokens[last:] if token.text not in _AFTER_NAME), None)
    return "main" if after is not None and after.tag in {"VBZ", "VBD", "VBP"} else ""


def _joined(place: Named) -> bool:
    """One of several: 'Norway and Sweden'."""
    sentence = place.sentence
    return sentence.tokens[place.token].relation == "conj" or bool(sentence.children(place.token, "conj"))


def _top(sentence: Sentence, first: int, last: int) -> int:
    inside = range(first, last)
    return next(
        (i for i in inside if sentence.tokens[i].head not in inside or sentence.tokens[i].head == i), last - 1
    )


def _numbers(sentence: Sentence, top: int, topic: Topic) -> frozenset[str]:
    verb = sentence.tokens[sentence.tokens[top].head].text.lower()
    if topic.noun in _BOTH or topic.several:
        return _SINGULAR | _PLURAL
    if sentence.tokens[top].plural and (verb in {"are", "were"} or sentence.tokens[top].tag == "NNS"):
        return _PLURAL
    return _SINGULAR
