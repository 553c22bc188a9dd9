"""Whom an article is about, introduced where a clause leaves open in which sport or art it is told.

'In 2011 Jo Hale won the national title' → "In 2011 the Danish cyclist Jo Hale won the national title".
"""

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
