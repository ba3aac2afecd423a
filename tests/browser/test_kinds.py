"""Every type of question by keyboard alone, by mouse, by finger; what is drawn writes into the form's own fields."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

SAVED = re.compile(r"Saved \d")


def tab_to(page: Page, selector: str, text: str = "") -> None:
    """Press Tab until what matches has the focus."""
    matches = """([selector, text]) => {
        const focused = document.activeElement;
        const said = focused.innerText + (focused.ariaLabel ?? "") + focused.value;
        return focused.matches(selector) && said.includes(text);
    }"""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(matches, [selector, text]):
            return
    pytest.fail(f"Tab never came to {selector} {text!r} on {page.url}")


def choose(page: Page, text: str) -> None:
    """Choose in the list that has the focus by typing its words."""
    page.keyboard.type(text)
    assert page.evaluate("document.activeElement.selectedOptions[0].text") == text


def order_shown(page: Page) -> list[str]:
    return page.locator(".order-text").all_inner_texts()


def saved(page: Page) -> None:
    expect(page.locator(".save-state")).to_have_text(SAVED)


def next_question(page: Page) -> None:
    tab_to(page, "button", "Save and")
    with page.expect_navigation():
        page.keyboard.press("Enter")


def stand_before(site, page: Page, number: int) -> None:
    """Begin the quiz of many kinds and open one of its questions."""
    site.sign_up(page)
    site.start(page, "kinds")
    page.goto(page.url.rsplit("/", 1)[0] + f"/{number}")
    expect(page.locator(".save-state")).to_have_text("Not answered yet")


def test_every_kind_is_answered_by_keyboard_alone(site, visit) -> None:
    """The other five kinds are in the student's whole way."""
    page = visit(1280)
    site.sign_up(page)
    site.start(page, "kinds")

    tab_to(page, ".parts input[type=text]")
    page.keyboard.type("fourteen")
    tab_to(page, ".parts select")
    choose(page, "dusk")
    next_question(page)

    for answer in ("at dawn", "at dusk"):
        tab_to(page, ".parts select")
        choose(page, answer)
    next_question(page)

    page.locator(".order-list").wait_for()
    for step, place in (("coal", 0), ("salt", 1)):
        tab_to(page, "button.order-move", f"Move up: {step}")
        while order_shown(page).index(step) > place:
            page.keyboard.press("Enter")
        page.keyboard.press("Home")
        page.evaluate("document.activeElement.blur(); document.querySelector('#main').focus()")
    if page.locator("button", has_text="This order is right").is_visible():
        tab_to(page, "button", "This order is right")
        page.keyboard.press("Space")
    assert order_shown(page) == ["coal", "salt", "timber"]
    saved(page)
    next_question(page)

    for _ in range(3):
        tab_to(page, ".parts select")
        item = page.evaluate("document.activeElement.labels[0].innerText").strip()
        choose(page, "what the keeper opens" if item == "the lock" else "goods that need a permit")
    next_question(page)

    while True:
        tab_to(page, ".passage-sentence input")
        if "red lamp" in page.evaluate("document.activeElement.closest('label').innerText"):
            break
    page.keyboard.press("Space")
    next_question(page)

    tab_to(page, "textarea")
    page.keyboard.type("It is closed, and so nobody may pass it now, whoever asks.")
    next_question(page)
    expect(page.locator("table.review .is-answered")).to_have_count(6)
    tab_to(page, "button", "Submit")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator(".result-item.verdict-right")).to_have_count(5)
    expect(page.locator(".result-item.verdict-waiting")).to_have_count(1)


class TestOrdering:
    """A list to drag, or to move by arrows."""

    def test_arrows_move_a_row_keep_the_focus_and_say_where_it_is(self, site, visit) -> None:
        page = visit(360)
        stand_before(site, page, 3)
        before = order_shown(page)
        up = page.get_by_role("button", name=f"Move up: {before[2]}")
        up.click()
        assert order_shown(page) == [before[0], before[2], before[1]]
        expect(up).to_be_focused()
        expect(page.locator("fieldset.match > [role=status]")).to_have_text(f"{before[2]}: place 2 of 3")
        saved(page)
        page.reload()
        expect(page.locator(".order-list.is-given .order-text")).to_have_text([before[0], before[2], before[1]])

    def test_row_is_dragged_by_mouse(self, site, visit) -> None:
        page = visit(1280)
        stand_before(site, page, 3)
        before = order_shown(page)
        first, last = (page.locator(".grip").nth(number).bounding_box() for number in (0, 2))
        page.mouse.move(first["x"] + 10, first["y"] + 10)
        page.mouse.down()
        page.mouse.move(first["x"] + 12, first["y"] + 60, steps=4)
        page.mouse.move(last["x"] + 12, last["y"] + 40, steps=6)
        page.mouse.up()
        assert order_shown(page) == [before[1], before[2], before[0]]
        saved(page)

    def test_row_is_dragged_by_finger(self, site, visit) -> None:
        page = visit(360, has_touch=True)
        stand_before(site, page, 3)
        before = order_shown(page)
        drag_by_finger(page, page.locator(".grip").nth(2), page.locator(".grip").nth(0), by=-10)
        assert order_shown(page) == [before[2], before[0], before[1]]
        saved(page)

    def test_order_can_be_agreed_to_and_taken_back(self, site, visit) -> None:
        page = visit(360)
        stand_before(site, page, 3)
        page.get_by_role("button", name="This order is right").click()
        saved(page)
        expect(page.locator(".progress-line")).to_contain_text("1 of 6")
        page.get_by_role("button", name="Take the order back").click()
        expect(page.locator(".progress-line")).to_contain_text("0 of 6")
        page.reload()
        expect(page.get_by_role("button", name="This order is right")).to_be_visible()


