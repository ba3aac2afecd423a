"""S012 for a statement that puts a margin on the other side: `six months after it opens`, for `six months before`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content
from quizapp.core.checking.statements.gainsaying import core_of, gainsaid_faults
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question

_OTHER_SIDES = (
    (frozenset({"before", "earlier"}), frozenset({"after", "later", "following"})),
    (frozenset({"longer", "slower"}), frozenset({"shorter", "faster", "quicker"})),
    (frozenset({"more"}), frozenset({"less", "fewer"})),
    (frozenset({"higher", "taller"}), frozenset({"lower", "shorter"})),
    (frozenset({"older"}), frozenset({"younger"})),
    (frozenset({"above"}), frozenset({"below"})),
)


def margin_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, one at most."""
    core = core_of(question, grounds)
    if not _SIDES.isdisjoint(tokens(core)) and DENYING.isdisjoint(tokens(core)):
        yield from gainsaid_faults(question, core, grounds, _on_the_other_side)


_SIDES = frozenset[str]().union(*(one | other for one, other in _OTHER_SIDES))


def _on_the_other_side(core: str, sentence: str, _ground: Ground) -> tuple[str, str] | None:
    """The margin as the statement and as the sentence has it; None where both have it on one side, or of other things.

    What stands behind must be the same: `a year after the notice` and `the notice comes a year before` are one.
    """
    if not DENYING.isdisjoint(tokens(sentence)):
        return None
    for mine, side, behind in _margins(core):
        for theirs, other, told in _margins(sentence):
            turned = any((side in one and other in two) or (side in two and other in one) for one, two in _OTHER_SIDES)
            if turned and same_value(mine, theirs) and mine.kind == theirs.kind and _are_one(behind, told):
                return core[mine.start : mine.end] + f" {side}", sentence[theirs.start : theirs.end] + f" {other}"
    return None


def _margins(text: str) -> Iterator[tuple[Quantity, str, str]]:
    """Each amount that a side follows, with that and with what stands behind it in its clause."""
    for one in quantities(text):
        match = _SIDE_RE.match(text[one.end :])
        if match is not None and match["side"].casefold() in _SIDES:
            yield one, match["side"].casefold(), match["behind"]


_SIDE_RE = re.compile(r"(?: [a-z]+)?? (?P<side>[a-z]+)(?: than)?(?P<behind>[^,;:.]*)")


def _are_one(mine: str, theirs: str) -> bool:
    own, told = content(mine), content(theirs)
    return bool(own) and any(is_near(word, told) for word in own)
