"""Everything that is wrong with a course: it is read, and every rule is run."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from quizapp.cli.course_folders import shown
from quizapp.cli.processes import shared_out
from quizapp.content.reading import ReadCourse, read_course
from quizapp.core.checking.check import parts
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course
from quizapp.core.findings import Finding, Places, Severity, Where
from quizapp.core.fingerprints import Matched, ParagraphDifference, compare
from quizapp.core.sources import Fingerprint, SourceText

CHANGED = "S008"
"""The code of what only a text given beside its fingerprint can show."""

LEAST_SHARE = 250
"""Fewer questions are checked before another process is there to help."""


@dataclass(frozen=True)
class Examined:
    """A course as it was read from `folder`, with all that was found; the places are relative to that folder."""

    folder: Path
    read: ReadCourse
    findings: tuple[Finding, ...]

    @property
    def is_broken(self) -> bool:
        """Whether anything found is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def located(self, findings: Sequence[Finding] | None = None) -> tuple[Finding, ...]:
        """The findings with their files as seen from the current folder."""
        found = self.findings if findings is None else findings
        return tuple(replace(one, where=replace(one.where, file=shown(self.folder / one.where.file))) for one in found)


def examine(folder: Path, texts: Mapping[str, SourceText] | None = None) -> Examined:
    """Read a course and hold it against its sources; `texts` are those of sources given for this run, by id.

    What an author waived with a reason is left out.
    """
    return hold(folder, read_course(folder), texts)


Compared: TypeAlias = Matched | tuple[ParagraphDifference, ...]
"""What comes of holding a text against its fingerprint."""


def compare_texts(texts: Mapping[str, SourceText], prints: Mapping[str, Fingerprint]) -> dict[str, Compared]:
    """Each text that has a fingerprint, held against it."""
    return {source: compare(prints[source], text) for source, text in texts.items() if source in prints}


def hold(
    folder: Path,
    read: ReadCourse,
    texts: Mapping[str, SourceText] | None = None,
    *,
    compared: Mapping[str, Compared] | None = None,
    jobs: int = 1,
) -> Examined:
    """The same of a course that was read already, by so many processes; its texts may have been compared already."""
    findings = read.findings
    if read.course is not None:
        given = {source: text for source, text in (texts or {}).items() if source in read.course.sources}
        compared = compare_texts(given, read.fingerprints) if compared is None else compared
        matched, changed = _as_known(read, given, compared)
        evidence = Evidence(texts={**read.texts, **matched}, fingerprints=read.fingerprints)
        found = (*changed, *_checked(read.course, evidence, read.places, jobs))
        unread, unproved = unread_in(read), _unproved(read, read.course)
        findings = (
            *findings,
            *(
                one
                for one in found
                if not any(waiver.waives(one) for waiver in read.waivers)
                and not _follows(one, read, unread)
                and not (one.code == _NOT_PROVED and one.where in unproved)
            ),
        )
    return Examined(folder, read, tuple(sorted(findings, key=lambda one: (one.where, one.code))))


def _checked(course: Course, evidence: Evidence, places: Places, jobs: int) -> Iterator[Finding]:
    """What `check` finds; shared out only where each process has questions enough to be worth beginning."""
    questions = sum(len(quiz.questions) for quiz in course.quizzes.values())
    return chain.from_iterable(
        shared_out(parts(course, evidence, places), processes=min(jobs, questions // LEAST_SHARE))
    )


def _as_known(
    read: ReadCourse, given: Mapping[str, SourceText], compared: Mapping[str, Compared]
) -> tuple[dict[str, SourceText], list[Finding]]:
    """The texts as their fingerprints know them (a page without its menus), and what changed since those were made."""
    texts, findings = dict(given), []
    for source, text in given.items():
        known = compared.get(source, Matched(text))
        if isinstance(known, Matched):
            texts[source] = known.text
            continue
        findings += [
            Finding(
                code=CHANGED,
                severity=Severity.ERROR,
                where=read.places.of("source", source),
                message=f"the text of {source} changed since its fingerprint was made: {difference}",
                mend="give the text it was made of, or make it anew with `quizapp sources fingerprint`",
                course=read.id,
            )
            for difference in known
        ]
    return texts, findings


def unread_in(read: ReadCourse) -> frozenset[str]:
    """The folders of the course in which something could not be read; an unknown key hides nothing beside itself."""
    wrong = (one for one in read.findings if one.severity is Severity.ERROR and one.code != _UNKNOWN_KEY)
    return frozenset(finding.where.file.partition("/")[0] for finding in wrong)


def _unproved(read: ReadCourse, course: Course) -> frozenset[Where]:
    """The quotes that are not proved only since the fingerprint of their source cannot be read, which is told of it."""
    broken = {PurePosixPath(one.where.file).stem for one in read.findings if one.code == _BROKEN_PRINT}
    if not broken:
        return frozenset()
    cited = [
        (("quiz", quiz.id, "questions", at, "evidence", place, "quote"), citation.source)
        for quiz in course.quizzes.values()
        for at, question in enumerate(quiz.questions)
        for place, citation in enumerate(question.evidence)
    ]
    lessons = [
        (("lesson", lesson.slug, "citations", at, "quote"), cited.citation.source)
        for lesson in course.lessons.values()
        for at, cited in enumerate(lesson.citations)
    ]
    return frozenset(read.places.of(*path) for path, source in (*cited, *lessons) if source in broken)


_NOT_PROVED = "S011"
_BROKEN_PRINT = "Y050"
_UNKNOWN_KEY = "Y020"

_WANTS: Mapping[str, frozenset[str]] = {
    "C002": frozenset({"quizzes"}),
    "C003": frozenset({"lessons"}),
    "C004": frozenset({"lessons", "quizzes"}),
}
"""What must have been read, of a code that says that something is nowhere in the course."""


_SAID: Mapping[str, frozenset[str]] = {
    "S005": frozenset({"Y036"}),
    "S011": frozenset({"Y031", "Y035"}),
    "Q002": frozenset({"Y036"}),
}
"""What reading has found already at the same place, by the code that would say it again."""


def _follows(finding: Finding, read: ReadCourse, unread: frozenset[str]) -> bool:
    """Whether a finding only follows from one of reading: something is missing that stands in what was not read."""
    if not unread:
        return False
    if (said := _SAID.get(finding.code)) is not None:
        return any(one.code in said and one.where == finding.where for one in read.findings)
    if finding.code == "C001" and "quizzes" in unread:  # a lesson that cites nothing may be the source of a quiz
        return not any("[@" in line for line in read.lines[finding.where.file])
    return is_not_looked_for(finding.code, read, unread)


def is_not_looked_for(code: str, read: ReadCourse, unread: frozenset[str]) -> bool:
    """Whether a code is not told since it may only follow from what could not be read."""
    if code == "C003" and unread and read.course is not None and not read.course.units:
        return True  # which lessons come before a quiz is not known
    return not unread.isdisjoint(_WANTS.get(code, ()))
