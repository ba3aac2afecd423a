"""Distractors that are what the quote says, beside an answer that it does not say."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

RULES = """Where several fields offer a like yield, the field to be flooded shall be that which may be expected to cause
the least harm to the crops and herds of the tenants.

In case of doubt whether a barn is used to store arms, it shall be presumed not to be so used.

The warden answers for the losses if he consciously overlooked reports which plainly showed a breach of the dyke.

The lock shall not be opened at night, unless the safety of the boatmen or an urgent need of the mill so demands.

A lord breaks the law who moves parts of his own flock of sheep into the marsh.

The raids drove the farmers out of the valley and into the town, where most of them still live.
"""
FLOODED, DOUBT = "to cause the least harm to the crops", "it shall be presumed not to be so used"
REPORTS = "consciously overlooked reports which plainly showed a breach"
NIGHT = "an urgent need of the mill so demands"
FLOCK = "parts of his own flock of sheep"
DROVE = "The raids drove the farmers out of the valley and into the town"


def choice(stem, answer, distractor, quote):
    options = (Option(text=distractor), Option(text="Nothing of the kind"))
    return Choice(
        id="x", question=stem, answer=answer, distractors=options, evidence=(Citation(source="news", quote=quote),)
    )


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("Which field is to be flooded?", "That whose flooding costs the lord the least",
         "That whose flooding hurts crops and herds the least", FLOODED),
        ("A barn may or may not hold arms. What is presumed?", "That it is so used", "That it is not so used", DOUBT),
        ("When does the warden answer for losses?", "If he slept on duty", "If he overlooked reports of it", REPORTS),
        ("When may the lock be opened at night?", "Never, whatever happens",
         "If the safety of boatmen or an urgent need of the mill demands it", NIGHT),
        ("Whose sheep is a lord forbidden to move into the marsh?", "Parts of the flock of a foreign abbey",
         "Parts of his own flock", FLOCK),
        ("What did the raids do?", "They made traders rich", "They drove farmers from the valley into the town", DROVE),
    ],
)  # fmt: skip
def test_a_distractor_that_the_quote_says_in_the_answers_place_is_the_right_one(
    errors_on, stem, answer, distractor, quote
):
    assert "S005" in errors_on(RULES, choice(stem, answer, distractor, quote))
    assert "S005" not in errors_on(RULES, choice(stem, distractor, answer, quote))


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("When does the warden answer for losses?", "If he shut his eyes to signs", "If he wrote no reports", REPORTS),
        ("Whose sheep is a lord forbidden to move into the marsh?", "Parts of the flock that he himself possesses",
         "Parts of the flock of a foreign abbey", FLOCK),
        ("Whose sheep is a lord forbidden to move into the marsh?", "Parts of his flock, as its shepherd and master",
         "Parts of the flock", FLOCK),
        ("What became of the farmers?", "They fled to where streets are", "Towns drove most back to live there",
         DROVE),
    ],
)  # fmt: skip
def test_words_of_the_quote_in_another_sense_are_a_fair_distractor(errors_on, stem, answer, distractor, quote):
    assert errors_on(RULES, choice(stem, answer, distractor, quote)) == []


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("Which field is to be flooded?", "The one by the sluice", "The one whose herds harmed the crops", FLOODED),
        ("When may the lock be opened at night?", "In two rare cases", "If the mill's boatmen need it", NIGHT),
    ],
)
def test_beside_an_answer_of_which_nothing_is_told_it_costs_the_answer(errors_on, stem, answer, distractor, quote):
    # Fair as it is, the key must say more of what its quote says, or be signed off.
    assert errors_on(RULES, choice(stem, answer, distractor, quote)) == ["S012"]


HARBOUR = """# Article 3: Captains and owners

A captain answers for a wreck if he knew of the leak or, with the log before him, should have known of it.

An owner answers for it if he knew of the leak, or carelessly overlooked letters which plainly told of it.

# Article 4: Pilots

A pilot answers for a scheme to wreck a ship, in whole or in part, for its cargo.
"""
KNOWN, OVERLOOKED, SCHEME = (
    "should have known of it",
    "overlooked letters which plainly told",
    "a scheme to wreck a ship",
)


def cited(*evidence):
    return tuple(Citation(source="news", section=section, quote=quote) for section, quote in evidence)


def asked(stem, answer, distractor, *evidence):
    options = (Option(text=distractor), Option(text="That he sang on deck"), Option(text="That he slept"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence))


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("What must be true of a captain for him to answer for a wreck?", []),
        ("What must be true of an owner for him to answer for a wreck?", ["S005"]),
    ],
)
def test_what_is_cited_of_others_is_there_for_the_contrast(said_on, stem, codes):
    answer = "That he knew or, as matters then were, should have known of it"
    distractor = "That he knew, or carelessly overlooked letters which plainly told of it"
    question = asked(stem, answer, distractor, ("Article 3", KNOWN), ("Article 3", OVERLOOKED))
    assert said_on(HARBOUR, question) == codes


@pytest.mark.parametrize(("stem", "codes"), [
    ("For what does a captain answer under Article 3?", []),
    ("For what does somebody answer?", ["S005"]),
])  # fmt: skip
def test_what_another_article_says_is_not_asked_for(said_on, stem, codes):
    question = asked(stem, "A wreck with a leak known to him", "A scheme to wreck a ship, in whole or in part",
                     ("Article 3", "he knew of the leak or"), ("Article 4", SCHEME))  # fmt: skip
    assert said_on(HARBOUR, question) == codes
