"""The question types: one module each, with its dataclass, parsing, grading and claims; the union of them is here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Question
from quizapp.core.questions.essay import Essay
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import SourceText

AnyQuestion: TypeAlias = (
    Choice | Multiple | TrueFalse | Number | Text | Cloze | Matching | Ordering | Categorise | PassageQuestion | Essay
)

_KINDS: tuple[type[Question], ...] = (
    Choice,
    Multiple,
    TrueFalse,
    Number,
    Text,
    Cloze,
    Matching,
    Ordering,
    Categorise,
    PassageQuestion,
    Essay,
)

TYPES: Mapping[str, type[Question]] = MappingProxyType({kind.TYPE: kind for kind in _KINDS})
"""Every type by its name in the course format."""


def text_needed(question: Question) -> str:
    """The source (or `lesson:<slug>`) whose text must be laid in before the question is asked; empty for none."""
    return question.in_ if isinstance(question, PassageQuestion) else ""


def with_text(question: AnyQuestion, texts: Mapping[str, SourceText]) -> AnyQuestion:
    """The question with the text that it needs laid in, where `texts` (by source id) has it; any other as it is."""
    text = texts.get(text_needed(question))
    return question.within(text) if isinstance(question, PassageQuestion) and text is not None else question


__all__ = ["TYPES", "AnyQuestion", "text_needed", "with_text"]
