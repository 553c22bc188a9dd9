"""Names of countries and other places whose kind is certain."""


def _names(table: str) -> frozenset[str]:
    """The names in a table, parted by semicolons."""
    return frozenset(" ".join(name.split()) for name in table.split(";"))


COUNTRIES = _names(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria;
    Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan;
    Bolivia; Bosnia and Herzegovina; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi;
    Cambodia; Cameroon; Canada; Cape Verde; Central African Republic; Chile; China; Colombia;
    Comoros; Democratic Republic of the Congo; Republic of the Congo; Congo; Costa Rica; Croatia;
    Cuba; Cyprus; Czech Republic; Czechia; Denmark; Djibouti; Dominica; Dominican Republic; East
    Timor; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea; Estonia; Eswatini;
    Ethiopia; Fiji; Finland; France; Gabon; Gambia; Germany; Ghana; Greece; Grenada; Guatemala;
    Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran;
    Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Kazakhstan; Kenya; Kiribati;
    Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein;
    Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands;
    Mauritania; Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Morocco;
    Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands; New Zealand; Nicaragua; Niger;
    Nigeria; North Korea; North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palau;
    Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania;
    Russia; Rwanda; Saint Lucia; Samoa; San Marino; Saudi Arabia; Scotland; Senegal; Serbia;
    Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South
    Africa; South Korea; South Sudan; Soviet Union; Spain; Sri Lanka; Sudan; Suriname; Sweden;
    Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Togo; Tonga; Trinidad and Tobago;
    Tunisia; Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; United Kingdom;
    United States; Uruguay; Uzbekistan; Vanuatu; Vatican City; Venezuela; Vietnam; Wales; Yemen;
    Zambia; Zimbabwe
    """
)
"""Sovereign states and the UK's nations; names that are also common personal or state names are left out."""

US_STATES = _names(
    """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida;
    Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland;
    Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; Ohio;
    Oklahoma; Oregon; Pennsylvania; Tennessee; Texas; Utah; Vermont; Virginia; Wisconsin; Wyoming;
    New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Rhode Island; South
    Carolina; South Dakota; West Virginia
    """
)
"""States of the United States; Georgia, New York and Washington are left out as ambiguous."""

ALIASES = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "United States of America": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
    "USSR": "Soviet Union",
    "UAE": "United Arab Emirates",
    "DRC": "Democratic Republic of the Congo",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "EU": "European Union",
    "NATO": "NATO",
}
"""Short forms that mean one thing in every article."""

WELL_KNOWN = frozenset(
    {"US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UN", "U.N.", "EU", "NATO", "NASA", "FBI", "CIA"}
)
"""Short forms that need no explanation."""

CONTINENTS = frozenset(
    {"Africa", "Antarctica", "Asia", "Europe", "North America", "South America", "Oceania"}
)

WITH_ARTICLE = _names(
    """
    United States; United Kingdom; Soviet Union; United Arab Emirates; Netherlands; Philippines;
    Bahamas; Maldives; Gambia; Czech Republic; Dominican Republic; Democratic Republic of the
    Congo; Republic of the Congo; Central African Republic; Solomon Islands; Marshall Islands;
    United Nations; European Union
    """
)
"""Names that take "the" in running text."""

TYPE_BY_LAST_WORD = {
    "University": "university",
    "College": "college",
    "School": "school",
    "Institute": "institute",
    "Museum": "museum",
    "Bank": "bank",
    "Party": "party",
    "Ministry": "ministry",
    "Army": "army",
    "Agency": "agency",
    "Inc.": "company",
    "Inc": "company",
    "Ltd": "company",
    "Ltd.": "company",
    "Corporation": "company",
    "Corp.": "company",
    "Company": "company",
    "Airlines": "airline",
    "River": "river",
    "Lake": "lake",
    "Ocean": "ocean",
    "Sea": "sea",
    "Strait": "strait",
    "Canal": "canal",
    "Bay": "bay",
    "Gulf": "gulf",
    "Island": "island",
    "Islands": "islands",
    "Mountains": "mountain range",
    "Street": "street",
    "Avenue": "avenue",
    "Bridge": "bridge",
    "Stadium": "stadium",
    "Arena": "arena",
    "Airport": "airport",
    "Park": "park",
    "Church": "church",
    "Cathedral": "cathedral",
    "Palace": "palace",
    "Castle": "castle",
    "Province": "province",
    "County": "county",
    "Desert": "desert",
    "Peninsula": "peninsula",
    "Times": "newspaper",
    "Herald": "newspaper",
    "Tribune": "newspaper",
    "Gazette": "newspaper",
    "Council": "council",
    "Commission": "commission",
    "Committee": "committee",
    "Court": "court",
    "Foundation": "foundation",
    "Association": "association",
    "Center": "center",
    "Centre": "centre",
    "Studies": "organization",
    "Group": "organization",
    "Union": "organization",
    "League": "league",
    "Federation": "federation",
    "Society": "society",
    "Academy": "academy",
    "Department": "department",
    "Office": "office",
    "Organization": "organization",
    "Organisation": "organization",
    "Club": "club",
    "FC": "club",
    "Fund": "fund",
    "Authority": "authority",
    "Parliament": "parliament",
    "Congress": "congress",
    "Bulletin": "newspaper",
    "Trial": "trial",
    "Hall": "hall",
    "Square": "square",
    "Tower": "tower",
    "Hospital": "hospital",
    "Theatre": "theatre",
    "Theater": "theater",
    "Library": "library",
}
"""What a name is, told by its last word."""
PLACE_TYPES = _names(
    """
    river; lake; ocean; sea; strait; canal; bay; gulf; island; islands; mountain range; street;
    avenue; bridge; mountain; stadium; arena; airport; park; church; cathedral; palace; castle;
    province; county; desert; peninsula; hospital; theatre; theater; town; village; volcano; port;
    region; cape; country; hall; square; tower; state; continent; city
    """
)

TYPE_BY_FIRST_WORD = {
    "University": "university",
    "Lake": "lake",
    "Museum": "museum",
    "Mount": "mountain",
    "Bay": "bay",
    "Gulf": "gulf",
    "Strait": "strait",
    "Bank": "bank",
    "Ministry": "ministry",
    "Institute": "institute",
    "Center": "organization",
    "Centre": "organization",
    "Council": "council",
    "Department": "department",
    "Office": "office",
    "Church": "church",
    "House": "house",
    "Isle": "island",
    "Cape": "cape",
}
"""What a name is, told by its first word."""

TYPE_BY_NOUN = {
    "city": "city",
    "town": "town",
    "village": "village",
    "country": "country",
    "island": "island",
    "river": "river",
    "lake": "lake",
    "company": "company",
    "volcano": "volcano",
    "mountain": "mountain",
    "canal": "canal",
    "strait": "strait",
    "port": "port",
    "region": "region",
    "province": "province",
    "state": "state",
    "university": "university",
    "newspaper": "newspaper",
    "agency": "agency",
    "organization": "organization",
    "organisation": "organization",
    "party": "party",
    "capital": "city",
    "retailer": "company",
    "bank": "bank",
    "club": "club",
    "team": "team",
    "museum": "museum",
}
"""What a name is, told by the noun of 'X is a N', 'X, a N' or 'the N of X'."""
