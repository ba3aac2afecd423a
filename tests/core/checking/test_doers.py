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


LAKES = """Lake Vell lies in Orsk County, east of Halden Town. It is fed by Moss Brook, Kell Brook and Dun Brook. The
lake is owned by the State of Tavria."""

OWNED = "owned by the State of Tavria"
FED = "by Moss Brook, Kell Brook and Dun Brook"

OWNERS = [
    ("Halden Town owns Lake Vell.", OWNED, True, ["S004"]),
    ("The State of Tavria owns Lake Vell.", OWNED, True, []),
    ("The State of Tavria owns the lake.", OWNED, False, ["S012"]),
    ("Halden Town owns Lake Vell.", OWNED, False, []),
    ("Moss Brook, Kell Brook and Dun Brook feed Lake Vell.", FED, True, []),
]


@pytest.mark.parametrize(("text", "quote", "answer", "codes"), OWNERS)
def test_what_is_done_by_somebody_in_the_quote_is_done_by_nobody_else(errors_on, text, quote, answer, codes):
    assert errors_on(LAKES, statement(text, quote, answer=answer)) == codes


def test_what_the_quote_says_of_another_explains_a_key_of_false(said_on):
    assert said_on(LAKES, statement("Halden Town owns Lake Vell.", OWNED, answer=False)) == []


PRINTED = [
    ("The Orsk Boats met the Vell Boats at Halden Field in May, and no lamp was lit.", ["S012"]),
    ("The Orsk Boats met the Vell Boats at Marsh Field in May, and no lamp was lit.", []),
    ("The Orsk Boats met the Vell Boats at Halden Field in June 1911, and no lamp was lit.", []),
]


@pytest.mark.parametrize(("text", "codes"), PRINTED)
def test_by_fingerprint_a_statement_is_whole_only_if_all_its_words_are_printed(errors_on, text, codes):
    told = "The Orsk Boats met the Vell Boats at Halden Field in May, and no lamp was lit. It rained on the fair."
    assert errors_on(told, statement(text, "Orsk Boats met the Vell Boats", answer=False), known=False) == codes
