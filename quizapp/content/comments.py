"""Where a YAML file has comments: a `#` inside text, be it in quotation marks or in a block, begins none."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from yaml._yaml import CParser
from yaml.events import ScalarEvent


def in_comments(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """The matches of a pattern that begins with `#` which stand in comments; `text` is YAML that can be read."""
    found = list(pattern.finditer(text))
    if not found:
        return []
    spans = list(_written(text))
    begins = [begin for begin, _ in spans]
    ends = [0, *(end for _, end in spans)]
    return [match for match in found if match.start() >= ends[bisect_right(begins, match.start())]]


def _written(text: str) -> Iterator[tuple[int, int]]:
    """Where each key and each value begins and ends; of a block what stands below its first line."""
    parser = CParser(text)
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, ScalarEvent) and event.start_mark is not None and event.end_mark is not None:
                begin = event.start_mark.index
                if event.style in _BLOCKS:
                    header = _LINE_BREAK.search(text, begin)
                    begin = event.end_mark.index if header is None else header.start()
                yield begin, event.end_mark.index
    finally:
        parser.dispose()


_BLOCKS = ("|", ">")
_LINE_BREAK = re.compile(r"[\r\n]")
