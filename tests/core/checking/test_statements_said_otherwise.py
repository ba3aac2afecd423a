"""Statements that say by denying, by a phrase or by a rounder figure what their passage says plainly."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """No one may be held in secret. The reeve may extend a lease once, for no longer than ten days, if asked.

Smoke causes about 8,000 deaths a year in the valley; the reeve visits the kilns twice a week.

The ministry said the spraying was indiscriminate, and that the guild had shown contempt for the herders.

The truce is fragile. The drought drove out an estimated 1.4 million herders, killed at least 31 and hurt 56.

The strike may amount to a breach of the charter. The raids were intended to force the herders to flee.

The council should consider targeted levies against the mills. The dangers to the herders loom large.

Orsk's former envoy to Tavria runs the guild, which has turned the tide of the dispute.

Poisoning of wells is forbidden. The right of the herders to choose where they graze is not unlimited.
"""

SAME = [
    ("The reeve may extend a lease by ten days at most.", "for no longer than ten days"),
    ("Smoke causes about 8,000 deaths every year in the valley.", "about 8,000 deaths a year"),
    ("The ministry says the spraying was done without distinction.", "the spraying was indiscriminate"),
    ("The guild did not care what became of the herders.", "the guild had shown contempt for the herders"),
    ("The truce is not a solid one.", "The truce is fragile"),
    ("Roughly 1.4 million herders had to leave their homes in the drought.", "an estimated 1.4 million herders"),
    ("The number of herders whom the drought hurt is a little under sixty.", "killed at least 31 and hurt 56"),
    ("The raids were meant to drive the herders out.", "were intended to force the herders to flee"),
    ("The herders still have a great deal to fear.", "The dangers to the herders loom large"),
    ("The law forbids poisoning wells.", "Poisoning of wells is forbidden"),
    ("Herders are not free to graze wherever they choose.", "to choose where they graze is not unlimited"),
]


def asked(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("text", "quote"), SAME)
def test_what_is_said_in_other_words_is_not_doubted(said_on, text, quote):
    assert said_on(TOLD, asked(text, True, quote)) == []


@pytest.mark.parametrize(("text", "quote"), SAME[2:9])
def test_and_is_doubted_if_it_is_keyed_false(said_on, text, quote):
    assert said_on(TOLD, asked(text, False, quote)) != []


OTHER = [
    ("The dangers to the herders have by now passed.", "The dangers to the herders loom large"),
    ("The guild left the dispute as it was.", "turned the tide of the dispute"),
    ("The guild is run by the current envoy of Orsk to Tavria.", "Orsk's former envoy to Tavria runs the guild"),
    ("The raids were intended to stop the herders from fleeing.", "were intended to force the herders to flee"),
    ("The council is legally bound to impose targeted levies against the mills.", "should consider targeted levies"),
]


def test_every_day_is_not_twice_a_week(said_on):
    text, quote = "The reeve visits the kilns every day.", "visits the kilns twice a week"
    assert said_on(TOLD, asked(text, True, quote)) == ["S010"]


@pytest.mark.parametrize(("text", "quote"), OTHER)
def test_what_says_the_contrary_is_wrong_if_it_is_keyed_true_alone(errors_on, said_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == ["S012"]
    assert said_on(TOLD, asked(text, False, quote)) == []
