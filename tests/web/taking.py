"""Taking a quiz of the orchard, step by step: for the tests of its pages."""

import re

from sqlalchemy import Engine, text

KINDS = "/courses/orchard/quizzes/kinds/"
"""The start page of the quiz that has every type of question."""


def start(visitor, quiz: str = "kinds") -> str:
    """Begin an attempt and return its address (`/attempts/7`)."""
    answer = visitor.post(f"/courses/orchard/quizzes/{quiz}/start")
    assert answer.status_code == 303
    return answer.location


def stem_of(page: str) -> str:
    found = re.search(r'<div class="stem"[^>]*>\s*(.*?)\s*</div>', page, re.DOTALL)
    assert found
    return re.sub(r"<[^>]+>", "", found[1]).strip()


def answer_all(visitor, attempt: str, read_form, answers, count: int = 11) -> None:
    """Answer every question of the quiz `kinds` rightly."""
    for number in range(1, count + 1):
        page = visitor.get(f"{attempt}/{number}").text
        sent = visitor.client.post(f"{attempt}/{number}", data=read_form(page).answer(answers[stem_of(page)]))
        assert sent.status_code in {302, 303}, (number, sent.text)


def responses(engine: Engine) -> int:
    """How many answers are stored."""
    with engine.connect() as connection:
        return connection.execute(text("SELECT count(*) FROM responses")).scalar_one()
