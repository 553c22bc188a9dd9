"""Closed word classes that decide whether a sentence stands alone."""

SAYING = frozenset(
    """
    say state announce report tell add explain estimate claim warn note argue believe
    """.split()
)
"""Verbs whose clause is a claim of their subject."""

CLAIMING = SAYING | frozenset(
    "allege suggest show find insist indicate reveal confirm think know hope feel concede admit deny".split()
)
"""Verbs behind which a clause without "that" may be a claim or a thought."""

ANNOUNCING = frozenset({"announce", "report"})
"""Verbs of saying that are deeds when what they tell is a thing: 'announced its sale', 'reported a loss'."""

DENYING = frozenset("deny reject refuse admit acknowledge insist concede".split())
"""Verbs that say how somebody stands to a claim."""


CONNECTIVES = frozenset(
    """
    regardless alternatively since
    also however therefore thus moreover furthermore meanwhile nevertheless nonetheless instead
    hence additionally besides consequently finally firstly secondly likewise similarly indeed
    overall still then afterwards accordingly eventually initially ultimately subsequently though
    unfortunately fortunately interestingly notably importantly surprisingly
    """.split()
)
"""Adverbs that point to a sentence before and can go without changing what is asserted."""

CONNECTIVE_PHRASES = (
    "in addition",
    "as a result",
    "in response",
    "at the same time",
    "for example",
    "for instance",
    "in contrast",
    "on the other hand",
    "in fact",
    "of course",
    "in turn",
    "in particular",
    "by contrast",
    "of this year",
    "after all",
    "for a number of reasons",
    "for several reasons",
    "for many reasons",
    "for various reasons",
    "above all",
    "in the meantime",
    "on the contrary",
    "in other words",
    "as well",
)
"""Phrases of the same sort, most of them in front; a month 'of this year' has been given its year.

'For several reasons' points to what comes after."""

LATER = frozenset({"later", "earlier", "already", "soon", "afterwards", "afterward"})
"""Adverbs that place an event after or before another: with what they govern they can go."""

LINKING_ADJECTIVES = frozenset({"resultant", "resulting", "consequent", "subsequent", "ensuing"})
"""Before a noun they only say that it came of what was told before: 'the resultant war'."""

BEFOREHAND = frozenset({"previously", "formerly"})
"""Adverbs that place what happened before what was told: it happened without them too."""

NEXT_OR_LAST = frozenset({"following", "next", "previous", "last", "subsequent", "preceding"})
"""Before a noun with its year they only count from what was told before: 'the next election in 2013'."""

POINTING_ADVERBS = frozenset(
    """
    now currently recently here there ago later earlier previously before so elsewhere today tonight
    nowadays formerly already yet soon once thereafter beforehand then nearby again
    """.split()
)
"""Adverbs whose meaning hangs on when or where the text was written or read."""

POINTING_ADJECTIVES = frozenset(
    """
    same such other another following previous latter former next last recent current present
    earlier later similar said respective above remaining rest nearby further ensuing alternate
    """.split()
)
"""Modifiers that make a noun phrase lean on the text before it."""

DEMONSTRATIVES = frozenset({"this", "these", "those", "that"})
FIRST_SECOND_PERSON = frozenset(
    """
    i we you me us my our your mine ours yours myself ourselves yourself
    """.split()
)
OWNED_FIGURES = frozenset("share stock profit revenue turnover earnings sale loss output sales".split())
"""What some company has: by themselves nobody knows whose they are."""

OF_AN_ARMY = frozenset({"troop", "troops", "soldier"})
"""Who fights for somebody: by themselves nobody knows for whom."""

