"""Base forms are the pipeline's own, though its rules run once a word."""

import spacy

from quizgen.extract import DEFAULT_MODEL
from quizgen.extract.language import load

TEXT = (
    "Let's see who's left: they ain't leaving, we're gonna stay and y'all have got to go. "
    "There's a ship that was lost; there are better ones, and the best were built in Oslo. "
    "The saw saw the men's axes, but it left them lying. She flew higher than I'd thought."
)


def test_base_forms_are_those_of_the_whole_pipeline() -> None:
    pipeline, lemmas = load(DEFAULT_MODEL)
    assert "lemmatizer" not in pipeline.pipe_names
    docs = list(spacy.load(DEFAULT_MODEL).pipe([TEXT, "", "She'll be there all day.", "Let's"]))
    assert lemmas(docs) == [[token.lemma_ for token in doc] for doc in docs]


def test_the_tokenizer_is_that_of_the_whole_pipeline() -> None:
    pipeline, _ = load(DEFAULT_MODEL)
    whole = spacy.load(DEFAULT_MODEL)
    rules = [held.tokenizer.to_bytes(exclude=["vocab"]) for held in (pipeline, whole)]  # words seen add to it
    assert rules[0] == rules[1]


def test_a_pipeline_without_the_rules_keeps_its_own() -> None:
    from quizgen.extract.lemmas import lemmas_of

    pipeline = spacy.load(DEFAULT_MODEL, exclude=["attribute_ruler"])
    lemmas = lemmas_of(pipeline, spacy.tokens.Doc)
    assert "lemmatizer" in pipeline.pipe_names
    assert lemmas([spacy.blank("en")("ships")]) == [[""]]
