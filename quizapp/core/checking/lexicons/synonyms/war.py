"""Fighters and weapons, fighting, and what befalls its victims: words that say nearly the same, one line a sense."""

LINES = """
army force troop
commander general
fighter gunman
displace relocate move
drive expel chase
stronghold bastion redoubt
soldier military
army military
military troop
airman pilot
stricken distress
distress crippled
soldier troop serviceman servicewoman
fighter combatant militant rebel guerrilla insurgent
warrior fighter combatant
rebel insurgent insurrectionist mutineer
rebellion uprising revolt insurrection insurgency mutiny
troop force contingent
detachment squad
militia paramilitary
mercenary hireling
recruit conscript draftee
recruit enlist enrol sign
conscript draft mobilise
conscription draft mobilisation
mobilise muster rally
commander commandant
officer commander
sniper marksman sharpshooter
gunman shooter
guard sentry sentinel
guard watch
patrol guard
bodyguard escort
fleet armada flotilla
boat dinghy
aircraft airplane aeroplane jet warplane
warplane bomber
helicopter chopper
drone uav
adversary enemy foe opponent rival
ally partner
coalition alliance bloc
terrorist extremist
spy agent informant
spying espionage
traitor turncoat renegade
deserter defector
desert defect abandon
hero champion
war conflict hostility
war fighting combat battle
conflict clash fighting strife
conflict dispute
fight battle combat struggle
battle engagement combat
clash skirmish
clash confrontation fighting
skirmish firefight shootout
fight brawl scuffle
warfare war
hostility enmity animosity antagonism
violence bloodshed
unrest turmoil upheaval disturbance
riot disorder
chaos disorder turmoil mayhem havoc
anarchy lawlessness
offensive campaign operation assault
offensive onslaught assault push
assault storm
attack hit target
attack assail
attack ambush
invade invasion overrun
invasion incursion
incursion raid foray
raid sweep
bombard shell pound batter
bombardment shelling barrage
bomb blast
explosion blast detonation
explode detonate
grenade explosive
missile rocket projectile
bullet round cartridge
ammunition munition
weapon arm armament
weapon munition
weaponry arsenal armament
gun rifle firearm
gunfire shooting
shoot fire
strike hit
strike blow
mine landmine
poison toxin
chemical toxic
toxic poisonous noxious
aggression attack
aggressor attacker assailant
provoke incite
provocation incitement
reprisal retaliation revenge retribution
retaliate avenge
revenge vengeance
siege blockade encirclement
besiege encircle surround blockade
surround ring enclose
blockade cordon
trap stranded
cut sever
defend protect guard shield
defence protection
shield protect shelter
protect safeguard secure
fortify reinforce
fortress stronghold citadel fort
stronghold bastion
bunker shelter
trench ditch
barricade roadblock barrier
checkpoint roadblock
frontline front
battlefield battleground
garrison base
base camp
camp encampment
outpost post
headquarters base
barracks garrison
capture seize take
seize grab
seize confiscate impound
conquer vanquish subdue
conquer occupy
conquest capture seizure
capture apprehend
occupy occupation
occupy control hold
control dominate
control command
overrun capture
annex annexation
liberate free
liberation freeing
reclaim recover regain recapture
recover regain retrieve
retreat withdraw pull
retreat withdrawal pullback pullout
withdraw leave
withdraw remove
advance progress
advance push
push drive
deploy station send
deployment stationing dispatch
dispatch send
repel repulse
thwart foil frustrate
foil prevent
resist oppose defy
resistance opposition defiance
defeat beat overcome
victory triumph
win triumph prevail
surrender capitulate yield
surrender capitulation
disarm demobilise demilitarise
disarmament demobilisation
ceasefire truce armistice
truce respite lull
lull pause
cessation halt
halt stop
peace accord
peacekeeper bluehelmet
peaceful nonviolent
pacify calm
escalate intensify
escalation intensification
deescalation easing
intensify heighten deepen
erupt break
outbreak onset eruption
outbreak start
plot conspiracy
plot conspire scheme
plan scheme
coup putsch takeover
overthrow oust topple depose
oust remove
topple unseat
regime government
dictator autocrat despot tyrant
dictatorship autocracy tyranny
sabotage subvert
subversion sabotage
infiltrate penetrate
intercept seize
ambush trap
hostage captive
captive prisoner inmate detainee
captivity imprisonment
abduct kidnap snatch
abduction kidnapping
kidnapper abductor
ransom payment
hijack seize commandeer
fatal mortal
dead deceased
corpse body cadaver
corpse remains body
bury inter
burial funeral interment
grave tomb
cemetery graveyard
massacre slaughter carnage bloodbath butchery
murder homicide
murder assassinate
behead decapitate
beheading decapitation
stab knife
strangle suffocate choke
suffocate asphyxiate
suffocation asphyxia asphyxiation
victim casualty
victim sufferer
perpetrator culprit offender attacker
injure harm
wound lesion
harm hurt damage
harm injury damage
harmful damaging detrimental injurious
mutilate disfigure maim
mutilation disfigurement
cripple disable
disabled handicapped
disability impairment handicap
paralysis palsy
bleed haemorrhage
burn scald
burn scorch char
blind sightless
deaf unhearing
orphan parentless
widow bereaved
mourn grieve lament
mourning grief
grief sorrow
sorrow sadness
suffer undergo endure
suffer sustain incur
suffering pain anguish distress
suffering hardship misery
pain ache agony
hardship adversity privation
misery wretchedness
torment agony
torture torment
torturer tormentor
abuse mistreat maltreat
abuse mistreatment maltreatment
abuse violation
cruelty brutality savagery
brutal cruel savage vicious
brutal ruthless merciless
inhuman cruel
degrading humiliating demeaning
humiliate degrade demean
humiliation degradation indignity
dignity honour
beat thrash batter
beating thrashing
flog whip lash
flogging whipping lashing
rape rapist
sexual sex
harass intimidate bully
harassment intimidation bullying
intimidate scare frighten
threaten menace
threat menace danger
threat warning
danger peril risk hazard
dangerous perilous hazardous
dangerous risky
endanger imperil jeopardise
fear dread terror
fear worry
afraid scared frightened fearful
terror horror panic
terrify frighten terrorise
terrified frightened
horrific horrifying horrendous appalling
atrocity outrage
atrocity horror
atrocity crime
heinous atrocious abominable
persecute oppress
persecution oppression
oppress repress
oppression repression
crackdown repression clampdown suppression
suppress crush quash
quell suppress crush
enslave slavery
slavery servitude bondage
slave serf
captor jailer
exterminate annihilate eradicate
annihilation extermination
eliminate eradicate
wipe erase
destroy wreck ruin
destroy obliterate annihilate
destroy devastate ravage
destroy raze demolish level flatten
destruction devastation ruin
destruction demolition
devastating ruinous catastrophic
damage impair
wreck wreckage
rubble debris ruin
collapse crumble cave
collapse fall
loot plunder pillage
looting plunder pillage
looter plunderer
rob steal
robbery theft
thief robber burglar
burn torch
arson burning
blaze fire
flame fire
engulf overwhelm
vandalise deface
desecrate defile profane
enclave pocket stronghold bastion
hostility fighting combat
soldier force
army force
commander general chief
munition bomb shell
refugee exile
toll death
aerial air
unselective indiscriminate
noncombatant civilian
opposition rebel
gunfire shelling
persuade induce convince
perpetrate commit
perpetrator culprit doer
point aim direct
lawful legitimate
"""
