"""Which findings an author's waivers take away, and which waivers take none away and can go."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from operator import and_, or_

from quizapp.cli.courses import is_not_looked_for, unread_in
from quizapp.content.codes import report
from quizapp.content.reading import ReadCourse
from quizapp.content.waivers import Waiver
from quizapp.core.findings import Finding, Where
from quizapp.core.sources import LESSON_PREFIX

UNUSED = "Y070"

_ANYWHERE = ("Q", "C", "S009")
"""Beginnings of codes that are found, or not, whatever texts are here."""

_UNCHECKABLE = "S011"

_READ_OF_A_SOURCE: Mapping[str, Callable[[bool, bool], bool]] = {"C004": or_, "S008": and_}
"""What is told of a source as a whole, by whether its text, its fingerprint or both must be here for it."""


def waived(findings: Sequence[Finding], read: ReadCourse, given: frozenset[str]) -> tuple[Finding, ...]:
    """The findings without those that are waived, and one on each waiver that waives nothing, in order of place.

    `given` are the sources whose text is here for this run. A waiver is only called unused where every text that its
    rule looks at is here: elsewhere the rule did not run.
    """
    if not read.waivers:
        return _in_order(findings)
    kept: list[Finding] = []
    used: set[tuple[Waiver, str]] = set()
    waivers: defaultdict[tuple[str, str], list[Waiver]] = defaultdict(list)
    for waiver in read.waivers:
        waivers[waiver.file, waiver.question].append(waiver)
    for finding in findings:
        near = waivers.get((finding.where.file, finding.question), ())
        waiving = [waiver for waiver in near if waiver.waives(finding)]
        used.update((waiver, finding.code) for waiver in waiving)
        if not waiving:
            kept.append(finding)
    unread = unread_in(read)
    kept += (
        _unused(waiver, code, read)
        for waiver in read.waivers
        for code in dict.fromkeys(waiver.codes)
        if (waiver, code) not in used
        and not is_not_looked_for(code, read, unread)
        and _would_be_found(waiver, code, read, given)
    )
    return _in_order(kept)


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (one.where, one.code)))


def _would_be_found(waiver: Waiver, code: str, read: ReadCourse, given: frozenset[str]) -> bool:
    """Whether a finding that the waiver takes away would be there, if there were any: its rule had what it reads."""
    if not waiver.question:
        texts = _READ_OF_A_SOURCE.get(code) if waiver.file.startswith("sources/") else None
        return texts is None or texts(waiver.part in given, waiver.part in read.fingerprints)
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
        f"the waiver of {code} waives nothing: “{waiver.part}” has no such finding",
        f"take {code} out of the comment",
        course=read.id,
        question=waiver.question,
    )
