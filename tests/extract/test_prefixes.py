"""Parses mended word by word: whatever the parser hung where, a tree remains."""

from itertools import product

import pytest

from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.prefixes import with_prefixes
from quizgen.extract.statements.relinking import relinked

WORDS = [("band", "NN"), ("re", "NN"), ("-", "HYPH"), ("entered", "VBD"), ("Oslo", "NNP")]


def sentence(heads: tuple[int, ...]) -> Sentence:
    tokens = tuple(
        Token(text, at, at + 1, text, tag, "dep", head, space=text not in {"re", "-"})
        for at, ((text, tag), head) in enumerate(zip(WORDS, heads, strict=True))
    )
    return Sentence(tokens=tokens, labels=(), block=0, index=0)


def is_tree(tokens: tuple[Token, ...]) -> bool:
    def ends(i: int) -> bool:
        for _ in tokens:
            i = tokens[i].head
        return tokens[i].head == i

    return all(ends(i) for i in range(len(tokens))) and sum(t.head == i for i, t in enumerate(tokens)) == 1


TREES = [
    heads
    for heads in product(range(len(WORDS)), repeat=len(WORDS))
    if is_tree(tuple(Token(w, 0, 1, w, t, "dep", h) for (w, t), h in zip(WORDS, heads, strict=True)))
]


@pytest.mark.parametrize("heads", [(3, 0, 3, 3, 3), (0, 0, 0, 1, 3), (1, 1, 1, 1, 3)])
def test_prefix_and_hyphen_hang_on_their_verb(heads: tuple[int, ...]) -> None:
    tokens = with_prefixes(sentence(heads)).tokens
    assert [tokens[1].head, tokens[2].head] == [3, 3]


def test_every_tree_stays_a_tree() -> None:
    assert len(TREES) == len(WORDS) ** (len(WORDS) - 1)  # Cayley: all there are
    broken = [heads for heads in TREES if not is_tree(with_prefixes(sentence(heads)).tokens)]
    assert broken == []


def test_links_that_would_close_a_ring_are_not_made() -> None:
    chain = sentence((0, 0, 1, 2, 3))
    assert relinked(chain, {1: (4, "dep")}) == chain
    assert relinked(chain, {2: (0, "dep")}).tokens[2].head == 0
