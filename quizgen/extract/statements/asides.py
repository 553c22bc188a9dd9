"""What a sentence says beside its main point of a name: 'Jane Doe, the head of X,', 'Jane Doe, who …,'."""

from collections.abc import Iterator

from quizgen.extract.data.english import HUMAN_NOUNS
from quizgen.extract.data.name_words import TYPE_BY_NOUN
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause, is_finite, kept, trimmed


def asides(sentence: Sentence) -> Iterator[Clause]:
    """The clauses that appositives and relative clauses right after a name make."""
    yield from _appositives(sentence)
    yield from _relatives(sentence)


def _relatives(sentence: Sentence) -> Iterator[Clause]:
    """'Jane Doe, who founded X in 1990, …' → 'Jane Doe founded X in 1990': only right after a name."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        named = tokens[token.head]
        if (
            token.relation != "relcl"
            or not named.is_proper
            or named.plural
            or named.entity in {"DATE", "TIME"}
        ):
            continue
        cut = sentence.subtree(i)
        pronoun = sentence.child(i, *SUBJECTS)
        apart = cut[0] > 1 and tokens[cut[0] - 1].text == "," and cut[0] - 2 == token.head
        person = named.entity == "PERSON"
        if not apart or pronoun != cut[0] or tokens[pronoun].text.lower() != ("who" if person else "which"):
            continue
        if not is_finite(sentence, i) or any(tokens[c].is_verb for c in sentence.children(i, "conj")):
            continue
        if named.relation == "pobj" and tokens[named.head].text.lower() == "of":
            continue  # "east of the Rhine, which …" may speak of the whole
        name = sorted([token.head, *sentence.children(token.head, "compound", "det")])
        rest = trimmed(sentence, kept(sentence, i, skip=(pronoun,)))
        yield Clause(i, tuple(t for t in name if t <= token.head), (), rest)


def _appositives(sentence: Sentence) -> Iterator[Clause]:
    """'Jane Doe, the head of X, …' → 'Jane Doe was the head of X': proper names only."""
    past = sentence.tokens[sentence.root].tag in {"VBD", "VBN"} or any(
        sentence.tokens[a].tag == "VBD" for a in sentence.children(sentence.root, "aux", "auxpass")
    )
    for i, token in enumerate(sentence.tokens):
        named = sentence.tokens[token.head]
        if token.relation != "appos" or token.tag != "NN" or not named.is_proper or named.plural:
            continue
        cut = sentence.subtree(i)
        determiner = sentence.child(i, "det")
        adjacent = cut[0] > 1 and sentence.tokens[cut[0] - 1].text == "," and cut[0] - 2 == token.head
        if token.lemma in HUMAN_NOUNS and named.entity != "PERSON":
            continue
        if determiner is None or not adjacent or sentence.child(i, "conj") is not None:
            continue
        name = [token.head, *sentence.children(token.head, "compound", "det")]
        subject = tuple(sorted(t for t in name if t < i))
        rest = trimmed(sentence, kept(sentence, i, skip=()))
        lasting = token.lemma in TYPE_BY_NOUN
        yield Clause(i, subject, (), rest, copula="was" if past and not lasting else "is")
