"""By which nouns the words around a name call what bears it: "X is a retailer", "the drug X", "X, a town"."""

from collections.abc import Iterator, Sequence

from quizgen.extract.data.callings import BEHIND, KINDS_OF, NAMED_BY, PERSON_NOUNS, TYPE_BY_NOUN
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import TITLES
from quizgen.extract.data.name_words import TYPE_BY_LAST_WORD
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.parse import Sentence, Token

_NAMING = frozenset(
    """
    city town village island port province region state riding constituency municipality seat
    """.split()
)
"""Nouns whose "of" leads to the name of what they are: 'the riding of X'."""
_NAMED = frozenset({"province", "peninsula", "constituency", "riding", "county", "island", "river", "canal"})
"""Nouns that follow the name of what they are: 'the X peninsula'."""
_SUCH_AS = frozenset({"as", "like", "including"})
_WHICH = frozenset({"which", "that", "who"})
_TWO_IN_ONE = 3
"""Words before a noun that may make one noun with it: 'video game', 'human rights group'."""


def after_country(sentence: Sentence, first: int, last: int) -> int:
    """Where the name begins in 'President of India Ann Rao', behind the country: `first` if there is none."""
    tokens = sentence.tokens
    behind = [token.text[:1].isupper() for token in tokens[first + 1 : first + _TWO_IN_ONE]]
    if first < 2 or last - first < 2 or behind != [True, True] or tokens[first - 1].text != "of":
        return first
    known, office = known_place(tokens[first].text), tokens[first - 2]
    held = office.text in TITLES or office.lemma.lower() in PERSON_NOUNS | {"president", "minister"}
    return first + 1 if held and known is not None and known.type == "country" else first


def after_fellow(sentence: Sentence, first: int, last: int) -> int:
    """Where the name begins in 'fellow Quaker Ann Holt', behind what both are; else `first`."""
    tokens = sentence.tokens
    full = last - first > len(("Ann", "Holt")) and all(t.text[:1].isupper() for t in tokens[first:last])
    return first + 1 if first and full and tokens[first - 1].text == "fellow" else first


def callings(sentence: Sentence, inside: Sequence[int], top: int) -> list[str]:
    """The nouns one naming is called by, the surest first; only such as tell a type or a person."""
    found = dict.fromkeys(
        [
            *_place_nouns(sentence, inside),
            *_said_to_be(sentence, top),
            *_apposed(sentence, inside, top),
            *_right_before(sentence, inside, top),
            *_right_behind(sentence, inside),
            *_named_so(sentence, top),
            *_example_of(sentence, top),
        ]
    )
    return [noun for noun in found if noun]


def called_a_place(sentence: Sentence, first: int, last: int) -> str:
    """The noun of 'the riding of X' or 'the X peninsula' that tells X to be a place; or ''."""
    tokens = sentence.tokens
    if first > 1 and tokens[first - 1].text == "of" and tokens[first - 2].lemma.lower() in _NAMING:
        return "" if tokens[first - 2].plural else tokens[first - 2].lemma.lower()
    following = tokens[last] if last < len(tokens) else None
    fits = following is not None and following.lemma in _NAMED and following.tag == "NN"
    return following.lemma if following and fits and tokens[last - 1].head == last else ""


def begins_with_plural(tokens: Sequence[Token]) -> bool:
    """True for a common noun with the capital of a sentence's first word: 'Retailers X and Y'."""
    noun = tokens[0].text.lower().removesuffix("s")
    common = noun in PERSON_NOUNS or noun in TYPE_BY_NOUN
    return common and tokens[0].text.endswith("s") and tokens[1].text not in TYPE_BY_LAST_WORD


