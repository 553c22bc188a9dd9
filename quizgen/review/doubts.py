"""What a person may have forgotten: a part of an item that was left as it was beside one that was changed."""

from collections.abc import Iterator
from typing import assert_never

from quizgen.models import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortItem,
    TrueFalseItem,
)


def doubts(old: Item, new: Item) -> Iterator[str]:
    """Sentences that name what may no longer fit; none is a fault, for it may fit all the same."""
    if new.answer != old.answer and new.accepted and new.accepted == old.accepted:
        yield f"the answer is now '{new.answer}', and '{new.accepted[0]}' still counts as right"
    match new:
        case ChoiceItem():
            yield from _doubtful_options(old, new)
        case TrueFalseItem():
            yield from _doubtful_reason(old, new)
        case ShortItem() | ClozeItem() | NumericItem() | MatchingItem() | OrderingItem():
            pass
        case _:
            assert_never(new)


def _doubtful_options(old: Item, new: ChoiceItem) -> Iterator[str]:
    """Reasons that were written for another option, or against another right one."""
    before = old.options if isinstance(old, ChoiceItem) else ()
    texts, reasons = {option.text for option in before}, {option.wrong for option in before}
    for option in new.options:
        if not option.wrong or option.wrong not in reasons:
            continue
        if option.text not in texts:
            yield f"the option is now '{option.text}', and the reason against it as before"
        elif new.answer != old.answer and old.answer in option.wrong:
            yield f"the right option is now '{new.answer}', and the reason against '{option.text}' as before"


def _doubtful_reason(old: Item, new: TrueFalseItem) -> Iterator[str]:
    if not isinstance(old, TrueFalseItem) or not new.wrong or new.wrong != old.wrong:
        return
    if (new.correction, new.falsified) != (old.correction, old.falsified):
        yield f"'{new.question}' was changed or corrected, and the reason why it is wrong is as before"
