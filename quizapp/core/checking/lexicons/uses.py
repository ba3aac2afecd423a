"""Places and goods, each with words that tell what it is by what it is for: `a place where children are taught`.

One line a thing: its names before the bar, what tells of it behind. Unlike synonyms these stand for it only together
with a word for what it is (`a place`, `those`), or where nothing else in a list is told so.
"""

_USES_LIST = """
school, education, schooling | teach, teacher, pupil, student, learn, educate, lesson, young, child
university, college | teach, student, degree, lecture, study, learn
hospital, clinic, health, medical | sick, ill, wounded, patient, treat, treatment, care, nurse, doctor, heal, medicine
market, marketplace, bazaar | sell, buy, trade, trader, stall, goods, shop, shopping
home, house, dwelling | live, reside, family, dwell, inhabit
care, healthcare | doctor, nurse, medicine, medical, hospital, treat, treatment
shelter, housing | roof, head, home, house, sleep, live, stay, dwell, reside
health, healthcare, medical | hospital, clinic, infirmary, ward, doctor, physician, nurse
education, educational | school, kindergarten, nursery, college, classroom
worship | church, mosque, temple, synagogue, chapel, shrine, cathedral
religion, religious, spiritual | church, mosque, temple, synagogue, chapel, shrine, cathedral, monastery, convent
art, artistic | museum, gallery, painting, sculpture, statue, theatre, opera
science, scientific | laboratory, lab, observatory, telescope, academy
charity, charitable | orphanage, almshouse, hospice, poorhouse
home, house, dwelling, housing | flat, apartment, cottage, hut, residence
infrastructure | use, everyday, daily, need, depend, rely, utility, pipe, grid, road, bridge
religion, religious, church, mosque, temple | worship, pray, prayer, faith, god
livestock, cattle | farm, animal, herd, sheep, cow
crop | harvest, grain, field, grow, plant
food, foodstuff | eat, nourishment, meal, feed, hunger
water, well | drink, drinking, thirst
prison, jail | inmate, prisoner, cell, lock
court, tribunal | judge, try, trial, sentence
library | book, read, borrow
museum | exhibit, exhibition, collection
bank | money, deposit, loan
road, bridge | cross, traffic, vehicle, travel
port, harbour | ship, boat, dock
airport, airfield | aircraft, plane, fly, runway
railway, train | rail, track, station
bakery | bread, bake
pharmacy | medicine, drug, prescription
"""

_PARTED = [[side.replace(",", " ").split() for side in line.split("|")] for line in _USES_LIST.strip().splitlines()]
USES = tuple((tuple(things), tuple(telling)) for things, telling in _PARTED)
"""Each line's names of a thing, and the words that tell what it is for."""
