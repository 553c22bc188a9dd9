"""Whether grammar lets something be a date: 'May' may be a verb, '1500' a count, '2018' part of a name."""

from collections.abc import Sequence

from quizgen.extract.data.calendar import SEASONS, UNITS, YEAR_CONTEXT
from quizgen.extract.dates.anchoring import Telling
from quizgen.extract.dates.readings import Bare, DayOfWeek, Exact, Reading, Yearless
from quizgen.extract.dates.rules import Tense
from quizgen.extract.parse import Sentence, Token
from quizgen.models import Span
from quizgen.words import MONTHS

_EARLIEST_PLAIN_YEAR = 1000
_VERB_MONTHS = frozenset({"May", "March"})
_BEFORE_MAY = frozenset(
    """
    in since by until till from to through of between and or early late mid last next this that during
    before after around - –
    """.split()
)
_NUMBERED = frozenset(
    """
    p. pp. p pp page pages no. no nos. number vol. vol volume chapter room route highway section article
    decree resolution line lines verse psalm flight model apartment suite unit box
    """.split()
)
"""Words after which a number is none of a year."""
_BEFORE_A_DATE = frozenset({"in", "since", "by", "until", "during", "after", "before"})
_DETERMINERS = frozenset({"DT", "PRP$", "POS"})
_MEASURES = frozenset(
    """
    mile meter metre kilometer kilometre foot yard inch acre hectare pound dollar euro ton tonne word page
    horsepower man person people percent mph km km/h seat bed room crew strong square cubic watt volt
    """.split()
) | frozenset(UNITS)
_TIMELESS_VERBS = frozenset({"bear", "die"})
_ORDERING = frozenset(
    """
    plan project schedule expect intend propose set agree hope want promise vow pledge decide
    direct ask order tell invite instruct request urge call require
    """.split()
)
"""Verbs after which an infinitive lies ahead: 'agreed to meet on Monday'."""
_PLANNED = frozenset({"plan", "project", "schedule", "expect", "intend", "propose", "due", "set"})
_STARTING = frozenset({"begin", "start", "end"})
_FUTURE = frozenset({"will", "'ll", "’ll", "wo", "shall"})
_ARRANGED = frozenset(
    """
    meet visit travel fly leave depart arrive return attend host hold open close launch release publish unveil
    play face vote marry retire speak perform appear sign present
    """.split()
)
"""Verbs for what is arranged beforehand: in the present progressive they look ahead."""
_ABILITY = frozenset({"can", "may", "should", "must", "could", "might", "would"})
_PLANNED_WITHIN = 4
"""Words between what is planned and its date."""
_TELLING_PREPOSITIONS = frozenset({"in", "on", "during", "at", "by"})


def is_date(
    sentence: Sentence, span: Span, reading: Reading, names: Sequence[Span], *, ancient: bool = False
) -> bool:
    """True if words that look like a date are one here.

    `names` are the names in the sentence; `ancient` says that the article tells of years before 1000.
    """
    inside = sentence.between(span)
    if not inside:
        return False
    if _is_written_out(reading) or (isinstance(reading, Bare) and _is_bracketed(sentence, inside)):
        return True
    if any(span.overlaps(name) for name in names) and not _is_run_into_name(sentence, inside, reading):
        return False
    token = sentence.tokens[inside[-1]]
    match reading:
        case Bare():
            return _is_year(sentence, inside, reading, ancient=ancient)
        case Yearless(day=None, feast="") if len(inside) == 1:
            return _is_month(sentence, inside[0])
        case Yearless(month=month) if (month or 0) > 12:
            return token.relation != "compound" and _is_season(sentence, inside[-1])
        case DayOfWeek():
            return not (len(inside) == 1 and token.relation == "compound")
    return True


def _is_written_out(reading: Reading) -> bool:
    """What has a month, an era or two ends is a date whatever it is labelled; "20th Century" may be none."""
    return isinstance(reading, Exact) and "X" not in reading.edtf


def _is_run_into_name(sentence: Sentence, inside: Sequence[int], reading: Reading) -> bool:
    """True for 'in April Kennedy spoke', where a parser takes the month for a first name."""
    before, after = _before(sentence, inside[0]), _after(sentence, inside[-1])
    lone = isinstance(reading, Yearless) and reading.day is None and sentence.tokens[inside[0]].text in MONTHS
    follows = after is not None and after.is_proper
    return lone and follows and before is not None and before.text.lower() in _BEFORE_A_DATE


