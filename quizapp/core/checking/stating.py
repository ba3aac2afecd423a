"""True-false items that say what a question asks and what answers it (`Ada Quill was the first director`).

Such a statement is read as that question with its answer besides, so that what cannot answer it is told from what does.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.answering import answer_faults
from quizapp.core.checking.denials import said_words
from quizapp.core.checking.evidence import Fault, Ground, Shelf
from quizapp.core.checking.figures import Sight
from quizapp.core.checking.kinds import kind_faults
from quizapp.core.checking.lexicons.polarity import DENYING, VEILED
from quizapp.core.checking.names import Holdings, names
from quizapp.core.checking.restating import right_after_all
from quizapp.core.checking.vocabulary import Vocabulary
from quizapp.core.checking.words import content, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_STATED_RE = re.compile(
    r"^\W*(?P<answer>[^,;:?]{1,60}?) (?P<asked>(?:is|was|are|were)"
    r" (?:the|an?|his|her|their|its|(?:[A-Z][\w’'-]* ){0,2}[A-Z][\w-]*(?:['’]s|s['’])) [^?;:]+?)[\s.]*$"
)
"""`Ada Quill was the first director`: what is named before the verb answers what is asked for behind it."""


def stated(question: TrueFalse) -> Text | None:
    """The question that a statement answers by what it begins with, a name or a figure; None for any other."""
    text = plain(question.question)
    match = _STATED_RE.match(text)
    if match is None or not (names(match["answer"]) or quantities(match["answer"])):
        return None
    if not DENYING.isdisjoint(tokens(text)) or not VEILED.isdisjoint(tokens(text)):
        return None
    return Text(
        id=question.id,
        question=f"What {match['asked']}?",
        answer=match["answer"],
        evidence=question.evidence,
        explanation=question.explanation,
    )


def answering_faults(asked: Text, sight: Sight, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What is wrong with a statement keyed true whose beginning cannot be what the rest of it asks for."""
    yield from kind_faults(asked, sight, shelf, vocabulary)
    yield from answer_faults(asked, sight, shelf, vocabulary)


def borne_out(asked: Text, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """S012 for a statement keyed false whose answer the quote has nearest to what is asked, in its own words."""
    for ground in grounds:
        if any(one.denied for one in said_words(ground.citation.quote)):
            continue
        told = content(f"{ground.passage.sentence} {ground.before} {ground.record}")
        known = Holdings([ground.passage.text, ground.before, ground.record], shelf.course.terms)
        if content(asked.question) <= told and not any(known.missing(one) for one in names(asked.question)):
            fault = right_after_all(asked, ground)
            if fault is not None and fault.severity is Severity.ERROR:
                yield fault
