"""S012 for a key that presumes in doubt what its rule has not presumed: `that it is a fort`, of `not to be so used`.

`In doubt whether a barn is being used as a fort, it shall be presumed not to be so used` has the case in doubt said in
the one half and denied in the other by a mere `so`. A key that says of the case that it is presumed says the contrary.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING, VEILED, WANTING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse

_DEEM = "(?:presume|assume|consider|deem|regard|treat|take)"
_RULE_RE = re.compile(
    rf"\b(?:doubt|uncertain|unclear|unsure|question)\w* (?:as to |about |of |over )?whether (?P<case>[^;]+), [^,;]*?"
    rf"\b(?:shall|must|is|are|should|will)\b[^,;]*?\b{_DEEM}d? not (?:as |to be |to have been )(?:so|such|that)\b",
    re.IGNORECASE,
)
_PRESUMED_RE = re.compile(rf"\b(?:{_DEEM}[sd]?|presuming|presumption|presumptively)\b", re.IGNORECASE)
_BEING_RE = re.compile(r"^.*\b(?:is|are|was|were|has|have)\b(?: being)?", re.DOTALL)
_FEWEST, _SHARED = 2, 0.75


def presuming_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers to what is presumed."""
    for claim in asserted(question):
        presumed = _presumed(claim, question)
        for ground in grounds if presumed else ():
            rule = _RULE_RE.search(ground.passage.sentence)
            if rule is None or not _is_case(presumed, _BEING_RE.sub("", rule["case"])):
                continue
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"{ground.place()} presumes that it is not so, where the key presumes it:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend="Say that it is presumed not to be so, or ask for the case in doubt.",
            )
            break


def _presumed(claim: Claim, question: Question) -> str:
    """What a key says is presumed, empty where it denies anything or speaks of no presumption."""
    text, asked = plain(claim.text), _BEFORE_RE.split(plain(question.question))[-1]
    if _PRESUMED_RE.search(asked) is None:
        return ""
    if not isinstance(question, TrueFalse):
        return "" if not _TURNING.isdisjoint((*tokens(text), *tokens(asked))) else text
    before, told = _PRESUMED_RE.split(text)[-2:]
    return "" if not _TURNING.isdisjoint((*tokens(before)[-_NEAR:], *tokens(told))) else told


_BEFORE_RE = re.compile(r"[.;:!?] (?=\w)")
"""Before what is asked a case is told, in which something may well not be."""

_NEAR = 3


_TURNING = DENYING | VEILED | WANTING | {"free", "innocent"}


def _is_case(text: str, case: str) -> bool:
    """Whether a text says of a thing what is in doubt of it."""
    own, told = content(text), content(case)
    near = sum(is_near(word, told) for word in own)
    return near >= max(_FEWEST, _SHARED * len(own))
