"""Verb forms and kinds of verbs that matter for when something held."""

from quizgen.extract.data.tables import words_in

IRREGULAR_PAST = dict(
    pair.split(":")
    for pair in """
    have:had do:did go:went say:said make:made take:took come:came see:saw get:got give:gave find:found
    think:thought tell:told become:became show:showed leave:left feel:felt put:put bring:brought
    begin:began keep:kept hold:held write:wrote stand:stood hear:heard let:let mean:meant set:set
    meet:met run:ran pay:paid sit:sat speak:spoke lie:lay lead:led read:read grow:grew lose:lost
    fall:fell send:sent build:built understand:understood draw:drew break:broke spend:spent cut:cut
    rise:rose drive:drove buy:bought wear:wore choose:chose seek:sought throw:threw deal:dealt
    win:won fight:fought teach:taught sell:sold catch:caught lay:laid eat:ate bear:bore arise:arose
    beat:beat bind:bound bleed:bled blow:blew breed:bred burst:burst cast:cast cling:clung cost:cost
    creep:crept dig:dug drink:drank feed:fed flee:fled fly:flew forbid:forbade forget:forgot
    forgive:forgave freeze:froze hang:hung hide:hid hit:hit hurt:hurt know:knew lend:lent oversee:oversaw
    overtake:overtook quit:quit rid:rid ride:rode ring:rang seem:seemed shake:shook shed:shed shine:shone
    shoot:shot shrink:shrank shut:shut sing:sang sink:sank sleep:slept slide:slid spin:spun split:split
    spread:spread steal:stole stick:stuck strike:struck strive:strove swear:swore sweep:swept swim:swam
    swing:swung undergo:underwent undertake:undertook upset:upset wake:woke weave:wove wind:wound
    withdraw:withdrew withhold:withheld withstand:withstood bid:bid bet:bet foresee:foresaw sue:sued
    """.split()
)
"""The past tense of verbs that do not take '-ed'."""

DOUBLED = words_in("control plan permit admit commit ban stop drop ship refer transfer rob fit equip tap top")
"""Verbs that double their last letter before '-ed'."""

STATES = words_in(
    """
    have be own employ hold contain live work serve lead head chair coach manage captain run operate control
    remain continue number cost produce comprise include house host use support oppose govern occupy
    belong stand earn reside oversee maintain rank account face owe boast total
    """
)
"""Verbs of what lasts for a while: with a count they tell how things stood when they were written."""

CHANGING = words_in(
    """
    employ lead head chair coach captain own control operate run oversee remain continue plan intend expect
    hope seek await face owe govern occupy
    """
)
"""Verbs of states that news tells of because they change."""

TEMPORARY = words_in(
    """
    trapped missing detained jailed imprisoned hospitalised hospitalized displaced closed open expected
    scheduled planned due available unavailable set valued unknown homeless stranded besieged pending
    underway alive ready ill unable able absent vacant unemployed
    """
)
"""What somebody or something is for a time."""


LASTING_SIZES = words_in(
    """
    planet mountain lake river island ocean desert continent sea peak volcano star moon animal bird species
    fish mammal reptile insect tree plant waterfall glacier bay gulf peninsula valley canyon country part
    """
)
"""What stays the largest of its kind, or the highest."""

NOW = words_in("currently now presently nowadays")
"""Adverbs that mean the time of writing."""

ALWAYS = words_in("always long often usually traditionally historically typically generally ever never")
"""Adverbs of what does not hold at one time only."""

ONCE_FOR_ALL = words_in(
    """
    bear found establish build create invent write name call know base locate situate compose design marry
    raise educate graduate grow study be become belong consist contain include
    """
)
"""Verbs of what is true whenever it is told: a date of telling says nothing of it."""

PARTICIPLES = frozenset(
    """
    written taken given known shown grown thrown blown flown drawn sworn worn torn born borne chosen frozen
    spoken broken stolen woken driven ridden risen hidden bitten beaten eaten fallen forgotten forgiven
    forbidden shaken mistaken undertaken overtaken seen gone done been begun sung drunk sunk swum rung
    woven proven sewn sown mown hewn shrunk sprung stricken
    """.split()
)
"""Participles that are no past tense: without an auxiliary they tell of no deed."""

FORETELLING = frozenset("forecast expect predict project schedule anticipate slate".split())
"""Verbs whose infinitive is still to come: 'was expected to arrive on Monday'."""

ONCE = words_in(
    "bear die bury baptize baptise christen crown found establish marry assassinate murder execute"
)
"""Verbs of what happens to somebody, or to a body of people, once."""

MADE_ONCE = words_in(
    """
    build construct erect complete incorporate charter inaugurate commission invent discover patent compose
    write design sculpt found establish create demolish dismantle decommission dissolve disband abolish ratify
    unveil consecrate dedicate master christen canonize beatify excavate co-found premiere co-write author
    direct choreograph illustrate
    """
)
"""Verbs of what happens once to a building, a work or a body of people that has a name."""

SPREAD = words_in("release publish issue open launch broadcast distribute produce record air film develop")
"""Verbs of what may happen to it at one place after another, but by one doer."""

INTRANSITIVE = words_in(
    """
    reunite emerge arrive die occur happen return remain appear disappear participate compete resign retire
    migrate originate collapse march sail flee fall go come rise grow begin start end sell lead star serve
    suffer evolve depart emigrate graduate debut premiere perish persist recover travel escape evacuate
    merge split vanish sink erupt belong consist depend live work last differ result contribute lie
    """
)
"""Verbs whose past tense behind a noun, with no object, is no participle: 'the band reunited'."""

MOVING = words_in(
    """
    advance bring carry come commute convey cycle deport drive escape evacuate extend flee fly go haul hike
    journey lead march migrate move return ride row run sail send ship shift steam stretch swim take transfer
    transport travel trek walk
    """
)
"""Verbs of what goes from one place to another, or reaches from one to the other."""
