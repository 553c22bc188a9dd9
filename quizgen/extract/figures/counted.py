"""What a number counts and what a share is taken of: the noun with the words that restrict it."""

from collections.abc import Sequence

from quizgen.extract.data.units import DURATIONS
from quizgen.extract.parse import Sentence

UNCHANGED_PLURALS = frozenset(
    """
    people staff aircraft sheep fish cattle police crew personnel series species offspring spacecraft troops
    deer salmon cod headquarters swine poultry livestock infantry cavalry gallows barracks crossroads
    """.split()
)
"""Nouns that are counted without an -s."""
_CONTAINERS = frozenset(
    """
    bag bale barrel basket bottle bowl box bucket bunch can carton case count crate cup cube dose flock
    gallon glass grain group herd item jar load loaf pack packet pair piece pile plate pot round sack set
    sheet slice snap spoon spoonful stack strip tablespoon teaspoon ton tonne tube type kind sort unit vial
    """.split()
)
"""Nouns that only say how a thing is portioned: the thing after 'of' belongs to what is counted."""
_BEFORE_NOUN = frozenset("JJ JJR JJS VBN VBG NN NNP NNS NNPS POS HYPH CD RB RBS CC".split())
_INSIDE_PHRASE = _BEFORE_NOUN | {",", "``", "''", "RBR"}
"""Tags of what may stand between a number and the noun that it counts."""
_LONGEST_PHRASE = 8
_POINTING = frozenset({"which", "whom", "it", "them", "these", "those", "this", "that", "us", "you"})


def counted_noun(sentence: Sentence, inside: Sequence[int], *, ranked: bool = False) -> str | None:
    """The noun that the number at these tokens counts, with what restricts it: 'distribution centers'."""
    last = _past_of(sentence, inside[-1])
    if not ranked and _names_a_model(sentence, inside[0], last):
        return None
    if not ranked and _hyphen_after(sentence, last):
        return _hyphenated(sentence, last)
    head = _by_relation(sentence, inside, last)
    if head is None or not _countable(sentence, head, ranked=ranked):
        head = _by_order(sentence, last, ranked=ranked) or _single(sentence, inside, head)
    if head is None:
        return None
    return _words(sentence, last + 1, _with_contents(sentence, head))


def counts_plainly(sentence: Sentence, inside: Sequence[int]) -> bool:
    """Whether the parser, too, has the number count a plural right after it; a year does not."""
    tokens = sentence.tokens
    head = _by_relation(sentence, inside, inside[-1])
    dated = any(tokens[i].entity == "DATE" for i in inside)
    return head is not None and not dated and _countable(sentence, head, ranked=False)


