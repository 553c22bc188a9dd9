"""Common nouns for what every country has one of: who governs it, how it votes, what it is governed by."""

from quizgen.extract.data.tables import names_in, words_in

POSTS = names_in(
    """
    prime minister; president; vice president; vice-president; deputy prime minister; foreign minister;
    finance minister; interior minister; defence minister; defense minister; justice minister;
    health minister; education minister; home minister; chief justice; attorney general;
    secretary of state; foreign secretary; home secretary; head of state; governor
    """
)
"""Who has one says of which country: 'became prime minister of Norway'."""
NATIONAL = frozenset({"prime minister"})
"""Posts that only countries have; a company has a president, and a state an attorney general."""
TAKES_POST = words_in("become remain elect appoint name make inaugurate reelect re-elect")
"""Verbs that may have a post right behind them."""
SERVES_AS = words_in("serve elect appoint inaugurate install resign swear return retire reelect re-elect")
"""Verbs that have "as" and a post behind them."""
NOT_BEHIND_POST = words_in("of for - and or at to elect -elect designate emeritus pro general under")
"""What says of what a post is, or makes another of it."""

VOTES = names_in(
    """
    presidential election; presidential elections; parliamentary election; parliamentary elections;
    general election; general elections; legislative elections; legislative election; elections
    """
)
"""What the word for the people may stand before in any text: "the Norwegian elections"."""
RULE = names_in(
    """
    government decree; government officials; government forces; government troops; government; parliament;
    presidency; constitution; penal code; criminal code; supreme court; constitutional court; central bank;
    army; armed forces; military; cabinet; national assembly; lower house; upper house; secret police;
    ruling party
    """
)
"""And in news; a life may have been lived under the rule of others."""
BARE = frozenset({"parliament", "government officials", "government forces", "government troops"})
"""What may stand without an article."""
WITH_AN = words_in("A E I O Uz")
"""With what a word begins that has 'an' before it: "an Austrian", but "a Ukrainian"."""
PARTS = names_in("England; Scotland; Wales; Northern Ireland; Palestine; Korea; Yugoslavia; Czechoslovakia")
"""What has words for its people, but shares, shared or disputes what governs it."""
WITH_OTHERS = words_in("army military cabinet elections presidency constitution")
"""What names another thing together with a noun: 'the military base' may stand abroad."""
