"""What may stay because its own clause says what it means, and what leans on the text before it."""

import pytest

from tests.extract.conftest import extract

KEPT = [
    # possessives and reflexives of the subject that governs them
    ("Norvik Bank held 4% of the shares in Norway, compared to its 16% share in Egypt.", "its 16%"),
    ("Norway and Egypt signed a treaty on their border in 1990.", "their border"),
    ("The African country of Egypt signed a treaty in 1990.", "African country"),
    ("The Norwegian army took Turku in 1990.", "Norwegian army"),
    ("Norway has had two embassies in Egypt since its takeover of Sinai in 1990.", "its takeover"),
    ("In 1990 Torvik was built to house mill workers, their families and their pets.", "their families"),
    ("In 1990 Norway asked 300 prisoners to free themselves.", "themselves"),
    ("Robert Koch began his career in Norway in 1990.", "his career"),
    # what leads up to the subject means it
    ("In its largest use, the alloy of Norvik holds 300 bridges in Norway.", "In its largest use"),
    ("As its territory shrank, Norvik raised taxes in 1990.", "As its territory"),
    ("Since its founding, the Norvik Bank has opened 30 branches in Norway.", "Since its founding"),
    # what something is done to, where the doer can't be meant
    ("In 1990 critics in Oslo praised a song by Robert Koch for its words.", "its words"),
    ("In 1990 the battleships of Norway were outclassed by their rivals.", "their rivals"),
    # in clauses under the main one
    ("In 1990 Norway sued Borealis Bank after it had lost 300 documents.", "it had"),
    # definites that the clause or common knowledge settles
    ("In 1990 Robert Koch scored from the penalty spot in Oslo.", "the penalty spot"),
    ("In the 69th minute, Robert Koch beat Egypt.", "the 69th minute"),
    ("In 1990 Ann Reed took the office of mayor and held the post in Oslo.", "the post"),
    ("The immune system was described by Robert Koch in 1890.", "The immune system"),
    ("In 1990 Robert Koch took a stone from Oslo to build a house on the stone.", "the stone"),
    ("In Norway, the government raised taxes in 1990.", "the government"),
    ("Robert Koch won the women's 200m in Oslo in 1990.", "the women's 200m"),
    ("Robert Koch studied the idea behind the Norvik Treaty of 1990.", "the idea behind"),
    # pointing words with an anchor
    ("In 1990 Robert Koch sold socks and other clothes in Oslo.", "other clothes"),
    ("Former President Robert Koch visited Oslo in 1990.", "Former President"),
    ("Unlike most other towns, Oslo grew in 1990.", "other towns"),
    ("The last match of the season took place in Oslo in 1990.", "last match"),
    ("In 1990 the exports of Norway exceeded those of Egypt.", "those of Egypt"),
]

REFUSED = [
    # the pronoun's antecedent is not in the clause
    ("In 1990 it bought 30 shops in Norway.", "unresolved_pronoun"),
    ("The sale ended its presence in Norway in 1990.", "unresolved_pronoun"),
    ("In 1990 the takeover hurt their reputation in Norway.", "unresolved_pronoun"),
    ("In 1990 Robert Koch wrote to them from Norway.", "unresolved_pronoun"),
    ("Scholars described the part they played in Norway.", "unresolved_pronoun"),
    ("In 1990 Robert Koch heard that they left Oslo.", "unresolved_pronoun"),
    ("In 1990 Robert Koch sold it to Norway.", "unresolved_pronoun"),
    ("Their identities were published in Norway in 1990.", "unresolved_pronoun"),
    ("The council of Oslo named the plant that feeds it in 1990.", "unresolved_pronoun"),
    ("Robert Koch ended his in Norway in 1990.", "unresolved_pronoun"),
    # nothing says which
    ("The half ended in Oslo in 1990.", "vague_definite"),
    ("In 1990 the population was 300,000.", "vague_definite"),
    ("Norway asked the government of 1990 about the group.", "vague_definite"),
    ("Ann Holt became president of the African nation in 1990.", "vague_definite"),
    ("In 1990 the women's names were published in Norway.", "vague_definite"),
    # nothing anchors them
    ("Another bomb hit Oslo in 1990.", "pointing_word"),
    ("In 1990 the former king visited.", "pointing_word"),
    ("Robert Koch moved to Oslo the following year.", "pointing_word"),
    ("In 1990 Robert Koch described this in Oslo.", "demonstrative"),
]


@pytest.mark.parametrize(("sentence", "words"), KEPT)
def test_what_the_clause_anchors_stays(sentence: str, words: str) -> None:
    found = extract(sentence)
    assert any(words in statement.text for statement in found.statements), [
        (r.gate, r.reason) for r in found.rejected
    ]


@pytest.mark.parametrize(("sentence", "gate"), REFUSED)
def test_what_leans_on_the_text_before_is_refused(sentence: str, gate: str) -> None:
    found = extract(sentence)
    assert not found.statements, [s.text for s in found.statements]
    assert gate in {r.gate for r in found.rejected}
