"""Answers to a why that only name somebody, whose sentence gives the reason of what is asked."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

ORSK = """
Given the lack of trust in Belm, as well as the quarrel of the moot, willing towns should consider a toll against those
wardens and millers blamed for the flood, the guild said.

The millers of Orsk raised their fares because of the flood.
"""
TOLL = "should consider a toll against those wardens and millers"
LACK = "Given the lack of trust in Belm"
FARES = "millers of Orsk raised their fares"

EVADING = [
    ("Why does the guild want towns to consider a toll?", "Against wardens and millers blamed for the flood", TOLL),
    ("On what grounds does the guild suggest a toll?", "Wardens and millers", TOLL),
    ("On what grounds does the guild suggest a toll?", "the wardens and millers blamed for the flood", LACK),
    ("What is the reason for the toll?", "Willing towns", TOLL),
]
ANSWERING = [
    ("Why does the guild want towns to consider a toll?", "Because trust is lacking in Belm", LACK),
    ("On what grounds does the guild suggest a toll?", "The quarrel of the moot", LACK),
    ("Against whom does the guild suggest a toll?", "Wardens and millers", TOLL),
    ("Why, and against whom, is a toll suggested?", "Wardens and millers", TOLL),
    ("Why were the fares raised?", "The flood", FARES),
    ("Why did the millers raise their fares?", "To pay for a new boat", FARES),
]


def said(findings_on, stem, answer, quote):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Salt was dear"), Option(text="Snow fell")),
        evidence=(Citation(source="news", quote=quote),),
    )
    return [one for one in findings_on(ORSK, asked) if "only names somebody" in one.message and one.code == "S012"]


@pytest.mark.parametrize(("stem", "answer", "quote"), EVADING)
def test_whoever_the_sentence_names_besides_is_no_reason(findings_on, stem, answer, quote):
    assert said(findings_on, stem, answer, quote)


@pytest.mark.parametrize(("stem", "answer", "quote"), ANSWERING)
def test_reasons_and_answers_to_whom_are_left_alone(findings_on, stem, answer, quote):
    assert said(findings_on, stem, answer, quote) == []
