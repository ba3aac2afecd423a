"""The question types: one module each, with its dataclass, parsing, grading and claims; the union of them is here."""

from quizapp.core.questions.common import Question

AnyQuestion = Question

__all__ = ["AnyQuestion"]
