"""What the leaning words of a clause mean: pronouns, short names and relative dates, settled or refused."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from quizgen.extract.context import Context
from quizgen.extract.data import english
from quizgen.extract.data.calendar import WEEKDAYS
from quizgen.extract.data.kinds import OFFICE_HOLDERS
from quizgen.extract.dates.words import core, is_relative, is_time_of_day
from quizgen.extract.parse import Sentence
from quizgen.extract.references.definites import definites
from quizgen.extract.references.naming import Named
from quizgen.extract.references.references import Meaning
from quizgen.extract.references.topics import Topic
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.fullnames import as_named, in_full
from quizgen.extract.statements.inside import Names, is_said, is_subject, meets_subject, of_another, stays
from quizgen.extract.statements.pointing import anchored
from quizgen.extract.statements.standing import standing
from quizgen.extract.statements.surnames import fulls, qualifies, shared
from quizgen.extract.statements.when import TIME_PREPOSITIONS, date_words, day_of, foretold, run_into_name
from quizgen.models import Entity, Mention, Span

_OWNING = frozenset({"his", "hers", "theirs", "its", "their"})
"""Owners that may stand without what is owned: 'Reed ended his on Monday'."""


@dataclass
class Resolution:
    """`replaced` maps a token to (the last token replaced, the words put in); `kept` needs no replacement.

    `before` holds words to put in before a token that stays: 'the film' before a title. `unasked` are tokens
    of names that are put in another form and can't be asked for. `antecedents` are the names put in, `places`
    the sentences that told of events put in.
    """

    replaced: dict[int, tuple[int, str]] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    fault: tuple[str, str] | None = None
    antecedents: list[str] = field(default_factory=list)
    places: list[Span] = field(default_factory=list)
    before: dict[int, str] = field(default_factory=dict)
    unasked: set[int] = field(default_factory=set)

    @property
    def settled(self) -> Collection[int]:
        return self.replaced.keys() | self.kept


def resolve(sentence: Sentence, clause: Clause, context: Context) -> Resolution:
    """Settle every name, date and pronoun of a clause that can be settled with confidence."""
    found = Resolution()
    inside = {*clause.tokens, *clause.speaker}
    said = " ".join(sentence.tokens[i].text for i in sorted(inside))
    named: dict[str, int] = {}
    people: set[int] = set()
    for mention in context.mentions.get(sentence.index, ()):
        whole = sentence.between(core(mention))
        tokens = [t for t in whole if t in inside]
        if not tokens:
            continue
        torn = ("parse_doubt", f"only a part of '{mention.surface}'") if len(tokens) < len(whole) else None
        found.fault = found.fault or torn
        if mention.kind == "date":
            _resolve_date(sentence, clause, tokens, mention, found, context.topic)
            if foretold(sentence, clause.head, mention, context.article.published):
                found.fault = found.fault or ("relative_date", f"'{mention.surface}' was still to come")
            continue
        entity = context.entities.get(mention.entity or "")
        found.fault = found.fault or shared(mention, entity, context)
        if entity and (meant := fulls(sentence, tokens, mention, entity, context)):
            people.update(tokens)
            _putin_full(tokens, mention, entity, meant, named, found)
        elif entity and entity.type == "person":
            people.update(tokens)
            full = context.references.one(entity.name)
            if _short(sentence, tokens, mention.surface, full, entity) and full not in named:
                found.replaced[tokens[0]] = (tokens[-1], full)
            named.setdefault(full, tokens[0])
        elif entity and entity.name not in named and not qualifies(sentence, tokens):
            named[entity.name] = tokens[0]
            words = in_full(sentence, tokens[0], mention.surface, entity)
            if words and entity.name not in said:
                found.replaced[tokens[0]] = (tokens[-1], words)
    found.fault = found.fault or _loose_weekday(sentence, inside, found)
    for i in sorted(inside):
        meaning = context.references.meaning(sentence, i)
        if sentence.tokens[i].tag in {"PRP", "PRP$"}:
            _resolve_pronoun(sentence, clause, i, meaning, context, named, people, found)
        elif meaning and not sentence.tokens[i].tag.startswith("W") and meaning.last in inside:
            _resolve_words(sentence, clause, meaning, context, named, found)
    _keep_anchored(sentence, clause, context, named, people, found)
    return found


def _short(sentence: Sentence, tokens: list[int], surface: str, full: str, entity: Entity) -> bool:
    """Whether a person is named by a part of the full name, and no other part stands beside it."""
    shortened = surface != full and (surface != entity.name or " " not in surface)
    before = sentence.tokens[tokens[0] - 1].text if tokens[0] else ""
    alone = before not in full.split() and not qualifies(sentence, tokens)
    return shortened and alone and (surface in f"{entity.name} {full}" or surface in entity.typos)


def _putin_full(
    tokens: list[int],
    mention: Mention,
    entity: Entity,
    meant: list[str],
    named: dict[str, int],
    found: Resolution,
) -> None:
    """Put the one full name in for a last name, or refuse a last name of several."""
    if len(meant) > 1:
        found.fault = found.fault or ("unclear_name", f"'{mention.surface}' may be several people")
    if meant[0] not in named:
        found.replaced[tokens[0]] = (tokens[-1], meant[0])
    named.setdefault(meant[0], tokens[0])
    named.setdefault(entity.name, tokens[0])


def _keep_anchored(
    sentence: Sentence,
    clause: Clause,
    context: Context,
    named: Mapping[str, int],
    people: Collection[int],
    found: Resolution,
) -> None:
    """Keep the definites and pointing words that what stands in the clause anchors."""
    for definite in definites(sentence):
        likely = context.references.likely(sentence, definite.first)
        said = is_said(sentence, clause, definite.last)  # 'Oslo is the capital': of what?
        if likely and named.get(likely, definite.first) < definite.first and not said:
            found.kept.update(range(definite.first, definite.last + 1))
    names = _names(sentence, context, people)
    found.kept.update(standing(sentence, clause, names), anchored(sentence, clause))


def _loose_weekday(sentence: Sentence, inside: set[int], found: Resolution) -> tuple[str, str] | None:
    """A weekday after "on" or "since" that nothing has put a date in for, whatever the parser made of it."""
    done = {i for first, (last, _) in found.replaced.items() for i in range(first, last + 1)}
    for i in sorted(inside - done):
        token = sentence.tokens[i]
        if token.text in WEEKDAYS and i and sentence.tokens[i - 1].text.lower() in TIME_PREPOSITIONS:
            return "relative_date", f"'{token.text}'"
    return None


def _resolve_words(
    sentence: Sentence,
    clause: Clause,
    meaning: Meaning,
    context: Context,
    named: dict[str, int],
    found: Resolution,
) -> None:
    """Keep "the city" where its name stands before it in the clause; else put the name in."""
    span = range(meaning.first, meaning.last + 1)
    if meaning.name in named and named[meaning.name] < meaning.first:
        if is_said(sentence, clause, meaning.last):
            return
        found.kept.update(span)
        return
    if sentence.tokens[meaning.last].lemma.lower() in OFFICE_HOLDERS and not _past(sentence, clause):
        return
    entity = context.entities.get(meaning.name)
    words = as_named(meaning.place, entity) if entity else None
    if words and sentence.tokens[meaning.first].text.lower() == "there":
        words = f"in {words}" if _within(meaning.place) else None
    if words:
        found.antecedents.append(meaning.name)
        found.replaced[meaning.first] = (meaning.last, words)
        found.kept.update(span)
        named.setdefault(meaning.name, meaning.first)


def _past(sentence: Sentence, clause: Clause) -> bool:
    """True for what happened; in the present tense "the president" may be any."""
    verbs = [*sentence.children(clause.head, "aux", "auxpass"), clause.head]
    return any(sentence.tokens[verb].tag == "VBD" for verb in verbs)


def _within(place: Named) -> bool:
    """True for a place named as where something is or goes: 'in Norway'; not "at Heathrow"."""
    token = place.sentence.tokens[place.token]
    return place.sentence.tokens[token.head].text.lower() in {"in", "to", "into", "from"}


def _resolve_pronoun(
    sentence: Sentence,
    clause: Clause,
    i: int,
    meaning: Meaning | None,
    context: Context,
    named: dict[str, int],
    people: Collection[int],
    found: Resolution,
) -> None:
    """Keep a pronoun whose name stands in the clause already; put the name in for the first of the others."""
    name = meaning.name if meaning else None
    inside = name in named and (named[name] < i or named[name] in clause.subject)
    inside = inside or bool(name and _printed(sentence, clause, i, name))
    if name in named and is_subject(sentence, clause, named[name]):
        if meets_subject(sentence, clause, i) or of_another(sentence, clause, i):
            return  # 'Ann struck her', "Ann is her wife": another is meant, or the subject is wrong
    elif not name and of_another(sentence, clause, i):
        heads = [t for t in clause.subject if sentence.tokens[t].head not in clause.subject]
        if any(sentence.tokens[t].is_proper for t in heads):
            return
    if inside or (not name and _stays(sentence, clause, i, context, named, people)):
        found.kept.add(i)
    elif sentence.tokens[i].text.lower() in english.REFLEXIVES or _unknown_owner(
        sentence, clause, i, context
    ):
        return
    elif meaning and name:
        entity = context.entities.get(name)
        thing = entity is not None and sentence.tokens[i].text.lower() in english.IT | english.THEY
        words = as_named(meaning.place, entity) if thing and entity else name
        found.antecedents.append(name)
        found.replaced[i] = (i, _possessive(words) if sentence.tokens[i].tag == "PRP$" else words)
        named[name] = i


def _stays(
    sentence: Sentence,
    clause: Clause,
    i: int,
    context: Context,
    named: Mapping[str, int],
    people: Collection[int],
) -> bool:
    """True for an unresolved pronoun whose antecedent surely stands in the clause itself."""
    if sentence.tokens[i].text.lower() in _OWNING and not sentence.tokens[sentence.tokens[i].head].is_noun:
        return False
    if _of_subject(sentence, clause, i, people):
        return True
    likely = context.references.likely(sentence, i)
    if likely and named.get(likely, i) >= i:
        return False
    if _unknown_owner(sentence, clause, i, context):
        return False
    return stays(sentence, clause, i, _names(sentence, context, people))


def _of_subject(sentence: Sentence, clause: Clause, i: int, people: Collection[int]) -> bool:
    """True for "his" and "her" after the one person a clause names, its subject."""
    token = sentence.tokens[i]
    word = token.text.lower()
    if i not in clause.rest or word not in english.HE | english.SHE:
        return False
    heads = [t for t in clause.subject if sentence.tokens[t].head not in clause.subject]
    owns = token.tag == "PRP$" or word in english.REFLEXIVES
    joined = any(sentence.tokens[t].relation == "conj" for t in clause.subject)
    between = any(t < i and t in people for t in clause.rest)
    return owns and bool(heads) and heads[0] in people and not joined and not between


def _names(sentence: Sentence, context: Context, people: Collection[int]) -> Names:
    """The tokens of names in a sentence, by what they name."""
    things = {
        t: entity.type
        for m in context.mentions.get(sentence.index, ())
        if (entity := context.entities.get(m.entity or ""))
        for t in sentence.between(core(m))
        if t not in people
    }
    return Names(people, things)


def _unknown_owner(sentence: Sentence, clause: Clause, i: int, context: Context) -> bool:
    """True for a possessive after a subject that looks like a name but was not found to be one."""
    if sentence.tokens[i].tag != "PRP$" or i not in clause.rest:
        return False
    names = {t for m in context.mentions.get(sentence.index, ()) for t in sentence.between(m.span)}
    heads = [t for t in clause.subject if sentence.tokens[t].head not in clause.subject]
    return any(sentence.tokens[t].is_proper and t not in names for t in heads)


def _printed(sentence: Sentence, clause: Clause, i: int, name: str) -> bool:
    """True if the last word of a name stands before a token of the clause, marked as a name or not."""
    last = name.rsplit(maxsplit=1)[-1]
    return any(
        sentence.tokens[t].text == last and (t < i or t in clause.speaker)
        for t in (*clause.speaker, *clause.tokens)
    )


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") and name.startswith("the ") else f"{name}'s"


def _resolve_date(
    sentence: Sentence,
    clause: Clause,
    tokens: list[int],
    mention: Mention,
    found: Resolution,
    topic: Topic,
) -> None:
    if len({t in clause.subject for t in tokens}) > 1 or run_into_name(sentence, tokens):
        found.fault = found.fault or ("parse_doubt", f"'{mention.surface}' is run into a name")
    if not is_relative(mention) or is_time_of_day(mention):
        return
    words = date_words(sentence, tokens, mention) or day_of(topic, mention)
    if words is None:
        found.fault = found.fault or ("relative_date", f"'{mention.surface}'")
    else:
        found.replaced[tokens[0]] = (tokens[-1], words)
