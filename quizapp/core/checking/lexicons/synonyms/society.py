"""States, governments and politics: words that say nearly the same, one line a sense."""

LINES = """
tie link connection bond affiliation
affiliate link tie
official functionary officeholder
instil inspire infuse imbue fill
instill inspire infuse imbue fill
government administration cabinet
government authority
authority power
authority official
official functionary
official officer
administer govern manage run
administration management
govern rule
ruler sovereign monarch
king monarch sovereign
queen monarch
emperor sovereign
throne crown
reign rule
sovereignty independence autonomy
autonomous independent
independent sovereign
empire realm
kingdom monarchy realm
republic state
republic commonwealth
national nationwide countrywide
citizen resident
citizenship nationality
province region territory area district
region area zone
zone area sector
district county
county shire
municipality town
municipal local
town township
city metropolis
village hamlet
village settlement
suburb outskirts
outskirts periphery edge
centre middle heart
centre hub
colony dependency
colonial imperial
land territory
land country
boundary limit
president leader
leader chief head
leader ruler
ministry department
agency body organisation
agency bureau
organisation body institution
organisation group
institution establishment
commission committee panel
panel board
board council
council assembly
parliament legislature assembly
congress legislature
senate chamber
senator legislator lawmaker
lawmaker legislator parliamentarian deputy
deputy representative
deputy vice
mayor burgomaster
bureaucracy officialdom
bureaucrat official
spokesman spokesperson spokeswoman
aide assistant adviser
adviser counsellor consultant
advise counsel recommend
advice counsel guidance recommendation
assistant helper deputy
successor heir
heir inheritor
inherit succeed
succeed replace
succession inheritance
replace substitute supplant
replacement substitute
predecessor forerunner
resign quit
resign leave
resignation departure
dismiss sack fire discharge
dismissal sacking removal
retire leave
retirement pension
power strength
power influence
influence sway
influence affect shape
influential powerful
powerful mighty strong
tax duty levy
tax levy tariff
taxation tax
budget finance
subsidy grant support
policy strategy
policy course
strategy plan
plan project scheme programme
programme curriculum
reform change overhaul
reform reorganise restructure
reformer moderniser
modernise update renew
modernisation renewal
nationalise expropriate
nationalisation expropriation
expropriate confiscate seize
privatise sell
centralise concentrate
election poll ballot
poll survey
vote poll
voter elector
electorate voter
constituency district
candidate contender
campaign drive
campaign canvass
party faction
faction group splinter
movement campaign
opposition dissent
opponent critic adversary
opponent dissident
dissident dissenter
oppose object
object protest
objection protest
protest demonstration rally march
protest demonstrate march
protester demonstrator marcher
rally gathering meeting
crowd throng multitude
crowd mob
activist campaigner
advocate champion
advocate support urge
advocacy support
supporter follower backer adherent
supporter advocate
follower disciple
support backing
loyal faithful
loyal loyalist
loyalty allegiance fidelity
betray deceive
betrayal treachery treason
revolution uprising revolt
revolutionary rebel
radical extreme extremist
moderate centrist
conservative traditional
liberal progressive
socialist leftist
leftist leftwing
nationalism patriotism
nationalist patriot
patriotic nationalist
elected chosen
corruption graft bribery
corrupt venal dishonest
bribe payoff kickback
scandal affair
censor suppress
censorship suppression
propaganda disinformation
freedom independence
free independent
unity cohesion solidarity
solidarity support
unite unify merge join
unification merger union
union federation
union association
merge combine fuse amalgamate
merger amalgamation fusion
split divide separate
division split partition
partition divide
separate divide part
separation division
secede separate
secession separation breakaway
separatist secessionist
secular worldly
cooperate collaborate
cooperation collaboration
collaborator partner
coordinate organise
coordination organisation
compromise concession
concede admit acknowledge
concede yield grant
stalemate deadlock impasse
crisis turmoil
stability steadiness
stable steady
unstable volatile precarious
instability volatility
tension strain
tense strained
dispute quarrel argument disagreement
dispute contest challenge
quarrel argue
rivalry competition
rival competitor
reconcile settle
reconciliation rapprochement
resolve settle solve
resolution settlement solution
solution answer
society community
social communal
people population
population populace inhabitant
inhabitant dweller
resident dweller
reside live dwell
live dwell inhabit
tribe clan
tribal clan
ethnic racial
race ethnicity
racism racist
aristocrat noble nobleman
aristocracy nobility
peasant farmer
worker labourer employee
worker workman
elder senior
elderly old aged
youth adolescent teenager
youth youngster
young youthful
adult grownup
child youngster
child infant
infant baby toddler
baby newborn
pupil student schoolchild
boy lad
girl lass
woman female
wife spouse
husband spouse
marry wed
marriage wedding matrimony
married wed
divorce separate
parent guardian
family household
family relative
relative kinsman
ancestor forefather forebear
descendant offspring progeny
heritage legacy inheritance
legacy bequest
custom tradition practice
tradition heritage
traditional customary
customary usual
culture civilisation
civilisation society
"""
