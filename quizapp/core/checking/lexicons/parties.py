"""Who may be put for another without being named: the sides of a war, and offices."""

_PARTIES_LIST = """
rebel insurgent opposition militant government army regime police soldier troop fighter navy court parliament president
minister king queen judge prosecutor
"""
PARTIES = frozenset(_PARTIES_LIST.split())
"""Words for them, as one of them is spoken of."""
