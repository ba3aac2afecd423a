"""Titles that a key has beside what they are the titles of: `the trust's report, Life on the Vellan`.

Where the quote speaks of the report and its source elsewhere says how that is called, the title is borne out as well.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import Name
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

_TITLED_RE = Seldom(
    r"\b(?:titled|entitled|called|headed|by the (?:name|title) of|under the title(?: of)?)[,:]? [“”\"‘’'*]*(?=[A-Z])"
)
_BESIDE_RE = re.compile(r"(?P<what>[a-z]+)(?:[,:]| \(|,? (?:titled|entitled|called))? [“”\"‘’'*]*(?=[A-Z])")


def is_title_told(name: Name, text: str, grounds: Sequence[Ground]) -> bool:
    """Whether a name is of a title beside what it is of, of which a quote speaks and its source gives that title."""
    ends = name.start + len(name.text)
    for ground in grounds:
        own = tokens(ground.passage.sentence)
        for beside in _BESIDE_RE.finditer(text):
            if ground.index is None or beside.end() > name.start or beside["what"] not in own:
                continue
            title = text[beside.end() : ends]
            if any(
                paragraph.text.startswith(title, titled.end())
                for paragraph in ground.index.text.paragraphs
                for titled in _TITLED_RE.finditer(paragraph.text)
            ):
                return True
    return False
