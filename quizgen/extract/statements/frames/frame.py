"""The frame of a statement: when it held, and in which match, work or event what it tells of happened.

A frame stands in front of a statement ("As of May 2016, …") and is added only where it is certain and the
clause does not say so itself.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quizgen.extract.context import Context
from quizgen.extract.data.events import PARTS_OF_EVENTS
from quizgen.extract.data.verbs import NOW, STATES
from quizgen.extract.dates.words import spoken
from quizgen.extract.parse import Sentence
from quizgen.extract.references.contests import Contest
from quizgen.extract.statements.clauses import Clause, trimmed
from quizgen.extract.statements.frames.changing import changes, counts
from quizgen.extract.statements.frames.clergy import settle_clergy
from quizgen.extract.statements.frames.elections import election_frame
from quizgen.extract.statements.frames.eras import era_frame
from quizgen.extract.statements.frames.guides import guide_frame
from quizgen.extract.statements.frames.introducing import introduce, introduce_others
from quizgen.extract.statements.frames.joined import under_the_time_in_front
from quizgen.extract.statements.frames.matches import (
    is_match,
    match_around,
    match_told,
    match_words,
    settle_match,
    without_vague_lead,
)
from quizgen.extract.statements.frames.outlook import arranged_then, as_then, foretells
from quizgen.extract.statements.frames.reporting import as_reported, by_reports
from quizgen.extract.statements.frames.teams import settle_teams
from quizgen.extract.statements.frames.topical import topic_frame, without_once_upon
from quizgen.extract.statements.frames.trials import trial_frame
from quizgen.extract.statements.resolution.commonwealth import country_put_in
from quizgen.extract.statements.resolution.completing import completed
from quizgen.extract.statements.resolution.institutions import institutions_put_in
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.spelling import (
    last_names_put_in,
    routes_put_in,
    short_forms_put_in,
)
from quizgen.extract.statements.resolution.topic_names import settle_topic
from quizgen.extract.statements.tenses import claimed_then, in_the_past, present
from quizgen.models import DateValue, Mention, Span

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SEVERAL_WORDS = re.compile(r" (?:of|in|on|at|over|between|to|by|with|against) ")


@dataclass(frozen=True)
class Frame:
    """What stands in front of a statement, its verbs in the past, and the match it lies in.

    `before` are words to put in before a verb: the "to" of 'was to open'.
    """

    words: str = ""
    past: dict[int, str] = field(default_factory=dict)
    before: dict[int, str] = field(default_factory=dict)
    contest: Contest | None = None
    places: tuple[Span, ...] = ()
    topical: bool = False


def framed(sentence: Sentence, clause: Clause, context: Context) -> tuple[Clause, Frame]:
    """A clause, without what its frame says better, and its frame."""
    clause = under_the_time_in_front(sentence, clause, _shown(sentence, clause, context), context)
    shown = _shown(sentence, clause, context)
    tournament = match_told(sentence, clause, shown, context)
    if tournament is not None:
        return without_vague_lead(sentence, clause), Frame(tournament)
    if contest := match_around(sentence, clause, shown, context):
        named = any(is_match(sentence, i) for i in clause.tokens)
        return clause, Frame("" if named else f"In {match_words(contest, context)}", contest=contest)
    if words := topic_frame(sentence, clause, shown, context):
        clause = without_once_upon(sentence, clause)
        places = (context.topic.place,) if context.topic.place else ()
        return clause, Frame(words, places=places, topical=context.topic.full in words)
    if words := election_frame(sentence, clause, shown, context):
        return clause, Frame(words)
    if words := guide_frame(sentence, clause, shown, context):
        return clause, Frame(words, places=(context.topic.place,) if context.topic.place else ())
    if words := trial_frame(sentence, clause, context):
        return clause, Frame(words, places=(context.trial.place,) if context.trial.place else ())
    words, said = era_frame(sentence, clause, shown, context)
    if words:
        return clause, Frame(words, places=(said,) if said else ())
    clause, frame = _as_of(sentence, clause, shown, context)
    if not frame.words and not frame.past:
        words = as_reported(sentence, clause, shown, context)
        frame = Frame(words, dict(claimed_then(sentence, clause)) if words else {})
    clause, words = by_reports(sentence, clause, frame.words)
    return clause, replace(frame, words=words)


def settle(sentence: Sentence, clause: Clause, frame: Frame, context: Context, found: Resolution) -> None:
    """Put in the events that "the attack" or "the match" means, and the verbs in the tense of the frame."""
    if frame.contest is not None:
        settle_match(sentence, clause, frame.contest, context, found)
    settle_topic(sentence, clause, framed=frame.topical, context=context, found=found)
    settle_clergy(sentence, clause, context, found)
    short_forms_put_in(sentence, clause, context, found)
    routes_put_in(sentence, clause, context, found)
    institutions_put_in(sentence, clause, context, found)
    country_put_in(sentence, clause, context, found)
    if context.news:
        completed(sentence, clause, context, found)
    last_names_put_in(sentence, clause, context, found)
    introduce(sentence, clause, context, found, framed=bool(frame.words))
    introduce_others(sentence, clause, context, found)
    settle_teams(sentence, clause, context, found)
    _settle_events(sentence, clause, context, found)
    found.places += frame.places
    found.replaced.update({i: (i, verb) for i, verb in frame.past.items() if i not in found.replaced})
    found.before.update(frame.before)


def _settle_events(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """Each event in full where it comes up first in the clause, as "the attack" after that."""
    done = {i for first, (last, _) in found.replaced.items() for i in range(first, last + 1)} | found.kept
    shown = _shown(sentence, clause, context)
    inside = {sentence.tokens[t].start for t in clause.tokens}
    said: set[str] = set()
    for i in clause.tokens:
        meant = context.events.meant(sentence, i) if i not in done else None
        if meant is None:
            continue
        words = meant.words(shown)
        told_here = meant.telling.start in inside and meant.telling.start < sentence.tokens[i].start
        following = sentence.tokens[i + 1].text if i + 1 < len(sentence.tokens) else ""
        if told_here or words in said:
            found.kept.update(range(meant.first, i + 1))
        elif following not in {"'s", "’s"} or not _SEVERAL_WORDS.search(words):
            said.add(words)
            found.replaced[meant.first] = (i, words)
            found.kept.update(range(meant.first, i + 1))
            found.places.append(meant.telling.place)
            parts = PARTS_OF_EVENTS.get(meant.telling.family, frozenset())
            found.kept.update(t for t in clause.tokens if sentence.tokens[t].lemma.lower() in parts)


def _shown(sentence: Sentence, clause: Clause, context: Context) -> list[Mention]:
    inside = {*clause.tokens}
    return [m for m in context.mentions.get(sentence.index, ()) if inside & set(sentence.between(m.span))]


def _as_of(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> tuple[Clause, Frame]:
    """'As of August 2016' and the past tense, for what held only when the article was published."""
    published = context.article.published
    if published is None:
        return clause, Frame()
    month = f"As of {spoken(published.isoformat()[:7])}"
    if clause.passing:
        return clause, Frame(month)
    if context.news and (put := as_then(sentence, clause) or _arranged(sentence, clause, shown, context)):
        timed = any(m.kind == "date" and {*clause.lead} & {*sentence.between(m.span)} for m in shown)
        return clause, Frame("" if timed else month, *put)
    form = present(sentence, clause)
    ahead = context.news and foretells(sentence, clause)
    dated = [m for m in shown if m.kind == "date" and m.surface.lower() not in NOW]
    since = bool(dated) and form == "perfect" and all(_is_since(sentence, m) for m in dated)
    if not form or (dated and not since and not ahead):
        return clause, Frame()
    now = [c for c in sentence.children(clause.head, "advmod") if sentence.tokens[c].text.lower() in NOW]
    now = [c for c in now if sentence.subtree(c) == (c,) and c in clause.tokens]
    news = context.news
    if not (now or ahead) and not (
        counts(sentence, clause, form, shown) or (news and changes(sentence, clause, form))
    ):
        return clause, Frame()
    if since and (stretch := _stretch(sentence, clause, dated, published.isoformat())):
        return stretch
    clause = replace(
        clause,
        lead=trimmed(sentence, tuple(t for t in clause.lead if t not in now)),
        rest=tuple(t for t in clause.rest if t not in now),
    )
    if since and any(_month(m) == published.isoformat()[:7] for m in dated):
        month = f"As of {spoken(published.isoformat())}"
    return clause, Frame(month, past=dict(in_the_past(sentence, clause)))


def _arranged(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> tuple[dict[int, str], dict[int, str]] | None:
    """'is meeting Ann Holt on Thursday', to come when it was written → "was to meet Ann Holt"."""
    published = context.article.published
    days = [m.value.edtf for m in shown if isinstance(m.value, DateValue)]
    later = published is not None and any(_DAY.fullmatch(d) and d > published.isoformat() for d in days)
    return arranged_then(sentence, clause) if later else None


def _stretch(
    sentence: Sentence, clause: Clause, dated: Sequence[Mention], until: str
) -> tuple[Clause, Frame] | None:
    """'Since May 1, Ann has opened two shops' → 'Between May 1 and May 4, 2016, Ann opened two shops'.

    Both ends must be days of one year, and the verb one whose past is its participle.
    """
    starts = [c for c in sentence.children(clause.head, "prep") if sentence.tokens[c].text.lower() == "since"]
    auxiliaries = sentence.children(clause.head, "aux", "auxpass", "neg")
    value = dated[0].value
    if len(dated) != 1 or len(starts) != 1 or len(auxiliaries) != 1 or not isinstance(value, DateValue):
        return None
    cut = {*sentence.subtree(starts[0])}
    exact = _DAY.fullmatch(value.edtf) and value.edtf[:4] == until[:4] and value.edtf < until
    alone = cut <= {starts[0], *sentence.between(dated[0].span)}
    event = (
        sentence.tokens[clause.head].text.endswith("ed") and sentence.tokens[clause.head].lemma not in STATES
    )
    if not (exact and alone and event):
        return None
    gone = {*cut, *auxiliaries}
    words = f"Between {spoken(value.edtf).rpartition(',')[0]} and {spoken(until)}"
    lead = trimmed(sentence, tuple(t for t in clause.lead if t not in gone))
    return replace(clause, lead=lead, rest=tuple(t for t in clause.rest if t not in gone)), Frame(words)


def _month(mention: Mention) -> str:
    return mention.value.edtf[:7] if isinstance(mention.value, DateValue) else ""


def _is_since(sentence: Sentence, mention: Mention) -> bool:
    tokens = sentence.between(mention.span)
    before = sentence.tokens[tokens[0] - 1].text.lower() if tokens and tokens[0] else ""
    return before == "since" or mention.surface.lower().startswith("since ")
