"""Markdown: what each construct becomes."""

from datetime import date

import pytest
from reading import shown

from quizgen.read import read_article

PROSE = "The old mill at Alderford will open to visitors in May."

CONSTRUCTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "heading": (f"## The wheel\n\n{PROSE}", [("heading", "The wheel"), ("paragraph", PROSE)]),
    "setext heading": (f"The wheel\n---------\n\n{PROSE}", [("heading", "The wheel"), ("paragraph", PROSE)]),
    "bold heading": (
        f"{PROSE}\n\n**The wheel**\n\nIt is *big*.",
        [("paragraph", PROSE), ("heading", "The wheel"), ("paragraph", "It is big.")],
    ),
    "emphasis": ("The **mill** was *old*, ~~not~~ `big`.", [("paragraph", "The mill was old, not big.")]),
    "links": (
        'The [mill](https://example.org/m "t") was <https://example.org>.',
        [("paragraph", "The mill was https://example.org.")],
    ),
    "reference link": (
        "The [mill][1] was old.\n\n[1]: https://example.org",
        [("paragraph", "The mill was old.")],
    ),
    "entities": (
        "The mill &amp; the caf&eacute; were\\* old.",
        [("paragraph", "The mill & the café were* old.")],
    ),
    "wrapped lines": ("The mill\nwas  \nold.", [("paragraph", "The mill was old.")]),
    "nested list": (
        f"{PROSE}\n\n- buy the mill\n- mend it\n  1. the *wheel*\n  2. the roof\n",
        [("paragraph", PROSE)]
        + [("list_item", text) for text in ("buy the mill", "mend it", "the wheel", "the roof")],
    ),
    "loose list": (
        "- It was old.\n\n  It was big.\n\n- It burned.",
        [("list_item", "It was old."), ("list_item", "It was big."), ("list_item", "It burned.")],
    ),
    "quote": (
        f"> It was old.\n>\n> It was big.\n\n{PROSE}",
        [("quote", "It was old."), ("quote", "It was big."), ("paragraph", PROSE)],
    ),
    "picture": (f"![The wheel](w.jpg)\n\n{PROSE}", [("caption", "The wheel"), ("paragraph", PROSE)]),
    "picture and caption": (
        f"![The wheel](w.jpg)\n*The wheel in 1900.*\n\n{PROSE}",
        [("caption", "The wheel"), ("caption", "The wheel in 1900."), ("paragraph", PROSE)],
    ),
    "caption below a picture": (
        f"![](w.jpg)\n\n*The wheel in 1900.*\n\n{PROSE}",
        [("caption", "The wheel in 1900."), ("paragraph", PROSE)],
    ),
    "code": (f"{PROSE}\n\n```\nturn(wheel)\n```\n", [("paragraph", PROSE), ("furniture", "turn(wheel)")]),
    "raw HTML": (
        "<div class=x>\n<b>Share</b> it\n</div>\n\n<!-- no -->\n\nThe<br>mill<sup>1</sup> is <i>old</i>.",
        [("furniture", "Share it"), ("paragraph", "The mill is old.")],
    ),
    "table": (
        f"{PROSE}\n\n| Year | Cost |\n|---|---|\n| 2018 | *1* |\n",
        [("paragraph", PROSE), ("furniture", "Year | Cost"), ("furniture", "2018 | 1")],
    ),
    "footnotes": (
        "The mill[^1] was old.[^note]\n\n[^1]: Doe, p. 3.\n\n[^note]: https://example.org",
        [("paragraph", "The mill was old."), ("furniture", "[^1]: Doe, p. 3.")],
    ),
    "rule": (f"{PROSE}\n\n***\n\nIt was old.", [("paragraph", PROSE), ("paragraph", "It was old.")]),
    "lines about the page": (
        f"# Mill\n\nTravel news\nLast updated: 3 May 2019\n\n{PROSE}",
        [
            ("heading", "Mill"),
            ("paragraph", "Travel news"),
            ("furniture", "Last updated: 3 May 2019"),
            ("paragraph", PROSE),
        ],
    ),
}


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_constructs(name: str) -> None:
    text, expected = CONSTRUCTS[name]
    assert shown(text, "mill.md") == expected


def test_front_matter() -> None:
    text = f"""---
title: "The mill: a story"
date: 2019-05-02T10:00:00
author: Jane Doe
tags:
  - mills
url: https://example.org/mill
licence: CC BY 4.0
---

# Another heading

{PROSE}
"""
    article = read_article(text.encode(), "mill.md")
    assert article.title == "The mill: a story"
    assert article.published == date(2019, 5, 2)
    assert (article.source.address, article.source.licence) == ("https://example.org/mill", "CC BY 4.0")
    assert article.text == f"Another heading\n\n{PROSE}"


@pytest.mark.parametrize(
    "text", [f"---\n\n{PROSE}\n\n---\n\nIt was old.", f"---\nThe mill was old.\n---\n\n{PROSE}"]
)
def test_dashes_are_not_always_front_matter(text: str) -> None:
    article = read_article(text.encode(), "mill.md")
    assert PROSE in article.text
    assert "was old." in article.text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"# The *mill*\n\n{PROSE}", "The mill"),
        (f"{PROSE}\n\n# The mill\n\n{PROSE} Yes.", "The mill"),
        (f"## The mill\n\n{PROSE}", "The mill"),
        (f"{PROSE}\n\n## The wheel\n\n{PROSE} Yes.", "old-mill"),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert read_article(text.encode(), "old-mill.markdown").title == title


def test_sections_and_title() -> None:
    article = read_article(f"# Mill\n\n{PROSE}\n\n## Wheel\n\n- It is big.\n".encode(), "mill.md")
    assert [block.section for block in article.blocks] == ["", "", "Wheel", "Wheel"]


def test_an_address_must_be_one() -> None:
    article = read_article(f"---\nurl: ../mill.html\n---\n{PROSE}".encode(), "mill.md")
    assert article.source.address is None
