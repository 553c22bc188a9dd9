"""All packs that a run uses: their templates, and of each where it comes from and what it overrides."""

import fnmatch
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quizgen.ask.near_misses import shown, suggestion, visible
from quizgen.ask.packs import Finder, Pack, stacked
from quizgen.ask.template_files import Entry, read_document, read_entries
from quizgen.ask.templates import Template, read_template, work_of
from quizgen.errors import TemplateError
from quizgen.models import BUILT_IN, PACK_FILE, PackFiles

HINT = "Mend the template file; docs/templates.md describes the format."
MOST_FAULTS = 100
"""Told at once; when there are more, no further file is looked at."""
LONGEST_FAULT = 1000
"""Characters of one."""
LONGEST_PACKS = 600_000
"""Characters of all template files in use together."""
MOST_WORK = 1_500_000
"""To check and try all templates; see `work_of`."""


@dataclass(frozen=True)
class Origin:
    """What a pack says of a template: how it words it, or, without a template, that it isn't used."""

    pack: Pack
    place: str
    template: Template | None


@dataclass(frozen=True)
class Library:
    """Packs on top of each other. `origins` are by the template's id, the most important last."""

    packs: tuple[Pack, ...]
    origins: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)
    beside: tuple[Template, ...] = ()
    """The built-in templates where no pack builds on them."""

    @property
    def templates(self) -> tuple[Template, ...]:
        """The templates in use, those of lower packs first."""
        last = (origins[-1].template for origins in self.origins.values())
        return tuple(template for template in last if template is not None)

    @property
    def standard(self) -> tuple[Template, ...]:
        """The built-in templates, used or not: by their words those of all others are judged."""
        first = (origins[0] for origins in self.origins.values())
        return self.beside or tuple(o.template for o in first if o.template and o.pack.name == BUILT_IN)


def _nowhere(name: str, beside: PackFiles) -> None:
    """Finds no pack."""


def load_library(found: Sequence[PackFiles], find: Finder = _nowhere) -> Library:
    """The packs and all that they hold, later ones overriding. All faults are told in one TemplateError."""
    faults: list[str] = []
    packs = stacked(found, find, faults)
    origins: dict[str, tuple[Origin, ...]] = {}
    for pack in packs if _small(packs, faults) else ():
        _disable(pack, origins, faults)
        for origin, id in _origins(pack, origins, faults):
            origins[id] = (*origins.get(id, ()), origin)
    if faults:
        raise TemplateError(_told(faults), HINT)
    return Library(tuple(packs), origins, _beside(packs, found))


def _beside(packs: Sequence[Pack], found: Sequence[PackFiles]) -> tuple[Template, ...]:
    """The templates of the built-in pack, which comes first, if the packs in use don't build on it."""
    if not found or any(pack.files.searched == found[0].searched for pack in packs):
        return ()
    return load_library(found[:1]).standard


def _small(packs: Sequence[Pack], faults: list[str]) -> bool:
    """Whether the packs together are small enough to be looked at."""
    total = 0
    for pack in packs:
        cards = pack.files.layouts
        total += sum(len(text) for name, text in pack.files.texts.items() if name not in cards)
        if total > LONGEST_PACKS:
            faults.append(
                f"{pack.files.place}: the packs in use hold more than {LONGEST_PACKS:,} characters "
                "of templates; use fewer or smaller ones"
            )
            return False
    return True


def _told(faults: Sequence[str]) -> str:
    """All faults, each once and none too long for the screen."""
    each = [visible(fault) for fault in dict.fromkeys(faults)]
    lines = [fault if len(fault) <= LONGEST_FAULT else f"{fault[: LONGEST_FAULT - 1]}…" for fault in each]
    more = [f"… and {len(lines) - MOST_FAULTS:,} more"] if len(lines) > MOST_FAULTS else []
    return "\n".join([*lines[:MOST_FAULTS], *more])


