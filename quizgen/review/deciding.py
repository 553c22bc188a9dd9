"""An edited sheet and its quiz → the quiz with every decision in it, or all faults by line."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.ask.memory import settle
from quizgen.errors import InputError
from quizgen.models import Item, Quiz
from quizgen.review.beside import beside
from quizgen.review.building import own, reworded
from quizgen.review.doubts import doubts
from quizgen.review.faults import Fault, cut, numbered
from quizgen.review.order import arranged
from quizgen.review.reading import ASK, HIDE, NEW, PARTS, RETIRED, WAIT, Block, read
from quizgen.review.writing import is_own, sheet_of, short_ids, word_of

_NAMED = 60


@dataclass(frozen=True)
class Changes:
    """How many items a person changed in which way; `left` counts those left out, and so as they were.

    `doubtful` are the questions of which only a part was changed, so that another may no longer fit.
    """

    reworded: int = 0
    chosen: int = 0
    waiting: int = 0
    hidden: int = 0
    own: int = 0
    moved: bool = False
    left: int = 0
    doubtful: tuple[str, ...] = ()


def reviewed(quiz: Quiz, text: str, now: int) -> tuple[Quiz, Changes]:
    """The quiz as the sheet wants it, and what that changed; the same quiz where that is nothing.

    `now` is the time in seconds that changed items get. Raises InputError with all faults, by line.
    """
    settled, _ = settle(quiz, now)
    desk = _Desk(settled, text)
    changed, changes = desk.result(now)
    if desk.faults:
        told = list(numbered(desk.faults))
        raise InputError(told[0] if len(told) == 1 else "\n".join([f"{len(told)} faults", *told]))
    return (changed, changes) if replace(changes, left=0) != Changes() else (quiz, changes)


class _Desk:
    """A quiz, its sheet as written, and the sheet as it came back."""

    def __init__(self, quiz: Quiz, text: str) -> None:
        self._quiz = quiz
        self._ids = short_ids(quiz.items)
        written = read(sheet_of(quiz))
        self._written = {block.id: block for block in written.blocks}
        self._parts = written.parts
        self._sheet = read(text)
        self.faults: list[Fault] = list(self._sheet.faults)

    def result(self, now: int) -> tuple[Quiz, Changes]:
        """The new quiz and what is different; of no use if there are faults."""
        blocks = self._checked()
        items = [self._decided(item, blocks.get(self._ids[item.id])) for item in self._quiz.items]
        new = [block for block in self._sheet.blocks if block.id.lower() == NEW]
        made = [(block, self._own(block)) for block in new]
        places = {id(block): len(items) + i for i, (block, _) in enumerate(made)}
        places |= {
            id(blocks[name]): i
            for i, item in enumerate(self._quiz.items)
            if (name := self._ids[item.id]) in blocks
        }
        if self.faults:
            return self._quiz, Changes()
        changes = self._changes(items, len(new), blocks)
        items = beside([*items, *(item for _, item in made if item)], before=self._quiz.items)
        placed = [
            places[id(block)]
            for block in self._sheet.blocks
            if block.part == ASK and word_of(items[places[id(block)]]) == ASK
        ]
        changed, _ = settle(self._quiz.model_copy(update={"items": tuple(items)}), now)
        ordered, moved = arranged(changed, placed, before=self._quiz)
        return ordered, replace(changes, moved=moved)

    def _checked(self) -> Mapping[str, Block]:
        """The blocks of known items by their short id; one that is twice, unknown or missing is a fault."""
        found: dict[str, Block] = {}
        for block in self._sheet.blocks:
            if block.id.lower() == NEW:
                continue
            if block.id in found:
                first = found[block.id].line
                copied = "a copy of it needs the heading '## new'"
                self._fault(block.line, f"'{block.id}' stands twice, in line {first} too; {copied}")
            elif block.id not in self._written:
                near = difflib.get_close_matches(block.id, self._written, n=1)
                meant = (
                    f"did you mean '{near[0]}'?"
                    if near
                    else "a question of your own has the heading '## new'"
                )
                self._fault(block.line, f"the quiz has no item '{block.id}'; {meant}")
            else:
                found[block.id] = block
        self._check_missing(found)
        self._check_parts(found)
        return found

    def _check_missing(self, found: Mapping[str, Block]) -> None:
        """No item of the quiz may be missing: who wants it out can say so, and others are warned."""
        line = 1
        for name, written in self._written.items():
            if name in found:
                line = found[name].line
            elif written.word == ASK and name not in self._sheet.unread:
                asked = f"the item '{name}' is missing ({cut(written.body.question, _NAMED)})"
                remedy = f"write '## {HIDE} {name}' to hide it, or '## {ASK} {name}' to keep it as it was"
                self._fault(line, f"after this, {asked}; {remedy}")

    def _check_parts(self, found: Mapping[str, Block]) -> None:
        """Without the heading of their part, items would be taken for moved."""
        for part in self._parts:
            here = [block for name, block in found.items() if self._written[name].part == part]
            moved = [b.line for b in here if b.part != part and b.word in {"", part}]
            if part not in self._sheet.parts and moved:
                heading = f"the heading '# {PARTS[part]}' is missing"
                self._fault(min(moved), f"{heading}; put it back above the items that belong there")

    def _decided(self, item: Item, block: Block | None) -> Item:
        """The item as its block wants it; as it was if it has none."""
        if block is None:
            return item
        was = self._written[block.id]
        texted = reworded(item, block, was.body, self.faults)
        word = block.word if block.word not in {"", was.word} else block.part
        rewritten = _content(texted) != _content(item)
        if rewritten and not is_own(item):
            texted = texted.model_copy(update={"state": "edited"})
            word = ASK if word == RETIRED else word
        if word == was.word and not (rewritten and word in {WAIT, HIDE}):
            return texted
        return self._moved(texted, item, word, block)

    def _moved(self, item: Item, before: Item, word: str, block: Block) -> Item:
        """The item with the decision that a word stands for."""
        mine = is_own(before)
        if word == RETIRED:
            self._fault(
                block.line, "an item retires when the article says it no longer; write hide to have it out"
            )
            return item
        if word == WAIT and mine:
            self._fault(block.line, "a question of your own can't wait: it is asked or hidden")
            return item
        state = item.state
        if word == HIDE:
            update: dict[str, object] = {"state": "hidden", "wanted": None}
            if state == "edited":
                update["digest"] = ""  # so that it is known for a person's text when it is shown again
            return item.model_copy(update=update)
        if state == "hidden":
            state = "own" if mine else "auto"
        elif state == "orphaned":
            state = "edited"
        wanted = None if mine else word == ASK
        return item.model_copy(update={"state": state, "selected": word == ASK, "wanted": wanted})

    def _own(self, block: Block) -> Item | None:
        """A new question, asked wherever it stands unless its word is to hide it."""
        if block.word in {WAIT, RETIRED}:
            self._fault(block.line, "a question of your own can't wait: it is asked or hidden")
        item = own(block, self.faults)
        return item.model_copy(update={"state": "hidden"}) if item and block.word == HIDE else item

    def _changes(self, items: Sequence[Item], own: int, blocks: Mapping[str, Block]) -> Changes:
        pairs = list(zip(self._quiz.items, items, strict=True))
        became = [word_of(new) for old, new in pairs if word_of(new) != word_of(old)]
        return Changes(
            reworded=sum(old.tags != new.tags or _content(old) != _content(new) for old, new in pairs),
            chosen=became.count(ASK),
            waiting=became.count(WAIT),
            hidden=became.count(HIDE),
            own=own,
            left=len(self._quiz.items) - len(blocks),
            doubtful=tuple(doubt for old, new in pairs for doubt in doubts(old, new)),
        )

    def _fault(self, line: int, message: str) -> None:
        self.faults.append(Fault(line, message))


_DECISIONS = {"tags", "state", "selected", "wanted", "digest"}


def _content(item: Item) -> dict[str, object]:
    """All of an item but tags and decisions."""
    return item.model_dump(exclude=_DECISIONS)
