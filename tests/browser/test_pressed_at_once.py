"""However soon a button is pressed, it acts on what is known: saves on their way, what the device keeps, the clock."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import FIELD, SAVED, kept, responses, say, state

pytestmark = pytest.mark.browser


class TestPressedAtOnce:
    """Nothing acts on what is not known yet: a save on its way, what the device keeps, a clock in doubt."""

    def left_behind(self, site, visit, quiz: str) -> tuple[Page, str]:
        """A new page of one whose last page could not send its answer, and the address of the question."""
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, quiz)
        address, context = page.url, page.context
        state(page).to_have_text("Not answered yet")
        context.set_offline(True)
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        page.close()
        context.set_offline(False)
        return context.new_page(), address

    def press_at_once(self, page: Page, button: str) -> None:
        """Press a button of the next page as soon as its scripts are there; once."""
        press = f"document.querySelector('{button}').click()"
        once = f"sessionStorage.pressed || (sessionStorage.pressed = 1, {press})"
        page.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ {once} }})")

    def slowly(self, page: Page) -> None:
        """What is saved takes a second to arrive."""

        def wait(route) -> None:
            page.wait_for_timeout(1_000)
            route.continue_()

        page.route("**/draft", wait)

    def listen(self, page: Page) -> list[str]:
        """What the page asks."""
        asked: list[str] = []
        page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        return asked

    def test_what_an_earlier_page_left_is_what_is_judged(self, site, server, visit) -> None:
        page, address = self.left_behind(site, visit, "at-once")
        self.press_at_once(page, "button[value=next]")
        page.goto(address, wait_until="commit")
        expect(page.locator(".judged .verdict")).to_contain_text("Right")
        assert responses(server, page)[-1] == "14"

    def test_submitting_waits_for_what_an_earlier_page_left(self, site, visit) -> None:
        page, address = self.left_behind(site, visit, "timed")
        asked = self.listen(page)
        self.slowly(page)
        self.press_at_once(page, ".submit-form button")
        page.goto(address.rpartition("/")[0] + "/review", wait_until="commit")
        page.locator(".score-box").wait_for()
        expect(page.locator(".score-box")).to_contain_text("100")
        assert asked == []
        expect(page.locator(".notice-refused")).to_have_count(0)

    def test_signing_out_waits_for_what_is_on_its_way(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        attempt = int(page.url.rsplit("/", 2)[1])
        asked = self.listen(page)
        self.slowly(page)
        say(page, "14")
        page.get_by_role("button", name="Sign out").click()
        page.get_by_role("link", name="Sign in").first.wait_for()
        assert asked == []
        found = server.rows("SELECT json_extract(raw, '$.\"\"[0]') FROM responses WHERE attempt_id = ?", (attempt,))
        assert found == [("14",)]

    def test_result_does_not_say_of_what_arrived_that_it_came_too_late(self, site, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        page.route("**/draft", lambda route: (route.fetch(), route.abort()))
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        attempt = page.url.rpartition("/")[0]
        page.context.set_offline(True)  # so that only the later page says what became of it
        page.close()
        page.context.set_offline(False)
        other = page.context.new_page()
        other.add_init_script("indexedDB.open = () => ({})")  # a page that knows nothing of what is kept
        other.goto(f"{attempt}/review")
        other.locator(".submit-form button").click(no_wait_after=True)
        other.locator(".score-box").wait_for()
        last = page.context.new_page()
        last.goto(f"{attempt}/result")
        expect(last.locator(".score-box")).to_contain_text("100")
        for _ in range(50):
            if kept(last) == 0:
                break
            last.wait_for_timeout(200)
        assert kept(last) == 0
        expect(last.locator(".notice-refused")).to_have_count(0)

    def test_leaving_with_what_was_mended_asks_nothing(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        address, context = page.url, page.context
        for text, answers in (("plenty", 1), ("14", 0)):
            page = context.new_page()
            page.goto(address)
            page.locator(FIELD).press_sequentially("many")
            state(page).to_contain_text("Not saved: ")
            asked = self.listen(page)
            page.locator(FIELD).fill("")
            page.locator(FIELD).press_sequentially(text)
            if answers:
                state(page).to_contain_text("Not saved: ")
            page.close(run_before_unload=True)
            context.pages[0].wait_for_timeout(1_000)
            assert len(asked) == answers
        assert server.rows(
            "SELECT count(*) FROM responses WHERE attempt_id = ?", (int(address.rsplit("/", 2)[1]),)
        ) == [(1,)]

    def test_clock_that_was_set_ends_nothing_before_the_server_was_asked(self, site, visit) -> None:
        page = visit()
        page.clock.install()
        site.sign_up(page)
        site.start(page, "timed")
        expect(page.locator(".deadline-left")).to_have_text("5 min left")
        page.evaluate("""() => {
            const now = Date.now;
            Date.now = () => now() + 3_600_000;
        }""")
        page.clock.run_for(1_100)
        page.wait_for_timeout(1_000)
        expect(page.locator(".deadline-left")).to_have_text("5 min left")
        expect(page.locator("form.answer-form")).not_to_have_class(re.compile("is-over"))
        say(page, "14")
        page.clock.run_for(1_100)
        state(page).to_have_text(SAVED)
