"""Everyday verbs, feelings and traits: words that say nearly the same, one line a sense."""

LINES = """
renew repeat
renewal repetition
make build
create form
form shape
form type
shape mould
use utilise
use utilisation
useful handy
keep retain
keep maintain
retain preserve
preserve conserve
preservation conservation
maintain sustain
maintain preserve
maintenance upkeep
hold possess
hold host
give grant
grant bestow confer
take accept
accept agree
accept embrace
acceptance approval
reject refuse decline
rejection refusal
ignore disregard neglect
ignore overlook
neglectful careless
overlook miss
lose mislay
loss disappearance
wait await
stay reside
stop quit
continue proceed
continuation persistence
persist persevere
persistent continual
resume restart
resumption restart
close seal
lock seal
join enter
join connect
attach fasten fix
attach affix
detach separate
remove eliminate
removal elimination
replace exchange
exchange swap trade
exchange interchange
switch change
turn become
become grow
break smash shatter
break fracture
broken shattered
tear rip
cut slash
cut slice
divide cut
fill load
empty vacant
vacant unoccupied
touch feel
feel sense
feeling emotion sentiment
emotional moving
desire wish want
love adore
love affection
like enjoy
hate detest loathe
hatred loathing
hatred hostility
anger rage fury
angry furious irate enraged
anger enrage infuriate
outrage anger indignation
happy glad pleased
happiness joy
joy delight
delight please
sad unhappy
sadness unhappiness
surprise astonish amaze
surprise astonishment amazement
surprised astonished amazed
shock stun
shocked stunned
shocking appalling
worry concern anxiety
worried anxious concerned
calm quiet peaceful
calm soothe
relaxed calm
nervous anxious
brave courageous
brave bold
courage bravery
cowardly craven
coward craven
proud pride
shame disgrace
ashamed embarrassed
embarrass shame
envy jealousy
jealous envious
honest truthful
honesty truthfulness
dishonest deceitful
polite courteous
rude impolite
kind compassionate
kindness compassion
compassion sympathy pity
cautious careful wary
careful thorough
caution care
strict stern rigorous
strict severe
severe serious grave
severe harsh
severity gravity
seriousness gravity
harsh stern
intense fierce
fierce ferocious
extreme severe
extremely highly
moderate mild
strong sturdy
robust sturdy
weak feeble frail
weakness frailty
fragile frail
eager keen
willing ready
willingness readiness
reluctant unwilling
reluctance unwillingness
ready prepared
prepare ready
preparation readiness
lazy idle
busy occupied
active energetic
activity action
action act
act deed
action measure step
behave act
behaviour conduct
conduct perform
habit custom
role part
role function
function purpose
function work
task assignment mission
able capable
ability capability capacity
capacity volume
skill ability
skilful skilled
talented gifted
talent gift
excellent outstanding superb
awful terrible dreadful
terrible horrible
beautiful lovely
ugly unsightly
great grand
ideal perfect
perfect flawless
flaw defect fault
defective faulty
correct rectify
correction rectification
typical usual
special particular
particular specific
especially particularly
specially specifically
general universal
universal worldwide
public communal
private personal
personal individual
individual person
humanity mankind
individually separately
official formal
formally officially
informal unofficial
secretly covertly
friend companion
friend ally
friendly amicable
friendship amity
meet encounter
meeting encounter
gather assemble
gathering assembly
invite ask
invitation request
attend visit
attendance presence
absent missing
missing disappeared
introduce present
introduction presentation
present offer
offer proposal
gift present
thank gratitude
grateful thankful
congratulate compliment
sleep slumber
sleep rest
rest relax
rest repose
eat dine
drink sip
cook prepare
dish meal
clothe dress
wash clean
laugh chuckle
cry weep sob
cry shout
shout yell scream
scream shriek
whisper murmur
read peruse
write pen
test check
try test
nickname alias
choose opt
search quest
look search
collection gathering
collector gatherer
save keep
reward award
reward recompense
safe secure
safety security
security protection
involve entail
entail mean
mean signify
signify denote
symbol emblem
symbolise represent
representation depiction
portrait picture
example instance
example illustration
illustrate exemplify
instance case
detail particular
detailed thorough
thorough exhaustive
exhaustive comprehensive
comprehensive complete
outline sketch
aspect facet
feature characteristic trait
quality trait
attribute quality
tendency trend
tend incline
inclined disposed
situation circumstance condition
background context
context setting
crowded packed
crowd gather
lonely alone
clinic health
shop market
needy need
host house
crowd cram
unstable fragile
last remaining
intend design
intend goal motive purpose
visible apparent
callous indifferent heartless
terror frighten scare
learning school
unfeeling callous heartless
aware conscious know
awareness knowledge
withhold deprive
gain advantage benefit
beforehand advance ahead
notice warning
impose inflict
pressing urgent imperative
necessary require demand
step effort measure
support sustain
worst gravest serious
sign suggest indication
"""
