"""Wrong answers that nobody can argue with: candidates by strategy, each proved not to be right as well."""

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.dates import dates
from quizgen.ask.distractors.figures import figures
from quizgen.ask.distractors.names import known_names, told_names
from quizgen.ask.distractors.pool import Pool
from quizgen.ask.distractors.proofs import fault, same
from quizgen.models import Fact, Item
from quizgen.text import fold

__all__ = ["STRATEGIES", "Candidate", "Pool", "distractors_for"]

MOST_CANDIDATES = 40
LONGEST_KEY = 1.5
"""How many times as long as every other option the key may be (characters)."""

Strategy = Callable[[Item, Fact, Pool], Iterator[Candidate]]


def usual(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Of the article first, then of the gazetteer, or numbers and dates near the right one."""
    yield from _BY_KIND[fact.kind](item, fact, pool)


def article(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Only what the article itself names: of the same sort, unit and precision."""
    found = _BY_KIND[fact.kind](item, fact, pool)
    yield from (candidate for candidate in found if candidate.origin == "article")


def known(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Only countries and cities of the gazetteer, and numbers and dates near the right one."""
    found = _BY_KIND[fact.kind](item, fact, pool)
    yield from (candidate for candidate in found if candidate.origin != "article")


def none(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """None: no choice and no false statement is made of items with this wording."""
    yield from ()


def _names(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    yield from told_names(item, fact, pool)
    yield from told_names(item, fact, pool, far=True)
    yield from known_names(item, fact, pool)


_BY_KIND: dict[str, Strategy] = {"date": dates, "figure": figures, "actor": _names, "place": _names}

STRATEGIES: dict[str, Strategy] = {"usual": usual, "article": article, "known": known, "none": none}
"""What a template can name as `distractors`; the docstrings are their documentation."""


def distractors_for(
    item: Item,
    fact: Fact,
    pool: Pool,
    wanted: int,
    strategy: str = "usual",
    before: Collection[str] = (),
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Up to `wanted` distractors of an item, and why other candidates were refused.

    Those that a learner was shown `before` come first, as long as they stand every proof: what is new in an
    article changes no card that is about something else.
    """
    found: list[Candidate] = []
    refused: list[str] = []
    candidates = list(islice(STRATEGIES[strategy](item, fact, pool), MOST_CANDIDATES))
    for candidate in sorted(candidates, key=lambda one: fold(one.text) not in before):
        if len(found) == wanted and not _stands_out(item.answer, found):
            break
        if fold(candidate.text) in {fold(other.text) for other in found}:
            continue
        if len(found) == wanted and _stands_out(item.answer, [candidate]):
            continue
        reason = fault(candidate, item, fact, pool) or _alike(candidate, found[: wanted - 1], fact)
        if reason:
            refused.append(reason)
        else:
            found[wanted - 1 :] = [candidate] if len(found) == wanted else found[wanted - 1 :]
            found += [candidate] if candidate not in found else []
    if found and _stands_out(item.answer, found):
        return (), (*refused, f"'{item.answer}' is much longer than any other option")
    return tuple(found), tuple(refused)


def _stands_out(answer: str, found: list[Candidate]) -> bool:
    """Whether the key is the longest option by far: that shows it."""
    return len(answer) > LONGEST_KEY * max(len(other.text) for other in found)


def _alike(candidate: Candidate, found: list[Candidate], fact: Fact) -> str | None:
    """Two names of one thing make one wrong answer, not two."""
    for other in found:
        if same((other.text, *other.forms), (candidate.text, *candidate.forms), fact.kind):
            return f"'{candidate.text}' and '{other.text}' may be one"
    return None
