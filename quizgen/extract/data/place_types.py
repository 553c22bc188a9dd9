"""The types of names that are places."""

from quizgen.extract.data.tables import names_in

PLACE_TYPES = names_in(
    """
    river; lake; ocean; sea; strait; channel; canal; bay; gulf; island; islands; archipelago; mountain range;
    mountain; hill; hills; valley; waterfall; beach; coast; forest; glacier; volcano; desert;
    peninsula; plateau; plains; cape; harbor; harbour; port; street; avenue; road; bridge; square;
    stadium; arena; airport; station; park; cathedral; abbey; mosque; temple; palace; castle; tower;
    hall; building; hotel; market; hospital; theatre; theater; cemetery; prison; camp; fort; city;
    town; village; province; county; district; region; territory; republic; kingdom; empire; colony;
    commonwealth; constituency; duchy; principality; country; state; continent; place; church;
    terminal; municipality; museum; library; facility; suburb; national park; nature reserve; borough; hamlet;
    neighbourhood; neighborhood; resort; ski resort; cave; crater; highway; state highway; motorway; dam;
    tunnel; lighthouse; skyscraper; creek; stream; reef; peak; reservoir; planet; moon; asteroid; comet;
    exoplanet;
    constellation; galaxy; space center; space centre; visitor center; visitor centre; visitors center;
    shopping center; shopping centre; convention center; convention centre; community center;
    community centre;
    civic center; civic centre; trade center; trade centre; conference center; conference centre;
    sports center; sports centre; detention center; detention centre; science center; science centre;
    medical center; medical centre; township; estuary
    """
)

NATURE = frozenset(
    "hill hills mountain valley lake river creek stream bay cape beach coast forest desert street".split()
)
"""Types of places where nobody acts: 'Hill placed a bet' is about a firm or a person called so."""

COUNTRY_TYPES = frozenset(
    {"country", "republic", "kingdom", "empire", "duchy", "principality", "commonwealth"}
)
"""Places that can act: 'France declared war'."""
