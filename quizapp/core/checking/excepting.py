"""S012 for an answer that leaves no case out, `Never`, where its own quote is an exception or makes one."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.words import is_key, plain, setting, spaced
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_ABSOLUTE_RE = re.compile(
    r"\W*(?:(?:no|yes)\b\W+)?(?:never|always|at all times|at no time"
    r"|(?:in|under) (?:no|all|any|every) (?:case|circumstance|event|condition)s?|without (?:any )?exceptions?"
    r"|whatever the (?:case|circumstances|reason))\b",
    re.IGNORECASE,
)
_EXCEPTION_RE = re.compile(
    r"\b(?:unless|except(?! for the purposes?)|save (?:in|for|where|when|if)|other than)\b", re.IGNORECASE
)
_EXCEPTING = frozenset({"unless", "except", "save", "other"})
"""A word of each: where a sentence has none of them, the pattern need not be tried."""

_LONGEST = 9
"""A longer answer may say what it leaves out."""


def exception_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key's parts that hold, one a part."""
    if isinstance(question, TrueFalse) or all(_EXCEPTING.isdisjoint(tokens(one.passage.sentence)) for one in grounds):
        return
    for claim in claims_of(question):
        text = plain(claim.text)
        if not claim.holds or not is_key(claim) or len(tokens(text)) > _LONGEST or _ABSOLUTE_RE.match(text) is None:
            continue
        if _EXCEPTION_RE.search(text) or _EXCEPTION_RE.search(setting(claim)):
            continue
        for ground in grounds:
            word = _quoted_exception(ground)
            if word and spaced(text) not in spaced(ground.passage.sentence):
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key leaves no case out, and its quote is of an exception, “{word}”, in"
                    f" {ground.place()}: “{excerpt(ground.passage.sentence, word)}”",
                    mend="Say what is excepted, or cite the passage that allows no exception.",
                )
                break


def _quoted_exception(ground: Ground) -> str:
    """The word that begins the exception which a quote holds or stands in; empty where it is of the rule alone."""
    _, high = ground.passage.quote
    for at in ground.passage.quoted:
        start, end = ground.passage.spans[at]
        found = _EXCEPTION_RE.search(ground.passage.text, start, min(end, high))
        if found is not None:
            return found[0]
    return ""
