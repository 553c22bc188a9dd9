"""Participles as statements of their own: 'a group backed by Y', 'Founded in 1881, it …', '…, killing 12'."""

from collections.abc import Iterator

from quizgen.extract.data.callings import TYPE_BY_NOUN
from quizgen.extract.data.openings import BEGINNINGS, LASTING_STATES, RESULTS
from quizgen.extract.data.transitives import PARTIAL
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS
from quizgen.extract.statements.nested.heads import (
    borne_by,
    competes,
    definite_words,
    is_closed,
    is_named,
    name_words,
    stands_before,
)
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated

_LINKS = ("aux", "auxpass", "mark", *SUBJECTS)
_OF_WRITINGS = frozenset({"entitle", "title", "subtitle", "date"})
"""What is said of a record or a letter, seldom of the name that stands between: 'on Tunehall, entitled X'."""
_SAYS_MORE = frozenset({"agent", "prep", "oprd", "npadvmod", "dobj"})


def participles(sentence: Sentence) -> Iterator[Nested]:
    """The statements that participles make of the name they hang on, or of the subject beside them."""
    root = sentence.tokens[sentence.root]
    if sentence.root == 0 and root.tag == "VBN" and sentence.child(0, *_LINKS) is None:
        return  # a sentence without a finite verb is misread
    for i, token in enumerate(sentence.tokens):
        if token.tag == "VBN" and token.relation == "acl":
            name = _said_of(sentence, i)
            if name is not None:
                yield from _passive(sentence, i, name)
        elif token.tag == "VBN" and token.relation == "advcl":
            yield from _in_front(sentence, i)
        elif token.tag == "VBG" and token.relation == "advcl" and token.text.lower() in RESULTS:
            yield from _behind(sentence, i)


def is_past(sentence: Sentence) -> bool:
    """Whether the main verb of a sentence is in the past tense."""
    root = sentence.root
    if any(sentence.tokens[a].tag in {"VBZ", "VBP", "MD"} for a in sentence.children(root, "aux", "auxpass")):
        return False
    return sentence.tokens[root].tag in {"VBD", "VBN"}


def _said_of(sentence: Sentence, participle: int) -> int | None:
    """The name a participle behind a noun speaks of; of a name itself only behind a comma."""
    head = sentence.tokens[participle].head
    if not is_named(sentence, head):
        if definite_words(sentence, head, sentence.subtree(participle)[0]):
            return None if competes(sentence, head, participle) else head
        return _borne(sentence, head, participle)
    if sentence.tokens[head].relation in {"conj", "compound"} or sentence.child(head, "conj") is not None:
        return None
    if competes(sentence, head, participle):
        return None
    first = sentence.subtree(participle)[0]
    if name_words(sentence, head)[0] and sentence.tokens[name_words(sentence, head)[0] - 1].text == "(":
        return None  # '(Persian: X, also known as Y)'
    if not is_closed(sentence, sentence.subtree(participle)):
        return None
    return head if stands_before(sentence, name_words(sentence, head), first) else None


def _borne(sentence: Sentence, noun: int, participle: int) -> int | None:
    """The name that a noun is said of; not behind 'a firm part owned by', nor the first of two names."""
    if not sentence.tokens[noun].is_noun or sentence.tokens[participle - 1].text.lower() in PARTIAL:
        return None
    name = borne_by(sentence, noun)
    joined = name is not None and sentence.tokens[noun].relation == "appos"
    return None if joined and name is not None and sentence.child(name, "conj") is not None else name


def _passive(sentence: Sentence, participle: int, name: int) -> Iterator[Nested]:
    """'X, a group backed by Norway' → 'X was backed by Norway', for each of several participles."""
    joined = [c for c in sentence.children(participle, "conj") if sentence.tokens[c].tag == "VBN"]
    words = definite_words(sentence, name, sentence.subtree(participle)[0]) or name_words(sentence, name)
    if sentence.tokens[name].tag == "PRP":
        words = (name,)
    for verb in (participle, *joined):
        if sentence.tokens[name].is_proper and sentence.tokens[verb].lemma in _OF_WRITINGS:
            continue
        if sentence.children(verb, *_LINKS) or not _tells(sentence, verb):
            continue
        gone = {
            t
            for c in sentence.children(verb, "conj", "cc", "punct")
            if sentence.tokens[c].is_verb or sentence.tokens[c].relation != "conj"
            for t in sentence.subtree(c)
        }
        draft = Draft(sentence)
        draft.take(words)
        state = sentence.tokens[verb].lemma in LASTING_STATES and not is_past(sentence)
        several = sentence.tokens[name].plural
        be = ("are" if several else "is") if state else ("were" if several else "was")
        draft.put(be, "VBZ" if state else "VBD", "be", relation="auxpass", head=verb)
        draft.take([t for t in sentence.subtree(verb) if t not in gone])
        draft.link(name, "nsubjpass", verb)
        draft.root(verb)
        yield from stated(draft, verb)


def _tells(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].relation in _SAYS_MORE and c > verb for c in sentence.children(verb))


def _in_front(sentence: Sentence, participle: int) -> Iterator[Nested]:
    """'Founded in 1881, it …' → 'It was founded in 1881', where the subject is no name itself."""
    subject = sentence.child(sentence.tokens[participle].head, *SUBJECTS)
    if subject is None or sentence.tokens[subject].is_proper or sentence.tokens[subject].plural:
        return
    if sentence.tokens[subject].text.lower() == "they":
        return
    if sentence.tokens[participle].lemma not in LASTING_STATES | BEGINNINGS:
        return
    cut = sentence.subtree(participle)
    if cut[0] != participle or cut[-1] >= subject or sentence.children(participle, *_LINKS):
        return
    own = sentence.subtree(subject)
    if cut[-1] + 2 < own[0] or not _tells(sentence, participle):
        return
    draft = Draft(sentence)
    draft.take(own)
    state = sentence.tokens[participle].lemma in LASTING_STATES and not is_past(sentence)
    draft.put("is" if state else "was", "VBZ" if state else "VBD", "be", relation="auxpass", head=participle)
    draft.take(cut)
    draft.link(subject, "nsubjpass", participle)
    draft.root(participle)
    yield from stated(draft, participle)


def _behind(sentence: Sentence, participle: int) -> Iterator[Nested]:
    """'X struck Norway, killing 12 people' → 'X killed 12 people'; only with an active verb in the past."""
    tokens = sentence.tokens
    verb = tokens[participle].head
    subject = sentence.child(verb, "nsubj")
    cut = sentence.subtree(participle)
    if subject is None or tokens[verb].tag != "VBD" or sentence.children(verb, "neg", "auxpass"):
        return
    if not is_named(sentence, subject) or sentence.children(subject, "conj"):
        return
    if cut[0] != participle or tokens[participle - 1].text != "," or participle < verb:
        return
    if sentence.children(participle, *_LINKS) or any(
        tokens[c].is_verb for c in sentence.children(participle, "conj")
    ):
        return
    if participle + 1 < len(tokens) and tokens[participle + 1].tag == "PRP":
        return  # "making it the third": the whole clause made it so
    words = name_words(sentence, subject)
    draft = Draft(sentence)
    draft.take(words)
    draft.take(cut)
    draft.link(subject, "nsubj", participle)
    past = RESULTS[tokens[participle].text.lower()]
    draft.root(participle)
    draft.write(participle, past, "VBD")
    yield from stated(draft, participle)


def lasts(noun: str) -> bool:
    """Whether a noun says what a thing is for good: 'a river', not 'the president'."""
    return noun in TYPE_BY_NOUN
