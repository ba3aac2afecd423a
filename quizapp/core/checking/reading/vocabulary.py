"""What words a course's texts write with a capital and what words they do not: how a name is told from a first word."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Ground, Shelf
from quizapp.core.checking.reading.names import introduced
from quizapp.core.checking.reading.words import plain

_LOWER_RE = re.compile(r"(?<![\w'’.])[a-zà-öø-ÿ][\w]*")
_INNER_CAPITAL_RE = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[a-z0-9,;’'] .)\w+")
"""The capital first, as most signs of a text are none."""


class Vocabulary:
    """The words of all texts of a course, its lessons and its questions; built when first asked."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._joined: dict[str, str] = {}
        self._introduced: dict[str, dict[str, str]] = {}
        self._terms: dict[tuple[str, ...], Mapping[str, str]] = {}

    def read(self) -> None:
        """Read every text now, so that those whom the vocabulary is handed to need not, each for itself."""
        self._seen  # noqa: B018 - asked for so that it is there
        for source in self._shelf.with_text():
            self.introduced(source)

    def is_common(self, word: str) -> bool:
        """Whether the word is seen without a capital."""
        return word in self._seen[0]

    def is_name(self, word: str) -> bool:
        """Whether the word is seen with a capital inside sentences, and never without."""
        lower, capital = self._seen
        return word in capital and word not in lower

    def joined(self, source_id: str) -> str:
        """The words of a source as names are compared, small ones left out, joined by spaces."""
        if source_id not in self._joined:
            words = (word for word in bare_words(self._text(source_id)) if word not in PARTICLES)
            self._joined[source_id] = f" {' '.join(words)} "
        return self._joined[source_id]

    def introduced(self, source_id: str) -> dict[str, str]:
        """The initialisms that a source introduces."""
        if source_id not in self._introduced:
            self._introduced[source_id] = introduced(self._text(source_id))
        return self._introduced[source_id]

    def terms(self, grounds: Iterable[Ground]) -> Mapping[str, str]:
        """What is short for what where these are cited: by the course's `terms`, and as their sources introduce it."""
        sources = tuple(dict.fromkeys(ground.citation.source for ground in grounds))
        if sources not in self._terms:
            found = dict(self._shelf.course.terms)
            for source in sources:
                found |= self.introduced(source)
            self._terms[sources] = found
        return self._terms[sources]

    def _text(self, source_id: str) -> str:
        index = self._shelf.index(source_id)
        return "" if index is None else "\n".join(one.text for one in index.text.paragraphs)

    @cached_property
    def _seen(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words seen without a capital, and those seen with one inside sentences."""
        runs: set[str] = set()  # between white space, which no word spans: of a long text each is looked at once
        capital: set[str] = set()
        for text in self._texts():
            runs.update(text.split())
            capital.update(_INNER_CAPITAL_RE.findall(text))
        lower = set(_LOWER_RE.findall("\n".join(runs)))
        return _bare(lower), _bare(capital)

    def _texts(self) -> Iterator[str]:
        course = self._shelf.course
        for source in self._shelf.with_text().values():
            yield from (paragraph.text for paragraph in source.paragraphs)
        yield from (plain(lesson.body) for lesson in course.lessons.values())
        for quiz in course.quizzes.values():
            yield from (plain(f"{question.question} {question.explanation}") for question in quiz.questions)


def _bare(written: Iterable[str]) -> frozenset[str]:
    return frozenset(word for each in written for word in bare_words(each))
