"""Who or what is not meant by a name, though another name has it: two Octavias, a firm and its founder."""

from collections.abc import Iterable, Mapping

from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.names.evidence import Evidence
from quizgen.extract.names.kinds import Class
from quizgen.extract.names.own_words import type_by_words

FIRST_NAMES = HE | SHE | PRONOUN_BY_FIRST_NAME.keys()
_SCHOOLS = frozenset({"University", "College", "Academy", "United", "Rovers", "Wanderers", "FC"})
"""What follows the name of a town in that of a school or club, which is left out soon."""
_OFTEN = 4
_TIMES_AS_OFTEN = 3
"""How often a last name must be told, and how many times as often as a woman's full name, to be a man's."""
Classes = Mapping[str, Class | None]


def told_before(form: str, names: Iterable[str], evidence: Mapping[str, Evidence]) -> list[str]:
    """Those of some names that come up in the article before a form does."""
    seen = list(evidence)
    return [name for name in names if seen.index(name) < seen.index(form)]


def is_another(
    last: str, full: str, classes: Classes, evidence: Mapping[str, Evidence], title: str = ""
) -> bool:
    """Whether a last name is a woman's first name told before the full one, or short for a firm: 'Pathé'.

    Or that of a husband, told of again and again before the wife is named once: 'Holm', "Ann Holm".
    """
    alone = evidence[last]
    firm = any(
        form.startswith(f"{last} ") and classes[form] == "body" and type_by_words(form.split())
        for form in classes
    )
    if firm and not (alone.person or alone.doing):
        return True
    later = not told_before(last, [full], evidence)
    counts = alone.labels.total(), evidence[full].labels.total()
    return later and (last in SHE - HE or (last not in title and is_wife(full, *counts)))


def is_wife(full: str, alone: int, whole: int) -> bool:
    """Whether a woman of that full name is not the one told again and again by the last name alone."""
    return full.split(maxsplit=1)[0] in SHE - HE and alone >= max(_OFTEN, _TIMES_AS_OFTEN * whole)


def schools(classes: Classes, evidence: Mapping[str, Evidence]) -> dict[str, str]:
    """Places that are never told to be any, by the one school or club called after each: 'at Harvard'."""
    found = {}
    for form, class_ in classes.items():
        if class_ != "place" or " " in form or evidence[form].inside >= 1:
            continue
        called = [name for name in classes if name.startswith(f"{form} ") and name.split()[1] in _SCHOOLS]
        if len(called) == 1 and classes[called[0]] != "place":
            found[form] = called[0]
    return found
