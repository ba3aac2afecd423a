"""Explanations that have a source rest on, quote or tell of what it has nothing of."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

REPORT = """The survey of the RT said that the raids on the mills were planned. “We saw no guard,” said a miller.

The RT said it had counted 46 raids by the marks on the dams, and that letters of the reeve bore this out.
"""
RULES = """
# Section 1: Mills

1. Millers and their families shall be protected, also where they have left their mills.

2. Their horses may not be taken.

# Section 2: Bakers

1. Bakers shall be lodged apart from soldiers.
"""
PLANNED, MILLERS = "the raids on the mills were planned", "Millers and their families shall be protected"


def asked(quote, explanation, section=""):
    evidence = (Citation(source="news", quote=quote, section=section),)
    return Text(id="x", question="What is said here?", answer=quote, explanation=explanation, evidence=evidence)


@pytest.mark.parametrize(
    "explanation",
    [
        "RT rests this on the accounts of Tavrian pilots, whom the report goes on to quote.",
        "The report bases this on photographs taken by drones.",
        "The survey relies on leaked ledgers.",
        "The report later quotes fishermen from Selm.",
        "This is based on satellite images.",
        "The report adds that Tavria and Halden have admitted to it.",
        "The survey also says that the riders have been convicted.",
        "The report goes on to say that Orsk has since apologised for the raids.",
    ],
)
def test_a_source_rests_on_what_it_tells_of(errors_on, explanation):
    assert errors_on(REPORT, asked(PLANNED, explanation)) == ["S012"]


@pytest.mark.parametrize(
    "explanation",
    [
        "The report quotes a miller.",
        "RT rests its count on marks found on the dams.",
        "The survey relies on letters which the reeve wrote.",
        "The report does not quote any fishermen.",
        "The report quotes “fishermen” of Selm.",
        "The author draws on two sources.",
        "Fishermen would have told another story.",
        "Everything else rests on trust.",
        "The report adds that letters were found.",
        "The report adds that no rider has been convicted.",
        "The survey says that a miller was seen at the dams.",
    ],
)
def test_it_may_well_rest_on_what_it_tells_of_and_words_about_texts_are_nothing(errors_on, explanation):
    assert errors_on(REPORT, asked(PLANNED, explanation)) == []


@pytest.mark.parametrize(
    ("explanation", "codes"),
    [
        ("The rule also protects wandering musicians.", ["S012"]),
        ("The same Article also covers grain stores.", ["S012"]),
        ("The rule also protects the horses of millers.", []),
        ("The rule also covers families.", []),
    ],
)
def test_what_a_rule_also_has_stands_in_its_article(errors_on, explanation, codes):
    assert errors_on(RULES, asked(MILLERS, explanation, "Section 1")) == codes
