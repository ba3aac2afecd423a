"""What authors marked as not checked against its source: notes of lessons, and keys that nobody has signed off."""

from collections.abc import Iterator

from quizapp.content.lesson_markup import cut
from quizapp.content.reading import ReadCourse
from quizapp.core.course import Course
from quizapp.core.findings import Unverified


def unverified(read: ReadCourse) -> tuple[Unverified, ...]:
    """Every such mark of a course, by its place; none of a course that could not be read."""
    return () if read.course is None else tuple(sorted(_marks(read, read.course), key=lambda one: one.where))


def _marks(read: ReadCourse, course: Course) -> Iterator[Unverified]:
    for slug, lesson in course.lessons.items():
        notes = (part for part in cut(lesson.body).parts if part.kind == "unverified")
        for index, part in enumerate(notes):
            where = read.places.of("lesson", slug, "unverified", index)
            yield Unverified(where=where, course=read.id, says=part.title)
    for quiz in course.quizzes.values():
        for index, question in enumerate(quiz.questions):
            if question.unverified:
                where = read.places.of("quiz", quiz.id, "questions", index, "checked_by")
                cited = ", ".join(dict.fromkeys(citation.source for citation in question.evidence))
                yield Unverified(where=where, course=read.id, says=cited, question=question.id)