def noun_at(sentence: Sentence, i: int | None, *, persons: bool = True) -> str:
    """The noun at a token, with the words that make one noun with it, if it tells a type; else ''."""
    tokens = sentence.tokens
    if i is not None and persons and tokens[i].tag == "NNP" and tokens[i].text in TITLES:
        office = tokens[i].text.lower()
        return office if office in PERSON_NOUNS and sentence.child(i, "prep") is not None else ""
    if i is None or tokens[i].tag not in {"NN", "NNS"}:
        return ""
    if tokens[i].lemma in KINDS_OF and (of := sentence.child(i, "prep")) is not None:
        inner = sentence.child(of, "pobj")
        told = noun_at(sentence, inner) if tokens[of].text == "of" else ""
        if told or tokens[i].lemma == "one":
            return told
    lemma = tokens[i].lemma.lower()
    for size in range(_TWO_IN_ONE - 1, 0, -1):
        before = tokens[max(i - size, 0) : i]
        joined = " ".join([*(token.text.lower() for token in before), lemma])
        if len(before) == size and joined in TYPE_BY_NOUN:
            return joined
    if lemma in TYPE_BY_NOUN:
        return lemma
    return lemma if persons and lemma in PERSON_NOUNS else ""


def type_told(sentence: Sentence, first: int, last: int) -> str:
    """The type of what some tokens name, told by the noun that the words around call it by; or ''."""
    inside = range(first, last)
    top = next((i for i in inside if sentence.tokens[i].head not in inside), last - 1)
    return next((TYPE_BY_NOUN[n] for n in callings(sentence, inside, top) if n in TYPE_BY_NOUN), "")


def _place_nouns(sentence: Sentence, inside: Sequence[int]) -> Iterator[str]:
    yield called_a_place(sentence, inside[0], inside[-1] + 1)


def _said_to_be(sentence: Sentence, top: int) -> Iterator[str]:
    """'X is a N', 'X became one of the Ns', 'X, which is a N', 'X was named to be a N'."""
    tokens = sentence.tokens
    verbs = [tokens[top].head] if tokens[top].relation == "nsubj" else []
    for clause in sentence.children(top, "relcl"):
        subject = sentence.child(clause, "nsubj")
        verbs += [clause] if subject is not None and tokens[subject].text.lower() in _WHICH else []
    for verb in verbs:
        if tokens[verb].lemma not in {"be", "become", "remain"} or sentence.child(verb, "neg") is not None:
            continue
        if any(tokens[i].tag == "MD" for i in sentence.children(verb, "aux")):
            continue
        attribute = sentence.child(verb, "attr")
        if attribute is None:
            continue
        one_of = tokens[attribute].text.lower() == "one"
        inner = _one_of(sentence, attribute) if one_of else attribute
        single = inner is not None and (one_of or not tokens[inner].plural)
        yield noun_at(sentence, inner) if single else ""


def _one_of(sentence: Sentence, one: int) -> int | None:
    of = sentence.child(one, "prep")
    return sentence.child(of, "pobj") if of is not None and sentence.tokens[of].text == "of" else None


def _apposed(sentence: Sentence, inside: Sequence[int], top: int) -> Iterator[str]:
    """'X, a N', 'X (a N)', "the country's largest N, X"."""
    tokens = sentence.tokens
    noun = sentence.child(top, "appos")
    if noun is not None and tokens[noun].tag == "NN" and noun > inside[-1] and not _names_next(tokens, noun):
        yield noun_at(sentence, noun)
    if tokens[top].relation == "appos" and tokens[tokens[top].head].tag == "NN":
        noun = tokens[top].head
        definite = any(
            tokens[i].text.lower() in {"the", "a", "an"} or tokens[i].tag == "PRP$"
            for i in sentence.children(noun, "det", "poss")
        )
        close = noun < inside[0] and inside[0] - noun <= 1 + (tokens[inside[0] - 1].text == ",")
        yield noun_at(sentence, noun) if definite and close else ""


