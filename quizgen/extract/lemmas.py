"""Base forms of words, each worked out once: spaCy's rules for them look at a word or at two side by side."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

_RULES = ("attribute_ruler", "lemmatizer")
_LOOKED_AT = frozenset({"LOWER", "ORTH", "TAG", "DEP", "IS_SPACE"})
"""What the rules may ask of a word for its base form to be the same wherever it stands."""
_LONGEST_RULE = 2
_MOST_KEPT = 100_000

Lemma = Callable[[Any], str]


def lemmas_of(pipeline: Any, make_doc: Callable[..., Any]) -> Lemma:
    """How to get a token's base form; takes the two components out of the pipeline where their work is kept.

    Only done where both are rules for single words or pairs ("let's"), as in the small to large English
    pipelines: there it saves a fifth of the time that the whole pipeline takes.
    """
    patterns = _patterns(pipeline)
    if patterns is None:
        return _own
    components = [pipeline.get_pipe(name) for name in _RULES]
    for name in _RULES:
        pipeline.disable_pipe(name)
    paired = [word for pattern in patterns if len(pattern) > 1 for word in pattern if "LOWER" in word]
    return _kept(partial(make_doc, pipeline.vocab), components, [word["LOWER"] for word in paired])


def _own(token: Any) -> str:
    return str(token.lemma_)


def _patterns(pipeline: Any) -> list[list[Mapping[str, Any]]] | None:
    """The rules' patterns, or None if they look at more than a word or two, or if there are none."""
    names: Sequence[str] = pipeline.pipe_names
    if not set(_RULES) <= set(names) or names.index(_RULES[0]) > names.index(_RULES[1]):
        return None
    if getattr(pipeline.get_pipe("lemmatizer"), "mode", "") != "rule":
        return None
    found = [p for rule in pipeline.get_pipe("attribute_ruler").patterns for p in rule["patterns"]]
    plain = all(len(p) <= _LONGEST_RULE and all(word.keys() <= _LOOKED_AT for word in p) for p in found)
    return found if plain else None


def _kept(make_doc: Callable[..., Any], components: Sequence[Any], paired: Sequence[Any]) -> Lemma:
    known: dict[tuple[int, ...], str] = {}
    in_pairs: dict[int, bool] = {}

    def worked_out(tokens: Sequence[Any], place: int) -> str:
        words, tags, deps = ([getattr(t, name) for t in tokens] for name in ("text", "tag_", "dep_"))
        doc = make_doc(words=words, tags=tags, deps=deps, heads=[0] * len(words))
        for component in components:
            doc = component(doc)
        return str(doc[place].lemma_)

    def lemma(token: Any) -> str:
        key: tuple[int, ...] = (token.orth, token.tag, token.dep)
        tokens, place = [token], 0
        if token.orth not in in_pairs:
            in_pairs[token.orth] = any(_fits(token.lower_, asked) for asked in paired)
        if in_pairs[token.orth]:
            first = max(token.i - 1, 0)
            tokens, place = list(token.doc[first : token.i + 2]), token.i - first
            key = (place, *(n for t in tokens for n in (t.orth, t.tag, t.dep)))
        found = known.get(key)
        if found is None:
            found = worked_out(tokens, place)
            if len(known) < _MOST_KEPT:
                known[key] = found
        return found

    return lemma


def _fits(word: str, asked: Any) -> bool:
    """Whether a word is what a pattern asks for: a word, one of several, or a regular expression."""
    if not isinstance(asked, Mapping):
        return bool(word == asked)
    if "REGEX" in asked:
        return re.search(asked["REGEX"], word) is not None
    return word in asked.get("IN", (word,))
