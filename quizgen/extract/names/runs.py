"""How far a name reaches: the capitalised words that belong together, and what the parser cut from them."""

import re
from collections.abc import Collection, Iterator, Sequence

from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import HUMAN_NOUNS, TITLES
from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.name_words import (
    ACTING_HEADS,
    NUMBERED,
    PLACE_HEADS,
    QUANTIFIERS,
    TYPE_BY_LAST_WORD,
)
from quizgen.extract.names.called import after_country, after_fellow, begins_with_plural
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.parse import Label, Sentence, Token
from quizgen.text import unaccented

PARTICLES = frozenset(
    """
    de du des da dos das do del della di la le los las el van von der den ten ter zu y et e al bin ibn af av
    """.split()
)
"""Small words inside names of persons and places."""
_EDGE_TAGS = frozenset({"DT", "POS", "IN", "``", "''", "-LRB-", "-RRB-", ",", ".", ":", "CC", "PRP$", "HYPH"})
_LOWER_TAGS = frozenset({"IN", "CC", "DT", "TO", "RB", "MD", "VBD", "VBZ", "VBP", "VBN", "VBG", "WP", "WDT"})
_ADJECTIVE = re.compile(r"(?:ic|al|ist|ive)$")
_NUMBER = re.compile(r"\d{1,3}[A-Z]?")
_SAINTS, _ENDS = frozenset({"St.", "St", "Saint"}), frozenset({"Jr.", "Sr.", "Jr", "Sr"})
_HEADS = ACTING_HEADS | PLACE_HEADS
_FOR = frozenset({"of", "for"})
_LED_BY = TITLES | {"CEO", "MP"}


def parts_names(token: Token) -> bool:
    """True for a word that stands before or between names and belongs to none: 'President', 'German'."""
    return token.text in PEOPLES or token.text in _LED_BY or token.lemma.lower() in HUMAN_NOUNS


def capital(token: Token) -> bool:
    """True for a proper noun that begins with a capital."""
    return token.is_proper and token.text[:1].isupper()


def proper_runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Every longest stretch of proper nouns, with small words and hyphens between, as (first, last)."""
    tokens = sentence.tokens
    i, size = 0, len(tokens)
    while i < size:
        if not _begins_place(sentence, i) and (not capital(tokens[i]) or parts_names(tokens[i])):
            i += 1
            continue
        end = i + 1
        while end < size:
            following = _next_part(sentence, end)
            if following == end:
                break
            end = following
        end = start if (start := after_country(sentence, i, end)) > i else end
        yield i, end
        i = end


def _begins_place(sentence: Sentence, i: int) -> bool:
    """True for a word for a people that begins the name of a well-known place: 'English Channel'."""
    tokens = sentence.tokens
    return tokens[i].text in PEOPLES and known_place(joined_text(tokens[i : i + 2])) is not None


def _next_part(sentence: Sentence, i: int) -> int:
    """The end of the next part of a name that goes on at `i`, or `i` if it doesn't."""
    tokens = sentence.tokens
    token = tokens[i]
    if not tokens[i - 1].space:
        if (
            token.text in {"-", "–"}
            and not token.space
            and i + 1 < len(tokens)
            and tokens[i + 1].text[0].isalnum()
        ):
            return i + 2
        return i if token.text in {"/", "'s", "’s", ",", ".", ")", "("} or not capital(token) else i + 1
    if capital(token):
        return i if parts_names(token) else i + 1
    j = i
    while j < len(tokens) and j < i + 2 and tokens[j].text in PARTICLES:
        j += 1
    return j + 1 if j > i and j < len(tokens) and capital(tokens[j]) else i


def trimmed(sentence: Sentence, label: Label) -> tuple[int, int]:
    """A label without articles, titles, quotation marks and small words at its ends."""
    tokens = sentence.tokens
    first, last = label.first, label.last
    if label.type == "PERSON":
        titles = [
            i for i in range(first, last - 1) if _is_office(tokens[i]) and tokens[i + 1].text not in _ENDS
        ]
        first = max((i + 1 for i in titles), default=first)
    placed = known_place(joined_text(tokens[first:last])) is not None  # 'Prince Edward Island'
    while first < last and (tokens[first].tag in _EDGE_TAGS or (not placed and _is_title(sentence, first))):
        first += 1
    if first == 0 and last > 1 and (tokens[0].text in QUANTIFIERS or begins_with_plural(tokens)):
        first = 1
    first = after_country(sentence, after_fellow(sentence, first, last), last)
    while first < last and (
        tokens[last - 1].tag in _EDGE_TAGS
        or tokens[last - 1].text in PARTICLES | {"l", "d"}
        or (tokens[last - 1].text.islower() and tokens[last - 1].tag in _LOWER_TAGS)
    ):
        last -= 1
    end = next((i for i in range(first + 1, last) if _ends_name(tokens, first, i, last)), last)
    return first, end


