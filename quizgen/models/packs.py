"""A pack: question templates, card layouts and note types of one's own, in a folder with a `pack.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from quizgen.models.article import Model
from quizgen.models.facts import Kind
from quizgen.models.items import ItemType
from quizgen.models.notes import StockName

PACK_FORMAT = 1
"""Version of the format of packs and of the templates in them; a pack with a higher one is refused."""
BUILT_IN = "built-in"
"""The name of the pack that comes with the program."""
PACK_FILE = "pack.yaml"
"""What says of a folder that it is a pack, and which."""
_CARDS = "anki/"

Name = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=60)]
Tag = Annotated[
    str,
    Field(
        pattern=r"^[^\s\"*\x00-\x1f\x7f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+$",
        max_length=100,
    ),
]
"""A tag as Anki takes it: without spaces or invisible signs; `::` makes a hierarchy."""
Level = Literal["easy", "normal", "hard"]
LEVELS: tuple[Level, ...] = ("easy", "normal", "hard")
"""How hard a wording makes its question, beside the same fact in a usual wording."""


class KindDefaults(Model):
    """What the templates of a pack take over if they leave it out; see `Template`."""

    weight: float | None = Field(default=None, gt=0, le=10, strict=True)
    difficulty: Level | None = None
    distractors: str | None = None
    hint: str | None = None
    tags: tuple[Tag, ...] | None = Field(default=None, max_length=20)


class NoteMap(Model):
    """A note type of one's own by its `name`, or one that every Anki has by its `stock` name; never both.

    `fields` says what stands in which field, in their order in Anki; the texts speak of `ITEM_SLOTS`.
    """

    name: str | None = Field(default=None, min_length=1, max_length=100)
    stock: StockName | None = None
    fields: dict[str, str] = Field(min_length=1, max_length=50)


class PackInfo(Model):
    """What a `pack.yaml` says. `extends` None means whatever lies below, () nothing at all."""

    format: int = Field(ge=1, strict=True)
    name: Name
    version: str = Field(pattern=r"^\d+(?:\.\d+){0,2}$")
    language: Literal["en"] = "en"
    licence: str = Field(default="", max_length=200)
    description: str = Field(default="", max_length=2000)
    extends: tuple[Name, ...] | None = Field(default=None, max_length=20)
    disable: tuple[Annotated[str, Field(min_length=1, max_length=100)], ...] = Field(
        default=(), max_length=200
    )
    defaults: dict[Kind, KindDefaults] = Field(default_factory=dict)
    note_types: dict[ItemType, NoteMap] = Field(default_factory=dict)


@dataclass(frozen=True)
class PackFiles:
    """A pack as it lies on the disk: its folder as people name it, and its texts by their path in it.

    `faults` are what kept a file from being read, with its place. `searched` is where to look for it again
    and for the packs it extends.
    """

    place: str
    texts: Mapping[str, str]
    faults: tuple[str, ...] = ()
    searched: str = ""

    @property
    def layouts(self) -> dict[str, str]:
        """Those of its texts that are layouts and styles of cards."""
        return {name: text for name, text in self.texts.items() if name.startswith(_CARDS)}
