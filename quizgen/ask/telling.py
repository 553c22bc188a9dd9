"""Gate against questions in which another word tells the answer: 'the Indian capital city of _____'.

Of 'for eight years, from 2008 to _____' the one follows from the others. What a word tells is common
knowledge (`TOLD_BY`, `RULERS`): the Knesset is Israel's, and who is the US president in a year everybody
remembers. An answer that only one other could stand for (`EITHER`) is half told.
"""

import re
from collections.abc import Callable

from quizgen.ask.distractors.world import world
from quizgen.ask.topic import asks_subject, main_verb
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Item, Value
from quizgen.text import contains_words, fold

EITHER = frozenset(
    {"democratic party", "republican party", "democrats", "republicans", "the democratic party"}
    | {"the republican party", "democratic", "republican"}
)
"""Where there are two, nobody needs to read which."""

_US = "united states|us|u.s.|usa|u.s|the united states|america|united states of america"
_UK = "united kingdom|uk|britain|great britain|the united kingdom"
TOLD_BY: dict[str, str] = {
    _US: r"9/11|September 11|Pearl Harbor|Oval Office|White House|Pentagon|Capitol Hill|Wall Street|FBI|CIA|"
    r"NASA|Electoral College|Secretary of State [A-Z]\w+ [A-Z]\w+|Thanksgiving|Supreme Court Justice|"
    r"(?:African|Native) (?:American|Methodist)s?|"
    r"(?:in|of|from|near|at) (?:New York|Los Angeles|Chicago|San Francisco|Boston|Philadelphia|Texas|"
    r"California|Florida)(?! [A-Z])",
    _UK: r"Brexit|Downing Street|Westminster|House of Lords|Scotland Yard|NHS|"
    r"(?:leav\w+|withdraw\w*|exit\w*|depart\w*|membership)(?: [\w']+){0,2} (?:of |from )?the "
    r"(?:European Union|EU)",
    "european union|eu|the european union": r"Brexit",
    "iran|islamic republic of iran": r"Supreme Leader|Revolutionary Guards?|Majlis|Shah of",
    "israel": r"Knesset|Mossad|Likud|Tel Aviv",
    "russia|russian federation|soviet union": r"Kremlin|Duma|KGB|Politburo",
    "germany": r"Bundestag|Bundesliga|Bundesrat|Reichstag|Wehrmacht|Luftwaffe|Gestapo|Third Reich",
    "france": r"Vichy|Élysée|Bastille|Louvre|Versailles",
    "italy": r"Serie A|Vatican|Mussolini|Colosseum",
    "japan": r"Meiji|Edo period|[Ss]hogun\w*|[Ss]amurai|Shinto",
    "china|people's republic of china": r"Forbidden City|Great Wall|Tiananmen|Ming dynasty|Qing dynasty|"
    r"Yangtze|Three Gorges(?: Dam)?|Yellow River",
    "india": r"Lok Sabha|Rajya Sabha|Bollywood|Taj Mahal|British Raj",
    "philippines|the philippines": r"Luzon|Mindanao|Malacañang",
    "saudi arabia": r"Mecca|Medina|Aramco",
    "ireland|republic of ireland": r"Taoiseach|Dáil|Éireann|Fianna Fáil|Fine Gael",
    "spain": r"La Liga|Reconquista|Catalonia",
    "egypt": r"[Pp]haraohs?|Giza|Aswan|Nile[ -]Delta",
    "wales": r"Prince of|Princess of",
    "florida": r"Palm Beach(?: County)?|Miami(?:-Dade)?(?: County)?|Everglades|Orlando|Tampa",
    "atlantic|atlantic ocean": r"Puritans|Pilgrims|Mayflower|Titanic|New World|Columbus",
    "donald trump": r"Marine One|(?:presidential|White House) physician|Mar-a-Lago|Melania|Ivanka|"
    r"Jared Kushner",
    "national hurricane center": r"(?:[Hh]urricane|[Tt]ropical [Ss]torm) (?:[Ww]arning|[Ww]atch)(?:es)?",
    "north dakota": r"South Dakota",
    "south dakota": r"North Dakota",
    "north carolina": r"South Carolina",
    "south carolina": r"North Carolina",
    "vatican|vatican city|holy see": r"[Pp]ope",
    "jesus|jesus christ": r"[Cc]rucifi\w+|Nativity|Calvary|Bethlehem",
    "elizabeth ii|queen elizabeth ii|queen elizabeth": r"Dame|Buckingham Palace",
    "osama bin laden|bin laden": r"9/11|September 11",
}
"""Answers, and the words that tell them."""

