"""What goes along when a piece is cut from a sentence: commas and dashes, quotation marks, brackets."""

from quizgen.extract.parse import Sentence


def commas_around(sentence: Sentence, cut: tuple[int, ...], *, pair: bool) -> set[int]:
    """The commas or dashes that set a cut piece off; with `pair` only if they stand on both sides."""
    found = {
        i
        for i in (cut[0] - 1, cut[-1] + 1)
        if 0 <= i < len(sentence.tokens) and sentence.tokens[i].text in {",", "–", "—"}
    }
    return found if len(found) == 2 or not pair or cut[0] == 0 else set()


def without_parentheses(sentence: Sentence, indexes: list[int]) -> tuple[int, ...]:
    """Those of the tokens that stand outside brackets."""
    depth, inside = 0, set()
    for i, token in enumerate(sentence.tokens):
        depth += token.text in {"(", "["}
        if depth:
            inside.add(i)
        depth -= token.text in {")", "]"} and depth > 0
    return tuple(i for i in indexes if i not in inside)


def with_marks(sentence: Sentence, cut: tuple[int, ...]) -> tuple[int, ...]:
    """A piece to cut with the quotation marks in it, and the one right behind that closes them."""
    marks = [i for i in range(cut[0], cut[-1] + 2) if i < len(sentence.tokens) and i not in cut]
    marks = [i for i in marks if sentence.tokens[i].text in {'"', "“", "”"}]
    opened = sum(sentence.tokens[i].text in {'"', "“", "”"} for i in cut) + len(marks)
    return tuple(sorted({*cut, *marks})) if opened % 2 == 0 else cut
