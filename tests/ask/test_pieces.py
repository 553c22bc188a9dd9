"""Optional pieces of a text, in [[ ]], and the expression and word that a fault is about."""

import pytest

from quizgen.ask.expressions import LONGEST_SOURCE, faults, parsed, render
from quizgen.ask.fault_places import place_of_word

SLOTS = {"answer": "the Alps", "type": "mountains", "unit": "", "verb": "be"}
ALONE = "has '[[' or ']]' without the other; an optional piece is [[ … ]] and holds no other"
UNNAMED = "has a piece in [[ ]] that names no slot; it would always be there"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("what[[ of {{ type }}]]?", "what of mountains?"),
        ("what[[ of {{ unit }}]]?", "what?"),
        ("[[{{ unit }}]]", ""),
        ("[[In {{ unit }}, ]]what[[ of {{ type }}]]?", "what of mountains?"),
        ("[[{{ type }} and {{ unit }}]]x", "x"),
        ("[[{{ type }} and {{ verb }}]]x", "mountains and bex"),
        ("[[{{ type | upper }}]]", "MOUNTAINS"),
        ("[[{{ 'a' if unit else type }}]]", ""),
        ("[[{{ ']]' ~ type }}]]", "]]mountains"),
        ("{{ '[[' ~ type ~ ']]' }}", "[[mountains]]"),
        ("[one] {{ type }} [two]", "[one] mountains [two]"),
        ("[[[{{ type }}]]]", "[mountains]"),
    ],
)
def test_a_piece_is_there_if_all_its_slots_are_filled(source: str, text: str) -> None:
    assert faults(source, SLOTS) == []
    assert render(source, SLOTS) == text


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("what[[ of {{ type }}?", ALONE),
        ("what of {{ type }}]]?", ALONE),
        ("[[a [[{{ type }}]] b]]", ALONE),
        ("[[ of it]]", UNNAMED),
        ("[[]]", UNNAMED),
        ("[[{{ 'x' }}]]", UNNAMED),
        ("[[{{ typ }}]]", "names an unknown slot 'typ'; did you mean 'type'?"),
        ("[[" * (LONGEST_SOURCE // 2), ALONE),
    ],
)
def test_what_is_no_piece(source: str, fault: str) -> None:
    assert fault in faults(source, sorted(SLOTS))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ answer }} {{ typ }}", [(1, "typ")]),
        ("[[{{ answer }}]] x {{ verb }}[[{{ typ }}]]", [(2, "typ")]),
        ("{{ answer }} {{ type.x }} {{ typ | lowr }}", [(1, "x"), (2, "typ"), (2, "lowr")]),
        ("{{ answer }} {{ | }}", [(1, "")]),
        ("{{ answer }} {{ 'a' if " + "not " * 30 + "type else 'b' }}", [(1, "")]),
        ("{{ answer }} {% if %}", [(-1, "{%")]),
        ("a [[ b", [(-1, "[[")]),
    ],
)
def test_a_fault_knows_its_expression_and_word(source: str, expected: list[tuple[int, str]]) -> None:
    found = [(fault.number, fault.word) for fault in parsed(source, sorted(SLOTS)).faults]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("raw", "number", "word", "marked"),
    [
        ("a {{ typ }}", 0, "typ", "a {{ ^typ }}"),
        ("{{ typ }} {{ typ }}", 1, "typ", "{{ typ }} {{ ^typ }}"),
        ("{{ 'typ' ~ typ }}", 0, "typ", "{{ 'typ' ~ ^typ }}"),
        ('"{{ \\"typ\\" ~ typ }}"', 0, "typ", '"{{ \\"typ\\" ~ ^typ }}"'),
        ("'{{ ''typ'' ~ typ }}'", 0, "typ", "'{{ ''typ'' ~ ^typ }}'"),
        ("{{ '' ~ typ ~ '' }}", 0, "typ", "{{ '' ~ ^typ ~ '' }}"),
        ("'{{ '''' ~ typ ~ '''' }}'", 0, "typ", "'{{ '''' ~ ^typ ~ '''' }}'"),
        ("{{ types }} {{ type }}", 1, "type", "{{ types }} {{ ^type }}"),
        ("{{ a\n  | lowr }}", 0, "lowr", "{{ a\n  | ^lowr }}"),
        ("{{ a }} {{ b", 1, "", "{{ a }} ^{{ b"),
        ("typ == 'typ'", 0, "typ", "^typ == 'typ'"),
        ("unit == 'typ' and typ", 0, "typ", "unit == 'typ' and ^typ"),
        ("a ]] b", -1, "]]", "a ^]] b"),
        ("{{ a }}", 3, "b", ""),
        ("{{ a }}", 0, "b", "^{{ a }}"),
        ("nothing", 0, "b", ""),
        ("nothing", -1, "", ""),
    ],
)
def test_where_a_word_stands(raw: str, number: int, word: str, marked: str) -> None:
    found = place_of_word(raw, number, word)
    assert (raw[:found] + "^" + raw[found:] if found is not None else "") == marked
