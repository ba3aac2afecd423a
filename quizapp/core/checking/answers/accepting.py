"""S010 for a further accepted answer that the passage has of something else than the answer: `Mara` beside `Ada Quill`.

What is accepted may be any other way to write the answer. One without a word of it that stands in the passage, and not
in the quote that has the answer, is more likely another thing.
"""

from collections.abc import Iterator, Sequence

from quizapp.core.checking.options.twins import comes_to_the_same
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import SIGNED_OFF
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, role, spaced
from quizapp.core.findings import Severity
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text


def accepting_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The doubts about a short answer's further accepted ones, where the texts are here."""
    if not isinstance(question, Text) or question.checked_by or not all(ground.whole for ground in grounds):
        return
    claims = [claim for claim in claims_of(question) if claim.holds]
    answer = next(claim for claim in claims if role(claim)[1] == "answer")
    if not any(_stands(answer, ground.citation.quote) for ground in grounds):
        return
    for claim in claims:
        if role(claim)[1] != "accept" or _is_worded_alike(claim, answer) or quantities(plain(claim.text)):
            continue
        beside = next((ground for ground in grounds if _stands(claim, ground.passage.text)), None)
        quoted = any(_stands(claim, ground.citation.quote) for ground in grounds)
        if beside is not None and not quoted and not comes_to_the_same(answer, claim, question, grounds, vocabulary):
            text = plain(claim.text)
            yield Fault(
                code="S010",
                path=claim.path,
                message=f"“{text}” is accepted for “{plain(answer.text)}”, and it could not be confirmed that the two"
                f" mean the same: {beside.place()} has “{excerpt(beside.passage.text, text)}”",
                mend=f"Take it out if it is another thing; else {SIGNED_OFF}.",
                severity=Severity.WARNING,
            )


def _stands(claim: Claim, text: str) -> bool:
    return spaced(plain(claim.text)) in spaced(text)


def _is_worded_alike(claim: Claim, answer: Claim) -> bool:
    """Whether the two have a word in common, or one near another, or nothing to tell them by."""
    own, right = content(plain(claim.text)), content(plain(answer.text))
    return not own or not right or any(is_near(word, right) for word in own)
