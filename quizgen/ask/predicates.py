"""Closed classes of words that decide whether a predicate is true of one thing only."""

OPEN_VERBS = frozenset(
    """
    bear die retire grow study attend graduate move return visit travel arrive leave join start play live
    work arrest take sue recognise recognize locate situate base emigrate immigrate settle marry stay come
    go begin continue attempt try learn hesitate debut open train educate raise experience emerge decline
    agree appear remain support participate compete enrol enroll enlist migrate depart reside
    hospitalize hospitalise treat spend address apologize apologise lament discuss involve contribute
    """.split()
)
"""What very many did or had done to them: 'was born', 'studied', 'returned', 'is located'."""

CROWDED = frozenset(
    """
    run resign charge accuse elect reelect indict acquit promote demote diagnose graduate compare trade loan
    """.split()
)
"""What befalls so many in public life that a name and a year say not who."""

LIVES = frozenset(
    """
    bear raise grow live spend share move return go come travel stay arrive study attend enter enrol enroll
    enlist train educate reside settle marry age undertake grow
    """.split()
)
"""What is told of everybody's life: of whom it is true no place, school or year in it says."""

OPEN_OBJECTS = frozenset(
    """
    play portray meet visit interview call help join face see like support criticise criticize praise
    thank return travel go fly apologise apologize contribute
    """.split()
)
"""What one does to, or with, many: 'whom did he play', 'to which country did she return'."""

MAKING = frozenset(
    """
    found establish invent discover write design compose paint direct build publish develop propose enact
    create produce sign prove launch coin introduce issue release record pioneer construct sculpt
    patent formulate devise win lead command host draft abolish ratify proclaim assassinate kill
    defeat conquer buy acquire rule govern annex overthrow succeed cross connect link separate
    divide border surround
    """.split()
)
"""What is done once to one thing: 'founded', 'invented', 'won'; or how it lies: 'connects'."""

OFFICES = frozenset(
    """
    president minister premier chancellor king queen emperor empress prince princess pope bishop archbishop
    cardinal patriarch imam rabbi ayatollah sheikh sultan emir caliph shah tsar czar kaiser duke duchess
    earl count countess baron baroness viscount marquis marquess lord lady sir dame general admiral marshal
    colonel major captain commander lieutenant sergeant corporal private brigadier commodore officer chief
    sheriff constable detective superintendent commissioner secretary undersecretary treasurer
    ambassador consul envoy senator congressman congresswoman representative deputy governor mayor
    councillor speaker chairman chairwoman chairperson chair director manager coach captain ceo cfo cto
    coo judge justice magistrate attorney solicitor prosecutor counsel lawyer doctor dr professor prof
    dean rector principal reverend rev mr mrs ms miss leader founder editor author candidate rep sen gov
    gen col lt capt sgt maj adm cmdr archduke grand viceroy pharaoh consort regent laureate member mp mep
    spokesman spokeswoman
    """.split()
)
"""Titles, ranks and offices: they stand before a name and are no part of it."""

NAME_DOERS = ("er", "or", "ist", "ian", "man", "ish", "ese", "an", "ch", "ss", "ek", "qi", "li", "ni")
"""How words end that say what somebody does, or of which people they are: no part of the name behind."""

NAME_OPENERS = frozenset("madame monsieur inspector mother brother sister uncle aunt san santa".split())
"""Words that are said with the name they open: what is left of it is no answer."""

BARE_NOUNS = frozenset(
    """
    city category house state county town church court party council committee department ministry
    university school college institute commission company bank board office section chapter
    table figure part level phase group class type district province region country kingdom republic
    army navy legion fleet brigade regiment
    association society agency center centre league union club team museum hotel street river lake mountain
    """.split()
) | {"hall of fame"}
"""What a name may be of, and never is by itself."""

TOLLS = frozenset(
    """
    kill die injure wound hurt murder drown execute shoot arrest detain charge sentence hospitalise
    hospitalize rescue lose infect trap
    """.split()
)
"""Verbs whose figure matters however small it is."""

STATES = frozenset(
    """
    be have say state own hold live know work lead include contain reach represent provide report show lie
    portray depict describe own belong consist comprise feature remain stand mean need require seem appear
    like love hate believe think argue suggest claim consider regard call name use serve play sell offer
    produce operate run manage employ teach study support oppose advocate want hope plan intend see hear cost
    measure weigh cover border cross link connect separate extend flow rise house host celebrate commemorate
    speak rank count number share differ vary depend occur happen exist grow bear carry form make adorn hang
    attract draw publish broadcast mark classify recognise recognize honour honor protect govern rule direct
    control oversee administer elect appoint print export import fly sail travel drive visit
    """.split()
)
"""What is so for long, or again and again: their present tense tells no story."""


CHANGES = frozenset(
    """
    increase rise fall grow decline drop double triple shrink halve soar plunge climb decrease expand jump
    """.split()
)
"""What a number does from one time to another."""

ATTACKED = frozenset(
    "invade attack bomb raid besiege capture occupy plunder evacuate displace seize deport raze".split()
)
"""What is done to a land more than once, or to many people."""

WORKS = frozenset(
    """
    write design compose paint direct produce build publish develop release record sculpt construct film
    """.split()
)
"""What the same hand does to many things."""

OFTEN = frozenset("provide deliver give send donate meet visit appear perform speak travel".split())
"""What one does in many years, unless it is said to whom or where."""

ONCE = frozenset("be become bear die bury rename name call dub baptise baptize marry invent".split())
"""What happens to somebody or something once: the little that is said of it is enough."""

BODIES = frozenset(
    "congress|senate|the senate|parliament|the parliament|supreme court|the supreme court|superior court|"
    "high court|court of appeal|house|the house|national assembly|house of commons|cabinet|"
    "lower house|upper house|state department|ministry of foreign affairs|ministry of health|"
    "house of assembly|legislative assembly|federal assembly|national council|federal council|"
    "central bank".split("|")
)
"""Bodies that nearly every country has by that name."""
