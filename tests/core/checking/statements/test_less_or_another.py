"""Statements that say less than their sentence, ask for what it does without, have another moment or side."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ALL = "All nine of its boats will get new lamps"
EITHER = "Either party may end the lease by letter"
WITHOUT = "The warden may search any barn at any time without prior notice"
NEEDED = "No boat may enter the basin without a licence"
MOMENT = "The reeve has no power over anybody who was under age at the time of the deed alleged"
BEFORE = "The miller shall tell the council six months before they begin"
LONGER = "The carts will take nine minutes longer than the tram"
LEFT = "Quill left Orsk for Vell in 1924"
FEW = "Of her letters only a few survive"
COUNTED = "Only 126 of the tags were found"
NAMED = "The oldest tram, number seven, will go to the museum"

WRONG = [
    # A few for all, one for either.
    (ALL, "Only some of the boats will get new lamps."),
    (ALL, "Not all of its boats will get new lamps."),
    (ALL, "Few of its boats will get new lamps."),
    (ALL, "Only four of its nine boats will get new lamps."),
    (EITHER, "Only the miller may end the lease by letter."),
    (FEW, "All of her letters survive."),
    (COUNTED, "All of the tags were found."),
    # What is not needed.
    (WITHOUT, "The warden must give prior notice before he may search a barn."),
    (WITHOUT, "Only after prior notice may the warden search a barn."),
    # Another moment, the other side, the other way.
    (MOMENT, "The reeve has no power over anybody who was under age at the time of the trial."),
    (MOMENT, "The reeve has no power over anybody under age on the day of the trial."),
    (BEFORE, "The council has to be told six months after the works begin."),
    (LONGER, "The carts will be nine minutes faster than the tram."),
    (LEFT, "In 1924 Quill left Vell for Orsk."),
    (LEFT, "Quill moved from Vell to Orsk in 1924."),
]

RIGHT = [
    (ALL, "All of its boats will get new lamps."),
    (ALL, "Only boats will get new lamps."),
    (EITHER, "Either party may end the lease by letter."),
    (FEW, "Some of her letters survive."),
    (COUNTED, "Only 126 of these tags were found."),
    (WITHOUT, "The warden may search a barn at any time."),
    (WITHOUT, "The warden need not give notice before he searches a barn."),
    (MOMENT, "The reeve has no power over anybody who was under age at the time of the act."),
    (BEFORE, "The council has to be told six months before the works begin."),
    (BEFORE, "The works begin six months after the miller has told the council."),
    (LONGER, "The tram will be nine minutes faster than the carts."),
    (LEFT, "In 1924 Quill left Orsk for Vell."),
    (NAMED, "Only the oldest tram will go to the museum."),
]


def says_against(findings_on, quote, statement):
    text = f"{quote}.\n\nThe trial was held in May, and the warden spoke for an hour."
    question = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    return [one.code for one in findings_on(text, question) if one.severity == "error" and one.code == "S012"]


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_what_says_less_or_has_another_is_found(findings_on, quote, statement):
    assert says_against(findings_on, quote, statement) == ["S012"]


@pytest.mark.parametrize(("quote", "statement"), RIGHT)
def test_what_says_as_much_is_left_alone(findings_on, quote, statement):
    assert says_against(findings_on, quote, statement) == []


def test_a_means_is_nobody_who_acts(errors_on):
    text = "The guild, in a vote in May, asked for a loan; that request may be renewed by the guild every year."
    question = TrueFalse(
        id="x", question="The request may be renewed every year by a vote in May.", answer=True,
        evidence=(Citation(source="news", quote="that request may be renewed by the guild every year"),),
    )  # fmt: skip
    assert errors_on(text, question) == []


def test_a_people_and_its_members_are_no_two(errors_on):
    text = "Raids against the civilian population or civilians by way of revenge are prohibited."
    question = TrueFalse(
        id="x", question="Raids against civilians by way of revenge are prohibited.", answer=True,
        evidence=(Citation(source="news", quote="civilians by way of revenge are prohibited"),),
    )  # fmt: skip
    assert errors_on(text, question) == []


WAGES = "Hired hands shall have wages similar to those of the guild's own men."
SWORN = "A staff may be carried by those wardens who have been sworn in."
NAMED = "The list names ten senior Orskan and Tavrian civilian and military officials who may be to blame."


@pytest.mark.parametrize(
    ("told", "text", "codes"),
    [
        (WAGES, "Hired hands are paid more than the guild's own men.", ["S012"]),
        (WAGES, "Hired hands are paid the same as the guild's own men.", []),
        (SWORN, "All wardens may carry a staff.", ["S012"]),
        (SWORN, "Wardens who have been sworn in may carry a staff.", []),
        (SWORN, "All wardens who have been sworn in may carry a staff.", []),
        (NAMED, "The list names senior Orskan and Tavrian officials, all of them military.", ["S012"]),
        (NAMED, "The list names Orskan and Tavrian officials, all of them senior.", []),
    ],
)
def test_more_than_its_like_all_for_those_and_one_kind_for_both(errors_on, told, text, codes):
    evidence = (Citation(source="news", quote=" ".join(told.rstrip(".").split()[:12])),)
    assert errors_on(told, TrueFalse(id="x", question=text, answer=True, evidence=evidence)) == codes
