"""What a clause lost says what the rest means: its story, its name, the deed a time belongs to.

Every check returns the offending words or None, as in `wholeness`.
"""

from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.english import HUMAN_NOUNS
from quizgen.extract.data.transitives import COMPLETED_BY
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause

_CALLED = HUMAN_NOUNS | PERSON_NOUNS | {"champion"}
_STORIES = frozenset({"storyline", "plot", "legend", "myth", "dream", "tale", "fantasy"})


def since_another_deed(sentence: Sentence, clause: Clause) -> str | None:
    """'made it the capital from 1565 on' of "the capital, which they held for long, from 1565 on"."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    for i in clause.rest:
        since = tokens[i].relation == "prep" and tokens[i].text.lower() in {"from", "until", "since"}
        if not since or i < 2 or tokens[i - 1].text != "," or i - 2 in inside or i - 2 < clause.head:
            continue
        above = [t for t in (i - 2, *sentence.ancestors(i - 2)) if t > clause.head]
        if any(tokens[t].relation in {"relcl", "acl"} for t in above):
            return tokens[i].text
    return None


def one_of_what(sentence: Sentence, clause: Clause) -> str | None:
    """'One under Ann Holt went to Oslo': one of the things told of before."""
    tokens = sentence.tokens
    for i in sentence.tops(clause.subject):
        lone = tokens[i].text.lower() == "one" and not any(
            tokens[c].relation == "prep" and tokens[c].text in {"of", "in"} for c in sentence.children(i)
        )
        if lone and tokens[i].relation in SUBJECTS and sentence.child(i, "relcl") is None:
            return tokens[i].text
    return None


def told_in_a_story(sentence: Sentence, clause: Clause) -> str | None:
    """'in the storyline, he broke his hand' without the words that say where it happened."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    for i in range(2, clause.head):
        told = tokens[i].lemma in _STORIES and tokens[i - 2].text.lower() in {"in", "of"}
        if told and i not in inside:
            return tokens[i].text
    return None


def name_dropped(sentence: Sentence, clause: Clause) -> str | None:
    """'beat chess champion to win' of "beat chess champion, Ann Holt, to win": its name is gone."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    for i in clause.tokens:
        common = tokens[i].is_noun and not tokens[i].plural and tokens[i].lemma.lower() in _CALLED
        if not common or sentence.child(i, "det", "poss", "nummod") is not None:
            continue
        gone = [c for c in sentence.children(i, "appos") if c > i and c not in inside and tokens[c].is_proper]
        if gone and tokens[i].relation in {*SUBJECTS, "dobj", "pobj"}:
            return tokens[i].text
    return None


def completed_elsewhere(sentence: Sentence, clause: Clause) -> str | None:
    """'compared data from Oslo' of "compared data from Oslo, where …, to those of Bergen"."""
    tokens, inside = sentence.tokens, set(clause.tokens)
    words = COMPLETED_BY.get(tokens[clause.head].lemma)
    if not words or clause.copula:
        return None
    found = [i for i in range(clause.head + 1, len(tokens)) if tokens[i].text.lower() in words]
    gone = found and not inside.intersection(found)
    passive = any(tokens[c].text.lower() == "by" for c in sentence.children(clause.head, "agent"))
    return tokens[clause.head].text if gone and not passive else None


CHECKS = (
    completed_elsewhere,
    one_of_what,
    since_another_deed,
    told_in_a_story,
    name_dropped,
)
