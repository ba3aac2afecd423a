"""The known name that an unknown one probably meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR = 60
"""The least likeness (0 to 100, by rapidfuzz's ratio) at which a known name is offered for an unknown one."""


SURE = 80
"""The least likeness at which a name can hardly have meant anything else."""


def is_surely(name: str, known: str) -> bool:
    """Whether a name is a known one with a slip in it."""
    return fuzz.ratio(name, known) >= SURE


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is likest to an unknown one, or None where none is like it."""
    match = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=NEAR)
    return None if match is None else str(match[0])
