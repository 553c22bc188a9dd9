"""Imports into the real Anki as its import windows do by default, and what came of each note."""

from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition
from anki.notes import Note

IF_NEWER = ImportAnkiPackageUpdateCondition.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER
COUNTS = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "empty_first_field")


def imported(collection: Collection, deck: Path) -> dict[str, int]:
    """Imports a deck; says how many notes went where."""
    wishes = ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=IF_NEWER,
        update_notetypes=IF_NEWER,
        with_scheduling=False,
        with_deck_configs=False,
    )
    request = ImportAnkiPackageRequest(package_path=str(deck), options=wishes)
    log = collection.import_anki_package(request).log
    collection.models._clear_cache()  # Anki's Python side remembers note types
    return counted(log)


def counted(log: object) -> dict[str, int]:
    """How many notes the log of an import names, by what became of them."""
    return {name: len(getattr(log, name)) for name in COUNTS if len(getattr(log, name))}


def note(collection: Collection, guid: str) -> Note:
    """The note of an item."""
    assert collection.db is not None
    return collection.get_note(collection.db.scalar("SELECT id FROM notes WHERE guid = ?", guid))
