"""Keys that are surely nobody, or no place: the word for a people, a body or a state, a day that the quote gives.

Asked only of a key that is one name. Whether the quote has what could answer in its stead is `answering`'s business.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.answers.stems import WHO_RE
from quizapp.core.checking.lexicons.answers import BODIES, GROUNDS
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.lexicons.lands import CITIES, STATES
from quizapp.core.checking.reading.names import Name, is_people, is_place

_ORIGIN_RE = re.compile(r"\b(?:born|from|come|comes|came|origin\w*|nationality)\b", re.IGNORECASE)
"""Asks where somebody is from, which many answer with a people: `Hungarian`, of `the Hungarian-born`."""

NOBODY = CLASSES | BODIES | GROUNDS
"""The last words of names of what is no person."""

_WEEKDAY_RE = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")

_ASKS_PLACE_RE = re.compile(
    r"^\W*where\b|\b(?:what|which) (?:\w+ )?(?:country|city|town|village|nation)"
    r" (?:is|was|are|were|did|does|do|has|had|will|can)\b",
    re.IGNORECASE,
)
_ASKS_OFFICE_RE = re.compile(
    r"^\W*who (?:is|was) (?:[\w'’-]+ ){0,4}?(?:grandmother|grandfather|mother|father|wife|husband|spouse|son|daughter"
    r"|brother|sister|uncle|aunt|cousin|nephew|niece|mayor|president|director|king|queen|emperor|minister|chancellor"
    r"|governor|general|bishop|pope|author|composer|architect|engineer|captain|coach|manager)\b",
    re.IGNORECASE,
)
"""Asks for somebody by kin or office, whom no body and no state can be."""


def is_only_people(own: Name, text: str, asked: str, quotes: Sequence[str]) -> bool:
    """Whether a key is the word for a people (`French`) where a place is asked for, or somebody.

    The French may do what somebody is asked for; where the quotes speak of French things alone, they did not.
    """
    if text.strip(" .") != own.text or not is_people(own.words) or _ORIGIN_RE.search(asked):
        return False
    if _ASKS_PLACE_RE.search(asked):
        return True
    acts = re.compile(rf"\b{re.escape(own.text)}\b(?! [a-z])|\b[Tt]he {re.escape(own.text)}\b")
    return WHO_RE.search(asked) is not None and not any(acts.search(quote) for quote in quotes)


def is_nobody(own: Name, asked: str) -> bool:
    """Whether a key is a body, a state or a thing of the land where kin or the holder of an office is asked for."""
    return bool(own.words) and own.words[-1] in NOBODY and _ASKS_OFFICE_RE.search(asked) is not None


def may_be_somebody(one: Name) -> bool:
    """Whether a name of the quote may be a person's."""
    return one.words[-1] not in NOBODY and not is_place(one.words)


def other_day(text: str, asked: str, quotes: Sequence[str]) -> str | None:
    """A day of the week that the quotes give, where neither the key nor the stem does."""
    if _WEEKDAY_RE.search(asked) or _WEEKDAY_RE.search(text):
        return None
    return next((day[0] for quote in quotes if (day := _WEEKDAY_RE.search(quote)) is not None), None)


def is_land(words: tuple[str, ...]) -> bool:
    """Whether a name is a country's or a state's, and no town's as well."""
    whole = " ".join(words)
    return whole in STATES or (is_place(words) and whole not in CITIES)
