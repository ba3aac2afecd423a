"""The words of a short answer made comparable: numbers as numbers, dates as dates. What equals what is `wording`'s."""

import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from quizapp.core.dates import PartialDate
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.text import Token, read_number, spans

Word: TypeAlias = str | Fraction | PartialDate
Words: TypeAlias = tuple[Word, ...]

SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "quarter", "third"})
NAMED_SIGNS = {"%": "percent", "٪": "percent", "&": "and"}
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
ARTICLES = frozenset({"a", "an", "the"})
FILLERS = ARTICLES | {
    "is", "are", "was", "were", "be", "been", "being", "it", "its", "this", "that", "these", "those", "they", "he", "i",
    "she", "his", "her", "their", "there", "we", "of", "in", "on", "at", "by", "to", "for", "from", "with", "as", "and",
    "about", "around", "approximately", "roughly", "circa", "some", "nearly", "almost", "called", "named", "known",
    "answer", "think", "believe", "according", "s", "t", "ll", "ve", "re", "m", "d", "them", "him", "you", "your", "my",
    "our", "who", "which", "what", "when", "where", "because", "since", "due", "so", "do", "does", "did", "has", "have",
    "had", "will", "would", "must", "shall", "should", "need", "needs", "can", "could", "may", "might", "also", "still",
    "just", "really", "very", "me", "us", "if", "than", "while", "whereas", "then", "one", "ones", "whose", "mr",
    "mrs", "ms", "miss", "sir", "dr", "probably", "maybe", "basically", "simply", "any", "each", "such", "like", "up",
    "out", "off", "all", "having", "thus", "therefore", "hence",
}  # fmt: skip
"""Words that carry little: they change nothing when they stand around a right answer."""
TURNS = frozenset({
    "not", "no", "never", "none", "neither", "nor", "or", "without", "except", "unless", "isn", "wasn", "aren", "weren",
    "don", "doesn", "didn", "cannot", "false", "nothing", "hasn", "haven", "hadn", "won", "wouldn", "couldn", "shouldn",
    "mustn", "dont", "doesnt", "didnt", "isnt", "wasnt", "cant",
})  # fmt: skip
"""Words that turn a statement round or offer two: with one of them more or less, no rule decides for right."""
LONGEST_NUMBER = 10
"""Words of a number looked at together; `one million two hundred thousand and five hundred` has nine."""


@lru_cache(maxsize=4096)
def words_of(text: str, match_case: bool = False) -> Words:
    """The words of a text, folded to lower case unless `match_case`.

    Numbers are numbers (`eleven` is 11, `1.4 million` is 1400000), dates with a month are dates, ordinals are spelled
    `1st`, `Protocol II` is protocol 2, `%` is `percent`, and initials stand together (`U.N.` is `un`).
    """
    special = {quantity.start: quantity for quantity in quantities(text) if _special(quantity)}
    found: list[Word] = []
    plain: list[str] = []
    end = 0
    for span in spans(text):
        if span.start < end:
            continue  # inside a date or an ordinal that was taken whole
        quantity = special.get(span.start)
        if quantity is None:
            _add(plain, text, span, end, match_case)
            end = span.end
            continue
        _add_signs(plain, text[end : span.start])
        found += [*_with_numbers(plain), _whole(quantity)]
        plain = []
        end = quantity.end
    _add_signs(plain, text[end:])
    return _joined_labels((*found, *_with_numbers(plain)))


def _special(quantity: Quantity) -> bool:
    dated = quantity.kind == "date" and quantity.date is not None and quantity.date.month is not None
    return dated or (quantity.kind == "ordinal" and quantity.low.denominator == 1)


def _whole(quantity: Quantity) -> Word:
    if quantity.date is not None:
        return quantity.date
    number = int(quantity.low)
    teens = 10 < number % 100 < 14
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _add(words: list[str], text: str, span: Token, end: int, match_case: bool) -> None:
    """Add a word: to initials before it, to a number as its denominator or with its minus, or by itself."""
    word = unicodedata.normalize("NFKC", text[span.start : span.end]) if match_case else span.text
    between = text[end : span.start]
    if words and between.strip() == "." and _initial(word) and words[-1].isalpha() and _initials_end(text, end):
        words[-1] += word
    elif words and between == "/" and words[-1].isdecimal() and word.isdecimal():
        words[-1] += f"/{word}"
    else:
        _add_signs(words, between)
        words.append(f"-{word}" if _negative(text, span.start) else word)


def _negative(text: str, start: int) -> bool:
    """Whether a minus stands before the figure at `start`: one that is not a hyphen between two things."""
    if start == 0 or not text[start].isdecimal() or text[start - 1] not in "-−":
        return False
    return start == 1 or text[start - 2] in "( "


def _initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _initials_end(text: str, end: int) -> bool:
    """Whether the letter that ends at `end` stands alone, so that it may be an initial."""
    return end < 2 or not text[end - 2].isalnum()


def _add_signs(words: list[str], between: str) -> None:
    for sign in between:
        if sign in NAMED_SIGNS:
            words.append(NAMED_SIGNS[sign])
        elif sign in "#+" or unicodedata.category(sign) in {"Sc", "So"}:
            words.append(sign)


def _with_numbers(words: list[str]) -> Iterator[Word]:
    at = 0
    while at < len(words):
        taken = 1
        word: Word = words[at]
        folded = words[at].casefold()
        if counts(folded) or (folded in {"a", "an"} and at + 1 < len(words) and words[at + 1].casefold() in SCALES):
            for stop in range(min(len(words), at + LONGEST_NUMBER), at, -1):
                number = read_number(" ".join(words[at:stop]))
                if number is not None and not number.unit and not number.hedge:
                    word, taken = number.value, stop - at
                    break
        elif folded == "per" and words[at + 1 : at + 2] == ["cent"]:
            word, taken = "percent", 2
        yield word
        at += taken


ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
LABELS = frozenset({"article", "protocol", "chapter", "part", "section", "annex", "volume", "phase", "title", "war"})


def _joined_labels(words: Words) -> Words:
    """Roman numerals behind a word that numbers things are numbers (`Protocol II`)."""
    found: list[Word] = []
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        numeral = ROMAN.get(word.casefold()) if isinstance(word, str) else None
        labelled = isinstance(before, str) and before.casefold() in LABELS
        found.append(Fraction(numeral) if numeral is not None and labelled else word)
    return tuple(found)


@lru_cache(maxsize=4096)
def counts(word: str) -> bool:
    """Whether a word, in lower case, is a number or may begin one."""
    return word[0].isdigit() or word[0] == "-" or word in SCALES or read_number(word) is not None


def strings(words: Words) -> Iterator[str]:
    """The words as text in lower case; a date gives its parts."""
    for word in words:
        if isinstance(word, PartialDate):
            yield from (str(part) for part in (word.day, word.year) if part is not None)
            if word.month is not None:
                yield MONTHS[word.month - 1]
        else:
            yield str(word) if isinstance(word, Fraction) else word.casefold()


def unaccented(words: Words) -> Words:
    """The words without the accents of Latin letters; in other scripts a mark may be a letter, and stays."""
    return tuple(_unaccented(word) if isinstance(word, str) else word for word in words)


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    kept = []
    base = ""
    for sign in decomposed:
        if unicodedata.combining(sign):
            if base.isascii():
                continue
        else:
            base = sign
        kept.append(sign)
    return unicodedata.normalize("NFKC", "".join(kept))
