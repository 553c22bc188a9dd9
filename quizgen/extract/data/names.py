"""First names and whether "he" or "she" refers to those who bear them, and the commonest last names."""

from quizgen.extract.data import first_names
from quizgen.extract.data.tables import words_in

PLACES_TOO = frozenset(
    """
    April May June August Paris Florence Georgia Jordan Israel Virginia London China India America
    Asia Victoria Dakota Chad Carolina Sydney Will Mark Bill Grant Frank Rich Sterling Savannah
    Lima Kenya
    """.split()
)
"""First names that are more often something else."""

PRONOUN_BY_FIRST_NAME = dict.fromkeys(first_names.SHE - PLACES_TOO, "she") | dict.fromkeys(
    first_names.HE - PLACES_TOO, "he"
)

COMMON_LAST_NAMES = words_in(
    """
    Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
    Anderson Moore Taylor Jackson Lee Perez Thompson White Harris Sanchez Clark Clarke Ramirez Robinson
    Walker Wright Torres Nguyen Hill Flores Green Adams Nelson Baker Rivera Campbell Mitchell Carter Roberts
    Gomez Phillips Evans Turner Diaz Parker Edwards Collins Stewart Morris Murphy Cook Rogers Gutierrez Ortiz
    Morgan Cooper Peterson Bailey Reed Kelly Howard Cox Richardson Watson Brooks Chavez Bennett Gray Mendoza
    Hughes Price Alvarez Castillo Sanders Patel Myers Ross Foster Powell Jenkins Perry Sullivan Coleman
    Butler Henderson Barnes Fisher Simmons Hamilton Graham Reynolds Wallace Griffin Hayes Bryant Harrison
    Sherman Hoover Johnston Jensen Hansen Nielsen Larsen Olsen Petersen Pedersen Andersson Johansson Müller
    Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Dubois Dupont Lefebvre Ivanov Singh
    Khan Kumar Wang Zhang Chen Kim Park Tanaka Suzuki Sato Cohen
    """
)
"""Alone they say as little of who somebody was as a first name does."""
