"""Teams in sport as a stranger needs them: 'the Badgers' in full, and at which club somebody was."""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution

_TEAMS = frozenset({"team", "club"})


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
