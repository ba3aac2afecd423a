"""Every table of an instance. No address of a reader's machine is kept in any of them."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from quizapp.storage.types import UtcDateTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints are named, so that a migration can name what it drops on either database."""


class Table(DeclarativeBase):
    """What the tables share: the metadata, and how Python's types are stored."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        dict[str, Any]: JSON,
        dict[str, Any] | None: JSON(none_as_null=True),
        list[dict[str, Any]]: JSON,
        bytes: LargeBinary,
    }


class User(Table):
    """A person's account. `name_key` is the name folded, so that two names that read alike are one."""

    __tablename__ = "users"
    __table_args__ = (
        CheckConstraint("role IN ('student', 'instructor')", name="role"),
        {"sqlite_autoincrement": True},  # a number is never given to another person
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(64))
    name_key: Mapped[str] = mapped_column(String(256), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    passphrase_hash: Mapped[str | None] = mapped_column(String(255))
    """argon2id, in the PHC format; none until a one-time link was followed."""
    token: Mapped[str] = mapped_column(String(64), unique=True)
    """Names the person in a signed session cookie; a new passphrase makes a new one and so ends every session."""
    created_at: Mapped[datetime]


class SignInLink(Table):
    """A one-time link: the SHA-256 of its token, in hexadecimal, never the token."""

    __tablename__ = "sign_in_links"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Revision(Table):
    """A course as it was published once: never changed afterwards. `number` counts from 1 within its course."""

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("course_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[str] = mapped_column(String(64))
    number: Mapped[int]
    content_hash: Mapped[str] = mapped_column(String(64))
    """SHA-256 over the files' names and bytes, in hexadecimal."""
    compiled: Mapped[bytes] = mapped_column(deferred=True)
    published_by: Mapped[str] = mapped_column(String(64))
    published_at: Mapped[datetime]


class RevisionFile(Table):
    """A file of a revision, byte for byte; `path` is relative to the course's folder, with `/`."""

    __tablename__ = "revision_files"

    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id", ondelete="CASCADE"), primary_key=True)
    path: Mapped[str] = mapped_column(String(1000), primary_key=True)
    content: Mapped[bytes]


class CourseHead(Table):
    """A course and the revision that is served of it."""

    __tablename__ = "courses"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), unique=True)


class PublishedQuestion(Table):
    """The type under which a question id was first published; ids are never reused with another."""

    __tablename__ = "published_questions"

    course_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    question_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    revision_number: Mapped[int]
    """The number of the course's revision that brought it."""


class AttachedText(Table):
    """The text of a source that an instructor attached, by paragraph: what the fingerprint covers, and no more."""

    __tablename__ = "source_texts"

    course_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    source_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    paragraphs: Mapped[list[dict[str, Any]]]
    attached_by: Mapped[str] = mapped_column(String(64))
    attached_at: Mapped[datetime]


class Enrolment(Table):
    """A person who takes a course."""

    __tablename__ = "enrolments"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"), primary_key=True, index=True)
    enrolled_at: Mapped[datetime]


class Grant(Table):
    """What a person was granted beyond a quiz's rules. Rows are only ever added: the newest one of a quiz holds.

    A row without any value takes back what was granted.
    """

    __tablename__ = "grants"
    __table_args__ = (Index("ix_grants_course_id_user_id", "course_id", "user_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"))
    quiz_id: Mapped[str] = mapped_column(String(64))
    """Empty for every quiz of the course."""
    time_factor: Mapped[float | None]
    extra_attempts: Mapped[int | None]
    opens_at: Mapped[datetime | None]
    closes_at: Mapped[datetime | None]
    granted_by: Mapped[str] = mapped_column(String(64))
    granted_at: Mapped[datetime]


class LessonRead(Table):
    """A lesson that a person has read, and when first."""

    __tablename__ = "lesson_reads"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"), primary_key=True)
    lesson: Mapped[str] = mapped_column(String(64), primary_key=True)
    read_at: Mapped[datetime]


