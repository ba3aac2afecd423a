"""How well the checker does on the labelled set: run as a script it prints the tables of docs/checker-accuracy.md.

A key is found where an error is reported on it, or a warning where its label asks for no more than a warning.
"""

import importlib.util
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import yaml

from quizapp.content.reading import ReadCourse, read_course
from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course
from quizapp.core.findings import Finding, FixedPlaces, Severity
from quizapp.core.fingerprints import fingerprint
from quizapp.core.questions.common import Question
from quizapp.core.sources import SourceText

HERE = Path(__file__).resolve().parent
BY_HAND = "by hand"
MUTATED = "mutated"
WARNINGS = frozenset({"S006", "S007", "S010", "S011"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A key of the set with what the checker said of it: its label is `kind` and `codes`, none if it is sound."""

    course: str
    origin: str
    question: Question
    kind: str = ""
    codes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.kind

    @property
    def errors(self) -> frozenset[str]:
        return frozenset(finding.code for finding in self.findings if finding.severity is Severity.ERROR)

    @property
    def reported(self) -> frozenset[str]:
        return frozenset(finding.code for finding in self.findings)

    @property
    def found(self) -> bool:
        """Whether an unsound key was stopped; one whose label is only warnings, whether one of those was given."""
        return bool(self.errors) or (set(self.codes) <= WARNINGS and bool(self.reported & set(self.codes)))

    @property
    def named(self) -> bool:
        """Whether it was reported under a code of its label."""
        return bool(self.reported & set(self.codes))

    def __str__(self) -> str:
        quotes = " / ".join(citation.quote for citation in self.question.evidence)
        codes = " ".join(sorted(self.reported)) or "nothing"
        key = "; ".join(self.question.key())
        return f"{self.course} {self.kind or 'sound'}: {self.question.question} → {key} [{quotes}]: {codes}"


def cases(*, texts: bool = True) -> tuple[Case, ...]:
    """Every key of the set, checked: with the sources' texts at hand, or by their fingerprints alone."""
    return tuple(case for folder in sorted((HERE / "courses").iterdir()) for case in _of_course(folder, texts))


def _of_course(folder: Path, with_texts: bool) -> Iterator[Case]:
    read = read_course(folder)
    course = read.course
    if course is None or any(finding.severity is Severity.ERROR for finding in read.findings):
        raise ValueError(f"{folder.name} cannot be read: {read.findings}")
    text = _text(folder.name, read)
    labels = yaml.safe_load((HERE / "labels" / f"{folder.name}.yaml").read_text(encoding="utf-8"))
    sound = course.quizzes["sound"].questions
    found = [Case(course=course.id, origin=BY_HAND, question=question) for question in sound]
    for question in course.quizzes["unsound"].questions:
        label = labels[question.id]
        found.append(
            Case(course=course.id, origin=BY_HAND, question=question, kind=label["kind"], codes=tuple(label["codes"]))
        )
    found += [
        Case(course=course.id, origin=MUTATED, question=one.question, kind=one.kind, codes=one.codes)
        for one in _beside("mutations").mutants(sound, text)
    ]
    return _checked(course, found, _evidence(folder.name, text, with_texts))


def _text(name: str, read: ReadCourse) -> SourceText:
    file = HERE / "texts" / f"{name}.txt"
    return parse_source_text(file.read_text(encoding="utf-8")) if file.exists() else read.texts[f"lesson:{name}"]


def _evidence(name: str, text: SourceText, with_texts: bool) -> Evidence:
    if not (HERE / "texts" / f"{name}.txt").exists():
        return Evidence({f"lesson:{name}": text}, {})  # a lesson is always at hand
    return Evidence({name: text}, {}) if with_texts else Evidence({}, {name: fingerprint(text)})


def _checked(course: Course, found: Sequence[Case], evidence: Evidence) -> Iterator[Case]:
    """The cases with the findings on their keys; item writing and coverage (Q, C) are not what the set is for."""
    quiz = replace(course.quizzes["sound"], questions=tuple(case.question for case in found))
    findings = check(replace(course, quizzes={quiz.id: quiz}), evidence, FixedPlaces())
    by_question: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.code.startswith("S"):
            by_question.setdefault(finding.question, []).append(finding)
    for case in found:
        yield replace(case, findings=tuple(by_question.get(case.question.id, ())))


def _beside(name: str) -> ModuleType:
    """A module of this folder, which is no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
        if spec is None or spec.loader is None:
            raise ImportError(name)
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.hits} of {self.of} ({self.share:.1%})" if self.of else "none"


def count(cases: Iterable[Case], hit: Callable[[Case], bool]) -> Count:
    """How many of the cases `hit` holds for."""
    verdicts = [hit(case) for case in cases]
    return Count(sum(verdicts), len(verdicts))


def recall(cases: Sequence[Case]) -> Mapping[str, Count]:
    """For each code, of the unsound keys whose label names it first, those found."""
    codes = sorted({case.codes[0] for case in cases if case.codes})
    return {
        code: count([case for case in cases if case.codes[:1] == (code,)], lambda case: case.found) for code in codes
    }


def precision(cases: Sequence[Case]) -> Mapping[str, Count]:
    """For each code, of the keys that it is reported on, those that are unsound."""
    codes = sorted({code for case in cases for code in case.reported})
    return {code: count([one for one in cases if code in one.reported], lambda case: not case.sound) for code in codes}


def kinds(cases: Sequence[Case]) -> Mapping[tuple[str, str], Count]:
    """For each way of being unsound, by hand or mutated, the keys found."""
    wanted = dict.fromkeys((case.origin, case.kind) for case in cases if not case.sound)
    return {
        (origin, kind): count([c for c in cases if (c.origin, c.kind) == (origin, kind)], lambda case: case.found)
        for origin, kind in wanted
    }


def report(cases: Sequence[Case]) -> str:
    """The tables, as Markdown."""
    sound = [case for case in cases if case.sound]
    unsound = {origin: [c for c in cases if not c.sound and c.origin == origin] for origin in (BY_HAND, MUTATED)}
    lines = ["| what | keys |", "|---|---|"]
    lines += [f"| sound, reported as errors | {count(sound, lambda case: bool(case.errors))} |"]
    lines += [f"| sound, only warned of | {count(sound, lambda case: bool(case.reported and not case.errors))} |"]
    lines += [
        f"| unsound {origin}, found | {count(found, lambda case: case.found)} |" for origin, found in unsound.items()
    ]
    recalled, precise = recall(cases), precision(cases)
    lines += ["", "| code | recall | precision |", "|---|---|---|"]
    none = Count(0, 0)
    lines += [f"| {c} | {recalled.get(c, none)} | {precise.get(c, none)} |" for c in sorted({*recalled, *precise})]
    lines += ["", "| what was done to the key | found |", "|---|---|"]
    lines += [f"| {kind} ({origin}) | {number} |" for (origin, kind), number in kinds(cases).items()]
    return "\n".join(lines)


def main() -> None:
    """Prints the tables; with `--missed` also every key that was missed or wrongly reported."""
    for texts in (True, False):
        measured = cases(texts=texts)
        print(f"\n## {'With the texts' if texts else 'By fingerprint alone'}\n\n{report(measured)}")  # noqa: T201
        if "--missed" in sys.argv:
            for case in measured:
                if case.reported if case.sound else not case.found:
                    print(f"- {case}")  # noqa: T201


if __name__ == "__main__":
    main()
