"""What two coordinated verbs have in common: a subject, an object, or only that one of them holds."""

from quizgen.extract.data.english import SAYING
from quizgen.extract.data.transitives import MAY_BE_PASSIVE
from quizgen.extract.parse import Sentence

_NOT_SURELY_SHARED = frozenset("on with without by for under despite because owing through".split())
_SCENES = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC", "EVENT", "ORG"})
_SHOWN = frozenset("stage perform produce revive remake adapt broadcast screen exhibit release".split())
_WHILE_SHOWN = frozenset("star feature run close open last gross earn draw".split())


def alternative(sentence: Sentence, verb: int) -> bool:
    """True for 'sold or leased': neither is asserted."""
    joints = {sentence.tokens[c].text.lower() for c in sentence.children(verb, "cc")}
    verbs = any(sentence.tokens[c].is_verb for c in sentence.children(verb, "conj"))
    return verbs and bool(joints & {"or", "nor"})


def shares_object(sentence: Sentence, verb: int) -> bool:
    """True for the first verb of 'wrote and directed three films', whose object stands behind the second."""
    joint = sentence.child(verb, "cc")
    others = [c for c in sentence.children(verb, "conj") if sentence.tokens[c].is_verb]
    objects = any(sentence.child(c, "dobj") is not None for c in others)
    return joint == verb + 1 and objects and sentence.child(verb, "dobj") is None


def shares_doer(sentence: Sentence, verb: int) -> bool:
    """True for the first verb of 'was wooed and abandoned by Bob', which says half without "by Bob"."""
    others = [c for c in sentence.children(verb, "conj") if sentence.tokens[c].tag in {"VBN", "VBD"}]
    return (
        sentence.child(verb, "cc") == verb + 1
        and sentence.child(verb, "auxpass") is not None
        and any(
            c == verb + 2
            and sentence.child(c, "agent") is not None
            and sentence.child(c, "aux", "auxpass", "nsubj", "nsubjpass") is None
            for c in others
        )
    )


def reported_beside(sentence: Sentence, verb: int) -> bool:
    """True for a coordinated 'that she is poor' with a subject: somebody says it, whoever that is."""
    marked = any(sentence.tokens[c].text.lower() == "that" for c in sentence.children(verb, "mark"))
    return marked and sentence.tokens[verb].relation == "conj"


def passive_too(sentence: Sentence, verb: int, other: int) -> bool:
    """True for 'was born in Oslo and raised in Bergen', where the second verb is taken for an active one."""
    token = sentence.tokens[other]
    return (
        sentence.child(verb, "auxpass") is not None
        and token.tag == "VBD"
        and token.text.endswith("ed")
        and token.lemma in MAY_BE_PASSIVE
        and sentence.child(other, "dobj", "ccomp", "xcomp") is None
    )


def _of_one_showing(sentence: Sentence, verb: int, other: int) -> bool:
    """True for 'was staged in Lima in 1983 and starred Ann Holt': only that one staging had her in it."""
    shown = sentence.tokens[verb].lemma in _SHOWN and sentence.child(verb, "auxpass") is not None
    return shown and sentence.tokens[other].lemma in _WHILE_SHOWN


def parallel(sentence: Sentence, verb: int, other: int) -> bool:
    """Whether a coordinated verb can share the subject: finite, of one tense, of one voice."""
    tokens = sentence.tokens

    def finite(i: int) -> str:
        forms = [tokens[a].tag for a in sentence.children(i, "aux", "auxpass")] + [tokens[i].tag]
        return next((form for form in forms if form in {"VBD", "VBZ", "VBP", "MD"}), "")

    if sentence.child(other, "expl", "csubj", "csubjpass") is not None:
        return False
    if passive_too(sentence, verb, other) or _of_one_showing(sentence, verb, other):
        return False
    shared_auxiliary = not finite(other) and tokens[verb].tag == tokens[other].tag
    turned = bool(sentence.children(other, "auxpass")) and bool(sentence.children(verb, "dobj"))
    return finite(other) == finite(verb) and not turned and not shared_auxiliary


def sets_the_scene(sentence: Sentence, top: int) -> bool:
    """Whether what stands in front holds for all verbs: a time or place, not 'on promise of marriage'."""
    tokens = sentence.tokens
    if tokens[top].relation != "prep" or tokens[top].text.lower() not in _NOT_SURELY_SHARED:
        return True
    return any(tokens[i].entity in _SCENES or tokens[i].is_proper for i in sentence.subtree(top))


def claim_beside(sentence: Sentence, verb: int) -> int | None:
    """The verb of 'critics say' between the commas of what they claim: "The plan, critics say, failed"."""
    tokens = sentence.tokens
    claims = (c for c in sentence.children(verb, "parataxis") if tokens[c].lemma in SAYING)
    return next((c for c in claims if tokens[c].tag in {"VBD", "VBZ", "VBP"}), None)