class Attempt(Table):
    """One taking of a quiz, pinned to the revision that it began with. The grade stands beside it once submitted."""

    __tablename__ = "attempts"
    __table_args__ = (
        UniqueConstraint("user_id", "course_id", "quiz_id", "number"),
        CheckConstraint("state IN ('open', 'submitted')", name="state"),
        CheckConstraint("(state = 'open') = (submitted_at IS NULL)", name="submitted"),
        Index(
            "uq_attempts_open",
            "user_id",
            "course_id",
            "quiz_id",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        Index(
            "ix_attempts_due",
            "due_at",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"), index=True)
    quiz_id: Mapped[str] = mapped_column(String(64))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    number: Mapped[int]
    """Counts from 1 within person, course and quiz."""
    seed: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    """When time is over by the server's clock, grace not counted."""
    submitted_at: Mapped[datetime | None]
    points: Mapped[float | None]
    max_points: Mapped[float | None]
    fraction: Mapped[float | None]
    passed: Mapped[bool | None]
    waiting: Mapped[int | None]
    """How many items wait for a person."""
    late_penalty: Mapped[float | None]


class AttemptItem(Table):
    """A question of an attempt's paper, in the order that the person sees; `number` counts from 1."""

    __tablename__ = "attempt_items"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[str] = mapped_column(String(64))
    """The quiz whose bank the question stands in."""
    question_id: Mapped[str] = mapped_column(String(64))
    section: Mapped[str] = mapped_column(String(64), server_default=text("''"))
    """The section of the attempt's quiz; empty where it has none."""
    flagged: Mapped[bool] = mapped_column(default=False)


class Response(Table):
    """What was sent for an item, as sent. No row is ever changed; an item's response is its newest row.

    Rows are only added while the attempt is open. When it is submitted, the drafts go that their page replaced at once.
    """

    __tablename__ = "responses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "item_number"], ["attempt_items.attempt_id", "attempt_items.number"], ondelete="CASCADE"
        ),
        UniqueConstraint("attempt_id", "save_key"),
        Index("ix_responses_attempt_id_item_number_id", "attempt_id", "item_number", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int]
    item_number: Mapped[int]
    save_key: Mapped[str] = mapped_column(String(64))
    """Sent by the browser with the save: a repeated save with the same key is the same save."""
    raw: Mapped[dict[str, Any]]
    settles: Mapped[bool]
    """Whether feedback was given on it at once, and the item is closed."""
    try_number: Mapped[int | None]
    """Which try at its question it was, from 1, where it was judged at once; none for what was only saved."""
    saved_at: Mapped[datetime]


class GradedItem(Table):
    """What an item of a submitted attempt earned, and why."""

    __tablename__ = "item_grades"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "item_number"], ["attempt_items.attempt_id", "attempt_items.number"], ondelete="CASCADE"
        ),
        Index(
            "ix_item_grades_waiting",
            "attempt_id",
            sqlite_where=text("outcome = 'waiting'"),
            postgresql_where=text("outcome = 'waiting'"),
        ),
    )

    attempt_id: Mapped[int] = mapped_column(primary_key=True)
    item_number: Mapped[int] = mapped_column(primary_key=True)
    points: Mapped[float]
    max_points: Mapped[float]
    fraction: Mapped[float]
    outcome: Mapped[str] = mapped_column(String(16))
    why: Mapped[dict[str, Any]]
    """`why`: the rule that decided; `notes`: what is said of each part; `tries`: the same of each of several tries."""


class HandMark(Table):
    """A person's decision on an item of a submitted attempt. Rows are only ever added: an item's newest one holds."""

    __tablename__ = "hand_marks"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "item_number"], ["attempt_items.attempt_id", "attempt_items.number"], ondelete="CASCADE"
        ),
        Index("ix_hand_marks_item", "attempt_id", "item_number", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int]
    item_number: Mapped[int]
    fraction: Mapped[float]
    """Of the item's points."""
    comment: Mapped[str] = mapped_column(Text)
    rated: Mapped[list[dict[str, Any]]]
    """An essay's rubric, criterion by criterion; else empty."""
    remembered: Mapped[bool]
    """Whether a ruling for the same answer from then on decided, and no look at this one."""
    decided_by: Mapped[str] = mapped_column(String(64))
    decided_at: Mapped[datetime]


class AnswerRuling(Table):
    """A decision that holds for the same answer from now on. Rows are only ever added: the newest one holds.

    One without a fraction takes back the one before it.
    """

    __tablename__ = "answer_rulings"
    __table_args__ = (Index("ix_answer_rulings_answer", "revision_id", "question_id", "answer", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id", ondelete="CASCADE"))
    quiz_id: Mapped[str] = mapped_column(String(64))
    question_id: Mapped[str] = mapped_column(String(64))
    answer: Mapped[str] = mapped_column(String(32))
    """The digest that responses which say the same share."""
    fraction: Mapped[float | None]
    comment: Mapped[str] = mapped_column(Text)
    decided_by: Mapped[str] = mapped_column(String(64))
    decided_at: Mapped[datetime]


class PracticeCard(Table):
    """A question that a person practises; none for one that an attempt brought and that was not touched yet."""

    __tablename__ = "practice_cards"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    memory: Mapped[dict[str, Any] | None]
    """The scheduler's own figures, with when to ask next; none before the first answer."""
    answers: Mapped[int]
    """How often it was answered in practice."""
    added_at: Mapped[datetime | None]
    """When the person chose it for practice, where they did."""
    left_out_at: Mapped[datetime | None]
    """When they put it aside; an attempt that judges it wrong later brings it back."""


class PracticeAnswer(Table):
    """An answer given in practice, and how it was rated. Rows are only ever added: a correction is a row of its own."""

    __tablename__ = "practice_answers"
    __table_args__ = (
        UniqueConstraint("user_id", "answer_key"),
        Index("ix_practice_answers_question", "user_id", "course_id", "question_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    course_id: Mapped[str] = mapped_column(ForeignKey("courses.id"))
    question_id: Mapped[str] = mapped_column(String(64))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    answer_key: Mapped[str | None] = mapped_column(String(64))
    """Sent by the browser with the answer: sent again, it is the same answer. None for a correction."""
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("practice_answers.id", ondelete="CASCADE"), unique=True)
    raw: Mapped[dict[str, Any]]
    outcome: Mapped[str] = mapped_column(String(16))
    rating: Mapped[str] = mapped_column(String(16))
    before: Mapped[dict[str, Any] | None]
    """The memory that the answer met, so that a correction can begin from it."""
    answered_at: Mapped[datetime]


class RateCount(Table):
    """How often something was tried within a window of time; `key` is a keyed hash made by the caller."""

    __tablename__ = "rate_counts"

    key: Mapped[str] = mapped_column(String(255), primary_key=True)
    count: Mapped[int]
    expires_at: Mapped[datetime] = mapped_column(index=True)
