"""Wording for an answer that somebody marked and no other template asks for: shorter, and inverted if it can.

Half a sentence around the answer is easier to read than all of it with a question word in the middle.
"""

import re
from collections.abc import Iterator

from quizgen.models import Span
from quizgen.text import capitalised

_ENDS = re.compile(
    r"[;:]|\s[(\[–—]|, (?:which|who|whose|where|while|although|though|but|and|so|as|after|before|when|"
    r"because|since|with|including|such|one|who|whom|or|until|whereas)\b|, (?:\w+ly )?\w+(?:ing|ed)\b|"
    r"(?<=\w) (?:and|but) (?=(?:he|she|it|they|was|were|is|are|had|has|have|\w+ed|then|later|also|"
    r"\w+ (?:it|them|him|her|a|an|the))\b)|"
    r" (?:although|though|whereas|because) "
)
"""Where what follows an answer can end."""
_STARTS = re.compile(
    r"[;:]\s+|, (?:and|but|while|so|although|whereas) |\s[–—]\s|"
    r"^(?:[A-Z]\w+(?: \w+){0,2}, (?!and|but|while|so|although|whereas))"
)
"""Where what precedes an answer can begin."""
_ARTICLE = re.compile(r"(?:^|\s)(?:the|a|an)\s*$", re.I)
_TIME_PREPOSITION = re.compile(r"(?:^|\s)(?:in|on|at|during)(?: the)?\s*$", re.I)
_PHRASE = re.compile(
    r"(?:^|\s)(?P<phrase>(?P<preposition>in|on|at|by|from|to|for|with|of|during|since|until|after|before|under|near|"
    r"into|through|against|between|over|within|about|as) (?:the |an? )?)$"
)
_TAKEN_ALONG = re.compile(
    r" of (?:the )?[\w' ]+?(?=[.,;?]|$| (?:in|on|at|to|from|by|with|that|which|and|as)\b)|"
    r" (?!(?:in|on|at|for|to|from|by|with|of|and|or|was|were|is|are|as|per|each|after|before|during)\b)"
    r"[a-z-]+"
    r"(?: [a-z-]+){0,2}?(?=[.,;?]|$| (?:in|on|at|for|to|from|by|with|that|which|who|and|or|between|of|as|per|"
    r"after|\w+ing|\w+ed)\b)"
)
"""What a number counts."""
_HELD_BACK = frozenset("that which who whom whose also known where".split())
"""Words that show no clause of its own begins with them."""
_OTHER_VERB = re.compile(r"(?:\w{2,}ed|made|held|built|written|known|and|or)\s*$")
"""Words behind which a preposition belongs to them, not to the clause's verb."""
_NOUN_FIRST = frozenset({"of", "about", "between"})
"""Prepositions that ask for a noun before them: their phrase can't move alone."""
_QUESTION_WORD = re.compile(r"\b(?:who|whom|what|which|when|where|how)\b", re.I)
_OWNER = re.compile(r"\b(?:who|whom|what)['’]s?(?= )", re.I)
_LEAD = re.compile(
    r"[^,]+, (?=(?:(?:in|by|for|on|at|to|from|with) )?(?:who|whom|what|which|when|where|how)\b(?:[^,]* ){6})"
)
"""What stands in front of a question."""
_NEW_PART = re.compile(
    r", |;|:| [–—(\[]| (?:which|who|whom|whose|where|while|although|though|but|because|since|when|so that)\b"
)
"""What begins a further part of a sentence, which a question needn't have."""
_NEW_PHRASE = re.compile(
    r" (?:and|or|in|on|at|for|to|with|by|from|as|during|after|before|through|into|over|under|between|among|"
    r"that|without|against|within|until)\b"
)
"""What begins a further phrase."""
LONGEST_MARKED = 12
SHORTEST_MARKED = 7
"""Words of a question for a marked answer: it gives up parts, then phrases, while it is longer than that."""
SHORTEST_REST = 3
SHORTEST_BEHIND = 2
SHORTEST_QUESTION = 6
"""Words."""


def near(text: str, span: Span, *, date: bool) -> tuple[str, str]:
    """What a statement says right before and behind an answer, without an article that only fits it."""
    before, after = _from(text[: span.start], text[span.end :]), text[span.end : end_near(text, span)]
    after = after.rstrip(" ?")
    if date:
        before = _TIME_PREPOSITION.sub(" ", before)
    return _ARTICLE.sub(" ", before), after


def shortened(question: str) -> str:
    """A question for a marked answer without what stands in front of it and its last parts, if it is long.

    'Who's' becomes 'whose'. Nothing up to the second word behind the question word is given up, and no
    quotation is left open.
    """
    kept = _OWNER.sub(lambda match: "Whose" if match[0][0] == "W" else "whose", question.removesuffix("?"))
    if len(kept.split()) > LONGEST_MARKED and (lead := _LEAD.match(kept)):
        kept = capitalised(kept[lead.end() :])
    asks = _QUESTION_WORD.search(kept)
    start = asks.end() if asks else 0
    for boundary, least in ((_NEW_PART, SHORTEST_MARKED), (_NEW_PHRASE, LONGEST_MARKED)):
        if len(kept.split()) > LONGEST_MARKED:
            kept = next(_cut(kept, start, boundary, least), kept)
    return kept + "?"


def _cut(text: str, start: int, boundary: re.Pattern[str], least: int) -> Iterator[str]:
    """What stands before each boundary, if it says enough by itself."""
    for match in boundary.finditer(text, start):
        before = text[: match.start()]
        whole = before.count('"') % 2 == 0 and before.count("(") == before.count(")")
        enough = len(before.split()) >= least and len(before[start:].split()) >= SHORTEST_BEHIND
        if whole and enough:
            yield before


def end_near(text: str, span: Span) -> int:
    """Where the clause with the answer ends, as far as the words show."""
    said = len(text[: span.start].split())
    for match in _ENDS.finditer(text, span.end):
        if said + len(text[span.end : match.start()].split()) >= SHORTEST_QUESTION:
            return match.start()
    return len(text)


def _from(before: str, after: str) -> str:
    """The words before an answer from the last place where a clause of their own begins."""
    for match in reversed([*_STARTS.finditer(before)]):
        rest = before[match.end() :]
        if rest.split()[:1] and rest.split()[0].lower() in _HELD_BACK:
            continue
        if len(rest.split()) >= SHORTEST_REST or (
            not rest.strip() and len(after.split()) >= SHORTEST_QUESTION
        ):
            return rest
    return before


def phrase_around(text: str, span: Span, verb: int, *, figure: bool) -> tuple[Span, str, str] | None:
    """'in [1523]', '[24] ships': a phrase that a question can move, its preposition, what it counts.

    `verb` is where the verb ends; right behind it no preposition is needed.
    """
    after = text[span.end :]
    if re.match(r"['’]s?\b|-|\w|,? (?:and|or) ", after):
        return None
    counted = _TAKEN_ALONG.match(text, span.end) if figure else None
    if figure and counted is None and re.match(r" [A-Z]", after):
        return None
    end = counted.end() if counted else span.end
    counts = counted[0].strip() if counted else ""
    if re.fullmatch(r" (?:the |an? )?", text[verb : span.start]):
        return Span(start=verb + 1, end=end), "", counts
    found = _PHRASE.search(text[: span.start])
    if found is None or found["preposition"] in _NOUN_FIRST or found.start("phrase") < verb:
        return None
    if found.start("phrase") > verb + 1 and _OTHER_VERB.search(text[verb : found.start("phrase")]):
        return None
    return Span(start=found.start("phrase"), end=end), found["preposition"], counts
