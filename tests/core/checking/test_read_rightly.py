"""Sound keys whose wording is easily misread, and unsound ones beside each that must still be found."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The River Trust said it had counted 46 raids, including the use of nets, carried out by the lords on the fens.

Most raids hit fens where there was no mill, far from active fighting between the lord's bowmen and armed tenants.

The shortage of grain and the lack of oversight in Orsk and Belm worry the council.

No one who was under the age of eighteen years at the time of the theft shall be flogged.

The dam stands in populated lands of the fen. The Council of Belm opened it in April 2019.
"""
COUNTED = "The River Trust said it had counted 46 raids"
FAR = "far from active fighting between the lord's bowmen"
LACK = "the lack of oversight in Orsk and Belm"
YOUNG = "under the age of eighteen years at the time"
STANDS = "The dam stands in populated lands of the fen"
OPENED = "The Council of Belm opened it in April 2019"


def statement(text, quote):
    return TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The raids it counted included the use of nets.", COUNTED, []),
        ("The lords counted the raids of the River Trust.", COUNTED, ["S012"]),
        ("Most raids came far from where bowmen and armed tenants were fighting.", FAR, []),
        ("Most raids hit fens where there was a mill.", FAR, ["S012"]),
        ("Oversight is missing in Orsk and in Belm.", LACK, []),
        ("There is a failure of oversight in Belm as well as in Orsk.", LACK, []),
        ("There is oversight in Orsk and Belm.", LACK, ["S012"]),
        ("Nobody who was seventeen at the time of the theft may be flogged.", YOUNG, []),
        ("Nobody who was nineteen at the time of the theft may be flogged.", YOUNG, ["S003"]),
        ("The dam stands in unpopulated lands.", STANDS, ["S012"]),
    ],
)
def test_of_statements(errors_on, text, quote, codes):
    assert errors_on(TEXT, statement(text, quote)) == codes


@pytest.mark.parametrize(("accepted", "codes"), [("04/2019", []), ("05/2019", ["S003"])])
def test_a_month_in_figures_is_that_month(errors_on, accepted, codes):
    question = Text(
        id="x",
        question="In what month and year was the dam opened?",
        answer="April 2019",
        accept=(accepted,),
        evidence=(Citation(source="news", quote=OPENED),),
    )
    assert errors_on(TEXT, question) == codes


@pytest.mark.parametrize(("label", "codes"), [("Opening of the Belm dam", []), ("Opening of the Orsk dam", ["S004"])])
def test_a_label_of_what_happened_is_no_part_of_the_name_in_it(errors_on, label, codes):
    question = Matching(
        id="x",
        question="Match each date with what happened.",
        pairs=(Pair(prompt="April 2019", answer=label), Pair(prompt="46", answer="Raids counted")),
        evidence=(Citation(source="news", quote=OPENED), Citation(source="news", quote=COUNTED)),
    )
    assert errors_on(TEXT, question) == codes


def test_what_two_do_to_each_other_is_more_than_what_one_does_to_the_other(errors_on):
    text = "In May the lords began raids, saying that the tenants were under attack from armed millers."
    evidence = (Citation(source="news", quote="the tenants were under attack from armed millers"),)
    asked = TrueFalse(id="x", question="The armed millers were attacking one another.", answer=False, evidence=evidence)
    assert errors_on(text, asked) == []
    asked = TrueFalse(id="x", question="Armed millers were attacking the tenants.", answer=False, evidence=evidence)
    assert errors_on(text, asked) == ["S012"]


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("A war begun by Stockholm and Nairobi", []),
        ("A war begun by Oslo and Nairobi", ["S004"]),
        ("A war begun in Stockholm", ["S004"]),
    ],
)
def test_an_answer_may_call_a_government_by_its_seat(errors_on, answer, codes):
    question = Text(
        id="x",
        question="What came about in May?",
        answer=answer,
        evidence=(Citation(source="news", quote="Sweden and Kenya began a war on the fens"),),
    )
    assert errors_on("In May Sweden and Kenya began a war on the fens.", question) == codes


def test_what_a_stem_rules_out_its_answer_need_not_deny(errors_on):
    text = "Children under the age of twelve years shall neither be recruited to the guard nor sent to the fens."
    evidence = (Citation(source="news", quote="shall neither be recruited to the guard nor sent"),)
    out = Text(id="x", question="What is ruled out for children?", answer="Being recruited", evidence=evidence)
    allowed = Text(id="x", question="What is allowed for children?", answer="Being recruited", evidence=evidence)
    assert (errors_on(text, out), errors_on(text, allowed)) == ([], ["S012"])


