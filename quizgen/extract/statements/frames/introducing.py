"""Whom an article is about, introduced where a clause leaves open in which sport or art it is told.

'In 2011 Jo Hale won the national title' → "In 2011 the Danish cyclist Jo Hale won the national title".
"""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.introducing import (
    IN_ARTS,
    IN_SPORT,
    OF_MANY_SPORTS,
    OPEN_IN_ARTS,
    OPEN_IN_SPORT,
    SPORTS,
    TOLD_IN_ARTS,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.models import DateValue, Mention


def introduce(
    sentence: Sentence, clause: Clause, context: Context, found: Resolution, *, framed: bool
) -> None:
    """What the article's person is called, before their name where it stands first in an open clause.

    Behind a frame, which is long enough, without the country.
    """
    section = context.article.blocks[sentence.block].section
    calling = context.portrait.calling(section)
    if not calling or clause.speaker or clause.copula or not leaves_open(sentence, clause, calling):
        return
    at = _named_at(sentence, clause, context, found)
    if at is None or _told_beside(sentence, at):
        return
    words = [word for word in calling.split() if not (framed and word in PEOPLES)]
    found.before[at] = f"the {' '.join(words)}"
    if context.portrait.place:
        found.places.append(context.portrait.place)


def introduce_others(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """What the article calls somebody elsewhere, before their name where it stands first in a clause.

    'Who drew criticism for meeting Jo Hale?' → "… for meeting social media star Jo Hale?". Not for whom the
    article is about, nor where the clause tells it, and no office in what happened in another year.
    """
    if len(clause.tokens) > _ROOM:
        return
    said = {form for t in clause.tokens for form in _forms(sentence, t)}
    inside = [m for m in context.mentions.get(sentence.index, ()) if _in(sentence, clause, m)]
    places = any(m.kind == "place" for m in inside)
    own = context.references.one(context.portrait.name)
    done: set[str] = set()
    for t in clause.tokens:
        name = _person_at(sentence, t, context, found)
        epithet = context.epithets.get(name) if name else None
        if epithet is None or not epithet.words or name in {*done, own}:
            continue
        done.add(name)
        here = epithet.place == sentence.printed or _told_beside(sentence, t)
        told = here or set(epithet.words.lower().split()) & said
        if told or t in found.before or _called_behind(sentence, t) or len(found.before) >= _MOST:
            continue
        if epithet.office and not _of_its_time(inside, context):
            continue
        names = _listed(sentence, t, context)
        if names is None:
            continue
        if len(names) > 1:
            shared = {context.epithets[n].several if n in context.epithets else "" for n in names}
            if len(shared) == 1 and (words := shared.pop()):
                found.before[t] = words
                found.places.append(epithet.place)
                done |= names
            continue
        found.before[t] = epithet.before(without_people=places)
        found.places.append(epithet.place)


_ROOM = 28
"""Words of a clause that still has room for what somebody is."""
_MOST = 2
"""Persons of one clause that are introduced."""


def _in(sentence: Sentence, clause: Clause, mention: Mention) -> bool:
    return bool({*clause.tokens} & {*sentence.between(mention.span)})


def _person_at(sentence: Sentence, t: int, context: Context, found: Resolution) -> str:
    """The person whose name begins at a token, as the clause is told; or ''."""
    mention = next(
        (
            m
            for m in context.mentions.get(sentence.index, ())
            if m.entity and (tokens := sentence.between(m.span)) and tokens[0] == t
        ),
        None,
    )
    name = context.references.one(mention.entity) if mention and mention.entity else ""
    if not name:
        meaning = context.references.meaning(sentence, t) if t in found.replaced else None
        name = context.references.one(meaning.name) if meaning and meaning.first == t else ""
    entity = context.entities.get(name)
    if entity is None or entity.type != "person" or " " not in name:
        return ""
    put_in = found.replaced.get(t)
    shown = put_in[1] if put_in else mention.surface if mention else ""
    return name if shown.removesuffix("'s").removesuffix("’s") == name else ""


def _called_behind(sentence: Sentence, at: int) -> bool:
    """Whether an apposition behind a name tells of it: 'Jo Hale, a singer,'."""
    return bool(sentence.children(_last_of_name(sentence, at), "appos", "relcl"))


def _last_of_name(sentence: Sentence, at: int) -> int:
    """The word that joins a name to its sentence: 'Hale' of "Jo Hale"."""
    while sentence.tokens[at].relation == "compound" and sentence.tokens[at].head > at:
        at = sentence.tokens[at].head
    return at


def _listed(sentence: Sentence, at: int, context: Context) -> set[str] | None:
    """The persons that are named together, of whom this is the first; None in the middle of a list."""
    top = _last_of_name(sentence, at)
    if sentence.tokens[top].relation == "conj":
        return None
    heads, joined = [top], [top]
    while heads:
        more = sentence.children(heads.pop(), "conj")
        heads += more
        joined += more
    tokens = {
        t: context.references.one(m.entity)
        for m in context.mentions.get(sentence.index, ())
        if m.entity
        for t in sentence.between(m.span)
    }
    return {tokens.get(t, "") for t in joined}


def _of_its_time(inside: Sequence[Mention], context: Context) -> bool:
    """Whether what a clause tells of was so when the article was published."""
    published = context.article.published
    dates = [m.value for m in inside if isinstance(m.value, DateValue)]
    return (
        context.news and published is not None and all(v.edtf.startswith(str(published.year)) for v in dates)
    )


def leaves_open(sentence: Sentence, clause: Clause, calling: str) -> bool:
    """Whether a clause has words of somebody's field, and none that says which field it is."""
    said = {word for t in clause.tokens for word in _forms(sentence, t)}
    called = {word.lower() for word in calling.split() if word not in PEOPLES}
    if (called - OF_MANY_SPORTS) & said:
        return False
    if called & IN_SPORT:
        return bool(said & OPEN_IN_SPORT) and not said & SPORTS
    return bool(called & IN_ARTS and said & OPEN_IN_ARTS) and not said & TOLD_IN_ARTS


def _forms(sentence: Sentence, t: int) -> set[str]:
    token = sentence.tokens[t]
    return {token.text.lower(), token.lemma.lower()}


def _named_at(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> int | None:
    """Where the person is named first, as the clause is told; None if only by a pronoun that stays."""
    name = context.references.one(context.portrait.name)
    known = {m.entity for m in context.mentions.get(sentence.index, ()) if m.entity}
    own = {entity for entity in known if context.references.one(entity) == name}
    starts = {
        tokens[0]
        for m in context.mentions.get(sentence.index, ())
        if m.entity in own and (tokens := sentence.between(m.span))
    }
    for t in clause.tokens:
        if t in starts:
            return t
        meaning = context.references.meaning(sentence, t)
        meant = meaning and meaning.first == t and context.references.one(meaning.name) == name
        if meant and t in found.replaced:
            return t
    return None


def _told_beside(sentence: Sentence, at: int) -> bool:
    """Whether something before a name tells of it, or the name only qualifies: 'coach Jo Hale'."""
    before = sentence.tokens[at - 1] if at else None
    token = sentence.tokens[at]
    told = before is not None and before.head >= at and (before.is_noun or before.tag in {"JJ", "CD"})
    beside = before is not None and (
        told or before.tag in {"NN", "DT", "PRP$", "HYPH", "POS"} or before.text in {'"', "“"}
    )
    qualifies = token.relation in {"compound", "nmod"} and not sentence.tokens[token.head].is_proper
    return beside or qualifies or token.relation in {"attr", "appos", "oprd"}
