"""Explanations that say whom a text names, and those that turn round one of its clauses."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

ORSK = """
The League is called a gang by the Kingdom of Tavria, the Council of Lords, and Kenya.

After the guild of weavers had retaken half the lower town, a truce made by the reeves quieted the valley.

The reeve Ada Quill was elected because the millers trusted her, and the old weir was repaired. Nobody had sold it.
"""
CALLED = "by the Kingdom of Tavria, the Council of Lords, and Kenya"
TRUCE = "a truce made by the reeves quieted the valley"
WEIR = "the old weir was repaired"

UNNAMED = [
    "Besides these the sentence names the Union of Orsk.",
    "The passage also mentions Sweden.",
    "It goes on to name Norway and Kenya.",
    "The list includes Tavria, Kenya and the Sand Coast.",
]
NAMED = [
    "Besides these the sentence names Kenya.",
    "The passage also mentions Ada Quill, the reeve.",
    "The sentence does not name Sweden.",
    "The text names nobody from Sweden.",
    "The list includes three bodies; Sweden would be a guess.",
    "It names three of them.",
    "It includes Sweden, as everybody knows.",
    "The text speaks of Swedes where it says lords.",
    "History names Sweden too.",
    "The passage names Tavria, which lies north of Sweden.",
]
UNSAID = [
    ("Kenya is not named in the sentence.", ["S012"]),
    ("The Council of Lords is nowhere mentioned.", ["S012"]),
    ("Sweden is not mentioned.", []),
    ("Kenya is not named as a gang.", []),
    ("Kenya is not named first.", []),
    ("The sentence does not name Kenya.", ["S012"]),
    ("The report never mentions the Council of Lords.", ["S012"]),
    ("The article does not name Sweden.", []),
    ("The article does not name Kenya as a gang.", []),
    ("The article does not name Kenya first.", []),
    ("The article does not name Kenya's envoys.", []),
]
TURNED = [
    (TRUCE, "It was made after the guild of weavers had lost half the lower town."),
    (TRUCE, "The guild of weavers had lost half of the lower town."),
]
AS_TOLD = [
    (TRUCE, "It was made after the guild of weavers had retaken half the lower town."),
    (TRUCE, "It was made after the lords had lost half the lower town."),
    (TRUCE, "It was made once the guild of weavers had not lost half the lower town."),
    (TRUCE, "The guild of weavers may have lost half the lower town."),
    (WEIR, "Nobody had bought it."),
]


def of_explanation(findings_on, quote, explanation):
    evidence = (Citation(source="news", quote=quote),)
    question = Text(id="x", question="What is said here?", answer="this", explanation=explanation, evidence=evidence)
    found = (one for one in findings_on(ORSK, question) if "the explanation" in one.message)
    return [one.code for one in found if one.severity == "error"]


@pytest.mark.parametrize("explanation", UNNAMED)
def test_whom_no_source_names_the_text_does_not_name(findings_on, explanation):
    assert of_explanation(findings_on, CALLED, explanation) == ["S004"]


@pytest.mark.parametrize("explanation", NAMED)
def test_whom_a_source_names_or_the_explanation_denies_is_left_alone(findings_on, explanation):
    assert of_explanation(findings_on, CALLED, explanation) == []


@pytest.mark.parametrize(("explanation", "codes"), UNSAID)
def test_whom_the_quote_names_is_not_unnamed(findings_on, explanation, codes):
    assert of_explanation(findings_on, CALLED, explanation) == codes


@pytest.mark.parametrize(("quote", "explanation"), TURNED)
def test_a_clause_turned_round_is_found(findings_on, quote, explanation):
    assert of_explanation(findings_on, quote, explanation) == ["S012"]


@pytest.mark.parametrize(("quote", "explanation"), AS_TOLD)
def test_a_clause_as_told_or_of_another_is_left_alone(findings_on, quote, explanation):
    assert of_explanation(findings_on, quote, explanation) == []
