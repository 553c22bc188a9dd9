"""What a quiz file remembers, brought together with what a run made; nothing is doubled, nothing destroyed.

`changed_at` moves only when what a learner sees of an item changes, and always forward; it becomes the note's
modification time in Anki.

States: `auto` is quizgen's own text and follows the article. `edited` is a person's text on a fact of the
article. `hidden` keeps its text and is never exported; set back to `auto` it follows the article again, set
to `edited` it stays as it is. `own` is a person's own question. `orphaned` has lost its statement and waits
for it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quizgen.ask.arranging import like_before
from quizgen.ask.identity import digest_of, identity_of, match, new_id, wording_digest
from quizgen.models import ITEM_TYPES, AskedFact, Item, ItemType, Quiz, State

_KEPT = frozenset({"edited", "hidden", "own"})
"""States in which a person decides over the text."""


@dataclass(frozen=True)
class Remembered:
    """The items in order, and the ids of those whose statement is gone: newly orphaned ones, edited ones."""

    items: tuple[Item, ...]
    orphaned: tuple[str, ...] = ()
    without_source: tuple[str, ...] = ()


def settle(quiz: Quiz, now: int) -> tuple[Quiz, tuple[str, ...]]:
    """Take note of what people did to the file by hand: edits, own items. Returns the ids of those items."""
    taken = {item.id for item in quiz.items if item.id}
    items: list[Item] = []
    touched: list[str] = []
    for item in quiz.items:
        settled = _settled(item, quiz.key, taken, now)
        if settled is not item:
            touched.append(settled.id)
        taken.add(settled.id)
        items.append(settled)
    return quiz.model_copy(update={"items": tuple(items)}), tuple(touched)


def _settled(item: Item, key: str, taken: set[str], now: int) -> Item:
    """The item with its state, id, digest and time in order; itself if nobody touched it.

    A hidden item's text is looked at when it is shown again.
    """
    update: dict[str, object] = {}
    state, digest = _state(item), digest_of(item)
    if state != item.state:
        update["state"] = state
    if not item.id:
        fact = identity_of(item) if item.facts else _own_fact(item)
        update["id"] = new_id(key, item.type, fact, taken)
    if digest != item.digest and not (state == "hidden" and item.facts):
        update |= {"digest": digest, "changed_at": max(now, item.changed_at + 1)}
    return item.model_copy(update=update) if update else item


def _state(item: Item) -> State:
    """What an item's state must be, whatever somebody wrote: a text that is not ours stays a person's."""
    if item.state == "hidden":
        return "hidden"
    if not item.facts or item.state == "own":
        return "own"
    worded = item.digest.partition("+")[0]
    return item.state if worded == wording_digest(item) else "edited"


def _own_fact(item: Item) -> AskedFact:
    """What the id of a person's own question is made from."""
    return AskedFact(kind=item.kind or "actor", masked=item.question, answer=item.answer)


def remember(
    made: Sequence[Item],
    old: Quiz | None,
    key: str,
    now: int,
    types: Collection[ItemType] = ITEM_TYPES,
) -> Remembered:
    """New items with the ids, times and decisions of the remembered ones they match; the rest kept after
    them.

    `old` must be settled. Items keep the article's order; those of types that this run didn't make (others
    than `types`) follow as they were, then people's own and those whose statement is gone.
    """
    every = old.items if old else ()
    before = [item for item in every if item.type in types]
    waiting = [item for item in every if item.type not in types and item.state != "own"]
    pairs = match(made, before)
    taken = {item.id for item in every}
    items: list[Item] = []
    for i, item in enumerate(made):
        if i in pairs:
            items.append(_merged(item, before[pairs[i]], now))
            continue
        made_id = new_id(key, item.type, identity_of(item), taken)
        taken.add(made_id)
        items.append(_stamped(item.model_copy(update={"id": made_id}), None, now))
    matched = {before[j].id for j in pairs.values()}
    rest = [item for item in before if item.id not in matched]
    own = [item for item in every if item.state == "own" and item.id not in matched]
    gone = [item for item in rest if item.state != "own"]
    return Remembered(
        items=(*items, *waiting, *own, *map(_left, gone)),
        orphaned=tuple(item.id for item in gone if item.state == "auto"),
        without_source=tuple(item.id for item in gone if item.state == "edited"),
    )


def stamped(items: Sequence[Item], old: Quiz | None, now: int) -> tuple[Item, ...]:
    """The items with digests and times anew, as far as quizgen decides over their text.

    An item has changed if it isn't as `old`, which must be settled, remembers it.
    """
    before = {item.id: item for item in old.items} if old else {}
    return tuple(_stamped(item, before.get(item.id), now) if item.state == "auto" else item for item in items)


def _stamped(item: Item, old: Item | None, now: int) -> Item:
    digest = digest_of(item)
    if old is None:
        changed_at = now
    elif digest == old.digest:
        changed_at = old.changed_at
    else:
        changed_at = max(now, old.changed_at + 1)
    if (digest, changed_at) == (item.digest, item.changed_at):
        return item
    return item.model_copy(update={"digest": digest, "changed_at": changed_at})


def _merged(new: Item, old: Item, now: int) -> Item:
    """The new text under the old identity, arranged as before, unless a person's own text or decision stands.

    Even then it is remembered how the article now tells the fact, so that it is known again after many
    changes.
    """
    if old.state in _KEPT:
        same = [quote.text for quote in old.evidence] == [quote.text for quote in new.evidence]
        following = {
            "facts": new.facts,
            "evidence": new.evidence if same else old.evidence,
            "section": new.section,
            "salience": new.salience,
            "quality": new.quality if old.state == "hidden" else None,
        }
        return old.model_copy(update=following)
    kept = {"id": old.id, "tags": _tags(new, old), "state": "auto", "wanted": old.wanted}
    merged = new.model_copy(update=kept)
    return _stamped(like_before(merged, old), old, now)


def _tags(new: Item, old: Item) -> tuple[str, ...]:
    """A person's own tags, and what the template gives now but for those that the person took off."""
    kept = (tag for tag in old.tags if tag not in old.given_tags or tag in new.given_tags)
    added = (tag for tag in new.given_tags if tag not in old.given_tags)
    return tuple(dict.fromkeys((*kept, *added)))


def _left(item: Item) -> Item:
    return item if item.state in _KEPT else item.model_copy(update={"state": "orphaned"})
