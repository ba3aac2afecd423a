"""Business, sport and the arts: words that say nearly the same, one line a sense."""

LINES = """
company firm business corporation enterprise
company manufacturer
business trade commerce
business commercial
commercial trading
trader merchant dealer
industry sector
industry manufacturing
industrial manufacturing
manufacture produce
manufacturer maker
produce yield
production output
output yield
product commodity good
product item
goods merchandise commodity
buyer customer
customer client
consumer user
sell vend
seller vendor
sale selling
retailer shop
supplier provider
export ship
price rate
fee charge
bill invoice
expense cost expenditure
expenditure spending outlay
spend expend
pay remunerate
pay wage salary
wage salary earnings
earnings income revenue
revenue proceeds income
profit gain earnings
profitable lucrative
loss deficit
deficit shortfall
debt liability
debt loan
loan credit
lend loan
lender creditor
borrower debtor
owe debt
bankrupt insolvent
bankruptcy insolvency
invest fund
investment funding
investor shareholder
shareholder stockholder
share stock
fund finance
fund bankroll sponsor
funding financing
sponsor backer
financial monetary fiscal
financial economic
monetary money
money cash fund
cash currency
coin currency
rich wealthy affluent prosperous
wealth riches fortune
prosperity wealth
prosperous thriving flourishing
thrive flourish prosper
boom upswing
recession slump downturn
depression slump
inflation pricing
economy economic
economical thrifty
economise save
save spare
waste squander
insurance cover
insure cover
rent lease hire
rent tenancy
tenant renter lodger
landlord landowner
owner proprietor holder
ownership possession
boss chief manager
manager director
manager executive
director head
chairman chair chairperson
management leadership
leadership direction
founder creator
employ hire engage
employer boss
staff personnel employee
job occupation post
job work task
work labour
work toil
profession occupation
professional expert
colleague coworker
colleague associate
unemployed jobless
unemployment joblessness
walkout stoppage
compete vie
competition contest tournament
competitor contender
competitive rival
advertise publicise
advertisement advert commercial
brand trademark
brand label
customer patron
reserve book
reservation booking
deal transaction
contract hire
contractor builder
project undertaking venture
venture enterprise undertaking
undertake begin
tool instrument implement
instrument device
device gadget appliance
machine apparatus
machinery equipment
equipment gear
equip furnish
engine motor
material substance
material fabric
cloth fabric textile
clothes garment
wear dress
leather hide
wood timber
timber lumber
stone rock
gold golden
oil petroleum
mine pit
miner collier
extract remove
extraction removal
match game
game contest
competition tournament championship
championship title
champion victor
victor winner
player athlete
athlete sportsman
team side squad
captain leader
fan supporter
spectator onlooker viewer
audience spectator
viewer watcher
stadium ground
score point
medal award
award prize
award grant
prize trophy
trophy cup
racer runner
runner sprinter
cyclist rider
rider horseman
play perform
performance show
performer artist
actor performer
act perform
drama play
sing chant
singer vocalist
song tune
music melody
musician player
composer songwriter
compose write
composition piece
band group
orchestra ensemble
concert recital
art artwork
artist painter
paint depict
painting picture
sculpture statue
sculptor carver
carve sculpt
draw sketch
drawing sketch
poem verse
poet bard
poetry verse
novel book
fiction novel
celebrate honour
celebration festivity
festival fair
feast banquet
famous renowned celebrated
famous known
fame renown
reputation standing
popular beloved
"""
