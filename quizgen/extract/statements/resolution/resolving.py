"""What the leaning words of a clause mean: pronouns, short names and relative dates, settled or refused."""

from collections.abc import Collection, Mapping

from quizgen.extract.context import Context
from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.english import HUMAN_NOUNS, TITLES
from quizgen.extract.data.kinds import OFFICE_HOLDERS
from quizgen.extract.dates.words import core, is_relative, is_time_of_day
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.references.definites import definites
from quizgen.extract.references.naming import SUBJECT, Named
from quizgen.extract.references.references import Meaning
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.fullnames import as_named, in_full, put_in
from quizgen.extract.statements.resolution.inside import is_said
from quizgen.extract.statements.resolution.pointing import anchored
from quizgen.extract.statements.resolution.pronouns import names_of, resolve_pronoun
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.standing import standing
from quizgen.extract.statements.resolution.surnames import fulls, qualifies, shared
from quizgen.extract.statements.resolution.when import (
    TIME_PREPOSITIONS,
    date_words,
    day_of,
    days_of,
    foretold,
    of_that_day,
    week_of,
)
from quizgen.models import Entity, Mention
from quizgen.words import WEEKDAYS

_ADDRESSES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms."})
_YEARS_BETWEEN = ["in", "the", "years", "between"]
_CLOSING = frozenset({'"', "”", "''", "’"})


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
            _resolve_date(sentence, clause, tokens, mention, found, context)
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
                found.replaced[_with_address(sentence, tokens[0], inside)] = (tokens[-1], full)
            named.setdefault(full, tokens[0])
        elif entity and entity.name not in named and not qualifies(sentence, tokens):
            named[entity.name] = tokens[0]
            words = in_full(sentence, tokens[0], mention.surface, entity)
            if words and entity.name not in said:
                put_in(found, sentence, tokens[0], tokens[-1], words, entity)
    _by_first_name(sentence, inside, context, named, people, found)
    _without_years(sentence, clause, inside, found)
    found.fault = found.fault or _loose_weekday(sentence, inside, found)
    for i in sorted(inside):
        meaning = context.references.meaning(sentence, i)
        if sentence.tokens[i].tag in {"PRP", "PRP$"}:
            resolve_pronoun(sentence, clause, i, meaning, context, named, people, found)
        elif meaning and not sentence.tokens[i].tag.startswith("W") and meaning.last in inside:
            _resolve_words(sentence, clause, meaning, context, named, found)
    _keep_anchored(sentence, clause, context, named, people, found)
    return found


def _short(sentence: Sentence, tokens: list[int], surface: str, full: str, entity: Entity) -> bool:
    """Whether a person is named by a part of the full name, and no other part stands beside it."""
    shortened = surface != full and (surface != entity.name or " " not in surface)
    before = sentence.tokens[tokens[0] - 1].text if tokens[0] else ""
    nicknamed = before in _CLOSING  # 'Benjamin "Ben" Holt'
    first = sentence.tokens[tokens[0] - 1] if tokens[0] else None
    other = first is not None and first.is_proper and first.head in tokens and _may_be_called(first)
    another = other and before not in TITLES  # 'Ivana' before the last name of Karl Berg
    played = before == "as" and " " not in surface  # 'appeared as Tom', who is no Tom Berg
    alone = (
        not played
        and before not in full.split()
        and not (nicknamed or another)
        and not qualifies(sentence, tokens)
    )
    # what the brackets behind the title's name have
    other = surface in entity.aliases and full.rsplit(maxsplit=1)[-1] not in surface.split()
    return shortened and alone and (surface in f"{entity.name} {full}" or surface in entity.typos or other)


def _may_be_called(word: Token) -> bool:
    """Whether a word before a last name may be the first name of another: 'Ivana', not "Advisor"."""
    title = word.lemma.lower() in HUMAN_NOUNS | PERSON_NOUNS
    return word.entity == "PERSON" or (not word.entity and word.text.istitle() and not title)


def _with_address(sentence: Sentence, first: int, inside: Collection[int]) -> int:
    """Where "Mr Berg" begins: nobody is called 'Mr Karl Berg'."""
    addressed = first - 1 in inside and sentence.tokens[first - 1].text in _ADDRESSES
    return first - 1 if addressed else first


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


def _without_years(sentence: Sentence, clause: Clause, inside: Collection[int], found: Resolution) -> None:
    """'doubled in the years between 1950 and 1960' → "doubled between 1950 and 1960"."""
    for i in clause.tokens:
        words = [token.text.lower() for token in sentence.tokens[i : i + len(_YEARS_BETWEEN)]]
        if words == _YEARS_BETWEEN and {i + 2, i + 3} <= {*inside}:
            found.replaced[i] = (i + 2, "")


def _by_first_name(
    sentence: Sentence,
    inside: Collection[int],
    context: Context,
    named: dict[str, int],
    people: set[int],
    found: Resolution,
) -> None:
    """Put the full name in where a biography calls its subject by a first name that was not found."""
    full = context.portrait.name
    mentioned = {
        t
        for m in context.mentions.get(sentence.index, ())
        for t in sentence.between(m.span)
        if m.kind != "date"
    }
    for i in sorted(inside):
        token = sentence.tokens[i]
        around = [*sentence.tokens[max(i - 1, 0) : i], *sentence.tokens[i + 1 : i + 2]]
        alone = not any(t.is_proper or t.text in _CLOSING for t in around)
        subject = token.is_proper and token.relation in SUBJECT and token.text == full.partition(" ")[0]
        if subject and alone and i not in mentioned and full not in named and " " in full:
            found.replaced[i] = (i, full)
            named[full] = i
            people.add(i)


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
        entity = context.entities.get(likely or "")
        perhaps = definite.first in clause.tokens and sentence.tokens[definite.first].text.lower() == "this"
        if perhaps and entity is not None and entity.type in {"name", "person"}:
            continue  # 'Holt ran this agency': nothing tells that Holt is one
        if likely and named.get(likely, definite.first) < definite.first and not said:
            found.kept.update(range(definite.first, definite.last + 1))
    names = names_of(sentence, context, people)
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
        put_in(found, sentence, meaning.first, meaning.last, words, entity)
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


def _resolve_date(
    sentence: Sentence,
    clause: Clause,
    tokens: list[int],
    mention: Mention,
    found: Resolution,
    context: Context,
) -> None:
    if len({t in clause.subject for t in tokens}) > 1:
        found.fault = found.fault or ("parse_doubt", f"'{mention.surface}' is run into a name")
    if not is_relative(mention) or is_time_of_day(mention):
        return
    if of_that := of_that_day(sentence, tokens, mention):
        found.replaced[tokens[0]] = of_that
        return
    words = date_words(sentence, tokens, mention) or day_of(context.topic, mention)
    if words is None and context.news and sentence.tokens[tokens[-1]].relation == "npadvmod":
        words = week_of(mention, context.article.published)
    if words is None:
        found.fault = found.fault or ("relative_date", f"'{mention.surface}'")
    elif days := days_of(sentence, tokens, words):
        found.replaced[tokens[0]] = days
        found.unasked |= {*tokens}
    else:
        found.replaced[tokens[0]] = (tokens[-1], words)
