"""Finding the courses that a command means, and everything that is wrong with one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.content.reading import ReadCourse, read_course
from quizapp.core.checking import Evidence, check
from quizapp.core.findings import Finding, Severity
from quizapp.core.fingerprints import Matched, compare
from quizapp.core.sources import SourceText

COURSE_FILE = "course.yaml"
CHANGED = "S008"
"""The code of what only a text given beside its fingerprint can show."""

_PARTS = (COURSE_FILE, "quizzes", "lessons")


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


def hold(folder: Path, read: ReadCourse, texts: Mapping[str, SourceText] | None = None) -> Examined:
    """The same of a course that was read already."""
    findings = read.findings
    if read.course is not None:
        given = {source: text for source, text in (texts or {}).items() if source in read.course.sources}
        matched, changed = _held_against_fingerprints(read, given)
        evidence = Evidence(texts={**read.texts, **matched}, fingerprints=read.fingerprints)
        found = (*changed, *check(read.course, evidence, read.places))
        findings = (*findings, *(finding for finding in found if not _is_waived(finding, read)))
    return Examined(folder, read, tuple(sorted(findings, key=lambda one: (one.where, one.code))))


def _held_against_fingerprints(
    read: ReadCourse, given: Mapping[str, SourceText]
) -> tuple[dict[str, SourceText], list[Finding]]:
    """The texts as their fingerprints know them (a page without its menus), and what changed since those were made."""
    texts, findings = dict(given), []
    for source, text in given.items():
        prints = read.fingerprints.get(source)
        compared = compare(prints, text) if prints is not None else Matched(text)
        if isinstance(compared, Matched):
            texts[source] = compared.text
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
            for difference in compared
        ]
    return texts, findings


def _is_waived(finding: Finding, read: ReadCourse) -> bool:
    return any(
        (waiver.file, waiver.question) == (finding.where.file, finding.question) and finding.code in waiver.codes
        for waiver in read.waivers
    )


def course_folders(root: Path) -> tuple[Path, ...]:
    """The courses under a content root, by name; none where there is no such folder."""
    if not root.is_dir():
        return ()
    return tuple(sorted(folder for folder in root.iterdir() if is_course(folder)))


def is_course(folder: Path) -> bool:
    """Whether a folder is meant as a course, be it a broken one without a course.yaml."""
    return not folder.name.startswith(".") and any((folder / part).exists() for part in _PARTS)


def course_around(path: Path) -> Path | None:
    """The course that a file or folder belongs to: itself or the nearest folder around it with a course.yaml."""
    absolute = path.absolute()
    return next((folder for folder in (absolute, *absolute.parents) if (folder / COURSE_FILE).is_file()), None)


def named_course(name: str, content: Path) -> Path | None:
    """The folder of a course given as its id (below the content root) or as a folder."""
    for folder in (content / name, Path(name)):
        if is_course(folder):
            return folder
    return None


def shown(path: Path) -> str:
    """A path as a person in the current folder writes it."""
    here = Path.cwd()
    absolute = path.absolute()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()
