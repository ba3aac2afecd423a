"""The demo course of the tests, and what is right and wrong there."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.core.questions.common import Raw, option_token

if TYPE_CHECKING:
    from quizapp.content.reading import ReadCourse

DEMO = Path(__file__).parent / "services" / "demo" / "bridges"
"""A course of two quizzes: `the-bridge` has five types of question, `at-once` a time limit and feedback at once."""


def _options(question: str, *texts: str) -> Raw:
    return {"": [option_token(question, one) for one in texts]}


@dataclass(frozen=True)
class Demo:
    """The demo course: `right` and `wrong` are responses by question id, as `save_response` takes them."""

    id: str
    read: "ReadCourse"
    right: dict[str, Raw]
    wrong: dict[str, Raw]
    quiz: str = "the-bridge"
    lesson: str = "the-bridge"
    timed_quiz: str = "at-once"

    def form(self, question: str, *, right: bool = True) -> dict[str, list[str]]:
        """The same as the form fields of a page that asks the question (`r`, `r.<part>`)."""
        raw = (self.right if right else self.wrong)[question]
        return {f"r.{part}" if part else "r": list(values) for part, values in raw.items()}


def read_demo(changes: dict[str, tuple[str, str]] | None = None, without: tuple[str, ...] = ()) -> Demo:
    """The demo course: `changes` replaces a text in a file, `{file: (old, new)}`, `without` leaves files out."""
    from quizapp.content.reading import read_files  # noqa: PLC0415 - so that core's tests need no other floor

    files = {path.relative_to(DEMO).as_posix(): path.read_text() for path in DEMO.rglob("*") if path.is_file()}
    for file, (old, new) in (changes or {}).items():
        assert old in files[file]
        files[file] = files[file].replace(old, new)
    for file in without:
        del files[file]
    return Demo(
        id="bridges",
        read=read_files("bridges", {path: content.encode() for path, content in files.items()}),
        right={
            "paid-by": _options("paid-by", "the salt trade"),
            "without-toll": _options("without-toll", "carters", "millers", "pilgrims"),
            "crosses-aune": {"": ["true"]},
            "arches": {"": ["seven"]},
            "river": {"": ["Aune"]},
            "built-in": {"": ["1871"]},
            "near-mill": {"": ["false"]},
        },
        wrong={
            "paid-by": _options("paid-by", "a royal gift"),
            "without-toll": _options("without-toll", "drovers"),
            "crosses-aune": {"": ["false"]},
            "arches": {"": ["12"]},
            "river": {"": ["the Severn"]},
            "built-in": {"": ["1900"]},
            "near-mill": {"": ["true"]},
        },
    )
