"""The network and the server cut at random moments, under load: whatever was acknowledged is there.

A few cuts in every run; `QUIZAPP_CUTS=200` makes it the long trial, `QUIZAPP_CUTS_SEED` repeats one, and
`--log-cli-level=info` tells the figures. Students write in Chromium, where each page is asked what it was told, while
others save over plain HTTP, with a rest after each save that a machine with other work can bear.
"""

import http.client
import json
import logging
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Error, Page

from tests.browser import entering

pytestmark = pytest.mark.browser

LOG = logging.getLogger(__name__)
CUTS = int(os.environ.get("QUIZAPP_CUTS", "8"))
SEED = os.environ.get("QUIZAPP_CUTS_SEED", "")
WRITERS = 3
LOADERS = 4
REST = 0.03
"""Seconds between a save and the next; with so many who save, a cut falls into one of them all the same."""

LISTEN = """
const sent = window.fetch;
window.fetch = async (address, options) => {
  const answer = await sent(address, options);
  if (options?.method === "POST" && answer.ok) {
    const said = await answer.clone().json();
    const body = options.body;
    if (said.state === "saved") await acknowledged([address, body.get("key"), body.get("r"), said.version]);
  }
  return answer;
};
"""
"""Tells the test what the page was told, before the page knows it."""


KEPT = "import('/static/kept.js').then(kept => kept.keptRecords()).then(found => found.length)"
"""How many answers the browser keeps."""


@dataclass
class Ledger:
    """What was acknowledged: address, key, answer, version."""

    rows: list[tuple[str, str, str, int]] = field(default_factory=list)

    def note(self, said: list) -> None:
        self.rows.append(tuple(said))

    def missing(self, server) -> list[tuple[str, str, str, int]]:
        """The acknowledged saves that the database does not have, or has with another answer."""
        found = {
            version: (f"/attempts/{attempt}/{item}/draft", json.loads(raw).get("", [""])[0])
            for version, attempt, item, raw in server.rows("SELECT id, attempt_id, item_number, raw FROM responses")
        }
        return [row for row in self.rows if found.get(row[3]) != (row[0], row[2])]


class Loader(threading.Thread):
    """A student without a browser, who saves again and again, and notes what the server said of each save.

    Several questions in turn, since one takes no more saves than a person can write.
    """

    def __init__(self, address: str, drafts: list[str], cookie: str, token: str) -> None:
        super().__init__(daemon=True)
        self.server, self.drafts = urlsplit(address).netloc, drafts
        self.headers = {
            "Cookie": cookie,
            "X-CSRFToken": token,
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        self.ledger, self.over, self.tries, self.cut = Ledger(), threading.Event(), 0, 0

    def run(self) -> None:
        for number in count(1):
            if self.over.is_set():
                return
            self._save(self.drafts[number % len(self.drafts)], f"load.{number}", str(number))

    def _save(self, draft: str, key: str, answer: str) -> None:
        """Send one save until it is answered; the same key each time."""
        body = urlencode({"key": key, "version": "0", "r": answer})
        while not self.over.is_set():
            self.tries += 1
            try:
                connection = http.client.HTTPConnection(self.server, timeout=10)
                connection.request("POST", draft, body, self.headers)
                answered = connection.getresponse()
                read = answered.read()
                said = json.loads(read) if answered.status == 200 else {}
                connection.close()
            except (OSError, http.client.HTTPException, ValueError):
                self.cut += 1
                time.sleep(0.1)
                continue
            if said.get("state") == "saved":
                self.ledger.rows.append((draft, key, answer, said["version"]))
                time.sleep(REST)
                return
            time.sleep(0.1)


@dataclass
class Writer:
    """A student in Chromium, on one question, which is typed."""

    page: Page
    address: str
    words: Callable[[], str]
    last: str = ""

    def write(self) -> None:
        """Write something else, wherever the page is just now."""
        box = self.page.locator("form.answer-form input[type=text]")
        if box.count():
            self.last = self.words()
            box.fill(self.last)

    def come_back(self) -> None:
        """Open the question again, as one who reloads or whose browser crashed; a dead server shows nothing."""
        try:
            self.page.goto(self.address, timeout=20_000, wait_until="domcontentloaded")
        except Error:
            return

    @property
    def attempt(self) -> int:
        return int(self.address.rsplit("/", 2)[1])

    def settle(self) -> None:
        """Wait until the page has nothing left to send."""
        if not self.page.locator("form.answer-form").count():
            self.come_back()
        end, state = time.monotonic() + 60, self.page.locator(".save-state")
        state.filter(has_text=" ").wait_for()
        while time.monotonic() < end and (self.page.evaluate(KEPT) or not state.inner_text().startswith("Saved")):
            if self.page.locator(".clash-mine").count():
                self.page.locator(".clash-mine").click()
            self.page.wait_for_timeout(300)


def enter(visit, server, ledger: Ledger, name: str) -> Page:
    """A new student in Chromium who stands before the question of the pilot, listened to."""
    page = visit(cuts=True, at=server.address)
    page.context.expose_function("acknowledged", ledger.note)
    page.context.add_init_script(LISTEN)
    page.on("dialog", lambda dialog: dialog.accept())
    entering.sign_up(page.context.request, name)
    entering.start(page, "pilot")
    return page


def load(playwright, server, number: int) -> Loader:
    """A student without a browser, who has begun two quizzes of three questions that are typed."""
    asked = playwright.request.new_context(base_url=server.address)
    entering.sign_up(asked, f"loader {number}")
    pilot, parts = (entering.begin(asked, quiz) for quiz in ("pilot", "parts"))
    token = entering.token(asked.get(parts).text())
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in asked.storage_state()["cookies"])
    asked.dispose()
    drafts = [f"{item}/draft" for item in (f"{pilot}/1", f"{parts}/1", f"{parts}/2")]
    return Loader(server.address, drafts, cookie, token)


