import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.numbers import may_be_number
from quizapp.core.text import normalise, read_number, spans, tokens


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("  Two\u00a0 words\n", "two words"),
        ("“Callous” ‘disregard’", "\"callous\" 'disregard'"),
        ("11–month — and−so", "11-month - and-so"),
        ("ﬁve STRASSE Straße", "five strasse strasse"),
        ("cafe\u0301", "café"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
    ],
)
def test_normalising_unifies_what_copies_differ_in(text, normal):
    assert normalise(text) == normal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed at least 1,600 civilians.", ("killed", "at", "least", "1,600", "civilians")),
        ("over 5.5 million, it said.", ("over", "5.5", "million", "it", "said")),
        ("Syria's 11-month (war)", ("syria", "s", "11", "month", "war")),
        ("Syria’s 11–month (war)", ("syria", "s", "11", "month", "war")),
        ("ends with 560.", ("ends", "with", "560")),
        ("_stress_ and **strong**", ("stress", "and", "strong")),
        ("قتل ٤٦ مدنياً", ("قتل", "٤٦", "مدنياً")),
        ("人权观察", ("人", "权", "观", "察")),
        ("— … !", ()),
    ],
)
def test_tokens_drop_punctuation_and_keep_numbers_whole(text, expected):
    assert tokens(text) == expected


@given(st.text())
def test_normalising_twice_changes_nothing(text):
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet=st.characters(codec="ascii")) | st.text("aZ09.,_' -", max_size=12))
def test_ascii_is_cut_as_any_other_text(text):
    """A letter beyond ASCII takes another way, and must not change how what stands before it is cut."""
    assert (*tokens(text), "é") == tokens(f"{text} é")
    assert (*spans(text),) == spans(f"{text} é")[:-1]


@given(st.text())
def test_tokens_are_cut_where_they_stand(text):
    cut = spans(text)
    assert tuple(token.text for token in cut) == tokens(text)
    assert all(tokens(text[token.start : token.end]) == (token.text,) for token in cut)
    assert all(a.end <= b.start for a, b in itertools.pairwise(cut))


NUMBERS = [
    ("1,600", 1600, ""),
    ("1 600", 1600, ""),
    ("1\u2009600", 1600, ""),
    ("1\u00a0600", 1600, ""),
    ("1'600", 1600, ""),
    ("1.4 million", 1_400_000, ""),
    ("1.4m", 1_400_000, ""),
    ("3k", 3000, ""),
    ("three million", 3_000_000, ""),
    ("twenty-one", 21, ""),
    ("a hundred and five", 105, ""),
    ("two million three hundred thousand and five", 2_300_005, ""),
    ("half a million", 500_000, ""),
    ("two and a half million", 2_500_000, ""),
    ("one point five", Fraction(3, 2), ""),
    ("three quarters", Fraction(3, 4), ""),
    ("٤٦", 46, ""),
    ("१२३", 123, ""),
    ("١٬٦٠٠", 1600, ""),
    ("٣٫٥", Fraction(7, 2), ""),
    ("560 people", 560, "people"),
    ("(46)", 46, ""),
    ("46.", 46, ""),
    ("-5", -5, ""),
    ("−5", -5, ""),
    ("minus five", -5, ""),
    ("50%", 50, "%"),
    ("fifty per cent", 50, "%"),
    ("1e6", 1_000_000, ""),
    ("1/2", Fraction(1, 2), ""),
    ("3 1/2", Fraction(7, 2), ""),
    ("3½", Fraction(7, 2), ""),
    ("€5", 5, "€"),
    ("$1.4 million", 1_400_000, "$"),
    ("10 km2", 10, "km2"),
    ("1,6", Fraction(8, 5), ""),
    ("1.600.000", 1_600_000, ""),
    ("1.600,5", Fraction(3201, 2), ""),
    ("1,600.5", Fraction(3201, 2), ""),
    ("12,34,567", 1_234_567, ""),
    ("0", 0, ""),
    ("zero", 0, ""),
]


@pytest.mark.parametrize(("text", "value", "unit"), NUMBERS)
def test_numbers_are_read_as_people_write_them(text, value, unit):
    read = read_number(text)
    assert read is not None
    assert (read.value, read.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "many",
        "dozens",
        "none",
        "thousand",
        "5-6",
        "5 or 6",
        "five and six dogs",
        "15 October 2020",
        "12,3456,7",
        "1.2.3",
        "1/0",
        "1e999",
        "4a6b",
        "a",
        "one two",
        "1" * 5000,
    ],
)
def test_what_states_no_single_number_is_not_read(text):
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "hedge"),
    [("about 560", "about"), ("at least 1,600", "at least"), ("~46", "~"), ("nearly 3 million", "nearly")],
)
def test_a_hedge_is_kept_beside_the_number(text, hedge):
    read = read_number(text)
    assert read is not None
    assert read.hedge == hedge


def test_a_point_before_three_digits_has_a_second_reading():
    read = read_number("1.600")
    assert read is not None
    assert (read.value, read.other) == (Fraction(8, 5), 1600)
    whole = read_number("1,600")
    assert whole is not None
    assert whole.other is None


def test_a_known_unit_is_no_scale():
    metres = read_number("5 m", units=["m"])
    assert metres is not None
    assert (metres.value, metres.unit) == (5, "m")


@given(st.text() | st.text(alphabet="0123456789.,' -+e/%€½٣٬٫kma thousndredilwfy", max_size=40))
def test_reading_a_number_never_raises(text):
    read_number(text)


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_read_back(value):
    read = read_number(f"{value:,}")
    assert read is not None
    assert read.value == value


WORDS_OF_NUMBERS = [
    "a",
    "an",
    "one",
    "half",
    "a hundred",
    "dozen",
    "two",
    "thirds",
    "minus",
    "about",
    "of",
    "mill",
    "½",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from([*WORDS_OF_NUMBERS, "thousand", "٤٦", "7"])).map(" ".join)))
def test_whatever_is_read_as_a_number_may_be_one(text: str) -> None:
    if read_number(text) is not None:
        assert may_be_number(text)


def test_plain_words_are_no_number() -> None:
    assert not may_be_number("a light beaver hat that he always wore")


@pytest.mark.parametrize("sign", [chr(code) for code in range(128)])
def test_ascii_is_cut_as_other_writing_is(sign: str) -> None:
    text = f"Ab{sign}cd{sign}1{sign}600{sign}x{sign}{sign}7{sign}"
    assert tokens(text) == tokens(f"{text} é")[:-1]
