"""`quizapp explain`: what a code means, with an example that breaks its rule and one that keeps it."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from textwrap import wrap
from types import MappingProxyType

import click

from quizapp.content.codes import CODES as FILE_CODES
from quizapp.core.checking.manual.codes import CODES as RULE_CODES
from quizapp.core.checking.manual.explanations import SOURCE, Example, Explanation
from quizapp.core.checking.manual.files import FAMILY_WHY, FILE_EXPLANATIONS
from quizapp.core.checking.manual.items import ITEMS
from quizapp.core.checking.manual.sources import SOURCES
from quizapp.formats.sarif import Rule

EXPLANATIONS: Mapping[str, Explanation] = MappingProxyType({**FILE_EXPLANATIONS, **SOURCES, **ITEMS})
"""What is explained at length, by code."""


def _help(code: str, why: str) -> str:
    explanation = EXPLANATIONS.get(code)
    return f"{explanation.rule} {why}" if explanation is not None else why


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        **{code: Rule(title=title[0].lower() + title[1:].rstrip(".")) for code, title in FILE_CODES.items()},
        **{code: Rule(title=title, help=_help(code, why)) for code, (title, why) in RULE_CODES.items()},
    }
)
"""Every code with what it stands for."""

_FAMILIES = {
    "Y": "the files as files",
    "S": "the key against its source",
    "Q": "how the item is written",
    "C": "the course as a whole",
}


WIDTH = 100


@click.command()
@click.argument("codes", nargs=-1, metavar="[CODE]...")
def explain(codes: tuple[str, ...]) -> None:
    """Say what each CODE means: its rule, an example that fails, one that passes, and why.

    Of the beginning of codes (S, Y03) those that begin so are listed; without any CODE, all.
    """
    if not codes:
        click.echo("\n".join(_list("")))
        return
    wanted = [code.strip().upper() for code in codes]
    for code in wanted:
        if not code or not any(known.startswith(code) for known in RULES):
            near = get_close_matches(code, RULES, 1)
            meant = f"did you mean {near[0]}?" if near else "`quizapp explain` lists all codes"
            raise click.BadParameter(f"there is no code {code!r}; {meant}", param_hint="CODE")
    click.echo("\n\n".join("\n".join(_told(code) if code in RULES else _list(code)) for code in wanted))


def _list(begun: str) -> Iterator[str]:
    for letter, family in _FAMILIES.items():
        own = sorted(code for code in RULES if code.startswith(letter) and code.startswith(begun))
        if own:
            yield f"{letter}: {family}"
            yield from (f"  {code}  {RULES[code].title}" for code in own)


def _told(code: str) -> Iterator[str]:
    yield f"{code}: {RULES[code].title}"
    explanation = EXPLANATIONS[code]
    yield from ("", *wrap(explanation.rule, WIDTH), "", "Fails:")
    yield from _example(explanation.fails)
    yield from ("", "Passes:")
    yield from _example(explanation.passes)
    why = RULE_CODES[code][1] if code in RULE_CODES else FAMILY_WHY.get(code) or FAMILY_WHY[code[:3]]
    yield from ("", *wrap(f"Why: {why}", WIDTH))


def _example(example: Example) -> Iterator[str]:
    if example.told:
        yield f"  {example.told}"
    if example.recorded and example.recorded != example.text:
        yield from _part(f"the text of {SOURCE} when its fingerprint was made", example.recorded)
    if example.text:
        yield from _part(f"the text of {SOURCE}", example.text)
    for file, written in example.files.items():
        yield from _part(file, written)


def _part(name: str, written: str) -> Iterator[str]:
    yield f"  {name}"
    yield from (f"    | {line}".rstrip() for line in written.rstrip("\n").splitlines() or ["(nothing)"])
