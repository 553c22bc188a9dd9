"""Words that decide what a clause deep inside a sentence is said of."""

OF_CLAUSES = frozenset(
    """
    mean cause lead make allow surprise result prompt spark force enable bring happen occur give leave
    trigger help show prove suggest indicate explain reduce increase raise end follow come require
    contradict confirm mark create add become represent constitute
    """.split()
)
"""Verbs with which ", which …" often speaks of all that was said before, not of the last noun."""

LASTING_STATES = frozenset(
    """
    locate situate base headquarter know call name dedicate surround border own connect
    """.split()
)
"""Verbs whose passive says how something is, not what was done to it: 'a town located in Norway'."""

BEGINNINGS = frozenset(
    """
    bear found build establish create raise educate elect appoint crown publish release open design write
    invent discover launch form complete train sentence convict incorporate introduce commission erect
    """.split()
)
"""Verbs whose passive says how something or somebody began, or what became of it: 'Founded in 1881, it …'."""

RESULTS = {
    "making": "made",
    "killing": "killed",
    "injuring": "injured",
    "wounding": "wounded",
    "destroying": "destroyed",
    "damaging": "damaged",
    "displacing": "displaced",
    "becoming": "became",
    "defeating": "defeated",
    "beating": "beat",
    "winning": "won",
    "scoring": "scored",
    "earning": "earned",
    "receiving": "received",
    "losing": "lost",
    "reaching": "reached",
    "setting": "set",
    "breaking": "broke",
    "finishing": "finished",
    "taking": "took",
    "founding": "founded",
    "serving": "served",
    "replacing": "replaced",
    "succeeding": "succeeded",
    "marrying": "married",
}
"""Participles behind a comma that go on telling what the subject did, and their past tense."""
