"""Which written forms are one name: short forms, acronyms, a person's last name, other spellings."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from quizgen.extract.data.bodies import TYPE_BY_BODY
from quizgen.extract.data.callings import PERSON_NOUNS, THING_TYPES, TYPE_BY_NOUN
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import TITLES
from quizgen.extract.data.name_words import TEAM_WORDS
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.data.places import ALIASES
from quizgen.extract.names.evidence import Evidence
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.names.kinds import Class, class_of
from quizgen.extract.names.namesakes import FIRST_NAMES, is_another, schools, told_before
from quizgen.extract.names.own_words import is_team
from quizgen.extract.names.runs import PARTICLES
from quizgen.extract.names.slips import slips_in
from quizgen.text import unaccented

LEAST_SHOUTED = 5
"""Letters; shorter words in capitals are mostly acronyms."""
CLEARLY = 3
"""Times as often one of two teams of the same by-name has to be named as the other to be meant by it."""
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "&", "de", "la", "du", "des", "et", "a"})
_CASES = frozenset({"v.", "vs", "vs."})
"""Inside the names of lawsuits: 'Holm vs. Norland Rail'."""
_DEEDS_PER_PLACE = 4
"""So many times as much must tell of somebody as of a place."""
_ACTS_OFTEN = 3
"""Times a last name says or does something before its full name need not come first."""
_LONGEST_PERSON = 4
"""Words of a full name that may go by a name in its middle."""
_ACRONYM = re.compile(r"(?:[A-Z][a-z]?\.?){2,}")


class Names:
    """The forms of an article's names: which are the same name, and of which class each is.

    `name_of` has for every form the fullest one that is certainly the same, `slips` those that are misspelt.
    """

    def __init__(self, evidence: Mapping[str, Evidence], title: str) -> None:
        self._evidence = evidence
        self.classes = _classes(evidence)
        self.name_of = {form: ALIASES.get(form, form) for form in evidence}
        self._join_persons(title)
        self._join_teams()
        self._join_acronyms()
        self._join_spellings()
        self.slips = dict(slips_in(evidence, self.classes, self.name_of))
        for form, name in self.slips.items():
            self.name_of[form] = self.name_of[name]

    def _join_persons(self, title: str) -> None:
        """A last or first name with the one full name it belongs to, and full names of one person."""
        persons = [
            form
            for form, class_ in self.classes.items()
            if class_ == "person" and " " in form and _CASES.isdisjoint(form.split())
        ]
        by_last, by_first = _by_word(persons, -1), _by_word(persons, 0)
        for form, class_ in self.classes.items():
            if class_ != "person" or " " in form:
                continue
            full, firsts = by_last.get(unaccented(form), []), by_first.get(unaccented(form), [])
            merged = _one_person(full) or next((person for person in full if person in title), None)
            if (
                merged
                and merged not in title
                and is_another(form, merged, self.classes, self._evidence, title)
            ):
                continue
            if merged:
                self.name_of[form] = merged
            elif len(firsts) == 1 and not full:
                self.name_of[form] = firsts[0]
            elif (
                not full
                and not firsts
                and (between := _between(form, told_before(form, persons, self._evidence)))
            ):
                self.name_of[form] = between
        for group in by_last.values():
            for same in (group, *_by_word(group, 0).values()):
                if fullest := _one_person(same):
                    called = next((form for form in same if form in title), fullest)
                    self.name_of.update(dict.fromkeys(same, called))
        for form in self.classes:
            if merged := _one_person(_with_particle(form, persons)):
                self.name_of[form] = self.name_of[merged]
        self.name_of = {form: self.name_of.get(name, name) for form, name in self.name_of.items()}

    def _join_teams(self) -> None:
        """The by-name of one team with its full name: 'Red Sox' with 'Boston Red Sox'."""
        by_end: dict[str, set[str]] = defaultdict(set)
        for form in self.classes:
            words = form.split()
            for i in range(1, len(words) if is_team(words) else 0):
                by_end[" ".join(words[i:])].add(form)
        for short, school in schools(self.classes, self._evidence).items():
            self.name_of[short], self.classes[short] = school, "body"
        if by_end:
            lone = [form for form in self.classes if form in TEAM_WORDS and form.endswith("s")]
            self.classes |= dict.fromkeys(lone, "body")
        for form, full in by_end.items():
            if form in self.classes and not is_team(form.split()):
                self.classes[form] = "body"
                counts = sorted(((self._evidence[name].labels.total(), name) for name in full), reverse=True)
                if len(counts) == 1 or counts[0][0] >= CLEARLY * counts[1][0]:
                    self.name_of[form] = counts[0][1]

    def _join_acronyms(self) -> None:
        """An acronym with the name whose first letters it has."""
        full: dict[str, str] = {}
        for form, class_ in self.classes.items():
            if " " in form and class_ != "person":
                full |= {letters: form for letters in initials(form) if letters not in full}
        for form in self.classes:
            letters = form.replace(".", "").upper()
            if _ACRONYM.fullmatch(form) and letters in full and self.name_of[form] == form:
                self.name_of[form] = self.name_of[full[letters]]
                self.classes[form] = self.classes[full[letters]]

    def _join_spellings(self) -> None:
        """A form in capitals or without accents with the same name in its usual dress."""
        by_plain: dict[str, str] = {}
        often = {form: found.labels.total() for form, found in self._evidence.items()}
        for form in sorted(often, key=lambda form: (form.isascii(), -often[form])):
            first = by_plain.setdefault(unaccented(form), form)
            if form.isupper() and len(form) >= LEAST_SHOUTED:
                first = form.title() if form.title() in often else first
            if self.name_of[form] == form:
                self.name_of[form] = self.name_of[first]


def _classes(evidence: Mapping[str, Evidence]) -> dict[str, Class | None]:
    """What each form is; a last name and the full names that end in it are weighed together.

    The plural of a person's last name is a family: 'the Curies'.
    """
    classes = {form: class_of(form, found) for form, found in evidence.items()}
    groups: dict[str, list[str]] = defaultdict(list)
    for form in evidence:
        groups[form.rsplit(maxsplit=1)[-1]].append(form)
    for last, forms in groups.items():
        if last not in evidence or len(forms) == 1 or last in PEOPLES or _is_a_thing(evidence, last, forms):
            continue
        known = known_place(last)
        full = [form for form in forms if form != last]
        named = any(classes[f] == "person" and f.split()[0] in PRONOUN_BY_FIRST_NAME for f in full)
        if last in TITLES and not named:
            continue
        also_a_city = known is not None and known.type == "city" and named and not evidence[last].inside
        if known and known.sure and not also_a_city:
            continue
        if any(classes[form] == "people" for form in full):
            continue
        fits = [form for form in full if classes[form] == "person" or _looks_like_a_person(form)]
        if fits and (
            _together(evidence, classes, forms, full) or _called_alone(evidence, classes, last, full)
        ):
            classes.update(dict.fromkeys([last, *fits], "person"))
    whole = [form for form, class_ in classes.items() if class_ == "person" and len(form.split()) > 2]
    for form, class_ in classes.items():
        told = evidence[form].titled or evidence[form].human or evidence[form].says or evidence[form].doing
        if class_ != "person" and told and " " not in form and known_place(form) is None:
            classes[form] = "person" if _between(form, whole) else class_
    classes |= {form: "person" for form in classes if _with_particle(form, whole)}
    persons = {form.split()[-1] for form, class_ in classes.items() if class_ == "person" and " " in form}
    families = [form for form in classes if form.endswith("s") and form[:-1] in persons]
    return classes | dict.fromkeys(families, "people")


def _together(
    evidence: Mapping[str, Evidence],
    classes: Mapping[str, Class | None],
    forms: Sequence[str],
    full: Sequence[str],
) -> bool:
    """True if all that is said of a last name and its full names together tells of a person."""
    joint = Evidence()
    for form in forms:
        joint += evidence[form]
    longest = max(full, key=lambda form: (classes[form] == "person", len(form)))
    return class_of(longest, joint) == "person"


def _called_alone(
    evidence: Mapping[str, Evidence],
    classes: Mapping[str, Class | None],
    last: str,
    full: Sequence[str],
) -> bool:
    """True if a last name has a title or a life of its own, and a full name surely is a person's."""
    alone = evidence[last]
    acts = alone.says + alone.doing >= _ACTS_OFTEN
    sure = any(
        (classes[form] == "person" and (acts or evidence[form].person)) or form.split()[0] in FIRST_NAMES
        for form in full
    )
    told = alone.titled or alone.human or _only_labelled(evidence, last, full)
    return sure and bool(told) and last not in TYPE_BY_BODY