CAPITALS = """The Swedish government has vowed to dredge the fens again.

Both Sweden and Kenya worked to hinder the ferries.

Done at Belm, this 17th day of July 1898.

The right of the lords to choose the means of fishing is not unlimited.

Although only a fraction of the raids, they reveal repeated violations of the laws of the fens.

1. The feast days of the guild shall be Monday, Tuesday, Wednesday and Sunday.

2. The market days of the guild shall be Monday and Sunday.

Most raids hit barns where no bowman was, far from active fighting between the lord's bowmen and armed tenants.

The matter is sent by the council acting under Chapter VII of the Charter of the River Trust.

Among them are Markov and the Swedish President Ilya Lind. The guild let President Markov of Tavria go.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The government in Stockholm has vowed to dredge the fens again.", "has vowed to dredge the fens again", []),
        ("The authorities in Oslo have vowed to dredge the fens again.", "has vowed to dredge the fens", ["S004"]),
        ("It was not Kenya alone that obstructed ferries; Sweden did so as well.", "worked to hinder the ferries", []),
        ("It was not Kenya that obstructed ferries; Sweden did so alone.", "worked to hinder the ferries", ["S012"]),
    ],
)
def test_of_governments(errors_on, text, quote, codes):
    assert errors_on(CAPITALS, statement(text, quote)) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "wrong", "quotes", "codes"),
    [
        ("On what day was it done at Belm?", "17 July 1898", "1 May 1902", ["this 17th day of July 1898"], []),
        ("On what day was it done at Belm?", "27 July 1898", "1 May 1902", ["this 17th day of July 1898"], ["S003"]),
        (
            "What does the rule say of fishing?",
            "Lords do not have an unlimited choice of means of fishing",
            "They may sell the moon",
            ["choose the means of fishing is not unlimited"],
            [],
        ),
        (
            "What does the rule say of fishing?",
            "Lords have an unlimited choice of means of fishing",
            "They may sell the moon",
            ["choose the means of fishing is not unlimited"],
            ["S012"],
        ),
        (
            "Which is a market day of the guild?",
            "Monday",
            "Tuesday",
            ["market days of the guild shall be Monday and Sunday", "shall be Monday, Tuesday, Wednesday and Sunday"],
            [],
        ),
        (
            "Which is a feast day of the guild?",
            "Monday",
            "Tuesday",
            ["market days of the guild shall be Monday and Sunday", "shall be Monday, Tuesday, Wednesday and Sunday"],
            ["S005"],
        ),
        (
            "Most raids hit places that were",
            "without a bowman, and far from active fighting",
            "at active fighting between bowmen and tenants",
            ["barns where no bowman was", "far from active fighting between the lord's bowmen"],
            [],
        ),
        (
            "Under what is the matter sent by the council?",
            "Chapter VII of the RT Charter",
            "The law of the sea",
            ["the council acting under Chapter VII of the Charter"],
            [],
        ),
        (
            "Under what is the matter sent by the council?",
            "Chapter VII of the UN Charter",
            "The law of the sea",
            ["the council acting under Chapter VII of the Charter"],
            ["S004"],
        ),
        (
            "Who is among them?",
            "Tavria's president",
            "The clerk of Belm",
            ["Among them are Markov and the Swedish President", "let President Markov of Tavria go"],
            [],
        ),
    ],
)
def test_of_choices(errors_on, stem, answer, wrong, quotes, codes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    asked = Choice(id="x", question=stem, answer=answer, distractors=(Option(text=wrong),), evidence=evidence)
    assert errors_on(CAPITALS, asked) == codes


@pytest.mark.parametrize(
    ("explanation", "codes"),
    [
        ("The trust leads up to its legal assessment of the raids by saying how few they were.", []),
        ("The raids were a fraction, and all of them respected the laws of the fens.", ["S012"]),
    ],
)
def test_of_explanations(errors_on, explanation, codes):
    asked = TrueFalse(
        id="x",
        question="The raids it speaks of were a small part of them all.",
        answer=True,
        explanation=explanation,
        evidence=(Citation(source="news", quote="Although only a fraction of the raids"),),
    )
    assert errors_on(CAPITALS, asked) == codes
