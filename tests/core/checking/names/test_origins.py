"""Of which country somebody is whom a stem asks for."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TOLD = "The list names the French minister Ada Quill, Norwegian President Nils Aune and a clerk of the Danish court."
QUOTE = "names the French minister Ada Quill, Norwegian President Nils Aune"

KEYS = [
    ("Which Norwegian minister is on the list?", "Ada Quill", True),
    ("Which French president is on the list?", "Nils Aune", True),
    ("Which president from France is on the list?", "Nils Aune", True),
    ("Which president from Paris is on the list?", "Aune", True),
    ("Which Norwegian president is on the list?", "Nils Aune", False),
    ("Which president from Norway is on the list?", "Nils Aune", False),
    ("Which minister of France is on the list?", "Quill", False),
    ("Which president did the French minister meet?", "Nils Aune", False),
]


@pytest.mark.parametrize(("stem", "answer", "wrong"), KEYS)
def test_somebody_of_another_country_is_not_whom_the_stem_asks_for(findings_on, stem, answer, wrong):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=QUOTE),))
    said = [one.message for one in findings_on(TOLD, asked) if one.code == "S004"]
    assert bool(said) is wrong
    assert all("the question asks about" in one for one in said)


def test_a_month_is_nobody_of_a_country(findings_on):
    text = "A truce negotiated by Russia and Turkey in March 2020 has held."
    evidence = (Citation(source="news", quote="negotiated by Russia and Turkey in March 2020"),)
    stem = "The truce, which Russia and Turkey negotiated in ____ 2020, has held."
    asked = Text(id="x", question=stem, answer="March", evidence=evidence)
    assert [one.message for one in findings_on(text, asked) if one.code == "S004"] == []
