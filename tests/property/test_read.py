"""Whatever the bytes: an article that keeps its promises, or an error that names the file."""

import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.models import Article
from quizgen.read import READERS, read_article

NAMES = st.sampled_from([f"x{ending}" for ending in READERS] + ["x.pdf", "x.unknown", "-", ""])
SCRAPS = st.sampled_from(
    [
        "The mill was built in 1820 and it burned down after the war.",
        "The mill",
        "Published: 3 May 2019",
        "PARIS, May 3, 2019 — The mill was old.",
        "Related stories:",
        "By Jane Doe",
        "— Jane Doe",
        "“We left.”",
        "- item", "1. item", "> quote", "# Heading", "====", "---", "```", "![alt](x)", "[^1]",
        "[^1]: note", "| a | b |", "<p>", "</p>", "<html>", "<figure><figcaption>", "</figcaption>",
        "<li>", "<table><tr><td>", "<br>", "<code>", "&nbsp;", "&#xe000;", "\ue000", "\ue001", "\u0301",
        "\u00ad", "\u200b", "\u2028", "\x85", "\u0340", "\u1fef", "[1]", "a", " ", "\n", "\n\n", "\r\n",
        "\t", "\x0c", "\x07", "\ufeff", "💡", "é",
    ]
)  # fmt: skip
TEXTS = st.lists(SCRAPS | st.text(max_size=12), max_size=30).map("".join)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "utf-32"])
MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(data: bytes, name: str) -> Article | None:
    try:
        return read_article(data, name)
    except QuizgenError as error:
        told = error
    assert told.message.startswith(name)
    assert told.hint
    return None


def check(article: Article) -> None:
    assert unicodedata.is_normalized("NFC", article.text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in article.text.replace("\n", ""))
    assert not set("\u00a0\u00ad\u200b\ufeff") & set(article.text)
    assert article.title
    assert article.title == article.title.strip()
    end = 0
    for block in article.blocks:
        surface = block.span.cut(article.text)
        assert surface
        assert surface == surface.strip()
        assert "\n" not in surface
        assert block.span.start >= end
        assert not article.text[end : block.span.start].strip()
        end = block.span.end
    assert end == len(article.text)
    assert Article.model_validate_json(article.model_dump_json()) == article


@MANY
@given(st.binary(max_size=300), NAMES)
def test_any_bytes(data: bytes, name: str) -> None:
    article = read(data, name)
    if article is not None:
        check(article)


@MANY
@given(TEXTS, ENCODINGS, NAMES)
@example("The mill was old.\u0344[1]\u0301 It a[1]\u0301 was big.", "utf-8", "x.txt")
def test_any_text(text: str, encoding: str, name: str) -> None:
    article = read(text.encode(encoding, "replace"), name)
    if article is not None:
        check(article)


@pytest.mark.parametrize("name", ["x.txt", "x.md", "x.html"])
@pytest.mark.parametrize(
    "scrap", ["[", "`", "*", "<", "> ", "- ", "![", '"', "(photo ", "By A ", "1. ", ", c. 1"]
)
def test_no_text_takes_long(scrap: str, name: str) -> None:
    read((scrap * 5_000 + " The mill was old.").encode(), name)
