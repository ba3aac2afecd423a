"""Statements that say more than their sentence: the whole for a part, at once for later, another for one alone."""

import pytest

from quizapp.core.checking.statements.overstating import says_more
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MORE = [
    ("The army took the whole of the valley.", "In spring the army took much of the valley."),
    ("The army controls every part of the valley.", "The valley, which is largely controlled by the army, is dry."),
    ("The harvest was entirely destroyed by hail.", "The harvest was partly destroyed by hail."),
    ("All of the valley's mills are dry.", "Drought has made many mills in the valley dry, with wells all empty."),
    ("All herders in the valley sleep in tents.", "The valley has 300 herders, many of them crowded into tents."),
    ("Everyone in the valley lives in tents.", "The valley has 300 people, many of them now living in tents."),
    ("Every raid was on barns.", "The trust found the majority of raids were on barns, far from the front."),
    ("Most mills in the valley are dry.", "Drought has made many mills in the valley dry."),
    ("All farmers in the valley sold their goats.", "Most farmers in the valley sold their goats."),
    ("Most villages in the valley have a school.", "Only a third of villages in the valley have a school."),
    ("The loan was repaid in all the villages.", "The loan was repaid in some villages."),
    ("The pact takes effect upon receipt of it.", "The pact shall take effect two years after receipt of it."),
    ("The shops reopened as soon as the strike ended.", "The shops reopened three weeks after the strike ended."),
    ("The reeve decides whether to raise the toll.", "The council alone shall decide whether to raise the toll."),
    ("The bank may set the rate of interest.", "Only the treasury may set the rate of interest."),
    # What is denied of most is denied of all no more than anything else is said of them.
    ("It found that each of the raids hit barns with no guard.", "The majority of raids were on barns with no guard."),
    ("The raids, without exception, hit barns with no guard.", "The majority of raids were on barns with no guard."),
    ("The trust found that all of the raids were on barns.", "The trust found the majority of raids were on barns."),
    # Who holds a place, is said in one phrase or another.
    ("Orsk is entirely in the hands of the League.", "Orsk, which is largely held by the League, is old."),
    ("The valley is wholly under the rule of the League.", "The valley is mostly controlled by the League."),
    ("The army had the valley entirely in its hands.", "The army took as much as half the valley in its hands."),
]  # fmt: skip

AS_MUCH = [
    ("The army took much of the valley.", "In spring the army took much of the valley."),
    ("The army did not take the whole valley.", "In spring the army took much of the valley."),
    ("Most young people in the valley have a job.", "A third of old people in the valley have a job, most have none."),
    ("All mills in the valley are dry.", "Many people left, for mills in the valley are all dry."),
    ("Everyone in the valley owns a goat.", "Many of the goats in the valley are lame, and everyone owns one."),
    ("All herders in the valley sleep in tents.", "The valley has tents for herders and 300 goats, many of them lame."),
    ("The whole army took part.", "In spring the army took much of the valley."),
    ("In all, the army lost ten men.", "The army, most of whose men fled, lost ten men."),
    ("All ten farmers sold their goats.", "Most farmers in the valley sold their goats, all ten of them in May."),
    ("Every shop in the town closed.", "Many people queued at every shop in the town."),
    ("The pact takes effect two years after receipt, not at once.", "It shall take effect two years after receipt."),
    ("The shops reopened as soon as the strike ended.", "The strike lasted three weeks; the shops reopened at once."),
    ("The council decides whether to raise the toll.", "The council alone shall decide whether to raise the toll."),
    (
        "Whether the toll is raised may be decided each year.",
        "The council alone shall decide whether to raise the toll.",
    ),
    ("The reeve may not set the rate of interest.", "Only the treasury may set the rate of interest."),
    (
        "The dams that it counted were only a fraction of all the dams.",
        "Although only a fraction of total dams, they leak.",
    ),
    ("The bank may close the market.", "Only the treasury may set the rate of interest."),
    ("All of the raids were on barns with no roof.", "The majority of raids were on barns with no guard."),
    ("The valley as a whole is dry.", "Much of the valley is dry."),
    ("Without exception the raids were on barns.", "The majority of raids were on barns."),
]


@pytest.mark.parametrize(("text", "sentence"), MORE)
def test_more_than_the_sentence_says_is_found(text, sentence):
    assert says_more(text, sentence) is not None


@pytest.mark.parametrize(("text", "sentence"), AS_MUCH)
def test_as_much_or_another_thing_is_not(text, sentence):
    assert says_more(text, sentence) is None


@pytest.mark.parametrize(("text", "sentence"), MORE)
def test_and_is_an_error_only_if_it_is_keyed_true(said_on, text, sentence):
    def asked(answer):
        return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=sentence),))

    assert "S012" in said_on(sentence, asked(True))
    assert said_on(sentence, asked(False)) == []


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("How far did the army come?", "To control over the whole of the valley and its mills", ["S012"]),
        ("How far did the army come?", "To control over much of the valley and its mills", []),
        (
            "How much of the valley did it not take, out of the whole?",
            "Control over the whole of the valley's mills",
            [],
        ),
        ("How far did the army come?", "To the whole valley", []),
    ],
)
def test_an_answer_that_says_more_is_found_where_it_says_so_itself(errors_on, stem, answer, codes):
    text = "In spring the army regained control over much of the valley and its mills."
    asked = Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text="To the sea"),),
        evidence=(Citation(source="news", quote="regained control over much of the valley and its mills"),),
    )  # fmt: skip
    assert errors_on(text, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("Which finding on the raids is reported?", "Every one of them was on a barn with no guard in it", ["S012"]),
        ("What is said of the raids?", "They were all on barns with no guard in them", ["S012"]),
        ("What is said of the raids?", "Most of them were on barns with no guard in them", []),
        ("What is said of the reeves?", "Every one of them stood with no guard, far from the town", []),
    ],
)
def test_them_are_what_the_stem_has_several_of(errors_on, stem, answer, codes):
    text = "The trust found the majority of raids were on barns with no guard, far from the town."
    asked = Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text="A few of them were at sea"),),
        evidence=(Citation(source="news", quote="the majority of raids were on barns with no guard"),),
    )  # fmt: skip
    assert errors_on(text, asked) == codes
