"""Nouns with "the" in a clause that doesn't say which one is meant: 'the deal', 'the new drugs'."""

from collections.abc import Collection

from quizgen.extract.data.english import UNIQUE_NOUNS
from quizgen.extract.data.sport import CLASSES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause

_NOUNS_TOO = frozenset({"single", "original", "latter", "former", "younger", "elder"})
"""What taggers take for adjectives where it is a noun: 'a video for the single'."""
_NOMINAL = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "attr", "advmod", "acomp"})

_TELLING = frozenset(
    """
    of between in for to at against on with from behind over around near under within among towards about
    """.split()
)
"""Prepositions of what says which one is meant: 'the impetus behind the plan'."""
_ENTRANTS = frozenset({"man", "woman", "boy", "girl", "lady"})

_ONE_OF_MANY = frozenset(
    """
    country nation city town village island company firm giant retailer club player singer actor expert
    analyst researcher scientist student journalist reporter exchange bank carmaker airline manufacturer group
    publisher broadcaster newspaper brewer lender insurer operator
    """.split()
)
"""Nouns that a people's adjective tells nothing of: 'the African nation' is one of many."""
_GATHERED = frozenset({"poll", "survey", "group", "crowd", "team", "panel", "sample", "study"})
_POSTS = frozenset({"role", "post", "position", "job"})
_NOT_OF_POSTS = frozenset({"against", "over", "from", "after", "with"})
"""What tells of rivals and hearers, not of which post it is."""


def vague_definite(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    """'the deal', 'the new drugs': definite, but nothing in the clause says which."""
    inside = set(clause.tokens) | set(clause.speaker)
    for i in inside:
        token = sentence.tokens[i]
        lone = token.text.lower() in _NOUNS_TOO and token.relation in _NOMINAL
        if not (token.is_noun or lone) or token.is_proper or i in resolved:
            continue
        if not any(
            sentence.tokens[c].text.lower() == "the" and c in inside for c in sentence.children(i, "det")
        ):
            continue
        told = token.relation == "attr" and token.head == clause.head  # 'Oslo is the capital': of what?
        if (
            (token.lemma in UNIQUE_NOUNS and not told)
            or _restricted(sentence, i, inside)
            or _named(sentence, i)
            or _enters(sentence, i)
        ):
            continue
        return f"the {token.text}"
    return None


def _enters(sentence: Sentence, i: int) -> bool:
    """True for those who may enter a contest: "the men's 100m", "the women's triple jump"."""
    token = sentence.tokens[i]
    owned = sentence.tokens[token.head]
    contest = owned.lemma.lower() in CLASSES or any(
        t.text[:1].isdigit() for t in sentence.tokens[i + 1 : i + 4]
    )
    return token.lemma in _ENTRANTS and token.relation == "poss" and contest


def _named(sentence: Sentence, i: int) -> bool:
    """True for 'the series Night Train' and 'the track "Reborn"', however the parser joins the two."""
    tokens = sentence.tokens
    kind = tokens[i - 1] if i else tokens[i]
    if tokens[i].text[:1].isupper() and kind.is_noun and kind.text.islower() and kind.head == i:
        return True
    quoted = i + 1 < len(tokens) and tokens[i + 1].text in {'"', "“"}
    top = i + 1 + quoted
    if top >= len(tokens) or not (quoted or (tokens[top].is_noun and tokens[top].text[:1].isupper())):
        return False
    while tokens[top].relation in {"compound", "nmod"} and tokens[top].head > top:
        top = tokens[top].head
    joined = tokens[i].relation in {"compound", "nmod", "amod"} and tokens[i].head == top
    return joined or tokens[top].relation == "appos"


def _restricted(sentence: Sentence, i: int, inside: Collection[int]) -> bool:
    """True if a name, a number or a clause inside the noun phrase says which one is meant."""
    for c in sentence.children(i):
        token = sentence.tokens[c]
        if c not in inside:
            continue
        if token.relation in {"relcl", "acl"} and c > i:
            return True
        follows = sentence.tokens[i + 1 : i + 3]
        if token.entity == "ORDINAL" and [t.tag for t in follows] == ["TO", "VB"]:
            return True
        if token.entity == "NORP" and sentence.tokens[i].lemma in _ONE_OF_MANY:
            continue
        if token.text == "based" and token.relation == "amod":
            continue  # 'the Oslo-based firm'
        if token.text.lower() == "of" and sentence.tokens[i].lemma in _GATHERED and _counted(sentence, c):
            continue
        if sentence.tokens[i].lemma in _POSTS and token.text.lower() in _NOT_OF_POSTS:
            continue
        if (token.relation == "appos" and token.tag != "PRP") or (
            token.relation == "prep" and token.text.lower() in _TELLING
        ):
            return True
        if any(
            sentence.tokens[t].is_proper or sentence.tokens[t].entity in {"NORP", "DATE", "GPE", "ORG"}
            for t in sentence.subtree(c)
        ):
            return True
    return False


def _counted(sentence: Sentence, of: int) -> bool:
    """Whether a phrase only says of how many: 'of 300 people'."""
    words = [sentence.tokens[t] for t in sentence.subtree(of)]
    return any(t.tag == "CD" for t in words) and not any(t.is_proper for t in words)
