"""Statements in turns of speech that the rules read in plain order: clefts, bounds behind their figure, `not alone`."""

import pytest

from quizapp.core.checking.statements.straightening import straightened
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TURNED = [
    ("It was Halden that closed the dam.", "Halden closed the dam."),
    ("The trust says it was the millers who opened it.", "The trust says the millers opened it."),
    ("It is the reeve who may call a vote.", "the reeve may call a vote."),
    ("The flood hurt 1,600 or more.", "The flood hurt at least 1,600."),
    ("A term lasts nine years or less.", "A term lasts at most nine years."),
    ("The flood hurt 300 people, if not more.", "The flood hurt at least 300 people."),
    ("A term lasts ten days at most.", "A term lasts at most ten days."),
    ("One child in three is ill.", "a third of child is ill."),
    ("It took a little under fifty days.", "It took under fifty days."),
    ("The toll falls just short of 30.", "The toll is nearly 30."),
    ("The guild gives 1,600 as the minimum.", "The guild gives at least 1,600."),
    ("It gives 30 days as an upper limit.", "It gives at most 30 days."),
    ("A minimum of 30 days must pass.", "at least 30 days must pass."),
    ("It cost slightly more than $2 million.", "It cost more than $2 million."),
    ("The raid was aimed not at Orsk alone but also at its port.", "The raid was aimed at Orsk and at its port."),
]  # fmt: skip


@pytest.mark.parametrize(("written", "read"), TURNED)
def test_a_turn_of_speech_is_read_as_the_plain_words_for_it(written, read):
    assert straightened(TrueFalse(id="x", question=written, answer=True), ()).question == read


@pytest.mark.parametrize(
    "text",
    [
        "It was the view of Orsk that the dam was safe.",
        "It was not Halden that closed the dam.",
        "It was in 2015 that the dam was closed.",
        "It is possible that fish were harmed.",
        "One of them left in three days.",
        "One ship in three days came.",
        "The port or more of its piers closed.",
        "Two or more of the dams failed than were counted.",
        "The dam alone was closed.",
        "The trust just under the hill has a well.",
    ],
)
def test_what_only_looks_like_one_stays(text):
    question = TrueFalse(id="x", question=text, answer=True)
    assert straightened(question, ()).question.split()[-1] == text.split()[-1]
    if "Two" not in text and "just" not in text:
        assert straightened(question, ()) is question


TOLD = """The council of Orsk and its allies have closed the weir. The flood killed at least 31 people. The campaign was
launched against Orsk and the villages around it. In Orsk 39% of men and one child in ten has a boat.
"""


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The flood killed 31 people or more.", True, "killed at least 31 people", []),
        ("The flood killed 31 people or fewer.", True, "killed at least 31 people", ["S012"]),
        ("The flood killed 31 people or more.", False, "killed at least 31 people", ["S012"]),
        ("It was the council of Orsk who closed the weir.", True, "The council of Orsk", []),
        ("One child in ten has a boat.", True, "one child in ten has a boat", []),
        ("The campaign was not against Orsk alone but also against the villages around it.", True, "against Orsk", []),
    ],
)
def test_and_checked_as_these(said_on, text, answer, quote, codes):
    asked = TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert said_on(TOLD.replace("\n", " "), asked) == codes


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The code presumes that the barge is sold.", "the barge is presumed to be sold."),
        (
            "Article 4 starts from the assumption that a reeve is not a miller.",
            "a reeve is presumed not to be a miller.",
        ),
        ("In doubt, it works on the assumption that barns are full.", "In doubt, barns are presumed to be full."),
    ],
)
def test_what_a_law_presumes_is_presumed(written, read):
    assert straightened(TrueFalse(id="x", question=written, answer=True), ()).question == read
