"""Statements that take out what their sentence names with the rest, that concede, or that name an age."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The storm left the hill towns poor, with grain, salt, lamp oil, and seed all lacking.

The strike closed the mills, the ferries and the school. The school reopened, but the mills did not.

A captain is liable for the theft where he knew or should have known that his crew was stealing. No person who was under
the age of sixteen years at the time may be fined for fishing. Members over the age of 65 shall retire.

The report blames five captains because they knew of the thefts and kept silent.

Among them are Ada Quill and the reeve of Orsk, as well as toll clerks from both banks.
"""


def asked(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


CLERKS = "as well as toll clerks from both banks"
LACKING = "grain, salt, lamp oil, and seed all lacking"
CLOSED = "closed the mills, the ferries and the school"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In the hill towns grain and salt are lacking, but lamp oil is not.", LACKING),
        ("In the hill towns grain and salt are lacking, though not seed.", LACKING),
        ("The strike closed the mills and the ferries, but not the school.", CLOSED),
        ("The list of the accused leaves toll clerks out.", CLERKS),
        ("The list passes over toll clerks.", CLERKS),
    ],
)
def test_what_is_named_with_the_rest_is_not_taken_out(errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == ["S012"]
    assert errors_on(TOLD, asked(text, False, quote)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The school reopened, but not the mills.", "The school reopened, but the mills did not"),
        ("The strike closed the mills, but not the bank.", CLOSED),
        ("In the hill towns grain, salt, lamp oil and seed are lacking.", LACKING),
        ("The list names toll clerks and leaves out their years.", CLERKS),
    ],
)
def test_what_the_sentence_takes_out_too_or_does_not_name_may_be(errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == []


KNOWN = "should have known that his crew was stealing"
SIXTEEN = "under\nthe age of sixteen years at the time".replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("A captain is liable for the theft even if he did not know of it, where he should have.", KNOWN, []),
        ("Nobody may be fined for fishing at the age of fifteen.", SIXTEEN, []),
        ("Nobody may be fined for fishing at the age of seventeen.", SIXTEEN, ["S003"]),
        ("A member who is 70 years old shall retire.", "over the age of 65 shall retire", []),
        ("A member who is 60 years old shall retire.", "over the age of 65 shall retire", ["S003"]),
        ("Part of Orsk is dry.", "grain, salt, lamp oil, and seed all lacking", ["S004"]),
    ],
)
def test_what_is_conceded_denies_nothing_and_an_age_may_be_one_of_many(errors_on, text, quote, codes):
    assert errors_on(TOLD.replace("under\nthe", "under the"), asked(text, True, quote)) == codes


def test_another_reason_than_the_sentences_is_doubted_only_if_it_is_keyed_true(said_on):
    text, quote = "The report blames five captains because they planned the thefts.", "because they knew of the thefts"
    assert said_on(TOLD, asked(text, True, quote)) == ["S010"]
    assert said_on(TOLD, asked(text, False, quote)) == []
    assert said_on(TOLD, asked("The report blames five captains because they knew of the thefts.", True, quote)) == []


