"""Keys that have a thing over where their sentence has it only lessened, or fears that it comes again."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
A frail truce made by the guilds in May has reduced the raids on the valley.

The risk of renewed flooding remains in the lower town, the reeve said.

The dikes have not reduced the theft of grain. Begging has declined since the harvest.

The council ended the toll in June and has eased the duty on salt.
"""

REDUCED = "made by the guilds in May has reduced the raids"
RENEWED = "The risk of renewed flooding remains"
NOT_REDUCED = "The dikes have not reduced the theft of grain"
DECLINED = "Begging has declined since the harvest"
ENDED = "The council ended the toll in June"

OVER = [
    (REDUCED, "The raids on the valley are over."),
    (REDUCED, "The truce has put an end to the raids."),
    (REDUCED, "Thanks to the truce the raids have ceased."),
    (REDUCED, "The raiding has come to a complete stop since the truce."),
    (REDUCED, "The truce ended the raids on the valley."),
    (RENEWED, "The flooding is over for good, if we follow the reeve."),
    (RENEWED, "Flooding in the lower town is a thing of the past."),
    (DECLINED, "Begging has stopped since the harvest."),
]

SOUND = [
    (REDUCED, "The raids on the valley are not over."),
    (REDUCED, "The raids on the valley have nearly ceased."),
    (REDUCED, "The truce was made by over ten guilds."),
    (REDUCED, "The drought in the lower town is over."),
    (REDUCED, "The truce has reduced the raids."),
    (RENEWED, "The flooding of last week is over."),
    (NOT_REDUCED, "The theft of grain is over."),
    (ENDED, "The toll is over."),
    (ENDED, "The council ended the toll."),
]


def asked(quote, statement, *, answer=True):
    return TrueFalse(id="x", question=statement, answer=answer, evidence=(Citation(source="news", quote=quote),))


def of_over(findings_on, question):
    found = (one for one in findings_on(ORSK, question) if one.code == "S012" and one.severity == "error")
    return [one for one in found if one.message.startswith("the statement says")]


@pytest.mark.parametrize(("quote", "statement"), OVER)
def test_what_is_less_or_feared_is_not_over(findings_on, said_on, quote, statement):
    assert of_over(findings_on, asked(quote, statement))
    assert said_on(ORSK, asked(quote, statement, answer=False)) == []


@pytest.mark.parametrize(("quote", "statement"), SOUND)
def test_what_is_over_another_thing_and_what_is_less_are_left_alone(findings_on, quote, statement):
    assert of_over(findings_on, asked(quote, statement)) == []


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("How does the writer sum up what became of the raids?", "Raiding is over", ["S012"]),
        ("How does the writer sum up what became of the raids?", "They are over", ["S012"]),
        ("What has not happened to the raids?", "They are over", []),
        ("How does the writer sum up what became of the raids?", "They are fewer", []),
    ],
)
def test_an_answer_may_say_so_too(errors_on, stem, answer, codes):
    others = (Option(text="They have spread to Kenya"), Option(text="They have begun at sea"))
    quote = (Citation(source="news", quote=REDUCED),)
    assert errors_on(ORSK, Choice(id="x", question=stem, answer=answer, distractors=others, evidence=quote)) == codes


DIKES = """The new dikes have cut the number of floods by half, and raised the value of the fields.

The tolls were raised in May and stayed so for ten years.

Under the new reeve the price of bread rose, while that of salt did not.

The old reeve lowered the duty on wax; the new one left it at that.
"""
CUT, TOLLS, BREAD = "dikes have cut the number of floods", "The tolls were raised in May", "the price of bread rose"
WAX = "the new one left it at that"


@pytest.mark.parametrize(
    ("quote", "statement", "changed"),
    [
        (CUT, "The dikes left the number of floods just as it was.", True),
        (CUT, "The number of floods has stayed the same in spite of the dikes.", True),
        (CUT, "The dikes left the value of the fields as it was.", True),
        (CUT, "The dikes left the old weir as it was.", False),
        (CUT, "The dikes left the number of floods almost as it was.", False),
        (TOLLS, "The tolls stayed the same for ten years.", False),
        (BREAD, "The price of salt remained unchanged under the new reeve.", False),
        (WAX, "The new reeve left the duty on wax as it was.", False),
    ],
)
def test_what_was_made_more_or_less_is_not_as_it_was(findings_on, quote, statement, changed):
    found = [one.code for one in findings_on(DIKES, asked(quote, statement)) if one.severity == "error"]
    assert found == (["S012"] if changed else [])
    if changed:
        assert not findings_on(DIKES, asked(quote, statement, answer=False))
