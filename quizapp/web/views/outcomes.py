"""How a verdict is said wherever one is: its sign and its words."""

from quizapp.core.questions.common import Outcome

WORDS = {
    Outcome.RIGHT: ("✓", "Right"),
    Outcome.PARTLY: ("◐", "Partly right"),
    Outcome.WRONG: ("✗", "Wrong"),
    Outcome.BLANK: ("○", "Not answered"),
    Outcome.WAITING: ("…", "Waiting for a person"),
}
"""The sign and the words of each outcome; never a colour alone."""
