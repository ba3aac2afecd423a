from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.quantities import quantities
from quizapp.core.sentences import sentence_spans, sentences

READ = [
    ("killed at least 212 civilians", [("212", "number", 212, "", "civilians")]),
    ("an 11-month period", [("11-month", "duration", 11, "month", "period")]),
    ("a nine-year war", [("nine-year", "duration", 9, "year", "war")]),
    ("nearly 3 million people", [("3 million", "number", 3_000_000, "", "people")]),
    ("twelve more months", [("twelve more months", "duration", 12, "month", "")]),
    ("6 consecutive weeks of rain", [("6 consecutive weeks", "duration", 6, "week", "rain")]),
    ("three more towns", [("three", "number", 3, "", "")]),
    ("half a year", [("half a year", "duration", Fraction(1, 2), "year", "")]),
    ("a quarter of an hour", [("a quarter of an hour", "duration", Fraction(1, 4), "hour", "")]),
    ("half the year's rain", [("half", "number", Fraction(1, 2), "", "rain")]),
    ("half a million jobs", [("half a million", "number", 500_000, "", "jobs")]),
    ("40 percent of them", [("40 percent", "percent", 40, "%", "")]),
    ("three quarters of it", [("three quarters", "number", Fraction(3, 4), "", "")]),
    ("$1.5 billion", [("$1.5 billion", "money", 1_500_000_000, "$", "")]),
    ("32 °C (90 °F) in", [("32 °C", "number", 32, "degree", ""), ("90 °F", "number", 90, "degree", "")]),
    ("the 27th time", [("27th", "ordinal", 27, "", "time")]),
    ("twenty-one men", [("twenty-one", "number", 21, "", "men")]),
    (
        "Article 51 of Protocol II",
        [("Article 51", "label", 51, "article", ""), ("Protocol II", "label", 2, "protocol", "")],
    ),
    (
        "articles 18, 54 and 72",
        [
            ("articles 18", "label", 18, "article", ""),
            ("54", "label", 54, "article", ""),
            ("72", "label", 72, "article", ""),
        ],
    ),
    (
        "Article 8(2)(b)(iv) and Rule 8.3",
        [("Article 8(2)(b)(iv)", "label", 8, "article", "(2)(b)(iv)"), ("Rule 8.3", "label", 8, "rule", ".3")],
    ),
    ("1. The Court has 18 judges", [("1", "label", 1, "item", ""), ("18", "number", 18, "", "judges")]),
    ("COVID-19 and G7", [("19", "label", 19, "covid", ""), ("7", "label", 7, "g", "")]),
    ("won 3-2", [("3", "number", 3, "", ""), ("2", "number", 2, "", "")]),
    ("10 km from", [("10 km", "number", 10, "km", "")]),
    ("10 mins trying", [("10 mins", "duration", 10, "minute", "trying")]),
    ("30mins to play", [("30mins", "duration", 30, "minute", "")]),
    ("-40%", [("40%", "percent", -40, "%", "")]),
]


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_quantities_are_read_with_what_they_count(text, expected):
    found = [(text[one.start : one.end], one.kind, one.low, one.unit, one.noun) for one in quantities(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("5 to 10 years", 5, 10, "year"),
        ("between 5 and 10 people", 5, 10, ""),
        ("5 million to 6 million", 5_000_000, 6_000_000, ""),
        ("5-6 million", 5_000_000, 6_000_000, ""),
        ("16- to 19-year-olds", 16, 19, "year"),
    ],
)
def test_ranges_have_two_ends(text, low, high, unit):
    (one,) = quantities(text)
    assert (one.low, one.high, one.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on October 15, the", (None, 10, 15, 1)),
        ("15 October 2020", (2020, 10, 15, 1)),
        ("this 15th day of October 2020", (2020, 10, 15, 1)),
        ("2020-10-15", (2020, 10, 15, 1)),
        ("in April 2019", (2019, 4, None, 1)),
        ("04/2019", (2019, 4, None, 1)),
        ("2019-04", (2019, 4, None, 1)),
        ("on 4/2019.", (2019, 4, None, 1)),
        ("Date: 12/31/2015 FILED", (2015, 12, 31, 1)),
        ("on 31/12/2015.", (2015, 12, 31, 1)),
        ("in 2015", (2015, None, None, 1)),
        ("in the 1990s", (1990, None, None, 10)),
        ("19th century", (1800, None, None, 100)),
        ("in the eleventh century", (1000, None, None, 100)),
        ("a twenty-first-century mill", (2000, None, None, 100)),
        ("the third century BC", (-300, None, None, 100)),
        ("44 BC", (-44, None, None, 1)),
        ("the 2006–07 season", (2006, None, None, 1)),
        ("in 1999-00 to", (1999, None, None, 1)),
        ("to March", (None, 3, None, 1)),
    ],
)
def test_dates_are_read_in_part(text, date):
    (one,) = quantities(text)
    assert one.date is not None
    assert (one.date.year, one.date.month, one.date.day, one.date.span) == date


