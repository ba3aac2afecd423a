"""Statements that have one side of a war do or hold what their sentence gives to another."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

FEN = "The Orskan army has vowed to retake the Belm fen, which is largely controlled by the Reed League. Halden rests."
RAID = "In May 2019, the Orskan government and Halden launched a large raid to retake the Belm fen from the rebels."
STRIKES = "The trust counted 46 strikes, carried out by the Syrian alliance on barns in the fen."


@pytest.mark.parametrize(
    ("text", "quote", "statement"),
    [
        (FEN, "largely controlled by the Reed League", "The Orskan army already holds most of the Belm fen."),
        (FEN, "largely controlled by the Reed League", "Most of the Belm fen is in the hands of the Orskan army."),
        (FEN, "largely controlled by the Reed League", "Halden runs most of the Belm fen."),
        (RAID, "launched a large raid", "The rebels began the raid of May 2019."),
        (RAID, "launched a large raid", "It was the insurgents who opened the large raid."),
        (RAID, "launched a large raid", "The large raid was started by the opposition."),
        (STRIKES, "carried out by the Syrian alliance", "The strikes were the work of insurgents."),
        (STRIKES, "carried out by the Syrian alliance", "Rebel bands carried out the strikes on barns in the fen."),
    ],
)
def test_what_another_side_does_is_found(errors_on, text, quote, statement):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(text, asked) == ["S012"]


@pytest.mark.parametrize(
    ("text", "quote", "statement"),
    [
        (FEN, "largely controlled by the Reed League", "The Reed League holds most of the Belm fen."),
        (FEN, "largely controlled by the Reed League", "The rebels hold most of the Belm fen."),
        (FEN, "largely controlled by the Reed League", "The Orskan army does not hold the Belm fen."),
        (FEN, "largely controlled by the Reed League", "The Orskan army holds its fire."),
        (RAID, "launched a large raid", "The raid of May 2019 began in the Belm fen."),
        (RAID, "launched a large raid", "The Orskan government began the raid of May 2019."),
        (RAID, "launched a large raid", "Halden and its ally opened the large raid."),
        (STRIKES, "carried out by the Syrian alliance", "Syrian forces carried out the strikes."),
    ],
)
def test_what_the_same_side_or_a_league_of_it_does_is_not(errors_on, text, quote, statement):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(text, asked) == []


def test_a_statement_keyed_false_is_none(errors_on):
    asked = TrueFalse(
        id="x",
        question="The rebels began the raid of May 2019.",
        answer=False,
        evidence=(Citation(source="news", quote="launched a large raid"),),
    )
    assert errors_on(RAID, asked) == []
