"""What students add to an answer, leave out of a name or say in one word for two: what passes and what does not."""

import pytest

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.asking import asks_how_much
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.word_forms import deeds, denied_in_one_word, stem
from quizapp.core.questions.wording import judge


def outcome(stem, accepted, response, passage=""):
    texts = (accepted,) if isinstance(accepted, str) else tuple(accepted)
    return judge(Key(accepted=texts, stem=stem, evidence=(passage,) if passage else ()), response).outcome


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        # a phrase behind the whole answer, a clause that comments on it, the same said twice
        ("What grew?", "the army", "the army, for the war"),
        ("What grew?", "the army", "the army during harvest"),
        ("What is bad about it?", "it is noisy", "noisy to operate"),
        ("How is it cleaned?", "by filtration", "filtration of the well"),
        ("How is it cleaned?", "by filtering", "filtering your tap water"),
        ("Which structure is it?", "a stack", "stack, it takes the last plate first"),
        ("Which method is it?", "crop rotation system", "CRS. Crop rotation system."),
        ("Which kind is it?", "coastal", "coastal (a coast town)"),
        # the class behind a name left out, or named otherwise
        ("What was it called?", "the Blue Kite program", "Blue Kite"),
        ("What was it called?", "the Blue Kite program", "the blue kite project"),
        # what only portions out, or says how often
        ("How thick is it?", "as thick as a human finger", "as thick as a piece of finger"),
        ("What is bad about it?", "it is noisy", "it could be considered noisy"),
        ("What is bad about it?", "it is noisy", "sometimes it's noisy"),
        # a describing word left out where the question says the rest
        ("Which bread is it, and what bread is it?", "plain rye bread", "rye"),
        # nouns of verbs, verbs of adjectives
        ("What did they do?", "removing the rubble", "removal of rubble"),
        ("What did they want?", "expansion of the port", "to expand the port"),
        ("What did they want?", "deportation of strangers", "deporting strangers"),
        ("How were they chosen?", "randomly", "randomized"),
        ("What do they do?", "they resist", "resisting"),
        # one of many, among a few
        ("Name one use of copper.", "wires", "saucepans and wires"),
        ("A common use of copper is ___.", "wires", "wires or saucepans"),
        # a denial in one word or two
        ("What is wrong with it?", "it is unrepresentative", "not representative of them"),
        ("What is wrong with it?", "it is not responsive", "it is unresponsive"),
        ("What is wrong with it?", "it is nonresponsive", "it's unresponsive"),
        ("Which error is it?", "nonpayment error", "no payment error"),
        # what is like what, and a misspelled word of the question
        ("What is good about the copy?", "it looks like the original", "it is similar to the original"),
        ("Which harbour is largest?", "Southport", "Southport harbuor"),
    ],
)
def test_what_teachers_let_pass_is_right(stem, accepted, response):
    assert outcome(stem, accepted, response) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("What grew?", "the army", "the army for 3 years"),
        ("What grew?", "the army", "fear of the army"),
        ("What grew?", "the army", "army and navy"),
        ("What grew?", "the army", "army with navy"),
        ("What happens?", "it rises", "rises for it falls"),
        ("What grew?", "the army", "army to defend against rebels"),
        ("Which error is it?", "payment error", "no payment error"),
        ("Which sea is it?", "the gulf", "gulf of Bothnia"),
        ("How is it cleaned?", "by filtration", "filtration or boiling"),
        ("What does osmosis mean?", "water passing through a wall", "water passing through a wall by pumps"),
        ("Which structure is it?", "a stack", "stack, it is no stack"),
        ("Which structure is it?", "a stack", "stack, but it is a queue"),
        ("Which structure is it?", "a stack", "queue, it takes the first plate first"),
        ("Which structure is it?", "a stack", "stack, they have 2 of them"),
        ("Which method is it?", "crop rotation system", "CRX. Crop."),
        ("What was it called?", "the Blue Kite program", "kite program"),
        ("What was it called?", "the Kite program", "the program"),
        ("What was it called?", "the Blue Kite program", "the red kite project"),
        ("How often is it noisy?", "it is always noisy", "it is sometimes noisy"),
        ("Which minister was it?", "the prime minister", "minister"),
        ("What did they do?", "removing the rubble", "removal of nothing"),
        ("Name one use of copper.", "wires", "plates, saucepans, pins, wires"),
        ("Name one thing that it does.", "it rises", "it rises or it falls"),
        ("Name one use of copper.", "wires", "not wires, plates"),
        ("Which metal is it?", "tin", "tin or lead"),
        ("What is wrong with it?", "it is unrepresentative", "representative of them"),
        ("What is wrong with it?", "it is unrepresentative", "not unrepresentative"),
        ("What is wrong with it?", "it is lawful", "not lawful"),
        ("What is wrong with it?", "it is lawful", "unlawful"),
        ("Which harbour is largest?", "Southport", "Northport harbuor"),
    ],
)  # fmt: skip
def test_what_could_be_meant_otherwise_is_not_right(stem, accepted, response):
    assert outcome(stem, accepted, response) is not Outcome.RIGHT


