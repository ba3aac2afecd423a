"""What one does and sees at a question: for the tests that nothing one writes is lost."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, expect

FIELD = "form.answer-form input[type=text]"
SAVED = re.compile(r"^Saved \d")


def say(page: Page, text: str) -> None:
    """Write an answer into the only field."""
    page.locator(FIELD).first.fill(text)


def state(page: Page):
    """The line that says whether the answer is saved."""
    return expect(page.locator(".save-state"))


def responses(server, page: Page) -> list[str]:
    """What the server has of the question shown, first to last."""
    attempt, item = page.url.rsplit("/", 2)[1:]
    found = "SELECT json_extract(raw, '$.\"\"[0]') FROM responses WHERE attempt_id = ? AND item_number = ? ORDER BY id"
    return [row[0] for row in server.rows(found, (int(attempt), int(item)))]


def ends_in(server, page: Page, seconds: float) -> None:
    """Move the end of the attempt that is shown, as if it had been begun earlier."""
    due = datetime.now(UTC) + timedelta(seconds=seconds)
    attempt = int(page.url.rsplit("/", 2)[1])
    server.rows("UPDATE attempts SET due_at = ? WHERE id = ?", (f"{due:%Y-%m-%d %H:%M:%S.%f}", attempt))


def kept(page: Page) -> int:
    """How many answers the browser keeps."""
    return page.evaluate("import('/static/kept.js').then(kept => kept.keptRecords()).then(found => found.length)")
