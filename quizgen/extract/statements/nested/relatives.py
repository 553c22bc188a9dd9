"""Relative clauses as statements of their own: 'X, which has …', 'X, where …', 'X was a doctor who …'.

Only of a name, or of what the text says a name to be, and, of a name, only behind a comma: without one the
clause picks some out and says nothing of the whole.
"""

from collections.abc import Iterator

from quizgen.extract.data.openings import OF_CLAUSES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, is_finite
from quizgen.extract.statements.nested.heads import (
    borne_by,
    competes,
    definite_words,
    human_above,
    is_closed,
    is_named,
    is_person,
    name_words,
    stands_before,
)
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated

_PEOPLE = frozenset({"who", "whom"})
_RELATIVE = frozenset({"WP", "WDT", "WP$", "WRB"})
_PLACES = frozenset({"GPE", "LOC"})
_OF_EVENTS = frozenset("expire last begin start end follow result cause kill occur happen cost run".split())
"""What is said of what happened at a place, not of the place."""
_GOES_ALONG = frozenset({"of", "including"})


def relatives(sentence: Sentence) -> Iterator[Nested]:
    """The statements that the relative clauses of a sentence make of named heads."""
    for verb, token in enumerate(sentence.tokens):
        if token.relation != "relcl" or not is_finite(sentence, verb):
            continue
        pronoun = _pronoun(sentence, verb)
        if pronoun is None:
            continue
        cut = sentence.subtree(verb)
        set_off = cut[0] > 0 and sentence.tokens[cut[0] - 1].text == ","
        name = None if _as_others(sentence, verb) else _name(sentence, verb, pronoun)
        if set_off and not is_closed(sentence, cut):
            continue
        if name is not None and not _means_the_clause(sentence, verb, pronoun, name):
            yield from _opened(sentence, verb, pronoun, name)


def _as_others(sentence: Sentence, verb: int) -> bool:
    """True for 'Jane Doe, who was also killed': others were."""
    also = any(sentence.tokens[c].text.lower() == "also" for c in sentence.children(verb, "advmod"))
    return also and bool(sentence.children(verb, "auxpass"))


def _pronoun(sentence: Sentence, verb: int) -> int | None:
    """The relative pronoun that opens a clause, if need be behind a preposition."""
    tokens, first = sentence.tokens, sentence.subtree(verb)[0]
    if tokens[first].tag in _RELATIVE:
        return first
    behind = first + 1
    opens = tokens[first].tag == "IN" and behind < len(tokens) and tokens[behind].tag in _RELATIVE
    return behind if opens and tokens[behind].head == first and tokens[first].head == verb else None


def _name(sentence: Sentence, verb: int, pronoun: int) -> int | None:
    """The head of the name that a relative clause speaks of, or None where that is not certain."""
    tokens = sentence.tokens
    head, word = tokens[verb].head, tokens[pronoun].text.lower()
    first = sentence.subtree(verb)[0]
    if word in _PEOPLE and not is_person(sentence, head):
        above = human_above(sentence, head)
        if above is None and not is_named(sentence, head):
            return None
        head = head if above is None else above
    if word == "when":
        return head if tokens[head].entity == "DATE" else None
    if not is_named(sentence, head):
        if definite_words(sentence, head, first):
            return None if competes(sentence, head, verb) and word not in _PEOPLE else head
        if word not in {"who", "that", "which"} or _another(sentence, head, first):
            return None
        return borne_by(sentence, head)
    happens = tokens[head].entity in _PLACES and tokens[verb].lemma in _OF_EVENTS
    if happens or (word == "which" and is_person(sentence, head)):
        return None  # 'a mandate in Norland, which expires in May'
    if tokens[head].relation in {"conj", "compound"}:
        return None  # "A and B, who …" may speak of both
    if word not in {*_PEOPLE, "where"} and (_of(sentence, head) or competes(sentence, head, verb)):
        return None
    if sentence.child(head, "conj", "cc") is not None:
        return None
    if word == "where" and tokens[first - 1].text == tokens[head].text:
        return head
    return head if stands_before(sentence, name_words(sentence, head), first) else None


def _another(sentence: Sentence, head: int, first: int) -> bool:
    """True for 'the brother of Ann Holt, who …': who it is may be the one named last."""
    return any(
        o.type == "PERSON" and head < o.first and o.last in {first, first - 1} for o in sentence.labels
    )


def _of(sentence: Sentence, head: int) -> bool:
    """True for 'east of the Rhine, which …': it may speak of the whole."""
    above = sentence.tokens[sentence.tokens[head].head].text.lower()
    return sentence.tokens[head].relation == "pobj" and above in _GOES_ALONG


def _means_the_clause(sentence: Sentence, verb: int, pronoun: int, name: int) -> bool:
    """True for 'He flew to Oslo, which surprised all': it may speak of all that was said."""
    tokens = sentence.tokens
    if tokens[pronoun].text.lower() != "which" or tokens[pronoun].relation not in SUBJECTS:
        return False
    return tokens[verb].lemma in OF_CLAUSES and tokens[name].relation not in SUBJECTS


def _opened(sentence: Sentence, verb: int, pronoun: int, name: int) -> Iterator[Nested]:
    word = sentence.tokens[pronoun].text.lower()
    words = definite_words(sentence, name, sentence.subtree(verb)[0]) or name_words(sentence, name)
    if word == "whose":
        yield from _owned(sentence, verb, pronoun, name, words)
    elif word == "where":
        if sentence.tokens[name].entity in _PLACES:
            yield from _at(sentence, verb, pronoun, name, _with_city(sentence, words))
    elif word == "when":
        yield from _then(sentence, verb, pronoun, name)
    elif sentence.tokens[pronoun].relation in SUBJECTS and sentence.tokens[pronoun].head == verb:
        yield from _done_by(sentence, verb, pronoun, name, words)
    elif word in {"which", "whom", "who"}:
        yield from _done_to(sentence, verb, pronoun, name, words)


