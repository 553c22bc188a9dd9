"""Broken packs: what is wrong with them, each fault with its exact place and words.

Every row is a folder `mine` with files, and the faults that loading it tells; a path that starts with `../`
lies beside it.
"""

# ruff: noqa: E501 - a table is read one case a line

from pathlib import Path

import pytest

from quizgen.ask.library import Library, load_library, load_templates
from quizgen.errors import TemplateError
from quizgen.files import finder, packs_in_use
from tests.ask.test_templates import CLOZE, GOOD, changed

PACK = 'format: 1\nname: mine\nversion: "1.0"\n'
QUESTION = '"{{ attribution }}in what year {{ clause }}?"'
OTHER = 'format: 1\nname: other\nversion: "1.0"\n'

Files = dict[str, str | bytes]


def asked(text: str) -> Files:
    """A file of templates whose question is written so."""
    return {"a.yaml": changed(QUESTION, text)}


def hinted(text: str) -> Files:
    """A file of templates whose hint is written so."""
    return {"a.yaml": changed("hint: year", f"hint: {text}", CLOZE)}


def given(old: str, new: str) -> Files:
    """A file of templates with something else in it."""
    return {"a.yaml": changed(old, new)}


def packed(*lines: str) -> Files:
    """A pack.yaml with more in it."""
    return {"pack.yaml": PACK + "".join(f"{line}\n" for line in lines)}