QUOTATION_MARKS = frozenset({'"', "“", "”"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
ANAPHORA = frozenset(
    {"one", "ones", "both", "each", "neither", "either", "all", "some", "others", "many", "most"}
)
HEDGES = frozenset({"may", "might", "could", "would", "should", "'d", "ought"})
"""Modals: what they say is possible or wished, not so. What can or must be done is told as it is."""
DOUBT = frozenset(
    """
    possibly perhaps probably reportedly allegedly apparently supposedly likely seemingly
    presumably maybe purportedly arguably
    """.split()
)

TRUTH_BEARING = frozenset(
    """
    if unless when whenever until till while because although though whereas before after as since
    """.split()
)
"""Markers of clauses that can't be cut without changing what is true."""

SUBORDINATORS = TRUTH_BEARING | {"that", "so", "than", "lest", "once", "whether"}
"""Words that begin a clause under another; where the parser sees another one, it has misread."""

UNIQUE_NOUNS = frozenset(
    """
    world globe planet sun moon earth sea sky rain snow wind ground internet equator future past
    universe atmosphere public media environment economy climate
    """.split()
)
"""Common nouns that "the" makes definite without any context."""

TITLES = frozenset(
    """
    Mr Mrs Ms Miss Dr Prof Professor President Prime Minister King Queen Prince Princess Emperor
    Empress General Colonel Captain Major Lieutenant Admiral Senator Governor Mayor Chancellor
    Secretary Pope Saint Sir Lord Lady Judge Justice Director Chairman Chairwoman Chief Bishop
    Archbishop Commander Sergeant Mr. Mrs. Ms. Dr. Prof. Gen. Col. Capt. Lt. Sen. Gov. Rep. St.
    Defense Defence Foreign Vice Former Ambassador Representative Congressman Congresswoman Baron
    Count Duke Duchess Earl Rev. Reverend Father Sheikh Sultan Tsar Czar Kaiser Premier Deputy
    Coach Manager Spokesman Spokeswoman Whip Speaker Prosecutor Attorney Commissioner Superintendent
    Inspector Detective Marshal Brigadier Viceroy Vizier Pharaoh Mlle. Mlle Mme. Mme Madame Monsieur
    Rabbi Imam Ayatollah Cardinal Pastor Dame Sheriff
    """.split()
)
"""Words that stand before a person's name and are not part of it."""


HUMAN_NOUNS = frozenset(
    """
    president minister secretary captain coach manager goalkeeper defender midfielder striker
    forward referee player king queen emperor professor director chief leader head founder writer
    author poet novelist composer painter artist actor actress singer musician scientist physicist
    chemist engineer inventor explorer general commander officer soldier pilot astronaut diplomat
    politician senator governor mayor judge lawyer doctor physician nurse teacher student fellow
    analyst spokesman spokeswoman spokesperson chairman chairwoman ceo executive official editor
    journalist reporter historian philosopher priest bishop archbishop pope saint husband wife
    father mother son daughter brother sister uncle aunt friend businessman businesswoman merchant
    engineer architect anthropologist sociologist psychologist linguist archaeologist geologist
    biologist mathematician astronomer economist man woman citizen owner
    builder sailor navigator correspondent columnist photographer filmmaker
    """.split()
)
"""Nouns that only people are called."""

ORGANIZATION_VERBS = frozenset(
    """
    acquire employ invest operate fund sponsor merge manufacture
    """.split()
)
"""Verbs whose subject, if it is no person, is an organization."""

HUMAN_VERBS = frozenset(
    {"bear", "die", "marry", "divorce", "graduate", "study", "retire", "resign", "emigrate"}
)
"""Verbs whose subject, if it has a name, is a person ("bear" for "was born")."""

DOING = frozenset(
    """
    accept accompany accuse admire admit adopt advise agree allow answer apologize appear argue
    arrive ask assert assist attack attend award beat become begin believe blame bring build buy
    call campaign choose claim climb collaborate collapse command comment complain compose conclude
    conduct confess congratulate convince criticize dance decide declare defeat defend demand deny
    describe design desire devote dictate direct discover discuss donate draw dream earn eat embark
    emerge enjoy enlist enter escape establish explain express fail fall father feel fight find
    finish flee follow forgive found gain get give go greet grow hate hear help hesitate hire hit
    hope illustrate imagine insist inspire intend introduce invent invite join joke jump kill know
    laugh lead learn leave like listen live look lose love make manage meet mention move name need
    note obey observe offer oppose order organize own paint perform persuade photograph plan play
    plead practice praise pray predict prefer prepare present promise propose protest prove publish
    quit quote read realize recall receive recommend record refuse regret reject release remember
    reply represent request respond retire return reveal ride rule run rush sail say score seek see
    seem sell send serve settle share shoot show sign sing sit sketch sleep smile spend speak star
    start stay stop struggle submit succeed suffer suggest support survive swear swim take talk
    teach tell testify thank think threaten throw travel treat try turn understand urge use visit
    vote vow wait walk want warn watch wear weep win wish work worry write
    """.split()
)
"""Verbs that people and bodies are the subject of far more often than places."""

DONE_TO = frozenset(
    """
    appoint arrest assassinate award baptize bear behead buy bury call capture commission condemn
    convict crown diagnose educate elect execute exile expel force hire imprison inspire invite jail
    kill knight murder nominate ordain persuade promote raise recall replace sentence shoot succeed
    wound
    """.split()
)
"""Verbs that in the passive are said of people."""

KIN = frozenset("husband wife father mother son daughter brother sister uncle aunt friend".split())
"""People who are that only to somebody: nobody asks 'which wife'."""

SAYING_BARE = HUMAN_NOUNS | frozenset(
    """
    police parliament congress government opposition management staff security leadership industry counsel
    prosecution defence defense evidence research testimony intelligence legend tradition
    lore rumour rumor gossip history science law theory scripture data media press everyone everybody
    somebody someone nobody
    """.split()
)
"""Nouns that can say something without an article, and are no names."""
