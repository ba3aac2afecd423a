"""S003, S004 and S012 for a sentence of an explanation that would be wrong as a statement of its own.

An explanation may tell of more than what is cited. So what is found of such a statement is held against it only where
no other sentence of the sources cited has more of it; a figure or a name only where nearly all of it is the quote's.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.framing import framed
from quizapp.core.checking.names import names
from quizapp.core.checking.telling import told
from quizapp.core.checking.voicing import voices
from quizapp.core.checking.wording_freely import is_of_quote
from quizapp.core.checking.words import content
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

Check = Callable[[TrueFalse], Iterable[Fault]]
"""What finds the faults of a statement."""

_FEWEST = 3
"""Fewer words of meaning say too little to be a statement of anything."""

_ABOUT = 0.5
"""A sentence that has less of it does not speak of the same."""

_NEARLY = 0.75
"""So much of a sentence, its names and figures apart, must the quote's have for these to be held against it."""


def stated_fault(sentence: str, question: Question, grounds: Sequence[Ground], check: Check) -> Fault | None:
    """The fault of a sentence of an explanation, read as a statement that is keyed true; None where there is none."""
    core = framed(sentence).core
    if len(content(sentence)) < _FEWEST or _ASIDE_RE.search(sentence) is not None or _of_wording(core):
        return None
    said = TrueFalse(id=question.id, question=sentence, answer=True, evidence=question.evidence)
    if len(grounds) > 1 and told(said) is not None:
        return None  # each of several quotes may have a source of its own
    for fault in check(said):
        if fault.severity is Severity.ERROR and _counts(fault, core, grounds) and is_of_quote(core, grounds):
            return _of_explanation(fault, sentence)
    return None


_ASIDE_RE = re.compile(
    r"^\W*(?:why|what|who|whom|whose|which|how|whether|where|when|note|notice|remember|recall|beware|mind)\b"
    r"|[,;] (?:and |but )?not [\w’'-]+\W*$|\b(?:nobody|no one) (?:doubts|denies|disputes)\b",
    re.IGNORECASE,
)
"""What is told of a thing asked, or only set against it behind all else: `fewer floods, not none`."""

_WORDING = frozenset({"careful", "cautious", "guarded", "precise", "exact", "vague", "firm", "firmer", "strong"})
"""Of how a thing is put such words tell, and of nothing that the source tells of."""


def _of_wording(core: str) -> bool:
    return not _WORDING.isdisjoint(tokens(core)) and bool(voices(core))


def _counts(fault: Fault, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a fault says that the sentence goes against what is cited, not only that this has nothing of it."""
    if fault.code == "S012" and _DENIES_RE.search(fault.message) is not None:
        # `The lamp closes the lock to all` is what `no boat may pass the lock` comes to: one word of it proves nothing.
        return _SET_AGAINST_RE.search(core) is None and _is_nearly_all(core, grounds)
    if fault.code == "S012":
        return True
    return fault.code in {"S003", "S004"} and len(quantities(core)) <= 1 and _is_nearly_all(core, grounds)


_DENIES_RE = re.compile(r"^the (?:key|statement) (?:denies|asserts)\b")
_SET_AGAINST_RE = re.compile(r", (?:and |but )?not\b", re.IGNORECASE)
"""What is denied of a thing set against the one told of need not be denied of what the quote tells of."""


def _is_nearly_all(core: str, grounds: Sequence[Ground]) -> bool:
    own = content(core).difference(*(content(one.text) for one in names(core)))
    own = own.difference(*(content(core[one.start : one.end]) for one in quantities(core)))
    shared = max(len(own & content(one.passage.sentence)) for one in grounds)
    return len(own) >= _FEWEST and shared >= _NEARLY * len(own)


def _of_explanation(fault: Fault, sentence: str) -> Fault:
    message = _WHOSE_RE.sub("the explanation", fault.message)
    if "the explanation" not in message:
        message = f"the explanation says “{excerpt(sentence)}”: {message}"
    return replace(
        fault,
        path=("explanation",),
        message=message,
        mend="Correct the explanation, or cite the passage that bears it out.",
    )


_WHOSE_RE = re.compile(r"\bthe (?:key|statement)\b")
