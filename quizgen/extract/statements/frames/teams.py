"""Teams in sport as a stranger needs them: 'the Badgers' in full, and at which club somebody was."""

import re
from collections.abc import Iterator, Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.introducing import IN_SPORT, OPEN_IN_SPORT
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.frames.eras import timeless
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.models import Entity

_TEAMS = frozenset({"team", "club"})
_AT_CLUB = re.compile(
    r"(?:(?:Loan|Return|Move|Transfer|Career)s? (?:to|at|with) )?(?P<club>[A-Z].+?)(?: \(.+\))?"
)
_SIDES = frozenset({"team", "club", "university", "college", "school"})
_OPPOSING = frozenset({"against", "over", "to", "with", "by", "versus"})


def settle_teams(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """'the Badgers' → "the Norvik Badgers", where the article names no other Badgers; else a fault."""
    said = " ".join(sentence.tokens[t].text for t in clause.tokens)
    named = {
        t: entity
        for m in context.mentions.get(sentence.index, ())
        if (entity := context.entities.get(m.entity or ""))
        for t in sentence.between(m.span)
    }
    for i in clause.tokens:
        if not _is_nickname(sentence, i) or i in found.replaced:
            continue
        nickname = sentence.tokens[i].text
        full = _full_names(nickname, context)
        entity = named.get(i)
        if not full and entity is not None and entity.type in _TEAMS and entity.name == nickname:
            found.fault = found.fault or ("unclear_name", f"nothing says which '{nickname}' these are")
        if len(full) == 1 and full[0] not in said:
            found.replaced[i] = (i, full[0])
            found.antecedents.append(full[0])
            said += f" {full[0]}"


def _is_nickname(sentence: Sentence, i: int) -> bool:
    """'the Badgers', by themselves."""
    token = sentence.tokens[i]
    before = sentence.tokens[i - 1].text.lower() if i else ""
    after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
    alone = before == "the" and (after is None or not after.is_proper)
    return alone and token.is_proper and token.text.endswith("s") and token.text.istitle()


def _full_names(nickname: str, context: Context) -> Sequence[str]:
    """The shortest of the names that end so, if all others hold it."""
    names = sorted(
        (
            name
            for name, entity in context.entities.items()
            if name.endswith(f" {nickname}") and entity.type in _TEAMS
        ),
        key=len,
    )
    return names[:1] if names and all(name.endswith(names[0]) for name in names) else names


def club_frame(sentence: Sentence, clause: Clause, context: Context) -> str:
    """'At Norvik United' for what somebody did in a section on their time there, or ''.

    Only where the sentence names no side but an opponent, and the clause tells what one does in a side.
    """
    match = _AT_CLUB.fullmatch(context.article.blocks[sentence.block].section)
    called = {word for calling in context.portrait.callings for word in calling.split()}
    if match is None or not called & IN_SPORT or clause.lead or not timeless(sentence, clause):
        return ""
    entities = context.entities.values()
    club = next((e for e in entities if match["club"] in {e.name, *e.aliases} and _is_side(e)), None)
    said = {
        form for t in clause.tokens for form in (sentence.tokens[t].text.lower(), sentence.tokens[t].lemma)
    }
    if club is None or not said & OPEN_IN_SPORT or sentence.children(clause.head, "auxpass"):
        return ""
    person = context.references.one(context.portrait.name)
    subject = {*_meant(sentence, clause, context)}
    others = {
        m.entity
        for m in context.mentions.get(sentence.index, ())
        if m.kind in {"actor", "place"} and m.entity and not _opposes(sentence, sentence.between(m.span))
    }
    alone = {context.references.one(name) for name in others} <= {person}
    return f"At {club.name}" if subject == {person} and alone else ""


def _is_side(entity: Entity) -> bool:
    """Whether one may play there: a team, a university, or a name of several words that tells nothing."""
    return entity.type in _SIDES or (entity.type == "name" and " " in entity.name)


def _meant(sentence: Sentence, clause: Clause, context: Context) -> Iterator[str]:
    """Who is the subject of a clause."""
    for mention in context.mentions.get(sentence.index, ()):
        if mention.entity and {*sentence.between(mention.span)} & {*clause.subject}:
            yield context.references.one(mention.entity)
    for t in clause.subject:
        if meaning := context.references.meaning(sentence, t):
            yield context.references.one(meaning.name)


def _opposes(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """'against Norvik', "at home to Norvik"."""
    before = sentence.tokens[tokens[0] - 1].text.lower() if tokens and tokens[0] else ""
    return before in _OPPOSING
