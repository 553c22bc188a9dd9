"""What an article calls its people, in the few words before or behind a name: 'NASA astronaut', "singer".

Kept for whoever meets the name in a question alone. What somebody is only for somebody else ("his brother"),
only for a while ("former mayor") or in somebody's opinion is no such calling.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import HUMAN_NOUNS, KIN
from quizgen.extract.data.epithets import CALLED_TOO, HELD_FOR_A_WHILE, NO_CALLINGS, TELLING_LITTLE
from quizgen.extract.data.introducing import JUDGING
from quizgen.extract.data.roles import NOT_NOW
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.references.naming import SUBJECT, Named, places_named
from quizgen.models import Entity, Mention, Span

_JUDGING = JUDGING - {"retired"}
_LONGEST = 5
"""Words."""
_LONGEST_BEHIND = 9
"""Words of what is set off behind a name."""
_LEANING = frozenset({"PRP", "PRP$", "WP", "WDT", "WP$", "CD", "JJS", "JJR"})
"""Tags of words that make an apposition lean on its sentence, or tell more than who somebody is."""
_CALLING = frozenset({"NN", "NNS", "JJ", "VBZ"})
"""Tags of a calling, and that of a verb, where the parser joins it to the name: 'NASA pilots'."""
_JOINED = frozenset({"NN", "NNP", "JJ", "HYPH"})
"""Tags of words that make one calling with the noun behind them."""
_OWNED = frozenset({"POS", "CC", "PRP$", "CD", "NNS", "NNPS", "RB", "VBN", "VBG", "JJS", "JJR"})
"""Tags of words before a calling with which it says less, or other, than it seems."""


@dataclass(frozen=True, slots=True)
class Epithet:
    """What stands before a name or behind it: one of `words` and `behind` is ''. `place` tells it.

    `several` are the words before two names at once. With `articled`, "the" belongs before `words`; an
    `office` is held when the article is written.
    """

    words: str
    place: Span
    several: str = ""
    behind: str = ""
    articled: bool = False
    office: bool = False

    def before(self, *, without_people: bool = False) -> str:
        """The words as they are put before a name, with "the" where the article did not leave it out."""
        kept = [word for word in self.words.split() if not (without_people and word in PEOPLES)]
        return " ".join(["the", *kept] if self.articled and kept else kept)


def epithets(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], entities: Mapping[str, Entity]
) -> dict[str, Epithet]:
    """The first calling of each person of an article that it tells, by the name of the entity."""
    found: dict[str, Epithet] = {}
    for place in places_named(sentences, mentions):
        entity = entities.get(place.name)
        if entity is None or entity.type != "person" or place.name in found or place.sentence.heading:
            continue
        told = next(iter(_told(place)), None)
        if told is not None:
            found[place.name] = told
    return found


def _told(place: Named) -> Iterator[Epithet]:
    yield from _in_front(place)
    yield from _said_to_be(place)
    yield from _apposed(place)
    yield from _of_a_body(place)


def _in_front(place: Named) -> Iterator[Epithet]:
    """'social media star' of "social media star Jo Hale", 'astronaut' of "astronauts Jo Hale and Bo Lund"."""
    sentence, first = place.sentence, place.tokens[0]
    tokens = sentence.tokens
    leader = _leader(sentence, place.token)
    if leader != place.token:
        first = leader
        while first and tokens[first - 1].is_proper and tokens[first - 1].head == leader:
            first -= 1
    noun = first - 1
    if noun < 0 or tokens[noun].tag not in _CALLING or not _calls(tokens[noun]):
        return
    joined = tokens[noun].head in range(first, leader + 1) or tokens[leader].head in {noun, noun - 2}
    several = tokens[noun].tag in {"NNS", "VBZ"}
    if not joined or several != (_leads_list(sentence, leader) or leader != place.token):
        return
    start = noun
    while start and _belongs(tokens, start - 1):
        start -= 1
    before = tokens[start - 1] if start else None
    if before is not None and before.tag in _OWNED and before.text.lower() not in _JUDGING:
        return
    articled = before is not None and before.text.lower() == "the"
    if before is not None and before.text.lower() in {"a", "an", *NOT_NOW}:
        return  # 'a doctor Jo Hale' is hardly her calling, 'former mayor Jo Hale' not any more
    yield from _epithet(sentence, range(start, noun + 1), articled=articled)


def _belongs(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word belongs to the calling behind it: 'media' in "media star", 'and' in "poet and actor"."""
    token = tokens[i]
    if token.text == "and":
        return bool(i) and tokens[i - 1].tag in {"NN", "JJ"} and _calls(tokens[i - 1])
    if token.entity in {"DATE", "TIME"} or token.text == "old":
        return False
    return token.text == "retired" or (token.tag in _JOINED and token.text.lower() not in _JUDGING)


