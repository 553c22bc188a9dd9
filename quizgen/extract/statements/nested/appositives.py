"""Appositives as statements of their own: 'Jane Doe, the head of X,', 'X's director, Jane Doe,'."""

from collections.abc import Iterator

from quizgen.extract.data.adjuncts import HOLDING_IN_PLACE
from quizgen.extract.data.english import HUMAN_NOUNS, KIN
from quizgen.extract.data.naming import BYNAMES
from quizgen.extract.data.roles import NOT_NOW, OFFICES, TAKING_OR_LEAVING
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.nested.heads import (
    is_closed,
    is_named,
    name_words,
    parted,
    stands_before,
    tells_of_a_person,
    time_told,
)
from quizgen.extract.statements.nested.participles import is_past, lasts
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated
from quizgen.words import THIRD_PERSON

_HOLDERS = frozenset({"GPE", "NORP", "ORG", "LOC", "FAC", "EVENT"})
# Of what a clause tells, not of the name before it.
_DEEDS = frozenset(
    "strategy tactic move decision act step attempt effort feat achievement victory defeat success failure "
    "process result gesture mistake".split()
)
_HELD = frozenset({"post", "position", "title", "office", "job", "record", "rank", "role", "honour", "honor"})
_OBJECT_CASE = {"his": "him", "her": "her", "its": "it", "their": "them"}
_HOLDING = frozenset(
    """
    spokesman spokeswoman spokesperson secretary minister director head executive fellow professor manager
    ambassador senator governor mayor president analyst commissioner chief leader captain coach editor member
    ruler king queen emperor sultan bishop archbishop pope owner
    """.split()
) | {word.split()[-1] for word in OFFICES}
"""Nouns for what a person is for a while."""
_REIGNING = frozenset(
    """
    ruler king queen emperor empress sultan president governor mayor pope archbishop bishop minister
    chancellor ambassador
    """.split()
)
"""Nouns for offices that somebody surely held when something happened to them in that office."""


def appositives(sentence: Sentence) -> Iterator[Nested]:
    """The statements that appositives beside a name make, in either order."""
    changing = any(t.lemma in TAKING_OR_LEAVING for t in sentence.tokens if t.is_verb)
    for i, token in enumerate(sentence.tokens):
        if token.relation != "appos" or sentence.child(i, "conj") is not None:
            continue
        titled = token.is_proper and _is_title(sentence, i)
        common = token.tag == "NN" and (token.text.islower() or token.text.isupper() or i == 0)
        if (common or titled) and is_named(sentence, token.head) and token.head < i:
            yield from _described(sentence, token.head, i, changing=changing)
        elif token.tag == "NNP" and token.entity == "PERSON" and not token.plural and token.head < i:
            yield from _named(sentence, token.head, i, changing=changing)


def _described(sentence: Sentence, name: int, noun: int, *, changing: bool) -> Iterator[Nested]:
    """'Jane Doe, the head of X, …' → 'Jane Doe was the head of X'."""
    tokens = sentence.tokens
    cut = sentence.subtree(noun)
    words = name_words(sentence, name)
    person = tokens[name].entity == "PERSON"
    human = tokens[noun].lemma.lower() in HUMAN_NOUNS | KIN
    if tokens[noun].lemma in _HELD and sentence.child(noun, "relcl") is not None:
        return  # 'Poet Laureate, a post which he held'
    told = tokens[noun].lemma in _DEEDS
    if told or tokens[name].text in BYNAMES or parted(sentence, name, noun):
        return
    if person and not (tells_of_a_person(tokens[noun].lemma) or lasts(tokens[noun].lemma)):
        return
    if any(tokens[t].tag in {"VBD", "VBZ", "VBP"} and tokens[t].relation != "relcl" for t in cut):
        return
    if not is_closed(sentence, cut):
        return
    determined = sentence.child(noun, "det", "poss") is not None
    office = person and human and not tokens[noun].is_proper and not determined
    if not stands_before(sentence, words, cut[0]) or not (determined or office):
        return
    if not (person and human) and _one_of_list(sentence, name, cut):
        return
    if (human and not person) or tokens[cut[0]].text.lower() == "no":
        return
    if office and not _held(sentence, cut):
        return
    draft = Draft(sentence)
    draft.take(words)
    yield from _said(draft, name, noun, cut, changing=changing)


