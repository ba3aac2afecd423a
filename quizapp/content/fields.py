"""The kinds of value that a field of the format takes: how each is read, and what the JSON Schema says of it."""

from datetime import date, datetime, timedelta
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, StringConstraints, WithJsonSchema

from quizapp.content.field_readers import (
    Figure,
    check_address,
    number_above,
    number_from,
    read_attempts,
    read_date,
    read_duration,
    read_figure,
    read_moment,
    read_number,
    read_optional_duration,
    read_penalty,
    read_percentage,
    read_range,
    read_share,
    read_word_limits,
    resolved,
    whole_between,
)

ID_PATTERN = "^[a-z0-9-]{1,64}$"
SOURCE_PATTERN = "^(lesson:)?[a-z0-9-]{1,64}$"

Text: TypeAlias = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1),
    Field(json_schema_extra={"type": ["string", "number", "boolean"]}),
]
"""Text that is not empty; a number or truth value is taken as it is written."""
Id: TypeAlias = Annotated[str, StringConstraints(strict=True, pattern=ID_PATTERN)]
SourceId: TypeAlias = Annotated[str, StringConstraints(strict=True, pattern=SOURCE_PATTERN)]
Language: TypeAlias = Annotated[str, StringConstraints(strict=True, pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Url: TypeAlias = Annotated[Text, AfterValidator(check_address), Field(json_schema_extra={"format": "uri"})]
Truth: TypeAlias = Annotated[bool, BeforeValidator(resolved)]
ParagraphNumber: TypeAlias = Annotated[
    int | None, PlainValidator(whole_between(1, 100_000)), WithJsonSchema({"type": "integer", "minimum": 1})
]
Count: TypeAlias = Annotated[
    int, PlainValidator(whole_between(1, 10_000)), WithJsonSchema({"type": "integer", "minimum": 1})
]
Points: TypeAlias = Annotated[
    float, PlainValidator(number_above(0, 1000)), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})
]
Credit: TypeAlias = Annotated[
    float, PlainValidator(number_from(0, 1)), WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1})
]
Digits: TypeAlias = Annotated[
    int | None, PlainValidator(whole_between(1, 15)), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 15})
]
OptionalFigure: TypeAlias = Annotated[
    Figure | None,
    PlainValidator(read_figure),
    WithJsonSchema({"type": ["number", "string"], "examples": [46, "1,600"]}),
]
Share: TypeAlias = Annotated[
    float, PlainValidator(read_share), WithJsonSchema({"type": ["number", "string"], "examples": ["5%", 0.05]})
]
NotNegative: TypeAlias = Annotated[
    float, PlainValidator(number_from(0, 1e300)), WithJsonSchema({"type": "number", "minimum": 0})
]
Factor: TypeAlias = Annotated[
    float, PlainValidator(number_above(0, 1e300)), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})
]
Range: TypeAlias = Annotated[
    tuple[Figure, Figure] | None,
    PlainValidator(read_range),
    WithJsonSchema({"type": "array", "items": {"type": ["number", "string"]}, "minItems": 2, "maxItems": 2}),
]
WordLimits: TypeAlias = Annotated[
    tuple[int, int] | None,
    PlainValidator(read_word_limits),
    WithJsonSchema({"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}),
]
Number: TypeAlias = Annotated[float, PlainValidator(read_number), WithJsonSchema({"type": "number"})]


Attempts: TypeAlias = Annotated[
    int | None,
    PlainValidator(read_attempts),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1, "maximum": 1000}, {"const": "unlimited"}]}),
]
OptionalDuration: TypeAlias = Annotated[
    timedelta | None,
    PlainValidator(read_duration),
    WithJsonSchema({"type": "string", "examples": ["10 min", "1 h"]}),
]
TimeLimit: TypeAlias = Annotated[
    timedelta | None,
    PlainValidator(read_optional_duration),
    WithJsonSchema({"type": "string", "examples": ["15 min", "1 h 30 min", "none"]}),
]
Percentage: TypeAlias = Annotated[
    float | None, PlainValidator(read_percentage), WithJsonSchema({"type": "string", "pattern": r"^[0-9.]+\s*%$"})
]
Penalty: TypeAlias = Annotated[
    float, PlainValidator(read_penalty), WithJsonSchema({"type": "string", "examples": ["10% per day"]})
]
Moment: TypeAlias = Annotated[
    datetime,
    PlainValidator(read_moment),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-12-01T09:00+01:00"]}),
]
OptionalMoment: TypeAlias = Annotated[
    datetime | None,
    PlainValidator(read_moment),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-12-01T09:00+01:00"]}),
]
Day: TypeAlias = Annotated[date | None, PlainValidator(read_date), WithJsonSchema({"type": "string", "format": "date"})]
