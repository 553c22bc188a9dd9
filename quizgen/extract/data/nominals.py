"""Nouns that name an act, and the verb that tells it: 'its takeover of X in 2014'."""

ACTS = {
    "takeover": "took over",
    "invasion": "invaded",
    "annexation": "annexed",
    "purchase": "purchased",
    "acquisition": "acquired",
    "conquest": "conquered",
    "capture": "captured",
    "occupation": "occupied",
    "liberation": "liberated",
    "discovery": "discovered",
    "invention": "invented",
    "foundation": "founded",
    "founding": "founded",
    "creation": "created",
    "abolition": "abolished",
    "destruction": "destroyed",
    "demolition": "demolished",
    "publication": "published",
    "sale": "sold",
    "assassination": "assassinated",
    "murder": "murdered",
    "execution": "executed",
    "arrest": "arrested",
    "election": "elected",
    "appointment": "appointed",
    "coronation": "crowned",
    "defeat": "defeated",
    "bombing": "bombed",
    "opening": "opened",
}
"""Acts done to somebody or something, with the verb in the past tense."""

PARTICIPLES = {"took over": "taken over"}
"""Passive forms where they differ from the past tense."""

SUFFERED = frozenset(
    "assassination murder execution arrest election appointment coronation destruction abolition".split()
)
"""Acts whose possessor is who suffers them: 'Lincoln's assassination'."""

HAPPENINGS = {
    "death": "died",
    "birth": "was born",
    "resignation": "resigned",
    "retirement": "retired",
    "arrival": "arrived",
    "bankruptcy": "went bankrupt",
}
"""What happens to its possessor, or to who stands behind "of"."""

NOT_DONE = frozenset(
    """
    attempted planned proposed failed alleged possible potential would-be expected future upcoming intended
    suspected apparent reported projected next scheduled impending imminent likely
    """.split()
)
"""Modifiers of an act that was not, or maybe not, carried out."""

NOT_YET = frozenset(
    "plan propose intend expect hope try attempt want consider schedule suggest forecast predict".split()
)
"""Verbs and nouns near which an act may not have been carried out."""
