"""Two clauses side by side that a parser hangs one under the other, for want of a place for the second one.

What stands before the verb of a clause is found here for all mending.
"""

from quizgen.extract.data.english import CLAIMING
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.relinking import Links

ANY_SUBJECT = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FILLING = ("dobj", "attr", "acomp", "prep", "xcomp", "auxpass", "agent", "oprd")
"""What a verb that has one of them needs no clause besides."""
_ASKING = frozenset({"WRB", "WP", "WDT", "WP$"})
_JOINTS = frozenset({"and", "but"})


def verb_start(sentence: Sentence, verb: int) -> int:
    """Where a verb with its auxiliaries and adverbs in front begins."""
    group = [verb, *sentence.children(verb, "aux", "auxpass", "advmod", "neg")]
    return min(i for i in group if i <= verb)


def finite_word(sentence: Sentence, verb: int) -> Token | None:
    """The word of a verb group that shows its tense."""
    group = [*sentence.children(verb, "aux", "auxpass"), verb]
    return next((sentence.tokens[i] for i in group if sentence.tokens[i].tag in _FINITE), None)


def agrees(subject: Token, verb: Token) -> bool:
    """Whether a noun can be the subject of a finite verb by its number."""
    if verb.tag == "VBZ" or verb.text == "was":
        return not subject.plural
    if verb.tag == "VBP" or verb.text == "were":
        return subject.plural
    return True


def subject_relation(sentence: Sentence, verb: int) -> str:
    """What the subject of a verb is to it."""
    return "nsubjpass" if sentence.child(verb, "auxpass") is not None else "nsubj"


def side_by_side(sentence: Sentence) -> Links:
    """The links that put a clause taken for an object or adverbial beside the main one, or none."""
    clauses = [*sentence.children(sentence.root, "ccomp", "advcl")]
    return next((links for verb in clauses if (links := _beside(sentence, verb))), {})


def _beside(sentence: Sentence, verb: int) -> Links:
    tokens, head = sentence.tokens, sentence.tokens[verb].head
    if tokens[head].lemma in CLAIMING or finite_word(sentence, verb) is None:
        return {}
    if sentence.child(verb, "mark") is not None or _asks(sentence, verb):
        return {}
    if verb < head:
        return _spliced(sentence, verb)
    return _joined(sentence, verb) if sentence.child(verb, *ANY_SUBJECT) is not None else {}


def _asks(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[i].tag in _ASKING for i in sentence.children(verb))


def _spliced(sentence: Sentence, first: int) -> Links:
    """'Ann was hurt, so Bo took over', "Ann left, Bo stayed": the first clause is no object of the second."""
    tokens, root = sentence.tokens, sentence.root
    subject = sentence.child(root, *ANY_SUBJECT)
    plain = (
        subject is not None and first < subject and sentence.child(first, "nsubj", "nsubjpass") is not None
    )
    before = sentence.subtree(first)
    comma = before[-1] + 1
    filled = sentence.child(root, *_FILLING) is not None and finite_word(sentence, root) is not None
    so_much = any(tokens[i].text.lower() in {"so", "such"} for i in before)
    apart = "," in {tokens[before[-1]].text, tokens[comma].text}  # ', however,' ends with one
    if not plain or not filled or so_much or not apart or before[0] != 0:
        return {}
    so = comma + 1
    links = {first: (root, "conj")}
    return {**links, so: (root, "cc")} if tokens[so].text.lower() == "so" else links


def _joined(sentence: Sentence, verb: int) -> Links:
    """'wrote it in Oslo, and the work appeared': a clause behind an "and" that was taken for an object."""
    tokens, head = sentence.tokens, sentence.tokens[verb].head
    first = sentence.subtree(verb)[0]
    joint = first if tokens[first].tag == "CC" else first - 1
    apart = tokens[joint].text.lower() in _JOINTS and joint > head and tokens[joint - 1].text == ","
    return {verb: (head, "conj"), joint: (head, "cc")} if apart else {}
