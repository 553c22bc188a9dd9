"""A clause that is too long to be asked about, or can't be told whole, told up to where something is added.

What goes runs to the end of the clause, so the rest reads on whatever the parser makes of it; it only says
more of a thing, why, when, where or after what: without it the rest is still true.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.extract.data.adjuncts import BESIDE, CONTROLLING, LOCATING, NAMED_AFTER, TIME_NOUNS
from quizgen.extract.data.english import QUOTATION_MARKS
from quizgen.extract.data.tables import words_in
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.clauses import Clause, trimmed
from quizgen.extract.statements.versions.trimming import stays_true

_RELATIVE = frozenset({"who", "whom", "whose", "which", "where"})
_TIMES = frozenset({"DATE", "TIME"})
_ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
_WHICH = frozenset({"which", "whom", "whose"})
_JOINTS = frozenset({"and", "or", "but", "nor"})
_REASONS = frozenset({"although", "though", "whereas", "because"})
_SEQUENCE = frozenset({"after", "before", "following", "amid"})
_OCCASIONS = tuple(f"{words} " for words in BESIDE if words not in {"like", "unlike", "besides"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NEEDED = ("dobj", "attr", "acomp", "oprd", "ccomp", "xcomp", "dative", "prt", "agent")
_PUBLISHED = frozenset({"finding", "study", "paper", "report", "research", "statement", "article"})
_FOUND = frozenset("report confirm find show reveal announce describe discover identify say".split())
_LOOSE = frozenset("in at on during since from to over against for near amid throughout".split())
"""Prepositions of what can go from behind the object of a verb that does not need it."""
_TAKES_MORE = LOCATING | words_in(
    """
    compare liken link limit restrict reduce confine devote attribute owe subject expose apply replace charge
    provide supply equip confuse fill credit combine mix merge exchange mistake blame describe regard treat
    convert transform translate appoint raise lower increase cut drop change refer belong amount range vary
    vote rule decide accuse deprive remind inform be seem appear become remain
    """
)
"""Verbs with which it says what was done."""
_LEADS_ON = words_in(
    """
    addition response respect regard order accordance line contrast relation comparison exchange return
    charge connection effort attempt percent percentage number share part case way lack risk
    """
)
"""Nouns that what follows completes."""
_RECENT = frozenset({"last", "this", "next", "earlier", "back", "yesterday", "today"})
LONG_LEAD = 8
"""Words; a shorter opening stays."""
_Begins = Callable[[Sentence, Clause, Sequence[int], int], bool | None]


def cut_short(sentence: Sentence, clause: Clause) -> Iterator[Clause]:
    """Shorter versions of a clause, those that lose least first; then the same without a long opening."""
    if clause.copula or _denied(sentence, clause.tokens):
        return
    yield from _without_tail(sentence, clause, _begins_tail)
    if _loose_opening(sentence, clause):
        bare = replace(clause, lead=())
        yield bare
        yield from _without_tail(sentence, bare, _begins_tail)


def up_to_fault(sentence: Sentence, clause: Clause) -> Iterator[Clause]:
    """Versions of a clause that can't be told whole, those that lose least first, without what may lean."""
    if not clause.copula:
        begins = _begins_tail if clause.entire else _begins_loose_tail
        yield from _without_tail(sentence, clause, begins)


def names_told(sentence: Sentence, version: Clause, clause: Clause) -> int:
    """How many names a version must tell: two, without the date of the clause three."""
    return 2 + (_dated(sentence, clause) and not _dated(sentence, version))


def _denied(sentence: Sentence, tokens: Sequence[int]) -> bool:
    return any(sentence.tokens[i].relation == "neg" for i in tokens)


def _without_tail(sentence: Sentence, clause: Clause, begins: _Begins) -> Iterator[Clause]:
    rest = clause.rest
    for at in range(len(rest) - 1, 0, -1):
        if rest[at] <= clause.head:
            return
        limits = begins(sentence, clause, rest, at)
        if limits is None:
            continue
        left = trimmed(sentence, rest[:at])
        version = replace(clause, rest=left)
        counts = begins is _begins_loose_tail
        true = not limits or stays_true(sentence, clause, list(version.tokens), counts=counts)
        if true and not _denied(sentence, version.tokens) and _complete(sentence, clause, left):
            yield version


def _begins_tail(sentence: Sentence, clause: Clause, rest: Sequence[int], at: int) -> bool | None:
    """Whether what begins here tells on what occasion, or only something more; None if it can't go."""
    tokens = [sentence.tokens[i] for i in rest[at:]]
    first, before = tokens[0], sentence.tokens[rest[at - 1]]
    word, following = first.text.lower(), tokens[1] if len(tokens) > 1 else first
    set_off = before.text == ","
    listed = any(one.text == "," and _goes_on(other) for one, other in pairwise(tokens))
    if set_off and (word in _RELATIVE or (first.tag == "VBG" and first.relation in {"advcl", "acl"})):
        return None if listed else False
    if set_off and word == "with" and any(t.tag in {"VBG", "VBN"} for t in tokens):
        return None if listed else False
    if " ".join(t.text.lower() for t in tokens).startswith(_OCCASIONS) or word in _REASONS:
        return False
    if word in _SEQUENCE and first.tag in {"IN", "VBG"}:
        named = sentence.tokens[clause.head].lemma in NAMED_AFTER or before.tag.startswith("RB")
        return None if named or before.lemma in TIME_NOUNS else True
    if set_off:
        return None
    if first.tag == "IN" and following.text.lower() in _WHICH and before.is_proper:
        return False
    happened = sentence.tokens[clause.head].tag in {"VBD", "VBN"}
    if (
        happened
        and word in {"that", "which"}
        and following.tag in _FINITE
        and _indefinite(sentence, rest, at)
    ):
        return False
    finding = word.endswith("ing") and following.text.lower() == "that" and before.is_proper
    return False if finding else None


