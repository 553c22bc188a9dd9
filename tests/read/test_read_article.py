"""The public surface: which readers there are, and what every article promises."""

import subprocess
import sys
import time

from quizgen.read import READERS, read_article

SENTENCES = (
    "The mill at Alderford was built in 1820 by a merchant. It burned down in a storm after the war. ",
    "A trust bought what was left of it, and people who had worked there gave their tools to the museum. ",
)


def test_readers_are_listed_by_ending() -> None:
    assert set(READERS) == {"", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"}


def test_endings_are_told_whatever_their_case() -> None:
    assert read_article(b"# Mill\n\nThe mill is old.", "MILL.MD").title == "Mill"


def test_blocks_cover_the_text() -> None:
    article = read_article(f"# Mill\n\n{SENTENCES[0]}\n\n- {SENTENCES[1]}\n".encode(), "mill.md")
    assert "\n\n".join(block.span.cut(article.text) for block in article.blocks) == article.text


def test_reading_twice_gives_the_same() -> None:
    data = f"Mill\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}".encode()
    assert read_article(data, "mill.txt") == read_article(data, "mill.txt")


def test_importing_the_package_loads_no_heavy_library() -> None:
    code = (
        "import sys, quizgen.read; "
        "heavy = {'trafilatura', 'markdown_it', 'lxml', 'charset_normalizer', 'htmldate'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_hundred_thousand_words_are_read_quickly() -> None:
    paragraphs = [f"{number}: {SENTENCES[number % 2] * 5}" for number in range(1_000)]
    data = "\n\n".join(paragraphs).encode()
    for name in ("book.txt", "book.md"):
        read_article(data[:2_000], name)
        start = time.perf_counter()
        read_article(data, name)
        assert time.perf_counter() - start < 3, "well under a second on an idle machine"
