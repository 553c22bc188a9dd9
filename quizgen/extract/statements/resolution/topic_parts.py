"""What belongs to the topic of an article, told by it: 'the third season', "the boats" of a class."""

from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution


def settle_series(sentence: Sentence, clause: Clause, topic: Topic, found: Resolution) -> None:
    """'the third season' → "the third season of Fjord Patrol" in an article on an episode of that."""
    if not topic.series or topic.series in other_words(sentence, clause, -1, -1):
        return
    for i in clause.tokens:
        token = sentence.tokens[i]
        before = sentence.tokens[i - 1].text.lower() if i else ""
        below = sentence.children(i, "prep", "relcl", "acl", "appos")
        if token.tag != "NN" or token.relation in {"compound", "nmod"} or i in found.replaced:
            continue
        ranked = token.lemma == "season" and before.endswith(("first", "second", "third", "th", "final"))
        if (ranked or (token.text in {"series", "show"} and before == "the")) and not below:
            found.replaced[i] = (i, f"season of {topic.series}" if ranked else f"{token.text} {topic.series}")
            found.kept.update({i, i - 1})
            if topic.place:
                found.places.append(topic.place)
            return


def settle_members(sentence: Sentence, clause: Clause, topic: Topic, found: Resolution) -> None:
    """'the surviving boats' → "the surviving Type A boats" in an article on that class."""
    said = " ".join(sentence.tokens[t].text for t in clause.tokens)
    if not topic.members or topic.name in said or "class" in said:
        return
    for i in clause.tokens:
        token = sentence.tokens[i]
        articled = any(sentence.tokens[c].text.lower() == "the" for c in sentence.children(i, "det"))
        below = sentence.children(i, "prep", "relcl", "appos")
        if token.text in topic.members and token.tag == "NNS" and articled and not below:
            found.before[i] = topic.name
            found.kept.add(i)
            if topic.place:
                found.places.append(topic.place)
            return


def other_words(sentence: Sentence, clause: Clause, first: int, last: int) -> str:
    """The words of a clause besides some of its tokens."""
    return " ".join(sentence.tokens[t].text for t in clause.tokens if not first <= t <= last)
