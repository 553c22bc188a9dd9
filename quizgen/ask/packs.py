"""Packs: what their `pack.yaml` says, and in which order packs lie on top of each other."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from pydantic import ValidationError

from quizgen.ask.distractors import STRATEGIES
from quizgen.ask.expressions import parsed
from quizgen.ask.near_misses import did_you_mean, shown, suggestion
from quizgen.ask.note_types import note_faults
from quizgen.ask.slots import SLOTS
from quizgen.ask.template_faults import faults_of
from quizgen.ask.template_files import Entry, read_document
from quizgen.ask.templates import Template
from quizgen.models import BUILT_IN, PACK_FILE, PACK_FORMAT, PackFiles, PackInfo

DEEPEST_CHAIN = 10
"""Packs that extend each other."""
MOST_PACKS = 30
"""Packs in use together."""
_OF_TEMPLATES = dict.fromkeys(
    Template.model_fields.keys() - PackInfo.model_fields.keys(), "a template, in another file of the folder"
)

Finder = Callable[[str, PackFiles], PackFiles | None]
"""The pack of a name, looked for from the pack that extends it. Its `names`, if any, are known everywhere."""


@dataclass(frozen=True)
class Pack:
    """A pack whose `pack.yaml` is read. A folder of templates without one is a `loose` pack.

    A `faulty` one stands for one whose `pack.yaml` can't be used, so that its templates are looked at too.
    """

    files: PackFiles
    info: PackInfo
    loose: bool = False
    faulty: bool = False

    @property
    def name(self) -> str:
        """What it calls itself, or its folder's name."""
        return PurePath(self.files.place).name if self.loose else self.info.name

    def place(self, file: str) -> str:
        """One of its files as people name it."""
        return str(PurePath(self.files.place) / file)


def read_pack(files: PackFiles, faults: list[str]) -> Pack:
    """The pack of these files; what is wrong with its `pack.yaml` is added to `faults`."""
    faults += files.faults
    unnamed = PackInfo(format=PACK_FORMAT, name="loose", version="0")
    if PACK_FILE not in files.texts:
        return Pack(files, unnamed, loose=True)
    info = _info(files, faults)
    return Pack(files, info or unnamed, loose=info is None, faulty=info is None)


def _info(files: PackFiles, faults: list[str]) -> PackInfo | None:
    file = str(PurePath(files.place) / PACK_FILE)
    before = len(faults)
    entry = read_document(file, files.texts[PACK_FILE], faults)
    if entry is None:
        if len(faults) == before:
            faults.append(f"{file}:1:1: the file is empty; it needs format, name and version")
        return None
    newer = entry.data.get("format") if isinstance(entry.data, dict) else None
    if isinstance(newer, int) and newer > PACK_FORMAT:
        faults.append(
            f"{entry.place(('format',))}: the pack has format {newer}, and this quizgen knows {PACK_FORMAT}; "
            "install a newer quizgen"
        )
        return None
    try:
        info = PackInfo.model_validate(entry.data)
    except ValidationError as error:
        faults += faults_of(entry, error, PackInfo, _OF_TEMPLATES)
        return None
    problems = list(_problems(entry, info))
    faults += problems
    return None if problems else info


def stacked(found: Sequence[PackFiles], find: Finder, faults: list[str]) -> list[Pack]:
    """The packs in their order, those that they extend below them, each pack once.

    One that extends nothing takes away what lies below it.
    """
    stack: list[Pack] = []
    known: dict[tuple[str, PurePath], PackFiles | None] = {}
    names: Collection[str] = getattr(find, "names", ())

    def once(name: str, beside: PackFiles) -> PackFiles | None:
        key = name, PurePath(beside.searched).parent
        if key not in known:
            known[key] = find(name, beside)
        return known[key]

    for files in found:
        _put(files, once, names, stack, (), faults)
    return stack


def _put(
    files: PackFiles,
    find: Finder,
    names: Collection[str],
    stack: list[Pack],
    above: tuple[Pack, ...],
    faults: list[str],
) -> None:
    if any(files.searched == pack.files.searched for pack in stack):
        return
    pack = read_pack(files, faults)
    if pack.info.extends is not None and not above:
        stack.clear()
    for index, name in enumerate(_below(pack, above)):
        chain = (*above, pack)
        other = find(name, files)
        fault = _cannot_extend(name, other, chain, len(stack))
        if fault or other is None:
            near = did_you_mean(name, names) if other is None else ""
            faults.append(f"{_place_of(pack, index)}: {fault}{near}")
        else:
            _put(other, find, names, stack, chain, faults)
    stack.append(pack)


def _below(pack: Pack, above: Sequence[Pack]) -> Sequence[str]:
    """What a pack extends; one that only lies below another, and doesn't say, the built-in one."""
    if pack.info.extends is not None or not above or pack.info.name == BUILT_IN:
        return pack.info.extends or ()
    return (BUILT_IN,)


def _cannot_extend(name: str, other: PackFiles | None, chain: tuple[Pack, ...], others: int) -> str:
    if other is None:
        return f"there is no pack '{name}' to extend; it is looked for beside this pack's folder"
    if any(other.searched == pack.files.searched for pack in chain):
        return f"the packs extend each other in a circle: {', '.join(pack.name for pack in chain)}, {name}"
    if len(chain) >= DEEPEST_CHAIN:
        return f"more than {DEEPEST_CHAIN} packs extend each other"
    return (
        f"more than {MOST_PACKS} packs lie on top of each other" if others + len(chain) >= MOST_PACKS else ""
    )


def _place_of(pack: Pack, index: int) -> str:
    entry = read_document(pack.place(PACK_FILE), pack.files.texts.get(PACK_FILE, ""), [])
    return str(entry.place(("extends", index))) if entry else pack.place(PACK_FILE)


def _problems(entry: Entry, info: PackInfo) -> Iterator[str]:
    """What is wrong inside a `pack.yaml` whose shape is right."""
    for kind, defaults in info.defaults.items():
        path = ("defaults", kind)
        if defaults.distractors and defaults.distractors not in STRATEGIES:
            near = suggestion(defaults.distractors, STRATEGIES)
            place = entry.place((*path, "distractors"))
            yield f"{place}: distractors names an unknown strategy '{shown(defaults.distractors)}'{near}"
        for fault in parsed(defaults.hint, SLOTS).faults if defaults.hint else ():
            yield f"{entry.inside((*path, 'hint'), fault.number, fault.word)}: hint {fault.message}"
    for type, note in info.note_types.items():
        for part, message in note_faults(type, note):
            yield f"{entry.place(('note_types', type, *part))}: {message}"
