"""Trees that a parser gets wrong in ways that show, put right: verbs whose subject stands before them.

Only a pattern that has one sensible reading is mended; the others are left to be refused.
"""

from quizgen.extract.data.english import CLAIMING
from quizgen.extract.data.transitives import MAY_BE_PASSIVE
from quizgen.extract.data.verbs import PARTICIPLES
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.prefixes import with_prefixes
from quizgen.extract.statements.relinking import Links, relinked, retagged
from quizgen.extract.statements.side_by_side import (
    ANY_SUBJECT,
    agrees,
    finite_word,
    side_by_side,
    subject_relation,
    verb_start,
)

_BODIES = frozenset({"ORG", "PERSON", "GPE"})


def mended(sentence: Sentence) -> Sentence:
    """The sentence with the subjects found that its parse hides, or as it is."""
    if _past_tense(sentence):
        sentence = retagged(sentence, sentence.root, "VBD")
    if links := side_by_side(sentence):
        sentence = relinked(sentence, links)
    sentence = with_prefixes(sentence)
    for mend in (
        _participle_before,
        _split_names,
        _lies_in,
        _titled,
        _adjoined,
        _due_to,
        _apposed,
        _hidden_subject,
    ):
        for i in range(len(sentence.tokens)):
            if links := mend(sentence, i):
                sentence = relinked(sentence, links)
    return sentence


def _past_tense(sentence: Sentence) -> bool:
    """'The wave raced around the planet': a main verb with a subject and no auxiliary is no participle.

    In 'Two men arrested in Leeds.', which leaves the auxiliary out, the verb lacks its object; so it may in
    'Ann Holt suspected of murder.', "Ann Holt hired by Acme."
    """
    root, tokens = sentence.root, sentence.tokens
    subject = sentence.child(root, "nsubj")
    plain = tokens[root].tag == "VBN" and tokens[root].text.endswith("ed")
    if not plain or subject is None or subject > root or sentence.child(root, "aux", "auxpass") is not None:
        return False
    after = tokens[root + 1].text.lower() if root + 1 < len(tokens) else ""
    lacking = tokens[root].lemma in MAY_BE_PASSIVE or after in {"by", "of"}
    return sentence.child(root, "dobj", "dative") is not None or not lacking


def _lies_in(sentence: Sentence, region: int) -> Links:
    """'in Salem, Ohio': the second is where the first lies, no further one, where nothing joins the two."""
    tokens, place = sentence.tokens, sentence.tokens[region].head
    if tokens[region].relation != "conj" or tokens[place].relation == "conj" or place > region:
        return {}
    named = all(tokens[t].entity in {"GPE", "LOC"} and tokens[t].is_proper for t in (place, region))
    apart = tokens[sentence.subtree(region)[0] - 1].text == ","
    alone = sentence.children(place, "conj") == [region] and sentence.child(place, "cc") is None
    return {region: (place, "appos")} if named and apart and alone and not _goes_on(sentence, region) else {}


