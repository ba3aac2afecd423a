"""What keeps somebody from a deed or frees him from a duty, and what a rule lets be done where it excepts a case."""

import pytest

from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """The toll that may attach to the office of a ferryman shall not bar the River Court from hearing his case.

The rank of a reeve shall in no case exempt him from blame for the raids, nor from tolls.

The guild may stop herdsmen from crossing the ford at night.

The herds of the valley shall not be moved by order of the reeve unless the safety of the herdsmen or heavy floods so
require. Grain shall be kept dry.
"""
BAR, EXEMPT, STOP, MOVE = (
    "shall not bar the River Court from hearing his case",
    "shall in no case exempt him from blame",
    "may stop herdsmen from crossing",
    "unless the safety of the herdsmen or heavy floods so",
)


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The toll that attaches to his office stops the River Court from judging the ferryman's case.", BAR, ["S012"]),
        ("The rank of a reeve exempts no one from blame.", "shall in no case exempt him from blame", []),
        ("The toll that attaches to the office prevents the Court from hearing a ferryman's case.", BAR, ["S012"]),
        ("The toll that attaches to his office does not stop the River Court from judging the ferryman's case.", BAR,
         []),
        ("The toll that attaches to his office keeps the ferryman from hearing his case.", BAR, []),
        ("The rank of a reeve shields him from blame for the raids.", EXEMPT, ["S012"]),
        ("The rank of a reeve does not free him from blame for the raids.", EXEMPT, []),
        ("The guild may keep herdsmen from crossing the ford at night.", STOP, []),
    ],
)  # fmt: skip
def test_a_verb_that_keeps_or_frees_is_weighed_by_whom_or_what(errors_on, text, quote, codes):
    assert errors_on(LAW, statement(text, True, quote)) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "The law allows herds to be moved by order of the reeve if the security of the herdsmen requires it.",
            ["S012"],
        ),
        ("Herds of the valley may be moved by order where heavy floods call for it.", ["S012"]),
        ("Herds of the valley may be moved by order if the barns are full and the mills stand.", []),
        ("Herds of the valley may not be moved by order if the safety of the herdsmen requires it.", []),
        ("Herds of the valley may be moved by order even if heavy floods require it.", []),
        ("Ferries and bells may be sold by the guild if the safety of the herdsmen requires it.", []),
    ],
)
def test_what_a_rule_lets_be_done_in_the_case_excepted_is_true(errors_on, text, codes):
    assert errors_on(LAW, statement(text, False, MOVE)) == codes


TOLD = "The frost has claimed more than 4,000 sheep, driven 6,000 indoors, and forced another 5,500 to live as strays."


@pytest.mark.parametrize(("strays", "codes"), [(5500, []), (6000, ["S003"])])
def test_a_figure_is_held_against_the_one_that_another_quote_has(errors_on, strays, codes):
    question = Cloze(
        id="x",
        question="Fill the gaps.",
        text="The frost has killed {dead} and made {strays} sheep live as strays.",
        blanks=(
            Gap("dead", Number(id="dead", question="", answer=4000)),
            Gap("strays", Number(id="strays", question="", answer=strays)),
        ),
        evidence=(
            Citation(source="news", quote="claimed more than 4,000 sheep, driven 6,000 indoors"),
            Citation(source="news", quote="forced another 5,500 to live as strays"),
        ),
    )
    assert errors_on(TOLD, question) == codes
