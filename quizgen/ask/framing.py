"""'As of May 2020, who was mayor' as somebody would ask it: 'who was mayor in May 2020'."""

import re
from collections.abc import Mapping

_AS_OF = re.compile(r"As of (?P<month>[A-Z][a-z]+ \d{4}), ")
_BEHIND = {"was": "in", "were": "in", "did": "in", "had": "by"}
"""By the finite verb, the preposition that a month takes at the end."""
_FURTHER = re.compile(
    r"[,;:]|\b(?:that|which|who|whom|when|while|where|if|because|to|in|by|since|until|first|last|\d{4})\b"
)
LONGEST = 9
"""Words; behind more the month would be too far from the verb."""


def month_last(slots: Mapping[str, str], part: str) -> dict[str, str]:
    """What stands before a question, and one part of it, with the month of a state at its end if plain."""
    attribution, clause = slots["attribution"], slots[part]
    found = _AS_OF.fullmatch(attribution)
    words = clause.split()
    preposition = _BEHIND.get(words[0]) if words else None
    own = part == "predicate" and preposition == "by"  # 'who had five shops': no auxiliary
    if found is None or preposition is None or own or len(words) > LONGEST or _FURTHER.search(clause):
        return {}
    return {"attribution": "", part: f"{clause} {preposition} {found['month']}"}