def _names_next(tokens: Sequence[Token], noun: int) -> bool:
    """True for the noun of the next in a list: 'tribe' in 'the family X, the tribe Y'."""
    following = tokens[noun + 1] if noun + 1 < len(tokens) else None
    return following is not None and following.is_proper and tokens[noun].space


def _right_before(sentence: Sentence, inside: Sequence[int], top: int) -> Iterator[str]:
    """'the N X', 'retailer X', 'retailers X and Y'."""
    tokens = sentence.tokens
    first = inside[0]
    before = tokens[first - 1] if first else None
    if before is not None and before.tag == "NN" and not _does(tokens, first - 1):
        # Titles like "captain" are counted on their own.
        bound = before.head in inside and before.relation in {"compound", "nmod"}
        yield noun_at(sentence, first - 1, persons=False) if bound or tokens[top].relation == "appos" else ""
    leader = top
    while tokens[leader].relation == "conj":
        leader = tokens[leader].head
    start = leader
    while start and tokens[start - 1].is_proper and tokens[start - 1].head in range(start, leader + 1):
        start -= 1
    several = leader != top or sentence.child(top, "conj") is not None
    if several and start and tokens[start - 1].tag == "NNS":
        joined = tokens[start - 1].head in range(start, leader + 1) or tokens[leader].head == start - 1
        yield noun_at(sentence, start - 1) if joined else ""


def _does(tokens: Sequence[Token], i: int) -> bool:
    """True for a noun that may be the verb: 'state' in 'critics state X fled', 'ship' in "seven-ship X"."""
    before = tokens[i - 1] if i else None
    if before is None:
        return False
    plural = before.tag == "NNS" and before.relation in {"compound", "nmod", "nsubj"} and before.space
    return plural or (before.text == "-" and not before.space)


def _right_behind(sentence: Sentence, inside: Sequence[int]) -> Iterator[str]:
    """'party' in 'the X party', 'newspaper' in 'the X newspaper'; not in 'the Paris newspaper'."""
    tokens = sentence.tokens
    i = inside[-1] + 1
    if i >= len(tokens) or tokens[i].lemma not in BEHIND or tokens[i].plural or tokens[i - 1].head != i:
        return
    name = tokens[i - 1].text
    place = known_place(name) or known_place(" ".join(tokens[j].text for j in inside))
    articled = inside[0] > 0 and tokens[inside[0] - 1].text.lower() in {"the", "a", "an"}
    if not place and name not in PEOPLES and (articled or tokens[i].lemma in {"party", "newspaper"}):
        yield tokens[i].lemma


def _named_so(sentence: Sentence, top: int) -> Iterator[str]:
    """'The city was renamed X', 'a film called X', 'a drug known as X'."""
    tokens = sentence.tokens
    i = tokens[top].head if tokens[top].relation in {"oprd", "pobj", "dobj", "attr", "appos"} else None
    if i is not None and tokens[top].relation == "pobj" and tokens[i].text in {"to", "as"}:
        i = tokens[i].head
    if i is None or tokens[i].lemma not in NAMED_BY or tokens[i].tag != "VBN":
        return
    if tokens[i].relation == "acl":
        singular = not tokens[tokens[i].head].plural and tokens[i].head < i
        yield noun_at(sentence, tokens[i].head) if singular else ""
    elif tokens[i].lemma != "know":
        yield noun_at(sentence, sentence.child(i, "nsubjpass"))


def _example_of(sentence: Sentence, top: int) -> Iterator[str]:
    """'drugs such as X and Y', 'companies including X'."""
    tokens = sentence.tokens
    leader = top
    while tokens[leader].relation == "conj":
        leader = tokens[leader].head
    governor = tokens[leader].head
    if tokens[leader].relation != "pobj" or tokens[governor].text.lower() not in _SUCH_AS:
        return
    noun = tokens[governor].head
    if tokens[noun].tag == "NNS" and noun < governor and governor - noun <= _TWO_IN_ONE:
        yield noun_at(sentence, noun)
