"""Words that point outside a clause: 'later', "another", 'both' of what was told before."""

from collections.abc import Collection

from quizgen.extract.data import english
from quizgen.extract.data.transitives import ABSTRACT_ONE_MORE
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause


def pointing(sentence: Sentence, clause: Clause, resolved: Collection[int]) -> str | None:
    """The first word of a clause that points to what is told outside it, or None."""
    for i in clause.tokens:
        token = sentence.tokens[i]
        word = token.text.lower()
        if i in resolved or token.start < 0:  # what was put in points nowhere
            continue
        compound = i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].text == "-"
        if token.tag.startswith("RB") and word in english.POINTING_ADVERBS and not compound:
            return token.text
        if word == "such" and i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].text == "as":
            continue
        if word == "both" and token.relation in {"det", "predet"}:
            if not (
                any(c in clause.tokens for c in sentence.children(token.head, "conj"))
                or _both_told(sentence, clause, token.head)
            ):
                return token.text
            continue
        if _one_more(sentence, i) or (word == "each" and _each_time(sentence, clause, i)):
            return token.text
        if word in {"other", "such", "former", "alternate"} and _says_itself(sentence, clause, i):
            continue
        if word == "own" and i in clause.subject:
            return token.text
        if word in english.POINTING_ADJECTIVES and (
            token.tag.startswith("JJ") or token.relation in {"amod", "det", "predet"}
        ):
            return token.text
    return None


def _both_told(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """'both houses of the Senate', "on both Pacific and Atlantic coasts": nobody need ask which two."""
    tokens = sentence.tokens
    owners = [c for c in sentence.children(noun, "prep") if tokens[c].text.lower() == "of"]
    whole = [t for c in owners for t in sentence.subtree(c) if t in clause.tokens]
    two = [
        c for m in sentence.children(noun, "amod", "compound", "nmod") for c in sentence.children(m, "conj")
    ]
    return any(tokens[t].is_proper for t in whole) or any(c < noun for c in two)


def _one_more(sentence: Sentence, i: int) -> bool:
    """True for the "third" of 'a third factor': there are two that were told of."""
    token, noun = sentence.tokens[i], sentence.tokens[sentence.tokens[i].head]
    ordinal = token.relation == "amod" and token.entity == "ORDINAL" and token.text.lower() != "first"
    a = any(sentence.tokens[c].text.lower() == "a" for c in sentence.children(token.head, "det"))
    return ordinal and a and noun.lemma in ABSTRACT_ONE_MORE


def _each_time(sentence: Sentence, clause: Clause, i: int) -> bool:
    """'Each time, they won': nothing says when."""
    return i in clause.lead[:1] and [sentence.tokens[t].text.lower() for t in clause.lead] == ["each", "time"]


def _says_itself(sentence: Sentence, clause: Clause, i: int) -> bool:
    """'kayaks and other boats', 'each other', 'such boats as kayaks', 'former minister Ann Holt'."""
    tokens, head = sentence.tokens, sentence.tokens[i].head
    word, before = tokens[i].text.lower(), tokens[i - 1].text.lower() if i else ""
    if word == "former":
        return tokens[i].relation == "amod" and tokens[head].is_noun and before not in {"the", "its", "their"}
    behind = {tokens[c].text.lower() for c in sentence.children(head, "prep")}
    if word == "alternate":  # 'alternate sources', but not "an alternate member", 'alternate routes to Oslo'
        return tokens[i - 1].tag in {"DT", "PRP$"} or bool(behind & {"of", "to", "for"})
    if word == "such":
        told = any(t < i and t != head and tokens[t].lemma == tokens[head].lemma for t in clause.tokens)
        return told or "as" in behind
    listed = (
        before in {"and", "or"} and tokens[head].relation == "conj" and tokens[head].head in clause.tokens
    )
    return before == "each" or listed
