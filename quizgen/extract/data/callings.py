"""What an article calls the things it names: "X, a retailer", "the film X", "X is a drug"."""

from quizgen.extract.data.english import HUMAN_NOUNS
from quizgen.extract.data.people import FEMALE_NOUNS, MALE_NOUNS, OTHER_HUMAN_NOUNS


def _types(table: str) -> dict[str, str]:
    """Lines of 'type: noun; noun' as type by noun; a line without a colon goes on with the nouns.

    A line that ends in a colon has the type itself for its only noun; several types may share a line.
    """
    types: dict[str, str] = {}
    type_ = ""
    for line in table.strip().splitlines():
        head, colon, nouns = line.rpartition(":")
        type_ = head.strip() if colon else type_
        types |= dict.fromkeys((noun.strip() for noun in nouns.split(";") if noun.strip()), type_)
    return types


def _selves(table: str) -> dict[str, str]:
    """Nouns that are types themselves, by ';'."""
    return {noun.strip(): noun.strip() for noun in table.replace("\n", " ").split(";") if noun.strip()}


PLACE_BY_NOUN = _types(
    """
    city: city; capital; capital city; port city; metropolis
    municipality: municipality; commune
    port: port; seaport
    constituency: riding; constituency; electorate; seat
    """
) | _selves(
    """
    town; village; country; island; archipelago; river; lake; mountain; volcano; canal; strait; region;
    province; state; county; peninsula; suburb; district; desert; valley; national park; nature reserve;
    borough;
    hamlet; neighbourhood; neighborhood; stadium; airport; prison; square; bridge; resort; ski resort; cave;
    glacier; waterfall; street; crater; highway; state highway; motorway; road; dam; tunnel; lighthouse;
    skyscraper; cathedral; castle; palace; creek; stream; reef; beach; peak; reservoir; planet; moon;
    asteroid; comet; exoplanet; constellation; galaxy
    """
)
"""Nouns for places and the types they tell."""

BODY_BY_NOUN = _types(
    """
    company: company; firm; business; corporation; multinational; conglomerate; subsidiary; startup;
        supplier; contractor; operator; provider; utility
    retailer: retailer; store chain
    carmaker: carmaker; automaker; car manufacturer; car maker
    aircraft manufacturer: aircraft manufacturer; planemaker; aircraft maker
    manufacturer: manufacturer
    supermarket chain: supermarket chain; supermarket; grocery chain
    drug company: drug company; drugmaker; pharmaceutical company; drug maker
    airline: airline; carrier
    newspaper: newspaper; daily; tabloid; broadsheet
    magazine: magazine; weekly
    journal: journal
    broadcaster: broadcaster; television channel; tv channel; tv station; television station
    news agency: news agency; newswire
    website: website; web site; news site
    organization: organization; organisation; non-profit; nonprofit; ngo; body
    charity: charity; charitable organization
    think tank: think tank; think-tank; thinktank
    human rights group: human rights group; rights group; human rights organization
    militant group: militant group; militant organization; militia group; terrorist group; terror group;
        terrorist organization; extremist group; jihadist group
    rebel group: rebel group; guerrilla group; insurgent group
    militia: militia
    band: band; rock band; pop band; punk band; boy band; girl group; duo; quartet; trio
    orchestra: orchestra; symphony orchestra
    party: party; political party
    trade union: trade union; labor union; labour union
    club: club; football club; soccer club; rugby club
    team: team; baseball team; football team; basketball team; hockey team; ice hockey team; side; franchise
    regulator: regulator; watchdog
    secret service: secret service; spy agency; intelligence agency; intelligence service
    publisher: publisher; publishing house; book publisher; publishing company
    record label: record label; label
    university: university
    order: religious order
    """
) | _selves(
    """
    agency; space agency; ministry; bank; central bank; investment bank; museum; law firm; hedge fund;
    foundation; institute; research institute; federation; league; brewery; hotel chain; restaurant chain;
    coffee chain; oil company; insurance company; film studio; software company; internet provider; coalition;
    alliance; sect; tribe; clan; dynasty; congregation; choir; theatre company; ballet company; commission;
    committee; court; army; cartel; gang; search engine; social network; college; school; hospital;
    observatory;
    laboratory; parliament; legislature
    """
)
"""Nouns for bodies and the types they tell."""