def _one_of_list(sentence: Sentence, name: int, cut: tuple[int, ...]) -> bool:
    """True for 'the art of Peru, the art of China, …': what is set off is the next of a list."""
    tokens = sentence.tokens
    noun, link = next((i for i in cut if tokens[i].head not in cut), cut[0]), tokens[name].head
    above = tokens[link].head if tokens[name].relation == "pobj" else name
    if tokens[noun].lemma == tokens[above].lemma and tokens[link].text.lower() == "of":
        return True
    if any(c == noun + 1 and tokens[c].is_proper for c in sentence.children(noun, "appos")):
        return True  # 'the family Norvikia, the tribe Dalea': a name of its own
    behind = [t.text.lower() for t in tokens[cut[-1] + 1 : cut[-1] + 3]]
    return behind[:1] in (["and"], ["or"]) or behind[1:] in (["and"], ["or"])


def _is_title(sentence: Sentence, noun: int) -> bool:
    """Whether a word with a capital is an office behind "the": 'the U.S. Attorney for Texas'."""
    the = any(sentence.tokens[c].text.lower() == "the" for c in sentence.children(noun, "det"))
    follows = sentence.tokens[noun + 1].text if noun + 1 < len(sentence.tokens) else ""
    return (
        the
        and follows in {"of", "for"}
        and sentence.tokens[noun].text.lower() in HUMAN_NOUNS | {"attorney", "minister", "secretary"}
    )


def _whose(sentence: Sentence, noun: int, cut: tuple[int, ...]) -> bool:
    """Whether a country, an organization or a place is named with an office, or somebody it belongs to."""
    named = any(o.type in _HOLDERS and o.first in cut and o.last - 1 in cut for o in sentence.labels)
    return named or sentence.child(noun, "poss") is not None


def _held(sentence: Sentence, cut: tuple[int, ...]) -> bool:
    """Whether an office without an article names whose it is: 'Acme's CEO', 'professor at X'."""
    return any(sentence.tokens[t].is_proper for t in cut)


def _named(sentence: Sentence, noun: int, name: int, *, changing: bool) -> Iterator[Nested]:
    """'X's director, Jane Doe, …' → 'Jane Doe was X's director'; a single noun that is somebody's."""
    tokens = sentence.tokens
    words = name_words(sentence, name)
    cut = tuple(t for t in sentence.subtree(noun) if t < words[0])
    if (tokens[noun].is_proper and not tokens[noun].text.isupper()) or tokens[noun].relation == "appos":
        return
    human = tokens[noun].lemma.lower() in HUMAN_NOUNS or tokens[noun].text == "CEO"
    owned = sentence.child(noun, "poss") is not None
    the = any(tokens[c].text.lower() == "the" for c in sentence.children(noun, "det"))
    if not human or tokens[noun].plural or len(words) < 2 or not (owned or the):
        return
    if sentence.subtree(name)[0] != words[0] or sentence.child(noun, "conj", "cc") is not None:
        return
    if cut[0] and tokens[cut[0] - 1].tag == "CC":
        return  # "and Infectious Diseases' director": only the end of a name
    between = [tokens[t].text for t in range(noun + 1, words[0])]
    if "," not in between or between.count(",") > 1 or tokens[words[0] - 1].text != ",":
        return
    behind = words[-1] + 1
    if behind >= len(tokens) or tokens[behind].text not in {",", ".", ";", "–", "—"}:
        return
    draft = Draft(sentence)
    draft.take(words)
    yield from _said(draft, name, noun, cut, changing=changing)


