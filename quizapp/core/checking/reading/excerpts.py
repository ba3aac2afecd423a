"""What of a text a message shows: a long sentence cut down to what it is about, the stretch that some words stand in.

Only words as they stand there, one after another: what nobody wrote is never shown as somebody's.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.reading.words import SMALL, meaning
from quizapp.core.folding import Token, spans, tokens

_SHOWN = 140
_BESIDE = 50
"""So much more is shown where a second thing that the message is about stands too far from the first."""

_LEAD = 14
"""So much before and behind it belongs to it: `according to` him, he `said`."""

_WIDER = 8
"""So many words may stand between those of a stretch."""

_FOLLOWING = 6
"""So many words, at most, are shown behind one because another text has them too."""

_PARTICLES = frozenset({"out", "up", "off", "down"})
"""Small words that may end what is shown: `carried out`."""

_LOOSE = frozenset({"a", "an", "the", "its", "his", "her", "their", "our", "your", "my"})


def excerpt(text: str, about: str = "", also: str = "") -> str:
    """The text, or where it is long so much of it as fits around the first place of `about`, cut between words.

    What else the message is about (`also`: who says so) is shown before or behind it, where it is not in that part.
    """
    if len(text) <= _SHOWN:
        return _within(text)
    place, size = _place(text, about)
    start = max(0, min(place + size // 2 - _SHOWN // 2, len(text) - _SHOWN))
    end = start + _SHOWN
    if start:
        start = text.find(" ", start) + 1 or start
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + _SHOWN // 2)
    before = behind = ""
    beside, width = _place(text, also) if also else (start, 0)
    if beside + max(_BESIDE, width) < start:
        before = f"{'…' if beside else ''}{_cut(text[beside : beside + max(_BESIDE, width)])} "
    elif beside < start:
        start = beside
    elif beside + width > end:
        led = max(text.rfind(" ", 0, max(beside - _LEAD, end)), end)
        rest = text[led:] if len(text) - beside - width <= _LEAD else f"{text[led : beside + width]}…"
        behind = f" … {rest.strip()}" if led > end else rest
    shown = f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) and not behind else ''}"
    return _within(f"{before}{shown}{behind}")


def _place(text: str, about: str) -> tuple[int, int]:
    """Where in a text a thing stands, and how long it is: as it is, or else the stretch that its words are in."""
    at = text.casefold().find(about.casefold()) if about else -1
    if at < 0:
        about = stretch(text, tokens(about))
        at = text.find(about) if about else -1
    return max(0, at), len(about)


def _cut(text: str) -> str:
    """A text without the word that it was cut off in."""
    return text.rpartition(" ")[0].strip() or text.strip()


def _within(text: str) -> str:
    """A text as it stands between marks: its own are single ones."""
    return text.replace("“", "‘").replace("”", "’") if "“" in text or "”" in text else text


def stretch(text: str, words: Sequence[str]) -> str:
    """The shortest stretch of a text that has the words, given as tokens, in their order; empty where none has.

    So many words may stand between them as leave it readable: `prevented the sale from being made`, of `prevented
    from being made`.
    """
    own = spans(text)
    found: tuple[int, int] | None = None
    for at in range(len(own) - len(words) + 1 if words else 0):
        end = _end(own, at, words) if own[at].text == words[0] else None
        if end is not None and (found is None or end - at < found[1] - found[0]):
            found = at, end
    if found is None or found[1] - found[0] + 1 > len(words) + _WIDER:
        return ""
    return text[own[found[0]].start : own[found[1]].end]


def _end(own: Sequence[Token], at: int, words: Sequence[str]) -> int | None:
    """Where words end that begin at a place and come one after another, be it with others between them."""
    for word in words[1:]:
        at = next((n for n in range(at + 1, len(own)) if own[n].text == word), -1)
        if at < 0:
            return None
    return at


def shown(text: str, phrase: str) -> str:
    """A phrase as a text has it, with what stands between its words; where it has none of them the text itself.

    A rule may have read the phrase into other words: `all of it` as `the whole of`. Of the words that are there in any
    form the stretch is shown that they stand in.
    """
    words = tokens(phrase)
    found = stretch(text, words)
    if not found:
        own, meant = spans(text), {meaning(word) for word in words} - {""}
        places = [n for n, one in enumerate(own) if meaning(one.text) in meant]
        if not places or places[-1] - places[0] + 1 > len(words) + _WIDER:
            return excerpt(text).strip(" .")
        found = text[own[places[0]].start : own[places[-1]].end]
    return without_article(found)


def without_article(text: str) -> str:
    """A stretch of a text without an article, or a possessive, that it breaks off behind: `loses`, of `loses its`."""
    left = text.split(" ")
    while len(left) > 1 and left[-1].casefold() in _LOOSE:
        left.pop()
    return " ".join(left)


def to_its_end(text: str, phrase: str) -> str:
    """A phrase of a text with what follows it up to the next sign: `unless the ford is dry`, of `unless`."""
    at = text.casefold().find(phrase.casefold())
    behind = at + len(phrase)
    sign = _SIGN_RE.search(text, behind) if at >= 0 else None
    found = phrase if at < 0 else text[at : sign.start() if sign else len(text)].strip()
    return found if len(found) <= _CLAUSE else phrase


_SIGN_RE = re.compile(r"[,;:!?“”()]|\.(?!\d)")
_CLAUSE = 80
"""What is longer says more than a phrase."""


def with_what_follows(text: str, phrase: str, other: str) -> str:
    """A phrase as a text has it, with what follows it both there and in another: `carried out`, of `carried`."""
    first = shown(text, phrase)
    own, theirs = spans(text), tokens(other)
    last = next((n for n, one in enumerate(own) if first and one.end == text.find(first) + len(first)), -1)
    if last < 0:
        return first
    best = 0
    for at, word in enumerate(theirs):
        run = 0
        while (
            run < _FOLLOWING
            and last + run < len(own)
            and at + run < len(theirs)
            and _alike(own[last + run].text, theirs[at + run])
        ):
            run += 1
        best = max(best, run) if _alike(word, own[last].text) else best
    end = last + max(best - 1, 0)
    while end > last and own[end].text in SMALL - _PARTICLES:
        end -= 1
    return text[text.find(first) : own[end].end]


def _alike(one: str, other: str) -> bool:
    return one == other or (bool(meaning(one)) and meaning(one) == meaning(other))
