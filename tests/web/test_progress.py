"""My progress: what comes next on the course page, and scores over attempts as a chart with its table."""

import re
from datetime import timedelta

import pytest
from markupsafe import Markup

from quizapp.core.course import Policy, Quiz
from quizapp.services.scores import AttemptScore, QuizScores
from quizapp.web.views.score_chart import MOST_POINTS, score_chart

COURSE = "/courses/orchard/"


def lines(page: str) -> list[tuple[str, str]]:
    """What the course page says is to be done: the word and the title of each line."""
    found = re.findall(r'next-kind">(.*?)</span>.*?<bdi[^>]*>(.*?)</bdi>', page, re.DOTALL)
    return [(word, str(Markup(title).unescape())) for word, title in found]


@pytest.fixture
def amal(orchard, enter):
    assert orchard
    return enter("Amal")


def take(visitor, quiz: str, answers: dict[int, object] | None = None, *, send: bool = True) -> str:
    attempt = visitor.post(f"/courses/orchard/quizzes/{quiz}/start").location
    for number, answer in (answers or {}).items():
        visitor.post(f"{attempt}/{number}", {"key": f"k{number}", "r": answer})
    if send:
        visitor.post(f"{attempt}/submit")
    return attempt


def in_order(page: str, *pieces: str) -> bool:
    places = [page.index(piece) for piece in pieces]
    return places == sorted(places)


def test_who_has_done_nothing_is_shown_what_is_due_and_the_first_lesson(amal) -> None:
    page = amal.get(COURSE).text
    assert lines(page) == [("Due", "Told later"), ("Next", "The trees")]
    assert "0 of 6 quizzes taken, 0 passed" in page
    assert in_order(page, "speaks of a storm", "Your progress", "Lessons and quizzes", "What you will be able to do")
    assert "<summary" not in page


def test_the_most_pressing_comes_first(amal, clock) -> None:
    amal.post("/courses/orchard/lessons/the-trees", {"go": "stay"})
    take(amal, "kinds", {4: "4000"})
    timed = take(amal, "timed", send=False)
    clock.move(minutes=1)
    page = amal.get(COURSE).text
    assert lines(page) == [
        ("Open", "Against the clock"),
        ("Due", "Told later"),
        ("Practice", "Practise"),
        ("Next", "The storm"),
        ("Try again", "Every kind of question"),
    ]
    assert f'href="{timed}"' in page
    assert re.search(r"\d+ minutes left", page.split("next-open", 1)[1].split("</li>", 1)[0])
    assert "1 to practise now" in page
    assert "0% so far, 60% to pass" in page
    assert "1 of 6 quizzes taken, 0 passed" in page
    assert in_order(
        page, "Your progress", '<summary lang="en">Before you read', "speaks of a storm", "Lessons and quizzes"
    )
    assert in_order(page, "Lessons and quizzes", "About this course", "What you will be able to do")


def test_what_is_overdue_says_until_when_it_is_taken(amal, clock) -> None:
    clock.move(days=18, hours=9)
    page = amal.get(COURSE).text
    assert lines(page)[0] == ("Overdue", "Told later")
    assert "taken late until" in page.split("next-overdue", 1)[1].split("</li>", 1)[0]
    clock.move(days=3)
    assert "Told later" not in [title for _, title in lines(amal.get(COURSE).text)]


def test_what_was_handed_in_is_due_no_more(amal) -> None:
    take(amal, "sealed", {1: "37"})
    page = amal.get(COURSE).text
    assert "Told later" not in [title for _, title in lines(page)]
    assert "%" not in page.split('class="standing"', 1)[1].split("</section>", 1)[0]


def test_every_line_leads_to_a_page_that_is_there(amal) -> None:
    take(amal, "kinds", {4: "4000"})
    take(amal, "timed", send=False)
    section = amal.get(COURSE).text.split('class="next-list"', 1)[1].split("</ul>", 1)[0]
    links = re.findall(r'href="([^"]+)"', section)
    assert len(links) == 5
    for link in links:
        assert amal.get(link, follow_redirects=True).status_code == 200


def test_nobody_is_told_of_progress_who_is_not_signed_in(orchard, visit) -> None:
    assert orchard
    page = visit().get(COURSE).text
    assert "Your progress" not in page
    assert lines(page) == [("Lesson", "The trees")]
    assert in_order(page, "Begin here", "to take the quizzes and keep your place", "Lessons and quizzes")


def test_scores_are_drawn_beside_their_table_once_there_are_two(amal) -> None:
    take(amal, "kinds", {4: "4821"})
    assert "<svg" not in amal.get("/scores").text
    take(amal, "kinds")
    page = amal.get("/scores").text
    assert page.count("<svg") == 1
    drawn = page.split("<svg", 1)[1].split("</svg>", 1)[0]
    assert "Scores of 2 attempts at Every kind of question" in drawn
    assert "attempt 1: 15.3%; attempt 2: 0%" in drawn
    assert 'role="img"' in drawn
    assert "Dashed: to pass: 60%" in page
    assert "style=" not in page


def test_scores_that_are_hidden_are_not_drawn(amal, clock) -> None:
    take(amal, "sealed", {1: "37"})
    clock.move(minutes=11)
    take(amal, "sealed", {1: "37"})
    assert "<svg" not in amal.get("/scores").text
    clock.move(days=30)
    assert "<svg" in amal.get("/scores").text


def scores(clock, fractions, keep="best") -> QuizScores:
    attempts = tuple(
        AttemptScore(
            attempt_id=number,
            number=number,
            open=fraction is None,
            started_at=clock(),
            submitted_at=clock() + timedelta(minutes=1),
            fraction=fraction,
            passed=None,
            waiting=0,
            hidden=False,
        )
        for number, fraction in enumerate(fractions, start=1)
    )
    return QuizScores(Quiz(id="q", title="Q", policy=Policy(keep=keep)), attempts, None, 1.0, 2)


def test_points_stand_higher_the_better_and_side_by_side(clock) -> None:
    chart = score_chart(scores(clock, [0.0, 1.0, 0.5, None]))
    assert [point.score for point in chart.points] == ["0%", "100%", "50%"]
    assert [point.counts for point in chart.points] == [False, True, False]
    xs, ys = [point.x for point in chart.points], [point.y for point in chart.points]
    assert xs == sorted(xs)
    assert ys[1] < ys[2] < ys[0] == chart.grid[0].y
    assert all(chart.left < x < chart.right for x in xs)
    assert chart.pass_mark is None
    assert score_chart(scores(clock, [0.5, None])) is None


def test_many_attempts_are_drawn_without_a_label_each(clock) -> None:
    chart = score_chart(scores(clock, [0.5] * 200))
    assert len(chart.points) == MOST_POINTS
    assert sum(bool(point.score) for point in chart.points) <= 3
    assert sum(bool(point.number) for point in chart.points) <= 10
    assert chart.points[-1].number == "200"