def load_templates(sources: Iterable[tuple[str, str]]) -> tuple[Template, ...]:
    """The templates of (file name, YAML text) pairs, later ones overriding; all faults in one error."""
    packs = [PackFiles("", {file: text}, searched=str(n)) for n, (file, text) in enumerate(sources)]
    return load_library(packs).templates


def _disable(pack: Pack, origins: dict[str, tuple[Origin, ...]], faults: list[str]) -> None:
    """Take away what the pack's `disable` lists; `figure.*` stands for all that begin so."""
    if not pack.info.disable:
        return
    entry = read_document(pack.place(PACK_FILE), pack.files.texts[PACK_FILE], [])
    for index, pattern in enumerate(pack.info.disable):
        place = str(entry.place(("disable", index))) if entry else pack.place(PACK_FILE)
        named = [id for id in origins if id == pattern or ("*" in pattern and _like(id, pattern))]
        if not named and len(faults) < MOST_FAULTS:
            faults.append(f"{place}: {_none_to_disable(pattern, origins)}")
        for id in named:
            if origins[id][-1].pack is not pack:
                origins[id] = (*origins[id], Origin(pack, place, None))


def _like(id: str, pattern: str) -> bool:
    return fnmatch.fnmatchcase(id, pattern.replace("[", "[[]").replace("?", "[?]"))


def _none_to_disable(id: str, known: Collection[str]) -> str:
    return f"there is no template '{shown(id)}' to disable{suggestion(id, known)}"


def _origins(
    pack: Pack, known: Mapping[str, tuple[Origin, ...]], faults: list[str]
) -> Iterator[tuple[Origin, str]]:
    """What each entry of a pack's files says of a template; a faulty one says nothing."""
    seen: dict[str, str] = {}
    work = 0
    for file, entry in _entries(pack, faults):
        if len(faults) > MOST_FAULTS or work > MOST_WORK:
            break
        read = read_template(_completed(entry, pack), faults, run=not pack.faulty)
        id = read.id if read else _id(entry)
        if not id:
            continue
        place = entry.place(("id",))
        if id in seen:
            where = "in this file" if seen[id] == file else f"in this pack, first in {seen[id]}"
            faults.append(f"{place}: the id '{shown(id)}' is used twice {where}")
        seen.setdefault(id, file)
        if read is None or isinstance(read, Template):
            work += work_of(read) if read else 0
            yield Origin(pack, str(place), read), id
        elif id in known:
            yield Origin(pack, str(place), None), id
        elif not pack.faulty:
            faults.append(f"{place}: {_none_to_disable(id, known)}")
    if work > MOST_WORK:
        faults.append(f"{pack.files.place}: its templates take too long to check; split the pack")


def _entries(pack: Pack, faults: list[str]) -> Iterator[tuple[str, Entry]]:
    """The entries of a pack's template files, each with its file as people name it."""
    others = {PACK_FILE, *pack.files.layouts}
    for name, text in pack.files.texts.items():
        if name not in others and len(faults) <= MOST_FAULTS:
            file = pack.place(name)
            yield from ((file, entry) for entry in read_entries(file, text, faults))


def _id(entry: Entry) -> str:
    """What a faulty entry calls itself, so that others may name it; '' if nothing can be made of it."""
    id = entry.data.get("id") if isinstance(entry.data, dict) else ""
    return id if isinstance(id, str) else ""


def _completed(entry: Entry, pack: Pack) -> Entry:
    """The entry with what the pack says for templates of its (first) kind and the entry leaves out."""
    if not pack.info.defaults or not isinstance(entry.data, dict) or "disabled" in entry.data:
        return entry
    asks = entry.data.get("asks")
    kind = asks[0] if isinstance(asks, list) and asks else asks
    defaults = next((given for known, given in pack.info.defaults.items() if known == kind), None)
    if defaults is None:
        return entry
    return replace(entry, data=defaults.model_dump(exclude_none=True) | entry.data)
