"""What was won in an election, with the election in front; what can't be told to be of one is refused."""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.institutions import ELECTORAL, PUT_UP, WHERE_WON, WON
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.tenses import simple_past
from quizgen.models import DateValue, Mention

_WINNING = frozenset(
    {"win", "gain", "lose", "net", "take", "secure", "earn", "hold", "drop", "retain", "come"}
)


def election_frame(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """'In the 2019 Norwegian general election' for seats won, "Ahead of" it for delegates, or ''."""
    election = context.election
    if not election or clause.speaker or clause.copula or not simple_past(sentence, clause.head):
        return ""
    words = _words(sentence, clause)
    values = [m.value.edtf for m in shown if isinstance(m.value, DateValue)]
    year = election.split()[1]
    if "election" in words or not all(value.startswith(year) for value in values):
        return ""
    wins = sentence.tokens[clause.head].lemma in _WINNING
    if _of_party(words) and not values:
        return f"Ahead of {election}"
    general = "presidential" not in election
    return (
        f"In {election}"
        if general and wins and words & {"seat", "majority"} and not words & WHERE_WON
        else ""
    )


def election_fault(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], *, framed: bool
) -> tuple[str, str] | None:
    """Why a clause on seats or delegates can't be told to be of one election, or None."""
    tokens = [sentence.tokens[t] for t in clause.tokens]
    words = _words(sentence, clause)
    years = any(m.kind == "date" for m in shown) or any(
        t.text[:4].isdigit() and len(t.text) == 4 for t in tokens
    )
    if framed:
        return None
    if (open_ := _of_party(words)) and not years:
        return "unclear_scope", f"nothing says of which year the {min(open_)} is"
    alone = sentence.tokens[clause.head].lemma == "win" and sentence.child(clause.head, "dobj") is None
    where = WHERE_WON - {"member"} if alone else WHERE_WON  # 'won with 90 votes of 120 members'
    if (won := words & WON) and not words & where and _is_counted(sentence, clause, WON):
        return "unclear_scope", f"nothing says in which election the {min(won)}s were won"
    return None


def _words(sentence: Sentence, clause: Clause) -> set[str]:
    """The words of a clause; 'a delegate to' a parliament is none of a party's delegates."""
    tokens = (sentence.tokens[t] for t in clause.tokens)
    return {t.lemma.lower() for t in tokens if t.plural or t.lemma != "delegate"}


def _of_party(words: set[str]) -> set[str]:
    """The words that tell of whom a party puts up."""
    return words & ELECTORAL | (words & PUT_UP if "party" in words else set())


def _is_counted(sentence: Sentence, clause: Clause, nouns: frozenset[str]) -> bool:
    """Whether seats or votes are what the verb is about."""
    return any(
        sentence.tokens[t].lemma.lower() in nouns
        and sentence.tokens[t].plural
        and sentence.tokens[t].relation in {"dobj", "nsubj", "pobj"}
        for t in clause.tokens
    )
