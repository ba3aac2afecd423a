"""Explanations that have another power do what the source says some did."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

NEWS = """
After the storms a truce negotiated by Norway and Chile in May 2020 has reduced the quarrel over the herring.

In April 2019 the Danish government and Norway launched a large survey of the banks, saying that their boats were coming
under attack from rebel crews. The banks are largely controlled by smugglers.

Both Norway and Denmark worked to hinder the mail from reaching the islands. The crews are designated as pirates by
Denmark, the United Nations, and Norway.
"""

TRUCE = "a truce negotiated by Norway and Chile"
SURVEY = "the Danish government and Norway launched a large survey"
MAIL = "Both Norway and Denmark worked to hinder the mail"

ANOTHERS = [
    (TRUCE, "The truce was negotiated by the United Nations in May 2020."),
    (TRUCE, "The quarrel is old, and the truce, negotiated by Iceland, dates from May 2020."),
    (TRUCE, "Norway and Denmark negotiated it."),
    (TRUCE, "It was brokered by Denmark."),
    (TRUCE, "Negotiated by Denmark and Chile, the truce reduced the quarrel."),
    (SURVEY, "Chile launched the survey of the banks."),
    (SURVEY, "The survey was launched by rebel groups."),
    (SURVEY, "It was the rebels who launched it."),
    (SURVEY, "It is Chile that launched the survey."),
    (MAIL, "Iceland and Denmark worked to hinder the mail."),
    (MAIL, "As pirates they are designated by Denmark, the European Union and Norway."),
]

THEIR_OWN = [
    (TRUCE, "It was negotiated by Norway together with Chile."),
    (TRUCE, "It was not negotiated by the United Nations."),
    (TRUCE, "The truce could have been negotiated by the United Nations."),
    (TRUCE, "The truce was signed in Iceland, by the way."),
    (TRUCE, "Ada Quill negotiated it for Chile."),
    (TRUCE, "Santiago and Oslo negotiated it."),
    (SURVEY, "Denmark launched the survey together with its Norwegian ally."),
    (SURVEY, "Norway launched the survey, and Denmark did so too."),
    (SURVEY, "Rebel crews attacked their boats, they said."),
    (SURVEY, "The banks lie south of Iceland, whose boats launched no survey."),
    (MAIL, "The United Nations brought the mail, which Norway hindered."),
    (MAIL, "Chile hinders the trade in herring, as everybody knows."),
]


def asked(quote, explanation, *distractors):
    return Choice(
        id="x", question="What is said here?", answer="This", explanation=explanation,
        distractors=tuple(Option(text=one) for one in distractors or ("That",)),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip


def of_the_explanation(findings):
    return [one.code for one in findings if "the explanation" in one.message and one.severity == "error"]


@pytest.mark.parametrize(("quote", "explanation"), ANOTHERS)
def test_another_power_as_the_doer_is_found(findings_on, quote, explanation):
    assert of_the_explanation(findings_on(NEWS, asked(quote, explanation))) == ["S004"]


@pytest.mark.parametrize(("quote", "explanation"), THEIR_OWN)
def test_those_who_did_it_or_something_else_are_left_alone(findings_on, quote, explanation):
    assert of_the_explanation(findings_on(NEWS, asked(quote, explanation))) == []


def test_a_wrong_option_is_no_more_right_in_an_explanation(findings_on):
    question = asked(TRUCE, "The truce was negotiated by the United Nations.", "The United Nations")
    assert of_the_explanation(findings_on(NEWS, question)) == ["S004"]
