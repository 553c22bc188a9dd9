"""News that leaves open what a stranger must know: 'Police detained eight people', "filed a petition"."""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.institutions import BY_WHOM, FILED, GENERAL, TOLD_OF
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.checks.leftopen import left_open
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.models import Mention

_TELLING = frozenset({"prep", "relcl", "acl", "ccomp", "appos", "poss"})
_OF = frozenset({"of", "to", "between", "on", "against", "over", "for", "by"})
_ASKING = frozenset({"interview", "ask", "contact", "approach"})
_OUTLETS = frozenset({"newspaper", "broadcaster", "magazine", "news agency", "news outlet"})
_WRITING = frozenset({"contribute", "write", "report", "work", "freelance"})
_WHERE = frozenset({"in", "at", "on", "near"})


def open_end(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> tuple[str, str] | None:
    """Why a clause of a news story leaves open what it is about, or None."""
    inside = {*clause.tokens}
    for i in clause.tokens:
        token = sentence.tokens[i]
        lemma = token.lemma.lower()
        if (
            token.relation == "dobj"
            and token.head == clause.head
            and lemma in FILED | TOLD_OF
            and not _told(sentence, i, inside)
        ):
            return "unclear_scope", f"nothing says of what the {lemma} is"
        if lemma in GENERAL and _is_loose(sentence, i, inside):
            return "vague_definite", f"'the {token.text}'"
    if words := left_open(sentence, clause, shown, context):
        return "unclear_scope", f"nothing says {words}"
    if outlet := _gathers(sentence, clause, shown, context):
        return "unclear_scope", f"it tells how '{outlet}' came by its news"
    if outlet := _writes_for(sentence, clause, shown, context):
        return "unclear_scope", f"many have written for '{outlet}'"
    if words := _anybody(sentence, clause, shown, context):
        return "unclear_scope", f"nothing says whose '{words}' is meant"
    return None


def _gathers(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """The outlet of 'The Holm News interviewed Ann', "Ann answered questions for the Holm News"; else ''."""
    tokens, inside = sentence.tokens, {*clause.tokens}
    outlets = {m.entity: m for m in shown if _is_outlet(m, context)}
    if not outlets:
        return ""
    asks = tokens[clause.head].lemma in _ASKING and not sentence.children(clause.head, "auxpass")
    answers = any(tokens[i].lemma == "question" and tokens[tokens[i].head].lemma == "answer" for i in inside)
    for name, mention in outlets.items():
        if answers or (asks and {*sentence.between(mention.span)} & {*clause.subject}):
            return name or mention.surface
    return ""


def _writes_for(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """The outlet of 'She contributed to the Holm News'; '' if it is told what she wrote."""
    tokens, verb = sentence.tokens, clause.head
    if tokens[verb].lemma not in _WRITING or sentence.child(verb, "dobj", "nsubjpass") is not None:
        return ""
    for c in sentence.children(verb, "prep"):
        below = {*sentence.subtree(c)} if tokens[c].text.lower() in {"to", "for"} else set[int]()
        for mention in shown:
            if {*sentence.between(mention.span)} & below and _is_outlet(mention, context):
                return mention.entity or mention.surface
    return ""


def _is_outlet(mention: Mention, context: Context) -> bool:
    entity = context.entities.get(mention.entity or "")
    named = mention.kind == "actor" and mention.surface.lower().endswith("news")
    return named or (entity is not None and entity.type in _OUTLETS)


def _told(sentence: Sentence, i: int, inside: set[int]) -> bool:
    """Whether the clause says of what a thing is, or the verb behind which it stands does."""
    tokens = sentence.tokens
    if any(tokens[c].relation in _TELLING and c in inside for c in sentence.children(i)):
        return True
    below = sentence.children(tokens[i].head, "prep", "dative", "advcl", "xcomp", "ccomp")
    words = {tokens[c].text.lower() for c in below if c in inside and c > i}
    clausal = any(tokens[c].relation != "prep" for c in below if c in inside and c > i)
    return clausal or bool(words & (_OF - {"on"}))


def _is_loose(sentence: Sentence, i: int, inside: set[int]) -> bool:
    """'the event held in Oslo', "the measure at a meeting": it may be any."""
    tokens = sentence.tokens
    articled = [c for c in sentence.children(i, "det") if tokens[c].text.lower() == "the" and c in inside]
    if not articled or tokens[i].is_proper or articled[0] + 1 != i:
        return False
    below = [c for c in sentence.children(i) if c in inside and c > i]
    if any(tokens[c].relation == "prep" and tokens[c].text.lower() in _WHERE for c in below):
        return not any(tokens[c].relation in {"relcl", "acl"} or tokens[c].text.lower() in _OF for c in below)
    return any(tokens[c].text in {"held", "taking", "involved"} for c in below)


def _anybody(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """'Police', "the government": with no name in the clause that says where or whose; else ''."""
    tokens = sentence.tokens
    subject = next((c for c in sentence.children(clause.head, *SUBJECTS) if c in clause.subject), None)
    if subject is None or tokens[subject].text.lower() not in BY_WHOM:
        return ""
    if any(tokens[t].is_proper or tokens[t].entity in {"NORP", "GPE", "ORG"} for t in clause.subject):
        return ""
    placed = any(
        (e := context.entities.get(m.entity or "")) and (e.type in PLACE_TYPES or m.kind == "place")
        for m in shown
    )
    return (
        ""
        if placed or any(tokens[t].entity in {"GPE", "LOC", "FAC"} for t in clause.tokens)
        else tokens[subject].text
    )
