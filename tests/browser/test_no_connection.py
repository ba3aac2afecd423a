"""Nothing that one writes is lost without a connection, without the server, or without a session."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import entering
from tests.browser.answering import FIELD, SAVED, kept, responses, say, state

pytestmark = pytest.mark.browser


class TestWithoutAConnection:
    """Kept on the device until the server has it."""

    def test_network_goes_in_the_middle_and_comes_back(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        say(page, "12")
        state(page).to_have_text(SAVED)
        page.context.set_offline(True)
        say(page, "13")
        state(page).to_contain_text("Kept on this device, not sent yet")
        page.locator("button[value=review]").first.click()
        state(page).to_contain_text("this page goes on by itself when it can")
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        assert kept(page) == 1
        page.context.set_offline(False)
        state(page).to_contain_text("The connection is back")
        assert responses(server, page) == ["12", "14"]
        assert kept(page) == 0
        page.locator("button[value=review]").first.click()
        expect(page.locator(".submit-form button")).to_be_visible()

    def test_next_page_of_the_attempt_sends_what_was_left(self, site, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "kinds")
        address = page.url.rsplit("/", 1)[0]
        page.goto(f"{address}/6")
        page.locator("form.answer-form textarea").wait_for()
        page.context.set_offline(True)
        page.locator("form.answer-form textarea").fill("Because the lock is closed.\nنعم")
        state(page).to_contain_text("Kept on this device")
        context = page.context
        page.close()
        context.set_offline(False)
        again = context.new_page()
        with again.expect_response("**/6/draft") as sent:
            again.goto(f"{address}/1")
        assert sent.value.json()["state"] == "saved"
        again.goto(f"{address}/6")
        expect(again.locator("form.answer-form textarea")).to_have_value("Because the lock is closed.\nنعم")

    def test_question_opened_again_shows_and_sends_what_was_left(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        address, context = page.url, page.context
        context.set_offline(True)
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        page.close()
        context.set_offline(False)
        again = context.new_page()
        again.goto(address)
        expect(again.locator(FIELD)).to_have_value("14")
        state(again).to_contain_text("Saved")
        assert responses(server, again) == ["14"]

    def test_answer_of_the_server_that_was_lost_is_no_conflict(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        lost = []

        def lose(route) -> None:
            if len(lost) < 2:
                lost.append(route.fetch())
                route.abort()
            else:
                route.continue_()

        page.route("**/draft", lose)
        say(page, "12")
        state(page).to_contain_text("Kept on this device")
        say(page, "14")
        state(page).to_contain_text("Saved")
        assert responses(server, page)[-1] == "14"
        expect(page.locator(".clash")).to_have_count(0)

    def test_answer_left_behind_by_a_later_one_of_its_page_is_not_shown_as_saved(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        page.context.set_offline(True)
        say(page, "12")
        state(page).to_contain_text("Kept on this device")
        # What is said as the page goes away arrives, and the device still has what was said before.
        sent = page.evaluate("import('/static/kept.js').then(kept => kept.keptRecords())")[0]
        page.context.set_offline(False)
        state(page).to_contain_text("Saved")
        say(page, "14")
        state(page).to_have_text(SAVED)
        page.evaluate("sent => import('/static/kept.js').then(kept => kept.keep(sent))", sent)
        page.reload()
        state(page).to_have_text(SAVED)
        expect(page.locator(FIELD)).to_have_value("14")
        page.wait_for_timeout(500)
        expect(page.locator(FIELD)).to_have_value("14")
        assert responses(server, page) == ["12", "14"]
        assert kept(page) == 0

    def test_signing_out_asks_and_leaves_nothing_on_the_device(self, site, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        page.route("**/draft", lambda route: route.abort())
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        asked: list[str] = []
        page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
        page.get_by_role("button", name="Sign out").click()
        page.get_by_role("link", name="Sign in").first.wait_for()
        assert "not sent yet" in asked[0]
        assert kept(page) == 0

    def test_submitting_asks_nothing_where_nothing_is_kept_however_soon_it_is_pressed(self, site, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        say(page, "14")
        state(page).to_have_text(SAVED)
        asked: list[str] = []
        page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        press = "document.querySelector('.submit-form button')?.click()"
        page.add_init_script(f"addEventListener('DOMContentLoaded', () => {press})")
        page.goto(page.url.rpartition("/")[0] + "/review", wait_until="commit")
        page.locator(".score-box").wait_for()
        assert asked == []

    def test_submitting_without_what_the_device_keeps_is_asked_first(self, site, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        back: list[bool] = []
        page.route("**/draft", lambda route: route.continue_() if back else route.abort())
        say(page, "14")
        state(page).to_contain_text("Kept on this device")
        page.goto(page.url.rpartition("/")[0] + "/review")
        # What is said as a page goes away may have arrived; this did not.
        page.evaluate("""async () => {
            const kept = await import("/static/kept.js");
            const [sent] = await kept.keptRecords();
            await kept.keep({ ...sent, key: sent.key.replace(/[0-9]+$/, "99"), entries: [["r", "15"]] });
        }""")
        asked: list[str] = []
        page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        page.locator(".submit-form button").click()
        page.wait_for_timeout(500)
        assert "leaves it out" in asked[0]
        expect(page.locator(".submit-form button")).to_be_visible()
        page.once("dialog", lambda dialog: dialog.accept())
        page.locator(".submit-form button").click()
        page.locator(".score-box").wait_for()
        back.append(True)
        expect(page.locator(".notice-refused")).to_contain_text("Kept on this device and not sent", timeout=30_000)
        expect(page.locator(".notice-refused")).to_contain_text("Question 1: 15")
        assert kept(page) == 0

    def test_session_that_ended_is_said_and_the_work_goes_on_after_signing_in(self, site, server, visit) -> None:
        page = visit(cuts=True)
        name = site.sign_up(page)
        site.start(page, "timed")
        state(page).to_have_text("Not answered yet")
        page.context.clear_cookies()
        say(page, "14")
        state(page).to_contain_text("you are no longer signed in")
        assert kept(page) == 1
        with page.context.expect_page() as opened:
            # Pressing it leaves the field, which is sent meanwhile: the link must not go away under the pointer.
            page.get_by_role("link", name="Sign in in another tab").click(delay=1_500)
        other = opened.value
        other.locator("input[name=name]").fill(name)
        other.locator("input[name=passphrase]").fill(site.passphrase)
        other.locator("main form button[type=submit]").click()
        other.get_by_role("button", name="Sign out").wait_for()
        other.close()
        page.evaluate("dispatchEvent(new Event('online'))")
        state(page).to_contain_text("Saved")
        assert responses(server, page) == ["14"]
        page.locator("button[value=review]").first.click()
        expect(page.locator(".submit-form button")).to_be_visible()


class TestWithoutTheServer:
    """A button that leads on while nobody answers: the page stays, says so, and goes on by itself."""

    def test_next_page_comes_once_the_server_is_back(self, killable, visit) -> None:
        page = self.at(killable, visit, "parts")
        say(page, "the watchman")
        state(page).to_have_text(SAVED)
        killable.kill()
        page.locator("button[value=next]").click()
        state(page).to_contain_text("The server cannot be reached just now")
        state(page).to_contain_text("Nothing that you wrote is lost")
        expect(page.locator("button[value=next]")).not_to_have_attribute("aria-disabled", "true")
        killable.start()
        page.wait_for_url("**/2", timeout=30_000)
        expect(page.locator(".just-saved")).to_have_text("Question 1: saved")

    def test_what_was_not_sent_is_saved_before_the_next_page_comes(self, killable, visit) -> None:
        page = self.at(killable, visit, "parts")
        attempt = int(page.url.rsplit("/", 2)[1])
        killable.kill()
        say(page, "the watchman")
        page.locator("button[value=next]").click()
        state(page).to_contain_text("Kept on this device, not sent yet. The server cannot be reached just now")
        killable.start()
        page.wait_for_url("**/2", timeout=30_000)
        found = "SELECT json_extract(raw, '$.\"\"[0]') FROM responses WHERE attempt_id = ? AND item_number = 1"
        assert {row[0] for row in killable.rows(found, (attempt,))} == {"the watchman"}
        assert kept(page) == 0

    def test_whoever_writes_on_stays(self, killable, visit) -> None:
        page = self.at(killable, visit, "parts")
        say(page, "the watchman")
        state(page).to_have_text(SAVED)
        killable.kill()
        page.locator("button[value=next]").click()
        state(page).to_contain_text("goes on by itself")
        say(page, "the watchman and his dog")
        state(page).to_have_text("Kept on this device, not sent yet.")
        killable.start()
        state(page).to_contain_text("The connection is back", timeout=40_000)
        expect(page).to_have_url(re.compile("/1$"))

    def test_answer_that_was_judged_while_the_word_of_it_was_lost_is_judged_once(self, site, server, visit) -> None:
        page = visit(cuts=True)
        site.sign_up(page)
        site.start(page, "tries")
        item = page.url.rsplit("/", 2)[1:]
        lost = []

        def lose(route) -> None:
            if route.request.method == "POST" and not lost:
                lost.append(route.fetch())
                route.abort()
            else:
                route.continue_()

        say(page, "12")
        state(page).to_contain_text("Draft saved")
        page.route(re.compile("/attempts/[0-9]+/[0-9]+$"), lose)
        page.locator(".button-primary").click()
        expect(page.locator("#tries .verdict")).to_contain_text("Wrong")
        found = "SELECT count(*) FROM responses WHERE attempt_id = ? AND item_number = ? AND try_number IS NOT NULL"
        assert server.rows(found, tuple(map(int, item))) == [(1,)]

    def test_attempt_is_submitted_once_the_server_is_back(self, killable, visit) -> None:
        page = self.at(killable, visit, "timed")
        say(page, "14")
        page.locator("button[value=review]").first.click()
        page.wait_for_url("**/review")
        page.wait_for_load_state()
        killable.kill()
        page.locator(".submit-form button").click()
        expect(page.locator(".submit-form .save-state")).to_contain_text("The server cannot be reached just now")
        killable.start()
        page.locator(".score-box").wait_for()
        expect(page.locator(".score-box")).to_contain_text("100")

    def test_answer_in_practice_stays_where_it_was_written(self, killable, visit) -> None:
        page = self.at(killable, visit, "timed")
        say(page, "12")
        page.locator("button[value=review]").first.click()
        page.locator(".submit-form button").click()
        page.locator(".score-box").wait_for()
        page.goto("/courses/harbour/practice/")
        page.get_by_role("link", name="Practise", exact=True).click()
        page.wait_for_load_state()
        field = page.locator("form.practice-form input[type=text]")
        field.fill("14")
        killable.kill()
        page.locator("form.practice-form button[type=submit]").first.click()
        expect(page.locator(".unreached")).to_contain_text("nothing was sent")
        expect(field).to_have_value("14")
        killable.start()
        page.locator("form.practice-form button[type=submit]").first.click()
        expect(page.locator(".verdict").first).to_contain_text("Right")

    def at(self, killable, visit, quiz: str) -> Page:
        """A new student before the first question of a quiz, on a server that can be killed."""
        page = visit(cuts=True, at=killable.address)
        entering.sign_up(page.context.request, "Amal")
        entering.start(page, quiz)
        state(page).to_have_text("Not answered yet")
        return page
