"""One's own scores: every attempt, what counts of them, the total."""

from tests.web.taking import start


class TestScores:
    """My scores."""

    def test_nothing_taken_says_so(self, student) -> None:
        assert "You have not taken a quiz yet" in student.get("/scores").text

    def test_every_attempt_what_counts_and_the_total(self, student) -> None:
        for answer in ("12", "2"):
            attempt = start(student, "timed")
            student.post(f"{attempt}/1", {"key": "a", "r": answer})
            student.post(f"{attempt}/submit")
        page = student.get("/scores").text
        assert "Your last attempt counts: 100% of 1 point." in page
        assert page.count('class="table-scroll"') == 1
        assert "/attempts/1/result" in page
        assert "/attempts/2/result" in page
        assert "of the course" in page
        assert "counts as 0" in page

    def test_an_open_attempt_leads_on(self, student) -> None:
        attempt = start(student)
        page = student.get("/scores").text
        assert f'href="{attempt}"' in page
        assert ">Open<" in page
        assert ">since 2 March 2026, 09:00 (UTC)<" in page
