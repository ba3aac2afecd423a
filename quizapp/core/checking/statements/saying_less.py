"""When one of two contrary words does not say by its text what it says by itself, and so goes against nothing."""

import re


def says_less(own: str, text: str, there: str, quote: str) -> bool:
    """Whether one of two contrary words does not say of the whole matter what it says by itself."""
    if not _LOOSE.isdisjoint((own, there)) or _is_of_compound(own, text) or _is_of_compound(there, quote):
        return True
    return _is_set_against(own, text) or _is_one_of_two(own, there, quote)


def _is_one_of_two(own: str, there: str, quote: str) -> bool:
    """Whether a quote leaves it open which of two it is: a `partial` one is one of those `in whole or in part`."""
    beside = re.escape(there)
    found = re.search(rf"\b(?:(\w+),? or (?:[a-z]+ )?{beside}|{beside},? or (?:[a-z]+ )?(\w+))\b", quote, re.IGNORECASE)
    other = "" if found is None else (found[1] or found[2]).casefold()
    return len(other) >= _ROOT and own[:_ROOT] == other[:_ROOT]


_ROOT = 4


def _is_set_against(written: str, text: str) -> bool:
    """Whether a text adds a word by a `but` to what it has said: `they left their mills, but stayed in Orsk`."""
    return "but" in text and re.search(rf"\bbut (?:[a-z]+ )?{re.escape(written)}\b", text, re.IGNORECASE) is not None


def _is_of_compound(written: str, text: str) -> bool:
    """Whether a word only begins a compound, and says there what that says: `cease-fire`, `open-air`."""
    found = re.findall(rf"\b{re.escape(written)}\b(?:-(?=[a-z]))?", text, re.IGNORECASE) if "-" in text else []
    return bool(found) and all(one.endswith("-") for one in found)


_LOOSE_LIST = """
make makes made making human age ages length lengths height heights price prices pay pays paid paying last child
children find finds found finding findings product products production out latter
"""
_LOOSE = frozenset(_LOOSE_LIST.split())
"""Forms that say less than the words they are kin to.

They as often bring a thing into a state as they bring it about (`made`), or name only what is measured (`age`, of the
old as of the young), or what is there (`product`, of what is ruined); and `human`, which need not be humane.
"""
