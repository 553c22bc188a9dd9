"""Countries, states of the United States, continents, and the short forms of their names."""

from quizgen.extract.data.tables import names_in

COUNTRIES = names_in(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria;
    Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan;
    Bolivia; Bosnia and Herzegovina; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi;
    Cambodia; Cameroon; Canada; Cape Verde; Central African Republic; Chile; China; Colombia;
    Comoros; Democratic Republic of the Congo; Republic of the Congo; Congo; Costa Rica; Croatia;
    Cuba; Cyprus; Czech Republic; Czechia; Denmark; Djibouti; Dominica; Dominican Republic; East
    Timor; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea; Estonia; Eswatini;
    Ethiopia; Fiji; Finland; France; Gabon; Gambia; Germany; Ghana; Greece; Grenada; Guatemala;
    Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq;
    Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Kazakhstan; Kenya; Kiribati; Kosovo;
    Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania;
    Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania;
    Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique;
    Myanmar; Namibia; Nauru; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North
    Korea; North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palau; Panama; Papua New
    Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia; Rwanda; Saint
    Lucia; Samoa; San Marino; Saudi Arabia; Scotland; Senegal; Serbia; Seychelles; Sierra Leone;
    Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Korea; South Sudan;
    Soviet Union; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan;
    Tanzania; Thailand; Togo; Tonga; Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; Tuvalu;
    Uganda; Ukraine; United Arab Emirates; United Kingdom; United States; Uruguay; Uzbekistan;
    Vanuatu; Vatican City; Venezuela; Vietnam; Wales; Yemen; Zambia; Zimbabwe; Georgia; Jordan;
    Chad; Antigua and Barbuda; Saint Kitts and Nevis; Saint Vincent and the Grenadines; São Tomé and
    Príncipe; Bosnia; Holland; Burma; Ceylon; Persia; Siam; Macedonia; Yugoslavia; Czechoslovakia;
    East Germany; West Germany; Nazi Germany; Austria-Hungary; Ottoman Empire; Byzantine Empire;
    Roman Empire; Holy Roman Empire; Russian Empire; British Empire; Soviet Russia; Rhodesia; Zaire;
    South Vietnam; North Vietnam; Swaziland; Russian Federation; Papal States; Confederacy;
    Confederate States; Confederate States of America; Third Reich; Union of South Africa; Weimar
    Republic; Vichy France
    """
)
"""Sovereign states and the UK's nations; and states that are no more."""

US_STATES = names_in(
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
    "U. S.": "United States",
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
    """
    US U.S. USA U.S.A. UK U.K. UN U.N. EU NATO NASA FBI CIA UNESCO UNICEF BBC CNN DNA HIV AIDS FIFA UEFA GPS
    TV CD DVD
    """.split()
)
"""Short forms that need no explanation."""

CONTINENTS = frozenset(
    {"Africa", "Antarctica", "Asia", "Europe", "North America", "South America", "Oceania"}
)

WITH_ARTICLE = names_in(
    """
    United States; United Kingdom; Soviet Union; United Arab Emirates; Netherlands; Philippines;
    Bahamas; Maldives; Gambia; Czech Republic; Dominican Republic; Democratic Republic of the Congo;
    Republic of the Congo; Central African Republic; Solomon Islands; Marshall Islands; United
    Nations; European Union
    """
)
"""Names that take "the" in running text."""

SEATS = names_in(
    """
    White House; Kremlin; Pentagon; Downing Street; Whitehall; Westminster; Capitol Hill; Foggy
    Bottom; Élysée; Quai d'Orsay; Vatican; Holy See; Blue House; Zhongnanhai; Sublime Porte;
    Brussels; Washington; Moscow; Beijing; London; Paris; Berlin; Tokyo; Delhi; New Delhi;
    Islamabad; Tehran; Baghdad; Damascus; Ankara; Cairo; Jerusalem; Riyadh; Kabul; Pyongyang; Seoul;
    Taipei; Hanoi; Kyiv; Kiev; Minsk; Warsaw; Prague; Budapest; Bucharest; Sofia; Belgrade; Zagreb;
    Athens; Rome; Madrid; Lisbon; Vienna; Bern; Stockholm; Oslo; Copenhagen; Helsinki; Tallinn;
    Riga; Vilnius; Ottawa; Mexico City; Havana; Caracas; Bogotá; Brasília; Buenos Aires; Santiago;
    Lima; Canberra; Wellington; Manila; Jakarta; Bangkok; Pretoria; Nairobi; Addis Ababa; Khartoum;
    Tripoli; Tunis; Algiers; Rabat; Kinshasa; Kigali; Doha; Bonn
    """
)
"""Places that stand for the government that sits there: 'Moscow denied it'."""
