"""Keys that put abroad what the source has within the country, and the other way round."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
The hills of Orsk hold 300 weavers, many of them driven there from other parts of Tavria.

The feud drove 600 people from home internally, and made 500 live as refugees.

Belm sells its wool in neighbouring countries.
"""
HILLS, DRIVEN, MOVED = (
    "driven there from other parts of Tavria",
    "many of them driven there",
    "600 people from home internally",
)
BOTH, WOOL = (
    "600 people from home internally, and made 500 live as refugees",
    "sells its wool in neighbouring countries",
)

TABLE = [
    (HILLS, "From where did many weavers come?", "From abroad", True),
    (DRIVEN, "From where did many weavers come?", "From countries next to Tavria", True),
    (DRIVEN, "From where did many weavers come?", "From outside Tavria", True),
    (MOVED, "Where did the 600 go?", "To other countries", True),
    (WOOL, "Where does Belm sell its wool?", "Only within the country", True),
    (HILLS, "From where did many weavers come?", "From outside Orsk", False),
    (HILLS, "From where did many weavers come?", "From elsewhere in Tavria", False),
    (HILLS, "From where did many weavers not come?", "From abroad", False),
    (BOTH, "Where do the 500 live?", "Abroad", False),
    (WOOL, "Where does Belm sell its wool?", "Abroad", False),
]


def told(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if "and its passage “" in one.message]


@pytest.mark.parametrize(("quote", "stem", "answer", "wrong"), TABLE)
def test_the_side_of_the_border_must_be_the_sources(findings_on, quote, stem, answer, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="From the sea"), Option(text="From prison")),
        evidence=(Citation(source="news", quote=quote),),
    )
    if wrong:
        assert [one for one in findings_on(ORSK, asked) if one.severity == "error"]
    else:
        assert told(findings_on, asked) == []


@pytest.mark.parametrize(
    ("quote", "statement", "wrong"),
    [
        (DRIVEN, "Many of the weavers had come to the hills from foreign countries.", True),
        (DRIVEN, "Many of the weavers had come to the hills from other regions of Tavria.", False),
        (DRIVEN, "Many of the weavers had not come to the hills from foreign countries.", False),
    ],
)
def test_nor_may_a_statement_cross_it(findings_on, quote, statement, wrong):
    cited = (Citation(source="news", quote=quote),)
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=cited)
    assert told(findings_on, asked) == ["S012"] * wrong
    denied = TrueFalse(id="x", question=statement, answer=False, evidence=cited)
    assert told(findings_on, denied) == ["S012"] * (" not " in statement)


@pytest.mark.parametrize(("text", "wrong"), [("Another 90 live abroad.", False), ("Over 40 were driven abroad.", True)])
def test_another_figure_of_the_passage_may_be_abroad(errors_on, text, wrong):
    told = "The flood has driven over 40 out internally, and forced another 90 to live as strangers."
    quote = "driven over 40 out internally"
    question = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert ("S012" in errors_on(told, question)) is wrong


PROVINCES = """
Orsk shelters 300 weavers, driven there from other parts of Kenya.

The mills get their grain from elsewhere in the province.
"""
KENYA, GRAIN = "from other parts of Kenya", "from elsewhere in the province"


@pytest.mark.parametrize(
    ("quote", "text", "wrong"),
    [
        (KENYA, "The weavers of Orsk were driven there from elsewhere in the province.", True),
        (KENYA, "The weavers of Orsk were driven there from other towns in the district.", True),
        (GRAIN, "The mills get their grain from other parts of the country.", True),
        (GRAIN, "The mills get their grain from elsewhere in Kenya.", True),
        (KENYA, "The weavers of Orsk were driven there from elsewhere in the country.", False),
        (KENYA, "The weavers of Orsk were driven there from elsewhere in the region.", False),
        (KENYA, "The weavers of Orsk were not driven there from elsewhere in the province.", False),
        (GRAIN, "The mills get their grain from other towns in the province.", False),
        (GRAIN, "The mills get their grain from elsewhere in Tavria.", False),
    ],
)
def test_the_rest_of_a_province_is_not_that_of_a_country(findings_on, quote, text, wrong):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    found = [one.code for one in findings_on(PROVINCES, asked) if "and its passage “" in one.message]
    assert found == (["S012"] if wrong else [])
