"""Blind rating sheets of our own items, and the keys that say what was rated.

A sheet shows questions and answers in random order, then the article; nothing tells a rater what an item was
made by or whether it would be chosen. The key holds each item with its fact, so that features can be computed
anew whenever there are others. Sheets and keys hold article text and stay out of the repository.
"""

import json
import random
from base64 import b32encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from benchmarks.outcome import SEEDS, shared_folder
from quizgen import built_in_templates, extract_facts, read_article
from quizgen.ask import make_items
from quizgen.ask.features import features
from quizgen.ask.roundtrip import memory_key
from quizgen.ask.view import Story, story_of
from quizgen.models import Article, Fact, Item

WIKINEWS = Path("articles") / "wikinews.jsonl"
CLOZE_SHARE = 0.25
"""Of the facts that have a question and a deletion, how many are rated as a deletion."""
HEADER = "rater,article,item_id,A,B,C,D,E,F,G,tags,comment,seconds"
_ITEM: TypeAdapter[Item] = TypeAdapter(Item)


@dataclass(frozen=True)
class Rated:
    """An item that is rated, with what its features are computed from."""

    article: str
    item: Item
    fact: Fact
    story: Story

    @property
    def id(self) -> str:
        """The same for the same question and answer of the same article, in every sheet."""
        whole = "\n".join((self.article, self.item.question, self.item.answer))
        return b32encode(sha256(whole.encode()).digest()).decode().lower()[:5]

    def as_json(self) -> str:
        """A line of a key."""
        return json.dumps(
            {
                "id": self.id,
                "article": self.article,
                "features": features(self.item, self.fact, self.story),
                "item": self.item.model_dump(mode="json"),
                "fact": self.fact.model_dump(mode="json"),
                "story": vars(self.story) | {"acting": sorted(self.story.acting)},
            },
            ensure_ascii=False,
        )


def rated_from(line: str) -> Rated:
    """What a line of a key holds."""
    held: dict[str, Any] = json.loads(line)
    item, told = _ITEM.validate_python(held["item"]), held["story"]
    story = Story(**told | {"acting": frozenset(told.get("acting", ()))})
    return Rated(held["article"], item, Fact.model_validate(held["fact"]), story)


def articles(names: Sequence[str]) -> Iterator[tuple[str, Article]]:
    """The articles named: 'w:161-197' or 'w:5' of the shared Wikinews file, a seed's name, or a file."""
    news = (shared_folder() / WIKINEWS).read_text(encoding="utf-8").split("\n") if _news(names) else []
    for name in names:
        if name.startswith("w:"):
            first, _, last = name[2:].partition("-")
            for line in news[int(first) : int(last or first) + 1]:
                held = json.loads(line)
                published = date.fromisoformat(held["published"][:10])
                data = held["text"].encode()
                file = f"{held['id']}.txt"
                yield held["id"], read_article(data, file, title=held["title"], published=published)
            continue
        path = next((p for p in SEEDS.iterdir() if p.is_file() and p.stem == name), Path(name))
        if (shared_folder() / "gold").resolve() in path.resolve().parents:
            raise SystemExit(f"{name} is a gold article: nothing may be trained on it")
        yield path.stem, read_article(path.read_bytes(), path.name)


def _news(names: Iterable[str]) -> bool:
    return any(name.startswith("w:") for name in names)


def items_to_rate(name: str, article: Article, most: int, rng: random.Random) -> list[Rated]:
    """At most so many items that passed the gates, chosen or not, one for each fact, shuffled."""
    facts = extract_facts(article).facts
    story = story_of(facts, article.title)
    places = {memory_key(fact): fact for fact in facts}
    made, _ = make_items(facts, built_in_templates(), article.title)
    asking: dict[tuple[str, str, str], list[Item]] = {}
    for item in made:
        asked = item.facts[0]
        asking.setdefault((asked.kind, asked.masked, asked.answer), []).append(item)
    found = []
    for place, items in asking.items():
        shorts, clozes = ([i for i in items if i.type == kind] for kind in ("short", "cloze"))
        deletion = clozes and (not shorts or rng.random() < CLOZE_SHARE)
        found.append(Rated(name, (clozes if deletion else shorts)[0], places[place], story))
    rng.shuffle(found)
    return list({rated.id: rated for rated in found[:most]}.values())


def write_sheets(folder: Path, names: Sequence[str], most: int, chunk: int, seed: int) -> tuple[int, int]:
    """Sheets of about `chunk` items each, and `key.jsonl`; how many items and how many sheets there are."""
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    pages: list[list[str]] = []
    sizes: list[int] = []
    total = 0
    with (folder / "key.jsonl").open("w", encoding="utf-8") as key:
        for name, article in articles(names):
            rated = items_to_rate(name, article, most, rng)
            if not rated:
                continue
            if not sizes or sizes[-1] + len(rated) > chunk:
                pages.append([])
                sizes.append(0)
            pages[-1].append(_page(name, article, rated))
            sizes[-1] += len(rated)
            total += len(rated)
            key.writelines(f"{one.as_json()}\n" for one in rated)
    for number, parts in enumerate(pages, 1):
        head = (
            f"# Items to rate, sheet {number:02}\n\nRate every item by the rubric: the questions of an "
            "article first, before you read it; it follows them.\nOne CSV line each, with this header:\n\n"
            f"`{HEADER}`\n\n"
        )
        (folder / f"sheet-{number:02}.md").write_text(head + "\n".join(parts), encoding="utf-8")
    return total, len(pages)


def _page(name: str, article: Article, rated: Iterable[Rated]) -> str:
    lines = [f"# Items of {name}\n"]
    for one in rated:
        hint = f" ({one.item.hint})" if one.item.hint else ""
        lines.append(f"## {one.id}\n\nQ: {one.item.question}{hint}\n\nA: {one.item.answer}\n")
    published = f"Published on {article.published:%-d %B %Y}.\n\n" if article.published else ""
    lines.append(f"# The article {name}\n\n{published}{article.text}\n")
    return "\n".join(lines)
