"""The form that grants people more than a quiz's rules give: its fields, and what they read as."""

from datetime import UTC, datetime

from wtforms import Field, Form, SelectField, StringField, TextAreaField, ValidationError
from wtforms.validators import InputRequired, Length

from quizapp.core.allowances import Allowances
from quizapp.core.course import Course
from quizapp.services.allowing import MOST_PEOPLE
from quizapp.services.credentials import NAME_LONGEST
from quizapp.web.forms import AccountForm

EVERY_QUIZ = "every quiz"
"""What the form sends for the whole course: no quiz's id holds a space."""

_DATE_HINT = "With its UTC offset, as in a course's files: 2026-12-15T23:59+01:00. Left empty, it stays as it is."


def _factor(form: Form, field: Field) -> None:  # noqa: ARG001 (the signature is WTForms')
    if _said(field) and _number(_said(field)) is None:
        raise ValidationError("Write a factor, such as 1.5 for half as much time again, or +50%.")


def _count(form: Form, field: Field) -> None:  # noqa: ARG001
    said = _said(field)
    if said and not (said.isascii() and said.isdigit() and len(said) < 7):
        raise ValidationError("Write a whole number, such as 1.")


def _moment(form: Form, field: Field) -> None:  # noqa: ARG001
    if _said(field) and _read_moment(_said(field)) is None:
        raise ValidationError("Write the date, the time and the UTC offset: 2026-12-15T23:59+01:00.")


class AllowanceForm(AccountForm):
    """Who is granted what, in which quiz."""

    every_quiz = EVERY_QUIZ

    names = TextAreaField(
        "Names",
        [
            InputRequired("Name at least one person."),
            Length(max=MOST_PEOPLE * (NAME_LONGEST + 2), message="Name fewer people at once."),
        ],
        description="One on each line, as they stand in the scores. All of them get the same.",
        render_kw={"rows": 3, "spellcheck": "false", "autocapitalize": "none"},
    )
    quiz = SelectField("Quiz", validate_choice=True)
    time_factor = StringField(
        "Extra time",
        [_factor],
        description="A factor on the time limit: 1.5 or +50% is half as much again. It moves the closing date too.",
        render_kw={"inputmode": "decimal", "maxlength": 20, "autocomplete": "off"},
    )
    extra_attempts = StringField(
        "Further attempts",
        [_count],
        description="How many beyond those of the quiz.",
        render_kw={"inputmode": "numeric", "maxlength": 6, "autocomplete": "off"},
    )
    opens = StringField("Opens for them", [_moment], description=_DATE_HINT, render_kw={"maxlength": 40})
    closes = StringField(
        "Closes for them",
        [_moment],
        description=f"{_DATE_HINT} Late days move with it.",
        render_kw={"maxlength": 40},
    )

    @classmethod
    def for_quizzes(cls, course: Course, names: str = "", quiz: str | None = None) -> "AllowanceForm":
        """The form for a course, as it was sent, or filled in with whom to change."""
        form = cls(names=names, quiz=quiz or EVERY_QUIZ)
        banks = course.banks()
        offered = [(one.id, one.title) for one in course.quizzes.values() if one.id not in banks]
        form.quiz.choices = [(EVERY_QUIZ, "Every quiz of the course"), *offered]
        return form

    def validate_back(self) -> bool:
        """Whether it names people and a quiz, which is all that taking back needs."""
        return bool(self.names.validate(self) & self.quiz.validate(self))

    def people(self) -> list[str]:
        """The names, without empty lines."""
        return [line.strip() for line in self.written("names").splitlines() if line.strip()]

    def quiz_id(self) -> str:
        """The quiz's id, or empty for every quiz."""
        chosen = self.written("quiz")
        return "" if chosen == EVERY_QUIZ else chosen

    def allowances(self) -> Allowances:
        """What is granted, once the form is valid; what was left empty is None."""
        extra = _said(self.extra_attempts)
        return Allowances(
            time_factor=_number(_said(self.time_factor)),
            extra_attempts=int(extra) if extra else None,
            opens=_read_moment(_said(self.opens)),
            closes=_read_moment(_said(self.closes)),
        )


def _said(field: Field) -> str:
    return str(field.data or "").strip()


def _number(said: str) -> float | None:
    """`1.5`, `1,5`, `150%` and `+50%` are the same factor; None for what is none."""
    figure = said.removesuffix("%").replace(",", ".").strip()
    try:
        value = float(figure)
    except ValueError:
        return None
    if not abs(value) < 10_000:  # what is not a number compares as false
        return None
    if said.endswith("%"):
        value = value / 100 + (1 if said.startswith("+") else 0)
    return value


def _read_moment(said: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(said)
        return None if moment.utcoffset() is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
