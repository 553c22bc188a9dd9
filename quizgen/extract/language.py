"""The only home of spaCy: text in, our own `Sentence`s out.

Text goes through in blocks, so that memory stays flat however long the article is.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import Any

from quizgen.errors import ModelError
from quizgen.extract import DEFAULT_MODEL
from quizgen.extract.commas import Inserted, comma_places, leaving_out, with_commas
from quizgen.extract.lemmas import Lemmas, lemmas_of
from quizgen.extract.names.casing import Casing, is_heading
from quizgen.extract.parse import Label, Sentence, Token
from quizgen.models import Article, Block, Span

_DASHES = frozenset({"—", "–", "--"})
_OPENERS = frozenset("the a an he she it they we i you this that these those there his her its their".split())
"""First words of sentences that no name begins with."""
_SPLIT_AFTER = _DASHES | {";", ":"}
_NUMBERED = frozenset({"No", "Nos", "Vol", "Vols", "approx", "Nr", "Op", "Art"})
"""Abbreviations before a number, whose stop ends no sentence."""
_BATCH = 64
"""Blocks that are parsed together."""
Place = tuple[int, Block, Inserted]
"""A parsed block: its number, the block, and the commas that stand in its text for the parser only."""
PARSED = {"paragraph", "heading", "list_item", "quote", "caption"}


@lru_cache(maxsize=2)
def load(name: str) -> tuple[Any, Lemmas]:
    """The spaCy pipeline of that name, and how to get the base forms of its tokens.

    Raises ModelError if it is not installed or has no parser.
    """
    spacy = _spacy()
    from thinc.api import use_ops

    # only of our own model is it known that it brings all rules of its tokenizer
    config = _unread_tokenizer() if name == DEFAULT_MODEL else {}
    try:
        with use_ops("cpu", use_blis=False):  # numpy multiplies matrices three times as fast
            pipeline = spacy.load(name, exclude=["senter"], config=config)
    except (OSError, ImportError, ValueError) as error:
        raise ModelError(
            f"The language model '{name}' can't be loaded.",
            "Install it as a Python package, or leave out --model to use the built-in one.",
        ) from error
    _split_long_sentences(pipeline)
    missing = {"parser", "ner", "tagger"} - set(pipeline.pipe_names)
    if missing:
        raise ModelError(
            f"The language model '{name}' has no {', '.join(sorted(missing))}.",
            "Use an English spaCy pipeline with tagger, parser and ner.",
        )
    return pipeline, lemmas_of(pipeline, spacy.tokens.Doc)


def _spacy() -> Any:
    """Import spaCy without its own commands, whose web client takes a quarter of the time.

    The package imports them for its function `info` alone, which here gets them when it is called.
    """
    if "spacy" in sys.modules:
        return import_module("spacy")
    name = "spacy.cli.info"
    stand_in = ModuleType(name)
    vars(stand_in)["info"] = lambda *args, **options: import_module(name).info(*args, **options)
    sys.modules[name] = stand_in
    try:
        return import_module("spacy")
    finally:
        del sys.modules[name]


def _unread_tokenizer() -> dict[str, Any]:
    """Has spaCy begin with an empty tokenizer.

    All its rules are read from the model; building those of the language first takes a tenth of the loading.
    """
    from spacy.tokenizer import Tokenizer
    from spacy.util import registry

    name = "quizgen_unread_tokenizer"
    if not registry.has("tokenizers", name):
        registry.tokenizers.register(name, func=lambda: lambda pipeline: Tokenizer(pipeline.vocab))
    return {"nlp": {"tokenizer": {"@tokenizers": name}}}


def _split_long_sentences(pipeline: Any) -> None:
    """Have the parser take what follows a semicolon, colon or single dash for a sentence of its own.

    It parses two short sentences far better than one long one; what is no sentence fails the checks later.
    """
    from spacy.language import Language

    name = "quizgen_splitter"
    if not Language.has_factory(name):

        @Language.component(name)
        def splitter(doc: Any) -> Any:
            words = [
                "-" if word in _DASHES and not (i and doc[i - 1].whitespace_) else word
                for i, word in enumerate(token.text for token in doc)
            ]
            for i in split_points(words):
                doc[i].is_sent_start = True
            for i in joined_points(words):
                doc[i].is_sent_start = False
            return doc

    if name not in pipeline.pipe_names and "parser" in pipeline.pipe_names:
        pipeline.add_pipe(name, before="parser")


def split_points(words: Sequence[str]) -> list[int]:
    """Where a new sentence begins inside a block: after ";" and ":", and after a dash without a pair."""
    points: list[int] = []
    dashes: list[int] = []
    depth = 0
    for i, word in enumerate(words[:-1]):
        depth += (word in {"(", "["}) - (word in {")", "]"} and depth > 0)
        if depth:
            continue
        if word in _DASHES and not _joins_numbers(words, i) and not _joins_names(words, i):
            dashes.append(i + 1)
        if word in _SPLIT_AFTER - _DASHES and not _joins_title(words, i):
            points.append(i + 1)
        if word == ".." and words[i + 1][:1].isupper():
            points.append(i + 1)  # the stop of 'Jr.' and that of the sentence
        if word in {".", "!", "?"} or i == len(words) - 2:
            points += dashes if len(dashes) == 1 else []
            dashes = []
    return sorted(points)


def joined_points(words: Sequence[str]) -> list[int]:
    """Where no sentence begins: at the number behind 'No.', and at what that numbers."""
    return [
        at
        for i in range(2, len(words))
        if words[i][:1].isdigit()
        and (
            words[i - 1] in {"No.", "Nos.", "no.", "nos."}
            or (words[i - 1] == "." and words[i - 2] in _NUMBERED)
        )
        for at in (i, i + 1)
        if at < len(words) and words[at] not in {".", "!", "?"}
    ]


def _joins_numbers(words: Sequence[str], i: int) -> bool:
    """True for the dash of '1890 – 91'."""
    return i > 0 and words[i - 1][-1:].isdigit() and words[i + 1][:1].isdigit()


def _joins_title(words: Sequence[str], i: int) -> bool:
    """True for the colon of 'the series NTF: Bergen', behind a name in capitals."""
    before, behind = words[i - 1] if i else "", words[i + 1]
    short = len(before) > 1 and before.isalpha() and before.isupper()
    return words[i] == ":" and short and behind[:1].isupper() and behind.lower() not in _OPENERS


def _joins_names(words: Sequence[str], i: int) -> bool:
    """True for the dash of 'the Second Holm – Garth War'."""
    behind = words[i + 1]
    return (
        i > 0
        and words[i] != "—"
        and words[i - 1][:1].isupper()
        and behind[:1].isupper()
        and behind.lower() not in _OPENERS
    )


def model_name(name: str) -> str:
    """Name and version of a model as the quiz file records it."""
    meta = load(name)[0].meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def parse(article: Article, model: str) -> tuple[Sentence, ...]:
    """The sentences of all prose and all headings, in order; offsets count in `article.text`.

    A heading is parsed as the article's own sentences would write its words.
    """
    casing = Casing(article)
    chosen = [(n, block) for n, block in enumerate(article.blocks) if block.kind in PARSED]
    written = ((_text(block, article.text, casing), n, block) for n, block in chosen)
    texts = (
        (with_commas(text, places), (n, block, Inserted(places)))
        for text, n, block in written
        for places in [() if block.kind == "heading" else comma_places(text)]
    )
    pipeline, lemmas = load(model)
    docs = pipeline.pipe(texts, as_tuples=True, batch_size=_BATCH)
    return tuple(_sentences(_with_lemmas(docs, lemmas), casing.names))


def _text(block: Block, text: str, casing: Casing) -> str:
    written = block.span.cut(text).replace(" - ", " – ")  # as long, and no hyphen
    heading = block.kind == "heading" or is_heading(written)
    return casing.true_cased(written) if heading else written


def _with_lemmas(docs: Iterator[tuple[Any, Place]], lemmas: Lemmas) -> Iterator[tuple[Any, list[str], Place]]:
    """The parsed blocks with the base forms of their words, which are found for many blocks at a time."""
    while batch := list(islice(docs, _BATCH)):
        for (doc, place), forms in zip(batch, lemmas([doc for doc, _ in batch]), strict=True):
            yield doc, forms, place


def _sentences(docs: Iterable[tuple[Any, list[str], Place]], names: frozenset[str]) -> Iterator[Sentence]:
    index = 0
    for doc, lemmas, (number, block, commas) in docs:
        offset = block.span.start
        pieces = [sent for sent in doc.sents if sent.text.strip()]
        for sent, whole in zip(pieces, _printed(pieces, offset, commas), strict=True):
            first = sent.start
            forms = lemmas[first : sent.end]
            read = [
                _token(token, first, offset, names, lemma, commas)
                for token, lemma in zip(sent, forms, strict=True)
            ]
            found = [Label(e.start - sent.start, e.end - sent.start, e.label_) for e in sent.ents]
            put_in = [n for n, token in enumerate(sent) if commas.holds(token.idx)] if commas.places else []
            tokens, labels = leaving_out(read, found, put_in)
            yield Sentence(tokens, labels, number, index, whole, heading=block.kind == "heading")
            index += 1


def _printed(pieces: Sequence[Any], offset: int, commas: Inserted) -> list[Span]:
    """For every piece the span of the printed sentence it belongs to: up to a piece that ends with a stop."""
    found: list[Span] = []
    first = 0
    for n, piece in enumerate(pieces):
        if n == len(pieces) - 1 or piece[-1].text not in _SPLIT_AFTER:
            start, end = commas.back(pieces[first].start_char), commas.back(piece.end_char)
            span = Span(start=start + offset, end=end + offset)
            found += [span] * (n + 1 - first)
            first = n + 1
    return found


def _token(token: Any, first: int, offset: int, names: frozenset[str], lemma: str, commas: Inserted) -> Token:
    text, tag = token.text, token.tag_
    start = commas.back(token.idx) + offset
    return Token(
        text=text,
        start=start,
        end=start + len(text),
        lemma=lemma,
        tag=tag,
        relation=token.dep_,
        head=token.head.i - first,
        entity=token.ent_type_,
        plural=tag in {"NNS", "NNPS"},
        name=text in names,
        space=bool(token.whitespace_),
    )
