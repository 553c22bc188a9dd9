"""What goes along when a piece is cut from a sentence: commas and dashes, quotation marks, brackets."""

from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.parse import Sentence

DASHES = frozenset({"–", "—", "--"})
_LIMITING = frozenset("but or if unless except not only though and when where which who".split())
"""With them what stands between dashes may limit what stands around, or go on with it."""


_WITHIN = frozenset({"in", "near", "outside"})
_ONCE = frozenset({"bear", "die", "bury"})
"""Of these the place and the time are told one by one."""


def commas_around(sentence: Sentence, cut: tuple[int, ...], *, pair: bool) -> set[int]:
    """The commas or dashes that set a cut piece off; with `pair` only if they stand on both sides."""
    found = {
        i
        for i in (cut[0] - 1, cut[-1] + 1)
        if 0 <= i < len(sentence.tokens) and sentence.tokens[i].text in {",", "–", "—"}
    }
    return found if len(found) == 2 or not pair or cut[0] == 0 else set()


def without_parentheses(sentence: Sentence, indexes: list[int]) -> tuple[int, ...]:
    """Those of the tokens that stand outside brackets and outside a pair of dashes."""
    depth, inside = 0, _between_dashes(sentence)
    for i, token in enumerate(sentence.tokens):
        depth += token.text in {"(", "["}
        if depth:
            inside.add(i)
        depth -= token.text in {")", "]"} and depth > 0
    return tuple(i for i in indexes if i not in inside)


def _between_dashes(sentence: Sentence) -> set[int]:
    """What stands between the only two dashes of a sentence, with these: 'boats – four of them – sank'."""
    tokens = sentence.tokens
    dashes = [
        i
        for i in range(1, len(tokens) - 1)
        if tokens[i].text in DASHES and (tokens[i].text == "—" or (tokens[i].space and tokens[i - 1].space))
    ]
    if len(dashes) != 2:
        return set()
    first, last = dashes
    numbers = any(tokens[d - 1].text[-1:].isdigit() and tokens[d + 1].text[:1].isdigit() for d in dashes)
    limits = tokens[first + 1].text.lower() in _LIMITING
    return set() if numbers or limits else set(range(first, last + 1))


def with_marks(sentence: Sentence, cut: tuple[int, ...]) -> tuple[int, ...]:
    """A piece to cut with the quotation marks in it, and the one right behind that closes them."""
    marks = [i for i in range(cut[0], cut[-1] + 2) if i < len(sentence.tokens) and i not in cut]
    marks = [i for i in marks if sentence.tokens[i].text in {'"', "“", "”"}]
    opened = sum(sentence.tokens[i].text in {'"', "“", "”"} for i in cut) + len(marks)
    return tuple(sorted({*cut, *marks})) if opened % 2 == 0 else cut


def in_a_state(sentence: Sentence, i: int) -> bool:
    """'in Salem, Ohio': which Salem is meant."""
    region, place = sentence.tokens[i], sentence.tokens[sentence.tokens[i].head]
    within = sentence.tokens[place.head].text.lower() in _WITHIN and place.relation == "pobj"
    if region.entity != "GPE" or place.entity != "GPE" or not place.is_proper or not within:
        return False
    words = [sentence.tokens[t] for t in sentence.subtree(i)]
    known = known_place(" ".join(t.text for t in words)) if all(t.is_proper for t in words) else None
    verbs = (sentence.tokens[t].lemma for t in sentence.ancestors(i) if sentence.tokens[t].is_verb)
    return known is not None and known.type in {"state", "province"} and next(verbs, "") not in _ONCE
