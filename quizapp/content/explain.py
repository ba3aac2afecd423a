"""Turns what pydantic refuses into findings: the exact place, plain words, the mend. No rule is made here."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import ValidationError

from quizapp.content.codes import report
from quizapp.content.field_readers import found
from quizapp.content.fields import ID_PATTERN, SOURCE_PATTERN
from quizapp.content.nearest import is_surely, nearest
from quizapp.content.question_schema import Strict
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.findings import Finding, Step, Where

MOST_ERRORS = 200
"""Errors of one question or file head that are told one by one; a flood of them is one mistake, or an attack."""


@dataclass(frozen=True, slots=True)
class Said:
    """A code, what is wrong and how to mend it."""

    code: str
    message: str
    mend: str


def findings_of(
    error: ValidationError, fields: type[Strict], read: ReadYaml, prefix: tuple[Step, ...], *, question: str = ""
) -> list[Finding]:
    """A finding for each of the errors, at its node; `prefix` is the path at which the fields stand in the file."""
    if error.error_count() > MOST_ERRORS:
        where = read.where(*prefix)
        message = f"{error.error_count():,} values here are not what {fields.KIND} takes"
        return [report("Y022", where, message, "look for a list that belongs elsewhere", question=question)]
    made: list[Finding] = []
    meant = {(*one.path[:-1], one.meant) for one in unknown_keys(error, fields)}
    for one in error.errors(include_url=False):
        path, owner, on_key = _follow(fields, tuple(one["loc"]))
        whole = (*prefix, *path)
        if one["type"] == "missing" and path in meant:
            continue  # it is there, misspelled, and that is said
        on_key = on_key or one["type"] == "extra_forbidden"
        if one["type"] == "union_tag_invalid":
            whole = (*whole, "type")
        if one["type"] == "missing":
            # What is missing stands nowhere: the group that should hold it does.
            node = read.nodes.find(read.value, whole[:-1])
        else:
            node = read.nodes.find(read.value, whole, key=on_key)
        if node in read.spoiled:
            continue
        said = _say(one, path, owner)
        made.append(report(said.code, read.nodes.where(node), said.message, said.mend, question=question))
    return made


@dataclass(frozen=True, slots=True)
class Unknown:
    """A key that the format does not know: its path, and the field that it is taken for, if it is like one.

    It is `certain` that this field is meant where it has to be there, or is all but the same word.
    """

    path: tuple[Step, ...]
    meant: str | None
    certain: bool


def unknown_keys(error: ValidationError, fields: type[Strict]) -> list[Unknown]:
    """The keys among the errors that the format does not know."""
    found: list[Unknown] = []
    for one in error.errors(include_url=False):
        if one["type"] == "extra_forbidden":
            path, owner, _ = _follow(fields, tuple(one["loc"]))
            known = {field.alias or name: field for name, field in owner.model_fields.items()}
            near = nearest(str(path[-1]), known)
            certain = near is not None and (known[near].is_required() or is_surely(str(path[-1]), near))
            found.append(Unknown(path, near, certain))
    return found


def unknown_value(name: str, value: object, allowed: Iterable[str], where: Where, *, question: str = "") -> Finding:
    """The finding on a value that is not one of those allowed."""
    said = _not_allowed(name, value, tuple(allowed))
    return report(said.code, where, said.message, said.mend, question=question)


def _say(error: Any, path: tuple[Step, ...], owner: type[Strict]) -> Said:  # noqa: ANN401, PLR0911 - pydantic's details; a line a kind
    kind, value, context = str(error["type"]), error["input"], error.get("ctx", {})
    name = _name(path)
    if kind == "refused":
        lead = f"{name}: " if name else ""
        return Said(context["code"], lead + context["message"], context["mend"])
    if kind == "missing":
        return Said("Y021", f"{name} is missing", f"{owner.KIND} needs it: add `{path[-1]}: …`")
    if kind == "extra_forbidden":
        return _unknown_key(str(path[-1]), value, owner)
    if kind in _EXPECTED:
        what, mend = _expected(kind, owner)
        return Said("Y022", f"{name}: expected {what}, found {found(value)}", mend)
    if kind in ("literal_error", "union_tag_invalid"):
        allowed = context.get("expected_tags") or context.get("expected") or ""
        names = tuple(part.strip().strip("'") for part in str(allowed).replace(" or ", ", ").split(","))
        value = context.get("tag", value)
        return _not_allowed(name if kind == "literal_error" else "`type`", value, tuple(filter(None, names)))
    if kind == "union_tag_not_found":
        return Said("Y021", "`type` is missing", "add `type: …`: choice, number or text")
    if kind == "string_pattern_mismatch":
        return _mismatch(name, str(value), str(context["pattern"]))
    if kind == "string_too_short":
        return Said("Y022", f"{name}: the text is empty", "write it, or take the line out")
    if kind == "too_short":
        least, actual = context["min_length"], context["actual_length"]
        message = f"{name}: at least {least} {'is' if least == 1 else 'are'} needed, found {actual}"
        return Said("Y025", message, "add what is missing")
    return Said("Y022", f"{name}: {error['msg']}", "see the manual for what this field takes")


_EXPECTED = {
    "string_type": ("text", "write one text here, between quotation marks if it holds `: ` or ` #`"),
    "bool_type": ("true or false", "write `true` or `false`, without quotation marks"),
    "list_type": ("a list", "put each item on a line of its own after `- `"),
    "dict_type": ("a group of fields", "write each as `name: value` on a line of its own"),
    "model_type": ("a group of fields", "write each as `name: value` on a line of its own"),
    "model_attributes_type": ("a group of fields", "write each as `name: value` on a line of its own"),
}


def _expected(kind: str, owner: type[Strict]) -> tuple[str, str]:
    what, mend = _EXPECTED[kind]
    if owner.SHORT and kind in _GROUPS:
        return f"{owner.SHORT} or {what}", f"write {owner.KIND} as {owner.SHORT}, or take the item out"
    return what, mend


_GROUPS = frozenset({"dict_type", "model_type", "model_attributes_type"})


def _unknown_key(key: str, value: object, owner: type[Strict]) -> Said:
    known = _field_names(owner)
    near = nearest(key, known)
    mend = f"did you mean `{near}`?" if near else f"take it out; the fields are {', '.join(known)}"
    if value is None and near is None and " " in key:  # `{quote: of 1,600 sacks of corn}`
        mend = "between braces a comma ends the text before it: put that text, comma and all, between quotation marks"
    return Said("Y020", f"`{key}` is not a field of {owner.KIND}", mend)


def _field_names(owner: type[Strict]) -> list[str]:
    return [field.alias or name for name, field in owner.model_fields.items()]


def _not_allowed(name: str, value: object, allowed: tuple[str, ...]) -> Said:
    shown = [choice for choice in allowed if choice]
    if not isinstance(value, str):
        return Said("Y022", f"{name}: expected one of {', '.join(shown)}, found {found(value)}", "write one of these")
    near = nearest(value, shown)
    mend = f"did you mean `{near}`?" if near else "write one of these"
    return Said("Y023", f"{name}: “{value}” is none of {', '.join(shown)}", mend)


def _mismatch(name: str, value: str, pattern: str) -> Said:
    if pattern == ID_PATTERN:
        mend = "write 1 to 64 of a-z, 0-9 and hyphens"
        near = "-".join(re.findall("[a-z0-9]+", value.casefold().replace("'", "").replace("’", "")))[:64].strip("-")
        return Said("Y026", f"{name}: “{value}” cannot be an id", f"{mend}, such as `{near}`" if near else mend)
    if pattern == SOURCE_PATTERN:
        mend = "write the id of a source record, or `lesson:` and the name of a lesson"
        return Said("Y026", f"{name}: “{value}” names neither a source nor a lesson", mend)
    return Said("Y024", f"{name}: “{value}” is not a language tag", "write it as en, ar or pt-BR")


def _name(path: tuple[Step, ...]) -> str:
    """The last name of a path, with the number of the item below it, for the head of a sentence."""
    last = next((index for index in range(len(path) - 1, -1, -1) if isinstance(path[index], str)), None)
    if last is None:
        return f"item {int(path[-1]) + 1}" if path else ""
    items = "".join(f", item {int(step) + 1}" for step in path[last + 1 :])
    return f"`{path[last]}`{items}"


def _follow(fields: type[Strict], loc: tuple[Step, ...]) -> tuple[tuple[Step, ...], type[Strict], bool]:
    """The path in the file that a location means, the group it stands in, and whether it means a key.

    A location has a step for each chosen form of a union (the `type` of a blank) and for a key (`[key]`), which the
    file has not.
    """
    annotation: object = fields
    owner = fields
    path: list[Step] = []
    on_key = False
    for step in loc:
        annotation = _bare(annotation)
        if step == "[key]":
            on_key = True
            break
        forms = _forms(annotation)
        if len(forms) > 1 and step in forms:
            annotation = owner = forms[str(step)]
            continue
        path.append(step)
        if isinstance(annotation, type) and issubclass(annotation, Strict):
            owner = annotation
            annotation = next(
                (f.annotation for name, f in annotation.model_fields.items() if step in (f.alias, name)), None
            )
        else:
            annotation = _element(annotation)
            inner = _bare(annotation)
            if isinstance(inner, type) and issubclass(inner, Strict) and step == loc[-1]:
                owner = inner
    return tuple(path), owner, on_key


def _bare(annotation: object) -> object:
    """An annotation without `Annotated` and `| None`."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        rest = [form for form in get_args(annotation) if form is not type(None)]
        if len(rest) == 1:
            return _bare(rest[0])
    return annotation


def _forms(annotation: object) -> Mapping[str, type[Strict]]:
    """The groups of a union by their `type`."""
    if get_origin(annotation) not in (Union, UnionType):
        return {}
    forms: dict[str, type[Strict]] = {}
    for form in get_args(annotation):
        if isinstance(form, type) and issubclass(form, Strict) and "type" in form.model_fields:
            literal = form.model_fields["type"].annotation
            if get_origin(literal) is Literal:
                forms[get_args(literal)[0]] = form
    return forms


def _element(annotation: object) -> object:
    """What a list or a mapping holds."""
    arguments = get_args(annotation)
    return arguments[-1] if arguments else None
