"""What the small script adds: one submission a click, a calm countdown, a warning before answers are lost."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def submit_twice(page) -> list[str]:
    """Press the submit button of the review page twice within a moment; the addresses of what was posted."""
    posted: list[str] = []
    page.on("request", lambda request: posted.append(request.url) if request.method == "POST" else None)
    page.locator(".submit-form button").dblclick(no_wait_after=True)
    page.locator(".score-box").wait_for()
    return posted


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_double_click_on_submit_makes_one_submission(site, visit, scripts) -> None:
    page = visit(java_script_enabled=scripts)
    site.sign_up(page)
    site.start(page, "timed")
    page.locator("form.answer-form input[type=text]").fill("fourteen")
    page.locator("button[value=review]").first.click()
    posted = submit_twice(page)
    assert len(posted) == 1 if scripts else posted
    page.goto("/courses/harbour/quizzes/timed/")
    expect(page.locator("table.attempts tbody tr")).to_have_count(1)
    expect(page.locator("table.attempts tbody tr")).to_contain_text("100")


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


def test_leaving_with_an_answer_not_sent_asks_first(site, visit) -> None:
    page = visit()
    site.sign_up(page)
    site.start(page, "timed")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == []
    page.locator("form.answer-form input[type=text]").fill("thirteen")
    page.reload()
    assert asked == ["beforeunload"]
    page.locator("form.answer-form input[type=text]").fill("14")
    page.locator("button[value=stay]").click()
    page.locator(".saved[data-saved-at]").wait_for()
    assert asked == ["beforeunload"]


def test_passphrase_can_be_looked_at_and_is_hidden_again_when_sent(visit) -> None:
    page = visit()
    page.goto("/sign-in")
    field = page.locator("input[name=passphrase]")
    field.fill("something to look at")
    page.get_by_role("button", name="Show").click()
    assert field.get_attribute("type") == "text"
    page.get_by_role("button", name="Hide").click()
    assert field.get_attribute("type") == "password"
