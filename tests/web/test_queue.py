"""The queue as instructors see it, what they send, and what the student sees of it and when."""

import re

import pytest

from quizapp.core.grading import grade_item
from quizapp.core.questions.text import Text
from quizapp.core.reviewing import Mark, by_hand
from quizapp.web.views.judged import judged

WAITING = "/teach/orchard/waiting"


@pytest.fixture
def teacher(orchard, enter):
    """Noor, an instructor, with the orchard published."""
    assert orchard
    return enter("Noor", "instructor")


@pytest.fixture
def take(enter):
    """`take("Amal", "kinds", answer, stem)`: a browser whose attempt is submitted with one answer, and its address."""

    def taken(name, quiz, answer, asked):
        visitor = enter(name)
        attempt = visitor.post(f"/courses/orchard/quizzes/{quiz}/start").location
        for number in range(1, 30):
            page = visitor.get(f"{attempt}/{number}")
            if page.status_code != 200 or asked in page.text:
                break
        visitor.post(f"{attempt}/{number}", {"key": "k", "r": answer})
        visitor.post(f"{attempt}/submit")
        return visitor, attempt

    return taken


def decide_link(page):
    return re.search(r'href="(/teach/orchard/waiting/[^"]+)"', page)[1]


def fields(page, group=0):
    form = page.split('<section class="narrow decision"')[group + 1]
    return {name: re.search(rf'name="{name}" value="([^"]*)"', form)[1] for name in ("answer", "latest")}


PILGRIM = "What does the gardener call the oldest quince?"
WALLS = "Why do people build walls by the sea?"


@pytest.mark.usefixtures("teacher")
def test_students_are_not_let_in(enter) -> None:
    assert enter("Amal").get(WAITING).status_code == 403


def test_nothing_waits_at_first(teacher) -> None:
    assert "Nothing waits for a person." in teacher.get(WAITING).text
    assert teacher.get("/teach/nowhere/waiting").status_code == 404
    assert teacher.get(f"{WAITING}/1/kinds/quince").status_code == 404
    assert teacher.get(f"{WAITING}/99999999999999/kinds/quince").status_code == 404


def test_an_answer_waits_is_decided_with_a_comment_and_the_student_sees_it(teacher, take) -> None:
    amal, attempt = take("Amal", "kinds", "the old Pilgrim", PILGRIM)
    result = amal.get(f"{attempt}/result").text
    assert "at least" in result
    assert "1 answer waits" in result
    scores = teacher.get("/teach/orchard/scores").text
    assert "1 answer waits for a person" in scores
    assert f'href="{WAITING}"' in scores
    link = decide_link(teacher.get(WAITING).text)
    page = teacher.get(link).text
    for shown in (PILGRIM, "the Pilgrim", "the old Pilgrim", "Zexplain it leans", "calls the oldest quince"):
        assert shown in page
    sent = {**fields(page), "verdict": "partly", "points": "0,5", "comment": "Nearly \0<b>so</b>."}
    assert teacher.post(link, sent).status_code == 303
    assert "Decided for 1 answer" in teacher.get(link).text
    result = amal.get(f"{attempt}/result").text
    assert "Nearly &lt;b&gt;so&lt;/b&gt;." in result
    assert "at least" not in result
    assert "Noor" not in result


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose right, wrong or partly right."),
        ({"verdict": "partly"}, "Write how many of the 1 points it earns"),
        ({"verdict": "partly", "points": "7"}, "Write how many"),
        ({"verdict": "partly", "points": "nan"}, "Write how many"),
        ({"verdict": "right", "comment": "x" * 2001}, "The comment has 2,001 characters"),
        ({"verdict": "right", "latest": "-1"}, "The form is incomplete"),
    ],
)
def test_what_cannot_be_read_is_shown_again_and_changes_nothing(teacher, take, sent, said) -> None:
    take("Amal", "kinds", "the old Pilgrim", PILGRIM)
    link = decide_link(teacher.get(WAITING).text)
    answer = teacher.post(link, {**fields(teacher.get(link).text), **sent})
    assert answer.status_code == 422
    assert said in answer.text
    assert "1 answer waits for a person." in teacher.get(WAITING).text


def test_an_answer_that_is_not_there_is_not_found(teacher, take) -> None:
    take("Amal", "kinds", "the old Pilgrim", PILGRIM)
    link = decide_link(teacher.get(WAITING).text)
    sent = {"answer": "0" * 32, "latest": "0", "verdict": "right"}
    assert teacher.post(link, sent).status_code == 404
    assert teacher.get(f"{link}?page=2").status_code == 404


def test_a_second_instructor_is_told_of_the_first(teacher, take) -> None:
    take("Amal", "kinds", "the old Pilgrim", PILGRIM)
    link = decide_link(teacher.get(WAITING).text)
    seen = fields(teacher.get(link).text)
    teacher.post(link, {**seen, "verdict": "right"})
    teacher.post(link, {**seen, "verdict": "wrong"})
    page = teacher.get(link).text
    assert "Somebody has decided on these answers meanwhile" in page
    assert "1 of 1 point" in page


def test_an_essay_is_judged_by_its_rubric(teacher, take) -> None:
    amal, attempt = take("Amal", "kinds", "The wind takes the blossom.", WALLS)
    link = decide_link(teacher.get(WAITING).text)
    page = teacher.get(link).text
    assert "5 words; 1 to 100 are asked for" in page
    assert "Choose a level for" in teacher.post(link, fields(page)).text
    assert teacher.post(link, {**fields(page), "criterion-0": "9"}).status_code == 422
    assert teacher.post(link, {**fields(page), "criterion-0": "0"}).status_code == 303
    result = amal.get(f"{attempt}/result").text
    assert "Zlevel none (2 of 2)" in result


@pytest.mark.parametrize(("with_key", "told"), [(True, "Nearly."), (False, "")])
def test_a_comment_is_told_no_earlier_than_the_key(with_key, told) -> None:
    question = Text(id="river", question="Which river?", answer="the Aune")
    raw = {"": ["old Aune"]}
    decided = by_hand(grade_item(question, raw), Mark(0.5, "Nearly."))
    assert judged(question, raw, decided, with_key=with_key).comment == told
    assert judged(question, raw, None, with_key=False).comment == ""
