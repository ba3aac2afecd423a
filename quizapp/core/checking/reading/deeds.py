"""A deed with all who have a part in it, and when two verbs tell one deed."""

from typing import NamedTuple

from quizapp.core.checking.lexicons.deeds import DEEDS
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning


class Act(NamedTuple):
    """A deed by the stem of its verb, the verb as written, who does it and to what, and who else is named with it.

    All as written; empty where a text does not tell. `others` are those behind a `from`, a `to`, an `against`; one is
    `brought` about where another has the doer do it: `Halden let the weavers win`. A deed's `way` is the `on` right
    behind its verb: `ran on the river`.
    """

    deed: str
    written: str
    doer: str
    done_to: str
    others: tuple[str, ...] = ()
    brought: bool = False
    told_of: str = ""
    way: str = ""


AID = "to aid"
"""What all ways to help are as a deed."""

BELONGING = "to belong"
"""What it is as a deed to be another's branch, heir or pupil."""


def is_same_deed(one: str, other: str) -> bool:
    """Whether two stems of verbs tell one deed: near words, or one of them says that it is done again."""
    if one == other or is_near(one, {other}) or any(one in deeds and other in deeds for deeds in _DEEDS):
        return True
    return any(
        is_near(word.removeprefix("re"), {beside})
        for word, beside in ((one, other), (other, one))
        if word.startswith("re") and word not in _NOT_AGAIN
    )


_NOT_AGAIN = content(
    "request report resort reserve resign repress release relate remark refuse return recall represent recover remove"
    " restrain reside respect retain repeat repair reply resolve restrict recommend relieve render reform revoke reward"
    " record require regard reveal receive resent review revolve rebuke redress"
)
"""Verbs that begin with `re-` and say nothing of a thing done again: to request is no quest."""


_DEEDS = tuple(frozenset(map(meaning, f"{verbs} {done}".split())) for verbs, done in DEEDS)
