"""S004 for a place within an article that its quote does not stand in: `Article 51(5)(b)` of what is printed as 5. (a).

Where a paragraph stands is read off the marks that it and those before it in its section begin with: `5.`, `(a)`,
`(iv)`. A place that is only told less far (`Article 51(5)`) is right.
"""

import re
from collections.abc import Iterable, Sequence

from quizapp.core.checking.figures.bearing import are_of_two_places
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.quantities import Quantity, quantities

_MARK_RE = re.compile(r"\s*(?:(?P<number>\d{1,3})\.(?=\s)|\((?P<letters>[a-z]{1,5})\))")
_ROMAN_RE = re.compile(r"[ivx]+")


def elsewhere_in(label: Quantity, grounds: Sequence[Ground]) -> tuple[Ground, str] | None:
    """A quote of a label's article, and how its place is written, where none of that article stands in the label's."""
    if not label.noun.startswith("("):
        return None  # as nearly all are
    own = [ground for ground in grounds if ground.whole and is_headed(ground.section, label)]
    places = [(ground, printed_place(ground)) for ground in own]
    if not places or not all(place for _, place in places):
        return None
    if any(not are_of_two_places(label, label._replace(noun=place)) for _, place in places):
        return None
    told = (one for ground in own for one in quantities(ground.passage.text))
    if any(one.kind == "label" and one.low == label.low and one.noun.startswith(label.noun) for one in told):
        return None  # a rule may speak of another one
    ground, place = places[0]
    return ground, f"{ground.section.split(':')[0].strip()}{place}"


def is_headed(section: str, label: Quantity) -> bool:
    """Whether a section's heading begins with the number that a label has: `Article 8: Of mills`."""
    heads = quantities(section)[:1]
    return any(one.kind == "label" and (one.unit, one.low) == (label.unit, label.low) for one in heads)


def printed_place(ground: Ground) -> str:
    """Where a quote's paragraph stands within its section, `(5)(a)`; empty where it bears no mark of its own."""
    if ground.index is None or ground.paragraph_number < 1:
        return ""
    paragraphs = ground.index.text.paragraphs[: ground.paragraph_number]
    return place_of_last(one.text for one in paragraphs[-paragraphs[-1].within :])


def place_of_last(texts: Iterable[str]) -> str:
    """The place of the last of a section's paragraphs by the marks that they begin with; empty where it is not sure."""
    place: list[str] = []
    sure = False
    for text in texts:
        match = _MARK_RE.match(text)
        below = None if match is None else [match["number"]] if match["number"] else _below(place, match["letters"])
        sure = below is not None
        place = place if below is None else below
    return "".join(f"({one})" for one in place) if sure else ""


def _below(place: Sequence[str], mark: str) -> list[str] | None:
    """The place of a mark in letters behind another place; None where `(i)` may follow `(h)` or begin below it."""
    top = [one for one in place[:1] if one.isdigit()]
    letters = place[len(top) :]
    if _ROMAN_RE.fullmatch(mark) is None or not letters or _ROMAN_RE.fullmatch(letters[0]):
        return [*top, mark]
    if len(letters) == 1 and len(mark) == 1 and ord(mark) - ord(letters[0][-1]) == 1:
        return None
    return [*top, letters[0], mark]
