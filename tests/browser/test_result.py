"""A result: what was not right stands first and open, the rest is folded, and nothing folded is out of reach."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def result_of(site, page: Page, *answers: str) -> str:
    """Take the quiz in parts with these answers to its first questions, and return the address of the result."""
    site.sign_up(page)
    site.start(page, "parts")
    for number, answer in enumerate(answers, start=1):
        page.goto(page.url.rpartition("/")[0] + f"/{number}")
        page.locator("form.answer-form input[type=text]").fill(answer)
        with page.expect_navigation():
            page.locator("button[value=stay]").click()
    page.goto(page.url.rpartition("/")[0] + "/review")
    page.locator(".submit-form button").click()
    page.locator(".score-box").wait_for()
    return page.url


def opened(page: Page) -> list[str]:
    """The numbers of the questions that are open, as they stand."""
    return [text.partition(".")[0] for text in page.locator("details[open] > .item-head .item-name").all_inner_texts()]


@pytest.mark.parametrize("scripts", [True, False])
def test_what_was_not_right_comes_first_and_a_link_opens_what_it_leads_to(site, visit, scripts) -> None:
    page = visit(360, java_script_enabled=scripts)
    address = result_of(site, page, "the watchman", "15")
    names = [text.partition(".")[0] for text in page.locator(".item-name").all_inner_texts()]
    assert names == ["2", "3", "1"]
    assert opened(page) == ["2", "3"]
    expect(page.locator("#item-1 .passage mark").first).to_be_hidden()
    page.goto(f"{address}#item-1")
    expect(page.locator("#item-1 .passage mark").first).to_be_visible()
    assert opened(page) == ["2", "3", "1"]
    expect(page.locator(".item-head", has_text="1.")).to_be_in_viewport()


def test_folded_question_is_opened_and_folded_by_the_keyboard(site, visit) -> None:
    page = visit(360)
    result_of(site, page, "the watchman", "15")
    head = page.locator(".verdict-right .item-head")
    for _ in range(40):
        page.keyboard.press("Tab")
        if head.evaluate("head => head === document.activeElement"):
            break
    expect(head).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#item-1 .explanation")).to_be_visible()
    page.keyboard.press("Space")
    expect(page.locator("#item-1 .explanation")).to_be_hidden()
    assert head.bounding_box()["height"] >= 44


def test_all_of_a_group_are_opened_at_once(site, visit) -> None:
    page = visit(1280)
    site.sign_up(page)
    site.start(page, "parts")
    page.goto(page.url.rpartition("/")[0] + "/review")
    page.locator(".submit-form button").click()
    page.locator(".score-box").wait_for()
    page.get_by_role("button", name="Fold all").click()
    assert opened(page) == []
    page.get_by_role("button", name="Open all").click()
    assert opened(page) == ["1", "2", "3"]


def test_on_paper_everything_is_open(site, visit) -> None:
    page = visit(800, java_script_enabled=False)
    result_of(site, page, "the watchman", "14")
    page.emulate_media(media="print")
    for number in (1, 2, 3):
        box = page.locator(f"#item-{number}").bounding_box()
        assert box is not None, number
        assert box["height"] > 40, number
    expect(page.locator(".item-begins").first).to_be_hidden()


def test_scores_are_not_cut_on_a_phone(site, visit) -> None:
    page = visit(360)
    result_of(site, page)
    page.goto("/scores")
    cut = "regions => regions.filter(region => region.scrollWidth > region.clientWidth).length"
    assert page.locator(".table-scroll").evaluate_all(cut) == 0
    assert page.locator("table.attempts tbody tr").count() == 1


LONG = "The harbour office wrote it down, and nobody else did, for as long as anyone can remember. "


@pytest.fixture
def long_paragraph(site) -> None:
    """The lesson's paragraph about the lamp goes on for longer, in a new revision."""
    lesson = site.content / "harbour" / "lessons" / "01-winter.md"
    text = lesson.read_text()
    assert "the watchman" in text
    if LONG not in text:
        place = next(line for line in text.splitlines() if "the pilot calls the lamp the watchman" in line)
        lesson.write_text(text.replace(place, f"{LONG}{place} {LONG}"))
        site.command("publish", "harbour")


@pytest.mark.usefixtures("long_paragraph")
@pytest.mark.parametrize("scripts", [True, False])
def test_phrase_stands_in_its_sentence_and_the_paragraph_is_one_step_away(site, visit, scripts) -> None:
    page = visit(360, java_script_enabled=scripts)
    result_of(site, page, "the porter", "14")
    passage = page.locator("#item-1 .passage")
    excerpt, whole = passage.locator(".excerpt"), passage.locator(".in-context blockquote")
    expect(excerpt.locator("mark")).to_contain_text("the watchman")
    expect(excerpt).not_to_contain_text("harbour office")
    expect(whole).to_be_hidden()
    passage.locator("summary").click()
    expect(whole).to_contain_text("harbour office wrote it down")
    expect(excerpt).to_be_hidden()
    passage.locator("summary").click()
    expect(excerpt).to_be_visible()
    page.emulate_media(media="print")
    expect(excerpt).to_be_hidden()
    assert whole.bounding_box()["height"] > 40
