"""A long sentence cut down to what a message is about."""

_SHOWN = 140


def excerpt(text: str, about: str = "") -> str:
    """The text, or where it is long so much of it as fits around the first place of `about`, cut between words."""
    if len(text) <= _SHOWN:
        return text
    place = max(0, text.casefold().find(about.casefold())) if about else 0
    start = max(0, min(place + len(about) // 2 - _SHOWN // 2, len(text) - _SHOWN))
    end = start + _SHOWN
    if start:
        start = text.find(" ", start) + 1 or start
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + _SHOWN // 2)
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"
