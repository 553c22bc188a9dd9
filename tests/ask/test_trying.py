"""One template on all facts: every one is made, rejected or doesn't apply, each with its true reason."""

import pytest

from quizgen import built_in_templates, extract_facts, read_article
from quizgen.ask.differing import changes
from quizgen.ask.library import load_templates
from quizgen.ask.trying import Attempt, attempts, key_of, uses, worded
from quizgen.ask.wording import slots_of
from quizgen.models import KINDS, Extraction
from quizgen.pipeline import make_quiz

ARTICLE = b"""The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896. \
Harriet Moss founded the Larkford Boat Club in 1899. The engineer Anna Whitfield lived in Leeds for 31 years.

In 1921 the Great Western Railway bought the Holbrook Dock. The Arden Museum holds 2,300 paintings. \
On 3 March 1962 Margaret Holloway founded the Arden Museum in Leeds. \
In 1967 Canada bought the Whitfield Collection.
"""
TEMPLATES = built_in_templates()
OWN = """\
- id: mine.cloze
  asks: [actor, place]
  type: cloze
  question: "{{ before }}{{ blank }}{{ after }}"
  weight: 3
  examples:
    - given: {before: "The ", after: " won."}
      question: The _____ won.
- id: mine.twice
  asks: date
  type: short
  question: "Is it so that {{ statement }}"
  weight: 3
  examples:
    - given: {statement: it rains?}
      question: Is it so that it rains?
- id: mine.gaps
  asks: date
  type: cloze
  question: "{{ before }}{{ blank }}{{ after }}{{ blank if voice == 'passive' else '' }}"
  examples:
    - given: {before: "The ", after: " won."}
      question: The _____ won.
"""


@pytest.fixture(scope="module")
def found() -> Extraction:
    return extract_facts(read_article(ARTICLE, "canal.txt"))


def tried(found: Extraction, id: str, more: str = "") -> dict[str, Attempt]:
    templates = (*TEMPLATES, *load_templates([("mine.yaml", more)])) if more else TEMPLATES
    (template,) = (one for one in templates if one.id == id)
    return {one.fact.answer: one for one in attempts(template, found, templates)}


def test_what_a_template_makes_and_where_it_does_not_apply(found: Extraction) -> None:
    one = tried(found, "date.year")
    assert one["1896"].fate == "made"
    assert one["1896"].wording == "In what year did Queen Victoria visit Birmingham? [1896]"
    assert one["1896"].instead == ""
    unfit = one["3 March 1962"]
    assert (unfit.fate, unfit.lacking, unfit.instead) == ("unfit", (), "date.day")
    assert [(part.part, part.slots) for part in unfit.untrue] == [
        ('precision == "year"', {"precision": "day"}),
        ('preposition == "in"', {"preposition": "on"}),
    ]


def test_empty_needs_are_told(found: Extraction) -> None:
    one = tried(found, "figure.how_many.subject")["2,300"]
    assert (one.fate, one.lacking) == ("unfit", ("predicate",))
    assert [part.part for part in one.untrue] == ['role == "subject"']


def test_a_rejected_wording_is_told_with_its_gate(found: Extraction) -> None:
    one = tried(found, "mine.twice", OWN)["1896"]
    assert (one.fate, one.gate) == ("rejected", "no_question")
    assert one.wording == "Is it so that Queen Victoria visited Birmingham in 1896. [1896]"
    assert one.instead == "date.year"


def test_a_cloze_with_two_blanks_is_told(found: Extraction) -> None:
    found_ = tried(found, "mine.gaps", OWN)
    assert (found_["May 1894"].fate, found_["May 1894"].gate) == ("rejected", "broken_blank")
    assert found_["1896"].fate == "made"


def test_a_template_that_goes_first_is_not_replaced(found: Extraction) -> None:
    for one in tried(found, "mine.cloze", OWN).values():
        assert one.fate != "made" or one.instead == ""
    assert {one.instead for one in tried(found, "cloze.name", OWN).values() if one.item} == {"mine.cloze"}


def test_every_fact_of_its_kinds_has_one_true_fate(found: Extraction) -> None:
    for template in TEMPLATES:
        all_ = attempts(template, found, [template])
        assert [one.fact for one in all_] == [fact for fact in found.facts if fact.kind in template.asks]
        for one in all_:
            applies = template.applies(slots_of(one.fact))
            assert applies is (one.fate != "unfit")
            assert applies is not bool(one.lacking or one.untrue)
            assert bool(one.gate) is bool(one.reason) is (one.fate == "rejected")
            assert bool(one.wording) is applies


def test_what_goes_first_is_what_make_asks(found: Extraction) -> None:
    quiz, _ = make_quiz(found.article, TEMPLATES, now=1)
    asked = {(key_of(item), item.type): item.template for item in quiz.items}
    wanted = {"date.year", "actor.who", "actor.which.subject", "cloze.name", "cloze.date", "place.which"}
    for template in (one for one in TEMPLATES if one.id in wanted):
        for one in attempts(template, found, TEMPLATES):
            if one.item:
                assert asked[key_of(one.item), template.type] == (one.instead or template.id)


def test_uses_count_facts_fits_and_items(found: Extraction) -> None:
    (use,) = uses(found, TEMPLATES, ["date.year"])
    dates = [fact for fact in found.facts if fact.kind == "date"]
    assert (use.template, use.facts) == ("date.year", len(dates))
    assert use.items == use.applied == 4
    every = uses(found, TEMPLATES, [template.id for template in TEMPLATES])
    assert sum(one.items for one in every) == len(worded(found, TEMPLATES)[0])
    assert all(one.items <= one.applied <= one.facts for one in every)
    assert {fact.kind for fact in found.facts} == set(KINDS)


def test_changes_are_none_between_equal_sets(found: Extraction) -> None:
    items, _ = worded(found, TEMPLATES)
    assert changes(items, items) == ()


def test_changes_tell_other_wordings_new_ones_and_those_gone(found: Extraction) -> None:
    text = """\
- id: date.year
  asks: date
  type: short
  needs: [clause]
  when: precision == "year"
  question: "{{ attribution }}in which year {{ clause }}?"
  hint: "a year"
  examples:
    - given: {precision: year, clause: did it open}
      question: In which year did it open?
"""
    (other,) = load_templates([("a.yaml", text)])
    fewer = [template for template in TEMPLATES if template.id not in {"date.year", "date.day"}]
    before, after = worded(found, TEMPLATES)[0], worded(found, [*fewer, other])[0]
    told = changes(before, after)
    assert [one.fate for one in told].count("worded otherwise") == 4
    (gone,) = (one for one in told if one.fate == "gone")
    assert gone.before
    assert gone.before.answer == "3 March 1962"
    changed = next(one for one in told if one.fate == "worded otherwise")
    assert changed.fields == ("question", "hint")
    assert changed.after
    assert changed.after.question == "In which year did Queen Victoria visit Birmingham?"
    backwards = changes(after, before)
    assert sorted(one.fate for one in backwards) == ["new", *["worded otherwise"] * 4]
    starts = [item.evidence[0].start for one in told if (item := one.after or one.before)]
    assert starts == sorted(starts)
