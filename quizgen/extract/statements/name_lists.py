"""Names joined by "and" as one answer: 'Mosul and Raqqa', 'Sweden, Norway and Denmark'.

Only a coordination that is complete and closed: two to four single names of one sort, with nothing between
them but articles, titles, commas and one "and". What says more of one of them ('Bo Dahl of Sweden'), leaves
the list open ('such as', 'and others') or tells who did what ('respectively') makes it no answer.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.extract.context import Context
from quizgen.extract.data.common_types import COMMON_TYPE, LANDS, NEVER_COMMON, OPEN_LINKS
from quizgen.extract.data.english import TITLES
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.phrases import locate, outermost
from quizgen.extract.statements.rendering import Rendered
from quizgen.models import Entity, Kind, Mention, Named, Span

FEWEST, MOST = 2, 4
_JOINTS = re.compile(r",? and(?: the)? |, (?:the )?")
_LAST_JOINT = re.compile(r",? and(?: the)? ")
_GOES_ON = re.compile(
    r"\s*,?\s*(?:and|or|nor|as well as|along with|together with|among|amongst|respectively|etc|plus|&|and/or|"
    r"but|in turn|separately)\b|\s*['’]s?(?=\s|$)|\s*[-–/(\[]|\s+[A-Z]|\s*, (?:[A-Z]|the [A-Z])"
)
"""What shows that a list isn't over, or that its last name is only part of something longer."""
_PARTED = re.compile(
    r"\b(?:respectively|among others|amongst others|and others|in that order|separately)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Coordination:
    """The tokens from the first to the last name, and all that belongs to the phrase they fill."""

    tokens: tuple[int, ...]
    whole: tuple[int, ...]
    mention: Mention
    names: int
    type: str


def lists_in(sentence: Sentence, clause: Clause, out: Rendered, context: Context) -> Iterator[Named]:
    """The lists of names in a clause, each to be asked for as a whole."""
    mentions = context.mentions.get(sentence.index, ())
    for found in coordinations(sentence, mentions, context.entities, context.article.text):
        span = out.span_of(found.tokens)
        if span is None or not set(found.tokens) <= set(out.spans) or set(found.tokens) & set(clause.speaker):
            continue
        place = locate(sentence, clause, found.whole, figure=False, number=False)
        outer = outermost(sentence, clause, found.whole) if place.fit == "nested" else None
        yield Named(
            mention=found.mention,
            span=span,
            phrase=out.span_of(place.tokens) or span,
            role=place.role,
            fit=place.fit,
            preposition=place.preposition,
            noun=found.type,
            outer=out.span_of(outer[0]) if outer else None,
            outer_role=outer[1] if outer else "adverbial",
            joins=found.names,
        )


def coordinations(
    sentence: Sentence, mentions: Sequence[Mention], entities: Mapping[str, Entity], text: str
) -> list[Coordination]:
    """Every list of names in a sentence of the article `text` that can be asked for as a whole."""
    if _PARTED.search(sentence.text()):
        return []
    named = {t: m for m in mentions if m.kind in {"actor", "place"} for t in sentence.between(m.span)}
    tops = [
        i
        for i, token in enumerate(sentence.tokens)
        if i in named and token.relation != "conj" and sentence.child(i, "conj") is not None
    ]
    return [found for top in tops if (found := _coordination(sentence, top, named, entities, text))]


def _coordination(
    sentence: Sentence, top: int, named: Mapping[int, Mention], entities: Mapping[str, Entity], text: str
) -> Coordination | None:
    heads = _chain(sentence, top)
    if not FEWEST <= len(heads) <= MOST or not all(head in named for head in heads):
        return None
    members = [_member(sentence, named[head]) for head in heads]
    spans = [Span(start=sentence.tokens[m[0]].start, end=sentence.tokens[m[-1]].end) for m in members]
    if any(a.end > b.start for a, b in pairwise(spans)) or spans[0].start < 0:
        return None
    joints = [text[a.end : b.start] for a, b in pairwise(spans)]
    joined = all(_JOINTS.fullmatch(joint) for joint in joints) and _LAST_JOINT.fullmatch(joints[-1])
    tokens = tuple(range(members[0][0], members[-1][-1] + 1))
    type_ = common_type(_types(sentence, heads, named, entities), commas="," in "".join(joints))
    if not joined or not type_ or _goes_on(sentence, tokens[-1], text) or _open(sentence, tokens):
        return None
    names = {named[head].entity or named[head].surface for head in heads}
    loose = [t for t in sentence.subtree(top) if t not in tokens]
    before = [t for t in loose if t < tokens[0]]
    if len(names) < len(heads) or not all(_may_precede(sentence, t) for t in before):
        return None
    if not _only_a_date(sentence, [t for t in loose if t > tokens[-1]]):
        return None
    span = Span(start=spans[0].start, end=spans[-1].end)
    mention = Mention(kind=_kind(type_, named[top]), span=span, surface=span.cut(text))
    return Coordination(tokens, (*before, *tokens), mention, len(heads), type_)


def common_type(types: Sequence[str], *, commas: bool = False) -> str:
    """What all are, or the sure hypernym; '' if there is none.

    A place nobody knows the type of may be what another one lies in ('Springfield, Lane and Bend'), so
    between `commas` it isn't taken.
    """
    if set(types) & NEVER_COMMON or (commas and "place" in types):
        return ""
    if len(set(types)) == 1:
        return types[0]
    common = {COMMON_TYPE.get(type_, type_) for type_ in types}
    if not commas and set(types) <= LANDS and len(common) > 1:
        return "place"
    return common.pop() if len(common) == 1 else ""


def _kind(type_: str, first: Mention) -> Kind:
    return first.kind if type_ in PLACE_TYPES else "actor"


def _types(
    sentence: Sentence, heads: Sequence[int], named: Mapping[int, Mention], entities: Mapping[str, Entity]
) -> list[str]:
    """The members' types. What the parser takes for a person is one beside somebody who surely is."""
    known = [entities.get(named[head].entity or "") for head in heads]
    types = [entity.type if entity else "" for entity in known]

    def several(head: int) -> bool:
        return len(named[head].surface.split()) > 1

    def called(head: int) -> bool:
        return sentence.tokens[head].entity == "PERSON"

    def may_be(head: int, type_: str) -> bool:
        shouted = named[head].surface.isupper()
        return type_ == "person" or (type_ == "name" and not shouted and (several(head) or called(head)))

    sure = "person" in types or all(several(head) and called(head) for head in heads)
    persons = sure and all(may_be(head, type_) for head, type_ in zip(heads, types, strict=True))
    return ["person"] * len(types) if persons else types


def _chain(sentence: Sentence, top: int) -> list[int]:
    """A conjunct and all that are joined to it, in text order."""
    found, todo = [], [top]
    while todo:
        found.append(todo.pop())
        todo += sentence.children(found[-1], "conj")
    return sorted(found)


def _member(sentence: Sentence, mention: Mention) -> tuple[int, ...]:
    """A name's tokens, with the titles and the article before it."""
    tokens = list(sentence.between(mention.span))
    while tokens[0] > 0 and sentence.tokens[tokens[0] - 1].text in TITLES:
        tokens.insert(0, tokens[0] - 1)
    while tokens[0] > 0 and _describes(sentence, tokens[0] - 1, sentence.top(tokens)):
        tokens.insert(0, tokens[0] - 1)
    if tokens[0] > 0 and sentence.tokens[tokens[0] - 1].text.lower() == "the":
        tokens.insert(0, tokens[0] - 1)
    return tuple(tokens)


def _describes(sentence: Sentence, t: int, name: int) -> bool:
    """'singer' before 'Ann Berg', 'Oslo-based' before 'retailer Foss': what one name alone is called."""
    token, following = sentence.tokens[t], sentence.tokens[t + 1]
    joined = token.text == "-" or following.text == "-"
    plain = token.tag in {"NN", "JJ", "VBN"} and token.text.islower()
    linked = token.relation in {"compound", "amod", "nmod", "npadvmod", "punct"}
    return name in sentence.ancestors(t) and linked and (plain or joined or token.entity == "NORP")


def _may_precede(sentence: Sentence, t: int) -> bool:
    """'both', or a plural that names what all are: 'brothers Anders and Bo Dahl'."""
    token = sentence.tokens[t]
    return token.text.lower() == "both" or (
        token.tag in {"NNS", "NNPS"} and token.relation in {"compound", "nmod"}
    )


def _only_a_date(sentence: Sentence, after: Sequence[int]) -> bool:
    """Whether nothing hangs on the last name but 'in 1910', which parsers often hang there."""
    rest = [sentence.tokens[t] for t in after]
    if not rest:
        return True
    linked = rest[0].tag == "IN" and rest[0].text.lower() in {"in", "on", "during", "from", "since", "until"}
    return linked and len(rest) > 1 and all(token.entity == "DATE" for token in rest[1:])


def _goes_on(sentence: Sentence, last: int, text: str) -> bool:
    """Whether a list may go on behind its last name; not with ', and' and a verb, or before the subject."""
    tokens = sentence.tokens
    if not _GOES_ON.match(text, tokens[last].end):
        return False
    comma = last + 1 < len(tokens) and tokens[last + 1].text == ","
    following = tokens[last + 1 + comma : last + 3 + comma]
    if len(following) > 1 and following[0].text == "and" and following[1].tag in {"VBD", "VBZ", "VBP"}:
        return not tokens[following[0].head].is_verb
    subject = sentence.child(sentence.root, "nsubj", "nsubjpass")
    opens = subject is not None and last + 1 + comma in sentence.subtree(subject)[:1]
    return not (comma and opens)


def _open(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether the words before a list say that it names only some, is part of it, or who claims something."""
    before = [token.text.lower() for token in sentence.tokens[max(tokens[0] - 2, 0) : tokens[0]]]
    links = OPEN_LINKS | {"or", "and", "either", "neither", "only"}
    doing = sentence.tokens[sentence.top(tokens)].relation in {"nsubj", "nsubjpass"}
    if not doing:  # 'On May 4, Peru and Chile signed': a comma before the subject only ends what is in front
        links |= {","}
    return bool(before) and (before[-1] in links or before == ["according", "to"])
