"""Finding packs: the built-in one, the user's own, and those in the folders that somebody names.

Nothing outside a pack's own folder is read for it: links that lead out of it are refused, and what lies in
other subfolders than a pack has is left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from quizgen.errors import TemplateError
from quizgen.files.disk import reason_of, same_file
from quizgen.models import BUILT_IN, PACK_FILE, PackFiles

SHIPPED = "packs"
"""The folder of further packs, below the built-in templates and below the configuration directory."""
MOST_FILES = 500
MOST_BYTES = 2_000_000
"""Of one file, and of all files of a pack; the language's own, lower limit is told with the file's place."""
_ENDINGS = (".yaml", ".yml")
_MISNAMED = (".yaml.txt", ".yml.txt")
"""How a system that hides endings names a file that was meant to be one of a pack."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def built_in() -> Path:
    """The folder of built-in templates: inside the installed package, or beside it in a source checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def packs_in_use(named: Sequence[Path], config: Path | None, lang: str = "en") -> list[PackFiles]:
    """The packs a run uses, built-in first, the most important last.

    Order of importance: `named` (the first named wins), `./templates`, `templates` in the configuration
    directory, built-in. A name that is no folder is the name of a pack that comes with the program or lies in
    `packs` of the configuration directory. Raises TemplateError for one that is not there or holds nothing.
    """
    folders = [_named(path, config) for path in named]
    for path, folder in zip(named, folders, strict=True):
        if not any(_files(folder, lang)):
            raise TemplateError(
                f"The folder '{path}' holds no template.",
                f"Put a {PACK_FILE} or *.yaml files in it, or *.yaml files in {lang}/; "
                "`quizgen templates new` makes a pack to start from.",
            )
    own = [config / "templates"] if config else []
    below = built_in()
    places = _distinct([*own, Path("templates"), *reversed(folders)])
    return [_read(place, lang) for place in (below, *places) if place == below or not same_file(place, below)]


def built_in_pack(lang: str = "en") -> PackFiles:
    """The pack that comes with the program and lies below all others."""
    return _read(built_in(), lang)


def find_pack(name: str, beside: PackFiles, config: Path | None, lang: str = "en") -> PackFiles | None:
    """The pack that another one extends: a folder beside it, else one of the user's or of the program's.

    A link beside it is left alone: it could lead anywhere, and whoever sent the pack may have put it there.
    """
    if name == BUILT_IN:
        return built_in_pack(lang)
    near = [Path(beside.searched).parent / name] if beside.searched else []
    places = [*(_shortest(place) for place in near if not place.is_symlink()), *_known(name, config)]
    return next((_read(place, lang) for place in places if place.is_dir()), None)


def _shortest(place: Path) -> Path:
    """As people name it from where they are, if it lies there."""
    here = Path.cwd()
    return place.relative_to(here) if place.is_relative_to(here) else place


@dataclass(frozen=True)
class Finder:
    """`find_pack` for one user, and the names that it knows wherever it is asked from."""

    config: Path | None
    lang: str = "en"

    def __call__(self, name: str, beside: PackFiles) -> PackFiles | None:
        return find_pack(name, beside, self.config, self.lang)

    @property
    def names(self) -> tuple[str, ...]:
        """The built-in pack and those that come with the program or lie in the configuration directory."""
        found = {
            place.name
            for folder in _shelves(self.config)
            if folder.is_dir()
            for place in folder.iterdir()
            if place.is_dir()
        }
        return BUILT_IN, *sorted(found)


def finder(config: Path | None, lang: str = "en") -> Finder:
    """What finds packs for one user."""
    return Finder(config, lang)


def offered_packs(config: Path | None) -> tuple[str, ...]:
    """The names of the packs that come with the program or lie in `packs` of the configuration directory."""
    found = {file.parent.name for folder in _shelves(config) for file in folder.glob(f"*/{PACK_FILE}")}
    return tuple(sorted(found))


def layouts() -> dict[str, str]:
    """Text of every built-in card and sheet layout by its name, as in 'anki/style.css'."""
    root = built_in()
    return {
        f"{folder}/{file.name}": file.read_text("utf-8")
        for folder in ("anki", "facts", "print")
        for file in sorted((root / folder).glob("*"))
        if file.is_file()
    }


def _named(path: Path, config: Path | None) -> Path:
    if path.is_dir():
        return path
    found = next((place for place in _known(str(path), config) if place.is_dir()), None)
    if found is None:
        names = Finder(config).names[1:]
        near = get_close_matches(str(path), names, n=1)
        raise TemplateError(
            f"There is no template folder '{path}'." + (f" Did you mean '{near[0]}'?" if near else ""),
            f"Name a folder, or a pack that is known ({', '.join(names) or 'none is'}).",
        )
    return found


def _known(name: str, config: Path | None) -> Iterator[Path]:
    """Where a pack of this name may be; nowhere if the name is a path."""
    if name and Path(name).name == name and name not in {".", ".."}:
        yield from (folder / name for folder in _shelves(config))


def _shelves(config: Path | None) -> Iterator[Path]:
    """The folders of packs that can be named without a path, the user's own first."""
    if config:
        yield config / SHIPPED
    yield built_in() / SHIPPED


