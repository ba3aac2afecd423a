"""Words that a reader cannot tell apart and that differ all the same: letters of two alphabets, signs not seen."""

import unicodedata


def hidden_difference(word: str, other: str) -> str:
    """The first sign in which two words that look the same differ, told by its number; empty where they look different.

    >>> hidden_difference("tоwer", "tower")
    '“о” is U+043E CYRILLIC SMALL LETTER O, not U+006F LATIN SMALL LETTER O'
    """
    if word == other or _seen(word) != _seen(other):
        return ""
    for sign, meant in zip(_told(word), _told(other), strict=True):
        if sign != meant:
            return f"“{sign}” is {_name(sign)}, not {_name(meant)}"
    unseen = next((sign for sign in (*word, *other) if unicodedata.category(sign) == "Cf"), "")
    return f"there is {_name(unseen)} in one of the two, which cannot be seen" if unseen else ""


def _told(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFC", word) if unicodedata.category(sign) != "Cf")


def _seen(word: str) -> str:
    return _told(word).translate(_LOOKS)


def _name(sign: str) -> str:
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".rstrip()


_LOOKS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеорсухіјѕԁӏһԛԝёї" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορι",
    "ABESIJKMHOPCTYXaeopcyxijsdlhqwëï" + "ABEZHIKMNOPTYXvopi",
)
"""Letters of the Cyrillic and the Greek alphabet, and the Latin ones that they look like."""
