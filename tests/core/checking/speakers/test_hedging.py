import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


FLOOD = ("killed at least 31 people and injured 140", 3)


def codes(findings):
    return [(one.code, one.severity) for one in findings]


LOST = [
    number("How many people did the floods kill?", 31, *FLOOD),
    text("How many people live along the river?", "3 million", "Nearly 3 million people", 4),
    statement("The floods killed 31 people.", True, *FLOOD),
    statement("Dams on the Vellan harm fish.", True, "dams on the Vellan may harm fish", 1),
    statement("The trust says that dams harm fish.", True, "dams on the Vellan may harm fish", 1),
]


@pytest.mark.parametrize("question", LOST, ids=lambda one: one.question)
def test_a_lost_hedge_is_a_warning(found, question):
    assert codes(found(question)) == [("S007", "warning")]


MAY_HARM = ("dams on the Vellan may harm fish", 1)
STRENGTHENED = [
    statement("The trust says that dams on the Vellan definitely harm fish.", True, *MAY_HARM),
    statement("It is proven that dams on the Vellan may harm fish.", True, *MAY_HARM),
    statement("The floods killed exactly 31 people.", True, *FLOOD),
    statement("There was certainly no apparent plan for the return of the families.", True, "no apparent plan", 9),
    number("Exactly how many people did the floods kill, at least?", 31, *FLOOD),
    text("What do the dams undoubtedly, perhaps, harm?", "fish", *MAY_HARM),
]


@pytest.mark.parametrize("question", STRENGTHENED, ids=lambda one: one.question)
def test_certain_or_exact_where_the_source_doubts_is_a_warning(found, question):
    assert codes(found(question)) == [("S007", "warning")]


SURER_THAN_THE_SOURCE = [
    statement("Dams on the Vellan harm fish.", False, *MAY_HARM),
    statement("The trust says that dams on the Vellan harm fish.", False, *MAY_HARM),
    statement("The trust has proved that dams on the Vellan harm fish.", False, *MAY_HARM),
    statement("The trust is certain that dams on the Vellan may harm fish.", False, *MAY_HARM),
    statement("The floods of 2017 killed exactly 31 people and injured 140.", False, *FLOOD),
    statement("There was no plan for their return.", False, "There was no apparent plan for their return", 9),
]


@pytest.mark.parametrize("question", SURER_THAN_THE_SOURCE, ids=lambda one: one.question)
def test_a_statement_surer_than_its_source_may_be_keyed_false(errors, question):
    assert errors(question) == []


def test_one_that_keeps_the_doubt_may_not(errors):
    assert errors(statement("The trust says that dams on the Vellan may harm fish.", False, *MAY_HARM)) == ["S012"]


KEPT = [
    statement("It is not proven that dams on the Vellan harm fish.", True, *MAY_HARM),
    text("What exactly does the trust say that dams may do?", "harm fish", *MAY_HARM),
    number("How many people, at least, did the floods kill?", 31, *FLOOD),
    number("How many people did the floods kill?", 31, *FLOOD, explanation="It says *at least* 31."),
    number("How many were injured?", 140, *FLOOD),
    number("How many live there?", 3_000_000, "Nearly 3 million people", 4, tolerance=Tolerance(relative=0.05)),
    text("How many people live along the river?", "About 3 million", "Nearly 3 million people", 4),
    statement("Dams on the Vellan might harm fish.", True, "dams on the Vellan may harm fish", 1),
]


