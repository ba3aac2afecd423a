"""What befalls people, as reports count them: the kinds of fates, with the words and the phrases that tell them."""

import re

_FATES_LIST = r"""
dead: kill(?:s|ed|ing|ings)?|die[sd]?|dying|dead|deaths?|fatal(?:ity|ities|ly)?|perish(?:ed|es)?|slain
dead: massacred?|executed|lives lost
dead: drown(?:ed|s)?|murder(?:ed|s)?|killings?|bod(?:y|ies) (?:found|counted)|deadly|victims? of murder
dead: (?:claim(?:ed|s|ing)?|cost|lose|lost|losing|loss of|took|taken?|ended) (?:[^,;.]|,(?=\d)){0,40}\b(?:life|lives)
hurt: wound(?:s|ed|ing)?|injur(?:y|ies|ed|e|es|ing)|hurt|maim(?:ed)?|crippled
gone: displac(?:e|ed|es|ing|ement)|uproot(?:ed|s)?|homeless|evict(?:ed|ions)?|expell?(?:ed|s)?
gone: evacuat(?:e|ed|es|ion)|exodus|flee|fled
gone: (?:fleeing|driven|drove|driving|chased|forced) (?:[^,;.]|,(?=\d)){0,40}\b(?:from|out|away|abroad|homes?|country)
gone: (?:lose|lost|losing|left|leave|leaving|abandon(?:ed)?) [^,;.]{0,20}\b(?:homes?|houses?|country|villages?)
gone: refugees?|exile[sd]?|asylum
held: captur(?:e|ed|es)|arrest(?:s|ed)?|detain(?:ed|ees?|s)?|detention|imprison(?:ed|ment)?
held: prisoners?|jailed|captives?|hostages?
missing: missing|disappear(?:ed|ances?)?|vanish(?:ed)?|unaccounted
"""
_WITHIN = (
    r"internal(?:ly)?|within (?:the|their|its) (?:own )?(?:country|borders?|homeland|land)"
    r"|still in|at home|elsewhere in|domestically|(?:inside|in) (?:the|their) (?:own )?country"
)
_ABROAD = (
    r"refugees?|abroad|exile[sd]?|asylum|(?:left|leave|leaving|fled|flee|out of) (?:the|their) (?:own )?"
    r"(?:country|homeland)"
)


def _fates() -> dict[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    for line in _FATES_LIST.strip().splitlines():
        fate, _, words = line.partition(": ")
        found.setdefault(fate, []).append(words)
    return {fate: re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) for fate, words in found.items()}


FATES = _fates()
"""Each kind of fate with what tells it; who had one of them had, as a report counts, none of the others."""

WITHIN_RE = re.compile(rf"\b(?:{_WITHIN})\b", re.IGNORECASE)
"""Tells of people who are gone that they stayed in their country."""

ABROAD_RE = re.compile(rf"\b(?:{_ABROAD})\b", re.IGNORECASE)
"""Tells of them that they left it."""
