"""How many a row of names has, where a key counts them."""

import pytest

from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The charter is recognised as binding by the Free Ports, Halden League, and Tavria.

The envoys met Ada Quill, Per Holm, Jon Brandt and Ilya Markov at the inn.

The inn stands on the road from Orsk. Its owners sold it to Halden, Vell and Brenna, and others.

Its fleet was raised by Orsk, Vell, and the mill owners of the coast. The guild sent Ada Quill, Mayor of Orsk, and Per
Holm to the fair.
"""
PORTS = "by the Free Ports, Halden League, and Tavria"
ENVOYS = "met Ada Quill, Per Holm, Jon Brandt and Ilya Markov"

CASES = [
    ("How many states and leagues does the article name as recognising the charter?", 2, PORTS, ["S003"]),
    ("The article names how many states and leagues that recognise the charter?", 4, PORTS, ["S003"]),
    ("How many states recognise the charter?", 4, PORTS, ["S003"]),
    ("How many persons did the envoys meet at the inn?", 5, ENVOYS, ["S003"]),
    ("How many states and leagues recognise the charter?", 3, PORTS, []),
    ("How many states recognise the charter?", 2, PORTS, ["S010"]),
    ("How many women did the envoys meet at the inn?", 2, ENVOYS, ["S010"]),
    ("Besides Ada Quill, how many others did the envoys meet at the inn?", 5, ENVOYS, ["S010"]),
    ("How many buyers of the inn does the article name?", 5, "sold it to Halden, Vell and Brenna", ["S010"]),
    ("How many towns and owners raised the fleet?", 5, "raised by Orsk, Vell, and the mill owners", ["S010"]),
    ("How many men and women did the guild send to the fair?", 4, "sent Ada Quill, Mayor of Orsk, and Per", ["S010"]),
]  # fmt: skip


@pytest.mark.parametrize(("stem", "answer", "quote", "codes"), CASES)
def test_the_names_of_a_row_are_counted(said_on, stem, answer, quote, codes):
    question = Number(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert said_on(TEXT, question) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Three strokes are needed to ring the number 37.", []),
        ("37 strokes are needed to ring the number 3.", ["S003"]),
    ],
)
def test_a_figure_that_is_called_a_number_counts_nothing(errors_on, text, codes):
    told = "For example, to ring the peal of 37, only three strokes are needed, given that four would crack the bell."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=told[13:-1]),))
    assert errors_on(told, asked) == codes
