"""Every change is saved within a second and said; drafts, floods of changes, what cannot be read."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.answering import FIELD, SAVED, kept, responses, say, state

pytestmark = pytest.mark.browser


class TestEveryChange:
    """With a connection."""

    def test_change_is_saved_within_a_second_and_said(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        with page.expect_response("**/draft") as answered:
            page.locator(FIELD).press_sequentially("14")
            began = datetime.now(UTC)
        assert answered.value.json()["state"] == "saved"
        assert datetime.now(UTC) - began < timedelta(seconds=5)
        state(page).to_have_text(SAVED)
        assert responses(server, page)[-1] == "14"
        expect(page.locator(".map-item.is-current")).to_have_class(re.compile("is-answered"))
        expect(page.locator(".progress-line")).to_contain_text("1 of 1 answered")
        assert kept(page) == 0

    def test_typing_on_is_saved_before_it_rests(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "pilot")
        with page.expect_response("**/draft", timeout=5_000):
            for letter in "the watchman of the lock" * 2:
                page.locator(FIELD).press_sequentially(letter)
                page.wait_for_timeout(60)

    def test_reload_and_another_device_go_on_where_one_was(self, site, visit) -> None:
        page = visit()
        name = site.sign_up(page)
        site.start(page, "timed")
        say(page, "fourteen")
        state(page).to_have_text(SAVED)
        page.reload()
        expect(page.locator(FIELD)).to_have_value("fourteen")
        other = visit(360)
        other.goto("/sign-in")
        other.locator("input[name=name]").fill(name)
        other.locator("input[name=passphrase]").fill(site.passphrase)
        other.locator("main form button[type=submit]").click()
        other.goto(page.url)
        expect(other.locator(FIELD)).to_have_value("fourteen")

    def test_what_is_left_at_once_is_sent_all_the_same(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        address = page.url
        say(page, "13")
        page.goto("/")
        page.goto(address)
        expect(page.locator(FIELD)).to_have_value("13")

    def test_what_cannot_be_read_is_said_and_spends_nothing(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        say(page, "plenty")
        state(page).to_contain_text("Not saved: ")
        expect(page.locator(FIELD)).to_have_attribute("aria-invalid", "true")
        assert responses(server, page) == []
        say(page, "14")
        state(page).to_have_text(SAVED)
        expect(page.locator(FIELD)).not_to_have_attribute("aria-invalid", "true")

    def test_saves_are_announced_once_and_not_at_each_letter(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "pilot")
        state(page).to_have_text("Not answered yet")
        page.evaluate("""() => {
            window.announced = 0;
            const region = document.querySelector(".save-state + [role=status]");
            new MutationObserver(() => window.announced++).observe(region, {childList: true, characterData: true});
        }""")
        for text in ("the", "the watch", "the watchman"):
            with page.expect_response("**/draft"):
                say(page, text)
            state(page).to_have_text(SAVED)
        assert page.evaluate("window.announced") == 1

    def test_address_that_names_no_place_keeps_nothing_from_being_saved(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        address = page.url
        page.goto("/")
        page.goto(f"{address}#100%")
        say(page, "14")
        state(page).to_have_text(SAVED)

    def test_draft_is_not_judged_until_the_button_says_so(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "at-once")
        say(page, "12")
        state(page).to_contain_text("Draft saved")
        page.reload()
        expect(page.locator(".verdict")).to_have_count(0)
        say(page, "14")
        state(page).to_contain_text("Draft saved")
        page.locator(".button-primary").click()
        expect(page.locator(".verdict").first).to_contain_text("Right")
        expect(page.locator(FIELD)).to_be_disabled()

    def test_too_many_saves_are_kept_and_sent_again_when_the_server_says(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        refused = []

        def refuse(route) -> None:
            if refused:
                route.continue_()
            else:
                refused.append(route)
                route.fulfill(status=429, headers={"Retry-After": "3"}, json={"state": "slow"})

        page.route("**/draft", refuse)
        say(page, "1")
        state(page).to_contain_text("Too many changes at once: it is sent again in 3 seconds.")
        assert kept(page) == 1
        page.locator("button[value=review]").first.click()
        state(page).to_contain_text("Kept on this device, not sent yet.")
        say(page, "14")
        assert responses(server, page) == []
        state(page).to_have_text(SAVED)
        assert responses(server, page) == ["14"]
        assert kept(page) == 0

    def test_choice_that_changes_fast_is_saved_at_a_pace(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "at-once")
        page.goto(page.url.rpartition("/")[0] + "/2")
        state(page).to_have_text("Not answered yet")
        sent: list[str] = []
        page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
        page.evaluate("""() => {
            const radio = document.querySelector("form.answer-form input[type=radio]");
            let times = 0;
            const timer = setInterval(() => {
                radio.checked = times % 2 === 0;
                radio.dispatchEvent(new Event("change", { bubbles: true }));
                if (++times === 41) clearInterval(timer);
            }, 50);
        }""")
        page.wait_for_timeout(3_000)
        state(page).to_contain_text("Draft saved")
        assert 2 <= len(sent) <= 9
