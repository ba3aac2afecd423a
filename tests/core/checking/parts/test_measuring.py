"""Parts that are put with an amount, and their own quote has another."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

TEXT = """The Reeve of Orsk is chosen for ten years. Two wardens help him, each of them chosen for four years.

A miller loses his seat after 18 months of absence.

A warden may be dismissed by a two-thirds majority of the guilds. The bailiff is dismissed by an absolute majority.

The quarry opened in 1871. The mill followed in 1880, and nine years later the school.

Some 400 people crossed the ford on the first day and 90 on the second. Among them were 35 children.
"""
REEVE, WARDEN, MILLER = (
    "The Reeve of Orsk is chosen for ten years",
    "each of them chosen for four years",
    "A miller loses his seat after 18 months",
)
DISMISSED, BAILIFF = "dismissed by a two-thirds majority of the guilds", "bailiff is dismissed by an absolute majority"
QUARRY, MILL, SCHOOL = "The quarry opened in 1871", "The mill followed in 1880", "nine years later the school"
FORD, CHILDREN = "on the first day and 90 on the second", "Among them were 35 children"


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


@pytest.mark.parametrize(
    ("groups", "quotes", "wrong"),
    [
        ({"Ten years": ["Reeve"], "18 months": ["A miller's absence"], "Six years": ["Warden"]}, 3, True),
        ({"Ten years": ["Reeve"], "18 months": ["A miller's absence", "Warden"]}, 3, True),
        ({"Ten years": ["Reeve"], "18 months": ["A miller's absence"], "48 months": ["Warden"]}, 3, False),
        ({"Ten years": ["Reeve"], "18 months": ["A miller's absence"], "Four years": ["Warden"]}, 3, False),
        ({"Ten years": ["Reeve"], "Less than ten years": ["Warden", "A miller's absence"]}, 3, False),
        ({"Two thirds": ["Dismissing a warden", "Dismissing the bailiff"], "All": ["Dismissing a miller"]}, 2, True),
        ({"Two thirds": ["Dismissing a warden"], "An absolute majority": ["Dismissing the bailiff"]}, 2, False),
        ({"1871": ["The quarry"], "1880": ["The mill"], "1889": ["The school"]}, 0, False),
        ({"1871": ["The quarry", "The mill"], "1889": ["The school"]}, 0, True),
        ({"Before 1875": ["The quarry"], "After 1875": ["The mill", "The school"]}, 0, False),
    ],
)
def test_an_item_is_of_the_amount_that_its_own_quote_has(errors_on, groups, quotes, wrong):
    evidence = {3: cited(REEVE, MILLER, WARDEN), 2: cited(DISMISSED, BAILIFF), 0: cited(QUARRY, MILL, SCHOOL)}[quotes]
    named = tuple(Group(name=name, items=tuple(items)) for name, items in groups.items())
    asked = Categorise(id="x", question="Sort these.", groups=named, distractors=(), evidence=evidence)
    assert ("S003" in errors_on(TEXT, asked)) == wrong


@pytest.mark.parametrize(
    ("pairs", "evidence", "wrong"),
    [
        ({"Reeve": "Ten years", "Warden": "Ten years", "Miller": "18 months"}, (REEVE, WARDEN, MILLER), True),
        ({"Reeve": "Ten years", "Warden": "Four years", "Miller": "18 months"}, (REEVE, WARDEN, MILLER), False),
        ({"90": "People on the second day", "35": "Children"}, (FORD, CHILDREN), False),
        ({"400": "People on the first day", "90": "Children"}, (FORD, CHILDREN), True),
        ({"400": "People on the first day", "35": "Young people"}, (FORD, CHILDREN), False),
    ],
)
def test_a_pair_has_the_amount_that_its_own_quote_has(errors_on, pairs, evidence, wrong):
    both = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs.items())
    asked = Matching(id="x", question="Match these.", pairs=both, distractors=(), evidence=cited(*evidence))
    assert ("S003" in errors_on(TEXT, asked)) == wrong
