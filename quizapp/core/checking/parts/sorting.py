"""S012 for an item sorted under a kind that it is surely not of, or under a paragraph that it does not stand in.

`1905` under `Who`, `Ada Quill` under `How many`, a place under `Persons`: asked only where every group is the name of
a kind, and where another group is of the kind that the item is. Of groups that are paragraphs the citations tell.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.lexicons.answers import TIME_WORDS
from quizapp.core.checking.parts.putting import Put, put_together
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Name, is_people, is_place, names
from quizapp.core.checking.reading.words import spaced
from quizapp.core.dates import MONTHS, WEEKDAYS
from quizapp.core.folding import tokens
from quizapp.core.measures import TIME_UNITS
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question

_TIME, _AMOUNT, _PERSON, _PLACE = "time", "amount", "person", "place"

_KINDS = {
    _TIME: r"when|(?:points? in )?times?|dates?|years?|days?",
    _AMOUNT: r"how (?:many|much)|amounts?|quantit(?:y|ies)|numbers?|figures?|counts?",
    _PERSON: r"who|persons?|people",
    _PLACE: r"where|places?|locations?",
}
_NAMED = {kind: re.compile(rf"(?:{one})(?:(?: and | or |/)(?:{one}|bodies))*") for kind, one in _KINDS.items()}


def sorting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first item under a kind, or under a paragraph, that is another's."""
    if not isinstance(question, Categorise) or question.checked_by:
        return
    placed = list(put_together(question))
    homes = [group.name for group in question.groups]
    yield from _of_another_kind(placed, homes, grounds) if all(map(_kind, homes)) else ()
    if is_sorted_by_paragraph(question):
        yield from _in_another_paragraph(placed, homes, grounds)


def is_sorted_by_paragraph(question: Question) -> bool:
    """Whether groups are paragraphs of a text: `Paragraph 1`, `Paragraph 4`."""
    return isinstance(question, Categorise) and all(
        _PARAGRAPH_RE.fullmatch(group.name.strip()) for group in question.groups
    )


_PARAGRAPH_RE = re.compile(r"(?:paragraph|par\.|para\.?|§) ?(?P<number>\d+)", re.IGNORECASE)


def _kind(home: str) -> str:
    """The kind that a group's name is of; empty where it is none of these."""
    asked = home.strip(" ?:.").casefold()
    return next((kind for kind, pattern in _NAMED.items() if pattern.fullmatch(asked)), "")


def _of_another_kind(placed: Sequence[Put], homes: Sequence[str], grounds: Sequence[Ground]) -> Iterator[Fault]:
    kinds = {_kind(home): home for home in homes}
    for put in placed:
        sure = _kinds_of(put.text, grounds)
        other = next((kinds[kind] for kind in kinds if kind in sure), "")
        if sure and other and _kind(put.home) not in sure:
            yield Fault(
                code="S012",
                path=put.path,
                message=f"“{put.text}” is put under “{put.home}”, and is nothing of that kind",
                mend=f"Put it under “{other}”, or name the group after what its items are.",
            )
            return


def _kinds_of(text: str, grounds: Sequence[Ground]) -> AbstractSet[str]:
    """The kinds that an item may be of; empty where that cannot be told."""
    found = quantities(text)
    if len(found) == 1:
        return _kinds_of_figure(found[0], text, grounds)
    words = set(tokens(text))
    if found or any(map(str.isdigit, text)):
        return set()
    if words and words <= _CALENDAR:
        return {_TIME}
    named = names(text)
    if len(named) != 1 or not words <= {*named[0].words, "the", "of"}:
        return set()
    return _kinds_of_name(named[0])


def _kinds_of_figure(one: Quantity, text: str, grounds: Sequence[Ground]) -> AbstractSet[str]:
    if one.date is not None and _YEAR_RE.fullmatch(text.strip()):
        return _as_quoted(text.strip(), grounds)
    if one.date is not None or one.kind == "date":
        return {_TIME}
    if names(text[: one.start] + text[one.end :]):
        return set()
    if one.kind in {"percent", "money"} or (one.kind == "number" and one.unit not in _LASTING):
        return {_AMOUNT}
    return {_AMOUNT, _TIME}


def _kinds_of_name(one: Name) -> AbstractSet[str]:
    if one.words[0] in _TITLED:
        return {_PERSON}
    if is_place(one.words) and not is_people(one.words):
        return {_PLACE}
    return {_PERSON, _PLACE} if _EVENTS.isdisjoint(one.words) else {_PERSON, _PLACE, _TIME}


_EVENTS_LIST = """
war wars age ages depression crisis empire reign rule games olympics bowl cup championship championships festival
holiday sabbath ramadan lent passover thanksgiving halloween campaign battle siege congress restoration reformation
enlightenment crusade crusades movement summit conference election elections act treaty accord flood fire plague
massacre genocide famine rebellion revolt uprising mutiny coup strike boom crash exodus conquest invasion offensive
ceasefire truce armistice neolithic bronze iron stone ice jurassic cretaceous miocene pliocene pleistocene oligocene
"""
_EVENTS = TIME_WORDS | frozenset(_EVENTS_LIST.split())
"""Words in the names of what happened: `the Iron Age`, `the Great Famine` tell when."""


_YEAR_RE = re.compile(r"[12]\d{3}")


def _as_quoted(text: str, grounds: Sequence[Ground]) -> AbstractSet[str]:
    """What a bare number like a year is in the quotes that have it: a time (`in 1905`), or a time or a count."""
    sentences = [ground.passage.sentence for ground in grounds if spaced(text) in spaced(ground.citation.quote)]
    year = re.compile(rf"(?:{_BEFORE_YEARS}) {text}\b(?! [a-z]+s\b)", re.IGNORECASE)
    return {_TIME} if sentences and all(map(year.search, sentences)) else {_TIME, _AMOUNT}


_BEFORE_YEARS = (
    r"\b(?:in|since|until|till|by|from|during|of|early|late|before|after|around|circa|" + "|".join(MONTHS) + ")"
)

_LASTING = TIME_UNITS | {"age"}
"""What lasts so long may be sorted under times, or under amounts."""

_CALENDAR = frozenset({*MONTHS, *WEEKDAYS, "every", "on", "in", "last", "next", "through", "and"})
_TITLED = frozenset({"mr", "mrs", "ms", "dr", "sir", "lady", "lord"})


def _in_another_paragraph(placed: Sequence[Put], homes: Sequence[str], grounds: Sequence[Ground]) -> Iterator[Fault]:
    numbers = {
        int(match["number"]): home for home in homes for match in [_PARAGRAPH_RE.fullmatch(home.strip())] if match
    }
    for put in placed:
        holding = [ground for ground in grounds if spaced(put.text) in spaced(ground.citation.quote)]
        found = {ground.citation.paragraph or ground.paragraph_number for ground in holding}  # within its section
        other = next((numbers[number] for number in found if number in numbers), "")
        if other and all(numbers.get(number) != put.home for number in found):
            yield Fault(
                code="S012",
                path=put.path,
                message=f"“{put.text}” is put under “{put.home}”, and stands in {holding[0].place()}:"
                f" “{holding[0].citation.quote}”",
                mend=f"Put it under “{other}”, or cite the words that have it there.",
            )
            return
