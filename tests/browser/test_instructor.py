"""An instructor's way: the one-time link, everyone's scores, a change that leaves attempts under way alone."""

import csv

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_link_of_the_first_instructor_works_once(site, visit, instructor_state) -> None:
    assert instructor_state
    page = visit()
    answer = page.goto(site.instructor_link)
    assert answer.status in {404, 410}


def test_instructor_sees_scores_and_takes_them_as_csv(site, visit, instructor_state, tmp_path) -> None:
    student = visit()
    name = site.sign_up(student, "=Omar, the careful")
    site.start(student, "timed")
    student.locator("form.answer-form input[type=text]").fill("14")
    student.locator("button[value=review]").first.click()
    student.locator(".submit-form button").click()
    expect(student.locator(".score-box")).to_contain_text("100")

    page = visit(storage_state=instructor_state)
    page.goto("/")
    page.get_by_role("link", name="Teach", exact=True).click()
    page.locator("a[href='/teach/harbour/scores']").click()
    row = page.locator("table.gradebook tbody tr", has_text=name)
    expect(row).to_contain_text("100")
    page.locator("table.gradebook thead a").first.click()
    expect(page.locator("table.gradebook th[aria-sort]")).to_have_count(1)

    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    download.value.save_as(tmp_path / "scores.csv")
    with (tmp_path / "scores.csv").open(encoding="utf-8-sig", newline="") as file:
        names = [cells[0] for cells in csv.reader(file)]
    assert "'" + name in names
    assert name not in names


def test_published_change_leaves_an_attempt_under_way_as_it_began(site, visit) -> None:
    before = visit()
    site.sign_up(before)
    site.start(before, "pilot")
    expect(before.locator(".stem")).to_contain_text("By what name does the pilot call the lamp?")

    quiz = site.content / "harbour" / "quizzes" / "03-pilot.yaml"
    quiz.write_text(quiz.read_text().replace("By what name does the pilot", "What name does the pilot use to"))
    assert "published as revision" in site.command("publish", "harbour")

    before.reload()
    expect(before.locator(".stem")).to_contain_text("By what name does the pilot call the lamp?")
    before.locator("form.answer-form input[type=text]").fill("watchman")
    before.locator("button[value=review]").first.click()
    before.locator(".submit-form button").click()
    expect(before.locator(".score-box")).to_contain_text("100")
    expect(before.locator(".result-item .stem")).to_contain_text("By what name")

    after = visit()
    site.sign_up(after)
    site.start(after, "pilot")
    expect(after.locator(".stem")).to_contain_text("What name does the pilot use to call the lamp?")


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_of_the_list_of_courses_is_out_of_sight(visit, instructor_state, width) -> None:
    page = visit(width, storage_state=instructor_state)
    page.goto("/teach/")
    assert page.locator(".table-scroll").evaluate("region => region.scrollWidth - region.clientWidth") == 0
