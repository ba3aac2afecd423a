"""Several tries at a question, as a student meets them: what is told after each, and what is not yet."""

import re

import pytest
from markupsafe import Markup

from quizapp.core.grading import Try, of_tries
from quizapp.core.questions.common import Outcome, Verdict
from quizapp.web.views.tries import tries_of

FILES = {
    "course.yaml": b"title: Pond\nunits: [{lesson: pond, quiz: pond}]\n",
    "lessons/01-pond.md": b"---\ntitle: Pond\n---\nThe pond at Tal is 40 metres wide.\n\nIts water is green in May.\n",
    "quizzes/01-pond.yaml": b"""title: Pond
feedback: immediate
tries: [100%, 70%, 50%]
shuffle: false
questions:
  - id: wide
    type: number
    question: How many metres wide is the pond at Tal?
    answer: 40
    tips: [Ztip look for the width., Ztap it is more than *thirty*.]
    explanation: Zexplain forty.
    evidence: [{source: 'lesson:pond', paragraph: 1, quote: is 40 metres wide}]
  - id: season
    type: choice
    question: When is the water green?
    answer: In May
    distractors: [{text: In March, feedback: Zmarch too early.}, {text: In June, feedback: Zjune too late.}]
    explanation: Zexplain May.
    evidence: [{source: 'lesson:pond', paragraph: 2, quote: water is green in May}]
""",
}


@pytest.fixture
def amal(publish_files, enter):
    publish_files("pond", FILES)
    return enter("Amal")


@pytest.fixture
def attempt(amal) -> str:
    return amal.post("/courses/pond/quizzes/pond/start").location


def test_the_rules_say_how_often_and_what_each_try_is_worth(amal) -> None:
    page = amal.get("/courses/pond/quizzes/pond/").text
    assert "3 at each question; a right answer earns 100%, 70%, 50% of its points, try by try." in page
    assert "an answer that was judged cannot be changed" not in page


def test_each_try_tells_its_verdict_and_one_more_tip_and_no_key(amal, attempt) -> None:
    page = amal.get(f"{attempt}/1").text
    assert "Try 1 of 3: a right answer earns 100% of the points." in page
    assert "Ztip" not in page
    for number, (answer, share, tips) in enumerate([("41", "70%", 1), ("42", "50%", 2)], start=2):
        sent = amal.post(f"{attempt}/1", {"key": f"k{number}", "r": answer, "go": "next"})
        assert sent.location == f"{attempt}/1"
        page = amal.get(sent.location).text
        assert f"Try {number} of 3: a right answer earns {share} of the points." in page
        assert [word in page for word in ("Ztip", "Ztap")] == [True, tips == 2]
        assert f'<a href="#tries">Wrong: try {number} of 3</a>' in page
        assert "Zexplain" not in page
        assert ">40<" not in page
        assert 'name="r"' in page
    page = amal.get(amal.post(f"{attempt}/1", {"key": "k9", "r": "40", "go": "next"}).location).text
    assert "Zexplain" in page
    assert "0.5 of 1 point" in page
    assert "Try 3: right, 0.5 of 1 point (a right answer earns 50%) – this one counts" in page
    assert "Try 3 counts: it earned most." in page


def test_only_what_was_chosen_is_explained_before_the_question_is_closed(amal, attempt, read_form) -> None:
    form = read_form(amal.get(f"{attempt}/2").text)
    amal.client.post(f"{attempt}/2", data=form.answer(["In March"]))
    page = amal.get(f"{attempt}/2").text
    assert "Zmarch" in page
    assert "Zjune" not in page
    assert "Zexplain" not in page


def test_who_goes_on_without_a_change_spends_no_try_and_is_not_held_up(amal, attempt) -> None:
    amal.post(f"{attempt}/1", {"key": "a", "r": "41", "go": "next"})
    assert amal.post(f"{attempt}/1", {"key": "b", "r": "41", "go": "next"}).location == f"{attempt}/2"
    assert "Try 2 of 3" in amal.get(f"{attempt}/1").text


def test_while_a_try_is_left_no_page_tells_what_is_not_told_yet(amal, attempt) -> None:
    amal.post(f"{attempt}/1", {"key": "a", "r": "41", "go": "next"})
    addresses = [f"{attempt}/1", f"{attempt}/1/draft", f"{attempt}/2", f"{attempt}/review", f"{attempt}/result"]
    addresses += ["/courses/pond/quizzes/pond/", "/courses/pond/", "/courses/pond/practice/", "/scores"]
    for address in addresses:
        page = amal.get(address, follow_redirects=True).text
        assert not [word for word in ("Ztap", "Zexplain", "Zmarch", "Zjune", "is 40 metres") if word in page], address