def _names_a_model(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a second number in a phrase goes with a name: '737' in 'two new 737 Max jets'."""
    tokens = sentence.tokens
    if last + 1 >= len(tokens) or not tokens[last + 1].is_proper:
        return False
    i = first - 1
    while i >= 0 and tokens[i].tag in {"JJ", "NN"}:
        i -= 1
    return i >= 0 and tokens[i].tag == "CD"


def _past_of(sentence: Sentence, last: int) -> int:
    """The last token before the noun: after 'of' in 'hundreds of people'."""
    tokens = sentence.tokens
    linked = (
        last + 1 < len(tokens) and tokens[last + 1].text == "of" and tokens[last].text.lower().endswith("s")
    )
    odd = last + 2 < len(tokens) and tokens[last + 1].text == "-" and tokens[last + 2].text in {"odd", "plus"}
    return last + 1 if linked else last + 2 if odd else last


def _hyphen_after(sentence: Sentence, last: int) -> bool:
    tokens = sentence.tokens
    glued = last + 1 < len(tokens) and tokens[last + 1].text in {"-", "‑"} and not tokens[last].space
    return glued or tokens[last].text.endswith("-")


def _hyphenated(sentence: Sentence, last: int) -> str | None:
    """'member' in 'five-member panel', 'cylinder' in 'four-, five- and six-cylinder engines'."""
    tokens = sentence.tokens
    for i in range(last + 1, min(last + 1 + _LONGEST_PHRASE, len(tokens) - 1)):
        if tokens[i].text in {"-", "‑"} and not tokens[i].space:
            return tokens[i + 1].text if tokens[i + 1].is_noun else None
        if tokens[i].tag not in {"HYPH", "CD", "CC", ",", ":"}:
            return None
    return None


def _by_relation(sentence: Sentence, inside: Sequence[int], last: int) -> int | None:
    """The noun to the right on which the number depends, unless another number counts it already."""
    tokens = sentence.tokens
    if last > inside[-1]:
        return None
    if not any(tokens[i].relation == "nummod" for i in inside):
        return None
    head = tokens[last].head
    if tokens[last].relation == "quantmod" or head in inside:
        head = tokens[head].head if head in inside else head
    if not last < head <= last + _LONGEST_PHRASE:
        return None
    if any(token.tag not in _INSIDE_PHRASE for token in tokens[last + 1 : head]):
        return None
    while head + 1 < len(tokens) and tokens[head].head == head + 1 and tokens[head + 1].plural:
        head += 1
    counted_before = any(c < inside[0] for c in sentence.children(head, "nummod"))
    return None if counted_before and tokens[last + 1].is_proper else head


def _countable(sentence: Sentence, i: int, *, ranked: bool) -> bool:
    token = sentence.tokens[i]
    if ranked:
        return token.is_noun
    plural = token.tag in {"NNS", "NNPS"} or token.text.lower() in UNCHANGED_PLURALS
    return plural and token.text.lower() not in {"percent", "%"}


def _by_order(sentence: Sentence, last: int, *, ranked: bool) -> int | None:
    """The last noun of the words that follow the number without a break, if it can be counted."""
    tokens = sentence.tokens
    found = None
    for i in range(last + 1, min(last + 1 + _LONGEST_PHRASE, len(tokens))):
        token = tokens[i]
        if token.tag not in _BEFORE_NOUN or (token.tag == "CC" and (found is not None or i == last + 1)):
            break
        if token.tag == "CD" and i > last + 1 and found is not None:
            break
        if _countable(sentence, i, ranked=ranked):
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            found = i
            if following is None or not (following.is_noun or following.tag in {"POS", "HYPH"}):
                break
    return found


def _single(sentence: Sentence, inside: Sequence[int], head: int | None) -> int | None:
    """The singular noun of 'an 11 member trade pact' or 'one proposal', where nothing named stands before."""
    tokens = sentence.tokens
    first = inside[0]
    if head is None or not tokens[head].is_noun or (first and tokens[first - 1].is_proper):
        return None
    following = tokens[inside[-1] + 1]
    while (
        head + 1 < len(tokens) and tokens[head + 1].is_noun and tokens[head].relation in {"compound", "nmod"}
    ):
        head += 1
    timed = tokens[head].lemma in DURATIONS or following.text in {"last", "next", "this"}
    return head if following.tag in {"NN", "JJ"} and following.text.islower() and not timed else None


def _with_contents(sentence: Sentence, head: int) -> int:
    """Where the phrase ends: after 'oil' in 'barrels of oil', after 'day' in 'tests per day'."""
    tokens = sentence.tokens
    if head + 2 >= len(tokens):
        return head
    if tokens[head + 1].text == "per":
        return max(sentence.children(head + 1, "pobj"), default=head)
    if tokens[head].lemma not in _CONTAINERS or tokens[head + 1].text != "of":
        return head
    thing = head + 2 if tokens[head + 2].is_noun else tokens[head + 2].head
    while thing + 1 < len(tokens) and tokens[thing + 1].is_noun and tokens[thing].relation == "compound":
        thing += 1
    return thing if head + 2 <= thing <= head + 4 and tokens[thing].is_noun else head


def _words(sentence: Sentence, first: int, end: int) -> str | None:
    """The tokens as the article writes them, but single-spaced."""
    tokens = sentence.tokens[first : end + 1]
    return "".join(token.text + " " * token.space for token in tokens).strip(' -,"“”') or None


def taken_of(sentence: Sentence, inside: Sequence[int]) -> str | None:
    """What a share is a share of: 'the remaining adults'; None if the text does not say."""
    last = inside[-1]
    tokens = sentence.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text.lower() != "of":
        return None
    head = next((i for i in sentence.children(last + 1, "pobj") if i >= last + 2), None)
    if head is None or tokens[head].text.lower() in _POINTING:
        return None
    return _words(sentence, last + 2, head)
