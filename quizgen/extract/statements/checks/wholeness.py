"""Is a clause whole, or did the parser, or cutting it out of its sentence, damage it? A check for each kind.

Every check returns the offending words or None; the clause is refused with the code "parse_doubt".
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from quizgen.extract.data import english
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.checks import dropped, flow, severed, torn, valency
from quizgen.extract.statements.clauses import SUBJECTS, Clause, is_finite

_LIGHT = frozenset({"have", "do", "be"})
_COMPLEMENTS = frozenset(
    "dobj attr acomp oprd prep advmod npadvmod ccomp xcomp agent dative advcl prt expl".split()
)
_TOLD = frozenset({"ccomp", "dobj", "xcomp", "prt", "oprd"})


def _damage(sentence: Sentence, clause: Clause) -> str | None:
    """Signs that the parse, or the sentence itself, is not to be trusted."""
    for i in clause.tokens:
        token = sentence.tokens[i]
        slash = token.text == "/" and (token.space or (i > 0 and sentence.tokens[i - 1].space))
        verb = token.tag == "VB" and token.relation == "compound" and sentence.tokens[token.head].is_proper
        misread = token.relation == "dep" or verb
        if misread or slash or token.text in {";", ":", "–", "—", "--", "*"}:
            return token.text
    if sum(sentence.tokens[i].text in {'"', "“", "”"} for i in clause.tokens) % 2:
        return '"'
    commas = [i for i in clause.subject if sentence.tokens[i].text == ","]
    joined = any(sentence.tokens[i].tag == "CC" for i in clause.subject)
    if len(commas) == 1 and not joined and clause.subject[-1] != commas[0] and not clause.copula:
        return sentence.tokens[commas[0] + 1].text
    behind = sentence.tokens[clause.head + 1 : clause.head + 2]
    if behind and behind[0].text == "-" and not sentence.tokens[clause.head].space:
        return sentence.tokens[clause.head].text
    if clause.rest:
        last = sentence.tokens[clause.rest[-1]]
        if last.tag in {"CC", "DT", "TO", "PRP$"} or (last.tag == "IN" and last.relation == "prep"):
            return last.text
    return None


def _cut_badly(sentence: Sentence, clause: Clause) -> str | None:
    """Two nouns side by side that something else than a parenthesis stood between."""
    for part in (clause.lead, clause.subject, clause.rest):
        for one, other in pairwise(part):
            cut = sentence.tokens[one + 1 : other]
            bracketed = bool(cut) and cut[0].text in {"(", "["}
            if bracketed and cut[-1].tag == "CC":
                return f"{sentence.tokens[one].text} {sentence.tokens[other].text}"
            begins = sentence.tokens[other].is_noun or _begins_phrase(sentence, other)
            if cut and not bracketed and sentence.tokens[one].is_noun and begins and one > clause.head:
                return f"{sentence.tokens[one].text} {sentence.tokens[other].text}"
            if cut and not bracketed and sentence.tokens[one].is_noun and sentence.tokens[other].is_noun:
                return f"{sentence.tokens[one].text} {sentence.tokens[other].text}"
    return None


def _begins_phrase(sentence: Sentence, i: int) -> bool:
    """True for the first word of a noun phrase without a determiner."""
    token = sentence.tokens[i]
    return token.relation in {"amod", "compound", "nmod"} and token.head > i


def _misjoined(sentence: Sentence, clause: Clause) -> str | None:
    """A clause that hangs together wrongly: a stray conjunct, a verb before the subject, none after it."""
    if clause.copula:
        return None
    if sentence.tokens[clause.head].tag in {"VBN", "VBG"} and not is_finite(sentence, clause.head):
        return sentence.tokens[clause.head].text
    if sentence.tokens[clause.head].tag == "VB" and not clause.copula:
        helpers = {sentence.tokens[c].tag for c in sentence.children(clause.head, "aux", "auxpass")}
        if helpers == {"TO"}:  # 'Jo convinces Bo to flee', where the verb before it was taken for a noun
            return sentence.tokens[clause.head].text
    for c in sentence.children(clause.head):
        token = sentence.tokens[c]
        joined = token.relation == "conj" and not token.is_noun
        if c in clause.tokens and (joined or (token.relation == "ccomp" and c in clause.lead)):
            return token.text
    if any(sentence.tokens[i].text.lower() == "according" for i in clause.subject):
        return "according"
    heads = sentence.tops(clause.subject)
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


def _disjointed(sentence: Sentence, clause: Clause) -> str | None:
    """A verb too many: one with a second subject, a finite one with none, a "where" clause without any."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    if len(sentence.children(clause.head, *SUBJECTS)) > 1:
        return tokens[clause.head].text
    for i in clause.tokens:
        if i == clause.head or tokens[i].relation not in {"advcl", "relcl", "ccomp", "pcomp"}:
            continue
        has_subject = bool(sentence.children(i, *SUBJECTS, "csubj", "expl"))
        helped = is_finite(sentence, i) and bool(sentence.children(i, "aux", "auxpass"))
        if tokens[i].relation != "relcl" and not has_subject and helped:
            return tokens[i].text
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


