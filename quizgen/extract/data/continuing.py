"""Words that tell what "it" can and can't mean."""

from quizgen.extract.data.tables import words_in

EVENT_VERBS = words_in(
    """
    happen mean lead result cause prompt prove mark take help come occur coincide follow trigger spark seem
    appear turn matter emerge transpire suggest show indicate reflect make represent signal require involve
    """
)
"""Verbs whose "it" may be all that the sentence before tells."""

BODILY_VERBS = words_in(
    """
    say announce decide agree want hope plan vote deny claim believe argue declare demand accuse promise
    insist pledge refuse warn criticize criticise
    """
)
"""Verbs of bodies of people, not of things."""

ACTING_VERBS = BODILY_VERBS | words_in(
    """
    expect buy sell employ own face battle try seek aim negotiate operate spend invest launch hire sign intend
    consider acquire recruit fear admit offer propose appoint publish produce manufacture supply compete
    cut raise report reveal pay lend borrow sue merge recall ask tell add believe think know need
    """
)
"""Verbs whose subject is somebody or a body that decides, no mere thing."""

PEOPLES_DO = words_in("farm fight flee govern hunt march migrate raid rebel revolt speak trade worship")
"""Verbs whose "they" are people."""

PEOPLES_MAKE = words_in(
    """
    abandon breed build carve colonize colonise conquer construct cultivate devise develop domesticate erect
    establish found grow harvest inhabit invade invent irrigate paint plant practice practise sacrifice settle
    weave
    """
)
"""Verbs whose "they" are people where something follows that they do so to."""

PEOPLES_HAVE = words_in(
    """
    ancestor army belief capital chief civilization civilisation culture descendant diet emperor empire faith
    god goddess homeland king kingdom language leader priest religion rule ruler society territory tradition
    """
)
"""Nouns whose "their" are people."""

EVENT_NOUNS = words_in(
    """
    time end beginning start result sign attempt victory win defeat reason cause way moment day
    year night week month case fact shame pity surprise matter thing place occasion instance piece kind type
    sort form number amount something nothing anything
    """
)
"""What "it" is said to be where it may stand for what happened."""

PART_NOUNS = words_in("part example one step move component success failure")
"""What "it" is said to be of the topic as often as of what happened."""

TIMES = words_in(
    """
    time year month week day century decade morning evening night afternoon hour minute second moment period
    era spring summer autumn winter addition contrast comparison example
    instance total part fact number rest majority order
    """
)
"""Nouns of times and turns of phrase, which "it" points back to no more than seldom."""

EVALUATING = words_in(
    """
    clear unclear likely unlikely possible impossible necessary important true false certain uncertain
    obvious evident apparent probable ironic strange unusual common rare hard difficult easy better best
    worth noteworthy notable interesting remarkable crucial vital essential early late time dark cold hot warm
    """
)
"""What is said of what a clause after it tells: 'it is clear that'."""

OPINING = words_in(
    """
    say believe think report estimate know claim allege suggest assume hope expect announce reveal decide
    agree argue note hold rumour rumor understand show confirm prove recommend consider deem suppose find
    propose conclude hypothesize speculate theorize reckon presume determine discover imply intend fear
    """
)
"""Verbs of 'it is believed that'."""

WEATHER = words_in("rain snow hail thunder drizzle pour freeze")

BRINGING = words_in(
    """
    build found establish open launch create publish make release buy construct order introduce design produce
    contain include develop sign adopt erect own operate commission house acquire purchase form write record
    propose announce hold host capture discover invent name call start begin organize organise install plan
    pass approve sell lose destroy replace use carry give present issue file reject accept
    """
)
"""Verbs whose object is most often what the next sentence goes on about."""
