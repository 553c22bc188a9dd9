"""The frame of what a trial found: 'In the HARBOUR trial, the mortality rate was 49%'."""

from quizgen.extract.context import Context
from quizgen.extract.data.tables import words_in
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.tenses import simple_past

_MEASURED = words_in("rate mortality efficacy patient participant volunteer survival risk dose effectiveness")
"""Subjects of what a trial measures."""
_TREATED = words_in("treat receive give assign placebo vaccinate inject randomise randomize enrol enroll")
"""Words of what is done in a trial."""
_ELSEWHERE = words_in("trial study survey outbreak epidemic previous past earlier average world country")
"""Words of another time or place than the trial's, or of the trial itself."""


def trial_frame(sentence: Sentence, clause: Clause, context: Context) -> str:
    """'In the HARBOUR trial' for a clause that tells what the article's one trial found, else ''."""
    trial = context.trial
    if not trial.words or sentence.index <= trial.index or clause.copula or clause.speaker:
        return ""
    subject = sentence.child(clause.head, *SUBJECTS)
    if subject is None or not simple_past(sentence, clause.head):
        return ""
    said = {sentence.tokens[t].lemma.lower() for t in clause.tokens}
    measured = sentence.tokens[subject].lemma.lower() in _MEASURED
    treated = any(token.lemma.lower() in _TREATED for token in sentence.tokens)
    return f"In {trial.words}" if measured and treated and not said & _ELSEWHERE else ""
