"""What a check found is remembered by everything that it looked at; a cache that is broken is no cache."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.cli.check_cache import MOST, Cache, Remembered, default_folder
from quizapp.content.folder import FolderRead, read_folder
from quizapp.core.findings import Finding, Severity, Unverified, Where

QUIZ = "bridges/quizzes/01-the-bridge.yaml"
KNOWN = Remembered(
    (
        Finding(
            code="S001",
            severity=Severity.WARNING,
            where=Where("q\udcff.yaml", 2, 3),
            message="“ü”\n",
            mend="m",
            course="c",
            question="q",
        ),
    ),
    7,
    ("survey",),
    (Unverified(where=Where("q\udcff.md", 4, 5), course="c", says="“ü”", question="q"),),
)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def entries(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.check"))


def test_what_is_remembered_is_what_was_found(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "deep" / "cache")
    assert cache.get("k") is None
    cache.put("k", KNOWN)
    assert cache.get("k") == KNOWN
    assert cache.get("other") is None


GIVEN = FolderRead({"a": b"x", "b": b"y"})


@pytest.mark.parametrize(
    "other",
    [
        ("c2", GIVEN, {"s": "t"}),
        ("c", FolderRead({"a": b"xb", "b": b"y"}), {"s": "t"}),
        ("c", FolderRead({"a": b"x", "by": b""}), {"s": "t"}),
        ("c", FolderRead({"a": b"x"}), {"s": "t"}),
        ("c", FolderRead({"a": b"x", "b": b"y"}, list(KNOWN.findings)), {"s": "t"}),
        ("c", GIVEN, {"s": "t2"}),
        ("c", GIVEN, {"s2": "t"}),
        ("c", GIVEN, {}),
    ],
)
def test_anything_that_is_looked_at_makes_another_key(other: tuple[str, FolderRead, dict[str, str]]) -> None:
    cache = Cache(Path("nowhere"))
    assert cache.key("c", GIVEN, {"s": "t"}) == cache.key("c", FolderRead(dict(GIVEN.files)), {"s": "t"})
    assert cache.key("c", GIVEN, {"s": "t"}) != cache.key(*other)


def test_the_program_itself_is_part_of_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(Path("nowhere"))
    before = cache.key("c", GIVEN, {})
    monkeypatch.setattr("quizapp.cli.check_cache.__version__", "99")
    assert cache.key("c", GIVEN, {}) != before


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"x" * 200, b"\xff\n\xfe"])
def test_an_entry_that_is_damaged_is_none(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("k", KNOWN)
    (tmp_path / "k.check").write_bytes(damage)
    assert cache.get("k") is None


def test_an_entry_with_one_bit_turned_or_cut_short_is_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("k", KNOWN)
    file = tmp_path / "k.check"
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert cache.get("k") is None
        file.write_bytes(whole[:at])
        assert cache.get("k") is None


def test_an_entry_of_another_check_is_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("k", KNOWN)
    (tmp_path / "k.check").rename(tmp_path / "other.check")
    assert cache.get("other") is None


def test_a_folder_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "cache")
    cache.put("k", KNOWN)
    assert cache.get("k") is None


def test_the_oldest_entries_go(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(MOST + 3):
        cache.put(f"k{number}", KNOWN)
        os.utime(tmp_path / f"k{number}.check", (number, number))
    cache.put("last", KNOWN)
    assert len(entries(tmp_path)) == MOST
    assert cache.get("k0") is None
    assert cache.get("last") == KNOWN


def test_many_may_write_and_read_at_once(tmp_path: Path) -> None:
    cache = Cache(tmp_path)

    def work(number: int) -> bool:
        key = f"k{number % 3}"
        cache.put(key, KNOWN)
        return cache.get(key) in (KNOWN, None)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(200)))
    assert {file.name for file in tmp_path.iterdir()} == {f"k{number}.check" for number in range(3)}


def test_the_folder_is_the_users_own() -> None:
    assert default_folder({"QUIZAPP_CACHE": "/x/y"}) == Path("/x/y")
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert default_folder({"XDG_CACHE_HOME": "/x"}) == Path("/x/quizapp")
        assert default_folder({}) == Path.home() / ".cache" / "quizapp"


def test_a_second_check_is_the_first_one_again(printed: Path, cache: Path, quizapp: Callable[..., Result]) -> None:
    text = (printed / QUIZ).read_text()
    (printed / QUIZ).write_text(text.replace("answer: 46", "answer: 64"))
    first = quizapp("check", printed)
    assert len(entries(cache)) == 1
    again = quizapp("check", printed)
    assert (again.stdout, again.stderr, again.exit_code) == (first.stdout, first.stderr, 1)
    assert quizapp("check", printed, "--no-cache").stdout == first.stdout
    assert len(entries(cache)) == 1


def test_what_is_remembered_is_what_is_shown(printed: Path, cache: Path, quizapp: Callable[..., Result]) -> None:
    quizapp("check", printed)
    key = Cache(cache).key("bridges", read_folder(printed / "bridges"), {})
    Cache(cache).put(key, KNOWN)
    assert "S001" in quizapp("check", printed).stdout
    assert "S001" not in quizapp("check", printed, "--no-cache").stdout


@pytest.mark.parametrize("part", [QUIZ, "bridges/sources/survey.fingerprint", "bridges/course.yaml"])
def test_a_file_that_changes_is_checked_anew(
    printed: Path, cache: Path, quizapp: Callable[..., Result], part: str
) -> None:
    quizapp("check", printed)
    with (printed / part).open("a") as file:
        file.write("# another\n")
    quizapp("check", printed)
    assert len(entries(cache)) == 2


def test_a_text_that_changes_is_checked_anew(
    content: Path, survey: Path, cache: Path, quizapp: Callable[..., Result]
) -> None:
    given = ("check", content, "--source", f"survey={survey}", "--select", "S")
    assert quizapp(*given).exit_code == 0
    survey.write_text(survey.read_text().replace("46", "64"))
    assert quizapp(*given).exit_code == 1
    assert len(entries(cache)) == 2


def test_no_cache_leaves_nothing_behind(printed: Path, cache: Path, quizapp: Callable[..., Result]) -> None:
    quizapp("check", printed, "--no-cache")
    assert not cache.exists()


def test_what_is_remembered_is_shown_without_loading_the_rules(printed: Path, cache: Path) -> None:
    """Or most of its time would go into loading them, and what reads courses, and what serves pages."""
    run = f"from quizapp.cli import main; main(['check', {str(printed)!r}, '--format', 'json'], standalone_mode=False)"
    loaded = f"import sys\ntry:\n    {run}\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    first, again = (
        subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=False) for _ in range(2)
    )
    assert entries(cache)
    assert first.stdout == again.stdout != ""
    rules = {"quizapp.core.checking.check", "quizapp.content.reading", "pydantic", "multiprocessing"}
    assert rules <= set(first.stderr.split())
    assert {*rules, "limits", "asyncio", "watchfiles", "flask"}.isdisjoint(again.stderr.split())
