"""The page of `quizgen facts --format html`, from extractions made by hand."""

from datetime import date
from decimal import Decimal

import lxml.html
import pytest

from quizgen.export import Layouts
from quizgen.export.facts_page import facts_page
from quizgen.models import (
    Article,
    Block,
    BlockKind,
    DateValue,
    Entity,
    Extraction,
    Fact,
    FigureValue,
    Mention,
    Quote,
    Reference,
    Source,
    Span,
    Statement,
)

BLOCKS: tuple[tuple[BlockKind, str], ...] = (
    ("furniture", "By our reporter"),
    ("heading", "The Larkford <Canal>"),
    (
        "paragraph",
        "Anna Whitfield opened it in May 1894. She had about 1,200 workers; a week later they left.",
    ),
    ("heading", "Later"),
    ("list_item", "In 1921 it was sold."),
    ("list_item", "Dr. A. Arden died in Leeds."),
    ("quote", "A wonder & a folly."),
    ("caption", "<script>alert(1)</script> &lt;b&gt;"),
    ("furniture", "Share this"),
    ("furniture", "Related video"),
)
TEXT = "\n".join(text for _, text in BLOCKS)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def blocks() -> tuple[Block, ...]:
    return tuple(Block(kind=kind, span=span(text)) for kind, text in BLOCKS)


def fact(words: str, statement: str, salience: float, **more: object) -> Fact:
    mention = next(mention for mention in MENTIONS if mention.surface == words)
    sentence = "Anna Whitfield opened it in May 1894."
    quote = Quote(start=TEXT.index(sentence), end=TEXT.index(sentence) + len(sentence), text=sentence)
    return Fact(
        kind=mention.kind,
        answer=words,
        answer_span=Span(start=0, end=1),
        value=mention.value,
        entity=mention.entity,
        statement=Statement(text=statement, slots=(), evidence=(quote,)),
        mention=mention,
        salience=salience,
    )


MENTIONS = (
    Mention(kind="actor", span=span("Anna Whitfield"), surface="Anna Whitfield", entity="Anna Whitfield"),
    Mention(kind="date", span=span("May 1894"), surface="May 1894", value=DateValue(edtf="1894-05")),
    Mention(
        kind="figure",
        span=span("1,200"),
        surface="1,200",
        value=FigureValue(low=Decimal(1200), high=Decimal(1200), counted="workers", qualifier="about"),
    ),
    Mention(kind="date", span=span("a week later"), surface="a week later"),
    Mention(kind="date", span=span("1921"), surface="1921", value=DateValue(edtf="1921", approximate=True)),
    Mention(kind="place", span=span("Leeds"), surface="Leeds", entity="Leeds"),
)
ENTITIES = (
    Entity(name="Anna Whitfield", kind="actor", type="person", aliases=("Whitfield", 'the "Duchess"')),
    Entity(name="Leeds", kind="place", type="city"),
)
REFERENCES = (
    Reference(span=span("She"), surface="She", entity="Anna Whitfield", antecedent=span("Anna Whitfield")),
)
EXTRACTION = Extraction(
    article=Article(
        title="The Larkford <Canal>",
        text=TEXT,
        blocks=blocks(),
        published=date(2024, 3, 2),
        source=Source(name="canal.txt", address="https://example.org/?a=1&b=<2>", licence="CC BY"),
    ),
    model="none 1.0",
    mentions=MENTIONS,
    entities=ENTITIES,
    references=REFERENCES,
    facts=(
        fact("May 1894", "The canal was opened in May 1894.", 0.4),
        fact("1921", "The canal was sold in 1921.", 0.9),
        fact("Anna Whitfield", "Anna Whitfield opened the canal.", 0.5),
    ),
)


def words(edtf: str) -> str:
    return f"«{edtf}»"


def page(layouts: Layouts, extraction: Extraction = EXTRACTION) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(facts_page(extraction, layouts, words))


def texts(found: list[lxml.html.HtmlElement]) -> list[str]:
    return [" ".join(element.text_content().split()) for element in found]


def table(root: lxml.html.HtmlElement, section: str) -> list[list[str]]:
    return [
        texts(row.findall("td"))
        for row in root.get_element_by_id(section).iter("tr")
        if row.find("td") is not None
    ]


def test_the_article_stands_in_its_blocks(layouts):
    root = page(layouts)
    assert texts(root.findall(".//h1")) == ["The Larkford <Canal>"]
    assert root.findtext(".//title") == "The Larkford <Canal>"
    (article,) = root.findall(".//article")
    assert texts(article.findall("h2")) == ["Later"], "the title isn't repeated"
    assert texts(article.findall("ul/li")) == ["In 1921 it was sold.", "Dr. A. Arden died in Leeds."]
    assert texts(article.findall("blockquote/p")) == ["A wonder & a folly."]
    assert texts(article.findall("p[@class='caption']")) == ["<script>alert(1)</script> &lt;b&gt;"]
    assert texts(article.findall("details/p")) == ["By our reporter", "Share this", "Related video"]
    assert texts(article.findall("details/summary"))[1] == "Not part of the article: 2 lines of the page"


def test_nothing_is_loaded_and_nothing_runs(layouts):
    root = page(layouts)
    assert not list(root.iter("script", "link", "img", "iframe", "object", "embed"))
    assert not [
        name for element in root.iter() for name in element.attrib if name.startswith("on") or name == "src"
    ]
    assert "url(" not in root.findtext(".//style")
    assert "@import" not in root.findtext(".//style")