def _begins_loose_tail(sentence: Sentence, clause: Clause, rest: Sequence[int], at: int) -> bool | None:
    """Whether what begins here only says when, where or of what thing; None if it is or may be needed."""
    if (found := _begins_tail(sentence, clause, rest, at)) is not None:
        return found
    if any(sentence.tokens[i].tag in _ASKING for i in rest[:at] if i > clause.head):
        return None  # inside what is said of one thing
    tokens = [sentence.tokens[i] for i in rest[at:]]
    first, before = tokens[0], sentence.tokens[rest[at - 1]]
    word = first.text.lower()
    if before.text == "," and word in {"the", "a", "an"}:
        only = not any(t.text == "," or t.tag in _FINITE or t.text.lower() in _JOINTS for t in tokens)
        return False if only and sentence.tokens[rest[at - 2]].is_proper else None
    following = tokens[1] if len(tokens) > 1 else first
    if word == "and" and following.tag == "VBG" and following.relation == "conj":
        return False
    if first.tag == "TO" and following.tag == "VB" and before.is_proper:
        verbs = {t.lemma for t in sentence.tokens[clause.head : rest[at]] if t.is_verb}
        return None if verbs & (CONTROLLING | _TAKES_MORE) else True
    if not before.is_noun or before.lemma.lower() in _LEADS_ON or before.entity in {"PERCENT", "MONEY"}:
        return None
    if word in _RELATIVE and (word == "where" or before.is_proper):
        return True
    if first.tag == "IN" and following.text.lower() in _WHICH:
        return None if _indefinite(sentence, rest, at) else True  # 'a gift for which we had saved'
    verb = sentence.tokens[clause.head].lemma
    if verb in _TAKES_MORE:
        barred = verb in {"ban", "bar"} and word == "from" and following.tag == "VBG"
        return True if barred else None
    if (first.entity in _TIMES and word in _RECENT) or (word in {"in", "on"} and following.entity in _TIMES):
        return True
    behind = [t for t in sentence.tokens[clause.head + 1 : rest[at]] if t.entity not in _TIMES]
    alone = any(t.is_proper for t in behind) and not any(t.is_verb for t in behind) and _names(tokens) < 2
    return True if alone and first.relation == "prep" and word in _LOOSE else None


def _names(tokens: Sequence[Token]) -> int:
    """How many names stand among some tokens; an event may be known by two that go."""
    return sum(t.is_proper and not before.is_proper for before, t in pairwise(tokens))


def _goes_on(behind: Token) -> bool:
    """Whether a list, or what stands around an insertion, goes on behind its comma."""
    return behind.text.lower() in _JOINTS or behind.tag in _FINITE


def _indefinite(sentence: Sentence, rest: Sequence[int], at: int) -> bool:
    """Whether the noun right in front of a place is one of many: 'a new coating'."""
    noun = rest[at - 1]
    return sentence.tokens[noun].tag == "NN" and any(
        sentence.tokens[c].text.lower() in {"a", "an"} for c in sentence.children(noun, "det")
    )


def _complete(sentence: Sentence, clause: Clause, left: Sequence[int]) -> bool:
    """Whether what is left has all that its verb needs, and no open quotation or bracket."""
    if not left or left[-1] < clause.head:
        return False
    last = sentence.tokens[left[-1]]
    needed = sentence.children(clause.head, *_NEEDED)
    ends = last.is_noun or last.tag in {"CD", "VBN"} or last.text in QUOTATION_MARKS
    marks = sum(sentence.tokens[i].text in QUOTATION_MARKS for i in left)
    begun = max((n for n, i in enumerate(left) if sentence.tokens[i].text == ","), default=-1) + 1
    absolute = begun > 0 and sentence.tokens[left[begun]].text.lower() == "with"
    return ends and not absolute and marks % 2 == 0 and all(c <= left[-1] for c in needed if c in clause.rest)


def _dated(sentence: Sentence, clause: Clause) -> bool:
    return any(sentence.tokens[i].entity == "DATE" for i in clause.tokens)


def _loose_opening(sentence: Sentence, clause: Clause) -> bool:
    """'In findings published in the Oslo Review, a team …', "After a year in the navy, Ann Holt left"."""
    if len(clause.lead) < LONG_LEAD or clause.speaker:
        return False
    words = [sentence.tokens[i] for i in clause.lead[:2]]
    published = words[0].text.lower() == "in" and words[1].lemma in _PUBLISHED
    if published:
        return sentence.tokens[clause.head].lemma in _FOUND
    left = [*clause.subject, *clause.rest]
    return words[0].text.lower() in _SEQUENCE and stays_true(sentence, clause, left, counts=False)
