"""Every page there is, found by its links: no axe-core violation in either theme, nothing asked of other sites, no
sideways scrolling down to 320 px, nothing that the content security policy stops.

A page is opened once, on a phone, and looked at there and on a wide screen: to open it costs as much as to look.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
AXE = Axe().axe_script
OPTIONS = {"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations"]}
PHONE = 360
LOOKS = [(PHONE, "light"), (1280, "dark")]
"""The widths, and the theme in which each is looked at. Contrast takes the most time, and a colour that depends on the
width is held to it, in both themes, by `test_contrast.py`."""
NARROWEST = 320
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def pages_by_link(page: Page, starts: list[str], skipped: tuple[str, ...] = ()) -> Iterator[str]:
    """Open every page that links lead to from `starts`, and give its path while it is open."""
    waiting, known = list(starts), set(starts)
    while waiting:
        path = waiting.pop(0)
        answer = page.goto(path)
        assert answer is not None
        assert answer.status < 500, path
        yield path
        for address in page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
            url = urlsplit(address)
            same_site = address.startswith(page.url[: page.url.index("/", 8)])
            if same_site and url.path not in known and not url.path.startswith(skipped) and "." not in url.path:
                known.add(url.path)
                waiting.append(url.path)


def faults(page: Page) -> list[str]:
    """What is wrong with the page that is open, in both themes and at every width; it is left as it was."""
    page.wait_for_load_state("load")  # a page whose styles are still on their way has Bootstrap's colours
    found, size = [], page.viewport_size
    for width, theme in LOOKS:
        page.set_viewport_size({**size, "width": width})
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found += [f"{theme}, {width} px: {fault}" for fault in (*violations(page), *sideways(page))]
    page.set_viewport_size({**size, "width": NARROWEST})
    found += [f"{NARROWEST} px: {fault}" for fault in sideways(page)]
    page.set_viewport_size(size)
    page.emulate_media(color_scheme="light")
    return found


def sideways(page: Page) -> list[str]:
    """That the page scrolls sideways, if it does."""
    return ["it scrolls sideways"] if page.evaluate(OVERFLOW) > 0 else []


def violations(page: Page) -> list[str]:
    """Axe's violations, one line a place."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    results = page.evaluate("async options => (await axe.run(options)).violations", OPTIONS)
    return [
        f"{one['id']}: {node['html'][:200]} ({node['failureSummary'][:300]})"
        for one in results
        for node in one["nodes"]
    ]


def report(page: Page, paths: Iterator[str]) -> str:
    """The faults of all pages, one a line; empty where there are none."""
    return "\n".join(f"{path}: {fault}" for path in paths for fault in faults(page))


def test_pages_for_anyone(visit) -> None:
    page = visit(PHONE)
    assert report(page, pages_by_link(page, ["/", "/no-such-page"])) == ""


def test_pages_of_a_student(site, visit) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    site.start(page, "winter")
    attempt = urlsplit(page.url).path.rpartition("/")[0]
    starts = [f"{attempt}/{item}" for item in range(1, 6)] + [f"{attempt}/review", "/scores", "/account/passphrase"]
    assert report(page, pages_by_link(page, starts, skipped=("/courses", "/privacy"))) == ""

    page.goto(f"{attempt}/review")
    page.locator(".submit-form button").click()
    page.locator(".score-box").wait_for()
    assert faults(page) == []
    for path in ("/courses/harbour/", "/courses/harbour/quizzes/winter/", "/scores", "/courses/marfa/quizzes/shita/"):
        page.goto(path)
        assert faults(page) == [], path
    site.start(page, "shita", "marfa")
    assert faults(page) == []


