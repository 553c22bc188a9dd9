"""Finding where a sentence tells of an event, by a noun or by a verb, and the words that name it."""

from collections.abc import Iterator, Sequence

from quizgen.extract.data.english import DENYING, SAYING
from quizgen.extract.data.events import (
    DROPPED,
    EVENTS_BY_VERB,
    FAMILY_BY_NOUN,
    HAPPENING_VERBS,
    HOLDING_VERBS,
    NOUN_BY_VERB,
    STRIKING_VERBS,
)
from quizgen.extract.dates.words import preposition, said_in_full
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.told import Telling
from quizgen.models import DateValue, Mention

LONGEST = 16
"""Words; a longer description does not fit into another sentence."""
_LONGEST_OF = 7
_WHERE = frozenset({"in", "at", "near", "outside", "off", "on"})
_OWN = frozenset({"of", "between", "with", "against", "for", "to", "over", "on", "by", "into", "from"})
_PLACES = frozenset({"GPE", "LOC", "NORP", "DATE"})
_UNDATED = ("", "")
_LOOSE = frozenset({"relcl", "appos", "advcl"})
_SOLD_BY = frozenset({"agree", "announce", "decide", "plan"})


def tellings(sentence: Sentence, mentions: Sequence[Mention], titled: str = "") -> Iterator[Telling]:
    """The events that one sentence tells of, by a noun or by a verb.

    `titled` is the title, for a sentence so early that a place it shares with the title is where it happened.
    """
    reading = _Reading(sentence, mentions, titled)
    for i, token in enumerate(sentence.tokens):
        if token.lemma.lower() in FAMILY_BY_NOUN and token.tag in {"NN", "NNP"}:
            if found := reading.by_noun(i):
                yield found
        elif token.lemma in EVENTS_BY_VERB and token.is_verb and (found := reading.by_verb(i)):
            yield found


