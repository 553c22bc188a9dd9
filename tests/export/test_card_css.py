"""Style sheets of packs: what is refused, with its place, and what passes."""

import pytest

from quizgen.export import Layouts
from quizgen.export.card_css import css_faults

REFUSED = [
    ("@import 'https://evil.example/x.css';", "@import"),
    ("@IMPORT url(//evil.example/x.css);", "@IMPORT"),
    ("@\\69mport 'x';", "backslash"),
    ("@charset 'utf-7';", "@charset"),
    ("@namespace url(http://www.w3.org/2000/svg);", "@namespace"),
    ("@document url(https://x) { a { b: c } }", "@document"),
    (".card { background: url(https://evil.example/x.png) }", "url()"),
    (".card { background: URL( 'http://evil.example/x.png' ) }", "url()"),
    (".card { background: url(//evil.example/x.png) }", "url()"),
    (".card { background: url(data:image/svg+xml,x) }", "url()"),
    (".card { background: url(logo.png) }", "url()"),
    (".card { background: url(_x.png'); }", "url()"),
    (".card { background: u\\72l(//evil.example) }", "backslash"),
    (".card { background: url/**/(//evil.example) }", None),
    (".card { background: image-set('https://evil.example/x.png' 1x) }", "image-set()"),
    (".card { background: -webkit-image-set(url(https://evil.example/x.png) 1x) }", "-webkit-image-set()"),
    (".card { background: cross-fade(url(_a.png), url(_b.png)) }", "cross-fade()"),
    ("@font-face { src: src('https://evil.example/x.woff') }", "src()"),
    (".card { width: expression(alert(1)) }", "expression()"),
    (".card { width: exp/**/ression(alert(1)) }", "ression()"),
    (".card { behavior: url(_x.htc) }", "behavior"),
    (".card { -moz-binding: url(_x.xml#y) }", "-moz-binding"),
    (".card::after { content: '</style><script>alert(1)</script>' }", "'<'"),
    ("/* </style><img src=x onerror=alert(1)> */", "'<'"),
    (".card {} </STYLE>", "'<'"),
    ("<!-- .card {} -->", "'<'"),
    (".card { color: red", "never closed"),
    (".card { color: red } }", "isn't open"),
    (".card { color: rgb(1, 2, 3 }", "isn't open"),
    (".card { content: 'x\r; background: url(//evil.example); y' }", "url()"),
    (".card { content: 'x\f; background: url(//evil.example); y' }", "U+000C"),
    (".card { behavior/**/: url(_x.htc) }", "behavior"),
    ("/* never closed", "never closed"),
    (".card { content: 'x\n' }", "quotes"),
    (".card { color: red\x00 }", "U+0000"),
]


@pytest.mark.parametrize(("text", "told"), REFUSED)
def test_what_could_load_or_break_out_is_refused_and_named(text: str, told: str | None) -> None:
    messages = [message for _, message in css_faults(text)]
    if told is None:  # a comment between a name and its bracket makes no function: nothing is loaded
        assert messages == []
    else:
        assert any(told in message for message in messages), messages


ALLOWED = [
    "",
    ".card { font-family: Georgia, 'Times New Roman', serif; font-size: 22px; text-align: center }",
    ".nightMode.card { --accent: #8fbcf5; color: var(--accent) }",
    ".qg-section::before { content: '\\203A  ' }",
    "@media (max-width: 600px) and (orientation: portrait) { .card { padding: 0 } }",
    "@media (width < 600px) { .card { padding: 0 } }",
    "@font-face { font-family: School; src: url(\"_school.woff2\") format('woff2'), local(Arial) }",
    ".card { background: linear-gradient(to right, rgb(0 0 0 / 10%), hsl(20, 50%, 50%)) url( _paper.png ) }",
    "@keyframes fade { from { opacity: 0 } to { transform: translateX(2px) rotate(3deg) } }",
    "a:not(.b) > c:nth-child(2n + 1)[dir='rtl'] { width: calc(100% - 2em); clip-path: url(#shape) }",
    "@supports (display: grid) { .qg { display: grid; grid-template: repeat(2, minmax(0, 1fr)) } }",
    "/* a comment: { [ ( @import */ .card { color: red }",
    ".x { scroll-behavior: smooth; filter: drop-shadow(0 0 2px black) }",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_rules_and_colours_pass(text: str) -> None:
    assert css_faults(text) == []


def test_the_programs_own_sheets_would_pass(layouts: Layouts) -> None:
    assert css_faults(layouts["anki/style.css"]) == css_faults(layouts["anki/lists.css"]) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("color: red; margin: calc(1em + 2px)", ""),
        ("color: red } body { x: y", "isn't open"),
        ("{x: y}", "no '{'"),
        ("@media x", "@media"),
    ],
)
def test_declarations_are_no_sheet(text: str, told: str) -> None:
    messages = [message for _, message in css_faults(text, declarations=True)]
    assert any(told in message for message in messages) if told else messages == []


def test_the_place_is_that_of_the_fault() -> None:
    text = ".card { color: red }\n.card { width: expression(1) }"
    ((place, _),) = css_faults(text)
    assert text[place:].startswith("expression")


@pytest.mark.parametrize("piece", ["(", "/*", "'", "url(", "a{", "@", "\\", "-a-"])
def test_long_nonsense_is_read_quickly(piece: str) -> None:
    assert len(css_faults(piece * 10_000)) >= 0
