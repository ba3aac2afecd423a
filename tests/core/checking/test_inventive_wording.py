"""Sound keys in the many ways in which authors ask and answer, each with an unsound one beside it."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The flood killed at least 212 tenants and wounded 560.

In all, the floods of the year drove 6,000 people from home internally and made 5,500 more live as exiles.

Among them are Quill and Kenyan Prime Minister Ada Brandt, as well as stewards of both lands.

The pact was made by Kenya and Sweden in March 2018. The ledger came out on October 15.

The mill court's quarrel has prevented the case of Orsk from being referred to the River Assize.

The chance of another flood, and the dangers to the fens, grow, the guild said.

What was counted is only a fraction of total floods.

The fens are largely held by Hayat al-Orm, and were won back by Ivo al-Kell's bowmen.
"""
FLOOD, DRIVEN, AMONG = (
    "killed at least 212 tenants and wounded 560",
    "drove 6,000 people from home",
    "Among them are Quill",
)
EXILES, PACT, CAME = (
    "5,500 more live as exiles",
    "made by Kenya and Sweden in March 2018",
    "The ledger came out on October 15",
)
REFERRED, CHANCE = "prevented the case of Orsk from being referred", "and the dangers to the fens, grow"
PART, HELD, WON = "only a fraction of total floods", "largely held by Hayat al-Orm", "won back by Ivo al-Kell's bowmen"


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def choice(stem, answer, *quotes, others=("Nobody", "The guild")):
    return Choice(
        id="x", question=stem, answer=answer, distractors=tuple(Option(text=one) for one in others),
        evidence=cited(*quotes),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("stem", "right", "wrong"),
    [
        ("Add up the dead and the wounded: how many is that?", 772, 782),
        ("Adding the dead and the wounded, how many casualties were there?", 772, 561),
        ("By how many does the number of wounded exceed the least number of dead?", 348, 358),
        ("By how much do the wounded outnumber the dead?", 348, 213),
        ("Taking the two figures together, how many people did the flood harm?", 772, 700),
        ("How many were killed or wounded? Combine both figures.", 772, 672),
    ],
)
def test_a_figure_may_be_worked_out_where_the_stem_asks_for_that(errors_on, stem, right, wrong):
    assert errors_on(TOLD, Number(id="x", question=stem, answer=right, evidence=cited(FLOOD))) == []
    assert errors_on(TOLD, Number(id="x", question=stem, answer=wrong, evidence=cited(FLOOD))) == ["S003"]


@pytest.mark.parametrize(
    ("accepted", "codes"),
    [("15.10.", []), ("10/15", []), ("15/10", []), ("10/16", ["S003"]), ("16.10.", ["S003"])],
)
def test_a_day_is_accepted_in_figures_of_either_order(errors_on, accepted, codes):
    asked = Text(
        id="x", question="On what day did it come out?", answer="October 15", accept=(accepted,), evidence=cited(CAME)
    )
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("accepted", "codes"),
    [("2018-03", []), ("03/2018", []), ("3/2018", []), ("2018-04", ["S003"]), ("04/2018", ["S003"])],
)
def test_a_month_is_accepted_in_figures(errors_on, accepted, codes):
    asked = Text(
        id="x", question="When was the pact made?", answer="March 2018", accept=(accepted,), evidence=cited(PACT)
    )
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("accepted", "codes"),
    [
        ("Ada Maria Brandt", []),
        ("Ada Brand", []),
        ("Ada Br'andt", []),
        ("Ida Tarn", ["S004"]),
        ("Olga Brandt", ["S004"]),
    ],
)
def test_a_name_is_accepted_with_another_in_its_middle(errors_on, accepted, codes):
    asked = Text(
        id="x", question="Who is Kenya's Prime Minister?", answer="Ada Brandt", accept=(accepted,),
        evidence=cited("Kenyan Prime Minister Ada Brandt"),
    )  # fmt: skip
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"), [("Nairobi and Stockholm", []), ("Nairobi and Oslo", ["S004"]), ("Oslo and Cairo", ["S004"])]
)
def test_two_capitals_are_two_governments_however_it_is_asked(errors_on, answer, codes):
    assert errors_on(TOLD, choice("Which double act hammered out the pact?", answer, PACT)) == codes


