"""Clauses that leave out what the one before has said."""

import pytest

from quizapp.core.checking.reading.eliding import said_of_it

HURT = "In the flood a fisherman was hurt; the reeve was not."


@pytest.mark.parametrize(
    ("text", "told", "said"),
    [
        ("The reeve was not hurt.", HURT, "the reeve was not hurt"),
        ("A fisherman was hurt.", HURT, "In the flood a fisherman was hurt"),
        ("A fisherman was hurt, the reeve not.", HURT, f"{HURT} the reeve was not hurt"),
        ("The reeve was hurt.", "No fisherman was hurt, but the reeve was.", "the reeve was hurt"),
        ("The reeve did not pay.", "The guild paid a toll, while the reeve didn't.", "the reeve didn't paid a toll"),
        ("The reeve had not sold it.", "Ada Quill had sold the mill, but she had not.",
         "Ada Quill had sold the mill, but she had not."),
        ("The reeve was not hurt.", "The reeve was asleep.", "The reeve was asleep."),
    ],
)  # fmt: skip
def test_a_clause_in_full(text, told, said):
    assert said_of_it(text, told) == said
