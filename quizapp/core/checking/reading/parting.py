"""What a text says of a part only, though it has an `all` of what that is a part of."""

import re


def of_a_part(text: str) -> str:
    """The text without the `all` of which it names a part: `a fraction of all the wells`."""
    return _OF_ALL_RE.sub(" of the", text)


_OF_ALL_RE = re.compile(
    r"(?<=part|hare|tion|mple|lice|some|dful|rity|bset| few) of (?:all(?: of)?(?: the| these| those| its)?"
    r"|every\w*|each|the total|total)\b",
    re.IGNORECASE,
)
