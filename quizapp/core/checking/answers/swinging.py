"""S012 for a short answer that has a thing go the other way than its sentence: `It grew`, of tolls that have fallen.

The quote need not have the word: who asks what a truce has done to the raids quotes the truce as often as what became
of them. So asked is only of answers that say nothing but the way a thing went, where stem and sentence speak of one.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import VEILED
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import stem_as_written
from quizapp.core.checking.reading.senses import contrary_words, is_near, is_sense
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text

_FEWEST, _SHARED = 2, 0.6
"""So many words of a stem must its sentence have, and such a share of them, for both to speak of one thing."""

_IDLE = content(
    "become happen change do go say answer effect result article text passage report course since way what level amount"
)


def swinging_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of an answer that is the way a thing went; of several quotes nothing tells which it is from."""
    if not isinstance(question, Choice | Text) or question.checked_by or len(grounds) != 1 or not grounds[0].whole:
        return
    ground, stem = grounds[0], plain(question.question)
    sentence = ground.passage.sentence
    if asks_for_what_is_not(stem) or asks_for_what_is_not(sentence):
        return
    asked = content(framed(stem).core) - _IDLE - content(ground.record)
    told = content(sentence)
    shared = sum(is_near(word, told) for word in asked)
    for claim in claims_of(question) if shared >= max(_FEWEST, _SHARED * len(asked)) else ():
        text = plain(claim.text)
        way = _way(text)
        own = content(way or text) - asked - _IDLE
        if not claim.holds or not is_key(claim) or len(own) != 1 or not VEILED.isdisjoint(tokens(text)):
            continue
        found = contrary_words(own, told) if all(map(is_sense, own)) and not asks_for_what_is_not(text) else None
        if found is not None and not is_near(found[0], told):
            mine, theirs = text if way else stem_as_written(text, found[0]), stem_as_written(sentence, found[1])
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says “{mine}”, and {ground.place()} the opposite, “{theirs}”:"
                f" “{excerpt(sentence, theirs)}”",
                mend="Say which way it went there, or quote the words that bear the answer out.",
            )


def _way(text: str) -> str:
    """The one word for the way that an answer has a thing go, where it says it in small ones; else empty."""
    return next((word for pattern, word in _WAYS if pattern.fullmatch(text)), "")


_IT = r"(?:it|them|this|that|these|the \w+)"
_WAYS = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for side, more, word in (("up", "more", "increase"), ("down", "less|fewer", "decrease"))
    for pattern in (
        rf"\W*(?:(?:it|they) (?:has |have |had )?)?(?:pushed|driven|drove|brought|sent|forced|put) {_IT} {side}\W*",
        rf"\W*(?:(?:it|they|{_IT}) (?:has |have |had )?)?(?:gone|went) {side}\W*",
        rf"\W*there (?:is|are|was|were|has been|have been) (?:now )?(?:{more}) of {_IT}(?: now| than before)?\W*",
    )
)
"""`It has pushed them up` is `it increased them`."""
