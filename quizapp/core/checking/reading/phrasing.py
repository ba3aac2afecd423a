"""How messages write what they name: several things in a row, a figure as an answer gives it, words of a stem.

Only how it reads; what is wrong, and what is named, the rules decide.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.words import SMALL, content, meaning
from quizapp.core.findings import Step
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import Quantity

_MARKED = "“{}”"

CORRECTED = "Correct the explanation, or cite the passage that bears it out."
"""The mend of an explanation that says something else than its evidence."""


def listed(texts: Iterable[str], form: str = _MARKED) -> str:
    """Each text once, between marks: `“a”`, `“a” and “b”`, `“a”, “b” and “c”`."""
    each = [form.format(text) for text in dict.fromkeys(texts)]
    return " and ".join(filter(None, (", ".join(each[:-1]), *each[-1:])))


def as_answer(text: str, one: Quantity) -> str:
    """A figure of a passage as an answer writes it: `77 years` for `77-year`, `between` before the ends of a range."""
    if one.low != one.high and one.date is None and _ENDS_RE.search(text):
        return f"between {text}"
    joined = _JOINED_RE.fullmatch(text)
    if joined is None or not one.unit:
        return text
    unit = joined["unit"] if one.low == 1 else _plural(joined["unit"])
    return f"{joined['number']} {unit}"


_ENDS_RE = re.compile(r" and ")
_JOINED_RE = re.compile(r"(?P<number>.*\w)-(?P<unit>[a-z]{3,})")


def _plural(unit: str) -> str:
    if unit in _IRREGULAR or unit.endswith("s"):
        return _IRREGULAR.get(unit, unit)
    return f"{unit[:-1]}ies" if unit.endswith("y") and unit[-2:-1] not in {"a", "e", "o"} else f"{unit}s"


_IRREGULAR = {"foot": "feet", "inch": "inches", "percent": "percent"}


def told_apart(text: str, one: Quantity, other: str, another: Quantity) -> tuple[str, str]:
    """Two figures as they are written; where that is the same, each with what it counts: `14 years`, `14 times`."""
    if text.casefold() != other.casefold():
        return text, other
    return _counted(text, one), _counted(other, another)


def _counted(text: str, one: Quantity) -> str:
    what = one.noun or one.unit
    if not what or what in text.casefold().split() or not what.isalpha():
        return text
    return f"{text} {what if one.noun or one.low == 1 else _plural(what)}"


def words_of(text: str, wanted: Callable[[str], bool]) -> tuple[str, ...]:
    """The stretches of a text made of the words wanted, as they are written there: `American soldiers died`."""
    found: list[tuple[int, int]] = []
    parted = True
    for word in spans(text):
        if not wanted(word.text):
            parted = parted or word.text not in SMALL
            continue
        if found and not parted and text[found[-1][1] : word.start].isspace():
            found[-1] = (found[-1][0], word.end)
        else:
            found.append((word.start, word.end))
        parted = False
    return tuple(dict.fromkeys(text[start:end] for start, end in found))


def as_written(text: str, words: Sequence[str]) -> str:
    """The words, given as tokens, as they stand one after another in a text; as they are where they do not."""
    own = spans(text)
    for at in range(len(own) - len(words) + 1 if words else 0):
        if all(one.text == word for one, word in zip(own[at:], words, strict=False)):
            return text[own[at].start : own[at + len(words) - 1].end]
    return " ".join(words)


def stem_as_written(text: str, stem: str) -> str:
    """The first word of a text that has a stem, as it is there; the stem where none has."""
    return next((one for one in tokens(text) if meaning(one) == stem), stem)


def as_yaml(text: str) -> str:
    """A text as the value of a field, between quotes where YAML would take it for something else, in braces or out."""
    if _PLAIN_YAML_RE.fullmatch(text) and ": " not in text and " #" not in text and not text.endswith(":"):
        return text
    return "'{}'".format(text.replace("'", "''"))


_PLAIN_YAML_RE = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^,\[\]{}]*[^\s,\[\]{}])?|")


def quoting(grounds: Sequence[Ground], text: str) -> Ground:
    """Which of several citations a message is about: the first whose quote, or else whose passage, has the text."""
    return next(
        (one for own in ("quote", "passage") for one in grounds if text in _text(one, own)),
        grounds[0],
    )


def gainsaid(path: tuple[Step, ...], mine: str, theirs: str, ground: Ground, *, whole: bool) -> Fault:
    """S012 for a key, a `whole` statement or an answer, that says one thing where its quote's sentence says another."""
    place = ground.place()
    said = (
        f"of “{mine}” the key says the contrary of {place}"  # the one of `no member`, the other of members
        if mine.casefold() == theirs.casefold()
        else f"the key says “{mine}” where {place} says “{theirs}”"
    )
    return Fault(
        code="S012",
        path=path,
        message=f"{said}: “{excerpt(ground.passage.sentence, theirs)}”",
        mend=reworded(whole=whole),
        against=(mine, theirs),
    )


def reworded(*, whole: bool) -> str:
    """The mend of a key that says the contrary of its evidence: of a `whole` statement, or of an answer."""
    if whole:
        return "Write `answer: false`, or change the statement to what the passage says."
    return "Change it to what the passage says, or quote the words that bear it out."


def each_its_own(*, whole: bool) -> str:
    """The mend of a key that gives what one does to another."""
    if whole:
        return "Write `answer: false`, or give the deed to whom the passage gives it."
    return "Give the deed to whom the passage gives it, or quote the words that bear the answer out."


SIGNED_OFF = "have a person sign it off with `checked_by`"

UNCONFIRMED = (
    "Correct it if it is wrong. If it is right, quote the sentence that says so, use the passage's own words, or"
    f" {SIGNED_OFF}."
)
"""The mend of what could not be confirmed: of an answer, of a statement keyed true, and of one keyed false."""

UNCONFIRMED_TRUE = (
    "Write `answer: false` if it is false. If it is true, quote the sentence that says so, use the passage's own words,"
    f" or {SIGNED_OFF}."
)
UNCONFIRMED_FALSE = (
    f"Write `answer: true` if it is true. If it is false, quote the sentence that it goes against, or {SIGNED_OFF}."
)

KEYED_FALSE = f"Write `answer: true`, change the statement so that it is false, or {SIGNED_OFF}."
"""The mend of a statement keyed false that its evidence bears out."""


def told_again(ground: Ground, shown: str, text: str) -> str:
    """The message of a statement keyed false that says what a quote's sentence says, be it in words of its own."""
    sentence = ground.passage.sentence
    otherwise = "" if content(text) <= content(sentence) else ", in other words"
    return (
        f"the statement is keyed false, but it says what {ground.place()} says{otherwise}: “{excerpt(sentence, shown)}”"
    )


def _text(ground: Ground, which: str) -> str:
    return ground.citation.quote if which == "quote" else ground.passage.text
