"""Figures as mentions: what the patterns of `figures.py` find, and what grammar says of it.

A number without a unit counts a noun, tells an age or a score, or stands bare; a share is taken of something.
"""

import re
from collections.abc import Iterable, Sequence

from quizgen.extract.data.changes import SCORING
from quizgen.extract.data.english import HUMAN_NOUNS
from quizgen.extract.data.numbers import VAGUELY
from quizgen.extract.data.units import CONVERTED
from quizgen.extract.figures.counted import counted_noun, counts_plainly, taken_of
from quizgen.extract.figures.figures import FoundFigure, find_figures
from quizgen.extract.figures.movement import change_of
from quizgen.extract.parse import Sentence, Token
from quizgen.models import FigureValue, Mention, Span

_OLDEST = 120
_THOUSAND = 1000
_YEARS = range(1000, 2201)
_AGED = re.compile(
    r"(?i)\b(?:aged?|ages|age of|turn(?:s|ed|ing)?)(?:\s+(?:about|around|just|only|between))?\s+$"
)
_IN_OTHER_UNITS = re.compile(r"\s*(?:\(|\[|/|, or )\s*(?:or |about |around |approximately |~|≈)?$")
_AT_AN_AGE = frozenset({"die", "retire", "marry", "graduate"})
_PLACES = frozenset({"LOC", "FAC", "DATE", "TIME", "EVENT"})
_CALLING = frozenset({"call", "dial", "phone", "ring"})
_BARE_RELATIONS = frozenset(
    {"pobj", "dobj", "attr", "nsubj", "nsubjpass", "npadvmod", "conj", "appos", "oprd", "acomp"}
)


def find_counts(
    sentence: Sentence, text: str, dates: Sequence[Span], names: Sequence[Span] = ()
) -> Iterable[Mention]:
    """The figures of a sentence that overlap no date and, unless money or a share, no name."""
    offset = sentence.span.start
    mentions: list[Mention] = []
    for found in find_figures(sentence.span.cut(text)):
        span = Span(start=found.start + offset, end=found.end + offset)
        if any(span.overlaps(other) for other in dates):
            continue
        if any(span.overlaps(name) and _in_name(name, span, text, found) for name in names):
            continue
        value = _value(sentence, text, span, found)
        if value is not None:
            mentions.append(Mention(kind="figure", span=span, surface=span.cut(text), value=value))
    return _linked(mentions, text)


def _in_name(name: Span, span: Span, text: str, found: FoundFigure) -> bool:
    """Whether a name that overlaps a figure takes it in; parsers take many an amount for a name."""
    if not found.numeral or found.value.unit is None:
        return True
    if found.value.dimension in {"money", "share"}:
        return False
    around = text[name.start : max(span.start, name.start)] + text[min(span.end, name.end) : name.end]
    return any(letter.isupper() for letter in around)


def _value(sentence: Sentence, text: str, span: Span, found: FoundFigure) -> FigureValue | None:
    """What a figure says, with all that grammar adds; None if it is none after all."""
    value = found.value
    inside = sentence.between(span)
    if not inside:
        return None
    if value.unit == "score":
        return value if _is_score(sentence) else None
    if value.unit == "rank":
        return value.model_copy(update={"counted": counted_noun(sentence, inside, ranked=True)})
    if value.unit in {"share", "%"}:
        whole = taken_of(sentence, inside)
        if whole is None and value.unit == "share":
            whole = counted_noun(sentence, inside)
        value = value.model_copy(update={"of": whole})
    elif value.unit is None:
        plain = _without_unit(sentence, text, span, inside, found)
        if plain is None:
            return None
        value = plain
    change = value.change or change_of(sentence, inside, value)
    return value.model_copy(update={"change": change}) if change else value


def _without_unit(
    sentence: Sentence, text: str, span: Span, inside: Sequence[int], found: FoundFigure
) -> FigureValue | None:
    """The value of a number that no unit follows: a count, an age, a score or a bare number."""
    value = found.value
    if found.dash and _is_score(sentence) and not counted_noun(sentence, inside):
        return value.model_copy(update={"unit": "score", "dimension": "score"})
    if _is_age(sentence, text, span, inside, value):
        return value.model_copy(update={"unit": "year of age", "dimension": "age"})
    year = found.numeral and len(inside) == 1 and value.low == int(value.low) and int(value.low) in _YEARS
    if year and "," not in span.cut(text) and not counts_plainly(sentence, inside):
        return None
    counted = counted_noun(sentence, inside)
    if counted is not None:
        return value.model_copy(update={"counted": counted})
    whole = found.numeral and value.low == int(value.low) <= _YEARS[-1]
    dated = whole and sentence.tokens[inside[-1]].entity == "DATE"
    if value.qualifier == VAGUELY or dated:
        return None
    part_of = taken_of(sentence, inside) if value.high > 1 else None
    if part_of is not None:
        return value.model_copy(update={"of": part_of})
    return value if _stands_bare(sentence, inside, found) else None