def _is_bracketed(sentence: Sentence, inside: Sequence[int]) -> bool:
    """True for '(1962)', which names take along."""
    before, after = _before(sentence, inside[0]), _after(sentence, inside[-1])
    brackets = (
        before is not None and before.text == "(" and after is not None and after.text in {")", ";", ","}
    )
    return brackets and len(sentence.tokens[inside[-1]].text) >= 3


def _is_month(sentence: Sentence, i: int) -> bool:
    token, before = sentence.tokens[i], _before(sentence, i)
    after = _after(sentence, i)
    if before is not None and before.text.lower() in _BEFORE_A_DATE and after is not None and after.is_proper:
        return True
    if token.tag[:2] in {"VB", "MD"} or (_in_name(sentence, i) and token.relation in {"compound", "amod"}):
        return False
    if token.text in SEASONS or token.text.lower() in SEASONS:
        return token.relation != "compound" and _is_season(sentence, i)
    if token.text in _VERB_MONTHS and not (token.relation == "compound" and token.is_noun):
        return token.is_noun and before is not None and before.text.lower() in _BEFORE_MAY
    return True


def _is_season(sentence: Sentence, i: int) -> bool:
    """A noun of its own, not part of a name: 'in spring', not 'the Prague Spring' or 'Winter Olympics'."""
    token, before, after = sentence.tokens[i], _before(sentence, i), _after(sentence, i)
    if token.text.lower() not in SEASONS:
        return True
    named = any(
        other is not None and other.is_proper and other.text not in MONTHS for other in (before, after)
    )
    return token.is_noun and not (named and token.text[0].isupper())


def _in_name(sentence: Sentence, i: int) -> bool:
    """True for a word that belongs to a capitalised noun: 'October Revolution', 'Expo 2020'."""
    token = sentence.tokens[i]
    head = sentence.tokens[token.head]
    if (
        token.relation in {"nummod", "compound", "amod", "nmod"}
        and head.is_proper
        and head.text not in MONTHS
    ):
        return True
    before = _before(sentence, i)
    return before is not None and before.is_proper and before.text not in MONTHS and before.space


def _is_year(sentence: Sentence, inside: Sequence[int], reading: Bare, *, ancient: bool) -> bool:
    """True for a bare number that its neighbours show to be a year, not a count or a part of a name."""
    i = next((t for t in inside if sentence.tokens[t].text[-1:].isdigit()), inside[-1])
    last = inside[-1]
    token, before, after = sentence.tokens[i], _before(sentence, i), _after(sentence, last)
    word = before.text.lower() if before else ""
    labelled = token.entity == "DATE"
    if word in _NUMBERED or (reading.sure and _counts(sentence, last)):
        return False
    if reading.sure:
        return True
    if int(reading.edtf[:4]) < _EARLIEST_PLAIN_YEAR or "/" in reading.edtf:
        return ancient and word in YEAR_CONTEXT and not _counts(sentence, last)
    if _in_name(sentence, i) and word not in _BEFORE_A_DATE:
        return False
    if _modifies_noun(sentence, last):
        return _dates_a_noun(sentence, i, last, labelled=labelled)
    if word in YEAR_CONTEXT or word == "(" or word.capitalize() in MONTHS:
        return True
    closes = after is not None and after.text in {")", ";"}
    alone = before is None and after is None
    return labelled or alone or (closes and word in {",", ";"}) or _continues_years(sentence, i)


def _modifies_noun(sentence: Sentence, last: int) -> bool:
    """True if a noun follows that the number may count or date."""
    after = _after(sentence, last)
    token = sentence.tokens[last]
    if after is None:
        return False
    governs = token.relation in {"nummod", "compound", "amod", "nmod"} and token.head > last
    return (governs and sentence.tokens[token.head].is_noun) or after.is_noun


def _dates_a_noun(sentence: Sentence, first: int, last: int, *, labelled: bool) -> bool:
    """'the 1999 film', 'In 1985 workers'; not '1500 workers', 'a 1200 mile road', 'the 2012 Games'."""
    token, before, after = sentence.tokens[last], _before(sentence, first), _after(sentence, last)
    head = sentence.tokens[token.head] if token.head > last else after
    word = before.text.lower() if before else ""
    if head is None or after is None:
        return False
    if head.is_proper or (after.is_proper and after.entity not in {"GPE", "NORP"}):
        return word in _BEFORE_A_DATE
    if head.lemma.lower() in _MEASURES or after.lemma.lower() in _MEASURES:
        return False
    if word in _BEFORE_A_DATE or word in {"early", "late", "mid"}:
        return labelled or head.tag == "NN"
    determined = before is None or before.tag in _DETERMINERS
    return determined and (labelled or head.tag == "NN")


