"""Options that leave out a `not`, or have one of those of whom a sentence needs all."""

import pytest

from quizapp.core.checking.doubts.falling_short import is_plainly_less
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

RULES = """In case of doubt whether a mill that grinds for the town is used to hide riders, it shall be held not to be
so used.

The warden shall not read out the ledger, unless all the farms of the valley have asked the warden to do so.
"""
HELD, ASKED = "shall be held not to be so used", "unless all the farms of the valley have asked"


@pytest.mark.parametrize(
    ("option", "told", "less"),
    [
        ("It shall be held to be a fort", RULES, True),
        ("It shall be held not to be a fort", RULES, False),
        ("One of the farms has asked for it", RULES, True),
        ("Some of the farms have asked for it", RULES, True),
        ("All the farms have asked for it", RULES, False),
        ("One of the millers has asked for it", RULES, False),
        ("One of the farms asked", "It is read if one of the farms, not all the farms, asked.", False),
    ],
)
def test_what_is_left_out(option, told, less):
    assert is_plainly_less(option, told) is less


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("What do the rules lay down for a mill in case of doubt?", "It shall be held not to be so used",
         "It shall be held to be used to hide riders", HELD),
        ("When may the warden read out the ledger?", "All the farms of the valley have asked",
         "One of the farms of the valley has asked", ASKED),
    ],
)  # fmt: skip
def test_it_is_not_doubted(said_on, stem, answer, distractor, quote):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text=distractor), Option(text="The moon is full"), Option(text="The guild is rich")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert said_on(RULES, asked) == []


APART = """Barges may pass the weir by day or by night. The mills were built on the plain, far from the busy markets of
the salt traders.
"""


@pytest.mark.parametrize(
    ("option", "less"),
    [
        ("By day, but not by night", True),
        ("By night and not by day", True),
        ("By day, but not on a feast", False),
        ("By day or by night", False),
        ("In the busy markets of the salt traders", True),
        ("A long way from the busy markets of the salt traders", False),
        ("On the plain of the traders", False),
    ],
)
def test_what_parts_two_or_lies_far_off(option, less):
    assert is_plainly_less(option, APART) is less
