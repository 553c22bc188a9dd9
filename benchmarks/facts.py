"""How many of the key facts of articles quizgen finds, makes an item of, and asks by default."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from benchmarks.gold import GoldArticle, gold, seeds
from benchmarks.matching import Prediction, found_facts, of_fact, of_mention, right_values, sprung
from benchmarks.outcome import Outcome, percent, shared_folder, skipped
from quizgen import built_in_templates, extract_facts
from quizgen.ask.codes import NOT_CHOSEN
from quizgen.ask.funnel import STEPS, Funnel, together
from quizgen.ask.templates import Template
from quizgen.models import BLANK, KINDS, Fact, Item
from quizgen.pipeline import make_quiz

STAGES = ("mention", "fact", "item", "chosen")
"""How far a key fact came: named, stated, asked in some item, asked in the default quiz."""

COMMONEST = 8
"""How many gates are named where a step lost something."""


@dataclass(frozen=True)
class Result:
    """What was found in one article; `found` holds indexes of its gold facts by stage."""

    gold: GoldArticle
    found: dict[str, set[int]]
    facts: int
    items: int
    chosen: int
    dates: tuple[int, int]
    figures: tuple[int, int]
    traps: list[str]
    funnel: Funnel
    reasons: Counter[str]

    def counted(self, least: int, kind: str = "") -> list[int]:
        """The indexes of gold facts of at least that importance; things named but not people don't count."""
        return [
            i
            for i, fact in enumerate(self.gold.facts)
            if fact.importance >= least and not fact.optional and kind in {"", fact.kind}
        ]

    def recall(self, stage: str, least: int) -> float:
        counted = self.counted(least)
        return percent(len(self.found[stage].intersection(counted)), len(counted))


def measure() -> list[Outcome]:
    """The seeds, and the shared gold set if it is there."""
    templates = built_in_templates()
    outcomes = [_outcome("facts.seeds", *seeds(), templates)]
    folder = shared_folder() / "gold"
    if not folder.is_dir():
        return [*outcomes, skipped("facts.gold", folder)]
    return [*outcomes, _outcome("facts.gold", *gold(folder), templates)]


def _outcome(name: str, articles: list[GoldArticle], digest: str, templates: Sequence[Template]) -> Outcome:
    results = [result_of(article, templates) for article in articles]
    scores = {
        "date_values": percent(*map(sum, zip(*(result.dates for result in results), strict=True))),
        "figure_values": percent(*map(sum, zip(*(result.figures for result in results), strict=True))),
    }
    for stage in STAGES:
        for least in (3, 2):
            scores[f"{stage}_{least}"] = _micro(results, stage, least)
            scores[f"{stage}_{least}_macro"] = round(fmean(r.recall(stage, least) for r in results), 1)
    details: dict[str, object] = {
        "articles": [_row(result) for result in results],
        "kinds": {kind: _kind_row(results, kind) for kind in KINDS},
        "unlocated": sum(fact.span is None for article in articles for fact in article.facts),
        "counted": {least: sum(len(result.counted(least)) for result in results) for least in (3, 2)},
        "facts": sum(result.facts for result in results),
        "items": sum(result.items for result in results),
        "chosen": sum(result.chosen for result in results),
        "traps": sum(len(article.traps) for article in articles),
        "funnel": _funnel(results),
    }
    traps = float(sum(len(result.traps) for result in results))
    return Outcome(name, digest=digest, scores=scores, errors={"traps": traps}, details=details)


def result_of(gold_article: GoldArticle, templates: Sequence[Template]) -> Result:
    """Run quizgen on one article and compare."""
    article = gold_article.article
    extraction = extract_facts(article)
    quiz, report = make_quiz(article, templates, now=0)
    by_item = {_key_of_fact(fact): of_fact(fact) for fact in extraction.facts}
    facts = [of_fact(fact) for fact in extraction.facts]
    predictions: dict[str, list[Prediction]] = {
        "mention": [of_mention(mention) for mention in extraction.mentions],
        "fact": facts,
        "item": list(_of_items(quiz.items, by_item)),
        "chosen": list(_of_items([item for item in quiz.items if item.selected], by_item)),
    }
    return Result(
        gold=gold_article,
        found={stage: found_facts(found, gold_article.facts) for stage, found in predictions.items()},
        facts=len(facts),
        items=len(quiz.items),
        chosen=sum(item.selected for item in quiz.items),
        dates=right_values(predictions["mention"], gold_article.facts, "date"),
        figures=right_values(predictions["mention"], gold_article.facts, "figure"),
        traps=sprung(facts, gold_article.traps),
        funnel=report.funnel,
        reasons=Counter(f"{one.gate}: {one.reason}" for one in report.rejected if one.gate not in NOT_CHOSEN),
    )


def _key_of_fact(fact: Fact) -> tuple[str, str, str]:
    text, span = fact.statement.text, fact.answer_span
    return fact.kind, text[: span.start] + BLANK + text[span.end :], fact.answer


def _of_items(items: Iterable[Item], by_item: dict[tuple[str, str, str], Prediction]) -> Iterable[Prediction]:
    """The facts that items ask for; an item remembers its fact by the statement with the answer masked."""
    for item in items:
        for asked in item.facts:
            found = by_item.get((asked.kind, asked.masked, asked.answer))
            if found:
                yield found


def _micro(results: Sequence[Result], stage: str, least: int, kind: str = "") -> float:
    counted = [(result.found[stage], result.counted(least, kind)) for result in results]
    return percent(
        sum(len(found.intersection(wanted)) for found, wanted in counted),
        sum(len(wanted) for _, wanted in counted),
    )


def _row(result: Result) -> dict[str, object]:
    recalls = {f"{stage}_{least}": result.recall(stage, least) for stage in STAGES for least in (3, 2)}
    return {
        "name": result.gold.name,
        "counted_3": len(result.counted(3)),
        "counted_2": len(result.counted(2)),
        "facts": result.facts,
        "items": result.items,
        "chosen": result.chosen,
        "date_values": percent(*result.dates),
        "figure_values": percent(*result.figures),
        "traps": result.traps,
        "unnamed_2": _missed(result, "mention", 2),
        "unasked_3": _missed(result, "item", 3),
        **recalls,
    }


def _funnel(results: Sequence[Result]) -> dict[str, object]:
    """What was left after each step, by article and in all, and how often each gate closed on the way."""
    whole = together(result.funnel for result in results)
    reasons = sum((result.reasons for result in results), Counter[str]())
    return {
        "articles": {result.gold.name: dict(result.funnel.counts) for result in results},
        "all": dict(whole.counts),
        "lost": {step: dict(whole.lost[step].most_common()) for step in STEPS},
        "reasons": dict(reasons.most_common(COMMONEST)),
        "commonest": {step: whole.commonest(step, COMMONEST) for step in STEPS},
    }


def _missed(result: Result, stage: str, least: int) -> list[str]:
    facts = result.gold.facts
    return [
        f"{facts[i].kind}: {facts[i].answer}" for i in result.counted(least) if i not in result.found[stage]
    ]


def _kind_row(results: Sequence[Result], kind: str) -> dict[str, float]:
    counted = float(sum(len(result.counted(2, kind)) for result in results))
    return {"counted_2": counted, **{f"{stage}_2": _micro(results, stage, 2, kind) for stage in STAGES}}
