"""Answers in everyday words, governments called by their capitals, and what only seems to stand in another's place."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The Kenyan government and its Swedish ally showed no regard for the millers.

It documented 46 raids on mills and barns.

These raids killed at least 212 millers and wounded 560.

They are apparent breaches of the rule, and may be crimes, the trust said.

A truce negotiated by Sweden and Kenya has held. The shells fell far from the fights of Kenyan army scouts and
smugglers.

In many hamlets food, shelter and education are lacking. Shells fell on hospitals, schools and markets.

The Reed League holds most of the fen. Lord Quill's riders regained control over much of Halden after Sweden came in.

“Given the lack of trials in Kenya and Sweden, allied lords should consider sanctions against the reeves,” the River
Trust said.

The Federal Council of the Swiss keeps the deeds.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def choice(stem, answer, *quotes, others=("A heap of salt", "A song")):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=tuple(Option(text=one) for one in others),
        evidence=cited(*quotes),
    )


TRUCE = "A truce negotiated by Sweden and Kenya"


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("Which two capitals brokered the truce?", "Nairobi and Stockholm", []),
        ("Which two capitals brokered the truce?", "Nairobi and Oslo", ["S004"]),
        ("Which two powers brokered the truce?", "Stockholm and Nairobi", []),
        ("Where was the truce brokered?", "Nairobi", ["S004"]),
    ],
)
def test_a_capital_is_its_government_where_somebody_is_asked_for(errors_on, stem, answer, codes):
    assert errors_on(TEXT, choice(stem, answer, TRUCE)) == codes
    assert errors_on(TEXT, choice(stem, answer, TRUCE), known=False) == codes


@pytest.mark.parametrize(("more", "codes"), [("Stockholm", []), ("Helsinki", ["S004"])])
def test_a_capital_may_be_taken_for_the_country_that_is_the_answer(errors_on, more, codes):
    stem, quote = "Who was the ally of the Kenyan government?", "its Swedish ally showed no regard"
    asked = Text(id="x", question=stem, answer="Sweden", accept=(more,), evidence=cited(quote))
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("A long way from the fighting", []), ("In Halden", ["S004"])],
)
def test_a_people_is_no_place_for_what_is_asked(errors_on, answer, codes):
    far = "The shells fell far from the fights of Kenyan army scouts"
    assert errors_on(TEXT, choice("Where did the shells fall?", answer, far)) == codes


@pytest.mark.parametrize(
    ("answer", "codes"), [("Sweden together with Kenya", []), ("Sweden and Tavria alike", ["S004"])]
)
def test_who_did_it_together_are_both_named(said_on, answer, codes):
    assert said_on(TEXT, choice("Who brokered the truce?", answer, TRUCE)) == codes


def test_goods_and_places_may_be_told_by_what_they_are_for(said_on):
    def asked(stem, *answers, quote):
        return Multiple(
            id="x",
            question=stem,
            answers=answers,
            distractors=(Option(text="Newspapers"), Option(text="Salt mines")),
            evidence=cited(quote),
        )

    lacking = "In many hamlets food, shelter and education are lacking"
    short = "What are people short of where so much was lost?"
    assert said_on(TEXT, asked(short, "Things to eat", "Schooling", quote=lacking)) == []
    assert said_on(TEXT, asked(short, "Things to eat", "Things to ride", quote=lacking)) == ["S010"]
    hit = asked(
        "What did shells fall on?",
        "Places where the sick are treated",
        "Places where people buy and sell",
        quote="Shells fell on hospitals, schools and markets",
    )
    assert said_on(TEXT, hit) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The trust says that the 46 raids look like breaches of the rule.", []),
        ("The trust says that the 56 raids look like breaches of the rule.", ["S003"]),
        ("The trust says that the 46 boats look like breaches of the rule.", ["S003"]),
        ("The trust says that the 46 raids are breaches of the rule.", ["S007"]),
    ],
)
def test_what_was_counted_before_may_be_named_by_its_number(said_on, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=cited("They are apparent breaches of the rule"))
    assert [one for one in said_on(TEXT, asked) if one != "S010"] == codes


@pytest.mark.parametrize(("answer", "codes"), [(False, []), (True, ["S012"])])
def test_what_two_figures_compare_to_is_no_doubt_of_a_key(said_on, answer, codes):
    quote = "killed at least 212 millers and wounded 560"
    for text in (
        "In the 46 raids it looked into, it counted more dead than wounded.",
        "For the raids the number given for the dead is higher than that for the wounded.",
        "In the raids the dead outnumbered the wounded.",
    ):
        assert said_on(TEXT, TrueFalse(id="x", question=text, answer=answer, evidence=cited(quote))) == codes


@pytest.mark.parametrize(
    ("quill", "reed", "codes"),
    [
        ("His riders won back much of Halden once Sweden came in.", "It has most of the fen under its control.", []),
        (
            "It has most of the fen under its control.",
            "His riders won back much of Halden once Sweden came in.",
            ["S012"],
        ),
    ],
)
def test_each_of_a_quote_a_pair_tells_of_its_own(errors_on, quill, reed, codes):
    asked = Matching(
        id="x",
        question="Match each name with its part.",
        pairs=(Pair(prompt="Lord Quill", answer=quill), Pair(prompt="Reed League", answer=reed)),
        evidence=cited("riders regained control over much of Halden", "The Reed League holds most of the fen"),
    )
    assert errors_on(TEXT, asked) == codes


def test_a_group_may_be_called_by_what_is_short_for_it(errors_on):
    text = TEXT.replace("the River\nTrust said", "RT said")
    asked = Categorise(
        id="x",
        question="Who did what? Sort the deeds.",
        groups=(
            Group(name="Kenya and Sweden", items=("Worked out a truce",)),
            Group(name="River Trust", items=("Called on allied lords to consider sanctions",)),
        ),
        evidence=cited(TRUCE, "allied lords should consider sanctions against the reeves"),
    )
    assert errors_on(text, asked) == []


def test_a_land_is_its_people_in_a_longer_name(errors_on):
    asked = Text(
        id="x",
        question="Which body keeps the deeds?",
        answer="The Federal Council of the Swiss",
        accept=("Federal Council of Switzerland",),
        evidence=cited("The Federal Council of the Swiss keeps the deeds"),
    )
    assert errors_on(TEXT, asked) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Army targets were missing where most of the raids fell.", []),
        ("The trust speaks of missing army targets for most of the raids.", []),
        ("The trust speaks of army targets for most of the raids.", ["S012"]),
    ],
)
def test_what_is_missing_is_not_there(errors_on, text, codes):
    told = "Most of the raids fell where there was no legitimate military target, the trust said."
    quote = "where there was no legitimate military target"
    assert errors_on(told, TrueFalse(id="x", question=text, answer=True, evidence=cited(quote))) == codes
