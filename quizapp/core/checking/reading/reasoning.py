"""Which reasons a text gives, each with what it is the reason of and with what stands beside it in its sentence.

Read are only the plainest ways to give one: `because`, `has prevented`, `led to`, `has made … unfit`, `has reduced`,
`Given …,`, `…, allowing …` and `Allowing …, …`. A cause that is somebody (`the council has cut the tax`) is no reason:
why it did so another sentence may tell.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.lexicons.parties import PARTIES
from quizapp.core.checking.lexicons.voices import BODIES
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import is_in_lexicon
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.words import ARTICLE_RE, content
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

_BARRING = (
    "(?:prevent|stop|block|bar|hinder|hamper|thwart|obstruct|frustrat|preclud|delay|imped)(?:(?:p|r|k)?(?:ed|es|e|s))?"
)
_DOING = rf"(?:{_BARRING}|kept|led to|caused|resulted in|triggered|prompted)"
_CHANGING = (
    "(?:reduced|lowered|cut|lessened|eased|calmed|curbed|slowed|weakened|increased|raised|doubled|tripled|worsened"
    "|aggravated|deepened|improved|strengthened|ended)"
)
_UNDONE = (
    r"(?:un\w+(?:able|ed|fit|safe|sound)|un(?:fit|safe|sound)|im\w+|\w{2,}(?:less|[ai]ble)|dangerous|empty|poor(?:er)?"
    r"|richer|worse|better|harder|easier)"
)
_HAS = r"(?:has |have |had )?(?:(?:also|since|now|then|long|already|largely|\w+ly) )*"
_LEAD = (
    r"(?!(?i:given|in view|in the light|making|because|as|since|with|by|if|unless) )"
    r"(?:(?P<beside>(?:(?i:after|when|while|although|though|once|before|until|despite|meanwhile)\b"
    r"|[Ii]n (?:early |late )?(?:[A-Z][a-z]+(?: \d{4})?|\d{4})(?=,))[^,;:]*), )?"
)
"""A clause that leads up to what is said and gives no reason of it."""

_SUBJECT = rf"^\W*{_LEAD}(?P<cause>[^;:]+?) {_HAS}"
_BECAUSE_RE = re.compile(
    r"^(?P<effect>.+?),? (?:because(?: of)?|owing to|due to|as a result of|on account of|for the reason that)"
    r" (?P<cause>.+)$",
    re.DOTALL,
)
_RELATIVE_RE = Seldom(rf"(?P<cause>[^,;:]+?),? (?:that|which) {_HAS}{_DOING} (?P<effect>[^,;]+)")
_MAIN_RE = re.compile(rf"{_SUBJECT}(?P<effect>(?:{_DOING}|{_CHANGING}) (?!(?:by|to|in|on)\b)[^;]+)$")
_MAKING_RE = re.compile(
    rf"{_SUBJECT}(?P<effect>(?:made|rendered|left) (?:[\w’'-]+ ){{1,6}}?{_UNDONE}\b[^;]*)$",
)
_GIVEN_RE = re.compile(r"^\W*(?:given|in view of|in the light of) (?P<cause>.+), (?P<effect>[^,]+)$", re.IGNORECASE)
_ALLOWING_RE = re.compile(
    rf"^\W*{_LEAD}(?P<cause>[^;:]+?), (?P<effect>(?:allowing|enabling|forcing|causing|prompting|leaving) [^;]+)$"
)
_LED_BY_RE = re.compile(r"^\W*(?P<effect>(?:Making|Causing|Forcing|Allowing|Enabling) [^,;]+), (?P<cause>[^;]+)$")
_PATTERNS = (_BECAUSE_RE, _RELATIVE_RE, _MAIN_RE, _MAKING_RE, _GIVEN_RE, _ALLOWING_RE, _LED_BY_RE)
_BY_DEED = frozenset({_MAIN_RE, _MAKING_RE})
"""Of these the cause stands as the subject, and may be somebody who does it."""


class Reason(NamedTuple):
    """A sentence that gives a reason, the reason, what it is the reason of, and a clause that leads up to both."""

    sentence: str
    cause: str
    effect: str
    beside: str = ""


@lru_cache(maxsize=1 << 11)
def reasons_in(sentence: str) -> tuple[Reason, ...]:
    """The reasons that a sentence gives."""
    return tuple(_read(sentence))


def _read(sentence: str) -> Iterator[Reason]:
    told = framed(sentence).core.strip('“”" ')
    for pattern in _PATTERNS:
        match = pattern.search(told)
        if match is None or not content(match["cause"]) or (pattern in _BY_DEED and _is_somebody(match["cause"])):
            continue
        beside = match.groupdict().get("beside") or ""
        yield Reason(sentence, _ALSO_RE.sub("", match["cause"].strip()), match["effect"].strip(), beside)


_ALSO_RE = re.compile(r"^(?:as well as|and(?: also)?|together with) ")


def _is_somebody(subject: str) -> bool:
    """Whether a clause's subject is, or may be, one who acts: a name, a government, a court, `he`."""
    if _UNENDED_RE.search(subject) is not None:
        return True
    head = _HEAD_RE.split(ARTICLE_RE.sub("", subject.strip()))[0]
    words = tokens(head)
    return (
        not content(head)
        or not _STANDING_FOR.isdisjoint(words)
        or any(not all(map(is_in_lexicon, one.words)) for one in names(head))
        or any(word in _ACTING or word.removesuffix("s") in _ACTING for word in words[-1:])
    )


_HEAD_RE = re.compile(
    r"\s(?:of|in|on|at|by|for|from|with|to|against|between|that|which|who|(?:\w+ed|held|made|done|given|\w+ing))\b|,"
)
_UNENDED_RE = re.compile(
    r"(?:,|\b(?:to|that|which|who|and|or|but|not|never|may|might|would|could|should|is|are|was|were|be|been|being))\s*$"
)
"""Behind these a verb does not say what its sentence's subject has done."""

_STANDING_FOR = frozenset({"it", "he", "she", "they", "who", "this", "we", "both", "these", "those", "that", "which"})
_ACTING = PARTIES | BODIES | {"people", "men", "women", "guild", "firm", "company", "bank", "union", "state", "town"}