@pytest.mark.parametrize("text", ["may be", "a judgment", "they march on", "nothing here"])
def test_words_that_look_like_quantities_are_none(text):
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"), [("the figure 560", "number"), ("Figure 3 shows", "label"), ("figures 46", "number")]
)
def test_a_figure_is_an_amount_and_a_picture_with_a_number_is_none(text, kind):
    assert [one.kind for one in quantities(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a score of senior reeves", [20]),
        ("a score of people", [20]),
        ("the score of a film", []),
        ("a score of points", []),
        ("a score of the works", []),
        ("a score on the test", []),
        ("scores of barns", []),
    ],
)
def test_a_score_of_people_or_things_is_twenty(text, values):
    assert [one.low for one in quantities(text) if not one.vague] == values


def test_vague_amounts_are_marked():
    assert [(one.vague, one.unit) for one in quantities("dozens of strikes, hundreds of thousands of people")] == [
        (True, "dozens"),
        (True, "hundreds of thousands"),
    ]


@given(st.text() | st.text(alphabet="0123456789.,- %$€/abcdefinorstuvwxyMay"))
def test_reading_never_raises_and_places_are_in_order(text):
    found = quantities(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("1. The Court sits. It may move.", ("1. The Court sits.", "It may move.")),
        ("Mr. Smith of the U.S. Army died. He was 5.5.", ("Mr. Smith of the U.S. Army died.", "He was 5.5.")),
        ("Fr. Moss ruled (r. 1368-98). It fell.", ("Fr. Moss ruled (r. 1368-98).", "It fell.")),
        ("He said “Go.” Then left! Really? Yes", ("He said “Go.”", "Then left!", "Really?", "Yes")),
        ("", ()),
    ],
)
def test_sentences_mind_abbreviations(paragraph, expected):
    assert sentences(paragraph) == expected


@given(st.text())
def test_sentences_leave_out_only_white_space(paragraph):
    spans = sentence_spans(paragraph)
    assert "".join("".join(paragraph[a:b].split()) for a, b in spans) == "".join(paragraph.split())


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The register of ward 3 lists 1003 houses.", ["number", "number"]),
        ("The firm hired 2034 ropes.", ["number"]),
        ("About 1500 soldiers came.", ["number"]),
        ("It had 1998 members in 1998.", ["number", "date"]),
        ("In 1998 farmers left.", ["date"]),
        ("The 1998 elections were held early.", ["date"]),
        ("Her 1937 letters survive.", ["date"]),
        ("1912 was cold.", ["date"]),
        ("It keeps about 1130 Tavrian and 650 Halden oil paintings.", ["number", "number"]),
        ("In 1998 Tavrian and 50 Halden oil paintings were sold.", ["date", "number"]),
    ],
)
def test_a_number_like_a_year_is_an_amount_before_what_it_counts(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in quantities(text)] == kinds


@pytest.mark.parametrize(
    "text", ["9" * 5000, "Article " + "9" * 5000, "1" + ",111" * 2000, "1" + " 111" * 2000, "٩" * 5000]
)
def test_endless_digits_are_no_quantity(text: str) -> None:
    assert quantities(f"It says {text} here, and 46 dams.")[-1].low == 46
