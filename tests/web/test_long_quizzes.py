"""A quiz of many questions: a page of them at a time, every one of them in reach, without scripts."""

import re

import pytest

COUNT = 130
PAGES = (range(1, 51), range(51, 101), range(101, 131))


def course_of(count: int, feedback: str = "after-submit") -> dict[str, bytes]:
    """A course with one quiz of so many questions; every question's words are its own."""
    lines = "\n\n".join(f"Field {n} holds {n + 1000} sheep in all." for n in range(1, count + 1))
    bank = "\n".join(
        f"  - {{id: field-{n}, type: number, question: How many sheep does field {n} hold?, answer: {n + 1000}, "
        f"objective: sheep, explanation: Zexplain {n} it is., evidence: [{{source: 'lesson:fields', paragraph: {n}, "
        f"quote: 'holds {n + 1000} sheep in all'}}]}}"
        for n in range(1, count + 1)
    )
    head = f"title: Fields\nlesson: fields\nattempts: unlimited\nfeedback: {feedback}\nshuffle: false\nquestions:"
    return {
        "course.yaml": b"title: Fields\nobjectives: {sheep: Count sheep}\nunits: [{lesson: fields, quiz: fields}]\n",
        "lessons/01-fields.md": f"---\ntitle: Fields\nobjectives: [sheep]\n---\n{lines}\n".encode(),
        "quizzes/01-fields.yaml": f"{head}\n{bank}\n".encode(),
    }


@pytest.fixture
def student(publish_files, enter):
    """Amal, signed in, with the long quiz published."""
    publish_files("fields", course_of(COUNT))
    return enter("Amal")


@pytest.fixture
def attempt(student) -> str:
    """The address of an attempt in which questions 1, 2 and 60 are answered, the last of them wrongly."""
    address = student.post("/courses/fields/quizzes/fields/start").location
    for number, answer in ((1, "1001"), (2, "1002"), (60, "7")):
        assert student.post(f"{address}/{number}", {"key": str(number), "r": answer}).status_code == 303
    return address


def numbers(page: str, pattern: str) -> list[int]:
    return [int(number) for number in re.findall(pattern, page)]


class TestMap:
    """The map on a question's page."""

    @pytest.mark.parametrize("number", [1, 50, 51, 60, 100, 101, 130])
    def test_it_shows_the_questions_around_and_leads_to_the_others(self, student, attempt, number) -> None:
        page = student.get(f"{attempt}/{number}").text
        around = next(numbers_ for numbers_ in PAGES if number in numbers_)
        assert numbers(page, r'<button class="map-item[^"]*"[^>]*value="(\d+)"') == list(around)
        assert numbers(page, r'<button class="stretch"[^>]*value="(\d+)"') == [1, 51, 101]
        assert numbers(page, r'value="(\d+)" aria-current="step"') == [number]
        assert numbers(page, r'value="(\d+)" aria-current="true"') == [around[0]]

    def test_the_others_say_what_is_missing_there(self, student, attempt) -> None:
        page = student.get(f"{attempt}/1").text
        said = re.findall(r'<span class="meta">\((.*?)\)</span>', page)
        assert said == ["48 not answered", "49 not answered", "30 not answered"]

    def test_its_links_save_the_answer_on_the_way(self, student, attempt, read_form) -> None:
        answer = student.post(f"{attempt}/3", {"key": "way", "r": "1003", "go": "101"})
        assert answer.location == f"{attempt}/101"
        assert read_form(student.get(f"{attempt}/3").text).values["r"] == ["1003"]

    def test_a_short_quiz_has_all_its_questions_on_the_map(self, orchard, student) -> None:
        assert orchard
        attempt = student.post("/courses/orchard/quizzes/kinds/start").location
        page = student.get(f"{attempt}/1").text
        assert page.count('class="map-item') == 11
        assert 'class="stretch' not in page


