"""How an accepted answer may be read: without its brackets, as the letters for it, as one of what it offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.readings import readings
from quizapp.core.questions.wording import judge


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("a stack", ()),
        ("gas (argon) lamp", ("gas lamp",)),
        ("(because of) the drought", ("the drought",)),
        ("the Speaker (of the parliament)", ("the Speaker",)),
        ("random access memory (RAM)", ("random access memory", "RAM")),
        ("an ion (charged)", ("an ion",)),
        ("(not) guilty", ()),
        ("lead(II) oxide", ()),
        ("hail or sleet", ("hail", "sleet")),
        ("either hail or sleet", ("hail", "sleet")),
        ("removing old paint or rust", ("removing old paint", "removing rust", "removing old rust")),
        ("a torn or stretched ligament", ("a torn", "a stretched ligament", "a torn ligament")),
        ("drum, flute or harp", ("drum", "flute", "harp")),
        ("riots/unrest", ("riots", "unrest")),
        ("input/output device", ()),
        ("and/or", ()),
        ("two or more", ()),
        ("more or less", ()),
        ("hot or cold", ()),
        ("right or wrong", ()),
        ("before or after 1945", ()),
        ("whether or not it rains", ()),
        ("a word or a small sign that stands for a great number of other things", ()),
    ],
)
def test_the_readings_of_an_accepted_answer(text, others):
    found = readings(text)
    assert found[0] == text
    assert set(others) <= set(found)
    assert bool(others) == (len(found) > 1)


@pytest.mark.parametrize("stem", ["What does hail mean?", "Define hail.", "What is hail?"])
def test_a_definition_offers_nothing(stem):
    key = Key(accepted=("ice or frozen rain",), stem=stem)
    assert key.readings == ("ice or frozen rain",)
    assert judge(key, "frozen rain").outcome is Outcome.WAITING


@pytest.mark.parametrize(
    ("answer", "response"),
    [
        ("gas (argon) lamp", "a gas lamp"),
        ("random access memory (RAM)", "the RAM"),
        ("removing old paint or rust", "they remove rust"),
        ("drum, flute or harp", "the harp"),
        ("drum, flute or harp", "flute and drum"),
        ("riots/unrest", "unrest"),
        ("shouting or whistling", "whistling. shouting."),
    ],
)
def test_each_reading_is_accepted(answer, response):
    assert judge(Key(accepted=(answer,), stem="Name one thing."), response).outcome is Outcome.RIGHT


@pytest.mark.parametrize(
    ("answer", "response"),
    [
        ("gas (argon) lamp", "argon"),
        ("(not) guilty", "guilty of theft"),
        ("input/output device", "input device"),
        ("two or more", "more"),
        ("drum, flute or harp", "not the harp"),
        ("drum, flute or harp", "the violin"),
    ],
)
def test_what_is_no_reading_is_not_accepted(answer, response):
    assert judge(Key(accepted=(answer,), stem="Name one thing."), response).outcome is not Outcome.RIGHT


@given(st.text(alphabet="ab or/,()", max_size=40))
def test_every_text_has_itself_as_its_first_reading(text):
    found = readings(text)
    assert found[0] == text
    assert len(found) == len(set(found))