def _only_labelled(evidence: Mapping[str, Evidence], last: str, full: Sequence[str]) -> bool:
    """True if nothing but the parser speaks for a body, and a full name came before: 'Bacon', an artist."""
    alone = evidence[last]
    called = alone.noun in TYPE_BY_NOUN and alone.noun not in PERSON_NOUNS
    deeds = alone.says + alone.doing
    placed = alone.inside > 0 and deeds < _DEEDS_PER_PLACE * alone.inside
    bodily = alone.organized or alone.joined or placed or called or alone.plural
    others = any(form.startswith(f"{last} ") for form in evidence)
    seen = list(evidence)
    acts = deeds >= _ACTS_OFTEN
    return not bodily and not others and (acts or min(map(seen.index, full)) < seen.index(last))


def _is_a_thing(evidence: Mapping[str, Evidence], last: str, forms: Sequence[str]) -> bool:
    """True for what the article calls a crater or a ship before it names somebody it may be called after."""
    noun = TYPE_BY_NOUN.get(evidence[last].noun, "")
    first = next(form for form in evidence if form in forms)
    return first == last and noun in THING_TYPES | PLACE_TYPES and not evidence[last].person


def _looks_like_a_person(form: str) -> bool:
    return 1 < len(form.split()) < 4 and not any(word in _SMALL for word in form.split())


