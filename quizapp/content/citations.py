"""Citations inside a lesson, as pandoc writes them: `[@id, Article 51, para. 5, "exact phrase"; @other, "..."]`.

What stands in the brackets is read here; where the brackets stand in a file is `lesson_places`' to say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from quizapp.content.fields import SOURCE_PATTERN
from quizapp.core.sources import Citation

MAX_LENGTH = 2000
"""Characters between the brackets; beyond this a bracket is taken to be left open."""

_SOURCE = re.compile(r"@([^\s,;\]\"“]*)")
_PARAGRAPH = re.compile(r"(?:para(?:graph)?s?\.?|pars?\.|¶)\s*(.*)", re.IGNORECASE)
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_PREFIXED = re.compile(r"\[[^\[\]@\"“\n]{1,60}\s@[a-z0-9:-]+,[^\[\]\n]*\]")
_MEND = 'write it as [@source, para. 12, "exact phrase"]'


@dataclass(frozen=True, slots=True)
class Cited:
    """What stands between one pair of brackets: `raw` as written, its citations, or what is wrong with it.

    `begins` says where in `raw` each citation begins.
    """

    raw: str
    citations: tuple[Citation, ...]
    problem: str = ""
    mend: str = _MEND
    begins: tuple[int, ...] = ()


def citation_plugin(parser: MarkdownIt) -> None:
    """Teaches a parser citations: each pair of brackets becomes one `citation` token with a `Cited` in its meta."""
    parser.inline.ruler.before("link", "citation", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[", state.pos):
        return False
    if state.src.startswith("[@", state.pos):
        end = _closing(state.src, state.pos, min(state.posMax, state.pos + MAX_LENGTH))
        cited = read_brackets(state.src[state.pos : end]) if end else _unclosed(state.src, state.pos)
    elif (match := _PREFIXED.match(state.src, state.pos, state.posMax)) is not None:
        cited = Cited(match[0], (), "words before the @ are not read", "begin the brackets with [@")
    else:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = cited.raw
        token.meta = {"cited": cited, "line": state.src.count("\n", 0, state.pos)}
    state.pos += len(cited.raw)
    return True


def _unclosed(text: str, start: int) -> Cited:
    end = text.find("\n", start)
    return Cited(text[start : end if end >= 0 else len(text)], (), "the citation is not closed", "end it with ]")


def _closing(text: str, start: int, stop: int) -> int | None:
    """The place after the bracket that closes a citation; brackets inside a quoted phrase do not count."""
    position = start
    quote = ""
    while position < stop:
        sign = text[position]
        if quote:
            quote = "" if sign in quote else quote
        elif sign in _QUOTES:
            # A quote that is never closed would swallow the rest of the paragraph.
            closes = any(text.find(end, position + 1, stop) >= 0 for end in _QUOTES[sign])
            quote = _QUOTES[sign] if closes else ""
        elif sign == "]":
            return position + 1
        position += 1
    return None


def read_brackets(raw: str) -> Cited:
    """Reads `[@…]`; the problem of the first citation that cannot be read is the problem of the whole."""
    citations: list[Citation] = []
    begins: list[int] = []
    place = 1
    for part in _split(raw[1:-1], ";"):
        read = _read_one(part.strip())
        if isinstance(read, str):
            return Cited(raw, (), read)
        citations.append(read)
        begins.append(place + len(part) - len(part.lstrip()))
        place += len(part) + 1
    return Cited(raw, tuple(citations), begins=tuple(begins))


def _read_one(text: str) -> Citation | str:
    """One citation, or what is wrong with it."""
    source = _SOURCE.match(text)
    if source is None:
        return f"“{text}” does not begin with @ and a source" if text else "there is nothing after the `;`"
    if not re.match(SOURCE_PATTERN, source[1]):
        return f"“{source[1]}” names neither a source nor a lesson" if source[1] else "no source is named behind the @"
    beside, *parts = (part.strip() for part in _split(text[source.end() :], ","))
    if beside:
        return f"there is no comma after @{source[1]}"
    quotes = [part for part in parts if part and part[0] in _QUOTES]
    locators = [match for part in parts if (match := _PARAGRAPH.fullmatch(part)) is not None]
    sections = [
        " ".join(part.split()) for part in parts if part and part not in quotes and not _PARAGRAPH.fullmatch(part)
    ]
    problem = _quote_problem(quotes) or _locator_problem(locators)
    if problem:
        return problem
    return Citation(
        source=source[1],
        quote=" ".join(quotes[0][1:-1].split()),
        paragraph=int(locators[0][1]) if locators else None,
        section=", ".join(sections),
    )


def _quote_problem(quotes: Sequence[str]) -> str:
    if len(quotes) != 1:
        return "there are two phrases" if quotes else "there is no exact phrase between quotation marks"
    closed = len(quotes[0]) > 1 and quotes[0][-1] in _QUOTES[quotes[0][0]]
    if not closed:
        return f"the phrase {quotes[0]} is not closed"
    return "" if quotes[0][1:-1].strip() else "the phrase between the quotation marks is empty"


def _locator_problem(locators: Sequence[re.Match[str]]) -> str:
    if len(locators) > 1:
        return "there are two paragraphs"
    if locators and not (re.fullmatch(r"[0-9]{1,6}", locators[0][1]) and int(locators[0][1])):
        return f"“{locators[0][0]}” does not give the number of one paragraph"
    return ""


def _split(text: str, separator: str) -> list[str]:
    """The parts of a text between separators that stand outside quotation marks."""
    parts, start, quote = [], 0, ""
    for position, sign in enumerate(text):
        if quote:
            quote = "" if sign in quote else quote
        elif sign in _QUOTES:
            quote = _QUOTES[sign]
        elif sign == separator:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]
