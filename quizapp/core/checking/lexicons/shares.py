"""Words for how large a part of a whole is, each with the part that it may be, from none (0) to the whole (1).

A line is the least and the greatest part, both from 0 to 100, and the phrases for it; `<` before the greatest and `>`
before the least say that the part is not that itself. Longer phrases go before those that they begin with.
"""

_SHARES_LIST = """
0 0: none; not one; not a single one; not a single; not any; no part
>0 <25: hardly any; scarcely any; barely any; very few; only a few; just a few; but a few; a few; few; only a handful;
a handful; only a tiny part; a tiny part; a tiny fraction; a tiny minority; a tiny share; next to none; almost none
>0 <50: fewer than half; less than half; under half; not even half; below half; a small minority; a minority;
the minority; only a small part; a small part; only a fraction; a mere fraction; a small fraction; just a fraction;
a fraction; but a fraction; only a small share; a small share; a small number; only a small number; a small proportion;
a limited part; a limited share; a mere part; a small portion; far fewer than the total; far less than the total;
far fewer than all; far less than all; far from all; nowhere near all; nothing like all; a long way short of all
>0 50: up to half; as much as half; as many as half; at most half; half at most; no more than half; not more than half
50 50: exactly half; one half; half
>50 <100: the majority; a majority; most; more than half; over half; above half; upwards of half; the greater part;
the larger part; the better part; the bulk; the greater share; the larger share; the greater number; the larger number;
in the main; the lion's share
>75 <100: the great majority; a great majority; the vast majority; a vast majority; the overwhelming majority;
an overwhelming majority; a large majority; nearly all; almost all; virtually all; practically all; nearly every one;
almost every one; almost every; nearly every; all but a few; nearly the whole; almost the whole;
the overwhelming part
>20 <100: much; a great deal; a good deal; a large part; large parts; a good part; a large share; a considerable part;
a substantial part; many; a large number; a great many; a great number; a large portion
100 100: all; every one; every single one; each and every one; the whole; the entirety; every part; every bit;
every inch; every corner; the complete total; the full total; the total; the full number; one hundred percent;
in its entirety; in their entirety; without exception; the entire; each one; every last one
"""


def _lines() -> list[tuple[str, str]]:
    """Each line's bounds and its phrases, what is on the lines below its first put behind it."""
    found: list[tuple[str, str]] = []
    for line in _SHARES_LIST.strip().splitlines():
        bounds, colon, phrases = line.partition(": ")
        if colon and bounds[:1] in ">0125":
            found.append((bounds, phrases))
        else:
            found[-1] = found[-1][0], f"{found[-1][1]} {line}"
    return found


SHARES = {
    phrase.strip(): (low, high)
    for bounds, phrases in _lines()
    for low, high in [bounds.split()]
    for phrase in phrases.split(";")
    if phrase.strip()
}
"""To each phrase its bounds, as the list has them."""
