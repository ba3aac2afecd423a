import pytest

from quizapp.core.checking.law.duties import duties


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The court shall not hear it.", ["must_not"]),
        ("The court shall hear it and may adjourn.", ["must", "may"]),
        ("There is no time limit and the court may hear it.", ["may"]),
        ("No person shall be tried.", ["must_not"]),
        ("The court shall not be required to hear it.", ["need_not"]),
        ("In May the court heard it.", []),
        ("They cannot leave.", ["must_not"]),
    ],
)
def test_duties_are_read(text, kinds):
    assert [one.kind for one in duties(text)] == kinds
