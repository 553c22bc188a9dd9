"""Nouns for people that say for how long, or how little, they call somebody."""

from quizgen.extract.data.tables import words_in

HELD_FOR_A_WHILE = words_in(
    """
    spokesman spokeswoman spokesperson secretary minister director head executive president senator governor
    mayor premier chancellor chairman chairwoman chairperson commissioner chief leader captain coach manager
    editor member ambassador king queen emperor sultan bishop archbishop pope owner striker goalkeeper
    midfielder defender forward representative candidate congressman congresswoman prosecutor general
    official officer boss ceo advisor adviser aide assistant
    """
)
"""What somebody is for some years only."""

TELLING_LITTLE = HELD_FOR_A_WHILE | words_in(
    """
    man woman boy girl person child baby teenager adult gentleman lady guy fellow friend colleague neighbour
    neighbor companion victim suspect witness stranger visitor guest host passenger resident citizen native
    inhabitant user reader worker employee employer participant winner contestant competitor opponent rival
    successor predecessor survivor defendant plaintiff accused deceased speaker driver owner member patient
    prisoner inmate partner relative husband wife father mother son daughter brother sister
    """
)
"""What tells a stranger nothing as long as no other word stands beside it."""

CALLED_TOO = HELD_FOR_A_WHILE | words_in(
    """
    personality celebrity star expert specialist blogger vlogger youtuber influencer campaigner organizer
    organiser strategist consultant feminist billionaire millionaire tycoon magnate mogul pop-star
    rapper songwriter bassist presenter broadcaster cartoonist chef model designer whistleblower hacker
    economist biologist ecologist geneticist virologist epidemiologist meteorologist paleontologist
    """
)
"""What else people are called right before their names."""

NO_CALLINGS = words_in(
    """
    man woman boy girl hero heroine legend icon genius villain monster killer murderer
    true beloved disgraced embattled troubled alleged suspected accused presumed would-be self-proclaimed
    self-styled so-called
    """
)
"""Words with which somebody is judged or suspected, or hardly called anything: 'a true hero', "Ohio man"."""
