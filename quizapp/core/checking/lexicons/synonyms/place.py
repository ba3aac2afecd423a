"""Movement, places, buildings and health: words that say nearly the same, one line a sense."""

LINES = """
crowded overcrowded overfull congested cramped packed
surroundings vicinity environs neighborhood neighbourhood
settlement community hamlet
terrain ground territory land
movement motion
travel journey
journey trip voyage
trip excursion
voyage sail
traveller passenger
tourist visitor
visit call
visitor guest
tour trip
go travel
leave depart exit
departure leaving
arrive reach come
arrival coming
enter penetrate
entry entrance
entrance gateway
approach near
approach method
return restore
cross traverse
pass cross
walk march
walk stroll
wander roam
run race
run sprint
rush hurry hasten
hurry haste
climb ascend scale
ascent climb
descend fall
fly soar
flight trip
carry transport convey bear
carry bring
transport haul ship
transport transportation
bring fetch
send dispatch ship
send transmit
deliver transmit
receive get obtain
get obtain acquire
obtain secure
acquire gain
pull drag
drag haul
push shove
throw hurl toss fling
load burden
follow pursue
accompany escort
guide lead direct
lead head direct
lead guide conduct
direct manage
direction course
route path road way
path track trail
road street
road highway motorway
street avenue
lane alley
railway railroad rail
station terminal
port harbour
harbour dock
airport airfield aerodrome
airport airstrip
runway airstrip
car vehicle automobile
truck lorry
bus coach
driver chauffeur
pilot aviator
sailor seaman mariner
captain skipper
crew staff
near close
nearby adjacent neighbouring
adjacent neighbouring bordering
border adjoin
neighbour adjoin
surrounding environs
surrounding neighbouring
distant remote faraway
remote isolated
isolated secluded
isolate separate
isolation seclusion
location site place spot
location position
locate situate
locate place
place put
position post
site scene
scene setting
located situated
situated lying
central middle
edge margin rim
edge brink
margin fringe
side flank
top summit
bottom base
bottom foot
interior inside
exterior outside
coast shore seaside
coast coastline
shore beach
sea ocean
river stream
stream brook
island isle
mountain peak
hill slope
valley dale
forest wood woodland
desert wilderness
field meadow
land soil ground
soil earth ground
world globe
global worldwide international
international multinational
climate weather
storm tempest
storm hurricane
rain rainfall
rainfall precipitation
flood inundation
earthquake quake tremor
hospital clinic infirmary
medical health healthcare
facility installation
facility centre
building structure
building edifice
structure construction
construct assemble
constructor builder
rebuild reconstruct
reconstruction rebuilding
rebuild restore
restore repair renovate
restoration renovation
repair mend fix
renovate refurbish
house home dwelling residence
home dwelling residence household
house accommodate
housing accommodation lodging
apartment flat
mansion villa
palace castle
castle fortress
room chamber
hall auditorium
wall barrier
fence barrier
door gate
gate entrance
roof rooftop
floor storey
cellar basement
bridge viaduct
tunnel passage
school classroom
school academy
teach instruct educate
teacher instructor
teacher educator
teaching instruction
education schooling
educate train
trainer instructor coach
training instruction
learn study
learner pupil student
student scholar
lesson class
class lecture
lecture talk
exam examination test
test examination trial
grade mark
graduate alumnus
market bazaar marketplace
market fair
shop store
store warehouse depot
store keep
storage storehouse warehouse
factory plant
factory mill
workshop studio
office workplace
farm ranch
farmer grower
farming agriculture cultivation
agricultural farming
cultivate farm
grow cultivate
plant sow
plantation estate
dam barrage
pipe pipeline
canal waterway channel
infrastructure facility
electricity power
utility service
service amenity
sewage wastewater
sanitation hygiene
waste refuse garbage rubbish trash
museum gallery
library archive
theatre playhouse
cinema theatre
stadium arena
park garden
square plaza
playground park
hotel inn
restaurant eatery
cafe coffeehouse
doctor physician medic
medic paramedic
ill sick unwell
illness sickness disease
disease ailment malady
disease infection
infect contaminate
infection contagion
infectious contagious communicable
contaminate pollute taint
contamination pollution
epidemic outbreak
plague pestilence
virus pathogen
germ microbe bacterium
vaccinate inoculate immunise
vaccination inoculation immunisation
vaccine jab
treat heal cure
treat handle
treatment therapy care
treatment handling
therapy cure
heal recover
recovery healing
recover recuperate
drug narcotic
diagnose identify
diagnosis identification
surgery operation
operate run
surgical operative
ambulance paramedic
care attention
fever temperature
anaesthetic painkiller
trauma shock
psychological mental
mental mind
mad insane crazy
stress strain
depression melancholy
healthy fit
wellbeing welfare
pregnant expectant
pregnancy gestation
birth childbirth delivery
mortality death
lifespan lifetime
life existence
live exist survive
survive outlive
survival existence
alive living
neighborhood area district
neighbourhood area district
ground territory land
livestock animal
livestock cattle
"""
