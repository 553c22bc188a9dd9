"""Words that tell how a quantity moves: verbs, nouns and adverbs, and in which direction."""

_UP_VERBS = """
rise grow increase climb jump gain soar surge add advance expand improve rally leap swell double triple
quadruple raise boost lift skyrocket rocket balloon appreciate accelerate rebound spike strengthen hike
"""
_DOWN_VERBS = """
fall drop decline decrease shrink slide lose plunge plummet tumble sink dip slump cut reduce lower slip
slash shed shave dwindle diminish contract weaken depreciate retreat crash collapse ease halve slow
"""
_IRREGULAR = """
rose risen grew grown fell fallen shrank shrunk slid sank sunk lost cut went gone leapt swung crept swollen
rising climbing declining decreasing increasing sliding surging reducing raising halving tripling doubling
easing losing diving dipping dropping slipping cutting shedding halved
"""
_NEUTRAL = """
change go move revise upgrade downgrade swing shift creep edge vary up down drop jump stretch convert turn
narrow widen
"""


def _forms(verb: str) -> list[str]:
    stem = verb.removesuffix("e")
    doubled = verb + verb[-1]
    return [verb, f"{verb}s", f"{stem}ed", f"{verb}ing", f"{stem}ing", f"{doubled}ed", f"{doubled}ing"]


UP = frozenset(_UP_VERBS.split())
DOWN = frozenset(_DOWN_VERBS.split())
"""By lemma."""
MOVING = frozenset(
    [form for verb in (_UP_VERBS + _DOWN_VERBS + _NEUTRAL).split() for form in _forms(verb)]
    + _IRREGULAR.split()
)
"""Forms after which 'from X to Y' tells two levels, not a range."""
UP_NOUNS = frozenset("rise increase growth jump climb boost raise hike uptick rebound".split())
DOWN_NOUNS = frozenset(
    "fall drop decline decrease cut reduction slide plunge slump dip shrinkage contraction".split()
)
UP_WORDS = frozenset({"up", "higher"})
DOWN_WORDS = frozenset({"down", "lower"})
SCORING = frozenset(
    """
    win beat lose defeat draw lead trail victory loss draw defeat win score goal match game set aggregate
    margin vote final semi-final quarter-final semifinal quarterfinal penalty tie shootout overcome thrash
    rout playoff verdict ruling court jury ahead advantage deficit hammer edge equalise equalize half-time
    halftime
    """.split()
)
"""Lemmas of a sentence in which two numbers with a dash between are a score."""
