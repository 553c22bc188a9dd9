"""The only home of spaCy: text in, our own `Sentence`s out.

Text goes through in blocks, so that memory stays flat however long the article is.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from quizgen.errors import ModelError
from quizgen.extract.commas import Inserted, comma_places, leaving_out, with_commas
from quizgen.extract.lemmas import Lemma, lemmas_of
from quizgen.extract.names.casing import Casing, is_heading
from quizgen.extract.parse import Label, Sentence, Token
from quizgen.models import Article, Block, Span

_DASHES = frozenset({"—", "–", "--"})
_SPLIT_AFTER = _DASHES | {";", ":"}
PARSED = {"paragraph", "heading", "list_item", "quote", "caption"}


@lru_cache(maxsize=2)
def load(name: str) -> tuple[Any, Lemma]:
    """The spaCy pipeline of that name, and how to get a base form from its tokens.

    Raises ModelError if it is not installed or has no parser.
    """
    import spacy

    try:
        pipeline = spacy.load(name, exclude=["senter"])
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
                token.text if (token.i and doc[token.i - 1].whitespace_) or token.text not in _DASHES else "-"
                for token in doc
            ]
            for i in split_points(words):
                doc[i].is_sent_start = True
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
        if word in _DASHES and not _joins_numbers(words, i):
            dashes.append(i + 1)
        if word in _SPLIT_AFTER - _DASHES:
            points.append(i + 1)
        if word in {".", "!", "?"} or i == len(words) - 2:
            points += dashes if len(dashes) == 1 else []
            dashes = []
    return sorted(points)


def _joins_numbers(words: Sequence[str], i: int) -> bool:
    """True for the dash of '1890 – 91'."""
    return i > 0 and words[i - 1][-1:].isdigit() and words[i + 1][:1].isdigit()


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
    pipeline, lemma = load(model)
    docs = pipeline.pipe(texts, as_tuples=True, batch_size=64)
    return tuple(_sentences(docs, casing.names, lemma))


def _text(block: Block, text: str, casing: Casing) -> str:
    written = block.span.cut(text)
    heading = block.kind == "heading" or is_heading(written)
    return casing.true_cased(written) if heading else written


def _sentences(
    docs: Iterable[tuple[Any, tuple[int, Block, Inserted]]], names: frozenset[str], lemma: Lemma
) -> Iterator[Sentence]:
    index = 0
    for doc, (number, block, commas) in docs:
        offset = block.span.start
        pieces = [sent for sent in doc.sents if sent.text.strip()]
        for sent, whole in zip(pieces, _printed(pieces, offset, commas), strict=True):
            read = [_token(token, sent.start, offset, names, lemma(token), commas) for token in sent]
            found = [Label(e.start - sent.start, e.end - sent.start, e.label_) for e in sent.ents]
            put_in = [n for n, token in enumerate(sent) if commas.holds(token.idx)]
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
    start = commas.back(token.idx) + offset
    return Token(
        text=token.text,
        start=start,
        end=start + len(token.text),
        lemma=lemma,
        tag=token.tag_,
        relation=token.dep_,
        head=token.head.i - first,
        entity=token.ent_type_,
        plural=token.tag_ in {"NNS", "NNPS"},
        name=token.text in names,
        space=bool(token.whitespace_),
    )
