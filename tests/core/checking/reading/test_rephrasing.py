import pytest

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.lexicons.phrases import QUESTIONS
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.checking.reading.rephrasing import agreeing, contrary_phrases
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source

OSK = """Fewer than half of the wells in the district are safe. The shelling of the grain store was intentional.
Soldiers at the gate let medical convoys through but turned back trucks carrying food.
The floods made many villages unlivable.
The mayor did nothing to stop the looters. The rebels still hold the bridge, and the army has withdrawn from the bank.

The meetings of the council shall be public. The decisions of the council shall be binding on the towns. A member shall
not be eligible for re-election. Ruses are not prohibited by the charter.

The court hears cases of arson in particular when it is part of a plan. A trader keeps the licence for such time as the
stall is open.
"""

SAME = [
    ("made many villages unlivable", "The floods made many villages unfit to live in."),
    ("The mayor did nothing to stop the looters", "The mayor took no action to stop the looters."),
    ("Ruses are not prohibited by the charter", "Ruses are permitted by the charter."),
    ("decisions of the council shall be binding on the towns", "The towns must obey the decisions of the council."),
    ("meetings of the council shall be public", "The meetings of the council shall be held in the open."),
    (
        "keeps the licence for such time as the stall is open",
        "A trader keeps the licence only while the stall is open.",
    ),
]

CONTRARY = [
    ("Fewer than half of the wells in the district are safe", "Most of the wells in the district are safe."),
    ("The shelling of the grain store was intentional", "The grain store was shelled by mistake."),
    ("turned back trucks carrying food", "Soldiers at the gate let trucks with food pass."),
    ("The mayor did nothing to stop the looters", "The mayor took steps to stop the looters."),
    ("the army has withdrawn from the bank", "The army still occupies the bank."),
    ("meetings of the council shall be public", "The council meets behind closed doors."),
    ("decisions of the council shall be binding", "The towns are free to disregard the decisions of the council."),
    ("shall not be eligible for re-election", "A member can be elected again."),
    ("Ruses are not prohibited by the charter", "Ruses are forbidden by the charter."),
    ("in particular when it is part of a plan", "The court hears cases of arson only when it is part of a plan."),
    ("keeps the licence for such time as the stall is open", "A trader keeps the licence for good."),
]


def asked(quote, text, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "text"), CONTRARY)
def test_a_phrase_of_the_other_side_turns_the_quote_round(said_on, errors_on, quote, text):
    assert errors_on(OSK, asked(quote, text, True)) == ["S012"]
    assert said_on(OSK, asked(quote, text, False)) == []


@pytest.mark.parametrize(("quote", "text"), SAME)
def test_a_phrase_that_says_the_same_is_borne_out(said_on, quote, text):
    assert said_on(OSK, asked(quote, text, True)) == []


@pytest.mark.parametrize(("quote", "text"), SAME[:3])
def test_and_not_false(errors_on, quote, text):
    assert errors_on(OSK, asked(quote, text, False)) == ["S012"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was not done by mistake.", "It was done on purpose."),  # denied, it agrees
        ("Most of the towns and a minority of the villages came.", "Only a fraction of the villages came."),
        ("The trucks passed.", "The guards saw the trucks."),
        ("Most of them fled.", "Nearly all of them fled."),
    ],
)
def test_what_excludes_nothing_is_no_contrary(text, told):
    assert contrary_phrases(text, told) is None


def test_no_phrase_stands_on_two_sides_of_a_question():
    for question in QUESTIONS.strip().split("\n\n"):
        sides = [
            {" ".join(one.split()) for part in side.split("/") for one in part.split(";")}
            for side in question.split("|")
        ]
        assert sum(map(len, sides)) == len(set.union(*sides))


def test_a_statement_is_told_of_in_its_authors_words():
    text = "Floods, a plague of mice and the frost of a bitter winter made many villages unfit to live in for herons."
    quiz = Quiz(id="q", title="Q", questions=(asked("The floods made many villages unlivable", text, True),))
    course = Course(id="osk", title="Osk", sources={"news": Source(id="news", title="News")}, quizzes={"q": quiz})
    told = check(course, Evidence(texts={"news": parse_source_text(OSK)}), FixedPlaces())
    assert any(f"“{text}”" in one.message for one in told), told


