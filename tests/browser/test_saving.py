"""Nothing that one writes is lost: without a connection, in two tabs, after the time, with the tab asleep."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

FIELD = "form.answer-form input[type=text]"
SAVED = re.compile(r"^Saved \d")


def say(page: Page, text: str) -> None:
    """Write an answer into the only field."""
    page.locator(FIELD).first.fill(text)


def state(page: Page):
    """The line that says whether the answer is saved."""
    return expect(page.locator(".save-state"))


def responses(server, page: Page) -> list[str]:
    """What the server has of the question shown, first to last."""
    attempt, item = page.url.rsplit("/", 2)[1:]
    found = "SELECT json_extract(raw, '$.\"\"[0]') FROM responses WHERE attempt_id = ? AND item_number = ? ORDER BY id"
    return [row[0] for row in server.rows(found, (int(attempt), int(item)))]


def ends_in(server, page: Page, seconds: float) -> None:
    """Move the end of the attempt that is shown, as if it had been begun earlier."""
    due = datetime.now(UTC) + timedelta(seconds=seconds)
    attempt = int(page.url.rsplit("/", 2)[1])
    server.rows("UPDATE attempts SET due_at = ? WHERE id = ?", (f"{due:%Y-%m-%d %H:%M:%S.%f}", attempt))


def kept(page: Page) -> int:
    """How many answers the browser keeps."""
    return page.evaluate("import('/static/kept.js').then(kept => kept.keptRecords()).then(found => found.length)")


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
            page.get_by_role("link", name="Sign in in another tab").click()
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


class TestTimeOver:
    """By the server's clock, whatever the browser did meanwhile."""

    def test_what_is_under_way_is_sent_and_the_result_comes(self, site, server, visit) -> None:
        page = visit()
        site.sign_up(page)
        site.start(page, "timed")
        ends_in(server, page, 4)
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
        ends_in(server, page, 3)
        page.reload()
        tab = page.context.new_cdp_session(page)
        tab.send("Page.setWebLifecycleState", {"state": "frozen"})
        page.wait_for_timeout(9_500)
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
        ends_in(server, page, 3)
        page.reload()
        state(page).to_have_text("Not answered yet")
        page.context.set_offline(True)
        say(page, "14")
        expect(page.locator(".deadline-left")).to_contain_text("when the connection is back", timeout=30_000)
        page.context.set_offline(False)
        page.locator(".score-box").wait_for()
        expect(page.locator("main")).to_contain_text("Question 1: 14")
        assert kept(page) == 0


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
        page.goto("/sign-up")
        page.get_by_label("Name", exact=True).fill("Amal")
        page.locator("input[name=passphrase]").fill("a lamp above the harbour")
        page.locator("main form button[type=submit]").click()
        page.get_by_role("button", name="Sign out").wait_for()
        page.goto(f"/courses/harbour/quizzes/{quiz}/")
        page.locator(".start-form button").click()
        state(page).to_have_text("Not answered yet")
        return page
