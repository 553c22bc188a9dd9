"""'As of May 2020, who was mayor' as somebody would ask it: 'who was mayor in May 2020'."""

import re
from collections.abc import Mapping

from quizgen.ask.english import SAME_IN_PAST

_AS_OF = re.compile(r"As of (?P<month>[A-Z][a-z]+ \d{4}), ")
_BEHIND = {"was": "in", "were": "in", "did": "in", "had": "by"}
"""By the finite verb, the preposition that a month takes at the end."""
_FURTHER = re.compile(
    r"[,;:]|\b(?:that|which|who|whom|when|while|where|if|because|to|in|by|since|until|first|last|\d{4})\b"
)
_DATE = r"on (?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})"
_DATE_AT_END = re.compile(rf"(?P<named>an? .+?) (?P<date>{_DATE})")
LONGEST = 9
"""Words; behind more the month would be too far from the verb."""


def month_last(slots: Mapping[str, str], part: str, *others: str) -> dict[str, str]:
    """What stands before a question, and a part of it, with the month of a state at its end if plain.

    `others` tell the same as that part in another order, and end with the month too.
    """
    attribution, clause = slots["attribution"], slots[part]
    found = _AS_OF.fullmatch(attribution)
    words = clause.split()
    preposition = _BEHIND.get(words[0]) if words else None
    own = part == "predicate" and preposition == "by"  # 'who had five shops': no auxiliary
    if found is None or preposition is None or own or len(words) > LONGEST or _FURTHER.search(clause):
        return {}
    told = {name: f"{slots[name]} {preposition} {found['month']}" for name in (part, *others)}
    return {"attribution": "", **told}


def fits_tense(form: str, tag: str, base: str) -> bool:
    """Whether a finite verb can be one, whatever its tag: no 'suggesnt' or 'convinces' in the past.

    Behind 'did' or 'does' only a base form may stand, so what was misread is not asked for.
    """
    form = form.lower()
    if tag == "VBZ":
        return form.endswith("s") and form != base
    if tag in {"VB", "VBP"}:
        return True
    return (form != base or base in SAME_IN_PAST) and not (form.endswith("s") and base.endswith("s"))


def without_date(subject: str, between: str) -> tuple[str, str]:
    """What stands before the verb, and a date there that belongs to the verb: 'a ferry on May 4, 2016'.

    `between` stands behind the subject. Only of what nobody knows: the date of 'the attack on May 4, 2016'
    says which.
    """
    if re.fullmatch(_DATE, between.strip()):
        return subject, between.strip()
    whole = f"{subject}{between.rstrip()}"
    found = _DATE_AT_END.fullmatch(whole)
    return (found["named"], found["date"]) if found else (whole, "")
