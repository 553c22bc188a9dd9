"""A web page's tree, prepared so that captions survive the search for its main text, and its metadata."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any, NamedTuple

from quizgen.read.dates import parse_date
from quizgen.text import fold, squeeze

Element = Any
"""An element of lxml's tree; lxml ships no types."""

CAPTION_START, CAPTION_END = "\ue000", "\ue001"
"""Private characters put around a caption, since the extractor keeps text but not classes."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff\ue000\ue001]")
_CAPTION_CLASS = re.compile(
    r"(?:^|[\s_-])(?:caption|captiontext|thumbcaption|gallerytext|cutline|figcaption)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 120
_CAPTION_TAGS = ("p", "div", "span", "small", "figcaption", "dd")
_FOOTNOTE_CLASS = re.compile(
    r"(?:^|\s)(?:reference|footnote|footnote-ref|mw-editsection|noteref)(?:$|\s)", re.IGNORECASE
)
_FOOTNOTE_TEXT = re.compile(r"\[?(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed|edit)\]?$")
_SITE_BREAK = re.compile(r"\s+(?:[|•·»«]|[—–-]|::)\s+")
_LONGEST_SITE_NAME = 5
_MODIFIED_WORDS = re.compile(r"modif|update", re.IGNORECASE)
_MOST_WORDS_AROUND_TIME = 16
_FIRST_DAY, _LAST_DAY = "1500-01-01", "2199-12-31"
"""Fixed, so that reading never depends on today's date."""
_OUTER = ("html", "body", "article", "main", "section", "aside", "nav", "footer")
_SIDE_MATTER = ("aside", "nav", "footer", "li", "td", "blockquote")
_BLOCKS = ("p", "div", "img", "figcaption", "table", "ul", "ol", "dl")


class Metadata(NamedTuple):
    """What a page's head and markup say about it."""

    title: str
    published: date | None
    address: str | None
    licence: str | None


def parse(markup: str) -> Element:
    """The page's tree with captions marked and footnote marks gone; None when there is nothing to parse."""
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None


def prepare(tree: Element) -> None:
    """Makes paragraphs of captions, marked as such, and drops footnote marks, edit links and controls."""
    for element in tree.iter():
        element.text, element.tail = _printable(element.text), _printable(element.tail)
    for element in list(tree.iter("sup", "span", "a")):
        if _is_footnote_mark(element):
            element.drop_tree()
    for element in list(tree.iter(*_CAPTION_TAGS)):
        if _is_caption(element):
            text = squeeze(" ".join(element.itertext()))
            for child in list(element):
                element.remove(child)
            element.tag = "p"
            element.attrib.clear()
            element.text = f"{CAPTION_START}{text}{CAPTION_END}"
            _open_wrappers(element)


def read_metadata(tree: Element) -> Metadata:
    """Title, date, address and licence; never a date out of running text or a footer."""
    address = next(_addresses(tree), None)
    return Metadata(
        title=_title(tree),
        published=_published(tree, address),
        address=address,
        licence=next(_licences(tree), None),
    )


def _printable(text: str | None) -> str | None:
    """The text without the control and private characters that character references smuggle in."""
    return _CONTROLS.sub("", text) if text else text


def _text(element: Element) -> str:
    return squeeze("".join(element.itertext()))


def _is_footnote_mark(element: Element) -> bool:
    if element.getparent() is None:
        return False
    marked = element.tag == "sup" and element.find(".//a") is not None
    classed = _FOOTNOTE_CLASS.search(element.get("class") or "") is not None
    return (marked or classed) and _FOOTNOTE_TEXT.match(_text(element).strip("[] ")) is not None


def _is_caption(element: Element) -> bool:
    """True for `<figcaption>` and for text with a caption's class and nothing but text in it."""
    if element.tag == "figcaption":
        return bool(_text(element))
    if not _CAPTION_CLASS.search(element.get("class") or ""):
        return False
    inner = any(_text(block) for block in element.iterdescendants(*_BLOCKS))
    return not inner and 0 < len(_text(element).split()) <= _LONGEST_CAPTION


