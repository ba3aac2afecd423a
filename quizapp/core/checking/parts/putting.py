"""What a question puts with what: a pair's prompt with its answer, an item with the name of its group."""

from collections.abc import Iterator
from typing import NamedTuple

from quizapp.core.checking.reading.words import plain
from quizapp.core.findings import Step
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


class Put(NamedTuple):
    """A part, what it is put with, both as bare text, and where that stands in the question."""

    text: str
    home: str
    path: tuple[Step, ...]

    def turned(self) -> "Put":
        """The same the other way round, as a pair may be read: what a prompt is put with is put with the prompt."""
        return Put(self.home, self.text, self.path)


def put_together(question: Question) -> Iterator[Put]:
    """Each part of pairs or of groups, in their order; of other types none."""
    if isinstance(question, Matching):
        for at, pair in enumerate(question.pairs):
            yield Put(plain(pair.prompt), plain(pair.answer), ("pairs", at))
    elif isinstance(question, Categorise):
        for group in question.groups:
            for at, item in enumerate(group.items):
                yield Put(plain(item), plain(group.name), ("groups", group.name, at))
