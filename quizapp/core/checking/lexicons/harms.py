"""What befalls those whom a figure counts, a block each: words, or several that together say so (`lose life`).

The blocks exclude each other where one and the same figure is meant: who were killed are not who were wounded.
Who fled at home are not who fled abroad; who is said to be displaced may be either.
"""

_HARMS_LIST = """
kill; killing; die; death; fatal; fatality; perish; slay; slain; murder; murdered; massacre; lose life; lost life;
claim life; cost life; take life

wounded; wound; injured; injury; hurt; maimed

displaced; displacement; flee; fled; uprooted; evicted; expelled; evacuated; homeless; refugees; exile; drive home;
driven home; force home; leave home; left home; lose home; lost home

detained; arrested; jailed; imprisoned; captured; abducted; kidnapped; hostages; prisoners

missing; disappeared
"""

ABROAD = (
    r"\b(?:refugees?|exiles?|abroad|(?:other|another|foreign|neighbou?ring) (?:countr(?:y|ies)|states?|lands?)"
    r"|(?:across|over) (?:the |a |its )?borders?|(?:left?|leave|flee|fled|out of|quit) (?:the|their) country)\b"
)
AT_HOME = (
    r"\b(?:internal(?:ly)?|own country"
    r"|(?:inside|within|(?:stay|stayed|still|remain|remained) in) (?:the|their|(?-i:[A-Z])\w+))\b"
)
"""Where those fled to of whom a text says that they fled."""


def _matters(text: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The lines, parted by empty ones, each with its ways of saying it."""
    blocks = (" ".join(block.split()) for block in text.strip().split("\n\n"))
    return tuple(tuple(tuple(one.split()) for one in block.rstrip(";").split(";")) for block in blocks)


HARMS = _matters(_HARMS_LIST)
