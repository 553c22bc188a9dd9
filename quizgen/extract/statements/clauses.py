"""From a sentence to the clauses it asserts: what is cut off, what stays, who claims it.

Only what can go without changing the truth goes: parentheses, appositives and relative clauses set off by
commas, connectives. Clauses with "if", "until", "when" and the like stay with what they restrict.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.extract.data.adjuncts import CONTROLLING, LOOSELY_DATED
from quizgen.extract.data.english import (
    SAYING,
    TRUTH_BEARING,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.coordination import (
    alternative,
    claim_beside,
    parallel,
    reported_beside,
    sets_the_scene,
    shares_object,
)
from quizgen.extract.statements.cutting import commas_around, in_a_state, with_marks, without_parentheses
from quizgen.extract.statements.linking import links_back

SUBJECTS = ("nsubj", "nsubjpass")
_ENDS = frozenset({"Jr.", "Sr.", "Jr", "Sr"})
_SET_OFF = frozenset({",", "–", "—", "--", "("})


@dataclass(frozen=True, slots=True)
class Clause:
    """Token indexes of one asserted clause. `copula` is the verb put in for an appositive, then an `article`.

    What is said in `passing` held when the article was published; an `entire` clause is a printed sentence.
    """

    head: int
    subject: tuple[int, ...]
    lead: tuple[int, ...]
    rest: tuple[int, ...]
    speaker: tuple[int, ...] = ()
    copula: str = ""
    article: str = ""
    passing: bool = False
    entire: bool = False

    @property
    def tokens(self) -> tuple[int, ...]:
        return self.lead + self.subject + self.rest


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses a sentence asserts with a verb of its own: its main, coordinated and reported ones."""
    yield from _coordinated(sentence, sentence.root, ())


def asserted(sentence: Sentence, verb: int) -> Iterator[Clause]:
    """The clauses that one verb of a sentence asserts, and those coordinated with it."""
    yield from _coordinated(sentence, verb, ())


def _coordinated(sentence: Sentence, verb: int, speaker: tuple[int, ...]) -> Iterator[Clause]:
    subject = sentence.child(verb, *SUBJECTS)
    reported = _reported(sentence, verb)
    conjuncts = [other for other in sentence.children(verb, "conj") if sentence.tokens[other].is_verb]
    torn = any(_hides_a_subject(sentence, other) for other in conjuncts) or alternative(sentence, verb)
    if reported is not None and subject is not None and not speaker and not torn:
        yield from _coordinated(sentence, reported, kept(sentence, subject, skip=()))
    elif subject is not None and not torn and not shares_object(sentence, verb):
        yield from _clause(sentence, verb, subject, speaker)
    if not torn:
        yield from _participle(sentence, verb, subject)
    for other in conjuncts:
        if sentence.child(other, *SUBJECTS) is not None:
            if speaker or not reported_beside(sentence, other):
                yield from _coordinated(sentence, other, speaker)
        elif subject is not None and reported is None and not torn:
            yield from _sharing_subject(sentence, verb, other, subject, speaker)


def _sharing_subject(
    sentence: Sentence, verb: int, other: int, subject: int, speaker: tuple[int, ...]
) -> Iterator[Clause]:
    """The clause of a coordinated verb without a subject of its own, and of those coordinated with it."""
    conjuncts = [c for c in sentence.children(other, "conj") if sentence.tokens[c].is_verb]
    if any(_hides_a_subject(sentence, c) for c in conjuncts) or alternative(sentence, other):
        return
    if not parallel(sentence, verb, other):
        return
    if not shares_object(sentence, other):
        yield from _clause(sentence, other, subject, speaker, first_verb=verb)
    for following in conjuncts:
        if sentence.child(following, *SUBJECTS) is not None:
            yield from _coordinated(sentence, following, speaker)
        else:
            yield from _sharing_subject(sentence, verb, following, subject, speaker)


def _hides_a_subject(sentence: Sentence, verb: int) -> bool:
    """True for 'A resigned as mayor and B was sworn in' with one subject: a noun precedes the verb."""
    tokens = sentence.tokens
    if not tokens[verb].is_verb or sentence.child(verb, *SUBJECTS, "expl", "csubj") is not None:
        return False
    group = [verb, *sentence.children(verb, "aux", "auxpass", "advmod", "neg")]
    first = min(group)
    return first > 0 and tokens[first - 1].is_noun


def _reported(sentence: Sentence, verb: int) -> int | None:
    """The clause that a verb of saying reports, if it has a subject and a finite verb of its own."""
    if sentence.tokens[verb].lemma not in SAYING or _withheld(sentence, verb):
        return None
    clause = sentence.child(verb, "ccomp")
    if clause is None or sentence.child(clause, *SUBJECTS) is None or not is_finite(sentence, clause):
        return None
    return clause


