"""Nouns that tell whether a pronoun or "the" leans on the text before its clause."""

from quizgen.extract.data.english import HUMAN_NOUNS as OFFICES
from quizgen.extract.data.people import FEMALE_NOUNS, MALE_NOUNS, OTHER_HUMAN_NOUNS

HUMANS = OFFICES | MALE_NOUNS | FEMALE_NOUNS | OTHER_HUMAN_NOUNS
"""Nouns for one human being, or in the plural for several."""

BODIES = frozenset(
    """
    people family couple crew staff team side squad club band choir orchestra group gang force army navy
    militia troop police militant rebel company firm business bank retailer manufacturer carmaker airline
    agency bureau ministry department government administration cabinet parliament senate congress council
    commission committee court tribunal board panel union federation association organization organisation
    charity foundation party movement alliance coalition league church university college school institute
    museum hospital newspaper magazine broadcaster publisher community crowd public audience population
    country nation state kingdom empire republic city town village tribe minority majority authority
    """.split()
)
"""Nouns for bodies of people, which "it" means as well as "they"."""

ABSTRACT = frozenset(
    """
    deal sale purchase move plan strike attack raid blast crash fire storm flood fall rise growth drop loss
    profit result report study survey poll finding research work effort attempt bid talk visit trip arrival
    return departure launch start beginning end defeat victory win draw match game race goal trial case suit
    lawsuit ruling verdict vote law bill act rule ban order decree reform change increase decrease war battle
    conflict fight siege raid crisis scandal dispute row protest riot revolt coup death birth murder killing
    arrest marriage divorce funeral career success failure news story claim charge threat warning call
    request demand offer proposal idea view belief hope fear debate speech answer response reply reaction
    show tour step measure policy project programme program campaign ceremony event incident accident
    disaster time year month week day decade century night morning evening fact reason cause effect impact
    way manner number amount rate level price cost value share part majority rest aim goal purpose role
    process period era age point situation problem issue question matter thing success debut premiere merger
    takeover bankruptcy breakup contract treaty pact truce ceasefire shutdown outbreak epidemic exhibition
    """.split()
)
"""Nouns for what happens, is thought or is measured: their sentence is often about somebody else's doings."""

_ABSTRACT_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ity",
    "ness",
    "ship",
    "ism",
    "ing",
    "acy",
    "hood",
)

_CONCRETE = frozenset(
    """
    subdivision division settlement establishment monument foundation institution battleship warship
    steamship flagship airship spaceship lightship station plantation mansion congregation building painting
    ship ring wing king spring string ceiling drawing clothing crossing instrument apartment regiment document
    basement equipment pavement fence ambulance facility entity utility deity celebrity organism prism
    neighbourhood neighborhood pharmacy television vegetation elephant population generation delegation
    """.split()
)
"""Nouns that end as abstract ones do and mean bodies, places and things."""


def is_abstract(lemma: str) -> bool:
    """Whether a noun is one of what happens, is thought or is measured."""
    concrete = lemma in BODIES or lemma in _CONCRETE
    return lemma in ABSTRACT or (lemma.endswith(_ABSTRACT_ENDINGS) and not concrete)
