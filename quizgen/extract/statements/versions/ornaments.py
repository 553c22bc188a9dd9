"""What a long clause can do without: the parts that only add something beside its main point.

Without them the rest is still true and still of the same time and place. Conditions, exceptions and doers
never go, and nothing goes from a negated clause, where it may be what is denied.
"""

from collections.abc import Callable, Iterator

from quizgen.extract.data.adjuncts import ADDING, BESIDE, IMAGINED, RESTRICTING, SCOPE, SEQUENCE
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, trimmed
from quizgen.extract.statements.versions.trimming import adjuncts, blocks, closing_marks

_STATING = frozenset({"be", "have", "become", "remain", "include"})
_OCCASIONS = tuple(f"{words} " for words in BESIDE if words not in {"like", "unlike", "besides"})
_COMPLETING = frozenset({"to", "of", "into", "onto", "by"})
"""Prepositions of what a verb needs, even behind an inserted phrase: 'became known, soon, [to readers]'."""
_Test = Callable[[Sentence, Clause, int, list[int]], bool]


def ornaments(sentence: Sentence, clause: Clause) -> list[frozenset[int]]:
    """The parts that can go, each by itself: those without a name first, then the last ones first."""
    found = [a.tokens for a in adjuncts(sentence, clause) if not a.limits]
    return _safe(sentence, clause, [*found, *_opening(sentence, clause), *_parts(sentence, clause, _beside)])


def descriptions(sentence: Sentence, clause: Clause) -> list[frozenset[int]]:
    """What says more about one thing among others at the end: 'signed a law [that bans …]'.

    It may be the point, so it goes only if nothing else makes a clause short enough.
    """
    return _safe(sentence, clause, list(_parts(sentence, clause, _of_one_among_others)))


def _safe(sentence: Sentence, clause: Clause, found: list[frozenset[int]]) -> list[frozenset[int]]:
    """Those parts of a clause that is not negated which do not hold its only time."""
    if sentence.child(clause.head, "neg") is not None or (clause.speaker and clause.copula):
        return []
    dates = {i for i in clause.tokens if sentence.tokens[i].entity in {"DATE", "TIME"}}
    safe = [cut for cut in dict.fromkeys(found) if not dates or dates - cut]
    return sorted(safe, key=lambda cut: (named(sentence, cut), -max(cut)))


def _parts(sentence: Sentence, clause: Clause, fits: _Test) -> Iterator[frozenset[int]]:
    """The parts behind the verb that fit, with the commas that set them off."""
    inside = set(clause.tokens)
    for i in clause.rest:
        cut = frozenset(sentence.subtree(i)) & inside
        if i > clause.head and clause.head not in cut and cut <= set(clause.rest):
            words = sorted(cut)
            if fits(sentence, clause, i, words) and not blocks(sentence, words, inside):
                yield cut | closing_marks(sentence, clause, cut, inside)


def _opening(sentence: Sentence, clause: Clause) -> Iterator[frozenset[int]]:
    """'Acting through a friend, [she bought the house]': what the subject did besides."""
    tokens, lead = sentence.tokens, set(clause.lead)
    for i in clause.lead:
        own = trimmed(sentence, sentence.subtree(i))
        cut = frozenset(own)
        beside = tokens[i].relation == "advcl" and tokens[i].tag == "VBG" and tokens[i].head == clause.head
        marked = sentence.child(i, "mark", "advmod", "aux", "nsubj") is not None
        loose = beside and not marked and cut <= lead and tokens[max(cut) + 1].text == ","
        if loose and tokens[i].text.lower() not in RESTRICTING:
            yield cut | closing_marks(sentence, clause, cut, set(clause.tokens))


def named(sentence: Sentence, cut: frozenset[int]) -> bool:
    """Whether a part holds a name or a number."""
    return any(sentence.tokens[i].is_proper or sentence.tokens[i].tag == "CD" for i in cut)


def _beside(sentence: Sentence, clause: Clause, i: int, cut: list[int]) -> bool:
    """Whether a part adds something: it is set off by a comma, or gives a reason or an occasion."""
    token, words = sentence.tokens[i], [sentence.tokens[t].text.lower() for t in cut]
    ends = cut[-1] >= max(t for t in clause.rest if sentence.tokens[t].text != ".")
    if token.relation == "prep" and ends and " ".join(words).startswith(_OCCASIONS):
        return True
    if sentence.tokens[cut[0] - 1].text != "," or RESTRICTING.intersection(words[:2]):
        return False
    marks = {sentence.tokens[c].text.lower() for c in sentence.children(i, "mark")}
    if token.relation == "prep":
        objects = {sentence.tokens[c].lemma.lower() for c in sentence.children(i, "pobj")}
        timed = words[0] in ((SCOPE | SEQUENCE) - ADDING) | _COMPLETING
        # more of it may follow a comma: 'including [Oslo], Bergen and Voss', 'with [Ann] leaving'
        return ends and not timed and not objects & IMAGINED
    if token.relation == "advcl" and marks:
        return marks <= {"as", "although", "though", "whereas", "while", "because"}
    asking = any(sentence.tokens[c].tag in {"WRB", "WP", "WDT"} for c in sentence.children(i))
    return token.relation in {"advcl", "acl"} and token.tag in {"VBG", "VBN"} and not asking


def _of_one_among_others(sentence: Sentence, clause: Clause, i: int, cut: list[int]) -> bool:
    """'signed a law [that bans …]' in a clause that tells what happened.

    What is said of 'the law' may tell which one is meant, what follows "is" or "has" is the point.
    """
    tokens = sentence.tokens
    verb, noun = tokens[clause.head], tokens[i].head
    happened = verb.tag in {"VBD", "VBN"} and verb.lemma not in _STATING and not clause.copula
    told = tokens[i].relation in {"relcl", "acl"} and tokens[noun].relation in {"dobj", "pobj"}
    articles = {tokens[c].text.lower() for c in sentence.children(noun, "det")}
    infinitive = any(tokens[c].tag == "TO" for c in sentence.children(i))
    ends = max(cut) >= max(clause.rest) - 1
    return happened and told and ends and bool(articles & {"a", "an"}) and not infinitive and len(cut) > 2
