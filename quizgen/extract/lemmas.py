"""Base forms of words, each worked out once: spaCy's rules for them look at a word or at two side by side."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from quizgen.extract.base_forms import base_form

_RULES = ("attribute_ruler", "lemmatizer")
_LOOKED_AT = frozenset({"LOWER", "ORTH", "TAG", "DEP", "IS_SPACE"})
"""What the rules may ask of a word for its base form to be the same wherever it stands."""
_READ = {"LOWER": "lower_", "ORTH": "text", "TAG": "tag_", "DEP": "dep_"}
_LONGEST_RULE = 2
_MOST_KEPT = 100_000

Lemmas = Callable[[Sequence[Any]], list[list[str]]]
"""The base forms of all tokens, text by text."""


def lemmas_of(pipeline: Any, make_doc: Callable[..., Any]) -> Lemmas:
    """How to get the base forms of texts; takes the components for them out where their work is kept.

    Only done where both are rules for single words or pairs ("let's"), as in the small to large English
    pipelines: there it saves a fifth of the time that the whole pipeline takes.
    """
    patterns = _patterns(pipeline)
    if patterns is None:
        return _own
    components = [pipeline.get_pipe(name) for name in _RULES]
    for name in _RULES:
        pipeline.disable_pipe(name)
    return _Kept(partial(make_doc, pipeline.vocab), components, [p for p in patterns if len(p) > 1])


def _own(docs: Sequence[Any]) -> list[list[str]]:
    return [[str(token.lemma_) for token in doc] for doc in docs]


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
    """Base forms by word, tag and relation; words in pairs that a rule looks at are worked out each time."""

    def __init__(
        self,
        make_doc: Callable[..., Any],
        components: Sequence[Any],
        pairs: Sequence[Sequence[Mapping[str, Any]]],
    ) -> None:
        self._make_doc, self._components, self._pairs = make_doc, components, pairs
        self._begins = [first for first, _ in pairs]
        self._verbs = _verbs(components[-1])
        self._known: dict[_Key, str] = {}
        self._firsts: dict[_Key, bool] = {}

    def __call__(self, docs: Sequence[Any]) -> list[list[str]]:
        texts = [(doc, _keys(doc)) for doc in docs]
        self._learn(texts)
        return [self._forms(doc, keys) for doc, keys in texts]

    def _learn(self, texts: Sequence[tuple[Any, Sequence["_Key"]]]) -> None:
        """Work out all new words at once, but those that may begin a pair one by one.

        Without these no rule looks at what stands beside, so the others may stand in any order.
        """
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
            self._firsts.clear()
        places = {
            key: (doc, i) for doc, keys in texts for i, key in enumerate(keys) if key not in self._known
        }
        new = {key: doc[i] for key, (doc, i) in places.items()}
        firsts = {key: any(_fits(token, first) for first in self._begins) for key, token in new.items()}
        others = [key for key, first in firsts.items() if not first]
        self._known |= zip(others, self._worked_out([new[key] for key in others]), strict=True)
        self._known |= {key: self._worked_out([new[key]])[0] for key, first in firsts.items() if first}
        self._firsts |= firsts

    def _forms(self, doc: Any, keys: Sequence["_Key"]) -> list[str]:
        found = [self._known[key] for key in keys]
        for first, key in enumerate(keys[:-1]):
            if self._firsts[key] and self._is_pair(doc[first], doc[first + 1]):
                for i in (first, first + 1):
                    start = max(i - 1, 0)
                    found[i] = self._worked_out(list(doc[start : i + 2]))[i - start]
        return found

    def _is_pair(self, one: Any, other: Any) -> bool:
        return any(_fits(one, first) and _fits(other, second) for first, second in self._pairs)

    def _worked_out(self, tokens: Sequence[Any]) -> list[str]:
        words, tags, deps = ([getattr(t, name) for t in tokens] for name in ("text", "tag_", "dep_"))
        doc = self._make_doc(words=words, tags=tags, deps=deps, heads=[0] * len(words))
        for component in self._components:
            doc = component(doc)
        return [base_form(token.text, token.tag_, str(token.lemma_), self._verbs) for token in doc]


_Key = tuple[int, ...]
"""Word, tag and relation: all that a rule may ask of a word follows from these."""


def _keys(doc: Any) -> list[_Key]:
    return [tuple(row) for row in doc.to_array(["ORTH", "TAG", "DEP"]).tolist()]


def _verbs(lemmatizer: Any) -> frozenset[str]:
    """The verbs that a lemmatizer's rules know.

    All the words they know are kept as sets, which come as lists of tens of thousands that the rules search.
    """
    if "lemma_index" not in lemmatizer.lookups:
        return frozenset()
    index = lemmatizer.lookups.get_table("lemma_index")
    for kind, words in list(index.items()):
        index[kind] = frozenset(words)
    return frozenset(index.get("verb", ()))


def _fits(token: Any, pattern: Mapping[str, Any]) -> bool:
    """False if a word is surely not what a pattern asks for."""
    for asked, wanted in pattern.items():
        if asked in _READ and not _is(getattr(token, _READ[asked]), wanted):
            return False
    return True


def _is(text: str, wanted: Any) -> bool:
    """Whether a text is the wanted one, one of several, or of a regular expression."""
    if not isinstance(wanted, dict):
        return bool(text == wanted)
    if "REGEX" in wanted:
        return re.search(wanted["REGEX"], text) is not None
    return text in wanted.get("IN", (text,))
