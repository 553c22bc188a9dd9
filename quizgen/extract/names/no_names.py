"""What looks like a name and names no actor and no place: works, events, terms, adjectives of peoples."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import TITLES
from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.name_words import ACTING_HEADS
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.naming import BYNAMES, NUMBERED
from quizgen.extract.data.no_names import EVENTS, NO_NAMES, SHIPS, STORMS
from quizgen.extract.names.runs import joined_text
from quizgen.extract.parse import Sentence, Token
from quizgen.text import unaccented

Range = tuple[int, int, str]
"""First token of a name, the one behind its last, and the parser's label of it."""
FOUND = "FOUND"
"""The label of a name that only another occurrence of it, or a table, has told."""
_MARKS = re.compile(r"[\n:;,()\[\]/@|—\"“”]|\s[–-]\s|\d{3}")
_NUMERAL = re.compile(r"I{1,3}|IV")
"""'World War II' is an event as 'World War' is."""
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_DIVISIONS = frozenset("City Town Village Borough County State Province District Municipality".split())
LONGEST_FULL_NAME = 3
"""Words of a full name that ends in a common noun."""
_OUR = frozenset({"our", "this", "my", "your"})


class Exclusions:
    """Words with a capital that the article itself shows to be no names."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._terms = frozenset(_terms(sentences))
        self._common = frozenset(t.text for s in sentences for t in s.tokens if t.text.islower())
        self._storms = frozenset(
            name.text for s in sentences for word, name in pairwise(s.tokens) if word.text in STORMS
        )

    def has(self, sentence: Sentence, found: Range) -> bool:
        """True for a term, a storm, and the first word of a sentence that has no capital elsewhere."""
        first, last, _ = found
        if sentence.tokens[last - 1].text in self._storms:
            return True
        if last - first > 1:
            return False
        token = sentence.tokens[first]
        is_common = first == 0 and not token.name and token.text.lower() in self._common
        return is_common or token.text.removesuffix("s") in self._terms


def _terms(sentences: Sequence[Sentence]) -> Iterable[str]:
    """Acronyms that the article explains by common words: 'sea surface salinity (SSS)'."""
    for sentence in sentences:
        tokens = sentence.tokens
        for i in range(2, len(tokens) - 1):
            if tokens[i - 1].text != "(" or tokens[i + 1].text != ")" or not tokens[i].text.isupper():
                continue
            letters = tokens[i].text.lower()
            before = [t.text for t in tokens[max(i - 2 - 2 * len(letters), 0) : i - 1] if t.text != "-"]
            if "".join(word[0] for word in before[-len(letters) :]) == letters:
                yield tokens[i].text


def is_adjective(sentence: Sentence, found: Range) -> bool:
    """True for a word for a people that only qualifies a noun: 'a German scientist'."""
    first, last, label = found
    token = sentence.tokens[last - 1]
    if label in {"ORG", FOUND} and last - first > 1:
        return False
    if label != "NORP" and joined_text(sentence.tokens[first:last]) not in PEOPLES:
        return False
    if token.tag == "JJ" and token.relation in {"amod", "conj", "compound", "nmod", "npadvmod"}:
        return True
    return token.relation in {"amod", "compound", "nmod"} and sentence.tokens[token.head].is_noun


def _begins_longer(tokens: Sequence[Token], behind: int, word: str) -> bool:
    """The first half of 'Category 5' or "City of Bergen"."""
    if behind >= len(tokens):
        return False
    if tokens[behind].text == "of" and word in _DIVISIONS:
        return True
    return tokens[behind].tag == "CD" and word.lower() in NUMBERED


_CAMPUS = re.compile(r"(?<=^University of )([A-Z][a-z]+), (?=[A-Z])")


def is_name(sentence: Sentence, found: Range) -> bool:
    """A name has a capital, no mark that shows two things run together, and is no event, work or noun."""
    first, last, label = found
    tokens = sentence.tokens
    surface = joined_text(tokens[first:last])
    words = surface.split()
    last_word = words[-2] if len(words) > 1 and _NUMERAL.fullmatch(words[-1]) else words[-1]
    head = next((words[i - 1] for i, word in enumerate(words) if i and word in {"of", "for"}), last_word)
    return (
        any(char.isupper() for char in surface)
        and len(surface) > 1
        and not _MARKS.search(_CAMPUS.sub("", surface.removesuffix(", D.C.")))
        and unaccented(surface[0]).isascii()
        and surface[0].isalnum()
        and (_of_somebody(words, label) or head not in EVENTS)
        and (_of_somebody(words, label) or head in ACTING_HEADS or last_word not in EVENTS)
        and words[0] not in SHIPS
        and not (first and tokens[first - 1].text in SHIPS)
        and not (len(words) == 1 and _begins_longer(tokens, last, words[0]))
        and surface not in NO_NAMES | BYNAMES
        and not (surface.endswith("s") and surface[:-1] in TITLES)
        and not (len(words) == 1 and first and tokens[first - 1].text.lower() in _OUR)
        and not _is_work(sentence, found)
    )


def _of_somebody(words: Sequence[str], label: str) -> bool:
    """True for a person's full name whose last one is a common word: 'Helen Day'."""
    return label == "PERSON" and 1 < len(words) <= LONGEST_FULL_NAME and words[0] in PRONOUN_BY_FIRST_NAME


def _is_work(sentence: Sentence, found: Range) -> bool:
    """True for what stands before a year in brackets and isn't called a person: a title of a book or film."""
    first, last, label = found
    tokens = sentence.tokens
    dated = (
        last + 2 < len(tokens)
        and tokens[last].text == "("
        and _YEAR.fullmatch(tokens[last + 1].text) is not None
        and tokens[last + 2].text in {")", ",", ";"}
    )
    possessed = first > 0 and tokens[first - 1].tag == "POS"
    person = label == "PERSON" or any(t.text in HE or t.text in SHE for t in tokens[first : last - 1])
    return dated and (possessed or (not person and last - first > 1))
