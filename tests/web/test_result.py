"""A result worth reading: verdicts, keys, passages, as far as the quiz lets them be shown."""

import re

from tests.web.taking import answer_all, start


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
        assert "This quiz" not in again
        assert "Count and name the trees" in again
        assert 'href="/courses/orchard/lessons/the-storm#p-1"' in again
        assert re.search(r'lessons/the-storm#p-1">The storm</a> .*?result#item-2"', again)

    def test_text_with_gaps_is_shown_with_their_numbers(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert re.search(r'<p class="cloze-text">[^<]*\[Gap 1\][^<]*\[Gap 2\]', page)
        assert "Gap 1: " in page

    def test_number_is_shown_as_its_author_wrote_it(self, student) -> None:
        attempt = start(student)
        student.post(f"{attempt}/submit")
        page = student.get(f"{attempt}/result").text
        assert "4821" in page
        assert "4,821" not in page

    def test_lesson_is_named_once_before_the_places_to_read_again_in_it(self, publish_files, enter) -> None:
        body = "## Sheep\n\nIt holds nine sheep in all.\n\n## Goats\n\nIt holds two goats in all.\n"
        lesson = f"---\ntitle: The field\n---\n{body}"
        asked = "".join(
            f"""
  - {{id: {thing}, type: number, question: How many {thing}?, answer: {count}, explanation: So it is.,
     evidence: [{{source: 'lesson:q', section: {thing.title()}, quote: {word} {thing} in all}}]}}"""
            for thing, count, word in (("sheep", 9, "nine"), ("goats", 2, "two"))
        )
        quiz = f"title: Q\nlesson: q\nfeedback: after-submit\nshuffle: false\nquestions:{asked}\n"
        course = "title: Q\nunits: [{lesson: q, quiz: q}]\n"
        files = {"course.yaml": course, "lessons/01-q.md": lesson, "quizzes/01-q.yaml": quiz}
        publish_files("q", {name: text.encode() for name, text in files.items()})
        amal = enter("Amal")
        attempt = amal.post("/courses/q/quizzes/q/start").location
        amal.post(f"{attempt}/submit")
        again = amal.get(f"{attempt}/result").text.split("What to read again", 1)[1].split("</section>", 1)[0]
        assert re.findall(r"/lessons/q[^>]*>(.*?)</a>", again) == ["The field: Sheep", "Goats"]
        assert "This quiz" in again  # in a course without objectives there are no other questions
        assert "Other questions" not in again

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
