"""Whether a quote states an answer or an item, and what its sentence leans on."""

import re
from collections.abc import Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.reading.enumerating import lead_of
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import content
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom

_MOST = 0.5
"""The share of its words that a quote must have to state an item."""

_WHOLE = 0.8
"""The share of its words that a quote must have to state for certain an item without a figure."""


def stating(item: str, home: str, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The quotes that state a part; none of what is put with `both alike`, which belongs with the others as well."""
    return () if _OF_SEVERAL_RE.match(home) else [ground for ground in grounds if states(ground, item)]


_OF_SEVERAL_RE = re.compile(
    r"(?:both|all|each|every|any|either|neither|none)(?: (?:of )?(?:the )?(?:them|these|two|three|four|alike|others?"
    r"|(?:one )?and all|together|at once|cases?))*\W*$"
    r"|(?:common|shared?|applies|true) (?:to|by|of|in) (?:both|all|each)\b",
    re.IGNORECASE,
)


def is_stated(item: str, here: Sequence[Ground]) -> bool:
    """Whether quotes state an item for certain: its figures, or nearly all of its words."""
    return bool(here) and (bool(quantities(item)) or all(coverage(item, one.citation.quote) >= _WHOLE for one in here))


def with_named_before(ground: Ground) -> str:
    """The quote's sentence with what it leans on: what introduces its list, or the sentence before its pronoun."""
    passage = ground.passage
    lead = lead_of(ground)
    if lead:
        return f"{lead} {passage.sentence}"
    first = passage.quoted[0] if passage.quoted else 0
    if not first or _PRONOUN_RE.match(passage.sentence) is None:
        return passage.sentence
    low, high = passage.spans[first - 1]
    return f"{passage.text[low:high]} {passage.sentence}"


_PRONOUN_RE = re.compile(r"\W*(?:\d+\. )?(?:they|it|he|she|these|this|those|such|each)\b", re.IGNORECASE)

_DOING_RE = Seldom(r"^(?:us|mak|sett|putt|tak|giv|carry|spread)ing (?:up |out |of )?(?=\w)", re.IGNORECASE)
"""What begins the name of an act and tells nothing of it: `setting up decoys`."""


def states(ground: Ground, item: str) -> bool:
    """Whether a quote states an item: its figures, or most of its words; of an article, whether it is taken from it."""
    asked, quote = quantities(item), ground.citation.quote
    labels = [one for one in asked if one.kind == "label"]
    if labels:
        under = quantities(f"{ground.section} · {ground.citation.section}")
        return any(one.unit == labels[0].unit and one.low == labels[0].low for one in under)
    if asked:
        found = quantities(quote)
        return all(any(bears_out(other, one, frozenset()) for other in found) for one in asked)
    part = _DOING_RE.sub("", item)
    if coverage(part, quote) > _MOST:
        return bool(content(item))
    # A quote may end before the last word that an item has of its sentence.
    return coverage(part, quote) >= _MOST and coverage(part, ground.passage.sentence) == 1
