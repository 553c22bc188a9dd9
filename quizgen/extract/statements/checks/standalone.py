"""Does a sentence, or a clause of it, stand alone? One check per fault; the first that fires is the reason.

Every check returns the offending words or None. Codes are listed in docs/gates.md.
"""

from collections.abc import Callable, Collection, Sequence

from quizgen.extract.data import english
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.checks.exactness import leaves_certain
from quizgen.extract.statements.checks.pointing import pointing
from quizgen.extract.statements.checks.quoting import (
    first_person,
    quoted_tokens,
    tells_quotation,
    wholly_quoted,
)
from quizgen.extract.statements.checks.vague import vague_definite
from quizgen.extract.statements.checks.valency import misfits
from quizgen.extract.statements.checks.wholeness import damage, emptiness
from quizgen.extract.statements.clauses import Clause, lacks_tense
from quizgen.extract.statements.entire import DOUBTED, only_follows
from quizgen.models import Span

MOST_TOKENS = 90
MOST_CLAUSE_TOKENS = 42
FEWEST_CLAUSE_TOKENS = 4

_GAPS = frozenset({"...", "…", "....", "[", "]"})

"""Words of a relative clause that tells which one is meant."""

Fault = tuple[str, str]


def sentence_fault(sentence: Sentence, quotations: Sequence[Span]) -> Fault | None:
    """Why nothing in this sentence is asserted by the article itself, or None."""
    tokens = sentence.tokens
    if tokens[-1].text == "?" or (len(tokens) > 1 and tokens[-2].text == "?"):
        return "question", "it is a question"
    if wholly_quoted(sentence, quoted_tokens(sentence, quotations)):
        return "quotation", "it is or contains a quotation"
    if len(tokens) > MOST_TOKENS:
        return "too_long", f"it has more than {MOST_TOKENS} words"
    if (
        tokens[-1].text not in {".", "!", ";", ":", "—", "–", "--", '"', "”", ")", "’", "'"}
        and tokens[-1].text[-1] != "."
    ):
        return "fragment", "it has no full stop"
    if not sentence.tokens[sentence.root].is_verb or lacks_tense(sentence):
        return "fragment", "it has no finite verb"
    return None


def clause_fault(
    sentence: Sentence, clause: Clause, resolved: Collection[int], quoted: Collection[int] = ()
) -> Fault | None:
    """Why a clause can't stand alone, or None.

    `resolved` are the tokens whose meaning is settled, `quoted` those that are somebody's words.
    """
    if tells_quotation(sentence, clause, quoted):
        return "quotation", "it is or contains a quotation"
    if first_person(sentence, clause):
        return "first_person", "it speaks of 'I', 'we' or 'you'"
    if _has_gap(sentence, clause):
        return "ellipsis", "something is left out or put in by an editor"
    size = len(clause.tokens)
    if not FEWEST_CLAUSE_TOKENS <= size <= MOST_CLAUSE_TOKENS:
        return "length", f"it has {size} words"
    for gate, check in CHECKS:
        doubts = clause.entire and gate in DOUBTED  # its words stand as they are printed
        words = (_empty if doubts else check)(sentence, clause, resolved)
        if words:
            return gate, f"'{words}'"
    return None


def _has_gap(sentence: Sentence, clause: Clause) -> bool:
    """Dots or square brackets between the first and the last word of a part of the clause."""
    return any(
        token.text in _GAPS
        for part in (clause.lead, clause.subject, clause.rest)
        if part
        for token in sentence.tokens[part[0] : part[-1] + 1]
    )


