"""From bytes: every encoding gives the same text, and what is no text is refused in one clear sentence."""

import codecs
from hashlib import sha256

import pytest

from quizgen.errors import InputError
from quizgen.read import read_article

SENTENCE = "The café “Été” on the quay – it was opened in 1911 – sold coffee for £2 to the baker’s son."
WITHOUT_QUOTES = (
    "The café on the quay was opened in 1911, and the naïve son of the baker sold coffee there for £2."
)
POLISH_NAMES = (
    "The mayor of Łódź and the mayor of Świętochłowice met in Gdańsk, where they were the guests of Wałęsa."
)
ENGLISH = "The mill was built in 1820 and it was burned down in the storm that came after the war.\n"


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-le",
        "utf-32-be",
        "cp1252",
        "mac_roman",
    ],
)
def test_any_encoding_gives_the_same_text(encoding: str) -> None:
    assert read_article(SENTENCE.encode(encoding), "quay.txt").text == SENTENCE


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WITHOUT_QUOTES, "latin-1"),
        (POLISH_NAMES, "cp1250"),
        (POLISH_NAMES, "iso8859_2"),
        (ENGLISH.strip(), "ascii"),
    ],
)
def test_other_eight_bit_encodings(text: str, encoding: str) -> None:
    assert read_article(text.encode(encoding), "quay.txt").text == text


def test_marks_of_both_utf_16_orders() -> None:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        assert read_article(mark + SENTENCE.encode(encoding), "quay.txt").text == SENTENCE


def test_a_web_page_may_declare_its_encoding() -> None:
    page = f'<html><head><meta charset="iso-8859-2"></head><body><p>{POLISH_NAMES}</p></body></html>'
    assert POLISH_NAMES in read_article(page.encode("iso8859_2"), "mayors.html").text


def test_a_wrong_declaration_is_ignored() -> None:
    page = f'<html><head><meta charset="klingon"></head><body><p>{WITHOUT_QUOTES}</p></body></html>'
    assert WITHOUT_QUOTES in read_article(page.encode("cp1252"), "quay.html").text


def test_a_few_broken_bytes_do_not_spoil_utf_8() -> None:
    data = (SENTENCE + " ").encode() + b"It cost \xff too much."
    assert read_article(data, "quay.txt").text.startswith(SENTENCE)


def test_text_is_made_of_plain_characters() -> None:
    raw = (
        "\ufeffThe mill\u00a0was built\u2009in 1820;\r\nits wheel was re\u200bmoved.\r\n\r\n"
        "The cafe\u0301 is ex\u00adam\u00ad\nple two.\x07"
    )
    assert read_article(raw.encode(), "mill.txt").text == (
        "The mill was built in 1820; its wheel was removed.\n\nThe café is example two."
    )


def test_the_source_remembers_name_and_hash_of_the_raw_bytes() -> None:
    data = ENGLISH.encode("utf-16")
    source = read_article(data, "mill.txt").source
    assert (source.name, source.sha256) == ("mill.txt", sha256(data).hexdigest())


REFUSED = [
    ("empty.txt", b"", "is empty", "Give a file"),
    ("blank.md", b" \n\t\n \r\n", "is empty", "Give a file"),
    ("nothing.txt", codecs.BOM_UTF8, "is empty", "Give a file"),
    ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is a PNG image", "text, Markdown or HTML"),
    ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG image", "text, Markdown or HTML"),
    ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3", "is a PDF, which is not supported yet", "save it as text"),
    (
        "paper.docx",
        b"PK\x03\x04\x14\x00",
        "is a Word document, which is not supported yet",
        "save it as text",
    ),
    ("book.epub", b"PK\x03\x04\x14\x00", "is an EPUB book", "save it as text"),
    ("many.txt", b"PK\x03\x04\x14\x00", "is a zip archive", "Unpack it"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "old Word", "save it as text"),
    ("letter.rtf", b"{\\rtf1\\ansi Hello", "rich text", "save it as text"),
    ("data.txt", b"abc\x00def\x00\x01\x02 the end of it", "holds NUL bytes", "text, Markdown or HTML"),
    ("noise.txt", b"\x01\x02\x03 words \x04\x05\x06\x07\x0e", "control characters", "text, Markdown or HTML"),
    ("broken.txt", codecs.BOM_UTF16_LE + b"\x00\xd8" * 40, "is damaged", "save it as UTF-8"),
    ("huge.txt", b"The mill was big. " * 350_000, "is too long: 6,300,000 characters", "Split it"),
    ("vast.html", b"x" * 20_000_001, "is too long: 20,000,001 bytes", "Split it"),
    (
        "heads.md",
        b"# The mill\n\n## The wheel of the mill\n\n## The roof\n",
        "only headings",
        "whole sentences",
    ),
    ("heads.txt", b"The Mill\n\nThe Wheel\n\nThe Roof and the Walls\n", "only headings", "whole sentences"),
    (
        "heads.html",
        b"<html><body><h1>The mill</h1><h2>The roof</h2></body></html>",
        "only headings",
        "whole sentences",
    ),
    ("bare.html", b"<html><head></head></html>", "without an article", "HTML only"),
]


@pytest.mark.parametrize(("name", "data", "fault", "hint"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_read_is_refused(name: str, data: bytes, fault: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        read_article(data, name)
    assert caught.value.message.startswith(name)
    assert fault in caught.value.message
    assert hint in caught.value.hint
    assert "\n" not in caught.value.message


def test_polish_is_refused() -> None:
    text = (
        "Młyn zbudowano w 1820 roku nad rzeką, a po wojnie spłonął podczas burzy. Dziś stoi tam szkoła " * 2
    )
    with pytest.raises(InputError, match=r"^mlyn\.txt does not look like English") as caught:
        read_article(text.encode(), "mlyn.txt")
    assert "English article" in caught.value.hint


def test_a_page_within_the_limits_may_hold_much_markup() -> None:
    page = f"<html><head><style>{'p {} ' * 1_100_000}</style></head><body><p>{ENGLISH}</p></body></html>"
    assert read_article(page.encode(), "mill.html").text == ENGLISH.strip()


def test_a_name_that_is_no_unicode_can_still_be_told() -> None:
    assert read_article(ENGLISH.encode(), "mill\udcff.txt").source.name == "mill?.txt"
