"""The topic of an article inside a statement: "the film" and a bare name put as a stranger needs them."""

from collections.abc import Iterator

from quizgen.extract.context import Context
from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.data.topics import BODY_NOUNS, STORIES, STORMS, TWO_IN_ONE
from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.extract.statements.checks.rivals import another_near
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.topic_parts import other_words, settle_members, settle_series
from quizgen.text import capitalised
from quizgen.words import THEY

_OF_NOUN = frozenset({"of", "by", "from", "called", "named", "entitled", "titled"})


def settle_topic(
    sentence: Sentence, clause: Clause, *, framed: bool, context: Context, found: Resolution
) -> None:
    """Put in the topic for "the film", and what it is before its bare name, where it comes up first."""
    topic = context.topic
    if not topic or topic.noun in PERSON_NOUNS:
        return
    settle_series(sentence, clause, topic, found)
    settle_members(sentence, clause, topic, found)
    said = framed
    for first, last, bare in sorted(namings(sentence, clause, context)):
        if sentence.tokens[first].tag in {"PRP", "PRP$"} and first not in found.replaced:
            continue  # it stays, or nothing settles it
        if bare and (topic.articled or topic.several):
            found.kept.update(range(first, last + 1))  # 'the marsh seal' names its kind
            text = sentence.tokens[first].text
            if topic.several and topic.name[:1].islower() and text[:1].isupper():
                found.replaced[first] = (first, text[:1].lower() + text[1:])
        elif said and not bare:
            found.kept.update(range(first, last + 1))
            for i in range(first, last + 1):
                found.replaced.pop(i, None)
        elif not bare:
            _put_in(sentence, clause, first, last, topic, found)
        elif not said:
            for i in range(first, last + 1):
                found.replaced.pop(i, None)
            _introduce(sentence, clause, first, last, topic, found)
        said = True


def namings(sentence: Sentence, clause: Clause, context: Context) -> Iterator[tuple[int, int, bool]]:
    """Where a clause names the topic: first and last token, and whether by its name or by "the film"."""
    topic = context.topic
    inside = {*clause.tokens}
    for first, last in topic.occurrences.get(sentence.index, ()):
        if {*range(first, last)} <= inside and _is_naming(sentence, first, last, topic):
            yield first, last - 1, True
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.tag in {"PRP", "PRP$"}:
            meaning = context.references.meaning(sentence, i)
            if meaning and meaning.name == context.references.topic_key:
                yield i, i, False
        elif topic.short and token.text == topic.short:
            yield i, i, True
        elif _is_short_for(sentence, i, topic) and i - 1 in inside:
            yield i - 1, i, False
        elif _several(sentence, i, topic) or (
            token.lemma.lower() in topic.nouns and _is_singular(sentence, i)
        ):
            start = _alone(sentence, i, topic)
            rivalled = _rival(sentence, i, context) or _other_near(sentence, context)
            rivalled = rivalled or (
                token.lemma.lower() not in STORMS | {topic.noun} and another_near(sentence, i, context)
            )
            if start is not None and start in inside and not rivalled:
                yield start, i, False


def _is_naming(sentence: Sentence, first: int, last: int, topic: Topic) -> bool:
    """Whether the topic's name stands in these tokens in this reading of the sentence too."""
    told = "".join(token.text for token in sentence.tokens[first:last])
    several = (topic.several, capitalised(topic.name), capitalised(topic.several)) if topic.several else ()
    return told in {"".join(name.split()) for name in (topic.name, topic.other, *several) if name}


def _is_singular(sentence: Sentence, i: int) -> bool:
    """Also of a noun that the parser takes for an adjective: 'the single peaked'."""
    token = sentence.tokens[i]
    return token.tag in {"NN", "NNP"} or (token.tag == "JJ" and token.relation in {*SUBJECTS, "dobj", "pobj"})


def _several(sentence: Sentence, i: int, topic: Topic) -> bool:
    """'the seals' in an article on marsh seals, "the heads" in one on the Olmec heads."""
    names = (topic.several, topic.name) if topic.several else (topic.name,)
    plural = sentence.tokens[i].tag == "NNS"
    return plural and any(name.endswith(f" {sentence.tokens[i].text}") for name in names)


def _is_short_for(sentence: Sentence, i: int, topic: Topic) -> bool:
    """'the Commission' in an article on the Grey Harbour Commission."""
    tokens = sentence.tokens
    if tokens[i].text not in BODY_NOUNS or tokens[i].text != topic.name.split()[-1] or not i:
        return False
    after = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return tokens[i - 1].text.lower() == "the" and not after[:1].isupper() and after != "of"


def _alone(sentence: Sentence, noun: int, topic: Topic) -> int | None:
    """Where "the" stands of 'the film' or 'the 2010 tournament', with nothing else to say which."""
    tokens = sentence.tokens
    first = noun - 1
    while first > 0 and (
        tokens[first].text.lower() in TWO_IN_ONE or (topic.year and tokens[first].text == topic.year)
    ):
        first -= 1
    if first < 0 or tokens[first].text.lower() not in {"the", "this"}:
        return None
    after = tokens[noun + 1] if noun + 1 < len(tokens) else None
    if after is not None and (after.text.lower() in _OF_NOUN or after.is_proper or after.tag == "CD"):
        return None
    if tokens[noun].relation in {"compound", "nmod"}:
        return None
    for c in sentence.children(noun):
        if tokens[c].relation in {"relcl", "acl", "appos"} and tokens[c].tag != "VBG":
            return None
    return first


