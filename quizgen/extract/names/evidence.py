"""What an article's grammar says of its names: who acts, where things are, what each is called."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.extract.data.callings import GENERAL, PERSON_NOUNS, THING_TYPES, TYPE_BY_NOUN
from quizgen.extract.data.english import (
    DOING,
    DONE_TO,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    ORGANIZATION_VERBS,
    SAYING,
    TITLES,
)
from quizgen.extract.data.name_words import TYPE_BY_LAST_WORD
from quizgen.extract.data.sport import AGAINST, CONTEST_VERBS, MATCH_NOUNS, SIDED
from quizgen.extract.names.called import callings
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.parse import Sentence
from quizgen.models import Mention

_AGENT = frozenset({"nsubj", "agent", "poss"})
_WITH = frozenset({"with", "by", "against"})
_WHERE = frozenset({"in", "at", "from", "to", "near", "into", "across", "of"})
_INSIDE = {
    **dict.fromkeys(
        ("in", "near", "into", "across", "throughout", "outside", "inside", "toward", "via"), 1.0
    ),
    **dict.fromkeys(("at", "from", "to", "through", "around", "towards", "between"), 0.4),
}
"""Prepositions before a place, and how much each tells that what follows is one."""
_BELIEVING = frozenset(
    "faith confidence trust belief interest believe trust invest involve interested".split()
)
"""Words before an "in" that leads to no place."""
_TURNING = frozenset("initiate convert translate turn divide transform merge develop evolve split".split())
"""Verbs whose "into" leads to no place."""
_PRINTING = frozenset({"publish", "reprint", "serialize", "serialise"})
"""Verbs whose "in" leads to a journal as often as to a place."""
_OF_BODIES = frozenset("member chairman chairwoman spokesman spokeswoman spokesperson ceo treasurer".split())
"""Nouns whose "of" leads to an organization."""
_BETWEEN_AUTHORS = frozenset({",", "&", "and", "et", "al", "al."})
_PEOPLE_NOUNS = frozenset({"civilization", "civilisation", "peoples", "tribe", "tribes"})
"""Nouns behind the name of a people."""
_COMPASS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest
    """.split()
)