def test_a_thing_that_the_passage_names_beside_an_accepted_one_is_for_a_person():
    question, passage = "Name one metal that rusts.", "Iron rusts; gold never does."
    assert outcome(question, "iron", "iron or gold", passage) is Outcome.WAITING
    assert outcome(question, "iron", "iron or chrome", passage) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("stem", "accepted", "response", "expected"),
    [
        ("How thick is it?", "as thick as a finger", "very thick", Outcome.WRONG),
        ("How thick is it?", "as thick as a finger", "it is super thick", Outcome.WRONG),
        ("How thick is it?", "as thick as a finger", "finger", Outcome.RIGHT),
        ("How thick is it?", "as thick as a finger", "thick like fingers, very thick", Outcome.RIGHT),
        ("Why is it thick?", "it has thick walls", "very thick", Outcome.WAITING),
    ],
)
def test_the_quality_alone_does_not_tell_how_much_of_it_there_is(stem, accepted, response, expected):
    assert outcome(stem, accepted, response) is expected


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("removal", "removing", True),
        ("develop", "development", True),
        ("deportation", "deported", True),
        ("resistance", "resisted", True),
        ("invade", "invasion", True),
        ("random", "randomization", True),
        ("depart", "department", False),
        ("import", "importance", False),
        ("miner", "mineral", False),
        ("consul", "consulate", False),
        ("form", "formation", False),
        ("removal", "rubble", False),
    ],
)
def test_which_words_name_what_the_other_does(one, other, are):
    assert deeds(one, other) is deeds(other, one) is are


@pytest.mark.parametrize("word", ["resist", "exist", "assist", "insist"])
def test_a_verb_in_ist_is_one_word_in_all_its_forms(word):
    assert {stem(word), stem(f"{word}s"), stem(f"{word}ed"), stem(f"{word}ing")} == {word}


@pytest.mark.parametrize(
    ("words", "other", "joined"),
    [
        (("not", "lawful"), ("unlawful",), ("unlawful",)),
        (("it", "isn", "t", "a", "legal", "act"), ("an", "illegal", "act"), ("it", "illegal", "act")),
        (("not", "lawful"), ("lawful",), ("not", "lawful")),
        (("lawful", "not"), ("unlawful",), ("lawful", "not")),
    ],
)
def test_a_denial_and_its_word_are_one_where_the_other_text_has_them_as_one(words, other, joined):
    assert denied_in_one_word(words, other) == joined


@pytest.mark.parametrize(
    ("question", "asks"), [("How thick is it?", True), ("How does it work?", False), ("Which is thick?", False)]
)
def test_which_questions_ask_how_much(question, asks):
    assert asks_how_much(question) is asks
