"""A question as a form asks it: what was answered before is filled in, what could not be read is said beside it.

Only what `Question.present` hands out comes here, so nothing of a key can reach a form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from quizapp.core.questions.common import Blank, Invalid, Question, Raw, Shown, ShownField, ShownOption
from quizapp.web.views.prose import blocks, inline

FIELD = "r"
"""What a response's form fields are called: `r` for the only part, `r.<part>` for each of several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedOption:
    """An option of a form: `html` where it can be set (a label), `text` where only words fit (inside a select)."""

    value: str
    html: Markup
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedField:
    """One control of a question with several parts."""

    name: str
    id: str
    label: Markup
    spoken: str
    kind: str
    options: tuple[AskedOption, ...]
    value: str
    before: Markup
    unit: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedGroup:
    """Options under a heading of their own (a paragraph of a passage)."""

    heading: str
    options: tuple[AskedOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as a form asks it. `id` begins every element's id, so that several may stand on a page."""

    type: str
    id: str
    name: str
    stem: Markup
    options: tuple[AskedOption, ...]
    groups: tuple[AskedGroup, ...]
    fields: tuple[AskedField, ...]
    tail: Markup
    value: str
    unit: str
    hint: str
    several: bool
    kept: bool
    """Whether answers are saved: where they are not, one that cannot be read is not called unsaved."""
    error: str
    """What is wrong with the response as a whole, or with its only part."""

    @property
    def invalid(self) -> bool:
        """Whether anything of the response could not be read."""
        return bool(self.error) or any(field.error for field in self.fields)


def asked(
    shown: Shown, raw: Raw | None = None, invalid: Invalid | None = None, prefix: str = "q", *, kept: bool = True
) -> Asked:
    """The form of a question, filled with `raw` (a saved response, or one that was just refused)."""
    answers = raw or {}
    only = answers.get("", ())
    beside = {field.name for field in shown.fields}
    return Asked(
        type=shown.type,
        id=prefix,
        name=FIELD,
        stem=blocks(shown.stem),
        options=_options(shown.options, only),
        groups=tuple(
            AskedGroup(heading=heading, options=_options(options, only))
            for heading, options in (shown.parts or {}).items()
        ),
        fields=tuple(_field(field, answers.get(field.name, ()), invalid, prefix) for field in shown.fields),
        tail=inline(shown.tail),
        value=only[0] if only else "",
        unit=shown.unit,
        hint=shown.hint,
        several=shown.several,
        kept=kept,
        error=invalid.message if invalid is not None and invalid.part not in beside else "",
    )


def is_answered(question: Question, raw: Raw | None) -> bool:
    """Whether a saved response says anything."""
    return raw is not None and not isinstance(question.parse(raw), Blank)


def raw_from(fields: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The response among a form's fields, by part. NUL characters are dropped: no database keeps them in text."""
    parts: dict[str, list[str]] = {}
    for name, values in fields.items():
        if name == FIELD or name.startswith(f"{FIELD}."):
            parts[name[len(FIELD) + 1 :]] = [value.replace("\0", "") for value in values]
    return parts


def form_from(raw: Raw) -> dict[str, list[str]]:
    """The form fields of a response: what `raw_from` reads."""
    return {f"{FIELD}.{part}" if part else FIELD: list(values) for part, values in raw.items()}


def flag_from(fields: Mapping[str, Sequence[str]]) -> bool | None:
    """The flag that a form asks for, or None where it asks for none other than it was shown with."""
    flagged = "flag" in fields
    shown = fields.get("flagged", ())
    return flagged if shown and flagged != (shown[0] == "1") else None


def version_from(fields: Mapping[str, str]) -> int | None:
    """The version that a form says it was shown with, None where it says none that can be read."""
    said = fields.get("version", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) <= 10 else None


def in_words(shown: Shown, raw: Raw) -> tuple[str, ...]:
    """A response in words, one line a part, in the order in which the question is shown; empty for no answer.

    Made of what the form shows alone. (`Question.describe` follows the order of the key.)
    """
    if shown.fields:
        lines = ((field, _worded(field.options, raw.get(field.name, ()))) for field in shown.fields)
        return tuple(f"{inline(field.label).striptags()}: {'; '.join(said)}" for field, said in lines if said)
    options = (*shown.options, *(option for group in (shown.parts or {}).values() for option in group))
    said = _worded(options, raw.get("", ()))
    return said if options else tuple(line for text in said for line in text.splitlines() if line.strip())


def _worded(options: Sequence[ShownOption], values: Sequence[str]) -> tuple[str, ...]:
    """What was chosen among options, in their order, or what was typed where there are none."""
    if options:
        return tuple(inline(option.text).striptags() for option in options if option.token in values)
    return tuple(value for value in values if value.strip())


def _options(options: Sequence[ShownOption], chosen: Sequence[str]) -> tuple[AskedOption, ...]:
    asked_options = []
    for option in options:
        html = inline(option.text)
        asked_options.append(
            AskedOption(value=option.token, html=html, text=html.striptags(), chosen=option.token in chosen)
        )
    return tuple(asked_options)


def _field(field: ShownField, values: Sequence[str], invalid: Invalid | None, prefix: str) -> AskedField:
    label = inline(field.label)
    return AskedField(
        name=f"{FIELD}.{field.name}",
        id=f"{prefix}-{field.name}",
        label=label,
        spoken=label.striptags(),
        kind=field.kind,
        options=_options(field.options, values),
        value=values[0] if values else "",
        before=inline(field.before),
        unit=field.unit,
        error=invalid.message if invalid is not None and invalid.part == field.name else "",
    )