def _said_to_be(place: Named) -> Iterator[Epithet]:
    """'Danish singer' of "Jo Hale, a Danish singer," and of "Jo Hale was a Danish singer"."""
    sentence, tokens = place.sentence, place.sentence.tokens
    nouns = [n for n in sentence.children(place.token, "appos") if n > place.token]
    verb = tokens[place.token].head
    if tokens[place.token].relation in SUBJECT and tokens[verb].lemma == "be":
        plain = not sentence.children(verb, "neg", "aux", "advcl") and tokens[verb].text in {"is", "was"}
        nouns += sentence.children(verb, "attr") if plain else []
    for noun in nouns:
        words = sentence.subtree(noun)
        if tokens[noun].tag != "NN" or not _calls(tokens[noun]) or words[-1] != noun:
            continue
        rest = [t for t in words[1:] if tokens[t].text.lower() not in _JUDGING - NOT_NOW]
        if tokens[words[0]].text.lower() in {"a", "an"} and all(tokens[t].tag in _JOINED for t in rest):
            yield from _epithet(sentence, rest, articled=True)


def _apposed(place: Named) -> Iterator[Epithet]:
    """', a fellow at the Oslo Fund' of "Jo Hale, a fellow at the Oslo Fund, said"."""
    sentence, tokens = place.sentence, place.sentence.tokens
    for noun in sentence.children(place.token, "appos"):
        words = sentence.subtree(noun)
        if noun < place.token or len(words) > _LONGEST_BEHIND or not _closed(sentence, words):
            continue
        lowered = {tokens[t].text.lower() for t in words}
        plain = not any(tokens[t].is_verb or tokens[t].tag in _LEANING for t in words)
        named = any(tokens[t].is_proper for t in words)
        after = [t.text.lower() for t in tokens[words[-1] + 1 : words[-1] + 3]]
        listed = tokens[place.token].relation == "conj" or after[1:] in (["and"], ["or"])
        if plain and named and not listed and not lowered & NOT_NOW and _calls(tokens[noun]):
            text = _as_printed(tokens, words).strip(" ,")
            yield Epithet("", sentence.printed, behind=f", {text}", office=_is_office(tokens[noun]))


def _closed(sentence: Sentence, words: Sequence[int]) -> bool:
    """Whether commas or the sentence's end set some words off on both sides."""
    tokens, last = sentence.tokens, words[-1] + 1
    before = tokens[words[0] - 1].text if words[0] else ""
    return before == "," and (last >= len(tokens) or tokens[last].text in {",", ".", ";", "–", "—"})


def _of_a_body(place: Named) -> Iterator[Epithet]:
    """' of Norvik University' of "Professor Jo Hale of Norvik University"."""
    sentence, tokens = place.sentence, place.sentence.tokens
    of = place.tokens[-1] + 1
    if of >= len(tokens) or tokens[of].text != "of" or tokens[of].head not in place.tokens:
        return
    body = next((label for label in sentence.labels if label.first in {of + 1, of + 2}), None)
    if body is not None and body.type == "ORG" and sentence.subtree(of)[-1] == body.last - 1:
        text = _as_printed(tokens, range(of, body.last)).strip()
        yield Epithet("", sentence.printed, behind=f" {text}", office=True)


def _as_printed(tokens: Sequence[Token], words: Iterable[int]) -> str:
    return "".join(tokens[t].text + (" " if tokens[t].space else "") for t in words)


def _epithet(sentence: Sentence, words: Iterable[int], *, articled: bool) -> Iterator[Epithet]:
    tokens = sentence.tokens
    chosen = list(words)
    if not chosen:
        return
    said = [tokens[t].text for t in chosen]
    lowered = {word.lower() for word in said}
    noun = tokens[chosen[-1]]
    alone = len(chosen) == 1
    if (
        len(chosen) > _LONGEST
        or lowered & (NOT_NOW | NO_CALLINGS)
        or any(c.isdigit() for word in said for c in word)
    ):
        return
    if alone and noun.lemma.lower() in TELLING_LITTLE:
        return
    text = _as_printed(tokens, chosen[:-1])
    if chosen[0] == 0 and not (tokens[0].is_proper or tokens[0].name):
        text = text[:1].lower() + text[1:]
    plural = noun.tag in {"NNS", "VBZ"}
    one = _singular(noun) if plural else noun.text.lower()
    yield Epithet(
        text + one,
        sentence.printed,
        several=text + noun.text.lower() if plural else "",
        articled=articled,
        office=_is_office(noun),
    )


def _leader(sentence: Sentence, token: int) -> int:
    """The first of the names that are joined with this one: 'Jo' of "Jo and Bo"."""
    tokens = sentence.tokens
    while tokens[token].relation == "conj" and tokens[tokens[token].head].is_proper:
        token = tokens[token].head
    return token


def _leads_list(sentence: Sentence, token: int) -> bool:
    return any(sentence.tokens[c].is_proper for c in sentence.children(token, "conj"))


def _singular(token: Token) -> str:
    return token.text.lower().removesuffix("s") if token.tag == "VBZ" else token.lemma.lower()


def _is_office(token: Token) -> bool:
    return token.lemma.lower() in HELD_FOR_A_WHILE


def _calls(token: Token) -> bool:
    return _singular(token) in (PERSON_NOUNS | HUMAN_NOUNS | CALLED_TOO) - KIN and not token.name
