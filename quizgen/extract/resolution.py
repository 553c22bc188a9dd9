"""What the leaning words of a clause mean: pronouns, short names and relative dates, settled or refused."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise

from quizgen.extract.clauses import Clause
from quizgen.extract.context import Context
from quizgen.extract.data import english
from quizgen.extract.data.places import (
    TYPE_BY_FIRST_WORD,
    TYPE_BY_LAST_WORD,
    TYPE_BY_NOUN,
    WELL_KNOWN,
    WITH_ARTICLE,
)
from quizgen.extract.date_words import core, is_relative, is_time_of_day, preposition, said_in_full
from quizgen.extract.parse import Sentence
from quizgen.models import DateValue, Entity, Mention
from quizgen.text import contains_words

_NOT_WHEN = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "oprd", "dative"})
"""What a date can be to a verb besides when it happens: 'declared tomorrow a holiday'."""
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}")
_YEAR_WITHIN = 12
"""Words; a date followed so closely by its year has it already: 'December 7 (the 8th in Tokyo), 1941'."""
_TIME_PREPOSITIONS = frozenset(
    """
    in on since by until till from to of for during before after around between about through
    """.split()
)


@dataclass
class Resolution:
    """`replaced` maps a token to (the last token replaced, the words put in); `kept` needs no replacement."""

    replaced: dict[int, tuple[int, str]] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    fault: tuple[str, str] | None = None
    antecedents: list[str] = field(default_factory=list)

    @property
    def settled(self) -> Collection[int]:
        return self.replaced.keys() | self.kept


def resolve(sentence: Sentence, clause: Clause, context: Context) -> Resolution:
    """Settle every name, date and pronoun of a clause that can be settled with confidence."""
    found = Resolution()
    inside = {*clause.tokens, *clause.speaker}
    named: dict[str, int] = {}
    people: set[int] = set()
    for mention in context.mentions.get(sentence.index, ()):
        whole = sentence.between(core(mention))
        tokens = [t for t in whole if t in inside]
        if not tokens:
            continue
        if len(tokens) < len(whole):
            found.fault = found.fault or ("parse_doubt", f"only a part of '{mention.surface}'")
        if mention.kind == "date":
            _resolve_date(sentence, clause, tokens, mention, found)
            continue
        entity = context.entities.get(mention.entity or "")
        if entity and entity.type == "person":
            people.update(tokens)
            short = mention.surface != entity.name and mention.surface in entity.name
            if short and entity.name not in named and not _qualifies(sentence, tokens):
                found.replaced[tokens[0]] = (tokens[-1], entity.name)
            named.setdefault(entity.name, tokens[0])
        elif entity and entity.name not in named and not _qualifies(sentence, tokens):
            named[entity.name] = tokens[0]
            if words := _in_full(sentence, tokens[0], mention.surface, entity):
                found.replaced[tokens[0]] = (tokens[-1], words)
    for i in sorted(inside):
        name = _definite(sentence, i, context) if sentence.tokens[i].tag == "NN" else None
        if name:
            found.replaced[i - 1] = (i, name)
            found.kept.add(i)
        if sentence.tokens[i].tag in {"PRP", "PRP$"}:
            _resolve_pronoun(sentence, clause, i, context, named, people, found)
    return found


def _in_full(sentence: Sentence, first: int, surface: str, entity: Entity) -> str | None:
    """The full name for an acronym few readers know, with "the" where the name takes it; else None."""
    if not _ACRONYM.fullmatch(surface) or surface in WELL_KNOWN or surface == entity.name:
        return None
    words = entity.name.split()
    takes = entity.name in WITH_ARTICLE or words[-1] in TYPE_BY_LAST_WORD or words[0] in TYPE_BY_FIRST_WORD
    before = sentence.tokens[first - 1] if first else None
    bare = before is None or before.tag not in {"DT", "PRP$", "POS"}
    return f"the {entity.name}" if takes and bare else entity.name


def _qualifies(sentence: Sentence, tokens: list[int]) -> bool:
    """True for a name in front of another noun, where the full name would be odd: 'the Douglass tower'."""
    last = sentence.tokens[tokens[-1]]
    return last.relation in {"compound", "nmod"} and last.head not in tokens


def _definite(sentence: Sentence, i: int, context: Context) -> str | None:
    """'the city' → the one city the article is about, if no other place has just been named."""
    noun = sentence.tokens[i]
    before = sentence.tokens[i - 1] if i else None
    alone = before is not None and before.text.lower() == "the" and sentence.children(i) == [i - 1]
    if not alone or noun.lemma not in TYPE_BY_NOUN:
        return None
    called = TYPE_BY_NOUN[noun.lemma]
    named = [entity for entity in context.entities.values() if entity.type == called]
    if len(named) != 1 or not contains_words(context.article.title, named[0].name):
        return None
    near = (*context.mentions.get(sentence.index - 1, ()), *context.mentions.get(sentence.index, ()))
    others = {
        m.entity
        for m in near
        if m.span.start < noun.start and m.entity != named[0].name and m.kind == "place"
    }
    return None if others else named[0].name


def _resolve_pronoun(
    sentence: Sentence,
    clause: Clause,
    i: int,
    context: Context,
    named: dict[str, int],
    people: Collection[int],
    found: Resolution,
) -> None:
    """Keep a pronoun whose name stands in the clause already; put the name in for the first of the others."""
    name = context.people.referent(sentence, i)
    if bound(sentence, clause, i, people) or (
        name in named and (named[name] < i or named[name] in clause.subject)
    ):
        found.kept.add(i)
    elif name:
        possessive = sentence.tokens[i].tag == "PRP$"
        found.antecedents.append(name)
        found.replaced[i] = (i, name + "'s" * possessive)
        named[name] = i


def bound(sentence: Sentence, clause: Clause, i: int, people: Collection[int]) -> bool:
    """True for a possessive or reflexive whose owner can only be the clause's own named subject."""
    word = sentence.tokens[i].text.lower()
    if i not in clause.rest or (sentence.tokens[i].tag != "PRP$" and word not in english.REFLEXIVES):
        return False
    heads = [t for t in clause.subject if sentence.tokens[t].head not in clause.subject]
    if not heads or not sentence.tokens[heads[0]].is_noun:
        return False
    head = sentence.tokens[heads[0]]
    plural = head.plural or any(sentence.tokens[t].relation == "conj" for t in clause.subject)
    between = [t for t in clause.rest if t < i]
    if word in english.THEY:
        return plural and not any(sentence.tokens[t].plural for t in between)
    if plural or (word in english.IT) == (heads[0] in people):
        return False
    if word in english.IT:
        return not any(sentence.tokens[t].is_proper or sentence.tokens[t].tag == "NN" for t in between)
    return not any(t in people for t in between)


