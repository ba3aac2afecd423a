"""Words that stand in the names of what they are words for: which treaty it was is answered by a name with `Treaty`."""

_LIST = """
treaty act edict university company party league committee commission council museum river sea lake ocean bay mountain
island peninsula street bridge palace castle hotel theatre theater college school hospital prize war battle agreement
accord protocol convention statute court church cathedral empire dynasty kingdom republic province county strait valley
desert symphony bank newspaper conference association institute academy ministry trust fund foundation agency
airport airline stadium arena hall park road railway station library tower festival channel medal award society
"""
CLASSES = frozenset(_LIST.split())
