"""Forms of one word whose kinship an ending hides: irregular ones, nouns made of verbs, two spellings; one line a word.

Those that `words.stem` makes one are not written. Who does a thing and to whom it is done (`employer`, `employee`) do
not stand on one line, nor do steps of comparison (`large`, `largest`): a swap of them is a change.
"""

_FORMS_LIST = """
strike stricken
shoot shot
break breakage
choose choice
withdraw withdrawal
bind bound
bear bore borne
beat beaten
fly flight
get got gotten
hide hidden
lay laid
mean meant
sing song
sit sat
shrink shrinkage
swim swum
awake awoke
blood bloody
breed bred
feed fed
kneel knelt
light lit
prove proven proof
shine shone
slay slew slain
speed sped
spin spun
weep wept
weigh weight
grow growth
know knowledge
foresee foresaw foreseen foreseeable
overrun overran
mistake mistook mistaken
give gift
national nationality
sell sale
pay payment
weaken weak weakness
strengthen strong strength
lengthen long length
widen wide width
deepen deep depth
shorten short
heighten high height
broaden broad breadth
tighten tight
loosen loose
lighten light
darken dark darkness
soften soft
harden hard
hasten haste hasty
threaten threat
frighten fright
endanger danger dangerous
enrich rich
impoverish poor poverty
enlarge large enlargement
enslave slave slavery enslavement
imprison prison
enable able
empower power empowerment
encourage encouragement
discourage discouragement
ensure sure
destroy destruction destructive
construct constructive
produce production productive
reduce reduction
introduce introduction introductory
deduce deduction
seduce seduction
instruct instructor
restrict restrictive
predict predictable
contradict contradictory
protect protective protector
detect detective detector
inspect inspector
suspect suspicion suspicious
expect expectation
respect respectful
collect collector collective
select selective
elect electoral elector electorate
direct director directive
infect infectious
affect effect
neglect neglectful negligence negligent
contract contractor
act action
act activity active
decide decision decisive
divide division divisive
collide collision
explode explosion explosive
erode erosion
invade invasion
evade evasion evasive
persuade persuasion persuasive
conclusion conclusive
include inclusion inclusive
exclude exclusion exclusive
intrude intrusion
delude delusion
extend extension extent extensive
suspend suspension
expand expansion
defend defence defense defensive
offend offence offense
attend attendance
intend intent intentional
pretend pretence
respond response respondent responsive
descend descent descendant
ascend ascent
expend expenditure expense expensive
depend dependence dependent
comprehend comprehension
apprehend apprehension
admit admission admittance
permit permission permissible permissive
commit commission
omit omission
submit submission
transmit transmission
emit emission
remit remission remittance
accede accession
concede concession
recede recession
secede secession secessionist
succeed success successful
succeed succession successor
proceed procedure procedural
exceed excess excessive excessively
precede precedent precedence
intercede intercession
receive receipt reception recipient
deceive deception deceit deceptive deceitful
perceive perception
assume assumption
presume presumption
consume consumption
resume resumption
describe description descriptive
prescribe prescription
subscribe subscription
inscribe inscription
divert diversion
convert conversion
invert inversion
reverse reversal reversible
subvert subversion subversive
disperse dispersal
immerse immersion
oppose opposition opponent
propose proposal proposition proponent
impose imposition
expose exposure
compose composition
suppose supposition
depose deposition
refer referral reference
transfer transferral transference
infer inference
confer conferral conference
prefer preference preferable
differ difference different
defer deferral deferment
occur occurrence
recur recurrence recurrent
concur concurrence
incur incursion
deny denial deniable
try trial
rely reliance reliable reliability reliant
ally alliance
comply compliance compliant
defy defiance defiant
apply application applicant applicable
imply implication
supply supplier
multiply multiplication
reply replier
vary variation variety various variable variance
marry marriage marital
bury burial
accuse accusation
excuse excusable
refuse refusal
confuse confusion
use usage useful user
abuse abusive
cause causation causal
please pleasure pleasant
close closure
enclose enclosure
disclose disclosure
fail failure
seize seizure
depart departure
mix mixture
sign signature signatory
erase erasure
accept acceptance acceptable
resist resistance resistant
assist assistance assistant
persist persistence persistent
exist existence existent
insist insistence insistent
subsist subsistence
consistency consistent
guide guidance
appear appearance apparent
disappear disappearance
perform performance
inform information informant informative
transform transformation
reform reformation
conform conformity
confirm confirmation
affirm affirmation affirmative
allow allowance allowable
avoid avoidance avoidable
annoy annoyance
disturb disturbance
hinder hindrance
enter entry entrance
remember remembrance
utter utterance
govern governor governmental governance
maintain maintenance
sustain sustenance sustainable
obtain obtainable
detain detention
detain detainee
retain retention
abstain abstention
explain explanation explanatory
complain complaint complainant
proclaim proclamation
exclaim exclamation
reclaim reclamation
acclaim acclamation
acquire acquisition
inquire inquiry
enquire enquiry
require requirement requisite
retire retirement
inspire inspiration
expire expiry expiration
conspire conspiracy conspirator
admire admiration
observe observation
observe observance
preserve preservation
reserve reservation
conserve conservation
starve starvation
arrive arrival
survive survival survivor
revive revival
deprive deprivation
derive derivation
approve approval
disapprove disapproval
remove removal
improve improvement
move movement motion mobile mobility
renew renewal
dismiss dismissal
betray betrayal
portray portrayal
recover recovery
discover discovery discoverer
deliver delivery
master mastery
rob robbery
brave bravery
forge forgery
bribe bribery
discover discoverable
injure injury injurious
perjure perjury
conquer conqueror
capture captive captivity captor
pursue pursuit
sue suit
lead leadership
owner ownership
member membership
found foundation founder
create creator creative
operate operational operator
cooperate cooperative
liberate liberator
separate separatist
migrate migrant
emigrate emigrant
immigrate immigrant
evacuate evacuee
negotiate negotiator
mediate mediator
arbitrate arbitrator
retaliate retaliatory
violate violator
regulate regulatory regulator
stimulate stimulus
determine determination
discriminate discriminatory
indiscriminate indiscriminately
nominate nominee
dominate dominance dominant
assassinate assassin
coordinate coordinator
vaccinate vaccine
donate donor
participate participant
investigate investigator investigative
interrogate interrogator
litigate litigant
instigate instigator
obligate obligatory
oblige obligation obligatory
allege allegation allegedly
educate educational educator
indicate indicator indicative
advocate advocacy
provoke provocation provocative
revoke revocation
invoke invocation
validate valid validity
hesitate hesitant
translate translator
relate relationship
legislate legislature legislator legislative
innovate innovative
motivate motive
execute executioner
persecute persecutor
prosecute prosecutor
contribute contributor
distribute distributor
constitution constitutional
institute institutional
resolve resolution
solve solution
dissolve dissolution
revolve revolution
involve involvement
evolve evolution evolutionary
revolt revolution revolutionary
rebel rebellion rebellious
define definition
repeat repetition repeatedly
compete competition competitor competitive
complete completely
add addition additional
demolish demolition
abolish abolition abolitionist
punish punitive
publish publication
admonish admonition
malnourished malnutrition
possess possession possessor
oppress oppression oppressor oppressive
repress repression repressive
suppress suppression
express expression
confess confession
profession professional
discuss discussion
aggress aggression aggressor aggressive
transgress transgression
regress regression
progress progression progressive
disrupt disruptive
redeem redemption
except exceptional
describe describable
invent inventor
prevent preventive preventable
intervene intervention
contravene contravention
supervise supervision supervisor
revise revision
televise television
advise advice advisor advisory
devise device
confine confinement
combine combination
examine examination
imagine imagination
decline declination
discipline disciplinary
measure measurement
settle settlement
resettle resettlement
displace displacement
replace replacement
announce announcement
pronounce pronouncement
denounce denunciation
renounce renunciation
enforce enforcement
reinforce reinforcement
commence commencement
advance advancement
enhance enhancement
finance financial
influence influential
judge judgement judgment judicial
acknowledge acknowledgement
agree agreement
disagree disagreement
manage management
engage engagement
arrange arrangement
amuse amusement
advertise advertisement
achieve achievement
excite excitement
incite incitement
invest investor
pay payable
ship shipment
fulfil fulfill
entitle entitlement
ill illness
sick sickness
sad sadness
happy happiness
weak weakling
aware awareness
conscious consciousness
willing willingness
ready readiness
kind kindness
cruel cruelty
brutal brutality
savage savagery
loyal loyalty
royal royalty
able ability
capable capability
responsible responsibility
possible possibility
probable probability probably
stable stability stabilise
unstable instability
equal equality
unequal inequality
legal legality
illegal illegality
national nationality nationalise
hostile hostility
neutral neutrality
secure security
safe safety safely
certain certainty
sovereign sovereignty
active actively
severe severity severely
grave gravity gravely
rare rarity rarely
scarce scarcity scarcely
humane humanity
inhuman inhumanity
complex complexity
difficult difficulty
important importance
significant significance
different differing
independent independence
silent silence
violent violence
absent absence
present presence
evident evidence
confident confidence
competent competence
innocent innocence
patient patience
frequent frequency
urgent urgency
resident residence reside residential
president presidency presidential
vacant vacancy
accurate accuracy
private privacy
pirate piracy
democrat democracy democratic
diplomat diplomacy diplomatic
autocrat autocracy autocratic
aristocrat aristocracy aristocratic
secret secrecy
bankrupt bankruptcy
supreme supremacy
free freedom freely
wise wisdom
bored boredom
unjust injustice
practise practice practical
coward cowardice
notify notification
early earlier
late lately
young youth
far farther
heavy heavier
easy easier ease
hot heat
warm warmth
proud pride
angry anger angrily
hungry hunger
thirsty thirst
famous fame
dangerous hazardous
religion religious
ambition ambitious
suspicion suspiciously
caution cautious
courage courageous
fury furious
glory glorious
mystery mysterious
victory victorious
luxury luxurious
industry industrial
commerce commercial
economy economic economist
politics political
history historic historical
science scientific
medicine medical medication
surgery surgical
chemistry chemical
biology biological
physics physicist
mathematics mathematical
music musical
crime criminal
terrorist terrorism
terror terrorise terrify
nation national
region regional
province provincial
territory territorial
city civic
town township
colony colonial colonist colonise
empire imperial
parliament parliamentary parliamentarian
congress congressional
ministry ministerial
bureaucracy bureaucratic
police policeman
navy naval
arm armament
disarm disarmament
mobilise mobilisation
demobilise demobilisation
organise organisation
authorise authorisation
recognise recognition
realise realisation
civilise civilisation
colonise colonisation
nationalise nationalisation
privatise privatisation
modernise modernisation
immunise immunisation
categorise categorisation category
characterise characterisation
criticise criticism critic critical
apologise apology
symbolise symbol symbolic
analyse analyze analysis analyst analytical
sympathise sympathy sympathetic
summarise summary
penalise penalty
standardise standard
central centre center
specialise special specialist
utilise utilisation
visit visitor
inherit inheritance inheritor
edit editor
credit creditor
audit auditor
aggressor aggressively
sail sailor
assemble assembly
burn burnt
learn learnt
spell spelt
dream dreamt
spill spilt
spoil spoilt
leap leapt
traffic trafficker
murder murderer murderous
rape rapist
theft thief thieves
live life
live alive
hurt hurtful
help helpful
harm harmful
hope hopeful
fear fearful
care careful
power powerful
doubt doubtful
shame shameful ashamed
peace peaceful
disaster disastrous
catastrophe catastrophic
tragedy tragic
horror horrific horrify horrible
outrage outrageous
atrocity atrocious
genocide genocidal
siege besiege
encircle encirclement
annex annexation
occupy occupation occupier
conspire conspiratorial
deport deportation
deport deportee
expel expulsion
repel repulsion
compel compulsion compulsory
propel propulsion
refuge refugee
return returnee
abduct abductor
asphyxiate asphyxia
paralyse paralysis
disable disability
labour labor
train trainee
bake bakery
fish fishery fisherman
sculpt sculptor sculpture
explore exploration
journalist journalism
photograph photography
programme program
support supportive
believe belief
grieve grief grievance
relieve relief
prove provable
save saviour
think thoughtful
speech speak
see sight
hate hatred
know knowingly
advise advisable
license licence
favour favor favourable favorable
honour honor honourable
neighbour neighbor neighbourhood neighborhood
behave behaviour behavior
colour color
rumour rumor
harbour harbor
armour armor
humour humor
vigour vigorous
theatre theater
metre meter
kilometre kilometer
manoeuvre maneuver
aeroplane airplane
mould mold
tyre tire
cheque check
grey gray
plough plow
storey story
catalogue catalog
dialogue dialog
traveller traveler
jewellery jewelry
sceptic skeptic sceptical skeptical
enrol enroll
install installation
skilful skillful
wilful willful
aluminium aluminum
sulphur sulfur
haemorrhage hemorrhage
anaesthetic anesthetic
paediatric pediatric
foetus fetus
archaeologist archeologist archaeology archaeological
encyclopaedia encyclopedia
"""

FORMS = tuple(tuple(line.split()) for line in _FORMS_LIST.strip().splitlines())
"""Each line's forms, the base form first."""
