"""The whole flow on one screen: article → facts → items → quiz. No disk, clock or network in here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.ask import item_of, make_items
from quizgen.ask.difficulty import difficulty
from quizgen.ask.finishing import finished
from quizgen.ask.funnel import Funnel, funnel_of
from quizgen.ask.further import make_further
from quizgen.ask.marked import shortened
from quizgen.ask.memory import remember, settle
from quizgen.ask.mixes import Missing, missing, settled
from quizgen.ask.roundtrip import read_again
from quizgen.ask.select import ENOUGH, LIVE, decide
from quizgen.ask.sequence import merged
from quizgen.ask.templates import Template
from quizgen.ask.wording import slots_of
from quizgen.extract import DEFAULT_MODEL, extract_facts, fact_at
from quizgen.models import WORDED_TYPES, Article, Item, ItemType, Options, Paragraph, Quiz, Rejected, Span
from quizgen.text import fold

FEWEST = 6
WORDS_AN_ITEM = 25
"""An article should give an item for so many words, and no fewer than that."""


@dataclass(frozen=True)
class Report:
    """What one run did, for the closing summary. All lists hold what the run itself found or left out.

    `orphaned` are those whose statement vanished since the last run, `retired` counts all that wait for
    theirs; `without_source` are edited items whose statement is gone, kept and exported all the same.
    `types` counts the chosen ones, and `missing` says where a mix could not be filled.
    """

    facts: Mapping[str, int]
    made: int
    selected: int
    types: Mapping[ItemType, int]
    missing: tuple[Missing, ...]
    new: int
    updated: int
    edited: tuple[Item, ...]
    orphaned: tuple[Item, ...]
    retired: int
    without_source: tuple[Item, ...]
    sections_without_item: tuple[str, ...]
    rejected: tuple[Rejected, ...]
    funnel: Funnel


def make_quiz(
    article: Article,
    templates: Sequence[Template],
    *,
    now: int,
    options: Options | None = None,
    memory: Quiz | None = None,
    deck: str | None = None,
    model: str = DEFAULT_MODEL,
    standard: Sequence[Template] = (),
) -> tuple[Quiz, Report]:
    """A quiz from an article, brought together with what `memory` remembers of earlier runs.

    `standard` are the built-in templates, by whose words all others are judged (see `ask.standing_in`).
    `now` is the time in seconds that changed items get. The same article, templates and memory always give
    the same quiz, whatever the time, as long as nothing has changed.
    """
    options = settled(remembered_options(options or Options(), memory))
    if memory is not None:
        memory, edited_ids = settle(memory, now)
    else:
        edited_ids = ()
    extraction = extract_facts(article, model=model)
    worded, unfit = make_items(extraction.facts, templates, article.title, options.seed, standard)
    read, unsure = read_again(worded, extraction, templates)
    further, unmade = make_further(read, extraction, templates, options, memory, standard)
    made = merged(read, further)
    key = memory.key if memory else article_key(article)
    remembered = remember(made, memory, key, now, {*WORDED_TYPES, *options.types})
    waiting = _judged(remembered.items, len(made), article, templates)
    same_choice = memory is not None and _choice(memory.options) == _choice(options)
    before = {item.id for item in memory.items if item.selected} if memory and same_choice else ()
    choice = decide(waiting, options, before, enough(article))
    items = finished(waiting, choice.ids, options, memory, now)
    name = options.title or article.title
    quiz = Quiz(
        title=name,
        deck=deck or (memory.deck if memory else name.replace("::", ": ")),
        key=key,
        source=article.source,
        published=article.published,
        model=extraction.model,
        options=options,
        arranged=memory.arranged if memory else (),
        note_types=memory.note_types if memory else (),
        passage=passage(article),
        items=items,
        rejected=(
            *(*extraction.rejected, *unfit, *unsure, *unmade),
            *(rejected for _, rejected in choice.left_out),
        ),
    )
    times = {item.id: item.changed_at for item in memory.items} if memory else {}
    by_id = {item.id: item for item in items}
    report = Report(
        facts=Counter(fact.kind for fact in extraction.facts),
        made=len(made),
        selected=len(choice.ids),
        types=Counter(item.type for item in items if item.id in choice.ids),
        missing=missing(items, choice.ids, choice.left_out, unmade, options),
        new=sum(item.id not in times for item in items),
        updated=sum(item.id in times and times[item.id] != item.changed_at for item in items),
        edited=tuple(by_id[i] for i in edited_ids if i in by_id),
        orphaned=tuple(by_id[i] for i in remembered.orphaned),
        retired=sum(item.state == "orphaned" for item in items),
        without_source=tuple(by_id[i] for i in remembered.without_source),
        sections_without_item=_sections_without(article, items),
        rejected=quiz.rejected,
        funnel=funnel_of(extraction, made=len(made), chosen=len(choice.ids), rejected=quiz.rejected),
    )
    return quiz, report


def remembered_options(options: Options, memory: Quiz | None) -> Options:
    """The options with the title and the publication date that an earlier run was given."""
    if memory is None:
        return options
    before = memory.options
    given = {"title": options.title or before.title, "published": options.published or before.published}
    return options.model_copy(update=given)


def _choice(options: Options) -> tuple[object, ...]:
    """What decides which items are chosen."""
    return options.number, options.mix, options.kinds, options.types, options.seed, options.min_quality


def _judged(
    items: Sequence[Item], made: int, article: Article, templates: Sequence[Template]
) -> tuple[Item, ...]:
    """The items, those made in this run, which come first, with their difficulty."""
    levels = {template.id: template.difficulty for template in templates}
    text = fold(" ".join(block.span.cut(article.text) for block in article.blocks))
    judged = (
        item.model_copy(update={"difficulty": difficulty(item, text, levels.get(item.template, "normal"))})
        for item in items[:made]
    )
    return (*judged, *items[made:])


def question_for(
    article: Article, span: Span, templates: Sequence[Template], *, model: str = DEFAULT_MODEL
) -> Item | None:
    """A question whose answer is a span of the article that somebody marked.

    Worded even where `make_quiz` would rather not ask (then tagged `quizgen::forced`); None if the span lies
    in no sentence or no template fits. The item has no id.
    """
    fact, forced = fact_at(article, span, model=model) if span.cut(article.text).strip() else (None, True)
    if fact is None:
        return None
    made, _ = make_items([fact], templates) if not forced else ((), ())
    short = next((item for item in made if item.type == "short"), None)
    if short is not None:
        return short
    slots = slots_of(fact) | {"forced": "yes"}
    fitting = [t for t in templates if t.type == "short" and fact.kind in t.asks and t.applies(slots)]
    if not fitting:
        return None
    item = item_of(fact, min(fitting, key=lambda template: (-template.weight, template.id)), slots)
    return item.model_copy(
        update={"question": shortened(item.question), "tags": ("quizgen::forced",)},
    )


def enough(article: Article) -> int:
    """How many items an article of this length should give: twelve from three hundred words on."""
    prose = (block.span.cut(article.text) for block in article.blocks if block.kind != "furniture")
    return min(ENOUGH, max(FEWEST, sum(len(text.split()) for text in prose) // WORDS_AN_ITEM))


def article_key(article: Article) -> str:
    """What the ids of an article's items are made from: its address, else its own title."""
    return article.source.address or article.title


def passage(article: Article) -> tuple[Paragraph, ...]:
    """The article's readable blocks, as a sheet prints them before the questions."""
    return tuple(
        Paragraph(kind=block.kind, text=block.span.cut(article.text))
        for block in article.blocks
        if block.kind != "furniture"
    )


def _sections_without(article: Article, items: Sequence[Item]) -> tuple[str, ...]:
    """Titles of the sections that have prose but no selected item, in order."""
    covered = {item.section for item in items if item.selected and item.state in LIVE}
    prose = dict.fromkeys(
        block.section for block in article.blocks if block.kind in {"paragraph", "list_item"}
    )
    return tuple(section for section in prose if section and section not in covered)
