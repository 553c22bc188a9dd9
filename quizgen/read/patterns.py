"""The words that give page furniture and captions away: data only.

Each row is tried, regardless of case, at the beginning of blocks of at most so many words, so that a
real paragraph that happens to begin with "Follow us" stays one. `(?-i:…)` marks where case matters.
"""

PEOPLE = (
    r"(?-i:[^\W\d_a-z][\w.’'-]*"
    r"(?:,?\s+(?:and\s+|&\s+|of\s+|the\s+|van\s+|de\s+)?[^\W\d_a-z][\w.’'-]*){1,9})"
)
"""Two to ten capitalised words: people, or a paper's name."""

_NETWORK = r"(?:facebook|twitter|linkedin|whatsapp|reddit|pinterest|instagram|telegram|messenger|youtube|x)"
_PAGES = r"(?:video|stor(?:y|ies)|articles?|news|coverage|posts?|links?|reading|content|topics)"

FURNITURE: tuple[tuple[int, tuple[str, ...]], ...] = (
    (
        4,
        (
            r"(?:back to top|home page|previous|next(?: article| page| story)?|permalink)$",
            r"(?:log|sign) ?(?:in|on|out)$",
            r"(?:my )?account$|menu$|search$|close$|loading",
            r"newsletters?$",
        ),
    ),
    (
        8,
        (
            r"(?:read|show|view|see|load|watch) (?:the )?(?:full|more|less|all|next|whole|original)\b",
            r"(?:more|latest|top|popular|most read) (?:stories|news|articles|posts|on this|from)\b[^.!?]*$",
            r"(?:continue reading|keep reading|read on|trending(?: now)?|you may also like)\b",
            r"most (?:read|popular|viewed)\b",
            r"(?:skip|jump) to (?:main |the )?(?:content|navigation|search|top)",
            r"(?:share|print|e-?mail|save|bookmark|pin|like|tweet|copy)"
            r"(?: (?:this|it|on|via|with|link|article|page|story|post|to|by|e-?mail|friends?|a|the|url"
            rf"|{_NETWORK})){{0,7}}[.!:]?$",
            rf"{_NETWORK}(?:[ ,|·/]+(?:{_NETWORK}|e-?mail|print|rss)){{0,5}}$",
            r"(?:leave|post|add|write) a (?:comment|reply)\b|no comments",
            r"(?:view |show |\d+ )?comments?(?: ?\(\d+\))?$",
            r"(?:advertisement|advertising|sponsored(?: content| by)?|promoted(?: content)?|ad)\W*$",
            r"(?:article|story) continues (?:below|after)\b",
        ),
    ),
    (
        12,
        (
            rf"(?:related|recommended) {_PAGES}$",
            r"main article:|(?:for the|for other)\b.*\bsee\b",
            r"click (?:here|to|on|for|below)\b",
            r"(?:accept|reject|manage)(?: all)? cookies?\b|cookie (?:policy|settings|preferences|notice)",
            r"(?:privacy policy|terms of (?:use|service)|legal notice|imprint|disclaimer)\W*$",
            r"\d{1,3}[ -]min(?:ute)?s?(?: read)?$|(?:estimated )?reading time\b",
            r"\d+ (?:views|shares|likes|comments)$",
            r"from wikipedia, the free encyclopedia|\[edit\]$|coordinates:",
            r"last (?:updated|modified|edited)\b",
            r"(?:table of )?contents$|(?:on this page|in this article)\s*:?$",
        ),
    ),
    (
        25,
        (
            rf"(?:related|recommended|more|also|further)(?: (?:{_PAGES}|from|on|in)){{1,2}}\s*[:|–—-]",
            r"(?:related|(?:read|see) (?:more|also)|also read|watch|listen|more|don[’']t miss)\s*:",
            r"your e-?mail address will not be published",
            r"(?:follow|like|find|join|visit) us\b|follow (?:him|her|them|me|@\w+) on\b",
            r"(?:download|get) (?:the|our) app\b",
            r"donate (?:to us|now|today|here)|support (?:us|our (?:work|journalism))\b",
            r"become a (?:member|subscriber|patron)\b|buy (?:me|us) a coffee",
            r"(?:contact|e-?mail|write to|reach) (?:us|the (?:author|writer|reporter|editor|newsroom))\b",
            r"(?:tags?|filed under|topics?|categor(?:y|ies)|keywords?|labels?|posted in|section)\s*:",
            r"tagged (?:with|as)\b",
            r"(?:written|reported|edited|compiled|story|words|text|translated)"
            rf" by:? {PEOPLE}\.?$|(?:author|editors?):? {PEOPLE}\.?$",
            r"photo(?:graph)?(?:s|graphy)? credits?\b|(?:image|picture|photo) (?:source|credits?)\s*:",
        ),
    ),
    (
        40,
        (
            r"(?:sign|signed) up (?:for|to|here|now|today|and|with)\b",
            r"subscribe(?: (?:to|now|today|here|for)\b|[.!]?$)",
            r"(?:get|receive|join)\b.{0,80}\b(?:newsletter|inbox|mailing list|alerts)\b",
            r"(?:our|daily|weekly) newsletter",
            r"(?:do you )?have an? (?:tip|story|question|news tip)\b.*\b(?:e-?mail|contact|send|us)\b",
            r"\(?(?:additional )?reporting by\b|.{0,80}\bcontributed to this (?:report|article|story)\b",
        ),
    ),
    (
        60,
        (
            r"(?:we|this (?:web)?site|our (?:web)?site|by)\b.{0,60}"
            r"\b(?:us(?:e|es|ing)|accept|agree|stores?)\b.{0,60}\bcookies\b",
            r"copyright\b.{0,4}(?:©|\(c\)|\d{4})|©|\(c\) ?\d{4}",
            r".{0,200}\ball rights reserved\b",
            r"(?:this|the) (?:article|story|post|work|text|piece) (?:is|was|has been|first|originally)"
            r" (?:first |originally )?"
            r"(?:published|licensed|appeared|available|released|syndicated|reprinted|updated)\b",
            r"text is available under\b",
        ),
    ),
)
"""Buttons, links, notices, credits of the page."""