def _ends_name(tokens: Sequence[Token], first: int, i: int, last: int) -> bool:
    """True for a verb in lower case, and for "of" before a common noun: no name goes on there."""
    if tokens[i].text == "as" or re.fullmatch(r"[IVX]+\.", tokens[i].text):
        return True
    if tokens[i].text == "and" and known_place(joined_text(tokens[first:i])):
        return known_place(joined_text(tokens[first:last])) is None
    alone = i == first + 1 and tokens[first].tag == "NNP" and tokens[i].text == "at"  # 'Holm at Grey House'
    if alone or (tokens[i].text in {"in", "at"} and known_place(joined_text(tokens[i + 1 : last]))):
        return tokens[i - 1].text not in ACTING_HEADS
    if tokens[i].text in _FOR and i + 1 < last:
        return tokens[i + 1].text == "The" or (tokens[i + 1].text.islower() and tokens[i + 1].is_noun)
    return tokens[i].text.islower() and tokens[i].is_verb


def _is_office(token: Token) -> bool:
    """True for 'Senator', 'Whip', 'Leader': what comes behind is the name."""
    return token.text in TITLES or (token.text[:1].isupper() and token.lemma.lower() in HUMAN_NOUNS)


def _is_title(sentence: Sentence, i: int) -> bool:
    """True for 'President' and 'Saint' before a name, but not in 'St. Louis' and 'General Assembly'."""
    tokens = sentence.tokens
    word = tokens[i].text
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if word not in TITLES or following in TYPE_BY_LAST_WORD:
        return False
    return word not in _SAINTS or known_place(f"{word} {following}") is None


def _with_capital_district(sentence: Sentence, last: int) -> int:
    """The end of 'Washington, D.C.'."""
    following = [token.text for token in sentence.tokens[last - 1 : last + 2]]
    return (
        last + 2
        if following[:2] == ["Washington", ","] and following[2:] in (["D.C."], ["DC"], ["D.C"])
        else last
    )


def grown(sentence: Sentence, first: int, last: int, taken: Collection[int]) -> tuple[int, int]:
    """A label with the rest of its run, word and 'X of Y'; into `taken`, others' tokens, only behind "of"."""
    first, last = _whole_word(sentence, first, last)
    last = _with_capital_district(sentence, last)
    tokens = sentence.tokens
    while last < len(tokens) and last not in taken and _belongs(sentence, last, first, last):
        last += 1
    while first and first - 1 not in taken and _belongs(sentence, first - 1, first, last):
        first -= 1
    if last < len(tokens) and tokens[last - 1].text in NUMBERED and _NUMBER.fullmatch(tokens[last].text):
        last += 1
    first = of_before(sentence, first)
    return and_before(sentence, first, last), of_more(sentence, first, last)


