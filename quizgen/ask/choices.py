"""Multiple choice: a worded question, its answer, and distractors, each with the reason why it is wrong."""

import re

from quizgen.ask.clashes import dropped
from quizgen.ask.distractors import Candidate, Pool, distractors_for
from quizgen.ask.distractors.articles import stands_there, titled
from quizgen.ask.distractors.dates import day_of
from quizgen.ask.distractors.numerals import numeral_in
from quizgen.ask.lots import lot
from quizgen.models import ChoiceItem, Fact, Item, Option, Rejected
from quizgen.text import capitalised

THIN = 0.8
"""How much less a choice is worth that has only one wrong option where more were asked for."""
_NUMBER = re.compile(r"\d+")


def choice_of(item: Item, fact: Fact, pool: Pool, options: int, strategy: str) -> ChoiceItem | Rejected:
    """A choice from a short or cloze item with at most so many options, two at least; else why not.

    The options of a date or figure stand in their order, others as drawn from the question's text.
    """
    found, refused = distractors_for(
        item, fact, pool, options - 1, strategy, pool.shown_before("choice", item)
    )
    if not found:
        why = f": {refused[0]}" if refused else f" for '{item.answer}'"
        return dropped(item, "no_distractor", f"no wrong answer is sure to be wrong and of its kind{why}")
    key = Option(text=item.answer)
    if len(found) == 1 < options - 1 and fact.kind == "actor":
        return dropped(item, "no_distractor", f"only '{found[0].text}' could stand beside '{item.answer}'")
    if item.type == "cloze" and (titled(fact) or not all(stands_there(one, fact) for one in found)):
        reason = f"the words before '{item.answer}' don't fit '{found[0].text}'"
        return dropped(item, "no_distractor", reason)
    wrong = [Option(text=_cased(one.text, item), wrong=_reason(one, item, fact, pool)) for one in found]
    options_ = in_order([key, *wrong], fact, item.question)
    thin = len(found) == 1 < options - 1
    quality = None if item.quality is None else round(item.quality * (THIN if thin else 1), 3)
    return ChoiceItem.model_validate(shared(item) | {"quality": quality, "options": options_})


def shared(item: Item) -> dict[str, object]:
    """What an item takes over from the one it was made from."""
    fields = (
        "kind",
        "facts",
        "template",
        "question",
        "answer",
        "accepted",
        "evidence",
        "section",
        "tags",
        "given_tags",
        "salience",
        "quality",
    )
    return {field: getattr(item, field) for field in fields} | {"state": "auto"}


def _cased(text: str, item: Item) -> str:
    """A distractor begins as the answer does."""
    return capitalised(text) if item.answer[:1].isupper() and item.type == "short" else text


def in_order(options: list[Option], fact: Fact, seed: str) -> tuple[Option, ...]:
    """Numbers and dates by size, names as drawn."""
    if fact.kind in {"date", "figure"}:
        return tuple(sorted(options, key=lambda option: _size(option.text, fact)))
    return tuple(sorted(options, key=lambda option: lot("place", seed, option.text)))


def _size(text: str, fact: Fact) -> tuple[float, ...]:
    """What options are sorted by: a date's year, month and day, or a figure's number."""
    if fact.kind == "date":
        return day_of(text)
    numeral = numeral_in(text)
    if numeral is not None:
        return (float(numeral.whole),)
    return tuple(float(part) for part in _NUMBER.findall(text)) or (0.0,)


def _reason(candidate: Candidate, item: Item, fact: Fact, pool: Pool) -> str:
    """Why a distractor is wrong: what the article says of it, or else what is right."""
    if (told := pool.best_saying(candidate, item, fact)) is not None:
        if fact.kind in {"date", "figure"}:
            return f"{capitalised(candidate.text)} stands elsewhere in the article: {told}"
        return f"Of {candidate.text}, the article says: {told}"
    if re.search(rf"(?<!\w){re.escape(candidate.text)}(?!\w)", pool.extraction.article.text):
        return f"The article names {plain(candidate.text, fact)} in another connection."
    return f"The right answer is {plain(item.answer, fact)}."


def plain(answer: str, fact: Fact) -> str:
    """An answer as it reads inside a sentence: a figure or date in words that begins none is small."""
    worded = fact.kind == "figure" or (fact.kind == "date" and fact.answer[:1].islower())
    return answer[:1].lower() + answer[1:] if worded and answer[1:2].islower() else answer
