"""Statements that say what their quotes say with another figure, and figures where the quote has what is asked."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

BOOK = "On 1 August 1774 Ada Quill began to watch the dust of mills. She published her findings in 1775 in a book."
SEATS = "The Mill League won 212 seats compared with 17 for the ruling party. The other 36 seats went to small parties."
FINED = "Two millers were fined for three thefts."
TERM = "The moot was cut from 44 to 40 and the term of its reeves is now four years."
BARNS = "In 1820 some 40 barns and 220 mills stood there. The storm tore the roofs off 93 percent of barns."
GAIN = "The first rise was small. The stock of flour followed a 0.1 percent gain in May."
BURNT = "Nine mills burnt in May and ten in June."
WON, FOUND = "won 212 seats compared with 17 for the ruling party", "published her findings in 1775"
LEAGUE, NINE = "The Mill League won 212 seats", "Nine mills burnt in May"
ROOFS, THEFTS = "tore the roofs off 93 percent of barns", "fined for three thefts"
REEVES, ROSE = "the term of its reeves is now four years", "followed a 0.1 percent gain in May"


@pytest.mark.parametrize(
    ("passage", "quote", "statement", "codes"),
    [
        (BOOK, FOUND, "Ada Quill published her findings on dust in 1774.", ["S003"]),
        (BOOK, FOUND, "Ada Quill published her findings on dust in 1775.", []),
        (BOOK, FOUND, "Ada Quill began her watch of mills in 1774.", []),
        (SEATS, WON, "The ruling party won 36 seats.", ["S003"]),
        (SEATS, WON, "The ruling party won 212 seats.", ["S003"]),
        (SEATS, WON, "The ruling party won 17 seats.", []),
        (SEATS, WON, "Small parties won the other 36 seats.", []),
        (SEATS, LEAGUE, "The Mill League won 17 seats.", ["S003"]),
        (FINED, THEFTS, "The millers were fined for two thefts.", ["S003"]),
        (FINED, THEFTS, "The two millers were fined for thefts.", []),
        (TERM, REEVES, "The term of each reeve is forty years.", ["S003"]),
        (TERM, REEVES, "The term of each reeve is four years.", []),
        (BURNT, NINE, "Ten mills burnt in June.", []),
        (BURNT, NINE, "The fire took the mills, ten of them in June.", []),
    ],
)
def test_a_statement_has_the_figure_of_what_it_says(errors_on, passage, quote, statement, codes):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(passage, asked) == codes


@pytest.mark.parametrize(
    ("passage", "quote", "stem", "answer", "codes"),
    [
        (BARNS, ROOFS, "What percentage of barns lost their roofs?", "18", ["S003"]),
        (BARNS, ROOFS, "What percentage of barns lost their roofs?", "93", []),
        (BARNS, ROOFS, "What percentage of barns did not lose their roofs?", "7", []),
        (GAIN, ROSE, "What percentage was the gain in May?", "1", ["S003"]),
        (GAIN, ROSE, "What percentage was the gain in May?", "0.1", []),
        (SEATS, WON, "How many seats did the ruling party win?", "212", ["S003"]),
        (SEATS, WON, "How many seats did the ruling party win?", "17", []),
        (SEATS, WON, "How many seats did the Mill League win?", "212", []),
    ],
)
def test_what_the_quote_has_outright_is_not_worked_out(errors_on, passage, quote, stem, answer, codes):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert sorted(set(errors_on(passage, asked))) == codes
