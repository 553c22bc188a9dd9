"""Acts told by a noun: 'since its takeover of X in 2014' → 'It took over X in 2014'.

Only with the time of the act, which must be past, and with a name or pronoun for whoever did it or suffered
it.
"""

from collections.abc import Iterator, Sequence

from quizgen.extract.data.nominals import ACTS, HAPPENINGS, NOT_DONE, NOT_YET, PARTICIPLES, SUFFERED
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.nested.heads import is_named, name_words
from quizgen.extract.statements.nested.participles import is_past
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated

_AFTER = frozenset({"since", "after", "following"})
_NOMINATIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_IN = frozenset({"in", "on"})


def nominals(sentence: Sentence) -> Iterator[Nested]:
    """The statements that the nouns of a sentence for an act make, where it was done at a named time."""
    tokens = sentence.tokens
    if any(token.lemma.lower() in NOT_YET or token.tag == "MD" for token in tokens):
        return
    for i, token in enumerate(tokens):
        if token.tag != "NN" or token.lemma.lower() not in ACTS | HAPPENINGS or not _done(sentence, i):
            continue
        when = _when(sentence, i)
        if when:
            yield from _told(sentence, i, when)


def _done(sentence: Sentence, noun: int) -> bool:
    head = sentence.tokens[sentence.tokens[noun].head].text.lower()
    modifiers = {sentence.tokens[c].text.lower() for c in sentence.children(noun, "amod", "compound", "det")}
    return (head in _AFTER or is_past(sentence)) and not modifiers & NOT_DONE


def _when(sentence: Sentence, noun: int) -> tuple[int, ...]:
    """The words 'in 2014' that follow the act, if the parser hangs them on it, or they end 'after its …'."""
    tokens = sentence.tokens
    inside = {noun, *sentence.subtree(noun)}
    behind = max(inside) + 1 if tokens[tokens[noun].head].text.lower() in _AFTER else None
    for label in sentence.labels:
        first = label.first - (tokens[label.first].text.lower() != "the") * 1
        if label.type != "DATE" or first <= noun or tokens[first].text.lower() not in _IN:
            continue
        words = tuple(range(first, label.last))
        if _in_clause(sentence, noun, first):
            continue
        if (set(words) <= inside or first == behind) and tokens[words[-1]].text[:4].isdigit():
            return words
    return ()


def _in_clause(sentence: Sentence, noun: int, word: int) -> bool:
    """True for the date in 'the creation of the Fund, which opened in 1970': it is when that was."""
    above = list(sentence.ancestors(word))
    return noun in above and any(sentence.tokens[i].is_verb for i in above[: above.index(noun)])


def _told(sentence: Sentence, noun: int, when: tuple[int, ...]) -> Iterator[Nested]:
    tokens = sentence.tokens
    word = tokens[noun].lemma.lower()
    owner = _owner(sentence, noun)
    patient = _behind(sentence, noun, "of")
    agent = _behind(sentence, noun, "by")
    if word in HAPPENINGS:
        who = patient if owner is None else owner
        if who is not None and (owner is None or patient is None):
            yield from _worded(sentence, who, HAPPENINGS[word], None, when)
        return
    verb = ACTS[word]
    if word in SUFFERED and owner is not None and patient is None:
        yield from _worded(sentence, owner, f"was {PARTICIPLES.get(verb, verb)}", agent, when, passive=True)
    elif patient is not None and (owner is not None or agent is not None):
        doer = owner if owner is not None else agent
        if doer is not None and (owner is None or agent is None):
            yield from _worded(sentence, doer, verb, patient, when)
    elif patient is not None:
        yield from _worded(sentence, patient, f"was {PARTICIPLES.get(verb, verb)}", None, when, passive=True)


def _owner(sentence: Sentence, noun: int) -> int | None:
    """Whose act it is: a name or a pronoun."""
    poss = sentence.child(noun, "poss")
    if poss is None:
        return None
    pronoun = sentence.tokens[poss].text.lower() in _NOMINATIVE
    return poss if pronoun or is_named(sentence, poss) else None


def _behind(sentence: Sentence, noun: int, preposition: str) -> int | None:
    """The single name behind "of" or "by"."""
    for link in sentence.children(noun, "prep", "agent"):
        if sentence.tokens[link].text.lower() == preposition:
            name = sentence.child(link, "pobj")
            if name is not None and is_named(sentence, name) and sentence.child(name, "conj") is None:
                return name
    return None


def _words(sentence: Sentence, name: int) -> Sequence[int]:
    return (name,) if sentence.tokens[name].tag == "PRP$" else name_words(sentence, name)


def _worded(
    sentence: Sentence,
    subject: int,
    told: str,
    other: int | None,
    when: tuple[int, ...],
    *,
    passive: bool = False,
) -> Iterator[Nested]:
    """Subject, verb, the other name if any, and when it was."""
    draft = Draft(sentence)
    token = sentence.tokens[subject]
    draft.take(_words(sentence, subject))
    *before, main = told.split() if told.startswith("was ") else [told]
    main, _, particle = main.partition(" ")
    auxiliary = draft.put("was", "VBD", "be", relation="auxpass") if before else None
    passive = passive or auxiliary is not None
    lemma = _LEMMAS.get(main, main.removesuffix("ed") if main.endswith("ed") else main)
    verb = draft.put(main, "VBN" if passive else "VBD", lemma)
    draft.root(verb)
    if auxiliary is not None:
        draft.link(auxiliary, "auxpass", verb)
    if particle:
        draft.put(particle, "RP", relation="prt", head=verb)
    if other is not None:
        by = draft.put("by", "IN", relation="agent", head=verb) if passive else verb
        draft.take(_words(sentence, other))
        draft.link(other, "pobj" if passive else "dobj", by)
    draft.take(when)
    draft.link(when[0], "prep", verb)
    pronoun = _NOMINATIVE.get(token.text.lower()) if token.tag == "PRP$" else None
    relation = "nsubjpass" if passive else "nsubj"
    draft.link(subject, relation, verb)
    if pronoun:
        draft.write(subject, pronoun, "PRP")
    yield from stated(draft, verb)


_LEMMAS = {
    "took": "take",
    "taken": "take",
    "invaded": "invade",
    "purchased": "purchase",
    "acquired": "acquire",
    "captured": "capture",
    "occupied": "occupy",
    "liberated": "liberate",
    "created": "create",
    "sold": "sell",
    "assassinated": "assassinate",
    "executed": "execute",
    "died": "die",
    "born": "bear",
    "retired": "retire",
    "arrived": "arrive",
    "went": "go",
}
"""Base forms of the verbs that are more than their past tense without "ed"."""
