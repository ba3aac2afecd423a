"""Statements that turn round what came first, held against the sentence that tells it."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
After the guild had taken half the town, a truce made by the reeve and the abbot quieted the valley.

The council sold the mill before the flood reached the lower town.
"""

TRUCE = "a truce made by the reeve and the abbot"
SOLD = "The council sold the mill"

TURNED = [
    (TRUCE, "The reeve and the abbot made a truce just before the guild took half the town."),
    (TRUCE, "Half the town was taken after the truce was made."),
    (TRUCE, "The two made it before the guild took half of the town."),
    (TRUCE, "The two agreed on it shortly before the guild took half of the town."),
    (SOLD, "The mill was sold after the flood reached the town."),
    (SOLD, "The flood had reached the lower town before the mill was sold."),
]

SOUND = [
    (TRUCE, "The guild had taken half the town before the truce was made."),
    (TRUCE, "After half the town was taken, the reeve and the abbot made a truce."),
    (TRUCE, "The valley had seen many a feud before the reeve came."),
    (SOLD, "The flood reached the lower town after the council had sold the mill."),
    (SOLD, "Before the flood reached the lower town, the council sold the mill."),
    (SOLD, "The mill was not sold after the flood reached the town."),
    (TRUCE, "It was quiet in the valley before the flood of the next year."),
]


def found(findings_on, quote, statement):
    question = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    return [one for one in findings_on(ORSK, question) if one.code == "S012" and one.severity == "error"]


@pytest.mark.parametrize(("quote", "statement"), TURNED)
def test_what_is_put_before_what_came_first_is_found(findings_on, quote, statement):
    assert found(findings_on, quote, statement)


@pytest.mark.parametrize(("quote", "statement"), SOUND)
def test_the_order_of_the_source_is_left_alone(findings_on, quote, statement):
    assert found(findings_on, quote, statement) == []
