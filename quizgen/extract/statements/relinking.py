"""The same words in another tree: heads, relations and tags put right where the parser erred."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizgen.extract.parse import Sentence, Token

Links = Mapping[int, tuple[int, str]]
"""For a token: its head and its relation."""


def relinked(sentence: Sentence, links: Links) -> Sentence:
    """The same words with other heads and relations for some; as it was, where no tree would be left."""
    tokens = [
        replace(token, head=links[i][0], relation=links[i][1]) if i in links else token
        for i, token in enumerate(sentence.tokens)
    ]
    if any(_hangs_on_itself(tokens, i) for i in links):
        return sentence
    return Sentence(
        tokens=tuple(tokens),
        labels=sentence.labels,
        block=sentence.block,
        index=sentence.index,
        whole=sentence.whole,
        heading=sentence.heading,
    )


def _hangs_on_itself(tokens: Sequence[Token], i: int) -> bool:
    for _ in tokens:
        i = tokens[i].head
    return tokens[i].head != i


def retagged(sentence: Sentence, word: int, tag: str) -> Sentence:
    """The same sentence with another tag for one word."""
    tokens = [replace(token, tag=tag) if i == word else token for i, token in enumerate(sentence.tokens)]
    return replace(sentence, tokens=tuple(tokens), _cache={}, _between={})
