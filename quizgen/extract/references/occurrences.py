"""Where the name of an article's topic stands in its sentences."""

from collections.abc import Iterator, Sequence

from quizgen.extract.parse import Sentence, Token


def name_in(sentence: Sentence, words: Sequence[str], start: int = 0) -> tuple[int, int] | None:
    """The tokens (half-open) that a name takes up in a sentence, from a token on."""
    return where(sentence.tokens, words, start)


def where(tokens: Sequence[Token], words: Sequence[str], start: int = 0) -> tuple[int, int] | None:
    """`name_in` for any run of tokens."""
    joined = "".join(words)
    for i in range(start, len(tokens)):
        built = ""
        for j in range(i, len(tokens)):
            built += tokens[j].text
            if built == joined:
                return i, j + 1
            if not joined.startswith(built):
                break
    return None


def occurrences(sentences: Sequence[Sentence], *names: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Where a name stands, by sentence; a later name only where no earlier one stands."""
    for sentence in sentences:
        found: list[tuple[int, int]] = []
        for words in (name.split() for name in names if name and not sentence.heading):
            at = name_in(sentence, words)
            while at is not None:
                within = any(first <= at[0] < last for first, last in found)
                within = within or (words != names[0].split() and _as_another(sentence, *at))
                if not within and not _in_longer_name(sentence, *at):
                    found.append(at)
                at = name_in(sentence, words, at[1])
        if found:
            yield sentence.index, found


def _as_another(sentence: Sentence, first: int, last: int) -> bool:
    """'A View of Holm' and "View of Holm from Norvik" are other things than 'View of Holm'."""
    before = sentence.tokens[first - 1].text if first else ""
    after = sentence.tokens[last].text if last < len(sentence.tokens) else ""
    return before in {"A", "An", "new", "another"} or after in {"from", "of"}


def _in_longer_name(sentence: Sentence, first: int, last: int) -> bool:
    """'Holt' of "Ann Holt" or "Holt Island"."""
    tokens = sentence.tokens
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    inner = range(first, last)
    leads = (
        before is not None and before.is_proper and (before.head in inner or tokens[first].head == first - 1)
    )
    return leads or (after is not None and after.is_proper and tokens[last - 1].head == last)
