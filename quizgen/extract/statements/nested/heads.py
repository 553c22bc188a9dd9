"""What a clause that hangs on a noun is said of: the noun's own name, or who the noun is said to be."""

from quizgen.extract.data.english import HUMAN_NOUNS, KIN, SUBORDINATORS
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS

_NAME_PARTS = ("compound", "det", "nmod", "amod", "nummod", "poss", "case", "punct")
_TIMES = frozenset({"DATE", "TIME"})
_HUMAN_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "ess", "eer")
_MORE_HUMANS = frozenset(
    """
    native national veteran resident graduate advocate critic chief head member ambassador candidate nominee
    survivor teenager boy girl nephew niece cousin grandson granddaughter grandfather grandmother wife widow
    widower fiancé fiancée partner monk nun knight prince princess duke duchess count earl baron sultan emir
    tsar pharaoh chieftain hero star model recruit cadet agent consultant assistant participant inhabitant
    immigrant descendant aristocrat socialite analyst expert celebrity scholar laureate colleague ceo cto cfo
    """.split()
)
_CLOSING = frozenset({",", ".", ";", ":", "–", "—", "--", ")", "!"})
_SINGLING_OUT = frozenset({"only", "even", "just", "merely", "especially", "particularly"})
_MANY = frozenset({"one", "some", "many", "most", "several", "part", "all", "any", "each", "every", "no"})


def name_words(sentence: Sentence, head: int) -> tuple[int, ...]:
    """The words of a name up to its head, with what stands before it; also an 'of X' that belongs to it."""
    tokens = sentence.tokens
    label = next((o for o in sentence.labels if o.first <= head < o.last), None)
    last = max(head, label.last - 1) if label and tokens[label.last - 1].is_proper else head
    below = {t for c in sentence.children(head, *_NAME_PARTS) if c < head for t in sentence.subtree(c)}
    words = {head, *below}
    if last > head:
        words |= set(range(head, last + 1))
    words |= (tail := _of_name(sentence, last, head))
    last = max(tail, default=last)
    run = [t for t in sorted(words) if t <= last]
    # a bracket or comma inside means that the parser has taken something else for a part of the name
    while any(tokens[t].text in {",", "(", ")"} for t in run):
        run = run[next(n for n, t in enumerate(run) if tokens[t].text in {",", "(", ")"}) + 1 :]
    while len(run) > 1 and tokens[run[0]].text.lower() in _SINGLING_OUT:
        run = run[1:]  # what only Ann Holt did, others may have done besides
    return tuple(run)


def _of_name(sentence: Sentence, last: int, head: int) -> set[int]:
    """'of Salisbury' right behind 'John', "of Ezra Dale" behind 'The Heart': a part of the name."""
    tokens, link = sentence.tokens, last + 1
    if link + 1 >= len(tokens) or tokens[link].text != "of" or tokens[link].head != head:
        return set()
    below = sentence.child(link, "pobj")
    if below is None or not tokens[below].is_proper or tokens[below].plural:
        return set()
    words = set(range(link, below + 1))
    return words if all(tokens[t].is_proper or t == link or tokens[t].tag == "DT" for t in words) else set()


def is_named(sentence: Sentence, head: int) -> bool:
    """Whether a noun is a single name, not a time."""
    token = sentence.tokens[head]
    one = any(sentence.tokens[c].text.lower() in {"a", "an"} for c in sentence.children(head, "det"))
    several = token.plural and token.entity != "PERSON"
    return token.is_proper and not several and token.entity not in _TIMES and not one


def is_closed(sentence: Sentence, cut: tuple[int, ...]) -> bool:
    """Whether what is set off ends with a comma or stop, as it must; else the parser has cut it short.

    ', and' behind it makes it one of a list.
    """
    tokens, behind = sentence.tokens, cut[-1] + 1
    if tokens[cut[-1]].text in _CLOSING:
        behind -= 1
    while behind < len(tokens) and tokens[behind].text in {'"', "”"}:
        behind += 1
    if behind >= len(tokens):
        return True
    listed = tokens[behind].text == "," and behind + 1 < len(tokens) and tokens[behind + 1].tag == "CC"
    return tokens[behind].text in _CLOSING and not (listed and tokens[behind + 1].text in {"and", "or"})


def is_person(sentence: Sentence, head: int) -> bool:
    """Whether a noun or name can only be a person's."""
    token = sentence.tokens[head]
    return token.entity == "PERSON" or (not token.is_proper and token.lemma.lower() in HUMAN_NOUNS)


def tells_of_a_person(lemma: str) -> bool:
    """Whether a common noun can say what a person is: by a list, or by its ending."""
    word = lemma.lower()
    return word in HUMAN_NOUNS | KIN | _MORE_HUMANS or word.endswith(_HUMAN_ENDINGS)


