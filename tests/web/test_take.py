"""Taking a quiz: the rules told, one question a page, nothing lost, one submission, a result worth reading."""

import re

import pytest
from sqlalchemy import text

KINDS = "/courses/orchard/quizzes/kinds/"


@pytest.fixture
def student(orchard, enter):
    """Amal, signed in, with the orchard published."""
    assert orchard
    return enter("Amal")


def start(visitor, quiz: str = "kinds") -> str:
    """Begin an attempt and return its address (`/attempts/7`)."""
    answer = visitor.post(f"/courses/orchard/quizzes/{quiz}/start")
    assert answer.status_code == 303
    return answer.location


def stem_of(page: str) -> str:
    found = re.search(r'<div class="stem"[^>]*>\s*(.*?)\s*</div>', page, re.DOTALL)
    assert found
    return re.sub(r"<[^>]+>", "", found[1]).strip()


def answer_all(visitor, attempt: str, read_form, answers, count: int = 11) -> None:
    """Answer every question of the quiz `kinds` rightly."""
    for number in range(1, count + 1):
        page = visitor.get(f"{attempt}/{number}").text
        sent = visitor.client.post(f"{attempt}/{number}", data=read_form(page).answer(answers[stem_of(page)]))
        assert sent.status_code in {302, 303}, (number, sent.text)


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
        assert _responses(engine) == 1

    def test_another_answer_under_an_old_key_is_not_lost(self, student, read_form) -> None:
        attempt = start(student)
        for answer in ("4821", "12"):
            student.post(f"{attempt}/4", {"key": "back-button", "r": answer})
        assert read_form(student.get(f"{attempt}/4").text).values["r"] == ["12"]

    def test_result_waits_for_the_submission(self, student) -> None:
        attempt = start(student)
        assert student.get(f"{attempt}/result").location == f"{attempt}/review"


def _responses(engine) -> int:
    with engine.connect() as connection:
        return connection.execute(text("SELECT count(*) FROM responses")).scalar_one()


