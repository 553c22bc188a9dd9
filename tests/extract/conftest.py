from datetime import date

import pytest

from quizgen.extract import extract_facts
from quizgen.models import Article, Block, Extraction, Source, Span


def article_of(text: str, *, title: str = "A title", published: date | None = None) -> Article:
    """An article of plain paragraphs, built without the readers."""
    blocks, start = [], 0
    for paragraph in text.split("\n\n"):
        begin = text.index(paragraph, start)
        start = begin + len(paragraph)
        blocks.append(Block(kind="paragraph", span=Span(start=begin, end=start)))
    source = Source(name="test.txt")
    return Article(title=title, text=text, blocks=tuple(blocks), published=published, source=source)


def extract(text: str, *, title: str = "A title", published: date | None = None) -> Extraction:
    return extract_facts(article_of(text, title=title, published=published))


@pytest.fixture
def statements():
    def run(text: str, **kwargs: object) -> list[str]:
        return [statement.text for statement in extract(text, **kwargs).statements]

    return run


@pytest.fixture
def gates():
    def run(text: str, **kwargs: object) -> list[str]:
        return [rejected.gate for rejected in extract(text, **kwargs).rejected]

    return run
