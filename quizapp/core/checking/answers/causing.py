"""S012 for an answer to a why that is another matter's reason, where the source gives the reason of what is asked.

`Why was the matter not heard?` is answered by what the source says has prevented it, or by what stands behind its
`because`. Asked only where the quote is of something else, or of another part of that sentence.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.anchoring import Index
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.reasoning import BECAUSE_RE
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.findings import Severity
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text
from quizapp.core.sentences import sentences

_BARRING = "prevent|stop|keep|kept|block|bar|barr|hinder|hamper|thwart|obstruct|frustrat|preclud|delay|impede?"
_BRINGING = "caus|led to|lead to|leading to|result|trigger|prompt|forc|allow|enabl|bring about|brought about"
_ASKS_RE = re.compile(
    r"^\W*(?:[^.?!]{0,60}[,:.] )?(?:why\b|(?:for|on) what (?:reasons?|grounds?|account)"
    r"|what (?:reasons?|grounds?|excuse)"
    rf"|what (?:has |have |had |is )?(?:it (?:is|was) that )?(?:{_BARRING}|{_BRINGING})\w*|what explains"
    r"|what (?:has |have |had )?(?:stood|stands|stand) in the way of|what obstacle)",
    re.IGNORECASE,
)
_GIVEN_RE = re.compile(
    r"\b(?:themselves|itself|himself|(?:put|putting) forward|(?:did|do|does) [^?]{3,60} (?:give|offer|cite|name)"
    r"|justif\w+|excuse)\b",
    re.IGNORECASE,
)
_DOING_RE = re.compile(
    rf"(?P<cause>[^,;:]+?),? (?P<which>(?:that|which) )?(?:has |have |had )?"
    rf"(?:(?:{_BARRING})(?:ed|ped|red|s|ing)?|led to|caused|resulted in|forced|triggered|prompted) (?P<effect>[^;]+)$"
)
_SAYING_RE = re.compile(r"^(?P<effect>.+?), (?:saying|claiming|arguing|asserting|citing) (?P<cause>.+)$", re.DOTALL)
_FEWEST, _PART = 2, 0.5
"""So many words of what is asked must the reason's own matter have, and such a share of them."""

_TOLD = 0.6
"""The share of an answer's words that its quotes have where it is surely taken from them."""


class Reason(NamedTuple):
    """A sentence that gives a reason, the reason, what it is the reason of, and whether somebody only says so."""

    sentence: str
    cause: str
    effect: str
    said: bool


def causing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the answer to a why."""
    if not isinstance(question, Choice | Text) or question.checked_by or not all(one.whole for one in grounds):
        return
    stem = plain(question.question)
    match = _ASKS_RE.match(stem)
    answer = next((one for one in claims_of(question) if one.holds and is_key(one)), None)
    if match is None or answer is None or any(_REASON_RE.match(one.citation.quote) for one in grounds):
        return
    asked = content(framed(_TOLD_BY_RE.sub("", stem[match.end() :])).core) - _IDLE
    reason = _reason(asked, grounds, said=_GIVEN_RE.search(stem) is not None)
    own = content(plain(answer.text)) - asked
    if reason is None or not own or any(is_near(word, content(reason.cause)) for word in own):
        return
    quoted = frozenset[str]().union(*(content(ground.citation.quote) for ground in grounds))
    taken = sum(is_near(word, quoted) for word in own) >= _TOLD * len(own)
    yield Fault(
        code="S012" if taken else "S010",
        path=answer.path,
        message=f"the source gives another reason than “{plain(answer.text)}”:"
        f" “{excerpt(reason.sentence, reason.cause.strip())}”",
        mend="Give that reason and cite it, or ask for what the quote tells.",
        severity=Severity.ERROR if taken else Severity.WARNING,
    )


_REASON_RE = re.compile(r"\W*(?:given|because|owing to|due to|since|in view of|in the light of)\b", re.IGNORECASE)
"""What a quote begins with that gives a reason itself, of what its sentence goes on to say."""

_TOLD_BY_RE = re.compile(r"^,? (?:according to|in the view of|in) [^,?]{3,40},")
_IDLE = content(
    "account view words main reason cause ground give put forward list name come happen take place"
    " themselves itself himself own two both bear"
)


def _reason(asked: AbstractSet[str], grounds: Sequence[Ground], *, said: bool) -> Reason | None:
    """The one reason that the source gives of what is asked, where the quotes are of something else; None if none."""
    best: Reason | None = None
    most = 0
    for index in {one.index for one in grounds if one.index is not None}:
        for one in _reasons(index):
            held = nearly_said(asked, one.effect) if one.said is said else 0
            if held < max(_FEWEST, _PART * len(asked)) or held < most:
                continue
            best, most = (one, held) if held > most else (None, held)  # of two nothing tells which is meant
    if best is None:
        return None
    for ground in grounds:
        if best.sentence not in ground.passage.sentence and nearly_said(asked, _about(ground)) >= most:
            return None
        if len(content(ground.citation.quote) & content(best.cause)) >= _FEWEST:
            return None
    return best


def _about(ground: Ground) -> str:
    """What a quote may be of: where it is a reason itself, what it is the reason of, and else all around it."""
    quoted = content(ground.citation.quote)
    own = _reasons(ground.index) if ground.index is not None else ()
    for one in own:
        if one.sentence in ground.passage.sentence and len(quoted & content(one.cause)) >= _FEWEST:
            return one.effect
    return f"{ground.before} {ground.passage.text}"


@lru_cache(maxsize=1 << 4)
def _reasons(index: Index) -> tuple[Reason, ...]:
    """The reasons that a text gives, each with what it is the reason of."""
    found = []
    for paragraph in index.text.paragraphs:
        for sentence in sentences(paragraph.text):
            for pattern in (BECAUSE_RE, _DOING_RE, _SAYING_RE):
                match = pattern.search(sentence)
                if match is not None and content(match["cause"]):
                    # What `the quarrel that has kept it from the court, …` goes on to is no more what it has kept.
                    effect = match["effect"].split(",")[0] if match.groupdict().get("which") else match["effect"]
                    found.append(Reason(sentence, match["cause"], effect, pattern is _SAYING_RE))
                    break
    return tuple(found)
