"""A thing of a row that a statement has in the place of another, all else being its sentence's: `salt` for `grain`.

`The boats carried wood and salt` is said of a sentence that has them carry wood and grain. The other of the two is the
same in both rows, and neither has anything of the one that stands beside it in the other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING, SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_FEWEST = 4
"""A statement of fewer words of meaning tells too little of where one of them stands."""


class Put(NamedTuple):
    """A word as the statement writes it, and the one that the sentence has in its place."""

    mine: str
    theirs: str


def slot_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S012 for a statement keyed true with one thing of a row put in another's place."""
    if not isinstance(question, TrueFalse) or not question.answer or question.checked_by:
        return
    for claim in claims_of(question):
        text = plain(claim.text)
        found = [(put, ground) for ground in grounds for put in [puts_in_place(text, ground)] if put is not None]
        if found and len(found) == len(grounds):
            put, ground = found[0]
            yield Fault(
                code="S012",
                path=claim.path,
                message=gainsaid(put.mine, put.theirs, ground),
                mend=reworded(whole=True),
            )


def puts_in_place(text: str, ground: Ground) -> Put | None:
    """The thing of a row that a statement puts in another's place; None where there is none, or more is strange."""
    if not ground.whole or not _JOINED_RE.search(text) or not _JOINED_RE.search(ground.passage.sentence):
        return None
    core, sentence = framed(text).core, ground.passage.sentence
    if not (DENYING & set(tokens(core))) <= set(tokens(sentence)):
        return None
    own, told = content(core) - SLIGHT, content(sentence) | content(ground.record)
    phrased = agreed_words(core, sentence)
    strange = [word for word in own if word not in phrased and word not in told and not is_near(word, told)]
    if len(own) < _FEWEST or len(strange) != 1:
        return None
    for mine, beside in _rows(core):
        if meaning(mine.casefold()) != strange[0]:
            continue
        for theirs, other in _rows(sentence):
            there = meaning(theirs.casefold())
            if meaning(other.casefold()) == meaning(beside.casefold()) and there not in own and not is_near(there, own):
                return Put(mine, theirs)
    return None


def _rows(text: str) -> Iterator[tuple[str, str]]:
    """Each two words that a text joins, either first."""
    for match in _JOINED_RE.finditer(text):
        if meaning(match["one"].casefold()) and meaning(match["other"].casefold()):
            yield match["one"], match["other"]
            yield match["other"], match["one"]


_JOINED_RE = re.compile(r"(?=\b(?P<one>[A-Za-z]{3,})(?:, (?:and |or )?| and | or )(?P<other>[a-z]{3,})\b)")
