"""Verbs and nouns that tell little without what they are followed by: 'resigned', "tested positive"."""

from collections.abc import Mapping

from quizgen.extract.data.tables import names_in, words_in

NEEDED: Mapping[str, frozenset[str]] = {
    "resign": words_in("from as to at"),
    "plead": words_in("to in for"),
    "pledge": words_in("to"),
}
"""Verbs without an object, and the prepositions one of which must follow."""
STATES_NEEDED: Mapping[tuple[str, str], frozenset[str]] = {
    ("test", "positive"): words_in("for"),
    ("test", "negative"): words_in("for"),
}
"""The same for a verb with an adjective."""
THINGS_NEEDED: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "support": (words_in("express voice show announce"), words_in("for to of from")),
    "opposition": (words_in("express voice"), words_in("to of from")),
    "concern": (words_in("express voice"), words_in("about over at for that of regarding with on")),
    "concerns": (words_in("express voice"), words_in("about over at for that of regarding with on")),
    "offensive": (words_in("begin launch start mount"), words_in("against in into on at to of near")),
    "invasion": (words_in("begin launch start"), words_in("of against in into")),
    "dose": (words_in("give administer"), words_in("to for")),
    "office": (words_in("take leave assume"), words_in("as of")),
}
"""Objects: the verbs they are objects of, and the prepositions one of which must follow either."""
OFFENCES = words_in("crime offence offense count charge felony misdemeanor misdemeanour")
"""What somebody is charged with, if it isn't said."""
FREED = words_in("release free parole")
"""What is done to prisoners."""
HELD = words_in(
    """
    prison jail custody detention captivity bail parole hostage imprisonment camp sentence prisoner hospital
    arrest prisoners hostages asylum captors
    """
)
"""One of which says from what."""
LAWS = words_in("bill")
"""What is signed, and is one of many."""
OFFERS = words_in("bid offer")
"""What is rejected, and is for something."""
IN_OFFICE = words_in(
    """
    president minister governor mayor secretary ceo chairman chairwoman director senator coach pope king
    chief premier chancellor representative congressman congresswoman judge justice commissioner manager
    head leader editor ambassador treasurer
    """
)
"""Who resigns from what is said by what he is."""

STORM_NAMES = names_in("Hurricane; Typhoon; Cyclone; Tropical Storm; Storm")
"""What stands before the name of a storm."""
STORM_WARNINGS = words_in("warning watch warnings watches")
"""What is issued for a storm."""
