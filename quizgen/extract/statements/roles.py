"""Who holds which office, as news says it in passing: 'Norwegian President Ann Holt'."""

from collections.abc import Iterator

from quizgen.extract.data.roles import LONGEST_OFFICE, NOT_IN_OFFICE, OFFICES, TAKING_OR_LEAVING
from quizgen.extract.parse import Label, Sentence
from quizgen.extract.statements.clauses import Clause

_HOLDS = frozenset({"NORP", "GPE", "ORG"})
_ENDS = frozenset({",", ".", ";", ")", "—", "–"})


def offices(sentence: Sentence) -> Iterator[Clause]:
    """'Norwegian President Ann Holt …', 'Ann Holt, CEO of Acme,' → 'Ann Holt was CEO of Acme'.

    Only offices that one person holds at a time, with the country, people or organization named beside them,
    and only a name of two words or more, in a sentence where nobody takes or leaves an office. The clause is
    said in passing: it held when it was published.
    """
    if any(token.lemma in TAKING_OR_LEAVING for token in sentence.tokens if token.is_verb):
        return
    for label in sentence.labels:
        if label.type != "PERSON":
            continue
        yield from _after(sentence, label)
        name = _behind_office(sentence, label)
        office = _office(sentence, name)
        start = None if office is None else _holder(sentence, office, name)
        if start is None or label.last - name < 2:
            continue
        rest = tuple(range(start, name))
        owned = any(sentence.tokens[i].tag == "POS" for i in rest)
        last = label.last - (sentence.tokens[label.last - 1].tag == "POS")
        if last - name < 2:
            continue
        yield Clause(
            name - 1,
            tuple(range(name, last)),
            (),
            rest,
            copula="was",
            article="" if owned else "the",
            passing=True,
        )


def _after(sentence: Sentence, label: Label) -> Iterator[Clause]:
    """An office without an article, set off by commas after the name."""
    tokens = sentence.tokens
    if label.last - label.first < 2 or label.last >= len(tokens) or tokens[label.last].text != ",":
        return
    first = label.last + 1
    last = next((i for i in range(first, len(tokens)) if tokens[i].text in _ENDS), first)
    held = tuple(range(first, last))
    words = [tokens[i].text.lower() for i in held]
    holder = next(
        (o for o in sentence.labels if first <= o.first and o.last <= last and o.type in _HOLDS), None
    )
    if holder is None or set(words) & NOT_IN_OFFICE:
        return
    behind = holder.first == first and " ".join(words[holder.last - first :]) in OFFICES
    office = " ".join(words[: max(holder.first - first - 1, 0)]).removesuffix(" of")
    before = holder.last == last and office in OFFICES and tokens[holder.first - 1].text in {"of", "the"}
    if behind or before:
        name = tuple(range(label.first, label.last))
        article = "the" if behind and tokens[first].tag != "DT" else ""
        yield Clause(held[-1], name, (), held, copula="was", article=article, passing=True)


def _behind_office(sentence: Sentence, label: Label) -> int:
    """Where the name begins, behind an office that the parser has taken into it."""
    for first in range(label.first + 1, label.last - 1):
        if _office(sentence, first) is not None:
            return first
    return label.first


def _office(sentence: Sentence, name: int) -> int | None:
    """Where the office that ends right before `name` begins; the longest that is known."""
    words = [token.text.lower() for token in sentence.tokens[max(name - LONGEST_OFFICE, 0) : name]]
    for first in range(len(words)):
        if " ".join(words[first:]) in OFFICES:
            return name - len(words) + first
    return None


def _holder(sentence: Sentence, office: int, name: int) -> int | None:
    """Where the name of the country or organization right before the office begins, or None."""
    tokens = sentence.tokens
    owned = office > 0 and tokens[office - 1].tag == "POS"
    ends = {office, office - 1} if owned else {office}
    label = next((o for o in sentence.labels if o.last in ends and o.type in _HOLDS), None)
    if label is None:
        return None
    first = label.first + (tokens[label.first].tag == "DT")
    before = tokens[first - 1] if first else None
    if before is not None and (
        before.tag in {"JJ", "NNP", "CD", "HYPH", "CC"} or before.text.lower() in {"a", "an"}
    ):
        return None
    around = {token.text.lower() for token in tokens[max(first - 2, 0) : name]}
    return None if around & NOT_IN_OFFICE else first
