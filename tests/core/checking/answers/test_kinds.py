import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def text(stem, answer, quote, paragraph, source="news"):
    return Text(
        id="x", question=stem, answer=answer, evidence=(Citation(source=source, quote=quote, paragraph=paragraph),)
    )


SPAN = ("made from June 2018 to May, counted 46 dams", 2)
PEOPLE = ("3 million people live along the river, 40 percent", 4)
COST = ("eight-month drought cost half a million jobs and $1.5 billion", 8)
MINISTER = ("Anna Lind and the Swedish minister Per Holm", 7)
TRUST = ("the River Trust (RT) said that dams on the Vellan", 1)

OTHER_KIND = [
    ("S003", text("When was the survey made?", "46", *SPAN)),
    ("S003", text("How many dams were counted?", "June 2018", *SPAN)),
    ("S003", text("How long did the drought last?", "$1.5 billion", *COST)),
    ("S004", text("What nationality had the minister?", "Anna Lind", *MINISTER)),
    ("S004", text("Which trust reported on the dams?", "Vellan", *TRUST)),
]

RIGHT_KIND = [
    text("When was the survey begun?", "June 2018", *SPAN),
    text("How many dams were counted?", "46", *SPAN),
    text("What percentage of the people live in Orsk?", "40 percent", *PEOPLE),
    text("How long did the drought last?", "eight months", *COST),
    text("What nationality had the minister?", "Swedish", *MINISTER),
    text("Which trust reported on the dams?", "the River Trust", *TRUST),
    text("On which river are the dams?", "the Vellan", *TRUST),
]


@pytest.mark.parametrize(
    ("code", "question"), OTHER_KIND, ids=lambda one: one if isinstance(one, str) else one.question
)
def test_a_key_of_another_kind_than_asked_is_found(errors, code, question):
    assert code in errors(question)


@pytest.mark.parametrize("question", RIGHT_KIND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_key_of_the_kind_asked_passes(errors, question):
    assert errors(question) == []


def test_the_ends_of_a_span_are_told_apart(errors):
    assert errors(text("When did the truce begin?", "January 2020", "has held since January 2020", 6)) == []
    assert errors(text("When did the survey end?", "June 2018", *SPAN)) == ["S003"]


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("Who runs the dams?", "Tavria", ["S004"]),
        ("Who runs the dams?", "Halden", []),
        ("Who has vowed to remove the dams?", "Tavria", []),
    ],
)
def test_the_doer_is_told_from_the_rest(errors, stem, answer, codes):
    question = text(stem, answer, "Tavria has vowed to remove the dams, which are run by Halden", 5)
    assert errors(question) == codes
