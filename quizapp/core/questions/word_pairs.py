"""Words that short answers use for one another, words that exclude each other, and words that look alike and differ.

The lists are short on purpose: a pair stands here only if it holds in nearly every sentence. A pair that is missing
costs a person a look; a pair that is wrong costs a student a mark.
"""

_SAME = """
everybody all
jail prison imprisonment gaol
pupil student schoolchild
kid child
car automobile
start begin commence
stay remain
big large huge enormous massive gigantic
through across
obey follow
stop prevent block
buy purchase
get obtain receive
find look search want seek
help aid assist
doctor physician
movie film
plane airplane aeroplane aircraft
soldier troop
rock stone
use utilise
amid among
fast quick rapid
near close
illness disease sickness
gun firearm
quit resign
shut close
hurt injure
job work occupation
mum mother
dad father
autumn fall
sea ocean
rich wealthy
scared afraid
speak speech talk
religion religious
usa us america american
uk britain british
lack shortage
shop store
city town
law legislation
free freedom
divided per over
make create produce
represent symbolise
many multiple numerous
wrong incorrect
expensive costly
hard difficult
"""
_OPPOSITE = """
increase decrease reduce
rise fall
up down
am pm
open close
hot cold
warm cold
hotter colder
higher lower
high low
long short
longer shorter
more less fewer
big small
large small
bigger smaller
fast slow
faster slower
gain lose
win lose
before after
above below
over under
inside outside
north south
east west
same different
begin end
start stop
first last
everybody nobody
somebody nobody
all none
all some
nobody some
legal illegal
lawful unlawful
guilty innocent
true false
right left
right wrong
strong weak
positive negative
attract repel
push pull
expand contract
allow forbid prohibit ban
permit forbid prohibit ban
accept reject refuse
support oppose
import export
buy sell
arrive leave
win lose
double halve
multiply divide
add subtract
full empty
light heavy
light dark
rich poor
alive dead
man woman
male female
men women
boy girl
child adult
civilian military
internal external
maximum minimum
always never
many few
most few
presence absence
for against
input output
cause effect
supply demand
read write
send receive
with without
include exclude
early late
earlier later
young old
dry wet
safe dangerous
public private
upper lower
"""
_CONFUSED = """
respiration perspiration transpiration inspiration expiration
absorption adsorption
mitosis meiosis
immigration emigration
immigrant emigrant
affect effect
ion iron
stalactite stalagmite
alkane alkene alkyne
nitrate nitrite nitride
sulfate sulfite sulfide
sulphate sulphite sulphide
chloride chlorite chlorate
artery arteriole
vein venue
ligament filament
moral morale
principal principle
council counsel
capital capitol
personal personnel
prosecution persecution
conservation conversation
condensation compensation
austria australia
slovakia slovenia
iran iraq
niger nigeria
hydrogen halogen
mercury century
bitter better
desert dessert
plain plane
quiet quite
angel angle
house horse
county country
latitude altitude
stationary stationery
bread break
heart earth
plant planet
medal metal
brake break
protein proton
neutron neuron
neutron electron
communism communalism
legislation legislator legislature
"""


def _families(text: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(text.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


SAME = _families(_SAME)
"""Word -> the lines of words that say the same."""
CONFUSED = _families(_CONFUSED)
"""Word -> the lines of words that a slip of the pen would make of it, and that are something else."""
OPPOSITE = frozenset(
    frozenset({line.split()[0], other}) for line in _OPPOSITE.strip().splitlines() for other in line.split()[1:]
)
"""Pairs of words that exclude each other."""
LOOSELY = frozenset({
    frozenset({"england", "britain"}), frozenset({"english", "british"}), frozenset({"holland", "netherlands"}),
    frozenset({"russia", "ussr"}), frozenset({"america", "usa"}),
})  # fmt: skip
"""Pairs of which many say the one for the other: enough beside a whole answer, too little to be one."""

UNITS: dict[str, tuple[str, int, int]] = {
    "second": ("time", 1, 1), "minute": ("time", 60, 1), "hour": ("time", 3600, 1), "day": ("time", 86400, 1),
    "week": ("time", 604800, 1), "month": ("months", 1, 1), "year": ("months", 12, 1), "decade": ("months", 120, 1),
    "century": ("months", 1200, 1), "millimetre": ("length", 1, 1000), "centimetre": ("length", 1, 100),
    "metre": ("length", 1, 1), "kilometre": ("length", 1000, 1), "mile": ("miles", 1, 1), "foot": ("feet", 1, 1),
    "inch": ("inches", 1, 1), "yard": ("yards", 1, 1), "gram": ("mass", 1, 1000), "kilogram": ("mass", 1, 1),
    "tonne": ("mass", 1000, 1), "pound": ("pounds", 1, 1), "litre": ("volume", 1, 1), "gallon": ("gallons", 1, 1),
    "celsius": ("celsius", 1, 1), "fahrenheit": ("fahrenheit", 1, 1), "kelvin": ("kelvin", 1, 1),
    "volt": ("volts", 1, 1), "watt": ("watts", 1, 1), "ampere": ("amperes", 1, 1), "percent": ("parts", 1, 100),
    "dollar": ("$", 1, 1),
    "usd": ("$", 1, 1), "eur": ("€", 1, 1),
    "gbp": ("£", 1, 1),
    "euro": ("€", 1, 1), "$": ("$", 1, 1), "€": ("€", 1, 1), "£": ("£", 1, 1),
    "yen": ("¥", 1, 1), "¥": ("¥", 1, 1), "acre": ("acres", 1, 1), "hectare": ("hectares", 1, 1),
}  # fmt: skip
"""What a unit measures, and how much of that one of it is, as numerator and denominator."""
