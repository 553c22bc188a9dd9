"""'became prime minister' and "the elections" with their country, where the article makes it certain."""

from quizgen.extract.context import Context
from quizgen.extract.data.commonwealth import (
    BARE,
    NATIONAL,
    NOT_BEHIND_POST,
    POSTS,
    RULE,
    SERVES_AS,
    TAKES_POST,
    VOTES,
    WITH_AN,
    WITH_OTHERS,
)
from quizgen.extract.data.places import WITH_ARTICLE
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.references.institutions import countries_in, word_for
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution

_LONGEST = 3
"""Words."""
_PLACES = frozenset({"GPE", "LOC", "NORP", "FAC"})


def country_put_in(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """The country with the first common noun for what each country has, if the clause names no place."""
    tokens = [sentence.tokens[t] for t in clause.tokens]
    told = found.before or any(token.entity in _PLACES for token in tokens)
    if told or any(True for _ in countries_in(" ".join(token.text for token in tokens))):
        return
    for place, i in enumerate(clause.tokens):
        for size in range(_LONGEST, 0, -1):
            run = clause.tokens[place : place + size]
            noun = " ".join(sentence.tokens[t].text for t in run)
            if run[-1] != i + size - 1 or any(t in found.replaced for t in run):
                continue
            before = sentence.tokens[clause.tokens[place - 1]] if place else None
            if noun in POSTS:
                if _post_put_in(sentence, clause, noun, run, before, context, found):
                    return
                break
            if noun in VOTES or (context.news and noun in RULE):
                if _word_put_in(sentence, clause, noun, run, before, context, found):
                    return
                break


def _word_put_in(
    sentence: Sentence,
    clause: Clause,
    noun: str,
    run: tuple[int, ...],
    before: Token | None,
    context: Context,
    found: Resolution,
) -> bool:
    """'the elections' → "the Norwegian elections"."""
    following = _next(sentence, run[-1])
    if before is None or following.text in {"of", "-", "–"} or following.is_proper:
        return False
    if noun in WITH_OTHERS and following.is_noun:
        return False
    article = before.text.lower() in {"a", "an", "the"}
    year = before.tag == "CD" and before.text.isdigit() and len(before.text) == 4
    if not article and not year and not (noun in BARE and before.tag in {"IN", "TO"}):
        return False
    word = word_for(context.owners.at(sentence, run[0], noun))
    if not word:
        return False
    found.before[run[0]] = word
    at = clause.tokens[clause.tokens.index(run[0]) - 1]
    dated = any(
        sentence.tokens[t].text.isdigit() and len(sentence.tokens[t].text) == 4 for t in clause.tokens
    )
    if noun not in VOTES or dated:
        found.kept.update({at, *run})
    if article and before.text.lower() != "the":
        wanted = "an" if word.startswith(tuple(WITH_AN)) else "a"
        found.replaced[at] = (at, wanted.capitalize() if before.text[:1].isupper() else wanted)
    return True


def _post_put_in(
    sentence: Sentence,
    clause: Clause,
    noun: str,
    run: tuple[int, ...],
    before: Token | None,
    context: Context,
    found: Resolution,
) -> bool:
    """'became prime minister' → "became prime minister of Norway"; "president Ann Holt" → 'Norwegian …'."""
    following = _next(sentence, run[-1])
    if before is None or following.text.lower() in NOT_BEHIND_POST:
        return False
    country = context.owners.at(sentence, run[0], noun, post=True)
    if not country or not (noun in NATIONAL or context.owners.has(country, noun)):
        return False
    if following.is_proper:
        word = word_for(country)
        if not word or before.is_proper or before.tag in {"POS", "PRP$", "CD", "HYPH"}:
            return False
        found.before[run[0]] = word
        return True
    lemmas = {sentence.tokens[t].lemma.lower() for t in clause.tokens}
    behind = before.lemma.lower() in TAKES_POST or (before.text.lower() == "as" and lemmas & SERVES_AS)
    if not behind or following.is_noun:
        return False
    last = run[-1]
    named = f"the {country}" if country in WITH_ARTICLE else country
    found.replaced[last] = (last, f"{sentence.tokens[last].text} of {named}")
    return True


def _next(sentence: Sentence, i: int) -> Token:
    return sentence.tokens[min(i + 1, len(sentence.tokens) - 1)]
