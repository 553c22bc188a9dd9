"""A past perfect that stands alone, told in the simple past: 'Ann had gone to Rome' → "Ann went to Rome".

What a text tells with "had" came before something else that it tells. A statement that does not say what
keeps no "had". In news that holds of what it dates: 'Ann had left on May 1, 2016', "Ann has left, …, on
May 1, 2016".
"""

import re
from dataclasses import replace

from quizgen.extract.data.verbs import IRREGULAR_PAST
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.clauses import Clause
from quizgen.words import ANY_MONTH

_LOOKS_BACK = re.compile(
    r"\b(?:before|when|after|until|till|since|already|earlier|previously|as of|as reported|at the time|"
    r"following|prior|once|ever|never|yet|only|while|if|would|that|which|because|where|than|by|"
    r"1\d{3}|20\d{2})\b",
    re.I,
)
"""Words that may tell the time it is looked back from, and years."""
_HAVE = frozenset({"had", "has", "have"})
_DAY = re.compile(rf"(?<!^)\bon (?:{ANY_MONTH}) \d{{1,2}}, \d{{4}}")
"""A day behind the verb: in front of it, it may be the day from which it is looked back."""
_NOT_PLAIN = frozenset({"been", "not", "n't", "n’t", ","})


def told_plainly(
    sentence: Sentence, clause: Clause, text: str, *, news: bool = False
) -> tuple[Sentence, Clause] | None:
    """The clause of a statement with its perfect told plainly; None if it has none, or needs it."""
    tokens, verb = sentence.tokens, clause.head
    forms = _HAVE if news else {"had"}
    had = next((c for c in sentence.children(verb, "aux") if tokens[c].text in forms), None)
    said = _DAY.sub("", text) if news else text
    if had is None or clause.copula or clause.speaker or clause.entire or _LOOKS_BACK.search(said):
        return None
    if said == text and news:
        return None  # the news tells of what happened without a day "as of" its month
    between = {tokens[t].text.lower() for t in range(had + 1, verb)}
    shared = any(tokens[c].tag == "VBN" for c in sentence.children(verb, "conj"))
    form = _past(tokens[verb])
    if tokens[verb].tag != "VBN" or between & _NOT_PLAIN or shared or not form or had not in clause.rest:
        return None
    changed = {verb: replace(tokens[verb], text=form, tag="VBD"), had: replace(tokens[had], relation="dep")}
    plain = replace(
        sentence,
        tokens=tuple(changed.get(i, token) for i, token in enumerate(tokens)),
        _cache={},
        _between={},
    )
    return plain, replace(clause, rest=tuple(i for i in clause.rest if i != had))


def _past(verb: Token) -> str:
    """The past of a verb by its participle: 'went' for "gone"; '' where that is not certain."""
    if verb.text.endswith("ed"):
        return verb.text
    return IRREGULAR_PAST.get(verb.lemma.lower(), "")
