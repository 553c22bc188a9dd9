"""What is counted anew every year: members, inhabitants, customers; and words for what never changes."""

CHANGING_COUNTS = frozenset(
    """
    person people inhabitant resident citizen population member employee staff worker customer user subscriber
    follower student pupil visitor tourist passenger shop store outlet branch franchise vehicle household
    voter viewer listener reader patient prisoner soldier troop speaker view listing
    """.split()
)
"""Nouns, in the singular, whose number changes from year to year."""

OF_ALL_TIME = frozenset("always usually typically generally normally traditionally annually".split())
"""Adverbs that say something of no certain time."""

FOR_GOOD = frozenset("holiest oldest earliest deepest northernmost southernmost".split())
"""Superlatives of what stays so: nobody asks which city was the holiest in May."""
