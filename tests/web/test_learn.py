"""Courses, lessons and figures as people read them, signed in or not."""

import re

import pytest

COURSE = "/courses/orchard/"
TREES = "/courses/orchard/lessons/the-trees"
STORM = "/courses/orchard/lessons/the-storm"


def between(page: str, start: str, end: str) -> str:
    """What stands on a page between two pieces of markup."""
    return page.split(start, 1)[1].split(end, 1)[0]


@pytest.mark.usefixtures("orchard")
def test_courses_are_open_to_those_without_an_account(visit) -> None:
    page = visit().get("/").text
    assert "The orchard by the sea" in page
    assert "2 lessons, 6 quizzes" in page


def test_an_instance_without_courses_says_so(visit) -> None:
    assert "No course has been published yet" in visit().get("/").text


@pytest.mark.usefixtures("orchard")
def test_course_page_gives_the_notice_before_the_units_in_order(visit) -> None:
    page = visit().get(COURSE).text
    order = [
        "speaks of a storm",
        "/lessons/the-trees",
        ">The trees<",
        ">Every kind of question<",
        ">The storm<",
        ">Feedback at once<",
        ">Never told<",
        "Count and name the trees",
    ]
    places = [page.index(piece) for piece in order]
    assert places == sorted(places)


@pytest.mark.usefixtures("orchard")
def test_course_page_shows_dates_in_the_offset_they_were_given_in(visit) -> None:
    assert "Due 20 March 2026, 18:00 (UTC+01:00)" in visit().get(COURSE).text


@pytest.mark.usefixtures("orchard")
def test_course_page_turns_from_due_to_overdue_to_closed(visit, clock) -> None:
    clock.move(days=18, hours=9)
    assert "Was due 20 March 2026, 18:00 (UTC+01:00), taken late until" in visit().get(COURSE).text
    clock.move(days=2)
    assert "Closed 20 March 2026" in visit().get(COURSE).text


@pytest.mark.usefixtures("orchard")
def test_reading_a_lesson_shows_as_progress(enter) -> None:
    amal = enter("Amal")
    assert "0 of 2 lessons read" in amal.get(COURSE).text
    answer = amal.post(TREES, {"go": "next"})
    assert (answer.status_code, answer.location) == (303, "/courses/orchard/quizzes/kinds/")
    page = amal.get(COURSE).text
    assert "1 of 2 lessons read" in page
    assert "state-read" in page
    assert "You have marked this lesson as read" in amal.get(TREES).text


@pytest.mark.usefixtures("orchard")
def test_marking_a_lesson_twice_changes_nothing(enter) -> None:
    amal = enter("Amal")
    for _ in range(2):
        assert amal.post(TREES, {"go": "stay"}).location == TREES
    assert "1 of 2 lessons read" in amal.get(COURSE).text


@pytest.mark.usefixtures("orchard")
def test_marking_as_read_takes_an_account(visit) -> None:
    answer = visit().post(TREES, {"go": "stay"})
    assert answer.location.startswith("/sign-in")


@pytest.mark.usefixtures("orchard")
def test_open_attempt_stands_on_the_course_page(enter) -> None:
    amal = enter("Amal")
    attempt = amal.post("/courses/orchard/quizzes/kinds/start").location
    page = amal.get(COURSE).text
    assert "Attempt open" in page
    assert "1 of 3 attempts used" in page
    assert f'href="{attempt}"' in page


@pytest.mark.usefixtures("orchard")
def test_margin_note_gives_source_place_phrase_and_a_link_that_says_it_leaves(visit) -> None:
    note = between(visit().get(TREES).text, 'id="note-1"', 'id="note-2"')
    words = re.sub(r"<[^>]+>|\s+", " ", note)
    for piece in ("The orchard almanac", "The harbour press, 15 October 2020", "paragraph 2", "every row has a name"):
        assert piece in words
    assert 'href="https://www.example.org/almanac#:~:text=every%20row%20has%20a%20name%20of%20its%20own"' in note
    assert 'rel="noreferrer noopener"' in note
    assert "(leaves this site: example.org)" in note


@pytest.mark.usefixtures("orchard")
def test_note_stands_in_the_block_of_its_claim(visit) -> None:
    page = visit().get(TREES).text
    first, second = re.findall(r'<div class="block block-prose" id="p-[13]">.*?(?=<div class="block )', page, re.DOTALL)
    assert 'href="#note-1"' in first
    assert 'id="note-1"' in first
    assert 'id="note-2"' in second
    assert 'id="note-3"' in second


@pytest.mark.usefixtures("orchard")
def test_note_on_a_lesson_leads_to_the_paragraph_inside_the_site(visit) -> None:
    note = between(visit().get(TREES).text, 'id="note-3"', "</div>")
    assert f'href="{TREES}#p-1:~:text=in%20nine%20rows"' in note
    assert "leaves this site" not in note


def test_second_note_on_one_source_does_not_repeat_its_title(visit, publish_files) -> None:
    publish_files(
        "pears",
        {
            "course.yaml": b"title: Pears\nunits: [{lesson: one}]\n",
            "lessons/01-one.md": b"---\ntitle: One\n---\nPears are sweet. They ripen late "
            b'[@lesson:one, para. 1, "Pears are sweet"; @lesson:one, para. 1, "They ripen late"].\n',
        },
    )
    page = visit().get("/courses/pears/lessons/one").text
    assert '<cite class="note-title"' in between(page, 'id="note-1"', 'id="note-2"')
    second = between(page, 'id="note-2"', "</div>")
    assert "The same source, paragraph 1" in second
    assert "<cite" not in second


