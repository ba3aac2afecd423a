"""Units, currencies and the small words around amounts: tables that `quantities` reads by."""

import re

TIME_UNITS = frozenset({"second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"})

TIME_SHORT = {"min": "minute", "sec": "second", "hr": "hour", "yr": "year", "wk": "week", "mth": "month"}
"""How units of time are cut short: `10 mins`, `3 hrs`."""

MEASURES = {
    "km": "km", "kilometer": "km", "kilometre": "km", "mile": "mile",
    "mi": "mile", "m": "m", "meter": "m", "metre": "m",
    "cm": "cm", "centimeter": "cm", "centimetre": "cm",
    "mm": "mm", "millimeter": "mm", "millimetre": "mm", "foot": "foot", "feet": "foot",
    "ft": "foot", "inch": "inch", "inche": "inch", "yard": "yard",
    "kg": "kg", "kilogram": "kg", "gram": "g", "g": "g",
    "pound": "pound", "lb": "pound", "ton": "ton", "tonne": "tonne",
    "acre": "acre", "hectare": "hectare", "ha": "hectare", "litre": "litre", "liter": "litre",
    "millilitre": "ml", "milliliter": "ml", "ml": "ml", "milligram": "mg", "mg": "mg", "gallon": "gallon",
    "degree": "degree", "°c": "degree", "°f": "degree",
    "watt": "watt", "kw": "kw", "mw": "mw", "mph": "mph", "km/h": "km/h", "barrel": "barrel",
    "knot": "knot", "volt": "volt", "hz": "hz", "mhz": "mhz", "khz": "khz", "nm": "nm", "ounce": "ounce", "oz": "ounce",
    "km2": "km2", "km²": "km2", "m2": "m2", "m²": "m2", "mi2": "mile2", "ft2": "foot2", "sq km": "km2", "sq m": "m2",
    "sq mi": "mile2", "sq ft": "foot2", "square kilometre": "km2", "square kilometer": "km2", "square metre": "m2",
    "square meter": "m2", "square mile": "mile2", "square foot": "foot2", "square feet": "foot2",
    "kb": "kb", "mb": "mb", "gb": "gb", "tb": "tb",
}  # fmt: skip

MONEY_WORDS = {
    "dollar": "$", "usd": "$", "euro": "€", "eur": "€", "gbp": "£", "sterling": "£", "yen": "¥", "yuan": "yuan",
    "ruble": "₽", "rouble": "₽", "rupee": "₹", "lira": "lira", "franc": "franc", "crown": "crown", "cent": "cent",
    "pence": "penny", "penny": "penny",
}  # fmt: skip

_STOPS_LIST = """
a an the of in on at by for from to with into onto over under and or but nor as than that which who whom whose when
where while after before during since until is are was were be been being has have had do does did will would can
could may might must shall should it its they their he his she her we our you your this these those not no so if
because about per each every between among through against within without out up down off then also more
them him her us me compared versus
"""
STOPS = frozenset(_STOPS_LIST.split())

VAGUE_SIZES = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
}  # fmt: skip

PERCENT_RE = re.compile(r"[ -]?(?:%|٪|percent(?:age points?)?\b|per ?cent\b|pct\b|percentage points?\b)")
UNIT_RE = re.compile(
    r"[ -]?(?P<unit>km/h|°[cf]\b|(?:km|m|mi|ft)[2²](?!\d)|sq\.? (?:km|m|mi|ft)\b|square [a-z]+|[^\W\d_]+)"
)


def singular_of(word: str) -> str:
    """The singular of a regular English plural, in lower case; other words come back as they are."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 2 else word