class TestResult:
    """The result page."""

    def test_all_right_shows_score_keys_reasons_and_passages(self, student, read_form, answers) -> None:
        attempt = start(student)
        answer_all(student, attempt, read_form, answers)
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert page.index("To look at: 1 question") < page.index("Right: 10 questions")
        items = re.split(r'<li class="result-item', page)[1:]
        assert len(items) == 11
        assert re.findall(r"<details( open)?>", page) == [" open", *[""] * 10]
        for item in items[1:]:
            assert item.startswith(" verdict-right"), item[:600]
            assert "Zexplain" in item
            assert "<mark>" in item
        assert items[0].startswith(" verdict-waiting")
        assert "84.6%" in page  # 11 of 13, the essay waits
        assert "1 answer waits for a person" in page
        assert "Passed: 60% were needed." in page

    def test_passage_is_quoted_in_its_whole_paragraph_with_its_place(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "<mark>Quinces and medlars stand along the northern wall</mark>, which was built by the monks" in page
        assert "paragraph 2" in page
        assert 'href="/courses/orchard/lessons/the-trees#p-2:~:text=Quinces' in page

    def test_nothing_answered_is_said_and_what_to_read_again(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert page.count("Not answered") >= 10
        assert "Not passed: 60% are needed." in page
        again = page.split("What to read again", 1)[1].split("</section>", 1)[0]
        assert "Count and name the trees" in again
        assert 'href="/courses/orchard/lessons/the-storm#p-1"' in again
        assert re.search(r'lessons/the-storm#p-1">The storm</a> .*?result#item-2"', again)

    def test_feedback_on_options_is_shown_also_for_those_not_chosen(self, student, read_form) -> None:
        attempt = start(student)
        form = read_form(student.get(f"{attempt}/1").text)
        student.client.post(f"{attempt}/1", data=form.answer(["Only vines"]))
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "Zfeedback apples stand elsewhere" in page
        assert "Zfeedback vines there are none" in page

    def test_typed_answers_are_shown_as_they_were_typed(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/5", {"key": "a", "r": "<b>*bold*</b> ![x](http://example.com/x.png)"})
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "&lt;b&gt;*bold*&lt;/b&gt; ![x](http://example.com/x.png)" in page

    def test_earlier_attempts_and_what_counts_are_named(self, student) -> None:
        first = start(student)
        student.post(f"{first}/4", {"key": "a", "r": "4821"})
        student.post(f"{first}/submit")
        second = start(student)
        student.post(f"{second}/submit")
        page = student.get(f"{second}/result").text
        table = page.split("Attempt by attempt", 1)[1].split("</table>", 1)[0]
        assert f'href="{first}/result">Attempt 1</a>' in table
        assert [cell for cell in ("28.5%", "2 of 7", "15.3%") if cell not in table] == []
        assert "Your best attempt counts: attempt 1, 15.3%" in page
        changed = page.split("Right in attempt 1, not this time", 1)[1].split("</p>", 1)[0]
        assert f'href="{second}/result#item-4"' in changed
        assert "Right this time, not in attempt 1" not in page
        assert "Your best attempt counts: this one, 15.3%" in student.get(f"{first}/result").text

    def test_attempt_by_attempt_is_told_only_where_verdicts_are(self, publish_files, enter) -> None:
        files = {
            "course.yaml": b"title: Q\nobjectives: {sheep: Count the sheep}\nunits: [{lesson: q, quiz: q}]\n",
            "lessons/01-q.md": b"---\ntitle: Q\nobjectives: [sheep]\n---\nThe field holds nine sheep in all.\n",
            "quizzes/01-q.yaml": b"""title: Q
attempts: 3
feedback: never
questions:
  - {id: sheep, type: number, question: How many?, answer: 9, objective: sheep, explanation: Nine.,
     evidence: [{source: 'lesson:q', paragraph: 1, quote: holds nine sheep in all}]}
""",
        }
        publish_files("q", files)
        amal = enter("Amal")
        attempts = []
        for raw in ("9", "8"):
            attempts.append(amal.post("/courses/q/quizzes/q/start").location)
            amal.post(f"{attempts[-1]}/1", {"key": "a", "r": raw})
            amal.post(f"{attempts[-1]}/submit")
        page = amal.get(f"{attempts[-1]}/result").text
        assert "Attempt 1: 100%" in page
        for told in ("Attempt by attempt", "Count the sheep", "not this time", "read again", "#item-1", "holds nine"):
            assert told not in page
        publish_files(
            "q", {**files, "quizzes/01-q.yaml": files["quizzes/01-q.yaml"].replace(b"never", b"after-submit")}
        )
        page = amal.get(f"{attempts[-1]}/result").text
        for told in ("Attempt by attempt", "Count the sheep", "not this time", "read again", "#item-1", "holds nine"):
            assert told in page

    def test_never_shows_the_score_alone(self, student) -> None:
        attempt = start(student, "silent")
        student.post(f"{attempt}/1", {"key": "a", "r": "9"})
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "100%" in page
        assert "does not show the verdicts" in page
        assert "verdict-" not in page
        assert "Zexplain" not in page

    def test_after_close_shows_nothing_before_and_all_after(self, student, clock) -> None:
        attempt = start(student, "sealed")
        student.post(f"{attempt}/1", {"key": "a", "r": "12"})
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "shown when the quiz closes on 22 March 2026, 18:00 (UTC+01:00)" in page
        for hidden in ("Zexplain", "37", "%", "Wrong"):
            assert hidden not in page.split("<main", 1)[1].split("</main>", 1)[0], hidden
        assert "the score is shown when the quiz closes" in student.get("/scores").text
        clock.move(days=21)
        page = student.get(f"{attempt}/result").text
        assert "Zexplain told after the close" in page
        assert "verdict-wrong" in page

    def test_feedback_at_once_stands_on_the_question_and_closes_it(self, student) -> None:
        attempt = start(student, "at-once")
        answer = student.post(f"{attempt}/1", {"key": "a", "r": "12", "go": "next"})
        assert answer.location == f"{attempt}/1"
        page = student.get(f"{attempt}/1").text
        assert "Wrong" in page
        assert "Zexplain thirty-seven" in page
        assert "Zexplain keepers" not in page
        assert "Wrong, 0 of 1 point: see why" in page
        assert "<p><mark>The storm broke 37 trees</mark> in one night and took the roof of the press house.</p>" in page
        assert re.search(r'<input id="q-line"[^>]* disabled', page)
        again = student.post(f"{attempt}/1", {"key": "b", "r": "37", "go": "next"})
        assert again.location == f"{attempt}/1"
        assert "its feedback was shown" in student.get(f"{attempt}/1").text
        assert student.post(f"{attempt}/1", {"key": "c", "go": "next"}).location == f"{attempt}/2"


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