@pytest.mark.parametrize(
    "answer",
    [
        "It does not say.", "The text gives no figure", "Not stated", "That is not told", "Unknown",
        "The guild doesn't specify", "It cannot be told from the text",
    ],
)  # fmt: skip
def test_nothing_bears_out_that_a_source_is_silent(findings_on, answer):
    assert findings_on(TOLD, choice("How many of the wounded were children?", answer, FLOOD, others=("46", "9"))) == ()


def test_another_figure_is_no_silence(errors_on):
    assert "S003" in errors_on(TOLD, choice("How many were wounded?", "212", FLOOD, others=("46", "9")))


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("Who is among them?", "the prime minister of Kenya", []),
        ("Who is among them?", "Ada Tarn", ["S004"]),
        ("Who holds the fens?", "Hayat al-Kell", ["S004"]),
    ],
)
def test_somebody_may_be_told_by_office(errors_on, stem, answer, codes):
    quote = HELD if "fens" in stem else AMONG
    assert errors_on(TOLD, choice(stem, answer, quote)) == codes


def test_a_name_goes_without_its_article(errors_on):
    asked = Text(id="x", question="What is his family name?", answer="Kell", evidence=cited(WON))
    assert errors_on(TOLD, asked) == []


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("No; it says that the chance of another flood and the dangers to the fens grow", []),
        ("No, the chance of another flood has not grown", ["S012"]),
    ],
)
def test_the_no_of_an_answer_denies_nothing_of_what_follows(errors_on, answer, codes):
    assert errors_on(TOLD, choice("Does the guild sound the all-clear?", answer, CHANCE)) == codes


@pytest.mark.parametrize(
    ("answer", "codes"), [("No referral to the River Assize", []), ("No dangers to the fens", ["S012"])]
)
def test_no_referral_is_what_keeps_from_being_referred(errors_on, answer, codes):
    asked = choice("What came of it?", answer, CHANCE if "fens" in answer else REFERRED)
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("What was counted is only a part of all the floods.", []),
        ("What was counted is no more than a sample of all the floods.", []),
        ("What was counted is the greater part of all the floods.", ["S012"]),
        ("What was counted is all the floods.", ["S012"]),
    ],
)
def test_a_part_of_all_is_not_all(errors_on, said, codes):
    assert errors_on(TOLD, TrueFalse(id="x", question=said, answer=True, evidence=cited(PART))) == codes


@pytest.mark.parametrize(
    ("step", "codes"),
    [
        ("Leads Kenya to make the pact", []),
        ("Ask the River Assize", []),
        ("Ask the Mountain Assize", ["S004"]),
    ],
)
def test_a_verb_that_begins_a_step_is_no_part_of_the_name_behind_it(errors_on, step, codes):
    asked = Ordering(
        id="x", question="Put in order.", order=(step, "The ledger came out"), evidence=cited(PACT, CAME, REFERRED)
    )
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(("home", "abroad", "codes"), [(6000, 5500, []), (5500, 6000, ["S003"])])
def test_each_gap_counts_those_of_its_own_clause(errors_on, home, abroad, codes):
    asked = Cloze(
        id="x", question="Fill in.",
        text="The floods drove {home} people from home inside Orsk and made {abroad} live as exiles.",
        blanks=(
            Gap(name="home", asks=Number(id="home", question="", answer=home)),
            Gap(name="abroad", asks=Number(id="abroad", question="", answer=abroad)),
        ),
        evidence=cited(DRIVEN, EXILES),
    )  # fmt: skip
    assert sorted(set(errors_on(TOLD, asked))) == codes


def test_a_deed_is_matched_with_its_doer(errors_on):
    asked = Matching(
        id="x", question="Match.", distractors=(), evidence=cited(PACT, HELD),
        pairs=(
            Pair(prompt="Kenya and Sweden", answer="Made a pact"),
            Pair(prompt="Hayat al-Orm", answer="Holds the fens"),
        ),
    )  # fmt: skip
    assert errors_on(TOLD, asked) == []


