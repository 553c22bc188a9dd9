"""A statement as it would be printed: signs that words or marks were lost, whatever the parse says."""

import re

from quizgen.words import ANY_MONTH

_MONTH = rf"(?:{ANY_MONTH})"
_DAY = rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})"
_SUBJECT = r"(?:(?!that\b|which\b|who\b|when\b|since\b)[^, ]+ ){1,6}"
_SAID = r"(?:said|reported|announced|stated|wrote|claimed|noted|added)"
_LETTERED = "Group|Class|Type|Plan|Team|Serie|Section|Vitamin|Category|Grade|Pool|League|Division|Hepatitis"
_FAULTS = (
    (
        re.compile(rf"\b(?:of|with|for|from|by|since|until|between|at|to|than|as) on {_DAY}"),
        "a weekday was read wrongly",
    ),
    (
        re.compile(rf"\b(?:of|for|from|by|since|until|between) {_DAY} and on {_DAY}"),
        "a weekday was read wrongly",
    ),
    (re.compile(rf"\b(?:early|late|mid) {_DAY}"), "a part of a day has the whole date behind it"),
    (re.compile(rf", {_SAID} (?:[a-z]+ ){{0,3}}[a-z]+[.,]"), "it ends with who said so"),
    (
        re.compile(r"[A-Z][\w'’]+ (?:particularly|especially|notably|mainly) (?:for|because|in|by|on|as)\b"),
        "words between two clauses went",
    ),
    (
        re.compile(rf"^On {_DAY}, {_SUBJECT}(?:has|have) (?:\w+ly )?(?:been )?\w+(?:ed|en|ne)\b"),
        "'has' needs no date",
    ),
    (re.compile(rf"{_DAY} to \d{{1,2}}(?! {_MONTH})(?=[ ,.])"), "the days of a range are torn apart"),
    (
        re.compile(rf"\b(?:from|between) \d{{1,2}} (?:to|until|through|and) {_DAY}"),
        "the days of a range are torn apart",
    ),
    (re.compile(r"\ban? [£$€] ?\d[\d.,]*(?: [mb]illion)? (?:for|in|on|to|per|of)\b"), "a sum has no noun"),
    (re.compile(r"\bquoted as saying (?:by|in|on)\b"), "what was said went"),
    (re.compile(r"\bon the day(?: on\b|[.,])"), "nothing says of what 'the day' is"),
    (
        re.compile(r'^[^,"]* "[^"]+", (?:was|is|were|are|has|had|began|became)\b'),
        "a comma stands between subject and verb",
    ),
    (re.compile(r"\bwith [^,]+, with [A-Z]"), "a word between two went"),
    (
        re.compile(
            r"^(?!(?:According|As|In|On|At|For|From|By|During|After|Before|Under|Since|Until|With)\b)"
            r'[^,"]*, [^,"]*"[^",]*" (?:was|were|is|are|has|had|began|became|[a-z]+ed)\b'
        ),
        "a comma stands alone before a quotation",
    ),
    (re.compile(r"\+\d{6,}|\b\d{6,}-\d{3,}"), "a telephone number stands in it"),
    (re.compile(r'^(?:[^"]*"[^"]*")*[^"]*"[^"]*\s"\w'), "a quotation ends in the wrong place"),
    (re.compile(r"\b[Tt]r(?:y|ies|ied|ying) of (?!the\b|a\b)[a-z]+ "), "a word is misprinted"),
    (re.compile(r"\b(?:War I|[a-z]{4,})\. [A-Z][a-z]+ "), "two sentences are run together"),
    (re.compile(r"\s[\"”](?:\s|$)"), "a quotation mark is left alone"),
    (re.compile(r"(?:^|\s)[\"“],"), "a quotation begins with a comma"),
    (re.compile(r"\b([A-Z][^.]{14,}) (?:or|and) (?:the )?\1\b"), "a name stands beside itself"),
    (re.compile(r"[a-z] ([A-Z][\w-]+(?: [A-Z][\w-]+)*) and \1\b(?! [A-Z])"), "a name stands beside itself"),
    (re.compile(rf"\b[Ii]n {_MONTH} \d{{1,2}}, \d{{4}}"), "a number was taken for a day"),
    (re.compile(r"\b(?:Nos?|vs|approx)\.$"), "it ends with an abbreviation"),
    (re.compile(r"^[-–—,;:)]"), "it begins with a mark"),
    (re.compile(r"^(?:[^,]*, )?[Ee]t al\b"), "it begins with the end of a list of names"),
    (re.compile(r"\w- [A-Z]"), "a hyphen stands at the end of a word"),
    (re.compile(r"[A-Za-z] '(?:[a-z]|[A-Z][a-z]*,)[^']*$"), "a word is torn at an apostrophe"),
    (re.compile(r"\b[Aa]ccording to (?:he|she|it|they|we|I)\b"), "nobody knows whose claim it is"),
    (re.compile(r"^According to [^,]+, that "), "it begins in the middle of what was said"),
    (re.compile(r"\d{2,} ?⁄"), "a fraction is run into the number before it"),
    (re.compile(r",\s*,|\(\s*\)|,\s*\.$"), "a mark stands where words went"),
    (
        re.compile(r"\b(?:as|see|seen|shown) (?:\w+ )?(?:below|above)\.$"),
        "it points to what is printed beside it",
    ),
    (re.compile(r"^The \w+ (?:at|on the) (?:right|left) "), "it points to what is printed beside it"),
    (re.compile(r"\b[Tt]he (?:former|new|old|late|then) the\b"), "a name was put in behind 'the'"),
    (re.compile(r"\b[Aa]s (?:late |early |mid-)?(?:1[5-9]|20)\d\d,"), "a word of 'as recently as' went"),
    (re.compile(r"^[^,]*\b(?:too|however|though), [a-z]"), "a comma went"),
    (re.compile(rf"\b(?!{_LETTERED})[A-Z][a-z]+ [A-HJ-Z]\.$"), "a name is cut at an initial"),
    (re.compile(r"\s[-–—]\s*\.?$"), "it ends at a dash"),
    (re.compile(r"\b[a-z]+\. \d+ [A-Z]"), "a 'No.' went"),
    (re.compile(r", (?:in|with|by) an? \w+\.$"), "what says more of its last word went"),
    (re.compile(r"(?:\b[A-Z]{2,}[ ,.]+){5}"), "it is printed in capitals"),
    (re.compile(r"\b([a-z]{4,}) (?!\1\b)(?i:\1)\b"), "a word stands twice"),
    (re.compile(r"^(?:[A-Z]\w+ )(?:\w+ ){0,4}of which,"), "it begins inside another sentence"),
    (re.compile(r"^[^,]* as (?:it|he|she|they) (?:was|were|is) (?:\w+ )?(?:known|called),"), "a comma went"),
    (
        re.compile(
            r"^(?:[^,]*, )?[Tt]o \w+ (?:[A-Z][\w’'-]+ )+(?:will|would|can|could|may|might|must) "
            r"(?:\w+ly |still |also )?(?!(?:be|have been|mean|require|take|cost|help|make|only)\b)[a-z]"
        ),
        "a comma went behind an infinitive",
    ),
    (re.compile(r"\bwhich (?:it|he|she|they) (?:did|does|do)\b"), "a clause leans on a sentence before"),
    (
        re.compile(r"\b(?:report|newspaper|article|statement|paper) (?:also )?added that\b"),
        "it goes on from more",
    ),
    (re.compile(r"^(?:As [^,]*, )?[Aa]ccording to other "), "nobody knows whose claim it is"),
    (re.compile(r"\b[Bb]y reports\b"), "nobody knows whose claim it is"),
    (re.compile(r"^(?:Awards|Honou?rs|Credits|Publications|Hobbies) include"), "nothing says whose they are"),
    (
        re.compile(
            r"\b(?:is|are|was|were|became) (?:[A-Z][\w’'-]+ )*[A-Z]\w*(?:['’]s|s['’]) "
            r"(?:first|second|third|last) (?:in|for|on|with|since|after)\b"
        ),
        "nothing says the first of what",
    ),
    (re.compile(r"['’]s of (?:the|an?) "), "an apostrophe is misprinted"),
)


_TO_COME = re.compile(
    r"^As of [A-Z][\w ]+ (\d{4}), .*\b(?:was|were) to \w+ .*\b(?:in|on|of|by) (?:\w+ )*(?:\d+, )?(\d{4})\b"
)
"""What was to happen, with the year it was told in and the year it was told for."""


def slip(text: str) -> str | None:
    """What looks wrong in the words of a statement, or None."""
    then = _TO_COME.search(text)
    if then and int(then[2]) < int(then[1]):
        return "what was still to come lies before"
    return next((reason for sign, reason in _FAULTS if sign.search(text)), None)