@pytest.mark.usefixtures("orchard")
def test_lesson_sets_its_heading_figure_term_and_notices(visit) -> None:
    page = visit().get(TREES).text
    assert re.search(r"<h2>\s*How they are kept\s*</h2>", page)
    assert '<img src="/courses/orchard/figures/rows.svg" alt="Nine rows between a wall and the sea">' in page
    assert re.search(r"<dt>Medlar</dt>\s*<dd>.*soft", page, re.DOTALL)
    assert "must not be climbed" in page
    note = between(page, 'class="notice unverified"', "</div>")
    assert "Not checked for this course" in note
    assert "cost them a summer" in note
    assert re.search(r"It rests on:</span>\s*The monks&#39; ledger, page 3", note)
    assert "speaks of a storm" in page  # the course's notice, before its first lesson
    assert "Two people are hurt" in visit().get(STORM).text


@pytest.mark.usefixtures("orchard")
def test_lesson_ends_with_its_sources_and_further_reading(visit) -> None:
    page = visit().get(TREES).text
    assert "The orchard almanac" in between(page, 'class="sources"', "</section>")
    assert "An atlas of old trees" in between(page, 'class="further"', "</section>")


@pytest.mark.usefixtures("orchard")
def test_previous_and_next_follow_the_units(visit) -> None:
    nav = between(visit().get(STORM).text, 'class="lesson-nav"', "</nav>")
    assert 'href="/courses/orchard/quizzes/kinds/"' in between(nav, 'class="previous"', "</a>")
    assert 'href="/courses/orchard/quizzes/at-once/"' in between(nav, 'class="next"', "</a>")


@pytest.mark.usefixtures("orchard")
def test_figure_is_served_as_an_image_that_can_run_nothing(visit) -> None:
    answer = visit().get("/courses/orchard/figures/rows.svg")
    assert answer.mimetype == "image/svg+xml"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.usefixtures("orchard")
@pytest.mark.parametrize(
    "path",
    [
        "/courses/nowhere/",
        "/courses/%00/",
        "/courses/" + "x" * 4000 + "/",
        "/courses/orchard/lessons/nothing",
        "/courses/nowhere/lessons/the-trees",
        "/courses/orchard/figures/course.yaml",
        "/courses/orchard/figures/..%2Fcourse.yaml",
        "/courses/orchard/figures/none.svg",
        "/courses/orchard/figures/%00.svg",
    ],
)
def test_what_is_not_there_is_not_found(visit, path) -> None:
    assert visit().get(path).status_code == 404


@pytest.mark.usefixtures("orchard")
class TestCheck:
    """The ungraded question inside a lesson."""

    def test_it_asks_without_its_key(self, enter) -> None:
        check = between(enter("Amal").get(TREES).text, 'class="check"', "</section>")
        assert "What does the gardener call the oldest quince?" in check
        assert "Pilgrim" not in check
        assert "Zexplain" not in check

    def test_right_answer_is_told_why(self, enter) -> None:
        check = between(enter("Amal").get(f"{TREES}?check=oldest&r=pilgrim").text, 'class="check"', "block-")
        assert "Right" in check
        assert "Zexplain it leans towards the road" in check

    def test_wrong_answer_is_told_where_to_read_and_not_the_key(self, enter) -> None:
        check = between(enter("Amal").get(f"{TREES}?check=oldest&r=the+Hermit").text, 'class="check"', "</section>")
        assert "Wrong" in check
        assert "The trees" in check
        assert "Pilgrim" not in check
        assert "Zexplain" not in check
        assert 'value="the Hermit"' in check

    def test_empty_answer_is_asked_for(self, enter) -> None:
        page = enter("Amal").get(f"{TREES}?check=oldest&r=").text
        assert "Answer first" in page
        assert "Not saved" not in page, "nothing of a check is ever saved"

    def test_it_is_closed_while_its_question_is_asked_in_an_open_attempt(self, enter) -> None:
        amal = enter("Amal")
        amal.post("/courses/orchard/quizzes/kinds/start")
        page = amal.get(f"{TREES}?check=oldest&r=pilgrim").text
        assert "a quiz that you have open" in page
        assert "Zexplain" not in page

    def test_it_is_closed_while_a_quiz_that_draws_from_its_bank_is_open(self, enter) -> None:
        amal = enter("Amal")
        amal.post("/courses/orchard/quizzes/mixed/start")
        assert "a quiz that you have open" in amal.get(TREES).text

    def test_it_takes_an_account(self, visit) -> None:
        page = visit().get(f"{TREES}?check=oldest&r=pilgrim").text
        assert "Sign in to answer a question here" in page
        assert "Zexplain" not in page

    def test_nothing_is_stored(self, enter, statements) -> None:
        amal = enter("Amal")
        with statements() as ran:
            amal.get(f"{TREES}?check=oldest&r=pilgrim")
        assert not [statement for statement in ran if not statement.startswith("SELECT")]


def test_a_course_in_arabic_is_set_from_right_to_left(visit, publish_files) -> None:
    publish_files(
        "marfa",
        {
            "course.yaml": "title: المرفأ\nlanguage: ar\nunits: [{lesson: shita}]\n".encode(),
            "lessons/01-shita.md": "---\ntitle: الشتاء\n---\nيحفظ المكتب القوارب.\n".encode(),
        },
    )
    assert '<html lang="ar" dir="rtl">' in visit().get("/courses/marfa/lessons/shita").text
