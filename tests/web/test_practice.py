"""Practice in the browser: from the result to the question, its verdict, and the next; and what it never says."""

import re

import pytest

from quizapp.services.practice_deck import mark_of
from tests.web.taking import answer_all, start

PRACTICE = "/courses/orchard/practice/"
SECRETS = ("Zexplain", "Zfeedback", "Zlevel")
NUMBERS = {"tree-count": 4, "wall-plants": 1, "oldest": 5}
"""Where some questions stand in the quiz `kinds`, which is not shuffled."""


def shown(page: str) -> str:
    """What a page shows: without the keys of its forms, which may hold any digits by chance."""
    return re.sub(r'<input type="hidden"[^>]*>', "", page.split("<main", 1)[1].split("</main>", 1)[0])


def mark(question: str) -> str:
    return f"{PRACTICE}{mark_of('orchard', question)}"


def take(visitor, answers: dict[int, object], quiz: str = "kinds") -> str:
    """Submit an attempt at a quiz with these answers by number; its address."""
    attempt = visitor.post(f"/courses/orchard/quizzes/{quiz}/start").location
    for number, answer in answers.items():
        assert visitor.post(f"{attempt}/{number}", {"key": f"k{number}", "r": answer}).status_code == 303
    visitor.post(f"{attempt}/submit")
    return attempt


@pytest.fixture
def amal(orchard, enter):
    """A student who has missed how many trees the orchard holds."""
    assert orchard
    found = enter("Amal")
    found.attempt = take(found, {4: "4000"})
    return found


def test_result_with_something_missed_leads_to_practice_and_another_does_not(amal, enter, read_form, answers) -> None:
    link = f'href="{PRACTICE}">Practise what you missed<'
    assert link in amal.get("/attempts/1/result").text
    noor = enter("Noor")
    attempt = start(noor)
    answer_all(noor, attempt, read_form, answers)
    noor.post(f"{attempt}/submit")
    assert link not in noor.get(f"{attempt}/result").text


def test_nothing_written_is_not_said_to_be_unreadable(amal) -> None:
    answer = amal.post(mark("tree-count"), {"key": "a", "r": "", "go": "check"})
    assert answer.status_code == 422
    assert "Answer first, then check" in answer.text
    assert "Nothing is spent" in answer.text
    assert "could not be read" not in answer.text


def test_what_was_missed_is_practised_one_question_a_page(amal, clock) -> None:
    assert "1 to practise now" in amal.get("/courses/orchard/").text
    page = amal.get(PRACTICE).text
    assert "1 to practise now" in page
    assert mark("tree-count") in page
    asked = amal.get(mark("tree-count")).text
    assert "How many trees does the orchard hold?" in asked
    assert not any(secret in shown(asked) for secret in (*SECRETS, "4821", "tree-count"))
    key = re.search(r'name="key" value="([^"]+)"', asked)[1]
    clock.move(days=1)
    answer = amal.post(mark("tree-count"), {"key": key, "r": "4,821", "go": "check"})
    assert (answer.status_code, answer.location) == (303, f"{PRACTICE}answers/1")
    judged = amal.get(answer.location).text
    for said in (
        "Right",
        "4821",
        "Zexplain",
        "What settles it",
        "comes again on",
        "That was easy",
        "Done for now",
    ):
        assert said in judged
    assert " of 2 points" not in judged
    assert "0 to practise now" not in amal.get(PRACTICE).text
    assert "Nothing to practise now" in amal.get(PRACTICE).text
    again = re.search(r"comes again on (\d+ March 2026), ", judged)[1]
    assert f"the next on {again}" in amal.get("/courses/orchard/").text


def test_answer_that_cannot_be_read_is_shown_again_and_spends_nothing(amal) -> None:
    for raw in ("plenty", "", " "):
        answer = amal.post(mark("tree-count"), {"key": "a", "r": raw, "go": "check"})
        assert answer.status_code == 422
        assert "Nothing is spent" in answer.text
        assert "4821" not in shown(answer.text)
    assert "1 to practise now" in amal.get(PRACTICE).text


def test_who_does_not_know_is_shown_the_key(amal) -> None:
    answer = amal.post(mark("tree-count"), {"key": "a", "r": "", "go": "show"})
    page = amal.get(answer.location).text
    assert "Not answered" in page
    assert "4821" in page
    assert "That was easy" not in page
    assert "in 10 minutes" in page


def test_easy_leads_on_to_the_next_question(amal) -> None:
    take(amal, {4: "4000", 5: "the mayor"}, "kinds")
    answer = amal.post(mark("tree-count"), {"key": "a", "r": "4821"})
    assert "Next question (1 to go)" in amal.get(answer.location).text
    assert amal.post(answer.location, {"rating": "easy"}).location == mark("oldest")
    assert "That was easy" not in amal.get(answer.location).text