def _damaged(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    return next(damage(sentence, clause), None)


def _empty(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    return emptiness(sentence, clause)


def _unfit(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    return next(misfits(sentence, clause), None)


def _unresolved_pronoun(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    for i in (*clause.speaker, *clause.tokens):
        token = sentence.tokens[i]
        if token.tag in {"PRP", "PRP$"} and i not in resolved:
            return token.text
    return None


def _demonstrative(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    for i in (*clause.speaker, *clause.tokens):
        token = sentence.tokens[i]
        if token.text.lower() in english.DEMONSTRATIVES and token.tag == "DT" and i not in resolved:
            if token.text.lower() == "those" and sentence.children(i, "acl", "relcl"):
                continue
            return token.text
        if token.is_proper or _age(sentence, i):
            continue  # 'in PLOS One', "when she was one"
        if token.text.lower() in english.ANAPHORA and token.relation in {
            "nsubj",
            "nsubjpass",
            "dobj",
            "pobj",
            "attr",
        }:
            followed = any(c > i for c in sentence.children(i, "prep"))
            if not followed and token.tag not in {"NN", "NNS"}:
                return token.text
    return None


def _age(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    subjects = [sentence.tokens[s].text.lower() for s in sentence.children(token.head, "nsubj")]
    return token.text == "one" and token.relation in {"attr", "acomp"} and bool({"he", "she"} & {*subjects})


def _illustration(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """'Figure 3.2 shows', "Table 4 lists": what the article prints beside its text."""
    first = clause.subject[0] if clause.subject else clause.head
    word = sentence.tokens[first]
    numbered = first + 1 in clause.subject and sentence.tokens[first + 1].text[:1].isdigit()
    return word.text if numbered and word.text.lower() in {"figure", "fig", "fig.", "table"} else None


def _ownerless(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """'Shares fell by 2%': of which company? '300 troops arrived': whose?"""
    words = [sentence.tokens[i] for i in clause.subject]
    if words and words[-1].lemma in english.OF_AN_ARMY and all(w.entity == "CARDINAL" for w in words[:-1]):
        return words[-1].text
    alone = words[0] if len(words) == 1 else None
    return alone.text if alone is not None and alone.lemma.lower() in english.OWNED_FIGURES else None


def _expletive(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in (*clause.speaker, *clause.subject):
        token = sentence.tokens[i]
        if token.relation == "expl" or token.tag == "EX":
            return token.text
        if token.tag in {"WP", "WDT"} and not _of_the_subject(sentence, clause, i):
            return token.text
    return None


def _of_the_subject(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether a relative word belongs to a clause that says which is meant: 'a man who fled was found'."""
    tokens = sentence.tokens
    verb = next((a for a in (i, *sentence.ancestors(i)) if tokens[a].relation == "relcl"), None)
    if verb is None or tokens[verb].head not in clause.subject or tokens[verb].head > i:
        return False
    return clause.subject[-1] + 1 in clause.rest


def _followed(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """'The flood that followed': it came of what was told before."""
    below = (t for t in clause.subject if sentence.tokens[t].relation == "relcl")
    return next((sentence.tokens[t].text for t in below if only_follows(sentence, t)), None)


def _hedge(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        below = ("conj",) if sentence.tokens[clause.head].lemma in english.SAYING else ("ccomp", "conj")
        own = token.head == clause.head or token.head in sentence.children(clause.head, *below)
        following = sentence.tokens[i + 1].text.lower() if i + 1 < len(sentence.tokens) else ""
        if token.tag == "MD" and _doubtful(sentence, clause, i) and own and not clause.speaker:
            return token.text
        doubted = token.text.lower() in english.DOUBT and not leaves_certain(sentence, i)
        if doubted and (token.text.lower(), following) != ("likely", "to"):
            return token.text
    return None


def _doubtful(sentence: Sentence, clause: Clause, modal: int) -> bool:
    """Whether a modal tells what may be or should be; not what any of a kind can or must do."""
    word = sentence.tokens[modal].text.lower()
    heads = [sentence.tokens[t] for t in sentence.tops(clause.subject)]
    if word == "must":
        after = sentence.tokens[modal + 1].text.lower() if modal + 1 < len(sentence.tokens) else ""
        return after == "have" or not any(t.plural and not t.is_proper for t in heads)
    if word == "can":
        return any(t.entity == "PERSON" for t in heads)
    return word in english.HEDGES


def _conditional(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.text.lower() in {"if", "unless", "whether"} and token.tag == "IN":
            return token.text
    return None


def _negated(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.text == "No" and [t.text for t in sentence.tokens[i + 1 : i + 2]] == ["."]:
            continue  # 'peaked at No. 12'
        if leaves_certain(sentence, i):
            continue
        if token.relation == "neg" or token.text.lower() in {
            "no",
            "none",
            "nothing",
            "nobody",
            "never",
            "neither",
            "nor",
            "hardly",
            "barely",
            "scarcely",
            "rarely",
            "seldom",
        }:
            return token.text
    return None


Check = Callable[[Sentence, Clause, Collection[int]], str | None]
CHECKS: tuple[tuple[str, Check], ...] = (
    ("parse_doubt", _damaged),
    ("unclear_scope", _ownerless),
    ("vague_definite", _followed),
    ("pointing_word", _illustration),
    ("expletive", _expletive),
    ("unresolved_pronoun", _unresolved_pronoun),
    ("demonstrative", _demonstrative),
    ("pointing_word", pointing),
    ("hedged", _hedge),
    ("conditional", _conditional),
    ("negated", _negated),
    ("vague_definite", vague_definite),
    ("parse_doubt", _unfit),
)
