"""S012 for an item put with what is said outright where its quote doubts it, or with what is possible where none does.

Asked of a question that sorts by how sure its source is: all its groups, or answers of its pairs, are named for that.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.voices import UNSURE_ASKED
from quizapp.core.checking.parts.placing import quotes_of, weighed
from quizapp.core.checking.parts.putting import put_together
from quizapp.core.checking.reading.doubting import doubts, hedged_amount, keeps_doubt, led_up_to
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.seldom import Seldom

_MARK = r"[“\"'‘]?(?:may|might|could|hedg\w*|doubt\w*|reserv\w*|qualif\w*)\b"
_SURE_RE = Seldom(
    rf"\b(?:no|without(?: an?| any| the)?|not(?: \w+ (?:with|by|as))?) {_MARK}"
    r"|\b(?:un(?:hedged|reserved\w*|qualified|doubted\w*)|outright|(?:plain|flat|firm|categorical|definite)(?:ly)?"
    r"|(?:as|an?|of|established|plain|firm) facts?|established|confirmed|proven|for (?:certain|sure)"
    r"|(?:with|as) certain\w*|certain)\b",
    re.IGNORECASE,
)
_UNSURE_RE = re.compile(
    rf"{_MARK}|\b(?:possib\w+|suspect\w*|uncertain\w*|unproven|unconfirmed|tentative\w*|cautious\w*|probabl\w+|likely"
    r"|perhaps)\b",
    re.IGNORECASE,
)


def certifying_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the first item that stands on the wrong side."""
    placed = list(put_together(question))
    sure = {home: _is_sure(home) for home in {one.home for one in placed}}
    if question.checked_by or set(sure.values()) != {True, False} or not all(ground.whole for ground in grounds):
        return
    for at, ground in quotes_of(weighed([one.text for one in placed]), grounds).items():
        put = placed[at]
        told = _told_of(put.text, ground) if sure[put.home] else _told_of_sure(put.text, ground)
        if told:
            yield Fault(
                code="S012",
                path=put.path,
                message=f"“{put.text}” is put with “{put.home}”, and {ground.place()} {told}:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend="Put it with the others, or cite the words that say it so.",
            )
            return


def _is_sure(name: str) -> bool | None:
    """Whether a group is of what is said for certain; False of what is possible, None where its name tells neither."""
    if len(name.split()) > _MOST:
        return None
    if _NOT_SURE_RE.search(name) is not None:
        return False
    if _SURE_RE.search(name) is not None:
        return True
    return False if _UNSURE_RE.search(name) is not None else None


_NOT_SURE_RE = re.compile(
    r"\b(?:not|less|without|never) (?:quite |wholly |as |stated )?"
    r"(?:certain\w*|sure|proven|established|confirmed|outright|(?:an? )?facts?)\b",
    re.IGNORECASE,
)
_MOST = 7
"""A group of a longer name is of something besides."""


def _told_of(item: str, ground: Ground) -> str:
    """What is to be said of an item put as certain; empty where its quote does not doubt it, or it keeps the doubt."""
    if keeps_doubt(item):
        return ""
    own = content(item)
    doubt = next((word for word, what in doubts(led_up_to(ground)) if what and what <= own), "")
    return f"says “{doubt}” of it" if doubt else ""


def _told_of_sure(item: str, ground: Ground) -> str:
    """What is to be said of an item put as possible; empty where anything about its quote leaves it in doubt."""
    around = f"{ground.before} {ground.passage.text}"
    doubted = not UNSURE_ASKED.isdisjoint(tokens(around)) or keeps_doubt(around) or keeps_doubt(item)
    return "" if doubted or hedged_amount(around) else "says so without a doubt"
