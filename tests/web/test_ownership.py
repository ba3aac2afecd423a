"""Attempts are their owners': for anybody else they are not there."""

import pytest

from tests.web.taking import start


class TestOwnership:
    """What is another person's is not there."""

    @pytest.mark.parametrize("path", ["", "/1", "/review", "/result"])
    def test_another_person_s_attempt_is_not_found(self, student, enter, path) -> None:
        attempt = start(student)
        omar = enter("Omar")
        assert omar.get(attempt + path).status_code == 404
        student.post(f"{attempt}/submit")
        assert omar.get(attempt + path).status_code == 404

    def test_another_person_can_neither_save_nor_submit(self, student, enter) -> None:
        attempt = start(student)
        omar = enter("Omar", "instructor")
        assert omar.post(f"{attempt}/4", {"key": "a", "r": "1"}).status_code == 404
        assert omar.post(f"{attempt}/submit").status_code == 404
        assert "0 of 11 answered" in student.get(f"{attempt}/4").text

    @pytest.mark.parametrize(
        "path",
        [
            "/attempts/0",
            "/attempts/-1",
            "/attempts/999999",
            "/attempts/2147483648",
            f"/attempts/{10**40}",
            "/attempts/1/0",
            "/attempts/1/12",
            "/attempts/1/-1",
            f"/attempts/1/{10**40}",
            "/attempts/1/1.5",
            "/attempts/one/1",
            f"/attempts/{10**40}/result",
            "/courses/orchard/quizzes/none/",
            "/courses/none/quizzes/kinds/",
            "/courses/orchard/quizzes/%00/",
        ],
    )
    def test_what_is_not_there_is_not_found(self, student, path) -> None:
        assert start(student) == "/attempts/1"
        assert student.get(path).status_code == 404
        assert student.post(path, {"key": "a", "r": "1"}).status_code in {404, 405}

    def test_starting_what_is_not_there_is_not_found(self, student) -> None:
        assert student.post("/courses/orchard/quizzes/none/start").status_code == 404
        assert student.post("/courses/none/quizzes/kinds/start").status_code == 404

    def test_nothing_changes_without_the_token(self, student) -> None:
        attempt = start(student)
        assert student.client.post(f"{attempt}/4", data={"key": "a", "r": "1"}).status_code == 400
        assert student.client.post(f"{attempt}/submit").status_code == 400
        assert student.get(f"{attempt}/4").status_code == 200
