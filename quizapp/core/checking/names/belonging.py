"""S004 for the holder of an office in one body where the quote's sentence has that of another.

A quote may end before it says whose the office is: `under the authority of the Reeve`, which its sentence goes on to
call the Reeve of the Lower Moot. Who answers `the Reeve of the Guild Assembly` has named somebody else.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_BODIES_LIST = """
assembly council court tribunal chamber commission committee conference board bureau parliament senate congress moot
guild league union federation bank ministry republic party society university secretariat registry presidency
"""
_BODIES = frozenset(_BODIES_LIST.split())
_NAME = r"[A-Z][\w’'-]+"
_OFFICE = r"(?:[A-Z][\w’'-]+[ -])*(?:President|Chair\w*|Secretary|Director|Clerk|Speaker|Governor|Reeve|General|Head)"
_HELD_RE = Seldom(
    rf"(?P<office>\b{_OFFICE}) of (?:the )?(?P<whose>{_NAME}(?: (?:(?:of|for|and|on) (?:the )?)?{_NAME})*)"
)


def belonging_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of answers that are an office and whose it is."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim in claims_of(question):
        text = plain(claim.text).removeprefix("The ").removeprefix("the ").strip(" .")
        mine = _HELD_RE.fullmatch(text) if claim.holds and is_key(claim) else None
        if mine is None:
            continue
        ground = _of_another(mine["office"], mine["whose"], grounds, vocabulary.terms(grounds))
        if ground is not None:
            theirs = next(one for one in _held(ground.passage.sentence) if one[0] == mine["office"])
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"the quote’s sentence names “{' of the '.join(theirs)}”, not “{text}”, in {ground.place()}",
                mend=f"Write “{' of the '.join(theirs)}”, or cite the passage that names “{text}”.",
            )


def _of_another(office: str, whose: str, grounds: Sequence[Ground], terms: Mapping[str, str]) -> Ground | None:
    """The quote whose sentence has an office as another body's; None where any passage has it as the one meant."""
    own = _words(whose, terms)
    if own.isdisjoint(_BODIES):
        return None
    around = [body for one in grounds for text in (one.passage.text, one.before) for body in _bodies(office, text)]
    if any(not own.isdisjoint(_words(body, terms)) for body in around):
        return None
    for ground in grounds:
        theirs = [_words(body, terms) for body in _bodies(office, ground.passage.sentence)]
        if theirs and office in ground.citation.quote and all(not words.isdisjoint(_BODIES) for words in theirs):
            return ground
    return None


def _bodies(office: str, text: str) -> Iterator[str]:
    return (whose for held, whose in _held(text) if held == office)


@lru_cache(maxsize=1 << 8)
def _held(text: str) -> tuple[tuple[str, str], ...]:
    """The offices that a text gives to somebody, each with whose it is."""
    return tuple((one["office"].removeprefix("The "), one["whose"]) for one in _HELD_RE.finditer(text))


def _words(body: str, terms: Mapping[str, str]) -> frozenset[str]:
    """The words of a body's name, with those that what is short in it stands for."""
    return frozenset(tokens(" ".join([body, *(terms.get(word, "") for word in body.split())])))