def _open_wrappers(element: Element) -> None:
    """Makes plain divisions, which the extractor keeps, of a figure and of what holds only the caption."""
    caption = _text(element)
    for ancestor in element.iterancestors():
        if ancestor.tag in _OUTER:
            break
        if ancestor.tag == "figure" or _text(ancestor) == caption:
            ancestor.tag = "div"
            ancestor.attrib.clear()


def _title(tree: Element) -> str:
    """The headline as the page shows it, else as its head names it without the site's name."""
    headings = [text for element in tree.iter("h1") if (text := _text(element))]
    named = _meta(tree, "og:title", "twitter:title", "dc.title", "citation_title", "headline")
    title = named or next((text for element in tree.iter("title") if (text := _text(element))), "")
    shown = next((text for text in headings if fold(title).startswith(fold(text))), "")
    if shown or not title:
        return shown or "".join(headings[:1])
    parts = _SITE_BREAK.split(title)
    if not named and len(headings) == 1 and headings[0] not in parts:
        return headings[0]
    return _without_site(title, parts[-1], _meta(tree, "og:site_name", "application-name"))


def _without_site(title: str, last: str, site: str) -> str:
    """The title without its last part where that is the site's name, or short enough to be it."""
    if last == title:
        return title
    is_site = fold(last) == fold(site) if site else len(last.split()) <= _LONGEST_SITE_NAME
    return title[: title.rindex(last)].rstrip(" |•·»«—–-:") if is_site else title


def _meta(tree: Element, *names: str) -> str:
    """The content of the first meta element with one of the names, in the order of the names."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        content = squeeze(element.get("content") or "")
        if content:
            found.setdefault(key, content)
    return next((found[name] for name in names if name in found), "")


def _addresses(tree: Element) -> Iterator[str]:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            yield link.get("href", "")
    if address := _meta(tree, "og:url", "twitter:url"):
        yield address


def _licences(tree: Element) -> Iterator[str]:
    """A linked licence's address, or its wording where the link leads nowhere on its own."""
    for link in tree.iter("link", "a"):
        if "license" in (link.get("rel") or "").lower().split():
            address = squeeze(link.get("href") or "")
            licence = address if address.startswith(("http://", "https://")) else _text(link)
            if licence:
                yield licence
    if licence := _meta(tree, "dc.rights", "dcterms.license", "dcterms.rights", "license"):
        yield licence


def _published(tree: Element, address: str | None) -> date | None:
    """From the head's metadata, JSON-LD or the address, else from a `<time>` set apart from running text.

    htmldate is shown no more than that, since it would take a date out of the text or a copyright line.
    """
    from htmldate import find_date

    page, head, body = (tree.makeelement(tag) for tag in ("html", "head", "body"))
    page.extend([head, body])
    for element in tree.iter("meta", "script"):
        key = f"{element.get('property')} {element.get('name')}".lower()
        if _MODIFIED_WORDS.search(key) or "image" in key:
            continue
        if element.tag == "meta" or "ld+json" in (element.get("type") or ""):
            head.append(deepcopy(element))
    url = address if address and address.startswith("http") else ""
    found = find_date(
        page, extensive_search=False, original_date=True, url=url, min_date=_FIRST_DAY, max_date=_LAST_DAY
    )
    return parse_date(found) if found else next(_times(tree), None)


def _times(tree: Element) -> Iterator[date]:
    """The dates of `<time>` and of what is marked as a date of publishing, outside lists and side matter."""
    for element in tree.xpath("//time | //*[@itemprop='datePublished'] | //abbr[@class='published']"):
        own = f"{element.get('class')} {element.get('itemprop')}"
        parent = element.getparent()
        apart = parent is None or len(_text(parent).split()) <= _MOST_WORDS_AROUND_TIME
        aside = any(ancestor.tag in _SIDE_MATTER for ancestor in element.iterancestors())
        if apart and not aside and not _MODIFIED_WORDS.search(own):
            written = (element.get("datetime"), element.get("content"), element.get("title"), _text(element))
            yield from (found for text in written if text and (found := parse_date(text)))
