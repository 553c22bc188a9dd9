"""Of what sort a name is: persons, cities, companies, clubs …; names of one sort can stand side by side."""

from quizgen.models import Entity

SORTS = {
    sort: group
    for group, sorts in {
        "business": "company firm corporation retailer supermarket chain bank airline manufacturer carmaker "
        "brewery publisher airline broadcaster studio operator",
        "school": "school college university academy institute",
        "club": "club team side",
        "press": "newspaper magazine journal",
        "body": "organization agency authority ministry department council commission committee institute "
        "institution association federation foundation office bureau",
        "parliament": "parliament congress senate assembly legislature",
        "party": "party",
        "army": "army navy force fleet division regiment",
        "ground": "stadium arena ground venue",
        "city": "city town",
        "country": "country state nation kingdom empire republic",
    }.items()
    for sort in sorts.split()
}
"""Sorts of names that can stand side by side as options, by the last word of what they are called."""
_WORLD_BODIES = frozenset(
    """
    United Nations; European Union; NATO; World Health Organization; World Bank; African Union;
    Arab League; International Monetary Fund; World Trade Organization; League of Nations; OPEC
    """.strip()
    .replace("\n    ", " ")
    .split("; ")
)
"""Bodies of states, which nobody takes for an organization of people."""
REGIONS = frozenset({"state", "province", "region", "county", "district", "island", "coast", "territory"})
"""Types of parts of a country."""


def sort_of(entity: Entity) -> str:
    """Persons, cities, companies …: the sort of an entity's type."""
    if entity.type == "state" or entity.name in _WORLD_BODIES:
        return "state" if entity.type == "state" else "world body"
    last = entity.type.split()[-1] if entity.type else ""
    return SORTS.get(last, entity.type)
