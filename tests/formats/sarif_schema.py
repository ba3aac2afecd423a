"""The part of SARIF 2.1.0's JSON Schema that our logs can touch, and nothing else allowed.

Written after https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json: names, types,
bounds and required fields are its own, and every object refuses what the standard's refuses.
"""

from typing import Any


def _object(properties: dict[str, Any], required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": list(required)}


def _list(items: dict[str, Any], *, unique: bool = False) -> dict[str, Any]:
    return {"type": "array", "items": items, "uniqueItems": unique}


TEXT = {"type": "string"}
BAG = {"type": "object", "properties": {"tags": _list(TEXT, unique=True)}, "additionalProperties": True}
PLACE = {"type": "integer", "minimum": 1}
INDEX = {"type": "integer", "minimum": -1}
LEVEL = {"enum": ["none", "note", "warning", "error"], "type": "string"}

MESSAGE = {
    **_object({"text": TEXT, "markdown": TEXT, "id": TEXT, "arguments": _list(TEXT), "properties": BAG}),
    "anyOf": [{"required": ["text"]}, {"required": ["id"]}],
}
MULTIFORMAT = _object({"text": TEXT, "markdown": TEXT, "properties": BAG}, ("text",))
ARTIFACT = _object(
    {"uri": {"type": "string", "format": "uri-reference"}, "uriBaseId": TEXT, "index": INDEX, "properties": BAG}
)
REGION = _object({"startLine": PLACE, "startColumn": PLACE, "endLine": PLACE, "endColumn": PLACE, "properties": BAG})
PHYSICAL = {
    **_object({"artifactLocation": ARTIFACT, "region": REGION, "properties": BAG}),
    "anyOf": [{"required": ["address"]}, {"required": ["artifactLocation"]}],
}
LOCATION = _object({"id": INDEX, "physicalLocation": PHYSICAL, "message": MESSAGE, "properties": BAG})
RULE = _object(
    {
        "id": TEXT,
        "name": TEXT,
        "shortDescription": MULTIFORMAT,
        "fullDescription": MULTIFORMAT,
        "help": MULTIFORMAT,
        "helpUri": {"type": "string", "format": "uri"},
        "defaultConfiguration": _object({"enabled": {"type": "boolean"}, "level": LEVEL, "properties": BAG}),
        "properties": BAG,
    },
    ("id",),
)
DRIVER = _object(
    {
        "name": TEXT,
        "version": TEXT,
        "semanticVersion": TEXT,
        "informationUri": {"type": "string", "format": "uri"},
        "rules": _list(RULE, unique=True),
        "properties": BAG,
    },
    ("name",),
)
RESULT = _object(
    {
        "ruleId": TEXT,
        "ruleIndex": INDEX,
        "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": _list(LOCATION),
        "partialFingerprints": {"type": "object", "additionalProperties": TEXT},
        "properties": BAG,
    },
    ("message",),
)
RUN = _object(
    {
        "tool": _object({"driver": DRIVER, "properties": BAG}, ("driver",)),
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": ["array", "null"], "items": RESULT},
        "properties": BAG,
    },
    ("tool",),
)
SCHEMA = _object(
    {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": ["array", "null"], "items": RUN},
        "properties": BAG,
    },
    ("version", "runs"),
)
