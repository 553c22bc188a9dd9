"""The country that an article on a firm is about, if its title says so: 'Norvik sells its Polish branch'."""

from collections.abc import Sequence

from quizgen.extract.data.tables import words_in
from quizgen.extract.parse import Sentence

_BUSINESS = words_in("branch operation business division unit arm subsidiary market store shop outlet")
_PLACES = frozenset({"GPE", "NORP", "LOC"})


def scope_of(sentences: Sequence[Sentence], title: str) -> str:
    """The country whose business of a firm the title is about, as an adjective or name; else ''."""
    for sentence in sentences:
        for i, token in enumerate(sentence.tokens):
            head = sentence.tokens[token.head]
            qualifies = token.relation in {"amod", "compound", "nmod"} and token.entity in _PLACES
            if qualifies and i < token.head and head.lemma.lower() in _BUSINESS and token.text in title:
                return token.text
    return ""
