"""What a sentence says comes first: `B, and only then A`, `A only after B`, `once B, A`, `A until B`."""

import re
from collections.abc import Iterator
from functools import lru_cache

_BEHIND = (
    r"(?:only |not |immediately |shortly |soon |long )*(?<!look )(?<!named )(?:after|once|upon|following|as soon as)"
)
_BEFORE = r"(?:before|prior to|pending|until(?: such time as)?|till)"
_THEN = r"(?:(?:and |only )*then|followed by|whereupon)"
_LATER_RE = re.compile(rf"^(?:{_BEHIND}|if|when|where) ", re.IGNORECASE)
_SOONER_RE = re.compile(rf"^(?:not )?{_BEFORE} ", re.IGNORECASE)
_JOINT_RE = re.compile(
    rf"(?<![\w-])(?:(?<![,(] )(?P<behind>{_BEHIND})|(?P<before>(?<![,(] ){_BEFORE}|{_THEN}))(?= )", re.IGNORECASE
)
_NUMBERED_RE = re.compile(r"^\W*(?:\d+\.|\(\w{1,4}\))\s*")
_CLAUSE = 2
_GOES_ON_RE = re.compile(
    r"(?:and|or|nor|upon|on|in|at|by|with|without|after|before|having|as|if|where|when|unless|which|who|whether|subject)\b",
    re.IGNORECASE,
)
"""Behind a comma such a word tells that the clause before it has not ended, or that another is put in."""

_HALF_RE = re.compile(r"[;:]\s")


@lru_cache(maxsize=1 << 8)
def successions(sentence: str) -> tuple[tuple[str, str], ...]:
    """The pairs of clauses of a sentence of which the first is said to come before the second."""
    found: list[tuple[str, str]] = []
    for half in _HALF_RE.split(_NUMBERED_RE.sub("", sentence)):
        found += _of(half.strip())
    return tuple(found)


def _of(clause: str) -> Iterator[tuple[str, str]]:
    later, sooner = _LATER_RE.match(clause), _SOONER_RE.match(clause)
    opening = later or sooner
    if opening is not None:
        first, comma, main = clause[opening.end() :].partition(", ")
        if comma and len(first.split()) >= _CLAUSE and not _GOES_ON_RE.match(main):
            yield (first, main) if later else (main, first)
        return
    joints = list(_JOINT_RE.finditer(clause))
    if not joints:
        return
    kinds = {joint.lastgroup for joint in joints}
    joint = joints[0]
    end = (
        len(clause)
        if len(kinds) == 1
        else next(other.start() for other in joints if other.lastgroup != joint.lastgroup)
    )
    one, other = clause[: joint.start()], clause[joint.end() : end]
    yield (other, one) if joint.lastgroup == "behind" else (one, other)
