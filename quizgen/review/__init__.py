"""A quiz as a sheet that a person edits, and the edited sheet back into the quiz. No disk, clock or editor.

`sheet_of` writes the sheet and `reviewed` takes it back. What stands on the sheet as it was written changes
nothing, whatever it is: only differences to what `sheet_of` writes are taken for decisions.
"""

from quizgen.review.deciding import Changes, reviewed
from quizgen.review.reading import is_empty, tie_in
from quizgen.review.writing import sheet_of, tie_of

__all__ = ["Changes", "is_empty", "reviewed", "sheet_of", "tie_in", "tie_of"]
