"""Opinions, doubts and amounts in a text of their own, where each sentence hedges or hands on in another way."""

from datetime import date

import pytest

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation, Source

REPORT = parse_source_text("""The engineer Ada Quill argued that the old pier was beyond repair. It cost 90,000 crowns.

"Never yet," she added. Boats came in from Brenna and the inner lakes, which led her to call it "a fair year".

“The harbour will never see so many sails again,” the mayor told the crowd, and 40 boats left on 20 May 1901.

The owner is believed to be living in Brenna. He was worth a reported 4 million crowns.

People over 50 years of age paid nothing. The stones were hauled over 9.5 miles. A lighthouse appeared in the bay.
""")
SOURCE = Source(id="port", title="The port", publisher="The Brenna Post", published=date(1902, 1, 4), kind="news")


def said(question):
    course = Course(
        id="c", title="C", sources={"port": SOURCE}, quizzes={"q": Quiz(id="q", title="Q", questions=(question,))}
    )
    found = check(course, Evidence(texts={"port": REPORT}), FixedPlaces())
    return [one.code for one in found if one.code.startswith("S")]


def text(stem, answer, quote, paragraph, **more):
    evidence = (Citation(source="port", quote=quote, paragraph=paragraph),)
    return Text(id="x", question=stem, answer=answer, evidence=evidence, **more)


def number(stem, answer, quote, paragraph):
    return Number(
        id="x", question=stem, answer=answer, evidence=(Citation(source="port", quote=quote, paragraph=paragraph),)
    )


PIER = ("the old pier was beyond repair", 1)
SAILS = ("will never see so many sails again", 3)

LOST = [
    ("S006", text("What was the state of the old pier?", "beyond repair", *PIER)),
    ("S006", text("What will the harbour never see again?", "so many sails", *SAILS)),
    ("S007", text("Where does the owner live?", "living in Brenna", "to be living in Brenna", 4)),
    ("S007", number("How many crowns was he worth?", 4_000_000, "worth a reported 4 million crowns", 4)),
]

KEPT = [
    text("In what state was the pier, as Quill argued?", "beyond repair", *PIER),
    text("Who argued that the pier was beyond repair?", "Ada Quill", "The engineer Ada Quill argued that the old", 1),
    text("What will the harbour never see again, says the mayor?", "so many sails", *SAILS),
    text("Where is the owner thought to live?", "Brenna", "to be living in Brenna", 4),
    number("How many crowns did it cost?", 90_000, "It cost 90,000 crowns", 1),
    number("How many boats left?", 40, "and 40 boats left on 20 May 1901", 3),
    text("On what day did the boats leave?", "20 May 1901", "40 boats left on 20 May 1901", 3),
    number("From what age on was nothing paid?", 50, "People over 50 years of age paid", 5),
    text("How far were the stones hauled?", "9.5 miles", "were hauled over 9.5 miles", 5),
    text("Where did a lighthouse appear?", "in the bay", "A lighthouse appeared in the bay", 5),
]


@pytest.mark.parametrize(("code", "question"), LOST, ids=lambda one: one if isinstance(one, str) else one.question)
def test_an_opinion_or_a_doubt_put_as_fact_is_a_warning(code, question):
    assert said(question) == [code]


@pytest.mark.parametrize("question", KEPT, ids=lambda one: one.question)
def test_what_says_whose_it_is_or_was_never_in_doubt_passes(question):
    assert said(question) == []


def test_a_denial_ends_with_its_sentence():
    calm = parse_source_text("He wrote without haste. In November 1455 the lender sued for the whole sum.")
    from_it = Citation(source="port", quote="without haste. In November 1455 the lender sued", paragraph=1)
    question = Text(
        id="x",
        question="What did the lender do in November 1455?",
        answer="the lender sued in November 1455",
        evidence=(from_it,),
    )
    course = Course(
        id="c", title="C", sources={"port": SOURCE}, quizzes={"q": Quiz(id="q", title="Q", questions=(question,))}
    )
    found = check(course, Evidence(texts={"port": calm}), FixedPlaces())
    assert [one.code for one in found if one.code.startswith("S")] == []
