"""The bank that the benchmarks check is sound, or they would measure how fast findings are written."""

import importlib.util
import sys
from pathlib import Path

from quizapp.cli.check_course import check_course
from quizapp.core.findings import Severity

_spec = importlib.util.spec_from_file_location("benchmark_bank", Path(__file__).with_name("bank.py"))
assert _spec is not None
assert _spec.loader is not None
bank = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = bank
_spec.loader.exec_module(bank)


def test_a_bank_has_as_many_questions_as_asked_for_and_no_error(tmp_path: Path) -> None:
    source = bank.write_bank(tmp_path / "bank", 60)
    checked = check_course(tmp_path / "bank", {"logbook": source.read_text(encoding="utf-8")})
    assert checked.questions == 60
    assert [one for one in checked.findings if one.severity is Severity.ERROR] == []


def test_the_same_bank_is_made_every_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        bank.write_bank(tmp_path / name / "bank", 30)
    one, two = (sorted(file for file in (tmp_path / name).rglob("*") if file.is_file()) for name in ("one", "two"))
    assert [file.read_bytes() for file in one] == [file.read_bytes() for file in two]
