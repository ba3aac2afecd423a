"""What words a course's texts write with a capital and what words they do not: how a name is told from a first word."""

import re
from collections.abc import Iterator
from functools import cached_property

from quizapp.core.checking.evidence import Shelf
from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.names import bare_words, introduced
from quizapp.core.checking.words import plain

_LOWER_RE = re.compile(r"(?<![\w'’.])[a-zà-öø-ÿ][\w]*")
_INNER_CAPITAL_RE = re.compile(r"(?<=[a-z0-9,;’'] )[A-ZÀ-ÖØ-Þ]\w+")


class Vocabulary:
    """The words of all texts of a course, its lessons and its questions; built when first asked."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._joined: dict[str, str] = {}
        self._introduced: dict[str, dict[str, str]] = {}

    def is_common(self, word: str) -> bool:
        """Whether the word is seen without a capital."""
        return word in self._lower

    def is_name(self, word: str) -> bool:
        """Whether the word is seen with a capital inside sentences, and never without."""
        return word in self._capital and word not in self._lower

    def joined(self, source_id: str) -> str:
        """The words of a source as names are compared, small ones left out, joined by spaces."""
        if source_id not in self._joined:
            index = self._shelf.index(source_id)
            text = "" if index is None else "\n".join(one.text for one in index.text.paragraphs)
            self._joined[source_id] = f" {' '.join(word for word in bare_words(text) if word not in PARTICLES)} "
            self._introduced[source_id] = introduced(text)
        return self._joined[source_id]

    def introduced(self, source_id: str) -> dict[str, str]:
        """The initialisms that a source introduces."""
        self.joined(source_id)
        return self._introduced[source_id]

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(self._read())

    def _read(self) -> Iterator[str]:
        course = self._shelf.course
        for source in self._shelf.with_text():
            yield from (paragraph.text for paragraph in source.paragraphs)
        yield from (plain(lesson.body) for lesson in course.lessons.values())
        for quiz in course.quizzes.values():
            yield from (plain(f"{question.question} {question.explanation}") for question in quiz.questions)

    @cached_property
    def _lower(self) -> frozenset[str]:
        return self._seen(_LOWER_RE)

    @cached_property
    def _capital(self) -> frozenset[str]:
        return self._seen(_INNER_CAPITAL_RE)

    def _seen(self, pattern: re.Pattern[str]) -> frozenset[str]:
        written: set[str] = set()
        for text in self._texts:
            written.update(pattern.findall(text))
        return frozenset(word for each in written for word in bare_words(each))
