"""What "the company", "the city" or "the president" can mean: nouns and the types of entities they fit."""

from quizgen.extract.data.roles import RULERS
from quizgen.extract.data.tables import words_in


def _types(table: str) -> dict[str, frozenset[str]]:
    """Lines of 'nouns: types' as a mapping of each noun; a line without a colon goes on with the types."""
    found: dict[str, frozenset[str]] = {}
    lines: list[str] = []
    for line in table.strip().splitlines():
        if ":" in line:
            lines.append(line)
        else:
            lines[-1] += line
    for line in lines:
        nouns, _, types = line.partition(":")
        for noun in nouns.split():
            found[noun] = frozenset(kind.strip() for kind in types.split(";") if kind.strip())
    return found


TYPES_BY_DEFINITE = _types(
    """
    country nation republic kingdom empire: country
    territory: territory; region; island; islands
    state: state
    city: city; capital; town
    town: town; city; village
    village: village; town
    capital: city; capital
    province: province
    region: region; province
    county: county
    district: district
    continent: continent
    island: island; islands
    river: river
    lake: lake
    strait: strait
    canal channel waterway: canal
    sea: sea
    desert: desert
    peninsula: peninsula
    volcano: volcano; mountain
    mountain: mountain; volcano
    port: port; city; town
    bridge: bridge
    palace: palace
    prison: prison
    museum: museum
    hospital: hospital
    theatre theater: theatre; theater
    stadium arena: stadium; arena
    airport: airport
    company firm business corporation: company; airline; bank; newspaper; retailer; carmaker; manufacturer;
        aircraft manufacturer; supermarket chain; drug company; brewery; hotel chain; restaurant chain;
        coffee chain;
        oil company; insurance company; film studio; software company; publisher; record label; broadcaster;
        search engine; social network; law firm; hedge fund; website
    manufacturer: company; manufacturer; carmaker; aircraft manufacturer; drug company
    carmaker: company; carmaker
    retailer chain supermarket: company; retailer; supermarket chain; hotel chain; restaurant chain;
        coffee chain
    publisher: company; publisher
    brewery: company; brewery
    airline carrier: airline; company
    bank: bank; central bank; investment bank
    newspaper paper daily: newspaper
    magazine: magazine; newspaper; journal
    journal: journal
    website: website; company; social network; news outlet
    broadcaster: broadcaster; company; news outlet
    band: band
    militia: militia
    ship vessel: ship
    film movie: film
    novel: novel
    book: book; novel
    drug: drug
    spacecraft probe: spacecraft
    agency: agency; organization; news agency; space agency; secret service
    bureau: bureau; agency
    university: university
    college: college; university
    institute: institute; research institute
    academy: academy
    party: party
    club: club; team
    team side: team; club
    league: league
    federation: federation; organization
    union: union; organization; trade union
    association: association; organization
    foundation: foundation; organization
    charity: charity; organization; foundation
    organization organisation: organization; agency; association; foundation; federation; charity; think tank;
        militant group; human rights group
    group: organization; company; party; militant group; rebel group; human rights group; retailer; charity;
        supermarket chain; militia; band; coalition; alliance
    commission: commission
    committee: committee
    council: council
    ministry: ministry
    department: department
    army: army; military force
    court: court
    ship vessel: ship
    church: church; cathedral
    cathedral: cathedral; church
    mosque: mosque
    temple: temple
    abbey monastery: abbey
    castle: castle
    tower: tower
    station: station
    park: park
    library: library
    hotel: hotel
    parliament: parliament
    tanker freighter steamship frigate submarine battleship: ship
    film movie novel: film
    spacecraft satellite probe rocket: spacecraft
    """
)
"""Nouns that stand alone after "the", "this" or "that", and the types that a thing so called can have."""

LOOSE_PLACES = frozenset({"city", "town", "village", "capital", "port", "territory", "region"})
"""Nouns that also fit what is only known to be a place."""

LOOSE_BODIES = frozenset(
    """
    company firm business corporation manufacturer retailer chain group organization organisation charity
    association agency federation foundation union website magazine newspaper paper club team
    """.split()
)
"""Nouns that also fit what is only known to be an organization."""

FEATURES = frozenset(
    """
    river lake strait canal waterway sea desert peninsula volcano mountain
    """.split()
)
"""Nouns for things of which an article rarely means an unnamed one."""

LOOSELY_QUALIFYING = frozenset(
    """
    terrorist militant jihadist islamist famous renowned historic troubled ailing embattled beleaguered
    stricken besieged tiny giant popular prestigious rival
    """.split()
)
"""Words that say something of what is meant, and leave it open which one that is."""

OF_A_CONTINENT = LOOSELY_QUALIFYING | frozenset(
    """
    african asian european american latin north south east west central northern southern eastern western
    caribbean balkan baltic nordic scandinavian pacific arab gulf island landlocked
    """.split()
)
"""Words before "country" or "nation" that tell where it lies, not which it is."""

NAMED_AFTER_OF = frozenset({"city", "town", "village", "island", "state", "province", "kingdom", "republic"})
"""Nouns that say what a name after "of" is: 'the city of Turku'."""

OFFICE_HOLDERS = RULERS | words_in(
    "senator general admiral shah prince princess duke duchess tsar archbishop bishop colonel captain"
)
"""Nouns for the holder of an office: "the president" is the one person whom the article calls so."""

PLACE_PREPOSITIONS = frozenset({"in", "at", "to", "into", "near", "from", "for"})
"""Prepositions before the place that "there" means."""
