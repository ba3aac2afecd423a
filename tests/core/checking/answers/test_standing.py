"""Keys that are another name of the quote than the one that stands where it is asked."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

PAPER = "His supporters, including the Courier commentator Ada Quill, praised the reeve."
REBUILT = "The Tavrian reeve Orlin burnt the mill, which was later rebuilt by Holm."
BEATEN = "It was then that the Tavrian King Orlin beat the Vellish Emperor Sandor II."
FLED = "Many millers tried to flee Tavria to Halden, where Orsk sold bread."
GLOSSED = 'The water flows through the Molenrin ("mill race") and the Zeemolen.'
TOWNS = "In May we went to see the Mill League in San Orlo and San Brenn."
GROUND = "Until then Orsk United played their games at Vell Road, the ground of Brenna City."
POWER = "The maps helped to bring Swedish and Tavrian power into West Norland."
SCORED = "Early on Orsk striker Per Holm scored against Vell."

WHO_SUPPORTS = "Who is one of the reeve's supporters?"
WHO_REBUILT = "What is the name of the man who rebuilt the mill after the reeve burnt it?"
WHOM_HE_BEAT = "What is the name of the leader that the Tavrian King beat in the end?"
FLEE_TO, FLEE = "What country did many millers try to flee to?", "What country did many millers try to flee?"
MEANS = "What does the word Molenrin translate to?"
TWO = "Which two towns of Tavria did they go to?"
TEAM = "What team played at the ground of the others until 1949?"


def cited(passage):
    return (Citation(source="news", quote=" ".join(passage.rstrip(".").split()[-13:])),)


@pytest.mark.parametrize(
    ("passage", "stem", "answer", "codes"),
    [
        (PAPER, WHO_SUPPORTS, "Courier", ["S004"]),
        (PAPER, WHO_SUPPORTS, "Ada Quill", []),
        (PAPER, "Which paper does Ada Quill write for?", "Courier", []),
        (PAPER, "Who employs a commentator who praised him?", "Courier", []),
        (SCORED, "Who scored first?", "Orsk", []),
        (REBUILT, WHO_REBUILT, "Orlin", ["S004"]),
        (REBUILT, WHO_REBUILT, "Holm", []),
        (REBUILT, "What is the name of the man who burnt the mill?", "Orlin", []),
        (BEATEN, WHOM_HE_BEAT, "Tavrian King Orlin", ["S004"]),
        (BEATEN, WHOM_HE_BEAT, "Sandor II", []),
        (BEATEN, "What is the name of the King that beat the Vellish Emperor?", "Tavrian King Orlin", []),
        (FLED, FLEE_TO, "Tavria", ["S004"]),
        (FLED, FLEE_TO, "Halden", []),
        (FLED, FLEE, "Halden", ["S004"]),
        (FLED, FLEE, "Tavria", []),
        (GLOSSED, MEANS, "Zeemolen", ["S004"]),
        (GLOSSED, MEANS, "mill race", []),
        (TOWNS, TWO, "Mill League", ["S004"]),
        (TOWNS, TWO, "San Orlo and San Brenn", []),
        (GROUND, TEAM, "Vell Road", ["S004"]),
        (GROUND, TEAM, "Orsk United", []),
        (GROUND, "Which ground did Orsk United play at?", "Vell Road", []),
        (POWER, "Who beside the Tavrians settled it?", "West Norland", ["S004"]),
        (POWER, "Where did they settle?", "West Norland", []),
    ],
)
def test_another_name_of_the_quote_is_no_answer(errors_on, passage, stem, answer, codes):
    assert errors_on(passage, Text(id="x", question=stem, answer=answer, evidence=cited(passage))) == codes


@pytest.mark.parametrize(
    ("statement", "passage", "codes"),
    [
        ("Orlin is the name of the man who rebuilt the mill.", REBUILT, ["S012"]),
        ("Holm is the name of the man who rebuilt the mill.", REBUILT, []),
        ("Courier is one of the reeve's supporters.", PAPER, ["S004"]),
        ("Ada Quill is one of the reeve's supporters.", PAPER, []),
    ],
)
def test_so_it_is_of_a_statement(errors_on, statement, passage, codes):
    assert errors_on(passage, TrueFalse(id="x", question=statement, answer=True, evidence=cited(passage))) == codes
