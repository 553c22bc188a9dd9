"""Packs from somebody who means harm: each is loaded in a process of its own, watched and measured.

None may read a file outside, run code, take two seconds or two hundred megabytes.
"""

# ruff: noqa: E501 - a table is read one case a line

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from tests.ask import cage
from tests.ask.test_templates import CLOZE, GOOD, changed

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="limits and peak memory are measured as on Linux"
)

PACK = 'format: 1\nname: mine\nversion: "1.0"\n'
SECRET = "the-secret-of-the-house"
MOST_SECONDS, MOST_MEGABYTES = 2.0, 200.0

Build = Callable[[Path], None]
Files = dict[str, str | bytes]


def asks(expression: str) -> Files:
    """A pack whose question holds an expression."""
    return {"a.yaml": changed("{{ clause }}", expression)}


def pack(text: str, **more: str) -> Files:
    """A pack with more in its pack.yaml."""
    return {"pack.yaml": PACK + text, "a.yaml": GOOD} | {f"{name}.yaml": text for name, text in more.items()}


def linked(name: str, target: str) -> Build:
    """A pack in which a name is a link."""

    def build(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).symlink_to(target)

    return build


def chain(length: int, last: str = "") -> Build:
    """Packs each of which extends the next."""

    def build(folder: Path) -> None:
        for number in range(length):
            place = folder if number == 0 else folder.parent / f"mine{number}"
            place.mkdir(exist_ok=True)
            below = f"mine{number + 1}" if number + 1 < length else last
            (place / "pack.yaml").write_text(f"{PACK}extends: [{below}]\n")

    return build


def web(folder: Path) -> None:
    """Twenty packs, each of which extends all the others."""
    names = ["mine", *(f"mine{number}" for number in range(1, 20))]
    for name in names:
        (folder.parent / name).mkdir(exist_ok=True)
        others = ", ".join(other for other in names if other != name)
        (folder.parent / name / "pack.yaml").write_text(f"{PACK}extends: [{others}]\n")
        (folder.parent / name / "a.yaml").write_text("- [" * 10)


def beside(folder: Path) -> None:
    """A pack that extends a link beside it."""
    (folder / "pack.yaml").write_text(f"{PACK}extends: [other]\n")
    (folder.parent / "other").symlink_to("/etc")


def crowd(folder: Path) -> None:
    for number in range(5000):
        (folder / f"{number}.yaml").write_text("[]")


def heavy(folder: Path) -> None:
    for number in range(40):
        (folder / f"{number}.yaml").write_text("#" * 1_000_000)


def large(folder: Path) -> None:
    with (folder / "a.yaml").open("wb") as file:
        file.truncate(10 << 30)


def wordy(
    count: int, wording: str, shown: str, examples: int = 1, wordings: int = 1, given: str = "{}"
) -> str:
    """Templates that are sound, and much to check."""
    questions = ", ".join([json.dumps(wording)] * wordings)
    results = ", ".join([json.dumps(shown)] * wordings)
    example = f"    - {{given: {given}, question: [{results}]}}\n"
    return "".join(
        f"- id: a{number}\n  asks: date\n  type: short\n  question: [{questions}]\n  examples:\n{example * examples}"
        for number in range(count)
    )


