"""Sentences that lack a verb or a subject only because the parser took one for something else.

'The band reunited in 2005.' is a sentence, though "reunited" may be a participle; 'Solaris is a novel.' has a
subject, though no dictionary knows the word. Both are read so only where nothing else is possible.
"""

from dataclasses import replace

from quizgen.extract.data.verbs import INTRANSITIVE, PARTICIPLES
from quizgen.extract.parse import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FORMS = frozenset({"is", "was", "are", "were"})


def with_verb(sentence: Sentence) -> Sentence:
    """The sentence with its main verb and subject found, or as it is."""
    return _past_tense(sentence) or _strange_subject(sentence) or sentence


def _past_tense(sentence: Sentence) -> Sentence | None:
    """'The band [reunited in 2005].': what reads as a participle of the root is the verb of the sentence."""
    tokens, root = sentence.tokens, sentence.root
    top = tokens[root]
    if not (top.is_noun or top.tag in {"CD", "DT"}) or sentence.heading:
        return None
    whole = tokens[-1].text == "." and (sentence.whole is None or sentence.whole == sentence.span)
    if not whole or sentence.subtree(root)[0] != 0:
        return None
    if any(token.tag in _FINITE and token.relation not in {"relcl", "acl"} for token in tokens):
        return None
    verbs = [
        i for i in range(root + 1, len(tokens)) if tokens[i].relation == "acl" and _of(sentence, i, root)
    ]
    if (
        not verbs
        or not _is_past(sentence, verbs[0])
        or sentence.child(root, "appos", "conj", "cc") is not None
    ):
        return None
    verb = verbs[0]
    links = {verb: (verb, "ROOT"), root: (verb, "nsubj")}
    links |= {c: (verb, tokens[c].relation) for c in sentence.children(root) if c > verb}
    return _relinked(sentence, links, {verb: "VBD"})


def _of(sentence: Sentence, verb: int, root: int) -> bool:
    """Whether a participle hangs on the root, or on the last noun of what it is one of."""
    tokens, noun = sentence.tokens, sentence.tokens[verb].head
    while noun != root and tokens[noun].relation == "pobj" and tokens[tokens[noun].head].text == "of":
        noun = tokens[tokens[noun].head].head
    return noun == root


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a participle can only be a past tense: it does something, or nothing can be done by it."""
    token = sentence.tokens[verb]
    if (
        token.tag not in {"VBN", "VBD"}
        or token.text in PARTICIPLES
        or sentence.child(verb, "agent") is not None
    ):
        return False
    after_comma = sentence.tokens[verb - 1].text == ","
    does = sentence.child(verb, "dobj") is not None
    return (does or token.lemma in INTRANSITIVE) and not after_comma


def _strange_subject(sentence: Sentence) -> Sentence | None:
    """'Solaris is a novel': a name in front of "is" that was taken for an adverb, so that the novel is it."""
    tokens, root = sentence.tokens, sentence.root
    first = tokens[0]
    unknown = first.name and not first.is_noun and first.tag != "MD"
    strange = unknown and first.head == root and first.relation != "expl"
    if not strange or root != 1 or tokens[1].text not in _FORMS:
        return None
    behind = [c for c in sentence.children(root, "nsubj", "attr") if c > root]
    if len(behind) != 1:
        return None
    return _relinked(sentence, {0: (root, "nsubj"), behind[0]: (root, "attr")}, {0: "NNP"})


def _relinked(sentence: Sentence, links: dict[int, tuple[int, str]], tags: dict[int, str]) -> Sentence:
    def changed(i: int, token: Token) -> Token:
        head, relation = links.get(i, (token.head, token.relation))
        return replace(token, head=head, relation=relation, tag=tags.get(i, token.tag))

    tokens = tuple(changed(i, token) for i, token in enumerate(sentence.tokens))
    return replace(sentence, tokens=tokens, _cache={}, _between={})
