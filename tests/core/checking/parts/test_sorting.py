"""Items sorted by what kind of thing they are, or by the paragraph that they stand in."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

VALLEY = """In 1905 Ada Quill came to Tavria with 2,000 looms, and in May the weavers of Kenya sent 1,950 more.

On Tuesday Mr Holm sold 40 percent of them for $300. The Great Flood of Orsk lasted two weeks, and 1800 boats sank.
"""
QUOTES = (
    "In 1905 Ada Quill came to Tavria with 2,000 looms",
    "in May the weavers of Kenya sent 1,950 more",
    "On Tuesday Mr Holm sold 40 percent of them for $300",
    "The Great Flood of Orsk lasted two weeks, and 1800 boats sank",
)


def sorted_as(**groups):
    named = tuple(Group(name=name.replace("_", " "), items=tuple(items)) for name, items in groups.items())
    evidence = tuple(Citation(source="news", quote=quote) for quote in QUOTES)
    return Categorise(id="x", question="Sort these by kind.", groups=named, evidence=evidence)


@pytest.mark.parametrize(
    ("groups", "codes"),
    [
        ({"Who": ["Ada Quill", "Mr Holm"], "When": ["1905", "May"], "Where": ["Tavria"]}, []),
        ({"Who": ["Ada Quill", "1905"], "When": ["May"]}, ["S012"]),
        ({"Who": ["Ada Quill", "Kenya"], "Where": ["Tavria"]}, ["S012"]),
        ({"Persons": ["Ada Quill"], "Places": ["Tavria", "Mr Holm"]}, ["S012"]),
        ({"Persons_and_bodies": ["Ada Quill"], "Dates": ["1905", "40 percent"], "Numbers": ["$300"]}, ["S012"]),
        ({"How_many_or_how_much": ["2,000 looms", "1905"], "When": ["May"]}, ["S012"]),
        ({"How_many_or_how_much": ["2,000 looms", "1800"], "When": ["May"]}, []),
        ({"Amounts": ["two weeks", "$300"], "Times": ["Tuesday"]}, []),
        ({"Amounts": ["$300"], "Times": ["two weeks", "Tuesday"]}, []),
        ({"Amounts": ["Ada Quill", "$300"], "Persons": ["Mr Holm"]}, ["S012"]),
        ({"Times": ["the Great Flood", "May"], "Persons": ["Mr Holm"]}, []),
        ({"Times": ["Ada Quill", "May"], "Persons": ["Mr Holm"]}, ["S012"]),
        ({"Sellers": ["1905"], "When": ["May"]}, []),
    ],
)
def test_a_figure_is_nobody_and_a_name_no_amount(errors_on, groups, codes):
    assert errors_on(VALLEY, sorted_as(**groups)) == codes


@pytest.mark.parametrize(
    ("groups", "codes"),
    [
        ({"Paragraph_1": ["Ada Quill", "Kenya"], "Paragraph_2": ["40 percent"]}, []),
        ({"Paragraph_1": ["Ada Quill"], "Paragraph_2": ["Kenya", "40 percent"]}, ["S012"]),
        ({"Par._1": ["Ada Quill", "$300"], "Par._2": ["40 percent"]}, ["S012"]),
    ],
)
def test_of_groups_that_are_paragraphs_the_quotes_tell(errors_on, groups, codes):
    assert errors_on(VALLEY, sorted_as(**groups)) == codes


LAW = """# Article 1: Of mills

The mills are the guild's.

# Article 2: Of weirs

The weirs are free to all.

The dams are the reeve's."""


@pytest.mark.parametrize(("first", "second", "codes"), [("weirs", "dams", []), ("dams", "weirs", ["S012"])])
def test_a_paragraph_is_counted_within_its_section(errors_on, first, second, codes):
    groups = (Group(name="Paragraph 1", items=(first,)), Group(name="Paragraph 2", items=(second,)))
    evidence = tuple(
        Citation(source="news", quote=quote, section="Article 2", paragraph=number)
        for number, quote in ((1, "The weirs are free to all"), (2, "The dams are the reeve's"))
    )
    asked = Categorise(id="x", question="In which paragraph of Article 2 is it?", groups=groups, evidence=evidence)
    assert errors_on(LAW, asked) == codes
