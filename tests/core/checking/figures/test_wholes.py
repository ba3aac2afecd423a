"""Figures of a part where the whole is asked for, and of a whole where an answer tells of a part."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULES = """1. Unless the tenants agree otherwise, every quarrel is settled by a moot of seven reeves chosen as follows:

(a) five reeves of the hill farms, drawn by the warden from a hat;

(b) two further reeves, one for each side of the quarrel.

2. The bench of the mill court is made up of the warden and four other elders. The boat court has three elders.

3. The dyke is kept by a foreman and six further hands, who are paid in corn.

4. The camp holds nearly 300 tenants, many of them crowded into reed huts after the flood had driven them from the fen.

5. The fleet has 40 boats, most of which carry nets, and a crew of 90.
"""
FIVE, SEVEN = "five reeves of the hill farms", "by a moot of seven reeves chosen"
BENCH, HANDS = "made up of the warden and four other elders", "by a foreman and six further hands"
CAMP, FLEET = "The camp holds nearly 300 tenants", "The fleet has 40 boats"


def number(stem, answer, *quotes):
    return Number(
        id="x", question=stem, answer=answer, evidence=tuple(Citation(source="news", quote=q) for q in quotes)
    )


@pytest.mark.parametrize(
    ("stem", "answer", "quotes", "codes"),
    [
        ("How many reeves sit in the moot that settles a quarrel?", 5, (FIVE, SEVEN), ["S003"]),
        ("Who decides? How many reeves make up the moot?", 5, (FIVE,), ["S003"]),
        ("How many reeves sit in the moot that settles a quarrel?", 7, (FIVE, SEVEN), []),
        ("How many reeves of the moot come from the hill farms?", 5, (FIVE, SEVEN), []),
        ("How many reeves are drawn from a hat?", 5, (FIVE,), []),
        ("Count the warden too. How many elders sit on the mill bench?", 4, (BENCH,), ["S003"]),
        ("How many people sit on the bench of the mill court?", 4, (BENCH,), ["S003"]),
        ("How many keep the dyke, the foreman included?", 6, (HANDS,), ["S003"]),
        ("Count the warden too. How many elders sit on the mill bench?", 5, (BENCH,), []),
        ("How many elders sit on the mill bench besides the warden?", 4, (BENCH,), []),
        ("How many other elders are on the mill bench?", 4, (BENCH,), []),
        ("With how many elders does the warden share the mill bench?", 4, (BENCH,), []),
        ("How many hands work under the foreman?", 6, (HANDS,), []),
        ("How many boats does the fleet have?", 40, (FLEET,), []),
    ],
)
def test_a_part_is_not_the_whole(errors_on, stem, answer, quotes, codes):
    assert errors_on(RULES, number(stem, answer, *quotes)) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("The tenants who were driven out by the flood", ["S003"]),
        ("Tenants crowded into huts", ["S003"]),
        ("All tenants in the camp", []),
        ("The tenants whom the camp holds, many of them in huts", []),
    ],
)
def test_what_a_figure_counts_is_not_what_many_of_them_are(errors_on, answer, codes):
    asked = Choice(
        id="x",
        question="The rules give the figure “nearly 300”. Who is counted in it?",
        answer=answer,
        distractors=(Option(text="The boats of the fleet"), Option(text="Strangers")),
        evidence=(Citation(source="news", quote=CAMP),),
    )
    assert errors_on(RULES, asked) == codes


@pytest.mark.parametrize(
    ("statement", "quote", "codes"),
    [
        ("Nearly 300 tenants live in reed huts in the camp.", CAMP, ["S003"]),
        ("Nearly 300 tenants are held in the camp.", CAMP, []),
        ("Many of the nearly 300 tenants of the camp live in reed huts.", CAMP, []),
        ("The fleet of 40 boats has a crew of 90.", FLEET, []),
    ],
)
def test_a_statement_gives_no_part_the_figure_of_the_whole(errors_on, statement, quote, codes):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(RULES, asked) == codes


BUILT = "The trade grew, with 9 of 12 mills newly built in 1820 being windmills. Of 30 carts 7 were lost."


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("How many of the mills newly built in 1820 were windmills?", 12, ["S003"]),
        ("How many of the mills newly built in 1820 were windmills?", 9, []),
        ("How many mills were newly built in 1820?", 12, []),
    ],
)
def test_what_is_so_of_some_is_not_so_of_all(errors_on, stem, answer, codes):
    assert errors_on(BUILT, number(stem, answer, "9 of 12 mills newly built in 1820 being windmills")) == codes
