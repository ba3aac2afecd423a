"""`quizapp check --watch` checks again when a file changes and ends cleanly when it is interrupted."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from quizapp.cli.check_watch import names_of

QUIZ = "bridges/quizzes/01-the-bridge.yaml"


class Watching:
    """The command under way, and what it says."""

    def __init__(self, *arguments: str, cache: Path) -> None:
        command = [sys.executable, "-m", "quizapp.cli", "check", "--watch", "--format", "concise", *arguments]
        environ = {**os.environ, "QUIZAPP_CACHE": str(cache), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )
        self.said: list[str] = []
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, words: str, seconds: float = 60) -> list[str]:
        """The lines up to and with the one that holds these words."""
        lines: list[str] = []
        end = time.monotonic() + seconds
        while not lines or words not in lines[-1]:
            try:
                lines.append(self._lines.get(timeout=max(end - time.monotonic(), 0.01)))
            except Empty:
                pytest.fail(f"{words!r} was not said: {self.said + lines}")
        self.said += lines
        return lines

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=60)
        self._reader.join(timeout=10)
        while not self._lines.empty():
            self.said.append(self._lines.get())
        return code


@pytest.fixture
def watching(printed: Path, tmp_path: Path) -> Iterator[Watching]:
    made = Watching(str(printed), cache=tmp_path / "cache")
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.wait()
    assert made.process.stdout is not None
    made.process.stdout.close()


def test_a_change_is_checked_and_an_interrupt_is_no_error(printed: Path, watching: Watching) -> None:
    assert not any("S003" in line for line in watching.until("waiting for changes"))
    text = (printed / QUIZ).read_text()
    time.sleep(0.5)  # the watcher itself begins after it has said that it waits
    (printed / QUIZ).write_text(text.replace("answer: 46", "answer: 64"))
    seen = watching.until("waiting for changes")
    assert any("01-the-bridge.yaml changed" in line for line in seen)
    assert any("S003 error" in line for line in seen)
    time.sleep(0.5)
    (printed / QUIZ).write_text(text)
    assert not any("S003" in line for line in watching.until("waiting for changes"))
    assert watching.interrupt() == 0
    assert not any("Traceback" in line or "Aborted" in line for line in watching.said)


def test_a_course_that_is_taken_away_and_made_again_is_watched_on(
    printed: Path, tmp_path: Path, watching: Watching
) -> None:
    watching.until("waiting for changes")
    time.sleep(0.5)
    shutil.copytree(printed / "bridges", tmp_path / "kept")
    shutil.rmtree(printed / "bridges")
    assert any("Y001" in line or "Y060" in line for line in watching.until("waiting for changes"))
    time.sleep(1.5)
    shutil.copytree(tmp_path / "kept", printed / "bridges")
    while not any("0 errors" in line for line in watching.until("waiting for changes")):
        pass
    time.sleep(1.5)
    (printed / QUIZ).write_text((printed / QUIZ).read_text().replace("answer: 46", "answer: 64"))
    while not any("S003 error" in line for line in watching.until("waiting for changes")):
        pass
    assert watching.interrupt() == 0
    assert not any("Traceback" in line for line in watching.said)


def test_what_an_editor_makes_beside_a_file_is_not_named() -> None:
    assert names_of([Path("q/01.yaml"), Path("q/sedIryRmv"), Path("q/4913")]) == "q/01.yaml"
    assert names_of([Path(f"q/0{n}.yaml") for n in range(1, 6)]) == "q/01.yaml, q/02.yaml, q/03.yaml and more"
    assert names_of([Path("q/4913")]) == "a file"
