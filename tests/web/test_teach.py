"""What instructors see: their courses, everyone's scores sorted, and a file that no spreadsheet runs."""

import csv
import re
from io import StringIO

import pytest

SCORES = "/teach/orchard/scores"


@pytest.fixture
def teacher(orchard, enter):
    """Noor, an instructor, with the orchard published."""
    assert orchard
    return enter("Noor", "instructor")


def take(visitor, quiz: str, *answers: str) -> None:
    """Take a quiz of the orchard and submit it."""
    attempt = visitor.post(f"/courses/orchard/quizzes/{quiz}/start").location
    for number, answer in enumerate(answers, start=1):
        visitor.post(f"{attempt}/{number}", {"key": str(number), "r": answer})
    visitor.post(f"{attempt}/submit")


def names_of(page: str) -> list[str]:
    body = page.split("<tbody>", 1)[1].split("</tbody>", 1)[0]
    return re.findall(r'<th scope="row"><bdi>(.*?)</bdi>', body)


def file_rows(answer) -> list[list[str]]:
    return list(csv.reader(StringIO(answer.data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("path", ["/teach/", SCORES, f"{SCORES}.csv"])
def test_students_are_not_let_in(orchard, enter, path) -> None:
    assert orchard
    assert enter("Amal").get(path).status_code == 403


@pytest.mark.parametrize("path", ["/teach/", SCORES, f"{SCORES}.csv"])
def test_others_are_asked_to_sign_in(orchard, visit, path) -> None:
    assert orchard
    assert visit().get(path).location.startswith("/sign-in")


def test_courses_are_listed_with_the_revision_that_is_served(teacher) -> None:
    row = teacher.get("/teach/").text.split("<tbody>", 1)[1].split("</tr>", 1)[0]
    assert "The orchard by the sea" in row
    assert "Revision 1: 2 lessons, 6 quizzes, 16 questions" in row
    assert f'href="{SCORES}"' in row


def test_without_courses_it_says_how_to_publish_one(enter) -> None:
    assert "quizapp publish" in enter("Noor", "instructor").get("/teach/").text


def test_without_students_it_says_so(teacher) -> None:
    assert "No student has begun yet" in teacher.get(SCORES).text


def test_scores_of_a_course_that_is_not_there_are_not_found(teacher) -> None:
    assert teacher.get("/teach/nowhere/scores").status_code == 404
    assert teacher.get("/teach/nowhere/scores.csv").status_code == 404


@pytest.fixture
def marked(teacher, enter):
    """Three students: Amal right, Badr wrong, Celia has only read a lesson."""
    take(enter("Amal"), "timed", "2")
    badr = enter("Badr")
    take(badr, "timed", "2")
    take(badr, "timed", "7")
    enter("Celia").post("/courses/orchard/lessons/the-trees", {"go": "stay"})
    return teacher


def test_scores_show_what_counts_with_the_attempts_and_n(marked) -> None:
    page = marked.get(SCORES).text
    assert "3 students" in page
    assert names_of(page) == ["Amal", "Badr", "Celia"]
    body = page.split("<tbody>", 1)[1]
    assert re.search(r"100% <span class=\"attempt-count\">\(1 attempt\)", body)
    assert re.search(r"0% <span class=\"attempt-count\">\(2 attempts\)", body)  # the last attempt counts
    foot = body.split("<tfoot>", 1)[1]
    assert '50% <span class="n">n = 2</span>' in foot
    assert "n = 3" in foot


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Amal", "Badr", "Celia"]),
        ("?sort=name&order=desc", ["Celia", "Badr", "Amal"]),
        ("?sort=quiz-timed&order=desc", ["Amal", "Badr", "Celia"]),
        ("?sort=quiz-timed&order=asc", ["Badr", "Amal", "Celia"]),
        ("?sort=total&order=asc", ["Badr", "Celia", "Amal"]),
        ("?sort=quiz-none&order=desc", ["Amal", "Badr", "Celia"]),
        ("?sort=%00&order=%ff", ["Amal", "Badr", "Celia"]),
    ],
)
def test_table_and_file_are_sorted_as_the_address_says(marked, query, expected) -> None:
    assert names_of(marked.get(SCORES + query).text) == expected
    assert [row[0] for row in file_rows(marked.get(f"{SCORES}.csv{query}"))[1:]] == expected


def test_heading_says_how_it_is_sorted_and_turns_it_round(marked) -> None:
    page = marked.get(f"{SCORES}?sort=total&order=desc").text
    heading = re.search(r'<th scope="col"[^>]*aria-sort="descending">.*?</th>', page, re.DOTALL)
    assert heading
    assert "sort=total&amp;order=asc" in heading[0]
    assert page.count("aria-sort") == 1


def test_file_is_a_download_in_utf_8_with_a_mark(marked) -> None:
    answer = marked.get(f"{SCORES}.csv")
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert answer.mimetype == "text/csv"
    assert answer.headers["Content-Disposition"] == "attachment; filename=orchard-scores.csv"
    heading, *rows = file_rows(answer)
    assert heading[0] == "Student"
    assert heading[-1] == "Total (%)"
    column = heading.index("Against the clock (%)")
    assert [(row[0], row[column], row[column + 1]) for row in rows] == [
        ("Amal", "100", "1"),
        ("Badr", "0", "2"),
        ("Celia", "", "0"),
    ]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(x)", '"=1"', "=1,2", "＝1+1"])
def test_a_name_that_a_spreadsheet_would_run_is_made_harmless(teacher, enter, name) -> None:
    enter(name).post("/courses/orchard/lessons/the-trees", {"go": "stay"})
    ((_, *_), row) = file_rows(teacher.get(f"{SCORES}.csv"))
    assert not row[0].lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    assert row[0].lstrip("'").startswith(name[0]) or row[0].endswith(name[1:])


def test_a_quiz_title_that_a_spreadsheet_would_run_is_made_harmless(publish_files, enter) -> None:
    quiz = (
        "title: '=cmd()'\nquestions:\n  - {id: a, type: true-false, question: The sea is wide., answer: true, "
        "explanation: So., evidence: [{source: 'lesson:one', paragraph: 1, quote: The sea is wide}]}\n"
    )
    publish_files(
        "trick",
        {
            "course.yaml": b"title: Trick\nunits: [{lesson: one, quiz: one}]\n",
            "lessons/01-one.md": b"---\ntitle: One\n---\nThe sea is wide.\n",
            "quizzes/01-one.yaml": quiz.encode(),
        },
    )
    enter("Amal").post("/courses/trick/lessons/one", {"go": "stay"})
    heading = file_rows(enter("Noor", "instructor").get("/teach/trick/scores.csv"))[0]
    assert heading[1] == "'=cmd() (%)"
