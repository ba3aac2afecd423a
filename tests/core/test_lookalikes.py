"""Of two words that look the same the sign is told that differs."""

import pytest

from quizapp.core.lookalikes import hidden_difference


@pytest.mark.parametrize(
    ("word", "other", "told"),
    [
        ("tоwer", "tower", "“о” is U+043E CYRILLIC SMALL LETTER O, not U+006F LATIN SMALL LETTER O"),
        ("tower", "tоwer", "“o” is U+006F LATIN SMALL LETTER O, not U+043E CYRILLIC SMALL LETTER O"),
        ("ΟRSK", "ORSK", "“Ο” is U+039F GREEK CAPITAL LETTER OMICRON, not U+004F LATIN CAPITAL LETTER O"),
        ("to\u200bwеr", "tower", "“е” is U+0435 CYRILLIC SMALL LETTER IE, not U+0065 LATIN SMALL LETTER E"),
        ("to\u200bwer", "tower", "there is U+200B ZERO WIDTH SPACE in one of the two, which cannot be seen"),
        ("tower", "tower", ""),
        ("tower", "towers", ""),
        ("towеr", "power", ""),
        ("башня", "башни", ""),
        ("1960", "1961", ""),
    ],
)
def test_the_sign_is_told_in_which_words_that_look_the_same_differ(word: str, other: str, told: str) -> None:
    assert hidden_difference(word, other) == told