def _distinct(places: Sequence[Path]) -> list[Path]:
    """Each existing folder once, at its last place."""
    last: dict[Path, Path] = {}
    for place in places:
        if place.is_dir():
            last.pop(place.resolve(), None)
            last[place.resolve()] = place
    return list(last.values())


def _files(folder: Path, lang: str) -> Iterator[tuple[str, Path]]:
    """Every file of a pack by its path in the pack, also one that is only misnamed; never one outside it."""
    for inside in ("", lang, "anki"):
        place = folder / inside
        if not place.is_dir() or not place.resolve().is_relative_to(folder.resolve()):
            if place.is_symlink():
                yield inside, place
            continue
        endings = ("",) if inside == "anki" else (*_ENDINGS, *_MISNAMED)
        for file in sorted(place.iterdir()):
            if file.name.lower().endswith(endings) and not file.name.startswith(".") and not file.is_dir():
                yield f"{inside}/{file.name}".lstrip("/"), file


def _read(folder: Path, lang: str) -> PackFiles:
    texts: dict[str, str] = {}
    faults: list[str] = []
    left = MOST_BYTES
    for number, (name, file) in enumerate(_files(folder, lang)):
        fault = f"the pack holds more than {MOST_FILES} files" if number >= MOST_FILES else _misnamed(name)
        text = ""
        if not fault:
            text, fault = _text(file, folder)
            left -= len(text)
        if not fault and left < 0:
            fault = f"the files of the pack hold more than {MOST_BYTES:,} characters together"
        if fault:
            faults.append(f"{folder / name}: {fault}")
        else:
            texts[name] = text
        if number >= MOST_FILES or left < 0:
            break
    faults += [
        f"{place}: the folder of card layouts is named 'anki', in small letters"
        for place in sorted(folder.iterdir())
        if place.is_dir() and place.name != "anki" and place.name.lower() == "anki"
    ]
    if not same_file(folder, built_in()):
        faults += [
            f"{folder / name}: sheet layouts aren't taken from packs; take this folder out of the pack"
            for name in ("print", "facts")
            if (folder / name).is_dir()
        ]
    return PackFiles(str(folder), texts, tuple(faults), str(folder.resolve()))


def _misnamed(name: str) -> str:
    """What is wrong with a file's name."""
    lower = name.lower()
    if lower.endswith(_MISNAMED) and not lower.startswith("anki/"):
        return "its name ends in .txt; take that away"
    if lower in {"pack.yaml", "pack.yml"} and name != PACK_FILE:
        return f"it must be named {PACK_FILE}"
    if name.endswith((f"/{PACK_FILE}", "/pack.yml")) and not lower.startswith("anki/"):
        return f"{PACK_FILE} belongs in the pack's own folder"
    return ""


def _text(file: Path, folder: Path) -> tuple[str, str]:
    """A file's text, or why it can't be had."""
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            return "", "it is a link that leads out of the pack; put the file itself there"
        if not file.is_file():
            return "", "it is no regular file"
        if file.stat().st_size > MOST_BYTES:
            return "", f"it is larger than {MOST_BYTES:,} bytes"
        return _decoded(file.read_bytes())
    except OSError as error:
        return "", f"it can't be read: {reason_of(error)}; check its permissions"
    except RuntimeError:  # pathlib's, for a link that leads back to itself
        return "", "it is a link that leads nowhere"


def _decoded(data: bytes) -> tuple[str, str]:
    """The text in a file's bytes, its lines ending in a line feed; or why it is none."""
    if data.startswith(_UTF_16) or data[1:2] == b"\0" or data[:1] == b"\0":
        return "", "it is saved as UTF-16; save it as UTF-8"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", f"it is no UTF-8 text from byte {error.start} on; save it as UTF-8"
    return text.replace("\r\n", "\n").replace("\r", "\n"), ""
