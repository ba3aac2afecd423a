"""One quiz file: its rules, its questions one by one, and what is wrong with each. Names are looked up elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pydantic import TypeAdapter

from quizapp.content.building import draws_of, policy_of, question_of, sections_of
from quizapp.content.codes import report
from quizapp.content.explain import unknown_value
from quizapp.content.field_readers import found
from quizapp.content.nearest import nearest
from quizapp.content.question_schema import QUESTION_FIELDS, QuestionFields
from quizapp.content.schema import QuizHead
from quizapp.content.understanding import rename, understand_file, understand_group
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.course import Policy, Quiz
from quizapp.core.findings import Finding, Step
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
    """A quiz as far as it could be read; `kept` has the index in the file of each question of `quiz`.

    `unread` names the fields of the file whose value could not be read.
    """

    quiz: Quiz
    read: ReadYaml
    kept: tuple[int, ...] = ()
    unread: frozenset[str] = frozenset()
    findings: list[Finding] = field(default_factory=list)


def read_quiz(quiz_id: str, read: ReadYaml) -> QuizRead:
    """Everything that a quiz file says, and everything that is wrong with it as a file."""
    result = QuizRead(
        Quiz(id=quiz_id, title=quiz_id), read, unread=frozenset(QuizHead.model_fields), findings=list(read.findings)
    )
    if not read.usable:
        return result
    if not isinstance(read.value, dict):
        message = f"expected the fields of a quiz, found {found(read.value)}"
        result.findings.append(report("Y022", read.where(), message, "begin with a line `title: …`"))
        return result
    understood = understand_file(QuizHead, read, {"title": quiz_id})
    result.findings += understood.findings
    head = understood.fields
    written = read.value.get("questions")
    questions, result.kept = _read_questions(read, written if isinstance(written, list) else [], result.findings)
    if head is None:
        result.quiz = Quiz(id=quiz_id, title=quiz_id, policy=Policy(), questions=questions)
        return result
    result.unread = understood.unread
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
    result.findings += (one for fields, one in _contradictions(head, read) if result.unread.isdisjoint(fields))
    if "sections" not in result.unread:
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


def _contradictions(head: QuizHead, read: ReadYaml) -> Iterator[tuple[tuple[str, ...], Finding]]:
    """Rules of a quiz that cannot hold together, each with the fields that say so."""
    if head.feedback == "after-close" and head.closes is None:
        message = "feedback comes after the quiz closes, and it never does"
        mend = "add `closes: …`, or use `after-submit`"
        yield ("feedback", "closes"), report("Y033", read.where("feedback"), message, mend)
    yield from _tries_unfit(head, read)
    if head.opens is not None and head.closes is not None and head.opens >= head.closes:
        finding = report("Y033", read.where("closes"), "the quiz closes before it opens", "give a time after `opens`")
        yield ("opens", "closes"), finding
    if head.late is not None and head.closes is None:
        message = "there is no lateness without `closes`"
        mend = "add `closes: …`, or take `late` out"
        yield ("late", "closes"), report("Y033", read.where("late"), message, mend)
    elif head.late is not None and head.closes is not None and head.late.until <= head.closes:
        message = "late work ends before the quiz closes"
        mend = "give a time after `closes`"
        yield ("late", "closes"), report("Y033", read.where("late", "until"), message, mend)


def _tries_unfit(head: QuizHead, read: ReadYaml) -> Iterator[tuple[tuple[str, ...], Finding]]:
    if len(head.tries) > 1 and head.feedback != "immediate":
        message = "a question is tried again only where its verdict comes at once"
        mend = "add `feedback: immediate`, or take `tries` out"
        yield ("tries", "feedback"), report("Y033", read.where("tries"), message, mend)
    for index, (before, after) in enumerate(pairwise(head.tries), start=1):
        if after > before:
            message = "a later try earns more than the one before"
            mend = "let the shares fall, or stay the same"
            yield ("tries",), report("Y033", read.where("tries", index), message, mend)


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
    misspelled = [finding for field in ("id", "type") if (finding := _put_right(read, path, value, field)) is not None]
    name = value["id"] if isinstance(value.get("id"), str) else ""
    findings.extend(replace(finding, question=name) for finding in misspelled)
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
    understood = understand_group(adapter.validate_python, QUESTION_FIELDS[str(kind)], read, path, name)
    findings.extend(understood.findings)
    if understood.fields is None:
        return None
    question = question_of(understood.fields)
    findings.extend(_flaw(read, index, flaw, question.id) for flaw in question.flaws())
    findings.extend(_quote_lengths(read, index, question))
    return question


def _put_right(read: ReadYaml, path: tuple[Step, ...], value: dict[str, object], field: str) -> Finding | None:
    """Puts right the key of a field that a question has to have before the others can be read; a finding on it."""
    if field in value:
        return None
    near = next((key for key in value if key not in _FIELDS and nearest(key, _FIELDS) == field), None)
    if near is None:
        return None
    where = read.nodes.where(read.nodes.find(read.value, (*path, near), key=True))
    rename(value, near, field)
    return report("Y020", where, f"`{near}` is not a field of a question", f"did you mean `{field}`?")


_FIELDS = frozenset(
    field.alias or name for kind in QUESTION_FIELDS.values() for name, field in kind.model_fields.items()
)


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
