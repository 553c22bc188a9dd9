"""The slots that question templates are written with."""

from quizgen.models import BLANK

SLOTS: dict[str, str] = {
    "answer": "the answer as the statement has it, with its qualifier: 'nearly 30,000'",
    "kind": "date, figure, actor or place",
    "type": "what the answer is: 'country', 'person', 'coastal city', 'organization' …; of a list in "
    "the plural: 'countries', 'people'",
    "listed": "how many names a list of names has: 'two', 'three', 'four', or ''",
    "role": "what the asked phrase is to the verb: subject, object, oblique or adverbial",
    "fit": "'whole' if the answer fills that phrase, 'number' if it counts its noun, 'nested' if deeper in; "
    "or how the phrase measures: 'measure' in 'at a cost of [£3 million]', 'adjective' in '[8 metres] long' "
    "and 'worth [£5]', 'distance' in '[8 km] from Rome', 'term' in '[8 years] in prison', 'every' in 'every "
    "[4 years]', 'stretch' in 'from [1914] to 1918', 'score' in 'won [2–1]', 'amount' in '[£5] in fines'; or "
    "how a phrase holds a name: 'owner' in '[Ann]'s father', 'inside' in 'under the rule of [Egypt]'",
    "preposition": "the preposition before the asked phrase, in lower case, or ''",
    "suited": "that preposition as it goes with the type: 'on' which continent, though 'in Asia'",
    "attribution": "what stands before the question, with a comma: 'According to the United Nations, ', an "
    "adverbial too long to move; or ''",
    "clause": "the rest of the statement as a question asks it: 'did Gandhi spend two decades of his life'",
    "deed": "a passive told as the deed of its agent, who is asked for: 'founded the club in 1920'",
    "indirect": "the clause in plain order, as after 'Name the country in which': 'Gandhi spent two decades "
    "of his life'",
    "subject": "who or what the statement is about, unless that is asked for: 'Gandhi'",
    "predicate": "the statement without its subject: 'packed the streets of San Francisco'",
    "counted": "what a number counts, with its modifiers: 'airstrikes against the group'",
    "unit": "the unit of a figure: '%', 'USD', 'year', 'kilometre', or ''",
    "measure": "what goes with such a figure: 'cost', 'long', 'worth', 'from Rome', 'in prison'",
    "asking": "the words that ask where a phrase holds a name: 'whose father', 'under the rule of whom'",
    "article": "'the' if the answer has that article before it, else ''",
    "until": "the year in which a stretch ends",
    "dimension": "what a figure's unit measures: money, share, length, time, age, score, rank …, or ''",
    "precision": "of a date: day, month, season, year, decade, century, interval or period, else ''",
    "verb": "the base form of the main verb",
    "voice": "'passive' in 'was built', else 'active'",
    "topic": "the base form of the subject's main noun",
    "rest": "what follows subject and verb apart from the asked phrase: 'the ruler'",
    "before": "the statement up to the answer",
    "after": "the statement from the answer on",
    "blank": f"the mark for a deletion, {BLANK}",
    "statement": "the whole statement",
    "sentence": "the sentence of the article that says it, as printed there",
    "section": "the heading that the sentence stands under, or ''",
    "opening": "what stands right before the answer, for a marked answer",
    "ending": "what stands right behind it",
    "loose": "the clause without the answer in the order of a question, though the answer sits deeper in it",
    "forced": "'yes' only if somebody marked the answer and every other wording failed",
}
"""Every slot a template may name, and what it holds."""
