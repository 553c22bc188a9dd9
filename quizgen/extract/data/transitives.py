"""Verbs that say nothing whole without an object, and nouns that may take a plural verb."""

from quizgen.extract.data.tables import words_in

NEEDS_OBJECT = words_in(
    """
    abandon abolish accompany accuse acquire acquit allow annex announce appoint arrest assassinate assess
    award banish baptize beat behead besiege bombard capture cause christen commission conquer consecrate
    constitute construct convict crown dedicate defeat demand demolish depict deport depose design destroy
    devastate devise discover displace elect employ enable encounter encourage enslave establish
    excommunicate execute exile expel exploit extradite force found fund generate grant honor honour impeach
    imprison inaugurate include inhabit inherit injure inspire install intern invade invent issue jail
    kidnap knight leave liberate loot make massacre mention murder name nominate obtain occupy ordain outlaw
    overthrow own pardon patent portray possess proclaim procure produce promote propose purchase put raise
    ratify rebuild receive redesign rehouse rename renovate renumber repel replace repulse rescue restore
    revive sack salvage send sentence spend sponsor summon surround tell thank throw trigger unveil use
    usurp utilize vandalize veto violate want wound
    """
)
"""In the active voice; 'the empire invaded' and "the club founded in 1900" are torn or misread."""

MAY_BE_PASSIVE = NEEDS_OBJECT | words_in("option draft rate rank schedule title entitle born bury")
"""Verbs in '-ed' that stand for a passive behind one: 'was born in Oslo and raised in Bergen'."""

PLURAL_IF_WISHED = words_in(
    """
    aircraft algae bacteria cattle data deer fish fruit headquarters media moose offspring personnel poultry
    salmon sheep spacecraft species swine trout vermin watercraft
    army association audience band board bulk cabinet club committee company council couple crew crowd
    department duo enemy family firm force gang generation government group half handful household jury
    lot majority management minority navy none number opposition orchestra outfit pair parliament
    part party people percent percentage plenty police press proportion public quartet quintet range rest
    side some staff team third trio troop union variety
    """
)
"""Singular nouns that British writers, or all, give a plural verb."""

BARE_COUNTS = words_in("first second third several many most few some all both others another last latter")
"""Words that count or choose, and lean on a noun told before when they stand alone."""

UNFINISHED = words_in(
    """
    including namely e.g. i.e. saying viz notably especially particularly like via versus vs than such
    follows
    """
)
"""Words that end no statement: what they lead up to is gone."""

RUMOURS = words_in(
    """
    rumour rumor report fear claim hope news speculation concern suspicion allegation warning belief sign
    """
)
"""Nouns behind which a clause tells what of."""

COMPLETED_BY = {
    "compare": ("to", "with"),
    "liken": ("to",),
    "attribute": ("to",),
    "confuse": ("with",),
    "replace": ("with", "by"),
}
"""Verbs that say half without one of these words, where the sentence has one."""

WAYS = words_in("north south east west northeast northwest southeast southwest upstream downstream")
"""Words for a way to look, which do nothing themselves."""

PARTIAL = words_in("part half majority minority partly partially jointly co")
"""Words before 'owned' or "built" that say by how much."""

ABSTRACT_ONE_MORE = words_in(
    "factor reason cause problem issue theory explanation example way theme element difference motive aspect"
)
"""Nouns that 'a second …' points back from: to the first one told of."""


WRITING = words_in("write tweet read post")
"""Verbs that mostly stand before what somebody wrote."""
