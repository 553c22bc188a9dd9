"""Who and what the names of an article refer to: one entity, one kind and one type per name.

Names are linked by equality, well-known short forms, an acronym given in the text, and a person's last name.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.english import HUMAN_NOUNS, HUMAN_VERBS, ORGANIZATION_VERBS, SAYING, TITLES
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.places import (
    ALIASES,
    CONTINENTS,
    COUNTRIES,
    PLACE_TYPES,
    TYPE_BY_FIRST_WORD,
    TYPE_BY_LAST_WORD,
    TYPE_BY_NOUN,
    US_STATES,
)
from quizgen.extract.parse import Sentence
from quizgen.models import Entity, Kind, Mention, Span

_PREFERENCE = ("PERSON", "GPE", "LOC", "FAC", "ORG", "NORP")
TYPE_BY_LABEL = {
    "PERSON": "person",
    "ORG": "organization",
    "NORP": "group",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
CERTAIN_MENTIONS = 3
CERTAIN_SHARE = 0.8
"""A name that says things is an organization if the parser calls it one so often, in such a share."""
_AGENT = frozenset({"nsubj", "agent", "poss"})
_WITH = frozenset({"with", "by", "against"})
_WHERE = frozenset({"in", "at", "from", "to", "near", "into", "across", "of"})


def link(
    mentions: Sequence[Mention], labels: Mapping[Span, str], sentences: Sequence[Sentence], title: str
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions with their entity and its kind, and the entities in order of first mention."""
    named = [mention for mention in mentions if mention.span in labels]
    surfaces: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in named:
        surfaces[_key(mention.surface)][labels[mention.span]] += 1
    names = _canonical_names(surfaces, title)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for key, counts in surfaces.items():
        votes[names[key]] += counts
    evidence = _evidence(named, sentences, names)
    forms: dict[str, list[str]] = defaultdict(list)
    for key, name in names.items():
        forms[name].append(key)
    entities = {
        name: _entity(name, votes[name], surfaces[name], forms[name], evidence[name])
        for name in dict.fromkeys(names[_key(mention.surface)] for mention in named)
    }
    linked = []
    for mention in mentions:
        if mention.span in labels:
            entity = entities[names[_key(mention.surface)]]
            linked.append(mention.model_copy(update={"entity": entity.name, "kind": entity.kind}))
        else:
            linked.append(mention)
    return tuple(linked), tuple(entities.values())


def _key(surface: str) -> str:
    return re.sub(r"['’]s$", "", re.sub(r"\s+", " ", surface))


def _canonical_names(surfaces: Mapping[str, Counter[str]], title: str) -> dict[str, str]:
    """Every surface with the fullest name that is certainly the same."""
    names = {surface: ALIASES.get(surface, surface) for surface in surfaces}
    persons = [s for s, counts in surfaces.items() if _label(counts) == "PERSON" and " " in s]
    for surface, counts in surfaces.items():
        if _label(counts) in {"PERSON", "ORG", "GPE"} and " " not in surface:
            full = [p for p in persons if p.split()[-1] == surface]
            merged = _one_person(full) or next((p for p in full if p in title), None)
            if merged:
                names[surface] = merged
            elif len(firsts := {p for p in persons if p.split()[0] == surface}) == 1:
                names[surface] = firsts.pop()
    for group in _by_last_name(persons).values():
        merged = _one_person(group)
        if merged:
            for surface in group:
                names[surface] = merged
    for surface in surfaces:
        acronym = "".join(word[0] for word in surface.split() if word[0].isupper())
        if len(acronym) > 2 and acronym in surfaces and names[acronym] == acronym:
            names[acronym] = surface
    return names