def _said(draft: Draft, name: int, noun: int, cut: tuple[int, ...], *, changing: bool) -> Iterator[Nested]:
    """The name, a form of "be" and the noun phrase; what a person is for now is said in passing."""
    sentence, tokens = draft.sentence, draft.sentence.tokens
    person = tokens[name].entity == "PERSON"
    spoken = {tokens[t].text.lower() for t in cut}
    past = (is_past(sentence) or person) and not (lasts(tokens[noun].lemma) and "new" not in spoken)
    held = person and (tokens[noun].lemma.lower() in _HOLDING or tokens[noun].text in {"CEO", "Attorney"})
    reigning = held and tokens[noun].lemma.lower() in _REIGNING
    dated = time_told(sentence) if reigning and not spoken & NOT_NOW else ()
    passing = held and not dated and not changing and not spoken & NOT_NOW
    former = [c for c in sentence.children(noun, "amod") if tokens[c].text.lower() == "former"]
    the = any(tokens[c].text.lower() == "the" for c in sentence.children(noun, "det"))
    definite = the or sentence.child(noun, "poss") is not None
    if held and not (passing or dated or former) and (definite or not sentence.children(noun, "det")):
        return  # "was the president" without a time is true of many
    if held and definite and not _whose(sentence, noun, cut):
        return  # "was the Defence Secretary": of which country?
    verb = draft.put("was" if past else "is", "VBD" if past else "VBZ", "be")
    poss = sentence.child(noun, "poss")
    words = [t for t in cut if tokens[t].text not in {","} or t not in {cut[0], cut[-1]}]
    if poss is not None and tokens[poss].text.lower() in THIRD_PERSON and tokens[poss].tag == "PRP$":
        # "was his brother" would be her own brother: "was the brother of him", and a name for him
        draft.put("the", "DT", relation="det", head=noun)
        draft.take([t for t in words if t != poss])
        of = draft.put("of", "IN", relation="prep", head=noun)
        draft.take([poss])
        draft.link(poss, "pobj", of)
        draft.write(poss, _OBJECT_CASE.get(tokens[poss].text.lower(), "it"), "PRP")
    else:
        if former:
            words = [t for t in words if t not in {*former, *sentence.children(noun, "det")}]
        bare = sentence.child(noun, "det", "poss") is None and tokens[noun].lemma.lower() not in KIN
        if (former and sentence.child(noun, "poss") is None) or (
            tokens[noun].lemma.lower() in KIN and sentence.child(noun, "det", "poss") is None
        ):
            if former and tokens[noun].lemma.lower() in _REIGNING and words[0] == noun:
                draft.put("once", "RB", relation="advmod", head=verb)  # 'a governor of Ohio' is no office
                draft.write(noun, tokens[noun].text.lower(), tokens[noun].tag)
            else:
                draft.put(_article(tokens[words[0]].text), "DT", relation="det", head=noun)
            bare = False
        if the and not person and lasts(tokens[noun].lemma) and _one_of_many(sentence, noun):
            words = [t for t in words if tokens[t].relation != "det" or tokens[t].head != noun]
            draft.put(_article(tokens[words[0]].text), "DT", relation="det", head=noun)
        if bare and any(tokens[t].is_proper or tokens[t].entity == "NORP" for t in words[:1]):
            draft.put("the", "DT", relation="det", head=noun)
        draft.take(words)
    draft.link(name, "nsubj", verb)
    draft.link(noun, "attr", verb)
    draft.root(verb)
    if dated and not set(dated) & set(draft.order):
        draft.take(dated)
        draft.link(dated[0], "prep", verb)
    yield from stated(draft, verb, passing=passing)


def _one_of_many(sentence: Sentence, noun: int) -> bool:
    """True for 'the Swedish magazine': a kind of which there are more, though the article knows this one."""
    tokens = sentence.tokens
    below = sentence.children(noun)
    return all(
        tokens[c].relation in {"det", "amod", "compound", "nmod", "punct"}
        and tokens[c].tag in {"DT", "JJ", "NN", ","}
        and tokens[c].entity != "ORDINAL"
        and tokens[c].text.lower() not in HOLDING_IN_PLACE
        for c in below
    ) and any(tokens[c].entity == "NORP" for c in below)


def _article(following: str) -> str:
    return "an" if following[:1].lower() in "aeiou" else "a"
