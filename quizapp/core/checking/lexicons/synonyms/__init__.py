"""Words that say nearly the same in reports, law, history, science and general prose; one line a sense.

A word stands on as many lines as it has senses, and lines are not joined: `beat` is near to `thrash`, `defeat` to
`beat`, and `defeat` not to `thrash`. On one line stand neither opposites nor two of a kind that exclude each other
(`north`, `south`; `murder`, `torture`; `hospital`, `school`), for a swap of one for the other must stay visible as a
change. No figures, names or peoples. Forms of a word whose kinship an ending hides are in `forms.py`; `-ize` is taken
for `-ise`.
"""

from quizapp.core.checking.lexicons.synonyms import (
    aid,
    change,
    daily,
    law,
    place,
    saying,
    science,
    society,
    trade,
    war,
)

_FIELDS = (war, aid, law, society, saying, change, place, trade, science, daily)

SYNONYMS = tuple(tuple(line.split()) for field in _FIELDS for line in field.LINES.strip().splitlines())
"""Each line's words in their base form."""
