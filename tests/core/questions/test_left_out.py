"""What a short answer may leave out: a word that only describes what it names, or a last phrase; what it may not."""

import pytest

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.wording import judge


def outcome(stem, accepted, response, passage=""):
    return judge(Key(accepted=(accepted,), stem=stem, evidence=(passage,) if passage else ()), response).outcome


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("What is it like?", "tall waves on the lake", "waves on a lake"),
        ("What is it like?", "tall waves on the lake", "waves of the lake"),
        ("How soft is it?", "as soft as a baby goat", "soft as a goat"),
        ("What stands there?", "ancient city walls", "the city walls"),
        ("What does the heart do?", "pump blood around the body", "pumps blood"),
    ],
)
def test_a_word_that_only_describes_or_a_last_phrase_may_be_left_out(stem, accepted, response):
    assert outcome(stem, accepted, response) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("What carries it?", "red blood cells", "blood cells"),
        ("What did she have?", "high blood pressure", "blood pressure"),
        ("What are they?", "apparent war crimes", "war crimes"),
        ("What are they?", "suspected barrel bomb attacks", "barrel bomb attacks"),
        ("What are they?", "unlawful attacks on farms", "attacks on farms"),
        ("What are they?", "deliberate attacks on farms", "attacks on farms"),
        ("Which war?", "first balkan war", "balkan war"),
        ("Which body judges?", "the Supreme Court of Justice", "the court of justice"),
        ("Which kind of walls stand there?", "ancient city walls", "city walls"),
        ("What is a rampart?", "an ancient city wall", "a city wall"),
        ("What was the law for?", "to stop violent crime", "violent crime"),
        ("Why was it passed?", "to protect rare species", "rare species"),
        ("What was missing?", "a lack of drinking water", "drinking water"),
        ("What are two of them?", "iron ore and zinc ore", "zinc ore"),
        ("What is it made of?", "ivory", "carved"),
        ("How many?", "12 old men", "old men"),
    ],
)
def test_a_word_that_makes_another_thing_of_it_may_not(stem, accepted, response):
    assert outcome(stem, accepted, response) is not Outcome.RIGHT


def test_the_passage_may_name_the_thing_with_another_word_before_it():
    stem, accepted, response = "What lives there?", "tall marsh grass", "the marsh grass"
    assert outcome(stem, accepted, response, "Tall marsh grass lives there.") is Outcome.RIGHT
    stem, accepted, response = "What lives there?", "marsh grass fields", "grass fields"
    assert outcome(stem, accepted, response, "Marsh grass fields live there.") is Outcome.RIGHT
    other = "Marsh grass fields live there, and no dune grass grows."
    assert outcome(stem, accepted, response, other) is Outcome.WAITING
