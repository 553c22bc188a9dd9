"""The only disk access: read, atomic write, load a quiz, find packs of templates."""

from quizgen.files.disk import check_places, keep_apart, read_input, remove, same_file, write_all
from quizgen.files.packs import (
    built_in,
    built_in_pack,
    find_pack,
    finder,
    layouts,
    offered_packs,
    packs_in_use,
)
from quizgen.files.quizzes import load_quiz, load_quiz_there
from quizgen.files.starting import write_starter

__all__ = [
    "built_in",
    "built_in_pack",
    "check_places",
    "find_pack",
    "finder",
    "keep_apart",
    "layouts",
    "load_quiz",
    "load_quiz_there",
    "offered_packs",
    "packs_in_use",
    "read_input",
    "remove",
    "same_file",
    "write_all",
    "write_starter",
]