@pytest.mark.parametrize(
    ("accepted", "codes"), [("the third month", []), ("third month of 2018", []), ("the fourth month", ["S003"])]
)
def test_a_month_is_accepted_by_its_place_in_the_year(errors_on, accepted, codes):
    asked = Text(
        id="x", question="When was the pact made?", answer="March 2018", accept=(accepted,), evidence=cited(PACT)
    )
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("The 5,500 exiles are counted apart from the people driven from home internally.", []),
        ("Those driven from home internally are counted apart from the 5,500 exiles.", []),
    ],
)
def test_who_is_meant_by_what_befell_them_does_nothing(errors_on, said, codes):
    assert errors_on(TOLD, TrueFalse(id="x", question=said, answer=True, evidence=cited(DRIVEN, EXILES))) == codes


def test_a_figure_of_the_same_sentence_beside_other_answers_figures_is_only_doubted(findings_on):
    asked = Multiple(
        id="x", question="Which of these figures are of the floods of the year?",
        answers=("6,000 driven from home", "5,500 exiles"), distractors=(Option(text="560 wounded"),),
        evidence=cited(DRIVEN),
    )  # fmt: skip
    assert [(one.code, one.severity) for one in findings_on(TOLD, asked)] == [("S010", "warning")]


@pytest.mark.parametrize(
    ("step", "codes"),
    [
        ("A pact is made with the help of Nairobi", []),
        ("Swedes come to the aid of Nairobi", []),
        ("A pact is made in Nairobi", ["S004"]),
        ("A pact is made with the help of Cairo", ["S004"]),
    ],
)
def test_a_seat_that_helps_or_is_helped_is_a_government(errors_on, step, codes):
    steps = (step, "The ledger came out")
    asked = Ordering(id="x", question="Put in order.", order=steps, evidence=cited(PACT, CAME))
    assert errors_on(TOLD, asked) == codes


def test_a_group_may_have_several_figures_of_one_matter(errors_on):
    asked = Categorise(
        id="x", question="To what does each figure refer?", evidence=cited(FLOOD, DRIVEN, EXILES),
        groups=(
            Group(name="The flood", items=("212", "560")),
            Group(name="All floods of the year", items=("6,000", "5,500")),
        ),
    )  # fmt: skip
    assert errors_on(TOLD, asked) == []


def test_what_is_called_the_one_certain_aim_is_not_what_may_have_been_one(errors_on):
    told = "The raids may have been meant to starve the tenants, to drive them off, or to spread terror, it said."
    said = "It presents the terror spread among tenants as the one certain aim of the raids."
    quote = "The raids may have been meant to"
    assert errors_on(told, TrueFalse(id="x", question=said, answer=False, evidence=cited(quote))) == []


def test_a_deferral_is_no_denial_of_what_it_defers(errors_on):
    told = "No inquiry or trial may be begun for twelve months after the council has asked the Assize for that."
    asked = Matching(
        id="x", question="Match.", evidence=cited("No inquiry or trial may be begun"),
        pairs=(
            Pair(prompt="The rule on the council", answer="Deferral of an inquiry or a trial"),
            Pair(prompt="Another", answer="The dues"),
        ),
    )  # fmt: skip
    assert "S012" not in errors_on(told, asked)


@pytest.mark.parametrize(("month", "codes"), [("March", []), ("May", ["S003"]), ("June", ["S003"])])
def test_a_month_alone_fills_a_gap_before_a_year(errors_on, month, codes):
    gap = Text(id="x", question="", answer=month)
    blanks = (Gap(name="month", asks=gap),)
    asked = Cloze(id="x", question="Fill in.", text="It was made in {month} 2018.", blanks=blanks, evidence=cited(PACT))
    assert errors_on(TOLD, asked) == codes


def test_a_name_that_is_a_month_is_no_date_where_none_is_asked_for(errors_on):
    told = "The reeve and June Quill held the fords."
    asked = Text(
        id="x", question="Who held them beside the reeve?", answer="June", evidence=cited("The reeve and June Quill")
    )
    assert errors_on(told, asked) == []
