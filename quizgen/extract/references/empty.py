"""An "it" that means nothing by itself: 'it rained', "it is clear that", 'found it hard to'."""

from quizgen.extract.data.continuing import EVALUATING, OPINING, WEATHER
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT

_EMPTY_VERBS = frozenset("seem appear happen turn follow transpire emerge take matter remain look".split())
_OPENING = frozenset(
    {"that", "who", "which", "whom", "until", "to", "whether", "if", "for", "how", "why", "when", "where"}
)
_TIMES = frozenset({"DATE", "TIME"})


def empty(sentence: Sentence, i: int) -> bool:
    """True for an "it" that may mean nothing, or what is said after it."""
    tokens = sentence.tokens
    if tokens[i].text.lower() != "it":
        return False
    if tokens[i].relation not in SUBJECT:
        return tokens[i].relation in {"dobj", "expl"} and _introduces(sentence, i)
    verb = tokens[i].head
    if not tokens[verb].is_verb and tokens[verb].tag != "AUX":
        return True
    lemma = tokens[verb].lemma
    passive = bool(sentence.children(verb, "auxpass")) or tokens[i].relation == "nsubjpass"
    if (lemma in WEATHER and not passive) or lemma in _EMPTY_VERBS:
        return True
    opened = any(
        tokens[c].text.lower() in {"that", "whether", "how"}
        for c in range(verb + 1, min(verb + 4, len(tokens)))
    )
    if passive and lemma in OPINING:
        return opened or bool(sentence.children(verb, "ccomp", "csubj", "advcl"))
    if lemma != "be":
        return opened and bool(sentence.children(verb, "csubj", "ccomp")) and lemma not in {"say", "announce"}
    return _told_after(sentence, verb) or _cleft(sentence, verb)


def _told_after(sentence: Sentence, verb: int) -> bool:
    """'it is clear that', "it was not until May", 'it is hard to', "it was 1945"."""
    tokens = sentence.tokens
    said = sentence.children(verb, "attr", "acomp", "oprd", "prep", "advmod", "npadvmod")
    if any(tokens[c].lemma.lower() in EVALUATING for c in said):
        return True
    if any(tokens[c].text.lower() in {"until", "here", "there", "then"} for c in said if c > verb):
        return True
    attributes = sentence.children(verb, "attr")
    if any(tokens[a].entity in _TIMES for a in attributes):
        return True
    after = sentence.children(verb, "ccomp", "csubj", "advcl", "xcomp", "relcl")
    return any(c > verb and _opens(sentence, c) for c in after)


def _cleft(sentence: Sentence, verb: int) -> bool:
    """'it was Ann who', "it was in 1990 that"."""
    tokens = sentence.tokens
    for a in sentence.children(verb, "attr", "prep"):
        for c in sentence.subtree(a):
            if tokens[c].relation == "relcl" and tokens[c].head in {a, *sentence.children(a, "pobj")}:
                noun = tokens[tokens[c].head]
                if noun.is_proper or tokens[a].relation == "prep" or noun.tag in {"PRP", "CD"}:
                    return True
    return False


def _opens(sentence: Sentence, clause: int) -> bool:
    return any(sentence.tokens[c].text.lower() in _OPENING for c in sentence.subtree(clause)[:2])


def _introduces(sentence: Sentence, i: int) -> bool:
    """'makes it possible to', "found it hard that"."""
    tokens = sentence.tokens
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and (after.tag.startswith("JJ") or after.text.lower() in {"that", "to"})
