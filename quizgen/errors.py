"""Everything quizgen raises on purpose: one family, one exit code per class.

Raised anywhere, printed in one place (`quizgen.cli.main`). A message names the file, the place and the
fault; the hint names the next step.
"""

from typing import ClassVar


class QuizgenError(Exception):
    """A fault the user can mend; `message` says what is wrong, `hint` what to do about it."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(QuizgenError):
    """The command line asks for something that does not exist or does not fit together."""

    exit_code = 2


class InputError(QuizgenError):
    """An article or quiz file can't be used."""

    exit_code = 4


class OutputError(QuizgenError):
    """A file can't be written; what stood there before is untouched."""

    exit_code = 5


class NothingToAskError(QuizgenError):
    """The article was read, but no item passed every gate."""

    exit_code = 6


class TemplateError(QuizgenError):
    """A question template or layout is broken."""

    exit_code = 7


class ModelError(QuizgenError):
    """The language model asked for can't be loaded."""

    exit_code = 2
