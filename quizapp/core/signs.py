"""Text folded sign for sign, so that places in it stay what they are; `folding` normalises without that care."""

import unicodedata


def fold(text: str) -> str:
    """The text in lower case with plain quotes, dashes, spaces and digits, sign for sign: places stay what they are."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What each sign is folded to, by its number; found out when a text first has it."""

    def __missing__(self, number: int) -> str:
        sign = chr(number)
        folded = self[number] = _FOLDS.get(sign) or _fold_sign(sign)
        return folded


_FOLDS = {
    **dict.fromkeys("‘’‛′ʼ", "'"), **dict.fromkeys("“”„«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\t\n\r", " "), "٫": ".", "٬": ",",
}  # fmt: skip


def _fold_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    lower = sign.lower()
    return lower if len(lower) == 1 else sign


_FOLDED = _Folded()