def _by_last_name(persons: Sequence[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for person in persons:
        groups[person.split()[-1]].append(person)
    return groups


def _one_person(forms: Sequence[str]) -> str | None:
    """The fullest of several forms if all can be one person: 'Ann Lee' within 'Ann Mary Lee'."""
    if not forms:
        return None
    fullest = max(forms, key=lambda form: (len(form.split()), len(form)))
    parts = fullest.split()
    fits = all(_is_subsequence(form.split(), parts) for form in forms)
    return fullest if fits else None


def _is_subsequence(short: Sequence[str], full: Sequence[str]) -> bool:
    rest = iter(full)
    return all(any(word == other or word.rstrip(".") == other[0] for other in rest) for word in short)


def _label(counts: Counter[str]) -> str:
    """The label given most often; of equals a place rather than a people."""
    most = max(counts.values())
    return min((label for label, count in counts.items() if count == most), key=_PREFERENCE.index)


@dataclass
class Evidence:
    """What the article's grammar says of one name: doer or place, called by which noun, surely a person."""

    acting: int = 0
    located: int = 0
    person: bool = False
    organized: bool = False
    says: bool = False
    noun: str = ""


def _evidence(
    named: Sequence[Mention], sentences: Sequence[Sentence], names: Mapping[str, str]
) -> dict[str, Evidence]:
    found: dict[str, Evidence] = defaultdict(Evidence)
    rest = iter(named)
    mention = next(rest, None)
    for sentence in sentences:
        while mention and mention.span.start < sentence.span.end:
            inside = sentence.between(mention.span)
            tops = [
                i for i in inside if sentence.tokens[i].head not in inside or sentence.tokens[i].head == i
            ]
            if tops:
                _weigh(found[names[_key(mention.surface)]], sentence, inside, tops[0])
            mention = next(rest, None)
    return found


def _weigh(evidence: Evidence, sentence: Sentence, inside: Sequence[int], top: int) -> None:
    tokens = sentence.tokens
    token, head = tokens[top], tokens[tokens[top].head]
    before = tokens[inside[0] - 1] if inside[0] else None
    if token.relation in _AGENT or (token.relation == "pobj" and head.text.lower() in _WITH):
        evidence.acting += 1
    elif token.relation == "pobj" and head.text.lower() in _WHERE:
        evidence.located += 1
    noun = None
    if token.relation == "nsubj" and head.lemma == "be":
        attribute = sentence.child(token.head, "attr")
        noun = tokens[attribute].lemma if attribute is not None else None
    if apposed := sentence.child(top, "appos"):
        noun = tokens[apposed].lemma if tokens[apposed].tag == "NN" else noun
    if (
        token.relation == "pobj"
        and head.text == "of"
        and tokens[head.head].lemma in {"city", "town", "village", "island"}
    ):
        noun = tokens[head.head].lemma
    if before is not None and before.lemma in TYPE_BY_NOUN and before.tag == "NN":
        titled = before.relation == "compound" and before.head in inside
        noun = noun or (before.lemma if titled or token.relation == "appos" else None)
    if noun in TYPE_BY_NOUN:
        evidence.noun = evidence.noun or noun
    called = before is not None and (before.text in TITLES or before.lemma.lower() in HUMAN_NOUNS)
    lives = token.relation in {"nsubj", "nsubjpass"} and head.lemma in HUMAN_VERBS
    says = token.relation == "nsubj" and head.lemma in SAYING and head.lemma not in {"report", "estimate"}
    evidence.person = evidence.person or called or says or lives or noun in HUMAN_NOUNS
    runs = token.relation in {"nsubj", "agent"} and head.lemma in ORGANIZATION_VERBS
    evidence.says = evidence.says or (token.relation == "nsubj" and head.lemma in SAYING)
    evidence.organized = evidence.organized or runs


def _entity(
    name: str, counts: Counter[str], own: Counter[str], aliases: Sequence[str], evidence: Evidence
) -> Entity:
    certain = counts["ORG"] >= CERTAIN_MENTIONS and counts["ORG"] >= CERTAIN_SHARE * counts.total()
    type_ = entity_type(name, _label(own or counts), evidence, certain=certain)
    kind: Kind = "place" if type_ in PLACE_TYPES or type_ == "place" else "actor"
    if type_ == "country" and evidence.acting > evidence.located:
        kind = "actor"
    return Entity(name=name, kind=kind, type=type_, aliases=tuple(a for a in aliases if a != name))


def _first_name(name: str) -> bool:
    return " " in name and name.split(maxsplit=1)[0] in PRONOUN_BY_FIRST_NAME


def entity_type(name: str, label: str, evidence: Evidence, *, certain: bool = False) -> str:
    """What a name is, as finely as is certain: tables, the article, its words, the parser.

    What the parser alone takes for a person or an organization is only a "name".
    """
    if name in COUNTRIES:
        return "country"
    if name in US_STATES:
        return "state"
    if name in CONTINENTS:
        return "continent"
    if evidence.noun and not evidence.person:
        return TYPE_BY_NOUN[evidence.noun]
    if label != "PERSON" and " " in name:
        first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
        if last in TYPE_BY_LAST_WORD:
            return TYPE_BY_LAST_WORD[last]
        if first in TYPE_BY_FIRST_WORD:
            return TYPE_BY_FIRST_WORD[first]
    if label == "PERSON" and evidence.located > 1 and not evidence.person and not _first_name(name):
        return "place"
    if label == "PERSON" and not (evidence.person or _first_name(name)):
        return "name"
    if label == "ORG" and not (evidence.organized or (certain and evidence.says) or name in ALIASES.values()):
        return "name"
    return TYPE_BY_LABEL.get(label, "organization")
