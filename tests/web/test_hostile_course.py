"""A course and people whose every text is an attack: no element, handler or address of theirs gets into a page."""

from html.parser import HTMLParser
from itertools import count

import pytest

PAYLOADS = (
    "<script>steal()</script>",
    "<img src=x onerror=steal()>",
    '"><svg onload=steal()>',
    "' onmouseover='steal()",
    "[go](javascript:steal())",
    "![go](javascript:steal())",
    "[go](JaVaScRiPt&#58;steal())",
    "<a href='java\tscript:steal()'>go</a>",
    "[go](data:text/html;base64,c3RlYWwoKQ==)",
    "[go](vbscript:steal())",
    "<javascript:steal()>",
    "{{ steal() }}",
    "{% steal %}",
    "<style>body{}</style>",
    "<iframe src=//evil.example></iframe>",
    "<form action=//evil.example><button>go</button></form>",
    "<base href=//evil.example>",
    "</title></textarea></select></main><script>steal()</script>",
    "<!-- --!><script>steal()</script>",
    "\u202e<b>x</b>",
)
EVIL = " ".join(PAYLOADS)
_numbers = count()


def said(text: str = EVIL) -> str:
    """The text as a YAML scalar, different each time, as options must be."""
    return "'" + f"{text} {next(_numbers)}".replace("'", "''").replace("\u202e", "").replace("\t", " ") + "'"


def course() -> dict[str, bytes]:
    evidence = "evidence: [{source: 'lesson:a', paragraph: 1, quote: plain words of a lesson}]"
    questions = f"""
  - {{id: one, type: choice, question: {said()}, answer: {said()},
     distractors: [{{text: {said()}, feedback: {said()}}}], explanation: {said()}, objective: o, {evidence}}}
  - {{id: two, type: multiple, question: {said()}, answers: [{said()}], distractors: [{said()}], {evidence}}}
  - {{id: three, type: true-false, question: {said()}, answer: true, explanation: {said()}, {evidence}}}
  - {{id: four, type: number, question: {said()}, answer: 4, unit: {said("<b>km</b>")}, {evidence}}}
  - {{id: five, type: text, question: {said()}, answer: {said("<b>x</b>")}, accept: [{said("<i>y</i>")}], {evidence}}}
  - {{id: six, type: matching, question: {said()}, pairs: [{{prompt: {said()}, answer: {said()}}},
     {{prompt: {said()}, answer: {said()}}}], {evidence}}}
  - {{id: seven, type: ordering, question: {said()}, order: [{said()}, {said()}], {evidence}}}
  - {{id: eight, type: categorise, question: {said()}, groups: {{{said("<b>g</b>")}: [{said()}], other: [{said()}]}},
     {evidence}}}
  - {{id: nine, type: cloze, question: {said()}, text: {said(EVIL.replace("{", "").replace("}", "") + " {gap}")},
     blanks: {{gap: {{type: choice, answer: {said()}, distractors: [{said()}]}}}}, {evidence}}}
  - {{id: ten, type: essay, question: {said()},
     rubric: [{{criterion: {said()}, points: 1, levels: [{said()}, {said()}]}}]}}
"""
    url = 'https://example.org/"><script>steal()</script>'
    source = f"title: {said()}\npublisher: {said()}\nurl: '{url}'\nrights: {said()}\n"
    lesson = (
        f"---\ntitle: {said()}\nsummary: {said()}\nnotice: {said()}\n---\nThese are plain words of a lesson.\n\n"
        + "\n\n".join(PAYLOADS)
        + f'\n\n# {EVIL}\n\n[@s, para. 1, "{PAYLOADS[0]} three four"]\n\n'
        + f"::: term {PAYLOADS[1]}\n{EVIL}\n:::\n\n::: check one\n"
    )
    files = {
        "course.yaml": f"title: {said()}\nsummary: {said()}\nnotice: {said()}\nobjectives:\n  o: {said()}\n"
        "units:\n  - {lesson: a, quiz: q}\n",
        "lessons/a.md": lesson.replace("\u202e", "").replace("\t", " "),
        "quizzes/q.yaml": f"title: {said()}\nlesson: a\nattempts: 3\nquestions:{questions}",
        "sources/s.yaml": source,
    }
    return {name: text.encode() for name, text in files.items()}


class Elements(HTMLParser):
    """What a browser would make of a page, as far as it could do harm."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, found: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in found}
        if tag in {"iframe", "object", "embed", "base", "style", "svg", "math"} or (
            tag == "script" and not attributes.get("src", "").startswith("/static/")
        ):
            self.wrong.append(tag)
        self.wrong += [f"{tag} {name}" for name in attributes if name.startswith("on") or name in {"style", "srcdoc"}]
        for name in ("href", "src", "action", "formaction"):
            address = attributes.get(name, "")
            ours = address.startswith(("/", "#", "https://example.org/")) and not address.startswith("//")
            if name in attributes and not ours:
                self.wrong.append(f"{tag} {name}={address}")


@pytest.fixture
def pages(publish_files, enter) -> dict[str, str]:
    """Every page of the course, seen by a student and an instructor of hostile names."""
    publish_files("evil", course())
    student, teacher = enter("<script>steal()</script>"), enter("'><img src=x onerror=a()>", "instructor")
    found: dict[str, str] = {}

    def get(visitor, address: str) -> str:
        found[address] = visitor.get(address, follow_redirects=True).text
        return found[address]

    attempt = student.post("/courses/evil/quizzes/q/start").location
    for address in ("/", "/courses/evil/", "/courses/evil/lessons/a", "/courses/evil/lessons/a?check=one&r=<script>"):
        get(student, address)
    for number in range(1, 11):
        get(student, f"{attempt}/{number}")
        sent = student.post(f"{attempt}/{number}", {"key": f"k{number}", "r": EVIL, f"r.{EVIL}": EVIL, "go": EVIL})
        found[f"POST {number}"] = sent.text
    get(student, f"{attempt}/review")
    student.post(f"{attempt}/submit")
    for address in (f"{attempt}/result", "/courses/evil/quizzes/q/", "/courses/evil/lessons/a?check=one", "/scores"):
        get(student, address)
    for address in ("/teach/", "/teach/evil/scores", f"/teach/evil/scores?sort={PAYLOADS[0]}", "/account/passphrase"):
        get(teacher, address)
    get(student, f"/no-such-page?{PAYLOADS[0]}")
    return found


def test_no_text_of_a_course_or_a_person_becomes_an_element_or_an_address(pages: dict[str, str]) -> None:
    assert len(pages) > 25
    assert sum("steal()" in page for page in pages.values()) > 20, "the texts are shown"
    wrong = {address: Elements(page).wrong for address, page in pages.items()}
    assert {address: each for address, each in wrong.items() if each} == {}