@pytest.mark.parametrize(("course", "quiz"), [("harbour", "timed"), ("marfa", "shita")])
def test_pages_of_practice_and_of_several_attempts(site, visit, course, quiz) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    for _ in range(2):
        site.start(page, quiz, course)
        attempt = urlsplit(page.url).path.rpartition("/")[0]
        page.goto(f"{attempt}/review")
        page.locator(".submit-form button").click()
        page.locator(".score-box").wait_for()
    assert faults(page) == []
    page.get_by_role("button", name="Practise this").first.click()
    page.get_by_role("link", name="In your practice").click()
    assert faults(page) == []
    page.get_by_role("link", name="Practise", exact=True).click()
    page.locator("form.practice-form").wait_for()
    assert faults(page) == []
    page.get_by_role("button", name="Check", exact=True).click()
    page.locator(".field-error").first.wait_for()
    assert faults(page) == []
    page.get_by_role("button", name="I do not know").click()
    page.locator(".settled").wait_for()
    assert faults(page) == []
    for path in ("/scores", f"/courses/{course}/", f"/courses/{course}/practice/"):
        page.goto(path)
        assert faults(page) == [], path
    assert page.locator(".practice-due").is_visible()


def test_pages_of_an_instructor(site, visit, instructor_state) -> None:
    student = visit(PHONE)
    site.sign_up(student)
    site.start(student, "timed")
    page = visit(PHONE, storage_state=instructor_state)
    assert report(page, pages_by_link(page, ["/teach/"], skipped=("/courses", "/privacy", "/attempts"))) == ""


def test_pages_of_what_waits_and_of_allowances(site, visit, instructor_state) -> None:
    student = visit(PHONE)
    name = site.sign_up(student)
    site.start(student, "parts")
    assert faults(student) == []
    student.locator("form.answer-form input[type=text]").fill("an old watchman")
    student.locator("button[value=review]").first.click()
    student.locator(".submit-form button").click()
    student.locator(".score-box").wait_for()
    page = visit(PHONE, storage_state=instructor_state)
    page.goto("/teach/harbour/waiting")
    assert faults(page) == []
    page.get_by_role("link", name="on parts-name, revision").first.click()
    group = page.locator(".decision", has_text="an old watchman")
    group.get_by_role("button").click()
    page.locator(".field-error").wait_for()
    assert faults(page) == []
    group.locator(".option", has_text="Wrong").click()
    group.get_by_role("button").click()
    page.locator(".notice", has_text="Decided for").wait_for()
    assert faults(page) == []
    page.goto("/teach/harbour/allowances")
    page.locator("textarea[name=names]").fill(name)
    page.locator("[name=extra_attempts]").fill("1")
    page.get_by_role("button", name="Grant", exact=True).click()
    page.locator(".notice", has_text="Granted to").wait_for()
    assert faults(page) == []


def test_a_further_try_with_a_tip(site, visit) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    site.start(page, "tries")
    page.locator("form.answer-form input[type=text]").fill("9")
    page.locator(".button-primary").click()
    page.locator(".tries-left", has_text="Try 2 of 3").wait_for()
    assert faults(page) == []


def test_pages_of_one_time_links(site, visit) -> None:
    page = visit(PHONE)
    page.goto(urlsplit(site.command("users", "add", "a guest").strip()).path)
    assert faults(page) == []
    page.locator("input[name=passphrase]").fill("short")
    page.locator("main form button[type=submit]").click()
    page.locator("#error-summary").wait_for()
    assert faults(page) == []
    page.goto("/sign-in/link/no-such-link")
    assert faults(page) == []


def test_forms_that_refuse(site, visit) -> None:
    page = visit(PHONE)
    page.goto("/sign-up")
    page.locator("main form button[type=submit]").click()
    page.locator("#error-summary").wait_for()
    assert faults(page) == []
    page.goto("/sign-in")
    page.locator("input[name=name]").fill("nobody of this name")
    page.locator("input[name=passphrase]").fill("not the passphrase")
    page.locator("main form button[type=submit]").click()
    page.locator("#error-summary").wait_for()
    assert faults(page) == []
    site.sign_up(page)
    site.start(page, "timed")
    page.locator("form.answer-form input[type=text]").fill("plenty")
    page.locator("button[value=stay]").click()
    page.locator(".field-error").wait_for()
    assert faults(page) == []


