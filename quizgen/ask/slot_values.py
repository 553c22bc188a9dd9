"""What the slots can hold: the closed ones every value they ever have, and which are empty for which kinds.

This is what can be said before any article is read; it tells a condition that never holds from one that
seldom does.
"""

from collections.abc import Mapping

from quizgen.models import BLANK, KINDS, Kind

_ROLES = frozenset({"subject", "object", "oblique", "adverbial"})
_BEHIND = _ROLES - {"subject"}
_FITS = frozenset({"", "whole", "number", "nested", "listed", "modifier"})
_MEASURED = frozenset(
    {"measure", "adjective", "distance", "term", "every", "score", "amount"},
)
_DIMENSIONS = frozenset(
    """
    age angle area consumption data electricity energy force frequency length light mass money power pressure
    radiation rank score share sound speed temperature time volume
    """.split()
)
_PRECISIONS = frozenset("day month season year decade century interval period".split())
_NOTHING = frozenset({""})

CLOSED: Mapping[str, Mapping[Kind, frozenset[str]]] = {
    "kind": {kind: frozenset({kind}) for kind in KINDS},
    "role": dict.fromkeys(KINDS, _ROLES | _NOTHING),
    "fit": {
        "date": _FITS | {"stretch"},
        "figure": _FITS | _MEASURED,
        "actor": _FITS | {"owner", "inside"},
        "place": _FITS | {"owner", "inside"},
    },
    "voice": dict.fromkeys(KINDS, frozenset({"", "active", "passive"})),
    "article": dict.fromkeys(KINDS, frozenset({"", "the"})),
    "forced": dict.fromkeys(KINDS, frozenset({"", "yes"})),
    "blank": dict.fromkeys(KINDS, frozenset({BLANK})),
    "precision": dict.fromkeys(KINDS, _NOTHING) | {"date": _PRECISIONS},
    "dimension": dict.fromkeys(KINDS, _NOTHING) | {"figure": _DIMENSIONS | _NOTHING},
    "listed": dict.fromkeys(KINDS, frozenset({"", "two", "three", "four"}))
    | dict.fromkeys(("date", "figure"), _NOTHING),
}
"""By slot and kind of fact: all that it ever holds."""

_ONLY_FOR: Mapping[str, frozenset[Kind]] = {
    "unit": frozenset({"figure"}),
    "counted": frozenset({"figure"}),
    "measure": frozenset({"figure"}),
    "until": frozenset({"date"}),
    "asking": frozenset({"actor", "place"}),
    "type": frozenset({"actor", "place"}),
    "deed": frozenset({"figure", "actor", "place"}),
}
"""Other slots that are empty for all kinds but these."""

FILLED_WITH: Mapping[str, Mapping[str, frozenset[str]]] = {
    "predicate": {"role": frozenset({"subject"})},
    "clause": {"role": _BEHIND},
    "indirect": {"role": _BEHIND},
    "subject": {"role": _BEHIND},
    "deed": {"role": _BEHIND},
    "until": {"fit": frozenset({"stretch"})},
    "asking": {"fit": frozenset({"owner", "inside"})},
    "measure": {"fit": frozenset({"measure", "adjective", "distance", "term", "amount"})},
}
"""What other slots hold wherever one of these is filled."""

FILLED_TOO: Mapping[str, tuple[str, ...]] = {
    "clause": ("indirect", "subject", "verb", "topic", "voice", "fit"),
    "predicate": ("verb", "topic", "voice", "fit"),
    "deed": ("indirect", "subject", "verb", "topic", "voice", "fit"),
}
"""What other slots are filled wherever one of these is."""

ALWAYS_FILLED = frozenset({"answer", "kind", "blank", "statement", "sentence", "after"})
FITS_EMPTY = frozenset({"attribution", "article", "before", "after", "opening", "ending"})
"""Slots that leave no gap in a wording if they are empty."""


def values(slot: str, kind: Kind) -> frozenset[str] | None:
    """All that a slot can hold for a kind of fact, '' for empty; None if that is no closed list."""
    if slot in CLOSED:
        return CLOSED[slot][kind]
    return _NOTHING if kind not in _ONLY_FOR.get(slot, KINDS) else None
