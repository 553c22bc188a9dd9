"""Articles of any length, made from our own seeds, without a paragraph that repeats."""

import json
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchmarks.outcome import SEEDS

_SENTENCES = re.compile(r"(?:(?<![A-Z]\.)(?<=[.!?])|(?<=[.!?][\"”]))\s+(?=[A-Z])")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*\b")
_PROSE = re.compile(r"(?![#*>!\-])")
_LEAST_WORDS = 20
_SHARE_RENAMED = 0.7
_STARTS = "Bar Dal Fen Gor Hal Jor Kar Lin Mor Nev Or Pel Quin Ras Sel Tor Ul Var Wen Yar Zel".split()
_MIDDLES = "a e i o u an en in or ar el".split()
_ENDS = "dan field ford gate ham lin mar mond nov rick son ton vale via wick worth".split()


def long_article(words: int) -> str:
    """Markdown of about that many words: first the seeds as they are, then shuffled and renamed copies."""
    parts = ["# A long article"]
    left = words
    for paragraph in _paragraphs():
        parts.append(paragraph)
        left -= len(paragraph.split())
        if left <= 0:
            break
    return "\n\n".join(parts) + "\n"


def _paragraphs() -> Iterator[str]:
    sources = [
        path for path in sorted(SEEDS.iterdir()) if path.suffix in {".txt", ".md"} and path.stem != "README"
    ]
    turn = 0
    while True:
        for path in sources:
            draw = random.Random(f"{path.stem} {turn}")
            yield f"## {_name(draw)} {_name(draw)}, part {turn + 1}"
            prose = _prose(path)
            yield from prose if turn == 0 else _varied(prose, _names(path), draw)
        turn += 1


@cache
def _prose(path: Path) -> list[str]:
    paragraphs = (" ".join(part.split()) for part in path.read_text(encoding="utf-8").split("\n\n"))
    return [part for part in paragraphs if _PROSE.match(part) and len(part.split()) >= _LEAST_WORDS]


@cache
def _names(path: Path) -> tuple[str, ...]:
    """The words of the names among the key facts of a seed."""
    facts = SEEDS / "facts" / f"{path.stem}.jsonl"
    lines = (
        [json.loads(line) for line in facts.read_text(encoding="utf-8").splitlines()]
        if facts.exists()
        else []
    )
    answers = " ".join(line["answer"] for line in lines if line["kind"] in {"actor", "place"})
    return tuple(sorted(set(re.findall(r"\b[A-Z]\w{2,}", answers))))


def _varied(prose: list[str], names: tuple[str, ...], draw: random.Random) -> Iterator[str]:
    """The same sentences in another order and grouping, with other names, years and numbers."""
    renamed = {name: _name(draw) for name in names if draw.random() < _SHARE_RENAMED}
    sentences = [sentence for paragraph in prose for sentence in _SENTENCES.split(paragraph)]
    draw.shuffle(sentences)
    while sentences:
        size = draw.randint(3, 6)
        text = " ".join(sentences[:size])
        del sentences[:size]
        text = re.sub(r"\b[A-Z]\w+", lambda match: renamed.get(match[0], match[0]), text)
        yield _NUMBER.sub(lambda match: _number(match[0], draw), text)


def _number(text: str, draw: random.Random) -> str:
    if len(text) == 4 and text.isdigit():
        return str(draw.randint(1600, 2020))
    if len(text) <= 2:
        return str(draw.randint(2, 28))
    return str(draw.randint(1, 9)) + text[1:]


def _name(draw: random.Random) -> str:
    return draw.choice(_STARTS) + draw.choice(_MIDDLES) + draw.choice(_ENDS)