def _is_score(sentence: Sentence) -> bool:
    """Whether the sentence speaks of winning, losing or votes."""
    return any(token.lemma.lower() in SCORING or token.text.lower() in SCORING for token in sentence.tokens)


def _is_age(sentence: Sentence, text: str, span: Span, inside: Sequence[int], value: FigureValue) -> bool:
    """'aged 34', 'at the age of 34', 'turned 34', 'Anna Smith, 34, …', 'she was 34'."""
    if not 0 < value.high <= _OLDEST or value.high != int(value.high):
        return False
    if _AGED.search(text[max(span.start - 24, 0) : span.start]):
        return True
    first, last = inside[0], inside[-1]
    tokens = sentence.tokens
    after = tokens[last + 1].text if last + 1 < len(tokens) else "."
    if (
        first
        and tokens[first - 1].text.lower() == "at"
        and tokens[tokens[first - 1].head].lemma in _AT_AN_AGE
    ):
        return tokens[first].relation == "pobj"
    comma = first - 2 if first and tokens[first - 1].text == "now" else first - 1
    if comma >= 1 and tokens[comma].text == "," and after in {",", ".", ")", ";", "-", "—", "–"}:
        return tokens[last].text.isdigit() and _is_person(tokens[comma - 1])
    if tokens[first].relation in {"attr", "acomp"} and tokens[tokens[first].head].lemma == "be":
        subjects = sentence.children(tokens[first].head, "nsubj")
        known = any(tokens[s].entity == "PERSON" or tokens[s].text.lower() in {"he", "she"} for s in subjects)
        return known and after in {",", ".", ";", "when", "at", "by", "and", "in"}
    return False


def _is_person(token: Token) -> bool:
    """Whether an age may stand behind this word and a comma: 'Anna Smith, 34, …', 'his brother, 34, …'."""
    if token.is_proper:
        return token.entity == "PERSON" or (
            token.entity not in _PLACES and token.relation in {"nsubj", "nsubjpass"}
        )
    return token.lemma in HUMAN_NOUNS and not token.plural


def _stands_bare(sentence: Sentence, inside: Sequence[int], found: FoundFigure) -> bool:
    """Whether a number without unit and noun is a quantity all the same, not a year or part of a name."""
    tokens = sentence.tokens
    first, last = inside[0], inside[-1]
    value = found.value
    whole = value.low == int(value.low) and "," not in tokens[first].text
    if found.numeral and whole and int(value.low) in _YEARS and first == last:
        return False
    if any(
        tokens[i].tag not in {"CD", "TO", "SYM", ":", ",", "IN", "CC", "DT", "NN", "NNS", "HYPH"}
        for i in inside
    ):
        return False
    before = tokens[first - 1] if first else None
    if before is not None and before.is_proper and tokens[first - 1].text[:1].isupper():
        return False
    model = found.numeral and whole and value.high < _THOUSAND
    if model and before is not None and (before.tag == "DT" or before.lemma in _CALLING):
        return False
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    moved = before is not None and before.text.lower() in {"from", "to"}
    precise = found.numeral and "." in tokens[first].text
    if after is not None and ((after.is_proper and not precise) or after.tag in {"HYPH", "POS"}):
        return last + 2 < len(tokens) and tokens[last + 2].text == "strong"
    if value.low == value.high == 1 and not found.numeral:
        return False
    return moved or tokens[last].relation in _BARE_RELATIONS or tokens[first].relation in _BARE_RELATIONS


def _linked(mentions: list[Mention], text: str) -> list[Mention]:
    """The same mentions, those that give one quantity in several units knowing each other's words."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        if groups and _same_quantity(groups[-1], mention, text):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [_with_others(mention, group) for group in groups for mention in group]


def _same_quantity(group: Sequence[Mention], other: Mention, text: str) -> bool:
    """'900 million złotys (181 million pounds)', 'five miles (8 km)', '€20 (£17; US$23)'."""
    first, second = group[-1].value, other.value
    if not isinstance(first, FigureValue) or not isinstance(second, FigureValue):
        return False
    if first.dimension != second.dimension or first.dimension not in CONVERTED or first.unit == second.unit:
        return False
    between = text[group[-1].span.end : other.span.start]
    return bool(_IN_OTHER_UNITS.fullmatch(between)) or (len(group) > 1 and between.strip() in {";", ",", "/"})


def _with_others(mention: Mention, group: Sequence[Mention]) -> Mention:
    others = tuple(other.surface for other in group if other is not mention)
    if not others or mention.value is None:
        return mention
    return mention.model_copy(update={"value": mention.value.model_copy(update={"also": others})})
