"""Was a clause cut where it must not be: inside a word, a list, a possessive, before what it leads up to?

Every check returns the offending words or None, like those of `wholeness`.
"""

from itertools import pairwise

from quizgen.extract.data.english import HUMAN_NOUNS, SUBORDINATORS
from quizgen.extract.data.transitives import RUMOURS, UNFINISHED, WAYS
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.coordination import shares_doer

_NUMBERED = frozenset({".", "No", "Nos", "No.", "Nos."})
"""Behind them a number is a part of a name, and a full stop ends no sentence but an abbreviation."""
_QUOTES = frozenset({"'", "‘", "’", "`"})
_GOVERNING = frozenset({"with", "for", "by", "from", "of", "at", "against", "into"})
_TIMES = frozenset({"DATE", "TIME"})
_REGIONS = frozenset({"GPE", "LOC"})
_CONTACT = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ"})
"""Words that begin a clause without "that"."""
_RELATIVE = frozenset({"WP", "WDT"})
_WARDS = frozenset(
    {"award", "awards", "reward", "rewards", "forward", "forwards", "ward", "wards", "steward"}
)
"""Verbs that end as adverbs of direction do."""


def ends_open(sentence: Sentence, clause: Clause) -> str | None:
    """'pays for aid, including', "was quoted as saying", 'took part in a club at'."""
    if not clause.rest:
        return None
    tokens = sentence.tokens
    last = tokens[clause.rest[-1]]
    word = last.text.lower()
    loose = last.tag == "IN" and last.relation not in {"prt", "advmod", "npadvmod"}
    hanging = word == "following" and last.tag in {"VBG", "IN"}
    return last.text if word in UNFINISHED or loose or hanging else None


def leads_nowhere(sentence: Sentence, clause: Clause) -> str | None:
    """'a voyage with on Monday', "an arrest while as of June": a word without what it governs."""
    tokens = sentence.tokens
    for part in (clause.lead, clause.rest):
        for i, following in pairwise(part):
            token, behind = tokens[i], tokens[following]
            empty = token.tag == "IN" and token.relation == "prep" and token.text.lower() in _GOVERNING
            if empty and behind.tag == "IN" and behind.relation == "prep" and behind.head != i:
                return token.text
    return None


def stops_short(sentence: Sentence, clause: Clause) -> str | None:
    """'issued a cease' of "issued a cease and desist order", 'lay 785 miles' of "785 miles west of Oslo"."""
    tokens = sentence.tokens
    if not clause.rest or clause.rest[-1] + 2 >= len(tokens):
        return None
    last = clause.rest[-1]
    behind, after = tokens[last + 1], tokens[last + 2]
    if tokens[last].is_noun and behind.text == "(" and tokens[last].text != ")":
        closed = next((i for i in range(last + 2, len(tokens)) if tokens[i].text == ")"), len(tokens))
        ahead = tokens[closed + 1] if closed + 1 < len(tokens) else None
        named = ahead is not None and ahead.is_proper and tokens[last].is_proper
        if ahead is not None and (named or (ahead.tag in {"NN", "NNS"} and ahead.text.islower())):
            return tokens[last].text  # 'a one-acre (0.4 ha) site', "the Norvik Union (NU) Council"
    if tokens[last].lemma in RUMOURS and behind.tag in _CONTACT and behind.relation != "dep":
        return tokens[last].text  # 'met amid rumours' of "amid rumours the firm may be sold"
    if tokens[last].is_noun and behind.tag == "CC" and after.tag == "VB" and after.relation != "xcomp":
        return tokens[last].text
    measured = sentence.child(last, "nummod") is not None and tokens[last].relation == "npadvmod"
    if measured and behind.text == "(":
        following = next((t for i, t in enumerate(tokens) if i > last and tokens[i - 1].text == ")"), None)
        if following is not None and following.text.lower() in WAYS | {"from", "off", "above", "below"}:
            return tokens[last].text
    return None


