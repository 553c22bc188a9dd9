"""`quizgen templates`: as an author of questions uses it, from an empty folder to a pack of one's own."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import typer
from running import files, refused

from quizgen import built_in_templates
from quizgen.ask.filters import FILTERS
from quizgen.ask.slots import SLOTS
from quizgen.models import KINDS

NO_NLP = """
import atexit, sys
slow = [name for name in "spacy numpy thinc genanki lxml trafilatura".split()]
atexit.register(lambda: print([name for name in slow if name in sys.modules], file=sys.stderr))
"""
SHIP = """\
- id: date.year
  asks: date
  type: short
  needs: [clause]
  when: precision == "year" and fit == "whole"
  question: "{{ attribution }}in which year {{ clause }}?"
  examples:
    - given: {answer: "1903", precision: year, fit: whole, clause: did the ship sink}
      question: In which year did the ship sink?
- id: figure.how_many.object
  disabled: true
"""
WIDTH = 80


def out(result) -> str:
    """What a command printed that went well, as wide as a terminal at most."""
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    return str(result.stdout)


def narrow(text: str) -> str:
    too_long = [line for line in text.splitlines() if len(line) > WIDTH]
    assert too_long == []
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    return text


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def pack(run) -> Path:
    assert run("templates", "new", "mine", "-q").exit_code == 0
    return Path("mine")


@pytest.fixture
def ship() -> Path:
    """A loose pack."""
    folder = Path("ships")
    folder.mkdir()
    (folder / "ship.yaml").write_text(SHIP, "utf-8")
    return folder


# --- new -------------------------------------------------------------------------------------------------


def test_new_writes_a_pack_that_passes_and_makes_a_deck(run, article):
    told = out(run("templates", "new", "mine"))
    assert "Written: mine/pack.yaml" in told.replace("\\", "/")
    assert "quizgen templates check mine" in told
    checked = narrow(out(run("templates", "check", "mine")))
    assert "no fault found" in checked
    assert "Advice" not in checked
    made = out(run("make", article, "--templates", "mine", "-o", "a.apkg", "-o", "a.md", "--seed", "1"))
    assert "Written: a.apkg" in made
    assert "year" in Path("a.md").read_text("utf-8")
    kept = json.loads(Path("canal.quiz.json").read_text("utf-8"))
    assert {"date.year", "person.name", "place.gap"} <= {item["template"] for item in kept["items"]}


def test_every_command_that_the_starter_names_is_there(run, pack):
    text = "\n".join((pack / name).read_text("utf-8") for name in ("pack.yaml", "questions.yaml"))
    named = set(re.findall(r"(?:  |`)quizgen (templates [a-z]+|[a-z]+)", text))
    assert named == {"make", "slots", "templates check", "templates list", "templates try"}
    for command in named:
        assert run(*command.split(), "--help").exit_code == 0


@pytest.mark.parametrize("there", ["a file", "a folder"])
def test_new_touches_nothing_that_is_there(run, there):
    if there == "a file":
        Path("mine").write_text("x", "utf-8")
    else:
        Path("mine").mkdir()
        Path("mine/notes.txt").write_text("x", "utf-8")
    before = files()
    refused(run("templates", "new", "mine"), 5, "'mine' is there already", "Name a new folder")
    assert files() == before


def test_new_needs_a_folder_to_be_in(run):
    refused(run("templates", "new", "no/mine"), 5, "there is no folder 'no'")
    assert files() == {}


def test_a_name_with_a_space_is_shown_as_a_shell_takes_it(run):
    assert '--templates "my pack"' in out(run("templates", "new", "my pack"))


# --- list and show ---------------------------------------------------------------------------------------


def test_list_shows_every_template_with_its_place(run):
    told = narrow(out(run("templates", "list")))
    assert "built-in 1.0.0, comes with quizgen" in told
    for template in built_in_templates():
        assert f"\n  {template.id} " in told
    assert "Not in use" not in told


def test_list_tells_what_overrides_and_disables_what(run, ship):
    told = words(narrow(out(run("templates", "list", "--templates", ship))))
    assert "ships, in ships: 1 template in use" in told
    assert "date.year short ships ship.yaml:1 overrides built-in en/date.yaml:" in told
    assert "Not in use: figure.how_many.object, of built-in en/figure.yaml:" in told
    assert "disabled by ships ship.yaml:10" in told


def also_there(told: str) -> list[str]:
    """The packs that a list names though no run uses them."""
    lines = [line for line in told.splitlines() if line.startswith("Also there, for --templates: ")]
    return [name for line in lines for name in line.partition(": ")[2].split(", ")]


def test_list_names_the_packs_that_could_be_used_too(run):
    offered = Path(typer.get_app_dir("quizgen")) / "packs" / "exam"
    offered.mkdir(parents=True)
    (offered / "pack.yaml").write_text('format: 1\nname: exam\nversion: "1"\n', "utf-8")
    (offered / "a.yaml").write_text(SHIP, "utf-8")
    assert "exam" in also_there(out(run("templates", "list")))
    told = out(run("templates", "list", "--templates", "exam"))
    assert "exam 1, in " in words(told)
    assert "exam" not in also_there(told)


@pytest.mark.parametrize(
    ("more", "there", "gone"),
    [
        (["--kinds", "date"], "date.day", "actor.who "),
        (["--types", "cloze"], "cloze.date", "date.day"),
        (["--pack", "ships"], "date.year", "date.day"),
        (["--pack", "built-in"], "date.day", "ships ship.yaml"),
        (["--pack", "ships", "--kinds", "place"], "No template is of that kind, type and pack.", "date.year"),
    ],
)
def test_list_can_be_narrowed(run, ship, more, there, gone):
    told = out(run("templates", "list", "--templates", ship, *more))
    assert there in told
    assert gone not in told


def test_list_for_programs(run, ship):
    rows = json.loads(out(run("templates", "list", "--templates", ship, "--json")))
    by_id = {row["id"]: row for row in rows}
    assert by_id["date.year"]["pack"] == "ships"
    assert by_id["date.year"]["place"].replace("\\", "/") == "ships/ship.yaml:1:7"
    assert [one["pack"] for one in by_id["date.year"]["overrides"]] == ["built-in"]
    assert by_id["figure.how_many.object"]["disabled"]["pack"] == "ships"
    assert by_id["date.day"]["disabled"] is None
    assert len(rows) == len(built_in_templates())


@pytest.mark.parametrize(
    ("more", "parts"),
    [
        (["--kinds", "dat"], ["--kinds knows no 'dat'", "Did you mean 'date'?"]),
        (["--types", "choice"], ["--types knows no 'choice'"]),
        (["--pack", "bilt-in"], ["--pack knows no 'bilt-in'", "Did you mean 'built-in'?"]),
        (["--templates", "nowhere"], ["There is no template folder 'nowhere'"]),
    ],
)
def test_list_refuses_what_is_not_there(run, more, parts):
    refused(run("templates", "list", *more), 7 if "--templates" in more else 2, *parts)


def test_show_gives_the_template_as_it_is_written(run, ship):
    told = out(run("templates", "show", "date.year", "--templates", ship))
    assert "\n".join(SHIP.split("\n")[:9]) in told
    assert "overrides   built-in en/date.yaml:" in told
    assert "Left out, and so taken as: answer {{ answer }}; difficulty normal; weight 1" in told
    assert "Its examples give:\n  In which year did the ship sink? [1903]" in told
    below = out(run("templates", "show", "date.year", "--templates", ship, "--pack", "built-in"))
    assert "in what year" in below
    assert "overrides" not in below


def test_show_tells_defaults_of_the_pack_and_what_is_disabled(run, pack):
    told = out(run("templates", "show", "date.year", "--templates", pack))
    assert "From the defaults in pack.yaml: tags dates" in told
    assert "disabled by mine pack.yaml:" in out(
        run("templates", "show", "figure.how_far_from", "--templates", pack)
    )


def test_show_for_programs(run):
    data = json.loads(out(run("templates", "show", "date.day", "--json")))
    assert data["template"]["asks"] == ["date"]
    assert data["template"]["weight"] == data["weight"] == 1


@pytest.mark.parametrize(
    ("id", "part"),
    [("date.yaer", "Did you mean 'date.year'"), ("xyzzy", "See `quizgen templates list`")],
)
@pytest.mark.parametrize("command", ["show", "try"])
def test_an_unknown_template_is_told(run, article, command, id, part):
    more = [article] if command == "try" else []
    refused(run("templates", command, id, *more), 2, f"There is no template '{id}'.", part)


@pytest.mark.parametrize(
    "command", ["templates list", "templates show date.day", "templates new mine", "templates check", "slots"]
)
def test_what_needs_no_article_loads_no_language_model(spawn, command):
    result: subprocess.CompletedProcess[str] = spawn(*command.split(), before=NO_NLP)
    assert (result.returncode, result.stderr) == (0, "[]\n")


# --- check -----------------------------------------------------------------------------------------------


def test_check_tells_all_faults_at_once(run, pack):
    questions = pack / "questions.yaml"
    text = questions.read_text("utf-8")
    for old, new in (
        ("precision ==", "precison =="),
        ("{{ predicate }}", "{{ predicat }}"),
        ("asks: place", "asks: plaice"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    questions.write_text(text, "utf-8")
    result = run("templates", "check", pack)
    assert (result.exit_code, result.stdout) == (7, "")
    *faults, hint = result.stderr.splitlines()
    assert [fault.rpartition("; ")[2] for fault in faults] == [
        "did you mean 'precision'?",
        "did you mean 'predicate'?",
        "did you mean 'place'?",
    ]
    assert "docs/templates.md" in hint


def test_check_gives_advice_with_its_place(run):
    folder = Path("ships")
    folder.mkdir()
    (folder / "ship.yaml").write_text(
        SHIP.replace('fit == "whole"', 'voice == "loud"').replace("fit: whole", "voice: loud"), "utf-8"
    )
    told = words(narrow(out(run("templates", "check", folder))))
    assert "1 template, 1 example: no fault found" in told
    assert "overrides date.year disables figure.how_many.object" in told
    assert "there is no pack.yaml" in told
    assert 'ship.yaml:1:7: date.year: it can never apply: `voice == "loud"` is never true' in told
    assert out(run("templates", "check", folder, "-q")) == ""
    (data,) = json.loads(out(run("templates", "check", folder, "--json")))
    assert [one["code"] for one in data["advice"]] == ["no_pack_file", "never_applies"]


def test_check_tells_of_cards_too(run, pack):
    (pack / "anki").mkdir()
    (pack / "anki" / "style.css").write_text(".card { color: black; }\n", "utf-8")
    assert "card layouts: style.css" in out(run("templates", "check", pack))


def test_check_without_a_folder_takes_the_packs_in_use(run, ship):
    assert out(run("templates", "check")).startswith("built-in 1.0.0, in ")
    ship.rename("templates")
    told = out(run("templates", "check"))
    assert told.startswith("templates, in templates")
    assert "built-in" not in told


def test_check_counts_on_an_article(run, pack, article):
    told = narrow(out(run("templates", "check", pack, "--article", article)))
    rows = {
        line.split()[0]: line.split()[1:]
        for line in told.splitlines()
        if line.startswith(("date", "person", "place"))
    }
    assert set(rows) == {"date.year", "person.name", "place.gap"}
    facts, fits, items = map(int, rows["date.year"])
    assert facts >= fits >= items > 0
    (data,) = json.loads(out(run("templates", "check", pack, "--article", article, "--json")))
    assert {use["template"]: use["items"] for use in data["used"]}["date.year"] == items


@pytest.mark.parametrize(
    ("named", "code", "part"),
    [
        ("nowhere", 7, "There is no template folder 'nowhere'"),
        ("empty", 7, "holds no template"),
        ("mine/questions.yaml", 2, "is a file; a pack is a folder."),
    ],
)
def test_check_refuses_what_is_no_pack(run, pack, named, code, part):
    Path("empty").mkdir()
    refused(run("templates", "check", named), code, part)


# --- try and diff ----------------------------------------------------------------------------------------


def test_try_shows_what_is_made_and_why_nothing_is_elsewhere(run, article):
    told = narrow(out(run("templates", "try", "date.year", article)))
    assert "  + In what year did Queen Victoria visit Birmingham? [1896]" in told
    assert "Does not apply: 3" in told
    assert '      wants precision == "year"; here precision is "month"\n      asked by date.month' in told


def test_try_says_what_a_quiz_asks_instead(run, article, ship):
    told = out(run("templates", "try", "cloze.name", article))
    assert "needs" in told or "wants" in told
    (first, *_) = json.loads(
        out(run("templates", "try", "figure.how_many.object", article, "--templates", ship, "--json"))
    )
    assert set(first) >= {"fate", "fact", "question", "gate", "lacking", "untrue", "instead"}
    shown = out(run("templates", "try", "figure.how_many.object", article, "--templates", ship))
    assert "It is not in use: ships disables it." in shown


def test_try_tells_the_gate(run, article, pack):
    told = words(out(run("templates", "try", "person.name", article, "--templates", pack)))
    assert "Worded, but rejected: 1" in told
    assert "[Queen Victoria] open_predicate: 'visited' is true of many" in told


def test_try_shows_ten_of_each_unless_asked_for_all(run, article):
    Path("long.txt").write_text(
        "\n\n".join(
            f"Queen Victoria visited the docks of Birmingham on {day} May 1896." for day in range(1, 14)
        ),
        "utf-8",
    )
    some = out(run("templates", "try", "date.year", "long.txt"))
    every = out(run("templates", "try", "date.year", "long.txt", "--all"))
    assert "  … and 3 more; --all shows them." in some
    assert "more; --all" not in every
    assert len(every) > len(some)


def test_try_on_an_article_without_such_facts(run):
    Path("short.txt").write_text("Anna Moss lived in Leeds.", "utf-8")
    told = out(run("templates", "try", "date.year", "short.txt"))
    assert words(told) == "date.year, of built-in: the article has no facts of its kind (date)."


def test_diff_tells_what_a_pack_changes(run, article, ship):
    told = narrow(out(run("templates", "diff", article, "--templates", ship)))
    head = told.splitlines()[0]
    assert head.startswith("ships against built-in: ")
    assert "- In what year did Queen Victoria visit Birmingham? [1896] (date.year)" in told
    assert "+ In which year did Queen Victoria visit Birmingham? [1896] (date.year)" in told
    assert "Gone: 2" in told
    assert "ships disables this template" in told
    assert "`quizgen templates try ID ARTICLE` tells why" in told
    rows = json.loads(out(run("templates", "diff", article, "--templates", ship, "--json")))
    assert {row["fate"] for row in rows} == {"worded otherwise", "gone"}
    assert rows[0]["before"]["answer"] == rows[0]["after"]["answer"]


def test_diff_of_a_pack_that_changes_nothing_here(run, ship):
    Path("short.txt").write_text("Anna Moss lived in Leeds.", "utf-8")
    told = out(run("templates", "diff", "short.txt", "--templates", ship))
    assert told == "ships against built-in: nothing changes in this article.\n"


def test_diff_needs_a_pack(run, article):
    refused(run("templates", "diff", article), 2, "There is no pack besides the built-in one", "--templates")


@pytest.mark.parametrize("command", [["try", "date.year"], ["diff"]])
def test_an_article_that_is_not_there(run, ship, command):
    refused(run("templates", *command, "no.txt", "--templates", ship), 4, "There is no file 'no.txt'")


def test_a_faulty_pack_is_told_before_the_article_is_read(run, ship):
    (ship / "ship.yaml").write_text("- id: x\n", "utf-8")
    for command in (["try", "date.year", "no.txt"], ["diff", "no.txt"], ["list"], ["show", "date.year"]):
        assert run("templates", *command, "--templates", ship).exit_code == 7


# --- slots -----------------------------------------------------------------------------------------------


def test_slots_show_what_each_fact_offers(run, article):
    told = narrow(out(run("slots", article, "--find", "visited")))
    assert told.startswith("3 facts. ")
    assert "date: Queen Victoria visited Birmingham in [1896].\n  answer        1896\n" in told
    assert "  clause        did Queen Victoria visit Birmingham\n" in told
    assert "  (empty)       type, listed, attribution" in told


def test_slots_can_be_narrowed_and_read_by_programs(run, article):
    every = json.loads(out(run("slots", article, "--json")))
    assert {row["kind"] for row in every} == set(KINDS)
    dates = json.loads(out(run("slots", article, "--json", "--kinds", "date")))
    assert dates == [row for row in every if row["kind"] == "date"]
    assert all(row["slots"]["kind"] == row["kind"] for row in every)
    text = article.read_text("utf-8")
    assert text[dates[0]["start"] : dates[0]["end"]] == dates[0]["slots"]["answer"]
    assert out(run("slots", article, "--find", "zebra")) == "No facts.\n"


def test_slots_without_an_article_are_explained(run):
    told = narrow(out(run("slots")))
    for name in (*SLOTS, *FILTERS):
        assert f"\n  {name:<14}" in told
    assert json.loads(out(run("slots", "--json")))["slots"] == SLOTS


def test_slots_refuse_an_unknown_kind(run, article):
    refused(run("slots", article, "--kinds", "thing"), 2, "--kinds knows no 'thing'")
