"""The tables of page furniture and captions: what they catch, and prose that they must leave alone."""

import pytest

from quizgen.read.wording import (
    is_announced_quote,
    is_attribution,
    is_byline,
    is_caption,
    is_furniture,
    is_signed_quote,
    is_speech,
    opens_links,
    opens_references,
)

FURNITURE = [
    "Related video: How the mill was saved",
    "Related: How the mill was saved",
    "Read more: How the mill was saved",
    "Related stories",
    "Show Full Article",
    "Read the full story",
    "Share this",
    "Share this article on Facebook",
    "Facebook | Twitter | WhatsApp",
    "Tweet",
    "Print this page",
    "3 Comments",
    "Leave a comment",
    "Your email address will not be published.",
    "Advertisement",
    "Story continues below",
    "Article continues below advertisement",
    "Sign up for our weekly newsletter and never miss a story.",
    "Get the best of the Courier in your inbox",
    "Subscribe now",
    "Follow us on Twitter",
    "Click here to see the map",
    "We use cookies to give you the best experience on our website.",
    "By continuing you accept our use of cookies.",
    "Accept all cookies",
    "Copyright © 2019 The Alder Courier",
    "© 2019 The Alder Courier. All rights reserved.",
    "The Alder Courier. All rights reserved.",
    "Tags: mills, floods, councils",
    "Filed under: Local news",
    "5 min read",
    "Written by Jane Doe",
    "Reporting by Jane Doe; editing by John Roe",
    "Jane Doe contributed to this report.",
    "Photo credit: John Roe",
    "Skip to content",
    "Privacy policy",
    "This article was first published in the Alder Courier.",
    "Main article: History of the mill",
    "Back to top",
]
CAPTIONS = [
    "The mill after the flood. (Navy photo/John Roe)",
    "The mill after the flood (AP Photo)",
    "The mill after the flood (Photo: John Roe)",
    "The mill after the flood. Photo: John Roe",
    "The mill after the flood Image: John Roe.",
    "The mill after the flood (courtesy of John Roe)",
    "Photo: John Roe",
    "Photograph by John Roe",
    "File photo",
    "Credit: John Roe/Getty Images",
    "The miller, his wife and their sons, photograph, c. 1880",
    "The miller in his Sunday coat, circa 1880 or earlier",
    "Jane Doe (left) and John Roe",
    "View of the mill from the river",
    "A portrait of the miller",
    "One of the miller's letters",
    "██ Wheat fields",
]
PROSE = [
    "Share prices fell by a tenth.",
    "Like many towns on the river, Alderford grew rich on wool.",
    "Follow the path for two miles and turn left at the mill.",
    "The council will print the report and share it with the county.",
    "Copyright law changed in that year.",
    "She had one credit: a small part in a film about the flood.",
    "We baked cookies for the children.",
    "Read aloud, the letter made the court laugh.",
    "Comments by the judge were struck from the record.",
    "Click beetles live in the old beams.",
    "By 1850 the mill had three wheels.",
    "The mill burned down in 1911 (see the report of that year).",
    "More than 3,000 people came to the fair.",
    "Next came the railway, which brought coal.",
    "The picture was clear: the town had lost its trade.",
    "Search parties left at dawn.",
    "Print was cheap in those days.",
    "Support for the plan was strong in the villages.",
    "The photo shows a man with a dog.",
]


@pytest.mark.parametrize("text", FURNITURE)
def test_furniture(text: str) -> None:
    assert is_furniture(text)


@pytest.mark.parametrize("text", CAPTIONS)
def test_captions(text: str) -> None:
    assert is_caption(text)
    assert not is_furniture(text)


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_neither(text: str) -> None:
    assert not is_furniture(text)
    assert not is_caption(text)
    assert not is_byline(text)
    assert not opens_links(text)
    assert not is_attribution(text)


def test_a_long_paragraph_is_never_furniture() -> None:
    assert not is_furniture("Follow us " + "down the river and past the mill " * 20 + "to the sea.")


@pytest.mark.parametrize(
    "text",
    ["By Jane Doe", "by Jane Doe and John Roe", "By Jane Doe, Alder Courier", "By JANE DOE | Courier staff"],
)
def test_bylines(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize(
    "text", ["By train", "By Sea", "By the river", "From the mill to the sea", "By noon it was over."]
)
def test_no_bylines(text: str) -> None:
    assert not is_byline(text)


@pytest.mark.parametrize(
    ("text", "links", "references"),
    [
        ("Related video:", True, False),
        ("Related stories", True, False),
        ("More from the Courier", True, False),
        ("You may also like", True, False),
        ("See also", True, True),
        ("References", False, True),
        ("External links", False, True),
        ("Notes and references", False, True),
        ("Related", False, False),
        ("Related:", True, False),
        ("Sources of the river", False, False),
        ("More bridges", False, False),
    ],
)
def test_headings_over_links_and_references(text: str, links: bool, references: bool) -> None:
    assert (opens_links(text), opens_references(text)) == (links, references)


@pytest.mark.parametrize("text", ["— Jane Doe, baker", "—Jane Doe", "– The judge", "-- Jane Doe"])
def test_attributions(text: str) -> None:
    assert is_attribution(text)


def test_quotations() -> None:
    assert is_signed_quote("“We shall not leave this house.” — Jane Doe")
    assert not is_signed_quote("“We shall not leave,” she said — and left.")
    assert is_speech("“We shall not leave this house.”")
    assert is_speech("We shall not leave, and I shall say so.")
    assert not is_speech('She said "we shall not leave" and left.')
    assert is_announced_quote("WHEREAS, the mill is old;")
    assert is_announced_quote("... and so the mill was sold.")
    assert not is_announced_quote("“We shall not leave,” she said.")
