"""Figures: what people write is read, what is near enough is right, what cannot be read is never wrong."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.number import Number, Tolerance, exact, significant_slack, written

PLAIN = Number(id="n", question="How many?", answer=1600)


def outcome(question, text):
    response = question.parse({"": [text]})
    return "invalid" if isinstance(response, Invalid) else question.grade(response).outcome.value


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (1600, "1600"),
        (1600, "1,600"),
        (1600, "1 600"),
        (1600, "1\u202f600"),
        (1600, "1'600"),
        (1600, "1.6k"),
        (1600, "1.600"),
        (1600, "  1600.0 "),
        (1600, "sixteen hundred"),
        (1600, "one thousand six hundred"),
        (1_400_000, "1.4 million"),
        (1_400_000, "1.4m"),
        (1_400_000, "1,400,000"),
        (3_000_000, "three million"),
        (46, "٤٦"),
        (46, "４６"),
        (46, "forty-six"),
        (560, "about 560"),
        (560, "560 people"),
        (560, "at least 560 people"),
        (0.5, "1/2"),
        (0.5, "half"),
        (0.33, "33%"),
        (33, "33%"),
        (33, "33 per cent"),
        (-4, "-4"),
        (-4, "−4"),
        (-4, "minus four"),
        (0, "zero"),
    ],
)
def test_what_people_write_is_right(answer, text):
    assert outcome(replace(PLAIN, answer=answer), text) == "right"


@pytest.mark.parametrize(
    "text", ["many", "I don't know", "?", "12 or 13", "10-20", "4a6b", "1,2,3,4", "--", "∞", "NaN"]
)
def test_what_states_no_single_number_is_invalid_and_says_how_to_write(text):
    response = replace(PLAIN, answer=0).parse({"": [text]})
    assert isinstance(response, Invalid)
    assert "figures or in words" in response.message


def test_a_text_of_any_length_is_named_briefly():
    response = PLAIN.parse({"": ["very " * 1000]})
    assert isinstance(response, Invalid)
    assert len(response.message) < 250


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ({}, ["46", "46.0"], ["45", "47", "46.01", "-46"]),
        ({"tolerance": Tolerance(absolute=5)}, ["41", "51", "46"], ["40.99", "51.01"]),
        ({"tolerance": Tolerance(relative=0.05)}, ["43.7", "48.3"], ["43.69", "48.31"]),
        ({"tolerance": Tolerance(relative=0.05, absolute=1)}, ["42.7", "49.3"], ["42.69", "49.31"]),
        ({"answer": None, "range": (40, 50)}, ["40", "50", "44.4"], ["39.9", "50.1"]),
        ({"range": (40, 50)}, ["40", "50"], ["39"]),
        ({"digits": 2}, ["46", "46.5", "45.5"], ["46.6", "45.4", "45"]),
        ({"digits": 1}, ["46", "50", "41"], ["40", "52"]),
        ({"answer": 0.1, "tolerance": Tolerance(absolute=0.2)}, ["0.3", "-0.1"], ["0.31"]),
        ({"answer": -46, "tolerance": Tolerance(relative=0.05)}, ["-43.7", "-48.3"], ["-43.69", "46"]),
        ({"answer": 0, "tolerance": Tolerance(relative=0.5)}, ["0"], ["0.1"]),
        ({"answer": 1600, "digits": 2}, ["1,600", "1.6 thousand", "1650"], ["1651", "1549", "16"]),
    ],
)
def test_what_is_near_enough(rule, right, wrong):
    question = replace(PLAIN, answer=46)
    question = replace(question, **rule)
    assert question.flaws() == ()
    assert {text: outcome(question, text) for text in right} == dict.fromkeys(right, "right")
    assert {text: outcome(question, text) for text in wrong} == dict.fromkeys(wrong, "wrong")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ({}, "exactly 46"),
        ({"tolerance": Tolerance(relative=0.05)}, "within 5 % of 46"),
        ({"tolerance": Tolerance(absolute=5), "unit": "km"}, "within 5 km of 46 km"),
        ({"tolerance": Tolerance(relative=0.05, absolute=1)}, "within 5 % and 1 of 46"),
        ({"range": (40, 50)}, "between 40 and 50"),
        ({"digits": 2}, "46 to 2 significant digits"),
    ],
)
def test_why_names_the_rule(rule, why):
    question = replace(PLAIN, answer=46, **rule)
    assert question.grade(question.parse({"": ["46"]})).why == why
    assert question.grade(question.parse({"": ["460"]})).why == f"not {why}"


KM = Number(
    id="km",
    question="How far?",
    answer=5,
    unit="km",
    units=(("m", 0.001), ("miles", 1.609344)),
    tolerance=Tolerance(absolute=0.01),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", "right"),
        ("5 km", "right"),
        ("5km", "right"),
        ("5 KM", "right"),
        ("5000 m", "right"),
        ("5,000 m", "right"),
        ("3.107 miles", "right"),
        ("3.107 mile", "right"),
        ("5 m", "wrong"),
        ("5 miles", "wrong"),
        ("5 kg", "invalid"),
        ("5 %", "invalid"),
    ],
)
def test_units_are_converted_or_explained(text, expected):
    assert outcome(KM, text) == expected


@pytest.mark.parametrize(
    ("unit", "text", "expected"),
    [
        ("metres", "31 m", "right"),
        ("metres", "31m", "right"),
        ("metres", "31 m high", "right"),
        ("metres", "31 meters", "right"),
        ("m", "31 metres", "right"),
        ("metres", "31 million", "wrong"),
        ("metres", "31 km", "invalid"),
        ("kilometres", "31 km", "right"),
        ("grams", "31 g", "right"),
        ("hectares", "31 ha", "right"),
        ("people", "31 m", "wrong"),
        ("months", "31 m", "wrong"),
    ],
)
def test_the_sign_of_a_unit_is_the_unit_and_no_million(unit, text, expected):
    assert outcome(replace(PLAIN, answer=31, unit=unit), text) == expected


def test_a_wrong_unit_is_named_with_those_that_are_taken():
    assert KM.parse({"": ["5 kg"]}) == Invalid(
        "“kg” is not a unit of this question. Give the number in km or m or miles."
    )


@pytest.mark.parametrize("text", ["33", "33%", "33 %", "33 percent", "33 per cent", "thirty-three percent"])
def test_percentages_are_read_with_and_without_their_sign(text):
    assert outcome(replace(PLAIN, answer=33, unit="%"), text) == "right"
    assert outcome(replace(PLAIN, answer=33, unit="percent"), text) == "right"


def test_words_behind_the_unit_do_not_count():
    assert outcome(replace(PLAIN, answer=560, unit="people"), "560 people wounded") == "right"
    assert outcome(replace(PLAIN, answer=560, unit="person"), "560 persons") == "right"


def test_the_other_reading_of_a_point_counts_and_is_said():
    response = PLAIN.parse({"": ["1.600"]})
    assert PLAIN.grade(response).why == "exactly 1,600, read as 1,600"
    assert outcome(replace(PLAIN, answer=1.6), "1.600") == "right"
    assert outcome(replace(PLAIN, answer=16), "1.600") == "wrong"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("1600", "1600"),
        ("1,600", "1,600"),
        ("1.6k", "1.6k (read as 1,600)"),
        ("٤٦", "٤٦ (read as 46)"),
        ("sixteen hundred", "sixteen hundred (read as 1,600)"),
    ],
)
def test_a_response_shows_how_it_was_read(text, line):
    assert PLAIN.describe(PLAIN.parse({"": [text]})) == (line,)


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ({}, "1,600"),
        ({"unit": "people"}, "1,600 people"),
        ({"tolerance": Tolerance(relative=0.05)}, "1,600 (accepted: within 5 % of 1,600)"),
        ({"answer": None, "range": (1500, 1700)}, "between 1,500 and 1,700"),
    ],
)
def test_the_key_says_what_is_accepted(rule, key):
    assert replace(PLAIN, **rule).key() == (key,)


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ({"answer": 2015}, "2015"),
        ({"answer": 1_400_000, "unit": "people"}, "1400000 people"),
        ({"answer": 2015, "tolerance": Tolerance(absolute=1000)}, "2015 (accepted: within 1000 of 2015)"),
        ({"answer": None, "range": (2011, 2020)}, "between 2011 and 2020"),
        ({"answer": 1234.5}, "1234.5"),
    ],
)
def test_what_the_author_wrote_in_digits_alone_has_no_commas(rule, key):
    question = replace(PLAIN, commas=False, **rule)
    assert question.key() == (key,)
    assert "," not in question.grade(question.parse({"": ["1 917"]})).why
    assert question.describe(question.parse({"": ["nineteen hundred"]}))[0].startswith("nineteen hundred (read as 1900")


@pytest.mark.parametrize(
    ("rule", "text", "path"),
    [
        ({}, "1,600", ("answer",)),
        ({"unit": "people"}, "1,600 people", ("answer",)),
        ({"answer": None, "range": (5, 6)}, "5 to 6", ("range",)),
        ({"answer": None, "range": (5, 5)}, "5", ("range",)),
    ],
)
def test_the_claim_is_the_answer_with_its_unit(rule, text, path):
    (claim,) = replace(PLAIN, **rule).claims()
    assert (claim.text, claim.statement, claim.path, claim.holds) == (text, f"How many? {text}", path, True)


@pytest.mark.parametrize(
    ("rule", "path"),
    [
        ({"answer": None}, ("answer",)),
        ({"range": (2, 1)}, ("range",)),
        ({"range": (1, 2)}, ("answer",)),
        ({"tolerance": Tolerance(absolute=-1)}, ("tolerance",)),
        ({"tolerance": Tolerance(relative=0.1), "digits": 2}, ("digits",)),
        ({"range": (1, 2000), "tolerance": Tolerance(absolute=1)}, ("tolerance",)),
        ({"digits": 0}, ("digits",)),
        ({"digits": 16}, ("digits",)),
        ({"answer": float("nan")}, ("answer",)),
        ({"answer": float("inf")}, ("answer",)),
        ({"units": (("m", 0.001),)}, ("units",)),
        ({"unit": "km", "units": (("m", 0),)}, ("units", "m")),
        ({"unit": "km", "units": (("km", 2),)}, ("units", "km")),
    ],
)
def test_flawed_questions_say_where(rule, path):
    assert [flaw.path for flaw in replace(PLAIN, **rule).flaws()] == [path]


@given(st.integers(-(10**12), 10**12))
def test_every_whole_answer_is_right_as_it_is_written_and_grouped(answer):
    question = replace(PLAIN, answer=answer)
    assert outcome(question, str(answer)) == "right"
    assert outcome(question, f"{answer:,}") == "right"
    assert outcome(question, f"{answer:,}".replace(",", "\u00a0")) == "right"
    assert outcome(question, str(answer + 1)) == "wrong"


@given(st.decimals(min_value=-1000, max_value=1000, places=4), st.integers(0, 4))
def test_tolerances_are_exact_in_decimals(answer, places):
    step = Decimal(1).scaleb(-places)
    question = replace(PLAIN, answer=float(answer), tolerance=Tolerance(absolute=float(step)))
    assert question.accepts(Fraction(answer + step))
    assert question.accepts(Fraction(answer - step))
    assert not question.accepts(Fraction(answer + step) + Fraction(1, 10**9))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_the_decimal_that_was_written(number):
    assert exact(number) == Fraction(repr(number))


@pytest.mark.parametrize(
    ("answer", "digits", "slack"),
    [(46, 2, "0.51"), (0.046, 2, "0.00051"), (1000, 1, "510"), (999, 1, "51"), (-46, 1, "5.1"), (0, 2, "0.051")],
)
def test_slack_for_significant_digits(answer, digits, slack):
    assert significant_slack(answer, digits) == Fraction(slack)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1600), "1,600"),
        (Fraction(7, 5), "1.4"),
        (Fraction(1, 3), "0.333333333333"),
        (Fraction(-5, 2), "-2.5"),
        (Fraction(10**320 * 2 + 1, 2), "1E+320"),
    ],
)
def test_numbers_are_written_for_people(value, text):
    assert written(value) == text


def test_a_number_beyond_any_float_is_read_and_judged():
    text = "9" * 320 + ".5"
    response = PLAIN.parse({"": [text]})
    assert PLAIN.grade(response).outcome is Outcome.WRONG
    assert PLAIN.describe(response)