class Trial:
    """Writers and loaders at one server, and chance."""

    def __init__(self, visit, playwright, server, seed: str) -> None:
        self.server, self.dice, self.ledger, numbers = server, random.Random(seed), Ledger(), count(1)
        pages = [enter(visit, server, self.ledger, f"writer {number}") for number in range(WRITERS)]
        self.writers = [Writer(page, page.url, lambda: f"the watchman {next(numbers)}") for page in pages]
        self.loaders = [load(playwright, server, number) for number in range(LOADERS)]
        self.kinds = {"server": 0, "network": 0, "reload": 0}

    def cut(self) -> None:
        """One cut: while one types, while a save is on its way, or after it."""
        for writer in self.dice.sample(self.writers, self.dice.randint(1, WRITERS)):
            writer.write()
        self._wait(1_200)
        if self.dice.random() < 0.4:
            self._kill_the_server()
        else:
            self._cut_the_network(self.dice.choice(self.writers))
        if self.dice.random() < 0.3:
            self.kinds["reload"] += 1
            self.dice.choice(self.writers).come_back()

    def end(self) -> None:
        """No more load, and every page sends what it has left."""
        for loader in self.loaders:
            loader.over.set()
        for loader in self.loaders:
            loader.join(30)
        for writer in self.writers:
            writer.settle()

    def missing(self) -> list[tuple[str, str, str, int]]:
        """What was acknowledged to anybody and is not there."""
        ledgers = [self.ledger, *(loader.ledger for loader in self.loaders)]
        return [row for ledger in ledgers for row in ledger.missing(self.server)]

    def lost(self) -> list[str]:
        """What a writer wrote last and is not the newest answer."""
        found = "SELECT json_extract(raw, '$.\"\"[0]') FROM responses WHERE attempt_id = ? ORDER BY id DESC LIMIT 1"
        return [
            writer.last
            for writer in self.writers
            if writer.last and self.server.rows(found, (writer.attempt,)) != [(writer.last,)]
        ]

    def figures(self) -> str:
        """What was done, in figures."""
        loaded = sum(len(loader.ledger.rows) for loader in self.loaders)
        tries, cut = sum(loader.tries for loader in self.loaders), sum(loader.cut for loader in self.loaders)
        return (
            f"{self.kinds}; acknowledged {len(self.ledger.rows)} in Chromium, {loaded} of {tries} by HTTP ({cut} cut)"
        )

    def _kill_the_server(self) -> None:
        self.kinds["server"] += 1
        self.server.kill()
        self.dice.choice(self.writers).write()
        self._wait(500)
        self.server.start()

    def _cut_the_network(self, writer: Writer) -> None:
        self.kinds["network"] += 1
        writer.page.context.set_offline(True)
        writer.write()
        self._wait(1_500)
        writer.page.context.set_offline(False)

    def _wait(self, longest: float) -> None:
        self.writers[0].page.wait_for_timeout(self.dice.uniform(0, longest))


def test_what_was_acknowledged_is_there_after_every_cut(killable, visit, playwright) -> None:
    seed = SEED or str(random.SystemRandom().randrange(10**6))
    trial, began = Trial(visit, playwright, killable, seed), time.monotonic()
    for loader in trial.loaders:
        loader.start()
    for cut in range(CUTS):
        trial.cut()
        assert trial.ledger.missing(killable) == [], (seed, cut)
    trial.end()
    LOG.info("%s cuts (seed %s) in %.0f s: %s", CUTS, seed, time.monotonic() - began, trial.figures())
    assert trial.missing() == [], seed
    assert trial.lost() == [], seed
    assert len(trial.ledger.rows) > CUTS / 2
