"""What teachers write around a statement or an answer, and what of a source only looks like something else."""

import pytest

from quizapp.core.checking.reading.framing import unasked
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

PAPER = """The war on the river has claimed more than 4,000 lives, according to UN offices.

The trust, which is New Orsk-based, says that dams are unlawful. Most of the shells fell on the granary.

1. Without prejudice to the rules of the valley, breaches of this rule shall be regarded as crimes.

2. Ferrymen engaged in carrying mail shall be considered as messengers.

The occupation began in 2015. In April 2019 the guild launched a raid. A truce was signed in March 2020.
"""


def statement(text, answer, *quotes):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*quotes))


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


BREACHES, SHELLS = "breaches of this rule shall be regarded as crimes", "Most of the shells fell on the granary"
MESSENGERS = "Ferrymen engaged in carrying mail shall be considered as messengers"


@pytest.mark.parametrize("written", [
    "True or false: {}", "True or false? {}", "T/F: {}", "Is it true that {}", "{} True or false?", "{} (true/false)",
    "Agree or disagree: {}", "{} Do you agree?", "Fact or fiction? {}", "{} Is the miller right?",
])  # fmt: skip
def test_the_words_that_ask_whether_a_statement_is_true_are_no_part_of_it(said_on, written):
    told = MESSENGERS + "."
    asked = written.format(told)
    assert unasked(statement(asked, True)).question.strip() == told
    assert said_on(PAPER, statement(asked, True, MESSENGERS)) == []
    assert said_on(PAPER, statement(asked, False, MESSENGERS)) == ["S012"]


def test_a_scene_stands_before_the_words_that_ask():
    asked = statement("A miller burns the granary. Agree or disagree: the guild pays for it.", True)
    assert unasked(asked).question == "A miller burns the granary. The guild pays for it."
    motion = statement("This house believes that ferrymen are messengers. Is the house right?", True)
    assert unasked(motion).question == "ferrymen are messengers."


@pytest.mark.parametrize("text", [
    "Whether a rumour is true or false the court decides.", "Agree with the miller: the granary burnt.",
    "Is the mill right by the river? It burnt.",
])  # fmt: skip
def test_a_statement_about_what_is_true_or_false_keeps_its_words(text):
    assert unasked(statement(text, True)).question == text


def test_a_war_that_claims_lives_says_nothing(said_on):
    lives = Number(id="x", question="More than how many lives has the war on the river claimed, by the UN's count?",
                   answer=4000, evidence=cited("has claimed more than 4,000 lives"))  # fmt: skip
    assert "S006" not in said_on(PAPER, lives)


def test_a_further_accepted_answer_may_say_of_what_kind_the_place_is(said_on):
    def asked(*accept):
        return Text(id="x", question="In which city is the trust based?", answer="New Orsk", accept=accept,
                    evidence=cited("which is New Orsk-based"))  # fmt: skip

    assert said_on(PAPER, asked("New Orsk City")) == []
    assert said_on(PAPER, asked("New Halden City")) == ["S004"]


@pytest.mark.parametrize(("text", "quote"), [
    ("Breaches of this rule and of the rules of the valley are regarded as crimes.", BREACHES),
    ("The greater part of the shells fell on the granary.", SHELLS),
    ("The protocol considers ferrymen carrying mail as messengers.", MESSENGERS),
])  # fmt: skip
def test_what_only_looks_like_a_denial_a_direction_or_a_figure_is_none(errors_on, text, quote):
    assert errors_on(PAPER, statement(text, True, quote)) == []


def test_the_dates_that_a_matching_asks_about_stand_in_the_evidence(said_on):
    quotes = ("The occupation began in 2015", "In April 2019 the guild launched a raid",
              "A truce was signed in March 2020")  # fmt: skip

    def pairs(last):
        told = (("2015", "The occupation begins"), ("April 2019", "A raid is launched"), (last, "A truce is signed"))
        given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in told)
        return Matching(id="x", question="Match each date with its event.", pairs=given, evidence=cited(*quotes))

    assert said_on(PAPER, pairs("March 2020")) == []
    assert said_on(PAPER, pairs("March 2018")) == ["S003"]


NOTHING_FALSE = [
    ("Those who carry mail by ferry have the standing of messengers.", ["S010"]),
    ("Only those who carry mail by ferry are messengers.", []),  # `only` may be what makes it so
    ("Those who carry mail by ferry are not messengers.", []),
]
ENDED = "A truce that Kenya and Sweden brokered in March 2020 ended the raids on the quays, half of them by night."


@pytest.mark.parametrize(("text", "codes"), NOTHING_FALSE)
def test_a_statement_keyed_false_of_which_nothing_seems_false_is_doubted(said_on, text, codes):
    assert said_on(PAPER, statement(text, False, MESSENGERS)) == codes


def test_a_bound_in_other_words_is_no_direction(said_on):
    told = "The raid sank at least 1,600 boats."
    asked = statement("No fewer than 1,600 boats were sunk in the raid.", True, "sank at least 1,600 boats")
    assert said_on(told, asked) == []


def test_what_fills_a_gap_behind_a_not_is_not_denied_by_it(said_on):
    told = "The right of the ferrymen to choose their way is not unlimited."
    gap = Cloze(
        id="x", question="Fill the gap.", text="The ferrymen's right to choose is not {extent}.",
        blanks=(Gap(name="extent", asks=Text(id="extent", question="", answer="unlimited")),),
        evidence=cited("to choose their way is not unlimited"),
    )  # fmt: skip
    assert said_on(told, gap) == []


def test_a_doubt_of_what_something_amounts_to_is_a_doubt_that_it_is_so(said_on):
    told = "The trust says that the raids may amount to war crimes."
    asked = Text(id="x", question="How does the trust class the raids?", answer="They are war crimes",
                 evidence=cited("may amount to war crimes"))  # fmt: skip
    assert "S007" in said_on(told, asked)


def test_a_word_that_a_group_shares_with_a_sentence_puts_nothing_into_it(said_on):
    told = """The lords of Orsk and Halden said that their forces came under attack.

    Orsk's brutal war has claimed 4,000 homes and forced others to flee, according to river offices."""
    groups = (
        Group(name="Orsk and Halden", items=("Our forces came under attack",)),
        Group(name="River offices", items=("The war has cost 4,000 homes",)),
    )
    asked = Categorise(id="x", question="Who says it?", groups=groups, evidence=cited(
        "said that their forces came under attack", "has claimed 4,000 homes"))  # fmt: skip
    assert said_on(told, asked) == []


def test_a_month_is_no_name_that_another_was_put_for(said_on):
    asked = statement("In March 2020 a truce ended raids on the quays.", False, "ended the raids")
    assert said_on(ENDED, asked) == ["S012"]


def test_another_name_of_the_sentence_may_be_what_makes_it_false(said_on):
    told = "Kenya brokered the truce of the league, and Sweden patrolled its quays by day."
    assert (
        said_on(told, statement("Kenya sent many ships to guard the quays.", False, "Sweden patrolled its quays")) == []
    )
