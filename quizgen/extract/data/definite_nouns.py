"""Nouns with "the" that lean on nothing before their clause: idioms, parts, turns of a game."""

from quizgen.extract.data.tables import names_in

OF_PLACES = frozenset(
    """
    population government parliament economy army navy military police authority border frontier capital
    currency constitution monarchy throne crown electorate leadership opposition legislature judiciary
    mainland interior coast coastline countryside north south east west northeast northwest southeast
    southwest centre center outskirts suburb harbour harbor downtown seaside shore summit crater climate
    market territory language infrastructure railway airport
    """.split()
)
"""What a place has one of, or is known to have; 'In Norway, the government …'."""

OF_BODIES = frozenset(
    """
    headquarters management board workforce staff leadership membership budget chairman chairwoman founder
    brand logo turnover website director
    """.split()
)
"""What a company or another body has one of."""

OF_WORKS = frozenset(
    """
    roof wall tower spire dome facade nave altar entrance interior ceiling floor basement foundation deck hull
    engine bow stern mast cockpit wing cabin keel summit crater surface crew plot cast soundtrack cover script
    """.split()
)
"""Parts of what is built, sails or is made up."""

PLAY_NOUNS = frozenset("minute half quarter inning round period set lap over".split())
"""Parts of a game, said with a number: 'in the 69th minute'."""

PLAY_PHRASES = names_in(
    """
    penalty spot; penalty area; penalty box; injury time; stoppage time; extra time; added time;
    final whistle; half-way line; goal line; crossbar; scoring; scoreboard; lead; equaliser; equalizer;
    opening goal; winning goal; near post; far post; starting lineup; substitutes' bench; penalty shootout;
    finish line
    """
)
"""The turns and places of any game."""

GENERIC_PHRASES = names_in(
    """
    industrial revolution; middle ages; immune system; human body; nervous system; solar system; ozone layer;
    stock market; stock exchange; labour market; labor market; housing market; free market; black market;
    private sector; public sector; general public; middle class; working class; upper class; ruling class;
    working classes; middle classes; death penalty; minimum wage; right wing; left wing; far right; far left;
    status quo; rule of law; first time; second time; third time; last time; human race; food chain;
    water cycle; periodic table; night sky; southern hemisphere; northern hemisphere; bottom line;
    head office; media; press; internet; web; telephone; radio; cinema; stage; dead; poor; rich; elderly;
    homeless; unemployed; disabled; blind; deaf; young; old; clergy; nobility; aristocracy; peasantry;
    bourgeoisie; proletariat; bible; alphabet; sunrise; sunset; horizon; dark; countryside; seaside; outdoors;
    tropics; subtropics; arts; sciences; humanities; piano; violin; guitar; cello; flute; organ; drums;
    popular vote; grand jury; political spectrum; ocean floor; sea floor; seabed; mail; bar exam;
    state bar exam; police state; welfare state; international community; coronavirus; pandemic;
    coronavirus pandemic; film industry; music industry; fashion industry; gig economy; global economy;
    civil rights movement; labour movement; labor movement; women's movement; peace movement;
    present day; modern era; industrial era; stone age; bronze age; iron age; ice age; space age;
    cold war; public domain; public eye; ballot; ballot box; law; truth
    """
)
"""Nouns, with or without the word before them, that mean the same to everybody."""

MODIFIED_KINDS = frozenset({"movement", "community", "profession"})
"""Nouns of which everybody knows which one is meant where a noun says of whom: 'the anti-war movement'."""

IDIOMS = frozenset(
    tuple(phrase.split())
    for phrase in names_in(
        """
        in the field; by the hundreds; by the thousands; by the dozen; on the ground;
        in the process; in the end; in the meantime; on the way; at the helm;
        in the long run; in the long term; in the short term;
        on the run; on the market; onto the market; to the market; from the market; in the mail; in the open;
        in the making; in the wild; behind the scenes; on the rise; on the increase;
        on the decline; in the air;
        in the water; from the air; from the water; on the road; for the most part; in the middle;
        in the background; in the foreground; in the red; in the black; on the one hand; on the other hand;
        under the auspices; on the agenda; to the throne; the throne; in the dark; off the ground;
        to the ground; at the front; on the front line; on the front lines; in the distance; on the spot;
        in the news; in the books; by the sea; around the clock; at the age; under the age; over the age;
        the turn; by the name; in the name; to the test; out of the question; in the saddle; on the board;
        to the effect; on the map; on the loose; over the counter; to the point; in the bud; in the hope
        """
    )
)
"""Turns of phrase, from the word before "the" to the noun."""

PARTS_OF_DAY = frozenset({"morning", "evening", "night", "afternoon"})
"""Said with "the" they are those of a day that the clause names."""

GROUPS = frozenset({"group", "couple", "pair", "trio", "duo", "family", "team", "crew", "party", "victim"})
"""Nouns that take up people counted or listed before them."""

OFFICES_AND_POSTS = frozenset("position post office role job title seat".split())
"""Nouns that take each other up: 'resumed the office of … and held the post until'."""

WORKS = frozenset(
    """
    building; bridge; tower; palace; castle; cathedral; church; abbey; mosque; temple; stadium; arena; museum;
    station; ship; vessel; facility; hotel; hall; theatre; theater; mountain; volcano; fort; airport
    """.replace(";", " ").split()
)
"""Types of names that have parts of their own."""
