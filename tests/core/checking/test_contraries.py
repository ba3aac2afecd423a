import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def statement(text, answer, *evidence):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


def choice(stem, answer, distractors, *evidence):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence))


DRAINAGE = ("Indiscriminate drainage is prohibited", 2, "treaty", "Article 1")
SIGNED = ("It was not signed by Tavria", 6)
UNLICENSED = ("most of them unlicensed", 2)
PLAN = ("There was no apparent plan for their return", 9)
ELECTION = ("Members shall not be eligible for re-election", 2, "treaty", "Article 2")
DEMOLITION = ("has vowed to remove the dams", 5)

SOUND = [
    statement("Indiscriminate drainage is prohibited.", True, *DRAINAGE),
    statement("The truce was not signed by Tavria.", True, *SIGNED),
    statement("Most of the dams and weirs had no licence.", True, *UNLICENSED),
    statement("No plan for the return of the families was apparent.", True, *PLAN),
    statement("Indiscriminate drainage is permitted.", False, *DRAINAGE),
    statement("Members are eligible for re-election.", False, *ELECTION),
    choice("How does the treaty treat indiscriminate drainage?", "It is prohibited", ["It is permitted"], *DRAINAGE),
    choice("What is not permitted?", "Indiscriminate drainage", ["The use of water"], *DRAINAGE),
]
UNSOUND = [
    statement("Indiscriminate drainage is permitted.", True, *DRAINAGE),
    statement("Indiscriminate drainage is prohibited.", False, *DRAINAGE),
    statement("The truce was signed by Tavria.", True, *SIGNED),
    statement("There was an apparent plan for the return of the families.", True, *PLAN),
    statement("Members shall be eligible for re-election.", True, *ELECTION),
    statement("The government has vowed to remove the dams.", False, *DEMOLITION),
    statement("The truce was not signed by Tavria.", False, *SIGNED),
    choice("How does the treaty treat indiscriminate drainage?", "It is permitted", ["It is taxed"], *DRAINAGE),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, with_text):
    assert errors(question, text=with_text) == []


@pytest.mark.parametrize("question", UNSOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_keys_contrary_to_their_quote_are_found(errors, question):
    assert "S012" in errors(question)


def test_the_message_says_both_words(found):
    finding = found(statement("Indiscriminate drainage is permitted.", True, *DRAINAGE))[0]
    assert "says “permitted” and its quote “prohibited”" in finding.message


def test_a_quote_may_begin_behind_its_not(errors_on):
    text = "The old rule has been shown not to be in force, yet it is read aloud in many schools of Orsk."
    evidence = ("be in force, yet it is read aloud in many schools",)
    assert errors_on(text, statement(text, True, *evidence)) == []
    assert errors_on(text, statement(text.replace("not ", ""), True, *evidence)) == ["S012"]
