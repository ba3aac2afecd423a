"""Nothing of a key leaves the server before its time: every byte that a student receives is searched."""

import re
from base64 import urlsafe_b64decode
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from markupsafe import Markup

from quizapp.services.practice_deck import mark_of

ORCHARD = Path(__file__).with_name("courses") / "orchard"

SECRETS = ("Zexplain", "Zfeedback", "Zlevel")
"""How every explanation, piece of feedback and rubric level of the orchard begins."""

TYPED = ("4821", "4,821", "Pilgrim")
"""The keys that are typed: no page of a quiz may hold them."""

RANDOM = re.compile(r'name="(?:csrf_token|key)" value="[^"]*"')


@dataclass
class Received:
    """Everything that a client was sent, by address: body, headers, and the session cookie decoded."""

    pages: dict[str, str] = field(default_factory=dict)

    def keep(self, address: str, answer) -> None:
        cookies = "".join(_decoded(cookie) for cookie in answer.headers.getlist("Set-Cookie"))
        said = f"{answer.text}\n{answer.headers}\n{cookies}"
        self.pages[address] = RANDOM.sub("", str(Markup(said).unescape()))


def _decoded(cookie: str) -> str:
    payload = cookie.partition("=")[2].split(";")[0].split(".")[0]
    try:
        return urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode("utf-8", "replace")
    except ValueError:
        return payload


def practise(visitor, quiz, found: Received) -> None:
    """Ask for every question of a quiz in practice, and for its key."""
    for question in quiz.questions:
        address = f"/courses/orchard/practice/{mark_of('orchard', question.id)}"
        for answer in (visitor.get(address), visitor.post(address, {"key": "k", "go": "show"})):
            assert answer.status_code == 404
            found.keep(f"practice of {question.id}", answer)


@pytest.fixture(scope="module")
def received_on() -> dict[str, Received]:
    """What was received on each database, once it was: the tests below only search it."""
    return {}


@pytest.fixture
def received(received_on, backend, request) -> Received:
    """All that a student is sent who reads everything and answers every question of every quiz wrongly, unsubmitted."""
    if backend not in received_on:
        received_on[backend] = request.getfixturevalue("read_everything")
    return received_on[backend]


@pytest.fixture
def read_everything(orchard, enter, read_form) -> Received:
    amal, found = enter("Amal"), Received()

    def get(address: str) -> str:
        answer = amal.get(address, follow_redirects=True)
        assert answer.status_code == 200, address
        found.keep(address, answer)
        return answer.text

    for address in ("/", "/courses/orchard/", "/scores"):
        get(address)
    for slug in orchard.lessons:
        get(f"/courses/orchard/lessons/{slug}")
    for quiz in orchard.quizzes.values():
        if quiz.policy.feedback == "immediate":
            continue  # its feedback is due as soon as a question is answered
        get(f"/courses/orchard/quizzes/{quiz.id}/")
        attempt = amal.post(f"/courses/orchard/quizzes/{quiz.id}/start").location
        count = get(f"{attempt}/1").count('class="map-item')
        for number in range(1, count + 1):
            form = read_form(get(f"{attempt}/{number}"))
            for sent in (_unreadable(form), _wrong(form)):
                found.keep(f"POST {attempt}/{number} {sent}", amal.client.post(f"{attempt}/{number}", data=sent))
                older = {**sent, "key": "an older page", "version": "0"}
                for address in (f"{attempt}/{number}", f"{attempt}/{number}/draft"):
                    found.keep(f"older POST {address} {sent}", amal.client.post(address, data=older))
            get(f"{attempt}/{number}/draft")
            get(f"{attempt}/{number}")
        get(f"{attempt}/review")
        get(f"/courses/orchard/quizzes/{quiz.id}/")
        get("/courses/orchard/")
        get("/scores")
        get("/courses/orchard/practice/")
        practise(amal, quiz, found)
    for slug in orchard.lessons:
        get(f"/courses/orchard/lessons/{slug}")
    return found


def _wrong(form) -> dict[str, object]:
    """The last option of each group, the last choice of each select, `1` where something is typed."""
    sent: dict[str, object] = {**form.hidden, "go": "stay"}
    sent.update(form.options.values())
    for name in form.controls.values():
        sent[name] = list(form.choices[name].values())[-1] if name in form.choices else "1"
    return sent


def _unreadable(form) -> dict[str, object]:
    """Something that no question of options or numbers can read."""
    names = {name for name, _ in form.options.values()} | set(form.controls.values())
    return {**form.hidden, "key": "unreadable", "go": "stay", **dict.fromkeys(names, "no such thing")}


def test_no_explanation_feedback_or_rubric_level_is_sent(received) -> None:
    for address, said in received.pages.items():
        for secret in SECRETS:
            assert secret not in said, address


def test_no_typed_key_is_sent_with_a_quiz(received) -> None:
    for address, said in received.pages.items():
        if "/attempts/" in address or "/quizzes/" in address:
            body = said.split("<main", 1)[-1].split("</main>", 1)[0]
            assert not [word for word in TYPED if word in body], address


def test_no_word_of_a_verdict_is_sent(received) -> None:
    for address, said in received.pages.items():
        for word in ("verdict-", "is-chosen", "The key", "What settles it", "Partly right"):
            assert word not in said, (address, word)


def test_no_question_is_named_by_its_id(orchard, received) -> None:
    """An id such as `monks-wall-true` is the author's own note, and may say too much."""
    ids = [question.id for quiz in orchard.quizzes.values() for question in quiz.questions if "-" in question.id]
    for address, said in received.pages.items():
        if "/attempts/" in address:
            assert not [id_ for id_ in ids if id_ in said], address


