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
    return _Kept(partial(make_doc, pipeline.vocab), components, [word["LOWER"] for word in paired])


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


class _Kept:
    """Base forms by word, tag and relation, and for words of pairs by those beside them as well."""

    def __init__(
        self, make_doc: Callable[..., Any], components: Sequence[Any], paired: Sequence[Any]
    ) -> None:
        self._make_doc, self._components, self._paired = make_doc, components, paired
        self._known: dict[tuple[int, ...], str] = {}
        self._in_pairs: dict[int, bool] = {}

    def __call__(self, token: Any) -> str:
        if self._is_paired(token):
            first = max(token.i - 1, 0)
            tokens = list(token.doc[first : token.i + 2])
            key = (token.i - first, *(n for t in tokens for n in _key(t)))
            if key not in self._known:
                self._keep({key: self._worked_out(tokens)[token.i - first]})
            return self._known[key]
        key = _key(token)
        if key not in self._known:
            # all new words of the text at once: outside of pairs no rule looks at what stands beside
            new = {_key(t): t for t in token.doc if not self._is_paired(t) and _key(t) not in self._known}
            self._keep(dict(zip(new, self._worked_out(list(new.values())), strict=True)))
        return self._known[key]

    def _is_paired(self, token: Any) -> bool:
        if token.orth not in self._in_pairs:
            self._in_pairs[token.orth] = any(_fits(token.lower_, asked) for asked in self._paired)
        return self._in_pairs[token.orth]

    def _worked_out(self, tokens: Sequence[Any]) -> list[str]:
        words, tags, deps = ([getattr(t, name) for t in tokens] for name in ("text", "tag_", "dep_"))
        doc = self._make_doc(words=words, tags=tags, deps=deps, heads=[0] * len(words))
        for component in self._components:
            doc = component(doc)
        return [str(token.lemma_) for token in doc]

    def _keep(self, found: Mapping[tuple[int, ...], str]) -> None:
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
        self._known.update(found)


def _key(token: Any) -> tuple[int, ...]:
    return token.orth, token.tag, token.dep


def _fits(word: str, asked: Any) -> bool:
    """Whether a word is what a pattern asks for: a word, one of several, or a regular expression."""
    if not isinstance(asked, Mapping):
        return bool(word == asked)
    if "REGEX" in asked:
        return re.search(asked["REGEX"], word) is not None
    return word in asked.get("IN", (word,))
