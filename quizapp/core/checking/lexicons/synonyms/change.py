"""Numbers, change, time and cause: words that say nearly the same, one line a sense."""

LINES = """
increase rise grow climb
increase growth rise gain
increase raise boost
increase expand enlarge
grow expand swell
soar surge skyrocket rocket
surge upsurge spike
jump leap
raise lift elevate
raise hike
boost enhance improve
augment increase supplement
accumulate amass gather collect
accumulation buildup
multiply proliferate
proliferation spread
spread expand
spread disseminate diffuse
spread distribute scatter
double twofold
triple treble threefold
decrease decline fall drop
decrease reduce lessen diminish
fewer fall decrease decline drop
decline reduction decrease drop
decline dwindle wane
decline deteriorate
fall drop sink
plunge plummet tumble
slump slide
shrink contract
reduce cut lower
reduce curtail limit
reduction cut cutback
cutback retrenchment
diminish dwindle shrink
lower reduce drop
change shift
change transform convert
transformation conversion change
transition changeover shift
vary differ fluctuate
variation difference fluctuation
variable changeable
constant steady stable unchanged
constant continuous continual
remain stay
remain continue persist
remaining leftover residual
rest remainder
remnant vestige remains
number total sum amount
number figure
number quantity amount sum
total overall aggregate
total entire whole complete
entire whole complete full
entirely wholly completely fully totally
completely utterly altogether thoroughly
part portion share segment
part component element piece
portion proportion share
proportion percentage share
share portion stake
share divide split
percentage proportion rate
fraction portion
piece fragment bit
fragment shard splinter
majority bulk
mostly mainly largely chiefly primarily predominantly
mainly principally
chief main principal primary
significant important
significant considerable substantial
importance significance
considerable substantial sizeable
large sizeable substantial extensive
huge enormous immense vast massive
enormous colossal gigantic
vast extensive
extensive broad wide widespread
widespread prevalent rife
widespread pervasive
numerous several
numerous countless
countless innumerable
abundant plentiful ample
abundance plenty
ample sufficient enough
sufficient adequate enough
insufficient inadequate
inadequate deficient poor
excess surplus
extra additional further
additional supplementary
addition supplement
add append
small little tiny
tiny minuscule
slight small
negligible trivial
trivial insignificant unimportant
limited restricted
limit restrict confine
limit bound
limitation restriction constraint
restrict constrain curb
restriction curb
curb restrain check
restraint moderation
maximum peak
peak height
peak summit
average typical
approximately roughly circa
virtually practically
exceed surpass outnumber
exceed surpass top
surpass outstrip overtake
equal match
comparable similar
compare liken
comparison analogy
similar alike akin
similarity resemblance likeness
resemble mirror
different distinct dissimilar
difference disparity discrepancy
gap difference
gap rift
rate pace speed
speed velocity pace
ratio proportion
level degree
degree extent
extent scope scale
scale magnitude size
size dimension
measure gauge
measurement reading
count tally
count number
calculate compute
calculation computation
double duplicate
pair couple
single sole lone
unique singular
alone solitary
rank grade
rank position place
order sequence
sequence series succession
series string succession
list series
range span
range spectrum
interval gap
unprecedented unparalleled
beginning outset onset
beginning origin
origin source root
originate stem arise
original initial first
original earliest
initial first early
initially originally
initiate launch
initiate instigate
inaugurate open
inauguration opening
end close conclusion
close shut
close closure
closure shutdown
finish complete
completion finish
complete accomplish
final last ultimate
finally eventually ultimately lastly
last continue endure
last latest
latest newest recent
recent new
recently lately newly
new novel fresh
modern contemporary
contemporary current present
currently presently
present existing current
previous prior earlier former
previously formerly earlier
former erstwhile
past former
past history
historic historical
historian chronicler
precede predate
subsequent later ensuing
subsequently later afterwards
next subsequent
ensue result
immediate instant prompt
immediately instantly promptly
immediately forthwith
prompt quick swift
promptly quickly
quick fast rapid swift speedy
quickly rapidly swiftly fast
sudden abrupt
suddenly abruptly
gradual slow steady
gradually slowly
slow sluggish
delay postpone defer
delay hold
delay postponement deferral
late belated tardy
belated delayed
temporary provisional interim
temporary transient
brief short
briefly shortly
soon shortly
permanent lasting enduring
lasting enduring durable
endless eternal perpetual
perpetual permanent
prolonged lengthy protracted long
period era epoch
period time span
period phase stage
stage step
annual yearly
annually yearly
daily everyday
night nighttime
nightfall dusk
dusk twilight sunset
dawn daybreak sunrise
noon midday
morning forenoon
moment instant
moment time
occasion time
frequent common
frequently often repeatedly
often commonly
repeatedly again
repeat reiterate
repeat recur
repetition recurrence
recur reappear
recurrent recurring
regular routine
regularly routinely
usual normal ordinary
usually normally ordinarily generally
generally broadly
typical characteristic
common usual
common shared joint
joint shared combined
jointly together collectively
occasional sporadic intermittent
occasionally sometimes
rare uncommon unusual
rarely seldom
unusual strange odd
strange odd peculiar
simultaneous concurrent
simultaneously concurrently
meantime interim
duration term
anniversary jubilee
commemorate mark celebrate
commemoration remembrance
remember recall recollect
memory recollection
memorial monument
monument statue
forever eternally
ancient old
obsolete outdated
early premature
future coming
upcoming forthcoming coming
schedule timetable
schedule plan
deadline limit
cause trigger provoke prompt
cause bring
cause reason ground
cause origin source
lead cause
result outcome consequence
result consequence effect
result finding
consequence effect repercussion
effect impact influence
affect impact hit
effective efficient
effectiveness efficacy
contribute add
contribute help
attribute ascribe
factor element cause
basis foundation ground
underlie support
depend rely
dependence reliance
dependent reliant
dependable reliable
reliable trustworthy
reliability dependability
due owing
relate link connect
relation link connection
relationship relation
connection link tie
link connect tie
link association
associate link connect
involve include
involvement participation
participate join
participant attendee
participate partake
include contain comprise
include incorporate
comprise consist
contain hold
exclude omit
exclusion omission
omit skip
except exclude
enable allow permit let
facilitate ease help
ease relieve alleviate
alleviate relieve mitigate
mitigate lessen
mitigation relief
encourage urge
encourage promote foster
promote foster further
promote advance
promote advertise
discourage deter dissuade
deter prevent
deterrent deterrence
prevent avert
prevent block
avert avoid
avoid evade shun
avoidance evasion
hinder hamper impede obstruct
interfere meddle
interference meddling intervention
intervene interfere
intervene enter join
disrupt interrupt disturb
disruption interruption disturbance
interrupt halt
strengthen reinforce bolster fortify
strengthen consolidate
consolidate cement
weaken undermine
weaken sap
undermine erode
erode wear
erosion wear
improve better enhance
improvement betterment enhancement
upgrade improve
progress advance headway
progress improvement
develop evolve
development evolution
development progress
worsen deteriorate
worsening deterioration
aggravate exacerbate worsen
aggravate intensify
succeed manage
success triumph
successful victorious
fail flop
failure collapse
failure breakdown
achieve attain accomplish
achieve reach attain
achievement accomplishment attainment
fulfil meet satisfy
fulfilment satisfaction
realise achieve
realise understand
attempt try seek
attempt effort bid
effort endeavour
strive endeavour
struggle strive
overcome surmount
cope manage
problem difficulty trouble
problem issue
issue matter question
matter subject
topic subject
challenge problem difficulty
difficult hard tough
easy simple
easily readily
complex complicated intricate
complexity intricacy
simple straightforward
simplify ease
possible potential
possibility chance
possibly perhaps maybe
likely probable
probably likely
probability likelihood chance
prospect chance likelihood possibility
chance opportunity
opportunity occasion
choose select pick
choice selection option
option alternative
alternative substitute
decide determine resolve
decision choice
determination resolve
determined resolute
prefer favour
preference liking
favour support
favourable advantageous
advantage benefit
benefit profit gain
beneficial advantageous helpful
disadvantage drawback
useful helpful
useless futile
vain futile
valuable precious
value worth
value appreciate
worth merit
deserve merit
aggravate worse
conquer take gain
spread instill sow
instill provoke
internally inside domestically
"""
