"""Shared by the reading tests."""

from quizgen.models import Article
from quizgen.read import read_article


def blocks_of(article: Article) -> list[tuple[str, str]]:
    """The article's blocks as (kind, text)."""
    return [(block.kind, block.span.cut(article.text)) for block in article.blocks]


def shown(text: str, name: str = "mill.txt") -> list[tuple[str, str]]:
    """The blocks of a text read under a file name."""
    return blocks_of(read_article(text.encode(), name))
