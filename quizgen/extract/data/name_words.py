"""Words inside and beside a name that tell what bears it: "X River", "Mount X", "X, a newspaper"."""


def _types(table: str) -> dict[str, str]:
    """A table of 'type: words', as type by word; a line without a colon goes on with the words."""
    types: dict[str, str] = {}
    type_ = ""
    for line in table.strip().splitlines():
        head, colon, words = line.rpartition(":")
        type_ = head.strip() if colon else type_
        types |= dict.fromkeys(words.split(), type_)
    return types


TYPE_BY_LAST_WORD = _types(
    """
    university: University Polytechnic
    college: College
    school: School Gymnasium Lyceum
    institute: Institute Institution
    academy: Academy
    conservatory: Conservatory Conservatoire
    museum: Museum Gallery
    bank: Bank
    party: Party party
    ministry: Ministry
    army: Army
    agency: Agency
    company: Inc. Inc Ltd Ltd. Corporation Corp. Corp Company GmbH plc PLC LLC Llc Technologies Motors
        Records Pictures Entertainment Industries Software Systems Holdings Enterprises Brothers Bros.
        Railways Railroad Railway Steel Pharmaceuticals
    airline: Airlines Airways
    council: Council
    commission: Commission
    committee: Committee
    court: Court Tribunal
    foundation: Foundation Trust
    association: Association
    organization: Centre Center Group Union Organization Organisation Alliance Front Movement Coalition
        Caucus Network Initiative Service Services Corps Force Board Bureau Secretariat Brigade Division
        Consortium Partnership Confederation Conference Forum Institutes Volunteers Guards Guard
        Brotherhood Order Associates Partners Campaign Chamber Media Press Command Cabinet Community
    administration: Administration
    government: Government
    assembly: Assembly
    legislative body: Senate
    military force: Forces
    navy: Navy
    police force: Police
    regiment: Regiment
    battalion: Battalion
    militia: Militia
    choir: Choir
    ensemble: Ensemble
    band: Band
    quartet: Quartet
    laboratory: Laboratory Laboratories
    observatory: Observatory
    embassy: Embassy
    news outlet: News
    magazine: Magazine
    broadcaster: Radio Television TV
    orchestra: Orchestra Philharmonic
    league: League
    federation: Federation
    society: Society
    department: Department
    office: Office
    club: Club FC F.C. United Rovers Wanderers Athletic
    fund: Fund
    authority: Authority
    parliament: Parliament
    congress: Congress
    newspaper: Times Herald Tribune Gazette Bulletin Post Guardian Telegraph Chronicle
    library: Library
    church: Church
    river: River Creek
    lake: Lake Lagoon Reservoir
    ocean: Ocean
    sea: Sea
    strait: Strait Straits
    canal: Canal
    bay: Bay Cove
    gulf: Gulf
    island: Island Isle Atoll
    islands: Islands Isles
    archipelago: Archipelago
    mountain range: Mountains Range
    mountain: Mountain Peak
    hill: Hill
    hills: Hills
    valley: Valley Canyon
    waterfall: Falls
    beach: Beach
    coast: Coast
    forest: Forest
    glacier: Glacier
    volcano: Volcano
    desert: Desert
    peninsula: Peninsula
    plateau: Plateau
    plains: Plains
    cape: Cape
    harbor: Harbor
    harbour: Harbour
    port: Port
    street: Street St St. Lane Drive
    avenue: Avenue Ave Ave.
    terminal: Terminal
    street: Terrace
    road: Road Rd Highway Expressway Freeway Motorway Turnpike Parkway Boulevard Blvd Route
    bridge: Bridge
    square: Square Plaza
    stadium: Stadium
    arena: Arena
    airport: Airport
    station: Station
    park: Park Gardens Garden Zoo
    cathedral: Cathedral Basilica
    abbey: Abbey Monastery
    mosque: Mosque
    temple: Temple
    palace: Palace
    castle: Castle
    tower: Tower Towers
    hall: Hall
    building: Building Mansion
    hotel: Hotel Inn
    market: Market
    hospital: Hospital
    theatre: Theatre
    theater: Theater
    cemetery: Cemetery
    prison: Prison Jail
    facility: Facility
    camp: Camp
    fort: Fort Fortress
    city: City
    town: Town
    village: Village
    township: Township
    estuary: Estuary
    province: Province Oblast Voivodeship Voivodship Prefecture Governorate
    county: County Counties
    district: District
    region: Region
    territory: Territory
    republic: Republic
    kingdom: Kingdom
    empire: Empire
    colony: Colony
    commonwealth: Commonwealth
    constituency: Constituency
    place: Area Quarter Heights Complex Shelf Cliffs
    """
)
"""What a name is, told by its last word."""

