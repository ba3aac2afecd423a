"""Plain scalars as YAML 1.2's core schema reads them (https://yaml.org/spec/1.2.2/#103-core-schema).

`no`, `on` and `12:30` are text here. A scalar that is a number or a truth value stays text as well, with its value
beside it, since a field that takes text wants `1.10` as it was written.
"""

import re
from typing import Self, TypeAlias

Resolved: TypeAlias = bool | int | float

MAX_DIGITS = 300
"""Digits a number may have; beyond this a float would overflow, and no course needs it."""

_MAY_BE_OTHER = frozenset("0123456789+-.~nNtTfF")
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)")
_NAN = frozenset((".nan", ".NaN", ".NAN"))


class Plain(str):
    """A plain scalar that YAML reads as other than text: the text as written, and `value`, what it resolves to."""

    __slots__ = ("value",)
    value: Resolved

    def __new__(cls, text: str, value: Resolved) -> Self:
        """The text with its value."""
        made = super().__new__(cls, text)
        made.value = value
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, Resolved]]:
        """What it is made of again where it was sent to another process."""
        return type(self), (str(self), self.value)


class TooManyDigitsError(ValueError):
    """A number with more than `MAX_DIGITS` characters."""


def resolve(text: str) -> str | None:
    """What a plain scalar is: None for a null, `Plain` for a truth value or number, else the text itself.

    Raises `TooManyDigitsError` for a number that is too long to be one.
    """
    if text and text[0] not in _MAY_BE_OTHER:
        return text
    if text in _NULL:
        return None
    value = _value(text)
    return text if value is None else Plain(text, value)


def _value(text: str) -> Resolved | None:
    if (truth := _BOOL.get(text)) is not None:
        return truth
    if _FLOAT.fullmatch(text):
        if len(text) > MAX_DIGITS:
            raise TooManyDigitsError
        return int(text) if _INT.fullmatch(text) else float(text)
    for form, base in ((_OCTAL, 8), (_HEX, 16)):
        if form.fullmatch(text):
            if len(text) > MAX_DIGITS:
                raise TooManyDigitsError
            return int(text[2:], base)
    if _INFINITE.fullmatch(text):
        return float("-inf" if text[0] == "-" else "inf")
    return float("nan") if text in _NAN else None
