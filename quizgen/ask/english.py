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

JUDGED_AGES = frozenset(
    "young early tender ripe old mere advanced relatively very surprisingly unusually".split()
)
"""Words before 'age' that only judge the figure: 'at the young age of 12' is 'at what age'."""

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
    say state tweet cite comment remark explain insist stress reiterate quip joke emphasize emphasise report
    recommend
    """.split()
)
"""Verbs whose subject only voices something."""

REACTIONS = frozenset(
    "praise condemn criticise criticize welcome thank congratulate applaud denounce regret mourn laud".split()
)
"""What somebody does who is only asked for a few words."""

VOICING = frozenset(
    """
    tell add note post claim argue suggest believe think hope feel express mention respond reply answer
    write estimate warn predict describe reveal confirm concede admit acknowledge indicate disclose
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
    "boasted", "ha(?:d|s|ve) an? destiny", "(?:was|were|is|are) destined", "the key to [^,?]* l(?:ay|ies|ie)",
)  # fmt: skip
"""Words of judgement that no figure settles."""

QUOTED_EXPERTS = (
    "spokesman", "spokeswoman", "spokesperson", "fellow", "analyst", "researcher", "reporter",
    "correspondent", "journalist", "commentator", "columnist", "expert", "adviser", "advisor",
    "consultant", "official", "representative", "employee", "student", "strategist", "lawyer",
    "attorney", "contributor", "reviewer",
)  # fmt: skip
"""What people are whom news only quotes."""

EMPTY_EVENTS = frozenset(
    """
    reemerge emerge reappear appear respond react happen occur continue act change follow proceed come
    go try wait arrive return leave speak
    """.split()
)
"""Verbs that by themselves don't say what happened."""

MINDED = frozenset(
    "want wish hope think believe feel like love hate prefer fear dream wonder imagine consider".split()
)
"""Verbs of what goes on in a mind: nobody remembers the date of that."""

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

PAST_OF_PARTICIPLE = dict(
    pair.split(":")
    for pair in """
    written:wrote rewritten:rewrote underwritten:underwrote taken:took overtaken:overtook retaken:retook
    undertaken:undertook drawn:drew withdrawn:withdrew redrawn:redrew shown:showed given:gave forgiven:forgave
    known:knew done:did undone:undid begun:began sung:sang drunk:drank chosen:chose driven:drove broken:broke
    stolen:stole spoken:spoke thrown:threw overthrown:overthrew seen:saw overseen:oversaw foreseen:foresaw
    beaten:beat eaten:ate hidden:hid shaken:shook sworn:swore torn:tore worn:wore woven:wove proven:proved
    flown:flew blown:blew grown:grew ridden:rode overridden:overrode bitten:bit forbidden:forbade frozen:froze
    sewn:sewed sown:sowed hewn:hewed sunk:sank shrunk:shrank rung:rang won:won spun:spun run:ran
    overrun:overran overcome:overcame forsaken:forsook mistaken:mistook awoken:awoke borne:bore slain:slew
    strewn:strewed learned:learned owned:owned
    """.split()
)
"""The past of verbs whose participle is another form, or looks as if it were."""

CHANGED_BY = frozenset(
    """
    reduce increase cut raise lower delay beat defeat outnumber lose win divide multiply shorten extend
    lengthen expand enlarge decrease diminish exceed outscore shrink widen narrow prolong postpone advance
    """.split()
)
"""Verbs whose 'by three' says how much, not who did it."""

SUITED_PREPOSITIONS = (
    (
        "in",
        "on",
        "continent island islet isle peninsula planet moon asteroid comet atoll reef coast coastline beach "
        "plateau mountain hill peak glacier farm campus website ship ferry yacht boat vessel liner steamer "
        "platform label highway motorway road avenue ranch",
    ),
    ("in", "at", "stadium arena airport university college venue racecourse velodrome speedway circuit"),
    (
        "at",
        "in",
        "city town village country state province region county district suburb neighbourhood neighborhood "
        "borough capital municipality valley forest desert sea ocean commune prefecture department territory "
        "republic kingdom empire hamlet",
    ),
    ("at", "on", "continent island islet isle peninsula planet moon coast plateau bridge river street road"),
)
"""The preposition a name took, the one that its sort takes, and the nouns for such sorts."""

NEEDS_OBJECT = frozenset("raise option constitute promote name dub intern elect appoint".split())
"""Verbs of a deed done to something, which must be said: without it a passive was misread."""


SAME_IN_PAST = frozenset(
    """
    put set cut hit let hurt cost shut spread split quit cast burst beat read bet shed thrust rid upset
    broadcast forecast wed bid sweat knit wet fit slit reset offset input output recast miscast typecast
    outbid underbid overbid bust telecast podcast browbeat sublet undercut uppercut proofread reread misread
    simulcast retrofit shit spit bet slit
    """.split()
)
"""Verbs whose past looks like their base form."""

WITH_HELP = frozenset(
    """
    help support aid assistance approval consent permission signing arrival cooperation collaboration
    """.split()
)
"""What is done 'with' them tells who else was in it: 'with the help of which country'."""

HEADS_OF_NO_QUESTION = frozenset(
    """
    member members one some many most all part parts end beginning start city town village state province
    region island county district kingdom republic addition front instead because due terms case spite
    and or home perspective history sake
    """.split()
)
"""Nouns that say more, or less, of a name behind 'of' than that it is something of it."""
