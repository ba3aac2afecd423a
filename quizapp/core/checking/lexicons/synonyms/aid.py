"""Flight and refuge, hunger and aid: words that say nearly the same, one line a sense."""

LINES = """
flee escape abandon
flee run
escape evade
escape getaway
evacuate leave
poison contaminate
contaminated dirty polluted unclean
exodus flight departure
flight escape
expel eject evict
expulsion eviction
deport expel banish
deportation expulsion banishment
banish exile
exile banishment
exile expatriate
emigrate immigrate leave
emigrant migrant
immigrant migrant
migrate move
migration movement
settle resettle
settler colonist
settlement colony
resettle relocate
relocate move transfer
relocation transfer
transfer move shift
return repatriate
return comeback
repatriation return
returnee repatriate
homecoming return
refuge shelter sanctuary haven
asylum refuge sanctuary
shelter accommodation
shelter tent
tent camp
stateless undocumented
uproot dislodge
dislocation displacement
crossing passage
border frontier boundary
smuggle traffic
smuggler trafficker
smuggling trafficking
influx inflow
flood deluge
stream flow pour
host accommodate shelter
homeland motherland fatherland
native indigenous
local native
newcomer arrival
outsider stranger foreigner
foreigner alien
foreign alien overseas
community neighbourhood
community town
community village
community settlement
diaspora exile
starve starvation hunger famine
hunger starvation malnutrition
starving hungry famished
malnourished undernourished
malnutrition undernourishment
thirst dehydration
drought dryness
food foodstuff provision
food nourishment sustenance
food meal
feed nourish
ration allowance
ration portion
eat consume
crop harvest
harvest reap
grain cereal
wheat grain
bread loaf
bakery baker
water supply
fuel petrol gasoline
medicine drug medication
aid assistance help relief
aid support assist help
assistance help support
humanitarian relief
donate give contribute
donation contribution gift
donor contributor
giver donor
charity charitable
charity relief
generous liberal
rescue save
rescuer saver
rescue salvage
deliver bring supply
delivery supply
supply provide furnish
supply provision
provide give offer
provide deliver
distribute hand dispense
distribution allocation
allocate assign allot
allocate earmark
convoy caravan column
shipment consignment cargo
cargo freight load
access entry
access reach
obstruct hinder block impede
obstacle hindrance impediment barrier
obstruction obstacle
deprive strip
deprivation privation
deny withhold
withhold retain
scarce rare
scarcity shortage dearth
shortage lack want
lack absence
need want require
need necessity
needy poor impoverished destitute
vulnerable defenceless
defenceless unarmed helpless
helpless powerless
poverty destitution
impoverish ruin
plight predicament
crisis emergency
emergency urgent
urgent pressing
disaster catastrophe calamity
disaster tragedy catastrophe
disastrous catastrophic calamitous
tragic sad
murderer assassin
ship vessel
boat vessel
"""
