"""Figures that an answer itself reckons: `four fewer than fifty`, `one month short of a year`."""

import re
from fractions import Fraction

from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom

_JOINTS = r"(?P<less>fewer than|less than|short of|under|below|before)|(?P<more>more than|over|above|beyond)"
_RECKONED_RE = Seldom(
    rf"(?:exactly |just |only )?(?P<one>[\w-]+)(?: (?:\w+ )?)(?:{_JOINTS}) (?P<other>(?:a |an |one )?[\w-]+(?: \w+)?)",
    re.IGNORECASE,
)
_YEAR_RE = re.compile(r"(?:a|an|one) (?:full |whole )?year\b", re.IGNORECASE)
_MONTHS = 12


def reckoned(text: str) -> Quantity | None:
    """The figure that a whole answer comes to, with the unit of its parts; None where it reckons nothing."""
    text = text.strip(" .")
    match = _RECKONED_RE.fullmatch(text)
    if match is None:
        return None
    found = quantities(text[: match.start("other")]), quantities(match["other"])
    if len(found[0]) != 1 or found[0][0].date is not None or found[0][0].low != found[0][0].high:
        return None
    one = found[0][0]
    whole = _whole(match["other"], one, found[1])
    if whole is None:
        return None
    value = whole - one.low if match["less"] else whole + one.low
    return one._replace(low=value, high=value, start=0, end=len(text), spelled=False)


def _whole(written: str, part: Quantity, found: tuple[Quantity, ...]) -> Fraction | None:
    """What the answer adds to or takes from, in the unit of what it adds or takes."""
    if part.unit == "month" and _YEAR_RE.match(written):
        return Fraction(_MONTHS)
    if len(found) != 1 or found[0].low != found[0].high or found[0].date is not None:
        return None
    return found[0].low if found[0].unit in {"", part.unit} else None
