"""A list of names as one answer: when it is no single fact to recall, and how else it may be given."""

import re
from itertools import permutations

from quizgen.extract.data.common_types import JOINED_IN, OPEN_VERBS
from quizgen.models import Named, Statement

LONGEST_LIST = 8
"""Words."""
_OF_SEVERAL = re.compile(r"\s+(?:is|was|are|were|became|become|becomes|remain|remains|remained)\s+(?!the\b)")
_ARTICLE = re.compile(r"^the ", re.I)


def list_fault(statement: Statement, named: Named) -> tuple[str, str] | None:
    """Why a list of names can't be asked for: it may not be the whole list, or is too long."""
    text = statement.text
    answer = named.span.cut(text)
    verb = next((slot for slot in statement.slots if slot.role == "verb"), None)
    subject = named.role == "subject"
    several = subject and (
        (verb is None and _OF_SEVERAL.match(text, named.phrase.end))
        or (verb is not None and verb.lemma in JOINED_IN)
    )
    if several:
        return "indefinite", f"'{answer}' may not be the only ones of which that is true"
    if not subject and verb is not None and verb.lemma in OPEN_VERBS:
        return "part_of_list", f"'{answer}' may be only some of several"
    if len(members(statement, named)) != named.joins:
        return "part_of_list", f"'{answer}' is not the whole list"
    if len(answer.split()) > LONGEST_LIST:
        return "long_answer", f"'{answer}' has more than {LONGEST_LIST} words"
    return None


def members(statement: Statement, named: Named) -> list[str]:
    """The names of a list as its statement has them, in order."""
    inside = [n for n in statement.named if not n.joins and n.fit != "modifier" and named.span.covers(n.span)]
    places = sorted(dict.fromkeys((n.span.start, n.span.end) for n in inside))
    return [statement.text[start:end] for start, end in places]


def list_forms(statement: Statement, named: Named) -> list[str]:
    """Other ways of giving a list: as the article prints it, without articles and titles, in any order."""
    names = [_ARTICLE.sub("", name) for name in members(statement, named)]
    orders = permutations(names) if len(names) == 2 else [names]
    return [named.mention.surface, *(_joined(order) for order in orders)]


def _joined(names: tuple[str, ...] | list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
