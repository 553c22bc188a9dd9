"""The parts of a clause about one event that say when, where and by whom, each of which can go."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.data.adjuncts import HOLDING_IN_PLACE
from quizgen.extract.data.verbs import MADE_ONCE, ONCE, SPREAD
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.phrases import year_of_work
from quizgen.models import Mention

_LINKS = frozenset({"in", "on", "at", "near", "around"})
_BEHIND = _LINKS | {",", ".", "to", "into", "by", "for", "as", "after", "from", "with"}
"""What may come behind a part: another one, or one that goes with the verb all the same."""
_NAMES = frozenset({"actor", "place"})

ROLES = ("date", "place", "doer")
Parts = dict[str, frozenset[int]]
"""Tokens by role: 'date', 'place', 'doer'."""


def parts_of(sentence: Sentence, clause: Clause, context: Context) -> Parts:
    """The parts, at least two, that nobody needs to know which event is meant; else none."""
    mentions = [m for m in context.mentions.get(sentence.index, ()) if sentence.between(m.span)]
    named = _of_something_named(sentence, clause)
    if sentence.tokens[clause.head].lemma not in ONCE and not named:
        return {}
    doer = _doer(sentence, clause, mentions) if named else None
    found = _when_and_where(sentence, clause, mentions, doer or frozenset())
    if found is None:
        return {}
    if sentence.tokens[clause.head].lemma in SPREAD:
        found.pop("place", None)
    parts = {**found, "doer": doer} if doer else found
    return {role: parts[role] for role in ROLES if role in parts} if len(parts) > 1 else {}


def year_and_rest(sentence: Sentence, clause: Clause) -> Parts:
    """Of 'Solaris is a 1961 novel by Stan Lem' the year, and what follows the noun; nothing elsewhere."""
    tokens = sentence.tokens
    for year in clause.rest:
        if not year_of_work(sentence, clause, (year,)):
            continue
        noun = tokens[year].head
        behind = frozenset(t for t in clause.rest if t > noun and tokens[t].text != ".")
        joined = sentence.child(noun, "conj", "cc") is not None
        lasting = tokens[clause.head].tag == "VBZ"
        return {"date": frozenset({year}), "rest": behind} if behind and lasting and not joined else {}
    return {}


def with_article(sentence: Sentence, year: int) -> Sentence:
    """The sentence with 'a' or 'an' as it must be where the year behind it is left out."""
    tokens = list(sentence.tokens)
    article = "an" if tokens[year + 1].text[:1].lower() in "aeiou" else "a"
    tokens[year - 1] = replace(tokens[year - 1], text=article)
    return replace(sentence, tokens=tuple(tokens), _cache={}, _between={})


def reattached(sentence: Sentence, clause: Clause, parts: Parts) -> Sentence:
    """The sentence with all its parts hanging on the verb, whichever noun before them the parser took."""
    links = {min(part) for part in parts.values()}
    tokens = tuple(
        replace(token, head=clause.head, relation="prep")
        if i in links and token.relation == "prep"
        else token
        for i, token in enumerate(sentence.tokens)
    )
    return replace(sentence, tokens=tokens, _cache={}, _between={})


def _of_something_named(sentence: Sentence, clause: Clause) -> bool:
    """Whether a passive clause tells what once was done to one thing with a name."""
    verb = sentence.tokens[clause.head].lemma
    if verb not in ONCE | MADE_ONCE | SPREAD or not sentence.children(clause.head, "auxpass"):
        return False
    heads = sentence.tops(clause.subject)
    one = bool(heads) and sentence.tokens[heads[0]].is_proper and not sentence.children(heads[0], "conj")
    held = any(sentence.tokens[t].text.lower() in HOLDING_IN_PLACE for t in clause.tokens)
    return one and not held


def _doer(sentence: Sentence, clause: Clause, mentions: Iterable[Mention]) -> frozenset[int] | None:
    """The 'by' phrase of a passive clause, up to what the parser hangs on it that says when or where."""
    inside = {*clause.rest}
    by = [t for t in sentence.children(clause.head, "agent") if t in inside]
    if len(by) != 1:
        return None
    words = [t for t in sentence.subtree(by[0]) if t in inside]
    for m in mentions:
        first = sentence.between(m.span)[0]
        if first in words and sentence.tokens[first - 1].text.lower() in _LINKS:
            words = [t for t in words if t < first - 1]
    names = {t for m in mentions if m.kind in _NAMES for t in sentence.between(m.span)}
    if not names & {*words} or words != [*range(by[0], words[-1] + 1)]:
        return None
    return frozenset(words) if _next(sentence, words, inside) in _BEHIND else None


def _when_and_where(
    sentence: Sentence, clause: Clause, mentions: Iterable[Mention], doer: Collection[int]
) -> Parts | None:
    """The phrases behind the verb, or in front, that hold nothing but a date, and nothing but places."""
    found: Parts = {}
    inside = {*clause.lead, *clause.rest}
    shown = [m for m in mentions if not {*sentence.between(m.span)} & {*doer}]
    dates = {t for m in shown if m.kind == "date" for t in sentence.between(m.span)}
    places = {t for m in shown if m.kind in _NAMES for t in sentence.between(m.span)}
    for mention in shown:
        role, tokens = "date" if mention.kind == "date" else "place", sentence.between(mention.span)
        if mention.kind not in {"date", *_NAMES} or not set(tokens) <= inside:
            continue
        if set(tokens) <= found.get(role, frozenset()):
            continue
        link = tokens[0] - 1
        if sentence.tokens[link].text.lower() == "the":
            link -= 1
        linked = link in inside and sentence.tokens[link].text.lower() in _LINKS
        holder = sentence.tokens[sentence.tokens[link].head]
        if role == "place" and holder.is_proper and holder.relation == "dobj":
            return None  # 'married Tom Berg in Rome': it may be his birthplace
        if mention.kind == "actor" and not linked:
            continue
        words = [*range(link, tokens[-1] + 1)]
        whole = [t for t in sentence.subtree(link) if t in inside]
        foreign = {*doer} | (places if role == "date" else dates)
        if whole[:1] == [link] and not foreign & {*whole}:
            words = whole  # 'in Oslo, a city of sailors'
        after = _next(sentence, words, inside)
        placed = link > clause.head or clause.lead == tuple(words)
        ends = after in _BEHIND if doer else after in {",", ".", *_LINKS, "to", "into"}
        if not (linked and placed and ends) or role in found or _described(sentence, words, inside):
            return None
        goes_on = _next(sentence, [words[-1] + 1], inside) not in {*_LINKS, "to", "into", "."}
        held = goes_on and sentence.tokens[words[0] - 1].text != ","  # 'in Oslo on 3 May, one of three sons'
        closing = {words[-1] + 1} if after == "," and words[-1] + 1 in inside and not held else set()
        found[role] = frozenset({*words, *closing})
    return found


def _described(sentence: Sentence, words: Sequence[int], inside: Collection[int]) -> bool:
    """Whether a description that the parser hangs elsewhere follows: 'in Oslo, a city of sailors, …'."""
    after, begins = words[-1] + 1, words[-1] + 2
    if after not in inside or begins not in inside or sentence.tokens[after].text != ",":
        return False
    return sentence.tokens[begins].relation == "det" or sentence.tokens[begins].is_noun


def _next(sentence: Sentence, words: Sequence[int], inside: Collection[int]) -> str:
    """The word or mark behind some words of a clause, a full stop at its end."""
    return sentence.tokens[words[-1] + 1].text.lower() if words[-1] + 1 in inside else "."