THING_BY_NOUN = _types(
    """
    film: film; movie; documentary; blockbuster; feature film; short film; documentary film
    novel: novel; novella
    book: book; memoir; autobiography; textbook; biography
    story: story; short story; novelette; tale; fairy tale
    television series: television series; tv series; tv show; television show; sitcom; miniseries; soap opera;
        telenovela; television drama; anime
    work: treatise; essay
    song: song; single; ballad; hymn; anthem
    spacecraft: spacecraft; probe; orbiter; lander; spaceship; space probe; capsule; space shuttle
    rover: rover
    episode: episode; television episode
    tank: light tank; medium tank; heavy tank; battle tank
    plant: plant; shrub; flowering plant; orchid
    bird: bird; songbird
    fish: fish; shark
    ship: ship; vessel; steamship; frigate; destroyer; battleship; warship; cruiser; freighter; liner;
        schooner;
        trawler; tanker; yacht; ferry; cargo ship; cruise ship; submarine; aircraft carrier
    drug: drug; medication; medicine; antibiotic; painkiller
    disease: disease; illness; disorder
    law: law; act; statute
    award: award; literary award
    software: software; operating system; web browser; browser
    rocket: rocket; launch vehicle
    """
) | _selves(
    """
    play; opera; musical; poem; album; painting; illustration; drawing; photograph; mural; sculpture;
    statue; symphony; ballet; comic; comic book;
    manga;
    video game; satellite; telescope; space telescope; vaccine; virus; bacterium; species; genus; dinosaur;
    treaty; prize; medal; festival; tournament; competition; championship; conference; language; dialect;
    religion; game; board game; programming language; app; smartphone; aircraft; helicopter; airliner; rifle;
    missile; mineral; protein; gene; enzyme; hormone; hurricane; typhoon; cyclone; dish; dog; horse;
    racehorse;
    cryptocurrency; chemical; compound; antibody; brand
    """
)
"""Nouns for what is neither anybody nor a place, and the types they tell."""

TYPE_BY_NOUN = PLACE_BY_NOUN | BODY_BY_NOUN | THING_BY_NOUN
"""What a name is, told by the noun of 'X is a N', 'X, a N', 'the N X' or 'the N of X'."""

THING_TYPES = frozenset(THING_BY_NOUN.values())

LOOSE_NOUNS = frozenset(
    """
    body side network label single compound game act law story work brand dish duo trio order carrier
    conference daily weekly school play book franchise square court moon comic medicine illness dynasty prize
    competition capsule business
    """.split()
)
"""Those that are often said of what has another type: enough for a type, never against what else speaks."""

GENERAL = frozenset({"company", "organization", "team", "group", "club", "agency", "party", "book", "law"})
"""Types that a finer one displaces."""

_OF_BODIES_TOO = frozenset(
    """
    partner rival opponent champion host publisher producer employer successor predecessor guard agent leader
    guest head ruler star twin survivor candidate friend relative victim suspect witness stranger visitor
    neighbour neighbor parent sister brother companion driver worker player general executive commander
    forward
    fellow critic owner founder manager
    """.split()
)
PERSON_NOUNS = HUMAN_NOUNS | ((MALE_NOUNS | FEMALE_NOUNS | OTHER_HUMAN_NOUNS) - _OF_BODIES_TOO)
"""Nouns by which only people are called."""

NAMED_BY = frozenset({"call", "name", "title", "entitle", "dub", "know", "nickname", "rename"})
"""Verbs of naming: 'a film called X', 'a village known as X'."""

BEHIND = frozenset(
    "party newspaper magazine drug vaccine probe spacecraft virus festival tabloid journal".split()
)
"""Nouns that follow the name of what they are: 'the X newspaper'."""

KINDS_OF = frozenset({"kind", "type", "sort", "form", "species", "one", "piece", "brand"})
"""Words whose "of" leads to the noun that tells: 'a kind of drug'."""
