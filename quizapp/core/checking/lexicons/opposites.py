"""Pairs of words of which a statement and the quote that proves it cannot have one each, if all else agrees.

A pair is listed where each word excludes the other in most texts; both forms are listed where an ending hides the
kinship (`easier`, `harder`). Pairs that may both be true of one thing (`civil`, `military`) are not.
"""

from quizapp.core.checking.lexicons.polarity import OPPOSITES as _FEWER

_MORE = """
thick thin
thicker thinner
hard easy
harder easier
difficult easy
high low
higher lower
raise cut
raise lower
raise reduce
rise drop
rise slip
increase cut
increase lower
increase fall
decrease rise
grow slip
grow fall
grow decline
gain lose
profit loss
deficit surplus
accept deny
admit deny
confirm deny
grant refuse
approve refuse
approve reject
near far
nearer farther
nearer further
close far
wide narrow
wider narrower
long short
longer shorter
fast slow
faster slower
strong weak
stronger weaker
rich poor
hot cold
warm cold
wet dry
full empty
buy sell
lend borrow
arrive leave
arrive depart
destroy preserve
damage repair
right wrong
correct wrong
true false
good bad
better worse
best worst
younger older
young old
cheap expensive
safe dangerous
common rare
simple complex
inner outer
inside outside
front rear
front back
top bottom
written spoken
written oral
visible invisible
alive dead
import export
something nothing
everything nothing
somebody nobody
everybody nobody
often rarely
often seldom
present absent
agree dispute
unite divide
double halve
doubled halved
positive negative
optimistic pessimistic
urban rural
smooth rough
remember forget
attract repel
ban allow
ban permit
outlaw allow
outlaw permit
widen narrow
expand shrink
expand contract
advance retreat
import export
encourage discourage
expensive cheap
independent dependent
natural artificial
absorb reflect
freeze melt
light heavy
lighter heavier
bright dark
loud quiet
deep shallow
sharp blunt
"""
OPPOSITES = (*_FEWER, *(tuple(line.split()) for line in _MORE.strip().splitlines()))

MEASURES = (
    ("more", "less"), ("more", "fewer"), ("most", "least"), ("before", "after"), ("with", "without"),
    ("above", "below"), ("over", "under"), ("always", "never"), ("many", "few"), ("first", "last"), ("all", "none"),
    ("inside", "outside"), ("twice", "half"), ("once", "twice"), ("once", "never"), ("earlier", "later"),
)  # fmt: skip
"""Small words that measure what follows: `less effort` against `more effort`."""
