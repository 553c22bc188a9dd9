"""What names that a text joins by "and" have in common."""

from quizgen.extract.data.tables import names_in


def _by_type(table: str) -> dict[str, str]:
    """Lines of 'common type: types' as a mapping of each type."""
    found: dict[str, str] = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        common, _, types = line.partition(":")
        found |= dict.fromkeys(names_in(types), common)
    return found


COMMON_TYPE = _by_type(
    """
    place: city; town; village; hamlet; suburb; municipality; township; resort; place
    country: country; republic; kingdom; empire
    company: company; retailer; airline; bank; carmaker; manufacturer; drug company; brewery; oil company
    company: aircraft manufacturer; supermarket chain; insurance company; software company; hotel chain
    company: investment bank
    organization: organization; agency; foundation; charity; federation; association; trade union
    organization: human rights group; think tank
    news outlet: newspaper; magazine; website; broadcaster; news outlet; news agency
    team: team; club
    mountain: mountain; volcano
    island: island; islands
    """
)
"""A type that covers each of these, for names whose own types differ: a city and a town are places."""

LANDS = names_in(
    "city; town; village; hamlet; suburb; municipality; township; resort; place; country; kingdom; republic; "
    "state; province; region; territory; county; district; continent; island; islands; peninsula; plateau"
)
"""Places of which any two that no comma parts are just two places: 'in Bavaria and Switzerland'."""


NEVER_COMMON = frozenset({"", "name", "group", "people", "actor", "date", "figure", "thing"})
"""Types of which nobody can ask for two."""

OPEN_VERBS = frozenset("include feature involve contain mention range resemble".split())
"""Verbs behind which a list names only some."""

JOINED_IN = frozenset(
    "participate take join belong attend support oppose condemn criticise criticize welcome praise agree "
    "follow continue remain compete have".split()
)
"""Verbs of which a list of subjects may name only some."""

OPEN_LINKS = frozenset("including include like unlike such as among amongst e.g. except besides than".split())
"""Words before a list that names only some, or what else there is."""