RULERS: dict[str, str] = {
    _US: r"(?:Woodrow )?Wilson|(?:[A-Z]\w+ )?Roosevelt|Abraham Lincoln|Thomas Jefferson|George Washington|"
    r"(?:Harry )?Truman|Eisenhower|Nixon|Reagan|Bill Clinton|George W\. Bush|"
    r"(?:Donald )?Trump",
    _UK: r"(?:Winston )?Churchill|Margaret Thatcher|Tony Blair|Theresa May|Boris Johnson",
    "iran|islamic republic of iran": r"Khamenei|Khomeini",
    "israel": r"Netanyahu",
    "russia|russian federation|soviet union": r"Putin|Yeltsin|Gorbachev|Stalin|Lenin",
    "germany|nazi germany": r"(?:Adolf )?Hitler|(?:Angela )?Merkel|Nazis?",
    "france": r"Macron|Sarkozy|de Gaulle|Napoleon",
    "italy": r"(?:Benito )?Mussolini",
    "china|people's republic of china": r"Mao Zedong|Deng Xiaoping|Xi Jinping",
    "india": r"(?:[A-Z]\w+ )?Gandhi|Nehru|Narendra Modi",
    "turkey": r"Erdo[gğ]an|Atatürk",
    "iraq": r"Saddam Hussein",
    "syria": r"(?:Bashar al-)?Assad",
    "libya": r"Gaddafi",
    "cuba": r"(?:Fidel )?Castro",
    "south africa": r"(?:Nelson )?Mandela",
}
"""Countries, and whom everybody knows to have led them."""

_BEFORE_CITY = "in|at|from|near|of|to|outside|around"
_CITY_BESIDE = re.compile(rf"\b([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), (?:in )?(?:the )?{BLANK}")
STATECRAFT = frozenset(
    """
    expel recall recognise recognize accuse condemn deny reject refuse insist warn threaten demand protest
    retaliate declare summon
    """.split()
)
"""What only a government does, which may go by its capital's name."""
_OTHERS_TOO = frozenset({"Washington", "Victoria", "Georgetown", "Kingston", "San José", "Santiago"})
"""Capitals by whose name other places go as well."""
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
PAIR = 2
_TWO_AT_END = re.compile(rf"(?:,|:| [–—-]) (?:the )?{_NAME} and (?:the )?{_NAME}[?.]$")
_YEAR = re.compile(r"[12]\d{3}")
_SLACK = {"time": (0,), "age": (0, 1)}
"""By how many years a difference of years may be off: whoever is 20 was born 20 or 21 years before."""

_OFFICE_NOUN = (
    r"(?:[Pp]resident|[Gg]overnor|[Cc]hancellor|[Pp]rime [Mm]inister|[Pp]ope|[Kk]ing|[Qq]ueen|"
    r"[Ee]mperor|[Mm]ayor)"
)
_WHICH_HOLDER = re.compile(
    rf"\b[Ww]hich (?:(?:incumbent|current|then|exiting|outgoing|sitting|acting|former) )?"
    rf"(?:(?:US|U\.S\.|UK|[A-Z]\w+) ){{0,2}}{_OFFICE_NOUN} (?!of )[a-z]"
)
_LIST = re.compile(r"\b[A-Z][\w'’-]+(?:, [A-Z][\w'’-]+)+,? and [A-Z][\w'’-]+")
_JOINT = re.compile(r",? and |, ")


def told(item: Item, fact: Fact) -> str | None:
    """Another word of the question, or what everybody knows, tells the answer."""
    if reason := listed(item, fact) or reckoned(item, fact):
        return reason
    if fact.kind not in {"actor", "place"}:
        return None
    return next((reason for check in CHECKS if (reason := check(item, fact))), None)


def listed(item: Item, fact: Fact) -> str | None:
    """'Four peoples lived there: Danes, Finns, Goths and Picts' has only to be counted."""
    value = fact.value
    if not isinstance(value, FigureValue) or value.low != value.high:
        return None
    lists = (match[0] for match in _LIST.finditer(item.question))
    if value.low == PAIR and (pair := _TWO_AT_END.search(item.question)):
        return f"'{pair[0].strip(' ,:?.')}' are {value.low}"
    return next(
        (f"'{names}' are {value.low}" for names in lists if len(_JOINT.split(names)) == value.low), None
    )