@pytest.mark.parametrize("question", KEPT, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_hedge_that_is_kept_passes(found, question):
    assert found(question) == ()


def test_an_allegation_put_as_fact_is_a_warning(found):
    question = statement("The company hid its violations of the licence.", True, "hid violations of its licence", 10)
    assert ("S006", "warning") in codes(found(question))


@pytest.mark.parametrize(
    "stem",
    ["According to the trust, Halden hid violations of its licence.", "RT: Halden hid violations of its licence."],
)
def test_an_allegation_with_its_speaker_passes(found, stem):
    assert found(statement(stem, True, "hid violations of its licence", 10)) == ()


DUTY = "The guild shall, to the maximum extent feasible, move the boats away from the mills."
BED = "Except when a family is housed together, women shall sleep in other rooms than men."
ROOMS = "women shall sleep in other rooms than men"
MEANT = "The raids may have been intended to “take the boats from the fishermen,” the trust said."
UNQUALIFIED = [
    (DUTY, statement("The guild must, without any qualification, move the boats away from the mills.", True,
                     "move the boats away from the mills"), True),
    (DUTY, statement("The guild must, as far as feasible, move the boats away from the mills.", True,
                     "move the boats away from the mills"), False),
    (BED, text("How are women to be housed?", "Always in other rooms than men", ROOMS), True),
    (BED, text("How are women to be housed?", "In other rooms than men", ROOMS), False),
    (MEANT, text("What does the trust establish as the aim of the raids?", "To take the boats from the fishermen",
                 "take the boats from the fishermen"), True),
    (MEANT, text("What does the trust give as a possible aim of the raids?", "To take the boats from the fishermen",
                 "take the boats from the fishermen"), False),
]  # fmt: skip


@pytest.mark.parametrize(("told", "question", "expected"), UNQUALIFIED, ids=lambda one: getattr(one, "question", ""))
def test_what_is_bounded_or_doubted_before_the_quote_is_not_said_for_all_cases(said_on, told, question, expected):
    said = said_on(told, question)
    assert ("S007" in said or "S012" in said) is expected
    assert not {"S007", "S012"} <= {*said}  # what says the contrary lacks no hedge


def test_how_long_something_lasted_is_no_bound(said_on):
    told = "The survey counted 31 breaks over an eight-month stretch."
    asked = statement("The survey counted 31 breaks in a stretch of eight months.", True, "over an eight-month stretch")
    assert said_on(told, asked) == []


GUILD = (
    "But the code of the guild provides that ferrymen may sell grain within their boats as long as none is cheated."
    " Surpluses made possible the first markets."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (text("What body has it that ferrymen can also sell grain?", "the guild", "code of the guild provides"), []),
        (statement("Surpluses let the first markets come about.", True, "made possible the first markets"), []),
        (statement("Ferrymen sell grain within their boats.", True, "ferrymen may sell grain within"), ["S007"]),
    ],
    ids=lambda one: getattr(one, "question", ""),
)
def test_what_one_may_do_or_what_was_made_possible_is_not_doubted(said_on, question, expected):
    assert said_on(GUILD, question) == expected


WEIR = """A guest who stays for more than 30 days owes the toll.

“The oil found in three places suggests that the fire was laid,” the trust said.

The guild may have cheated the reeve, the trust said.
"""
OIL, STAY, CHEAT = (
    "suggests that the fire was laid",
    "stays for more than 30 days",
    "The guild may have cheated the reeve",
)


def chosen(stem, answer, quote):
    return Choice(id="x", question=stem, answer=answer, distractors=(Option(text="no"),), evidence=cited(quote))


@pytest.mark.parametrize(
    ("question", "lost"),
    [
        (number("Beyond how many days of stay does a guest owe the toll?", 30, STAY), False),
        (number("Which stay in days, if exceeded, makes a guest owe the toll?", 30, STAY), False),
        (number("For how many days must a guest stay to owe the toll?", 30, STAY), True),
        (chosen("Why does the trust think that the fire was laid?", "Oil was found in three places", OIL), False),
        (chosen("How does the trust know that the fire was laid?", "Oil was found in three places", OIL), True),
        (
            chosen("A boy writes: “The guild has certainly cheated.” What is right?", "It may have cheated", CHEAT),
            False,
        ),
        (chosen("A boy asks what is certain. What is right?", "The guild has cheated the reeve", CHEAT), True),
    ],
    ids=lambda one: one.question if hasattr(one, "question") else "",
)
def test_a_hedge_in_the_stem_is_kept(said_on, question, lost):
    assert ("S007" in said_on(WEIR, question)) is lost


@pytest.mark.parametrize(("verb", "expected"), [("look deliberate", []), ("are deliberate", ["S007"])])
def test_what_looks_so_is_left_in_doubt(said_on, verb, expected):
    passage = "“The raids on the mills suggest that these losses were deliberate,” the trust said."
    stem, answer = f"Why does the trust say that the losses {verb}?", "By reason of the raids on the mills"
    options = tuple(Option(text=one) for one in ("A reeve said so in a letter", "The guild said sorry for them"))
    by = cited("suggest that these losses were deliberate")
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=by)
    assert [code for code in said_on(passage, asked) if code == "S007"] == expected


@pytest.mark.parametrize(
    ("sentences", "lost"),
    [
        ("The flood killed {dead} horses. About {fell} mills fell.", True),
        ("The flood killed at least {dead} horses. About {fell} mills fell.", False),
        ("By the least count the flood killed {dead} horses. About {fell} mills fell.", False),
    ],
)
def test_the_hedge_of_one_gap_is_not_that_of_another(said_on, sentences, lost):
    told = "The flood killed at least 1,600 horses, and threw down about 12 mills."
    gaps = tuple(
        Gap(name=one, asks=Number(id=one, question="", answer=key)) for one, key in (("dead", 1600), ("fell", 12))
    )
    by = cited("killed at least 1,600 horses, and threw down about 12 mills")
    asked = Cloze(id="x", question="Fill in.", text=sentences, blanks=gaps, evidence=by)
    assert ("S007" in said_on(told, asked)) is lost
