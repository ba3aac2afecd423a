"""Whose a figure or a claim is said to be, held against who gives it in the passage."""

import pytest

from quizapp.core.checking.speakers.telling import told
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

GAUGE = """The long flood has claimed more than 4,000 homes, drove over 60,000 people to the hills, and left at least
55,000 abroad, according to UN offices.

Human River Watch (HRW) says the lords of the lock have shown “open contempt” for those on the banks.

The flood reached the mill in May and took 12 boats.

In June the Lords of Belm and Orsk closed the weir, saying that the lock was unsafe.
"""
HOMES, CONTEMPT, BOATS = "claimed more than 4,000 homes", "shown “open contempt” for those", "took 12 boats"
UNSAFE = "saying that the lock was unsafe"


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "right", "quote"),
    [
        ("The UN, not HRW, is given as the source of the 4,000 lost homes.", True, HOMES),
        ("The figure of 4,000 homes is the UN's, not HRW's.", True, HOMES),
        ("The figure of 4,000 homes is HRW's, not the UN's.", False, HOMES),
        ("The figure of 4,000 homes comes from Human River Watch.", False, HOMES),
        ("The number of 4,000 homes does not come from HRW.", True, HOMES),
        ("The source of the figure of 4,000 homes is UN offices.", True, HOMES),
        ("The count of 4,000 homes was provided by HRW.", False, HOMES),
        ("The figure of 4,000 homes is attributed to the UN.", True, HOMES),
        ("The phrase “open contempt” is Human River Watch's.", True, CONTEMPT),
        ("The phrase “open contempt” is the UN's.", False, CONTEMPT),
        ("The article cites UN offices for the 4,000 homes.", True, HOMES),
        ("The article cites HRW for the 4,000 homes.", False, HOMES),
        ("HRW is cited for the claim that the flood took 4,000 homes.", False, HOMES),
        ("The text attributes the figure of 4,000 homes to HRW.", False, HOMES),
        ("The author takes the figure of 4,000 homes from UN offices.", True, HOMES),
        ("The author takes the figure of 4,000 homes from HRW.", False, HOMES),
        ("The article cites the Lords of Belm for the claim that the lock was unsafe.", True, UNSAFE),
        ("Human River Watch is cited for the claim that the lock was unsafe.", False, UNSAFE),
    ],
)
def test_the_key_is_held_against_who_says_it(said_on, text, right, quote):
    assert said_on(GAUGE, statement(text, right, quote)) == []
    assert said_on(GAUGE, statement(text, not right, quote)) == ["S012"]


def test_another_figure_is_wrong_whoever_gives_it(said_on):
    assert "S003" in said_on(GAUGE, statement("The figure of 5,000 homes is the UN's.", True, HOMES))
    assert said_on(GAUGE, statement("The figure of 5,000 homes is the UN's.", False, HOMES)) == []


def test_nothing_is_said_where_the_passage_has_no_speaker(said_on):
    assert "S012" not in said_on(GAUGE, statement("The figure of 12 boats is HRW's.", True, BOATS))


@pytest.mark.parametrize("text", ["The flood was HRW's.", "The figure is wrong.", "The mill was given by Anna Lind."])
def test_other_statements_are_left_alone(text):
    assert told(TrueFalse(id="x", question=text, answer=True)) is None


def test_the_last_figure_does_not_count_who_tells_it(said_on):
    text = "The UN says that more than 4,000 homes were lost."
    assert "S003" not in said_on(GAUGE, statement(text, True, HOMES))
