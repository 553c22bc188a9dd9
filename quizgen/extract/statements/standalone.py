"""Does a sentence, or a clause of it, stand alone? One check per fault; the first that fires is the reason.

Every check returns the offending words or None. Codes are listed in docs/gates.md.
"""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from quizgen.extract.data import english
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause, is_finite
from quizgen.models import Span

MOST_TOKENS = 60
MOST_CLAUSE_TOKENS = 36
FEWEST_CLAUSE_TOKENS = 4

Fault = tuple[str, str]


def sentence_fault(sentence: Sentence, quotations: Sequence[Span]) -> Fault | None:
    """Why nothing in this sentence is asserted by the article itself, or None."""
    tokens = sentence.tokens
    if tokens[-1].text == "?" or (len(tokens) > 1 and tokens[-2].text == "?"):
        return "question", "it is a question"
    span = sentence.span
    if any(span.overlaps(quotation) for quotation in quotations):
        return "quotation", "it is or contains a quotation"
    if any(
        token.text.lower() in english.FIRST_SECOND_PERSON and token.tag.startswith("PRP") for token in tokens
    ):
        return "first_person", "it speaks of 'I', 'we' or 'you'"
    if len(tokens) > MOST_TOKENS:
        return "too_long", f"it has more than {MOST_TOKENS} words"
    if any(token.text in {"...", "…", "....", "[", "]"} for token in tokens):
        return "ellipsis", "something is left out or put in by an editor"
    if (
        tokens[-1].text not in {".", "!", ";", ":", "—", "–", "--", '"', "”", ")", "’", "'"}
        and tokens[-1].text[-1] != "."
    ):
        return "fragment", "it has no full stop"
    if not sentence.tokens[sentence.root].is_verb:
        return "fragment", "it has no finite verb"
    return None


