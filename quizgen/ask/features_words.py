"""Words and patterns that `features` counts. Data only; to be read together with the table there."""

import re

from quizgen.words import POSSESSIVES, THIRD_PERSON

TEMPLATE_FAMILIES = (
    "actor.who",
    "actor.who_was",
    "actor.whom",
    "actor.by_whom",
    "actor.which",
    "date.day",
    "date.month",
    "date.year",
    "date.since",
    "figure.how_many",
    "figure.share",
    "figure.how_old",
    "figure.what_was",
    "figure.how_long",
    "figure.how_much",
    "place.which",
    "place.where",
    "cloze.date",
    "cloze.figure",
    "cloze.name",
)
"""The built-in templates without the last part of their names; a person's own are of none."""
ANSWER_TYPES = ("person", "body", "party", "country", "city", "other")
TYPE_GROUPS = {
    "person": "person",
    "organization": "body",
    "company": "body",
    "agency": "body",
    "university": "body",
    "ministry": "body",
    "court": "body",
    "team": "body",
    "party": "party",
    "country": "country",
    "people": "country",
    "state": "country",
    "city": "city",
    "town": "city",
    "village": "city",
    "capital": "city",
}
"""What an answer is, by the last word of its type."""
VERB_CLASSES = {
    "be": frozenset({"be", "become", "remain"}),
    "have": frozenset("have include contain consist comprise hold own".split()),
    "say": frozenset(
        "say tell state announce report claim add note explain comment describe call express praise warn "
        "urge suggest argue confirm accuse criticise criticize thank respond reply declare insist believe "
        "write tweet ask request condemn deny admit".split()
    ),
    "happen": frozenset(
        "happen occur begin start end open close die bear kill win lose defeat beat found build create "
        "elect appoint marry arrest sentence discover invent publish launch sign resign born".split()
    ),
}
"""Verbs by what they are worth asking about; all others are 'other'."""
TENSES = {"VBD": "past", "VBZ": "present", "VBP": "present", "MD": "modal", "VB": "in passing"}
PREPOSITIONS = frozenset(
    "in on at by for from to of with about after before during since until between against among over "
    "under through into within without near around across".split()
)
CONJUNCTIONS = frozenset({"and", "or", "but"})
SMALL = PREPOSITIONS | CONJUNCTIONS | frozenset("the a an is are was were be as that".split())
SUBORDINATORS = frozenset(
    "when while after before because although though as since until once whereas that".split()
)
RELATIVES = frozenset("who whom whose which where".split())
QUESTION_WORDS = RELATIVES | {"what", "when", "how"}
PRONOUNS = THIRD_PERSON - POSSESSIVES
INDEFINITES = frozenset("a an some several many few various certain other another".split())
EVALUATIVE = frozenset(
    "good great best better worst bad important significant major main key famous popular successful "
    "remarkable notable outstanding beautiful excellent impressive extraordinary brilliant iconic legendary "
    "strong strongly clearly greatly highly widely largely truly simply especially particularly deeply "
    "proud amazing serious tragic controversial powerful unique special exciting difficult easy".split()
)
COMPARING = frozenset("more most less least than further additional same similar different equal".split())
POINTING = frozenset(
    "new newly former current currently recent recently now then later earlier previous previously "
    "following next last latest already still yet again ongoing upcoming today present subsequent".split()
)
"""Words that mean another thing on another day, or lean on what was said before."""
MODALS = frozenset("may might can could would should must will shall".split())
NEGATIONS = frozenset("not no never none nothing neither nor without cannot".split())
KNOWN_NOUNS = frozenset(
    "world country nation public government president sun moon earth sky sea internet economy press media "
    "city population end first second third last time way year early late late".split()
)
"""Nouns that 'the' may stand before though nothing says which."""
ASKING = re.compile(
    r"(?:(?:in|on|at|by|for|from|to|of|with|about|after|before|during|since|until|between|against|among|"
    r"under|through|into|near|how|as of)\s)*(?:who|whom|whose|which|what|where|when|how|many|much)\b",
    re.I,
)
"""A question that begins with what it asks, with or without a preposition."""
DEFINITE = re.compile(r"\b[Tt]he [a-z]")
LOOSE = re.compile(
    r"\b[Tt]he ((?:[a-z][\w’'-]* ){0,2}?[a-z][\w-]*)(?=[?,.;:]|$| (?:is|are|was|were|has|have|had|did|does|"
    r"do|will|would|can|could|and|or|[a-z]+ed|as|by|after|before|when|while|since|until)\b)"
)
"""'the' and common nouns, up to something that no longer belongs to them."""
YEAR = re.compile(r"\b(?:1\d{3}|20\d{2}|\d+(?:st|nd|rd|th)[- ]century|\d+ BC)\b")
QUOTES = re.compile(r"[\"“”]|(?:^|\s)[‘']\w")
DASHES = re.compile(r"\s[–—-]+\s|—")
ACRONYM = re.compile(r"\b(?!(?:US|UK|UN|EU|BC|AD|AM|PM)\b)[A-Z]{2,}s?\b")
CAPITAL = re.compile(r"\b[A-Z]\w*")
NAMING = frozenset(
    "were been have does this that these those their most year month date many much name named called "
    "country city state person place number according reported".split()
)
"""Words that every question may have, whatever it asks about."""