TYPE_BY_FIRST_WORD = _types(
    """
    university: University Universidad Université Universität
    broadcaster: Radio
    college: College
    lake: Lake Loch Lago
    museum: Museum Museo Musée
    mountain: Mount Mt. Mt
    bay: Bay
    gulf: Gulf
    strait: Strait Straits
    bank: Bank
    ministry: Ministry
    institute: Institute
    organization: Center Centre Alliance Union Movement Federation Association Organization Organisation
        Society League Brotherhood Order Daughters Friends Sons Knights Fellowship Coalition Corps Board
    party: Party Partido Parti Partito Partai
    council: Council
    commission: Commission
    committee: Committee
    department: Department
    office: Office
    church: Church
    foundation: Foundation
    parliament: Parliament
    island: Isle Isla Île Ile
    cape: Cape Cabo
    fort: Fort
    camp: Camp
    port: Port Puerto
    beach: Playa
    road: Route Interstate
    street: Rue Calle Via rue calle via
    river: River Rio Río
    palace: Palais Palazzo
    castle: Château Chateau Schloss
    square: Plaza Piazza Plac Place
    kingdom: Kingdom
    republic: Republic
    duchy: Duchy
    principality: Principality
    province: Province
    county: County Counties
    district: District
    valley: Valley
    city: City
    municipality: Municipality Commune
    place: Colony Crown Riding State Town
    """
)
"""What a name is, told by its first word: 'Lake X', 'University of X'."""

QUANTIFIERS = frozenset(
    "Numerous Many Several Some Most Few All Both Other Various Certain Countless Hundreds Dozens".split()
)
"""Words that a sentence may begin with, in front of a name."""

ACTING_HEADS = frozenset(
    """
    University College School Institute Institution Academy Museum Bank Party Ministry Agency
    Council Commission Committee Court Tribunal Foundation Association Centre Center Union
    Organization Organisation Alliance Front Movement Coalition Federation League Society Department
    Office Fund Authority Parliament Congress Library Church Board Bureau Assembly Forum House
    Brotherhood Order Knights Daughters Sons Corps Community Conference Confederation Chamber
    Fellowship Friends Service Scouts Commonwealth
    """.split()
)
PLACE_HEADS = frozenset(
    """
    Republic Kingdom Duchy Principality Colony Province County District Gulf Bay Strait Straits Isle
    Cape Sea Valley Port Commonwealth Territory Empire Lake Mount Dominion Protectorate Emirate
    Sultanate State Plac Plaza Place Piazza Rue
    """.split()
)
"""Words after which "of X" belongs to the name: 'Bank of X', 'Republic of X'."""

ALONE = frozenset(
    "Lake Mount County University Cape Plac Plaza Place Piazza Rue Isle Port Strait Bay".split()
)
"""Such words that need no "of": 'Lake X'."""

DIRECTIONS = frozenset(
    """
    North South East West Northern Southern Eastern Western Central Centre Upper Lower Inner Outer
    Greater Northeast Northwest Southeast Southwest
    """.split()
)
"""Words that single out a part of a place."""

NUMBERED = frozenset(
    "Complex Terminal Route Highway Interstate Pier Gate Building Platform Hall Section".split()
)
"""Last words of names that a number belongs to: 'Terminal 4'."""

SITES = frozenset(
    """
    Space Visitor Visitors Shopping Convention Community Civic Trade Conference Sports Detention
    Science Square Medical
    """.split()
)
"""Words before "Center" that make it a place."""

TEAM_WORDS = frozenset(
    """
    Sox Cardinals Rays Pirates Yankees Dodgers Lakers Celtics Bulls Cavaliers Indians Browns Astros Orioles
    Mets
    Phillies Braves Marlins Nationals Cubs Brewers Reds Rockies Diamondbacks Padres Giants Mariners Athletics
    Angels Rangers Royals Twins Tigers Guardians Jays Knicks Nets Raptors Sixers 76ers Bucks Pacers Pistons
    Hornets Hawks Heat Magic Wizards Grizzlies Mavericks Rockets Spurs Pelicans Nuggets Timberwolves Thunder
    Jazz
    Blazers Warriors Clippers Suns Kings Bruins Canadiens Leafs Senators Sabres Islanders Flyers Penguins
    Capitals Hurricanes Panthers Lightning Blackhawks Blues Predators Stars Wild Jets Flames Oilers Canucks
    Avalanche Coyotes Ducks Sharks Devils Kraken Patriots Bills Dolphins Ravens Bengals Steelers Texans Colts
    Jaguars Titans Broncos Chiefs Raiders Chargers Cowboys Eagles Redskins Commanders Bears Lions Packers
    Vikings
    Falcons Saints Buccaneers Rams 49ers Seahawks Galaxy Sounders Timbers Whitecaps Argonauts Alouettes
    Stampeders
    Eskimos Roughriders Broncos Roosters Rabbitohs Wallabies Storm Magpies Crows Swans Bombers Demons
    Kangaroos
    Wolverines Badgers Trojans Buckeyes Longhorns Sooners Huskies Gators Seminoles Hoosiers Jayhawks
    Spartans Hawkeyes Cornhuskers Gophers Boilermakers Aggies Aces Hokies Terrapins Razorbacks Volunteers
    Bulldogs Dockers Curve Spikes Hotspur Albion Rovers Wanderers Rugby
    """.split()
)
"""Last words of the names of sports teams: of such only behind a place, 'Boston Red Sox'."""

COLOURS = frozenset("Red White Blue Black Golden Green Maple Trail Bay Royal Eagles Super Fighting".split())
"""Words that may stand between the place and the last word of a team's name."""
