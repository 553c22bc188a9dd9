"""Events: the nouns and verbs that tell of one, and which of them can mean the same one."""

from dataclasses import dataclass

from quizgen.extract.data.tables import words_in


@dataclass(frozen=True, slots=True)
class Family:
    """Nouns that can mean one and the same event, and more general ones that can mean it too.

    What `happens` needs a place and a time to be told from others of its kind; anything else, such as an
    agreement, a name.
    """

    nouns: frozenset[str]
    general: frozenset[str]
    happens: bool


def _family(nouns: str, general: str = "", *, happens: bool = False) -> Family:
    return Family(words_in(nouns), words_in(general), happens)


FAMILIES: dict[str, Family] = {
    "violence": _family(
        "attack bombing explosion blast shooting stabbing assault massacre ambush airstrike raid",
        "incident tragedy strike",
        happens=True,
    ),
    "accident": _family(
        "crash accident collision derailment sinking", "incident disaster tragedy", happens=True
    ),
    "fire": _family("fire blaze wildfire", "incident disaster tragedy", happens=True),
    "earthquake": _family("earthquake quake tremor", "disaster", happens=True),
    "eruption": _family("eruption", "disaster", happens=True),
    "flood": _family("flood flooding", "disaster", happens=True),
    "storm": _family("storm hurricane typhoon cyclone tornado", "disaster", happens=True),
    "landslide": _family("landslide avalanche mudslide", "disaster", happens=True),
    "protest": _family("protest demonstration march rally", happens=True),
    "walkout": _family("strike walkout", happens=True),
    "election": _family("election", happens=True),
    "vote": _family("vote referendum", happens=True),
    "launch": _family("launch liftoff", happens=True),
    "meeting": _family("summit conference", "meeting", happens=True),
    "gathering": _family(
        "ceremony festival convention tournament race competition parade concert exhibition fair",
        "event",
        happens=True,
    ),
    "deal": _family(
        "deal agreement pact accord treaty contract sale acquisition takeover purchase merger buyout"
    ),
    "truce": _family("truce ceasefire"),
    "research": _family("study survey research experiment finding", "paper"),
    "trial": _family("trial"),
    "outbreak": _family("outbreak epidemic"),
    "operation": _family("operation offensive"),
    "battle": _family("battle siege"),
    "mission": _family("mission flight"),
    "law": _family("law act", "legislation"),
    "bill": _family("bill", "legislation"),
    "ban": _family("ban"),
    "lawsuit": _family("lawsuit suit"),
    "ruling": _family("ruling verdict judgment judgement"),
    "report": _family("report"),
    "order": _family("order decree"),
    "project": _family("project"),
    "investigation": _family("investigation inquiry probe"),
    "killing": _family("murder killing assassination slaying"),
    "death": _family("death"),
    "arrest": _family("arrest"),
    "resignation": _family("resignation"),
    "appointment": _family("appointment nomination"),
    "visit": _family("visit"),
    "invasion": _family("invasion"),
    "decision": _family("decision"),
    "proposal": _family("proposal"),
    "amendment": _family("amendment"),
}

FAMILIES_BY_NOUN: dict[str, frozenset[str]] = {
    noun: frozenset(name for name, family in FAMILIES.items() if noun in family.nouns | family.general)
    for family in FAMILIES.values()
    for noun in family.nouns | family.general
}
"""What "the attack" or "the incident" can mean."""

FAMILY_BY_NOUN: dict[str, str] = {noun: name for name, family in FAMILIES.items() for noun in family.nouns}
"""What 'a bomb attack' introduces."""

EVENTS_BY_VERB: dict[str, tuple[str, str, str]] = {
    "crash": ("accident", "of", "subject"),
    "sink": ("accident", "of", "subject"),
    "collide": ("accident", "", ""),
    "derail": ("accident", "", ""),
    "explode": ("violence", "", ""),
    "detonate": ("violence", "", ""),
    "attack": ("violence", "on", "object"),
    "bomb": ("violence", "of", "object"),
    "shoot": ("violence", "", ""),
    "stab": ("violence", "", ""),
    "erupt": ("eruption", "of", "subject"),
    "demonstrate": ("protest", "", ""),
    "protest": ("protest", "", ""),
    "march": ("protest", "", ""),
    "sell": ("deal", "of", "object"),
    "acquire": ("deal", "of", "object"),
    "buy": ("deal", "of", "object"),
    "purchase": ("deal", "of", "object"),
    "merge": ("deal", "", ""),
    "launch": ("launch", "of", "object"),
}
"""Verbs that tell of an event: its family, and with which preposition a noun names what it happened to."""

NOUN_BY_VERB = {"sell": "sale", "acquire": "acquisition", "buy": "purchase", "purchase": "purchase"}
"""Where the noun itself must say who gave and who got."""

HAPPENING_VERBS = words_in(
    """
    kill injure wound hit strike occur happen begin start open shake rock rip leave damage destroy claim
    devastate tear erupt follow end take target
    """
)
"""Verbs whose subject may be an event: where and when they say, it happened."""

STRIKING_VERBS = words_in("strike hit shake rock devastate rip")
"""Verbs whose object is where an event happened."""

HOLDING_VERBS = words_in("hold stage carry conduct sign reach announce host organise organize suffer mount")
"""Verbs whose object may be an event."""

MAKING_VERBS = words_in(
    "publish file issue sign announce launch introduce propose release pass impose open deliver submit"
)
"""Verbs that say who brought forth a ruling, a lawsuit or a study, by which it is known with its day."""

SEVERAL = words_in(
    "another second third other previous earlier similar separate further new latest next past"
)
"""Modifiers of an event that tell of more than one."""

DROPPED = words_in(
    "deadly fatal major massive huge large big terrible horrific new recent first alleged suspected"
)
"""What may be left out of an event's description."""

PARTS_OF_EVENTS: dict[str, frozenset[str]] = {
    "deal": words_in("price buyer seller party office headquarters staff management"),
    "violence": words_in("victim attacker gunman bomber scene site perpetrator casualty dead wounded"),
    "accident": words_in("victim driver pilot crew passenger scene site wreckage survivor dead"),
    "fire": words_in("victim scene cause building firefighter"),
    "earthquake": words_in("epicenter epicentre victim"),
    "election": words_in("winner candidate turnout"),
    "gathering": words_in("organizer organiser attendee participant winner venue"),
    "research": words_in("author researcher participant finding result"),
    "trial": words_in("defendant prosecutor verdict participant"),
    "mission": words_in("crew spacecraft rocket"),
}
"""What belongs to an event: beside one that is named, "the victims" are its victims."""
