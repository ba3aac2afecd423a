"""`quizapp schema`: the JSON Schema of a course's files, for completion and checks in editors."""

import json
from typing import get_args

import click

from quizapp.content.schema import FileKind, json_schema

KINDS: tuple[str, ...] = get_args(FileKind)


@click.command()
@click.argument("kind", type=click.Choice(KINDS), required=False)
def schema(kind: FileKind | None) -> None:
    """Print the JSON Schema of KIND of file; of all of them, by kind, without one."""
    wanted = json_schema(kind) if kind is not None else {each: json_schema(each) for each in get_args(FileKind)}
    click.echo(json.dumps(wanted, ensure_ascii=False, indent=2).encode())  # UTF-8, whatever the terminal shows
