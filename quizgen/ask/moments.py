"""Words of time: what tells when something happened, or before or after what, without naming a date."""

import re

from quizgen.words import ANY_MONTH, ANY_WEEKDAY

DATED = re.compile(
    rf"\b(?:1\d{{3}}s?|20\d\ds?|\d+[–-]\d\d+|\d+ (?:BC|BCE|AD|CE)|{ANY_MONTH}|{ANY_WEEKDAY}|Christmas|Easter|"
    r"Thanksgiving|Halloween|New Year\w*|World War|centur(?:y|ies)|decades?)\b"
)
"""What tells when something happened, or nearly."""

_RELATIVE = tuple(
    "then later earlier after before following until since again previous previously subsequent subsequently "
    "prior".split()
)
RELATIVE = re.compile(rf"\b(?:{'|'.join(_RELATIVE)})\b", re.I)
"""What places an event before or behind another one."""

_ORDERING = (
    *_RELATIVE,
    *"first second third fourth fifth sixth seventh eighth ninth tenth last final finally next latter former "
    "formerly afterward afterwards till ago already still eventually soon once original originally initial "
    "initially oldest earliest youngest inaugural age aged current currently now today modern farewell late "
    "early anniversary centenary successor predecessor".split(),
    r"\d+(?:st|nd|rd|th)",
    r"\d+-year-old",
    r"when (?:he|she) was",
)
_ORDERING_STEMS = tuple(
    "return resum re- reopen rebuil re-?elect reinstall reinstat restor reunit reissu renam regain recaptur "
    "reestablish reappear reintroduc rejoin remarri reconquer renew redevelop reorgani reconstruct reactivat "
    "continu succe replac debut retir remain expir posthumous widow".split()
)
_NUMBERED_BODY = r"(?! (?:Division|Regiment|Battalion|Brigade|Squadron|Infantry|Army|Corps|Street|Avenue))"
ORDERED = re.compile(
    rf"\b(?:(?:{'|'.join(_ORDERING)})\b|(?:{'|'.join(_ORDERING_STEMS)})\w*){_NUMBERED_BODY}", re.I
)
"""What tells in which order things happened; a number in the name of a body or a street doesn't."""

BEGINNING = frozenset("bear found establish begin start create form incorporate conceive".split())
ENDING = frozenset("die close dissolve demolish abolish disband bury retire end finish cease".split())
"""Verbs of what comes first, and of what comes last, in any life or history."""

_STAGES = (
    "enrol enroll enter matriculate | graduate",
    "arrest detain capture | charge indict accuse | try | convict sentence acquit | imprison jail | release "
    "free pardon execute hang behead",
    "engage | marry wed | divorce",
    "plan propose announce commission | approve authorise authorize | begin start | complete finish | open "
    "inaugurate | close demolish",
    "nominate | elect appoint name | resign dismiss depose overthrow",
    "declare | invade attack besiege | capture conquer occupy | liberate | surrender",
)
STAGES: tuple[dict[str, int], ...] = tuple(
    {verb: place for place, verbs in enumerate(line.split(" | ")) for verb in verbs.split()}
    for line in _STAGES
)
"""Verbs of what follows from what: nobody graduates before entering, of one thing or person."""

STATES = frozenset(
    """
    be live own remain stay consist contain know seem include want like love hate believe think hope need mean
    belong exist cost measure weigh lie cover rank count number continue age base
    """.split()
)
"""What is so for longer than any date says."""
