"""Fields as their author seems to mean them: a fault is told, and what stands beside and below it is read all the same.

A key that the format does not know is read under the name that it is like, or passed over; that it is, is a finding
either way. Nothing that is read so is ever published, as the finding is an error.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from functools import reduce
from operator import getitem
from typing import Any, Generic, TypeVar, cast

from pydantic import ValidationError

from quizapp.content.explain import MOST_ERRORS, Unknown, findings_of, unknown_keys
from quizapp.content.question_schema import Strict
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.findings import Finding, Step

FieldsT = TypeVar("FieldsT", bound=Strict)

_ROUNDS = 16
"""Unknown keys below unknown keys are only seen once those are read; the format has seven groups within groups."""

_OTHER_TYPE = "Y022"
"""A value of another type than a field takes speaks against that field having been meant, where it is but a guess."""


@dataclass(slots=True)
class Understood(Generic[FieldsT]):
    """The fields, None where they cannot be read, and what is wrong with them.

    `unread` names the fields of the file that hold a stand-in, since what is written there cannot be read: nothing
    that follows from these is the author's.
    """

    fields: FieldsT | None
    findings: list[Finding] = field(default_factory=list)
    unread: frozenset[str] = frozenset()


def understand_file(kind: type[FieldsT], read: ReadYaml, stand_ins: Mapping[str, object]) -> Understood[FieldsT]:
    """The fields of a file that is a group of them; of those that cannot be read the default, or the stand-in."""
    understood, value, errors = _as_meant(kind.model_validate, kind, read, (), "")
    if understood.fields is None and errors and isinstance(value, Mapping):
        unread = frozenset(str(path[0]) for path in errors)
        sound = {name: one for name, one in value.items() if name not in unread}
        sound |= {name: stand_in for name, stand_in in stand_ins.items() if name in unread}
        with suppress(ValidationError):  # a key may be unknown below as many others as are looked through
            understood.fields, understood.unread = kind.model_validate(sound), unread
    return understood


def understand_group(
    validate: Callable[[object], FieldsT], kind: type[Strict], read: ReadYaml, path: Sequence[Step], question: str
) -> Understood[FieldsT]:
    """The fields of a group within a file; None where more is wrong with it than keys that the format does not know."""
    return _as_meant(validate, kind, read, tuple(path), question)[0]


def _as_meant(
    validate: Callable[[object], FieldsT], kind: type[Strict], read: ReadYaml, prefix: tuple[Step, ...], question: str
) -> tuple[Understood[FieldsT], object, Sequence[tuple[Step, ...]]]:
    """What is understood; where that is nothing, the value without its unknown keys and the paths of all other errors.

    Of a flood of errors there is neither. Keys that are misspelled are put right in what was read, in their places, so
    that whoever asks for a field by its name has it, and where it stands.
    """
    guesses = _Guesses(reduce(getitem, prefix, read.value))  # type: ignore[arg-type]
    result: Understood[FieldsT] = Understood(None)
    errors: list[tuple[Step, ...]] = []
    for _ in range(_ROUNDS):
        try:
            result.fields = validate(guesses.value())
        except ValidationError as error:
            told = findings_of(error, kind, read, prefix, question=question)
            unfit = {one.where for one in told if one.code == _OTHER_TYPE}
            if guesses.take_back([path for path in guesses.unsure() if read.where(*prefix, *path) in unfit]):
                continue
            result.findings += (one for one in told if one not in result.findings)
            if error.error_count() > MOST_ERRORS:
                return result, None, ()
            errors = [tuple(one["loc"]) for one in error.errors(include_url=False) if one["type"] != "extra_forbidden"]
            unknown = unknown_keys(error, kind)
            if unknown:
                guesses.take(unknown)
                continue
        break
    return result, guesses.value(), errors


class _Guesses:
    """A group of fields as it was read, in which misspelled keys are put right and others passed over."""

    def __init__(self, written: dict[str, object]) -> None:
        self._written = written
        self._meant: dict[tuple[Step, ...], Unknown] = {}
        self._passed_over: list[tuple[Step, ...]] = []

    def value(self) -> object:
        """The group without what is passed over, copied along the paths to that alone: a bank of questions is large."""
        made: Any = copy(self._written)
        for path in self._passed_over:
            group = made
            for step in path[:-1]:
                group[step] = copy(group[step])
                group = group[step]
            del group[path[-1]]
        return made

    def take(self, unknown: Sequence[Unknown]) -> None:
        """Takes each key for the field that it is like, where that is not there itself."""
        for one in unknown:
            group = self._group(one.path)
            if one.meant is None or one.meant in group:
                self._passed_over.append(one.path)
            else:
                rename(group, str(one.path[-1]), one.meant)
                self._meant[*one.path[:-1], one.meant] = one

    def unsure(self) -> list[tuple[Step, ...]]:
        """The fields that keys were taken for on a guess."""
        return [path for path, one in self._meant.items() if not one.certain]

    def take_back(self, unfit: Sequence[tuple[Step, ...]]) -> bool:
        """Passes over the keys that were taken for these fields, whose values do not fit; whether there are any."""
        for path in unfit:
            one = self._meant.pop(path)
            rename(self._group(path), str(path[-1]), str(one.path[-1]))
            self._passed_over.append(one.path)
        return bool(unfit)

    def _group(self, path: tuple[Step, ...]) -> dict[str, object]:
        group: Any = self._written
        for step in path[:-1]:
            group = group[step]
        return cast(dict[str, object], group)


def rename(group: dict[str, object], name: str, meant: str) -> None:
    """Puts another key in the place of one: the places of a group's nodes are told by the order of its keys."""
    renamed = {meant if key == name else key: value for key, value in group.items()}
    group.clear()
    group.update(renamed)
