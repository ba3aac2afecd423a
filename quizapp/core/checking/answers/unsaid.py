"""Answers that say that the source does not say: `The article gives no figure`, `It is not stated`.

Nothing in a passage bears out that it is silent, and so no rule holds such an answer against it.
"""

import re

from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text

_TELLING = (
    r"(?:say|tell|specify|state|mention|give|name|report|disclose|reveal|explain|address|identify|indicate"
    r"|break (?:it|them)|make (?:it|that) (?:clear|plain))"
)
_TOLD = (
    r"(?:said|told|specified|stated|mentioned|given|named|reported|disclosed|revealed|explained|identified|indicated)"
)
_TELLER = r"(?:it|this|that|they|he|she|(?:the|this|that|its|their) (?:[\w-]+ ){0,2}?[\w-]+|(?-i:[A-Z]\w*(?:/[A-Z]+)?))"
_UNSAID_RE = re.compile(
    rf"\W*(?:no\W+)?(?:{_TELLER} (?:simply |just )?(?:(?:do(?:es)?|did)(?: not|n['’]t) {_TELLING}"
    rf"|(?:gives?|gave|has|offers?|names?|states?|reports?|provides?) (?:no|none|nothing|neither|nobody)\b"
    r"|(?:is|are|was|remains?) (?:silent|vague|not clear|unclear)\b|leaves? (?:it|that|this) open)"
    rf"|(?:(?:it|this|that|they|neither) )?(?:is |are |was |were )?(?:not|nowhere|never) {_TOLD}\b"
    r"|(?:(?:it|this|that) )?(?:is |are )?(?:unknown|unclear|unspecified|unstated|not known)\b"
    r"|(?:it |this |that )?(?:cannot|can['’]?t|can not) be (?:told|known|said|inferred|determined|worked out)\b"
    r"|no(?:ne)? (?:\w+ ){1,3}?(?:is|are|was) (?:given|named|stated|reported|mentioned|told)\b)",
    re.IGNORECASE,
)


def answers_that_it_is_unsaid(question: Question) -> bool:
    """Whether a question's answer is that its source does not say."""
    return isinstance(question, Choice | Text) and _UNSAID_RE.match(plain(question.answer)) is not None


_OF_OPTIONS_RE = re.compile(
    r"\W*(?:none|neither|nobody|no one|not (?:one|any)) of (?:these|those|the (?:above|others?|options?|answers?)"
    r"|(?:the|those) (?:[a-z]+ ){0,2}(?:named|listed|given|here|above))\W*$",
    re.IGNORECASE,
)
_ASKS_AMOUNT_RE = re.compile(r"\bhow (?:many|much)\b|\bwhat (?:part|share|proportion)\b", re.IGNORECASE)


def answers_by_options(question: Question) -> bool:
    """Whether a question's answer speaks of its other options alone, `None of the above`: no quote tells of these."""
    if not isinstance(question, Choice) or _OF_OPTIONS_RE.match(plain(question.answer)) is None:
        return False
    return _ASKS_AMOUNT_RE.search(plain(question.question)) is None