_PICTURE = r"(?:photo(?:graph)?s?|pictures?|images?|illustrations?)"
_WORK = (
    r"(?:photograph|portrait|lithograph|engraving|painting|woodcut|drawing|illustration|etching|postcard|photo"
    r"|oil on canvas)"
)

CAPTIONS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (6, (r"(?:file|stock|handout|archive) (?:photo|picture|image)",)),
    (
        14,
        (
            r"(?:one|a (?:view|map|portrait|photograph|picture|photo|drawing|painting|sketch|group|detail))"
            r" (?:of|from)\b[^.!?:]*$",
            r"(?:aerial |the )?(?:views?|maps?|portraits?|photographs?|drawings?|paintings?)"
            r" (?:of|from)\b[^.!?:]*$",
        ),
    ),
    (
        25,
        (
            rf"(?:file )?{_PICTURE} (?:by|courtesy|from|via)\b",
            rf".{{1,200}},\s{_WORK}s?\b[^.!?]{{0,60}}$",
            r"[^.!?]{1,150}[,(]\s?(?:circa|c\.|ca\.)\s?\d{3,4}(?:[–-]\d{2,4})?(?: or (?:earlier|later))?\)?$",
            r"[^.!?]{1,150}\((?:left|right|cent(?:re|er)|top|bottom|above|below|pictured)\)[^.!?]{0,60}$",
            r"(?:pictured|above|below|left|right|top|bottom|in this (?:photo|picture|image))\s*:",
            r"[█▀▄▇▆■□▪▫●○◆]{1,4}\s",
        ),
    ),
    (
        70,
        (
            rf"\(?(?:file )?(?:{_PICTURE}|map|video|graphic|credit|source)\s*"
            r"(?:credits?\s*)?(?:by|from|courtesy)?\s*[:/]",
            r".{1,400}[(\[][^()\[\]]{0,60}"
            rf"(?:\b{_PICTURE}(?:[/:)\]]| (?:by|courtesy|credit|from|via)\b)|\bcourtesy of\b"
            r"|\b(?:getty images|wikimedia commons|shutterstock|flickr|via ap)\b|/(?:ap|afp|reuters|getty)\b)"
            r"[^()\[\]]{0,80}[)\]]?[.]?$",
            r".{1,400}(?:\W(?-i:Photo|Photograph|Image|Picture|Illustration|Lithograph|Engraving|Map)s?|\bphoto)"
            r"(?: (?:credit|by|courtesy(?: of)?))?\s?: (?-i:[^a-z]).{1,80}$",
        ),
    ),
)
"""Words under a picture: its kind, its maker, a part of it."""

LINKS_HEADING = (
    r"(?:related|recommended|more|also|most (?:read|popular)|trending|see also|read (?:more|next|also)"
    r"|you (?:may|might) also (?:like|be interested)|latest (?:news|stories)|(?:table of )?contents"
    r"|on this page|in this article)"
    rf"(?: (?:{_PAGES}|from\b.*|on\b.*|in\b.*|now)){{0,2}}\s*[:.]?$"
)
"""A heading or label over links to other pages."""

NOT_LINKS = frozenset(("more", "also", "related", "contents"))
"""Matches of `LINKS_HEADING` that are too common as words; only a colon makes a label of them."""

REFERENCES_HEADING = (
    r"(?:\d+\.? )?(?:references|external links|see also|further reading|bibliography|works cited|footnotes"
    r"|end ?notes|citations|notes(?: and references)?|sources|sister links|related (?:articles|news))\s*:?$"
)
"""The heading of a list of works, notes or links at the end."""
