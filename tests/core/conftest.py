"""The real texts that some tests read when they are beside the checkout."""

from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "../shared/sources"


@pytest.fixture
def real_text() -> Callable[[str], str]:
    """Reads a source text by its name; the test is skipped where the texts are not at hand."""
    if not FOLDER.is_dir():
        pytest.skip("the source texts are not beside the checkout")
    return lambda name: (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
