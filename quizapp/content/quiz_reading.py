"""One quiz file: its rules, its questions one by one, and what is wrong with each. Names are looked up elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from pydantic import TypeAdapter, ValidationError

from quizapp.content.building import draws_of, policy_of, question_of, sections_of
from quizapp.content.codes import report
from quizapp.content.explain import as_meant, findings_of, unknown_value
from quizapp.content.field_readers import found
from quizapp.content.nearest import nearest
from quizapp.content.question_schema import QUESTION_FIELDS, QuestionFields
from quizapp.content.schema import QuizHead
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.course import Policy, Quiz
from quizapp.core.findings import Finding
from quizapp.core.questions import AnyQuestion
from quizapp.core.questions.common import Flaw, Question
from quizapp.core.text import tokens

FEWEST_WORDS, MOST_WORDS = 3, 12
"""The length of a quote: long enough to be proved by its fingerprint, short enough to be a quotation."""

_ADAPTERS: dict[str, TypeAdapter[QuestionFields]] = {
    name: TypeAdapter(fields) for name, fields in QUESTION_FIELDS.items()
}


@dataclass(slots=True)
class QuizRead:
    """A quiz as far as it could be read; `kept` has the index in the file of each question of `quiz`."""

    quiz: Quiz
    read: ReadYaml
    kept: tuple[int, ...] = ()
    findings: list[Finding] = field(default_factory=list)


def read_quiz(quiz_id: str, read: ReadYaml) -> QuizRead:
    """Everything that a quiz file says, and everything that is wrong with it as a file."""
    result = QuizRead(Quiz(id=quiz_id, title=quiz_id), read, findings=list(read.findings))
    if not read.usable:
        return result
    if not isinstance(read.value, dict):
        message = f"expected the fields of a quiz, found {found(read.value)}"
        result.findings.append(report("Y022", read.where(), message, "begin with a line `title: …`"))
        return result
    head = _read_head(read, read.value, result.findings)
    written = read.value.get("questions")
    questions, kept = _read_questions(read, written if isinstance(written, list) else [], result.findings)
    result.kept = kept
    if head is None:
        result.quiz = Quiz(id=quiz_id, title=quiz_id, policy=Policy(), questions=questions)
    else:
        result.quiz = Quiz(
            id=quiz_id,
            title=head.title,
            lesson=head.lesson,
            summary=head.summary,
            policy=policy_of(head),
            questions=questions,
            draw=draws_of(head),
            sections=sections_of(head),
        )
        result.findings.extend(_places_unfit(result))
    return result


def _places_unfit(result: QuizRead) -> Iterator[Finding]:
    """Questions and draws that name no section where there are some, or one that is not there."""
    sections, read = result.quiz.sections, result.read
    questions = ((("questions", at), one) for at, one in zip(result.kept, result.quiz.questions, strict=True))
    draws = ((("draw", at), one) for at, one in enumerate(result.quiz.draw))
    for path, one in (*questions, *draws):
        name = one.id if isinstance(one, Question) else ""
        if one.section in sections or (not sections and not one.section):
            continue
        if not one.section:
            mend = f"add `section: …`, one of {', '.join(sections)}"
            yield report("Y021", read.where(*path), "the quiz has sections, and this names none", mend, question=name)
            continue
        near = nearest(one.section, sections)
        mend = f"did you mean `{near}`?" if near else "add it under `sections`"
        where = read.where(*path, "section")
        yield report("Y031", where, f"there is no section “{one.section}” in this quiz", mend, question=name)


def _read_head(read: ReadYaml, value: dict[str, object], findings: list[Finding]) -> QuizHead | None:
    try:
        head = QuizHead.model_validate(value)
    except ValidationError as error:
        findings.extend(findings_of(error, QuizHead, read, ()))
        return None
    findings.extend(_contradictions(head, read))
    return head


def _contradictions(head: QuizHead, read: ReadYaml) -> Iterator[Finding]:
    """Rules of a quiz that cannot hold together."""
    if head.feedback == "after-close" and head.closes is None:
        message = "feedback comes after the quiz closes, and it never does"
        yield report("Y033", read.where("feedback"), message, "add `closes: …`, or use `after-submit`")
    yield from _tries_unfit(head, read)
    if head.opens is not None and head.closes is not None and head.opens >= head.closes:
        yield report("Y033", read.where("closes"), "the quiz closes before it opens", "give a time after `opens`")
    if head.late is not None and head.closes is None:
        message = "there is no lateness without `closes`"
        yield report("Y033", read.where("late"), message, "add `closes: …`, or take `late` out")
    elif head.late is not None and head.closes is not None and head.late.until <= head.closes:
        message = "late work ends before the quiz closes"
        yield report("Y033", read.where("late", "until"), message, "give a time after `closes`")


def _tries_unfit(head: QuizHead, read: ReadYaml) -> Iterator[Finding]:
    if len(head.tries) > 1 and head.feedback != "immediate":
        message = "a question is tried again only where its verdict comes at once"
        yield report("Y033", read.where("tries"), message, "add `feedback: immediate`, or take `tries` out")
    for index, (before, after) in enumerate(pairwise(head.tries), start=1):
        if after > before:
            message = "a later try earns more than the one before"
            yield report("Y033", read.where("tries", index), message, "let the shares fall, or stay the same")


def _read_questions(
    read: ReadYaml, written: list[object], findings: list[Finding]
) -> tuple[tuple[AnyQuestion, ...], tuple[int, ...]]:
    """The questions that can be asked, and the index of each in the file.

    One with an unknown field alone is among them, as it seems to be meant, so that what else is wrong with it is found.
    """
    questions: list[AnyQuestion] = []
    kept: list[int] = []
    for index, fields in enumerate(written):
        question = _read_question(read, index, fields, findings)
        if question is not None:
            questions.append(question)
            kept.append(index)
    return tuple(questions), tuple(kept)


def _read_question(read: ReadYaml, index: int, value: object, findings: list[Finding]) -> AnyQuestion | None:
    path = ("questions", index)
    if not isinstance(value, dict):
        if read.node(*path) not in read.spoiled:
            message = f"expected the fields of a question, found {found(value)}"
            findings.append(report("Y022", read.where(*path), message, "begin with `- id: …`"))
        return None
    name = value["id"] if isinstance(value.get("id"), str) else ""
    kind = value.get("type")
    adapter = _ADAPTERS.get(kind) if isinstance(kind, str) else None
    if adapter is None:
        if "type" not in value:
            mend = f"a question needs it: add a line `type: …`, one of {', '.join(QUESTION_FIELDS)}"
            findings.append(report("Y021", read.where(*path), "`type` is missing", mend, question=name))
        elif read.node(*path, "type") not in read.spoiled:
            where = read.where(*path, "type")
            findings.append(unknown_value("`type`", kind, QUESTION_FIELDS, where, question=name))
        return None
    try:
        fields = adapter.validate_python(value)
    except ValidationError as error:
        findings.extend(findings_of(error, QUESTION_FIELDS[str(kind)], read, path, question=name))
        understood = _valid(adapter, as_meant(error, QUESTION_FIELDS[str(kind)], value))
        if understood is None:
            return None
        fields = understood
    question = question_of(fields)
    findings.extend(_flaw(read, index, flaw, name) for flaw in question.flaws())
    findings.extend(_quote_lengths(read, index, question))
    return question


def _valid(adapter: TypeAdapter[QuestionFields], value: object) -> QuestionFields | None:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return None


def _flaw(read: ReadYaml, index: int, flaw: Flaw, question: str) -> Finding:
    code = "Y034" if flaw.path and flaw.path[-1] == "pattern" else "Y036"
    return report(code, read.where("questions", index, *flaw.path), flaw.message, flaw.mend, question=question)


def _quote_lengths(read: ReadYaml, index: int, question: AnyQuestion) -> Iterator[Finding]:
    for place, citation in enumerate(question.evidence):
        if (problem := quote_problem(citation.quote)) is not None:
            where = read.where("questions", index, "evidence", place, "quote")
            yield report("Y035", where, *problem, question=question.id)


def quote_problem(quote: str) -> tuple[str, str] | None:
    """What is wrong with the length of a quote and how to mend it; None where nothing is."""
    words = word_count(quote)
    if FEWEST_WORDS <= words <= MOST_WORDS:
        return None
    message = f"the quote has {words} word{'' if words == 1 else 's'}"
    if words < FEWEST_WORDS:
        return message, f"quote at least {FEWEST_WORDS} words, so that it can be proved"
    return message, f"quote at most {MOST_WORDS} words: the ones that settle it"


def word_count(text: str) -> int:
    """How many words a person counts: runs between white space; scripts written without it count a sign a word.

    A name in such a script, given among more words of another, is one word.
    """
    if text.isascii():
        return len(_WORD_RE.findall(text))
    spaced, signs = 0, []
    for run in text.split():
        parts = tokens(run)
        if len(parts) > 1 and not run.isascii() and all(len(part) == 1 for part in parts):
            signs.append(len(parts))
        else:
            spaced += bool(parts)
    return spaced + (len(signs) if spaced > len(signs) else sum(signs))


_WORD_RE = re.compile(r"[A-Za-z0-9]\S*")
"""A run between white space from its first letter or digit on."""
