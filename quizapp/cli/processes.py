"""Work shared out over processes that are forked from this one, so that what it has read is not read or sent again.

Each process takes the next piece as it is done with the last, this one too; results come back in the order of the work.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from typing import TypeAlias, TypeVar

from quizapp.cli.problems import Problem

T = TypeVar("T")

Turns: TypeAlias = Sequence[Sequence[Callable[[], T]]]
"""The work in pieces that are taken at once; their numbers fit into a byte."""

_MOST_TURNS = 250


def can_fork() -> bool:
    """Whether a process can be forked safely: one without threads, and not on macOS, whose libraries do not bear it."""
    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1


def _nothing() -> None:
    pass


def shared_out(
    work: Sequence[Callable[[], T]], meanwhile: Callable[[], object] = _nothing, *, processes: int
) -> list[T]:
    """What each piece of work returns, in its order, worked out by so many processes, this one among them.

    What is to be done `meanwhile` this process does first, while the others take pieces. What the pieces return must
    be picklable. Raises Problem where a process ended before it was done: no half is returned.
    """
    count = min(_MOST_TURNS, len(work))
    helpers = min(processes, count) - 1
    if helpers < 1 or not can_fork():
        meanwhile()
        return [piece() for piece in work]
    turns = [work[at * len(work) // count : (at + 1) * len(work) // count] for at in range(count)]
    with ExitStack() as ending:
        queue = _queue(count)
        ending.callback(os.close, queue)
        results = [_begin(turns, queue, ending) for _ in range(helpers)]
        meanwhile()
        done = _take(turns, queue)
        for one in results:
            done |= _received(one)
    return [result for at in range(count) for result in done[at]]


def _queue(count: int) -> int:
    """A pipe that holds a byte for each turn: whoever reads it has the turn, and one that dies holds up no other.

    The last come first: what concerns a course as a whole stands there, and takes longest.
    """
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(bytes(reversed(range(count))))
    return reading


def _take(turns: Turns[T], queue: int) -> dict[int, list[T]]:
    """What came of the turns that this process had, by their numbers; it has no more once nobody waits for it."""
    done: dict[int, list[T]] = {}
    waiting = parent_process()
    while (waiting is None or waiting.is_alive()) and (taken := os.read(queue, 1)):
        done[taken[0]] = [piece() for piece in turns[taken[0]]]
    return done


def _begin(turns: Turns[T], queue: int, ending: ExitStack) -> Connection:
    """Fork a process that takes turns, and is gone when all this ends; the connection gives what came of them."""
    context = get_context("fork")
    results, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_help, args=(turns, queue, results, theirs), daemon=True)
    process.start()
    theirs.close()  # its end is seen here once the process has none open
    ending.callback(process.join)
    ending.callback(process.terminate)
    return results


def _help(turns: Turns[T], queue: int, theirs: Connection, results: Connection) -> None:
    theirs.close()  # or sending to a process that was killed would wait for ever
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the one that forked ends the others
    done = _take(turns, queue)
    with suppress(BrokenPipeError):  # the process that forked was killed meanwhile
        results.send(done)


def _received(results: Connection) -> dict[int, list[T]]:
    try:
        done: dict[int, list[T]] = results.recv()
    except EOFError as error:
        raise Problem(
            "a process that checked a part ended before it was done, and nothing is reported;"
            " was memory short? --jobs 1 checks in one process"
        ) from error
    return done