def _whole_word(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """With all parts of a hyphenated name: 'K2-18b', 'Bourg-la-Reine'."""
    tokens = sentence.tokens
    while (
        last + 1 < len(tokens)
        and tokens[last].text == "-"
        and not (tokens[last - 1].space or tokens[last].space)
        and _is_part(tokens[last + 1].text)
    ):
        last += 2
    while (
        first > 1
        and tokens[first - 1].text == "-"
        and not (tokens[first - 1].space or tokens[first - 2].space)
        and capital(tokens[first - 2])
    ):
        first -= 2
    return first, last


def _is_part(word: str) -> bool:
    return word[0].isupper() or word in PARTICLES or any(char.isdigit() for char in word)


def _qualifies(token: Token, sentence_start: bool) -> bool:
    """True for a capitalised adjective that can begin a name: 'German' in 'German Football League'."""
    return token.text[:1].isupper() and not sentence_start and (token.tag == "JJ" or token.text in PEOPLES)


def _belongs(sentence: Sentence, i: int, first: int, last: int) -> bool:
    """True for a proper noun beside a name that the parse ties to it."""
    tokens = sentence.tokens
    token = tokens[i]
    if not tokens[min(i, last - 1)].space or tokens[last - 1].text in _ENDS:
        return False
    if i < first and known_place(joined_text(tokens[i:last])) is not None:
        return True
    if i < first and tokens[first].text in HE | SHE:
        return unaccented(token.text) in HE | SHE
    if i < first:
        fits = token.head in range(first, last) and token.relation in {"compound", "nmod", "amod"}
        if fits and tokens[last - 1].text in TYPE_BY_LAST_WORD and _qualifies(token, i == 0):
            return True
        common = parts_names(token) or (i == 0 and begins_with_plural(tokens))
        return fits and capital(token) and not common and after_fellow(sentence, i, last) == i
    if not capital(token) or parts_names(token):
        return False
    head = tokens[last - 1].head
    return token.head in range(first, last) or head == i or head == token.head != last - 1


def of_more(sentence: Sentence, first: int, last: int) -> int:
    """The end of a name that goes on with "of" or "for": 'Bank of England', 'Centre for Science and Art'."""
    tokens = sentence.tokens
    head = next((i for i in range(first + 1, last) if tokens[i].text in _FOR), last) - 1
    if tokens[head].text not in _HEADS:
        return last
    end = head + 1
    while end + 1 < len(tokens) and tokens[end].text in _FOR:
        start = end + 1 + (tokens[end + 1].text == "the")
        if start >= len(tokens) or not capital(tokens[start]) or tokens[start].text in TITLES | {"The"}:
            break
        stop = _run_end(sentence, start)
        joined = stop + 1 < len(tokens) and tokens[stop].text in {"and", "&"} and capital(tokens[stop + 1])
        if joined and not known_place(joined_text(tokens[start:stop])) and _joins(sentence, first, stop):
            stop = _run_end(sentence, stop + 1)
        end = stop
    return max(end, last)


def of_before(sentence: Sentence, first: int) -> int:
    """The start of a name of which a label holds only the end: 'Christian Coalition of' before 'America'."""
    tokens = sentence.tokens
    start = first
    while True:
        i = start - 1 - (start > 1 and tokens[start - 1].text == "the")
        if i < 1 or tokens[i].text not in _FOR or not _named(tokens[i - 1]):
            return first
        start = i - 1
        is_head = tokens[start].text in _HEADS
        while start and _named(tokens[start - 1]) and tokens[start].tag != "POS":
            start -= 1
        if is_head:
            return start


def _named(token: Token) -> bool:
    """True for a word with a capital that can stand in a name."""
    return token.text[:1].isupper() and (token.is_noun or token.tag == "JJ") and token.text not in TITLES


def _run_end(sentence: Sentence, i: int) -> int:
    """The end of the proper nouns that begin at `i`."""
    tokens = sentence.tokens
    i += 1
    while i < len(tokens) and capital(tokens[i]) and (tokens[i - 1].space or tokens[i].text[0] == "-"):
        i += 1
    return i


def and_before(sentence: Sentence, first: int, last: int) -> int:
    """The start of a name whose first half stands before "and": 'the Social Democratic and Labour Party'."""
    tokens = sentence.tokens
    if first < 3 or tokens[first - 1].text != "and" or tokens[last - 1].text not in _HEADS:
        return first
    i = first - 1
    while i and tokens[i - 1].text[:1].isupper() and tokens[i - 1].tag in {"JJ", "NNP"}:
        i -= 1
    half = tokens[i : first - 1]
    fits = bool(half) and i > 0 and (half[-1].tag == "JJ" or _ADJECTIVE.search(half[-1].text) is not None)
    return i if fits and tokens[i - 1].text in {"the", "The"} else first


def joined_text(tokens: Sequence[Token]) -> str:
    """The words of some tokens as they are spaced in the text."""
    return "".join(token.text + " " * token.space for token in tokens).strip()


def _joins(sentence: Sentence, first: int, stop: int) -> bool:
    """True if what follows "and" hangs on the name before it: 'Ministry of Health and Welfare'."""
    tokens = sentence.tokens
    end = _run_end(sentence, stop + 1)
    of = next(i for i in range(first, stop) if tokens[i].text in _FOR)
    inner = any(tokens[i].head in range(of, stop) for i in range(stop + 1, end))
    bracketed = end + 2 < len(tokens) and tokens[end].text == "(" and tokens[end + 1].text.isupper()
    return inner or bracketed