def seen_alike(received, kind: str) -> int:
    """How many groups of options were sent; in each, the markup of all options is the same but for token and text."""
    seen = 0
    for said in received.pages.values():
        for group in re.findall(rf'<fieldset class="{kind}".*?</fieldset>', said, re.DOTALL):
            labels = re.findall(r'<label class="(?:option|passage-sentence)">.*?</label>', group, re.DOTALL)
            shapes = {re.sub(r'value="[^"]*"| checked|(?<=option-text">).*?(?=</span>)', "", label) for label in labels}
            assert len(shapes) == 1
            seen += 1
    return seen


def test_right_and_wrong_options_differ_in_their_token_and_text_alone(received) -> None:
    assert seen_alike(received, "options") >= 6


def test_passage_sentences_differ_in_their_token_and_text_alone(received) -> None:
    assert seen_alike(received, "passage-choices") >= 2


def test_feedback_at_once_says_nothing_of_questions_not_answered(orchard, enter) -> None:
    assert orchard
    amal = enter("Amal")
    attempt = amal.post("/courses/orchard/quizzes/at-once/start").location
    before = [amal.get(f"{attempt}/{number}").text for number in (1, 2)]
    amal.post(f"{attempt}/1", {"key": "a", "r": "37"})
    after = [amal.get(address).text for address in (f"{attempt}/2", f"{attempt}/review")]
    for page in (*before, *after):
        for secret in (*SECRETS, "verdict-"):
            assert secret not in page


TOLD_LATER = "Ztap"
"""How the second tip begins: one wrong try tells the first alone."""

WRONG_ORDER = ("the lower rows were flooded", "the roof fell", "the sea wall gave way")

WRONG = {
    "wall-plants": ["Only vines"],
    "broken-things": ["The church", "Trees"],
    "monks-wall": ["False"],
    "tree-count": "1",
    "oldest": "1",
    "tree-gaps": {"Gap 1": "1", "Gap 2": "ten", "Gap 3": "1"},
    "who-did": {"built the wall": "the mayor"},
    "what-order": {said: str(place) for place, said in enumerate(WRONG_ORDER, start=1)},
    "whose-things": {"olives": "On the road"},
    "who-paid": ["The storm broke 37 trees in one night and took the roof of the press house."],
}
"""A wrong answer to each question of the orchard's `kinds`."""


@pytest.fixture
def tried(publish_files, enter, read_form) -> Received:
    """All that is sent to one who tries each question of every type wrongly once, of three times, and reads on."""
    files = {path.relative_to(ORCHARD).as_posix(): path.read_bytes() for path in ORCHARD.rglob("*") if path.is_file()}
    kinds = files["quizzes/01-kinds.yaml"].decode()
    kinds = kinds.replace(
        "feedback: after-submit\n",
        "feedback: immediate\ntries: [100%, 70%, 50%]\nsections: {near: {title: Near}, far: {title: Far}}\n",
    )
    first, *others = kinds.split("\n    type: ")
    for number, other in enumerate(others):
        section = "near" if number < 6 else "far"
        first += f"\n    tips: [Ztip look again., Ztap look there.]\n    section: {section}\n    type: {other}"
    course = publish_files("orchard", {**files, "quizzes/01-kinds.yaml": first.encode()})
    amal, found = enter("Amal"), Received()
    attempt = amal.post("/courses/orchard/quizzes/kinds/start").location
    for number, question in enumerate(course.quizzes["kinds"].questions, start=1):
        if question.TYPE == "essay":
            continue  # it waits for a person at once: there is no second try
        page = amal.get(f"{attempt}/{number}")
        found.keep(f"{attempt}/{number} untried", page)
        form = read_form(page.text)
        unreadable = [] if question.TYPE == "text" else [_unreadable(form)]
        for sent in (*unreadable, form.answer(WRONG[question.id])):
            found.keep(f"POST {attempt}/{number}", amal.client.post(f"{attempt}/{number}", data=sent))
            found.keep(f"POST {attempt}/{number}/draft", amal.client.post(f"{attempt}/{number}/draft", data=sent))
        for path in (f"{attempt}/{number}", f"{attempt}/{number}/draft"):
            found.keep(f"{path} tried", amal.get(path))
        assert "Try 2 of 3" in found.pages[f"{attempt}/{number} tried"], question.id
    lessons = [f"/courses/orchard/lessons/{slug}" for slug in course.lessons]
    for path in (f"{attempt}/review", "/courses/orchard/", "/courses/orchard/practice/", "/scores", *lessons):
        found.keep(path, amal.get(path))
    practise(amal, course.quizzes["kinds"], found)
    return found


def test_a_wrong_try_tells_no_key_no_reason_and_one_tip(tried) -> None:
    for address, said in tried.pages.items():
        for secret in ("Zexplain", "Zlevel", TOLD_LATER, "The key", "What settles it"):
            assert secret not in said, (address, secret)
        assert ("Ztip" in said) == (address.endswith("tried") and "untried" not in address and "/draft" not in address)
        if "/attempts/" in address:
            body = said.split("<main", 1)[-1].split("</main>", 1)[0]
            assert not [word for word in TYPED if word in body], address


def test_a_wrong_try_tells_its_parts_in_the_order_that_was_given(tried) -> None:
    page = next(said for address, said in tried.pages.items() if "/8 tried" in address)
    notes = page.split('<ul class="option-notes">', 1)[1].split("</ul>", 1)[0]
    assert sorted(WRONG_ORDER, key=notes.index) == list(WRONG_ORDER)
