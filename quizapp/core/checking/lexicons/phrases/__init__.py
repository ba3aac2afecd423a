"""Phrases of reports and of law on either side of one question, where no single word would do.

A paragraph is a question. `|` parts its sides, any of the left excluding any of the right; `/` parts on one side what
comes to the same only roughly; between `;` stands what says the same. `..` is up to five other words. Words are
compared by their stems, `is`, `was` and `been` as `be`, possessives as `their`. A phrase belongs to a question only if
it excludes the other side wherever two texts speak of one matter.
"""

from quizapp.core.checking.lexicons.phrases import conduct, law, measure, war

QUESTIONS = "\n\n".join(field.QUESTIONS.strip() for field in (measure, war, law, conduct))
"""The questions of all fields; the first of them is how many of a thing are meant."""