@dataclass
class Evidence:
    """What speaks for one name being a person, an organization or a place; counts of occurrences."""

    labels: Counter[str] = field(default_factory=Counter)
    acting: int = 0
    located: int = 0
    inside: float = 0.0
    titled: int = 0
    human: int = 0
    organized: int = 0
    says: int = 0
    doing: int = 0
    joined: int = 0
    plural: int = 0
    rival: int = 0
    grouped: int = 0
    peopled: int = 0
    nouns: Counter[str] = field(default_factory=Counter)

    def __iadd__(self, other: "Evidence") -> "Evidence":
        for name in (
            "acting",
            "located",
            "inside",
            "titled",
            "human",
            "organized",
            "says",
            "doing",
            "joined",
            "plural",
            "rival",
            "grouped",
            "peopled",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.labels.update(other.labels)
        self.nouns.update(other.nouns)
        return self

    @property
    def noun(self) -> str:
        """The noun the article calls it by most often, a fine one before a general one; or ''."""
        return max(self.nouns, key=self._weight, default="")

    def _weight(self, noun: str) -> float:
        type_ = TYPE_BY_NOUN.get(noun)
        acts = self.doing + self.says + self.human > 1
        return self.nouns[noun] * (0.5 if type_ in GENERAL or (acts and type_ in THING_TYPES) else 1.0)

    @property
    def person(self) -> bool:
        """True if something is said of it that is said of people only."""
        return bool(self.titled or self.human or self.says or self.noun in PERSON_NOUNS)


def evidence_of(
    named: Sequence[tuple[Mention, str]], sentences: Sequence[Sentence]
) -> Mapping[str, Evidence]:
    """The evidence for every name by its written form; `named` are mentions in text order with labels."""
    found: dict[str, Evidence] = defaultdict(Evidence)
    rest = iter(named)
    following = next(rest, None)
    for sentence in sentences:
        end = sentence.span.end
        while following and following[0].span.start < end:
            mention, label = following
            evidence = found[form_of(mention)]
            evidence.labels[label] += 1
            inside = sentence.between(mention.span)
            top = next((i for i in inside if sentence.tokens[i].head not in inside), None)
            if top is None and inside:
                top = inside[-1]
            if top is not None:
                _weigh(evidence, sentence, inside, top)
            following = next(rest, None)
    return found


def form_of(mention: Mention) -> str:
    """A mention's words without line breaks and a genitive; of a heading, as the text would write them."""
    words = " ".join((mention.entity or mention.surface).split())
    return words[:-2] if words.endswith(("'s", "’s")) else words


def _weigh(evidence: Evidence, sentence: Sentence, inside: Sequence[int], top: int) -> None:
    tokens = sentence.tokens
    token, head = tokens[top], tokens[tokens[top].head]
    before = tokens[inside[0] - 1] if inside[0] else None
    governor = head.text.lower() if token.relation == "pobj" else ""
    if governor == "in" and tokens[head.head].lemma in _BELIEVING:
        governor = "with"
    if governor == "into" and tokens[head.head].lemma in _TURNING:
        governor = ""
    if governor == "in" and tokens[head.head].lemma in _PRINTING:
        governor = ""
    if token.relation in _AGENT or governor in _WITH:
        evidence.acting += 1
    elif governor in _WHERE:
        evidence.located += 1
    evidence.rival += _played_against(sentence, top)
    evidence.grouped += _with_article(sentence, inside, top)
    evidence.peopled += _as_a_people(sentence, inside, top)
    follows = before is not None and before.text.lower() == governor
    evidence.inside += _INSIDE.get(governor, 0.0) if follows or governor not in {"in", "at", "to"} else 0.0
    if before is not None and before.text.lower() in _COMPASS and token.relation != "compound":
        evidence.inside += 1.0
    if _in_a_known_place(sentence, inside[-1] + 1):
        evidence.inside += 2.0
    if governor == "of" and tokens[head.head].lemma.lower() in _OF_BODIES:
        evidence.joined += 1
    evidence.joined += 2 * _initialled(sentence, inside)
    near = _listed_with(sentence, top)
    known = (
        known_place(tokens[i].text) for i in near if tokens[i].is_proper and tokens[i].relation != "compound"
    )
    if any(place and place.sure for place in known):
        evidence.inside += 0.7
    kinds = {tokens[i].entity for i in near}
    evidence.doing += kinds == {"PERSON"}
    evidence.joined += kinds == {"ORG"}
    evidence.nouns.update(callings(sentence, inside, top)[:1])
    evidence.plural += token.plural
    bodily = tokens[inside[0]].text in TYPE_BY_LAST_WORD
    called = (
        before is not None and not bodily and (before.text in TITLES or before.lemma.lower() in HUMAN_NOUNS)
    )
    evidence.titled += called
    lives = token.relation == "nsubj" and head.lemma in HUMAN_VERBS
    evidence.human += lives or (token.relation == "nsubjpass" and head.lemma in {"bear", "marry"})
    says = token.relation == "nsubj" and head.lemma in SAYING
    evidence.says += says and head.lemma not in {"report", "estimate"}
    evidence.doing += _cited(sentence, inside)
    done_to = token.relation == "nsubjpass" and head.lemma in DONE_TO
    evidence.doing += done_to or (token.relation == "nsubj" and head.lemma in DOING)
    if any(tokens[i].text.lower() in {"who", "whom", "whose"} for i in _relative(sentence, top)):
        evidence.doing += 2
    evidence.organized += token.relation in {"nsubj", "agent"} and head.lemma in ORGANIZATION_VERBS


def _with_article(sentence: Sentence, inside: Sequence[int], top: int) -> bool:
    """Whether a name with an article is all of its phrase: 'the Romans', "the Maya"."""
    tokens, first = sentence.tokens, inside[0]
    alone = tokens[top].relation not in {"compound", "amod", "nmod"} and top == inside[-1]
    return first > 0 and tokens[first - 1].text.lower() == "the" and alone


def _as_a_people(sentence: Sentence, inside: Sequence[int], top: int) -> bool:
    """What tells a people by its grammar: 'the X were', 'the X civilization'."""
    tokens = sentence.tokens
    if tokens[top].plural or tokens[top].text.endswith("s"):
        return False  # as well a family or a band
    behind = tokens[inside[-1] + 1] if inside[-1] + 1 < len(tokens) else None
    if behind is not None and behind.text in _PEOPLE_NOUNS:
        return tokens[top].relation in {"compound", "amod", "nmod"}
    verb = tokens[tokens[top].head]
    several = {"are", "were", "have"}
    finite = {
        verb.text.lower(),
        *(tokens[i].text.lower() for i in sentence.children(tokens[top].head, "aux", "auxpass")),
    }
    subject = tokens[top].relation in {"nsubj", "nsubjpass"} and not sentence.children(top, "conj")
    return (
        subject
        and tokens[top].entity == "NORP"
        and bool(finite & several)
        and _with_article(sentence, inside, top)
    )


def _played_against(sentence: Sentence, top: int) -> bool:
    """True for the other side of a match: 'a win at home to X', 'lost 2–1 against X'."""
    tokens = sentence.tokens
    preposition = tokens[tokens[top].head]
    if tokens[top].relation != "pobj" or preposition.text not in AGAINST:
        return False
    head = tokens[preposition.head]
    before = tokens[max(tokens[top].head - 1, 0)].text.lower()
    if preposition.text == "to":
        return before == "home" or (before in SIDED and head.lemma in SIDED)
    match = head.lemma in CONTEST_VERBS | MATCH_NOUNS | SIDED | {"start", "debut", "score", "appear"}
    return match and preposition.text == "against"


def _cited(sentence: Sentence, inside: Sequence[int]) -> bool:
    """True for an author in a list before a year: '(Lee, Brown & Diaz, 2010)'."""
    tokens = sentence.tokens
    if not inside[0] or tokens[inside[0] - 1].text not in {"(", ",", ";", "&"}:
        return False
    for i in range(inside[-1] + 1, min(inside[-1] + 12, len(tokens))):
        word = tokens[i].text
        if word.isdigit():
            return len(word) == 4 and i + 1 < len(tokens) and tokens[i + 1].text in {")", ";", ","}
        if word not in _BETWEEN_AUTHORS and not word[0].isupper():
            return False
    return False


def _relative(sentence: Sentence, top: int) -> list[int]:
    """The first words of the relative clauses that hang on a name."""
    return [sentence.subtree(clause)[0] for clause in sentence.children(top, "relcl")]


def _in_a_known_place(sentence: Sentence, i: int) -> bool:
    """True if a comma and a country, state or region follow: 'X, Ohio'."""
    tokens = sentence.tokens
    if i + 1 >= len(tokens) or tokens[i].text != "," or not tokens[i + 1].is_proper:
        return False
    for size in (2, 1):
        name = " ".join(token.text for token in tokens[i + 1 : i + 1 + size])
        known = known_place(name)
        if known and known.type in {"country", "state", "province", "region", "territory"}:
            return True
    return False


def _initialled(sentence: Sentence, inside: Sequence[int]) -> bool:
    """True for several words before their first letters in brackets: 'Coordination Verte (CV)'."""
    following = [token.text for token in sentence.tokens[inside[-1] + 1 : inside[-1] + 4]]
    if len(inside) < 2 or len(following) < 3 or following[0] != "(" or following[2] not in {")", ",", ";"}:
        return False
    words = [sentence.tokens[i].text for i in inside]
    letters = "".join(word[0] for word in words)
    great = "".join(word[0] for word in words if word[0].isupper())
    return following[1].isupper() and following[1] in {letters.upper(), great}


def _listed_with(sentence: Sentence, top: int) -> list[int]:
    """The neighbours of a name in a list: 'Paris' and 'Rome' for X in 'Paris, X and Rome'."""
    head = [sentence.tokens[top].head] if sentence.tokens[top].relation == "conj" else []
    return [*head, *sentence.children(top, "conj")]
