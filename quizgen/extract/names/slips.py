"""A form of a name that differs in one letter from another: a slip of the author's."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.names.evidence import Evidence
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.names.kinds import Class
from quizgen.text import unaccented

LEAST_LETTERS = 6
"""Shorter words that differ in one letter are often two names."""
COMMON = 3
"""Occurrences of a name of which a form seen once may be a slip."""
_SPELT_ALIKE = re.compile(r"ff\b|w\b")


def slips_in(
    evidence: Mapping[str, Evidence], classes: Mapping[str, Class | None], names: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Forms with the name meant: a commoner one, or that of the one person whose last name is like it."""
    counts = {form: found.labels.total() for form, found in evidence.items()}
    near: dict[str, set[str]] = defaultdict(set)
    for form, count in counts.items():
        for key in _without_one(form) if count >= COMMON else ():
            near[key].add(form)
        if classes[form] == "person" and " " in form:
            for key in _without_one(form.split()[-1]):
                near[key].add(form)
    for form, count in counts.items():
        if names[form] != form or classes[form] is None:
            continue
        if len(form) < LEAST_LETTERS and not (count == 1 and classes[form] == "person"):
            continue
        like = {name for key in _without_one(form) for name in near.get(key, ()) if names[name] != form}
        fitting = [
            name
            for name in sorted(like)
            if (classes[name] == classes[form] or _turned(form, name))
            and (
                (count == 1 and counts[name] >= COMMON and _slipped(form, name))
                or _of_a_last_name(form, name)
            )
        ]
        if len({names[name] for name in fitting}) == 1:
            yield form, fitting[0]


def _turned(form: str, name: str) -> bool:
    """Whether two neighbouring letters of a last name changed places: then it is hardly another name."""
    last = name.rsplit(maxsplit=1)[-1]
    pairs = [i for i in range(min(len(form), len(last))) if form[i] != last[i]]
    return (
        len(form) == len(last)
        and len(pairs) == 2
        and form[pairs[0]] == last[pairs[1]]
        and (pairs[1] == pairs[0] + 1 and form[pairs[1]] == last[pairs[0]])
    )


def _of_a_last_name(form: str, name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    owned = last == f"{form}s" and form not in PRONOUN_BY_FIRST_NAME  # "Mr Bate's" for "Mr Bates's"
    return " " not in form and " " in name and (owned or _slipped(form, last))


def _without_one(form: str) -> set[str]:
    """The form as it is alike spelt, and with each of its letters left out."""
    plain = _SPELT_ALIKE.sub("v", unaccented(form))
    return {plain, *(plain[:i] + plain[i + 1 :] for i in range(len(plain)))}


def _slipped(form: str, name: str) -> bool:
    """True if two forms of as many words differ in one long word, no plural and no other known name."""
    pairs = list(zip(form.split(), name.split(), strict=False))
    differing = [(a, b) for a, b in pairs if a != b]
    if form == name or len(form.split()) != len(name.split()) or len(differing) != 1:
        return False
    a, b = differing[0]
    if min(len(a), len(b)) < LEAST_LETTERS or a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    if a + "s" == b or b + "s" == a or any(char.isdigit() for char in a + b):
        return False
    known = (
        a in PRONOUN_BY_FIRST_NAME,
        a in PEOPLES,
        known_place(a) is not None,
        known_place(form) is not None,
    )
    return not any(known)