CALL = "question uses a call, which templates may not"
ATTRIBUTE = "question uses an attribute, which templates may not"
ARITHMETIC = "question uses arithmetic, which templates may not"
STATEMENT = "question uses a statement or a comment"
DEEP = "is nested more than"
LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
EXPRESSIONS: list[tuple[str, str, str]] = [
    (
        "format reaches globals (CVE-2016-10745)",
        "{{ '{0.__class__.__init__.__globals__}'.format(clause) }}",
        CALL,
    ),
    ("format_map (CVE-2019-10906)", "{{ '{a.__class__.mro}'.format_map({'a': clause}) }}", CALL),
    (
        "a format kept and called later (CVE-2024-56326)",
        "{% set f = '{0.__class__}'.format %}{{ [clause] | map(f) | list }}",
        STATEMENT,
    ),
    (
        "a template's name in the compiled code (CVE-2024-56201)",
        "{% block a %}{% include '{0.__class__}{import os}' %}{% endblock %}",
        STATEMENT,
    ),
    ("attr finds format (CVE-2025-27516)", "{{ ('{0.__class__}' | attr('format'))(clause) }}", CALL),
    (
        "attr finds the class",
        "{{ clause | attr('__class__') }}",
        "question gives the filter 'attr' arguments",
    ),
    (
        "attr of attr",
        "{{ ''|attr('__class__')|attr('__mro__')|last|attr('__subclasses__') }}",
        "unknown filter 'attr'",
    ),
    ("map with an attribute", "{{ [clause] | map(attribute='__class__') | list }}", "unknown filter 'map'"),
    ("lipsum's globals", "{{ lipsum.__globals__['os'].popen('id').read() }}", CALL),
    ("lipsum's globals unread", "{{ lipsum.__globals__ }}", ATTRIBUTE),
    ("cycler", "{{ cycler.__init__.__globals__.os }}", ATTRIBUTE),
    ("joiner by index", "{{ joiner['__init__']['__globals__'] }}", "question uses an index"),
    ("namespace", "{{ namespace(a=1).__class__ }}", ATTRIBUTE),
    ("the context", "{{ self._TemplateReference__context }}", ATTRIBUTE),
    ("the context's name", "{{ self }}", "question names an unknown slot 'self'"),
    ("the builtins", "{{ self.__init__.__globals__.__builtins__.open('/etc/passwd').read() }}", CALL),
    ("subclasses", "{{ ''.__class__.__mro__[1].__subclasses__() }}", CALL),
    ("a file included", "{% include '/etc/passwd' %}", STATEMENT),
    ("a module imported", "{% import 'os' as os %}", STATEMENT),
    ("a macro that calls itself", "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", STATEMENT),
    ("a line statement hidden in a comment", "{#- x -#}{{ clause }}", STATEMENT),
    ("constants folded", "{{ 'a' * 10**9 }}", ARITHMETIC),
    ("powers of powers", "{{ 9**9**9**9 }}", ARITHMETIC),
    ("a width", "{{ '%999999999d' % 1 }}", ARITHMETIC),
    ("a long range", "{{ range(10**9) | list }}", CALL),
    ("center", "{{ clause | center(999999999) }}", "filter 'center' arguments"),
    ("wordwrap and indent", "{{ clause | indent(99999999) | wordwrap(1) }}", "unknown filter"),
    ("urlize", "{{ clause | urlize }}", "unknown filter 'urlize'"),
    ("deep brackets", "{{ " + "(" * 450 + "clause" + ")" * 450 + " }}", DEEP),
    ("deep lists", "{{ " + "[" * 450 + "]" * 450 + " }}", DEEP),
    ("deep nots", "{{ " + "not " * 230 + "clause }}", DEEP),
    ("many open pieces", "[[" * 450, "without the other"),
    ("many open braces", "{{" * 480, "question "),
    ("many quotes", "{{ " + "'\\\\" * 300 + " }}", "question can't be read"),
    ("a surrogate", "{{ '\\\\ud800' }}", "invisible character U+D800"),
    ("a hidden turn", "{{ '\\\\u202e' }}", "invisible character U+202E"),
]
HOSTILE: list[tuple[str, Files | Build, str]] = [
    *((name, asks(expression), told) for name, expression, told in EXPRESSIONS),
    # YAML
    ("a billion laughs", {"a.yaml": LAUGHS}, "uses the anchor '&a0'"),
    ("laughs in pack.yaml", {"pack.yaml": PACK + LAUGHS}, "uses the anchor '&a0'"),
    ("an anchor that holds itself", {"a.yaml": "- &a [*a]"}, "uses the anchor '&a'"),
    ("merge keys", {"a.yaml": GOOD + "  <<: {<<: {<<: {asks: place}}}\n"}, "a key must be a plain word"),
    ("deep lists in YAML", {"a.yaml": "- " * 200_000}, DEEP),
    ("deep mappings in YAML", {"a.yaml": "- " + "{a: " * 100_000}, DEEP),
    ("deep mappings in pack.yaml", {"pack.yaml": "".join(f"{' ' * n}a:\n" for n in range(900))}, DEEP),
    ("code by a tag", {"a.yaml": "- !!python/object/apply:os.system ['touch hacked']"}, "uses the tag"),
    ("a module by a tag", {"a.yaml": "- !!python/module:antigravity x"}, "uses the tag"),
    ("a long key", {"a.yaml": "- " + "k" * 400_000 + ": 1"}, "a.yaml:1:"),
    ("a long key in quotes", {"a.yaml": '- ? "' + "k" * 400_000 + '"\n  : 1'}, "there is no field 'kkk"),
    ("many keys", {"a.yaml": "- {" + ", ".join(f"k{n}: 1" for n in range(9_000)) + "}"}, "there is no field 'k0'"),
    ("many slots", {"a.yaml": changed("precision: year,", ", ".join(f"k{n}: a" for n in range(9_000)) + ",")}, "unknown slot 'k0'"),
    ("many documents", {"a.yaml": "--- []\n" * 60_000}, "a second document"),
    ("many values", {"a.yaml": "[" + "a," * 160_000 + "]"}, "the file holds more than"),
    ("many mappings", {"a.yaml": "- {}\n" * 9_000}, "id is missing"),
    ("a huge number", {"a.yaml": changed("weight: 2", "weight: 1" + "0" * 400_000, CLOZE)}, "weight must be"),
    ("a huge number in sixties", {"a.yaml": changed("hint: year", "hint: 1" + ":59" * 100_000, CLOZE)}, "YAML takes 1:59"),
    ("a huge exponent", {"a.yaml": changed("weight: 2", "weight: 1.0e+999999999", CLOZE)}, "weight must be"),
    ("a huge format", {"pack.yaml": PACK.replace("format: 1", "format: 9" + "9" * 5000)}, "format must be"),
    ("a long text", {"a.yaml": changed("the tower", "x" * 300_000)}, "is too long"),
    ("a long file", {"a.yaml": "#" * 520_000}, "longer than 500,000"),
    ("long ids", {"a.yaml": changed("date.year", "a-" * 100_000 + "a")}, "id is too long"),
    ("an id that nearly fits", {"a.yaml": changed("date.year", "a" * 99 + "!")}, "id must be lower-case"),
    ("hidden turns in an id", {"a.yaml": changed("date.year", "date\u202eraey")}, "invisible character U+202E"),
    ("hidden turns escaped", {"a.yaml": changed("in what", "in \\u202ewhat")}, "invisible character U+202E"),
    ("a zero byte escaped", {"a.yaml": changed("in what", "in \\0what")}, "invisible character U+0000"),
    ("zero width in a tag", {"a.yaml": changed("type: short", 'type: short\n  tags: ["a\\u200bb"]')}, "invisible character U+200B"),
    ("escapes of a terminal", {"a.yaml": changed("in what", "in \\e[2Jwhat")}, "invisible character U+001B"),
    ("many hidden characters", {"a.yaml": "# " + "\u200b" * 400_000}, "invisible character U+200B"),
    # much work
    ("many sound templates", {f"{n}.yaml": wordy(1400, "{{ verb }}" * 4, "").replace("id: a", f"id: b{n}") for n in range(3)}, "more than 600,000 characters"),
    ("dense expressions", {"a.yaml": wordy(450, "{{ " + "~".join(["verb"] * 190) + " }}", "")}, "take too long to check"),
    ("many wordings and examples", {"a.yaml": wordy(1, "{{ " + "~".join(["verb"] * 190) + " }}", "", 50, 20)}, "takes too long to check"),
    ("filters upon filters", {"a.yaml": wordy(1, "{{ clause" + "|plural" * 18 + " }}", "", 50, 20)}, "takes too long to check"),
    ("too many filters in one", asks("{{ clause" + "|plural" * 130 + " }}"), DEEP),
    ("texts that grow", {"a.yaml": wordy(10, "{{ (" + "~".join(["statement"] * 90) + ")|upper|lower|capitalised }}", "x", 1, 1, "{statement: '" + " " * 1900 + "x'}")}, "example 1"),
    ("phrases that are hard to inflect", {"a.yaml": wordy(1, "{{ clause|plural }}{{ clause|singular }}{{ clause|with_article }}", "?", 50, 1, "{clause: " + "a b " * 70 + "cat}")}, "example 1"),
    ("digits without end", {"a.yaml": wordy(1, "{{ clause|year }}{{ clause|number }}{{ clause|in_year }}", "?", 50, 1, "{clause: '" + "1 " * 950 + "'}")}, "example 1"),
    # patterns
    ("stars in disable", pack(f"disable: ['{'a*' * 49}b']"), "there is no template"),
    ("long stars in disable", pack(f"disable: ['{'*a' * 5000}']"), "disable.1 is too long"),
    ("many stars in disable", pack(f"disable: [{', '.join(f'{chr(39)}{n}*e*e*e*e*e*e{chr(39)}' for n in range(200))}]"), "there is no template '0*e*e"),
    ("everything taken away again and again", pack(f"disable: [{', '.join([repr('*' * 100)] * 200)}]"), ""),
    ("brackets in disable", pack("disable: ['[a-[a-[a-[*']"), "there is no template"),
    # other packs
    ("a path in extends", pack("extends: [../../etc]"), "extends.1 must name packs"),
    ("a whole path in extends", pack("extends: [/etc]"), "extends.1 must name packs"),
    ("a path with a zero byte", pack('extends: ["a\\0b"]'), "invisible character U+0000"),
    ("itself", chain(1, "mine"), "in a circle: mine, mine"),
    ("a circle of three", chain(3, "mine"), "in a circle"),
    ("a chain of fifty", chain(50, "built-in"), "more than 10 packs extend each other"),
    ("a web of twenty", web, "in a circle"),
    ("many to extend", pack(f"extends: [{', '.join(f'p{n}' for n in range(3000))}]"), "extends is too long"),
    ("a link beside it", beside, "there is no pack 'other'"),
    # files
    ("a link out of it", linked("a.yaml", "../secret.yaml"), "a link that leads out of the pack"),
    ("pack.yaml linked", linked("pack.yaml", "../secret.yaml"), "a link that leads out of the pack"),
    ("a link to a device", linked("a.yaml", "/dev/zero"), "a link that leads out of the pack"),
    ("a link to the system", linked("a.yaml", "/etc/passwd"), "a link that leads out of the pack"),
    ("a link to itself", linked("a.yaml", "a.yaml"), "leads nowhere"),
    ("a folder linked", linked("en", "/etc"), "a link that leads out of the pack"),
    ("layouts linked", linked("anki", "/etc"), "a link that leads out of the pack"),
    ("a layout linked", linked("anki/style.css", "/etc/passwd"), "a link that leads out of the pack"),
    ("a pipe", lambda folder: os.mkfifo(folder / "a.yaml"), "it is no regular file"),
    ("a huge file", large, "larger than 2,000,000 bytes"),
    ("thousands of files", crowd, "more than 500 files"),
    ("megabytes of files", heavy, "hold more than 2,000,000 characters together"),
    ("bytes that are no text", {"a.yaml": bytes(range(256)) * 1000}, "it is saved as UTF-16"),
]  # fmt: skip