def _scattered(sentence: Sentence, clause: Clause) -> str | None:
    """A subject partly before and partly behind its verb, or one that begins behind the "and" of a list."""
    if clause.copula or not clause.subject:
        return None
    tokens, first = sentence.tokens, clause.subject[0]
    if first < clause.head < clause.subject[-1]:
        return tokens[clause.subject[-1]].text
    joined = first > 1 and tokens[first - 1].tag == "CC" and tokens[first - 2].text == ","
    if joined and not any(token.tag in {"VBD", "VBZ", "VBP", "MD"} for token in tokens[:first]):
        return tokens[first].text
    return None


def says_nothing(sentence: Sentence, clause: Clause) -> str | None:
    """A verb of saying without what is said, or "have" and "do" that stand for a verb told before."""
    if clause.copula:
        return None
    head = sentence.tokens[clause.head]
    kept = {sentence.tokens[c].relation for c in sentence.children(clause.head) if c in clause.tokens}
    passive = bool(sentence.children(clause.head, "auxpass"))
    if head.lemma in english.SAYING and not passive:
        hearer = head.lemma == "tell" and not kept & (_TOLD - {"dobj"})
        if not kept & _TOLD or hearer:
            return head.text
    return head.text if head.lemma in _LIGHT and not kept & _COMPLEMENTS else None


def _said_twice(sentence: Sentence, clause: Clause) -> str | None:
    """'According to Ann Holt, she denied …': what somebody said or denied is the article's own report."""
    head = sentence.tokens[clause.head]
    return head.text if clause.speaker and head.lemma in english.SAYING | english.DENYING else None


def _torn_list(sentence: Sentence, clause: Clause) -> str | None:
    """An "and" without a second part, parts without an "and", or "between" with only one side."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    for i in clause.tokens:
        if sentence.child(i, "conj", "cc") is not None:
            conjuncts = [c for c in sentence.children(i, "conj") if c in inside]
            joints = [c for c in sentence.children(i, "cc") if c in inside]
            torn = any(not any(c > joint for c in conjuncts) for joint in joints)
            if torn and i != clause.head and tokens[joints[-1]].text != "than":
                return tokens[joints[-1]].text
            alone = conjuncts and not joints and tokens[i].is_noun
            if alone and not _joined(sentence, conjuncts[-1], inside):
                return tokens[conjuncts[-1]].text
        if tokens[i].text.lower() == "between" and not _two_sided(sentence, i, inside):
            return tokens[i].text
    return None


def _joined(sentence: Sentence, conjunct: int, inside: set[int]) -> bool:
    """Whether the last of a chain of conjuncts is joined by a word: 'A, B and C' hangs C on B."""
    while True:
        if any(c in inside for c in sentence.children(conjunct, "cc")):
            return True
        following = [c for c in sentence.children(conjunct, "conj") if c in inside]
        if not following:
            return False
        conjunct = following[-1]


def _two_sided(sentence: Sentence, between: int, inside: set[int]) -> bool:
    """'between A and B', 'between the towns', 'between them', 'between 3 and 5'."""
    objects = [c for c in sentence.children(between) if c in inside]
    behind = [t for t in sorted(inside) if t > between]
    if any(sentence.tokens[t].text == "and" for t in behind[:-1]) and objects:
        return True
    return any(
        sentence.tokens[c].plural
        or sentence.tokens[c].tag in {"PRP", "NNS", "CD"}
        or any(d in inside for d in sentence.children(c, "conj"))
        for c in objects
    )


Check = Callable[[Sentence, Clause], str | None]
_CHECKS: tuple[Check, ...] = (
    _damage,
    _cut_badly,
    _misjoined,
    _disjointed,
    _scattered,
    says_nothing,
    _said_twice,
    _torn_list,
    *flow.CHECKS,
    *severed.CHECKS,
    *dropped.CHECKS,
    *torn.CHECKS,
)


def _bare_doer(sentence: Sentence, clause: Clause) -> str | None:
    """A subject that does not stand alone, such as 'the first', where it is surely one."""
    words = [sentence.tokens[i] for i in clause.subject]
    sure = all(word.text.isalpha() for word in words) and sentence.child(clause.head, "expl") is None
    return valency.no_doer(sentence, clause) if sure else None


_EVEN_AS_PRINTED: tuple[Check, ...] = (
    says_nothing,
    valency.writes_nothing,
    valency.lacks_object,
    valency.perfect_of_the_past,
    _bare_doer,
    severed.ends_open,
    severed.leads_nowhere,
)


def emptiness(sentence: Sentence, clause: Clause) -> str | None:
    """The words that show that even a sentence told as it is printed says nothing, or None."""
    return next((words for check in _EVEN_AS_PRINTED if (words := check(sentence, clause))), None)


def damage(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """The words that show damage, one for each check that finds some."""
    for check in _CHECKS:
        if words := check(sentence, clause):
            yield words
