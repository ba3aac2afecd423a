"""How fast the checker is, as ratios to what no checker could do without; prints them in one run.

    python -m tests.benchmarks.checker [--questions 10000] [--rounds 3]

Each ratio is the median of several rounds, and each round measures both sides one right after the other: in seconds of
the processor, so that a busy machine tells nearly the same as an idle one; where several processes work at once also by
the clock, which tells how long one waits, and is only to be believed of a machine that does nothing else.
docs/benchmarks.md says what is measured and why.
"""

import argparse
import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click
import yaml

from quizapp.cli.check_anew import examine
from quizapp.content.folder import read_folder
from quizapp.content.reading import read_files
from quizapp.core.anchoring import Anchor, Index, anchor, parse_source_text
from quizapp.core.sources import Citation
from tests.benchmarks.bank import write_bank

MEGABYTE = 1024 * 1024
MOST_MEMORY = 300


PROCESSORS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True)
class Took:
    """How long a piece of work took, in seconds: of the processors, all processes together, and by the clock."""

    work: float
    wait: float


def took(work: Callable[[], object]) -> Took:
    """Do it, and tell how long it took."""
    before, started = _used(), time.perf_counter()
    work()
    return Took(_used() - before, time.perf_counter() - started)


def _used() -> float:
    """Seconds of the processor so far, of this process and of those that it started and that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def compose(course: Path, _source: Path) -> Took:
    """How long libyaml takes to compose the YAML files of a course."""
    files = [file.read_text(encoding="utf-8") for file in sorted(course.rglob("*.yaml"))]

    def work() -> None:
        for one in files:
            yaml.compose(one, Loader=yaml.CSafeLoader)

    return took(work)


def read(course: Path, _source: Path) -> Took:
    """How long it takes to read the course, without a rule held against it."""
    given = read_folder(course)
    gc.disable()  # as it is while a check runs
    return took(lambda: read_files("bank", given.files))


def check_alone(course: Path, source: Path) -> Took:
    """How long it takes one process to read and check everything."""
    return check(course, source, 1)


def check_together(course: Path, source: Path) -> Took:
    """The same with a process for each processor, as `quizapp check` does it."""
    return check(course, source, PROCESSORS)


def check(course: Path, source: Path, jobs: int) -> Took:
    """The same in so many processes."""
    texts = {"logbook": source.read_text(encoding="utf-8")}

    def work() -> None:
        found = examine(course, read_folder(course), texts, jobs)
        assert found.questions, "the bank has questions"

    return took(work)


Work = Callable[[Path, Path], Took]


def against_compose(work: Work, course: Path, source: Path, rounds: int) -> Iterator[tuple[Took, Took]]:
    """Some work on a course, and libyaml composing its YAML files.

    Each has a process of its own: in one that has checked before, caches are warm, and Python's collector of cycles
    goes through all that they hold while libyaml composes, which makes it seem several times as slow.
    """
    for _ in range(rounds):
        yield _alone(work, course, source), _alone(compose, course, source)


def _alone(work: Work, course: Path, source: Path) -> Took:
    context = get_context("spawn")
    results, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(theirs, work, course, source))  # a daemon's could not have its own
    process.start()
    theirs.close()
    result: Took = results.recv()
    process.join()
    return result


def _send(results: Connection, work: Work, course: Path, source: Path) -> None:
    results.send(work(course, source))


def anchor_against_find(text: str, quotes: list[tuple[str, int]], rounds: int, *, named: bool) -> list[float]:
    """Anchoring each quote, the index made anew, to one `str.find` of each in the text."""
    source = parse_source_text(text)

    def anchoring() -> None:
        index = Index(source)
        for quote, paragraph in quotes:
            citation = Citation(source="logbook", quote=quote, paragraph=paragraph if named else None)
            assert isinstance(anchor(citation, index), Anchor)

    def finding() -> None:
        for quote, _ in quotes:
            assert text.find(quote) >= 0

    return [took(anchoring).work / took(finding).work for _ in range(rounds)]


def command(course: Path, source: Path, cache: Path) -> "subprocess.Popen[bytes]":
    """The whole command begun, as a person calls it."""
    environ: Mapping[str, str] = {**os.environ, "QUIZAPP_CACHE": str(cache)}
    arguments = ["check", str(course), "--source", f"logbook={source}", "--strict", "--format", "concise"]
    return subprocess.Popen(
        [sys.executable, "-m", "quizapp.cli", *arguments],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def second_after_first(course: Path, source: Path, folder: Path, rounds: int) -> Iterator[tuple[Took, Took]]:
    """The same command again, nothing changed, and the first time; each round with a cache of its own."""
    for number in range(rounds):
        cache = folder / f"cache-{number}"
        first = took(lambda cache=cache: command(course, source, cache).wait())
        yield took(lambda cache=cache: command(course, source, cache).wait()), first


def most_memory(course: Path, source: Path, cache: Path) -> float:
    """The most memory that the command has at once, all its processes together, in MB.

    What several of them share counts once (Linux's proportional set size). Looked at every few hundredths of a second.
    """
    started = command(course, source, cache)
    most = 0
    while started.poll() is None:
        most = max(most, sum(map(_proportional, _family(started.pid))))
        time.sleep(EVERY)
    return most / 1024


EVERY = 0.02


def _family(process: int) -> list[int]:
    """A process and those that it started and that still run."""
    with suppress(OSError):
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
        return [process, *(one for child in children for one in _family(int(child)))]
    return []


def _proportional(process: int) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def row(name: str, ratios: list[float], most: float | None = None) -> None:
    """One line of the table."""
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
    goal = "" if most is None else f"; at most {most:g}"
    verdict = "" if most is None or median(ratios) <= most else "  MISSED"
    click.echo(f"{name:<62} {median(ratios):>6.2f}  ({spread}{goal}){verdict}")


def main() -> None:
    """Make the bank, measure, print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--questions", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    rounds = chosen.rounds
    with TemporaryDirectory() as made:
        folder = Path(made)
        source = write_bank(folder / "bank", chosen.questions)
        text = source.read_text(encoding="utf-8")
        quotes = _quotes(text)
        click.echo(f"{chosen.questions} questions, a source of {len(text) / MEGABYTE:.2f} MB, {rounds} rounds")
        bank = folder / "bank"
        again = list(second_after_first(bank, source, folder, rounds))
        row("command again, nothing changed / first time, processor", [one.work / two.work for one, two in again], 0.1)
        row("the same by the clock", [one.wait / two.wait for one, two in again])
        peak = most_memory(bank, source, folder / "cache-memory")
        verdict = "" if peak <= MOST_MEMORY else "  MISSED"
        click.echo(
            f"{'most memory of the command, all processes, MB':<62} {peak:>6.0f}  (at most {MOST_MEMORY}){verdict}"
        )
        for named, words in ((True, "paragraph named"), (False, "none named")):
            ratios = anchor_against_find(text, quotes, rounds, named=named)
            row(f"anchor quotes, {words} / str.find each", ratios, 2)
        found = list(against_compose(read, bank, source, rounds))
        row("read everything / libyaml composes the YAML, processor", [one.work / two.work for one, two in found])
        found = list(against_compose(check_together, bank, source, rounds))
        row(
            f"read and check it / the same, wait, {PROCESSORS} processors",
            [one.wait / two.wait for one, two in found],
            3,
        )
        row(f"the same, work of all {PROCESSORS} processors", [one.work / two.work for one, two in found], 3)
        found = list(against_compose(check_alone, bank, source, rounds))
        row("the same with --jobs 1, work", [one.work / two.work for one, two in found], 3)


def _quotes(text: str) -> list[tuple[str, int]]:
    """A quote of each paragraph's sentences: from the name to the thing counted."""
    return [
        (" ".join(one.split()[4:9]), number)
        for number, paragraph in enumerate(text.split("\n\n"), 1)
        for one in paragraph.split("In the ")[1:]
    ]


if __name__ == "__main__":
    main()
