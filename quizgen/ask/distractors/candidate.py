"""A wrong answer that could be offered, and what the article has to say of it."""

from dataclasses import dataclass
from typing import Literal

Origin = Literal["article", "world", "made"]
"""From the article itself, from the gazetteer, or a number or date made up near the right one."""


@dataclass(frozen=True)
class Candidate:
    """A wrong answer as it would be shown.

    `forms` are all ways in which the article writes it, () where it doesn't. `closeness` goes from 0 (easily
    told from the answer) to 1.
    """

    text: str
    origin: Origin
    forms: tuple[str, ...] = ()
    closeness: float = 0.5
