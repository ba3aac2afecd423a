"""The question types: one module each, with its dataclass, parsing, grading and claims; the union of them is here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

AnyQuestion: TypeAlias = Choice | Multiple | TrueFalse | Number | Text

TYPES: Mapping[str, type[Question]] = MappingProxyType(
    {kind.TYPE: kind for kind in (Choice, Multiple, TrueFalse, Number, Text)}
)
"""Every type by its name in the course format."""

__all__ = ["TYPES", "AnyQuestion"]
