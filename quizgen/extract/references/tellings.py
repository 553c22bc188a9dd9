"""Finding where a sentence tells of an event, by a noun or by a verb, and the words that name it."""

from collections.abc import Iterator, Sequence

from quizgen.extract.data.events import (
    DROPPED,
    EVENTS_BY_VERB,
    FAMILIES,
    FAMILY_BY_NOUN,
    MAKING_VERBS,
    NOUN_BY_VERB,
)
from quizgen.extract.dates.words import spoken
from quizgen.extract.parse import Sentence
from quizgen.extract.references.event_sentences import EventSentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.told import Telling
from quizgen.models import Mention

LONGEST = 16
"""Words; a longer description does not fit into another sentence."""
_LONGEST_OF = 7
_LONGEST_MAKER = 12
_MONTH = 7
"""Characters of a month in EDTF; its day would answer the question when it was made."""
_WHERE = frozenset({"in", "at", "near", "outside", "off", "on"})
_OWN = frozenset({"of", "between", "with", "against", "for", "to", "over", "on", "by", "into", "from"})
_PLACES = frozenset({"GPE", "LOC", "NORP", "DATE"})
_UNDATED = ("", "")
_FINDINGS = frozenset({"findings", "Findings"})
"""Several, that are one piece of research."""
_LOOSE = frozenset({"relcl", "appos", "advcl"})
_SOLD_BY = frozenset({"agree", "announce", "decide", "plan"})


def tellings(sentence: Sentence, mentions: Sequence[Mention], titled: str = "") -> Iterator[Telling]:
    """The events that one sentence tells of, by a noun or by a verb.

    `titled` is the title, for a sentence so early that a place it shares with the title is where it happened.
    """
    reading = _Reading(sentence, mentions, titled)
    for i, token in enumerate(sentence.tokens):
        if token.lemma.lower() in FAMILY_BY_NOUN and (token.tag in {"NN", "NNP"} or token.text in _FINDINGS):
            if found := reading.by_noun(i):
                yield found
        elif token.lemma in EVENTS_BY_VERB and token.is_verb and (found := reading.by_verb(i)):
            yield found


