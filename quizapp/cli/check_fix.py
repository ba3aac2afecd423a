"""`quizapp check --fix`: citations whose quote stands elsewhere, or reads otherwise now, are anchored again.

Only what can be told for certain is changed: one place where the quote stands, or the one passage that it has become.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from quizapp.cli.check_anew import parse_texts, read_given
from quizapp.cli.check_course import Checked
from quizapp.cli.course_folders import shown
from quizapp.content.citation_editing import LessonChange, replace_citations
from quizapp.content.editing import Edited, Uneditable, ValueChange, replace_values, write_over
from quizapp.content.quiz_reading import quote_problem
from quizapp.content.reading import ReadCourse
from quizapp.core.anchoring import Anchor, NotFound, anchor
from quizapp.core.checking.quoting import quote_faults
from quizapp.core.checking.reading.evidence import Evidence, Ground, Shelf
from quizapp.core.findings import Finding, Step, Where
from quizapp.core.fingerprints import Elsewhere, Matched, Proved, compare
from quizapp.core.sources import Citation, Paragraph, PrintedParagraph, SourceText
from quizapp.core.text import tokens

FIXABLE = frozenset({"S002", "S008"})
"""The codes of what can be mended here."""

_FIELDS = ("section", "paragraph", "quote")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """What was changed at one citation, or why nothing was: then `problem` is not empty."""

    finding: Finding
    changes: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """A citation with a finding that can be mended: where it stands, and what it is to become."""

    finding: Finding
    path: tuple[Step, ...]
    old: Citation
    new: Citation | str
    """The citation anchored again, or why it is not."""
    where: Where
    values: tuple[ValueChange, ...] = ()


def fix_course(course: Checked, findings: Sequence[Finding], texts: Mapping[str, str]) -> tuple[Fix, ...]:
    """Mend what can be mended of these findings, in the files; each with what came of it."""
    wanted = [finding for finding in findings if finding.code in FIXABLE]
    if not wanted:
        return ()
    read = read_given(course.folder, course.given)
    tasks = sorted(_tasks(read, wanted, parse_texts(texts)), key=lambda task: task.where)
    fixes: list[Fix] = []
    for file, own in groupby(tasks, key=lambda task: task.where.file):
        fixes += _fix_file(course, file, list(own))
    return tuple(fixes)


def told(fix: Fix, course: Checked) -> str:
    """What was changed, in lines for a person: the place, the change, the line before and after."""
    where = replace(fix.finding.where, file=shown(course.folder / fix.finding.where.file))
    if fix.problem:
        return f"{where}: {fix.finding.code} not mended: {fix.problem}"
    lines = (f"\n  - {old.strip()}\n  + {new.strip()}" for old, new in fix.lines)
    return f"{where}: {fix.finding.code} mended: {', '.join(fix.changes)}{''.join(lines)}"


def _tasks(read: ReadCourse, wanted: Sequence[Finding], given: Mapping[str, SourceText]) -> Iterator[_Task]:
    if read.course is None:
        return
    at: defaultdict[tuple[Where, str], list[Finding]] = defaultdict(list)
    for finding in wanted:
        at[finding.where, finding.code].append(finding)
    shelf = Shelf(read.course, Evidence(texts={**read.texts, **_matched(read, given)}, fingerprints=read.fingerprints))
    for path, citation in _citations(read):
        if not any((read.places.of(*path, name), code) in at for name in _FIELDS for code in FIXABLE):
            continue
        ground = shelf.ground(citation, ())
        for fault in quote_faults(ground, read.course):
            where = read.places.of(*path, *fault.path)
            if found := at.get((where, fault.code)):
                yield _task(read, found[0], path, ground)


def _task(read: ReadCourse, finding: Finding, path: tuple[Step, ...], ground: Ground) -> _Task:
    old, new = ground.citation, reanchored(ground)
    values: list[ValueChange] = []
    for name in _FIELDS:
        now = getattr(new, name, None)
        if now is not None and now != getattr(old, name):
            where = read.places.of(*path, name)
            values.append(ValueChange(where.line, where.column, name, now))
    return _Task(finding=finding, path=path, old=old, new=new, where=finding.where, values=tuple(values))


def _matched(read: ReadCourse, given: Mapping[str, SourceText]) -> dict[str, SourceText]:
    """The texts as the check itself held them against their fingerprints."""
    texts = dict(given)
    for source, text in given.items():
        prints = read.fingerprints.get(source)
        compared = None if prints is None else compare(prints, text)
        if isinstance(compared, Matched):
            texts[source] = compared.text
    return texts


def _citations(read: ReadCourse) -> Iterator[tuple[tuple[Step, ...], Citation]]:
    """Every citation with its path."""
    if read.course is None:
        return
    for quiz in read.course.quizzes.values():
        for number, question in enumerate(quiz.questions):
            for place, citation in enumerate(question.evidence):
                yield ("quiz", quiz.id, "questions", number, "evidence", place), citation
    for lesson in read.course.lessons.values():
        for number, cited in enumerate(lesson.citations):
            yield ("lesson", lesson.slug, "citations", number), cited.citation


def reanchored(ground: Ground) -> Citation | str:
    """The citation as it should read by what is known of its source; else why a person has to look."""
    citation = ground.citation
    if ground.index is not None:
        if isinstance(ground.sought, Anchor):
            return _moved(ground, ground.sought)
        if isinstance(ground.sought, NotFound) and isinstance(ground.printed, Proved):
            return _reworded(ground, ground.sought)
    elif isinstance(ground.printed, Elsewhere):
        return _chosen(citation, ground.printed.paragraphs)
    return "there is nothing to anchor it to"


def _moved(ground: Ground, found: Anchor) -> Citation | str:
    citation = ground.citation
    if ground.index is None or citation.prefix or citation.suffix:
        return _placed(citation, found.paragraph)
    paragraphs = ground.index.text.paragraphs
    places = dict.fromkeys(at for at, _ in ground.index.everywhere(tokens(citation.quote)))
    return _chosen(citation, [paragraphs[at] for at in places])


def _chosen(citation: Citation, holding: Sequence[Paragraph | PrintedParagraph]) -> Citation | str:
    """The citation with the one paragraph that can be meant: the only one, or the only one of its section."""
    own = [paragraph for paragraph in holding if citation.section and citation.names_section(paragraph)]
    meant = own or holding
    if len(meant) != 1:
        return f"the quote stands in {len(meant)} paragraphs; choose the one that is meant, or add a prefix or suffix"
    return _placed(citation, meant[0])


def _reworded(ground: Ground, lost: NotFound) -> Citation | str:
    """The citation with the words that its passage has now."""
    if lost.near is None or ground.index is None:
        return "nothing in the text comes near the quote; read it, and cite another passage"
    quote = " ".join(lost.near.quote.split())
    if quote_problem(quote) is not None:
        return f"the nearest words, “{quote}”, cannot be a quote; choose others"
    new = replace(ground.citation, quote=quote)
    found = anchor(new, ground.index)
    if isinstance(found, NotFound) or found.paragraph != lost.near.paragraph:
        return f"the nearest words, “{quote}”, stand in several places; choose the one that is meant"
    return _placed(new, found.paragraph)


def _placed(citation: Citation, paragraph: Paragraph | PrintedParagraph) -> Citation | str:
    """The citation with the number of this paragraph, counted as it counts, and its section."""
    new = citation
    if citation.section and not citation.names_section(paragraph):
        own = paragraph.section.partition(":")[0].strip()
        if not own:
            return "the quote now stands before the first section; take `section` out"
        new = replace(new, section=own)
    if citation.paragraph is not None:
        new = replace(new, paragraph=paragraph.within if new.section else paragraph.number)
    return new if new.names(paragraph) else "its paragraph cannot be named; name it by hand"


def _fix_file(course: Checked, file: str, tasks: Sequence[_Task]) -> Iterator[Fix]:
    """Make the changes of one file together; those that cannot be made leave the others be."""
    old = course.given.files[file]
    problems = {task: task.new for task in tasks if isinstance(task.new, str)}
    certain = [task for task in tasks if isinstance(task.new, Citation)]
    made = _edited(old, certain) if certain else Uneditable("")
    if certain and isinstance(made, Uneditable):
        problems |= _unfit(old, certain)
        fit = [task for task in certain if task not in problems]
        made = _edited(old, fit) if fit else made
    failed = made if isinstance(made, Uneditable) else write_over(course.folder / file, old, made.data)
    for task in tasks:
        if problem := problems.get(task, "") or (failed.reason if failed is not None else ""):
            yield Fix(finding=task.finding, problem=problem)
        elif isinstance(task.new, Citation) and isinstance(made, Edited):
            yield Fix(finding=task.finding, changes=tuple(_said(task.old, task.new)), lines=_lines(task, made))


def _unfit(old: bytes, tasks: Sequence[_Task]) -> dict[_Task, str]:
    """The tasks that cannot be done, and why: found by halves, since few or none are."""
    if not tasks or not isinstance(made := _edited(old, tasks), Uneditable):
        return {}
    if len(tasks) == 1:
        return {tasks[0]: made.reason}
    half = len(tasks) // 2
    return _unfit(old, tasks[:half]) | _unfit(old, tasks[half:])


def _edited(old: bytes, tasks: Sequence[_Task]) -> Edited | Uneditable:
    if tasks[0].path[0] == "lesson":
        changes = [
            LessonChange(task.where.line, task.where.column, task.old, task.new)
            for task in tasks
            if isinstance(task.new, Citation)
        ]
        return replace_citations(old, changes)
    return replace_values(old, [change for task in tasks for change in task.values])


def _said(old: Citation, new: Citation) -> Iterator[str]:
    for name in _FIELDS:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield f"{name} “{was}” is now “{now}”" if isinstance(now, str) else f"{name} {was} is now {now}"


def _lines(task: _Task, made: Edited) -> tuple[tuple[str, str], ...]:
    """The first line that changed, before and after, of those over which a citation may be written."""
    pairs = (made.line(number) for number in range(task.where.line, task.where.line + _MOST_LINES))
    return tuple(islice((pair for pair in pairs if pair[0] != pair[1]), 1))


_MOST_LINES = 12