def _withheld(sentence: Sentence, verb: int) -> bool:
    """True for 'could not believe that …', "never said that …", "might say that …": nobody claims it."""
    never = any(sentence.tokens[c].text.lower() in {"never", "hardly"} for c in sentence.children(verb))
    modal = any(sentence.tokens[c].tag == "MD" for c in sentence.children(verb, "aux"))
    return never or modal or sentence.child(verb, "neg") is not None


def is_finite(sentence: Sentence, verb: int) -> bool:
    """Whether a verb or one of its auxiliaries shows tense."""
    finite = {"VBD", "VBZ", "VBP", "MD"}
    auxiliaries = sentence.children(verb, "aux", "auxpass")
    return sentence.tokens[verb].tag in finite or any(sentence.tokens[a].tag in finite for a in auxiliaries)


def lacks_tense(sentence: Sentence) -> bool:
    """Whether a subject has only a participle for its verb: 'Ann speeding up work as she visits Oslo.'"""
    root = sentence.root
    if (
        sentence.tokens[root].tag != "VBG"
        or is_finite(sentence, root)
        or sentence.child(root, "nsubj") is None
    ):
        return False
    finite = (t for t in sentence.tokens if t.tag in {"VBD", "VBZ", "VBP", "MD"})
    return all(t.relation in {"advcl", "relcl", "aux"} for t in finite)


def _participle(sentence: Sentence, verb: int, subject: int | None) -> Iterator[Clause]:
    """'Born in X, Jane Doe …' → 'Jane Doe was born in X'."""
    if subject is None or not sentence.tokens[subject].is_proper:
        return
    for i in sentence.children(verb, "advcl"):
        cut = sentence.subtree(i)
        bare = sentence.tokens[i].tag == "VBN" and not sentence.children(
            i, "aux", "auxpass", "mark", *SUBJECTS
        )
        if bare and cut[0] == i and cut[-1] < subject:
            rest = trimmed(sentence, kept(sentence, i, skip=()))
            was = "were" if sentence.tokens[subject].plural else "was"
            yield Clause(i, kept(sentence, subject, skip=()), (), rest, copula=was)


def _clause(
    sentence: Sentence, verb: int, subject: int, speaker: tuple[int, ...], first_verb: int | None = None
) -> Iterator[Clause]:
    tokens = sentence.tokens
    claim = claim_beside(sentence, verb) if not speaker else None
    if claim is not None:
        says = sentence.child(claim, "nsubj")
        if says is None or sentence.child(claim, "xcomp", "ccomp") is not None:
            return  # 'had a duty, Ann argued, to help': what is claimed is torn
        speaker = kept(sentence, says, skip=())
    skip = {
        c
        for c in sentence.children(verb)
        if (tokens[c].relation == "conj" and tokens[c].is_verb)
        or tokens[c].relation in {"intj", "parataxis", "preconj"}
        or (tokens[c].relation == "cc" and not _joins_nouns(sentence, verb, c))
        or (tokens[c].relation == "punct" and _edge_punctuation(sentence, verb, c))
        or (tokens[c].relation == "mark" and tokens[c].text.lower() == "that")
    }
    skip |= {*sentence.children(verb, *SUBJECTS), subject}
    own = kept(sentence, verb, skip)
    subject_tokens = kept(sentence, subject, skip=())
    if sum(tokens[i].text == "," for i in subject_tokens) == 1:
        subject_tokens = trimmed(sentence, subject_tokens)  # a lone comma that a parenthesis left
    if not subject_tokens or verb not in own:
        return
    first = subject_tokens[0]
    shared_subject = sentence.tokens[subject].head != verb
    lead = tuple(i for i in own if i < first)
    if shared_subject and first_verb is not None:
        lead = _shared_lead(sentence, first_verb, first)
        later = {tokens[c].text.lower() for c in sentence.children(verb, "advmod")} & LOOSELY_DATED
        if later or any(tokens[i].entity == "DATE" for i in own):
            lead = ()
    rest = trimmed(sentence, tuple(i for i in own if i not in lead))
    while rest and tokens[rest[-1]].tag == "CC":  # what it joins was not seen as a clause
        rest = trimmed(sentence, rest[:-1])
    if [tokens[i].text.lower() for i in lead[:2]] == ["originally", "from"]:
        lead = ()  # it tells of the subject, not of the deed
    yield Clause(verb, subject_tokens, trimmed(sentence, lead), trimmed(sentence, rest), speaker)


def _joins_nouns(sentence: Sentence, verb: int, cc: int) -> bool:
    """True for the "and" of 'X is a city and the capital of …', which the parser hangs on the verb."""
    following = next((c for c in sentence.children(verb, "conj") if c > cc), None)
    return following is not None and not sentence.tokens[following].is_verb


