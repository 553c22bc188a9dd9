"""The pronouns of a clause: kept where it says whom they mean, replaced by a name, or left unsettled."""

from collections.abc import Collection, Mapping, Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.english import REFLEXIVES
from quizgen.extract.dates.words import core
from quizgen.extract.parse import Sentence
from quizgen.extract.references.references import Meaning
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.fullnames import as_named, possessive
from quizgen.extract.statements.resolution.inside import Names, is_subject, of_another, stays
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.speaker import means_speaker
from quizgen.extract.statements.resolution.surnames import full_names
from quizgen.models import Entity
from quizgen.words import HE, IT, SHE, THEY

_OWNING = frozenset({"his", "hers", "theirs", "its", "their"})
"""Owners that may stand without what is owned: 'Reed ended his on Monday'."""


def resolve_pronoun(
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
    if name in named and i < named[name] and {i, named[name]} <= {*clause.subject}:
        return  # 'its film history - Holm is': two clauses run into one
    inside = name in named and (named[name] < i or named[name] in clause.subject)
    inside = inside or bool(name and _printed(sentence, clause, i, name))
    if name in named and is_subject(sentence, clause, named[name]):
        if of_another(sentence, clause, i):
            return  # 'Ann struck her', "Ann is her wife": another is meant, or the subject is wrong
    elif not name and of_another(sentence, clause, i):
        heads = sentence.tops(clause.subject)
        if any(sentence.tokens[t].is_proper for t in heads):
            return
    if inside or (not name and _stays(sentence, clause, i, context, named, people)):
        found.kept.add(i)
    open_ = _stands_for_owned(sentence, i) or sentence.tokens[i].text.lower() in REFLEXIVES
    open_ = open_ or _of_what_is_set_off(sentence, clause, i)
    if i in found.kept or open_ or _unknown_owner(sentence, clause, i, context):
        return
    if meaning and name:
        entity = context.entities.get(name)
        several = full_names(name, meaning.place.start, context) if " " not in name else []
        if len(several) > 1 and entity and entity.type == "name":
            return  # a last name that two people bear
        name = _full_name(name, several, entity, context)
        thing = entity is not None and sentence.tokens[i].text.lower() in IT | THEY
        words = as_named(meaning.place, entity) if thing and entity else name
        found.antecedents.append(name)
        found.replaced[i] = (i, possessive(words, entity) if sentence.tokens[i].tag == "PRP$" else words)
        named[name] = i


def _full_name(name: str, several: Sequence[str], entity: Entity | None, context: Context) -> str:
    """The one full name behind a last name, or that of the person an article is about; else the last name."""
    if entity is None or entity.type not in {"name", "person"}:
        return name
    titled = [full for full in several if full == context.portrait.name or full in context.article.title]
    return several[0] if len(several) == 1 else next(iter(titled), name)


def _of_what_is_set_off(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether "his" stands in an apposition told of another: 'Norvik—a friend of his workers—had left'."""
    put_in = sentence.tokens[clause.head].start < 0 and sentence.tokens[clause.head].lemma == "be"
    return put_in and sentence.tokens[i].tag == "PRP$" and sentence.tokens[i].text.lower() in HE | SHE


def _stays(
    sentence: Sentence,
    clause: Clause,
    i: int,
    context: Context,
    named: Mapping[str, int],
    people: Collection[int],
) -> bool:
    """True for an unresolved pronoun whose antecedent surely stands in the clause itself."""
    if _stands_for_owned(sentence, i):
        return False
    if _fought(sentence, i):
        return False
    if _of_subject(sentence, clause, i, people) or means_speaker(sentence, clause, i, named, context):
        return True
    likely = context.references.likely(sentence, i)
    if likely and named.get(likely, i) >= i:
        return False
    if _unknown_owner(sentence, clause, i, context):
        return False
    return stays(sentence, clause, i, names_of(sentence, context, people))


def _stands_for_owned(sentence: Sentence, i: int) -> bool:
    """True for 'Ann has sold hers': not only whose it is, but what, is left open."""
    token = sentence.tokens[i]
    return token.text.lower() in _OWNING and not sentence.tokens[token.head].is_noun


def _fought(sentence: Sentence, i: int) -> bool:
    """True for the owner in 'ruled against its attempt': seldom somebody's own."""
    noun = sentence.tokens[i].head
    above = sentence.tokens[sentence.tokens[noun].head]
    own = any(sentence.tokens[c].text == "own" for c in sentence.children(noun))
    return sentence.tokens[i].tag == "PRP$" and above.text.lower() == "against" and not own


def _of_subject(sentence: Sentence, clause: Clause, i: int, people: Collection[int]) -> bool:
    """True for "his" and "her" after the one person a clause names, its subject."""
    token = sentence.tokens[i]
    word = token.text.lower()
    if i not in clause.rest or word not in HE | SHE:
        return False
    heads = sentence.tops(clause.subject)
    owns = token.tag == "PRP$" or word in REFLEXIVES
    joined = any(sentence.tokens[t].relation == "conj" for t in clause.subject)
    between = any(t < i and t in people for t in clause.rest)
    return owns and bool(heads) and heads[0] in people and not joined and not between


def names_of(sentence: Sentence, context: Context, people: Collection[int]) -> Names:
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
    """True for a possessive after a subject that looks like a name but was not found to be one.

    Nor is a full name, of which nobody knows whether a person bears it, told apart from "his" owner.
    """
    if sentence.tokens[i].tag != "PRP$" or i not in clause.rest:
        return False
    word = sentence.tokens[i].text.lower()
    names = {
        t
        for m in context.mentions.get(sentence.index, ())
        if not (word in HE | SHE and _perhaps_somebody(context.entities.get(m.entity or "")))
        for t in sentence.between(m.span)
    }
    several = word in THEY  # "the Labour and Green Parties … their members"
    heads = [t for t in sentence.tops(clause.subject) if not (several and sentence.tokens[t].plural)]
    return any(sentence.tokens[t].is_proper and t not in names for t in heads)


def _perhaps_somebody(entity: Entity | None) -> bool:
    return entity is not None and entity.type == "name" and len(entity.name.split()) > 1


def _printed(sentence: Sentence, clause: Clause, i: int, name: str) -> bool:
    """True if the last word of a name stands before a token of the clause, marked as a name or not."""
    last = name.rsplit(maxsplit=1)[-1]
    return any(
        sentence.tokens[t].text == last and (t < i or t in clause.speaker)
        for t in (*clause.speaker, *clause.tokens)
    )
