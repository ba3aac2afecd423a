"""The start page of a quiz: every rule told in plain words, and from when on it may be begun."""

from tests.web.taking import KINDS, start


class TestRules:
    """The start page."""

    def test_it_says_every_rule_in_plain_words(self, student) -> None:
        page = student.get(KINDS).text
        for piece in (
            "11 questions, 13 points together (from 1 to 2 each)",
            "3 attempts; used 0, left 3.",
            "No limit.",
            "Your best attempt counts.",
            "60% of the points.",
            "as soon as you submit",
            "An attempt is used as soon as you begin it.",
            "You may change an answer until you submit.",
            "what cannot be read is shown again and costs nothing",
            'href="/courses/orchard/lessons/the-trees"',
        ):
            assert piece in page, piece

    def test_it_says_dates_late_work_and_waiting(self, student) -> None:
        page = student.get("/courses/orchard/quizzes/sealed/").text
        for piece in (
            "1 March 2026, 09:00 (UTC+01:00)",
            "20 March 2026, 18:00 (UTC+01:00)",
            "Taken until 22 March 2026, 18:00 (UTC+01:00); it loses 10% of its score per day begun.",
            "Wait 10 minutes after one is submitted before you try again.",
            "by the server&#39;s clock. After that work is late.",
            "once the quiz takes no more work",
        ):
            assert piece in page, piece

    def test_it_says_how_long_by_whose_clock(self, student) -> None:
        page = student.get("/courses/orchard/quizzes/timed/").text
        assert "15 minutes from the moment you start, by the server&#39;s clock" in page
        assert "The clock starts when you press the button" in page

    def test_it_says_how_long_an_open_attempt_has(self, student, clock) -> None:
        start(student, "timed")
        clock.move(minutes=3, seconds=30)
        page = student.get("/courses/orchard/quizzes/timed/").text
        assert "11 minutes left" in page
        assert 'data-deadline="2026-03-02T09:15:00+00:00"' in page

    def test_it_says_how_many_are_drawn(self, student) -> None:
        assert "3 questions, drawn by chance for each attempt" in student.get("/courses/orchard/quizzes/mixed/").text

    def test_it_counts_what_was_used(self, student) -> None:
        student.post(f"{start(student)}/submit")
        assert "3 attempts; used 1, left 2." in student.get(KINDS).text

    def test_it_says_from_when_another_attempt_may_begin(self, student) -> None:
        student.post(f"{start(student, 'sealed')}/submit")
        page = student.get("/courses/orchard/quizzes/sealed/").text
        assert "It may be begun from 2 March 2026, 09:10 (UTC)" in page
        assert 'class="start-form"' not in page

    def test_the_minute_it_names_is_not_too_early(self, student, clock) -> None:
        attempt = start(student, "sealed")
        clock.move(seconds=41)
        student.post(f"{attempt}/submit")
        assert "from 2 March 2026, 09:11 (UTC)" in student.get("/courses/orchard/quizzes/sealed/").text
        clock.move(minutes=10, seconds=19)
        assert 'class="start-form"' in student.get("/courses/orchard/quizzes/sealed/").text

    def test_a_start_that_is_refused_says_why(self, student) -> None:
        student.post(f"{start(student, 'silent')}/submit")
        answer = student.post("/courses/orchard/quizzes/silent/start")
        assert answer.location == "/courses/orchard/quizzes/silent/"
        assert "The one attempt is used." in student.get(answer.location).text

    def test_starting_twice_goes_on_with_one_attempt(self, student) -> None:
        assert start(student) == start(student)

    def test_it_takes_an_account(self, orchard, visit) -> None:
        assert orchard
        assert visit().get(KINDS).location.startswith("/sign-in")
