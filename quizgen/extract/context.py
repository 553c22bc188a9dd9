"""What statement-making knows of the whole article: its mentions, names, references and quotations."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizgen.extract.dates.anchoring import Anchor
from quizgen.extract.dates.dating import dates_in
from quizgen.extract.mentions import find_mentions
from quizgen.extract.names.entities import link
from quizgen.extract.parse import Sentence
from quizgen.extract.references.addressed import with_offices
from quizgen.extract.references.bynames import under_the_title
from quizgen.extract.references.contests import Contests, contests_of
from quizgen.extract.references.elections import election_of
from quizgen.extract.references.epithets import Epithet, epithets
from quizgen.extract.references.era import Era, era_told
from quizgen.extract.references.events import Events, events_of
from quizgen.extract.references.institutions import Owners
from quizgen.extract.references.othernames import routes_of
from quizgen.extract.references.portrait import Portrait, portrait_of
from quizgen.extract.references.quotations import quotations
from quizgen.extract.references.references import References
from quizgen.extract.references.scope import scope_of
from quizgen.extract.references.shortforms import short_forms
from quizgen.extract.references.titled import claimed, with_titles
from quizgen.extract.references.topic import Topic, topic_of
from quizgen.extract.references.trials import Trial, trial_of
from quizgen.models import Article, DateValue, Entity, Mention, Span


@dataclass(frozen=True)
class Context:
    """One article as a whole. `mentions` are keyed by the index of their sentence.

    It is `news` if it speaks of "Thursday" or "last month" as of the day it was published, or quotes again
    and again.
    """

    article: Article
    anchor: Anchor
    mentions: Mapping[int, Sequence[Mention]]
    entities: Mapping[str, Entity]
    references: References
    quotations: Sequence[Span]
    events: Events = field(default_factory=Events)
    contests: Contests = field(default_factory=Contests)
    scope: str = ""
    news: bool = False
    topic: Topic = field(default_factory=Topic)
    portrait: Portrait = field(default_factory=Portrait)
    epithets: Mapping[str, Epithet] = field(default_factory=dict)
    short_forms: Mapping[str, str] = field(default_factory=dict)
    routes: Mapping[str, str] = field(default_factory=dict)
    trial: Trial = field(default_factory=Trial)
    sentences: Mapping[int, Sentence] = field(default_factory=dict)
    owners: Owners = field(default_factory=lambda: Owners("", ()))
    election: str = ""
    era: Era = field(default_factory=Era)

    @cached_property
    def by_last_word(self) -> Mapping[str, Sequence[Mention]]:
        """The mentions of named entities in text order, by the last word of the entity's name."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for mentions in self.mentions.values():
            for mention in mentions:
                if mention.entity:
                    found[mention.entity.rpartition(" ")[2]].append(mention)
        return found


def context_of(article: Article, sentences: Sequence[Sentence], *, anchor: Anchor | None = None) -> Context:
    """Find and link all that a parsed article names. `anchor` is decided here if it is not given."""
    dates = dates_in(article, anchor=anchor)
    found, labels = find_mentions(sentences, article, dates)
    topic = topic_of(article.title, sentences)
    found, labels = with_titles(found, labels, sentences, topic)
    mentions, entities = claimed(*link(found, labels, sentences, article.title), topic)
    mentions, entities = under_the_title(mentions, entities, article, topic.name or article.title)
    mentions, entities = with_offices(mentions, entities, sentences, topic.name or article.title)
    by_sentence = _by_sentence(sentences, mentions)
    quoted = quotations(article)
    told = [m for s in sentences if not s.heading for m in by_sentence.get(s.index, ())]
    references = References(sentences, told, entities, article.title, quoted, topic, article.blocks)
    return Context(
        article=article,
        anchor=dates.anchor,
        mentions=by_sentence,
        entities={entity.name: entity for entity in entities},
        references=references,
        quotations=quoted,
        events=events_of(sentences, by_sentence, article.title),
        contests=contests_of(article, sentences, by_sentence, {entity.name: entity for entity in entities}),
        scope=scope_of(sentences, article.title),
        news=dates.anchor == "publication" and is_news(told, sentences, article),
        topic=topic,
        portrait=portrait_of(article.title, sentences, {entity.name: entity for entity in entities}),
        epithets=epithets(sentences, told, {entity.name: entity for entity in entities}),
        short_forms=short_forms(article.text, topic.name),
        routes=routes_of(article.text),
        trial=trial_of(sentences),
        sentences={sentence.index: sentence for sentence in sentences},
        owners=Owners(article.title, sentences),
        election=election_of(article.title, sentences),
        era=era_told(article, sentences, by_sentence),
    )


def is_news(mentions: Iterable[Mention], sentences: Sequence[Sentence], article: Article) -> bool:
    """Whether an article tells of its day: by its dates, or by how often somebody "said" something."""
    if any(isinstance(m.value, DateValue) and m.value.anchored == "publication" for m in mentions):
        return True
    said = (s for s in sentences if any(t.lemma in _SAID and t.tag in _FINITE for t in s.tokens))
    return article.published is not None and sum(1 for _ in said) >= _OFTEN


_SAID = frozenset({"say", "tell", "add"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_OFTEN = 3
"""Sentences in which somebody says something."""


def _by_sentence(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    found: dict[int, list[Mention]] = defaultdict(list)
    rest = iter(mentions)
    mention = next(rest, None)
    for sentence in sentences:
        end = sentence.span.end
        while mention and mention.span.start < end:
            found[sentence.index].append(mention)
            mention = next(rest, None)
    return dict(found)
