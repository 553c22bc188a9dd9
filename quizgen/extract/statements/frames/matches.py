"""The frame of what happens in a match, and of the match itself: who met whom, and in which tournament."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.data.sport import ELSEWHERE, IN_COMPETITION, MATCH_NOUNS, PARTS
from quizgen.extract.parse import Sentence
from quizgen.extract.references.contests import Contest, happens_in_match
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.models import DateValue, Mention

_ARTICLES = frozenset({"the", "this", "that"})


def match_told(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str | None:
    """'At the 2018 World Cup' for a clause that tells of a match; None for any other clause."""
    contests = context.contests
    if clause.copula or contests.told_by(sentence, clause.head) is None:
        return None
    lower = {sentence.tokens[i].text.lower() for i in clause.tokens}
    named = {"cup", contests.tournament.rpartition(" ")[2].lower()} & lower
    years = [m.value.edtf[:4] for m in shown if isinstance(m.value, DateValue)]
    fits = all(year == contests.year() for year in years)
    if not contests.tournament or named or lower & ELSEWHERE or not fits:
        return ""
    words = _at(contests.tournament)
    return words[:1].upper() + words[1:]


def match_around(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> Contest | None:
    """The match in which what a clause tells of happened, if that is certain."""
    contest = context.contests.around(sentence)
    if contest is None or clause.copula or any(m.kind == "date" for m in shown):
        return None
    if context.contests.found.get(sentence.index):
        return None
    if not happens_in_match(sentence, clause.tokens, clause.head):
        return None
    lemmas = {sentence.tokens[i].lemma.lower() for i in clause.tokens}
    if lemmas & _OF_SEVERAL:
        return None
    if _squared_off(sentence, clause, shown, contest) or _others_beside(sentence, shown, contest, context):
        return None
    countries = {
        m.entity
        for m in shown
        if m.entity and (entity := context.entities.get(m.entity)) and entity.type in {"country", "team"}
    }
    return contest if countries <= contest.key else None


def _squared_off(sentence: Sentence, clause: Clause, shown: Sequence[Mention], contest: Contest) -> bool:
    """True for 'Ann Holt and Bob Dale fought', "her bout against Bob Dale": a match, and another one."""
    named = {i: m.entity for m in shown if m.entity for i in sentence.between(m.span)}
    rivals = {named[i] for i in clause.subject if i in named}
    for i in clause.tokens:
        if sentence.tokens[i].text.lower() == "against":
            rivals |= {named[c] for c in sentence.children(i, "pobj") if c in named}
            return not rivals <= contest.key
    joined = any(sentence.tokens[i].relation == "conj" for i in clause.subject)
    return joined and len(rivals) > 1 and not rivals <= contest.key


def _others_beside(sentence: Sentence, shown: Sequence[Mention], contest: Contest, context: Context) -> bool:
    """Whether it was two people who met, and others are named, or it is told in another paragraph."""
    types = {name: entity.type for name, entity in context.entities.items()}
    if not any(types.get(side) == "person" for side in contest.sides):
        return False
    people = {m.entity for m in shown if m.entity and types.get(m.entity) == "person"}
    return sentence.block != contest.sentence.block or not people <= contest.key


_OF_SEVERAL = frozenset({"series", "season", "doubleheader"})


def match_words(contest: Contest, context: Context) -> str:
    """'the match between A and B at the 2018 World Cup', or on the day it names."""
    tournament = context.contests.tournament
    where = _at(tournament) if tournament else contest.when
    return f"the match between {contest.sides[0]} and {contest.sides[1]} {where}".rstrip()


def _at(tournament: str) -> str:
    lasting = not IN_COMPETITION.isdisjoint(tournament.split())
    return f"{'in' if lasting else 'at'} the {tournament}"


def is_match(sentence: Sentence, i: int) -> bool:
    """'the match', with nothing that says which."""
    token = sentence.tokens[i]
    if token.lemma.lower() not in MATCH_NOUNS or token.tag != "NN":
        return False
    children = sentence.children(i)
    articles = [c for c in children if sentence.tokens[c].text.lower() in _ARTICLES]
    rest = [c for c in children if c not in articles and sentence.tokens[c].relation not in {"punct", "case"}]
    return len(articles) == 1 and articles[0] == i - 1 and not rest


def without_vague_lead(sentence: Sentence, clause: Clause) -> Clause:
    """Without 'in the last match of the day' in front of who met whom."""
    lead = [sentence.tokens[i] for i in clause.lead]
    vague = any(t.lemma.lower() in MATCH_NOUNS for t in lead) and not any(t.is_proper for t in lead)
    return replace(clause, lead=()) if vague else clause


def settle_match(
    sentence: Sentence, clause: Clause, contest: Contest, context: Context, found: Resolution
) -> None:
    """Put in the match for "the match", and keep what a match has one of: "the first half"."""
    words = match_words(contest, context)
    said = False
    for i in clause.tokens:
        token = sentence.tokens[i]
        if is_match(sentence, i) and i - 1 not in found.replaced:
            if not said:
                found.replaced[i - 1] = (i, words)
            found.kept.update({i - 1, i})
            said = True
        elif token.lemma.lower() in PARTS and token.is_noun:
            found.kept.add(i)
    found.places.append(contest.place)
