"""Pairs of words of which a statement and the quote that proves it cannot have one each, if all else agrees.

A pair is listed where each word excludes the other in most texts; both forms are listed where an ending hides the
kinship (`easier`, `harder`). Pairs that may both be true of one thing (`civil`, `military`) are not.
"""

from quizapp.core.checking.lexicons.poles import POLES
from quizapp.core.checking.lexicons.sides import SIDES

_PLAIN = """
increase decrease
increase reduce
rise fall
grow shrink
allow forbid
allow prohibit
permit prohibit
permit forbid
accept reject
accept refuse
agree disagree
include exclude
win lose
begin end
before after
above below
more fewer
more less
most least
majority minority
maximum minimum
first last
early late
largest smallest
highest lowest
lawful unlawful
legal illegal
possible impossible
deliberate accidental
deliberate inadvertent
direct indirect
internal external
victory defeat
succeed fail
support oppose
guilty innocent
guilt innocence
north south
east west
northern southern
eastern western
upper lower
male female
public private
ally enemy
ratify withdraw
temporary permanent
voluntary forced
always never
strengthen weaken
improve worsen
help hinder
attack protect
"""
PLAIN_OPPOSITES = tuple(tuple(line.split()) for line in _PLAIN.strip().splitlines())
"""Pairs of which a statement and its evidence cannot have one each, if all else agrees."""

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
youngest oldest
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
survive die
survive kill
survive perish
accept decline
agree decline
approve veto
improve deteriorate
improve decline
gain forfeit
hire dismiss
hire fire
appoint dismiss
resign fire
resign dismiss
resign expel
release imprison
release arrest
acquit convict
innocent convict
marry divorce
arrive flee
enter leave
join leave
love hate
praise criticise
praise criticize
praise condemn
welcome reject
welcome oppose
favour oppose
support reject
help harm
help hurt
protect harm
build demolish
build destroy
create abolish
create destroy
found dissolve
establish abolish
introduce abolish
lock unlock
appear disappear
appear vanish
hide reveal
conceal reveal
complete abandon
finish abandon
complete unfinished
finish unfinished
continue stop
continue abandon
keep abandon
keep lose
retain lose
maintain abandon
retain lose
push pull
melt solidify
warm cool
evaporate condense
float sink
lift drop
ascend descend
climb descend
load unload
attach detach
connect disconnect
include omit
precede follow
hire sack
abundant scarce
scarce plentiful
rare abundant
clean dirty
calm stormy
brave cowardly
cruel kind
guilty acquit
peace war
friend enemy
victor loser
junior senior
ancient modern
domestic foreign
foreign native
rich penniless
poor wealthy
wealthy penniless
literate illiterate
married unmarried
fertile barren
solid liquid
acid alkaline
dawn dusk
predecessor successor
ancestor descendant
seller buyer
"""
MEETING = tuple(
    dict.fromkeys((*PLAIN_OPPOSITES, *(tuple(line.split()) for line in _MORE.strip().splitlines()), *POLES))
)
"""Pairs by which words also say the same: those that are opposites of one and the same third."""

OPPOSITES = tuple(dict.fromkeys((*MEETING, *SIDES)))
"""All pairs."""

MEASURES = (
    ("more", "less"), ("more", "fewer"), ("most", "least"), ("before", "after"), ("with", "without"),
    ("above", "below"), ("over", "under"), ("always", "never"), ("many", "few"), ("first", "last"), ("all", "none"),
    ("inside", "outside"), ("twice", "half"), ("once", "twice"), ("once", "never"), ("earlier", "later"),
    ("former", "current"), ("former", "present"), ("former", "still"), ("former", "future"), ("formerly", "still"),
    ("formerly", "now"), ("previous", "next"), ("previous", "current"),
)  # fmt: skip
"""Small words that measure what follows: `less effort` against `more effort`."""

_FIRST_HALVES_LIST = """
short long
high low
full part
pre post
pro anti
multi single
near far
left right
upper lower
inner outer
over under
north south
east west
hard soft
large small
light heavy
early late
open closed
well poorly
well ill
best worst
"""
FIRST_HALVES = tuple((one, other) for one, other in map(str.split, _FIRST_HALVES_LIST.strip().splitlines()))
"""Halves of words before a hyphen, of which the one excludes the other before the same second half."""
