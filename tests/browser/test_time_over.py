"""When time is over, by the server's clock, what was written counts, whatever the browser did meanwhile."""

import pytest
from playwright.sync_api import expect

from tests.browser.answering import SAVED, ends_in, kept, say, state

pytestmark = pytest.mark.browser


class TestTimeOver:
    """By the server's clock, whatever the browser did meanwhile."""

    def test_what_is_under_way_is_sent_and_the_result_comes(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        ends_in(server, page, 8)  # a busy machine takes seconds to load a page
        page.reload()
        state(page).to_have_text("Not answered yet")
        page.wait_for_timeout(2_000)
        page.evaluate("""() => {
            const field = document.querySelector("form.answer-form input[type=text]");
            const timer = setInterval(() => {
                if (!document.querySelector(".deadline-left").textContent.includes("over")) field.value = "14";
                else clearInterval(timer);
            }, 100);
        }""")
        page.locator(".score-box").wait_for()
        expect(page.locator(".score-box")).to_contain_text("100")

    def test_tab_that_slept_past_the_end_goes_to_the_result(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        say(page, "14")
        state(page).to_have_text(SAVED)
        tab = page.context.new_cdp_session(page)
        ends_in(server, page, 12)  # a busy machine takes seconds to load a page, and it must sleep before the end
        page.reload()
        state(page).to_have_text(SAVED)
        tab.send("Page.setWebLifecycleState", {"state": "frozen"})
        page.wait_for_timeout(18_500)
        tab.send("Page.setWebLifecycleState", {"state": "active"})
        page.locator(".score-box").wait_for()
        expect(page.locator(".score-box")).to_contain_text("100")

    def test_laptop_that_slept_shows_the_time_that_is_left(self, site, visit) -> None:
        page = visit()
        page.clock.install()
        site.sign_up(page)
        site.start(page, "timed")
        expect(page.locator(".deadline-left")).to_have_text("5 min left")
        # Only the wall clock moved on: the steady one stood still with the machine.
        page.evaluate("""() => {
            const slept = 3.5 * 60_000;
            const now = Date.now;
            Date.now = () => now() + slept;
        }""")
        page.clock.run_for(1_100)
        # The server, asked at once, has the truth; here it never slept.
        expect(page.locator(".deadline-left")).to_have_text("5 min left")

    def test_laptop_that_slept_without_a_connection_believes_the_later_clock(self, site, visit) -> None:
        page = visit(cuts=True)
        page.clock.install()
        site.sign_up(page)
        site.start(page, "timed")
        expect(page.locator(".deadline-left")).to_have_text("5 min left")
        page.context.set_offline(True)
        page.evaluate("""() => {
            const now = Date.now;
            Date.now = () => now() + 3.5 * 60_000;
        }""")
        page.clock.run_for(1_100)
        expect(page.locator(".deadline-left")).to_have_text("2 min left")

    def test_without_a_connection_the_end_is_said_and_the_result_waits(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        ends_in(server, page, 8)  # a busy machine takes seconds to load a page
        page.reload()
        state(page).to_have_text("Not answered yet")
        page.context.set_offline(True)
        say(page, "14")
        expect(page.locator(".deadline-left")).to_contain_text("when the connection is back", timeout=30_000)
        page.context.set_offline(False)
        page.locator(".score-box").wait_for()
        expect(page.locator("main")).to_contain_text("Question 1: 14")
        assert kept(page) == 0
