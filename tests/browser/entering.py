"""How a student comes to a quiz, for the tests that begin there: the forms on the way are sent without opening their
pages, which takes a tenth of the time. `test_student.py` and `test_plain.py` go the way itself."""

import re

from playwright.sync_api import APIRequestContext, Page

PASSPHRASE = "a lamp above the harbour"
TOKEN = re.compile(r'name="csrf_token"[^>]* value="([^"]+)"')


def sign_up(asked: APIRequestContext, name: str) -> None:
    """Make an account, and be signed in to it where `asked` keeps its cookies: in a browser, or by itself."""
    _send(asked, "/sign-up", "/sign-up", name=name, passphrase=PASSPHRASE)


def begin(asked: APIRequestContext, quiz: str, course: str = "harbour") -> str:
    """Begin an attempt, and return its address."""
    shown = f"/courses/{course}/quizzes/{quiz}/"
    return _send(asked, shown, f"{shown}start")


def start(page: Page, quiz: str, course: str = "harbour") -> None:
    """Begin an attempt and stand before its first question."""
    page.goto(begin(page.context.request, quiz, course))
    page.locator("form.answer-form").wait_for()


def token(form: str) -> str:
    """The token that a page's forms carry against those of other sites."""
    found = TOKEN.search(form)
    assert found is not None, form
    return found[1]


def _send(asked: APIRequestContext, shown: str, action: str, **fields: str) -> str:
    """Send the form that the page `shown` has for `action`, and return where the answer leads."""
    form = asked.get(shown).text()
    assert f'action="{action}"' in form, form
    answer = asked.post(action, form={"csrf_token": token(form), **fields}, max_redirects=0)
    assert answer.status in {302, 303}, answer.text()
    return answer.headers["location"]
