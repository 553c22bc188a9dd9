"""The base form of a verb where the pipeline's own rules go wrong.

They know some nine thousand verbs. Of two that fit they take the shorter ('hoped' as 'hop'), of a verb they
don't know they make one with a silent e ('optioned' as 'optione').
"""

import re
from collections.abc import Collection

from quizgen.extract.data.inflection import DOUBLED_ENDS, ENDS_WITH_E, PREFIXES, WHOLE

_INFLECTED = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "VBZ": "s"}
_HISSING = re.compile(r"(?:ss|sh|ch|x|zz|o)es$")
_SINGLE = re.compile(r"(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxy]")
"""A verb of one syllable that doubles its last letter before '-ed': 'hop', 'plan'."""
_DOUBLED = re.compile(DOUBLED_ENDS)
_ENDS_WITH_E = tuple(re.compile(pattern) for pattern in ENDS_WITH_E)
_SHORTEST_REST = 4
_SHORTEST_STEM = 2


def base_form(word: str, tag: str, lemma: str, known: Collection[str]) -> str:
    """The base form of a word with this tag, where `lemma` is what the pipeline's rules make of it.

    `known` are the verbs that the rules know. Only what ends in '-ed', '-ing' or '-s' is looked at; without
    known verbs nothing is.
    """
    form, ending = word.lower(), _INFLECTED.get(tag, "")
    if not known or not ending or not form.endswith(ending) or not (form.isascii() and form.isalpha()):
        return lemma
    if form in WHOLE:
        return WHOLE[form]
    stem = form.removesuffix(ending)
    if len(stem) < _SHORTEST_STEM or (lemma != form and not form.startswith(lemma[: len(stem) - 1].lower())):
        return lemma
    if ending == "s":
        return _of_present(form, lemma, known)
    if form in known:
        return lemma if lemma in known else form
    if lemma in known:
        return _with_e(stem, lemma)
    return _of_unknown(form, stem, ending, known)


def _with_e(stem: str, lemma: str) -> str:
    """'hope' for 'hop-ed', which of 'hop' would be 'hopped'."""
    return stem + "e" if lemma == stem and _SINGLE.fullmatch(stem) else lemma


def _of_present(form: str, lemma: str, known: Collection[str]) -> str:
    """'hope' for 'hopes', 'relaunch' for 'relaunches'."""
    if form.removesuffix("s") in known:
        return form.removesuffix("s")
    if lemma in known or lemma == form:
        return lemma
    if form.endswith("ies"):
        return form.removesuffix("ies") + "y"
    return form.removesuffix("es") if _HISSING.search(form) else form.removesuffix("s")


def _of_unknown(form: str, stem: str, ending: str, known: Collection[str]) -> str:
    """The base form of an unknown verb: after that of the verb it is made from, else by its sounds."""
    for cut in range(_SHORTEST_STEM, len(stem) - _SHORTEST_REST + 2):
        rest = stem[cut:]
        if stem[:cut] not in PREFIXES:
            continue
        for candidate in (rest, rest + "e", rest[:-1]):
            if candidate in known and (candidate != rest[:-1] or rest[-1:] == rest[-2:-1]):
                return stem[:cut] + _with_e(rest, candidate)
    if ending == "ed" and stem[-1] in "ei":
        return stem + "e" if stem[-1] == "e" else stem[:-1] + "y"
    if _DOUBLED.search(stem):
        return stem[:-1]
    return stem + "e" if any(pattern.search(stem) for pattern in _ENDS_WITH_E) else stem
