"""How many items of each type a quiz has: named mixes and numbers that a person gives.

A mix that names numbers is taken at its word: what can't be filled stays open. A named mix gives shares of
the number asked for, and what can't be filled with one type is filled with the others.
"""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.errors import UsageError
from quizgen.models import ITEM_TYPES, WORDED_TYPES, Item, ItemType, Options, Quota, Rejected

PRESETS: dict[str, dict[ItemType, int]] = {
    "study": {"short": 3, "cloze": 2},
    "classroom": {
        "choice": 6,
        "short": 4,
        "cloze": 3,
        "true_false": 3,
        "numeric": 2,
        "matching": 1,
        "ordering": 1,
    },
}
"""Named mixes: shares by type. Of equal remainders the type that stands first gets the item."""
USUAL_NUMBER = 12
"""How many items a named mix has if nobody says."""
MOST = 1000
"""More of one type are never asked for on purpose."""

_PART = re.compile(r"\s*(?P<type>[^=\s]+)\s*=\s*(?P<number>[+-]?\d+)\s*")


@dataclass(frozen=True)
class Mix:
    """The options that a mix stands for. With a `number`, what quotas leave open is filled up to it."""

    quotas: tuple[Quota, ...]
    types: tuple[ItemType, ...]
    number: int | None = None


def mix_of(text: str, number: int | None = None) -> Mix:
    """What `--mix` says: a name, or 'short=8,choice=6'. Raises UsageError.

    `number` is how many items are asked for in all; beside a mix of numbers it may only say their sum.
    """
    if "=" not in text:
        return _named(text.strip().lower(), number)
    quotas: dict[ItemType, int] = {}
    for part in filter(str.strip, text.split(",")):
        type, count = _quota(part)
        if type in quotas:
            raise UsageError(f"--mix names {type} twice.", "Name each type once.")
        quotas[type] = count
    total = sum(quotas.values())
    if number is not None and number != total:
        raise UsageError(
            f"--mix asks for {total} items and -n for {number}.", "Leave out -n, or make them the same."
        )
    return Mix(_quotas(quotas), tuple(type for type in ITEM_TYPES if type in quotas))


def _named(name: str, number: int | None) -> Mix:
    if name not in PRESETS:
        near = difflib.get_close_matches(name, [*PRESETS, *ITEM_TYPES], n=1)
        example = f"{near[0]}=5" if near and near[0] in ITEM_TYPES else "".join(near)
        hint = f"Did you mean '{example}'? " if near else ""
        raise UsageError(
            f"--mix knows no '{name}'.",
            f"{hint}Known are {', '.join(PRESETS)}, or numbers: short=8,choice=6.",
        )
    shares = PRESETS[name]
    number = number or USUAL_NUMBER
    types = tuple(type for type in ITEM_TYPES if type in shares)
    return Mix(_quotas(scaled(shares, number)), types, number)


def _quota(part: str) -> tuple[ItemType, int]:
    found = _PART.fullmatch(part)
    if found is None:
        raise UsageError(f"--mix can't read '{part.strip()}'.", "Write a type and a number, as in choice=6.")
    wanted = found["type"].lower()
    type = next((type for type in ITEM_TYPES if type == wanted), None)
    if type is None:
        near = difflib.get_close_matches(wanted, ITEM_TYPES, n=1)
        hint = f"Did you mean '{near[0]}'? " if near else ""
        raise UsageError(
            f"--mix knows no type '{found['type']}'.", f"{hint}Known are {', '.join(ITEM_TYPES)}."
        )
    number = int(found["number"])
    if not 1 <= number <= MOST:
        raise UsageError(f"--mix asks for {number} {type}.", f"Ask for 1 to {MOST}, or leave the type out.")
    return type, number


def _quotas(numbers: Mapping[ItemType, int]) -> tuple[Quota, ...]:
    return tuple(Quota(type=type, number=number) for type in ITEM_TYPES if (number := numbers.get(type, 0)))


def scaled(shares: Mapping[ItemType, int], number: int) -> dict[ItemType, int]:
    """So many items divided by these shares, by largest remainder: no type is off by a whole item."""
    total = sum(shares.values())
    found = {type: number * share // total for type, share in shares.items()}
    order = {type: n for n, type in enumerate(shares)}
    left = sorted(shares, key=lambda type: (-(number * shares[type] % total), order[type]))
    for type in left[: number - sum(found.values())]:
        found[type] += 1
    return found


def settled(options: Options) -> Options:
    """The options with the types that the mix names, and the others only where it may be filled with them."""
    if not options.mix:
        return options
    named = {quota.type for quota in options.mix}
    others = set(options.types) if options.number is not None else set()
    return options.model_copy(update={"types": tuple(t for t in ITEM_TYPES if t in named | others)})


def asked_for(options: Options) -> int | None:
    """How many items are asked for in all."""
    if options.number is not None or not options.mix:
        return options.number
    return sum(quota.number for quota in options.mix)


# --- what is missing -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Missing:
    """So many items of a type fewer than asked for, and why others were not chosen, by gate."""

    type: ItemType
    number: int
    reasons: Mapping[str, int]


def missing(
    items: Iterable[Item],
    chosen: Iterable[str],
    left_out: Sequence[tuple[Item, Rejected]],
    unmade: Sequence[Rejected],
    options: Options,
) -> tuple[Missing, ...]:
    """What is missing of the mix asked for. The `unmade` count whose template is named after the type.

    Items that wait only because enough others were chosen are no reason; nor is, for questions and deletions,
    that nothing further could be made of them.
    """
    ids = set(chosen)
    there = Counter(item.type for item in items if item.id in ids)
    found = []
    for quota in options.mix:
        if there[quota.type] >= quota.number:
            continue
        gates = [no.gate for item, no in left_out if item.type == quota.type and no.gate != "number"]
        if quota.type not in WORDED_TYPES:
            gates += [no.gate for no in unmade if (no.template or "").split(".")[0] == quota.type]
        found.append(Missing(quota.type, quota.number - there[quota.type], Counter(gates)))
    return tuple(found)