def test_the_head_tells_when_and_where_from(layouts):
    (source,) = page(layouts).xpath("//p[@class='source']")
    assert texts(source.findall("*")) == [
        "Published «2024-03-02»",
        "canal.txt",
        "https://example.org/?a=1&b=<2>",
        "CC BY",
    ]
    assert source.find("a").get("href") == "https://example.org/?a=1&b=<2>"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "Page 3"]
)
def test_only_web_addresses_are_linked(layouts, address):
    article = EXTRACTION.article.model_copy(
        update={"source": Source(name="x", address=address), "published": None}
    )
    (source,) = page(layouts, EXTRACTION.model_copy(update={"article": article})).xpath(
        "//p[@class='source']"
    )
    assert source.find("a") is None
    assert texts(source.findall("*")) == ["Publication date unknown", "x", address]


@pytest.mark.parametrize(
    ("surface", "kind", "card", "value", "entity"),
    [
        (
            "Anna Whitfield",
            "actor",
            'Actor: person\nAnna Whitfield\nalso: Whitfield, the "Duchess"',
            None,
            "Anna Whitfield",
        ),
        ("May 1894", "date", "Date\n«1894-05»\nEDTF 1894-05", "1894-05", None),
        ("1921", "date", "Date\nabout «1921»\nEDTF 1921", "1921", None),
        ("a week later", "date", "Date\nwhen is not known", None, None),
        ("1,200", "figure", "Figure\nabout 1,200 workers", "1200", None),
        ("Leeds", "place", "Place: city\nLeeds", None, "Leeds"),
        ("She", "reference", "Refers to\nAnna Whitfield\nActor: person", None, "Anna Whitfield"),
    ],
)
def test_a_mark_says_what_it_means(layouts, surface, kind, card, value, entity):
    (mark,) = [mark for mark in page(layouts).iter("mark") if mark.text_content() == surface]
    where = span(surface)
    assert mark.get("class") == kind
    assert mark.get("id") == f"{kind}-{where.start}-{where.end}"
    assert mark.get("tabindex") == "0"
    assert mark.get("aria-description") == card
    assert (mark.get("data-value"), mark.get("data-entity")) == (value, entity)


@pytest.mark.parametrize(
    ("low", "high", "more", "card", "raw"),
    [
        ("14000", "14000", {"counted": "airstrikes"}, "Figure\n14,000 airstrikes", "14000"),
        ("6", "11.5", {"unit": "%"}, "Figure\n6–11.5 %", "6/11.5"),
        ("-3", "-3", {"unit": "°C", "qualifier": "nearly"}, "Figure\nnearly −3 °C", "-3"),
        ("1E+6", "1E+6", {}, "Figure\n1,000,000", "1000000"),
    ],
)
def test_figures_are_printed_for_people_and_for_programs(layouts, low, high, more, card, raw):
    value = FigureValue(low=Decimal(low), high=Decimal(high), **more)
    mention = Mention(kind="figure", span=span("1,200"), surface="1,200", value=value)
    (mark,) = page(layouts, EXTRACTION.model_copy(update={"mentions": (mention,), "facts": ()})).xpath(
        "//mark[@class='figure']"
    )
    assert (mark.get("aria-description"), mark.get("data-value")) == (card, raw)


def test_the_legend_counts_what_is_marked(layouts):
    labels = texts(page(layouts).findall(".//label"))
    assert labels == ["Dates 3", "Figures 1", "Actors 1", "Places 1", "References 1"]
    without = EXTRACTION.model_copy(update={"references": ()})
    assert texts(page(layouts, without).findall(".//label"))[-1] == "Places 1"


def test_the_timeline_has_every_date_that_is_known_and_the_others_are_named(layouts):
    root = page(layouts)
    events = root.xpath("//a[starts-with(@class, 'event')]")
    assert [event.get("href") for event in events] == [
        f"#date-{span(s).start}-{span(s).end}" for s in ("May 1894", "1921")
    ]
    assert texts([event.find("text") for event in events]) == [
        "«1894-05»The canal was opened in May 1894.",
        "about «1921»The canal was sold in 1921.",
    ]
    assert "approximate" in events[1].get("class")
    (undated,) = root.xpath("//p[@class='undated']")
    assert texts(undated.findall("a")) == ["a week later"]


def test_the_tables(layouts):
    root = page(layouts)
    assert table(root, "figures") == [
        ["1,200", "1,200", "workers", "about", "She had about 1,200 workers; a week later they left."]
    ]
    assert table(root, "facts") == [
        ["1921", "about «1921» 1921", "The canal was sold in 1921."],
        ["May 1894", "«1894-05» 1894-05", "The canal was opened in May 1894."],
        ["Anna Whitfield", "", "Anna Whitfield opened the canal."],
    ]
    assert table(root, "names") == [
        ["Anna Whitfield", "person", 'Whitfield, the "Duchess"', "1×, meant 1×"],
        ["Leeds", "city", "", "1×"],
    ]


def test_every_link_in_the_page_leads_to_a_place_that_is_there_once(layouts):
    root = page(layouts)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = [link for link in root.xpath("//@href") if link.startswith("#")]
    assert len(links) > 10
    assert {link[1:] for link in links} <= set(ids)


def test_an_article_without_anything_says_so(layouts):
    bare = Extraction(article=EXTRACTION.article, model="none")
    root = page(layouts, bare)
    assert texts(root.xpath("//p[@class='none']")) == [
        "The article names no date that can be placed in time.",
        "The article names no figure.",
        "No sentence of the article can stand alone as a fact.",
        "The article names nobody and nothing.",
    ]
    assert not list(root.iter("mark", "svg", "table"))


def test_the_same_extraction_gives_the_same_bytes(layouts):
    again = Extraction.model_validate_json(EXTRACTION.model_dump_json())
    assert facts_page(EXTRACTION, layouts, words) == facts_page(again, layouts, words)
