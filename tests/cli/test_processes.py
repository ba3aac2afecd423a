"""Work shared out over forked processes: in order, whole or not at all, and nobody is left behind."""

import os
import signal
import subprocess
import sys
import time
from textwrap import dedent

import pytest

from quizapp.cli.processes import shared_out

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork") or sys.platform == "darwin", reason="processes are not forked on this system"
)


def script(written: str) -> subprocess.CompletedProcess[str]:
    """Run in a process of its own: one that runs tests may have threads, and is not forked then."""
    head = "import os, signal, sys, time\nfrom functools import partial\nfrom quizapp.cli.processes import shared_out\n"
    return subprocess.run(
        [sys.executable, "-c", head + dedent(written)], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("pieces", [0, 1, 2, 3, 249, 250, 251, 1000])
def test_results_come_in_the_order_of_the_work(pieces: int) -> None:
    done = script(f"""
        def piece(number):
            time.sleep(0.0005 * (number % 3))
            return number
        assert shared_out([partial(piece, n) for n in range({pieces})], processes=3) == list(range({pieces}))
    """)
    assert done.returncode == 0, done.stderr


def test_several_processes_work_and_all_are_gone_afterwards() -> None:
    done = script("""
        def piece():
            time.sleep(0.02)
            return os.getpid()
        who = set(shared_out([piece] * 30, processes=3))
        assert len(who) == 3 and os.getpid() in who, who
        for other in who - {os.getpid()}:
            try:
                os.kill(other, 0)
            except ProcessLookupError:
                continue
            raise AssertionError(other)
    """)
    assert done.returncode == 0, done.stderr


def test_what_is_done_meanwhile_is_done_here_and_once_while_others_work() -> None:
    done = script("""
        mine, own = os.getpid(), []
        def piece():
            time.sleep(0.02)
            return os.getpid()
        def meanwhile():
            own.append(os.getpid())
            time.sleep(1)
        assert mine not in shared_out([piece] * 10, meanwhile, processes=3)
        assert own == [mine]
        assert shared_out([piece] * 2, meanwhile, processes=1) == [mine] * 2
        assert own == [mine] * 2
    """)
    assert done.returncode == 0, done.stderr


def test_the_last_pieces_are_begun_first() -> None:
    done = script("""
        def piece():
            time.sleep(0.002)
            return time.monotonic()
        begun = shared_out([piece] * 40, processes=2)
        assert max(begun[-2:]) < min(begun[:20]), begun
    """)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("processes", [0, 1])
def test_one_process_does_it_alone(processes: int) -> None:
    assert shared_out([os.getpid] * 5, processes=processes) == [os.getpid()] * 5


def test_a_process_with_threads_is_not_forked() -> None:
    done = script("""
        import threading
        stop = threading.Event()
        threading.Thread(target=stop.wait).start()
        assert set(shared_out([os.getpid] * 50, processes=4)) == {os.getpid()}
        stop.set()
    """)
    assert done.returncode == 0, done.stderr


def test_a_process_that_dies_is_told_and_no_half_result_given() -> None:
    done = script("""
        from quizapp.cli.problems import Problem
        mine = os.getpid()
        def piece():
            time.sleep(0.01)
            if os.getpid() != mine:
                os.kill(os.getpid(), signal.SIGKILL)
        try:
            shared_out([piece] * 50, processes=2)
        except Problem as problem:
            print(problem.message)
    """)
    assert done.returncode == 0, done.stderr
    assert "ended before it was done" in done.stdout


def test_what_goes_wrong_in_another_process_is_seen() -> None:
    done = script("""
        mine = os.getpid()
        def piece():
            time.sleep(0.01)
            return 1 if os.getpid() == mine else 1 // 0
        shared_out([piece] * 50, processes=2)
    """)
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stderr


def test_what_goes_wrong_here_ends_the_others_at_once() -> None:
    done = script("""
        mine = os.getpid()
        def piece():
            if os.getpid() == mine:
                time.sleep(0.05)
                raise KeyboardInterrupt
            time.sleep(30)
        before = time.monotonic()
        try:
            shared_out([piece] * 10, processes=3)
        except KeyboardInterrupt:
            assert time.monotonic() - before < 10
            print("ended")
    """)
    assert done.stdout == "ended\n", done.stderr


def test_nobody_goes_on_working_when_the_one_that_waits_is_killed() -> None:
    begun = time.monotonic()
    done = script("""
        mine = os.getpid()
        def piece():
            if os.getpid() == mine:
                time.sleep(0.3)
                os.kill(mine, signal.SIGKILL)
            time.sleep(0.2)
            return "x" * 1_000_000  # more than a pipe holds
        shared_out([piece] * 200, processes=2)
    """)
    assert done.returncode == -signal.SIGKILL
    assert done.stderr == ""
    assert time.monotonic() - begun < 20  # the output is closed once the last of them is gone
