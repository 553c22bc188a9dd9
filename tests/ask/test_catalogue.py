"""What templates there are: where each comes from, what it overrides, how it is written."""

# ruff: noqa: E501 - a table is read one case a line

from collections.abc import Mapping

import pytest
import yaml

from quizgen.ask.catalogue import catalogue, find, inside, left_out, own_packs, written
from quizgen.ask.library import Library, load_library
from quizgen.errors import UsageError
from quizgen.files import built_in_pack
from quizgen.models import PackFiles

ONE = """\
# A file of mine.
- id: a.one
  asks: date
  type: short
  question: "When {{ clause }}?"   # how it asks
  # and what comes of it:
  examples:
    - given: {clause: did it open}
      question: When did it open?

# The second.
- {id: a.two, asks: [place, actor], type: short, question: "Where?", examples: [{given: {}, question: "Where?"}]}
- id: a.three
  asks: place
  type: short
  question: >-
    Where
    was it?
  examples: [{given: {}, question: "Where was it?"}]


# The end.
"""


def pack(place: str, texts: Mapping[str, str], name: str = "") -> PackFiles:
    info = {"pack.yaml": f'format: 1\nname: {name}\nversion: "1"\n'} if name else {}
    return PackFiles(place, info | texts, searched=place)


def library(*packs: PackFiles) -> Library:
    return load_library(packs)


def test_a_template_is_shown_as_its_author_wrote_it() -> None:
    shown = {one.id: written(one.origin) for one in catalogue(library(pack("mine", {"en/x.yaml": ONE})))}
    lines = ONE.split("\n")
    assert shown == {
        "a.one": "\n".join(lines[1:9]),
        "a.two": lines[11],
        "a.three": "\n".join(lines[12:19]),
    }


@pytest.mark.parametrize("indent", ["", "  "])
def test_an_indented_list_is_cut_as_well(indent: str) -> None:
    text = "\n".join(indent + line for line in ONE.split("\n"))
    shown = {one.id: written(one.origin) for one in catalogue(library(pack("mine", {"x.yaml": text})))}
    assert all(yaml.safe_load(part)[0]["id"] == id for id, part in shown.items())
    assert "The second" not in shown["a.one"]


def test_every_built_in_template_is_written_as_it_is_read() -> None:
    for one in catalogue(library(built_in_pack())):
        (data,) = yaml.safe_load(written(one.origin))
        assert data["id"] == one.id
        given = {field: value for field, value in data.items() if field != "asks"}
        assert given.keys() | left_out(one.origin).keys() >= {"type", "question", "weight", "difficulty"}


def test_what_is_left_out_is_told_with_where_it_comes_from() -> None:
    info = 'format: 1\nname: mine\nversion: "1"\ndefaults: {date: {weight: 2, tags: [when]}}\n'
    (one, *_) = catalogue(library(pack("mine", {"x.yaml": ONE, "pack.yaml": info})))
    assert left_out(one.origin) == {
        "weight": (2.0, "pack.yaml"),
        "tags": (("when",), "pack.yaml"),
        "answer": ("{{ answer }}", ""),
        "difficulty": ("normal", ""),
    }


def three() -> Library:
    below = pack("low", {"x.yaml": ONE}, "low")
    middle = pack("/home/ann/mid", {"en/y.yaml": ONE}, "mid")
    top = pack("top", {"z.yaml": ONE[: ONE.index("# The second")] + "- {id: a.two, disabled: true}\n"}, "top")
    return library(below, middle, top)


def test_overrides_are_told_from_the_nearest_on() -> None:
    found = {one.id: one for one in catalogue(three())}
    assert [origin.pack.name for origin in found["a.one"].overrides] == ["mid", "low"]
    assert found["a.one"].origin.pack.name == "top"
    assert [inside(origin) for origin in found["a.one"].overrides] == ["en/y.yaml:2", "x.yaml:2"]
    assert found["a.three"].origin.pack.name == "mid"


def test_a_disabled_template_shows_its_last_wording_and_who_disables_it() -> None:
    one = find(three(), "a.two")
    assert one.disabled is not None
    assert (one.disabled.pack.name, inside(one.disabled)) == ("top", "z.yaml:11")
    assert one.origin.pack.name == "mid"
    assert find(three(), "a.one").disabled is None


def test_the_wording_of_one_pack_can_be_asked_for() -> None:
    one = find(three(), "a.one", "mid")
    assert (one.origin.pack.name, [o.pack.name for o in one.overrides]) == ("mid", ["low"])
    assert find(three(), "a.two", "low").disabled is None


@pytest.mark.parametrize(
    ("id", "pack", "message", "hint"),
    [
        ("a.oen", None, "There is no template 'a.oen'.", "Did you mean 'a.one' or 'a.two'?"),
        ("three", None, "There is no template 'three'.", "Did you mean 'a.three'?"),
        ("zebra", None, "There is no template 'zebra'.", "See `quizgen templates list`."),
        ("", None, "There is no template ''.", "See `quizgen templates list`."),
        ("a.two", "top", "No pack 'top' words 'a.two'.", "It is worded by low, mid."),
    ],
)
def test_what_is_not_there_is_told_with_what_may_be_meant(
    id: str, pack: str | None, message: str, hint: str
) -> None:
    with pytest.raises(UsageError) as caught:
        find(three(), id, pack)
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


def test_own_packs_are_all_but_the_built_in_one() -> None:
    found = library(built_in_pack(), pack("mine", {"x.yaml": ONE}), pack("top", {}, "top"))
    assert [one.name for one in own_packs(found)] == ["top", "mine"]
