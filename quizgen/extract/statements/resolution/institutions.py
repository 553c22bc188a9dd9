"""'Parliament' and "the Supreme Court" with their country, where the article makes it certain."""

from collections.abc import Iterator

from quizgen.extract.context import Context
from quizgen.extract.data.institutions import INSTITUTIONS, RUNS_FOR
from quizgen.extract.parse import Sentence
from quizgen.extract.references.institutions import country_of
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution

_LONGEST = 4
"""Words."""
_FIRST_WORDS = frozenset(name.split()[0] for name in INSTITUTIONS)
_BY = {"a", "an", "this", "that", "its", "their", "his", "her"}


def institutions_put_in(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """The country in front of the first bare institution; a fault in news where it isn't certain.

    Beside its country the institution is easily guessed, so it isn't asked for.
    """
    found.unasked |= _one_of_many(sentence, clause)
    bare = list(_bare(sentence, clause))
    told = set(_countries(sentence, clause)) if bare else set[str]()
    for first, last in bare:
        name = " ".join(token.text for token in sentence.tokens[first : last + 1])
        if any(i in found.replaced for i in range(first, last + 1)) or first in found.before:
            continue
        word = context.owners.of(name)
        before = sentence.tokens[first - 1].text.lower() if first else ""
        if word and country_of(word) in told:
            return
        if word:
            articled = before == "the" or (bool(clause.article) and first in clause.rest[:1])
            qualifies = sentence.tokens[last].relation in {"compound", "nmod"}
            found.before[first] = word if articled or qualifies else f"the {word}"
            found.unasked.update(range(first, last + 1))
            return
        if not told:
            found.fault = found.fault or ("unclear_scope", f"nothing says of which country '{name}' is")


def _one_of_many(sentence: Sentence, clause: Clause) -> set[int]:
    """The subject of 'Ann Holt was elected to Congress in 1964', where nothing else tells her from others."""
    tokens = sentence.tokens
    if tokens[clause.head].lemma not in RUNS_FOR or sentence.child(clause.head, "dobj", "oprd") is not None:
        return set()
    seat = next(
        (
            [o, *(t for t in sentence.subtree(o) if tokens[t].relation == "compound")]
            for c in sentence.children(clause.head, "prep")
            if tokens[c].text.lower() in {"for", "to", "in"}
            for o in sentence.children(c, "pobj")
            if tokens[o].is_proper and " ".join(tokens[t].text for t in sentence.subtree(o)) in INSTITUTIONS
        ),
        [],
    )
    others = {*clause.tokens} - {*clause.subject} - {*seat}
    told = any(tokens[t].is_noun and tokens[t].entity != "DATE" for t in others)
    return {*clause.subject} if seat and not told else set()


def _countries(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """The countries named in a clause, by name or by their people."""
    words = [sentence.tokens[t].text for t in clause.tokens]
    for i in range(len(words)):
        for size in (1, 2):
            if country := country_of(" ".join(words[i : i + size])):
                yield country


def _bare(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, int]]:
    """Where institutions stand with no name or owner before or behind them."""
    tokens, inside = sentence.tokens, {*clause.speaker, *clause.tokens}
    for i in (*clause.speaker, *clause.tokens):
        before = tokens[i - 1] if i else None
        if tokens[i].text not in _FIRST_WORDS:
            continue
        if before is not None and (
            before.tag in {"NNP", "NNPS", "JJ", "POS", "CD", "PRP$", "HYPH"} or before.text.lower() in _BY
        ):
            continue
        for size in range(_LONGEST, 0, -1):
            last = i + size - 1
            name = " ".join(token.text for token in tokens[i : last + 1])
            if name not in INSTITUTIONS or not {*range(i, last + 1)} <= inside:
                continue
            after = tokens[last + 1].text if last + 1 < len(tokens) and not clause.passing else ""
            office = name.startswith("Secretary") and after == "for"
            if (after not in {"of", "-"} and not office and not after[:1].isupper()) or after == "President":
                yield i, last
            break
