"""What waits for a person: the answers of students, an instructor's decisions by keyboard, and what the students see of
them."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ESSAY = "While the red lamp burns no boat may pass the lock, and so it keeps boats safe."


def answer_parts(site, page: Page, name: str, essay: str) -> str:
    """Answer the text question and the essay, submit, and return the address of the result."""
    site.start(page, "parts")
    address = page.url.rsplit("/", 1)[0]
    page.locator("form.answer-form input[type=text]").fill(name)
    page.locator("button[value=next]").click()
    page.wait_for_url("**/2")
    page.goto(f"{address}/3")
    page.locator("form.answer-form textarea").fill(essay)
    page.locator("button[value=review]").first.click()
    page.locator(".submit-form button").click()
    page.locator(".score-box").wait_for()
    return page.url


def press_to(page: Page, target) -> None:
    """Go on by the Tab key until what is meant has the focus."""
    for _ in range(80):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail("the keyboard does not reach it")


def test_what_waits_is_decided_and_the_students_see_it(site, visit, instructor_state) -> None:
    students = [visit(360), visit(1280)]
    results = []
    for student in students:
        site.sign_up(student)
        results.append(answer_parts(site, student, "the old grey watchman", f"{ESSAY} {len(results)}"))
        expect(student.locator(".score-box")).to_contain_text("0 of 6 points")

    page = visit(storage_state=instructor_state)
    page.goto("/teach/harbour/waiting")
    press_to(page, page.get_by_role("link", name="Decide on parts-name, revision"))
    page.keyboard.press("Enter")
    group = page.locator(".decision", has_text="the old grey watchman")
    expect(group.get_by_role("heading")).to_contain_text("2 answers that say the same")
    press_to(page, group.get_by_role("radio", name="Right", exact=True))
    page.keyboard.press("Space")
    press_to(page, group.get_by_label("Comment to the student"))
    page.keyboard.type("Grey or not, it is the one.")
    press_to(page, group.get_by_role("button"))
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("Decided for 2 answers")
    expect(group).to_contain_text("2 of 2 points")

    page.goto("/teach/harbour/waiting")
    press_to(page, page.get_by_role("link", name="Decide on parts-essay, revision"))
    page.keyboard.press("Enter")
    essay = page.locator(".decision", has_text=f"{ESSAY} 0")
    press_to(page, essay.get_by_label("Says what the lamp forbids"))
    page.keyboard.type("partly")
    press_to(page, essay.get_by_label("Names the lock"))
    page.keyboard.type("1")
    press_to(page, essay.get_by_label("Comment to the student"))
    page.keyboard.type("Say who may not pass.")
    press_to(page, essay.get_by_role("button"))
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("Decided for 1 answer")

    for student, address, score in zip(students, results, ("4 of 6 points", "2 of 6 points"), strict=True):
        student.goto(address)
        expect(student.locator(".score-box")).to_contain_text(score)
        expect(student.locator("main")).to_contain_text("Grey or not, it is the one.")
    expect(students[0].locator("main")).to_contain_text("Say who may not pass.")
    expect(students[1].locator("main")).not_to_contain_text("Say who may not pass.")


def test_what_is_granted_is_not_cut_on_a_phone(site, visit, instructor_state) -> None:
    student = visit()
    name = site.sign_up(student)
    student.goto("/")
    page = visit(360, storage_state=instructor_state)
    page.goto("/teach/harbour/allowances")
    page.locator("textarea[name=names]").fill(name)
    page.get_by_label("Extra time").fill("1.5")
    page.get_by_role("button", name="Grant", exact=True).click()
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=name))
    expect(row.get_by_role("cell").nth(1)).to_have_text("1.5 times the time")
    button = row.get_by_role("button", name="Take back").bounding_box()
    assert button is not None
    assert 0 <= button["x"] <= button["x"] + button["width"] <= 360
    regions = page.locator(".table-scroll")
    assert regions.evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth).length") == 0
    assert page.locator("select[name=quiz]").evaluate("select => getComputedStyle(select).appearance") == "auto"