def _titled(sentence: Sentence, noun: int) -> Links:
    """'In Holm, poet and printer Ann Holt lived': what she is stands before her name, and lies in no Holm."""
    tokens, before = sentence.tokens, sentence.tokens[noun].head
    joint, second, first = noun + 1, noun + 2, noun + 3
    if (
        tokens[noun].relation != "conj"
        or before > noun
        or first >= len(tokens)
        or tokens[noun - 1].text != ","
    ):
        return {}
    words = [tokens[noun], tokens[second]]
    plain = all(t.tag == "NN" and t.text.islower() for t in words) and tokens[joint].text == "and"
    if not plain or tokens[first].entity != "PERSON" or not tokens[before].is_proper:
        return {}
    name = first
    while tokens[name].relation in {"compound", "nmod"} and tokens[name].head > name:
        name = tokens[name].head
    if tokens[name].relation not in {"nsubj", "nsubjpass"}:
        return {}
    return {noun: (name, "compound"), joint: (noun, "cc"), second: (noun, "conj")}


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Whether a list goes on behind a name that nothing joins to those before it."""
    return sentence.child(last, "cc", "conj") is not None


def _adjoined(sentence: Sentence, noun: int) -> Links:
    """'a film, television and stage actor', "a 2 mi (3 km) road": the last noun is what it is, no aside."""
    tokens = sentence.tokens
    first = tokens[noun].head if noun > 1 else noun
    plain = tokens[noun].relation == "appos" and tokens[noun].tag in {"NN", "NNS"} and first < noun
    if not plain or not tokens[first].is_noun or tokens[first].is_proper:
        return {}
    own = [i for i in sentence.subtree(noun) if first < i < noun]
    if sentence.child(noun, "det", "poss", "nummod") is not None or not own:
        return {}
    between = [tokens[i].text for i in range(first + 1, noun)]
    listed = between[0] == "," and between.count(",") == 1 and bool({"and", "or", "&"} & set(between))
    # each but the last is a single word: "a film, television and stage actor"
    listed = listed and all(
        tokens[i].is_noun or tokens[i].text in {",", "and", "or", "&"} for i in range(first + 1, noun)
    )
    measured = (
        between[0] in {"(", "["} and between[-1] in {")", "]"} and bool(sentence.child(first, "nummod"))
    )
    if not (listed or measured) or (listed and sentence.child(first, "det") is None):
        return {}
    links = {noun: (tokens[first].head, tokens[first].relation), first: (noun, "nmod")}
    for c in sentence.children(first, "det", "amod", "poss"):
        links[c] = (noun, tokens[c].relation)
    return links


def _due_to(sentence: Sentence, due: int) -> Links:
    """'cut 100 jobs due to a crisis': why it was done, not what the jobs were due to."""
    tokens, noun = sentence.tokens, sentence.tokens[due].head
    behind = tokens[due].text == "due" and tokens[due].relation == "amod" and noun == due - 1
    if not behind or due + 1 >= len(tokens) or tokens[due + 1].text != "to":
        return {}
    done = tokens[noun].relation in {"dobj", "nsubjpass"} and tokens[tokens[noun].head].is_verb
    return {due: (tokens[noun].head, "prep")} if done else {}


def _apposed(sentence: Sentence, noun: int) -> Links:
    """'led his men out and met the Vends, traders hired by Norway': said of those named last."""
    tokens = sentence.tokens
    first = sentence.subtree(noun)[0]
    aside = tokens[noun].relation == "npadvmod" and tokens[noun].tag == "NNS" and not tokens[noun].entity
    if not aside or first < 2 or tokens[first - 1].text != "," or not tokens[first - 2].is_proper:
        return {}
    told = sentence.child(noun, "acl", "relcl") is not None and tokens[first - 2].plural
    return {noun: (first - 2, "appos")} if told and tokens[noun].head < first - 2 else {}


def _participle_before(sentence: Sentence, i: int) -> Links:
    """'perfected the calendar and written language': no verb has that form without "have" or "be"."""
    tokens, verb = sentence.tokens, sentence.tokens[i].head
    if tokens[i].relation != "conj" or tokens[i].text not in PARTICIPLES or tokens[verb].tag != "VBD":
        return {}
    if sentence.child(i, "aux", "auxpass") is not None or sentence.child(verb, "aux", "auxpass") is not None:
        return {}
    first, second, joint = sentence.child(verb, "dobj"), sentence.child(i, "dobj"), i - 1
    if first is None or second != i + 1 or tokens[joint].tag != "CC" or not verb < first < joint:
        return {}
    return {i: (second, "amod"), second: (first, "conj"), joint: (first, "cc")}


def _split_names(sentence: Sentence, joint: int) -> Links:
    """'the firm Arvo and the Norvik Group agreed': the first name is no part of the second."""
    tokens = sentence.tokens
    first = tokens[joint].head
    if (
        tokens[joint].tag != "CC"
        or tokens[joint].text.lower() != "and"
        or first != joint - 1
        or sentence.child(first, "conj") is not None
    ):
        return {}
    second = tokens[first].head
    if tokens[first].relation not in {"nmod", "compound"} or not tokens[first].is_proper or second < joint:
        return {}
    while tokens[second].relation in {"nmod", "compound"} and tokens[second].head > second:
        second = tokens[second].head
    named = {label.type for label in sentence.labels if label.first <= first < label.last}
    other = {label.type for label in sentence.labels if label.first <= second < label.last}
    before = [
        i for i in range(joint - 1) if joint < tokens[i].head <= second and i >= sentence.subtree(second)[0]
    ]
    if not (named & other & _BODIES) or tokens[second].relation not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
        return {}
    top = {first: (tokens[second].head, tokens[second].relation), second: (first, "conj")}
    behind = {i: (second, tokens[i].relation) for i in range(joint + 1, second) if tokens[i].head < joint}
    return top | {i: (first, tokens[i].relation) for i in before} | behind


def _hidden_subject(sentence: Sentence, verb: int) -> Links:
    """The subject of a second verb that was read into the clause before it."""
    tokens = sentence.tokens
    if tokens[verb].relation not in {"conj", "ccomp", "advcl"} or not tokens[verb].is_verb:
        return {}
    finite = finite_word(sentence, verb)
    if finite is None or sentence.child(verb, *ANY_SUBJECT) is not None:
        return {}
    start = verb_start(sentence, verb)
    noun = start - 1
    if noun < 1 or not tokens[noun].is_noun or not agrees(tokens[noun], finite):
        return {}
    if tokens[verb].relation == "ccomp":
        return _object_of_report(sentence, verb, noun)
    if tokens[verb].relation == "advcl" and sentence.child(verb, "mark", "advmod") is not None:
        return {}
    claimed = _after_claim(sentence, verb, noun) if tokens[verb].relation == "conj" else {}
    return _after_and(sentence, verb, noun, finite) or claimed


def _object_of_report(sentence: Sentence, verb: int, noun: int) -> Links:
    """'promised each victim will be paid': it is the victim who will be."""
    tokens, head = sentence.tokens, sentence.tokens[verb].head
    top = noun
    while tokens[top].relation in {"pobj", "prep", "conj"} and tokens[top].head < top:
        top = tokens[top].head
    marked = sentence.child(verb, "mark") is not None
    if tokens[top].relation != "dobj" or tokens[top].head != head or marked or head > top:
        return {}
    return {top: (verb, subject_relation(sentence, verb))}


def _after_and(sentence: Sentence, verb: int, noun: int, finite: Token) -> Links:
    """'Ann resigned as mayor and Bob was sworn in': Bob is no second thing that she resigned as.

    'ships and boats built in Norway' is left alone: a past tense that may be a participle needs a name.
    """
    tokens = sentence.tokens
    phrase = sentence.subtree(noun)
    joint = phrase[0] - 1
    whole = phrase == tuple(range(phrase[0], noun + 1))
    listed = tokens[noun].relation == "conj" and tokens[tokens[noun].head].is_noun
    clear = finite.tag in {"VBZ", "VBP", "MD"} or finite.text in {"was", "were", "had"}
    if not whole or not listed or joint < 1 or tokens[joint].tag != "CC" or tokens[joint].head == noun:
        return {}
    if not (clear or tokens[noun].is_proper):
        return {}
    head = tokens[verb].head
    return {noun: (verb, subject_relation(sentence, verb)), joint: (head, "cc"), verb: (head, "conj")}


def _after_claim(sentence: Sentence, verb: int, noun: int) -> Links:
    """'a motion claiming the law is void': what is claimed, with all that is coordinated with it behind."""
    tokens = sentence.tokens
    top = noun
    while tokens[top].relation in {"pobj", "prep"} and tokens[top].head < top:
        top = tokens[top].head
    claim = tokens[top].head
    if tokens[top].relation != "dobj" or tokens[claim].lemma not in CLAIMING or claim > top:
        return {}
    if any(tokens[i].tag == "CC" or tokens[i].text == "," for i in range(claim, verb)):
        return {}
    links = {top: (verb, subject_relation(sentence, verb)), verb: (claim, "ccomp")}
    later = [c for c in sentence.children(tokens[verb].head, "conj", "cc") if c > verb]
    return {**links, **{c: (verb, tokens[c].relation) for c in later}}
