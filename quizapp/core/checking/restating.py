"""True-false items that put a question and its answer (`The answer to “Who ...?” is “...”`), read as that question."""

import re

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.wording import coverage
from quizapp.core.checking.words import plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_RESTATED_RE = re.compile(
    r"^\W*(?:(?:the )?(?:right |correct |true )?answer (?:to|for)(?: the question)?|question)?[\s:“\"'«]*"
    r"(?P<stem>[^?]{8,}\?)[\s”\"'»:;,.–—→=-]*(?:(?:the )?(?:right |correct )?answer(?: is)?|is|are)?[\s:“\"'«–—→=-]*"
    r"(?P<answer>[^?]+?)[\s”\"'».]*$",
    re.IGNORECASE,
)

_BETWEEN_MARKS_RE = re.compile(
    r"^\W*(?:the )?(?:right |correct |true )?answer (?:to|for)(?: the question)? ?"
    r"[“\"«](?P<stem>[^”\"»]{8,}[^”\"»?])[”\"»] is:? [“\"«'](?P<answer>[^”\"»]+)[”\"»'].?$",
    re.IGNORECASE,
)
"""The same of a question that its author ended without a question mark."""


def restated(question: TrueFalse) -> Text | None:
    """The question that a statement puts with its answer; None where it is a statement of its own."""
    text = plain(question.question)
    match = _RESTATED_RE.match(text) or _BETWEEN_MARKS_RE.match(text)
    if match is None or not tokens(match["answer"]):
        return None
    return Text(
        id=question.id,
        question=match["stem"],
        answer=match["answer"],
        evidence=question.evidence,
        explanation=question.explanation,
    )


def right_after_all(asked: Text, ground: Ground) -> Fault | None:
    """S012 for a pair keyed false of which nothing is wrong and whose answer the quote has whole."""
    quote = ground.citation.quote
    held = f" {' '.join(tokens(asked.answer))} " in f" {' '.join(tokens(quote))} "
    if not held and (quantities(asked.answer) or coverage(asked.answer, quote) < 1):
        return None
    return Fault(
        code="S012",
        path=("answer",),
        message=f"the answer is keyed false, but the quote has “{asked.answer}”: “{quote}” in {ground.place()}",
        mend="Write `answer: true`, or change what makes the answer false.",
    )
