"""True-false items that put a question and its answer (`The answer to “Who ...?” is “...”`), read as that question."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.answers.stems import ASKS_BEING_RE, CHOOSES_RE
from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import UNCONFIRMED_FALSE
from quizapp.core.checking.reading.words import SMALL, content, plain, spaced
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_RESTATED_RE = re.compile(
    r"^\W*(?:(?:the )?(?:right |correct |true )?answer (?:to|for)(?: the question)?|question)?[\s:“\"'«]*"
    r"(?P<stem>[^?]{8,}\?)[\s”\"'»:;,.–—→=-]*(?:(?:the )?(?:right |correct )?answer(?: is)?|is|are)?[\s:“\"'«–—→=-]*"
    r"(?P<answer>[^?]+?)[\s”\"'».]*$",
    re.IGNORECASE,
)

_BETWEEN_MARKS_RE = Seldom(
    r"^\W*(?:the )?(?:right |correct |true )?answer (?:to|for)(?: the question)? ?"
    r"[“\"«](?P<stem>[^”\"»]{8,}[^”\"»?])[”\"»] is:? [“\"«'](?P<answer>[^”\"»]+)[”\"»'].?$",
    re.IGNORECASE,
)
"""The same of a question that its author ended without a question mark."""


_ANSWER_FIRST_RE = Seldom(
    r"^\W*(?:according to [^,]{3,40}, )?[“\"«']?(?P<answer>[^?“”\"«»]{1,90}?)[”\"»']?"
    r" is the (?:right |correct |true )?answer (?:to|for)(?: the question)?[\s:“\"'«]*(?P<stem>[^?]{8,}\?)[\s”\"'».]*$",
    re.IGNORECASE,
)
"""The same with the answer before its question."""


def restated(question: TrueFalse) -> Text | None:
    """The question that a statement puts with its answer; None where it is a statement of its own."""
    text = plain(question.question)
    match = _ANSWER_FIRST_RE.match(text) or _RESTATED_RE.match(text) or _BETWEEN_MARKS_RE.match(text)
    if match is None or not tokens(match["answer"]):
        return None
    return Text(
        id=question.id,
        question=match["stem"],
        answer=match["answer"],
        evidence=question.evidence,
        explanation=question.explanation,
    )


def put_with_answers(question: Question, grounds: Sequence[Ground]) -> Sequence[tuple[Claim, TrueFalse]]:
    """The right options of a `multiple` whose every option puts a question with its answer, each keyed true by itself.

    Each is held against the quotes that have its answer; where none has, against all of them.
    """
    if not isinstance(question, Multiple) or question.checked_by:
        return ()
    found = []
    for claim in claims_of(question):
        one = TrueFalse(id=question.id, question=plain(claim.text), answer=True, evidence=question.evidence)
        asked = restated(one)
        if asked is None:
            return ()
        if claim.holds:
            own = [ground.citation for ground in grounds if spaced(asked.answer) in spaced(ground.citation.quote)]
            found.append((claim, replace(one, evidence=tuple(own) or question.evidence)))
    return found


def right_after_all(asked: Text, ground: Ground) -> Fault | None:
    """What to say of a pair keyed false of which nothing is wrong and whose answer the quote has whole.

    S012 where nothing else in the quote might be the answer, or where it stands nearest to what is asked about;
    otherwise S010, since both may be meant.
    """
    quote = ground.citation.quote
    if _is_given(asked):
        return None
    held = f" {' '.join(tokens(asked.answer))} " in f" {' '.join(tokens(quote))} "
    if not held and (quantities(asked.answer) or coverage(asked.answer, quote) < 1):
        return None
    owner = _OWNER_RE.search(asked.answer)
    if owner is not None and owner[0] not in quote.replace("’", "'"):
        return None  # `Tavria's`, where the quote has `in Tavria`
    sure = _is_nearest(asked, quote)
    return Fault(
        code="S012" if sure else "S010",
        path=("answer",),
        message=f"the answer is keyed false, but the quote has “{asked.answer}”: “{quote}” in {ground.place()}",
        mend="Write `answer: true`, or change the statement so that it is false." if sure else UNCONFIRMED_FALSE,
        severity=Severity.ERROR if sure else Severity.WARNING,
    )


_OWNER_RE = re.compile(r"\b[A-Z]\w*'s\b")


def _is_given(asked: Text) -> bool:
    """Whether a name that the stem gives is put for what it asks, or a date for somebody or some body."""
    if quantities(asked.answer):
        when = quantities(asked.answer)[0].date is not None
        return when and ASKS_BEING_RE.search(asked.question) is not None and not _TIMELY_RE.search(asked.question)
    own = [word for word in tokens(asked.answer) if word not in SMALL]
    given = set(tokens(asked.question))
    return bool(own and names(asked.answer)) and given.issuperset(own) and not CHOOSES_RE.search(asked.question)


_TIMELY_RE = re.compile(r"\b(?:when|years?|dates?|days?|months?|era|time|old|age|century|decade)\b", re.IGNORECASE)


def _is_nearest(asked: Text, quote: str) -> bool:
    """Whether no other name, figure or words of the quote are as near to what the stem asks about."""
    answer = asked.answer
    figures = quantities(answer)
    if not figures and _ASKS_REASON_RE.search(asked.question):
        return False
    if figures:
        others = [quote[one.start : one.end] for one in quantities(quote) if comparable(one, figures[0], strict=False)]
    elif names(answer):
        others = [one.text for one in names(quote)]
    else:
        nothing_else = content(quote) <= content(answer) | content(asked.question)
        return nothing_else or _distance(answer, asked.question, quote) <= _NEXT
    if _is_of_class(answer, asked.question):
        return True
    if any(_is_of_class(other, asked.question) for other in others):
        return False
    given = content(asked.question) | set(tokens(answer))
    rivals = [other for other in others if given.isdisjoint([*tokens(other), *content(other)])]
    here = _distance(answer, asked.question, quote)
    return all(here < _distance(rival, asked.question, quote) for rival in rivals)


def _is_of_class(answer: str, stem: str) -> bool:
    """Whether the answer is called by the word that the stem asks for: `Fort Mary` to `which fort`."""
    return any(
        re.search(rf"\b(?:which|what) (?:\w+ ){{0,2}}?{re.escape(word)}\b", stem, re.IGNORECASE)
        for word in tokens(answer)
        if word not in SMALL
    )


def _distance(text: str, stem: str, quote: str) -> int:
    """How many words of meaning part a text from the nearest word of the stem in a quote."""
    words = [word for word in tokens(quote) if word not in SMALL]
    own = [word for word in tokens(text) if word not in SMALL]
    there = next((at for at in range(len(words)) if words[at : at + len(own)] == own), None)
    if there is None or not own:
        return _FAR
    asked = content(stem)
    inside = range(there, there + len(own))
    found = [at for at, word in enumerate(words) if at not in inside and content(word) & asked]
    return min((there - at if at < there else at - inside[-1] for at in found), default=_FAR)


_ASKS_REASON_RE = re.compile(r"^\W*(?:why|how)\b", re.IGNORECASE)
_NEXT = 1
_FAR = 99
