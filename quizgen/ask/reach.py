"""Which facts a template can ever apply to, said before any article is read; what it says is sure."""

import difflib
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizgen.ask.conditions import FILLED, Alternative, Values, demands, merged, parts
from quizgen.ask.slot_values import FILLED_TOO, FILLED_WITH, values
from quizgen.ask.templates import Template
from quizgen.models import Kind


def possible(template: Template, kind: Kind) -> tuple[Alternative, ...]:
    """The ways in which a template can apply to a fact of a kind; () if there is none."""
    return _possible(template.when, template.needs, kind)


def fills(template: Template, slot: str) -> bool:
    """Whether a slot is filled wherever the template applies."""
    ways = [(way, kind) for kind in template.asks for way in possible(template, kind)]
    return all(way.get(slot, Values()).within(values(slot, kind)).filled for way, kind in ways)


def why_never(template: Template, kind: Kind) -> str:
    """What keeps a template from ever applying to a fact of a kind; '' if it can apply."""
    if possible(template, kind):
        return ""
    return next(_alone(template, kind), "") or _together(template, kind)


def covers(other: Template, template: Template, kind: Kind) -> bool:
    """Whether one template surely applies to every fact of a kind to which another one does."""
    if kind not in other.asks or not set(other.needs) <= _filled(template, kind):
        return False
    wanted = demands(other.when)
    if not wanted.exact:
        return {_plain(part) for part in parts(other.when)} <= {_plain(part) for part in _parts(template)}
    return all(
        any(_inside(way, wide, kind) for wide in wanted.alternatives) for way in possible(template, kind)
    )


@lru_cache(maxsize=2048)
def _possible(when: str, needs: tuple[str, ...], kind: Kind) -> tuple[Alternative, ...]:
    found = (
        _completed(merged(way, dict.fromkeys(needs, FILLED)), kind) for way in demands(when).alternatives
    )
    return tuple(way for way in found if not any(allowed.impossible for allowed in way.values()))


def _completed(way: Alternative, kind: Kind) -> dict[str, Values]:
    """What is demanded, with what follows from it, as far as the slots can hold it at all."""
    known = {slot: allowed.within(values(slot, kind)) for slot, allowed in way.items()}
    for slot in [slot for slot, allowed in known.items() if allowed.filled]:
        follows = {other: Values(held) for other, held in FILLED_WITH.get(slot, {}).items()}
        known = merged(known, follows, dict.fromkeys(FILLED_TOO.get(slot, ()), FILLED))
    return {slot: allowed.within(values(slot, kind)) for slot, allowed in known.items()}


def _filled(template: Template, kind: Kind) -> set[str]:
    ways = possible(template, kind)
    slots = {slot for way in ways for slot in way}
    return {slot for slot in slots if all(slot in way and way[slot].filled for way in ways)}


def _inside(way: Alternative, wide: Alternative, kind: Kind) -> bool:
    return all(
        way.get(slot, Values()).within(values(slot, kind)).inside(allowed) for slot, allowed in wide.items()
    )


def _alone(template: Template, kind: Kind) -> Iterator[str]:
    """Single needs and parts of `when` that can't be met."""
    for slot in template.needs:
        if values(slot, kind) == frozenset({""}):
            yield f"it needs '{slot}', which is always empty for {article(kind)}"
    for part in _parts(template):
        if not _possible(part, (), kind):
            yield f"`{part}` is never true{_known(part, kind)}"


def _known(part: str, kind: Kind) -> str:
    """What the slots of a part hold instead."""
    for slot, allowed in ((slot, one) for way in demands(part).alternatives for slot, one in way.items()):
        held = values(slot, kind)
        if held == frozenset({""}):
            return f": '{slot}' is always empty for {article(kind)}"
        if held is not None:
            near = (difflib.get_close_matches(text, held, n=1) for text in sorted(allowed.only or ()))
            meant = next((f"; did you mean '{found[0]}'?" for found in near if found), "")
            return f": '{slot}' of {article(kind)} is {listed(held)}{meant}"
    return ""


def _together(template: Template, kind: Kind) -> str:
    """Two needs or parts of `when` that exclude each other."""
    wanted: list[tuple[str, str, tuple[str, ...]]] = [("", slot, (slot,)) for slot in template.needs]
    wanted += [(part, part, ()) for part in _parts(template)]
    for index, (when, said, needs) in enumerate(wanted):
        for other_when, other_said, other_needs in wanted[index + 1 :]:
            both = " and ".join(f"({text})" for text in (when, other_when) if text)
            if not _possible(both, (*needs, *other_needs), kind):
                return f"{_said(said, needs)} and {_said(other_said, other_needs)} exclude each other"
    return "the parts of its 'when' exclude each other"


def _said(text: str, needs: Sequence[str]) -> str:
    return f"'{text}' filled" if needs else f"`{text}`"


def article(kind: Kind) -> str:
    """'a date', 'an actor'."""
    return f"an {kind}" if kind == "actor" else f"a {kind}"


def listed(held: frozenset[str]) -> str:
    """What a closed slot holds, in words."""
    texts = sorted(held - {""})
    told = f"{', '.join(texts[:-1])} or {texts[-1]}" if len(texts) > 1 else "".join(texts)
    if len(held) == 1:
        return f"always {told}"
    return f"{told}, or empty" if "" in held and told else told


def _parts(template: Template) -> tuple[str, ...]:
    return parts(template.when) if template.when else ()


def _plain(part: str) -> str:
    return " ".join(part.replace("'", '"').split())
