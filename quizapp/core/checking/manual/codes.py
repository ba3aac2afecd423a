"""The checker's codes: what each finds, and why it matters, for `explain`, documentation and editors."""

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "S001": ("the quote is not in the source", "A quote that nobody wrote proves nothing."),
        "S002": (
            "the quote stands in another paragraph",
            "A reader who looks it up must find it where it is said to be.",
        ),
        "S003": (
            "a figure does not follow from the evidence",
            "The commonest wrong key is a right number for another thing.",
        ),
        "S004": (
            "a name is not in the evidence",
            "A person or place swapped makes the key wrong, however well it reads.",
        ),
        "S005": ("a distractor is right too", "Two right answers punish those who know most."),
        "S006": ("an allegation is put as fact", "What a source passes on is not what it vouches for."),
        "S007": ("a hedge is lost", "“At least 212” and “212” are two claims."),
        "S008": ("the source changed since it was recorded", "The key was checked against other words."),
        "S009": ("no evidence", "What cites nothing cannot be checked."),
        "S010": (
            "wording too far from the evidence to be checked",
            "A rule would have to guess: a person signs instead.",
        ),
        "S011": ("the quote cannot be checked here", "Neither the text nor its fingerprint is at hand."),
        "S012": ("the key denies its evidence", "One “not” turns a right key into a wrong one."),
        "Q001": (
            "the key is by far the longest option",
            "Careful authors qualify what is true; test-wise readers know it.",
        ),
        "Q002": ("two options are one", "A reader cannot choose between them."),
        "Q003": ("all, none or both of the above", "It tests logic, and shuffling breaks it."),
        "Q004": ("a negative stem without stress", "Readers who know the answer miss the “not”."),
        "Q005": ("absolute words only in distractors", "They tell the options apart without knowledge."),
        "Q006": ("every statement has one key", "A pattern is answered, not the statements."),
        "Q007": ("a stem gives another answer away", "The one question answers the other."),
        "C001": ("a lesson's claim without citation", "Readers cannot look up where it is from."),
        "C002": ("an objective that no question tests", "Nobody learns whether it was reached."),
        "C003": ("a question that no lesson prepares", "It tests what the course did not teach."),
        "C004": ("paragraphs of a source that nothing uses", "Something in them may deserve a lesson or a question."),
    }
)
"""Code -> (what it finds, why it matters)."""
