"""A clause as a sentence of its own: the words in order, replacements put in, spaces and capitals mended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.extract.data.english import HUMAN_NOUNS, SAYING_BARE, TITLES
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.clauses import Clause
from quizgen.models import Span
from quizgen.words import MONTHS

_RANKS = frozenset(
    {"senior", "junior", "incumbent", "fellow", "veteran", "acting", "longtime", "presidential"}
)
"""Words before what somebody is, which have a capital only at the beginning of a sentence."""
_NAMES = frozenset({"PERSON", "GPE", "NORP", "ORG", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT"})
_LONG_LEAD = 4
"""Words in front that want a comma before a name, be it printed or not."""
_OPENING_QUOTES = frozenset({'"', "“", "‘"})
NO_SPACE_BEFORE = frozenset({",", ".", "'s", "’s", "'", "’", "%", ")", ";", ":", "n't"})


@dataclass
class Rendered:
    """The text so far and where each token of the sentence stands in it.

    `put_before` is how many characters of a token's place are words put in before it.
    """

    text: str = ""
    spans: dict[int, Span] = field(default_factory=dict)
    put_before: dict[int, int] = field(default_factory=dict)

    def add(self, words: str, *, space: bool) -> Span:
        if words == "." and self.text.endswith("."):
            return Span(start=len(self.text) - 1, end=len(self.text))  # behind 'Corp.'
        gap = " " if space and self.text and not self.text.endswith(" ") else ""
        start = len(self.text) + len(gap)
        self.text += gap + words
        return Span(start=start, end=len(self.text))

    def span_of(self, tokens: Sequence[int]) -> Span | None:
        """From the first to the last of these tokens; None if none of them was rendered."""
        spans = [self.spans[t] for t in tokens if t in self.spans]
        return Span(start=spans[0].start, end=spans[-1].end) if spans else None


def render(
    sentence: Sentence,
    clause: Clause,
    replaced: Mapping[int, tuple[int, str]],
    frame: str = "",
    before: Mapping[int, str] | None = None,
) -> Rendered:
    """The clause as text, after a `frame` such as 'As of May 2016'.

    `replaced` maps a token to (the last token replaced, the words put in), `before` one to words in front.
    """
    out = Rendered(put_before={i: len(words) + 1 for i, words in (before or {}).items()})
    if frame:
        out.add(f"{frame},", space=False)
    if clause.speaker:
        out.add("according to" if frame else "According to", space=True)
        _words(
            out,
            sentence,
            clause.speaker,
            replaced,
            before,
            lower_first=not _bare_name(sentence, clause.speaker),
        )
        out.add(",", space=False)
    if clause.lead:
        _words(out, sentence, clause.lead, replaced, before, lower_first=bool(out.text))
        apart = _comma_between(sentence, clause) or _runs_on(sentence, clause, replaced)
        if apart and not out.text.endswith(","):
            out.add(",", space=False)
    _words(out, sentence, clause.subject, replaced, before, lower_first=bool(out.text))
    if clause.copula:
        out.add(f"{clause.copula} {clause.article}".strip(), space=True)
    _words(out, sentence, clause.rest, replaced, before, lower_first=bool(clause.copula))
    out.text = out.text[:1].upper() + out.text[1:]
    if not out.text.endswith((".", '."', ".”")):
        out.text += "."
    return out


def _comma_between(sentence: Sentence, clause: Clause) -> bool:
    """Whether a comma parts what stands in front from the subject, or did before the end of it was cut."""
    tokens, last = sentence.tokens, clause.lead[-1]
    cut = bool(clause.subject) and clause.subject[0] > last and tokens[clause.subject[0] - 1].text == ","
    return cut or tokens[last + 1].text == ","


def _runs_on(sentence: Sentence, clause: Clause, replaced: Mapping[int, tuple[int, str]]) -> bool:
    """Whether a name right behind what stands in front would be read as a part of it: 'At Bergen Ann …'."""
    tokens = sentence.tokens
    if not clause.subject or not (clause.subject[0] in replaced or tokens[clause.subject[0]].is_proper):
        return False
    last = tokens[clause.lead[-1]]
    dated = (
        last.entity in {"DATE", "TIME"}
        or last.text[:1].isdigit()
        or last.text.lower() in MONTHS
        or last.text in MONTHS
    )
    return not dated and (last.is_proper or len(clause.lead) >= _LONG_LEAD)


def keeps_capital(token: Token) -> bool:
    """Whether a word that may have begun the sentence keeps its capital inside one."""
    if token.tag in {"DT", "PRP$", "IN"}:
        return False
    called = {token.text.lower(), token.lemma.lower(), token.text.lower().removesuffix("s")}
    if called & HUMAN_NOUNS and token.text not in TITLES and not token.name:
        return False  # 'Journalist' before a name that opens the sentence
    if token.text.lower() in _RANKS and token.entity not in _NAMES:
        return False  # 'Incumbent President Ann Holt'
    return token.is_proper or token.name or token.text[1:] != token.text[1:].lower() or token.entity in _NAMES


def _bare_name(sentence: Sentence, speaker: Sequence[int]) -> bool:
    """Whether who says something is one word with no article, though no plural: a newspaper, a website."""
    token = sentence.tokens[speaker[0]]
    alone = len(speaker) == 1 and speaker[0] == 0 and token.tag == "NN" and token.text.istitle()
    return alone and not sentence.children(speaker[0]) and token.lemma.lower() not in SAYING_BARE


def called(sentence: Sentence, noun: Sequence[int], words: str) -> str:
    """What something is called by, as inside a sentence: 'musician' though "Musician Jo Dale" begins one."""
    keeps = noun[0] > 0 or keeps_capital(sentence.tokens[noun[0]])
    return words if keeps else f"{words[:1].lower()}{words[1:]}"


def _closes(text: str, mark: str) -> bool:
    """Whether a mark ends the quotation that the text so far leaves open."""
    return mark == "”" or (mark == '"' and text.count('"') % 2 == 1)


def _words(
    out: Rendered,
    sentence: Sentence,
    indexes: Sequence[int],
    replaced: Mapping[int, tuple[int, str]],
    before: Mapping[int, str] | None = None,
    *,
    lower_first: bool = False,
) -> None:
    covered = -1
    last = None
    for i in indexes:
        token = sentence.tokens[i]
        moved = last is not None and i < last
        if moved:
            covered = -1
        if i <= covered:
            out.spans[i] = out.spans[last] if last is not None else Span(start=0, end=0)
            continue
        words = token.text
        space = sentence.tokens[i - 1].space
        if last is None or i != last + 1:
            space = token.text not in NO_SPACE_BEFORE and not _closes(out.text, token.text)
        if last is None and out.text[-1:] in _OPENING_QUOTES and i and not sentence.tokens[i - 1].space:
            space = False
        if i in replaced:
            covered, words = replaced[i]
            quoted = last is not None and sentence.tokens[last].text in _OPENING_QUOTES
            space = words not in NO_SPACE_BEFORE and (space or not quoted)
        elif ((lower_first and i == indexes[0]) or moved) and not keeps_capital(token):
            words = words[:1].lower() + words[1:]
        if before and i in before:
            words = f"{before[i]} {words}"
        out.spans[i] = out.add(words, space=space)
        last = i
        if i in replaced:
            last = i
            for j in range(i + 1, covered + 1):
                out.spans[j] = out.spans[i]
