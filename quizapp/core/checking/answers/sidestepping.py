"""S012 for an answer to a why that only names somebody, whose sentence gives a reason and names them beside it.

`Given the drought, the guild should bring a suit against the millers`: the millers are whom the suit is brought
against, and no reason of it.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.clauses import DETERMINERS
from quizapp.core.checking.lexicons.voices import BODIES
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.reasoning import Reason, is_somebody, reasons_in
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text

_ASKS_RE = re.compile(
    r"^\W*(?:(?:according to|in|by|for|on|as) [^,?]{2,60}, )?"
    r"(?:why\b|(?:for|on) what (?:reasons?|grounds?|account)\b|what (?:is|are|was|were) the (?:reasons?|grounds?)\b"
    r"|what (?:reasons?|grounds?)\b|how come\b)",
    re.IGNORECASE,
)
_ANOTHER_RE = re.compile(r"\b(?:whom?|which)\b", re.IGNORECASE)
"""A stem that asks for somebody besides: `why, and against whom`."""

_AIMED_RE = re.compile(r"^\W*(?:against|at|on|upon|towards?) (?=\w)", re.IGNORECASE)


def sidestepping_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the one answer of a question."""
    if not isinstance(question, Choice | Text) or question.checked_by or not all(one.whole for one in grounds):
        return
    stem = plain(question.question)
    match = _ASKS_RE.match(stem)
    answer = next((one for one in claims_of(question) if one.holds and is_key(one)), None)
    if match is None or answer is None or _ANOTHER_RE.search(stem[match.end() :]) is not None:
        return
    named = _AIMED_RE.sub("", plain(answer.text))
    if not _names_somebody(named):
        return
    asked = content(stem[match.end() :])
    for ground in grounds:
        found = _reason_beside(named, asked, ground)
        if found is not None:
            yield Fault(
                code="S012",
                path=answer.path,
                message=f"“{plain(answer.text)}” only names somebody of whom {ground.place()} speaks, and asked is why:"
                f" “{excerpt(found.sentence, found.cause)}”",
                mend="Write the reason that is given there, or ask for whoever the answer names.",
            )
            return


def _names_somebody(text: str) -> bool:
    """Whether a text is of persons or bodies, by its first words: `the millers of Belm`, `senior officials`."""
    head = _HEAD_RE.split(text)[0]
    return is_somebody(text) or any(
        word in BODIES or (_DOER_RE.fullmatch(word) is not None and word not in _THINGS) for word in tokens(head)
    )


_HEAD_RE = re.compile(r" (?:of|in|on|at|by|for|from|with|to|that|which|who|whose|\w+ed)\b|,", re.IGNORECASE)
_DOER_RE = re.compile(r"\w{2,}(?:er|or|ist|ian)s")
_THINGS_LIST = """
waters matters factors papers orders powers numbers errors terrors rivers borders towers letters shelters barriers
dangers disorders disasters quarters offers answers flowers floors doors colors mirrors corridors sectors
computers containers centers vapors tremors motors reactors harbors labors favors honors rumors
"""
_THINGS = frozenset(_THINGS_LIST.split())
"""What ends like a word for those who do something and is none."""


def _reason_beside(named: str, asked: frozenset[str], ground: Ground) -> Reason | None:
    """The reason that a quote's sentence gives of what is asked, where it names somebody in what it is the reason of.

    The words that name them must stand there as they are, so that the answer says nothing of its own.
    """
    words = tuple(word for word in tokens(named) if word not in DETERMINERS)
    for sentence in ground.passage.sentences:
        for one in reasons_in(sentence):
            there = tuple(word for word in tokens(one.effect) if word not in DETERMINERS)
            cause = content(one.cause)
            if not words or run_at(there, words) is None or any(is_near(word, cause) for word in content(named)):
                continue
            if any(is_near(word, content(one.effect)) for word in asked - content(named)):
                return one
    return None