class TestReview:
    """The review."""

    def test_each_page_lists_its_own_questions_and_all_are_in_reach(self, student, attempt) -> None:
        for place, expected in enumerate(PAGES, start=1):
            page = student.get(f"{attempt}/review?page={place}").text
            assert numbers(page, r'<th scope="row"><a href="[^"]*/(\d+)"') == list(expected)
            for other in (2, 3):
                assert f'href="{attempt}/review?page={other}"' in page
            assert f'href="{attempt}/review"' in page
            assert "submit-form" in page
            assert "127 questions have no answer" in page

    def test_it_leads_to_the_first_question_without_an_answer(self, student, attempt) -> None:
        page = student.get(f"{attempt}/review?page=2").text
        assert re.search(rf'href="{attempt}/3">Go to the first question without an answer', page)


class TestResult:
    """The result."""

    def test_each_page_shows_its_own_questions_with_reasons_and_passages(self, student, attempt) -> None:
        student.post(f"{attempt}/submit")
        for place, expected in enumerate(PAGES, start=1):
            page = student.get(f"{attempt}/result?page={place}").text
            # Those that were answered rightly come last.
            assert sorted(numbers(page, r'id="item-(\d+)"')) == list(expected)
            assert sorted(numbers(page, r"Zexplain (\d+)")) == list(expected)
            assert page.count("<mark>") == len(expected)
            assert "1.5%" in page  # 2 of 130

    def test_totals_and_what_to_read_again_count_all_pages_and_stand_on_the_first(self, student, attempt) -> None:
        student.post(f"{attempt}/submit")
        first, second = (student.get(f"{attempt}/result?page={place}").text for place in (1, 2))
        assert "Count sheep" in first
        assert "(2 of 130 points)" in first
        assert "What to read again" not in second.replace("and what to read again", "")
        assert re.findall(r'<span class="meta">\((\d+ of \d+ right)\)', first) == [
            "2 of 50 right",
            "0 of 50 right",
            "0 of 30 right",
        ]

    def test_pages_tell_no_verdicts_where_the_rules_show_none(self, publish_files, enter) -> None:
        publish_files("fields", course_of(COUNT, "never"))
        amal = enter("Amal")
        attempt = amal.post("/courses/fields/quizzes/fields/start").location
        amal.post(f"{attempt}/submit")
        for place in (1, 2, 3):
            page = amal.get(f"{attempt}/result?page={place}").text
            assert "Questions 51–100" not in page or place == 2
            assert not [
                word for word in ("right)", "verdict-", "Zexplain", "read again") if word in page.split("<main")[1]
            ]

    @pytest.mark.parametrize("page", ["0", "4", "-1", "99999999999999999999"])
    def test_a_page_that_is_not_there_is_not_found(self, student, attempt, page) -> None:
        assert student.get(f"{attempt}/review?page={page}").status_code == 404
        student.post(f"{attempt}/submit")
        assert student.get(f"{attempt}/result?page={page}").status_code == 404

    @pytest.mark.parametrize("page", ["", "two", "1.5", "9" * 5000])
    def test_what_is_no_number_is_the_first_page(self, student, attempt, page) -> None:
        assert (
            numbers(student.get(f"{attempt}/review?page={page}").text, r'<th scope="row"><a href="[^"]*/(\d+)"')[0] == 1
        )


def test_pages_do_not_grow_with_the_quiz(publish_files, enter) -> None:
    student, sizes = enter("Amal"), {}
    for count in (COUNT, 10 * COUNT):
        publish_files("fields", course_of(count))
        attempt = student.post("/courses/fields/quizzes/fields/start").location
        sizes[count] = [len(student.get(attempt + path).text) for path in ("/1", "/review")]
        student.post(f"{attempt}/submit")
        sizes[count].append(len(student.get(f"{attempt}/result").text))
    grown = [large - small for small, large in zip(*sizes.values(), strict=True)]
    links = 10 * COUNT // 50  # the links to all pages are what may grow
    assert all(more < 400 * links for more in grown), grown