def test_majorities_exclude_one_another():
    assert contrary_phrases("elected by a two-thirds majority", "elected by an absolute majority") == (
        "two-thirds majority",
        "absolute majority",
    )


PALACE = """The guards repelled the attack on the palace. Medical units shall be protected at all times. The Syrtan
government has vowed to retake Lenn Province, which the rebels hold. The mines were launched in an attack on the port.
"""


def test_an_attack_that_is_only_named_was_not_made(errors_on):
    quote = "The guards repelled the attack on the palace"
    assert errors_on(PALACE, asked(quote, "The guards attacked the palace.", False)) == []


def test_what_is_forbidden_is_not_held_against_what_is_protected(errors_on):
    quote = "Medical units shall be protected at all times"
    assert errors_on(PALACE, asked(quote, "Attacks on medical units are forbidden.", True)) == []
    assert errors_on(PALACE, asked(quote, "Medical units are attacked at all times.", True)) == ["S012"]


def test_a_quote_may_be_said_in_near_words_and_shorter_names(errors_on):
    quote = "vowed to retake Lenn Province"
    assert errors_on(PALACE, asked(quote, "The Syrtan government has pledged to recapture Lenn.", False)) == ["S012"]
    assert errors_on(PALACE, asked(quote, "The Syrtan government has refused to recapture Lenn.", False)) == []


STATUTE = """The Court has no jurisdiction over any person who was under eighteen. A case is inadmissible where a State
investigates it, unless the State is unwilling to prosecute. The decision enters into force immediately.

The strikes fell far from the lines of the Syrtan army.
"""


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "no jurisdiction over any person who was under eighteen",
            "Persons under eighteen are outside its jurisdiction.",
        ),
        ("A case is inadmissible where a State", "A case may be admissible if the State is unwilling to prosecute it."),
        ("The decision enters into force immediately", "The decision takes effect at once."),
    ],
)
def test_phrases_of_one_side_and_exceptions_are_no_contraries(errors_on, quote, text):
    assert errors_on(STATUTE, asked(quote, text, True)) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The Court has no jurisdiction over any person", "The Court has jurisdiction over persons under eighteen."),
        ("A case is inadmissible where a State", "A case is admissible where a State investigates it."),
        ("The decision enters into force immediately", "The decision enters into force after a year."),
    ],
)
def test_those_of_two_sides_are(errors_on, quote, text):
    assert errors_on(STATUTE, asked(quote, text, True)) == ["S012"]


BOTH = """The army withdrew from the hill but still holds the mill. Only a fraction of the schools were reopened. Fewer
than a third of the members of the league voted against the motion. The agencies could no longer reach the camp. The
planes had bombed the depot by mistake.
"""


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The army withdrew from the hill", "The army still holds the mill."),
        ("Only a fraction of the schools were reopened", "The majority of the schools remained closed."),
        (
            "Fewer than a third of the members of the league",
            "Most of the members did not vote against it.",
        ),
        ("The agencies could no longer reach the camp", "The camp was out of reach for the agencies."),
        ("planes had bombed the depot by mistake", "The depot had been bombed by mistake."),
    ],
)
def test_what_is_said_of_another_thing_or_turned_twice_is_no_contrary(errors_on, quote, text):
    assert errors_on(BOTH, asked(quote, text, True)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He can claim a hearing as of right.", "A miller shall not have the right to a hearing."),
        ("The truce left the fighting as it was.", "The truce has reduced fighting in the valley."),
        ("The fighting went on as before.", "The truce has reduced fighting in the valley."),
    ],
)
def test_rights_and_fights_are_told_in_many_ways(text, told):
    assert contrary_phrases(text, told) is not None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A reeve is fined like everyone else.", "The code applies equally to all persons."),
        ("Paratroopers are left out.", "Airborne troops are not covered by it."),
    ],
)
def test_equals_and_those_who_come_from_the_air(text, told):
    assert contrary_phrases(text, told) is None
    assert agreeing(text, told)