def time_told(sentence: Sentence) -> tuple[int, ...]:
    """The words 'in 1854' or 'on May 3, 1854' that say when the main verb of a sentence happened, or ()."""
    tokens, root = sentence.tokens, sentence.root
    for label in sentence.labels:
        link = label.first - 1
        dated = label.type == "DATE" and link >= 0 and tokens[link].text.lower() in {"in", "on"}
        digits = tokens[label.last - 1].text
        if dated and tokens[link].head == root and digits.isdigit() and len(digits) == len("1854"):
            return tuple(range(link, label.last))
    return ()


def competes(sentence: Sentence, name: int, verb: int) -> bool:
    """True for 'a trip to Oslo, which was …': the noun before the name may be what is spoken of."""
    tokens = sentence.tokens
    link = tokens[name].head
    if tokens[name].relation != "pobj" or not tokens[tokens[link].head].is_noun:
        return False
    finite = next((tokens[v] for v in (*sentence.children(verb, "aux", "auxpass"), verb)), tokens[verb])
    single = finite.tag == "VBZ" or finite.text.lower() == "was"
    return not (single and tokens[tokens[link].head].plural)


def borne_by(sentence: Sentence, noun: int) -> int | None:
    """The head of the name that a noun is said of: by an appositive, or as 'Jane Doe was a doctor'.

    A single noun only: what is said of 'one of the doctors' or of doctors is not said of her.
    """
    token = sentence.tokens[noun]
    if (
        token.plural
        or token.is_proper
        or token.text[:1].isupper()
        or sentence.child(noun, "conj") is not None
    ):
        return None
    if any(sentence.tokens[c].text.lower() in _MANY for c in sentence.children(noun, "det", "nummod")):
        return None
    if token.relation == "appos" and is_named(sentence, token.head) and token.head < noun:
        again = any(
            t.lemma == token.lemma for t in sentence.tokens[: token.head]
        )  # 'her version in Latin (the version …)'
        return None if again or parted(sentence, token.head, noun) else token.head
    verb = token.head
    if token.relation == "attr" and sentence.tokens[verb].lemma in {"be", "become", "remain"}:
        if sentence.child(verb, "neg", "aux") is not None:
            return None
        subject = sentence.child(verb, *SUBJECTS)
        if subject is not None and (
            is_named(sentence, subject) or sentence.tokens[subject].text.lower() in {"he", "she", "it"}
        ):
            return subject
    return None


def parted(sentence: Sentence, name: int, noun: int) -> bool:
    """Whether a second name stands between: 'Jane Doe from Acme, the satellite firm' speaks of Acme."""
    tokens = sentence.tokens
    between = [c for c in sentence.children(name, "prep") if name < c < noun and tokens[c].text != "of"]
    if not between or tokens[noun].lemma.lower() in HUMAN_NOUNS | KIN:
        return False
    return any(tokens[t].is_proper for t in range(between[0], noun))


def human_above(sentence: Sentence, noun: int) -> int | None:
    """The person that "who" means behind 'a citizen of Oslo, Norway', if the parser hangs it on a place."""
    top = noun
    for _ in range(6):
        if is_person(sentence, top):
            return top
        token = sentence.tokens[top]
        if token.relation not in {"pobj", "prep", "appos"}:
            return None
        top = token.head
    return None


def definite_words(sentence: Sentence, head: int, first: int) -> tuple[int, ...]:
    """The words of 'the Oslo team' right before what a comma sets off from it, or () if there are none.

    Whether it can be known which team is meant is for others to tell.
    """
    tokens = sentence.tokens
    token = tokens[head]
    if not token.is_noun or token.is_proper or token.plural or sentence.child(head, "conj", "cc") is not None:
        return ()
    the = any(tokens[c].text.lower() == "the" for c in sentence.children(head, "det"))
    if not the and sentence.child(head, "poss") is None:
        return ()
    words = tuple(i for i in sentence.subtree(head) if i <= head)
    whole = words == tuple(range(words[0], head + 1))
    return words if whole and stands_before(sentence, words, first) else ()


def stands_before(sentence: Sentence, words: tuple[int, ...], first: int) -> bool:
    """Whether nothing but a comma, and perhaps brackets, stands between a name and what hangs on it."""
    depth = 0
    between = []
    for i in range(words[-1] + 1, first):
        text = sentence.tokens[i].text
        depth += text == "("
        if not depth:
            between.append(text)
        depth -= text == ")" and depth > 0
    tail = sentence.child(words[-1], "prep")
    if tail is not None and tail == words[-1] + 1 and sentence.tokens[words[-1]].entity == "PERSON":
        between = [sentence.tokens[i].text for i in range(sentence.subtree(tail)[-1] + 1, first)]
    return between in ([","], ["–"], ["—"], ["--"])


def opens_main_clause(sentence: Sentence, i: int) -> bool:
    """Whether a noun behind the first comma of 'Although Ann left Oslo, the town …' is the next subject.

    The parser may hang it on the name before it, as if it said what that is.
    """
    tokens = sentence.tokens
    comma = next((t for t, token in enumerate(tokens) if token.text == ","), None)
    fronted = tokens[0].text.lower() in SUBORDINATORS and tokens[0].relation in {"mark", "advmod"}
    return fronted and comma is not None and sentence.subtree(i)[0] in {comma, comma + 1}
