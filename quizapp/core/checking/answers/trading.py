"""S012 for a doubted answer of several, where a distractor stands in the quote as the other answers do.

`Bread` and `Gold` keyed of `bread, salt and wool are scarce`, and `Wool` beside them a distractor: the two were traded.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.answers.odd_one_out import asks_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain, spaced
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple


def traded(found: Iterable[Fault], question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a question, the doubt of a traded answer as an error."""
    told = _told_instead(question, grounds) if isinstance(question, Multiple) else ""
    for fault in found:
        doubted = fault.code == "S010" and fault.severity is Severity.WARNING and fault.path[:1] == ("answers",)
        if not told or not doubted or not isinstance(question, Multiple) or not _is_strange(fault, question, grounds):
            yield fault
            continue
        yield replace(
            fault,
            code="S012",
            message=f"{fault.message}; it has the distractor “{told}”",
            mend=f"Make “{told}” an answer, or cite the words that bear this one out.",
            severity=Severity.ERROR,
        )


def _told_instead(question: Multiple, grounds: Sequence[Ground]) -> str:
    """A distractor that the quotes have word for word, as they have another answer; empty where there is none."""
    if asks_what_is_not(question, grounds) or not any(_is_quoted(one, grounds) for one in question.answers):
        return ""
    return next((one.text for one in question.distractors if _is_quoted(one.text, grounds)), "")


def _is_quoted(text: str, grounds: Sequence[Ground]) -> bool:
    own = spaced(plain(text))
    return bool(content(plain(text))) and any(own in spaced(ground.citation.quote) for ground in grounds)


def _is_strange(fault: Fault, question: Multiple, grounds: Sequence[Ground]) -> bool:
    """Whether the paragraphs have nothing near to the answer that is doubted."""
    at = fault.path[1] if len(fault.path) > 1 else None
    if not isinstance(at, int):
        return False
    told = frozenset[str]().union(*(content(ground.passage.text) for ground in grounds))
    return not any(is_near(word, told) for word in content(plain(question.answers[at])))
