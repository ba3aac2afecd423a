"""What must be done and what may be, sorted into either."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

LOCK = """1. The warden shall:

(a) Repair the gate every spring and, in so doing, keep the towpath open;

(b) Publish the hours of the ferry.

2. The warden may:

(a) Hire a boatman;

(b) Close the lock for three days.

3. The council may lower the toll. It shall appoint an auditor.

4. The clerk may, and when a parish asks shall, read the roll.
"""
QUOTES = (
    "keep the towpath open", "Publish the hours of the ferry", "Hire a boatman", "Close the lock for three days",
    "council may lower the toll", "It shall appoint an auditor", "when a parish asks shall, read the roll",
)  # fmt: skip
BOUND = ("Keep the towpath open", "Publish the hours of the ferry", "Appoint an auditor")
FREE = ("Hire a boatman", "Close the lock for three days", "Lower the toll")
EITHER = "Read the roll"


def asked(names, bound, free):
    groups = (Group(name=names[0], items=bound), Group(name=names[1], items=free))
    evidence = tuple(Citation(source="news", quote=quote) for quote in QUOTES)
    return Categorise(id="x", question="Sort.", groups=groups, evidence=evidence)


@pytest.mark.parametrize("names", [("Must", "May"), ("Obligatory", "Optional"), ("A duty", "A power")])
def test_each_stands_with_what_it_is(errors_on, names):
    assert errors_on(LOCK, asked(names, BOUND, FREE)) == []
    for at in range(len(BOUND)):
        assert errors_on(LOCK, asked(names, BOUND[:at] + BOUND[at + 1 :], (*FREE, BOUND[at]))) == ["S012"]
        assert errors_on(LOCK, asked(names, (*BOUND, FREE[at]), FREE[:at] + FREE[at + 1 :])) == ["S012"]


def test_what_one_may_and_at_times_must_do_stands_with_either(errors_on):
    assert errors_on(LOCK, asked(("Must", "May"), (*BOUND, EITHER), FREE)) == []
    assert errors_on(LOCK, asked(("Must", "May"), BOUND, (*FREE, EITHER))) == []


@pytest.mark.parametrize("names", [("North", "South"), ("Must", "Need not"), ("May or must", "May not")])
def test_groups_that_are_of_something_else_tell_nothing(errors_on, names):
    assert errors_on(LOCK, asked(names, FREE, BOUND)) == []