JOINED = """The survey blames the mills and the ferries of Orsk for the silt in the weir.

The guild counted dozens of river and harbour thefts at the weir.

The list names ten senior Halden and Ardish reeves. Among them are Quill and Reeve Ada Holm of Halden.

Only the mills and the ferries of the valley paid, the bridges being alone in their debt.

The guild recorded thefts from mills, schools, barns, and quays of the valley.
"""
BLAMES, COUNTED, NAMES, AMONG, PAID, STOLEN = (
    "blames the mills and the ferries of Orsk",
    "dozens of river and harbour thefts",
    "names ten senior Halden and Ardish reeves",
    "Among them are Quill and Reeve Ada Holm",
    "the mills and the ferries of the valley paid",
    "from mills, schools, barns, and quays",
)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The survey blames the mills for the silt in the weir, leaving the ferries aside.", BLAMES),
        ("The survey blames the mills of Orsk and leaves the ferries out of it.", BLAMES),
        ("The survey blames the mills alone for the silt in the weir.", BLAMES),
        ("The guild counted dozens of thefts at the weir, solely from the river.", COUNTED),
        ("All ten of the reeves on the list are Ardish.", NAMES),
        ("Quill is among the reeves named, but Reeve Holm has been left off the list.", AMONG),
        ("Neither Quill nor Holm is among the reeves on the list.", AMONG),
        ("Quill is missing from the list of the reeves.", AMONG),
        ("The guild's record of thefts in the valley does not include the quays.", STOLEN),
        ("By the guild's record, barns were spared by the thefts in the valley.", STOLEN),
        ("The thefts that the guild recorded in the valley spared the quays.", STOLEN),
    ],
)
def test_one_of_two_that_are_joined_is_not_left_out(errors_on, said_on, text, quote):
    assert errors_on(JOINED, asked(text, True, quote)) == ["S012"]
    assert "S010" not in said_on(JOINED, asked(text, False, quote))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The survey blames the mills and the ferries alone for the silt in the weir.", BLAMES),
        ("The survey of the weir leaves the bridges out of it and blames the mills and the ferries.", BLAMES),
        ("All ten of the reeves on the list are senior.", NAMES),
        ("Quill is on the list, and Ada Holm has not been left off it.", AMONG),
        ("Neither mill nor barn is on the list of the reeves.", AMONG),
        ("Few reeves are missing from the list.", AMONG),
        ("The guild's record of thefts in the valley does not include the inns.", STOLEN),
        ("The mills of the valley paid, and the bridges were left out.", PAID),
        ("The thefts that the guild recorded in the valley did not spare the quays.", STOLEN),
        ("The thefts that the guild recorded in the valley spared the inns.", STOLEN),
    ],
)
def test_what_is_no_part_of_the_two_may_be_left_out(errors_on, text, quote):
    assert errors_on(JOINED, asked(text, True, quote)) == []


POSTS = """The list names ten senior naval and civil reeves of Orsk, who may be to blame for the flood.

The guild counted 46 river and harbour thefts at the weir in all.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The reeves on the list are all naval men.", "The list names ten senior", ["S012"]),
        ("The ten reeves named are civil officials without exception.", "The list names ten senior", ["S012"]),
        ("Every one of the reeves named holds a naval post.", "The list names ten senior", ["S012"]),
        ("All 46 of the thefts counted came from the river.", "46 river and harbour thefts", ["S012"]),
        ("The reeves on the list are all senior men.", "The list names ten senior", []),
        ("The reeves who signed for the guild were all naval men.", "The list names ten senior", []),
        ("Naval posts are what some of the reeves named hold.", "The list names ten senior", []),
    ],
)
def test_all_are_not_of_one_kind_where_two_are_named(errors_on, text, quote, codes):
    assert errors_on(POSTS, asked(text, True, quote)) == codes


PARTNER = "The reeve says that the guild and its Tavrian partner have shown no care for the dike of the lower town."
BOTH = "the guild and its Tavrian partner have shown"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The reeve aims his charge at the guild only and leaves its partner out of it.", True),
        ("The reeve charges the guild with no care for the dike, and leaves out its Tavrian partner.", True),
        ("The reeve says that the guild only has shown no care for the dike.", False),
        ("The reeve does not leave the partner of the guild out of it.", False),
        ("The reeve charges the guild and its partner, and leaves the Tavrian tailors out of it.", False),
    ],
)
def test_who_is_named_by_whose_he_is_is_not_left_out(errors_on, text, wrong):
    told = PARTNER.replace("no care", "contempt")
    text = text.replace("no care", "contempt")
    assert errors_on(told, asked(text, True, BOTH)) == (["S012"] if wrong else [])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The raid was meant to retake not only Orsk but also places around it.", []),
        ("The raid was meant to retake only Orsk.", ["S012"]),
    ],
)
def test_what_is_not_the_only_one_leaves_nothing_out(errors_on, text, codes):
    told = "In April the guild launched a raid to retake Orsk and surrounding places in the north."
    assert errors_on(told, asked(text, True, "launched a raid to retake Orsk and surrounding places")) == codes
