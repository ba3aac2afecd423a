"""The whole way with scripts off, on a phone: every page works without JavaScript."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_whole_way_works_with_scripts_off_on_a_phone(site, visit) -> None:
    page = visit(360, java_script_enabled=False, has_touch=True)
    page.goto("/sign-up")
    page.get_by_label("Name", exact=True).fill("Rami of few means")
    page.locator("input[name=passphrase]").fill(site.passphrase)
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    page.goto("/")
    page.get_by_role("link", name="The harbour in winter").click()
    page.locator("a.unit-link").first.click()
    check = page.locator(".check-form")
    check.get_by_text("Pass the lock").click()
    check.get_by_role("button", name="Check").click()
    expect(page.locator(".check .verdict")).to_contain_text("Right")
    page.get_by_role("button", name="Mark as read").first.click()

    page.goto("/courses/harbour/quizzes/winter/")
    page.locator(".start-form button").click()
    for _ in range(5):
        options = page.locator("form.answer-form label.option")
        if options.count():
            options.first.click(position={"x": 340 - 60, "y": 12})  # far from the button: the whole row is the target
            assert options.first.locator("input").is_checked()
        else:
            page.locator("form.answer-form input[type=text]").fill("14")
        page.locator("form.answer-form .button-primary").click()
    expect(page.locator("table.review")).to_contain_text("nswered")
    page.locator(".submit-form button").click()
    expect(page.locator(".result-item")).to_have_count(5)
    expect(page.locator(".passage mark").first).to_be_visible()

    page.goto("/scores")
    expect(page.locator(".course-scores")).to_contain_text("Winter rules, asked")
    page.get_by_role("button", name="Sign out").click()
    page.goto("/sign-in")
    page.locator("input[name=name]").fill("Rami of few means")
    page.locator("input[name=passphrase]").fill(site.passphrase)
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
