"""All that a sentence asserts, as clauses, each with the tree it is to be read in.

The tree is the sentence's own but where a clause needs another one: a mended subject, an auxiliary that two
verbs share, one thing of a list of counted things.
"""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.extract.data.adjuncts import TOGETHER
from quizgen.extract.data.english import QUOTATION_MARKS
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, clauses, kept, trimmed
from quizgen.extract.statements.coordination import passive_too
from quizgen.extract.statements.gapping import without_gapped
from quizgen.extract.statements.mending import mended
from quizgen.extract.statements.relinking import relinked
from quizgen.words import MONTHS, WEEKDAYS


def readings(sentence: Sentence) -> Iterator[tuple[Sentence, Clause]]:
    """The clauses of a sentence and what each is read in."""
    tree = mended(sentence)
    for found in clauses(tree):
        told = _closed(tree, _attributed(tree, _timed(tree, found)))
        clause = without_gapped(tree, told)
        yield tree, clause
        yield from _one_counted(tree, clause)
        yield from _sharing(tree, clause)


def _timed(sentence: Sentence, clause: Clause) -> Clause:
    """'In 2015, Acme said its sales fell': a year in front is that of what is claimed, not a day."""
    tokens, saying = sentence.tokens, sentence.tokens[clause.head].head
    if not clause.speaker or clause.lead or any(tokens[i].entity == "DATE" for i in clause.tokens):
        return clause
    for c in sentence.children(saying, "prep", "npadvmod"):
        cut = trimmed(sentence, kept(sentence, c, skip=()))
        dated = [i for i in cut if tokens[i].entity == "DATE"]
        if not dated or cut[-1] > clause.speaker[0]:
            continue
        if any(tokens[i].text[:4].isdigit() and len(tokens[i].text) >= _YEAR for i in dated):
            days = any(tokens[i].text in WEEKDAYS or tokens[i].text in MONTHS for i in dated)
            return clause if days else replace(clause, lead=cut)
    return clause


_YEAR = 4
"""Digits."""


def _closed(sentence: Sentence, clause: Clause) -> Clause:
    """With the marks around its subject, and the one that ends a quotation at its end; without a lone one."""
    tokens = sentence.tokens
    marks = [i for i in clause.rest if tokens[i].text in QUOTATION_MARKS]
    opened = len(clause.lead) == 1 and tokens[clause.lead[0]].text in QUOTATION_MARKS
    if opened and marks and clause.subject and marks[0] == clause.rest[0] == clause.subject[-1] + 1:
        named = (*clause.lead, *clause.subject, marks[0])
        return replace(clause, lead=(), subject=named, rest=clause.rest[1:])
    if len(marks) % 2 == 0:
        return clause
    if len(marks) == 1 and clause.rest[-1] == marks[0]:
        return replace(clause, rest=trimmed(sentence, clause.rest[:-1]))
    following = clause.rest[-1] + 1
    while following < len(tokens) and tokens[following].text in {".", "!"}:
        following += 1
    closes = following < len(tokens) and tokens[following].text in QUOTATION_MARKS
    return replace(clause, rest=(*clause.rest, following)) if closes else clause


def _attributed(sentence: Sentence, clause: Clause) -> Clause:
    """'The firm, according to the Oslo Post, is too big' → what it says according to the Oslo Post."""
    tokens = sentence.tokens
    for i in clause.subject[1:]:
        to = sentence.child(i, "prep") if tokens[i].text.lower() == "according" else None
        source = sentence.child(to, "pobj") if to is not None else None
        if source is None or clause.speaker:
            continue
        cut = set(sentence.subtree(i))
        subject = trimmed(sentence, tuple(t for t in clause.subject if t not in cut))
        if any(tokens[t].tag.startswith("VB") or tokens[t].text.lower() == "as" for t in subject):
            continue  # more than a noun phrase: misread
        rest = trimmed(sentence, clause.rest)
        if subject and max(cut) < clause.head:
            return replace(clause, subject=subject, rest=rest, speaker=sentence.subtree(source))
    return _attributed_between_commas(sentence, clause)