Cage = Callable[[Path], dict[str, Any]]


@pytest.fixture(scope="module")
def watched() -> Iterator[Cage]:
    """What the cage says of the pack in a folder."""
    environment = os.environ | {"PYTHONPATH": str(Path(cage.__file__).parents[2])}
    command = [sys.executable, cage.__file__]
    with subprocess.Popen(command, env=environment, stdin=PIPE, stdout=PIPE, text=True) as process:

        def tell(folder: Path) -> dict[str, Any]:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(f"{folder}\n")
            process.stdin.flush()
            found: dict[str, Any] = json.loads(process.stdout.readline())
            return found

        yield tell


@pytest.mark.parametrize(("content", "told"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_a_hostile_pack_does_no_harm(
    tmp_path: Path, watched: Cage, content: Files | Build, told: str
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (tmp_path / "secret.yaml").write_text(SECRET)
    if callable(content):
        content(mine)
    else:
        for name, text in content.items():
            (mine / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    before = {path for path in tmp_path.rglob("*") if path.parent != mine}
    found = watched(tmp_path)
    assert "died" not in found
    assert told in found["message"]
    assert bool(told) == bool(found["message"])
    assert found["touched"] == []
    assert found["seconds"] < MOST_SECONDS
    assert found["megabytes"] < MOST_MEGABYTES
    assert SECRET not in found["message"]
    assert "root:" not in found["message"]
    assert len(found["message"]) < 110_000
    assert {path for path in tmp_path.rglob("*") if path.parent != mine} == before


def test_the_cage_sees_what_it_watches_for(tmp_path: Path, watched: Cage) -> None:
    """A file read outside, and a pack that simply loads."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.yaml").write_text(GOOD)
    sound = watched(tmp_path)
    assert (sound["message"], sound["touched"]) == ("", [])
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "b.yaml").write_text(CLOZE)
    assert watched(tmp_path)["touched"] != []
