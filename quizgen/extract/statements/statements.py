"""From sentences to statements a stranger can read: names in full, pronouns and dates resolved, or dropped.

A clause that leans on its context (an unresolved "it", "the group", "Thursday", "later") becomes no
statement; the reason is recorded.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.dates.words import core, is_relative, spoken
from quizgen.extract.figures.qualifying import qualified_start
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.checks.open_numbers import open_number
from quizgen.extract.statements.checks.openends import open_end
from quizgen.extract.statements.checks.proofreading import slip
from quizgen.extract.statements.checks.quoting import quoted_parts, quoted_tokens
from quizgen.extract.statements.checks.scope import scope_fault
from quizgen.extract.statements.checks.standalone import clause_fault, sentence_fault
from quizgen.extract.statements.checks.undated import undated
from quizgen.extract.statements.checks.unplaced import topic_fault
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.entire import DOUBTED, entire, names_enough, only_gaps, torn_apart
from quizgen.extract.statements.frames.elections import election_fault
from quizgen.extract.statements.frames.frame import Frame, framed, settle
from quizgen.extract.statements.fronting import one_in_front
from quizgen.extract.statements.introductions import Introductions
from quizgen.extract.statements.missing import with_verb
from quizgen.extract.statements.name_lists import lists_in
from quizgen.extract.statements.nested.nested import nested
from quizgen.extract.statements.pairs import paired
from quizgen.extract.statements.phrases import locate, outermost
from quizgen.extract.statements.plainly import told_plainly
from quizgen.extract.statements.prefixes import with_prefixes
from quizgen.extract.statements.readings import readings
from quizgen.extract.statements.rendering import Rendered, called, render
from quizgen.extract.statements.resolution.institutions import institutions_put_in
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.resolving import resolve
from quizgen.extract.statements.roles import offices
from quizgen.extract.statements.slots import slots_in
from quizgen.extract.statements.speakers import speakers
from quizgen.extract.statements.versions.apart import apart
from quizgen.extract.statements.versions.opened import only_behind, with_opening
from quizgen.extract.statements.versions.ornaments import ornaments
from quizgen.extract.statements.versions.shortening import short_enough, shortened
from quizgen.extract.statements.versions.trimming import names_in, shorter, without
from quizgen.models import DateValue, FigureValue, Mention, Named, Quote, Rejected, Span, Statement


def make_statements(
    sentences: Sequence[Sentence], context: Context
) -> tuple[tuple[Statement, ...], tuple[Rejected, ...]]:
    """Every statement the sentences yield, in order, and why the others were dropped."""
    kept: list[Statement] = []
    rejected: list[Rejected] = []
    in_passing: set[str] = set()
    introductions = Introductions(context)
    for sentence in sentences:
        outcomes = [*statements_of(sentence, context)]
        rejected += [outcome for outcome in outcomes if isinstance(outcome, Rejected)]
        kept += introductions.put_into([outcome for outcome in outcomes if isinstance(outcome, Statement)])
        for statement in _said_in_passing(sentence, context):
            name = " ".join(
                slot.span.cut(statement.text) for slot in statement.slots if slot.role == "subject"
            )
            known_so = any(f"{name} was " in k.text and k.evidence[0] == statement.evidence[0] for k in kept)
            if statement.text not in in_passing and not known_so:
                in_passing.add(statement.text)
                kept.append(statement)
    return tuple(kept), tuple(rejected)


def statements_of(
    sentence: Sentence, context: Context, *, forced: bool = False
) -> Iterator[Statement | Rejected]:
    """The statements of one sentence, or the reasons against them. `forced` states them all the same."""
    block = context.article.blocks[sentence.block]
    if block.kind == "heading":
        return
    if block.kind == "caption" and not forced:
        yield _rejection(sentence, context, "caption", "it stands in a caption")
        return
    sentence = with_verb(with_prefixes(sentence))
    found = False
    for opened in nested(sentence, context):
        found = True
        yield from _told(opened.sentence, opened.clause, context, forced=forced)
    if not forced:
        fault = sentence_fault(sentence, context.quotations)
        if fault:
            yield from _or_entire(sentence, [_rejection(sentence, context, *fault)], context)
            return
    outcomes = [
        outcome
        for reading, clause in readings(sentence)
        for outcome in _told(reading, clause, context, forced=forced)
    ]
    if not outcomes and not found:
        none = "no clause with a subject of its own was found"
        outcomes = [_rejection(sentence, context, "no_clause", none)]
    yield from outcomes if forced else _or_entire(sentence, outcomes, context)


def _or_entire(
    sentence: Sentence, outcomes: Sequence[Statement | Rejected], context: Context
) -> Iterator[Statement | Rejected]:
    """The outcomes for a sentence; the sentence as printed where only its parse speaks against it."""
    doubted = [o for o in outcomes if isinstance(o, Rejected) and o.gate in DOUBTED]
    if doubted and not any(isinstance(o, Statement) for o in outcomes):
        whole = entire(sentence, context.article)
        told = whole and short_enough(sentence, whole, lambda c: _stated(sentence, c, context, forced=False))
        if isinstance(told, Statement) and names_enough(told):
            yield told
            return
    yield from outcomes


def _told(
    sentence: Sentence, clause: Clause, context: Context, *, forced: bool
) -> Iterator[Statement | Rejected]:
    """The statements of a clause: as short as they can be, of the longest version that stands alone."""

    def state(version: Clause, read: Sentence = sentence) -> Statement | Rejected:
        return _stated(read, version, context, forced=False)

    outcome = _stated(sentence, clause, context, forced=forced)
    opened = with_opening(sentence, clause, context.mentions.get(sentence.index, ()))
    if opened is not None and not forced:
        full = state(opened)
        if isinstance(full, Statement):
            yield only_behind(full)
            return
    if isinstance(outcome, Statement):
        if forced:
            yield outcome
            return
        for told in shortened(sentence, clause, outcome, state):
            yield from apart(sentence, clause, told, state, context) if told is outcome else (told,)
        return
    bare = without(sentence, clause, frozenset[int]().union(*ornaments(sentence, clause)))
    again = state(bare) if bare != clause else outcome
    if isinstance(again, Statement) and names_in(again) > 1:
        yield again
        return
    for version in shorter(sentence, clause):
        again = state(version.clause)
        if isinstance(again, Statement) and names_in(again) >= version.names:
            yield from shortened(sentence, version.clause, again, state)
            return
    yield short_enough(sentence, clause, state, outcome)


def _said_in_passing(sentence: Sentence, context: Context) -> Iterator[Statement]:
    """Who held which office when the article was published; nothing from a quotation or an earlier time.

    A history names those who held it long before somebody published it.
    """
    published = context.article.published
    history = context.anchor == "narrative" and not context.news
    if published is None or history or context.article.blocks[sentence.block].kind == "caption":
        return
    dates = [m.value for m in context.mentions.get(sentence.index, ()) if isinstance(m.value, DateValue)]
    if any(not value.edtf.startswith(str(published.year)) for value in dates):
        return
    for clause in (*offices(sentence), *speakers(sentence)):
        tokens = [sentence.tokens[i] for i in (*clause.rest, *clause.subject)]
        span = Span(start=tokens[0].start, end=tokens[-1].end)
        if not any(span.overlaps(quotation) for quotation in context.quotations):
            told, frame = framed(sentence, clause, context)
            resolution = resolve(sentence, told, context)
            institutions_put_in(sentence, told, context, resolution)
            if resolution.fault is None or resolution.fault[0] != "unclear_scope":
                yield _statement(sentence, told, frame, resolution, context)


def _stated(sentence: Sentence, clause: Clause, context: Context, *, forced: bool) -> Statement | Rejected:
    """The statement a clause makes, or why it makes none that stands alone."""
    clause, frame = framed(sentence, clause, context)
    resolution = resolve(sentence, clause, context)
    settle(sentence, clause, frame, context, resolution)
    quoted = quoted_tokens(sentence, context.quotations)
    resolution.unasked |= quoted_parts(sentence, clause, quoted)
    fault = clause_fault(sentence, clause, resolution.settled, quoted) or resolution.fault
    fault = fault or scope_fault(sentence, clause, context.mentions.get(sentence.index, ()), context.scope)
    if not fault and context.article.published is None and not frame.words:
        inside = [m for m in context.mentions.get(sentence.index, ()) if _told_in(sentence, clause, m)]
        figure = undated(sentence, clause, inside)
        fault = ("undated", f"nobody knows when '{figure}' held") if figure else None
    if not fault:
        inside = [m for m in context.mentions.get(sentence.index, ()) if _told_in(sentence, clause, m)]
        fault = topic_fault(
            sentence, clause, inside, resolution.settled, framed=bool(frame.words), context=context
        )
        dated = bool(frame.words) and not frame.words.startswith("As ")
        fault = fault or election_fault(sentence, clause, inside, framed=dated or not context.news)
    if not fault and context.news:
        inside = [m for m in context.mentions.get(sentence.index, ()) if _told_in(sentence, clause, m)]
        fault = open_end(sentence, clause, inside, context)
    if fault and not forced:
        return _rejection(sentence, context, *fault)
    told = one_in_front(
        sentence, clause, framed=bool(frame.words), match=frame.contest is not None or frame.topical
    )
    if clause.entire and torn_apart(sentence, resolution.replaced):
        return _rejection(sentence, context, "parse_doubt", "a name was put in for half a noun")
    statement = _statement(sentence, told, frame, resolution, context)
    if (reason := slip(statement.text)) and not forced:
        return _rejection(sentence, context, "parse_doubt", reason)
    if (number := open_number(statement)) and not forced:
        return _rejection(sentence, context, "unclear_number", f"nothing says what '{number}' counts")
    plain = None if forced else told_plainly(sentence, clause, statement.text, news=context.news)
    return _stated(*plain, context, forced=False) if plain else statement


def _told_in(sentence: Sentence, clause: Clause, mention: Mention) -> bool:
    return bool({*clause.tokens} & {*sentence.between(mention.span)})


def _rejection(sentence: Sentence, context: Context, gate: str, reason: str) -> Rejected:
    text = sentence.span.cut(context.article.text)
    printed = sentence.printed.cut(context.article.text)
    return Rejected(
        gate=gate, reason=reason, text=text, span=sentence.span, sentence=printed if printed != text else ""
    )


def _statement(
    sentence: Sentence, clause: Clause, frame: Frame, resolution: Resolution, context: Context
) -> Statement:
    replaced = resolution.replaced
    out = render(sentence, clause, replaced, frame.words, resolution.before)
    article = context.article
    named = tuple(
        found
        for mention in context.mentions.get(sentence.index, ())
        if not resolution.unasked & {*sentence.between(mention.span)}
        for found in [_named(sentence, clause, out, mention)]
        if found is not None
    )
    named += tuple(lists_in(sentence, clause, out, context))
    span = sentence.printed
    places = [
        span,
        *(p for name in resolution.antecedents if (p := context.references.named_before(sentence, name))),
        *resolution.places,
    ]
    evidence = [Quote(start=p.start, end=p.end, text=p.cut(article.text)) for p in dict.fromkeys(places)]
    slots = (
        () if clause.entire else tuple(slots_in(sentence, clause, out, replaced, frame, resolution.before))
    )
    named = paired(out.text, named, slots)
    return Statement(
        text=out.text,
        slots=slots,
        named=tuple(only_gaps(out.text, named)) if clause.entire else named,
        evidence=tuple(evidence),
        section=article.blocks[sentence.block].section,
    )


def _named(sentence: Sentence, clause: Clause, out: Rendered, mention: Mention) -> Named | None:
    tokens = tuple(t for t in sentence.between(core(mention)) if t in out.spans)
    if not tokens or any(t in clause.speaker for t in tokens):
        return None
    span = out.span_of(tokens)
    if span is None:
        return None
    figure = mention.value if isinstance(mention.value, FigureValue) else None
    number = figure is not None and bool(figure.of or (figure.counted and figure.unit is None))
    place = locate(sentence, clause, tokens, figure=figure is not None, number=number)
    phrase = out.span_of(place.tokens) or span
    span = Span(start=span.start + out.put_before.get(tokens[0], 0), end=span.end)
    if figure is not None and figure.dimension == "score" and phrase != span:
        place = replace(place, fit="nested")
    if isinstance(mention.value, DateValue) and is_relative(mention):
        words = spoken(mention.value.edtf)
        if span.cut(out.text).endswith(words):
            span = Span(start=span.end - len(words), end=span.end)
    if mention.kind == "figure":
        if span.cut(out.text).endswith(".") and not mention.surface.endswith("."):
            span = Span(start=span.start, end=span.end - 1)  # the "m." of 'cost £3m.' is one token
        span = Span(start=max(qualified_start(out.text, span.start), 0), end=span.end)
        phrase = Span(start=min(phrase.start, span.start), end=max(phrase.end, span.end))
    noun = out.span_of(place.noun)
    outer = outermost(sentence, clause, tokens) if place.fit == "nested" else None
    return Named(
        mention=mention,
        span=span,
        phrase=phrase,
        role=place.role,
        fit=place.fit,
        preposition=place.preposition,
        noun=called(sentence, place.noun, noun.cut(out.text)) if noun and not clause.passing else "",
        outer=out.span_of(outer[0]) if outer else None,
        outer_role=outer[1] if outer else "adverbial",
    )
