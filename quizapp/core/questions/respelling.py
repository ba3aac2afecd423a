"""How people write the same thing in other signs (`48h`, `Oct. 5th`, `8.30 am`, `WWII`, `no one`): one spelling each.

This changes the spelling of a text and never what it says; what its words are is `answer_words`' business.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

Change: TypeAlias = str | Callable[[re.Match[str]], str]

_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTHS = {name.lower(): name for name in _MONTH_NAMES} | {name[:3].lower(): name for name in _MONTH_NAMES}
_MONTHS["sept"] = "September"
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(_DAY_WORDS)})"

_UNITS = {
    "hour": "h|hr|hrs", "minute": "min|mins", "second": "sec|secs", "year": "yr|yrs", "kilometre": "km|kms|kilometer",
    "metre": "m|meter", "centimetre": "cm|cms|centimeter", "millimetre": "mm|millimeter", "kilogram": "kg|kgs|kilo",
    "gram": "g|gr|gms?", "litre": "l|ltr|liter", "foot": "ft|feet", "pound": "lb|lbs", "percent": "pct|per cent",
    "kilometre hour": "kmh|kph|km/h", "volt": "v", "watt": "w", "ampere": "amp",
}  # fmt: skip
_UNIT_NAMES = {short: name for name, shorts in _UNITS.items() for short in shorts.replace("gms?", "gm|gms").split("|")}
_UNIT = "|".join(sorted(map(re.escape, _UNIT_NAMES), key=len, reverse=True))
_CLOCK_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_HOUR = rf"(?:\d{{1,2}}|{'|'.join(_CLOCK_WORDS)})"
_SHORT_WORDS = {
    "pres": "president", "gen": "general", "prof": "professor", "capt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "gov": "governor", "sen": "senator", "dept": "department", "intl": "international",
    "int'l": "international", "govt": "government", "gov't": "government", "para": "paragraph",
    "approx": "approximately",
}  # fmt: skip
_SHORT = "|".join(word for word in _SHORT_WORDS if word.isalpha())
_LABEL = "amendment|article|chapter|protocol|section|annex|act|volume|phase"
_NUMERALS = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "one": "1",
    "two": "2",
    "first": "1",
    "second": "2",
    "1st": "1",
    "2nd": "2",
}
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_FROM = (
    r"(?:(?:is|are|was|were) )?based (?:(?:up)?on|off(?: of)?)|(?:(?:is|are) )?depend(?:s|ed|ent|ing)? (?:up)?on"
    r"|due to|owing to|as a result of|on account of|thanks to"
)
_I = re.IGNORECASE


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), match["minute"]
    if hour > 24 or int(minute) > 59:
        return match[0]
    half = _half(match["half"])
    if hour > 12 or (hour == 0 and not half):
        return f" clock{hour % 12 or 12}x{minute} {'pm' if hour >= 12 else 'am'} "
    return f" clock{hour}x{minute} {half} "


def _spoken_clock(match: re.Match[str]) -> str:
    hour = _hour(match["hour"])
    if not 1 <= hour <= 12:
        return match[0]
    before = match["side"].lower() == "to"
    minutes = 30 if match["part"].lower().startswith("half") else 15
    if before:
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return f" clock{hour}x{minutes:02} {_half(match['half'])} "


def _whole_clock(match: re.Match[str]) -> str:
    hour = _hour(match["hour"])
    return f" clock{hour}x00 {_half(match['half'])} " if 1 <= hour <= 12 else match[0]


def _hour(text: str) -> int:
    return int(text) if text.isdecimal() else _CLOCK_WORDS[text.lower()]


def _half(text: str | None) -> str:
    """`am` or `pm`, as it is said after a time of day; nothing where it is not."""
    said = (text or "").lower()
    if not said:
        return ""
    return "am" if said.startswith("a") or "morning" in said else "pm"


def _dated(match: re.Match[str]) -> str:
    month = _MONTHS[match["month"].lower()]
    day = match["day"].lower()
    return f"{_DAY_WORDS.get(day) or re.sub(r'[^0-9]', '', day)} {month}"


def _with_unit(match: re.Match[str]) -> str:
    return f"{match['figure']} {_UNIT_NAMES[match['unit'].lower()]}"


def _labelled(match: re.Match[str]) -> str:
    which = match["which"].lower()
    return f"{match['label']} {_DAY_WORDS.get(which) or which.rstrip('stndrh')}"


def _world_war(match: re.Match[str]) -> str:
    which = (match["which"] or match["counted"]).lower()
    return f"world war {_NUMERALS.get(which, which)}"


_HALF = r"(?: ?(?P<half>a\.?m\b\.?|p\.?m\b\.?|(?:in|at) (?:the )?(?:morning|afternoon|evening|night)))?"
_BOUND = r"(?<![^\W_])"
_NUMBER_BEFORE = r"(?P<figure>(?<![^\W_])\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))"

_CHANGES: tuple[tuple[re.Pattern[str], Change], ...] = tuple(
    (re.compile(pattern, flags), change)
    for pattern, flags, change in (
        # denials and emptiness that are one word
        (r"\bno[- ]one\b", _I, "nobody"),
        (r"\bevery(?:one|\sbody)\b", _I, "everybody"),
        (r"\bsome[- ]?one\b", _I, "somebody"),
        (r"\bany[- ]?one\b", _I, "anybody"),
        (r"\bit self\b", _I, "itself"),
        (r"\b(?:teh|hte)\b", _I, "the"),
        (r"\bone(?= for (?:each|every)\b| of (?:the|these|those)\b)", _I, ""),
        # what something comes from
        (rf"\b(?:{_FROM})\b", _I, "because of"),
        # what is like what
        (
            r"\b(?:(?:is|are|was|were|be) )?(?:look(?:s|ed|ing)? like|resembl(?:e|es|ed|ing)|similar to)\b",
            _I,
            "resembles",
        ),
        # countries and houses
        (r"\bgreat britain\b|\bunited kingdom\b", _I, "britain"),
        (r"\bunited states(?: of america\b)?|\bu\. ?s\.(?: ?a\b\.?)?|\bthe us\b|^\W*us\W*$", _I, " usa "),
        (r"\bUSA?\b", 0, "usa"),
        (r"\bhouse of rep(?:resentative)?s\b\.?", _I, "house"),
        (r"\b(?:an? |the )?(?:lack|shortage|absence|scarcity) of\b", _I, "no"),
        (r"(?:\b\w+n['’]?t|\bnot) (?:have |had )?(?:enough|sufficient) ", _I, "no "),
        (r"(?:\b\w+n['’]?t|\bnot|\bno) (?:any )?chang(?:e|ed|es|ing)\b", _I, "stay same"),
        (r"\b(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?) to\b", _I, "not"),
        (r"^\s*(?:yes|no|well|um+|hmm+)\s*,\s*", _I, ""),
        # the time of day
        (rf"\b(?P<part>half|(?:a )?quarter) (?P<side>past|to|after) (?P<hour>{_HOUR})\b{_HALF}", _I, _spoken_clock),
        (rf"{_BOUND}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)\b(?![:.]\d){_HALF}", _I, _clock),
        (rf"{_BOUND}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?P<half>am|pm)\b", _I, _clock),
        (rf"{_BOUND}(?P<hour>\d{{1,2}})[.](?P<minute>\d\d) ?(?P<half>a\.?m\b\.?|p\.?m\b\.?)", _I, _clock),
        (rf"{_BOUND}(?P<hour>{_HOUR}) ?o['’]?clock\b{_HALF}", _I, _whole_clock),
        (rf"{_BOUND}(?P<hour>\d{{1,2}}) ?(?P<half>a\.m\.?|p\.m\.?|am\b|pm\b)", _I, _whole_clock),
        # dates
        (rf"\b(?P<month>{_MONTH})\b\.?,? (?:the )?(?P<day>{_DAY})(?![\w%]|[.,]\d)", _I, _dated),
        (rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?) (?:of )?(?P<month>{_MONTH})\b\.?", _I, _dated),
        (rf"\b(?P<day>{'|'.join(_DAY_WORDS)}) of (?P<month>{_MONTH})\b\.?", _I, _dated),
        (
            rf"\b(?:{'|'.join(name for name in _MONTH_NAMES if name not in {'March', 'May'})})\b",
            _I,
            lambda match: match[0].title(),
        ),
        (rf"\b(?P<month>{_MONTH})\b\.? (?=\d{{4}}\b)", _I, lambda match: f"{_MONTHS[match['month'].lower()]} "),
        (r"\b(?:a\.?d\.?|ce) (?=\d{2,4}\b)", _I, ""),
        (r"\b(\d\d\d0)['’]s\b", _I, r"\1s"),
        (r"(?<=\d) ?(?:a\.?d\.?|c\.?e\.?)(?![\w.])", _I, ""),
        (r"\bb\.?c\.?e\b\.?", _I, "bc"),
        # numbers and their units
        (
            r"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=(?:one|two|three|four|five|six|seven|eight|nine)\b)",
            _I,
            r"\1 ",
        ),
        (r"(?<=\d) ?[°º˚] ?(?=c\b)|(?<=\d) (?=C\b)", _I, " degrees "),
        (r"(?<=\d) ?[°º˚] ?(?=f\b)", _I, " degrees "),
        (r"(?<=degrees ) ?c\b|(?<=\d)C\b", _I, "celsius"),
        (r"(?<=degrees ) ?f\b", _I, "fahrenheit"),
        (r"(?<=\d) ?F\b", 0, " degrees fahrenheit"),
        (r"(?<=\d) ?(?=celsius\b|fahrenheit\b)", _I, " degrees "),
        (r"(?<=\d) ?[°º˚](?!\w)", 0, " degrees"),
        (r"(?<=\d) ?mi?ll?\b(?=\W|$)", _I, " million"),
        (rf"{_NUMBER_BEFORE}(?:[ -]|(?!m\b))(?P<unit>{_UNIT})\b\.?", _I, _with_unit),
        (rf"(?P<figure>\b(?:thousand|million|billion)) (?P<unit>{_UNIT})\b\.?", _I, _with_unit),
        (r"\btwo third\b", _I, "two thirds"),
        (r"\b(?:no|nr|num)\.? ?(?=\d)|№ ?", _I, "number "),
        (r"\barts?\.? ?(?=\d)", _I, "article "),
        (r"\bca?\. ?(?=\d)|\bca (?=\d)|~ ?(?=\d)", _I, "circa "),
        (
            rf"\b(?P<which>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_DAY_WORDS)}) (?P<label>{_LABEL})\b",
            _I,
            _labelled,
        ),
        (r"[\u03a9\u2126]", 0, " ohm "),
        (r"^\s*(?P<sign>[$€£¥])\s*$", 0, lambda match: _SIGNS[match["sign"]]),
        # names of things and short words
        (
            r"\b(?:(?P<counted>first|second|1st|2nd) world war|(?:world war|ww) ?(?P<which>i{1,3}|[123]|one|two))\b",
            _I,
            _world_war,
        ),
        (
            rf"(?<![\w'.])(?P<word>{_SHORT})(?:\. ?(?=\w)|\b)",
            _I,
            lambda match: f"{_SHORT_WORDS[match['word'].lower()]} ",
        ),
        (r"\b(int'l|gov't)\b", _I, lambda match: _SHORT_WORDS[match[0].lower()]),
        (r"\bw/o\b", _I, "without"),
        (r"\bCO(?:2|₂)(?!\w)", _I, "carbon dioxide"),
        (r"\bH(?:2|₂)O\b", _I, "water"),
        (r"(?<=[^\W\d_]) ?/ ?(?=[^\W\d_])", 0, " / "),
    )
)
_TELLING = (
    "teh|hte|one (?:for|of)|b\\.?c\\.?e|based|depend\\w*|due|owing|result|account|thanks|britain|kingdom|united"
    "|u\\. ?s\\.|usa?\\b|house of|lack|shortage|absence|scarcity|enough|sufficient|refus\\w*|fail\\w*|chang\\w*"
    "|no[- ]one|every|some|any|it self|half|quarter|world|ww|yes|no|well|um+|hmm+|o['’]?clock|third|million|billion"
    "|thousand|intl|h2o|co2|looks? like|look(?:ed|ing) like|resembl|similar to"
)
_WORTH_A_LOOK = re.compile(
    r"[\d°º˚№/₂$€£¥\u03a9\u2126]|\b\w+ty(?:one|two|three|four|five|six|seven|eight|nine)\b"
    rf"|\b(?:{_TELLING}|{'|'.join((*_MONTHS, *_DAY_WORDS, *_CLOCK_WORDS, *map(re.escape, _SHORT_WORDS)))})",
    _I,
)
"""What any of the changes needs; most texts have nothing of it."""


@lru_cache(maxsize=4096)
def respelled(text: str) -> str:
    """The text with one spelling for what has several; all else, its capitals too, as it was."""
    if _WORTH_A_LOOK.search(text) is None:
        return text
    for pattern, change in _CHANGES:
        text = pattern.sub(change, text)
    return text


_NOT_SURE = (
    r"idk|dunno|(?:(?:not|really|quite|too|very|100 ?%|entirely|completely) )+sure|guess|think"
    r"|(?:do not|don['’]?t) (?:really )?(?:know|remember)(?: for sure)?|forg[eo]t(?: the rest)?"
    r"|(?:can['’]?t|cannot) (?:remember|recall)|if i (?:remember|recall) (?:right|correctly|well)"
)
_MONTH_ALONE_RE = re.compile(
    rf"\W*(?:(?:it )?(?:is |was )?(?:in|during|by|around|about|the month of) )?(?P<month>{_MONTH})\W*", _I
)


def month_alone(text: str) -> int | None:
    """The month, from 1, of a text that is nothing else (`oct.`, `in may`); None for any other text."""
    match = _MONTH_ALONE_RE.fullmatch(text)
    return None if match is None else _MONTH_NAMES.index(_MONTHS[match["month"].lower()]) + 1


_HEDGE_RE = re.compile(
    r"(?<=[^\W_])[\s,.;:?!()…-]+(?:(?:but|and|though) )?(?:i(?:['’ ]?m)? )?(?:am )?"
    rf"(?:{_NOT_SURE})[\s.?!()…]*$",
    _I,
)


_HEDGE_BEFORE_RE = re.compile(
    r"^\W*(?:i['’ ]?a?m )?(?:not (?:really |too |quite )?sure|just guessing)[\s,.;:…-]+(?:but )?(?=\w)"
    r"|^\W*(?:my (?:best )?guess (?:is|would be)|i(?:['’ ]?m| am) (?:going to|gonna) (?:guess|say)"
    r"|i(?:['’]ll| would| will) (?:guess|say))[\s,:]+(?=\w)",
    _I,
)


def unhedged(text: str) -> str:
    """The text without the doubt that stands before or behind an answer (`Congress, not sure`); doubt alone stays."""
    plain = _HEDGE_BEFORE_RE.sub("", _HEDGE_RE.sub("", text))
    return _HEDGE_BEFORE_RE.sub("", plain)