def _resolve_date(
    sentence: Sentence, clause: Clause, tokens: list[int], mention: Mention, found: Resolution
) -> None:
    if len({t in clause.subject for t in tokens}) > 1 or _is_run_into_name(sentence, tokens):
        found.fault = found.fault or ("parse_doubt", f"'{mention.surface}' is run into a name")
    if not is_relative(mention) or is_time_of_day(mention):
        return
    words = _date_words(sentence, tokens, mention)
    if words is None:
        found.fault = found.fault or ("relative_date", f"'{mention.surface}'")
    else:
        found.replaced[tokens[0]] = (tokens[-1], words)


def _is_run_into_name(sentence: Sentence, tokens: list[int]) -> bool:
    """True for 'In June Bell left', where the parser makes 'June Bell' one name."""
    last = sentence.tokens[tokens[-1]]
    before = sentence.tokens[tokens[0] - 1].text.lower() if tokens[0] else ""
    joined = last.relation in {"compound", "nmod"} and last.head == tokens[-1] + 1
    return joined and sentence.tokens[last.head].is_proper and before in _TIME_PREPOSITIONS


def _ahead_of_its_verb(sentence: Sentence, token: int, mention: Mention) -> bool:
    """True for "tomorrow" or "next Monday" under a verb of the past: it is not when that happened."""
    if mention.surface.split()[0].lower() not in {"tomorrow", "next"}:
        return False
    verb = next((i for i in sentence.ancestors(token) if sentence.tokens[i].is_verb), token)
    return sentence.tokens[verb].tag in {"VBD", "VBN"}


def _date_words(sentence: Sentence, tokens: list[int], mention: Mention) -> str | None:
    """'Thursday' → 'on August 4, 2016'; None if unresolved, only guessed, or where no date can stand."""
    if not isinstance(mention.value, DateValue) or mention.value.anchored == "narrative":
        return None
    first, last = tokens[0], tokens[-1]
    if last + 1 < len(sentence.tokens) and sentence.tokens[last + 1].text in {"'s", "’s", "'", "’"}:
        return None
    if sentence.tokens[last].relation in _NOT_WHEN or _ahead_of_its_verb(sentence, last, mention):
        return None
    words = said_in_full(mention)
    after = [token.text for token in sentence.tokens[last + 1 : last + 1 + _YEAR_WITHIN]]
    if (",", words[-4:]) in pairwise(after):
        return None
    whole = sentence.between(mention.span)[0]
    before = sentence.tokens[whole - 1].text.lower() if whole else ""
    link = sentence.tokens[first - 1].text.lower() if whole < first else ""
    head = sentence.tokens[sentence.tokens[last].head]
    modifies = sentence.tokens[last].relation in {"compound", "nmod", "nummod", "amod"} and head.is_noun
    if _TIME_PREPOSITIONS & {before, link} or (modifies and sentence.tokens[last].head > last):
        return words
    if before and sentence.tokens[whole - 1].relation in {"det", "amod", "advmod", "case"}:
        return None
    return f"{preposition(mention.value.edtf)} {words}"
