"""A statement as it would be printed: signs that words or marks were lost, whatever the parse says."""

import re

_FAULTS = (
    (re.compile(r"\s[\"”](?:\s|$)"), "a quotation mark is left alone"),
    (re.compile(r"(?:^|\s)[\"“],"), "a quotation begins with a comma"),
    (re.compile(r"^[-–—,;:)]"), "it begins with a mark"),
    (re.compile(r"\w- [A-Z]"), "a hyphen stands at the end of a word"),
    (re.compile(r"[A-Za-z] '(?:[a-z]|[A-Z][a-z]*,)[^']*$"), "a word is torn at an apostrophe"),
    (re.compile(r"^According to [^,]+, that "), "it begins in the middle of what was said"),
    (re.compile(r"\d{2,} ?⁄"), "a fraction is run into the number before it"),
    (re.compile(r",\s*,|\(\s*\)|,\s*\.$"), "a mark stands where words went"),
    (re.compile(r"\b(?:as|see|shown) (?:\w+ )?(?:below|above)\.$"), "it points to what is printed beside it"),
)


def slip(text: str) -> str | None:
    """What looks wrong in the words of a statement, or None."""
    return next((reason for sign, reason in _FAULTS if sign.search(text)), None)
