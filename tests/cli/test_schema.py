"""`quizapp schema` prints JSON Schemas."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator


@pytest.mark.parametrize("kind", ["course", "quiz", "lesson", "source"])
def test_each_kind_of_file_has_a_valid_schema(kind: str, quizapp: Callable[..., Result]) -> None:
    printed = quizapp("schema", kind)
    assert printed.exit_code == 0
    Draft202012Validator.check_schema(json.loads(printed.stdout))


def test_without_a_kind_all_are_printed(quizapp: Callable[..., Result]) -> None:
    assert sorted(json.loads(quizapp("schema").stdout)) == ["course", "lesson", "quiz", "source"]


def test_another_kind_is_a_usage_error(quizapp: Callable[..., Result]) -> None:
    assert quizapp("schema", "exam").exit_code == 2