@pytest.mark.parametrize(
    ("go", "leads_to"), [("2", "/2"), ("review", "/review"), ("previous", "/1"), ("somewhere", "/2")]
)
def test_going_elsewhere_keeps_a_draft_and_spends_no_try(amal, attempt, read_form, go: str, leads_to: str) -> None:
    form = read_form(amal.get(f"{attempt}/2").text)
    sent = amal.client.post(f"{attempt}/2", data={**form.answer(["In March"]), "go": go})
    assert sent.location == attempt + leads_to
    page = amal.get(f"{attempt}/2").text
    assert "Try 1 of 3" in page
    assert "Zmarch" not in page
    assert ">Draft saved " in page
    assert "keep this answer as a draft, not judged" in page


def test_a_judged_try_is_called_judged_and_a_change_after_it_a_draft(amal, attempt) -> None:
    amal.post(f"{attempt}/1", {"key": "a", "r": "41", "go": "next"})
    page = amal.get(f"{attempt}/1").text
    assert ">Judged " in page
    assert "Draft saved" not in page
    assert "data-judged=yes" in page
    amal.post(f"{attempt}/1", {"key": "a.2", "r": "42", "go": "2"})
    page = amal.get(f"{attempt}/1").text
    assert ">Draft saved " in page
    assert "data-judged" not in page


RIGHT, HALF, WRONG, WAITS = (
    Verdict(outcome=outcome, fraction=fraction)
    for outcome, fraction in ((Outcome.RIGHT, 1), (Outcome.PARTLY, 0.5), (Outcome.WRONG, 0), (Outcome.WAITING, 0))
)


@pytest.mark.parametrize(
    ("verdicts", "counts", "said"),
    [
        ([WRONG, RIGHT], 2, "Try 2 counts: it earned most."),
        ([HALF, WRONG], 1, "Try 1 counts: it earned most."),
        ([HALF, WRONG, RIGHT], 3, "Try 3 counts: none earned more, and of equals the last counts."),
        ([WRONG, WRONG], 2, "No try earned anything; the last, try 2, is shown."),
        ([WRONG, WAITS], 2, "Try 2 waits for a person; the best try counts."),
        ([HALF, WAITS], 2, "Try 2 waits for a person; the best try counts. Until then try 1 counts."),
        ([HALF, WRONG, WAITS], 1, "Try 1 counts: what rules cannot decide could not earn more."),
    ],
)
def test_which_try_counts_is_said_and_why(verdicts, counts, said) -> None:
    grade = of_tries("q", 2, [Try(verdict, share) for verdict, share in zip(verdicts, (1, 0.7, 0.5), strict=False)])
    shown = tries_of(grade, [(Markup("x"),)] * len(verdicts))
    assert shown is not None
    assert ([line.number for line in shown.lines if line.counts], shown.said) == ([counts], said)


def test_one_try_alone_is_not_listed() -> None:
    assert tries_of(of_tries("q", 2, [Try(RIGHT, 1)]), [(Markup("x"),)]) is None


def test_the_result_tells_the_try_that_counts_and_not_the_last(publish_files, enter, read_form) -> None:
    files = {
        **FILES,
        "quizzes/01-pond.yaml": b"""title: Pond
feedback: immediate
tries: [100%, 50%]
questions:
  - id: season
    type: choice
    question: When is the water green?
    answer: In May
    distractors: [{text: In April, credit: 0.6}, In June]
    explanation: Zexplain May.
    evidence: [{source: 'lesson:pond', paragraph: 2, quote: water is green in May}]
""",
    }
    publish_files("pond", files)
    amal = enter("Amal")
    attempt = amal.post("/courses/pond/quizzes/pond/start").location
    for text in ("In April", "In June"):
        form = read_form(amal.get(f"{attempt}/1").text)
        amal.client.post(f"{attempt}/1", data=form.answer([text]))
    for page in (amal.get(f"{attempt}/1").text, amal.get(amal.post(f"{attempt}/submit").location).text):
        assert "Try 1: partly right, 0.6 of 1 point – this one counts" in page
        assert "Try 2: wrong, 0 of 1 point (a right answer earns 50%)" in page
        assert "Try 1 counts: it earned most." in page
        assert re.search(r"The try that counts</dt><dd>\s*<span[^>]*>In April", page)


def test_the_page_that_one_goes_to_calls_a_draft_a_draft(amal, attempt) -> None:
    answer = amal.post(f"{attempt}/1", {"key": "a.1", "r": "41", "go": "2"})
    assert "Question 1: draft saved, not judged" in amal.get(answer.location).text
    answer = amal.post(f"{attempt}/1", {"key": "a.2", "r": "41", "go": "2"})  # as its page sends it after its own draft
    assert "Question 1: draft saved, not judged" in amal.get(answer.location).text
