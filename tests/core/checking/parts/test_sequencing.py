"""Steps whose order the quotes settle: by their dates, their figures, or by what a sentence says comes first."""

import pytest

from quizapp.core.checking.reading.succession import successions
from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

WORKS = """The mill at Askvoll burned down in 1871 and was never insured.

In May 1904 the parish and the ferry company bought the ground; the sale was signed on 3 June 1904.

A school opened on the ground in March 1910, with 46 pupils and 12 boarders.

The keeper holds office for a term of five years, the warden for a term of eighteen months.

The ferry may sail only after the pilot has come on board, and after the bell has been rung.

Once the fees have been paid, the warden opens the lock. The gate stays shut until the water is level.

After riders took half the valley, a shaky truce brokered by Kenya and Sweden in June 1911 has quietened the fords.

The raids cost more than 900 lives, drove over 4,000 from their farms, and left at least 2,500 to live in the hills.
"""
BURNED = "mill at Askvoll burned down in 1871"
BOUGHT = "In May 1904 the parish and the ferry company bought the ground"
SIGNED = "the sale was signed on 3 June 1904"
OPENED = "A school opened on the ground in March 1910"
PUPILS = "with 46 pupils and 12 boarders"
KEEPER = "The keeper holds office for a term of five years"
WARDEN = "the warden for a term of eighteen months"
SAIL = "only after the pilot has come on board"
FEES = "Once the fees have been paid"
GATE = "stays shut until the water is level"
TOOK = "After riders took half the valley"
TRUCE = "brokered by Kenya and Sweden in June 1911"
COST = "more than 900 lives, drove over 4,000 from their farms"
LEFT = "at least 2,500 to live in the hills"

TIME = "Put these in order, earliest first."
BACK = "Put these in order, from the latest to the earliest."
FEWEST = "Order these groups from the fewest children to the most."
BEGINNING = "Put these figures in order, beginning with the smallest."
LONGEST = "Order the terms of office from the longest to the shortest."
NEXT = "Which group is the smallest, which the next, and so on up?"
LISTS = "Put what was lost in the order in which the text lists it."
FIRST_TO_LAST = "Put in order, first to last."

FIRE, SALE, SIGNING, SCHOOL = "The mill burns", "The parish buys the ground", "The sale is signed", "A school opens"
PILOT, BELL, FERRY = "The pilot comes on board", "The bell is rung", "The ferry sails"

CASES = [
    ((FIRE, SALE, SCHOOL), TIME, (BURNED, BOUGHT, OPENED)),
    ((SALE, SIGNING), TIME, (BOUGHT, SIGNED)),
    ((SCHOOL, SALE, FIRE), BACK, (BURNED, BOUGHT, OPENED)),
    (("Boarders", "Pupils"), FEWEST, (PUPILS,)),
    (("The keeper's term", "The warden's term"), LONGEST, (KEEPER, WARDEN)),
    ((PILOT, FERRY), FIRST_TO_LAST, (SAIL,)),
    ((BELL, FERRY), FIRST_TO_LAST, (SAIL,)),
    (
        ("A school is opened", "Riders take half the valley", "Kenya and Sweden broker a truce"),
        TIME,
        (OPENED, TOOK, TRUCE),
    ),
    (("Lives lost", "Refugees living in the hills", "People driven from farms"), FEWEST, (COST, LEFT)),
    (("Refugees living in the hills", "People driven from farms"), NEXT, (COST, LEFT)),
    (("Refugees living in the hills", "People driven from farms"), BEGINNING, (COST, LEFT)),
    (("The fees are paid", "The lock is opened by the warden"), FIRST_TO_LAST, (FEES,)),
    (("lives", "farms"), LISTS, (COST,)),
]


def ordering(steps, stem, quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Ordering(id="x", question=stem, order=tuple(steps), evidence=evidence)


@pytest.mark.parametrize(("steps", "stem", "quotes"), CASES)
def test_steps_in_the_order_of_their_quotes_pass_and_turned_round_do_not(errors_on, steps, stem, quotes):
    assert errors_on(WORKS, ordering(steps, stem, quotes)) == []
    assert set(errors_on(WORKS, ordering(steps[::-1], stem, quotes))) & {"S003", "S012"}


@pytest.mark.parametrize(
    "stem",
    [
        "Put these in the order of the text.",
        "In what order does the text come to these?",
        "In which order does the passage “Works” name these?",
        "“Works”: put these in the order in which the passage mentions them, first to last.",
        "Order these as they follow one another in “Works”.",
        "Put these in the order in which they are mentioned.",
        "Put these in order of appearance.",
        "Put the statements in the order in which the passage makes them.",
        "In which order does the text say this?",
    ],
)
def test_where_the_order_of_the_text_is_asked_for_no_date_counts(errors_on, stem):
    works = "The lock of Orsk was built in 1930. The weir was built in 1890.\n\nIn 1850 there was only a ford."
    steps, quotes = ("the lock", "the weir", "a ford"), ("The lock of Orsk", "The weir was built", "only a ford")
    assert errors_on(works, ordering(steps, stem, quotes)) == []
    assert errors_on(works, ordering(steps[::-1], stem, quotes)) == ["S012"]
    assert errors_on(works, ordering(steps, "Put these in order, earliest first.", quotes)) == ["S003"]


@pytest.mark.parametrize(
    ("steps", "stem", "quotes"),
    [
        (("The fire of 1871", "The sale of 1904"), TIME, (BURNED, BOUGHT)),
        ((SALE, FIRE), "Order these by how much they cost.", (BURNED, BOUGHT)),
        ((SIGNING, SALE), "Put these in order of size.", (BOUGHT, SIGNED)),
        ((PILOT, BELL), FIRST_TO_LAST, (SAIL,)),
        ((BELL, PILOT), FIRST_TO_LAST, (SAIL,)),
        (("The ground", "The ferry company"), TIME, (BURNED, BOUGHT)),
    ],
)
def test_where_the_quotes_settle_nothing_nothing_is_said(errors_on, steps, stem, quotes):
    assert errors_on(WORKS, ordering(steps, stem, quotes)) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("1. Once the fees are paid, the lock is opened.", [("the fees are paid", "the lock is opened.")]),
        ("The lock is opened only after the fees are paid.", [("the fees are paid.", "The lock is opened")]),
        ("Before the bell rings, the pilot boards.", [("the pilot boards.", "the bell rings")]),
        ("The gate stays shut until the water is level.", [("The gate stays shut", "the water is level.")]),
        ("A toast was given, followed by a dance.", [("A toast was given,", "a dance.")]),
        ("If the warden, upon a request, finds fault, the gate is shut.", []),
        ("Before the flood, the mill burned.", [("the mill burned.", "the flood")]),
        ("The mill burned once the flood had gone.", [("the flood had gone.", "The mill burned")]),
        ("The mill, after the flood, burned.", []),
        ("The bay was named after Ada Quill.", []),
        ("The pilot boards and the bell rings.", []),
    ],
)
def test_what_a_sentence_says_comes_first(sentence, told):
    assert [(one.strip(), other.strip()) for one, other in successions(sentence)] == told