def _done_by(
    sentence: Sentence, verb: int, pronoun: int, name: int, words: tuple[int, ...]
) -> Iterator[Nested]:
    """'Jane Doe, who founded X' → 'Jane Doe founded X'."""
    draft = Draft(sentence)
    draft.take(words)
    draft.take([i for i in sentence.subtree(verb) if i not in {pronoun, *words}])
    draft.link(name, sentence.tokens[pronoun].relation, verb)
    draft.root(verb)
    yield from stated(draft, verb)


def _done_to(
    sentence: Sentence, verb: int, pronoun: int, name: int, words: tuple[int, ...]
) -> Iterator[Nested]:
    """'X, which Jane Doe founded in 1990' → 'Jane Doe founded X in 1990'."""
    tokens = sentence.tokens
    link, subject = tokens[pronoun], sentence.child(verb, *SUBJECTS)
    if subject is None or link.relation not in {"dobj", "pobj"} or tokens[subject].tag.startswith("W"):
        return
    preposition = link.head if link.relation == "pobj" else None
    if (preposition is None and link.head != verb) or (
        preposition is not None and tokens[preposition].head != verb
    ):
        return
    if any(tokens[c].is_verb for c in sentence.children(verb, "conj")):
        return
    others = (c for c in sentence.children(verb, "prep") if c != preposition)
    if any(not sentence.children(c, "pobj", "pcomp", "prep") or _bare(sentence, c) for c in others):
        return  # 'which he served as'
    put = verb if preposition is None else preposition
    in_front = [] if preposition is None or preposition > pronoun else [preposition]
    clause = [i for i in sentence.subtree(verb) if i not in {pronoun, *in_front}]
    particle = sentence.child(put, "prt")
    last = particle if particle is not None and particle > put else put
    at = len(clause) if in_front else clause.index(last) + 1
    draft = Draft(sentence)
    draft.take([*clause[:at], *in_front, *words, *clause[at:]])
    draft.link(name, link.relation, put)
    draft.root(verb)
    yield from stated(draft, verb)


def _with_city(sentence: Sentence, words: tuple[int, ...]) -> tuple[int, ...]:
    """'Dayton, Ohio' for 'Ohio', which the parser hangs on the city."""
    tokens = sentence.tokens
    city = tokens[words[-1]].head
    beside = (
        tokens[words[-1]].relation == "appos" and tokens[city].entity in _PLACES and is_named(sentence, city)
    )
    before = name_words(sentence, city) if beside else ()
    joined = bool(before) and before[-1] + 2 == words[0] and tokens[words[0] - 1].text == ","
    return (*before, words[0] - 1, *words) if joined else words


def _then(sentence: Sentence, verb: int, pronoun: int, name: int) -> Iterator[Nested]:
    """'in June 1890, when she left Oslo' → 'She left Oslo in June 1890'."""
    tokens = sentence.tokens
    label = next((o for o in sentence.labels if o.first <= name < o.last), None)
    link = tokens[name].head
    if label is None or tokens[name].relation != "pobj" or tokens[link].text.lower() not in {"in", "on"}:
        return
    words = tuple(range(link, label.last))
    if link != label.first - 1 or not stands_before(sentence, words, sentence.subtree(verb)[0]):
        return
    if any(tokens[c].is_verb for c in sentence.children(verb, "conj")):
        return
    draft = Draft(sentence)
    draft.take([i for i in sentence.subtree(verb) if i not in {pronoun, *words}])
    draft.take(words)
    draft.link(link, "prep", verb)
    draft.root(verb)
    yield from stated(draft, verb)


def _bare(sentence: Sentence, preposition: int) -> bool:
    """True for the "as" of 'served as until 2018', which has lost what it governs."""
    return sentence.tokens[preposition].text.lower() == "as" and not sentence.children(preposition, "pobj")


def _at(sentence: Sentence, verb: int, pronoun: int, name: int, words: tuple[int, ...]) -> Iterator[Nested]:
    """'Oslo, where 300 people live' → '300 people live in Oslo'."""
    if any(sentence.tokens[c].is_verb for c in sentence.children(verb, "conj")):
        return
    draft = Draft(sentence)
    draft.take([i for i in sentence.subtree(verb) if i not in {pronoun, *words}])
    where = draft.put("in", "IN", relation="prep", head=verb)
    draft.take(words)
    top = next(i for i in words if sentence.tokens[i].head not in words)
    draft.link(top, "pobj", where)
    if top != name:
        draft.link(name, "nmod", top)  # an appositive would be cut off
    draft.root(verb)
    yield from stated(draft, verb)


def _owned(
    sentence: Sentence, verb: int, pronoun: int, name: int, words: tuple[int, ...]
) -> Iterator[Nested]:
    """'Jane Doe, whose father was a smith' → 'Jane Doe's father was a smith'."""
    owned = sentence.tokens[pronoun].head
    if sentence.tokens[owned].relation not in SUBJECTS or sentence.tokens[owned].head != verb:
        return
    draft = Draft(sentence)
    draft.take(words)
    mark = draft.put("'s", "POS", relation="case", head=name)
    draft.take([i for i in sentence.subtree(verb) if i not in {pronoun, *words}])
    draft.link(name, "poss", owned)
    draft.link(mark, "case", name)
    draft.root(verb)
    yield from stated(draft, verb)
