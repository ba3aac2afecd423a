"""What libyaml finds wrong with YAML that it cannot parse, said in an author's words, and where the author should look.

It knows nothing of files and findings; what libyaml says that is not known here is passed on as it stands.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from yaml.error import Mark, MarkedYAMLError

MEND = "check the indentation, and put text that holds `: `, ` #` or begins with a sign between quotation marks"


@dataclass(frozen=True, slots=True)
class Unparsed:
    """What is wrong, how to mend it, and the line and column of the place, from 0, where there is one."""

    message: str
    mend: str
    at: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Problem:
    """What libyaml says, of lines numbered from 0, the first of which is `first` of its file.

    It stopped at `at`; what it was reading there began at `begun`.
    """

    said: str
    reading: str
    lines: Sequence[str]
    first: int
    at: tuple[int, int]
    begun: tuple[int, int]

    @property
    def before(self) -> str:
        """What stands on the line before the place."""
        return self.line(self.at[0])[: self.at[1]]

    def line(self, number: int) -> str:
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def sign(self, at: tuple[int, int]) -> str:
        return self.line(at[0])[at[1] : at[1] + 1]


def plainly(error: MarkedYAMLError, lines: Sequence[str], first_line: int) -> Unparsed:
    """What the error says of text of these lines, the first of which is `first_line` of its file."""
    if (marker := next((number for number, line in enumerate(lines) if _CONFLICT.match(line)), None)) is not None:
        mend = "keep one of the two sides, and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`"
        return Unparsed("two versions that git could not merge stand in the file", mend, (marker, 0))
    said, reading = str(error.problem or ""), str(error.context or "")
    at, begun = _place(error.problem_mark), _place(error.context_mark)
    if at is None:
        return Unparsed(said, MEND, begun)
    problem = _Problem(said=said, reading=reading, lines=lines, first=first_line, at=at, begun=begun or at)
    for words, tell in _KNOWN:
        if (words in said or words in reading) and (told := tell(problem)) is not None:
            return told
    began = f" that begins on line {begun[0] + first_line}" if begun else ""
    return Unparsed(f"{said} ({reading}{began})" if reading else said, MEND, at)


def _place(mark: Mark | None) -> tuple[int, int] | None:
    return None if mark is None else (mark.line, mark.column)


def _sign(problem: _Problem) -> Unparsed:
    """A sign that cannot stand where it does: a tab, or one that means something in YAML."""
    sign = problem.sign(problem.at)
    if not sign and (opened := _left_open(problem.lines)) is not None:
        closing = _CLOSING[problem.sign(opened)]
        return Unparsed("a bracket opens here and is not closed", f"write `{closing}` where it ends", opened)
    if sign == "\t" or not sign:
        return Unparsed("a tab stands where only spaces can", "indent with spaces", problem.at)
    return _cannot_begin(sign, problem.at)


def _first_sign(problem: _Problem) -> Unparsed | None:
    """The same where libyaml took the sign for the beginning of something, and came upon what followed."""
    sign = problem.sign(problem.begun)
    return _cannot_begin(sign, problem.begun) if sign else None


def _cannot_begin(sign: str, at: tuple[int, int]) -> Unparsed:
    return Unparsed(f"text cannot begin with {_shown(sign)}", "put it between quotation marks", at)


def _shown(sign: str) -> str:
    return "a backtick" if sign == "`" else f"`{sign}`"


def _colon(problem: _Problem) -> Unparsed:
    """A colon that a space follows where no field can begin."""
    number = problem.at[0]
    above = problem.line(number - 1)
    if _FIELD.search(problem.before):
        mend = "put the whole text after the first one between quotation marks"
        return Unparsed("a second `: ` stands on this line", mend, problem.at)
    if (tight := _TIGHT.match(above)) is not None:
        mend = f"write `{tight[1]}: ` and then the value"
        return Unparsed("a space is missing after the colon", mend, (number - 1, len(tight[0]) - 1))
    item = _ITEM.match(above)
    if item is not None and not _FIELD.search(f"{above} ") and item.end() == _indent(problem.line(number)):
        return Unparsed("this line has no `: `", "write it as `name: value`", (number - 1, _indent(problem.before)))
    if _indent(problem.line(number)) > _indent(above):
        mend = "indent it as the line above, or put the text that begins there between quotation marks"
        return Unparsed(
            "this line is indented, and the one above has its value", mend, (number, _indent(problem.before))
        )
    return Unparsed("`: ` stands where no field can begin", "put the text between quotation marks", problem.at)


def _not_a_field(problem: _Problem) -> Unparsed:
    """Something else where a group has its next field: text behind quotes that closed too early, or bad indentation."""
    before = problem.before.rstrip()
    if before.strip(" -"):
        return _behind(problem, before[-1])
    line = problem.line(problem.at[0])
    group = f"the group that begins on line {problem.begun[0] + problem.first}"
    if line.lstrip().startswith("- "):
        mend = "write the name of the list and a colon above it, or indent it as the list above"
        return Unparsed(f"a list item stands among the fields of {group}", mend, problem.at)
    if not _NAMED.match(line):
        mend = "indent it as the text above that it belongs to, or write it as `name: value`"
        return Unparsed(f"this line is no field of {group}", mend, problem.at)
    return Unparsed(f"this field is not indented as {group}", _indented(problem.begun[1]), problem.at)


def _indented(columns: int) -> str:
    if not columns:
        return "begin it at the start of the line"
    return f"indent it by {columns} space{'s' if columns > 1 else ''}"


def _behind(problem: _Problem, closing: str) -> Unparsed:
    """Text that goes on behind what closed it: `"Grave breach" means what?`."""
    if closing not in "\"'":
        return Unparsed(
            f"text goes on behind the `{closing}`", "put the whole text between quotation marks", problem.at
        )
    above = _opened(problem, closing)
    if above is not None:
        line = problem.at[0] + problem.first
        message = f"a quotation mark opens here and is closed on line {line} only"
        return Unparsed(message, "close it where its text ends", above)
    mend = 'put the whole text between single quotes, or write `\\"` for each `"` in it'
    if closing == "'":
        mend = "put the whole text between double quotes, or write `''` for each `'` in it"
    return Unparsed("text goes on behind its closing quotation mark", mend, problem.at)


def _opened(problem: _Problem, mark: str) -> tuple[int, int] | None:
    """Where a quotation mark opens above the line of the problem, if the one that closes on it opens above."""
    if re.search(f"{_OPENS}{mark}.*{mark}$", problem.before.rstrip()):
        return None
    for number in range(problem.at[0] - 1, max(problem.at[0] - _FAR, 0) - 1, -1):
        if (found := re.search(f"{_OPENS}(?={mark}(?:[^{mark}])*$)", problem.line(number))) is not None:
            return number, found.end()
    return None


def _not_an_item(problem: _Problem) -> Unparsed:
    """Something else where a list has its next item; most often a field of the item above with too few spaces."""
    above = next((line for line in reversed(problem.lines[: problem.at[0]]) if line.strip()), "")
    if (field := _NAMED.match(above)) is not None and _indent(problem.before) == problem.at[1]:
        mend = f"{_indented(field.end(1))}, or begin it with `- ` if it is a new item"
        return Unparsed("this line is not indented as the field above", mend, problem.at)
    message = f"this is no item of the list that begins on line {problem.begun[0] + problem.first}"
    return Unparsed(message, "begin it with `- `, or check the indentation", problem.at)


def _no_colon(problem: _Problem) -> Unparsed:
    mend = "write it as `name: value`, or indent it if it goes on with the text above"
    return Unparsed("this line has no `: `", mend, problem.begun)


def _escape(problem: _Problem) -> Unparsed:
    column = problem.line(problem.at[0]).rfind("\\", 0, problem.at[1] + 1)
    written = problem.line(problem.at[0])[column : column + 2]
    mend = "write the backslash twice, or put the text between single quotes"
    return Unparsed(f"`{written}` means nothing between double quotes", mend, (problem.at[0], max(column, 0)))


def _open_quote(problem: _Problem) -> Unparsed | None:
    if "quoted" not in problem.reading:
        return None
    return Unparsed("a quotation mark opens here and is not closed", "close it where its text ends", problem.begun)


def _open_bracket(problem: _Problem) -> Unparsed:
    """A bracket that is not closed, or in which parts follow one another without a comma."""
    opening = problem.sign(problem.begun)
    closing = _CLOSING.get(opening, "]")
    if problem.at[0] == problem.begun[0] and closing in problem.line(problem.at[0])[problem.at[1] :]:
        mend = "write a comma between its parts, and quotation marks around text that holds `: `, a comma or a bracket"
        return Unparsed("a comma is missing between these brackets", mend, problem.begun)
    return Unparsed("a bracket opens here and is not closed", f"write `{closing}` where it ends", problem.begun)


def _block(problem: _Problem) -> Unparsed:
    mend = "put it on the lines below, indented, or all of it between quotation marks if the sign belongs to it"
    return Unparsed("text stands behind the `|` or `>` that begins a block", mend, problem.at)


def _directive(problem: _Problem) -> Unparsed:
    return Unparsed("a line cannot begin with `%`", "put it between quotation marks, or indent it", problem.begun)


def _ended(problem: _Problem) -> Unparsed:
    if not any(line.startswith("...") for line in problem.lines[: problem.at[0]]):
        mend = "begin all fields of the file at the start of their lines"
        return Unparsed("this line is indented less than the first one", mend, problem.at)
    return Unparsed("text stands behind the end of the document", "take out the line of `...` above", problem.at)


_KNOWN: tuple[tuple[str, Callable[[_Problem], Unparsed | None]], ...] = (
    ("cannot start any token", _sign),
    ("tab character", _sign),
    ("scanning an alias", _first_sign),
    ("scanning an anchor", _first_sign),
    ("scanning a tag", _first_sign),
    ("not allowed in this context", lambda problem: _colon(problem) if "values" in problem.said else _sign(problem)),
    ("did not find expected node content", _sign),
    ("did not find expected key", _not_a_field),
    ("expected '-' indicator", _not_an_item),
    ("could not find expected ':'", _no_colon),
    ("unknown escape character", _escape),
    ("expected hexdecimal number", _escape),
    ("unexpected end of stream", _open_quote),
    ("document indicator", _open_quote),
    ("did not find expected ',' or", _open_bracket),
    ("expected comment or line break", _block),
    ("scanning a directive", _directive),
    ("expected <document start>", _ended),
)
"""What libyaml says, or says that it was reading, and who tells of it; the first that has something to say does."""

_CLOSING = {"[": "]", "{": "}"}
_CONFLICT = re.compile(r"<{7} \S")
_FIELD = re.compile(r"[^\s]:\s")
_TIGHT = re.compile(r"\s*(?:- +)?([\w-]+):(?=[^\s:/])")
_ITEM = re.compile(r"\s*(?:- +)+")
_NAMED = re.compile(r"((?: |- )*)[\w-]+:(?:\s|$)")
_OPENS = r"(?:^|[:\[{,-])\s*"
_FAR = 400
"""Lines above a place within which a quotation mark is looked for."""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _left_open(lines: Sequence[str]) -> tuple[int, int] | None:
    """The last bracket that nothing closes, of lines that end within brackets."""
    opened: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        for match in _BRACKET.finditer(_COMMENT.sub("", line)):
            if match[0] in _CLOSING:
                opened.append((number, match.start()))
            elif match[0] in "]}" and opened:
                opened.pop()
    return opened[-1] if opened else None


def bracket_within(lines: Sequence[str], start: tuple[int, int], depth: int) -> tuple[int, int] | None:
    """The first bracket from a line and column on (from 0) that stands within so many others; None if there is none."""
    column = start[1]
    for line in range(start[0], len(lines)):
        for match in _BRACKET.finditer(lines[line], column):
            depth -= (match[0] in "[{") - (match[0] in "]}")
            if depth < 0:
                return line, match.start()
        column = 0
    return None


_COMMENT = re.compile(r"(?:^|\s)#.*$")
_BRACKET = re.compile(r"""[\[\]{}]|'[^']*'|"(?:[^"\\]|\\.)*\"""")
"""A bracket, or quoted text, in which there is none."""
