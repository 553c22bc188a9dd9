"""A passive told as its agent's deed: 'was founded by [X]' asks 'who founded …', not 'by whom'."""

import re

from quizgen.ask.english import CHANGED_BY, PAST_OF_PARTICIPLE
from quizgen.ask.placing import Placing
from quizgen.models import Slot, Span, Statement

_NEGATED = re.compile(r"\bnot\b|n['’]t\b|\bnever\b|\bno longer\b", re.I)
_OWN = re.compile(r"\b(?:himself|herself|itself|themselves)\b", re.I)
_OTHER_DEED = re.compile(r"\bto (?:be|have been|get)\b|\bbeing\b")
"""'was set to be replaced by Ann': hers is the second deed."""
_PRONOUNS = frozenset("he she they it this that these those both all most some many others who which".split())
_PERFECT = {"has": "has", "have": "has", "had": "had"}
"""An auxiliary by the one that a single agent takes."""
_NO_AUXILIARY = ""
_IRREGULAR_PARTICIPLE = re.compile(r"(?:[a-z]n|u[nm]|[a-z]rn|one)$", re.I)


def active(statement: Statement, asked: Placing, *, several: bool) -> tuple[str, str, str] | None:
    """The verb and what stands between subject and verb, as the agent's deed; or None.

    Only for a passive whose agent is asked for, and only where the verb's past is certain: 'founded' for
    'was founded', 'wrote' for 'was originally written', 'has managed' for 'has been managed'. `several` says
    that the agents are more than one. Returned are the auxiliary, if any is left, the adverb, and the verb.
    """
    if asked.preposition != "by" or asked.role != "oblique" or asked.fit not in {"whole", "number"}:
        return None
    slots = {slot.role: slot for slot in statement.slots}
    auxiliary, verb = slots.get("auxiliary"), slots.get("verb")
    if auxiliary is None or verb is None or verb.tag != "VBN" or asked.phrase.start < verb.span.end:
        return None
    if asked.fit == "number" and verb.lemma in CHANGED_BY:
        return None
    text = statement.text
    if _OTHER_DEED.search(text[verb.span.end : asked.phrase.start]):
        return None
    if slots["subject"].span.cut(text).lower() in _PRONOUNS:
        return None
    between = text[auxiliary.span.end : verb.span.start]
    if _NEGATED.search(between) or _OWN.search(text[verb.span.end :]):
        return None
    been, said = re.match(r" been\b", between), auxiliary.span.cut(text).lower()
    between = between[been.end() :] if been else between
    form = _finite(said, verb, text, been=been is not None)
    if several and said not in {"was", "were", "had"}:
        return None
    return (form[0], between.strip(" ,"), form[1]) if form and not between.strip().count(" ") else None


def _finite(auxiliary: str, verb: Slot, text: str, *, been: bool) -> tuple[str, str] | None:
    """The auxiliary, if one is left, and the verb behind it."""
    participle = verb.span.cut(text)
    if been:
        return (_PERFECT[auxiliary], participle) if auxiliary in _PERFECT else None
    if auxiliary in {"was", "were"}:
        past = past_of(participle, verb.lemma)
        return (_NO_AUXILIARY, past) if past else None
    if auxiliary in {"is", "are"} and verb.lemma.isalpha():
        return _NO_AUXILIARY, third_person(verb.lemma)
    return None


def past_of(participle: str, lemma: str) -> str:
    """The past of a verb by its participle: 'wrote' for 'written', 'founded' for 'founded'; '' if unknown."""
    word = participle.lower()
    if word in PAST_OF_PARTICIPLE:
        return PAST_OF_PARTICIPLE[word]
    return "" if _IRREGULAR_PARTICIPLE.search(word) or (word == lemma and word.endswith("n")) else word


def third_person(lemma: str) -> str:
    """'owns', 'publishes', 'carries'."""
    if re.search(r"(?:s|x|z|ch|sh|o)$", lemma):
        return lemma + "es"
    return lemma[:-1] + "ies" if re.search(r"[^aeiou]y$", lemma) else lemma + "s"


def without_agent(text: str, verb: Slot, phrase: Span) -> str:
    """What stands behind a passive verb apart from its agent."""
    return text[verb.span.end : phrase.start].rstrip() + " " + text[phrase.end :].lstrip()
