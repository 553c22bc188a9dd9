"""Words after which a number names a thing instead of counting: 'Flight 370', 'page 5', 'Chapter One'."""

NUMBERED = frozenset(
    """
    no nos number numbers chapter chapters page pages pp p phase stage part route highway interstate flight
    apollo boeing airbus type version article articles section sections paragraph class war division group
    world channel windows formula area level room gate line platform unit building district precinct ward
    resolution proposition amendment category tier grade act scene model fortune catch pier title rule bill
    order psalm verse volume vol book episode season series fig figure table appendix annex schedule
    footnote exhibit lot zone sector block terminal runway track lane studio radio euro iphone ipad galaxy
    playstation xbox android ios core python mark mk top big dow nasdaq ftse tsx nikkei cac dax sp zip code
    box apt suite floor house hwy exit grp minute scale question step option plan point item clause form day
    week game round race leg heat
    """.split()
)
"""In lower case."""
WEAK = frozenset(
    """
    class group world area level line order unit act part top big order lot form plan point item scale
    minute house floor section district track radio book bill season series table figure category stage
    phase day week game round race
    """.split()
)
"""Those of them that make a name only with a capital of their own: 'Class 5', but 'the class 5 men saw'."""
ORDERED = frozenset(
    "day week stage phase round game race match year part season series episode book volume chapter".split()
)
"""In a row of such things a number behind the noun is an order: 'day five of the games'."""
NOT_ONE_BEFORE = frozenset(
    "no any every each some this that the which another only last first other a such".split()
)
"""Before 'one' these make it a pronoun or leave nothing to count."""
NOT_ONE_AFTER = frozenset("of another who that which whose day time thing side hand more".split())
PARTS_BEFORE = frozenset(
    "first second third last other latter former better opening closing final top bottom".split()
)
"""Before 'half', 'third' or 'quarter' these make it a part of a game, not a share."""
TIMES_OF_DAY = frozenset("am pm gmt utc est edt pst pdt cet bst".split())
"""After a number these make it a time of day; 'p.m.' and 'o'clock' are of several pieces."""
PREFIXES = frozenset("sub minus plus now mid under over roughly pre multi".split())
"""What may stand before a number with a hyphen and leave it a figure."""

BYNAMES = frozenset({"Younger", "Elder", "Great"})
"""What tells somebody from others of the same name: 'Helena the Elder'."""