class _Reading:
    """One sentence and what it names."""

    def __init__(self, sentence: Sentence, mentions: Sequence[Mention], titled: str) -> None:
        self._sentence = sentence
        self._titled = titled
        self._dates: dict[int, tuple[Mention, tuple[int, ...]]] = {}
        self._names: dict[int, Mention] = {}
        for mention in mentions:
            tokens = tuple(sentence.between(mention.span))
            for i in tokens:
                if mention.kind == "date":
                    self._dates[i] = (mention, tokens)
                elif mention.entity:
                    self._names[i] = mention

    def by_noun(self, i: int) -> Telling | None:
        """'a bomb attack in Kabul', "the AXIS trial", 'their agreement over selling …'."""
        sentence, tokens = self._sentence, self._sentence.tokens
        noun = tokens[i].lemma.lower()
        if tokens[i].relation in {"compound", "nmod"}:
            return None
        determiners = sentence.children(i, "det", "poss")
        before = [c for c in sentence.children(i) if c < i and c not in determiners]
        inner = [d for c in before if tokens[c].is_noun for d in sentence.children(c, "det")]
        articles = {tokens[c].text.lower() for c in (*determiners, *inner)}
        words: list[int] = []
        where = ""
        for c in before:
            cut = self._phrase(c)
            bracketed = bool(cut) and cut[0] > 0 and tokens[cut[0] - 1].text == "("
            skipped = tokens[c].text.lower() in DROPPED or tokens[c].relation in {"punct", "advmod", "cc"}
            if skipped or bracketed:
                continue
            words += [t for t in cut if t not in inner]
        named = any(tokens[t].is_proper and tokens[t].entity not in _PLACES for t in words)
        owner = next((c for c in determiners if tokens[c].relation == "poss"), None)
        owned = owner is not None and owner in self._names
        if owner is not None and owned:
            words = [*sentence.subtree(owner), *words]
        words.append(i)
        known = owned or any(t in self._names for t in words)
        for c in sentence.children(i, "prep"):
            cut = self._phrase(c)
            if c < i or not cut or any(t in self._dates for t in cut):
                continue
            if tokens[c].text.lower() in _WHERE and any(t in self._names for t in cut):
                where = where or self._said(cut)
            elif tokens[c].text.lower() in _OWN and not named:
                words += cut
                known = known or any(t in self._names for t in cut)
        if not articles or articles & {"no", "any", "every", "each"}:
            return None
        if tokens[i].is_proper and FAMILY_BY_NOUN[noun] == "research":
            return None  # mostly the name of an office or an institute
        place, when, edtf = self._filled(*self._circumstances(i))
        fault = len(words) > LONGEST or any(tokens[t].tag in {"PRP", "PRP$"} for t in words)
        said = "" if fault else ("" if owned else "the ") + self._said(words, lower=True)
        return Telling(
            FAMILY_BY_NOUN[noun],
            noun,
            tokens[i].start,
            sentence,
            said,
            where or place,
            when,
            edtf,
            named=named,
            fresh=bool(articles & {"a", "an"}),
            known=known,
            lemmas=frozenset(tokens[t].lemma.lower() for t in [*before, i]),
        )

    def by_verb(self, i: int) -> Telling | None:
        """'A bomb exploded in Kabul on Monday', 'Norvik agreed to sell its shops to Borealis'."""
        sentence, tokens = self._sentence, self._sentence.tokens
        verb, lemma = tokens[i], tokens[i].lemma
        passive = bool(sentence.children(i, "auxpass"))
        top = i
        if verb.relation == "xcomp" and tokens[verb.head].lemma in _SOLD_BY and lemma in NOUN_BY_VERB:
            top = verb.head
        elif verb.tag != "VBD" and not (passive and verb.tag == "VBN"):
            return None
        if tokens[top].relation not in {"ROOT", "conj", "ccomp", "advcl", "relcl"}:
            return None
        subject = sentence.child(top, *SUBJECT)
        if subject is not None and tokens[subject].tag in {"WDT", "WP"}:
            return None
        family, preposition_, whose = EVENTS_BY_VERB[lemma]
        target = subject if whose == "subject" or passive else sentence.child(i, "dobj")
        words = self._phrase(target) if whose and target is not None else []
        if whose == "object" and not words:
            return None
        known = any(t in self._names for t in words)
        to = next((c for c in sentence.children(i, "prep", "dative") if tokens[c].text.lower() == "to"), None)
        buyer = self._phrase(to) if to is not None and lemma == "sell" else []
        owner = self._said(self._phrase(subject)) if subject in self._names and not passive else ""
        said = self._said(words, lower=True, owner=owner) if len(words) <= _LONGEST_OF else ""
        if lemma in NOUN_BY_VERB:
            known = bool(said) and bool(owner or known) and (lemma != "sell" or bool(buyer))
            said = f"the {NOUN_BY_VERB[lemma]} of {said}"
            said += f" {self._said(buyer)}" if lemma == "sell" else f" by {owner}"
            known = known and (lemma == "sell" or bool(owner))
        elif said:
            said = f"{preposition_} {said}"
        place, when, edtf = self._filled(*self._of_verb(i))
        return Telling(family, "", verb.start, sentence, said, place, when, edtf, known=known)

    def _circumstances(self, i: int) -> tuple[str, str, str]:
        """Where and when an event that a noun tells of took place."""
        sentence, tokens = self._sentence, self._sentence.tokens
        when = edtf = where = ""
        for c in sentence.children(i, "prep", "npadvmod"):
            if c > i and not when:
                when, edtf = self._date(self._phrase(c))
        verb, relation = tokens[i].head, tokens[i].relation
        for c in sentence.children(i, "relcl"):
            if tokens[c].lemma in HAPPENING_VERBS:
                where, day, value = self._of_verb(c)
                when, edtf = (when, edtf) if when else (day, value)
        happens = relation in SUBJECT and tokens[verb].lemma in HAPPENING_VERBS
        held = relation in {"dobj", "nsubjpass"} and tokens[verb].lemma in HOLDING_VERBS
        there = relation == "attr" and sentence.child(verb, "expl") is not None
        if happens or held or there:
            place, day, value = self._of_verb(verb)
            where = where or place
            when, edtf = (when, edtf) if when else (day, value)
        return where, when, edtf

    def _filled(self, where: str, when: str, edtf: str) -> tuple[str, str, str]:
        """With the only day that a first sentence names, and with the place that it shares with the title."""
        if not self._titled:
            return where, when, edtf
        tokens = self._sentence.tokens
        if not when:
            days = {mention.span: cut for mention, cut in self._dates.values()}
            found = [(cut, self._date(cut)) for cut in days.values()]
            found = [(cut, date) for cut, date in found if date[1].count("-") == 2]
            if len(found) == 1 and not self._said_then(found[0][0][0]):
                when, edtf = found[0][1]
        if not where:
            for t, mention in self._names.items():
                before = tokens[t - 1].text.lower() if t else ""
                if mention.kind == "place" and before in _WHERE and mention.surface in self._titled:
                    return f"{before} {mention.surface}", when, edtf
        return where, when, edtf

    def _said_then(self, i: int) -> bool:
        """Whether a date is that of a remark."""
        verb = next((a for a in self._sentence.ancestors(i) if self._sentence.tokens[a].is_verb), i)
        return self._sentence.tokens[verb].lemma in SAYING | DENYING

    def _of_verb(self, verb: int) -> tuple[str, str, str]:
        """Where and when a verb says something happened."""
        where = when = edtf = ""
        if self._sentence.tokens[verb].lemma in STRIKING_VERBS:
            target = self._sentence.child(verb, "dobj")
            if target in self._names and self._names[target].kind == "place":
                where = f"in {self._said(self._phrase(target), lower=True)}"
        for c in self._sentence.children(verb, "prep", "npadvmod"):
            cut = self._phrase(c)
            if not when and any(t in self._dates for t in cut):
                when, edtf = self._date(cut)
            elif not where and any(t in self._names for t in cut):
                first = self._sentence.tokens[c].text.lower()
                if first in _WHERE and not any(self._sentence.tokens[t].tag in {"PRP", "PRP$"} for t in cut):
                    said = self._said(cut)
                    where = said[:1].lower() + said[1:]
        return where, when, edtf

    def _date(self, cut: Sequence[int]) -> tuple[str, str]:
        """The date in a phrase as it reads in any other sentence, and its value."""
        for t in cut:
            if t in self._dates:
                mention, _ = self._dates[t]
                value = mention.value
                if not isinstance(value, DateValue) or value.anchored == "narrative" or "/" in value.edtf:
                    return _UNDATED
                return f"{preposition(value.edtf)} {said_in_full(mention)}", value.edtf
        return _UNDATED

    def _phrase(self, top: int | None) -> list[int]:
        """The words under one, up to what is only added to it."""
        if top is None:
            return []
        sentence = self._sentence
        gone: set[int] = set()
        for t in sentence.subtree(top):
            if t != top and (sentence.tokens[t].relation in _LOOSE or sentence.tokens[t].text in {",", "("}):
                gone.update(sentence.subtree(t))
        kept: list[int] = []
        for t in sentence.subtree(top):
            if t in gone or (kept and t != kept[-1] + 1):
                if kept:
                    break
                continue
            kept.append(t)
        return kept

    def _said(self, words: Sequence[int], *, lower: bool = False, owner: str = "") -> str:
        """Words as running text; "its" by the name of its `owner`."""
        parts = []
        for n, t in enumerate(words):
            token = self._sentence.tokens[t]
            text = token.text
            if token.tag == "PRP$":
                if not owner:
                    return ""
                text = f"{owner}'s"
            elif lower and n == 0 and not token.is_proper and t not in self._names:
                text = text[:1].lower() + text[1:]
            following = words[n + 1] if n + 1 < len(words) else None
            parts.append(text + " " * (token.space or following != t + 1))
        return "".join(parts).strip()
