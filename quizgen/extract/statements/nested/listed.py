"""Figures told one by one: 'The rates were 4% for A and 5% for B', 'grew from 400 in 1830 to 900 in 1865'.

Each figure is said with what it holds for; together they would ask for a list.
"""

from collections.abc import Iterator

from quizgen.extract.data.changes import DOWN, UP
from quizgen.extract.data.numbers import LEVELS
from quizgen.extract.parse import Label, Sentence
from quizgen.extract.statements.clauses import SUBJECTS
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated

_FIGURES = frozenset({"PERCENT", "MONEY", "CARDINAL", "QUANTITY"})
_FOR = frozenset({"for", "in", "at", "among"})
_TIMES = frozenset({"in", "by", "at", "on"})
_PEOPLE = frozenset({"people", "inhabitants", "residents", "persons", "souls", "citizens"})
_FEWEST = 2
_LONGEST = 7
"""Words of what a figure holds for."""


def listed(sentence: Sentence) -> Iterator[Nested]:
    """A statement for each figure of a list of them, each with what it holds for."""
    for verb, token in enumerate(sentence.tokens):
        if not token.is_verb:
            continue
        subject = sentence.child(verb, *SUBJECTS)
        if subject is None or sentence.tokens[subject].lemma.lower() not in LEVELS:
            continue
        if token.lemma == "be" and token.tag in {"VBD", "VBZ", "VBP"}:
            yield from _distributed(sentence, verb, subject)
        elif token.lemma in UP | DOWN and token.tag == "VBD":
            yield from _levels(sentence, verb, subject)


def _figures(sentence: Sentence, after: int) -> list[Label]:
    return [o for o in sentence.labels if o.type in _FIGURES and o.first > after]


def _distributed(sentence: Sentence, verb: int, subject: int) -> Iterator[Nested]:
    """'The rates were 49% for A, 53% for B' → 'The rate for A was 49%', 'The rate for B was 53%'."""
    tokens = sentence.tokens
    figures = _figures(sentence, verb)
    if not figures or figures[0].first != verb + 1:
        return
    parts: list[tuple[Label, range]] = []
    for n, figure in enumerate(figures):
        if figure.last >= len(tokens) or tokens[figure.last].text.lower() not in _FOR:
            break
        end = figures[n + 1].first if n + 1 < len(figures) else len(tokens)
        run = _until(sentence, figure.last, end)
        parts.append((figure, run))
        joined = [tokens[i].text for i in range(run.stop, end)]
        if joined not in ([","], ["and"], [",", "and"]):
            break
    links = {tokens[run.start].text.lower() for _, run in parts}
    if len(parts) < _FEWEST or len(links) != 1 or any(not 1 < len(run) <= _LONGEST for _, run in parts):
        return
    for figure, run in parts:
        yield from _held(sentence, verb, subject, figure, run)


def _until(sentence: Sentence, first: int, end: int) -> range:
    """From a preposition to where its noun phrase ends: a comma, an "and" before the next figure, a stop."""
    last = first
    while last < end and sentence.tokens[last].text not in {",", ".", ";", "but", "while", "(", "–", "—"}:
        last += 1
    if last == end and sentence.tokens[last - 1].text == "and":
        last -= 1
    return range(first, last)


def _levels(sentence: Sentence, verb: int, subject: int) -> Iterator[Nested]:
    """'X grew from 4,000 in 1830 to 9,000 in 1865' → 'X was 4,000 in 1830', 'X was 9,000 in 1865'."""
    tokens = sentence.tokens
    dates = {o.first: o for o in sentence.labels if o.type == "DATE"}
    for figure in _figures(sentence, verb):
        before = tokens[figure.first - 1].text.lower()
        behind = figure.last
        if behind < len(tokens) and tokens[behind].text.lower() in _PEOPLE:
            behind += 1
        date = dates.get(behind + 1)
        timed = behind < len(tokens) and tokens[behind].text.lower() in _TIMES
        if before in {"from", "to", "and", ","} and timed and date is not None:
            yield from _held(sentence, verb, subject, figure, range(behind, date.last))


def _held(sentence: Sentence, verb: int, subject: int, figure: Label, run: range) -> Iterator[Nested]:
    """The subject, "was", one figure and its time; what else it holds for stands by the subject."""
    tokens = sentence.tokens
    draft = Draft(sentence)
    own = [i for i in sentence.subtree(subject) if i < verb and tokens[i].relation not in {"punct"}]
    draft.take(own)
    restricts = tokens[verb].lemma == "be" and tokens[run.start].text.lower() == "for"
    if restricts:
        draft.take(tuple(run))
    present = tokens[verb].lemma == "be" and tokens[verb].tag in {"VBZ", "VBP"}
    be = draft.put("is" if present else "was", "VBZ" if present else "VBD", "be")
    digits = tuple(range(figure.first, figure.last))
    draft.take(digits)
    if not restricts:
        draft.take(tuple(run))
    top = sentence.top(digits)
    draft.link(top, "attr", be)
    draft.link(run.start, "prep", subject if restricts else be)
    noun = sentence.top(tuple(run)[1:])
    draft.link(noun, "pobj", run.start)
    for words, head in ((digits, top), (tuple(run)[1:], noun)):
        for i in words:
            if i != head and draft.token(i).head not in words:
                draft.link(i, "compound", head)
    draft.link(subject, "nsubj", be)
    draft.write(subject, _single(sentence, subject), "NN")
    draft.root(be)
    yield from stated(draft, be)


def _single(sentence: Sentence, noun: int) -> str:
    """'rates' as 'rate': each figure is of one."""
    token = sentence.tokens[noun]
    return token.lemma if token.plural else token.text
