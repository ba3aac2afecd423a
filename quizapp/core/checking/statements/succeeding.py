"""S012 for a statement that turns round what came first: `the truce came before the town fell`, of `after it fell`.

Compared are the two clauses that a `before`, an `after` or an `until` joins in the statement and in the sentence.
"""

from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.succession import successions
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

Pair = tuple[str, str]

_JOINTS = frozenset({"before", "after", "until", "till", "once", "prior", "following", "then", "followed", "upon"})
_DENYING = DENYING | {"until", "till"}
"""What is so until a thing happens is over by then, and what is not so until then comes only behind it."""

_SAID_BEFORE = frozenset({"it", "this"})
"""Of a clause that has such a word what it is about has been told, and need not be told again."""

_HALF = 0.5
_NEARLY = 0.75


def succeeding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    text = framed(plain(question.question)).core
    words = set(tokens(text))
    if _JOINTS.isdisjoint(words) or not _DENYING.isdisjoint(words):
        return
    for ground in grounds:
        turned = _turned(text, ground)
        if turned is not None:
            first, second = (clause.strip(" ,.") for clause in turned)
            yield Fault(
                code="S012",
                path=next(iter(claims_of(question))).path,
                message=f"the key puts “{first}” before “{second}”, and {ground.place()} puts it"
                f" behind: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=reworded(whole=True),
            )
            return


def _turned(text: str, ground: Ground) -> Pair | None:
    """The two clauses of a text that the sentence has the other way round; None where it has none so."""
    if not _DENYING.isdisjoint(tokens(ground.passage.sentence)):
        return None
    told = [pair for sentence in ground.passage.sentences for pair in successions(sentence)]
    for own in successions(text) if told else ():
        if any(_are_crossed(own, pair) for pair in told):
            return own
    return None


def _are_crossed(own: Pair, told: Pair) -> bool:
    """Whether each clause of the one is more about the clause of the other that comes in its stead."""
    crossed = _share(own[0], told[1]), _share(own[1], told[0])
    straight = _share(own[0], told[0]), _share(own[1], told[1])
    return (
        max(crossed) >= _NEARLY
        and (min(crossed) >= _HALF or not _SAID_BEFORE.isdisjoint(tokens(own[crossed.index(min(crossed))])))
        and all(mine >= theirs for mine, theirs in zip(crossed, straight, strict=True))
        and max(straight) < _HALF
    )


def _share(clause: str, told: str) -> float:
    own = content(clause)
    return nearly_said(own, told) / len(own) if own else 0.0
