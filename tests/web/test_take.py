"""Taking a quiz: one question a page, nothing lost, the server's clock, one submission."""

import re

import pytest

from tests.web.taking import KINDS, responses, start, stem_of


class TestQuestion:
    """One question a page."""

    def test_every_type_takes_its_answer_and_shows_it_again(self, student, read_form, answers) -> None:
        attempt = start(student)
        for number in range(1, 12):
            page = student.get(f"{attempt}/{number}").text
            sent = read_form(page).answer(answers[stem_of(page)], go="stay")
            assert student.client.post(f"{attempt}/{number}", data=sent).location == f"{attempt}/{number}"
            again = read_form(student.get(f"{attempt}/{number}").text).values
            for name in (name for name in sent if name.startswith("r")):
                expected = sent[name] if isinstance(sent[name], list) else [sent[name]]
                assert sorted(again[name]) == sorted(expected), (number, name)

    def test_what_was_saved_is_shown_with_the_servers_time(self, student, clock) -> None:
        attempt = start(student)
        assert "Not answered yet" in student.get(f"{attempt}/4").text
        clock.move(minutes=3, seconds=7)
        student.post(f"{attempt}/4", {"key": "a", "r": "4821", "go": "stay"})
        page = student.get(f"{attempt}/4").text
        assert 'Saved <time datetime="2026-03-02T09:03:07+00:00">09:03:07 UTC</time>' in page
        assert "1 of 11 answered" in page

    @pytest.mark.parametrize(
        ("go", "leads_to"),
        [("next", "5"), ("previous", "3"), ("stay", "4"), ("review", "review"), ("9", "9"), ("rubbish", "4")],
    )
    def test_the_button_decides_where_it_goes_on(self, student, go, leads_to) -> None:
        attempt = start(student)
        answer = student.post(f"{attempt}/4", {"key": "a", "r": "4821", "go": go})
        assert (answer.status_code, answer.location) == (303, f"{attempt}/{leads_to}")

    def test_the_next_page_says_what_was_saved(self, student) -> None:
        attempt = start(student)
        answer = student.client.post(
            f"{attempt}/4", data={"key": "a", "r": "4821", "go": "next", "csrf_token": student.token()}
        )
        assert "Question 4: saved" in student.get(answer.location).text
        assert "Question 4: saved" not in student.get(answer.location).text

    def test_an_attempt_goes_on_at_its_first_open_question(self, student) -> None:
        attempt = start(student)
        assert student.get(attempt).location == f"{attempt}/1"
        for number, answer in ((1, ""), (4, "4821")):
            student.post(f"{attempt}/{number}", {"key": str(number), "r": answer})
        assert student.get(attempt).location == f"{attempt}/1"

    def test_what_cannot_be_read_is_shown_again_with_the_message_beside_it(self, student) -> None:
        attempt = start(student)
        answer = student.post(f"{attempt}/4", {"key": "a", "r": "a great <many>", "go": "next"})
        assert answer.status_code == 422
        assert 'value="a great &lt;many&gt;"' in answer.text
        assert 'aria-invalid="true"' in answer.text
        assert 'id="q-error"' in answer.text
        assert re.search(r'aria-describedby="[^"]*q-error', answer.text)
        assert "0 of 11 answered" in answer.text
        assert "Not answered yet" in student.get(f"{attempt}/4").text

    def test_the_message_stands_beside_the_part_that_cannot_be_read(self, student, read_form) -> None:
        attempt = start(student)
        form = read_form(student.get(f"{attempt}/6").text)
        answer = student.client.post(
            f"{attempt}/6", data=form.answer({"Gap 1": "plenty", "Gap 2": "nine", "Gap 3": "monks"})
        )
        assert answer.status_code == 422
        again = read_form(answer.text)
        assert again.values["r.how-many"] == ["plenty"]
        assert again.values["r.builders"] == ["monks"]
        assert 'id="q-how-many-error"' in answer.text

    def test_the_map_says_where_one_is_and_what_is_answered(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/4", {"key": "a", "r": "4821"})
        page = student.get(f"{attempt}/5").text
        places = re.findall(r'<button class="map-item([^"]*)".*?value="(\d+)"([^>]*)>', page)
        assert len(places) == 11
        assert [number for kinds, number, _ in places if "is-answered" in kinds] == ["4"]
        assert [number for _, number, rest in places if 'aria-current="step"' in rest] == ["5"]

    def test_a_flag_is_kept_shown_and_taken_off(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/4", {"key": "a", "r": "4821", "flagged": "0", "flag": "1", "go": "stay"})
        assert re.search(r'id="flag"[^>]* checked', student.get(f"{attempt}/4").text)
        assert "Answered, flagged" in student.get(f"{attempt}/review").text
        student.post(f"{attempt}/4", {"key": "b", "r": "4821", "flagged": "1", "go": "stay"})
        assert "flagged" not in student.get(f"{attempt}/review").text

    def test_a_flag_is_kept_also_with_an_answer_that_cannot_be_read(self, student) -> None:
        attempt = start(student)
        answer = student.post(f"{attempt}/4", {"key": "a", "r": "plenty", "flagged": "0", "flag": "1"})
        assert answer.status_code == 422
        assert re.search(r'id="flag"[^>]* checked', answer.text)

    def test_two_showings_have_two_keys(self, student, read_form) -> None:
        attempt = start(student)
        keys = {read_form(student.get(f"{attempt}/4").text).hidden["key"] for _ in range(3)}
        assert len(keys) == 3

    def test_a_save_without_a_key_is_refused_and_nothing_lost_silently(self, student) -> None:
        attempt = start(student)
        answer = student.post(f"{attempt}/4", {"r": "4821"})
        assert answer.location == f"{attempt}/4"
        assert "no usable key" in student.get(f"{attempt}/4").text

    def test_an_answer_of_another_question_s_option_is_invalid(self, student) -> None:
        attempt = start(student)
        assert student.post(f"{attempt}/1", {"key": "a", "r": "0123456789ab"}).status_code == 422

    def test_many_odd_fields_do_no_harm(self, student) -> None:
        attempt = start(student)
        odd = {"key": "a", "r": ["1", "2"], "r.x": "y", "r.": "z", "r.\0": "\0", "go": "-1", "flag": "maybe"}
        assert student.post(f"{attempt}/4", odd).status_code in {303, 422}
        assert student.post(f"{attempt}/4", {"key": "b", "r": "4821\0"}).status_code in {303, 422}
        assert student.post(f"{attempt}/5", {"key": "c", "r": "x" * 70_000}).status_code == 422


class TestTime:
    """The clock is the server's."""

    def test_page_says_until_when_and_what_is_left(self, student, clock) -> None:
        attempt = start(student, "timed")
        clock.move(minutes=3, seconds=30)
        page = student.get(f"{attempt}/1").text
        assert 'datetime="2026-03-02T09:15:00+00:00">09:15:00 UTC</time>' in page
        assert "11 minutes left" in page
        assert "the server had 09:03:30 UTC" in page

    def test_when_time_is_over_what_was_saved_is_submitted(self, student, clock) -> None:
        attempt = start(student, "timed")
        student.post(f"{attempt}/1", {"key": "a", "r": "2"})
        clock.move(minutes=16)
        assert student.get(f"{attempt}/1").location == f"{attempt}/result"
        page = student.get(f"{attempt}/result").text
        assert "100%" in page
        assert "2 March 2026, 09:15 (UTC)" in page
        assert "The time was over: what you had saved by then was submitted for you." in page

    def test_one_who_submits_in_time_is_not_told_that_it_was_over(self, student, clock) -> None:
        attempt = start(student, "timed")
        clock.move(minutes=14)
        student.post(f"{attempt}/submit")
        assert "time was over" not in student.get(f"{attempt}/result").text

    def test_an_answer_after_the_time_is_refused_and_says_so(self, student, clock) -> None:
        attempt = start(student, "timed")
        clock.move(minutes=16)
        answer = student.post(f"{attempt}/1", {"key": "a", "r": "2"})
        assert answer.location == f"{attempt}/result"
        page = student.get(answer.location).text
        assert "is not part of it" in page
        assert "Not answered" in page


class TestSubmitting:
    """One submission, whatever is sent twice."""

    def test_review_says_what_has_no_answer(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/4", {"key": "a", "r": "4821"})
        page = student.get(f"{attempt}/review").text
        assert "10 questions have no answer" in page
        assert re.search(r'<tr class="is-answered">.*?/4"', page, re.DOTALL)

    def test_submitting_twice_is_one_submission(self, student) -> None:
        attempt = start(student)
        for _ in range(2):
            answer = student.post(f"{attempt}/submit")
            assert (answer.status_code, answer.location) == (303, f"{attempt}/result")
        assert student.get(KINDS).text.count(f'href="{attempt}/result"') == 1
        assert "used 1, left 2" in student.get(KINDS).text

    def test_a_second_tab_is_led_to_the_result(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/submit")
        for path in ("", "/1", "/review"):
            assert student.get(attempt + path).location == f"{attempt}/result"
        answer = student.post(f"{attempt}/4", {"key": "late", "r": "4821"})
        assert answer.location == f"{attempt}/result"
        assert "submitted before" in student.get(answer.location).text

    def test_a_repeated_save_is_one_save(self, student, engine) -> None:
        attempt = start(student)
        for _ in range(3):
            student.post(f"{attempt}/4", {"key": "once", "r": "4821"})
        assert responses(engine) == 1

    def test_another_answer_under_an_old_key_is_not_lost(self, student, read_form) -> None:
        attempt = start(student)
        for answer in ("4821", "12"):
            student.post(f"{attempt}/4", {"key": "back-button", "r": answer})
        assert read_form(student.get(f"{attempt}/4").text).values["r"] == ["12"]

    def test_result_waits_for_the_submission(self, student) -> None:
        attempt = start(student)
        assert student.get(f"{attempt}/result").location == f"{attempt}/review"
