"""News in which what a verb needs is left out: 'Ann Holt resigned', "he was charged with three crimes"."""

from collections.abc import Collection, Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.left_open import (
    FREED,
    HELD,
    IN_OFFICE,
    LAWS,
    NEEDED,
    OFFENCES,
    OFFERS,
    STATES_NEEDED,
    THINGS_NEEDED,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.completing import tested_for
from quizgen.models import Mention

_TIMES = frozenset({"DATE", "TIME"})
_TELLING = frozenset({"relcl", "acl", "ccomp", "appos", "compound", "xcomp", "advcl"})


def left_open(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """What a clause leaves open of its verb or the object of that, or ''."""
    tokens, inside, verb = sentence.tokens, {*clause.tokens}, clause.head
    lemma = tokens[verb].lemma.lower()
    objects = [c for c in sentence.children(verb, "dobj", "oprd") if c in inside]
    passive = bool(sentence.children(verb, "auxpass"))
    words = {tokens[t].lemma.lower() for t in inside}
    needed = lemma in NEEDED and not objects and not passive
    if needed and not _somewhere(sentence, verb, NEEDED[lemma], inside):
        of_office = lemma == "resign" and {tokens[t].lemma.lower() for t in clause.subject} & IN_OFFICE
        return "" if of_office else f"'{tokens[verb].text}' from or to what"
    for c in sentence.children(verb, "acomp", "oprd", "advmod"):
        state = STATES_NEEDED.get((lemma, tokens[c].text.lower()), frozenset())
        if (
            c in inside
            and state
            and not tested_for(context)
            and not _followed(sentence, verb, state, inside, c)
        ):
            return f"'{tokens[verb].text} {tokens[c].text}' for what"
    for c in objects:
        verbs, prepositions = THINGS_NEEDED.get(tokens[c].text.lower(), (frozenset(), frozenset()))
        if lemma in verbs and not _followed(sentence, verb, prepositions, inside, c):
            return f"of what the {tokens[c].text} is"
        if lemma == "sign" and tokens[c].lemma in LAWS and not _described(sentence, c, inside):
            return f"which {tokens[c].text} is meant"
    if passive and lemma == "charge" and _counted_only(sentence, verb, inside):
        return "what the charges are"
    if passive and lemma in FREED and not words & HELD and _of_a_person(sentence, clause, shown, context):
        told = _followed(sentence, verb, frozenset({"from", "by"}), inside)
        return "" if told else f"from what somebody was {tokens[verb].text}"
    if passive and not sentence.children(verb, "agent"):
        for c in sentence.children(verb, "nsubjpass"):
            if tokens[c].lemma in OFFERS and not _followed(sentence, c, frozenset({"for", "to"}), inside):
                return f"for what the {tokens[c].text} was"
    return ""


def _followed(
    sentence: Sentence, verb: int, prepositions: Collection[str], inside: set[int], noun: int | None = None
) -> bool:
    """Whether one of some prepositions follows a verb, or what belongs to it, with more than a time."""
    tokens = sentence.tokens
    for i in (verb, noun if noun is not None else verb):
        for c in sentence.children(i):
            if c not in inside or c < i:
                continue
            if tokens[c].relation in {"dative", "relcl", "acl", "ccomp", "appos"} and i != verb:
                return True
            if tokens[c].relation == "dative":
                return True
            objects = sentence.children(c, "pobj", "pcomp")
            timed = objects and all(tokens[o].entity in _TIMES for o in objects)
            if tokens[c].text.lower() in prepositions and not timed:
                return True
    return False


def _somewhere(sentence: Sentence, verb: int, prepositions: Collection[str], inside: set[int]) -> bool:
    """Whether one of some prepositions comes behind a verb, be it read as belonging to 'guilty'."""
    behind = (t for t in inside if t > verb and sentence.tokens[t].text.lower() in prepositions)
    return any(_followed(sentence, sentence.tokens[t].head, prepositions, inside) for t in behind)


def _described(sentence: Sentence, noun: int, inside: set[int]) -> bool:
    """Whether more than an owner and an article says which bill it is."""
    tokens = sentence.tokens
    below = [c for c in sentence.children(noun) if c in inside]
    owned = [c for c in below if tokens[c].relation == "poss"]
    return not owned or any(
        tokens[c].relation in _TELLING or tokens[c].relation in {"prep", "amod", "nmod"} for c in below
    )


def _counted_only(sentence: Sentence, verb: int, inside: set[int]) -> bool:
    """'charged with three distinct crimes'."""
    tokens = sentence.tokens
    for c in sentence.children(verb, "prep"):
        for o in sentence.children(c, "pobj"):
            if c in inside and tokens[c].text.lower() == "with" and tokens[o].lemma.lower() in OFFENCES:
                return not any(
                    (tokens[b].relation in _TELLING or tokens[b].text == "of") and b in inside
                    for b in sentence.children(o)
                )
    return False


def _of_a_person(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> bool:
    if any(sentence.tokens[t].text.lower() in {"he", "she"} for t in clause.subject):
        return True
    inside = {*clause.subject}
    subjects = (m for m in shown if {*sentence.between(m.span)} & inside)
    entities = (context.entities.get(m.entity or "") for m in subjects)
    return any(entity is not None and entity.type == "person" for entity in entities)
