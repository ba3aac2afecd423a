"""More words on either side of one question, in the form of `poles.py`: any of the left excludes any of the right.

Unlike there a word here need not be weighed where the passage has neither it nor its contrary (it may well be said in
other words), and words of one side do not say the same. Two sides of one deal (`teacher`, `pupil`) are left out, for a
passage may be told from either; so are words that stand too often for something else (`left`, `order`).
"""

from quizapp.core.checking.lexicons.poles import pairs

_SIDES_LIST = """
advance | retreat withdraw withdrew withdrawn recoil
invade | withdraw withdrew withdrawn evacuate
besiege encircle blockade | relieve
occupy | liberate vacate
capture seize | relinquish
deploy | recall withdraw withdrew withdrawn
mobilise | demobilise
arm rearm | disarm
militarise | demilitarise
fortify | dismantle
ambush raid storm | spare
assassinate murder | spare
escalate flare | deescalate abate subside
victory triumph | defeat rout
victor winner | loser vanquished
invader aggressor attacker | defender
ally friend partner | enemy foe adversary opponent rival
perpetrator culprit assailant | victim
survive | perish succumb
alive living | dead deceased
armed | unarmed defenceless
combatant fighter | noncombatant bystander
loyal loyalist faithful | disloyal treacherous traitor
obey | disobey rebel mutiny
surrender capitulate | resist
hit | miss
reach attain achieve | miss
shelter protect shield | expose endanger
safe secure sheltered | unsafe perilous exposed
capture apprehend | escape elude
imprison jail incarcerate detain arrest | release liberate free
captivity imprisonment detention custody | freedom liberty release
kidnap abduct | release
enslave | emancipate liberate
deport banish | admit readmit
displace uproot | return
emigrant | immigrant
evacuate | reoccupy repopulate
abandon desert | occupy inhabit keep
depart | arrive
departure | arrival
exit | entrance entry
outflow | inflow influx
stranger outsider | insider
forwards ahead | backwards behind
inbound incoming | outbound outgoing
upstream | downstream
uphill | downhill
upward upwards | downward downwards
inland | coastal offshore
onshore | offshore
clockwise | anticlockwise counterclockwise
starve | feed
famine starvation hunger | plenty
hungry starving | sated fed
feed nourish | starve
supply provide furnish | deprive withhold withheld
deliver distribute | withhold withheld
grant award bestow | withhold withheld deny revoke
give donate | withhold withheld
assist help | harm obstruct hinder
rescue save | abandon sacrifice
heal cure | sicken injure
healthy | sick ill diseased unwell
recover recuperate | relapse
nurture | neglect
mercy merciful | merciless ruthless
humane | inhumane barbaric
dignified | degrading humiliating
painful | painless
fatal lethal deadly | harmless nonlethal
poisonous toxic | harmless nontoxic edible
contaminate pollute | purify cleanse decontaminate
contagious infectious | noninfectious
fertile | infertile barren
malnourished undernourished | nourished overweight
overcrowded | deserted empty vacant
inhabited populated | uninhabited deserted depopulated
intact undamaged unscathed unharmed | damaged destroyed ruined
unharmed unhurt unscathed | injured wounded killed
rebuild reconstruct restore | demolish raze flatten
erect | demolish dismantle
prosecute indict | pardon exonerate
convict | acquit exonerate
conviction | acquittal
guilty culpable | innocent blameless
guilt culpability | innocence
plaintiff claimant | defendant respondent
defendant | prosecutor
accuse blame | absolve exonerate vindicate
condemn denounce criticise | praise commend applaud laud
condemnation criticism | praise acclaim
punish penalise | reward pardon
punishment penalty | reward
impunity | punishment accountability
lawful legal licit | unlawful illegal illicit
legalise decriminalise | outlaw criminalise
legitimate | illegitimate unlawful
valid | invalid void
validate | invalidate
enact adopt | repeal rescind abolish
enforce | waive
uphold upheld affirm | overturn quash reverse annul
affirm confirm | refute disprove
admissible | inadmissible
admit | exclude
admit confess acknowledge | deny disavow
admission confession | denial
prove proven | disprove
comply conform | violate breach defy contravene
obey observe | violate disobey flout
compliance observance | violation breach infringement
respect honour | violate flout
mandatory compulsory obligatory | optional voluntary discretionary
binding | nonbinding voluntary optional advisory
oblige compel | exempt excuse
liable | exempt
retroactive retrospective | prospective
ratify accede | denounce
accession | withdrawal
ratification | rejection
grant | revoke
impose | lift waive
appoint elect nominate | dismiss remove oust
reinstate | dismiss suspend
adjourn postpone | convene
suspend | resume reinstate
expire lapse | renew
terminate | renew prolong extend
prolong extend lengthen | curtail shorten
indefinite unlimited | limited finite
impartial unbiased neutral | partial biased partisan
fair equitable | unfair unjust inequitable
justice | injustice
equal equality | unequal inequality
proportionate | disproportionate excessive
necessary essential | unnecessary superfluous needless
justified | unjustified unwarranted
intentional deliberate wilful | negligent accidental unintended
premeditated planned | spontaneous impulsive
explicit express | implicit tacit
overt | covert clandestine
public | secret confidential classified
disclose reveal publish divulge | conceal withhold withheld hide hid hidden suppress
expose uncover | conceal hide hid hidden
transparent | opaque secretive
honest truthful sincere | dishonest deceitful insincere
genuine authentic | fake forged counterfeit
factual | untrue fictitious fabricated
consent | coercion
consensual | forced coerced
voluntarily willingly | forcibly unwillingly
willing | unwilling reluctant
unanimous | divided split
unanimously | narrowly
bail | remand
competent | incompetent
complete comprehensive | incomplete partial
full total entire whole | partial
absolute unconditional | conditional qualified
unconditionally | conditionally
permanent lasting perpetual | temporary provisional interim
definitive final | provisional preliminary
immediate prompt instant | delayed belated
immediately promptly instantly | belatedly eventually
exclusive sole | shared joint concurrent
individual | collective
individually separately | collectively jointly together
monarchy | republic
democracy democratic | dictatorship authoritarian autocratic
sovereign independent | dependent subject subordinate
autonomy independence | dependence subjugation
centralise | decentralise devolve
nationalise | privatise
unify merge | split divide partition secede
unity union | division disunity
unified | divided fragmented
integrate | segregate
integration | segregation
federal | unitary
incumbent | challenger
elected | unelected appointed
supporter backer advocate proponent | opponent critic
support endorse favour | oppose reject resist
endorsement backing | opposition rejection
welcome applaud | deplore condemn
cooperate collaborate | compete clash
cooperation collaboration | confrontation rivalry
consensus accord | discord dispute
reconcile | quarrel estrange
reconciliation | estrangement
compromise | intransigence
moderate | extremist radical extreme
progressive reformist | reactionary
leftist leftwing | rightist rightwing
secular | religious theocratic
tolerant tolerance | intolerant intolerance
stability stable | instability unstable turmoil
calm peaceful quiet | turbulent violent
peacefully | violently
orderly | disorder chaos anarchy
corrupt | incorruptible honest
popular | unpopular
famous renowned | obscure unknown
wealthy rich affluent prosperous | poor impoverished destitute
wealth affluence prosperity | poverty destitution
nobility noble aristocrat | commoner peasant
superior | inferior subordinate
supreme | subordinate
resign quit | stay remain
accede ascend | abdicate
heir successor | predecessor
domestic internal | foreign external overseas
native indigenous local | foreign alien immigrant
citizen national | foreigner alien stateless
isolate | integrate
invite | exclude disinvite
include comprise | exclude omit
inclusion | exclusion
inclusive | exclusive
eligible | ineligible
qualify | disqualify
accept adopt | reject rebuff spurn
acceptance | rejection refusal
approve authorise | veto reject prohibit
approval | rejection disapproval veto
consent agree | dissent disagree refuse
agreement | disagreement
recognise | disregard repudiate
encourage urge | discourage deter dissuade
persuade | dissuade
provoke incite inflame | appease pacify placate
reassure | alarm frighten
inspire | dishearten demoralise
trust confidence | distrust mistrust suspicion
believe | disbelieve doubt
sure definite | uncertain doubtful unsure
certainty | uncertainty doubt
likely probable | unlikely improbable
possible feasible | impossible infeasible
clear unambiguous | unclear ambiguous vague
precise exact | vague approximate imprecise
exactly precisely | approximately roughly
accurate correct | inaccurate incorrect erroneous mistaken
understand | misunderstand misunderstood misinterpret
consistent | inconsistent contradictory
credible plausible | implausible incredible
reliable trustworthy | unreliable untrustworthy
exceed surpass outnumber | underperform
expand enlarge widen extend | contract shrink shrank shrunk narrow
expansion growth enlargement | contraction shrinkage reduction
growth rise increase | decline drop fall decrease reduction
soar surge skyrocket jump | plunge plummet slump tumble
boom | bust recession slump
accelerate quicken | decelerate slow
hasten speed | delay slow
inflate | deflate
inflation | deflation
appreciate | depreciate
multiply proliferate | dwindle diminish
intensify deepen heighten | ease abate subside diminish
intensification escalation | easing
aggravate exacerbate worsen | alleviate mitigate relieve
improvement | deterioration worsening
upgrade | downgrade
promote | demote
promotion | demotion
progress | regress setback
enhance | impair diminish
enrich | impoverish deplete
accumulate amass | disperse squander
gather assemble | disperse scatter
concentrated | dispersed scattered
add | subtract remove
addition | subtraction
plus | minus
surplus excess | deficit shortfall shortage
abundance plenty | scarcity dearth shortage
adequate sufficient ample | inadequate insufficient
maximum maximal | minimum minimal
maximise | minimise
exaggerate overstate overestimate | understate underestimate downplay
overestimate | underestimate
majority bulk | minority
numerous countless | few scarce
vast huge enormous immense gigantic | tiny minuscule small
considerable substantial significant | negligible insignificant slight
important crucial vital | unimportant trivial insignificant
essential | dispensable unimportant
widespread prevalent common pervasive | isolated rare uncommon
systematic organised | sporadic haphazard random
frequent | infrequent rare
frequently often repeatedly regularly | rarely seldom infrequently
continuous uninterrupted constant | intermittent interrupted sporadic
constant steady unchanging | variable fluctuating changing
regular | irregular
usual typical normal ordinary | unusual atypical abnormal extraordinary
gradual gradually slowly | sudden suddenly abruptly rapidly
rapid swift quick fast | slow sluggish gradual
rapidly swiftly quickly | slowly sluggishly
brief momentary | lengthy prolonged protracted
premature | overdue belated
punctual | late delayed
old ancient | new modern recent
old | new
obsolete outdated | current modern contemporary
previous | current future
former erstwhile | current present
unilateral | multilateral joint collective
cluster | chemical incendiary nuclear biological thermobaric conventional
chemical | incendiary nuclear thermobaric conventional
nuclear | biological incendiary conventional
aerial airborne | naval seaborne submarine
primary elementary | secondary
verbal oral | written
northwest northwestern | northeast northeastern southwest southwestern southeast southeastern
northeast northeastern | southwest southwestern southeast southeastern
southwest southwestern | southeast southeastern
unilaterally | jointly collectively together multilaterally
initial original | final ultimate
outset onset | end conclusion
birth | death
born | died
dawn sunrise daybreak | dusk sunset nightfall
daytime | nighttime
prewar | postwar
precede predate | follow succeed
preceding prior previous | subsequent succeeding
persist | cease stop halt quit
continuation | cessation
persist endure | vanish fade
resume restart | suspend interrupt
remain stay | depart
appear emerge | vanish disappear
appearance emergence | disappearance
create establish | abolish dissolve destroy
creation establishment | abolition dissolution destruction
introduce | withdraw withdrew withdrawn scrap
similar alike identical | different dissimilar distinct
similarity | difference
converge | diverge
combine join | separate split
connected linked related | unconnected unrelated separate
direct | indirect
directly | indirectly
simple | complicated complex
simplify | complicate
easy effortless | difficult arduous hard
easily readily | hardly
succeed | fail flop
success | failure
successful | unsuccessful failed
effective | ineffective
efficient | inefficient wasteful
useful | useless
profitable lucrative | unprofitable lossmaking
beneficial advantageous | harmful detrimental damaging
benefit advantage | disadvantage drawback
favourable | unfavourable adverse
enable | prevent preclude
facilitate | impede hamper
unblock unclog | block clog
unlock | lock
reopen | close shut
open | shut
accessible | inaccessible
visible | hidden invisible
buy purchase acquire | sell vend
buyer purchaser | seller vendor
lender creditor | borrower debtor
lend lent loan | borrow
invest | divest
earn | spend
save | spend squander waste
hire recruit | fire dismiss sack
solvent | insolvent bankrupt
expensive costly dear | cheap inexpensive
wholesale | retail
credit | debit
professional | amateur
expert | novice layman
experienced | inexperienced
skilled | unskilled
educated literate | uneducated illiterate
optimism | pessimism
hope hopeful | despair hopeless
joy happiness | sorrow grief sadness misery
happy glad | sad unhappy
love | hatred
admire | despise
friendship | enmity hostility
friendly | hostile unfriendly
generous | stingy miserly
modest humble | arrogant boastful
brave courageous | cowardly timid fearful
courage bravery | cowardice
careful cautious | careless reckless rash
attentive | inattentive negligent
polite courteous | rude impolite
lenient mild | harsh severe strict
flexible | rigid inflexible
active | inactive passive idle dormant
strong powerful mighty | weak feeble powerless
strength | weakness
solid | hollow liquid
hard | soft
soften | harden
tighten | loosen relax
wet damp moist | dry arid
rainy | dry
heat warmth | cold cold
hot | cold cool chilly
heated warmed | cooled chilled
thaw | freeze froze frozen
evaporation | condensation
evaporate | condense
absorb | emit
attract | repel
attraction | repulsion
convex | concave
transparent | opaque
bright luminous | dim dark
illuminate brighten | darken dim
loud noisy | quiet silent
sharp | blunt dull
shallow | deep
horizontal | vertical
parallel | perpendicular
straight | curved crooked bent
symmetrical | asymmetrical
reversible | irreversible
renewable | nonrenewable
organic | inorganic synthetic
natural | artificial synthetic manmade
wild | tame domesticated cultivated
predator | prey
herbivore | carnivore
vertebrate | invertebrate
nocturnal | diurnal
evergreen | deciduous
extinct | extant surviving
dominant | recessive subordinate
innate hereditary | acquired learned
acidic | alkaline basic
soluble | insoluble
exothermic | endothermic
magnetic | nonmagnetic
conductor | insulator
theory theoretical | practical empirical
conscious awake | unconscious asleep
rural countryside | urban city
seaward | landward
interior inner | exterior outer
internal | external
nearby adjacent neighbouring | distant remote faraway
backwards | forwards
winner champion | loser
beat beaten | lose
flee | stay remain
allow permit enable | prevent preclude
ease relax loosen | tighten stiffen
ratify | reject
obey comply | defy flout disobey
honour honor | breach violate flout
uphold | dismiss overturn quash
require oblige | forbid prohibit ban
admit shelter welcome | expel deport evict
rescue save | kill
reinstate | remove dismiss oust
spare | kill execute shoot
open | close shut
withdraw withdrew withdrawn leave | occupy reoccupy
"""

SIDES = pairs(_SIDES_LIST)
"""Every pair of a word of the left with one of the right."""
