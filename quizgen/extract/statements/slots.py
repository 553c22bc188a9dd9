"""The grammatical pieces of a statement: who claims it, what stands in front, subject and verb."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.frames.frame import Frame
from quizgen.extract.statements.frames.outlook import several
from quizgen.extract.statements.prefixes import prefix_of
from quizgen.extract.statements.rendering import Rendered, keeps_capital
from quizgen.models import Slot, Span

_PASSIVE_LEMMAS = {
    **dict.fromkeys(("become", "becomes", "became"), "become"),
    **dict.fromkeys(("get", "gets", "got"), "get"),
}
"""Verbs that a parser takes for auxiliaries in 'became known'; a question needs "did" all the same."""


def slots_in(
    sentence: Sentence,
    clause: Clause,
    out: Rendered,
    replaced: Mapping[int, tuple[int, str]],
    frame: Frame,
    before: Mapping[int, str] | None = None,
) -> Iterator[Slot]:
    """The slots of a clause as rendered, in text order; none if its subject was not."""
    tokens = sentence.tokens
    subject = out.span_of(clause.subject)
    if subject is None:
        return
    speaker = out.span_of(clause.speaker)
    if speaker is not None:
        yield Slot(role="attribution", span=Span(start=0, end=speaker.end + len(",")))
    elif frame.words:
        yield Slot(role="attribution", span=Span(start=0, end=len(frame.words) + len(",")))
    lead = out.span_of(clause.lead)
    if lead:
        yield Slot(role="lead", span=lead, proper=_proper(sentence, clause.lead, replaced, before))
    heads = sentence.tops(clause.subject)
    number = "plural" if several(sentence, clause) else "singular"
    yield Slot(
        role="subject",
        span=subject,
        lemma=tokens[heads[0]].lemma if heads else "",
        number=number,
        proper=_proper(sentence, clause.subject, replaced, before),
    )
    if clause.copula:
        start = subject.end + 1
        yield Slot(
            role="auxiliary", span=Span(start=start, end=start + len(clause.copula)), lemma="be", tag="VB"
        )
        if tokens[clause.head].tag == "VBN":
            yield Slot(role="verb", span=out.spans[clause.head], lemma=tokens[clause.head].lemma, tag="VBN")
        return

    def tag_of(i: int) -> str:
        return "VBD" if i in frame.past else tokens[i].tag

    passive = [t for t in sentence.children(clause.head, "auxpass") if t in clause.rest]
    verb = next((t for t in passive if tokens[t].text.lower() in _PASSIVE_LEMMAS), clause.head)
    auxiliaries = [
        t
        for t in sentence.children(clause.head, "aux", "auxpass")
        if t in clause.rest and tokens[t].tag != "TO" and t != verb
    ]
    if auxiliaries:
        first = auxiliaries[0]
        yield Slot(role="auxiliary", span=out.spans[first], lemma=tokens[first].lemma, tag=tag_of(first))
    elif tokens[verb].lemma == "be":
        yield Slot(role="auxiliary", span=out.spans[verb], lemma="be", tag=tag_of(verb))
        return
    lemma = _PASSIVE_LEMMAS.get(tokens[verb].text.lower(), tokens[verb].lemma)
    prefix = prefix_of(sentence, verb)
    span = out.spans[verb]
    if prefix and verb - 2 in out.spans:
        lemma, span = f"{prefix}{lemma}", Span(start=out.spans[verb - 2].start, end=span.end)
    yield Slot(role="verb", span=span, lemma=lemma, tag=tag_of(verb))


def _proper(
    sentence: Sentence,
    phrase: Sequence[int],
    replaced: Mapping[int, tuple[int, str]],
    before: Mapping[int, str] | None,
) -> bool:
    """Whether the first word keeps its capital; what was put in for a pronoun or definite is a name."""
    first = sentence.tokens[phrase[0]]
    words = replaced[phrase[0]][1] if phrase[0] in replaced else ""
    words = (before or {}).get(phrase[0], words)
    if words:
        return not words[:1].islower()
    return keeps_capital(first)