class TestPlacing:
    """Chips to drag, or to tap and then to tap their place; the lists stay for the keyboard."""

    def test_answer_is_tapped_and_then_its_row(self, site, visit) -> None:
        page = visit(360, has_touch=True)
        stand_before(site, page, 2)
        page.locator(".chip", has_text="at dusk").tap()
        page.locator(".match-row", has_text="closes it").locator("label").tap()
        assert page.get_by_label("closes it").evaluate("e => e.selectedOptions[0].text") == "at dusk"
        saved(page)

    def test_answer_is_dragged_to_its_row(self, site, visit) -> None:
        page = visit(1280)
        stand_before(site, page, 2)
        page.locator(".chip", has_text="at dawn").drag_to(
            page.locator(".match-row", has_text="opens it").locator("label")
        )
        assert page.get_by_label("opens it").evaluate("e => e.selectedOptions[0].text") == "at dawn"
        saved(page)

    def test_item_is_dragged_by_finger_into_its_group_and_out_again(self, site, visit) -> None:
        page = visit(360, has_touch=True)
        stand_before(site, page, 4)
        drag_by_finger(page, page.locator(".chip", has_text="coal"), page.locator(".board-group").first)
        assert page.get_by_label("coal").evaluate("e => e.selectedOptions[0].text") == "goods that need a permit"
        expect(page.locator(".board-group").first).to_contain_text("coal")
        saved(page)
        drag_by_finger(page, page.locator(".chip", has_text="coal"), page.locator(".board-tray"))
        assert page.get_by_label("coal").input_value() == ""

    def test_second_finger_on_what_is_dragged_drops_nothing(self, site, visit) -> None:
        page = visit(360, has_touch=True)
        stand_before(site, page, 4)
        chip, group = page.locator(".chip", has_text="coal"), page.locator(".board-group").first
        group.scroll_into_view_if_needed()
        start, end = chip.bounding_box(), group.bounding_box()
        first = {"x": start["x"] + 10, "y": start["y"] + 10, "id": 0}
        second = {"x": start["x"] + start["width"] - 10, "y": start["y"] + 10, "id": 1}
        over = {**first, "x": end["x"] + end["width"] / 2, "y": end["y"] + end["height"] / 2}
        tab = page.context.new_cdp_session(page)
        for kind, points in (
            ("touchStart", [first]),
            ("touchMove", [{**first, "y": first["y"] + 20}]),
            ("touchStart", [{**first, "y": first["y"] + 20}, second]),
            ("touchEnd", [second]),
            ("touchMove", [over]),
            ("touchEnd", []),
        ):
            tab.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        expect(group).to_contain_text("coal")
        assert page.get_by_label("coal").evaluate("e => e.selectedOptions[0].text") == "goods that need a permit"

    def test_list_moves_the_chip_too(self, site, visit) -> None:
        page = visit(1280)
        stand_before(site, page, 4)
        page.get_by_label("the lock").select_option("what the keeper opens")
        expect(page.locator(".board-group").nth(1)).to_contain_text("the lock")
        expect(page.locator(".board")).to_have_attribute("aria-hidden", "true")
        assert page.locator(".board :is(button, a, input, [tabindex])").count() == 0


def test_sentence_is_tapped_in_the_text(site, visit) -> None:
    page = visit(360, has_touch=True)
    stand_before(site, page, 5)
    sentence = page.locator(".passage-sentence", has_text="No boat may pass")
    sentence.locator(".option-text").tap()
    expect(sentence.locator("input")).to_be_checked()
    saved(page)


SMALL = """() => [
    ...document.querySelectorAll(".parts :is(button, select, input[type=text], textarea, .chip, .grip)"),
    ...document.querySelectorAll(".answer-form .actions button, .map-item"),
].filter(one => one.checkVisibility() && (one.offsetHeight < 44 || one.offsetWidth < 44)).map(one => one.outerHTML)"""
"""What is smaller than 44 pixels of all that is touched to answer; a box in a text is as large as its sentence."""


def test_what_is_touched_is_large_enough(site, visit) -> None:
    page = visit(360, has_touch=True)
    stand_before(site, page, 3)
    address = page.url.rsplit("/", 1)[0]
    for number in range(1, 7):
        page.goto(f"{address}/{number}")
        page.locator(".save-state").wait_for()
        small = page.evaluate(SMALL)
        assert small == [], number
        lines = page.evaluate("""() => [...document.querySelectorAll(".passage-text")]
            .filter(one => parseFloat(getComputedStyle(one).lineHeight) < 44).length""")
        assert lines == 0


def drag_by_finger(page: Page, what, where, by: float = 0) -> None:
    """One finger down on `what`, over to `where` (and `by` pixels further down), and up."""
    what.scroll_into_view_if_needed()
    start, end = what.bounding_box(), where.bounding_box()
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    to_x, to_y = end["x"] + end["width"] / 2, end["y"] + end["height"] / 2 + by
    tab = page.context.new_cdp_session(page)
    tab.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 9):
        point = {"x": x + (to_x - x) * step / 8, "y": y + (to_y - y) * step / 8}
        tab.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    tab.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
