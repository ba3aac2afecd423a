"""Text that breaks off at a ` #`, which begins a comment: of `Which is rule #1 here?` only `Which is rule` is read.

A sign with a blank behind it, or two before it, is taken for the comment that it looks like: `46  #1`, `46 # so HRW`.
"""

import re
from collections.abc import Mapping

from quizapp.content.codes import report
from quizapp.content.text_files import split_lines
from quizapp.core.findings import Finding


def doubtful_comments(text: str) -> Mapping[tuple[int, int], str]:
    """What stands behind each ` #` that may not be meant as a comment, by line and column, from 0, of its blank."""
    if " #" not in text:  # and there is none in most files
        return {}
    return {
        (number, match.start()): match[1].rstrip()
        for number, line in enumerate(split_lines(text))
        if " #" in line
        for match in _DOUBTFUL.finditer(line)
    }


_DOUBTFUL = re.compile(r"(?<=\S) (?=(#(?!(?i:check)\s*(?::|(?i:ignore)))\w.{0,99}))")


def cut_off(lost: str) -> tuple[str, str]:
    """The message on text that breaks off, and how to mend it."""
    message = f"a `#` behind a space begins a comment, so “{_short(lost)}” is not read"
    return message, f"{_MEND}; if it is a comment, write a space behind the `#`"


def goes_on(found: Finding) -> Finding:
    """The same finding where the text goes on behind that line, so that the YAML cannot be parsed."""
    return report("Y005", found.where, f"the YAML cannot be read: {found.message}", _MEND)


_MEND = "put the whole text between quotation marks"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


_LONGEST = 60
