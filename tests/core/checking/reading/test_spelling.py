import pytest

from quizapp.core.checking.reading.spelling import misspelt
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


@pytest.mark.parametrize(
    ("word", "told", "meant"),
    [
        ("primier", ["league", "premier"], "premier"),
        ("intercolleiate", ["intercollegiate"], "intercollegiate"),
        ("premier", ["premier"], ""),
        ("zambia", ["gambia"], ""),  # the first letter is seldom the slip
        ("austria", ["australia"], ""),
        ("iran", ["iraq"], ""),
        ("orsk2", ["orsk1"], ""),
    ],
)
def test_one_letter_may_be_a_slip_and_two_of_a_long_word(word, told, meant):
    assert misspelt(word, told) == meant


BRIDGE = "In spring the Hallenweir Bridge was opened by Per Holm, a builder of Orsk.\n\nThe Hallanweir Mill burnt down."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Hallenwier Bridge", [("S004", "warning")]),
        ("Hallenweir Bridge", []),
        ("Hallanweir Bridge", [("S004", "error")]),  # the source has this name too
        ("Selmweir Bridge", [("S004", "error")]),
    ],
)
def test_a_name_that_is_misspelt_is_only_warned_of(findings_on, name, said):
    quote = Citation(source="news", quote="was opened by Per Holm, a builder")
    asked = TrueFalse(id="x", question=f"The {name} was opened by Per Holm.", answer=True, evidence=(quote,))
    assert [(one.code, one.severity) for one in findings_on(BRIDGE, asked)] == said
