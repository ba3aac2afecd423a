"""How a student comes to a quiz, for the tests that begin there: the forms on the way are sent without opening their
pages, which takes a tenth of the time. `test_student.py` and `test_plain.py` go the way itself."""

import re

from playwright.sync_api import Page

PASSPHRASE = "a lamp above the harbour"
TOKEN = re.compile(r'name="csrf_token"[^>]* value="([^"]+)"')


def sign_up(page: Page, name: str) -> None:
    """Make an account, and be signed in to it in the browser that `page` is of."""
    _send(page, "/sign-up", "/sign-up", name=name, passphrase=PASSPHRASE)


def start(page: Page, quiz: str, course: str = "harbour") -> None:
    """Begin an attempt and stand before its first question."""
    shown = f"/courses/{course}/quizzes/{quiz}/"
    page.goto(_send(page, shown, f"{shown}start"))
    page.locator("form.answer-form").wait_for()


def _send(page: Page, shown: str, action: str, **fields: str) -> str:
    """Send the form that the page `shown` has for `action`, and return where the answer leads."""
    asked = page.context.request
    form = asked.get(shown).text()
    token = TOKEN.search(form)
    assert token is not None, form
    assert f'action="{action}"' in form, form
    answer = asked.post(action, form={"csrf_token": token[1], **fields}, max_redirects=0)
    assert answer.status in {302, 303}, answer.text()
    return answer.headers["location"]
