"""Closed classes of words that decide how a fact is asked."""

MEASURES = tuple(
    """
    age altitude amount approval area average budget capacity circumference cost debt deficit depth
    diameter discount distance duration elevation fee fine fortune frequency goal height income interest
    length limit lifespan loss magnitude majority margin maximum minimum mass mortality output peak
    penalty population power premium price profit radius ransom rate record rent revenue reward salary
    sentence share size speed stake sum target tax temperature term thickness total toll turnout
    turnover value velocity voltage volume wage wavelength weight width wingspan yield
    """.split()
)
"""Nouns that a figure is the value of: 'a height of 96 metres'."""

TERMS = (
    "in prison", "in jail", "in custody", "in a labour camp", "behind bars", "of hard labour",
    "of hard labor", "of house arrest", "on probation", "of community service",
)  # fmt: skip
"""What stands behind the length of a punishment and can't be asked without it."""

NEW_CLAUSE = tuple(
    """
    who whom whose which that where when while after before because although though if unless as since
    until and or but he she it they had has have was were is are did does would will could said says
    """.split()
)
"""Words that show another clause, or another of several predicates, between a verb and what follows."""

LOCATIVE = ("in", "at", "near", "outside")
"""Prepositions that say where something is and nothing else."""

HELD_WHERE_SAID = frozenset(
    """
    be bear die kill murder assassinate shoot wound injure arrest capture detain defeat beat win lose
    play study attend teach graduate work live grow settle meet marry wed bury cremate open close build
    construct erect complete found establish hold host launch carry conduct perform record film shoot
    release discover find own have run operate employ manage lead command serve strike hit attack bomb
    destroy damage flood evacuate trap rescue land crash collapse explode sink perform stage exhibit
    display show sign unveil inaugurate organise organize celebrate observe enter join invade occupy
    liberate besiege fight start begin end finish buy purchase acquire sell produce manufacture print
    publish spend suffer receive undergo pass stop block blow throw plant
    """.split()
)
"""Verbs whose event takes place where its object is said to be: 'won the match in Oslo'."""

REMARKS = frozenset(
    """
    say state tweet comment remark explain insist stress reiterate quip joke emphasize emphasise report
    recommend
    """.split()
)
"""Verbs whose subject only voices something."""

VOICING = frozenset(
    """
    tell add note post claim argue suggest believe think hope feel express mention respond reply answer
    write estimate warn predict describe
    """.split()
)
"""Verbs that do so where what is said follows: 'wrote that', 'posted on Twitter'."""

OPINIONS = (
    "impressive", "beautiful", "stunning", "renowned", "celebrated", "legendary", "iconic",
    "remarkable", "extraordinary", "brilliant", "magnificent", "spectacular", "breathtaking",
    "charming", "picturesque", "gorgeous", "amazing", "incredible", "wonderful", "fantastic",
    "excellent", "superb", "outstanding", "prestigious", "beloved", "lovely", "notorious", "infamous",
    "fascinating", "memorable", "splendid", "most discussed", "most famous", "most popular",
    "most important", "most interesting", "best-known",
    "famous(?= [a-z])(?! (?:for|as|in|by|when|after)\\b)", "must-see", "world-class", "unique",
    "vibrant", "shocking", "horrific", "ironically", "obviously", "undoubtedly", "of course", "boasts?",
    "boasted",
)  # fmt: skip
"""Words of judgement that no figure settles."""

QUOTED_EXPERTS = (
    "spokesman", "spokeswoman", "spokesperson", "fellow", "analyst", "researcher", "reporter",
    "correspondent", "journalist", "commentator", "columnist", "expert", "adviser", "advisor",
    "consultant", "official", "representative", "employee", "student", "strategist", "lawyer",
    "attorney",
)  # fmt: skip
"""What people are whom news only quotes."""

EMPTY_EVENTS = frozenset(
    """
    reemerge emerge reappear appear respond react happen occur continue act change follow proceed come
    go try wait arrive return leave speak
    """.split()
)
"""Verbs that by themselves don't say what happened."""

GENERIC_NAMES = frozenset(
    """
    united national nation international north south east west northern southern eastern western central
    new saint great royal university president prime minister republic republican state states party
    house committee council general world street church democratic democrats republicans central centre
    center company party universal county country department association federal federation
    """.split()
)
"""Words of many names, which point to none of them."""

NAMED_NOUNS = frozenset(
    """
    bank band company firm retailer chain club team newspaper magazine website broadcaster publisher
    charity group agency airline ship ferry submarine yacht aircraft satellite spacecraft probe rocket
    locomotive tanker steamer village town city port island river lake mountain volcano suburb district
    province county state region film novel opera play song album single poem musical ballet symphony
    painting sculpture statue book company startup brewery militia party union orchestra university
    college school hospital museum theatre hotel prison restaurant festival tournament hurricane typhoon
    cyclone storm giant carmaker automaker king queen prince princess emperor pope saint poet monk nun
    nurse judge pilot athlete chef critic captain coach goalkeeper striker defender midfielder scientist
    president senator mayor governor general colonel architect patriarch monarch diplomat artist cleric
    engineer mathematician physicist chemist
    """.split()
)
"""Nouns that stand right before the name of what they say: 'the rock band X'."""

NO_DOERS = frozenset(
    """
    mother father brother sister daughter grandmother grandfather stepmother stepfather other another
    under over after her either neither never ever later earlier together however whether rather per for
    or nor major senior junior minor prior former latter order number member letter paper matter chapter
    river tower danger winter summer september october november december corner quarter water weather
    power center disaster border factor sector floor door error terror honor honour color colour labor
    labour man woman human german roman list
    """.split()
)
"""Words in -er, -or, -ist, -ian, -man that are no trade."""

NEVER_CALLED = frozenset(
    """
    by in of and or with from to at on for as when while if that which his her its their a an no not
    only even both either some any all most many several other another one two three first then than is
    was are were
    """.split()
)
"""Words that never say what a name is."""