def _by_word(persons: Sequence[str], place: int) -> dict[str, list[str]]:
    """Full names by the word at a place in them, without accents."""
    groups: dict[str, list[str]] = defaultdict(list)
    for person in persons:
        groups[unaccented(person.split()[place])].append(person)
    return groups


def _one_person(forms: Sequence[str]) -> str | None:
    """The fullest of several forms if all can be one person: 'Ann Lee' within 'Ann Mary Lee'."""
    if not forms:
        return None
    fullest = max(forms, key=lambda form: (len(form.split()), len(form)))
    parts = unaccented(fullest).split()
    fits = all(_is_subsequence(unaccented(form).split(), parts) for form in forms)
    return fullest if fits else None


def _with_particle(form: str, persons: Sequence[str]) -> list[str]:
    """The people whose last name with its particle a form is: 'De Witt' for 'Jan de Witt'."""
    if form.replace("-", " ").split(maxsplit=1)[0].lower() not in PARTICLES:
        return []
    return [person for person in persons if person.lower().endswith(f" {form.lower()}")]


def _between(form: str, persons: Sequence[str]) -> str | None:
    """The one person called by the first of two last names: 'Soto' for 'Ana Soto Vega'."""
    if form.isupper():
        return None
    short = (person for person in persons if len(person.split()) <= _LONGEST_PERSON)
    found = [person for person in short if unaccented(form) in unaccented(person).split()[1:-1]]
    return found[0] if len(found) == 1 and form not in PRONOUN_BY_FIRST_NAME else None


def _is_subsequence(short: Sequence[str], full: Sequence[str]) -> bool:
    rest = iter(full)
    return all(any(word == other or word.rstrip(".") == other[0] for other in rest) for word in short)


def initials(name: str) -> set[str]:
    """The acronyms a name may have: its first letters, with and without small words, or its capitals."""
    words = [word for part in name.split() for word in part.split("-") if word]
    every = "".join(word[0] for word in words).upper()
    great = "".join(word[0] for word in words if word not in _SMALL).upper()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return {letters for letters in (every, great, capitals) if len(letters) > 1}
