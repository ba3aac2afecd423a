"""A student's whole way: account, lesson, quiz by keyboard alone, result with its passages, scores."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def tab_to(page: Page, selector: str, text: str = "") -> None:
    """Press Tab until what matches has the focus."""
    matches = """([selector, text]) => {
        const focused = document.activeElement;
        return focused.matches(selector) && (focused.innerText + focused.value).includes(text);
    }"""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(matches, [selector, text]):
            return
    pytest.fail(f"Tab never came to {selector} {text!r} on {page.url}")


def press_enter(page: Page) -> None:
    """Press Enter, and wait for the page that it leads to."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def choose(page: Page, wanted: str) -> None:
    """Choose one option of a group of radio buttons with Tab, Space and the arrow keys."""
    tab_to(page, "input[type=radio]")
    page.keyboard.press("Space")
    for _ in range(8):
        if page.evaluate("document.activeElement.closest('label').innerText").strip() == wanted:
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"the arrow keys never came to {wanted!r}")


def tick(page: Page, wanted: set[str]) -> None:
    """Tick options with Tab and Space."""
    for _ in range(5):
        tab_to(page, "input[type=checkbox]")
        if page.evaluate("document.activeElement.closest('label').innerText").strip() in wanted:
            page.keyboard.press("Space")


def write(page: Page, text: str) -> None:
    """Write into the question's field and send the form with Enter."""
    tab_to(page, "form.answer-form input[type=text]")
    page.keyboard.type(text)
    press_enter(page)


def test_student_reads_takes_a_quiz_by_keyboard_and_sees_what_settles_it(site, visit) -> None:
    page = visit(1280)
    page.goto("/sign-up")
    tab_to(page, "input[name=name]")
    page.keyboard.type("Layla the reader")
    tab_to(page, "input[name=passphrase]")
    page.keyboard.type("short")
    press_enter(page)
    expect(page.locator("#error-summary")).to_be_focused()
    tab_to(page, "input[name=passphrase]")
    page.keyboard.type(site.passphrase)
    press_enter(page)
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()

    page.goto("/courses/harbour/")
    tab_to(page, "a.unit-link", "Winter rules")
    press_enter(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Winter rules")
    tab_to(page, "button", "Mark as read")
    press_enter(page)
    page.goto("/courses/harbour/quizzes/winter/")
    tab_to(page, ".start-form button")
    press_enter(page)

    for _ in range(5):
        answer_by_keyboard(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Review your answers")
    tab_to(page, "button", "Submit")
    press_enter(page)

    expect(page.locator(".score-box")).to_contain_text("80")
    wrong = page.locator(".result-item", has_text="What may no boat do")
    expect(wrong.locator(".item-head")).to_contain_text("Wrong")
    expect(wrong.locator(".answers")).to_contain_text("Wait at the quay")
    expect(wrong.locator(".answers")).to_contain_text("Pass the lock")
    expect(wrong.locator(".passage mark")).to_have_text("No boat may pass the lock while the red lamp burns")
    expect(wrong.locator(".passage blockquote")).to_contain_text("no crew may ask for an exception")
    assert page.locator(".result-item.verdict-right").count() == 4
    wrong.locator(".passage a").first.click()
    expect(page).to_have_url(re.compile(r"/courses/harbour/lessons/winter#"))

    page.goto("/scores")
    expect(page.locator(".course-scores")).to_contain_text("Winter rules, asked")
    expect(page.locator("table.attempts")).to_contain_text("80")


def answer_by_keyboard(page: Page) -> None:
    """Answer the question shown: one choice wrong, one number first unreadable, the others right."""
    stem = page.locator("form.answer-form .stem").inner_text()
    here = page.url
    if "What may no boat do" in stem:
        choose(page, "Wait at the quay")
        tab_to(page, "button", "Save and")
        press_enter(page)
    elif "Which goods" in stem:
        tick(page, {"Coal", "Salt", "Timber"})
        tab_to(page, "button", "Save and")
        press_enter(page)
    elif "closes the lock" in stem:
        choose(page, "True")
        tab_to(page, "button", "Save and")
        press_enter(page)
    elif "How many boats" in stem:
        write(page, "plenty")
        expect(page.locator(".field-error")).to_contain_text("Not saved")
        assert page.url == here
        page.locator("form.answer-form input[type=text]").fill("")
        write(page, "fourteen")
    else:
        write(page, "the watchman")


def test_note_stands_beside_its_claim_where_there_is_room_and_under_it_on_a_phone(visit) -> None:
    page = visit(1280)
    page.goto("/courses/harbour/lessons/winter")
    claim, note = (page.locator(part).first.bounding_box() for part in (".block-prose .block-text", ".margin-note"))
    assert note["x"] > claim["x"] + claim["width"]
    assert abs(note["y"] - claim["y"]) < 24
    page.set_viewport_size({"width": 360, "height": 800})
    claim, note = (page.locator(part).first.bounding_box() for part in (".block-prose .block-text", ".margin-note"))
    assert note["y"] >= claim["y"] + claim["height"] - 16
    assert note["x"] < claim["x"] + claim["width"] / 2


def test_arabic_page_reads_from_the_right(visit) -> None:
    page = visit(1280)
    page.goto("/courses/marfa/lessons/shita")
    assert page.locator("html").get_attribute("dir") == "rtl"
    block = page.locator(".block-prose", has=page.locator(".margin-note"))
    claim, note = (block.locator(part).first.bounding_box() for part in (".block-text", ".margin-note"))
    assert note["x"] + note["width"] < claim["x"]
    heading = page.locator("h1").bounding_box()
    assert heading["x"] + heading["width"] > 900


def test_link_that_leaves_says_where_to(visit) -> None:
    page = visit(1280)
    page.goto("/courses/harbour/lessons/winter")
    link = page.locator(".margin-note a.external").first
    expect(link).to_contain_text("leaves this site: example.org")
    assert link.get_attribute("rel") == "noreferrer noopener"
    assert "#:~:text=" in (link.get_attribute("href") or "")


def test_paper_has_no_navigation_and_names_addresses(visit) -> None:
    page = visit(1280)
    page.goto("/courses/harbour/lessons/winter")
    page.emulate_media(media="print")
    expect(page.locator(".site-header")).to_be_hidden()
    address = page.locator(".margin-note a.external").first.evaluate("e => getComputedStyle(e, '::after').content")
    assert "href" in address or "example.org" in address
    claim, note = (page.locator(part).first.bounding_box() for part in (".block-prose .block-text", ".margin-note"))
    assert note["y"] >= claim["y"] + claim["height"] - 16


@pytest.mark.parametrize(("width", "beside"), [(360, False), (1280, True)])
def test_what_a_course_leads_to_stands_beside_its_steps_or_below_them(visit, width, beside) -> None:
    page = visit(width)
    page.goto("/courses/harbour/")
    steps = page.locator(".course-main").bounding_box()
    aims = page.locator(".course-beside").bounding_box()
    assert steps is not None
    assert aims is not None
    if beside:
        assert aims["x"] >= steps["x"] + steps["width"]
        assert aims["y"] == steps["y"]
    else:
        assert aims["y"] >= steps["y"] + steps["height"]
    page.get_by_role("heading", name="Begin here").locator("xpath=..").get_by_role("link", name="Winter rules").click()
    expect(page).to_have_url(re.compile("/courses/harbour/lessons/winter"))
