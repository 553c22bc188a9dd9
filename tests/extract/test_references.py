"""Pronouns and the names they stand for, or None where that must stay open. Uses the pinned model.

The pronoun that is asked for stands in square brackets.
"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.extract.references.candidates import Candidate
from quizgen.extract.references.personal import _owned_by_subject
from quizgen.models import Reference

from .conftest import extract


def meant(text: str, *, title: str = "A title") -> str | None:
    """What the bracketed word of a text is taken to mean."""
    before, word = re.match(r"(.*?)\[(.*?)\]", text, re.DOTALL).groups()
    found = extract(re.sub(r"[\[\]]", "", text), title=title)
    start = len(before)
    reference = next((r for r in found.references if r.span.start == start), None)
    assert reference is None or reference.span.cut(found.article.text) == word
    return reference.entity if reference else None


HE_OR_SHE = [
    # the subject of the sentence before, of the clause above, of the same clause
    ("Robert Koch moved to Berlin in 1880. [He] found the bacterium two years later.", "Robert Koch"),
    ("Robert Koch said [he] had found the bacterium.", "Robert Koch"),
    ("Robert Koch sold [his] house in Berlin.", "Robert Koch"),
    ("Robert Koch and [his] wife moved to Berlin.", "Robert Koch"),
    # a chain of pronouns leads back to the name
    ("Robert Koch moved to Berlin. He married there. In 1905 [he] won the prize.", "Robert Koch"),
    # in a phrase before its name
    ("In [his] speech, Robert Koch praised the bacterium.", "Robert Koch"),
    # the sex of first names, titles and kin rules others out
    ("Robert Koch met Susan Miller in Berlin. [She] was ill.", "Susan Miller"),
    ("Queen Ranavalona wrote to Robert Koch. [She] was ill.", "Ranavalona"),
    ("Robert Koch was joined by his wife Susan Miller. [She] was ill.", "Susan Miller"),
    # the object of a verb is not its subject
    ("Robert Koch praised Thomas Miller. Thomas Miller thanked [him].", "Robert Koch"),
    ("Robert Koch praised [him].", None),
    ("Robert Koch hurt [himself].", "Robert Koch"),
    # whom somebody met is not who met them
    ("Robert Koch married Susan Miller, whom [he] had met in Berlin.", "Robert Koch"),
    # it is the victim whom a report goes on about, not its teller; of two names one under the other either
    ("Robert Koch said the victim was in a clinic. Dr Ann Miller said [he] was ill.", None),
    ("Robert Koch told reporters the male victim was in a clinic. [He] was ill.", None),
    ("Robert Koch was reported to have suggested Thomas Miller was ill. [He] was sacked.", None),
    ("Robert Koch said the clinic was full. [He] was ill.", "Robert Koch"),
    # a possessive never means what it qualifies
    ("Robert Koch died in 1910. [His] brother Thomas Miller lived on.", "Robert Koch"),
    # who does what a relative clause says
    ("Robert Koch praised Susan Miller, who loved [her] country.", "Susan Miller"),
    # two of the same sex that fit alike, or somebody without a name: open
    ("Robert Koch and Thomas Miller moved to Berlin. [He] fell ill.", None),
    ("Robert Koch met a soldier in Berlin. The soldier said [he] was ill.", None),
    ("Robert Koch lived with his brother. His brother was ill and [he] died.", None),
    # a name that stands for itself names nobody
    ('The word "Susan" is old. [She] is ill.', None),
    # inside a quotation, who is named outside it is not known to be meant
    ('Robert Koch told the press on Monday: "We saw that [he] was ill and went home again."', None),
]


@pytest.mark.parametrize(("text", "name"), HE_OR_SHE)
def test_he_and_she(text: str, name: str | None) -> None:
    assert meant(text) == name


def test_the_person_of_the_title_is_meant_where_no_other_is_named() -> None:
    text = "Zorana Petrel was a painter in Oslo.\n\n[She] sold her first picture in 1911."
    assert meant(text, title="Zorana Petrel") == "Zorana Petrel"


def test_a_name_in_a_heading_comes_up_nowhere() -> None:
    before = "Zorana Petrel was a painter in Oslo. She had a sister, Mary Petrel, who lived in Bergen.\n\n"
    text = f"{before}## Mary and Paris\n\nIn 1911 [she] sold her first picture."
    assert meant(text, title="Zorana Petrel") != "Mary Petrel"


def test_the_first_name_alone_is_the_person_of_the_title() -> None:
    text = "Susan Miller was a painter. Susan lived in Oslo. In 1911 Susan fell ill and [she] went home."
    assert meant(text, title="Susan Miller") in {"Susan Miller", "Susan"}


def test_a_biography_tells_whose_birth_it_tells() -> None:
    text = "Susan Miller was a painter.\n\nSusan Holmes was born in Oslo in 1880. [She] went to Berlin."
    assert meant(text, title="Susan Miller: a life") == "Susan Miller"
    assert meant(text, title="Painters") == "Susan Holmes"


def test_somebody_of_another_sex_with_the_name_is_somebody_else() -> None:
    text = "Susan Miller had a dog. Mr. Miller barked in Oslo on Monday. [He] was old."
    assert meant(text, title="Susan Miller") is None


THINGS = [
    # the subject of its own clause owns what "its" goes with
    ("Norway doubled [its] exports in 1990.", "Norway"),
    ("In 1990 Norway was proud of having doubled [its] exports.", "Norway"),
    ("The United Nations and [its] members met in Oslo.", "United Nations"),
    ("Norway has proven [itself].", "Norway"),
    ("Egypt paid tribute to Norway, which had doubled [its] exports.", "Norway"),
    # "it" in a clause below
    ("Norway paid its debts when [it] joined in 1990.", "Norway"),
    # peoples are many
    ("The Americans had doubled [their] exports.", "Americans"),
    # the one thing the sentence before was about
    ("Norway doubled exports. Norway was rich. [It] joined in 1990.", "Norway"),
    # another thing in between, two of them, one of whom somebody is against: open
    ("Norway sold the company with all of [its] mines.", None),
    ("Norway and Egypt doubled [its] exports.", None),
    ("Norway ruled against [its] plan.", None),
    # a person is no thing, a thing in the plural no "it"
    ("Robert Koch doubled [its] exports.", None),
    ("The Americans doubled [its] exports.", None),
    # an "it" that stands for nothing, or for what follows
    ("Norway knew when [it] rained.", None),
    ("Norway says [it] is hard to pay.", None),
    # who was done something to need not be the one who reports it
    ("Millions of ibises died and Egyptians reported [they] were sacrificed.", None),
]


@pytest.mark.parametrize(("text", "name"), THINGS)
def test_it_and_they(text: str, name: str | None) -> None:
    assert meant(text) == name


RELATIVES = [
    ("Robert Koch, [who] lived in Berlin, won the prize.", "Robert Koch"),
    ("Robert Koch, [whose] wife lived in Berlin, won the prize.", "Robert Koch"),
    ("Norway, [which] joined in 1990, is rich.", "Norway"),
    ("The wife of Robert Koch in Berlin, [who] won the prize, was rich.", None),
]


@pytest.mark.parametrize(("text", "name"), RELATIVES)
def test_relative_pronouns(text: str, name: str | None) -> None:
    assert meant(text) == name


WORDS = ["Robert Koch", "Susan Miller", "he", "she", "his", "it", "Norway", "the country", "met", "said", "."]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=25))
def test_references_point_to_mentions_of_their_entity(words: list[str]) -> None:
    found = extract(" ".join(words))
    mentions = {(mention.span, mention.entity) for mention in found.mentions}
    for reference in found.references:
        assert isinstance(reference, Reference)
        assert reference.span.cut(found.article.text) == reference.surface
        assert (reference.antecedent, reference.entity) in mentions
        assert not reference.antecedent.overlaps(reference.span)
    starts = [reference.span.start for reference in found.references]
    assert starts == sorted(set(starts))


OWNERS = [
    (("he", "main", False), True),
    ((None, "main", False), True),
    (("she", "main", False), False),
    (("he", "oblique", False), False),
    (("he", "main", True), False),
]


@pytest.mark.parametrize(("subject", "doubtful"), OWNERS)
def test_what_a_subject_keeps_is_not_taken_for_somebody_elses(subject, doubtful) -> None:
    pronoun, role, joined = subject
    own = [Candidate("Berg", "Karl Berg", pronoun, 1, 0, 0, role, joined)]
    meant = Candidate("Hale", "Bob Hale", "he", 0, 3, 3, "subject")
    assert _owned_by_subject(own, 20, meant) is doubtful
    assert not _owned_by_subject(own, 20, own[0])
