"""Words behind a prefix and a hyphen, which a parser takes apart: 'Co-owner Bo co-founded the bank'."""

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.relinking import Links, relinked

_PREFIXES = frozenset("re co pre over under out self mis dis un de cross counter".split())


def with_prefixes(sentence: Sentence) -> Sentence:
    """The sentence with every word behind a prefix and a hyphen found: 'Co-owner Bo co-founded the bank'."""
    for i in range(2, len(sentence.tokens)):
        if links := _prefixed(sentence, i) or _in_pieces(sentence, i):
            sentence = relinked(sentence, links)
    return sentence


def prefix_of(sentence: Sentence, verb: int) -> str:
    """'co-' in front of a verb, which is one word with it; else ''."""
    before = sentence.tokens[verb - 2 : verb] if verb > 1 else ()
    words = "".join(token.text for token in before if not token.space)
    return words if words[:-1].lower() in _PREFIXES and words[-1:] in {"-", "‑"} else ""


def _prefixed(sentence: Sentence, verb: int) -> Links:
    """'the town shrank but re-emerged': prefix and hyphen belong to the verb behind them."""
    tokens = sentence.tokens
    prefix, hyphen = verb - 2, verb - 1
    if not prefix_of(sentence, verb) or not tokens[verb].is_verb:
        return {}
    if tokens[prefix].head == verb and tokens[hyphen].head == verb:
        return {}
    word = {prefix, hyphen, verb}
    # the one nearest to the root: what the others hang on may itself hang on the verb
    top = next((i for i in sorted(word) if word.isdisjoint((tokens[i].head, *sentence.ancestors(i)))), None)
    links = {prefix: (verb, "compound"), hyphen: (verb, "punct")}
    if top is None and sentence.root not in word:
        return {}
    doer = prefix - 1
    for i in range(len(tokens)):
        if tokens[i].head in {prefix, hyphen} and i not in word:
            named = top is None and i <= doer and tokens[i].relation in {"compound", "nmod"}
            if named and i < doer:
                links[i] = (doer, tokens[i].relation)
            else:
                links[i] = (verb, "nsubj" if named else tokens[i].relation)
    return {**links, verb: (verb, "ROOT") if top is None else (tokens[top].head, tokens[top].relation)}


def _in_pieces(sentence: Sentence, word: int) -> Links:
    """'the co-owner left': a parser that gives each piece of a word the same place means the whole word."""
    tokens = sentence.tokens
    prefix, hyphen = word - 2, word - 1
    glued = not tokens[prefix].space and not tokens[hyphen].space and tokens[hyphen].text in {"-", "‑"}
    places = {(tokens[i].head, tokens[i].relation) for i in (prefix, hyphen, word)}
    if not glued or len(places) > 1 or tokens[word].head in {prefix, hyphen, word}:
        return {}
    below = {c: (word, tokens[c].relation) for i in (prefix, hyphen) for c in sentence.children(i)}
    return {**below, prefix: (word, "compound"), hyphen: (word, "punct")}
