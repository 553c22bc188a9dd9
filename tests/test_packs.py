"""Packs as a whole: which layouts and note types a run gets from them, and every fault with its place."""

import json
import time

import pytest

from quizgen.errors import TemplateError
from quizgen.export.anki_notes import BY_TYPE
from quizgen.export.anki_own import own_note_type
from quizgen.files import built_in_pack, layouts
from quizgen.models import PackFiles
from quizgen.packs import LONGEST_LAYOUT, MOST_FAULTS, Packs, load_packs

OWN = layouts()
CARD = '<p class="mine">{{Question}}</p>'
HISTORY = """\
format: 1
name: history
version: "1.0"
note_types:
  short:
    name: History card
    fields:
      Front: "{{ question }}"
      Answer: "{{ answer }}"
      Proof: "[[{{ evidence }}]]"
"""


def pack(name: str, **texts: str) -> PackFiles:
    """A folder: 'pack' is its pack.yaml, 'short__front' a layout, 'style' the style sheet."""
    names = {"pack": "pack.yaml", "style": "anki/style.css"}
    files = {names.get(key, f"anki/{key.replace('__', '.')}.html"): text for key, text in texts.items()}
    return PackFiles(name, files, searched=f"/{name}")


def load(*packs: PackFiles) -> Packs:
    known = {found.place: found for found in packs} | {"built-in": built_in_pack()}
    return load_packs([built_in_pack(), *packs], lambda name, beside: known.get(name), OWN)


def faults(*packs: PackFiles) -> list[str]:
    with pytest.raises(TemplateError) as caught:
        load(*packs)
    return caught.value.message.split("\n")


def test_without_packs_all_is_the_programs_own() -> None:
    packs = load()
    assert packs.layouts == OWN
    assert packs.changed == frozenset()
    assert packs.note_types == {}
    assert packs.library.templates


def test_the_most_important_pack_gives_a_layout_and_the_others_fill_in() -> None:
    packs = load(
        pack("low", short__front="<b>{{Question}}</b>", style=".card { color: red }"),
        pack("high", short__front=CARD),
    )
    assert packs.layouts["anki/short.front.html"] == CARD
    assert packs.layouts["anki/style.css"] == ".card { color: red }"
    assert packs.layouts["anki/cloze.front.html"] == OWN["anki/cloze.front.html"]
    assert packs.changed == {"anki/short.front.html", "anki/style.css"}


def test_a_copy_of_an_own_layout_changes_nothing() -> None:
    assert load(pack("copy", short__front=OWN["anki/short.front.html"])).changed == frozenset()


def test_a_pack_that_extends_nothing_still_has_cards() -> None:
    alone = 'format: 1\nname: alone\nversion: "1"\nextends: []\n'
    packs = load(pack("alone", pack=alone, short__front=CARD))
    assert packs.library.templates == ()
    assert packs.layouts["anki/short.front.html"] == CARD
    assert packs.layouts["anki/short.back.html"] == OWN["anki/short.back.html"]


def test_jinja_is_never_run_over_a_layout() -> None:
    (fault,) = faults(pack("p", short__front=CARD + "{% for x in y %}"))
    assert fault.startswith("p/anki/short.front.html:1:33: '{' belongs to no")


BROKEN = [
    (
        {"shrot__front": CARD},
        "p/anki/shrot.front.html: there is no card layout of this name; did you mean 'short.front.html'?",
    ),
    (
        {"short__front": "x\n  {{Qestion}}"},
        "p/anki/short.front.html:2:3: no field Qestion; did you mean Question? fields: Question",
    ),
    ({"short__front": "x"}, "p/anki/short.front.html:1:1: the card would not show {{Question}}"),
    ({"short__back": "x"}, "p/anki/short.back.html:1:1: the card would not show {{Answer}}"),
    ({"short__front": CARD + "{{#Hint}}"}, "p/anki/short.front.html:1:1: {{#Hint}} is never closed"),
    ({"short__front": CARD + "\n{{/Hint}}"}, "p/anki/short.front.html:2:1: {{/Hint}} closes what isn't open"),
    ({"short__front": CARD + "\n<script>"}, "p/anki/short.front.html:2:1: the tag '<script>' is refused"),
    ({"style": ".card {\n  width: expression(1)\n}"}, "p/anki/style.css:2:10: 'expression()' is refused"),
    ({"style": " " * (LONGEST_LAYOUT + 1)}, "p/anki/style.css: the layout is longer than 100,000 characters"),
    (
        {"pack": HISTORY, "short__front": CARD},
        "p/anki/short.front.html:1:17: no field Question; fields: Front",
    ),
    (
        {"pack": HISTORY, "short__front": "{{Proof}}"},
        "p/anki/short.front.html:1:1: the card would be empty; show {{Front}} or",
    ),
]