class _Reading(EventSentence):
    """One sentence and the events that its nouns and verbs tell of."""

    def by_noun(self, i: int) -> Telling | None:
        """'a bomb attack in Kabul', "the AXIS trial", 'their agreement over selling …'."""
        sentence, tokens = self.sentence, self.sentence.tokens
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
            cut = self.phrase(c)
            bracketed = bool(cut) and cut[0] > 0 and tokens[cut[0] - 1].text == "("
            skipped = tokens[c].text.lower() in DROPPED or tokens[c].relation in {"punct", "advmod", "cc"}
            if skipped or bracketed:
                continue
            words += [t for t in cut if t not in inner]
        named = any(tokens[t].is_proper and tokens[t].entity not in _PLACES for t in words)
        owner = next((c for c in determiners if tokens[c].relation == "poss"), None)
        owned = owner is not None and owner in self.names
        if owner is not None and owned:
            words = [*sentence.subtree(owner), *words]
        words.append(i)
        known = owned or any(t in self.names for t in words)
        for c in sentence.children(i, "prep"):
            cut = self.phrase(c)
            if c < i or not cut or any(t in self.dates for t in cut):
                continue
            if tokens[c].text.lower() in _WHERE and any(t in self.names for t in cut):
                where = where or self.said(cut)
            elif tokens[c].text.lower() in _OWN and not named:
                words += cut
                known = known or any(t in self.names for t in cut)
        if not (articles or tokens[i].text in _FINDINGS) or articles & {"no", "any", "every", "each"}:
            return None
        if tokens[i].is_proper and FAMILY_BY_NOUN[noun] == "research":
            return None  # mostly the name of an office or an institute
        place, when, edtf = self.filled(*self.circumstances(i))
        fault = len(words) > LONGEST or any(tokens[t].tag in {"PRP", "PRP$"} for t in words)
        said = "" if fault else ("" if owned else "the ") + self.said(words, lower=True)
        happens = FAMILIES[FAMILY_BY_NOUN[noun]].happens
        made = "" if happens or named or (known and said) else self._made(i, noun, where)
        if made:
            said, where, place = f"the {noun} {made}", "", ""
            when, edtf = self._in_month(self._making(i) or i)
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
            known=known or bool(made),
            made=bool(made),
            lemmas=frozenset(tokens[t].lemma.lower() for t in [*before, i]),
        )

    def by_verb(self, i: int) -> Telling | None:
        """'A bomb exploded in Kabul on Monday', 'Norvik agreed to sell its shops to Borealis'."""
        sentence, tokens = self.sentence, self.sentence.tokens
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
        words = self.phrase(target) if whose and target is not None else []
        if whose == "object" and not words:
            return None
        known = any(t in self.names for t in words)
        to = next((c for c in sentence.children(i, "prep", "dative") if tokens[c].text.lower() == "to"), None)
        buyer = self.phrase(to) if to is not None and lemma == "sell" else []
        owner = self.said(self.phrase(subject)) if subject in self.names and not passive else ""
        said = self.said(words, lower=True, owner=owner) if len(words) <= _LONGEST_OF else ""
        if lemma in NOUN_BY_VERB:
            known = bool(said) and bool(owner or known) and (lemma != "sell" or bool(buyer))
            said = f"the {NOUN_BY_VERB[lemma]} of {said}"
            said += f" {self.said(buyer)}" if lemma == "sell" else f" by {owner}"
            known = known and (lemma == "sell" or bool(owner))
        elif said:
            said = f"{preposition_} {said}"
        place, when, edtf = self.filled(*self.of_verb(i))
        return Telling(family, "", verb.start, sentence, said, place, when, edtf, known=known)

    def _in_month(self, verb: int) -> tuple[str, str]:
        """When a verb says something was brought forth, not to the day, and its value."""
        _, when, edtf = self.of_verb(verb)
        return (f"in {spoken(edtf[:_MONTH])}" if when and len(edtf) > _MONTH else when), edtf

    def _making(self, i: int) -> int | None:
        """The verb that says who brought a thing forth: 'a suit filed by …', "Norvik filed a suit"."""
        sentence, tokens = self.sentence, self.sentence.tokens
        behind = [c for c in sentence.children(i, "acl") if tokens[c].tag == "VBN" and c > i]
        above = [tokens[i].head] if tokens[i].relation in {"dobj", "nsubjpass"} else []
        found = (v for v in (*behind, *above) if tokens[v].lemma in MAKING_VERBS)
        return next((v for v in found if tokens[v].text.endswith("ed")), None)

    def _made(self, i: int, noun: str, where: str) -> str:
        """Who brought a thing forth, or where research was published: 'filed by Norvik'; else ''."""
        sentence, tokens = self.sentence, self.sentence.tokens
        verb = self._making(i)
        if verb is None:
            return ""
        if FAMILY_BY_NOUN[noun] == "research":
            return self._published(verb, where) if tokens[verb].lemma == "publish" else ""
        passive = tokens[i].relation != "dobj" or tokens[i].head != verb
        by = sentence.child(verb, "agent") if passive else None
        maker = sentence.child(by, "pobj") if by is not None else None
        maker = maker if passive else sentence.child(verb, *SUBJECT)
        words = self.phrase(maker)
        told = 0 < len(words) <= _LONGEST_MAKER and any(t in self.names for t in words)
        if not told or any(tokens[t].tag in {"PRP", "PRP$"} for t in words):
            return ""
        done = "brought" if FAMILY_BY_NOUN[noun] == "lawsuit" else tokens[verb].text
        return f"{done} by {self.said(words, lower=True)}"

    def _published(self, verb: int, where: str) -> str:
        """'published in the Oslo Journal', which nobody need have told to be a name; else ''."""
        for c in self.sentence.children(verb, "prep"):
            cut = self.phrase(c)
            proper = len(cut) > 1 and self.sentence.tokens[cut[-1]].is_proper
            if proper and cut[0] == c and not any(t in self.dates for t in cut) and not where:
                where = self.said(cut, lower=True) if self.sentence.tokens[c].text.lower() == "in" else ""
        return f"published {where}" if where else ""
