"""S012 for what a stem has somebody bound to and its rule only lets them do: `What must he order?`, of `he may order`.

Asked of answers. The rule is the sentence of the one quote that states the answer, with what introduces its list.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.law.duties import Duty, duties
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.enumerating import lead_of
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text

_BOUND_RE = re.compile(
    r"(?:^|[.,:;] )(?:what|which(?: of (?:these|the following))?(?: [a-z]+){0,2}?) (?:"
    r"must (?:the |an? )?[\w’'-]+(?: of (?:the )?[\w’'-]+)? (?:do|[a-z]+)\b"
    r"|(?:is|are) [^,?]{2,50}? (?:obliged|obligated|bound|required|under (?:a|the) duty) to\b"
    r"|(?:does|do) [^,?]{2,50}? (?:oblige|require|compel) [^,?]{2,40}? to\b"
    r"|(?:does|do) [^,?]{2,40}? have to [a-z]+\b)",
    re.IGNORECASE,
)
"""Asks what somebody has no choice but to do."""


def _ruling(ground: Ground) -> Sequence[Duty]:
    """What the rule that a quote stands in says of doing things; nothing of what it says of a case.

    `He may enter if he shows a pass` has him show it.
    """
    lead, rule = lead_of(ground), _MARK_RE.sub("", ground.passage.sentence)
    return duties(f"{lead} {rule}") if lead or _CASES.isdisjoint(tokens(rule)) else ()


_MARK_RE = re.compile(r"^\W*\w{1,5}\) ")
_CASES = frozenset({"if", "after", "before", "only", "unless", "provided", "until", "once", "when", "without"})

_FREE_LIST = """
may can allow allows allowed permit permits permitted entitle entitles entitled authorise authorises authorize
authorizes empower empowers right rights free choose choice
"""
_FREE = frozenset(_FREE_LIST.split())
"""A stem with such a word asks, in whole or in part, what may be done."""

_STATES = 0.5
"""The share of an answer's words that its quote must have."""


def compelling_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers, one an answer."""
    if not isinstance(question, Choice | Multiple | Text) or question.checked_by:
        return
    asked = plain(question.question)
    if _BOUND_RE.search(asked) is None or not (DENYING | _CASES | _FREE).isdisjoint(tokens(asked)):
        return
    for claim in claims_of(question):
        text = plain(claim.text)
        ground = _stating(text, grounds) if claim.holds and is_key(claim) and not duties(text) else None
        found = () if ground is None else _ruling(ground)
        told = any(one.verb in content(f"{asked} {text}") for one in found)
        if ground is not None and told and all(one.kind == "may" for one in found):
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"“{text}” is what one is not bound to: {ground.place()} says “{found[0].written}”",
                mend="Ask what may be done, or cite the rule that makes it a duty.",
            )


def _stating(text: str, grounds: Sequence[Ground]) -> Ground | None:
    """The one quote that has most of an answer; None where several have."""
    shares = [coverage(text, one.citation.quote) for one in grounds]
    most = max(shares, default=0.0)
    return grounds[shares.index(most)] if most >= _STATES and shares.count(most) == 1 else None
