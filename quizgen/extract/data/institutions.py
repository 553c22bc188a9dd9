"""Institutions that every country has one of, and what the news leaves open of what it tells."""

from quizgen.extract.data.tables import names_in, words_in

INSTITUTIONS = names_in(
    """
    Parliament; Congress; Senate; Supreme Court; House of Representatives; National Assembly;
    National Congress; Constitutional Court; High Court; Foreign Ministry; House of Commons;
    Ministry of Health; Health Ministry; Ministry of Defense; Ministry of Defence;
    Defense Ministry; Defence Ministry; Interior Ministry; Diet; Navy; Army; Air Force; Marine Corps;
    Coast Guard; National Guard; Legislative Council; General Council; General Assembly;
    Cabinet; Privy Council; Treasury; Court of Appeal;
    Supreme Court of Appeal; Board of Trade; War Department; Navy Department; State Department;
    House of Assembly; Legislative Assembly; Ministry of Foreign Affairs; Ministry of Interior;
    Ministry of Justice; Education Ministry; Finance Ministry; Ministry of Finance; Ministry of Education;
    Board of Education; Lower House; Upper House; Royal Commission;
    Secretary of State; Secretary of Defense; Secretary of Transportation; Secretary of Commerce;
    Secretary of Education; Secretary of Energy; Secretary of Homeland Security
    """
)
"""Names that say nothing of the country."""
RUNS_FOR = words_in("run elect serve sit")
"""What many do for a seat there: who did so in a year isn't asked."""
OFFICIAL = {
    "United States": "US",
    "United Kingdom": "UK",
    "Philippines": "Philippine",
    "New Zealand": "New Zealand",
}
"""What stands before an institution where it isn't the word for the people."""

FILED = words_in("petition lawsuit motion complaint appeal suit")
"""What is brought against somebody or for something."""
TOLD_OF = words_in("reason measure limit statement decision proposal announcement")
"""What is of something: without that, it tells nothing."""
BY_WHOM = words_in(
    "police official officials authority authorities prosecutor prosecutors government mayor firefighters"
)
"""Who acts in every country and town."""
GENERAL = words_in("event incident measure decision move case matter situation airstrike attack")
"""What may be any, also where it is told where it was: 'the event held in Oslo'."""

ELECTORAL = words_in("delegate primary caucus primaries")
"""Words of how parties choose whom they put up."""
WON = words_in("seat vote constituency")
"""What is won in an election."""
WHERE_WON = words_in(
    """
    election referendum parliament legislature house senate congress assembly council poll by-election runoff
    convention speaker leader leadership member
    """
)
"""What tells in which."""
PUT_UP = words_in("nomination nominee")
"""Words of that too, if a party is named."""

PARTLY_OWN = names_in(
    """
    Puerto Rico; Guam; Hong Kong; Macau; Scotland; Wales; Northern Ireland; Catalonia; Kurdistan; Greenland;
    Quebec; Bermuda; Gibraltar; Bavaria; Crimea; Palestine; American Samoa; Isle of Man
    """
)
"""Parts of countries with a parliament or a court of their own."""
PARTIES = names_in("Republican; Democratic; Democrat; Conservative; Labour; Liberal; Retired; Former; New")
"""What stands before an institution and doesn't say whose it is."""
