"""One item being read back: what stands on the sheet, what stood there, and the faults found so far."""

import re
from dataclasses import dataclass, field

from quizgen.models import BLANK, Item, ItemType
from quizgen.review.faults import Fault
from quizgen.review.fields import Body

_BLANK = re.compile(r"(?:\\?_){3,}")


@dataclass
class Work:
    """`base` is the body as it was written, `item` what it was written from; None for a new one."""

    kind: ItemType
    body: Body
    base: Body
    item: Item | None
    line: int
    faults: list[Fault] = field(default_factory=list)

    def differs(self, *labels: str) -> bool:
        """Whether a person changed any entry with these labels, or their order."""
        return self.item is None or self.body.part(*labels) != self.base.part(*labels)

    @property
    def differs_in_question(self) -> bool:
        """Whether a person changed the question."""
        return self.item is None or not same_text(self.body.question, self.base.question)

    def fault(self, line: int, message: str) -> None:
        """Note what is wrong."""
        self.faults.append(Fault(line, message))


def blanked(question: str) -> str:
    r"""The question with every run of three underscores or more as the blank; some editors write \_."""
    return _BLANK.sub(BLANK, question)


def same_text(question: str, other: str) -> bool:
    """Whether two questions are the same, however long their blanks are."""
    return blanked(question) == blanked(other)