def begins_inside(sentence: Sentence, clause: Clause) -> str | None:
    """'[Spanish –] American War, Manila saw': the front is the end of something."""
    tokens = sentence.tokens
    for part in (clause.lead, clause.subject):
        first = part[0] if part else 0
        verbs = [t for t in part if tokens[t].relation == "acl" and tokens[t].tag == "VBD"]
        if verbs and part == clause.subject:
            return tokens[verbs[0]].text  # 'The raid led to a war, made peace fail, and …'
        if first and part == clause.subject and not clause.copula:
            bracketed = tokens[first - 1].text == ")" and tokens[first].is_noun
            bare = tokens[first].is_noun and not tokens[first].is_proper and not tokens[first].plural
            bracketed |= tokens[first - 1].text in {"de", "van", "von"}  # 'de [Gaulle left]'
            bracketed |= tokens[first - 1].text == "."  # 'Nos. 7 and 8 Brigades'
            if bracketed or (bare and tokens[first - 1].tag == "VBG"):
                return tokens[first].text  # 'hundreds of X (…) fighters', 'while defending champion Y'
        if first and tokens[first - 1].text in _NUMBERED:
            return tokens[first].text
    for i in clause.lead:
        token = tokens[i]
        if token.relation == "npadvmod" and token.lemma.lower() in HUMAN_NOUNS:
            return token.text  # 'American anthropologist Ann Holt (1973) used'
        if token.relation == "prep" and token.is_proper:
            return token.text  # 'In May, the Senate of Norland, Garth voted'
        named = token.relation == "npadvmod" and token.is_proper and token.entity not in _TIMES
        if named and token.head not in clause.lead and not token.text[:1].isdigit():
            return token.text
        if token.relation == "mark" and token.head == clause.head and token.text.lower() in SUBORDINATORS:
            return token.text
    return None


def stray_mark(sentence: Sentence, clause: Clause) -> str | None:
    """A single quotation mark without its fellow: 'the Mark VII' was first built'."""
    tokens = sentence.tokens
    marks = [i for i in clause.tokens if tokens[i].text in _QUOTES and tokens[i].tag != "POS"]
    return tokens[marks[0]].text if len(marks) % 2 else None


def first_of_regions(sentence: Sentence, clause: Clause) -> str | None:
    """'native to Mexico' of "native to Mexico, the Caribbean and Peru": a list taken for an aside."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    for i in clause.tokens:
        for aside in sentence.children(i, "appos"):
            named = (
                tokens[i].entity in _REGIONS and tokens[aside].is_proper and tokens[aside].entity in _REGIONS
            )
            if not named or aside in inside or not tokens[i].is_proper:
                continue
            below = sentence.subtree(aside)
            if any(tokens[t].relation == "conj" and tokens[t].is_proper for t in below):
                return tokens[i].text
    return None


def cut_relative(sentence: Sentence, clause: Clause) -> str | None:
    """'nurses who died' of "nurses who died in the war": the clause that picks them out lost its end."""
    tokens = sentence.tokens
    if not clause.rest:
        return None
    last = clause.rest[-1]
    asked = last > 0 and tokens[last - 1].tag in _RELATIVE and tokens[last].relation == "relcl"
    if not asked or last == clause.head or last - 1 not in clause.rest:
        return None
    lost = [
        c for c in sentence.children(last) if c > last and tokens[c].relation in {"prep", "dobj", "advcl"}
    ]
    return tokens[last].text if lost else None


def who_of_nobody(sentence: Sentence, clause: Clause) -> str | None:
    """'After a life of war, who forgave': a relative pronoun that the clause has no noun for."""
    tokens = sentence.tokens
    for i in clause.tokens:
        token = tokens[i]
        if token.tag not in _RELATIVE or token.head != clause.head or token.relation not in SUBJECTS:
            continue
        return token.text
    return None


def done_with_another(sentence: Sentence, clause: Clause) -> str | None:
    """'Ann was wooed' of "was wooed and abandoned by Bob", 'they cut off' of "cut off and sank it"."""
    tokens, last = sentence.tokens, clause.rest[-1] if clause.rest else clause.head
    ends = last == clause.head or (tokens[last].relation == "prt" and tokens[last].head == clause.head)
    shared = [
        c for c in sentence.children(clause.head, "conj") if c == last + 2 and tokens[last + 1].tag == "CC"
    ]
    if ends and any(sentence.child(c, "dobj") is not None for c in shared):
        return tokens[clause.head].text
    return tokens[clause.head].text if shares_doer(sentence, clause.head) else None


def no_verb(sentence: Sentence, clause: Clause) -> str | None:
    """'southward', taken for the verb of 'the road heads southward'."""
    word = sentence.tokens[clause.head].text
    return word if word.lower().endswith(("ward", "wards")) and word.lower() not in _WARDS else None


CHECKS = (
    no_verb,
    first_of_regions,
    stops_short,
    leads_nowhere,
    done_with_another,
    ends_open,
    begins_inside,
    stray_mark,
    cut_relative,
    who_of_nobody,
)