def _rival(sentence: Sentence, noun: int, context: Context) -> bool:
    """Whether another of the kind has come up in the sentence: 'a film … the film'."""
    nouns = context.topic.nouns
    for i, token in enumerate(sentence.tokens[:noun]):
        if token.lemma.lower() in nouns and token.is_noun and token.relation not in {"compound", "nmod"}:
            articles = {sentence.tokens[c].text.lower() for c in sentence.children(i, "det", "poss")}
            if not articles & {"the", "this"}:
                return not any(
                    first <= i + 2 and i <= last + 8
                    for first, last in context.topic.occurrences.get(sentence.index, ())
                )
    return False


def _other_near(sentence: Sentence, context: Context) -> bool:
    """Whether another place of the topic's type is named in the sentence or the one before."""
    topic = context.topic
    if topic.noun not in PLACE_TYPES:
        return False
    for index in (sentence.index - 1, sentence.index):
        for mention in context.mentions.get(index, ()):
            entity = context.entities.get(mention.entity or "")
            if entity and entity.type == topic.noun and not _same_name(entity.name, topic.name):
                return True
    return False


def _same_name(one: str, other: str) -> bool:
    """'Temple Beth Holm' and "Beth Holm"."""
    return one in other or other in one


def _put_in(
    sentence: Sentence, clause: Clause, first: int, last: int, topic: Topic, found: Resolution
) -> None:
    for i in range(first, last + 1):
        found.replaced.pop(i, None)
    words = topic.full_beside(other_words(sentence, clause, first, last))
    if words.startswith("The ") and topic.sort not in {"story", "work"}:
        words = f"the {words.removeprefix('The ')}"  # only a title keeps its capital inside a sentence
    they = sentence.tokens[first].text.lower() in THEY or _several(sentence, last, topic)
    several = topic.several if they else ""
    if sentence.tokens[first].tag == "PRP$":
        if topic.quoted:
            return  # 'the song "Reborn"'s' is no English
        words = f"{topic.name if topic.where else words}'s"
    if several:
        words = f"{several}'" if sentence.tokens[first].tag == "PRP$" else several
    found.replaced[first] = (last, words)
    found.kept.update(range(first, last + 1))
    if topic.place:
        found.places.append(topic.place)


def _introduce(
    sentence: Sentence, clause: Clause, first: int, last: int, topic: Topic, found: Resolution
) -> None:
    """'Grey Harbour' → "the 1987 film Grey Harbour", unless the clause says what it is."""
    tokens = sentence.tokens
    named = "".join(token.text for token in tokens[first : last + 1]) != "".join(topic.name.split())
    if topic.short and first == last:
        found.replaced[first] = (last, topic.name)
        if topic.place:
            found.places.append(topic.place)
        return
    before = tokens[first - 1] if first else None
    if named or topic.where:
        _in_whole(sentence, clause, first, last, topic, found, partial=named)
        return
    quoted = before is not None and before.text in _MARKS and topic.quoted
    at = first - 1 if quoted else first
    noun = tokens[at - 1] if at else None
    told = noun is not None and (
        noun.lemma.lower() in STORIES | {topic.noun}
        or noun.tag in {"DT", "PRP$", "CD", "JJ", "NN", "POS"}
        or noun.text in {"-", *_MARKS}
    )
    follows = tokens[last + 1].text if last + 1 < len(tokens) else ""
    prefix = topic.prefix_beside(other_words(sentence, clause, first, last))
    qualifies = tokens[last].relation in {"compound", "nmod"}
    if not prefix or told or qualifies or calls(sentence, clause, topic) or follows == "-":
        return
    if quoted:
        end = last + (follows in _MARKS and _same_part(clause, last, last + 1))
        for i in range(at, end + 1):
            found.replaced.pop(i, None)
        start = at if _same_part(clause, at, first) else first
        found.replaced[start] = (end, f"{prefix} {topic.printed}")
        found.replaced.update({at: (at, "")} if start != at else {})
        found.replaced.update({last + 1: (last + 1, "")} if end == last and follows in _MARKS else {})
        found.unasked.update(range(at, end + 1))
    else:
        found.before[first] = prefix


def _in_whole(
    sentence: Sentence,
    clause: Clause,
    first: int,
    last: int,
    topic: Topic,
    found: Resolution,
    *,
    partial: bool,
) -> None:
    """A part of the topic's name put as the whole, with where it is: 'Beth Holm', "the Badger"."""
    tokens = sentence.tokens
    said = other_words(sentence, clause, first, last)
    full = topic.full_beside(said)
    articled = first > 0 and tokens[first - 1].text.lower() == "the"
    if tokens[last].plural or (not partial and full.removeprefix("the ") == topic.name):
        return
    if topic.name.endswith(topic.other) or topic.name.startswith(topic.other):
        words = full
    else:
        words = f"{topic.name} {topic.other}" if partial else full
    if tokens[last].relation in {"compound", "nmod"} or calls(sentence, clause, topic):
        words = topic.name
    found.replaced[first] = (last, words.removeprefix("the ") if articled else words)
    found.unasked.update(range(first, last + 1))
    if topic.place:
        found.places.append(topic.place)


_MARKS = frozenset({'"', "“", "”", "``", "''"})


def _same_part(clause: Clause, one: int, other: int) -> bool:
    """Whether two tokens stand in the same part of a clause: its lead, its subject or the rest."""
    return any(one in part and other in part for part in (clause.lead, clause.subject, clause.rest))


def calls(sentence: Sentence, clause: Clause, topic: Topic) -> bool:
    """Whether a clause says itself what its topic is: 'Grey Harbour is a Danish film'."""
    top = clause.head
    attributes = sentence.children(top, "attr")
    subject = sentence.child(top, *SUBJECTS)
    return subject is not None and any(sentence.tokens[a].lemma.lower() in topic.nouns for a in attributes)
