import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TALKS = (
    "The envoy threatened to leave the talks in Orsk. The bank considered closing the branch on the quay."
    " Lantern called on both sides to free the prisoners. The villagers tried to reach the border and were turned back."
    " The state vowed to remove the dams, and removed the first in May."
)


def asked(quote, text, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The envoy threatened to leave the talks", "The envoy left the talks in Orsk."),
        ("considered closing the branch", "The bank closed the branch on the quay."),
        ("called on both sides to free the prisoners", "Both sides freed the prisoners."),
        ("The villagers tried to reach the border", "The villagers reached the border."),
    ],
)
def test_what_was_only_meant_was_not_done(errors_on, quote, text):
    assert errors_on(TALKS, asked(quote, text, True)) == ["S012"]
    assert errors_on(TALKS, asked(quote, text, False)) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The envoy threatened to leave the talks", "The envoy threatened to leave the talks in Orsk."),
        ("The envoy threatened to leave the talks", "The envoy said he might leave the talks in Orsk."),
        ("The state vowed to remove the dams", "The state removed the first of the dams in May."),
        ("The state vowed to remove the dams", "The dams were to be removed by the state."),
    ],
)
def test_what_is_done_elsewhere_in_the_paragraph_or_still_only_meant_is_no_more(errors_on, quote, text):
    assert errors_on(TALKS, asked(quote, text, True)) == []


REFUSED = (
    "The army refused to shell the village in March. The parliament voted against extending the curfew. The troops were"
    " prevented from entering the town by the rebels. The mayor denied that engineers had closed the port. It is"
    " prohibited to attack the works at Orsk. The judges did not refuse to hear the miller."
)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The army refused to shell the village", "The army shelled the village in March."),
        ("voted against extending the curfew", "The parliament extended the curfew."),
        ("prevented from entering the town", "The troops entered the town."),
        ("denied that engineers had closed the port", "The mayor said that engineers had closed the port."),
        ("prohibited to attack the works at Orsk", "The works at Orsk may be attacked."),
    ],
)
def test_what_was_refused_or_forbidden_was_not_done(errors_on, quote, text):
    assert errors_on(REFUSED, asked(quote, text, True)) == ["S012"]
    assert errors_on(REFUSED, asked(quote, text, False)) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The army refused to shell the village", "The army refused to shell the village in March."),
        ("The army refused to shell the village", "The army did not shell the village in March."),
        ("prevented from entering the town", "The troops did not enter the town."),
        ("did not refuse to hear the miller", "The judges heard the miller."),
        ("prohibited to attack the works at Orsk", "The works at Orsk must not be attacked."),
    ],
)
def test_that_it_was_not_done_is_true(errors_on, quote, text):
    assert errors_on(REFUSED, asked(quote, text, True)) == []


BANK = "The rebels still hold the bridge, and the army has left the eastern bank."


def test_a_word_of_another_clause_does_not_make_a_statement_true(errors_on):
    quote = "the army has left the eastern bank"
    assert errors_on(BANK, asked(quote, "The army holds the eastern bank.", False)) == []
    assert errors_on(BANK, asked(quote, "The army occupies the eastern bank.", False)) == []


AID = "The militia worked to hinder humanitarian aid to the villages."


def test_a_word_near_to_the_quotes_is_not_held_against_it(errors_on):
    quote = "The militia worked to hinder humanitarian aid"
    assert errors_on(AID, asked(quote, "The militia obstructed relief for the villages.", True)) == []
    assert errors_on(AID, asked(quote, "The militia helped relief for the villages.", True)) == ["S012"]
