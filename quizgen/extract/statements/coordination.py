"""What two coordinated verbs have in common: a subject, an object, or only that one of them holds."""

from quizgen.extract.parse import Sentence


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


def parallel(sentence: Sentence, verb: int, other: int) -> bool:
    """Whether a coordinated verb can share the subject: finite, of one tense, of one voice."""
    tokens = sentence.tokens

    def finite(i: int) -> str:
        forms = [tokens[a].tag for a in sentence.children(i, "aux", "auxpass")] + [tokens[i].tag]
        return next((form for form in forms if form in {"VBD", "VBZ", "VBP", "MD"}), "")

    shared_auxiliary = not finite(other) and tokens[verb].tag == tokens[other].tag
    turned = bool(sentence.children(other, "auxpass")) and bool(sentence.children(verb, "dobj"))
    return finite(other) == finite(verb) and not turned and not shared_auxiliary
