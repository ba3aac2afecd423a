import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RAIDS = """According to the guild, dozens of river and harbour raids on mills and quays killed hundreds of herdsmen in
Orsk. The survey speaks of thousands of wells, more than hundreds of which are dry.
"""
QUOTE = "killed hundreds of herdsmen"


def asked(text, answer, quote=QUOTE):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    "text",
    [
        "According to the guild, hundreds of raids on mills and quays killed dozens of herdsmen.",
        "According to the guild, the raids on the mills killed thousands of herdsmen.",
        "According to the guild, hundreds of raids killed herdsmen in Orsk.",
    ],
)
def test_dozens_are_not_hundreds(errors_on, text):
    assert errors_on(RAIDS, asked(text, True)) == ["S003"]
    assert errors_on(RAIDS, asked(text, False)) == []


@pytest.mark.parametrize(
    "text",
    [
        "According to the guild, dozens of raids on mills and quays killed hundreds of herdsmen.",
        "According to the guild, hundreds of herdsmen were killed in dozens of raids.",
        "According to the guild, hundreds of people in Orsk were killed.",  # of what the sentence does not count
    ],
)
def test_the_sentences_own_are(errors_on, text):
    assert errors_on(RAIDS, asked(text, True)) == []


def test_the_message_names_both(told_on):
    text = "According to the guild, hundreds of raids on mills and quays killed dozens of herdsmen."
    (told,) = [one for one in told_on(RAIDS, asked(text, True)) if "S003" in one]
    assert "“hundreds” in the statement is “dozens”" in told
