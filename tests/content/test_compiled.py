"""A compiled course is read by the version that wrote it alone."""

import json

import pytest

from quizapp.content.compiled import dump, load
from quizapp.core.course import Course


def test_what_another_version_compiled_is_refused() -> None:
    data = json.loads(dump(Course(id="harbour", title="The harbour")))
    data["form"] = "0123456789abcdef"
    with pytest.raises(ValueError, match="another version"):
        load(json.dumps(data).encode())


def test_what_was_compiled_before_forms_were_named_is_refused() -> None:
    data = json.loads(dump(Course(id="harbour", title="The harbour")))
    del data["form"]
    with pytest.raises(ValueError, match="form"):
        load(json.dumps(data).encode())
