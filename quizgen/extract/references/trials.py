"""The one trial or study with a name that an article reports: 'the HARBOUR trial'."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.extract.parse import Sentence
from quizgen.models import Span

_NOUNS = frozenset({"trial", "study", "survey"})


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial as it stands inside a sentence, and the sentence that names it first; without words, none."""

    words: str = ""
    index: int = 0
    place: Span | None = None


def trial_of(sentences: Sequence[Sentence]) -> Trial:
    """The only trial that an article names; none if it names several, or speaks of them without a name."""
    found: dict[str, Trial] = {}
    for sentence in sentences:
        for i, token in enumerate(sentence.tokens):
            if token.lemma.lower() not in _NOUNS or token.tag != "NN" or sentence.heading:
                continue
            first = i
            while first and sentence.tokens[first - 1].is_proper:
                first -= 1
            articled = first > 0 and sentence.tokens[first - 1].text.lower() == "the"
            if first < i and articled:
                name = " ".join(t.text for t in sentence.tokens[first : i + 1])
                place = sentence.printed
                found.setdefault(name, Trial(f"the {name}", sentence.index, place))
    return next(iter(found.values())) if len(found) == 1 else Trial()