def _counts(sentence: Sentence, last: int) -> bool:
    after = _after(sentence, last)
    return after is not None and (after.tag in {"NN", "NNS", "JJ", "CD"} or after.text == "%")


def _continues_years(sentence: Sentence, i: int) -> bool:
    """True for the second of two years: '1908 and 1912'."""
    token = sentence.tokens[i]
    head = sentence.tokens[token.head]
    return token.relation in {"conj", "appos"} and head.text.isdigit() and len(head.text) == 4


def telling(sentence: Sentence, span: Span) -> Telling:
    """'main' for 'In 1942 he fled', 'aside' for 'a camp of 1942', 'apart' for '(1942)', 'due in 1942'."""
    tokens = sentence.tokens
    inside = sentence.between(span)
    first = inside[0]
    if _is_planned(sentence, first) or _in_brackets(sentence, first):
        return "apart"
    top = next((i for i in inside if tokens[i].head not in inside or tokens[i].head == i), inside[-1])
    link = tokens[top].head
    if tokens[top].relation == "pobj":
        if tokens[link].text.lower() not in _TELLING_PREPOSITIONS:
            return "aside"
        link = tokens[link].head
    elif tokens[top].relation not in {"npadvmod", "advmod"}:
        return "aside"
    verb = tokens[link]
    main = verb.relation == "ROOT" or (verb.relation == "conj" and tokens[verb.head].relation == "ROOT")
    return "main" if verb.is_verb and main and verb.lemma not in _TIMELESS_VERBS else "aside"


def _is_planned(sentence: Sentence, first: int) -> bool:
    """True for 'scheduled for July', 'planned there until May'."""
    near = range(max(first - _PLANNED_WITHIN, 0), first)
    tokens = sentence.tokens
    return any(
        tokens[i].lemma in _PLANNED and (tokens[i].lemma != "set" or tokens[i + 1].text in {"for", "to"})
        for i in near
    )


def tense(sentence: Sentence, span: Span) -> Tense:
    """Where the verb over a date places it: 'future' in 'will meet Monday', 'open' in 'it rains in July'."""
    tokens = sentence.tokens
    inside = sentence.between(span)
    verbs = [i for i in sentence.ancestors(inside[0]) if tokens[i].is_verb or tokens[i].relation == "acl"]
    if not verbs or tokens[inside[-1]].relation == "poss":
        return ""
    if _is_planned(sentence, inside[0]):
        return "future"
    own = _finite(sentence, verbs[0])
    if not own and tokens[verbs[0]].tag in {"VBN", "NN"} and tokens[verbs[0]].relation == "acl":
        return "past"  # 'the record set in October', with "set" taken for a noun, too
    if tokens[verbs[0]].tag == "VBG" and tokens[verbs[0]].lemma in _STARTING:
        return "open"  # 'the year beginning in October'
    if own or tokens[verbs[0]].tag != "VB":
        return own
    over = next((found for verb in verbs[1:] if (found := _finite(sentence, verb))), "")
    if over == "open" and tokens[verbs[1]].lemma in _PLANNED:
        return "future"
    return "open" if over != "past" or any(tokens[verb].lemma in _ORDERING for verb in verbs[1:]) else ""


def _finite(sentence: Sentence, verb: int) -> Tense:
    """What a verb's own form and auxiliaries say; '' for an infinitive or participle without any."""
    tokens = sentence.tokens
    forms = [tokens[i] for i in sentence.children(verb, "aux", "auxpass") if tokens[i].tag != "TO"]
    words = {token.text.lower() for token in forms}
    if words & _FUTURE:
        return "future"
    if words & _ABILITY:
        return "open"
    tags = {token.tag for token in (*forms, tokens[verb])}
    if "VBD" in tags or "have" in {token.lemma for token in forms}:
        return "past"
    if tags & {"VBZ", "VBP"}:
        if tokens[verb].tag == "VBG" and tokens[verb].lemma in _ARRANGED and "be" in {t.lemma for t in forms}:
            return "future"  # 'is meeting her on Thursday'
        return "" if tokens[verb].tag == "VBG" else "open"
    return ""


def _in_brackets(sentence: Sentence, i: int) -> bool:
    """True between an opening bracket and its closing one."""
    for token in reversed(sentence.tokens[:i]):
        if token.text in {"(", ")", "[", "]"}:
            return token.text in {"(", "["}
    return False


def _before(sentence: Sentence, i: int) -> Token | None:
    return sentence.tokens[i - 1] if i else None


def _after(sentence: Sentence, i: int) -> Token | None:
    return sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
