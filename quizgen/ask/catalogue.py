"""What templates there are: of each where it comes from, what it overrides, and how it is written."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from quizgen.ask.library import Library, Origin
from quizgen.ask.packs import Pack
from quizgen.ask.template_files import Entry, read_entries
from quizgen.ask.templates import Template
from quizgen.errors import UsageError
from quizgen.models import BUILT_IN

_MOST_NEAR = 2
_LEAST_ALIKE = 0.6


@dataclass(frozen=True)
class Listed:
    """A template as a list tells of it. `disabled` is where that is said; then `origin` is the last wording.

    `overrides` are the wordings that packs below have for it, the nearest first.
    """

    id: str
    template: Template
    origin: Origin
    overrides: tuple[Origin, ...] = ()
    disabled: Origin | None = None


def catalogue(library: Library) -> tuple[Listed, ...]:
    """Every template of all packs, those of lower packs first."""
    return tuple(_listed(id, origins) for id, origins in library.origins.items())


def _listed(id: str, origins: Sequence[Origin]) -> Listed:
    worded = [(one, one.template) for one in reversed(origins) if one.template is not None]
    (origin, template), *below = worded  # an id is first known by a wording
    last = origins[-1] if origins[-1].template is None else None
    return Listed(id, template, origin, tuple(one for one, _ in below), last)


def find(library: Library, id: str, pack: str | None = None) -> Listed:
    """The template of an id, or the wording that one pack has for it.

    Raises UsageError for an id or pack that isn't there, with those that may be meant.
    """
    origins = library.origins.get(id.strip())
    if origins is None:
        raise UsageError(f"There is no template '{id.strip()}'.", _meant(id.strip(), library.origins))
    if pack is None:
        return _listed(id.strip(), origins)
    upto = [n for n, one in enumerate(origins) if one.pack.name == pack and one.template is not None]
    if not upto:
        packs = dict.fromkeys(one.pack.name for one in origins if one.template is not None)
        raise UsageError(f"No pack '{pack}' words '{id.strip()}'.", f"It is worded by {', '.join(packs)}.")
    return _listed(id.strip(), origins[: upto[-1] + 1])


def _meant(id: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(id, known, n=_MOST_NEAR, cutoff=_LEAST_ALIKE)
    near = near or [name for name in known if id and id in name][:_MOST_NEAR]
    meant = f"Did you mean {' or '.join(repr(name) for name in near)}? " if near else ""
    return f"{meant}See `quizgen templates list`."


def inside(origin: Origin) -> str:
    """Where it is said, as seen from its pack's folder: 'en/date.yaml:34'."""
    file, line, _ = origin.place.rsplit(":", 2)
    folder = PurePath(origin.pack.files.place)
    path = PurePath(file)
    return f"{path.relative_to(folder) if path.is_relative_to(folder) else path}:{line}"


def written(origin: Origin) -> str:
    """A template as its author wrote it, without what stands before and behind it."""
    entry = _entry(origin)
    if entry is None:
        return ""
    _, text = _file(origin)
    start, end = entry.node.start_mark, entry.node.end_mark
    lines = text.split("\n")[start.line : end.line + (end.column > 0)]
    while len(lines) > 1 and (lines[-1].strip()[:1] in {"", "#"} or lines[-1][: start.column].strip()):
        lines.pop()  # the next template, and what stands between
    return "\n".join(line.rstrip() for line in lines)


def left_out(origin: Origin) -> dict[str, tuple[object, str]]:
    """The fields that its author left out and that have a value: each with that and where it is from."""
    entry, template = _entry(origin), origin.template
    if entry is None or template is None or not isinstance(entry.data, dict):
        return {}
    given = origin.pack.info.defaults.get(template.asks[0])
    common = given.model_dump(exclude_none=True) if given else {}
    values = template.model_dump(exclude=set(entry.data))
    return {
        field: (value, "pack.yaml" if field in common else "")
        for field, value in values.items()
        if value not in ("", ())
    }


def _entry(origin: Origin) -> Entry | None:
    """What the file says of the template."""
    name, text = _file(origin)
    wanted = origin.template.id if origin.template else ""
    entries = read_entries(name, text, [])
    return next((one for one in entries if isinstance(one.data, dict) and one.data.get("id") == wanted), None)


def _file(origin: Origin) -> tuple[str, str]:
    """The path in its pack, and the text, of the file that it stands in."""
    path = inside(origin).rpartition(":")[0]
    name = PurePath(path).as_posix()
    return name, origin.pack.files.texts.get(name, "")


def own_packs(library: Library) -> tuple[Pack, ...]:
    """The packs on top of the one that comes with the program, the most important first."""
    return tuple(pack for pack in reversed(library.packs) if pack.name != BUILT_IN)
