"""Q001 to Q007: flaws of item writing that give a key away or confuse. Warnings; each looks at one quiz."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.course import Quiz
from quizapp.core.findings import Severity, Step
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

LONGER = 1.6
"""A key this many times as long as the longest distractor gives itself away (with `LONGER_BY` characters more)."""

LONGER_BY = 25

MANY_STATEMENTS = 5
"""With so many true-false statements in a quiz, one key for all of them is a pattern."""

_ABOVE_RE = Seldom(
    r"^(?:all|none|both|neither|any)(?: of)?(?: the)? (?:above|these|those|answers|options)"
    r"(?: are (?:right|correct))?\W*$",
    re.IGNORECASE,
)
_NEGATIVE_RE = re.compile(r"(?<![*_\w])(?:not|except|never|least likely|incorrect|false)\b(?![*_])")
_ASKS_NEGATIVE_RE = re.compile(
    r"\b(?:which|what|who|all|each)\b.*\b(?:not|except|never|incorrect|false|least likely)\b",
    re.IGNORECASE,
)
_ABSOLUTE = frozenset(
    {"always", "never", "all", "none", "only", "every", "completely", "entirely", "must", "impossible"}
)
_LOOKED_AT = 50
"""Of so many stems with an answer's rarest word, at most, it is asked whether they give the answer away."""

_MOST = 0.6
"""A stem that has this part of another question's words of meaning says what that question asks."""

_GIVEN_AWAY = 2
"""An answer of at least so many words of meaning, or a figure with its noun, is worth giving away."""


def item_faults(quiz: Quiz) -> Iterator[tuple[int, Fault]]:
    """The flaws of a quiz, each with the index of the question that it is about."""
    for at, question in enumerate(quiz.questions):
        for fault in _own_faults(question):
            yield at, fault
    yield from _one_sided(quiz.questions)
    yield from _given_away(quiz.questions)


def _own_faults(question: Question) -> Iterator[Fault]:
    if isinstance(question, Choice | Multiple):
        right = (question.answer,) if isinstance(question, Choice) else question.answers
        wrong = tuple(option.text for option in question.distractors)
        yield from _longest(question, right, wrong)
        yield from _twins(right, wrong)
        yield from _above(question, right, wrong)
        yield from _absolute(right, wrong)
        yield from _negative(question)


def _longest(question: Question, right: Sequence[str], wrong: Sequence[str]) -> Iterator[Fault]:
    if not isinstance(question, Choice) or len(wrong) < 2:
        return
    key, longest = len(plain(right[0])), max(len(plain(one)) for one in wrong)
    if key > longest * LONGER and key - longest > LONGER_BY:
        yield _fault(
            "Q001", ("answer",), "the key is by far the longest option", "Shorten it, or flesh the distractors out."
        )


def _twins(right: Sequence[str], wrong: Sequence[str]) -> Iterator[Fault]:
    if len({tokens(one) for one in (*right, *wrong)}) == len(right) + len(wrong):
        return
    for (one, other), at in zip(combinations((*right, *wrong), 2), _later(len(right) + len(wrong)), strict=True):
        if " ".join(tokens(one)) == " ".join(tokens(other)) and tokens(one):
            path: tuple[Step, ...] = ("distractors", at - len(right)) if at >= len(right) else ("answers", at)
            said = f"“{one}” is an option twice" if one == other else f"“{other}” and “{one}” are the same option"
            yield _fault("Q002", path, said, "Take one out, or change it.")


def _later(count: int) -> Iterator[int]:
    return (later for _, later in combinations(range(count), 2))


def _above(question: Question, right: Sequence[str], wrong: Sequence[str]) -> Iterator[Fault]:
    for at, text in enumerate((*right, *wrong)):
        if _ABOVE_RE.match(plain(text).strip()):
            first = "answer" if isinstance(question, Choice) else "answers"
            path: tuple[Step, ...] = ("distractors", at - len(right)) if at >= len(right) else (first,)
            yield _fault(
                "Q003", path, f"“{text}” asks for logic, and makes no sense when options are shuffled",
                "Name the options themselves, or use type `multiple`.",
            )  # fmt: skip


def _absolute(right: Sequence[str], wrong: Sequence[str]) -> Iterator[Fault]:
    marked = [bool(_ABSOLUTE & set(tokens(one))) for one in wrong]
    if len(wrong) >= 2 and all(marked) and not any(_ABSOLUTE & set(tokens(one)) for one in right):
        yield _fault(
            "Q005", ("distractors", 0), "every distractor has an absolute word (always, never, only), the key none",
            "Take the absolute words out: they tell the options apart without knowledge.",
        )  # fmt: skip


def _negative(question: Question) -> Iterator[Fault]:
    stem = question.question
    if _ASKS_NEGATIVE_RE.search(plain(stem)) and _NEGATIVE_RE.search(stem):
        last = [match[0] for match in _NEGATIVE_RE.finditer(stem)][-1]
        yield _fault(
            "Q004", ("question",), f"the stem asks in the negative (“{last}”), and readers miss it",
            f"Ask in the positive, or stress it: `**{last}**`.",
        )  # fmt: skip


def _one_sided(questions: Sequence[Question]) -> Iterator[tuple[int, Fault]]:
    keyed = [(at, one.answer) for at, one in enumerate(questions) if isinstance(one, TrueFalse)]
    if len(keyed) >= MANY_STATEMENTS and len({answer for _, answer in keyed}) == 1:
        yield keyed[0][0], _fault(
            "Q006", ("answer",), f"all {len(keyed)} statements of this quiz are keyed {str(keyed[0][1]).lower()}",
            "Word some of them so that the other key is right.",
        )  # fmt: skip


def _given_away(questions: Sequence[Question]) -> Iterator[tuple[int, Fault]]:
    """Q007: the answer to one question stands in the stem of another that has most of the first one's words too.

    Once a stem. In a bank of many questions on one passage their stems name each other's answers all the time; only
    one that says the rest of the question as well settles it.
    """
    # What a true-false statement says may be false, and so it tells nobody anything.
    stems = ["" if isinstance(one, TrueFalse) else f" {' '.join(tokens(plain(one.question)))} " for one in questions]
    matters = [content(plain(one.question)) for one in questions]
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, stem in enumerate(stems):
        for word in set(stem.split()):
            holding[word].append(at)
    told: set[int] = set()
    for at, question in enumerate(questions):
        if not isinstance(question, Choice | Text):
            continue
        answer = plain(question.answer)
        wanted = f" {' '.join(tokens(answer))} "
        if len(content(answer)) < _GIVEN_AWAY or wanted in stems[at]:
            continue
        rarest = min((holding[word] for word in wanted.split()), key=len)
        matter = matters[at] - content(answer)
        enough = max(_GIVEN_AWAY, _MOST * len(matter))
        saying = [other for other in rarest[:_LOOKED_AT] if wanted in stems[other] and other != at]
        for other in saying:
            if other not in told and len(matter & matters[other]) >= enough:
                told.add(other)
                yield other, _fault(
                    "Q007", ("question",), f"this stem gives away the answer of `{question.id}`, “{answer}”",
                    "Word it without those words, or keep the two in different quizzes.",
                )  # fmt: skip


def _fault(code: str, path: tuple[Step, ...], message: str, mend: str) -> Fault:
    return Fault(code=code, path=path, message=message, mend=mend, severity=Severity.WARNING)
