"""Words that tell how far a name reaches: small words inside titles, kinds of units, events that are "of"."""

SMALL = frozenset(
    """
    a an and as at by for from in into nor of off on or over out the to up upon with without & vs. v. de
    la le les du des et y el al von der und zu di del della
    """.split()
)
"""Words that stay small inside a title."""

UNITS = tuple(
    """
    Division Divisions Brigade Regiment Battalion Corps Army Squadron Squadrons Fleet Flotilla Wing Group
    Battery Infantry Cavalry Armored Armoured Airborne Artillery Marines Rifles Legion Panzer Militia
    Volunteers Foot Dragoons Hussars Lancers Guards Division Circuit Congress Parliament Amendment
    """.split()
)
"""Last words of names that begin with an ordinal: military units, and what is counted in sittings."""

UNIT_PREFIXES = ("NK", "ROK", "US", "U.S.", "UK", "PLA", "IRA")
"""Short forms of countries and armies that make one name with what follows."""

EVENT_HEADS = tuple(
    """
    Battle Siege Treaty Treaties Massacre Raid Fall Defence Defense Relief Capture Sack Peace Congress
    Convention Council Conference Declaration Bombardment Convention Edict Invasion Liberation Partition
    Blockade
    """.split()
)
"""First words of names of events and agreements that go on with "of" or "at"."""

LIST_HEADS = tuple(
    """
    Administration Agency Commission Committee Ministry Department Council Association Society Institute
    Organization Organisation Service Authority Board Company Corporation Act Union Directorate
    """.split()
)
"""Last words of names that join several fields: "the Oceanic, Polar and Atmospheric Administration"."""

FOUNDED_FOR = tuple(
    """
    Academy Association Center Centre College Council Department Faculty Foundation Institute School Society
    """.split()
)
"""First words of names of bodies that go on with what they are for, and then with its field."""

FIELDS = tuple(
    """
    Sciences Science Arts Humanities Studies Mathematics Physics Chemistry Biology Medicine Engineering
    Education Technology Law Economics Linguistics Psychology History
    """.split()
)
"""Last words of such names: "Centre for Higher Study in the Social Sciences"."""

CLAUSE_OPENERS = tuple("How What When Where Why Who If To Not Never Come Gone Waiting Look Don't Let".split())
"""Words that with a capital inside a sentence begin the title of a work: 'How to Sail'."""

CLAUSE_WORDS = tuple(
    "to the a an in of for and on from with is are was at be not my your me you it we do does i".split()
)
"""Small words that may follow them."""

LEADERS = tuple(
    """
    One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Hundred Thousand Million All My No
    Our Your His Her Some Every These
    """.split()
)
"""Words that with a capital inside a sentence are part of the name behind them."""

WORKS = (
    "album",
    "documentary",
    "film",
    "memoir",
    "memoirs",
    "musical",
    "novel",
    "novella",
    "sitcom",
    "single",
)
"""Nouns behind which a title may stand without quotation marks: 'the film Edge of Winter'."""

SYSTEMS = (
    "California",
    "Texas",
    "Illinois",
    "Wisconsin",
    "Massachusetts",
    "North Carolina",
    "Maryland",
    "Missouri",
)
"""States whose university has several campuses: 'University of California, Irvine'."""
