"""Which findings an author's waivers take away, and which waivers take none away and can go."""

from collections import defaultdict
from collections.abc import Sequence

from quizapp.content.codes import report
from quizapp.content.reading import ReadCourse
from quizapp.content.waivers import Waiver
from quizapp.core.findings import Finding, Where
from quizapp.core.sources import LESSON_PREFIX

UNUSED = "Y070"

_ANYWHERE = ("Q", "C", "S009")
"""Beginnings of codes that are found, or not, whatever texts are here."""

_UNCHECKABLE = "S011"


def waived(findings: Sequence[Finding], read: ReadCourse, given: frozenset[str]) -> tuple[Finding, ...]:
    """The findings without those that are waived, and one on each waiver that waives nothing, in order of place.

    `given` are the sources whose text is here for this run. A waiver is only called unused where every text that its
    rule looks at is here: elsewhere the rule did not run.
    """
    if not read.waivers:
        return _in_order(findings)
    codes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for waiver in read.waivers:
        codes[waiver.file, waiver.question].update(waiver.codes)
    kept: list[Finding] = []
    used: set[tuple[str, str, str]] = set()
    for finding in findings:
        at = (finding.where.file, finding.question)
        if finding.code in codes.get(at, ()):
            used.add((*at, finding.code))
        else:
            kept.append(finding)
    kept += (
        _unused(waiver, code, read)
        for waiver in read.waivers
        for code in dict.fromkeys(waiver.codes)
        if (waiver.file, waiver.question, code) not in used and _would_be_found(waiver, code, read, given)
    )
    return _in_order(kept)


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (one.where, one.code)))


def _would_be_found(waiver: Waiver, code: str, read: ReadCourse, given: frozenset[str]) -> bool:
    sources = _cited(waiver.question, read)
    if sources is None:
        return False  # nothing was found in it, since it could not be read
    if code.startswith(_ANYWHERE):
        return True
    if code == _UNCHECKABLE:
        # A text given for this run alone is not there in the next one.
        return all(source.startswith(LESSON_PREFIX) or source in read.fingerprints for source in sources)
    return all(source.startswith(LESSON_PREFIX) or source in given for source in sources)


def _cited(question_id: str, read: ReadCourse) -> frozenset[str] | None:
    """The sources of a question's evidence; None where the question could not be read."""
    quizzes = read.course.quizzes.values() if read.course is not None else ()
    for question in (question for quiz in quizzes for question in quiz.questions):
        if question.id == question_id:
            return frozenset(citation.source for citation in question.evidence)
    return None


def _unused(waiver: Waiver, code: str, read: ReadCourse) -> Finding:
    return report(
        UNUSED,
        Where(waiver.file, waiver.line, waiver.column),
        f"the waiver of {code} waives nothing: “{waiver.question}” has no such finding",
        f"take {code} out of the comment",
        course=read.id,
        question=waiver.question,
    )
