"""A quiz in sections, as a student meets it: in order, introduced once, with a subtotal each."""

import re

import pytest

FILES = {
    "course.yaml": b"title: Pond\nunits: [{lesson: pond, quiz: pond}]\n",
    "lessons/01-pond.md": b"---\ntitle: Pond\n---\nThe pond at Tal is 40 metres wide.\n\nIts water is green in May.\n",
    "quizzes/02-bank.yaml": b"""title: Bank
questions:
  - id: bank-green
    type: true-false
    question: The water of the pond is green in May.
    answer: true
    evidence: [{source: 'lesson:pond', paragraph: 2, quote: water is green in May}]
""",
    "quizzes/01-pond.yaml": b"""title: Pond
sections:
  size: {title: How large it is, text: Zintro measure *well*.}
  look: {title: How it looks}
questions:
  - id: season
    type: text
    section: look
    question: In which month is the water green?
    answer: May
    evidence: [{source: 'lesson:pond', paragraph: 2, quote: water is green in May}]
  - id: wide
    type: number
    section: size
    question: How many metres wide is the pond at Tal?
    answer: 40
    points: 2
    evidence: [{source: 'lesson:pond', paragraph: 1, quote: is 40 metres wide}]
  - id: wide-true
    type: true-false
    section: size
    question: The pond at Tal is 40 metres wide.
    answer: true
    evidence: [{source: 'lesson:pond', paragraph: 1, quote: is 40 metres wide}]
draw: [{from: bank, count: 1, section: look}]
""",
}


@pytest.fixture
def amal(publish_files, enter):
    publish_files("pond", FILES)
    return enter("Amal")


def test_sections_keep_their_order_and_are_introduced_at_their_first_question(amal) -> None:
    attempt = amal.post("/courses/pond/quizzes/pond/start").location
    pages = [amal.get(f"{attempt}/{number}").text for number in range(1, 5)]
    heads = [re.findall(r"Section (\d) of 2</span> <strong>(.*?)</strong>", page) for page in pages]
    assert heads == [[("1", "How large it is")]] * 2 + [[("2", "How it looks")]] * 2
    assert ['<div class="section-text">' in page for page in pages] == [True, False, False, False]
    assert ["Read its introduction again" in page for page in pages] == [False, True, False, False]
    assert re.findall(r'class="map-section" id="map-section-.">(.*?)</p>', pages[3]) == [
        "How large it is",
        "How it looks",
    ]
    review = amal.get(f"{attempt}/review").text
    assert re.findall(r'scope="rowgroup" colspan="3">(.*?)</th>', review) == ["How large it is", "How it looks"]


def test_the_result_says_what_each_section_earned(amal) -> None:
    attempt = amal.post("/courses/pond/quizzes/pond/start").location
    for number in range(1, 5):
        page = amal.get(f"{attempt}/{number}").text
        if "How many metres" in page:
            amal.post(f"{attempt}/{number}", {"key": str(number), "r": "40"})
    amal.post(f"{attempt}/submit")
    page = amal.get(f"{attempt}/result").text
    assert '<dt>How large it is</dt><dd lang="en">2 of 3 points</dd>' in page
    assert '<dt>How it looks</dt><dd lang="en">0 of 2 points</dd>' in page
    told = re.findall(r'dir="ltr">(\d)\. <bdi lang="en">(How .*?)</bdi>\. <strong', page)
    assert sorted(number for number, _ in told) == ["1", "2", "3", "4"]
    assert {title for _, title in told} == {"How large it is", "How it looks"}


def test_where_verdicts_are_not_shown_neither_is_what_a_section_earned(publish_files, enter) -> None:
    quiz = FILES["quizzes/01-pond.yaml"].replace(b"title: Pond\n", b"title: Pond\nfeedback: never\n", 1)
    publish_files("pond", {**FILES, "quizzes/01-pond.yaml": quiz})
    amal = enter("Amal")
    attempt = amal.post("/courses/pond/quizzes/pond/start").location
    amal.post(f"{attempt}/submit")
    assert "By section" not in amal.get(f"{attempt}/result").text
