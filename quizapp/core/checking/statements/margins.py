"""S012 for a statement that puts a margin on the other side: `six months after it opens`, for `six months before`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.denials import is_near
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

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
    if not isinstance(question, TrueFalse) or not question.answer or not all(ground.whole for ground in grounds):
        return
    core = framed(plain(question.question)).core
    if _SIDES.isdisjoint(tokens(core)) or not DENYING.isdisjoint(tokens(core)):
        return
    for ground in grounds:
        for sentence in ground.passage.sentences:
            found = _on_the_other_side(core, sentence)
            if found is not None:
                message = gainsaid(*found, ground)
                path = claims_of(question)[0].path
                yield Fault(code="S012", path=path, message=message, mend=reworded(whole=True))
                return


_SIDES = frozenset[str]().union(*(one | other for one, other in _OTHER_SIDES))


def _on_the_other_side(core: str, sentence: str) -> tuple[str, str] | None:
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
