import pytest

from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


FLOOD = ("killed at least 31 people and injured 140", 3)


def codes(findings):
    return [(one.code, one.severity) for one in findings]


LOST = [
    number("How many people did the floods kill?", 31, *FLOOD),
    text("How many people live along the river?", "3 million", "Nearly 3 million people", 4),
    statement("The floods killed 31 people.", True, *FLOOD),
    statement("Dams on the Vellan harm fish.", True, "dams on the Vellan may harm fish", 1),
    statement("The trust says that dams harm fish.", True, "dams on the Vellan may harm fish", 1),
]


@pytest.mark.parametrize("question", LOST, ids=lambda one: one.question)
def test_a_lost_hedge_is_a_warning(found, question):
    assert codes(found(question)) == [("S007", "warning")]


KEPT = [
    number("How many people, at least, did the floods kill?", 31, *FLOOD),
    number("How many people did the floods kill?", 31, *FLOOD, explanation="It says *at least* 31."),
    number("How many were injured?", 140, *FLOOD),
    number("How many live there?", 3_000_000, "Nearly 3 million people", 4, tolerance=Tolerance(relative=0.05)),
    text("How many people live along the river?", "About 3 million", "Nearly 3 million people", 4),
    statement("Dams on the Vellan might harm fish.", True, "dams on the Vellan may harm fish", 1),
]


@pytest.mark.parametrize("question", KEPT, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_hedge_that_is_kept_passes(found, question):
    assert found(question) == ()


def test_an_allegation_put_as_fact_is_a_warning(found):
    question = statement("The company hid its violations of the licence.", True, "hid violations of its licence", 10)
    assert ("S006", "warning") in codes(found(question))


@pytest.mark.parametrize(
    "stem",
    ["According to the trust, Halden hid violations of its licence.", "RT: Halden hid violations of its licence."],
)
def test_an_allegation_with_its_speaker_passes(found, stem):
    assert found(statement(stem, True, "hid violations of its licence", 10)) == ()
