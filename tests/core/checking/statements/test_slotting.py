"""A thing of a row put in the place of another, in a statement that is else its sentence's."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = "The survey counted raids by river and road on mills, schools, and markets of Orsk in the spring."

STATEMENTS = [
    ("The survey counted raids on mills, schools, and barracks of Orsk.", True),
    ("The survey counted raids by river and sea on mills of Orsk.", True),
    ("The survey counted raids on mills, schools, and markets of Orsk.", False),
    ("The survey counted raids on markets and mills of Orsk.", False),
    ("The survey lists raids on mills, schools, and other sites.", False),
    ("The survey counted raids on mills and schools in a hard spring.", False),
]


@pytest.mark.parametrize(("text", "wrong"), STATEMENTS)
def test_what_stands_for_another_of_its_row_is_an_error(findings_on, text, wrong):
    evidence = (Citation(source="news", quote="counted raids by river and road on mills, schools, and markets"),)
    asked = TrueFalse(id="x", question=text, answer=True, evidence=evidence)
    said = [one.message for one in findings_on(TOLD, asked) if one.code == "S012"]
    assert bool(said) is wrong, said


def test_a_sentence_on_anothers_word_bears_out_no_statement_on_ones_own(said_on):
    told = "The flood has claimed more than 400 lives and cost two mills, according to Halden Power."
    evidence = (Citation(source="news", quote="has claimed more than 400 lives"),)
    text = "The flood has claimed more than 400 lives, according to RT."
    assert "S012" not in said_on(told, TrueFalse(id="x", question=text, answer=False, evidence=evidence))