def reckoned(item: Item, fact: Fact) -> str | None:
    """'for eight years, from 2008 to _____', 'for _____ from 2008 to 2016': it follows from the others."""
    text = fact.statement.text
    shown = [
        named.mention.value
        for named in fact.statement.named
        if named.span != fact.answer_span and contains_words(item.question, named.span.cut(text))
    ]
    years = [int(v.edtf) for v in shown if isinstance(v, DateValue) and _YEAR.fullmatch(v.edtf)]
    spans = [span for v in shown if (span := _in_years(v)) is not None]
    if isinstance(fact.value, DateValue) and _YEAR.fullmatch(fact.value.edtf):
        found = any(_apart(int(fact.value.edtf), year, span) for year in years for span in spans)
    else:
        asked = _in_years(fact.value)
        pairs = [(a, b) for i, a in enumerate(years) for b in years[i + 1 :]]
        found = asked is not None and any(_apart(a, b, asked) for a, b in pairs)
    return f"'{fact.answer}' follows from the years in the question" if found else None


def _in_years(value: Value | None) -> tuple[int, str] | None:
    """How many years a figure is, and whether it is an age; or None."""
    if not isinstance(value, FigureValue) or value.dimension not in _SLACK or value.low != value.high:
        return None
    by_year = (value.unit or "year").rstrip("s") == "year"
    return (int(value.low), value.dimension) if by_year else None


def _apart(year: int, other: int, span: tuple[int, str]) -> bool:
    count, dimension = span
    return abs(year - other) - count in _SLACK[dimension]


def told_by(item: Item, fact: Fact) -> str | None:
    """'The Knesset is the parliament of _____.'"""
    answer = fold(fact.answer)
    for answers, words in (*TOLD_BY.items(), *RULERS.items()):
        known = answer in answers.split("|")
        if known and (match := re.search(rf"(?<!\w)(?:{words})(?!\w)", item.question)):
            return f"'{match[0].strip()}' tells '{fact.answer}'"
    return None


def either(item: Item, fact: Fact) -> str | None:
    """The one of two parties."""
    return f"there is only one other than '{fact.answer}'" if fold(fact.answer) in EITHER else None


def holder(item: Item, fact: Fact) -> str | None:
    """'Which incumbent Norish President won all delegates?': of office-holders there is one at a time."""
    match = _WHICH_HOLDER.search(item.question) if item.type == "short" else None
    return f"'{match[0][:-2]}' tells who it is" if match else None


def capital(item: Item, fact: Fact) -> str | None:
    """'In Rome, a speaker said that _____ was growing': whose capital Rome is everybody knows.

    So is where a large city lies that the country stands right behind: 'born in Milan, in _____'.
    """
    country = world().countries.get(fold(fact.answer)) if fact.kind in {"actor", "place"} else None
    if country is None or not country.cities:
        return None
    city = country.cities[0][0]
    said = re.search(rf"\b(?i:{_BEFORE_CITY}) {re.escape(city)}\b(?! [A-Z])", item.question)
    if said and city not in _OTHERS_TOO:
        return f"'{city}' tells '{fact.answer}'"
    beside = _CITY_BESIDE.search(item.question)
    home = world().country_of.get(fold(beside[1])) if beside else None
    return f"'{beside[1]}' tells '{fact.answer}'" if beside and home is country else None


def capital_acting(item: Item, fact: Fact) -> str | None:
    """'_____ expelled the envoy to Norland': of whom a city is the capital, the question says."""
    home = world().country_of.get(fold(fact.answer)) if fact.kind in {"actor", "place"} else None
    if home is None or not world().is_capital(fact.answer) or not asks_subject(item, fact):
        return None
    verb = main_verb(fact)
    acts = verb is not None and verb.lemma in STATECRAFT
    said = contains_words(item.question.replace(BLANK, " "), home.name)
    return f"'{home.name}' tells '{fact.answer}'" if acts and said else None


CHECKS: tuple[Callable[[Item, Fact], str | None], ...] = (told_by, either, holder, capital, capital_acting)