def test_result_page_offers_what_is_not_in_practice_yet(amal) -> None:
    page = amal.get(f"{amal.attempt}/result").text
    assert page.count("Practise this") == 9  # eleven questions, one in practice, one an essay
    assert page.count("In your practice") == 1
    answer = amal.post(f"{amal.attempt}/1/practise", {"page": "1"})
    assert answer.location == f"{amal.attempt}/result#item-1"
    page = amal.get(f"{amal.attempt}/result").text
    assert "Question 1 is in your practice." in page
    assert page.count("In your practice") == 2
    assert "2 to practise now" in amal.get(PRACTICE).text
    for number in (0, 11, 12):
        assert amal.post(f"{amal.attempt}/{number}/practise").status_code == 404


def test_question_is_put_aside_and_chosen_again(amal) -> None:
    assert amal.post(f"{mark('tree-count')}/aside").location == PRACTICE
    assert "Nothing is in your practice yet" in amal.get(PRACTICE).text
    assert amal.get(mark("tree-count")).status_code == 404
    assert amal.post(f"{amal.attempt}/4/practise").status_code == 303
    assert amal.get(mark("tree-count")).status_code == 200


def test_practice_says_nothing_while_an_open_attempt_may_ask_the_same(amal) -> None:
    answered = amal.post(mark("tree-count"), {"key": "a", "r": "4"}).location
    amal.post("/courses/orchard/quizzes/kinds/start")
    for path in (PRACTICE, mark("tree-count"), answered):
        page = shown(amal.get(path, follow_redirects=True).text)
        assert not any(secret in page for secret in (*SECRETS, "4821", "How many trees"))
    for fields in ({"r": "4821"}, {"go": "show"}):
        said = shown(amal.post(mark("tree-count"), {"key": "b", **fields}, follow_redirects=True).text)
        assert not any(secret in said for secret in (*SECRETS, "4821", "verdict-"))
        assert "Submit the quiz first" in said
    assert amal.post(answered, {"rating": "easy"}).status_code == 303


@pytest.mark.parametrize("quiz", ["silent", "sealed"])
def test_question_whose_verdict_is_hidden_never_shows_in_practice(orchard, enter, quiz) -> None:
    amal = enter("Amal")
    attempt = take(amal, {1: "1"}, quiz)
    questions = [question.id for question in orchard.quizzes[quiz].questions]
    assert "Nothing is in your practice yet" in amal.get(PRACTICE).text
    assert "practise" not in amal.get("/courses/orchard/").text.casefold()
    assert "Practise this" not in amal.get(f"{attempt}/result").text
    for question in questions:
        assert amal.get(mark(question)).status_code == 404
        assert amal.post(mark(question), {"key": "a", "go": "show"}).status_code == 404
        assert amal.post(f"{mark(question)}/aside").location == PRACTICE
    assert amal.post(f"{attempt}/1/practise").status_code == 404


def test_every_type_is_practised_without_scripts_and_no_key_is_sent_before_its_verdict(
    orchard, enter, read_form, answers
) -> None:
    amal = enter("Amal")
    attempt = take(amal, {})
    practised = 0
    for number, question in enumerate(orchard.quizzes["kinds"].questions, start=1):
        if amal.post(f"{attempt}/{number}/practise").status_code == 404:
            assert question.TYPE == "essay"
            continue
        asked = amal.get(mark(question.id)).text
        assert not any(secret in asked for secret in SECRETS)
        typed = ("4821", "4,821", "Pilgrim", *([question.id] if "-" in question.id else []))
        assert not [word for word in typed if word in shown(asked)]
        sent = read_form(asked.replace("practice-form", "answer-form")).answer(answers[question.question])
        answer = amal.post(mark(question.id), sent)
        assert answer.status_code == 303, (question.id, sent)
        assert "<strong>Right</strong>" in amal.get(answer.location).text, question.id
        practised += 1
    assert practised == 10


def test_practice_of_another_is_not_there(amal, enter) -> None:
    answered = amal.post(mark("tree-count"), {"key": "a", "r": "4"}).location
    omar = enter("Omar")
    assert omar.get(answered).status_code == 404
    assert omar.post(answered, {"rating": "easy"}).status_code == 404
    assert omar.get(mark("tree-count")).status_code == 404
    assert omar.post(f"{amal.attempt}/4/practise").status_code == 404
    assert omar.get("/courses/nowhere/practice/").status_code == 404
