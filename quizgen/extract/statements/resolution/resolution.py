"""What was found of the leaning words of a clause: what is put in for them, what stays, what is refused."""

from collections.abc import Collection
from dataclasses import dataclass, field

from quizgen.models import Span


@dataclass
class Resolution:
    """`replaced` maps a token to (the last token replaced, the words put in); `kept` needs no replacement.

    `before` holds words to put in before a token that stays: 'the film' before a title. `unasked` are tokens
    of names that are put in another form and can't be asked for. `antecedents` are the names put in, `places`
    the sentences that told of events put in.
    """

    replaced: dict[int, tuple[int, str]] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    fault: tuple[str, str] | None = None
    antecedents: list[str] = field(default_factory=list)
    places: list[Span] = field(default_factory=list)
    before: dict[int, str] = field(default_factory=dict)
    unasked: set[int] = field(default_factory=set)

    @property
    def settled(self) -> Collection[int]:
        return self.replaced.keys() | self.kept
