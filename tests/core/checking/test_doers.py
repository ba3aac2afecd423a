"""Statements of who did a thing, held against whom their quote names."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

FAIR = """In Tavria the Orsk Rowers, who had won the cup, met the Vell Boats at Halden Field. The film was directed by
Ida Brandt.

Per Holm of Vell, minister of state, resigned from Markov's cabinet in protest. Anna Lind presented the show.

6. Damming the upper river by way of reprisals is prohibited."""

CUP = "Orsk Rowers, who had won the cup"
FILM = "The film was directed by Ida Brandt"
LEFT = "resigned from Markov’s cabinet in protest"
SHOW = "Lind presented the show"

DONE = [
    ("Halden Field won the cup.", CUP, True),
    ("Vell Boats won the cup.", CUP, True),
    ("Orsk Rowers won the cup.", CUP, False),
    ("Vell Boats directed the film.", FILM, True),
    ("Ida Brandt directed the film.", FILM, False),
    ("Per Holm resigned in protest.", LEFT, False),
    ("Anna Lind presented the show.", SHOW, False),
    ("Halden Field presented the show.", "Anna Lind presented the show", True),
]


def statement(text, quote, *, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("text", "quote", "wrong"), DONE, ids=[text for text, *_ in DONE])
def test_the_quote_names_who_did_it(errors_on, text, quote, wrong):
    assert bool(errors_on(FAIR, statement(text, quote, answer=True))) == wrong


@pytest.mark.parametrize("text", [text for text, _, wrong in DONE if wrong])
def test_what_would_be_wrong_if_it_were_keyed_true_is_rightly_keyed_false(errors_on, text):
    quote = next(quote for other, quote, _ in DONE if other == text)
    assert errors_on(FAIR, statement(text, quote, answer=False)) == []


def test_the_number_of_a_paragraph_is_no_figure_of_its_sentence(errors_on):
    quote = "Damming the upper river by way of reprisals is prohibited"
    text = "The treaty prohibits damming the upper river by way of reprisals."
    assert errors_on(FAIR, statement(text, quote, answer=True)) == []
