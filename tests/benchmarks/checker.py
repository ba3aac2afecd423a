"""How fast the checker is, as ratios to what no checker could do without; prints them in one run.

    python -m tests.benchmarks.checker [--questions 10000] [--rounds 3]

Each ratio is the median of several rounds, and each round measures both sides one right after the other, in seconds of
the processor, so that a busy machine tells the same as an idle one. docs/benchmarks.md says what is measured and why.
"""

import argparse
import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click
import yaml

from quizapp.cli.check_course import examine
from quizapp.content.folder import read_folder
from quizapp.content.reading import read_files
from quizapp.core.anchoring import Anchor, Index, anchor, parse_source_text
from quizapp.core.sources import Citation
from tests.benchmarks.bank import write_bank

MEGABYTE = 1024 * 1024
MOST_MEMORY = 300


def seconds(work: Callable[[], object]) -> float:
    """How long the processor takes for it."""
    started = time.process_time()
    work()
    return time.process_time() - started


def compose(course: Path, _source: Path) -> float:
    """How long libyaml takes to compose the YAML files of a course."""
    files = [file.read_text(encoding="utf-8") for file in sorted(course.rglob("*.yaml"))]

    def work() -> None:
        for one in files:
            yaml.compose(one, Loader=yaml.CSafeLoader)

    return seconds(work)


def read(course: Path, _source: Path) -> float:
    """How long it takes to read the course, without a rule held against it."""
    given = read_folder(course)
    gc.disable()  # as it is while a check runs
    return seconds(lambda: read_files("bank", given.files))


def check(course: Path, source: Path) -> float:
    """How long it takes to read and check everything."""
    texts = {"logbook": source.read_text(encoding="utf-8")}

    def work() -> None:
        found = examine(course, read_folder(course), texts)
        assert found.questions, "the bank has questions"

    return seconds(work)


def against_compose(work: Callable[[Path, Path], float], course: Path, source: Path, rounds: int) -> list[float]:
    """Some work on a course, to libyaml composing its YAML files.

    Each has a process of its own: in one that has checked before, caches are warm, and Python's collector of cycles
    goes through all that they hold while libyaml composes, which makes it seem several times as slow.
    """
    return [_alone(work, course, source) / _alone(compose, course, source) for _ in range(rounds)]


def _alone(work: Callable[[Path, Path], float], course: Path, source: Path) -> float:
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(work, (course, source))


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

    return [seconds(anchoring) / seconds(finding) for _ in range(rounds)]


def run_command(course: Path, source: Path, cache: Path) -> float:
    """The whole command, as a person calls it: seconds of the processor, of the process and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environ: Mapping[str, str] = {**os.environ, "QUIZAPP_CACHE": str(cache)}
    command = [sys.executable, "-m", "quizapp.cli", "check", str(course), "--source", f"logbook={source}", "--strict"]
    subprocess.run(
        [*command, "--format", "concise"],
        env=environ,
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def second_against_first(course: Path, source: Path, folder: Path, rounds: int) -> list[float]:
    """The same command again, nothing changed, to the first time; each round with a cache of its own."""
    ratios = []
    for number in range(rounds):
        cache = folder / f"cache-{number}"
        first = run_command(course, source, cache)
        ratios.append(run_command(course, source, cache) / first)
    return ratios


def row(name: str, ratios: list[float], most: float) -> None:
    """One line of the table."""
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
    verdict = "" if median(ratios) <= most else "  MISSED"
    click.echo(f"{name:<62} {median(ratios):>6.2f}  ({spread}; at most {most:g}){verdict}")


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
        # The command first: the most memory that a process of ours takes counts what this one has when it starts it.
        row("command again, nothing changed / first time", second_against_first(bank, source, folder, rounds), 0.1)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        verdict = "" if peak <= MOST_MEMORY else "  MISSED"
        click.echo(f"{'most memory of the command, MB':<62} {peak:>6.0f}  (at most {MOST_MEMORY}){verdict}")
        for named, words in ((True, "paragraph named"), (False, "none named")):
            ratios = anchor_against_find(text, quotes, rounds, named=named)
            row(f"anchor quotes, {words} / str.find each", ratios, 2)
        row("read everything / libyaml composes the YAML", against_compose(read, bank, source, rounds), 3)
        row("read and check everything / the same", against_compose(check, bank, source, rounds), 3)


def _quotes(text: str) -> list[tuple[str, int]]:
    """A quote of each paragraph's sentences: from the name to the thing counted."""
    return [
        (" ".join(one.split()[4:9]), number)
        for number, paragraph in enumerate(text.split("\n\n"), 1)
        for one in paragraph.split("In the ")[1:]
    ]


if __name__ == "__main__":
    main()
