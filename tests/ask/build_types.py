"""Items of the types that no template words, built by hand from statements."""

import re
from collections.abc import Sequence
from decimal import Decimal

from quizgen.models import (
    BLANK,
    ChoiceItem,
    Event,
    Item,
    ItemType,
    Kind,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Quote,
    Range,
    TrueFalseItem,
)
from tests.ask.build import asked, made


def choice(
    statement: str,
    *wrong: str,
    kind: Kind = "actor",
    key: int = 0,
    question: str = "",
    section: str = "",
    salience: float = 0.5,
) -> ChoiceItem:
    """'[Anna Holt] built the mill.' with wrong options, the right one at `key`."""
    base = made(statement, kind, question=question, section=section, salience=salience)
    options = [Option(text=text, wrong="somebody else") for text in wrong]
    options.insert(key, Option(text=base.answer))
    return ChoiceItem.model_validate(
        _fields(base) | {"template": f"choice.{kind}", "options": tuple(options)}
    )


def truth(
    statement: str,
    swapped: str,
    *,
    true: bool = False,
    kind: Kind = "date",
    section: str = "",
    salience: float = 0.5,
) -> TrueFalseItem:
    """'The mill was built in [1801].' to judge, or with `swapped` in the place of what stands in brackets."""
    base = made(statement, kind, section=section, salience=salience)
    fact = base.facts[0]
    correction, falsified = fact.masked.replace(BLANK, fact.answer), fact.masked.replace(BLANK, swapped)
    fields = _fields(base) | {
        "template": f"true_false.{kind}",
        "question": correction if true else falsified,
        "answer": "True" if true else "False",
        "correction": correction,
        "falsified": falsified,
        "swapped": swapped,
        "wrong": f"the article says {fact.answer}",
    }
    return TrueFalseItem.model_validate(fields)


def numeric(statement: str, *, question: str = "", section: str = "", salience: float = 0.5) -> NumericItem:
    """'The mill employed [40] people.' asked for as a number."""
    base = made(statement, "figure", question=question, section=section, salience=salience)
    value = Decimal(re.sub(r"[^\d.]", "", base.answer))
    ranges = (Range(low=value, high=value),)
    return NumericItem.model_validate(
        _fields(base) | {"template": "numeric.figure", "value": value, "ranges": ranges}
    )


def matching(*pairs: tuple[str, str, str], relation: str = "opened", section: str = "") -> MatchingItem:
    """Pairs of two sides and the statement that joins them, whose answer stands in brackets."""
    sides = tuple(Pair(left=left, right=right) for left, right, _ in pairs)
    return MatchingItem.model_validate(
        _together([statement for *_, statement in pairs], "place", section)
        | {
            "template": "matching",
            "question": "Match what belongs together.",
            "answer": "; ".join(f"{pair.left} – {pair.right}" for pair in sides),
            "relation": relation,
            "pairs": sides,
            "offered": tuple(pair.right for pair in sides),
        }
    )


def ordering(*events: tuple[str, str, str], section: str = "") -> OrderingItem:
    """Events with their dates, in their right order, each with its statement, the date in brackets."""
    told = tuple(Event(text=text, date=date) for text, date, _ in events)
    return OrderingItem.model_validate(
        _together([statement for *_, statement in events], "date", section)
        | {
            "template": "ordering",
            "question": "Put these events in order, the earliest first.",
            "answer": " → ".join(event.text for event in told),
            "events": told,
            "shown": tuple(range(len(told))),
        }
    )


def _fields(item: Item) -> dict[str, object]:
    return item.model_dump(exclude={"type", "answer"}) | {"answer": item.answer}


def _together(statements: Sequence[str], kind: Kind, section: str) -> dict[str, object]:
    facts = tuple(asked(statement, kind) for statement in statements)
    sentences = [fact.masked.replace(BLANK, fact.answer) for fact in facts]
    return {
        "kind": kind,
        "facts": facts,
        "evidence": tuple(Quote(start=0, end=len(text), text=text) for text in sentences),
        "section": section,
        "state": "auto",
    }


TOWNS = "Ashby Birling Corfe Dorney Eversley Farnham Goring Hursley Ingham Kelmscott Lacock Minster".split()


def item_of(type: ItemType, n: int, *, section: str = "", salience: float = 0.5) -> Item:
    """The n-th item of a type; no two of these, of whatever types, share a fact or a word that matters."""
    name = f"{TOWNS[n % 12]}{type.replace('_', '')}{_letters(n // 12)}"
    if type == "choice":
        wrong = (f"Lord {name}ley", f"Lady {name}ton")
        return choice(f"[Mayor {name}] ruled {name}.", *wrong, section=section, salience=salience)
    if type == "true_false":
        return truth(
            f"The {name} mill burnt in [{1700 + n}].", str(1900 + n), section=section, salience=salience
        )
    if type == "numeric":
        return numeric(f"The {name} dock had [{2000 + n * 7}] cranes.", section=section, salience=salience)
    if type == "matching":
        sides = [(f"{name}{end} Bridge", f"River {name}{end}") for end in ("ao", "eo", "io", "uo")]
        return matching(*((a, b, f"The {a} crosses the [{b}]") for a, b in sides), section=section)
    if type == "ordering":
        told = [(f"{name}{end} burnt", str(1500 + n + 9 * i)) for i, end in enumerate(("ay", "ey", "oy"))]
        return ordering(*((text, date, f"{text} in [{date}].") for text, date in told), section=section)
    kind: Kind = "date" if type == "short" else "place"
    sentence = f"The {name} church was built in [{1200 + n}]."
    return made(sentence, kind, type=type, section=section, salience=salience)


def _letters(n: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(n))
