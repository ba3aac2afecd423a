"""Allowances as an instructor grants them and a student meets them."""

import pytest

PAGE = "/teach/orchard/allowances"
TIMED = "/courses/orchard/quizzes/timed/"


@pytest.fixture
def noor(orchard, enter):
    """An instructor, with the orchard published."""
    assert orchard
    return enter("Noor", "instructor")


@pytest.fixture
def amal(noor, enter):
    """A student."""
    assert noor
    return enter("Amal")


def test_a_student_sees_what_was_granted_to_them_and_nobody_else_does(noor, amal, enter) -> None:
    sent = noor.post(PAGE, {"names": "amal\n", "quiz": "timed", "time_factor": "+50%", "extra_attempts": "1"})
    assert sent.location == PAGE
    assert "Granted to Amal." in noor.get(PAGE).text
    page = amal.get(TIMED).text
    assert "22 minutes 30 seconds from the moment you start" in page
    assert "7 minutes 30 seconds more than the usual 15 minutes; 1 further attempt. The rules here count it in." in page
    other = enter("Omar").get(TIMED).text
    assert "15 minutes from the moment you start" in other
    assert "Granted to you" not in other
    assert "Amal" not in other


def test_the_page_lists_who_holds_what_since_when_by_whom(noor, amal, clock) -> None:
    assert amal
    noor.post(PAGE, {"names": "Amal", "quiz": "every quiz", "time_factor": "2", "closes": "2026-12-15T23:59+01:00"})
    clock.move(minutes=1)
    page = noor.get(PAGE).text
    for piece in (
        '<th scope="row"><bdi>Amal</bdi></th>',
        "Every quiz</td>",
        "2 times the time; closes 15 December 2026, 22:59 (UTC)",
        "Noor, 2 March 2026, 09:00 (UTC)",
        f'href="{PAGE}?name=Amal#names"',
    ):
        assert piece in page, piece
    assert "Nobody is granted anything" not in page


def test_an_attempt_under_way_ends_by_the_new_rules_and_the_instructor_is_told(noor, amal) -> None:
    attempt = amal.post(f"{TIMED}start").location
    noor.post(PAGE, {"names": "Amal", "quiz": "timed", "time_factor": "1,5"})
    assert "1 attempt under way ends at another time now." in noor.get(PAGE).text
    assert 'data-deadline="2026-03-02T09:22:30+00:00"' in amal.get(f"{attempt}/1").text


def test_taking_back_needs_one_press(noor, amal) -> None:
    noor.post(PAGE, {"names": "Amal", "quiz": "timed", "time_factor": "2"})
    assert noor.post(PAGE, {"names": "Amal", "quiz": "timed", "back": "1"}).location == PAGE
    assert "Taken back from Amal." in noor.get(PAGE).text
    assert "15 minutes from the moment you start" in amal.get(TIMED).text


def test_the_form_comes_filled_in_with_whom_to_change(noor, amal) -> None:
    assert amal
    page = noor.get(f"{PAGE}?name=Amal&quiz=timed").text
    assert "Amal</textarea>" in page
    assert '<option selected value="timed">' in page


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"names": ""}, "Name at least one person."),
        ({"names": "Amal\nNobody"}, "Nobody here is called “Nobody”."),
        ({"names": "Amal\nA\0mal"}, "Nobody here is called"),
        ({"names": "Amal", "quiz": "none"}, "Not a valid choice."),
        ({"names": "Amal", "time_factor": "much"}, "Write a factor, such as 1.5"),
        ({"names": "Amal", "time_factor": "0.5"}, "Extra time is a factor from 1 to 10"),
        ({"names": "Amal", "time_factor": "nan"}, "Write a factor"),
        ({"names": "Amal", "time_factor": "1e309"}, "Write a factor"),
        ({"names": "Amal", "extra_attempts": "-1"}, "Write a whole number"),
        ({"names": "Amal", "extra_attempts": "٣"}, "Write a whole number"),
        ({"names": "Amal", "extra_attempts": "99999"}, "a number from 0 to 1,000"),
        ({"names": "Amal", "closes": "tomorrow"}, "Write the date, the time and the UTC offset"),
        ({"names": "Amal", "closes": "2026-12-15T23:59"}, "Write the date, the time and the UTC offset"),
        ({"names": "Amal", "closes": "9999-12-31T23:59-12:00"}, "Write the date, the time and the UTC offset"),
        ({"names": "Amal", "quiz": "sealed", "closes": "2026-03-01T23:59Z"}, "no later than the quiz"),
        ({"names": "Amal", "quiz": "sealed", "opens": "2027-03-01T23:59Z"}, "open for them only after it closes"),
        ({"names": "x" * 200_000}, "Name fewer people at once."),
    ],
)
def test_what_cannot_be_granted_is_said_beside_its_field_and_kept_in_it(noor, amal, fields, message) -> None:
    assert amal
    answer = noor.post(PAGE, {"quiz": "every quiz", **fields})
    assert answer.status_code == 422
    assert message in answer.text
    assert "Nobody is granted anything" in answer.text
    assert fields["names"][:200] in answer.text


def test_the_last_day_there_is_may_be_granted(noor, amal) -> None:
    sent = {"names": "Amal", "time_factor": "10", "closes": "9999-12-31T23:59:59Z", "quiz": "every quiz"}
    assert noor.post(PAGE, sent).location == PAGE
    attempt = amal.post("/courses/orchard/quizzes/sealed/start").location
    for page in (f"{attempt}/1", "/courses/orchard/", "/courses/orchard/quizzes/sealed/", "/scores"):
        assert amal.get(page).status_code == 200
    assert noor.get(PAGE).status_code == 200


def test_students_are_not_let_in(amal) -> None:
    assert amal.get(PAGE).status_code == 403
    assert amal.post(PAGE, {"names": "Amal", "quiz": "timed", "time_factor": "2"}).status_code == 403
    assert "15 minutes from the moment you start" in amal.get(TIMED).text


def test_a_course_that_is_not_there_is_not_found(noor) -> None:
    assert noor.get("/teach/none/allowances").status_code == 404
    assert noor.post("/teach/none/allowances", {"names": "Noor"}).status_code == 404


def test_the_number_of_statements_does_not_grow_with_grants(noor, people, statements) -> None:
    def cost() -> int:
        with statements() as ran:
            noor.get(PAGE)
        return len(ran)

    people("Amal")
    noor.post(PAGE, {"names": "Amal", "quiz": "timed", "time_factor": "2"})
    first = cost()
    for number in range(20):
        people(f"Person {number}")
    names = "\n".join(f"Person {number}" for number in range(20))
    for quiz in ("timed", "kinds", "every quiz"):
        noor.post(PAGE, {"names": names, "quiz": quiz, "time_factor": "2"})
    assert cost() == first
