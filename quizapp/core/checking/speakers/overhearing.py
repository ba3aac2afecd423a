"""S012 for a statement that gives as its speaker whom the speaker speaks of: `the rebels said` for `said of rebels`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.voices import BODIES, SAYING_ON, SPEAKING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike, is_kindred
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_SAID_RE = re.compile(rf",? (?:{'|'.join(SAYING_ON)}) (?:that )?|\b(?:{'|'.join(SPEAKING)}) that ")
_SPEAKING = frozenset(SPEAKING)
_OF_THE_TEXT = frozenset(content(" ".join(BODIES)))


def overheard_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        core, speaker = framed(plain(claim.text))
        who = content(speaker)
        for ground in grounds if who - _OF_THE_TEXT else ():
            for sentence in ground.passage.sentences:
                match = _SAID_RE.search(sentence)
                if match is None or not _SPEAKING.isdisjoint(tokens(sentence[match.end() :])):
                    continue  # or who is spoken of speaks in turn
                before, said = content(sentence[: match.start()]), content(sentence[match.end() :])
                if _are_all_in(who, said) and not _is_any_in(who, before) and _is_any_in(content(core), before):
                    yield Fault(
                        code="S012",
                        path=claim.path,
                        message=f"the statement gives “{speaker}” as the one who says so, of whom {ground.place()}"
                        f" only speaks: “{excerpt(sentence, match[0].strip())}”",
                        mend=reworded(whole=True),
                    )
                    return


def _are_all_in(words: frozenset[str], text: frozenset[str]) -> bool:
    return all(begins_alike(word, text) for word in words)


def _is_any_in(words: frozenset[str], text: frozenset[str]) -> bool:
    return any(is_kindred(word, text) for word in words)
