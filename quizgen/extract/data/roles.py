"""Offices that one person holds at a time, as they stand before a name."""

from quizgen.extract.data.tables import words_in

_DEPARTMENTS = """
    prime foreign defense defence finance interior health justice education agriculture trade
    transport economy environment energy labor labour treasury home commerce agriculture
    transportation
    """.split()

RULERS = words_in("president premier chancellor king queen emperor empress sultan pope mayor governor")

OFFICES = RULERS.union(
    "emir ceo chairman chairwoman chairperson coach secretary-general".split()
    + [f"{department} {office}" for department in _DEPARTMENTS for office in ("minister", "secretary")]
    + [f"secretary of {name}" for name in ("state", "defense", "defence", "health", "education", "energy")]
    + [f"{office} general" for office in ("secretary", "attorney", "director", "governor", "surgeon")]
    + ["chief executive", "chief justice", "head coach", "national coach"]
)
"""Unique with a country, place, people or organization before them: "Norwegian President", "Acme CEO"."""

LONGEST_OFFICE = max(len(office.split()) for office in OFFICES)

NOT_NOW = frozenset(
    "former ex late then past previous designate elect incoming outgoing future interim acting".split()
)
"""Words beside an office that somebody does not hold now."""

NOT_IN_OFFICE = NOT_NOW.union(
    "deputy vice assistant associate co honorary senior junior one another several two three under".split()
)
"""Words beside an office that make its holder another or one of several."""

TAKING_OR_LEAVING = frozenset(
    """
    resign quit step die retire succeed replace appoint elect name swear oust dismiss sack fire
    nominate depart leave inaugurate impeach topple overthrow assassinate kill lose become
    """.split()
)
"""Verbs near which an office may be changing hands."""
