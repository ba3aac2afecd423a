"""Two tabs, or two devices, on one question: neither writes over the other unseen."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import FIELD, SAVED, kept, responses, say, state

pytestmark = pytest.mark.browser


class TestTwoTabs:
    """Neither writes over the other unseen."""

    def two(self, site, visit) -> tuple[Page, Page]:
        """Two tabs on one question that do not hear of each other, as on two devices."""
        page = visit()
        page.context.add_init_script("delete window.BroadcastChannel")
        site.sign_up(page)
        site.start(page, "timed")
        other = page.context.new_page()
        other.goto(page.url)
        for tab in (page, other):
            state(tab).to_have_text("Not answered yet")
        say(page, "12")
        state(page).to_have_text(SAVED)
        say(other, "14")
        state(other).to_contain_text("choose one of the two answers")
        return page, other

    def test_both_answers_are_shown_and_ones_own_can_be_saved(self, site, server, visit) -> None:
        _, other = self.two(site, visit)
        expect(other.locator(".clash-saved")).to_have_text("12")
        expect(other.locator(".clash-yours")).to_have_text("14")
        assert responses(server, other) == ["12"]
        other.get_by_role("button", name="Save mine instead").click()
        state(other).to_have_text(SAVED)
        expect(other.locator(".clash")).to_have_count(0)
        assert responses(server, other) == ["12", "14"]

    def test_the_saved_answer_can_be_kept(self, site, server, visit) -> None:
        _, other = self.two(site, visit)
        other.get_by_role("button", name="Keep the saved one").click()
        expect(other.locator(FIELD)).to_have_value("12")
        state(other).to_have_text(SAVED)
        assert responses(server, other) == ["12"]
        assert kept(other) == 0
        say(other, "15")
        state(other).to_have_text(SAVED)
        assert responses(server, other) == ["12", "15"]

    def test_next_waits_for_the_choice(self, site, visit) -> None:
        _, other = self.two(site, visit)
        here = other.url
        other.locator("button[value=review]").first.click()
        expect(other.locator(".clash h2")).to_be_focused()
        assert other.url == here

    def test_tab_without_changes_follows_the_other(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        other = page.context.new_page()
        other.goto(page.url)
        state(other).to_have_text("Not answered yet")
        say(page, "14")
        state(other).to_contain_text("in another tab")
        expect(other.locator(FIELD)).to_have_value("14")
        say(other, "15")
        state(other).to_have_text(SAVED)
        assert responses(server, other) == ["14", "15"]

    def test_old_tab_says_that_the_attempt_is_submitted(self, site, visit) -> None:
        page = visit()
        page.context.add_init_script("delete window.BroadcastChannel")
        site.sign_up(page)
        site.start(page, "timed")
        other = page.context.new_page()
        other.goto(page.url.rsplit("/", 1)[0] + "/review")
        other.locator(".submit-form button").click()
        other.locator(".score-box").wait_for()
        say(page, "14")
        state(page).to_contain_text("submitted already")
        page.get_by_role("link", name="See the result").click()
        expect(page.locator("main")).to_contain_text("not part of it")
        assert kept(page) == 0

    def test_without_scripts_the_page_shows_both(self, site, visit) -> None:
        page = visit(360, java_script_enabled=False)
        site.sign_up(page)
        site.start(page, "timed")
        other = page.context.new_page()
        other.goto(page.url)
        for tab, text in ((page, "12"), (other, "14")):
            say(tab, text)
            tab.locator("button[value=stay]").first.click()
        expect(other.locator(".clash")).to_contain_text("12")
        expect(other.locator(FIELD)).to_have_value("14")
        other.get_by_role("button", name="Save mine instead").click()
        expect(other.locator(".clash")).to_have_count(0)
        page.reload()
        expect(page.locator(FIELD)).to_have_value("14")
