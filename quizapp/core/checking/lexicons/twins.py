"""Words and phrases that two options of a question cannot both be wrong with: one says what the other says.

One line a meaning, its ways parted by commas. This is narrower than `synonyms`, whose lines only tell that a
passage may bear a word out: a way stands here only where it may take the other's place in a short answer and leave it
as right, or as wrong, as it was.
"""

_TWINS_LIST = """
wound, injure, hurt
fragile, shaky, brittle, precarious, easily broken
callous, heartless, unfeeling
disregard, indifference
reckless, heedless
doctor, physician
lawyer, attorney
begin, start, commence
buy, purchase
sell, vend
assist, aid, help
humanitarian aid, humanitarian assistance, humanitarian relief, humanitarian help, relief aid
child, kid
big, large
huge, enormous, vast, gigantic
quick, fast, rapid, swift
quickly, rapidly, swiftly, speedily
slowly, gradually, little by little, bit by bit, step by step
rich, wealthy, affluent
poor, impoverished
hard, difficult
happen, occur, take place
forbid, prohibit, ban
forbidden, prohibited, banned, not allowed, not permitted
permit, allow
compulsory, obligatory, mandatory
annual, yearly, once a year, every year, each year
monthly, once a month, every month, each month
weekly, once a week, every week, each week
daily, once a day, every day, each day
car, automobile
film, movie
aeroplane, airplane, plane
railway, railroad
petrol, gasoline
shop, store
illness, sickness
apartment, flat
soldier, troop
ground force, ground troop, land force, land troop
truce, ceasefire, cease fire
military target, military objective, military aim
goal, aim, objective, purpose
cluster munition, cluster bomb
fighting, combat, hostilities, active fighting, active combat, active hostilities
rebel, insurgent, rebel faction, insurgent faction, rebel group, insurgent group, rebel fighter, rebel force
chance, possibility, likelihood
danger, risk, peril
threat, menace
answer, reply
mistake, error
choose, pick, select
death penalty, capital punishment
life imprisonment, life in prison, imprisonment for life, life sentence
prison, jail, gaol
civilian, civilian person, civilian people, civilian population, member of civilian population
terrorize civilian, terrorise civilian, spread terror among civilian, spread terror among civilian population,
frighten civilian, frighten civilian population, terrorize civilian population, terrorise civilian population
only fraction, mere fraction, small fraction, only small fraction, mere part, small part, only small part,
limited portion, small portion, limited part, small share
rebuild, reconstruct
destroy, demolish
retake, recapture, regain, win back, take back, reconquer, recover
return, go back, come back
stop, halt, cease
continue, go on, carry on, keep on
postpone, put off, defer
cancel, call off
less, reduced, diminished, decreased, lessened
increase, rise, grow, go up
free of charge, for free, at no cost, without charge, without payment
behind closed doors, in private, privately, in closed session, in camera
in public, publicly, openly, in open session
at night, by night, during the night
immediately, at once, straight away, right away, without delay, instantly
permanently, for good, forever, for ever
deliberately, deliberate, on purpose, intentionally, intentional, by design
by mistake, by accident, accidentally, accidental, unintentionally, unintentional, inadvertently, inadvertent
by force, forcibly
lack, absence
shortage, scarcity
nobody, no one
everybody, everyone
somebody, someone
abroad, overseas, in other countries, in foreign countries, outside the country
violation, breach, infringement
law of war, law of armed conflict, international humanitarian law, rule of war, humanitarian law
prisoner of war, pow
author, writer
ship, vessel
timber, wood
forest, woodland
gun, firearm
salary, wage, pay
house, home
elderly people, old people, aged people, older people
pupil, student
scientist, researcher
police officer, policeman, policewoman
firefighter, fireman
journalist, reporter
spokesman, spokeswoman, spokesperson
chairman, chairwoman, chairperson
enemy, foe
fear, dread
afraid, scared, frightened
fury, rage
angry, furious
happiness, joy
unhappy, sad
courage, bravery
courageous, brave
clever, intelligent
important, significant
famous, well known, renowned
strange, odd, peculiar
incorrect, wrong, mistaken
right, correct
dangerous, hazardous, perilous
secure, safe
make them, render them, leave them
make it, render it, leave it
unlivable, unliveable, uninhabitable, unfit to live in, unfit for habitation, unfit for human habitation
kill, slay
refuse, decline
obstruct, hinder, hamper, impede
founded, established, set up
abandoned, deserted
empty, vacant
attempt, try
almost, nearly
mainly, mostly, chiefly, primarily
rarely, seldom
often, frequently
conceal, hide
leader, head, chief
nearby, close by
finally, in the end, eventually
far from, a long way from, a great distance from, at a distance from, remote from, distant from
much of, a great deal of, a large part of, a good part of, a large share of, a good deal of
turn tide, change course, alter course, reverse course
directed at, aimed at, targeted at, directed against
specific, particular
should have known, ought to have known
legitimate military target, lawful military target, legitimate military objective, lawful military objective
terrorist organization, terrorist organisation, terrorist group
repeated, recurrent, recurring
other part of, other area of, other region of
"""
TWINS = tuple(tuple(line.split(", ")) for line in _TWINS_LIST.strip().replace(",\n", ", ").splitlines())
