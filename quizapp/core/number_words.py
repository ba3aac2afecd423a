"""English number words: what they are worth, and reading the number that begins a run of words.

Written by hand rather than taken from a library: those known either turn a whole text into digits or guess, and
none says how many words a number takes.
"""

from collections.abc import Sequence
from fractions import Fraction

UNITS = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
PARTS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4), "fourth": Fraction(1, 4),
    "fifth": Fraction(1, 5), "sixth": Fraction(1, 6), "seventh": Fraction(1, 7), "eighth": Fraction(1, 8),
    "ninth": Fraction(1, 9), "tenth": Fraction(1, 10),
}  # fmt: skip
PLURAL_PARTS = {"halves": PARTS["half"], **{f"{name}s": value for name, value in PARTS.items() if name != "half"}}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000,
}  # fmt: skip
COUNTING = frozenset((*UNITS, *TENS))
"""Words that state a number by themselves."""

Read = tuple[Fraction, int]
"""A value, and the index of the first word after it."""


def read_words(words: Sequence[str], start: int = 0) -> Read | None:
    """The number that begins at `words[start]`, the longest there, or None.

    Read are cardinals (`two million three hundred thousand and five`, `a hundred`, `nineteen hundred`), fractions
    (`half`, `a third`, `three quarters`), both (`two and a half million`, `half a million`), decimals (`one point
    five`), dozens and a score of people. `a` counts as one only before such a word, `and` only inside a number.
    """
    return _fraction(words, start) or _cardinal(words, start)


def read_ordinal(words: Sequence[str], start: int = 0) -> Read | None:
    """The ordinal that begins at `words[start]` (`third`, `twenty first`), or None."""
    first = _at(words, start)
    if first in ORDINALS:
        return Fraction(ORDINALS[first]), start + 1
    if first in TENS and 0 < ORDINALS.get(_at(words, start + 1), 0) < 10:
        return Fraction(TENS[first] + ORDINALS[words[start + 1]]), start + 2
    return None


def _fraction(words: Sequence[str], at: int) -> Read | None:
    if _at(words, at) in {"a", "one"} and _at(words, at + 1) in PARTS:
        return PARTS[words[at + 1]], at + 2
    if _at(words, at) == "half":
        following = _at(words, at + 2) if _at(words, at + 1) in {"a", "an"} else _at(words, at + 1)
        scale = {**SCALES, "hundred": 100, "dozen": 12}.get(following)
        if scale is None:
            return PARTS["half"], at + 1
        return PARTS["half"] * scale, at + (3 if _at(words, at + 1) in {"a", "an"} else 2)
    counted = _below_hundred(words, at)
    if counted is not None and _at(words, counted[1]) in PLURAL_PARTS:
        return counted[0] * PLURAL_PARTS[words[counted[1]]], counted[1] + 1
    return None


def _cardinal(words: Sequence[str], at: int) -> Read | None:
    group = _group(words, at)
    if group is None:
        return None
    value, after = _with_decimals(words, *group)
    total, bound = Fraction(0), None
    while True:
        scale = SCALES.get(_at(words, after))
        if scale is None or (bound is not None and scale >= bound):
            return (total + value, after)
        value, after, bound = value * scale, after + 1, scale
        while (scale := SCALES.get(_at(words, after))) is not None and not total and scale > bound:
            value, after, bound = value * scale, after + 1, scale  # three thousand million
        total += value
        skip = 1 if _at(words, after) == "and" else 0
        following = _group(words, after + skip, counted=True)
        if following is None or following[0] == 0 or (following[0] >= bound):
            return total, after
        value, after = following


def _with_decimals(words: Sequence[str], value: Fraction, at: int) -> Read:
    """`value` with what may stand between it and a scale: `point five`, `and a half`."""
    following = list(words[at : at + 3])
    if len(following) == 3 and following[0] == "and" and following[1] == "a" and following[2] in {"half", "quarter"}:
        return value + PARTS[following[2]], at + 3
    if following[:1] == ["point"]:
        digits = ""
        while UNITS.get(_at(words, at + 1 + len(digits)), 10) < 10:
            digits += str(UNITS[words[at + 1 + len(digits)]])
        if digits:
            return value + Fraction(int(digits), 10 ** len(digits)), at + 1 + len(digits)
    return value, at


def _group(words: Sequence[str], at: int, *, counted: bool = False) -> Read | None:
    """What stands before a scale: up to `ninety-nine hundred and ninety-nine`; `a` for one unless `counted`."""
    first = _at(words, at)
    if first in {"a", "an"} and not counted:
        if _at(words, at + 1) in SCALES:
            return Fraction(1), at + 1
        if _at(words, at + 1) == "score":
            return (Fraction(20), at + 2) if _counts_things(words, at + 2) else None
        group: Read | None = (Fraction(1), at + 1) if _at(words, at + 1) in {"hundred", "dozen"} else None
    else:
        group = _below_hundred(words, at)
    if group is None:
        return None
    value, after = group
    if _at(words, after) == "dozen":
        return value * 12, after + 1
    if _at(words, after) != "hundred" or not value:
        return group
    value, after = value * 100, after + 1
    skip = 1 if _at(words, after) == "and" else 0
    rest = _below_hundred(words, after + skip)
    return (value, after) if rest is None or rest[0] == 0 else (value + rest[0], rest[1])


def _counts_things(words: Sequence[str], at: int) -> bool:
    """Whether `of` and several people or things follow: no `score of a film`, nor one of so many points."""
    things = words[at + 1 : at + 4]
    return (
        _at(words, at) == "of"
        and _OF_A_GAME.isdisjoint(things)
        and any(word in _PEOPLE or (len(word) > 3 and word[-1] == "s" and word[-2] != "s") for word in things)
    )


_PEOPLE = frozenset({"people", "men", "women", "children", "others"})
_OF_A_GAME = frozenset(
    {"points", "goals", "marks", "runs", "a", "an", "the", "his", "her", "its", "this", "that", "works", "films"}
)


def _below_hundred(words: Sequence[str], at: int) -> Read | None:
    first = _at(words, at)
    if first in UNITS:
        return Fraction(UNITS[first]), at + 1
    if first in TENS:
        second = UNITS.get(_at(words, at + 1), 0)
        return (Fraction(TENS[first] + second), at + 2) if 0 < second < 10 else (Fraction(TENS[first]), at + 1)
    return None


def _at(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""
