"""How each code is decided: the rule, an example that breaks it, one that keeps it. Data; nothing is checked here.

The families are told in modules beside this one. A test runs the check on every example.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})

QUIZ_FILE = "quizzes/01-light.yaml"
"""The file that an example's question stands in."""

SOURCE = "logbook"
"""The source that examples cite."""

FRAME: Mapping[str, str] = MappingProxyType(
    {
        "course.yaml": "title: Skerry Light\nunits: [{lesson: light, quiz: light}]\n",
        "lessons/01-light.md": "---\ntitle: The light\n---\nA keeper lived here.\n",
        QUIZ_FILE: "title: The light\nlesson: light\nquestions:\n- id: duty\n  type: essay\n"
        "  question: What is a keeper's duty?\n  rubric: [{criterion: names one, points: 1}]\n",
        "sources/logbook.yaml": "title: The keeper's logbook\n",
    }
)
"""The course around an example: what an example does not write itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Parts of a course, by file, and the text of its source.

    `recorded` is the text that the source's fingerprint was made of, where there is one. `told` describes an example
    that cannot be shown as text.
    """

    files: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    text: str = ""
    recorded: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """How it is decided whether a code is found, and two examples. What it stands for, and why, is told in `codes`."""

    rule: str
    fails: Example
    passes: Example


def question(written: str, *, text: str = "", recorded: str = "") -> Example:
    """An example of one question, as it stands under `questions:`, and the text of the source that it cites."""
    lines = "".join(f"  {line}\n" if line.strip() else "\n" for line in written.strip("\n").splitlines())
    quiz = f"title: The light\nlesson: light\nquestions:\n{lines}"
    return Example(files={QUIZ_FILE: quiz}, text=text.strip("\n"), recorded=recorded.strip("\n"))
