"""Statements that say in other words, or deny in other words, what a rule or a report has said."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """The absence of a lamp shall in no way relieve the ferryman of his duties under this charter.

That the theft was committed by an apprentice does not absolve his master from blame or fine.

A resignation shall take effect one year after its letter is with the guild.

In hiring, the guild shall try to prefer whoever is oldest.

Travellers shall be fed, whether or not the warden has taken their liberty.

Grain shall be brought into the valley subject to the consent of the council.

The right of herdsmen to graze at the weir is not unlimited.

Their dam let the guild regain control over much of the valley and its mills.

The chance that the floods come back looms large, the reeve said, and so do dangers to the mills.

The raids may amount to breaches of the charter of Orsk.
"""
RELIEVE, ABSOLVE, EFFECT, OLDEST, LIBERTY, CONSENT, UNLIMITED, REGAIN, LOOM, AMOUNT = (
    "in no way relieve the ferryman",
    "does not absolve his master from blame",
    "shall take effect one year after its letter is with the guild",
    "try to prefer whoever is oldest",
    "whether or not the warden has taken their liberty",
    "subject to the consent of the council",
    "to graze at the weir is not unlimited",
    "control over much of the valley and its mills",
    "The chance that the floods come back looms large",
    "may amount to breaches of the charter",
)


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("A ferryman is released from his duties under this charter where there is no lamp.", RELIEVE),
        ("A master whose apprentice committed the theft is free of blame.", ABSOLVE),
        ("A resignation takes effect on the day the guild receives the letter.", EFFECT),
        ("The guild is to try to prefer the youngest.", OLDEST),
        ("Grain is to be brought into the valley whether the council agrees to it or not.", CONSENT),
        ("The guild took back the mills, while much of the valley stayed beyond its control.", REGAIN),
        ("The reeve ruled out that the raids may be breaches of the charter.", AMOUNT),
    ],
)
def test_the_contrary_is_found(errors_on, text, quote):
    assert errors_on(LAW, statement(text, True, quote)) == ["S012"]
    assert errors_on(LAW, statement(text, False, quote)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("A ferryman is not released from his duties under this charter where there is no lamp.", RELIEVE),
        ("A master is not free of blame where an apprentice committed the theft.", ABSOLVE),
        ("A resignation takes effect a year after the day the guild receives the letter.", EFFECT),
        ("The guild is to try to prefer the oldest.", OLDEST),
        ("Travellers must be fed, whether held in detention or not.", LIBERTY),
        ("Grain may be brought into the valley only with the consent of the council.", CONSENT),
        ("There are limits to the right of herdsmen to graze at the weir.", UNLIMITED),
        ("With the dam, much of the valley came under the control of the guild again.", REGAIN),
        ("The reeve holds that the chance of floods looms large.", LOOM),
    ],
)
def test_what_is_so_is_left_alone(errors_on, text, quote):
    assert errors_on(LAW, statement(text, True, quote)) == []


def test_what_looms_large_is_not_unlikely(said_on):
    text = "The reeve considers it unlikely that the floods will come back."
    assert {"S010", "S012"} & set(said_on(LAW, statement(text, True, LOOM)))
    assert "S010" not in said_on(LAW, statement(text, False, LOOM))


@pytest.mark.parametrize("text", ["He has no right to be a juror.", "He does not have the right to be a juror."])
def test_a_quote_behind_its_denial_is_read_with_it(errors_on, text):
    law = "A smuggler shall not have the right to be a reeve or a juror."
    assert errors_on(law, statement(text, True, "the right to be a reeve or a juror")) == []


LISTED = """It is prohibited to attack, burn or remove the mills and weirs of the valley, whatever the reason.

Pupils shall neither be hired at the mills nor let into the lock.
"""
BURN = "attack, burn or remove the mills and weirs"


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The mills and weirs of the valley may be burned if the reason is flood.", BURN, ["S012"]),
        ("It is lawful to remove the weirs of the valley.", BURN, ["S012"]),
        ("It is not lawful to burn the mills or the weirs of the valley.", BURN, []),
        ("The weirs of the valley must not be removed.", BURN, []),
        ("Pupils may be hired at the mills.", "shall neither be hired at the mills", ["S012"]),
        ("Pupils may not be hired at the mills.", "shall neither be hired at the mills", []),
    ],
)
def test_what_law_lists_is_ruled_alike(errors_on, text, quote, codes):
    assert errors_on(LISTED, statement(text, True, quote)) == codes