@pytest.mark.parametrize(("texts", "told"), BROKEN)
def test_a_broken_layout_is_told_with_its_place(texts: dict[str, str], told: str) -> None:
    assert any(fault.startswith(told) for fault in faults(pack("p", **texts)))


def test_all_faults_are_told_at_once_those_of_templates_too() -> None:
    broken = pack("p", short__front="<script>{{Question}}", style="@import 'x';", pack="format: x\n")
    found = faults(broken, pack("q", shrot__front=CARD))
    assert any(fault.startswith("p/pack.yaml:1:9: format") for fault in found)
    assert any(fault.startswith("q/anki/shrot.front.html") for fault in found)
    assert any(fault.startswith("p/anki/short.front.html:1:1: the tag '<script>'") for fault in found)
    assert any(fault.startswith("p/anki/style.css:1:1: '@import'") for fault in found)
    found = faults(pack("p", short__front="<script>{{Question}}", style="@import 'x';"))
    assert [fault.partition(": ")[0] for fault in found] == [
        "p/anki/short.front.html:1:1",
        "p/anki/style.css:1:1",
    ]


@pytest.mark.parametrize("piece", ["\\", "{{Qestion}}", "<b onclick=x>", "{{#Hint}}"])
def test_a_layout_full_of_faults_is_told_shortly_and_soon(piece: str) -> None:
    started = time.monotonic()
    found = faults(
        pack("p", short__front=piece * (LONGEST_LAYOUT // len(piece)), style="\\" * LONGEST_LAYOUT)
    )
    assert len(found) <= 3 * MOST_FAULTS
    assert time.monotonic() - started < 5


def test_an_own_note_type_has_a_plain_card_of_all_its_fields() -> None:
    packs = load(pack("p", pack=HISTORY))
    own = packs.note_types["short"]
    kind = own_note_type(own)
    assert kind is not None
    assert kind.name == "History card"
    assert [name for name, _ in kind.fields] == ["Front", "Answer", "Proof"]
    front, back = packs.layouts["anki/short.front.html"], packs.layouts["anki/short.back.html"]
    assert "{{Front}}" in front
    assert "{{Answer}}" not in front
    assert "{{Answer}}" in back
    assert "{{Proof}}" in back


def test_layouts_of_lower_packs_do_not_serve_other_fields() -> None:
    packs = load(
        pack("low", short__front=CARD), pack("p", pack=HISTORY), pack("high", style=".card { color: red }")
    )
    assert "{{Front}}" in packs.layouts["anki/short.front.html"]
    assert packs.layouts["anki/style.css"] == ".card { color: red }"
    back = "<p>{{Front}}</p>"
    packs = load(pack("p", pack=HISTORY), pack("high", short__front=back))
    assert packs.layouts["anki/short.front.html"] == back


def test_a_stock_note_type_leaves_the_deck_as_it_is() -> None:
    stock = (
        HISTORY.replace("name: History card", "stock: basic")
        .replace("Answer:", "Back:")
        .replace('      Proof: "[[{{ evidence }}]]"\n', "")
    )
    packs = load(pack("p", pack=stock))
    assert packs.changed == frozenset()
    assert own_note_type(packs.note_types["short"]) is None


def numbers(yaml: str) -> tuple[int, ...]:
    kind = own_note_type(load(pack("p", pack=yaml)).note_types["short"])
    assert kind is not None
    return kind.id, kind.template_id, *(id_ for _, id_ in kind.fields)


def test_the_ids_stay_as_long_as_the_fields_do() -> None:
    same = (
        HISTORY.replace("History card", "Renamed")
        .replace("{{ answer }}", "{{ answer | capitalised }}")
        .replace('"1.0"', '"2.0"')
    )
    assert numbers(same) == numbers(HISTORY)
    assert len(set(numbers(HISTORY))) == 5
    assert 2**30 <= numbers(HISTORY)[0] < 2**31
    for other in (HISTORY.replace("Proof", "Evidence"), HISTORY.replace("name: history", "name: other")):
        assert numbers(other)[0] != numbers(HISTORY)[0]
    assert numbers(HISTORY)[0] not in {kind.id for kind in BY_TYPE.values()}


def test_the_digest_of_the_fields_changes_with_their_texts() -> None:
    digests = {
        load(pack("p", pack=yaml)).note_types["short"].digest
        for yaml in (
            HISTORY,
            HISTORY.replace("{{ answer }}", "{{ answer | capitalised }}"),
            HISTORY.replace('"1.0"', '"2"'),
        )
    }
    assert len(digests) == 2


def test_the_ids_are_frozen() -> None:
    """A deck made years ago must find its note type again."""
    assert json.dumps(numbers(HISTORY)) == json.dumps(FROZEN)


FROZEN = (2135942239, 6956815155687, 4511884846998, 6222824451268, 6629675618055)
