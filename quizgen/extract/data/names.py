"""First names and whether "he" or "she" refers to those who bear them."""

from quizgen.extract.data import first_names

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
