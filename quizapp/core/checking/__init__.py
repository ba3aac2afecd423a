"""The checker: holds every key and every lesson claim against the text it cites. Pure: no printing, no files.

A rule is a small module beside this one; rules are written over claims, so that a question type need not know them.
"""

from quizapp.core.checking.check import check
from quizapp.core.checking.evidence import Evidence

__all__ = ["Evidence", "check"]
