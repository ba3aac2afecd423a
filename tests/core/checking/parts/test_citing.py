"""Parts that are put with the article that they are from."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

CHARTER = """# Article 3: Boats

Each master shall hang a lantern from the mast of a moored barge.

# Article 4: Quays

Each warden shall keep the quay clear of timber and of nets.
"""
EVIDENCE = (
    Citation(source="news", section="Article 3", quote="hang a lantern from the mast"),
    Citation(source="news", section="Article 4", quote="keep the quay clear of timber"),
)
LANTERN, QUAY = "Barges must have a lantern at the mast", "No timber may lie on the quay"


def paired(lantern, quay):
    pairs = (Pair(prompt=LANTERN, answer=lantern), Pair(prompt=QUAY, answer=quay))
    return Matching(id="x", question="Which article has the rule?", pairs=pairs, distractors=(), evidence=EVIDENCE)


def grouped(first, second):
    groups = (Group(name="Masters (Article 3)", items=(first,)), Group(name="Wardens (Article 4)", items=(second,)))
    return Categorise(id="x", question="Whose duty is it?", groups=groups, distractors=(), evidence=EVIDENCE)


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        (paired("Article 4", "Article 3"), True),
        (paired("Article 3", "Article 4"), False),
        (grouped(QUAY, LANTERN), True),
        (grouped(LANTERN, QUAY), False),
    ],
)
def test_a_part_is_of_the_article_that_says_it(findings_on, asked, wrong):
    assert any(one.code == "S012" for one in findings_on(CHARTER, asked)) == wrong


DRAINAGE = Citation(source="treaty", section="Article 1", paragraph=2, quote="Indiscriminate drainage is prohibited")
SEAT = Citation(source="treaty", section="Article 2", paragraph=1, quote="The Council shall sit at Orsk")
DAMS = Citation(source="news", paragraph=2, quote="counted 46 dams and 12 weirs in the upper basin")
DAMAGE = Citation(source="news", paragraph=1, quote="dams on the Vellan may harm fish")
SITS, COUNTED, BAN, HARM = "A council sits at Orsk", "46 dams were counted", "Drainage without aim", "What harms fish"


@pytest.mark.parametrize(
    ("treaty", "report", "wrong"),
    [
        ((BAN, SITS), (COUNTED, HARM), False),
        ((BAN, SITS, COUNTED), (HARM,), True),
        ((BAN,), (COUNTED, HARM, SITS), True),
    ],
)
def test_a_part_is_of_the_text_that_says_it(errors, treaty, report, wrong):
    groups = (
        Group(name="The Treaty of the River Vellan", items=treaty),
        Group(name="Trust Says Dams Harm Fish", items=report),
    )
    evidence = (DRAINAGE, SEAT, DAMS, DAMAGE)
    asked = Categorise(id="x", question="Which text has it?", groups=groups, distractors=(), evidence=evidence)
    assert ("S012" in errors(asked)) == wrong