def test_states_of_an_answer(site, server, visit) -> None:
    """Saved, offline, unreadable, clashing, settled, over: each as it is shown by scripts."""
    page = visit(PHONE, cuts=True)
    page.context.add_init_script("delete window.BroadcastChannel")
    site.sign_up(page)
    site.start(page, "timed")
    field, state = page.locator("form.answer-form input[type=text]"), page.locator(".save-state")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".save-state", has_text="Not answered").wait_for()
    field.fill("14")
    page.locator(".save-state", has_text="Saved").wait_for()
    assert faults(page) == []
    field.fill("plenty")
    page.locator(".save-state", has_text="Not saved").wait_for()
    assert faults(page) == []
    page.route("**/draft", lambda route: route.abort())
    field.fill("15")
    page.locator(".save-state", has_text="Kept on this device").wait_for()
    page.locator("button[value=review]").first.click()
    page.locator(".save-state", has_text="goes on by itself").wait_for()
    assert faults(page) == []
    other.locator("form.answer-form input[type=text]").fill("16")
    other.locator(".clash").wait_for()
    assert faults(other) == []
    attempt = int(page.url.rsplit("/", 2)[1])
    server.rows("UPDATE attempts SET due_at = '2026-01-01 00:00:00.000000' WHERE id = ?", (attempt,))
    other.get_by_role("button", name="Save mine instead").click()
    other.locator(".save-state", has_text="See the result").wait_for()
    assert faults(other) == []
    page.unroute("**/draft")
    page.evaluate("dispatchEvent(new Event('online'))")  # it sends again, and goes to the result by itself
    page.wait_for_url(f"**/attempts/{attempt}/result")
    page.locator("main > .notice", has_text="Kept on this device").wait_for()
    assert faults(page) == []
    site.start(page, "at-once")
    field.fill("14")
    state.get_by_text("Draft saved").wait_for()
    assert faults(page) == []
    page.locator(".button-primary").click()
    page.locator(".judged").wait_for()
    assert faults(page) == []


def test_every_kind_of_question_while_it_is_answered(site, visit) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    site.start(page, "kinds")
    address = page.url.rsplit("/", 1)[0]
    for number in range(1, 7):
        page.goto(f"{address}/{number}")
        page.locator(".save-state", has_text="Not answered").wait_for()
        if page.locator(".order-move").count():
            page.locator(".order-move[aria-disabled=false]").first.click()
        elif page.locator(".chip").count():
            page.locator(".chip").first.click()
        elif page.locator(".passage-sentence").count():
            page.locator(".passage-sentence").first.click()
        assert faults(page) == [], number


def test_answers_from_right_to_left(site, visit) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    site.start(page, "shita", "marfa")
    address = page.url.rsplit("/", 1)[0]
    for number in (1, 2, 3):
        page.goto(f"{address}/{number}")
        page.locator(".save-state", has_text="Not answered").wait_for()
        if page.locator(".order-item").count():
            page.locator(".order-move[aria-disabled=false]").first.click()
            grip, down = page.locator(".grip").first.bounding_box(), page.locator(".order-move").first.bounding_box()
            assert grip["x"] > down["x"]
        elif page.locator("label.option").count():
            page.locator("label.option").first.click()
        else:
            page.locator("form.answer-form input[type=text]").fill("١٤")
        page.locator(".save-state", has_text="Saved").wait_for()
        assert faults(page) == [], number


def test_check_in_a_lesson_is_answered_on_its_page(site, visit) -> None:
    page = visit(PHONE)
    site.sign_up(page)
    page.goto("/courses/harbour/lessons/winter")
    page.locator(".check-form").get_by_text("Wait at the quay").click()
    page.locator(".check-form").get_by_role("button", name="Check").click()
    page.locator(".check .verdict").wait_for()
    assert faults(page) == []


def test_page_in_forced_colours_keeps_its_controls(site, visit) -> None:
    page = visit(PHONE, forced_colors="active")
    site.sign_up(page)
    site.start(page, "winter")
    option = page.locator("label.option").first
    if option.count():
        assert option.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    assert page.evaluate(OVERFLOW) <= 0
