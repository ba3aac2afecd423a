"""The scores of a course for its instructor: sorted rows, means with their n, and the same as cells of a CSV file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quizapp.services.gradebook import Gradebook, GradebookCell, GradebookRow
from quizapp.web.views.wording import UNKNOWN, counted, percent

Order: TypeAlias = Literal["asc", "desc"]

NAME = "name"
TOTAL = "total"
QUIZ = "quiz-"
"""What names a quiz's column in the address, before the quiz's id: a quiz may itself be called `total`."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, wide forms included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A heading that sorts: `next_order` is what following it gives, `sorted` is its `aria-sort`."""

    key: str
    title: str
    figure: bool
    sorted: str
    sign: str
    next_order: Order


@dataclass(frozen=True, slots=True)
class Cell:
    """A score as it is shown, with the attempts behind it and the answers that wait for a person, if any."""

    score: str
    attempts: str
    waiting: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table."""

    name: str
    cells: tuple[Cell, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean and over how many it is."""

    score: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GradebookPage:
    """All that the page shows."""

    course_id: str
    course_title: str
    language: str
    size: str
    sort: str
    order: Order
    order_said: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    means: tuple[Mean, ...]
    waiting: str
    """How many answers wait for a person; empty where none does."""


def gradebook_page(book: Gradebook, sort: str, order: str) -> GradebookPage:
    """The page sorted by a column; a `sort` or `order` that there is none of counts as by name, upwards."""
    key, way = _sorting(book, sort, order)
    titles = {NAME: "Student", **{QUIZ + one.quiz.id: one.quiz.title for one in book.quizzes}, TOTAL: "Total"}
    said = f"Sorted by {titles[key]}, {_said(key, way)}."
    return GradebookPage(
        course_id=book.course.id,
        course_title=book.course.title,
        language=book.course.language,
        size=counted(len(book.rows), "student"),
        sort=key,
        order=way,
        order_said=said,
        columns=tuple(_column(name, title, key, way) for name, title in titles.items()),
        rows=tuple(_row(book, row) for row in in_order(book, sort, order)),
        means=(
            *(_mean([row.cells[one.quiz.id].kept for row in book.rows]) for one in book.quizzes),
            _mean([row.total for row in book.rows]),
        ),
        waiting=_waiting(sum(cell.waiting for row in book.rows for cell in row.cells.values())),
    )


def _waiting(count: int) -> str:
    return f"{counted(count, 'answer')} {'waits' if count == 1 else 'wait'} for a person" if count else ""


def in_order(book: Gradebook, sort: str, order: str) -> tuple[GradebookRow, ...]:
    """The students sorted; those without a figure come last whichever way, and equal ones by name."""
    key, way = _sorting(book, sort, order)
    by_name = sorted(book.rows, key=lambda row: (row.name.casefold(), row.name))
    if key == NAME:
        return tuple(reversed(by_name)) if way == "desc" else tuple(by_name)
    figures = [(row, row.total if key == TOTAL else row.cells[key.removeprefix(QUIZ)].kept) for row in by_name]
    known = [(row, figure) for row, figure in figures if figure is not None]
    known.sort(key=lambda pair: -pair[1] if way == "desc" else pair[1])
    return (*(row for row, _ in known), *(row for row, figure in figures if figure is None))


def csv_rows(book: Gradebook, sort: str, order: str) -> list[list[str]]:
    """The table as rows of a CSV file, heading first: percentages as plain numbers, cells that no sheet runs."""
    heading = ["Student"]
    for one in book.quizzes:
        heading += [f"{one.quiz.title} (%)", f"{one.quiz.title}: attempts"]
    rows = [[*heading, "Total (%)"]]
    for row in in_order(book, sort, order):
        cells = [row.name]
        for one in book.quizzes:
            cell = row.cells[one.quiz.id]
            cells += [_plain(cell.kept), str(cell.attempts)]
        rows.append([*cells, _plain(row.total)])
    return [[harmless(cell) for cell in row] for row in rows]


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that could be gets an apostrophe before it (OWASP)."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS) else cell


def _sorting(book: Gradebook, sort: str, order: str) -> tuple[str, Order]:
    known = {NAME, TOTAL, *(QUIZ + one.quiz.id for one in book.quizzes)}
    return (sort, "desc" if order == "desc" else "asc") if sort in known else (NAME, "asc")


def _column(name: str, title: str, key: str, way: Order) -> Column:
    here = name == key
    first: Order = "asc" if name == NAME else "desc"  # of figures one wants the highest first
    other: Order = "asc" if way == "desc" else "desc"
    return Column(
        key=name,
        title=title,
        figure=name != NAME,
        sorted=("ascending" if way == "asc" else "descending") if here else "",
        sign=("▲" if way == "asc" else "▼") if here else "",
        next_order=other if here else first,
    )


def _said(key: str, way: Order) -> str:
    if key == NAME:
        return "from A to Z" if way == "asc" else "from Z to A"
    return "lowest first" if way == "asc" else "highest first"


def _row(book: Gradebook, row: GradebookRow) -> Row:
    return Row(row.name, tuple(_cell(row.cells[one.quiz.id]) for one in book.quizzes), percent(row.total))


def _cell(cell: GradebookCell) -> Cell:
    waiting = f"{cell.waiting} waiting" if cell.waiting else ""
    return Cell(percent(cell.kept), counted(cell.attempts, "attempt") if cell.attempts else "", waiting)


def _mean(fractions: Sequence[float | None]) -> Mean:
    known = [fraction for fraction in fractions if fraction is not None]
    return Mean(percent(sum(known) / len(known)) if known else UNKNOWN, len(known))


def _plain(fraction: float | None) -> str:
    return "" if fraction is None else percent(fraction).removesuffix("%")
