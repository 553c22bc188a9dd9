"""What was still to come when the news told of it, told as what was to come then.

'Acme will open 30 shops' → 'As of May 2016, Acme was to open 30 shops'; 'the tunnel will cost $3bn, the
ministry said' → '…, according to the ministry, the tunnel would cost $3bn'; 'sales are forecast to rise' →
'sales were forecast to rise'.
"""

from quizgen.extract.data.verbs import FORETELLING
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.tenses import WILL, in_the_past, present, verb_group

_PLANNING = FORETELLING | frozenset("plan intend hope aim propose set estimate tip".split())
_AHEAD = frozenset({"likely", "unlikely", "due", "set"})
_NEEDING = frozenset("need have want be require depend mean know allow let".split())
"""Verbs that are no deeds somebody can be 'to' do: 'they would need a visa'."""

_AIMS = frozenset(
    """
    goal aim purpose plan objective task job role mission idea point function intention proposal way key
    solution challenge strategy target step duty responsibility method one part priority hope dream answer
    """.split()
)
"""What 'is to' says what it is, not what is to come: 'the goal is to land'."""


def as_then(sentence: Sentence, clause: Clause) -> tuple[dict[int, str], dict[int, str]] | None:
    """For a clause with 'will', what its verbs become and the 'to' before one of them; None for any other."""
    modal = _will(sentence, clause)
    if modal is None:
        return None
    past = dict(in_the_past(sentence, clause))
    passive = bool(sentence.children(clause.head, "auxpass"))
    following = min((i for i in verb_group(sentence, clause) if i > modal), default=None)
    needing = sentence.tokens[clause.head].lemma in _NEEDING and not passive
    if following is None or clause.speaker or needing:
        return past | {modal: "would"}, {}
    return past | {modal: "were" if several(sentence, clause) else "was"}, {following: "to"}


def arranged_then(sentence: Sentence, clause: Clause) -> tuple[dict[int, str], dict[int, str]] | None:
    """For a clause in the present progressive, what its verbs become and the 'to' before one of them."""
    be = [c for c in sentence.children(clause.head, "aux") if c in clause.rest]
    if len(be) != 1 or present(sentence, clause) != "progressive" or clause.speaker:
        return None
    verb = sentence.tokens[clause.head]
    if verb.tag != "VBG" or not be[0] < clause.head:
        return None
    form = "were" if several(sentence, clause) else "was"
    return {be[0]: form, clause.head: verb.lemma}, {clause.head: "to"}


def _will(sentence: Sentence, clause: Clause) -> int | None:
    """The 'will' of a clause's own verb."""
    if clause.copula:
        return None
    modals = (c for c in sentence.children(clause.head, "aux") if c in clause.rest)
    return next((c for c in modals if sentence.tokens[c].text.lower() in WILL), None)


def several(sentence: Sentence, clause: Clause) -> bool:
    """Whether the subject of a clause takes a verb in the plural."""
    heads = sentence.tops(clause.subject)
    if heads and not sentence.tokens[heads[0]].is_noun:  # misread: 'firms at least half Norwegian-owned'
        heads = [t for t in clause.subject if sentence.tokens[t].is_noun][:1] or heads
    person = bool(heads) and sentence.tokens[heads[0]].entity == "PERSON"
    return (bool(heads) and sentence.tokens[heads[0]].plural and not person) or any(
        sentence.tokens[t].relation == "conj" and sentence.tokens[t].head in heads for t in clause.subject
    )


def foretells(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause in the present tells what is expected: 'is forecast to', 'plans to', 'is to'."""
    tokens = sentence.tokens
    if present(sentence, clause) not in {"simple", "progressive"}:
        return False
    head = tokens[clause.head]
    if head.lemma in _PLANNING or head.text.lower() in _AHEAD:
        return _to_come(sentence, clause.head)
    if head.lemma != "be":
        return False
    adjectives = sentence.children(clause.head, "acomp", "oprd", "attr")
    ahead = any(tokens[a].text.lower() in _AHEAD and _to_come(sentence, a) for a in adjectives)
    subject = sentence.child(clause.head, *SUBJECTS)
    if ahead or subject is None or tokens[subject].lemma.lower() in _AIMS:
        return ahead
    return _to_come(sentence, clause.head)


def _to_come(sentence: Sentence, word: int) -> bool:
    """Whether an infinitive depends on a word."""
    return any(
        any(sentence.tokens[t].tag == "TO" for t in sentence.children(c, "aux"))
        for c in sentence.children(word, "xcomp", "ccomp")
    )