def _attributed_between_commas(sentence: Sentence, clause: Clause) -> Clause:
    """'In Oslo, according to the Post, a man fled' → what he did according to the Post."""
    tokens = sentence.tokens
    for i in (*clause.lead, *clause.rest):
        to = sentence.child(i, "prep") if tokens[i].text.lower() == "according" else None
        source = sentence.child(to, "pobj") if to is not None else None
        if source is None or clause.speaker or clause.copula or not i or tokens[i - 1].text != ",":
            continue
        cut = set(sentence.subtree(i))
        told = max(cut) >= max(clause.tokens)  # at the end it reads well as it is
        if told or clause.head in cut or tokens[i].tag != "VBG" or not cut <= {*clause.lead, *clause.rest}:
            continue
        lead = trimmed(sentence, tuple(t for t in clause.lead if t not in cut))
        rest = trimmed(sentence, tuple(t for t in clause.rest if t not in cut))
        return replace(clause, lead=lead, rest=rest, speaker=sentence.subtree(source))
    return clause


def _sharing(sentence: Sentence, clause: Clause) -> Iterator[tuple[Sentence, Clause]]:
    """'was founded in 1920 and renamed in 1930' → 'was renamed in 1930'."""
    tokens, verb = sentence.tokens, clause.head
    auxiliaries = sentence.children(verb, "aux", "auxpass")
    if clause.copula or not auxiliaries or sentence.child(verb, "neg") is not None:
        return
    for other in sentence.children(verb, "conj"):
        first = sentence.subtree(other)[0]
        alone = sentence.child(other, "aux", "auxpass", "nsubj", "nsubjpass", "neg", "mark") is None
        joined = tokens[first - 1].text.lower() == "and" and tokens[first - 1].head == verb
        mistaken = passive_too(sentence, verb, other)
        alike = tokens[other].tag == tokens[verb].tag and tokens[other].tag != "VBG"
        if not alone or not joined or not (alike or mistaken):
            continue
        tree = relinked(sentence, {a: (other, tokens[a].relation) for a in auxiliaries})
        gone = {t for c in sentence.children(other, "conj", "cc") for t in sentence.subtree(c)}
        own = [i for i in sentence.subtree(other) if i not in gone and i > auxiliaries[-1]]
        rest = trimmed(sentence, (*auxiliaries, *own))
        yield tree, Clause(other, clause.subject, clause.lead, rest, clause.speaker)


def _one_counted(sentence: Sentence, clause: Clause) -> Iterator[tuple[Sentence, Clause]]:
    """'covers 300 shops, two depots and the head office' → 'covers 300 shops', 'covers two depots'."""
    tokens, inside = sentence.tokens, set(clause.rest)
    first = sentence.child(clause.head, "dobj")
    if first is None or first not in inside or clause.copula:
        return
    members = _members(sentence, first)
    lemmas = {tokens[m].lemma for m in members}
    words = {tokens[i].text.lower() for i in clause.tokens}
    common = all(tokens[m].is_noun and not tokens[m].is_proper for m in members)
    if len(members) < 2 or len(lemmas) < len(members) or not common or words & TOGETHER:
        return
    if sentence.child(members[-1], "prep", "relcl", "acl", "appos") is not None:
        return
    whole = set(sentence.subtree(first))
    for member in members:
        if not any(tokens[c].tag == "CD" for c in sentence.children(member, "nummod")):
            continue
        own = _without_conjuncts(sentence, member)
        rest = trimmed(sentence, tuple(i for i in clause.rest if i not in whole or i in own))
        others = {m: (member, "conj") for m in members if m != member}
        tree = sentence
        if member != first:
            tree = relinked(sentence, {**others, member: (tokens[first].head, tokens[first].relation)})
        yield tree, Clause(clause.head, clause.subject, clause.lead, rest, clause.speaker)


def _members(sentence: Sentence, first: int) -> list[int]:
    """The members of a list joined by a single "and", or nothing."""
    found, joints = [first], []
    while True:
        joints += sentence.children(found[-1], "cc")
        following = sentence.children(found[-1], "conj")
        if not following:
            break
        found += following
    words = [sentence.tokens[j].text.lower() for j in joints]
    return found if words == ["and"] else []


def _without_conjuncts(sentence: Sentence, member: int) -> set[int]:
    gone = {t for c in sentence.children(member, "conj", "cc", "punct") for t in sentence.subtree(c)}
    return set(sentence.subtree(member)) - gone
