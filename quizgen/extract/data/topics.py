"""What articles are about: the nouns of works, fights, storms and contests, and how they are divided."""

from quizgen.extract.data.tables import words_in

STORIES = words_in(
    """
    film movie novel novella play episode game opera musical anime manga sitcom miniseries telenovela
    """
)
"""Works in which something is told or played."""
WORKS = STORIES | words_in(
    """
    album single song poem painting drawing illustration sculpture series book comic symphony ballet concerto
    soundtrack cartoon magazine mural sonata hymn ode
    """
)
FIGHTS = words_in(
    """
    battle siege war raid skirmish uprising rebellion revolt mutiny offensive operation campaign engagement
    conflict codename evacuation invasion assault attack clash fight encounter confrontation
    """
)
STORMS = words_in("hurricane typhoon cyclone storm tornado blizzard")
CONTESTS = words_in("tournament championship championships cup olympics games season paralympics")


def _besides(table: str) -> dict[str, frozenset[str]]:
    """Lines of 'nouns: others' as a mapping of each noun to itself and the others."""
    found = {}
    for line in table.strip().splitlines():
        nouns, _, others = line.partition(":")
        found.update({noun: words_in(f"{noun} {others}") for noun in nouns.split()})
    return found


SAME_BESIDES = _besides(
    """
    frigate cruiser destroyer battleship submarine liner steamship steamer tanker freighter: ship vessel
    schooner brig sloop corvette ironclad battlecruiser minesweeper ferry yacht trawler barque: ship vessel
    ship vessel steamboat gunboat icebreaker: ship vessel
    band duo trio quartet quintet supergroup: band group
    company firm corporation airline retailer manufacturer brewery publisher carmaker: company firm
    organization organisation charity association agency foundation: organization organisation
    highway road route motorway freeway expressway: highway road route
    battalion regiment brigade division squadron: unit
    unit: unit
    painting: picture work
    illustration drawing sculpture mural poem symphony: work
    synagogue: congregation
    series sitcom miniseries: series show
    aircraft helicopter airliner bomber fighter biplane: aircraft plane
    hall house mansion castle tower hotel stadium skyscraper: building
    bridge dam lighthouse: structure
    newspaper: paper
    technique: method
    tournament championship: competition tournament
    """
)
"""Nouns that can mean a topic of some kind besides its own; never where another of the kind is near."""

SAME: dict[str, frozenset[str]] = {
    "film": words_in("film movie picture"),
    "movie": words_in("film movie picture"),
    "novel": words_in("novel book"),
    "novella": words_in("novella book novel"),
    "book": words_in("book"),
    "game": words_in("game"),
    "single": words_in("single song"),
    "song": words_in("song single track"),
    "album": words_in("album record"),
    "battle": words_in("battle engagement"),
    "place": frozenset(),
    "painting": words_in("painting picture"),
    **dict.fromkeys(STORMS, words_in("hurricane typhoon cyclone storm")),
    **SAME_BESIDES,
}
"""The nouns that can mean the topic after "the"; any other kind is meant by its own noun alone."""

TWO_IN_ONE = words_in("video board card role-playing television short comic computer")
"""Words that make one noun with the next: 'video game', "short film"."""

STORY_SECTIONS = words_in("plot synopsis story gameplay characters cast premise storyline")
"""Words of headings under which a work's story is told."""
BEFORE_OR_AFTER = words_in(
    """
    background prelude origins history aftermath legacy references bibliography commemoration naming
    retirement notes sources consequences preparation preparations planning development casualties see further
    external awards
    """
)
"""Words of headings of what lies outside an event."""
FIGHTING = words_in("battle siege fighting assault attack engagement raid action landing landings combat")
"""Words of headings under which a fight itself is told."""

APPEARING = words_in("star appear play portray feature co-star voice guest-star reprise")
"""Verbs of what is seen in a work, also outside the sections on its story."""
LOSING = words_in("lose capture kill wound suffer surrender evacuate rescue inflict repulse airlift")
"""Verbs of how a fight or an evacuation went, where the article sums it up at its beginning."""
ABOUT_WORKS = words_in(
    """
    describe call regard consider cite note rate rank list argue write say state explain suggest compare
    interpret praise own hold claim credit remember live work serve remain
    """
)
"""Verbs of what is said of works and of those who make them, not of what characters do."""
COMPETING = words_in(
    """
    finish defeat beat win lose place rank qualify advance score host compete face draw earn clinch eliminate
    sweep play reach medal
    """
)
"""Verbs of what is done in a contest."""
BROUGHT_BY_STORMS = words_in(
    """
    issue evacuate destroy damage flood kill injure report reach blow close cancel strand uproot down lose
    fall suspend warn raise topple
    wash inundate ground isolate cut disrupt measure record observe close collapse
    """
)
"""Verbs of what happens while a storm passes."""
STRUCK = words_in("impact impacts effect effects damage destruction landfall")
"""Words of headings under which nothing but what a storm did is told."""

IN_NAMES = (
    FIGHTS
    | STORMS
    | words_in(
        """
    battalion regiment brigade squadron technique method bridge tower castle palace cathedral abbey church
    museum theatre theater stadium hotel library railway canal lake river island volcano festival award prize
    expedition experiment process effect language alphabet calendar temple synagogue
    """
    )
)
"""First or last words of names that mean the whole after "the"."""

BODY_NOUNS = words_in(
    """
    Commission Committee Company Corporation Association Society Foundation Institute Battalion Regiment
    Brigade Division Treaty Agreement Convention Trust Club Squadron Bureau Authority Agency Council Board
    Academy Ministry Department Federation Office Fund Tribunal
    """
)
"""Last words of names that the article may shorten to "the Commission"."""
"""Nouns that a phrase with "for", "in" or "to" after them rarely belongs to."""
SONGS = words_in("single song track video")
"""What an album has several of."""
AROUND_STORIES = words_in("prequel prequels sequel sequels spin-off spin-offs adaptation adaptations")
"""Words of headings under which other works than the topic are told."""

PLACE_WORDS = words_in(
    """
    temple synagogue church chapel cathedral congregation mosque abbey monastery shul kirk
    """
)
"""Houses of prayer: their names have the word for it in front, which is left out soon."""
CRAFT = words_in(
    "ships boats submarines vessels destroyers cruisers frigates corvettes battleships minelayers"
)
"""What the ships of a class are called, several of them."""
PICTURES = words_in("illustration painting drawing mural cartoon engraving etching")
"""Works in which something is seen."""
PICTURED = words_in(
    "separate surround show depict dominate lie stand sit bound hang hold wear represent occupy"
)
"""Verbs of what is seen in a picture, in the present."""

ARTICLED = CRAFT | words_in(
    "class type tank aircraft technique system vessel ship submarine rifle locomotive gun"
)
"""Kinds of things whose names take "the"."""
SUCCEEDING = words_in("serve succeed follow replace hire")
"""Verbs that lean on an office that the article may have told of before."""
SETTLEMENTS = words_in("place city town village municipality settlement hamlet commune suburb resort")
"""Kinds of places that a stranger needs the country of."""

GUIDE_SECTIONS = frozenset(
    {"understand", "get in", "get around", "see", "do", "buy", "eat", "drink", "sleep", "connect", "go next"}
)
"""Headings of travel guides."""
LOCAL = words_in(
    "population inhabitant temperature rainfall precipitation summer winter bus buses tram metro taxi climate"
)
"""What every town has."""
CLERGY = words_in("rabbi cantor pastor vicar priest imam organist curate rector")
"""Who serves in a house of prayer."""
