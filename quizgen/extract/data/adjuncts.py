"""Which modifiers of a verb can go without changing what is true, and what holds them in place."""

REASON_MARKS = frozenset({"because", "although", "though", "whereas"})
"""Markers of clauses asserted beside the main point, whatever its tense."""

COMPANION_MARKS = frozenset({"while", "as", "since", "so"})
"""Markers of clauses that say what went on besides, or why: they can go from what happened once."""

BESIDE = (
    "unlike",
    "despite",
    "in spite of",
    "because of",
    "due to",
    "owing to",
    "thanks to",
    "as a result of",
    "as part of",
    "in addition to",
    "besides",
    "in response to",
    "in support of",
    "in honor of",
    "in honour of",
    "in protest",
    "in connection with",
    "in return for",
    "in exchange for",
    "among other",
    "like",
)
"""Beginnings of prepositional phrases that give a reason or a contrast: not when, where or how much."""

SEQUENCE = frozenset({"after", "before", "following", "amid", "during", "with", "upon"})
"""Prepositions that tie an event to another one without limiting what is counted."""

SCOPE = frozenset(
    """
    in at on within throughout near outside inside since by for from over under across around against
    """.split()
)
"""Prepositions that say within what something holds; a count is only true within it."""

AFTER_OBJECT = frozenset({"in", "at", "on", "within", "throughout", "near", "outside", "inside", "since"})
"""Those of SCOPE that can go from behind the object of a verb."""

BACK_THEN = frozenset({"at the time", "at that time", "at this time", "at that point", "at this point"})
"""Phrases that only repeat the time that the text is speaking of."""

LOOSELY_DATED = frozenset(
    """
    later earlier soon afterwards afterward recently shortly immediately early late again then
    meanwhile eventually subsequently
    """.split()
)
"""Adverbs that place what happened beside something else: with what they govern they can go."""

TIME_NOUNS = frozenset(
    """
    second minute hour day night morning afternoon evening week weekend month year decade century
    season time moment
    """.split()
)

IMAGINED = frozenset(
    """
    film movie book novel story plot tale play series episode myth legend dream vision poem song opera
    scenario simulation model theory view opinion plan proposal agreement deal treaty accord
    contract law bill act rule constitution report study survey poll paper statement letter speech
    interview article letter document filing lawsuit motion motive charge name pretext guise
    assumption estimate forecast draft comic painting picture photograph cartoon video clip
    """.split()
)
"""Nouns within which things hold that need not hold outside: 'in the novel', 'under the deal'."""

HOLDING_IN_PLACE = frozenset(
    """
    only never few no not all every each any most more less fewer least than rather half majority
    minority record best worst always often usually sometimes frequently generally typically
    regularly normally occasionally used much many enough too so almost nearly half twice once
    both either neither sole unique solely mainly mostly largely partly again still total altogether
    average combined
    """.split()
)
"""Words that hold true only with the time and place beside them."""

LOCATING = frozenset(
    """
    put place locate base situate set include involve result invest interest engage participate
    specialise specialize believe succeed fail live reside remain stay lie keep leave house enrol
    enroll implicate trap rank center centre focus concentrate station hold store bury contain
    found establish appear feature play star write speak sit stand hang consist end begin start
    arrive land settle gather concern divide split turn bring change rely depend insist impose
    spend base model name call land plant root vest mount install instal deploy hide lock jail
    imprison detain confine strand ban bar prevent stop exclude
    """.split()
)
"""Verbs that "in", "at" and "on" complete."""

LASTING = frozenset(
    """
    be have remain live own contain include know believe think stand lie consist belong cost exist
    mean need want like love hate reside serve work rule reign control govern represent stay keep
    operate run occupy
    """.split()
)
"""Verbs of what lasts: without its time it would be said of all times."""

AT_ONCE = frozenset(
    """
    die perish score resign retire collapse crash explode sink escape surrender marry
    """.split()
)
"""Verbs without an object that tell an event all the same."""

NAMED_AFTER = frozenset({"name", "call", "go", "look", "come", "take", "run", "model", "title"})
"""Verbs that "after" completes."""

TOGETHER = frozenset(
    """
    both between either total altogether combined respectively together or nor only combine compare
    comparing exchange
    """.split()
)
"""Words that speak of all the things in a list at once."""

AT_THE_END = frozenset({"as well", "too"})
"""What links a clause to another one from behind."""

BEFORE_VERB = frozenset({"again", "further", "once again", "once more"})
"""What links a verb to the same one told before."""

REVERSING = frozenset(
    """
    refuse deny fail decline forbid ban prohibit prevent avoid stop doubt reject oppose cease forget
    neglect omit block bar hesitate dissuade discourage resist fear warn
    """.split()
)
"""Verbs that deny what they govern: there a time or place can't go."""

CONTROLLING = frozenset(
    """
    ask order tell force use need take require allow want expect urge persuade encourage cause help
    invite get lead enable permit instruct command direct teach compel oblige authorize authorise
    """.split()
)
"""Verbs that an infinitive behind their object completes: it is no purpose."""

HANGING_ON_NOUNS = frozenset({"by", "of", "to", "into", "that", "which", "who", "from", "for", "against"})
"""Words that, right behind a phrase that goes, more likely belong to it than to what stays."""

ADDING = frozenset({"with", "under"})
"""Those prepositions of SCOPE and SEQUENCE that, set off behind a clause, add to it: 'with a goal by Ann'."""

RESTRICTING = frozenset(
    """
    except excepting excluding without unless if until till provided assuming depending barring but by of
    than or and nor only given when whether effective save besides according per like
    """.split()
)
"""First words of parts without which a clause may be false, or that say who did it."""

MOMENTS = frozenset("second minute half quarter round inning lap over set period".split())
"""What an ordinal counts that only says when in a match something happened."""
