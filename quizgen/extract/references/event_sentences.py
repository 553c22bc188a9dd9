"""One sentence as a place that tells of events: its phrases, and where and when something in it happened."""

from collections.abc import Sequence

from quizgen.extract.data.english import DENYING, SAYING
from quizgen.extract.data.events import HAPPENING_VERBS, HOLDING_VERBS, STRIKING_VERBS
from quizgen.extract.dates.words import preposition, said_in_full
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.models import DateValue, Mention

_WHERE = frozenset({"in", "at", "near", "outside", "off", "on"})
_UNDATED = ("", "")
_LOOSE = frozenset({"relcl", "appos", "advcl"})


class EventSentence:
    """One sentence and what it names; `titled` as in `tellings`."""

    def __init__(self, sentence: Sentence, mentions: Sequence[Mention], titled: str) -> None:
        self.sentence = sentence
        self.titled = titled
        self.dates: dict[int, tuple[Mention, tuple[int, ...]]] = {}
        self.names: dict[int, Mention] = {}
        for mention in mentions:
            tokens = tuple(sentence.between(mention.span))
            for i in tokens:
                if mention.kind == "date":
                    self.dates[i] = (mention, tokens)
                elif mention.entity:
                    self.names[i] = mention

    def circumstances(self, i: int) -> tuple[str, str, str]:
        """Where and when an event that a noun tells of took place."""
        sentence, tokens = self.sentence, self.sentence.tokens
        when = edtf = where = ""
        for c in sentence.children(i, "prep", "npadvmod"):
            if c > i and not when:
                when, edtf = self.date_in(self.phrase(c))
        verb, relation = tokens[i].head, tokens[i].relation
        for c in sentence.children(i, "relcl"):
            if tokens[c].lemma in HAPPENING_VERBS:
                where, day, value = self.of_verb(c)
                when, edtf = (when, edtf) if when else (day, value)
        happens = relation in SUBJECT and tokens[verb].lemma in HAPPENING_VERBS
        held = relation in {"dobj", "nsubjpass"} and tokens[verb].lemma in HOLDING_VERBS
        there = relation == "attr" and sentence.child(verb, "expl") is not None
        if happens or held or there:
            place, day, value = self.of_verb(verb)
            where = where or place
            when, edtf = (when, edtf) if when else (day, value)
        return where, when, edtf

    def filled(self, where: str, when: str, edtf: str) -> tuple[str, str, str]:
        """With the only day that a first sentence names, and with the place that it shares with the title."""
        if not self.titled:
            return where, when, edtf
        tokens = self.sentence.tokens
        if not when:
            days = {mention.span: cut for mention, cut in self.dates.values()}
            found = [(cut, self.date_in(cut)) for cut in days.values()]
            found = [(cut, date) for cut, date in found if date[1].count("-") == 2]
            if len(found) == 1 and not self._said_then(found[0][0][0]):
                when, edtf = found[0][1]
        if not where:
            for t, mention in self.names.items():
                before = tokens[t - 1].text.lower() if t else ""
                if mention.kind == "place" and before in _WHERE and mention.surface in self.titled:
                    return f"{before} {mention.surface}", when, edtf
        return where, when, edtf

    def _said_then(self, i: int) -> bool:
        """Whether a date is that of a remark."""
        verb = next((a for a in self.sentence.ancestors(i) if self.sentence.tokens[a].is_verb), i)
        return self.sentence.tokens[verb].lemma in SAYING | DENYING

    def of_verb(self, verb: int) -> tuple[str, str, str]:
        """Where and when a verb says something happened."""
        where = when = edtf = ""
        if self.sentence.tokens[verb].lemma in STRIKING_VERBS:
            target = self.sentence.child(verb, "dobj")
            if target in self.names and self.names[target].kind == "place":
                where = f"in {self.said(self.phrase(target), lower=True)}"
        for c in self.sentence.children(verb, "prep", "npadvmod"):
            cut = self.phrase(c)
            if not when and any(t in self.dates for t in cut):
                when, edtf = self.date_in(cut)
            elif not where and any(t in self.names for t in cut):
                first = self.sentence.tokens[c].text.lower()
                if first in _WHERE and not any(self.sentence.tokens[t].tag in {"PRP", "PRP$"} for t in cut):
                    said = self.said(cut)
                    where = said[:1].lower() + said[1:]
        return where, when, edtf

    def date_in(self, cut: Sequence[int]) -> tuple[str, str]:
        """The date in a phrase as it reads in any other sentence, and its value."""
        for t in cut:
            if t in self.dates:
                mention, _ = self.dates[t]
                value = mention.value
                if not isinstance(value, DateValue) or value.anchored == "narrative" or "/" in value.edtf:
                    return _UNDATED
                return f"{preposition(value.edtf)} {said_in_full(mention)}", value.edtf
        return _UNDATED

    def phrase(self, top: int | None) -> list[int]:
        """The words under one, up to what is only added to it."""
        if top is None:
            return []
        sentence = self.sentence
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

    def said(self, words: Sequence[int], *, lower: bool = False, owner: str = "") -> str:
        """Words as running text; "its" by the name of its `owner`."""
        parts = []
        for n, t in enumerate(words):
            token = self.sentence.tokens[t]
            text = token.text
            if token.tag == "PRP$":
                if not owner:
                    return ""
                text = f"{owner}'s"
            elif lower and n == 0 and not token.is_proper and t not in self.names:
                text = text[:1].lower() + text[1:]
            following = words[n + 1] if n + 1 < len(words) else None
            parts.append(text + " " * (token.space or following != t + 1))
        return "".join(parts).strip()
