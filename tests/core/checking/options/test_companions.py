"""S005 for what a sentence has beside the answer in other words, and not for what it sets apart or the stem picks."""

import pytest

from quizapp.core.checking.options.apposed import is_apposed
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

TEXT = """The Kenyan government and its Swedish ally held much of the land and people of the valley.

The list has ten civilian and military officers who failed. A warden may hold no tenant or prisoner of war.

The reeve and the first and second clerks shall be chosen by the tenants. The moot sits at Orsk in Tavria.

Robbery or arson, including the burning of barns, is a felony. Orders to commit arson or crimes of blood are void.

The marsh is held by the Reed Guild, Tavria's former Halden branch.

Holm sold the mill; and Lind kept the ferry.
"""


def choice(asked, answer, distractor, quote):
    return Choice(
        id="x",
        question=asked,
        answer=answer,
        distractors=(Option(text=distractor),),
        evidence=(Citation(source="news", quote=quote),),
    )


HELD = "The Kenyan government and its Swedish ally held"
MUCH = "held much of the land and people"
TEN = "ten civilian and military officers who failed"
CLERKS = "The reeve and the first and second clerks"
SITS = "The moot sits at Orsk in Tavria"
FELONY = "Robbery or arson, including the burning of barns"
VOID = "Orders to commit arson or crimes of blood"
MARSH = "held by the Reed Guild"
SOLD = "Holm sold the mill; and Lind kept"


@pytest.mark.parametrize(
    ("asked", "answer", "distractor", "quote", "both"),
    [
        ("Who held the valley?", "the Kenyan government", "Sweden", HELD, True),
        ("Who held the valley?", "Kenya", "Nairobi together with Stockholm", HELD, True),
        ("Who held the valley?", "Kenya", "Norway", HELD, False),
        ("Who held it besides Sweden?", "Kenya", "Sweden", HELD, False),
        ("What did they hold?", "much of the land", "much of the people", MUCH, True),
        ("What did they hold?", "much of the land", "little of the people", MUCH, False),
        ("What kind of officers are listed?", "military officers", "civilian officers", TEN, True),
        ("What kind of officers are listed?", "military officers", "retired officers", TEN, False),
        ("Which military men are listed?", "military officers", "civilian officers", TEN, False),
        ("Who is chosen by the tenants?", "the reeve", "the first clerk", CLERKS, True),
        ("Who is chosen by the tenants?", "the reeve", "the second clerk", CLERKS, True),
        ("Who is chosen by the tenants?", "the reeve", "the third clerk", CLERKS, False),
        ("Where does the moot sit?", "Orsk", "in Tavria", SITS, True),
        ("In which town does the moot sit?", "Orsk", "in Tavria", SITS, False),
        ("Which act is a felony?", "arson", "the burning of barns", FELONY, True),
        ("Which act is a felony?", "arson", "the burning of boats", FELONY, False),
        ("Orders to commit which crime are void?", "arson", "crimes of blood", VOID, True),
        ("Who holds the marsh?", "the Reed Guild", "Tavria's former Halden branch", MARSH, True),
        ("Who holds the marsh?", "the Reed Guild", "Tavria's present Halden branch", MARSH, False),
        ("Who sold something?", "Holm", "Lind", SOLD, False),
    ],
)
def test_what_stands_beside_the_answer_is_right_too(said_on, asked, answer, distractor, quote, both):
    assert ("S005" in said_on(TEXT, choice(asked, answer, distractor, quote))) is both


@pytest.mark.parametrize(
    ("called", "sentence", "told"),
    [
        ("the engineer of the dam", "Ada Quill, the engineer of the dam, spoke.", True),
        ("Kenya's president", "Among them was Kenyan President Ada Quill.", True),
        ("the engineer of the mill", "Ada Quill, the engineer of the dam, spoke.", False),
        ("Orsk", "Ada Quill, Orsk, spoke.", False),
        ("Sweden's president", "Among them was Kenyan President Ada Quill.", False),
    ],
)
def test_a_sentence_tells_who_a_name_is(called, sentence, told):
    assert is_apposed("Ada Quill", called, sentence) is told


@pytest.mark.parametrize(
    ("asked", "answers", "distractor", "quote", "codes"),
    [
        (
            "Tick each kind of officer listed.",
            ("Military officers", "Old officers"),
            "Civilian officers",
            TEN,
            ["S005"],
        ),
        ("Tick each kind of officer listed.", ("Military officers", "Old officers"), "Retired officers", TEN, []),
        ("Tick the military men listed.", ("Military officers", "Old officers"), "Civilian officers", TEN, []),
        ("Which two were chosen?", ("The reeve", "The second clerk"), "The first clerk", CLERKS, ["S005"]),
    ],
)
def test_of_several_answers_each_is_one(errors_on, asked, answers, distractor, quote, codes):
    question = Multiple(
        id="x",
        question=asked,
        answers=answers,
        distractors=(Option(text=distractor),),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert [code for code in errors_on(TEXT, question) if code == "S005"] == codes


@pytest.mark.parametrize(
    ("distractor", "both"), [("The Swedish government", True), ("The Norwegian government", False)]
)
def test_a_government_is_one_of_two_that_are_named_without_the_word(errors_on, distractor, both):
    text = "Both Kenya and Sweden worked to hinder the carts of bread."
    asked = choice("Which government hindered the carts?", "The Kenyan government", distractor, "worked to hinder the")
    assert ("S005" in errors_on(text, asked)) is both
