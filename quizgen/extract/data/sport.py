"""Words of matches: verbs between two sides, what happens in a match, what an article on sport speaks of."""

import re

from quizgen.extract.data.tables import words_in

CONTEST_VERBS = words_in("face play meet beat defeat lose draw win thrash overcome edge trounce rout")
"""Verbs between two sides: 'A faced B', "A lost to B"."""

AGAINST = words_in("against to with over")
"""Prepositions before the other side."""

SPORT = words_in(
    """
    match game goal penalty half scorer goalkeeper striker midfielder defender referee coach tournament cup
    league wicket innings batsman bowler quarterback touchdown inning pitcher basket rebound try scrum
    halftime stadium kickoff team championship squad score point final season
    """
)
FEWEST_SPORT = 5
"""An article on sport uses at least so many of these words, counting each use."""

MATCH_NOUNS = words_in("match game fixture final semifinal tie clash")
"""Nouns for a match."""

CLASSES = words_in(
    """
    race dash jump vault singles doubles hurdles relay heptathlon decathlon marathon pentathlon steeplechase
    event final semifinal team title tournament championship championships competition game league cup
    downhill slalom sprint pursuit freestyle butterfly backstroke breaststroke record squad
    """
)
"""What women and men compete in, each for themselves: 'the women's triple jump'."""
SIDED = words_in("win defeat loss victory draw tie debut league appearance hat-trick")
"""What one has against another side, besides a match."""

HAPPENING_NOUNS = words_in(
    """
    goal penalty minute half card header equaliser equalizer possession substitute substitution toss wicket
    innings touchdown quarter free-kick corner kick hat-trick shot volley assist attempt award foul injury
    booking offside lead scoring
    """
)
HAPPENING_VERBS = words_in(
    """
    score book substitute save equalise equalize miss concede convert assist foul tackle head replace send
    lead net
    """
)
"""What is told of one match."""

PARTS = words_in(
    """
    minute half quarter period set inning innings over scoring scoreboard spot lead break time score ball goal
    referee crossbar post bench goalkeeper halftime interval box
    """
)
"""What a match has one of, or what a number tells apart: "the 20th minute"."""

_COMPETITION = (
    r"(?:World Cup|Cup|Championships?|Olympics|Olympic Games|Paralympics|Games|Open|League|Trophy|"
    r"Tournament|Grand Prix|Masters|Series|Bowl)"
)
_NAME_WORD = r"(?:[A-Z][\w&.'’-]*|of|football|cricket|rugby|hockey|women's|men's)"
TOURNAMENT = re.compile(
    rf"\b(?:(?:19|20)\d\d(?:[-–/]\d\d)? (?:{_NAME_WORD} ){{0,5}}{_COMPETITION}"
    rf"|(?:[A-Z][\w&.'’-]* ){{0,4}}{_COMPETITION} (?:19|20)\d\d)\b"
)
"""A competition named with its year: 'the 2018 World Cup', 'World Cup 2018'."""

ELSEWHERE = words_in("friendly qualifier qualifying qualification playoff play-off")
"""Words of a match that belongs to no tournament, or only leads to one."""

IN_COMPETITION = words_in("League Series Trophy Bowl")
"""Competitions that last: one plays 'in' them, not 'at' them."""
