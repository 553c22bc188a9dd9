"""Every reason why something was not asked: the closed list behind `Rejected.gate` and docs/gates.md."""

NOT_STATED = {
    "caption": "the sentence stands in a caption",
    "conditional": "it holds only under a condition (if, unless, whether)",
    "date_of_remark": "the date only says when somebody said so",
    "demonstrative": "'this', 'those' or 'such' point outside the sentence",
    "ellipsis": "something is left out or put in by an editor: … or [ ]",
    "expletive": "the clause has no subject of its own ('there is', 'it seems')",
    "first_person": "it speaks of 'I', 'we' or 'you'",
    "fragment": "it is no complete sentence",
    "hedged": "it says what may be, not what is",
    "indefinite": "the answer may not be the only one of which that is true",
    "length": "the clause is too short to say something or too long to be read at once",
    "modifier": "the name only qualifies another noun",
    "negated": "it says what is not so",
    "no_clause": "no clause with a subject of its own was found",
    "parse_doubt": "the sentence could not be taken apart with confidence",
    "part_of_list": "the answer is only one of several things that the text names together",
    "pointing_word": "a word such as 'later' or 'another' points outside the sentence",
    "question": "it is a question",
    "quotation": "it is, or contains, somebody's own words",
    "relative_date": "a date such as 'Thursday' or 'in June' says not which one, or a year is missing",
    "too_long": "the sentence has more than sixty words",
    "unclear_name": "a name may mean a people, a language or an adjective",
    "unclear_number": "the number is only an order of magnitude or an article, or counts nobody knows what",
    "unclear_scope": "a count of shops or staff may hold for one country only",
    "unresolved_pronoun": "nothing says for certain whom 'he', 'it' or 'they' mean",
    "vague_definite": "'the company' or 'the deal': nothing says which",
}
"""Why a sentence, a clause or a mention became no fact. `part_of_list`, `relative_date`,
`unresolved_pronoun` and `vague_definite` guard the finished question too."""

NOT_ASKED = {
    "no_template": "no template asks for this kind of fact in this grammatical place",
    "answer_in_question": "the question or its hint holds the answer or another form of it",
    "attribution_lost": "the question asks as plain fact what somebody claims",
    "broken_blank": "a cloze question needs its blank exactly once",
    "demonym_leak": "a word such as 'Polish' points to the answer 'Poland'",
    "hedge_lost": "'reportedly' or 'may' is in the text but not in the question",
    "leaning": "the question leans on the article: 'this', 'according to the text'",
    "long_answer": "the answer has more than eight words",
    "lost_qualifier": "'about' or 'at least' belongs to the number but is neither asked nor answered",
    "lost_unit": "the number's unit is neither in the question nor in the answer",
    "negation_lost": "the text says 'not', the question does not",
    "no_context": "nothing in the question says which case is meant",
    "no_question": "it has no question word or no question mark",
    "not_in_evidence": "the evidence does not show the answer",
    "open_description": "'Who was an engineer?' is true of many",
    "pronoun_answer": "the answer is a pronoun",
    "not_found_first": "looked up in the article, the question leads to another sentence first",
    "question_length": "the question is too short to say something or too long to be read at once",
    "round_trip": "question and answer together do not give back the statement they were made from",
    "unbalanced": "a quotation mark or bracket has no partner, or the question breaks off",
    "affiliation": "for whom a quoted expert or a spokesman works is trivial",
    "blank_first": "a blank in place of the first words leaves a reader without context",
    "empty_event": "'reappeared' or 'took matters into his own hands' names no event",
    "opinion": "'impressive' or 'famous' is what somebody finds, and the question doesn't say who",
    "part_of_name": "the answer is a part of a longer name",
    "remark": "who said something in passing is trivial",
    "clumsy": "a doubled word, a stray hyphen, 'according to' at the end, or a plan told as still ahead",
    "known_location": "everybody knows that place from another name in the question: Chicago's country",
    "open_predicate": "'was born in Paris' or 'retired' is true of very many",
    "small_count": "a count of one or two is trivial, unless it counts victims",
    "status_date": "'as of January 2019' only says when something was looked up",
    "title_number": "the number is part of a title: 'Seven Days'",
    "undated_value": "a value or an audience of now, and nothing says of when",
    "vague_subject": "'One driver' or 'an individual': nothing says which",
    "topic_answer": "the answer is what the whole article is about, and the rest fits others as well",
    "duplicate": "the same question was made from another sentence",
    "several_answers": "the article answers the question in more than one way",
}
"""Why a fact was worded but the item not kept."""

NOT_CHOSEN = {
    "gives_away": "another chosen item gives its answer away, or it gives away another's",
    "low_quality": "too few raters would use it: below `--min-quality`, or the usual limit",
    "number": "the number asked for with -n was reached",
    "same_fact": "another chosen item asks for the same fact",
}
"""Why an item waits in the quiz file and is not exported by this run."""

CODES: dict[str, str] = NOT_STATED | NOT_ASKED | NOT_CHOSEN
"""Every code with its one-line explanation."""
