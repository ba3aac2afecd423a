"""A text with gaps: each gap by its own type's rules, read in its text."""

from dataclasses import replace

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Invalid, Option, Outcome
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text

QUESTION = Cloze(
    id="flood",
    question="Fill the gaps.",
    text="In {town} the river took {how-many} bridges, said {who}. {town",
    blanks=(
        Gap("how-many", Number(id="", question="", answer=2)),
        Gap("town", Text(id="", question="", answer="Riverton", reject=("Riverdon",))),
        Gap("who", Choice(id="", question="", answer="the mayor", distractors=(Option(text="the clerk"),))),
    ),
)


def token(text):
    who = next(field for field in QUESTION.present(1).fields if field.name == "who")
    return next(option.token for option in who.options if option.text == text)


def test_gaps_stand_in_the_order_of_the_text_with_the_words_before_them():
    shown = QUESTION.present(1)
    assert [(field.name, field.kind, field.before) for field in shown.fields] == [
        ("town", "text", "In "),
        ("how-many", "number", " the river took "),
        ("who", "select", " bridges, said "),
    ]
    assert shown.tail == ". {town"
    assert {option.text for option in shown.fields[2].options} == {"the mayor", "the clerk"}


def test_text_names_its_gaps_as_keys_do():
    assert QUESTION.with_numbers() == "In [Gap 1] the river took [Gap 2] bridges, said [Gap 3]. {town"
    assert {line.split(":")[0] for line in QUESTION.key()} == {"Gap 1", "Gap 2", "Gap 3"}


@pytest.mark.parametrize(
    ("town", "count", "who", "outcome", "fraction"),
    [
        ("riverton", "two", "the mayor", Outcome.RIGHT, 1),
        ("Rivertown", "2", "the mayor", Outcome.RIGHT, 1),
        ("Riverdon", "2", "the mayor", Outcome.PARTLY, 2 / 3),
        ("Riverton", "", "the clerk", Outcome.PARTLY, 1 / 3),
        ("elsewhere", "3", "the clerk", Outcome.WRONG, 0),
        ("old Riverton", "2", "the mayor", Outcome.WAITING, 2 / 3),
    ],
)
def test_each_gap_counts_the_same(town, count, who, outcome, fraction):
    response = QUESTION.parse({"town": [town], "how-many": [count], "who": [token(who)]})
    verdict = QUESTION.grade(response)
    assert (verdict.outcome, verdict.fraction) == (outcome, pytest.approx(fraction))


def test_notes_say_which_rule_decided_in_each_gap():
    verdict = QUESTION.grade(QUESTION.parse({"town": ["Rivertown"], "how-many": ["3"]}))
    assert [(note.label, note.outcome, note.chosen) for note in verdict.notes] == [
        ("Gap 2", Outcome.WRONG, True),
        ("Gap 1", Outcome.RIGHT, True),
        ("Gap 3", Outcome.BLANK, False),
    ]
    assert verdict.why == "1 of 3 gaps right"
    assert verdict.notes[1].feedback == "the same as the accepted answer “Riverton” but for one letter"


@pytest.mark.parametrize(("part", "value"), [("how-many", "several"), ("who", "x"), ("town", "?")])
def test_a_gap_that_cannot_be_read_is_named(part, value):
    invalid = QUESTION.parse({"town": ["Riverton"], part: [value]})
    assert isinstance(invalid, Invalid)
    assert invalid.part == part


def test_claims_are_read_in_the_text_with_the_other_gaps_filled():
    claims = {claim.path: claim for claim in QUESTION.claims()}
    wrong = claims["blanks", "who", "distractors", 0]
    assert wrong.statement == "In Riverton the river took 2 bridges, said the clerk. {town"
    assert not wrong.holds
    assert claims["blanks", "how-many", "answer"].text == "2"
    assert not claims["blanks", "town", "reject", 0].holds


def test_responses_and_keys_name_the_gaps():
    response = QUESTION.parse({"how-many": ["two"]})
    assert QUESTION.describe(response) == ("Gap 2: two (read as 2)", "Gap 1: (left open)", "Gap 3: (left open)")
    assert QUESTION.key() == ("Gap 2: 2", "Gap 1: Riverton", "Gap 3: the mayor")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"text": "{town} {who}"}, ("blanks", "how-many")),
        ({"text": "{town} {who} {how-many} {when}"}, ("text",)),
        ({"text": "{town} {who} {how-many} {town}"}, ("text",)),
        ({"text": "nothing", "blanks": ()}, ("blanks",)),
        (
            {"text": "{n}", "blanks": (Gap("n", Number(id="", question="", range=(2, 1))),)},
            ("blanks", "n", "range"),
        ),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]


@pytest.mark.parametrize(
    ("text", "commas", "key", "claimed"),
    [
        ("The mill was built in {n} by monks.", False, "2015", "built in 2015 by"),
        ("There has been a mill since {n}.", False, "2015", "since 2015."),
        ("It was sold before {n}, and closed.", False, "2015", "before 2015,"),
        ("The mill ran from {n} to 2020, and closed.", False, "2015", "from 2015 to 2020"),
        ("The mill ran between 1991 and {n}, and closed.", False, "2015", "1991 and 2015,"),
        ("The mill (1991–{n}) was of oak.", False, "2015", "(1991–2015)"),
        ("The mill ground from {n} to 2020 sacks.", False, "2015", "from 2,015 to 2020 sacks"),
        ("It was lost in {n} floods.", False, "2015", "in 2,015 floods"),
        ("The mill ground {n} sacks.", False, "2015", "ground 2,015 sacks"),
        ("The mill ground in {n} by monks.", True, "2,015", "in 2,015 by"),
    ],
)
def test_a_year_in_a_gap_is_shown_as_it_was_written_and_read_as_one(text, commas, key, claimed):
    gap = Gap("n", Number(id="", question="", answer=2015, commas=commas))
    question = replace(QUESTION, text=text, blanks=(gap,))
    assert question.key() == (f"Gap 1: {key}",)
    assert claimed in question.claims()[0].statement
