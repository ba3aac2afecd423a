import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """Only three of the twelve wells were found to be safe. The court dismissed the claim that the mayor had taken
bribes. The envoy was expected to meet the rebels in Orsk, but the meeting was called off.

The treaty allows a party to withdraw after giving a year of notice. The company stopped selling the drug after tests
had shown it to be harmful. The army has yet to take the hill, though it holds the road.

Had the bridge been repaired, the convoy would have reached the town. The witness said she saw the soldiers enter the
house but did not see them fire. Critics of the law say it protects the rich; its supporters call it fair.
"""

CHANGED = [
    ("Only three of the twelve wells were found to be safe", "The twelve wells were found to be safe."),
    ("dismissed the claim that the mayor had taken bribes", "The mayor had taken bribes."),
    ("The envoy was expected to meet the rebels in Orsk", "The envoy met the rebels in Orsk."),
    ("allows a party to withdraw after giving a year", "The treaty allows a party to withdraw at once."),
    ("The company stopped selling the drug after tests", "The company sold the drug after tests had shown it harmful."),
    ("The army has yet to take the hill", "The army has taken the hill."),
    ("the convoy would have reached the town", "The convoy reached the town."),
    ("saw the soldiers enter the house but did not see them fire", "The witness saw the soldiers fire."),
    ("Critics of the law say it protects the rich", "Critics of the law call it fair."),
]

KEPT = [
    ("Only three of the twelve wells were found to be safe", "Only three of the twelve wells were safe."),
    ("allows a party to withdraw after giving a year", "The treaty allows a party to withdraw after a year of notice."),
    ("The company stopped selling the drug after tests", "The company stopped selling the drug."),
    ("the convoy would have reached the town", "The convoy would have reached the town."),
    ("Critics of the law say it protects the rich", "Critics of the law say it protects the rich."),
]


def asked(quote, text):
    return TrueFalse(id="x", question=text, answer=False, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "text"), CHANGED)
def test_a_statement_that_leaves_out_what_bounds_it_is_not_called_true(errors_on, quote, text):
    assert errors_on(TOLD, asked(quote, text)) == []


@pytest.mark.parametrize(("quote", "text"), KEPT)
def test_one_that_keeps_it_is(errors_on, quote, text):
    assert errors_on(TOLD, asked(quote, text)) == ["S012"]