def clause_fault(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> Fault | None:
    """Why a clause can't stand alone, or None. `resolved` are the tokens whose meaning is settled."""
    size = len(clause.tokens)
    if not FEWEST_CLAUSE_TOKENS <= size <= MOST_CLAUSE_TOKENS:
        return "length", f"it has {size} words"
    for gate, check in CHECKS:
        words = check(sentence, clause, resolved)
        if words:
            return gate, f"'{words}'"
    return None


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


def _expletive(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in (*clause.speaker, *clause.subject):
        if sentence.tokens[i].relation == "expl" or sentence.tokens[i].tag in {"EX", "WP", "WDT"}:
            return sentence.tokens[i].text
    return None


def _pointing(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        word = token.text.lower()
        if i in resolved:
            continue
        compound = i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].text == "-"
        if token.tag.startswith("RB") and word in english.POINTING_ADVERBS and not compound:
            return token.text
        if word == "such" and i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].text == "as":
            continue
        if word == "own" and i in clause.subject:
            return token.text
        if word in english.POINTING_ADJECTIVES and (
            token.tag.startswith("JJ") or token.relation in {"amod", "det"}
        ):
            return token.text
    return None


def _hedge(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        own = token.head == clause.head or token.head in sentence.children(clause.head, "ccomp", "conj")
        if token.tag == "MD" and token.text.lower() in english.HEDGES and own:
            return token.text
        if token.text.lower() in english.DOUBT:
            return token.text
    return None


def _conditional(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.text.lower() in {"if", "unless", "whether"} and token.tag == "IN":
            return token.text
    return None


def _negated(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    for i in clause.tokens:
        token = sentence.tokens[i]
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


def _damage(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """Signs that the parse, or the sentence itself, is not to be trusted."""
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.relation == "dep" or token.text in {";", ":", "–", "—", "--", "/", "*"}:
            return token.text
    if sum(sentence.tokens[i].text in {'"', "“", "”"} for i in clause.tokens) % 2:
        return '"'
    if clause.rest and sentence.tokens[clause.rest[-1]].tag in {"CC", "DT", "TO", "PRP$"}:
        return sentence.tokens[clause.rest[-1]].text
    return None


def _cut_badly(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """Two nouns side by side that something else than a parenthesis stood between."""
    for part in (clause.lead, clause.subject, clause.rest):
        for one, other in pairwise(part):
            cut = sentence.tokens[one + 1 : other]
            bracketed = bool(cut) and cut[0].text in {"(", "["}
            if cut and not bracketed and sentence.tokens[one].is_noun and sentence.tokens[other].is_noun:
                return f"{sentence.tokens[one].text} {sentence.tokens[other].text}"
    return None


def _misjoined(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """A clause that hangs together wrongly: a stray conjunct, a verb before the subject, none after it."""
    if clause.copula:
        return None
    if sentence.tokens[clause.head].tag in {"VBN", "VBG"} and not is_finite(sentence, clause.head):
        return sentence.tokens[clause.head].text
    for c in sentence.children(clause.head):
        token = sentence.tokens[c]
        joined = token.relation == "conj" and not token.is_noun
        if c in clause.tokens and (joined or (token.relation == "ccomp" and c in clause.lead)):
            return token.text
    if any(sentence.tokens[i].text.lower() == "according" for i in clause.subject):
        return "according"
    heads = [i for i in clause.subject if sentence.tokens[i].head not in clause.subject]
    single = len(heads) == 1 and sentence.tokens[heads[0]].tag == "NNP"
    alone = single and not any(sentence.tokens[i].relation == "conj" for i in clause.subject)
    verbs = [*sentence.children(clause.head, "aux", "auxpass"), clause.head]
    if alone and any(sentence.tokens[v].text in {"were", "are"} for v in verbs):
        return sentence.tokens[heads[0]].text
    first = clause.rest[0] if clause.rest else clause.head
    inserted = sentence.tokens[first].relation == "prep" and sentence.tokens[first - 1].text == ","
    if first < clause.head and inserted:
        return sentence.tokens[first].text
    own = [i for i in clause.rest if i == clause.head or sentence.tokens[i].head == clause.head]
    after = own if clause.lead else clause.rest
    return None if any(sentence.tokens[i].is_verb for i in after) else sentence.tokens[clause.head].text


def _disjointed(sentence: Sentence, clause: Clause, _: Collection[int]) -> str | None:
    """A verb too many: one with a second subject, a finite one with none, a "where" clause without any."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    if len(sentence.children(clause.head, *SUBJECTS)) > 1:
        return tokens[clause.head].text
    for i in clause.tokens:
        if i == clause.head or tokens[i].relation not in {"advcl", "relcl", "ccomp"}:
            continue
        has_subject = bool(sentence.children(i, *SUBJECTS, "csubj", "expl"))
        asked = [c for c in sentence.children(i) if tokens[c].tag in {"WRB", "WP", "WDT"} and c in inside]
        if (
            asked
            and tokens[i].relation == "relcl"
            and not is_finite(sentence, i)
            and not sentence.children(i, "aux")
        ):
            return tokens[asked[0]].text
        marks = {tokens[c].text.lower() for c in sentence.children(i, "mark")}
        marked = bool(asked or marks & english.SUBORDINATORS) or tokens[i].relation == "relcl"
        loose = tokens[i].relation == "advcl" or not has_subject
        if tokens[i].tag in {"VBD", "VBZ", "VBP"} and loose and not marked:
            return tokens[i].text
    return None


def _vague_definite(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    """'the deal', 'the new drugs': definite, but nothing in the clause says which."""
    inside = set(clause.tokens) | set(clause.speaker)
    for i in inside:
        token = sentence.tokens[i]
        if not token.is_noun or token.is_proper or i in resolved:
            continue
        if not any(
            sentence.tokens[c].text.lower() == "the" and c in inside for c in sentence.children(i, "det")
        ):
            continue
        if token.lemma in english.UNIQUE_NOUNS or _restricted(sentence, i, inside):
            continue
        return f"the {token.text}"
    return None


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
        if token.relation == "appos" or (
            token.relation == "prep"
            and token.text.lower()
            in {"of", "between", "in", "for", "to", "at", "against", "on", "with", "from"}
        ):
            return True
        if any(
            sentence.tokens[t].is_proper or sentence.tokens[t].entity in {"NORP", "DATE", "GPE", "ORG"}
            for t in sentence.subtree(c)
        ):
            return True
        if token.tag == "JJS" or token.entity == "ORDINAL":
            return False
    return False


Check = Callable[[Sentence, Clause, Collection[int]], str | None]
CHECKS: tuple[tuple[str, Check], ...] = (
    ("parse_doubt", _damage),
    ("parse_doubt", _cut_badly),
    ("parse_doubt", _misjoined),
    ("parse_doubt", _disjointed),
    ("expletive", _expletive),
    ("unresolved_pronoun", _unresolved_pronoun),
    ("demonstrative", _demonstrative),
    ("pointing_word", _pointing),
    ("hedged", _hedge),
    ("conditional", _conditional),
    ("negated", _negated),
    ("vague_definite", _vague_definite),
)