BROKEN: list[tuple[str, Files, list[str]]] = [
    # packs
    ("empty pack.yaml", {"pack.yaml": ""}, ["mine/pack.yaml:1:1: the file is empty; it needs format, name and version"]),
    ("pack.yaml of comments", {"pack.yaml": "# to be written\n"}, ["mine/pack.yaml:1:1: the file is empty; it needs format, name and version"]),
    ("pack.yaml is a list", {"pack.yaml": "- format: 1\n- name: mine\n"}, ["mine/pack.yaml:1:1: pack.yaml holds lines of 'field: value', no list; templates belong in another file of the folder"]),
    ("pack.yaml is a text", {"pack.yaml": "mine"}, ["mine/pack.yaml:1:1: pack.yaml must be lines of 'field: value'"]),
    ("nothing given", {"pack.yaml": "licence: MIT\n"}, [
        "mine/pack.yaml:1:1: format is missing",
        "mine/pack.yaml:1:1: name is missing",
        "mine/pack.yaml:1:1: version is missing",
    ]),
    ("a newer format", {"pack.yaml": PACK.replace("format: 1", "format: 2")}, ["mine/pack.yaml:1:9: the pack has format 2, and this quizgen knows 1; install a newer quizgen"]),
    ("format in quotes", {"pack.yaml": PACK.replace("format: 1", 'format: "1"')}, ["mine/pack.yaml:1:9: format must be a whole number, without quotes"]),
    ("format yes", {"pack.yaml": PACK.replace("format: 1", "format: yes")}, ["mine/pack.yaml:1:9: format must be a plain number, and YAML takes yes for 'true'"]),
    ("format 0", {"pack.yaml": PACK.replace("format: 1", "format: 0")}, ["mine/pack.yaml:1:9: format must be 1 or more"]),
    ("a name with spaces", {"pack.yaml": PACK.replace("mine", "My Pack")}, ["mine/pack.yaml:2:7: name must be lower-case letters and digits, with - between them"]),
    ("version without quotes", {"pack.yaml": PACK.replace('"1.0"', "1.0")}, ['mine/pack.yaml:3:10: version must be a text, and YAML takes 1.0 for a number; put it in quotes: "1.0"']),
    ("version in words", {"pack.yaml": PACK.replace('"1.0"', "one")}, ['mine/pack.yaml:3:10: version must be a version such as "1.0.0", in quotes']),
    ("another language", packed("language: es"), ["mine/pack.yaml:4:11: language: there is no language 'es'; known are en"]),
    ("a field that is none", packed("licens: MIT"), ["mine/pack.yaml:4:1: there is no field 'licens'; did you mean 'licence'?"]),
    ("fields of a template", packed("question: When?", "asks: date"), [
        "mine/pack.yaml:4:1: there is no field 'question' here; it belongs in a template, in another file of the folder",
        "mine/pack.yaml:5:1: there is no field 'asks' here; it belongs in a template, in another file of the folder",
    ]),
    ("template fields though told", {"pack.yaml": GOOD}, ["mine/pack.yaml:1:1: pack.yaml holds lines of 'field: value', no list; templates belong in another file of the folder"]),
    ("pack fields in a template", given("  type: short", "  type: short\n  version: 1"), ["mine/a.yaml:4:3: there is no field 'version' here; it belongs in pack.yaml"]),
    ("pack fields in a template file", {"a.yaml": PACK}, ["mine/a.yaml:1:1: a template file is a list of templates, each starting with '- id: …'; what is said of the whole pack belongs in pack.yaml"]),
    ("pack.yml", {"pack.yml": PACK}, ["mine/pack.yml: it must be named pack.yaml"]),
    ("PACK.YAML", {"PACK.YAML": PACK}, ["mine/PACK.YAML: it must be named pack.yaml"]),
    ("pack.yaml.txt", {"pack.yaml.txt": PACK}, ["mine/pack.yaml.txt: its name ends in .txt; take that away"]),
    ("pack.yaml in en", {"en/pack.yaml": PACK, "a.yaml": GOOD}, ["mine/en/pack.yaml: pack.yaml belongs in the pack's own folder"]),
    ("extends one text", packed("extends: built-in"), ["mine/pack.yaml:4:10: extends must be a list; write [built-in]"]),
    ("extends a missing pack", packed("extends: [built-in, otter]"), ["mine/pack.yaml:4:21: there is no pack 'otter' to extend; it is looked for beside this pack's folder"]),
    ("extends a pack by a wrong name", packed("extends: [bilt-in]"), ["mine/pack.yaml:4:11: there is no pack 'bilt-in' to extend; it is looked for beside this pack's folder; did you mean 'built-in'?"]),
    ("extends a path", packed("extends: [../other]") | {"../other/pack.yaml": OTHER}, ["mine/pack.yaml:4:11: extends.1 must name packs, in lower-case letters and digits, with - between them"]),
    ("extends itself", packed("extends: [mine]"), ["mine/pack.yaml:4:11: the packs extend each other in a circle: mine, mine"]),
    ("a circle", packed("extends: [other]") | {"../other/pack.yaml": OTHER + "extends: [mine]\n"}, ["other/pack.yaml:4:11: the packs extend each other in a circle: mine, other, mine"]),
    ("a fault below", packed("extends: [other]") | {"../other/pack.yaml": OTHER, "../other/b.yaml": changed("clause }}", "claus }}")}, ["other/b.yaml:6:47: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("disables what isn't there", packed("disable: [actor.hwo]"), ["mine/pack.yaml:4:11: there is no template 'actor.hwo' to disable; did you mean 'actor.who'?"]),
    ("disables what nothing matches", packed("disable:", "  - actor.who", "  - actors.*"), ["mine/pack.yaml:6:5: there is no template 'actors.*' to disable; did you mean 'actor.who'?"]),
    ("disables without anything below", packed("extends: []", "disable: [actor.who]"), ["mine/pack.yaml:5:11: there is no template 'actor.who' to disable; none is known"]),
    ("defaults of an unknown kind", packed("defaults:", "  dates:", "    weight: 2"), ["mine/pack.yaml:5:3: defaults.dates: there is no kind 'dates'; did you mean 'date'?"]),
    ("defaults that are none", packed("defaults:", "  date:", "    wieght: 2", "    asks: date"), [
        "mine/pack.yaml:6:5: there is no field 'defaults.date.wieght'; did you mean 'weight'?",
        "mine/pack.yaml:7:5: there is no field 'defaults.date.asks'; known are difficulty, distractors, hint, tags, weight",
    ]),
    ("an unknown strategy", packed("defaults:", "  date:", "    distractors: usal"), ["mine/pack.yaml:6:18: distractors names an unknown strategy 'usal'; did you mean 'usual'?"]),
    ("an unknown slot in a default", packed("defaults:", "  date:", "    hint: the {{ yaer }}"), ["mine/pack.yaml:6:18: hint names an unknown slot 'yaer'; did you mean 'after'?"]),
    ("a weight in a default", packed("defaults:", "  date:", "    weight: 11"), ["mine/pack.yaml:6:13: defaults.date.weight must be a number above 0 and at most 10, without quotes"]),
    ("an unknown level", packed("defaults:", "  date:", "    difficulty: hrad"), ["mine/pack.yaml:6:17: defaults.date.difficulty: there is no level 'hrad'; did you mean 'hard'?"]),
    ("a note type of an unknown type", packed("note_types:", "  shrt: {name: Mine, fields: {Front: x}}"), ["mine/pack.yaml:5:3: note_types.shrt: there is no item type 'shrt'; did you mean 'short'?"]),
    ("a note type without fields", packed("note_types:", "  short: {name: Mine, fields: {}}"), ["mine/pack.yaml:5:31: note_types.short.fields needs at least one entry"]),
    ("a template of another pack's id twice", {"pack.yaml": PACK, "a.yaml": GOOD, "b.yaml": GOOD, "en/c.yaml": GOOD}, [
        "mine/b.yaml:1:7: the id 'date.year' is used twice in this pack, first in mine/a.yaml",
        "mine/en/c.yaml:1:7: the id 'date.year' is used twice in this pack, first in mine/a.yaml",
    ]),
    ("everything at once", packed("disable: [actor.hwo]") | {"a.yaml": changed("clause }}", "claus }}"), "b.yaml": changed("asks: date", "asks: dote"), "c.yaml": "- ["}, [
        "mine/pack.yaml:4:11: there is no template 'actor.hwo' to disable; did you mean 'actor.who'?",
        "mine/a.yaml:6:47: question names an unknown slot 'claus'; did you mean 'clause'?",
        "mine/b.yaml:2:9: asks: there is no kind 'dote'; did you mean 'date'?",
        "mine/b.yaml:1:7: the id 'date.year' is used twice in this pack, first in mine/a.yaml",
        "mine/c.yaml:1:3: the '[' that stands here is not closed by a ']', or a comma is missing; a text inside with , : # or brackets must be in quotes",
    ]),
    ("a broken pack.yaml does not hide the templates", {"pack.yaml": "name: [", "a.yaml": changed("clause }}", "claus }}")}, [
        "mine/pack.yaml:1:7: the '[' that stands here is not closed by a ']', or a comma is missing; a text inside with , : # or brackets must be in quotes",
        "mine/a.yaml:6:47: question names an unknown slot 'claus'; did you mean 'clause'?",
    ]),
    ("several wordings and one example", asked('\n    - "When {{ clause }}?"\n    - "In what year {{ clause }}?"'), ["mine/a.yaml:10:7: example 1: 'date.year' has 2 wordings, and the example 1; show what comes of each, in their order"]),
    ("tags with spaces", given("  type: short", "  type: short\n  tags: [history, my class]"), ["mine/a.yaml:4:19: tags.2 must be tags without spaces, quotes or asterisks"]),
    ("a tag that hides something", given("  type: short", '  type: short\n  tags: ["a\u200bb"]'), ["mine/a.yaml:4:12: the invisible character U+200B stands here; take it out"]),
    ("an unknown level in a template", given("  type: short", "  type: short\n  difficulty: 2"), ["mine/a.yaml:4:15: difficulty: there is no level '2'; known are easy, hard, normal"]),
    # what YAML makes of it
    ("no", hinted("no"), ["mine/a.yaml:5:9: hint must be a text, and YAML takes no for 'false'; put it in quotes: \"no\""]),
    ("yes", hinted("Yes"), ["mine/a.yaml:5:9: hint must be a text, and YAML takes Yes for 'true'; put it in quotes: \"Yes\""]),
    ("off as a slot's text", given("precision: year,", "precision: year, preposition: off,"), ["mine/a.yaml:8:61: examples.1.given.preposition must be a text, and YAML takes off for 'false'; put it in quotes: \"off\""]),
    ("1:30", hinted("1:30"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 1:30 for a time, the number 90; put it in quotes: "1:30"']),
    ("a date", hinted("1889-06-04"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 1889-06-04 for a date; put it in quotes: "1889-06-04"']),
    ("no date", hinted("2016-13-45"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 2016-13-45 for a date; put it in quotes: "2016-13-45"']),
    ("010", hinted("010"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 010 for the number 8, counted in eights; put it in quotes: "010"']),
    ("0x1F", hinted("0x1F"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 0x1F for the number 31; put it in quotes: "0x1F"']),
    ("1_000", hinted("1_000"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes 1_000 for the number 1000; put it in quotes: "1_000"']),
    ("a tilde", hinted("~"), ['mine/a.yaml:5:9: hint must be a text, and YAML takes ~ for nothing at all; put it in quotes: "~"']),
    ("nothing", hinted(""), ["mine/a.yaml:5:8: hint has no value"]),
    ("weight 010", {"a.yaml": changed("weight: 2", "weight: 010", CLOZE)}, ["mine/a.yaml:6:11: weight must be a plain number, and YAML takes 010 for the number 8, counted in eights"]),
    ("weight yes", {"a.yaml": changed("weight: 2", "weight: yes", CLOZE)}, ["mine/a.yaml:6:11: weight must be a plain number, and YAML takes yes for 'true'"]),
    ("weight in quotes", {"a.yaml": changed("weight: 2", 'weight: "2"', CLOZE)}, ["mine/a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    ("a key no", {"a.yaml": changed("hint: year", "no: year", CLOZE)}, ["mine/a.yaml:5:3: the key 'no' must be in quotes; YAML takes it for 'false'"]),
    ("a key twice", {"a.yaml": changed("  type: cloze", "  type: cloze\n  type: cloze", CLOZE)}, ["mine/a.yaml:4:3: the key 'type' stands here twice, first in line 3; keep one of them"]),
    ("{{ at the start", asked("{{ attribution }}in what year {{ clause }}?"), ['mine/a.yaml:6:13: a text that starts with {{ must be in quotes, as in "{{ … }}"']),
    ("{{ alone", asked("{{ clause }}"), ['mine/a.yaml:6:13: a text that starts with {{ must be in quotes, as in "{{ … }}"']),
    ("{{ at the start in a list", asked("\n    - {{ clause }}?"), ['mine/a.yaml:7:7: a text that starts with {{ must be in quotes, as in "{{ … }}"']),
    ("[[ at the start", asked("[[In {{ section }}, ]]in what year {{ clause }}?"), ['mine/a.yaml:6:13: a text that starts with [[ must be in quotes, as in "[[ … ]]"']),
    ("{ at the start", asked("{clause}?"), ["mine/a.yaml:6:13: a text that starts with { must be in quotes; a slot is written {{ … }}"]),
    ("a colon", asked("In what year: {{ clause }}?"), ["mine/a.yaml:6:25: a ': ' inside a text; put the whole text in quotes"]),
    ("a colon in a list", asked("\n    - Year: in which {{ clause }}?"), ["mine/a.yaml:7:7: question.1 must be one text; if it holds a ': ', put the whole text in quotes"]),
    ("a number sign", asked("The #1 question: in what year {{ clause }}?"), ["mine/a.yaml:6:13: ' #' starts a comment, so '#1 question: in what ' is no part of the text; put the whole text in quotes, or the comment on a line of its own"]),
    ("a comment", asked("In what year {{ clause }}? # the usual one"), ["mine/a.yaml:6:13: ' #' starts a comment, so '# the usual one' is no part of the text; put the whole text in quotes, or the comment on a line of its own"]),
    ("a number sign in an example", given("In what year did the tower open?", "In what year #1 did the tower open?"), ["mine/a.yaml:9:17: ' #' starts a comment, so '#1 did the tower open' is no part of the text; put the whole text in quotes, or the comment on a line of its own"]),
    ("a number sign in braces", given("clause: did the tower open", "clause: did the #1 tower open"), ["mine/a.yaml:8:64: a ' #' starts a comment; put the whole text in quotes"]),
    ("a comma in braces", given("clause: did the tower open", "clause: did the tower, at last, open"), [
        "mine/a.yaml:8:78: examples.1.given.at last has no value; inside { } a comma ends a text, so put a text with a comma in quotes",
        "mine/a.yaml:8:84: examples.1.given.open has no value; inside { } a comma ends a text, so put a text with a comma in quotes",
    ]),
    ("double quotes left open", asked(QUESTION[:-1]), ["mine/a.yaml:6:13: a text in quotes starts here and is not closed in this line"]),
    ("single quotes left open", asked("'in what year {{ clause }}?"), ["mine/a.yaml:6:13: a text in quotes starts here and is never closed"]),
    ("an apostrophe in single quotes", asked("'In what year's end {{ clause }}?'"), ["mine/a.yaml:6:27: the text in quotes has ended before this; write '' for an apostrophe inside it, or put it in \"…\""]),
    ("quotes in double quotes", asked('"In what "year" {{ clause }}?"'), ["mine/a.yaml:6:23: the text in quotes has ended before this; write \\\" for a quote inside it, or put it in '…'"]),
    ("a backslash", asked('"In what \\year {{ clause }}?"'), ["mine/a.yaml:6:22: a backslash in double quotes is a sign of YAML's; write \\\\, or put the text in '…'"]),
    ("@ at the start", hinted('@year'), ["mine/a.yaml:5:9: a text that starts with @ must be in quotes"]),
    ("` at the start", hinted('`year'), ["mine/a.yaml:5:9: a text that starts with ` must be in quotes"]),
    ("% at the start", hinted('%year'), ["mine/a.yaml:5:9: a text that starts with % must be in quotes"]),
    ("& at the start", hinted('&year'), ["mine/a.yaml:5:9: uses the anchor '&year'; leave it out, or put a text that starts with & in quotes"]),
    ("* at the start", hinted('*year'), ["mine/a.yaml:5:9: uses the alias '*year'; write its value out, or put a text that starts with * in quotes"]),
    ("! at the start", hinted('!year'), ["mine/a.yaml:5:9: uses the tag '!year'; write a plain value, or put a text that starts with ! in quotes"]),
    ("| at the start", hinted('|year'), ["mine/a.yaml:5:9: a text that starts with | must be in quotes; as a sign for a text over several lines, | ends its line"]),
    ("> at the start", hinted('>year'), ["mine/a.yaml:5:9: a text that starts with > must be in quotes; as a sign for a text over several lines, > ends its line"]),
    ("& and a space", hinted('& year'), ["mine/a.yaml:5:9: a text that starts with & must be in quotes"]),
    ("* and a space", hinted('* year'), ["mine/a.yaml:5:9: a text that starts with * must be in quotes"]),
    ("! and a space", hinted('! year'), ["mine/a.yaml:5:9: uses the tag '!'; write a plain value, or put a text that starts with ! in quotes"]),
    ("? and a space", hinted('? year'), ["mine/a.yaml:5:9: a text that starts with ? must be in quotes"]),
    ("- and a space", hinted('- year'), ["mine/a.yaml:5:9: a text that starts with '- ' must be in quotes; a list starts on a line of its own"]),
    ("quotes of a word processor", asked("“In what year {{ clause }}?”"), ['mine/a.yaml:6:13: YAML knows no quotes like “, and takes them as part of the text; use " instead']),
    ("quotes of a word processor and a colon", asked("“In what year: {{ clause }}?”"), ['mine/a.yaml:6:13: YAML knows no quotes like “; use " instead']),
    ("indented too little", given("  asks", " asks"), ["mine/a.yaml:2:2: wrongly indented, by 1 space; the fields of one entry all start in the same column, here after 2 spaces"]),
    ("indented too much", given("  type", "    type"), ["mine/a.yaml:3:9: wrongly indented, by 4 spaces; the fields of one entry all start in the same column, here after 2 spaces"]),
    ("an example indented too little", given("      question", "     question"), ["mine/a.yaml:9:6: wrongly indented, by 5 spaces; the fields of one entry all start in the same column, here after 6 spaces"]),
    ("a tab", given("  asks", "\tasks"), ["mine/a.yaml:2:1: a tab; YAML is indented with spaces"]),
    ("a tab after spaces", given("  asks", "  \tasks"), ["mine/a.yaml:2:1: a tab; YAML is indented with spaces"]),
    ("a no-break space before a field", given("  asks", "\u00a0 asks"), ["mine/a.yaml:2:1: a no-break or other special space (U+00A0) stands here; type an ordinary space"]),
    ("a no-break space behind a colon", given("asks: date", "asks:\u00a0date"), ["mine/a.yaml:2:8: a no-break or other special space (U+00A0) stands here; type an ordinary space"]),
    ("no space behind the colon", given("type: short", "type:short"), ["mine/a.yaml:3:7: a space must stand behind the ':' of a field"]),
    ("no colon", given("type: short", "type short"), ["mine/a.yaml:4:3: a field is written 'name: value'; the ':' is missing here or in the line above"]),
    ("a list in one line", given("asks: date", "asks: - date"), ["mine/a.yaml:2:9: a text that starts with '- ' must be in quotes; a list starts on a line of its own"]),
    ("a bracket left open", given("[clause]", "[clause"), ["mine/a.yaml:4:10: the '[' that stands here is not closed by a ']', or a comma is missing; a text inside with , : # or brackets must be in quotes"]),
    ("no hyphen", {"a.yaml": GOOD.replace("- id", "  id")}, ["mine/a.yaml:1:3: a template file is a list of templates, each starting with '- id: …'"]),
    ("templates:", {"a.yaml": "templates:\n" + GOOD}, ["mine/a.yaml:1:1: a template file is a list of templates, each starting with '- id: …'; leave out 'templates:'"]),
    ("two documents", {"a.yaml": GOOD + "---\n" + CLOZE}, ["mine/a.yaml:10:1: a second document starts with '---'; a file holds only one"]),
    ("UTF-16", {"a.yaml": GOOD.encode("utf-16"), "b.yaml": GOOD.encode("utf-16-be")}, [
        "mine/a.yaml: it is saved as UTF-16; save it as UTF-8",
        "mine/b.yaml: it is saved as UTF-16; save it as UTF-8",
    ]),
    ("Latin-1", {"a.yaml": changed("the tower", "the caf\xe9").encode("latin-1")}, ["mine/a.yaml: it is no UTF-8 text from byte 225 on; save it as UTF-8"]),
    ("a bell", given("what year {{", "what \x07 year {{"), ["mine/a.yaml:6:39: the invisible character U+0007 stands here; take it out"]),
    # places inside a text
    ("in double quotes", asked('"Ünï 𝔘 {{ clause }} {{ claus }}?"'), ["mine/a.yaml:6:36: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("in single quotes", asked("'{{ ''claus'' }} {{ claus }}?'"), ["mine/a.yaml:6:33: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("without quotes", asked("In what year {{ claus }}?"), ["mine/a.yaml:6:29: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("folded", asked(">-\n    in what year\n    {{ claus }} and {{ clause | lowr }}?"), [
        "mine/a.yaml:8:8: question names an unknown slot 'claus'; did you mean 'clause'?",
        "mine/a.yaml:8:33: question uses an unknown filter 'lowr'; did you mean 'lower'?",
    ]),
    ("over lines", asked("|\n    in what year\n\n    {{ claus }}?"), ["mine/a.yaml:9:8: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("over lines in quotes", asked('"in what year\n    {{ claus }}?"'), ["mine/a.yaml:7:8: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("with line ends of Windows", {"a.yaml": changed("{{ clause", "{{ claus").replace("\n", "\r\n").encode()}, ["mine/a.yaml:6:47: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    ("in an optional piece", asked('"in what year {{ clause }}[[ of {{ sektion }}]]?"'), ["mine/a.yaml:6:48: question names an unknown slot 'sektion'; did you mean 'section'?"]),
    ("in a condition", given('precision == "year"', '"precison == \\"precison\\""'), ["mine/a.yaml:5:10: when names an unknown slot 'precison'; did you mean 'precision'?"]),
    ("in a folded condition", given('precision == "year"', '>-\n    precision == "year"\n    and precison'), ["mine/a.yaml:7:9: when names an unknown slot 'precison'; did you mean 'precision'?"]),
    ("an optional piece left open", asked('"in what year[[ of {{ section }} {{ clause }}?"'), ["mine/a.yaml:6:26: question has '[[' or ']]' without the other; an optional piece is [[ … ]] and holds no other"]),
    ("an optional piece without a slot", asked('"in what year[[ then]] {{ clause }}?"'), ["mine/a.yaml:6:36: question has a piece in [[ ]] that names no slot; it would always be there"]),
    ("what can't be read", asked('"{{ attribution }}{{ clause | }}?"'), ["mine/a.yaml:6:31: question can't be read: something is missing before '}}': a slot, a quote, a brace, a comma, or a word such as 'and'?"]),
    ("a statement", asked('"in what year {% if clause %}?"'), ["mine/a.yaml:6:27: question uses a statement or a comment; only {{ … }} may stand in a text"]),
]  # fmt: skip


def library(folder: Path, monkeypatch: pytest.MonkeyPatch, files: Files) -> Library:
    """What is loaded of a folder `mine` with these files."""
    monkeypatch.chdir(folder)
    Path("mine").mkdir()
    for name, content in files.items():
        path = Path("mine", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load_library(packs_in_use([Path("mine")], None), finder(None))


@pytest.mark.parametrize(("files", "expected"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_broken_pack_is_told_with_its_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: Files, expected: list[str]
) -> None:
    with pytest.raises(TemplateError) as caught:
        library(tmp_path, monkeypatch, files)
    assert caught.value.message.split("\n") == expected


SOUND: list[tuple[str, Files]] = [
    ("line ends of Windows", {"pack.yaml": PACK.replace("\n", "\r\n"), "a.yaml": GOOD.replace("\n", "\r\n")}),
    ("line ends of old systems", {"a.yaml": GOOD.replace("\n", "\r")}),
    ("a byte order mark", {"pack.yaml": "\ufeff" + PACK, "a.yaml": "\ufeff" + GOOD}),
    (".yml", {"a.yml": GOOD}),
    ("capitals in the ending", {"a.YAML": GOOD}),
    ("a document mark", {"pack.yaml": "---\n" + PACK, "a.yaml": "---\n" + GOOD}),
    ("a comment behind what is no text", given("  type: short", "  type: short  # one answer")),
    ("a comment behind quotes", asked(QUESTION + " # the usual one")),
    ("a text over lines", asked('>-\n    {{ attribution }}in what year {{ clause }}?')),
    ("tabs behind a colon", given("type: short", "type:\tshort")),
    ("other files", {"a.yaml": GOOD, "README.txt": "\0", "notes.md": "\xff", ".hidden.yaml": "- ["}),
    ("a template file that is empty", {"a.yaml": GOOD, "b.yaml": "", "c.yaml": "# later\n"}),
]  # fmt: skip


@pytest.mark.parametrize("files", [row[1] for row in SOUND], ids=[row[0] for row in SOUND])
def test_what_looks_odd_and_is_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: Files) -> None:
    assert "date.year" in {template.id for template in library(tmp_path, monkeypatch, files).templates}


def test_no_message_is_longer_than_a_screen_takes() -> None:
    """Whatever an author writes, a message shows the beginning of it, and at most a hundred are told."""
    long = "x" * 900
    entries = "".join(f"- {{id: a{n}, asks: {long}, {long}: 1}}\n" for n in range(60))
    with pytest.raises(TemplateError) as caught:
        load_templates([("a.yaml", entries)])
    lines = caught.value.message.split("\n")
    assert len(lines) == 101
    assert lines[-1].startswith("… and ")
    assert max(map(len, lines)) < 400