def _shared_lead(sentence: Sentence, verb: int, before: int) -> tuple[int, ...]:
    """The time or place in front of the first verb, which holds for the verbs coordinated with it.

    How long something lasted, or goes on since, need not be true of the other verbs.
    """
    found: list[int] = []
    for c in sentence.children(verb, "prep", "npadvmod"):
        cut = kept(sentence, c, skip=())
        lasting = bool(cut) and sentence.tokens[cut[0]].text.lower() in {"since", "for"}
        if (
            cut
            and cut[-1] < before
            and not lasting
            and not _can_go(sentence, c)
            and sets_the_scene(sentence, c)
        ):
            found += cut
    return tuple(sorted(found))


def _edge_punctuation(sentence: Sentence, verb: int, mark: int) -> bool:
    """Punctuation that ends the sentence or stands before a coordinated verb; quotation marks stay."""
    if sentence.tokens[mark].text in {'"', "“", "”"}:
        return False
    own = sentence.subtree(verb)
    following = sentence.tokens[mark + 1].relation if mark + 1 < len(sentence.tokens) else ""
    return mark in {own[0], own[-1]} or sentence.tokens[mark].text in ".!?" or following == "cc"


def trimmed(sentence: Sentence, indexes: tuple[int, ...]) -> tuple[int, ...]:
    """Without commas and dashes at either end."""
    found = list(indexes)
    while found and sentence.tokens[found[0]].text in {",", "–", "—", ";", ":"}:
        found.pop(0)
    while found and sentence.tokens[found[-1]].text in {",", "–", "—", ";", ":", "."}:
        found.pop()
    return tuple(found)


def kept(sentence: Sentence, top: int, skip: Iterable[int]) -> tuple[int, ...]:
    """The tokens under `top` without those under `skip` and without what can be cut."""
    gone: set[int] = set()
    for i in skip:
        gone.update(sentence.subtree(i))
    for i in sentence.subtree(top):
        if i not in gone and i != top and _can_go(sentence, i):
            cut = with_marks(sentence, sentence.subtree(i))
            gone.update(cut)
            gone.update(commas_around(sentence, cut, pair=sentence.tokens[i].relation == "advmod"))
    inside = [i for i in sentence.subtree(top) if i not in gone and not _doubled(sentence, i)]
    return without_parentheses(sentence, inside)


def _doubled(sentence: Sentence, i: int) -> bool:
    """A word printed twice by a slip: 'and and', "the the", 'consolidated consolidated'."""
    tokens = sentence.tokens
    small = i > 0 and (tokens[i].tag in {"CC", "DT"} or tokens[i].text[-2:] == "ed")
    return small and tokens[i].text.lower() == tokens[i - 1].text.lower()


def _can_go(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    if token.relation not in {"advmod", "amod", "prep", "npadvmod", "relcl", "appos", "advcl", "acl"}:
        return False
    cut = sentence.subtree(i)
    after = sentence.tokens[cut[-1] + 1].text if cut[-1] + 1 < len(sentence.tokens) else ""
    fronted = cut[0] == 0 and after == ","
    before = sentence.tokens[cut[0] - 1].text if cut[0] > 0 else ""
    set_off = fronted or (before in _SET_OFF and (before != "(" or after == ")"))  # "the League (LL) Cup"
    if token.relation in {"advmod", "amod", "prep", "npadvmod"}:
        return links_back(sentence, i)
    if token.relation in {"relcl", "appos"}:
        if token.text in _ENDS:
            return False  # 'Ann Holt, Jr. and her son': it belongs to the name
        if token.relation == "appos" and in_a_state(sentence, i):
            return False
        if sum(t.text in {'"', "“", "”"} for t in sentence.tokens[: cut[0]]) % 2:
            return False  # inside quotation marks, where all belongs to the quoted name
        rest = [t.text.lower() for t in sentence.tokens[cut[-1] + 1 : cut[-1] + 3]]
        return set_off and not {"and", "or"} & set(rest[: 1 + rest[:1].count(",")])
    if token.relation in {"advcl", "acl"}:
        markers = {sentence.tokens[c].text.lower() for c in sentence.children(i, "mark", "advmod")}
        head = sentence.tokens[token.head]
        absolute = head.relation == "pobj" and sentence.tokens[head.head].text.lower() == "with"
        invited = head.lemma in CONTROLLING and any(
            sentence.tokens[t].tag == "TO" and sentence.tokens[t - 1].text == "," for t in cut if t > i
        )
        loose = not (absolute or invited or markers & TRUTH_BEARING)
        return set_off and token.tag in {"VBG", "VBN"} and loose
    return False
