"""`.json`: the quiz file, as people edit it and the next run reads it."""

from quizgen.export.base import ExportOptions, Layouts
from quizgen.models import Quiz


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The whole quiz, every item included; `Quiz.model_validate_json` gives it back."""
    return f"{quiz.model_dump_json(indent=2)}\n".encode()
