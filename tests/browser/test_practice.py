"""From a missed question to knowing it: result, what to read again, practice, another attempt, the scores drawn."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

RIGHT = {"lamp": "Pass the lock", "boats": "14", "name": "the watchman"}


def answer_all(page: Page, boats: str, lamp: str) -> None:
    """Answer the quiz `winter` with these two answers, the others rightly, and submit."""
    for _ in range(5):
        stem = page.locator("form.answer-form .stem").inner_text()
        if "red lamp" in stem:
            page.get_by_label(lamp).check()
        elif "goods" in stem:
            for good in ("Coal", "Salt", "Timber"):
                page.get_by_label(good).check()
        elif "dusk" in stem:
            page.get_by_label("True").check()
        else:
            page.locator("form.answer-form input[type=text]").fill(boats if "boats" in stem else RIGHT["name"])
        with page.expect_navigation():  # scripts save before they go on
            page.get_by_role("button", name=re.compile("^Save and (next|review)$")).click()
    page.get_by_role("button", name="Submit the attempt").click()
    page.locator(".score-box").wait_for()


@pytest.mark.parametrize(("width", "scripts"), [(1280, True), (360, False)])
def test_what_was_missed_is_read_again_practised_and_known(site, visit, width, scripts) -> None:
    page = visit(width, java_script_enabled=scripts)
    site.sign_up(page)
    site.start(page, "winter")
    answer_all(page, "12", "Carry timber")
    result = page.url
    expect(page.locator(".score-number")).to_have_text("60%")
    expect(page.locator(".objectives-table tbody tr")).to_have_count(1)
    assert page.get_by_role("link", name="In your practice").count() == 2

    page.locator(".read-again a").first.click()
    expect(page).to_have_url(re.compile(r"/courses/harbour/lessons/winter#p-\d"))
    page.goto(result)
    page.locator(".verdict-right .item-head").first.click()
    page.get_by_role("button", name="Practise this").first.click()
    expect(page.locator(".notice-done")).to_contain_text("is in your practice")

    page.goto("/courses/harbour/")
    expect(page.locator(".next-list")).to_contain_text("3 to practise now")
    page.locator(".next-practice a").click()
    page.get_by_role("link", name="Practise", exact=True).click()
    for left in (2, 1, 0):
        practise(page)
        if left:
            page.get_by_role("link", name=f"Next question ({left} to go)").click()
    page.get_by_role("button", name="That was easy").click()
    expect(page.locator(".practice-due")).to_have_text("Nothing to practise now")
    expect(page.locator(".facts")).to_contain_text("3 questions")

    site.start(page, "winter")
    first = page.url
    page.goto("/courses/harbour/practice/")
    assert page.get_by_role("link", name="Practise", exact=True).count() == 0
    page.goto(first)
    answer_all(page, "14", "Carry timber")
    columns = page.locator(".objectives-table thead .score")
    expect(columns).to_have_count(2)
    expect(columns.nth(1)).to_contain_text("this one, counts")
    expect(page.locator(".change")).to_have_count(1)
    expect(page.locator(".change")).to_contain_text("Right this time, not in attempt 1")

    page.goto("/scores")
    drawn = page.get_by_role("img", name="Scores of 2 attempts at Winter rules, asked")
    expect(drawn).to_be_visible()
    expect(drawn.locator(".chart-score")).to_have_text(["60%", "80%"])
    assert drawn.bounding_box()["width"] > 250


def practise(page: Page) -> None:
    """Answer a question of practice rightly, after something that cannot be read where it is typed."""
    stem = page.locator("form.practice-form .stem").inner_text()
    typed = page.locator("form.practice-form input[type=text]")
    if "red lamp" in stem:
        page.get_by_label("Pass the lock").check()
    elif "goods" in stem:
        for good in ("Coal", "Salt", "Timber"):
            page.get_by_label(good).check()
    elif "dusk" in stem:
        page.get_by_label("True").check()
    elif "boats" in stem:
        typed.fill("plenty")
        page.get_by_role("button", name="Check", exact=True).click()
        expect(page.locator(".field-error")).to_be_visible()
        typed.fill("fourteen")
    else:
        typed.fill("the watchman")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Right")
    expect(page.locator(".passage mark").first).to_be_visible()
    expect(page.locator(".practice-again")).to_contain_text("comes again on")


def test_result_on_paper_names_whose_it_is_and_leaves_the_buttons_out(site, visit) -> None:
    page = visit(1280)
    name = site.sign_up(page)
    site.start(page, "timed")
    page.goto(re.sub(r"/\d+$", "/review", page.url))
    page.get_by_role("button", name="Submit the attempt").click()
    expect(page.locator(".practise-form").first).to_be_visible()
    expect(page.locator(".paper-only")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".practise-form").first).to_be_hidden()
    expect(page.locator(".paper-only")).to_have_text(f"{name}, The harbour in winter")
    expect(page.locator(".site-header")).to_be_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")
