"""What the small script adds: one submission a click, a calm countdown, a warning before answers are lost."""

import pytest
from playwright.sync_api import Route, expect

pytestmark = pytest.mark.browser


def stand_before_submitting(site, page) -> None:
    """Take the quiz of one question as far as its review page."""
    site.sign_up(page)
    site.start(page, "timed")
    page.locator("form.answer-form input[type=text]").fill("fourteen")
    page.locator("button[value=review]").first.click()
    page.locator(".submit-form button").wait_for()


def expect_one_submission(page) -> None:
    """One attempt is there, and it counts."""
    page.locator(".score-box").wait_for()
    page.goto("/courses/harbour/quizzes/timed/")
    expect(page.locator("table.attempts tbody tr")).to_have_count(1)
    expect(page.locator("table.attempts tbody tr")).to_contain_text("100")


def test_second_click_while_the_first_is_under_way_sends_nothing(site, visit) -> None:
    page = visit()
    stand_before_submitting(site, page)
    page.wait_for_load_state()  # before its scripts are there a page sends twice, and the server takes one
    held: list[Route] = []
    page.route("**/submit", lambda route: held.append(route))  # noqa: PLW0108 (Playwright counts its parameters)
    place = page.locator(".submit-form button").bounding_box()
    with page.expect_request("**/submit"):
        page.mouse.click(place["x"] + 20, place["y"] + 20)
    page.mouse.click(place["x"] + 20, place["y"] + 20)
    page.wait_for_timeout(400)
    assert len(held) == 1
    held[0].continue_()
    expect_one_submission(page)


def test_double_click_without_scripts_makes_one_submission(site, visit) -> None:
    page = visit(java_script_enabled=False)
    stand_before_submitting(site, page)
    page.locator(".submit-form button").dblclick(no_wait_after=True)
    expect_one_submission(page)


def test_countdown_is_spoken_at_one_minute_and_can_be_hidden(site, visit) -> None:
    page = visit()
    page.clock.install()
    site.sign_up(page)
    site.start(page, "timed")
    left, spoken = page.locator(".deadline-left"), page.locator(".deadline [aria-live=polite]")
    expect(left).to_have_text("5 min left")
    page.clock.run_for(239_000)
    expect(spoken).to_have_text("")
    page.clock.run_for(3_000)
    expect(spoken).to_have_text("1 minute left")
    expect(left).to_have_text("60 s left")
    page.get_by_role("button", name="Hide the countdown").click()
    expect(left).to_be_hidden()
    page.reload()
    expect(page.locator(".deadline-left")).to_be_hidden()
    page.get_by_role("button", name="Show the countdown").click()
    expect(page.locator(".deadline-left")).to_be_visible()


def test_leaving_with_an_answer_that_cannot_be_saved_asks_first(site, visit) -> None:
    page = visit()
    site.sign_up(page)
    site.start(page, "timed")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == []
    page.locator("form.answer-form input[type=text]").fill("plenty")
    expect(page.locator(".save-state")).to_contain_text("Not saved")
    page.reload()
    assert asked == ["beforeunload"]
    page.locator("form.answer-form input[type=text]").fill("14")
    expect(page.locator(".save-state")).to_contain_text("Saved")
    page.reload()
    assert asked == ["beforeunload"]
    expect(page.locator("form.answer-form input[type=text]")).to_have_value("14")


def test_passphrase_can_be_looked_at_and_is_hidden_again_when_sent(visit) -> None:
    page = visit()
    page.goto("/sign-in")
    field = page.locator("input[name=passphrase]")
    field.fill("something to look at")
    page.get_by_role("button", name="Show").click()
    assert field.get_attribute("type") == "text"
    page.get_by_role("button", name="Hide").click()
    assert field.get_attribute("type") == "password"


def test_no_page_of_an_attempt_mixes_the_clock_of_the_reader_with_another(site, visit) -> None:
    page = visit(timezone_id="Asia/Damascus")
    site.sign_up(page)
    for quiz, button in (("timed", "button[value=stay]"), ("at-once", "button[value=next]")):
        site.start(page, quiz)
        page.locator("form.answer-form input[type=text]").fill("14")
        with page.expect_navigation():
            page.locator(button).click()
        expect(page.locator("main")).not_to_contain_text("UTC")
        with page.expect_navigation():
            page.locator("button[value=review]").click()
        expect(page.locator("main")).not_to_contain_text("UTC")
    page.go_back()
    page.locator(".map-item").nth(1).click()
    page.locator("form.answer-form input[type=radio]").first.check()
    with page.expect_navigation():
        page.locator(".map-item").first.click()
    expect(page.locator(".just-saved")).to_have_text("Question 2: draft saved, not judged")
    expect(page.locator("main")).not_to_contain_text("UTC")
