"""A sentence told as it is printed, where its parse is not to be trusted.

Nothing is cut from it but brackets and the words in front that link it to the one before, so it says what the
article says, whatever the parser makes of it. But nobody knows what its parts are to each other: only a gap
can ask for something in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quizgen.extract.data.english import (
    ANAPHORA,
    POINTING_ADJECTIVES,
    POINTING_ADVERBS,
    SAYING,
    SUBORDINATORS,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause, lacks_tense, trimmed
from quizgen.extract.statements.cutting import without_parentheses
from quizgen.extract.statements.linking import links_back
from quizgen.models import Article, Named, Statement

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_UNDER = frozenset({"relcl", "acl"})
_JOINTS = frozenset({"and", "but", "so", "yet", "or", "nor", "plus"})
_HYPHENS = frozenset({"-", "‐", "‑", "–"})
_QUOTES = frozenset({'"', "“", "”"})
_SINGLE = frozenset({"'", "‘", "’", "`"})
_MARKS = re.compile(r"[;:—*\\|=+#()\[\]]|--|[a-zˈˌː]/|/[a-zˈˌː]")
"""What sets two halves apart, or stands for a word."""
_POINTING = (POINTING_ADJECTIVES | POINTING_ADVERBS | {"therein", "thereof"}) - {"so", "once", "last", "next"}
_NO_START = ANAPHORA | {"others", "several", "few", "another", "those"}
_STOPS = frozenset({".", ";", "–", "—", "--"})
_NOTE = re.compile(r"\([^()]*\), [A-Z]")
"""Brackets that belong to the name behind them: without them that name says something else."""
_ENDS = re.compile(r"[.!?][\"”’')\]]*\s*$|\n\s*$")
_HALF = re.compile(r";\s*$")
_ABBREVIATED = re.compile(r"\b(?:Nos?|vs|v|Mt|St|Sgt|Lt|Ft|approx|c|ca)\.\s*$")
_JOINED = re.compile(r",? (?:and|or|&|as well as) (?:the )?")
_ROW = re.compile(r", (?:the )?")
_SEVERAL_WORDS = re.compile(r" (?:of|in|on|at|between) ")
DOUBTED = frozenset({"parse_doubt", "no_clause", "fragment", "expletive"})
"""The reasons against a clause that are none against the sentence as it is printed."""


def entire(sentence: Sentence, article: Article) -> Clause | None:
    """The whole sentence as one clause, or None if it is none, or one without an end or a beginning."""
    tokens = sentence.tokens
    verb = _finite_verb(sentence)
    if verb is None or lacks_tense(sentence):
        return None
    if not _is_whole(sentence, article) or _dates_a_remark(sentence):
        return None
    inside = _without_links(sentence, verb)
    if not inside or _points(sentence, inside) or not all(_reads_on(sentence, i, inside) for i in inside):
        return None
    if sum(tokens[i].text in _QUOTES for i in inside) % 2 or _NOTE.search(sentence.span.cut(article.text)):
        return None
    head = sentence.root if tokens[sentence.root].is_verb else verb
    before = tuple(i for i in inside if i < _word_start(sentence, verb))
    subject = _subject(sentence, head, before) or before
    lead = trimmed(sentence, tuple(i for i in before if i < subject[0])) if subject else ()
    if lead and tokens[lead[-1] + 1].text != "," and tokens[subject[0]].is_proper:
        subject, lead = before, ()
    rest = trimmed(sentence, tuple(i for i in inside if subject and i > subject[-1]))
    timed = all(tokens[i].entity in {"DATE", "TIME"} for i in subject)  # 'Yesterday was a holiday'
    return Clause(head, subject, lead, rest, entire=True) if subject and rest and not timed else None


def only_follows(sentence: Sentence, verb: int) -> bool:
    """'the flood that resulted': it came of what was told before."""
    below = [c for c in sentence.children(verb) if sentence.tokens[c].relation not in {"nsubj", "punct"}]
    return sentence.tokens[verb].lemma in {"result", "follow", "ensue"} and not below


def only_gaps(text: str, named: Sequence[Named]) -> Iterator[Named]:
    """The mentions of such a sentence, none of them as a part to be moved, nor as the only one of a list."""
    ordered = sorted(named, key=lambda n: n.span.start)
    listed = {n.span for one, other in _lists(text, ordered) for n in (one, other)}
    for n in named:
        fit = "listed" if n.span in listed and not n.joins else n.fit
        yield n.model_copy(update={"fit": "nested" if fit in {"whole", "number"} else fit})


def names_enough(statement: Statement) -> bool:
    """Whether it names two things, so that a gap for one leaves the other to tell what is meant."""
    names = {n.mention.entity or n.mention.surface for n in statement.named if not n.joins}
    return len(names) + (len(statement.evidence) > 1) > 1


def torn_apart(sentence: Sentence, replaced: Mapping[int, tuple[int, str]]) -> bool:
    """Whether words were put in for the first half of a compound: 'the match referee'."""
    tokens = sentence.tokens
    return any(
        _SEVERAL_WORDS.search(words) and [t for t in tokens[last : last + 2] if t.is_noun and t.space][1:]
        for last, words in replaced.values()
    )


def _lists(text: str, ordered: Sequence[Named]) -> Iterator[tuple[Named, Named]]:
    """Each two that stand beside each other in a list of names with an "and" in it."""
    row: list[tuple[Named, Named]] = []
    for one, other in pairwise(ordered):
        between = text[one.span.end : other.span.start]
        if one.joins or other.joins or one.mention.kind == "date" != other.mention.kind:
            row = []
        elif _JOINED.fullmatch(between):
            yield from (*row, (one, other))
            row = []
        else:
            row = [*row, (one, other)] if _ROW.fullmatch(between) else []


def _is_whole(sentence: Sentence, article: Article) -> bool:
    """Whether a sentence begins and ends where one does, and is not under another one."""
    first, last = sentence.tokens[0], sentence.tokens[-1].text
    if sentence.heading or last not in _STOPS:
        return False
    if first.text.lower() in SUBORDINATORS and first.head == sentence.root and first.relation == "mark":
        return False
    start = sentence.span.start
    before = article.text[max(start - 12, 0) : start]
    begins = start == article.blocks[sentence.block].span.start
    if _HALF.search(before):
        return first.text.lower() not in _JOINTS
    number = first.text[:1].isdigit() and sentence.tokens[1].text != ","
    capital = first.text[:1].isupper() or number
    return capital and (begins or (_ENDS.search(before) is not None and not _ABBREVIATED.search(before)))


def _finite_verb(sentence: Sentence) -> int | None:
    """The first verb that shows tense and is not a part of what is said of a noun.

    Where there is none, one that was only taken for such a part: no word leads from the noun to it.
    """
    under: list[int] = []
    for i, token in enumerate(sentence.tokens):
        if token.tag in _FINITE and token.relation not in {"amod", "compound", "nmod"}:
            verb = i
            while sentence.tokens[verb].relation in {"aux", "auxpass"} and sentence.tokens[verb].head != verb:
                verb = sentence.tokens[verb].head
            if sentence.tokens[verb].relation not in _UNDER:
                return i
            if not _led_to(sentence, verb):
                under.append(i)
    return under[0] if under else None


def _led_to(sentence: Sentence, verb: int) -> bool:
    """Whether a relative word stands before a verb, or a subject that may: 'the boat [we saw]'."""
    before = [sentence.tokens[i] for i in sentence.subtree(verb) if i < verb]
    relative = any(t.tag in {"WDT", "WP", "WP$", "WRB"} or t.text.lower() == "that" for t in before)
    seen = sentence.child(verb, "nsubj") is not None and sentence.child(verb, "dobj") is None
    return relative or seen


def _dates_a_remark(sentence: Sentence) -> bool:
    """True for 'Ann said in 1990 that she knew': nobody asks when somebody said so."""
    told = sentence.child(sentence.root, "ccomp")
    if sentence.tokens[sentence.root].lemma not in SAYING or told is None:
        return False
    sayer = sentence.child(sentence.root, *SUBJECTS)
    outside = {*range(len(sentence.tokens))} - {*sentence.subtree(told)}
    outside -= {*sentence.subtree(sayer)} if sayer is not None else set()
    return any(sentence.tokens[i].entity == "DATE" for i in outside)


def _word_start(sentence: Sentence, i: int) -> int:
    """Where a hyphenated word begins: at the "re" of 're-entered'."""
    while i and not sentence.tokens[i - 1].space:
        i -= 1
    return i


def _subject(sentence: Sentence, head: int, before: tuple[int, ...]) -> tuple[int, ...]:
    """What the parser takes for the subject, if it stands in one piece right in front of the verb."""
    top = sentence.child(head, *SUBJECTS)
    own = tuple(i for i in before if top is not None and i in sentence.subtree(top))
    return own if own and own == tuple(i for i in before if i >= own[0]) else ()


def _points(sentence: Sentence, inside: Sequence[int]) -> bool:
    """Whether a word points to what was said before, whatever the parser takes it for."""
    tokens = sentence.tokens
    if tokens[inside[0]].text.lower() in _NO_START:
        return True
    if any(tokens[i].relation == "relcl" and only_follows(sentence, i) for i in inside):
        return True
    for i in inside:
        word = tokens[i].text.lower()
        following = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
        before = tokens[i - 1].text.lower() if i else ""
        stated = word == "former" and before not in {"the", "its", "their"}
        beside = (word == "such" and following == "as") or (word == "other" and before in {"and", "each"})
        if word in _POINTING and tokens[i].tag[:2] in {"JJ", "RB", "DT", "NN"} and not (stated or beside):
            return True
    return False


def _reads_on(sentence: Sentence, i: int, inside: Sequence[int]) -> bool:
    """Whether a token reads well: a word, a comma, a hyphen with its word on either side."""
    token, before = sentence.tokens[i], sentence.tokens[i - 1] if i else None
    if token.text in _HYPHENS:
        glued = before is not None and not before.space and not token.space
        return glued and i - 1 in inside and i + 1 in inside
    if token.text in _SINGLE:
        return token.tag == "POS" and before is not None and not before.space and token.space
    if token.text.lower() == "where" and sentence.tokens[i + 1].tag == "VBN":
        return False  # 'dinners where held': misprinted
    return _MARKS.search(token.text) is None


def _without_links(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """The words of a sentence without brackets, and without what links it to the one before in front."""
    gone: set[int] = set()
    tokens = sentence.tokens
    for i in range(verb):
        cut = sentence.subtree(i)
        if cut[-1] >= verb or len(cut) != cut[-1] - cut[0] + 1 or not links_back(sentence, i):
            continue
        commas = {t for t in (cut[0] - 1, cut[-1] + 1) if t >= 0 and tokens[t].text == ","}
        if cut[0] == 0 or len(commas) == 2:
            gone |= {*cut, *commas}
    gone |= {i for i, token in enumerate(tokens) if token.text.lower() == "also"}
    if tokens[0].text.lower() in _JOINTS:
        gone.add(0)
    inside = [i for i in range(len(tokens)) if i not in gone]
    return trimmed(sentence, without_parentheses(sentence, inside))
