"""quizapp: read a report, take a quiz, and see the passage that settles each question."""

__version__ = "0.1.0"
