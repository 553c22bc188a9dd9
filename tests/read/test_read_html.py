"""Saved web pages: what of them is the article, and what its metadata say."""

import contextlib
import warnings
from datetime import date

import pytest
from reading import blocks_of, shown

from quizgen.errors import QuizgenError
from quizgen.read import read_article

FIRST = "The old harbour of Merrow was dug in 1782, and for a hundred years it was the busiest on that coast."
SECOND = (
    "In 1911 a storm broke the outer wall, which the county rebuilt in concrete at a cost of 40,000 pounds."
)
THIRD = (
    "Today about 3,000 people live there, most of them in the streets that lie behind the church of St Anne."
)

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Merrow harbour is saved | The Coast News</title>
<meta property="og:title" content="Merrow harbour is saved">
<meta property="og:site_name" content="The Coast News">
<link rel="canonical" href="https://example.org/merrow">
<link rel="license" href="https://example.org/by/4.0/">
<script type="application/ld+json">
{{"@type": "NewsArticle", "datePublished": "2021-03-04T08:00:00Z"}}</script>
<style>p {{color: red}}</style><script>var a = "<p>no</p>";</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner">We use cookies to improve your visit. <button>Accept</button></div>
<main><article>
<h1>Merrow harbour is saved</h1>
<p class="byline">By <a href="/jd">Jane Doe</a></p><time datetime="2021-03-04">4 March 2021</time>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="a.jpg" alt="A wall">
<figcaption>The wall, seen from the east. <span>Photo: John Roe</span></figcaption></figure>
<p>{FIRST}<sup class="reference"><a href="#n1">[1]</a></sup></p>
<h2>The storm</h2>
<p>In 1911 a <a href="/storm">storm</a> broke the <b>outer</b> wall, which the&nbsp;county rebuilt in concrete
at a cost of 40,000 pounds.</p>
<blockquote><p>“We had nothing left but the boats.”</p></blockquote>
<p>The county named two steps:</p>
<ul><li>a wall of concrete,</li><li>two new <em>piers</em>.</li></ul>
<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">Workers on the new pier.</p></div>
<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1900</td><td>80</td></tr></table>
<p>{THIRD}</p>
<aside class="related"><h2>Related stories</h2><ul><li><a href="/1">Ferry service ends</a></li></ul></aside>
<section class="newsletter"><h3>Sign up for our newsletter</h3><form><input></form></section>
</article></main>
<footer><p>Copyright 2012 The Coast News. All rights reserved.</p></footer></body></html>"""


def page(*blocks: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article>{''.join(blocks)}</article></body></html>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_whole_page() -> None:
    article = read_article(PAGE.encode(), "merrow.html")
    assert article.title == "Merrow harbour is saved"
    assert article.published == date(2021, 3, 4)
    assert article.source.address == "https://example.org/merrow"
    assert article.source.licence == "https://example.org/by/4.0/"
    assert blocks_of(article) == [
        ("heading", "Merrow harbour is saved"),
        ("caption", "The wall, seen from the east. Photo: John Roe"),
        ("paragraph", FIRST),
        ("heading", "The storm"),
        ("paragraph", SECOND),
        ("quote", "“We had nothing left but the boats.”"),
        ("paragraph", "The county named two steps:"),
        ("list_item", "a wall of concrete,"),
        ("list_item", "two new piers."),
        ("caption", "Workers on the new pier."),
        ("furniture", "Year | Boats"),
        ("furniture", "1900 | 80"),
        ("paragraph", THIRD),
    ]


def test_nothing_is_said_on_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read_article(PAGE.encode(), "merrow.html")
        with pytest.raises(QuizgenError):
            read_article(b"<html></html>", "empty.html")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Merrow | The Coast News</title>", "", "Merrow"),
        ("<title>Merrow - Coast Guide</title>", "", "Merrow"),
        (
            "<title>Merrow - a town that the sea gave and took</title>",
            "",
            "Merrow - a town that the sea gave and took",
        ),
        ("<title>Merrow | News</title>", "<h1>Merrow</h1>", "Merrow"),
        ("<title>The Coast News</title>", "<h1>Merrow is saved</h1>", "Merrow is saved"),
        ("<title>Merrow is saved | The Coast News</title>", "<h1>The Coast News</h1>", "Merrow is saved"),
        ("<meta property='og:title' content='Merrow'><title>News</title>", "<h1>News</h1>", "Merrow"),
        ("", "", "town"),
    ],
)
def test_titles(head: str, body: str, title: str) -> None:
    article = read_article(page(body, paragraphs(FIRST, SECOND, THIRD), head=head).encode(), "town.htm")
    assert article.title == title


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ("<meta property='article:published_time' content='2021-03-04T08:00:00Z'>", "", date(2021, 3, 4)),
        ("<meta name='date' content='4 March 2021'>", "", date(2021, 3, 4)),
        ("<meta property='article:modified_time' content='2022-01-01'>", "", None),
        ("<meta property='og:image' content='https://example.org/2019/05/06/a.jpg'>", "", None),
        ("<meta name='description' content='On 14 July 1999 the wall fell.'>", "", None),
        ("<link rel='canonical' href='https://example.org/2021/03/04/merrow'>", "", date(2021, 3, 4)),
        ("", "<div class='meta'><time datetime='2021-03-04T09:00'>4 March</time></div>", date(2021, 3, 4)),
        ("", "<p>It was on <time datetime='1944-06-06'>6 June 1944</time> that " + FIRST + "</p>", None),
        ("", "<ul><li><time datetime='2020-01-01'>1 Jan</time> Ferry ends</li></ul>", None),
        ("", "<footer>Copyright 2012 The Coast News. Updated 2013-04-05.</footer>", None),
        ("", "<p>Published: 4 March 2021</p>", date(2021, 3, 4)),
        ("<meta name='by' content='&#1;'><meta name='date' content='4 March 2021'>", "", date(2021, 3, 4)),
        ("<meta {a='2'><meta {a}b='2'><meta name='date' content='4 March 2021'>", "", date(2021, 3, 4)),
    ],
)
def test_publication_dates_come_from_metadata_only(head: str, body: str, published: date | None) -> None:
    html = page("<h1>Merrow</h1>", body, paragraphs(FIRST, SECOND, THIRD), head=head)
    assert read_article(html.encode(), "town.html").published == published


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src=a.jpg><figcaption>The old pier</figcaption></figure>",
        "<figure><figure><img></figure><figcaption>The <a href=x>old</a> pier</figcaption></figure>",
        "<div class='thumb'><div><img>"
        "<div class='thumbcaption'><div class='magnify'></div>The old pier</div></div></div>",
        "<div class='image'><img><span class='caption'>The old pier</span></div>",
        "<div id='attachment_3' class='wp-caption'><img><p class='wp-caption-text'>The old pier</p></div>",
    ],
)
def test_captions_survive(figure: str) -> None:
    html = page("<h1>Merrow</h1>", paragraphs(FIRST), figure, paragraphs(SECOND, THIRD))
    assert ("caption", "The old pier") in shown(html, "town.html")


LAYOUTS = {
    "divisions": f"<body><h1>Merrow</h1><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div></body>",
    "breaks": f"<body><font size=5>Merrow</font><br><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</body>",
    "unclosed": f"<body><h1>Merrow</h1><p>{FIRST}<p>{SECOND}<p>{THIRD}",
    "table": f"<body><table><tr><td><a href=1>Home</a></td><td><h1>Merrow</h1>"
    f"{paragraphs(FIRST, SECOND, THIRD)}"
    "</td></tr></table></body>",
    "xhtml": "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'>"
    f"<body><h1>Merrow</h1>{paragraphs(FIRST, SECOND, THIRD)}</body></html>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_old_and_broken_pages(layout: str) -> None:
    blocks = shown(LAYOUTS[layout], "town.xhtml")
    assert [text for kind, text in blocks if kind == "paragraph"][-3:] == [FIRST, SECOND, THIRD]
    assert ("paragraph", "Home") not in blocks


def test_a_very_short_page_keeps_its_structure() -> None:
    assert shown(page("<h1>Merrow</h1>", paragraphs("Merrow is a town.")), "town.html") == [
        ("heading", "Merrow"),
        ("paragraph", "Merrow is a town."),
    ]


def test_code_inside_a_sentence_stays_there() -> None:
    html = page(paragraphs(f"The <code>pier</code> was old. {FIRST}", SECOND, THIRD))
    assert shown(html, "town.html")[0] == ("paragraph", f"The pier was old. {FIRST}")


@pytest.mark.parametrize(
    "html",
    [
        "<html",
        "<html><!--",
        "<html><frameset><frame src=a></frameset></html>",
        "<html><body><nav><a href=1>Home</a></nav></body></html>",
        "<html><body><p>&#0;&#xd800;&#x1f;&#xe000; The town was old and it was big.",
        "<html><body>" + "<div>" * 3000 + f"<p>{FIRST}",
        "<html><body><p>" + "<span>" * 3000 + FIRST,
        "<html><body>" + "<ul><li>a" * 600 + FIRST,
        "<html><head><script type='application/ld+json'>{\"datePublished\": [[[</script></head><body><p>"
        + FIRST,
        "<html><head><link rel=canonical href='http://[bad'><meta content=x></head><body><p>" + FIRST,
        "<html><body><table><tr><td></table></td><p></li></ul>" + FIRST,
    ],
)
def test_malformed_pages_never_crash(html: str) -> None:
    with contextlib.suppress(QuizgenError):
        read_article(html.encode(), "town.html")
