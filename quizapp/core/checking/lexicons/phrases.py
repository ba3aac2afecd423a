"""Phrases of reports and of law on either side of one question, where no single word would do.

A paragraph is a question. `|` parts its sides, any of the left excluding any of the right; `/` parts on one side what
comes to the same only roughly; between `;` stands what says the same. `..` is up to five other words. Words are
compared by their stems, `is`, `was` and `been` as `be`, possessives as `their`. A phrase belongs to a question only if
it excludes the other side wherever two texts speak of one matter.
"""

QUESTIONS = """
most of; majority of; more than half of; over half of; greater part of; larger part of; bulk of / much of; a large
part of; a good part of; large parts of / nearly all of; almost all of; virtually all of / all of the; all the; all of
them; all of it; every one of them | fewer than half of; less than half of; under half of; minority of / fewer than a
third of; less than a third of / fewer than a quarter of; less than a quarter of / only a fraction of; a fraction of;
a small part of; a small fraction of; only a small part of; no more than a part of; no more than a fraction of; a mere
fraction of; but a fraction of; no more than a small part of / only a few of; a handful of; hardly any of / none of

by mistake; by accident; accidental; in error; inadvertent; unintentional; by chance; mistaken; the result of an
error; the result of error; a blunder; a mishap; go astray; stray fire; unplanned; not meant; by oversight | on
purpose; deliberate; intentional; by design; wilful; willful; no accident; not an accident; be not accidental; not
accidental; no mistake; knowingly; on purpose; meant

let .. through; let .. pass; be allowed to pass; be allowed through; allow .. to pass; allow .. through; wave ..
through; be let through; be waved through | turn back; turn .. back; send back; send .. back; be turned back / be
turned away; turn away / refuse .. passage; be refused passage; deny .. passage / deny .. entry; be denied entry

hinder; hamper; obstruct; impede; stand in the way of; get in the way of; hold up; hold .. up; keep .. from reaching;
prevent .. from reaching; put obstacles in the way of; throw obstacles; make it harder for; make it harder to | make
it easier for; ease the way; clear the way; pave the way; smooth the way; facilitate; speed .. through; speed up;
speed .. on; speed .. along; help .. along; help .. on; expedite; push .. through; hurry .. through; make it easier
to; ease; hasten; rush .. to; help .. reach / make sure .. get through; see to it .. get through; make sure .. reach;
ensure .. reach; ensure .. get through; help .. through; let .. through

unlivable; unliveable; uninhabitable; unfit to live in; unfit for habitation; unfit for human habitation; not fit to
live in; impossible to live in; can no longer be lived in; could no longer be lived in; no longer habitable; no longer
fit to live in; no place to live; no longer a place to live; cannot be lived in; could not be lived in; hardly be
lived in; nobody can live; no one can live; people cannot live; people can no longer live; impossible to go on living;
not fit for living | livable; liveable; habitable; fit to live in; fit for habitation; good places to live; a good
place to live; decent life; a decent life; live a normal life; lead a normal life; people can still live; can still be
lived in; still be lived in; comfortable to live in; still fit to live in

have not returned; have yet to return; have not gone back; have not gone home; have not come home; have not come back;
be still away; still be away | have returned; have gone back; have gone home; have come home; have come back; have
since gone back; have since returned

disregard for; not care what; not care about; not care whether; not care if; care nothing for; care little for; no
regard for; no care for; little regard for; scant regard for; no concern for; no respect for; no thought for; without
regard for; contempt for; indifference to; be indifferent to; callously indifferent to; callous indifference; pay no
heed to; pay scant heed to; pay little heed to; take no account of; give no thought to; set no store by; think nothing
of; no thought of | respect for; great care for; concern for; solicitude for; take care to protect; take care to
spare; take pains to spare; take pains to protect; be careful to protect; be careful to spare; mindful of; show
consideration for; deep concern for; do their best to spare; do their best to protect

take no steps; take no action; take no measures; fail to act; do nothing; make no effort; do not act; stand idle; sit
idle; remain idle; not lift a finger; without lifting a finger; stand by; look on; let it happen; let them happen;
fail to step in; not intervene; fail to intervene; not step in; omit to act; take no measure / fail to stop; fail to
prevent; fail to punish; leave .. unpunished | take steps; take action; take measures; take every step; do everything;
step in; intervene; act to stop; act to prevent; try to stop; try to prevent; try to rein in; rein in; move to stop;
put a stop to; make every effort; do their utmost; do what they could

danger .. be over; danger .. have passed; danger .. have .. passed; danger .. be past; risk .. be over; risk .. have
passed; risk .. have .. passed; threat .. have passed; threat .. have .. passed; threat .. be over / little danger;
little risk; little chance; no danger; no risk; slim chance; small chance; hardly any danger; as remote; be remote;
remote prospect; remote chance; remote possibility; distant prospect; chance .. slight; chance .. slim; prospect ..
slim; risk .. slight; risk .. small; as slim; as slight; as negligible; have receded; recede; have faded; be
negligible; far fetched | great danger; serious danger; grave danger; high risk; great risk; serious risk; danger ..
loom large; chance .. loom large; risk .. loom large; loom large; very real; only too real; all too real; be
considerable; be high; be very likely; close at hand; be imminent

without warning; without a warning; without any warning; no warning; unannounced | with warning; after a warning; only
after a warning; have been warned; be warned; be given warning; give warning

could not establish; be unable to establish; could not determine; be unable to determine; could not ascertain; be
unable to ascertain; could not tell; be unable to tell | establish who; determine who; find out who; identify who

against their will / under duress; under compulsion / be made to; be forced to; be compelled to; be coerced into | of
their own free will; voluntary; willing; of their own accord; freely; by choice

put off; postpone; delay; defer | bring forward

the whole of; the whole province; the entire; all of the; all of it; all of them / in its entirety | as much as half;
up to half / half of; half the / a part of; parts of / a third of / two thirds of / a quarter of / three quarters of /
a small part of

end the fight; end .. fighting; end all fighting; stop .. fighting; end the hostilities; put an end to; put a complete
end to; put a complete stop to; bring .. to an end; bring .. to a halt; put a stop to; stop .. altogether; end ..
completely; end .. altogether | reduce; lessen / ease

retake; win back; win .. back; take back; take .. back; regain; regain control of; regain control over; win back
control of; recapture; reconquer; recover control of | leave .. to the; leave .. to its; hand .. over to; cede .. to;
surrender .. to; lose control of; lose control over; slip from .. grasp; be driven from; lose ground; lose territory;
cost .. ground; cost .. territory; cost .. hold on

give up; drop .. plan; shelve / renounce | vow to; pledge to; promise to; be determined to / insist on

from outside; from abroad; from other countries; from beyond; from neighboring countries; from neighbouring countries;
from a neighboring country; from foreign countries | from other parts of; from elsewhere in; from within; from
elsewhere within; from other regions of; from other areas of

be ruled out; be practically ruled out; rule out; be out of the question; no chance of; no prospect of | the chance
of; may amount to; might amount to; could amount to; chance .. loom large; cannot be ruled out; not be ruled out; a
danger of; a risk of

be certain that; be certain to; be sure to; will certainly; be bound to; be inevitable | the chance of; a chance of;
chance that; be likely to; may well

advise against; advise .. against; warn against; warn .. against; counsel .. against; urge .. not to; tell .. not to |
should consider; call on .. to consider; recommend; urge .. to consider; advise .. to consider; suggest .. consider

in line with; in keeping with; in accordance with; comply with; respect the law; respect .. law | violation of;
violate; breach; in breach of; contrary to; break the law; break .. law

take back; win back; get back; retake; recapture; recover; regain

not preclude; not bar; not prevent; still may; be free to | be barred from; be precluded from; be prevented from; be
no longer allowed to

may go on; may continue; lawfully go on; lawfully continue; may be carried on | be cancelled or suspended; be
suspended or cancelled; shall be cancelled; shall be suspended; must be cancelled; must be suspended; must stop

renewed fight; fresh fight; fight .. flare up again; fight .. break out again; fight .. start again; fight .. resume;
fight .. flare up; renewed combat; combat .. break out again; combat .. resume; renewed hostilities; hostilities ..
break out again; hostilities .. resume; renewed clashes; clashes .. break out again; clashes .. resume; renewed
violence; violence .. flare up again; violence .. break out again

less fight; less combat; less violence; reduce fight; reduce .. fight; reduce violence; fight .. ease; fight ..
lessen; fight .. subside; fight .. die down; fight .. abate; violence .. subside; violence .. die down; calm ..
fighting; calm things down; calm the situation; bring .. fighting down; bring the level of fighting down; bring down
the level of fighting; fewer clashes; quieter; dampen .. fighting; dampen down; fighting die down; cool .. fighting |
more fight; more violence; intensify fight; fight .. intensify; fight .. escalate; violence .. escalate; fight .. grow
worse; fight .. grow fiercer; do nothing to calm; do nothing to reduce; unabated; fighting continue unabated; fighting
as heavy as; fighting as fierce as; make no difference to .. fighting; fighting go on as before | guns .. silent; guns
fall silent; guns .. fall silent; wholly silent; stop altogether; fighting cease; an end to all fighting; complete
calm; end the fighting for good

should have known; ought to have known; should have been aware; ought to have been aware; have reason to know; have
every reason to know; be bound to know / know about; know of; be aware of; have knowledge of; have been aware of |
could not have known; could not have been aware; have no reason to know; have no way of knowing; have no means of
knowing; could not possibly have known; cannot have known; be kept in the dark; know nothing of; know nothing about;
be unaware of; unaware of; have no idea of; have no idea about; have no idea what; have no knowledge of; be ignorant
of

come under fire; be fired upon; be fired on; be shot at

be killed; die; perish; lose their life; lose their lives; meet their death | survive; escape alive; come out alive;
be unhurt; be spared; come to no harm

withdraw from; pull out of; pull back from; vacate; retreat from | still occupy; occupy; remain in; stay in; still
hold; hold on to

call for; press for; push for; demand | speak against; object to

in public; in the open; in open session; open to the public; be public | in private; behind closed doors; in secret;
in camera; closed to the public

not yet reopened; have yet to reopen; have not reopened; have not yet reopened; remain closed; stay closed; be still
closed; still be closed; remain shut; still be shut | have reopened; reopen; open again; be back open; be open again

provided that .. exhausted; only after .. exhausted; once .. exhausted; after exhausting; only after exhausting;
having exhausted | without first having tried; without having tried; without trying; without exhausting; without
having exhausted; without first exhausting; need not exhaust; before exhausting; whether or not .. exhausted

not be subject to any statute of limitations; not become time barred; never become time barred; not be time barred;
never be time barred; not become statute barred; not be subject to a statute of limitations; not be subject to
limitation; never lapse; do not lapse; cannot lapse; without time limit; without any time limit; no time limit | be
subject to a statute of limitations; lapse after; expire after; be time barred; become time barred; become statute
barred; lapse with; lapse in time; run out with; expire with; lapse over time; be extinguished by; can no longer be
prosecuted after; come too late; too many years

be eligible for re-election; be re-elected; be elected again; stand again; be elected a second time; seek a second
term; stand for re-election | not be eligible for re-election; not be re-elected; cannot be re-elected; not be elected
again; cannot be elected again; not eligible for re-election; ineligible for re-election; be ineligible for
re-election; only one term; a single term; not stand again; cannot stand again; not seek a second term

be binding on; be binding upon; be binding / be bound by; must obey; must comply with; must abide by; must follow | be
free to disregard; be free to ignore; may disregard; may ignore; need not follow; need not obey; not be binding; be
not binding; be non-binding; be advisory; be merely advisory; be only a recommendation

be admissible; be admitted; may be admitted; may be received; may admit; may receive | be inadmissible; not be
admissible; be not admissible; cannot admit; may not admit; cannot be admitted; may not be admitted; must not be
admitted; must be rejected; cannot be received; may not be received

simple majority; bare majority | absolute majority | two thirds; two-thirds majority | three quarters; three-quarters
majority | unanimity; unanimous

after the entry into force; after entry into force; after .. enter into force; since .. enter into force; following
the entry into force | before the entry into force; before entry into force; before .. enter into force; prior to the
entry into force; retroactive; retrospective

free of charge; at no cost; without charge; without a fee; without paying; cost nothing | for a fee; for a charge;
against payment; at their own expense; on payment of; subject to a fee; be charged for; must pay; have to pay

in the presence of; in their presence | in absentia; in their absence; in the absence of

for good; permanent; for ever; forever; once and for all; irrevocable / indefinite | for a time; for a while; for the
time being; for a limited time; provisional; temporary; for now / for such time as; only for as long as; only as long
as; only so long as; only while; for the duration of

only when; only where; only if; solely when; solely where; solely if; exclusively when; exclusively where; in no case
other than | in particular when; in particular where; in particular if; especially when; especially where; especially
if; particularly when; particularly where; particularly if; notably when; notably where; above all when; including
when

irrespective of; regardless of; no matter; whoever; whichever; without regard to who; without regard to which |
depending on; depend on

vote for; vote in favour of; vote in favor of; approve; adopt / back; be for / support | vote against; vote down; be
against; oppose / throw out / turn down / veto

uphold .. appeal; allow .. appeal; grant .. appeal; uphold | dismiss .. appeal; reject .. appeal; turn down .. appeal;
throw out .. appeal; overturn

continue; carry on; go on with; keep up / resume | suspend / halt; stop; discontinue; cease / break off; call off

take part in; participate in; join in | stay out of; keep out of / boycott / take no part in; play no part in; have no
part in; not take part in; refuse to take part in

take place; go ahead; be held as planned | be called off; be cancelled / be averted / do not take place; never take
place / be prevented

set free; release; let .. go; set at liberty; be freed | keep .. in custody; remain in custody; be kept in custody; be
still held; still be held; be kept prisoner; remain in prison; be still in prison; still be in prison; remain
detained; keep behind bars; be kept behind bars

have jurisdiction over; have jurisdiction in / be within the jurisdiction of; fall within the jurisdiction of; come
within the jurisdiction of / may try | have no jurisdiction over; have no jurisdiction in; lack jurisdiction over / be
outside the jurisdiction of; fall outside the jurisdiction of; do not have jurisdiction over / cannot try; may not try
/ be beyond the jurisdiction of

on their own initiative; of their own motion; proprio motu; without being asked; unasked; unprompted / without a
request | only at the request of; only on request; only when asked; only if asked; only if requested; only on the
request of / at the request of; if .. so request; if .. request; if so requested; upon request; on request

in writing / written | by word of mouth; oral; verbal

by secret ballot; in a secret ballot; in a secret vote | by open ballot; by a show of hands; by show of hands; by
acclamation; in an open vote; in a public vote

be exempt from; be immune from; be excused from; not be liable for; not be liable to; be not liable for | be liable
for; be liable to; be answerable for; be accountable for; shall be responsible for

with the consent of; subject to the consent of; subject to their consent; with their consent; with the agreement of;
with the permission of; with their permission; by agreement with | without the consent of; without their consent;
without the agreement of; against the wishes of; without the permission of; without their permission; without asking;
whether .. agree .. or not; whether or not .. agree; whether .. consent .. or not; whether or not .. consent;
regardless of .. consent; regardless of whether .. agree

go up; climb; rise; increase; grow; be on the rise / become more frequent; become more common; become more numerous;
happen more often / multiply | go down; come down; fall; decrease; drop; shrink; be on the wane; decline / bring down;
reduce; lower

take office / come to power / seize power; take power | step down; stand down; resign / leave office / give up power /
be ousted; be toppled; be overthrown; fall from power; lose power

lay down their arms; disarm; hand over their weapons; surrender their weapons; give up their weapons; give up their
arms | take up arms; keep their weapons; keep their arms; refuse to disarm; rearm

in force; still apply; still be valid; remain valid; remain in force; be still in force; still be in force | no longer
in force; no longer valid; no longer apply; out of force; be no longer in force; be repealed; lapse; expire; be
abolished

on schedule; on time; in good time; in time; as planned | behind schedule; too late; not in time; not .. in time

short of; be lacking; in short supply; not enough; too little; run out of; be missing; be wanting; go short of; hard
to come by; not to be had; do without; have to do without; cannot be had; be scarce | plenty of; more than enough; in
good supply; no shortage of; no lack of; well supplied with; in good supply; in ample supply; readily available;
available to all; within everyone reach; well provided with; be restored; be still available; still available; easy to
come by; to be had in

turn the tide; change the course; alter the course; tip the balance; shift the balance | make no difference; leave ..
as it be; leave .. as they be; leave .. unchanged; leave .. as before; change little; change nothing; have no effect;
have little effect; make little difference; do little to change; hardly change; fail to turn the tide; fail to change;
hardly affect; play no part; play little part

well away from; far from; a long way from; far away from; remote from; at a distance from | right where; in the thick
of; on the front line; at the front line; on the front lines; near the front / close to; near; next to; in the midst
of; at the heart of; in the vicinity of; not far from; amid; in the middle of; on the battlefield; in the heat of;
along the front line; along the front; at the scene of; within sight of

work out; hammer out; broker; negotiate

no longer; not .. any more; not .. any longer; have ceased to | still; continue to

unharmed; unhurt; uninjured; unscathed | wounded; injured; hurt; maimed

not yet; have yet to; be yet to | already

give the order; order; command

throw open | seal off; shut off; close off; cordon off

stand behind; throw their weight behind; side with | side against; turn against; come out against

before the deadline | after the deadline

at the same time; simultaneous | one after the other; one after another; in turn

for the first time; never before | as before; once again; yet again

with one voice; by consensus; unanimous; unanimously | by a majority; by a narrow majority; over the objections of;
against the votes of; split

above all; chiefly; mainly / only; solely; exclusively

in total; altogether; all told

in part; partly; partially | in full; fully; wholly; entirely; completely

within reach; accessible; be reached | out of reach; beyond reach; inaccessible; cut off; could no longer reach; can
no longer reach; could not reach; cannot reach; be unable to reach

at war; in conflict | at peace

kept secret; keep secret; keep .. secret; hush up; cover up; conceal | make public; make .. public; disclose; reveal;
bring to light

out of danger; in safety; be safe; be now safe; nothing to fear | danger .. loom large; face danger; in danger; at
risk; in peril; be endangered / danger to / much to fear; a great deal to fear; reason to fear; cause to fear; good
reason to fear; everything to fear

keep their word; keep the promise; keep their promise; honour the agreement; stick to the agreement; abide by the
truce; observe the truce; keep the truce; keep to the truce | break their word; break the promise; break their
promise; breach the agreement; violate the agreement; break the truce; violate the truce; breach the truce

plead guilty; admit guilt; admit their guilt | plead not guilty; deny guilt; maintain their innocence; protest their
innocence

find guilty; be found guilty; convict | find not guilty; be found not guilty; acquit; be cleared

in favour of; in favor of; in support of | opposed to; in opposition to

go hungry; starve; without food; have nothing to eat; lack food; be short of food; not have enough to eat; too little
to eat | have enough to eat; be well fed; have enough food

blame; hold .. responsible; lay the blame on; point the finger at | clear; absolve; exonerate; clear .. of blame

be allowed; be permitted; be lawful; be legal; not be prohibited; be not prohibited; be not forbidden; not be
forbidden; be not banned; be not unlawful; be perfectly legal; be acceptable; be in order; be fair game; be open to;
be tolerated; be legitimate / may be made | be prohibited; be forbidden; be banned; be unlawful; be illegal; be
outlawed; not be allowed; not be permitted; be not allowed; be not permitted; be not lawful; be ruled out; be off
limits; be barred; be unlawful; rule out; be never lawful; be never allowed; be never permitted / no .. may be made;
may not be made; not be made

unless; as long as .. not; so long as .. not / except; save where; with the exception of; save in / provided that; on
condition that; only if / subject to | without exception; in all cases; in every case; whatever; no matter; even if;
whether or not; in all circumstances; under all circumstances; always

give reasons for; explain why; state the reasons for; state why | give no reasons for; without giving reasons for

lay the mines; plant the mines; lay mines; plant mines | clear the mines; clear mines; remove the mines

with plenty of room; plenty of room; plenty of space; ample space; enough space; with room to spare; spacious; roomy |
crowd; cram; packed; overcrowded; cramped

condemn; denounce; deplore; censure / criticise; criticize | welcome / praise; applaud; commend; hail; pay tribute to

claim responsibility for; take responsibility for | deny responsibility for; deny any responsibility for; deny
involvement in; deny any involvement in; deny any part in; disclaim

break off .. relations; break off .. ties; sever .. ties; cut .. ties; sever .. relations; cut off .. relations |
restore .. relations; resume .. relations; restore .. ties; resume .. ties; re-establish .. relations / establish ..
relations

hand over; turn over / extradite | refuse to hand over; refuse to extradite / harbour / refuse to surrender

run out; come to an end; expire; be allowed to expire | be extended; be renewed; be prolonged / be still in force;
still be in force

accede to; become a party to; become party to / ratify | withdraw from; pull out of / refuse to join; refuse to ratify
/ denounce

be detained; be arrested; in custody; detain; arrest / be jailed; be imprisoned; behind bars | remain at liberty; at
large; on the run; be still free; still be free; stay free; at liberty

with impunity; go unpunished; escape punishment; without being punished; be never punished; lack of accountability; no
accountability; be not held to account; not be held to account; never held to account; not be held accountable; nobody
be held to account; no one be held to account; unaccountable; nobody answer for; no one answer for; not have to answer
for; be let off; get away with; answer to no one | be punished / be brought to justice; hold .. to account; call .. to
account; hold .. answerable; hold .. accountable; bring .. to justice; be made to answer for; answer for their; have
to answer for; must answer for; be duly punished; face justice; be put on trial; have been put on trial; be tried in;
accountability be assured; accountability work / be held to account; be held accountable; be called to account

turn a blind eye to; look the other way; overlook | crack down on; look into; act against

side by side; jointly; in concert; hand in hand; in coordination with; multilateral; collectively; as a body; acting
together; through the united nations; through the UN; all together; in common / together with | on their own;
separately; single-handedly; without the help of; independently of; unilateral; unilaterally; each for itself; each by
itself; without waiting for; acting alone; by themselves

in accordance with; in line with; consistent with; in keeping with; comply with; abide by | in breach of; in violation
of; contrary to; in defiance of; at odds with; inconsistent with; flout

be treated humanely; be well treated; be treated well; be treated with humanity | be ill treated; be mistreated; be
abused; be tortured; be maltreated

by force; forcibly; at gunpoint | peacefully; by consent; without force; by agreement

through an intermediary; through intermediaries; by proxy; indirectly | in person; face to face

go ahead with; press on with; proceed with; push ahead with | give up; abandon / back away from / shelve / scrap; call
off

remain silent; keep silent; stay silent; decline to comment; make no statement; not comment; give no comment | speak
out; make a statement; issue a statement; comment on

at their own expense; out of their own pocket; at their own cost | at public expense; at the expense of; be paid for
by; be funded by; at the cost of

rule out | be open to; leave open; do not rule out; not rule out; have not ruled out; keep open

stay neutral; remain neutral; not take sides; take neither side; be neutral | take sides; side with; throw in their
lot with; support one side

in favour of; in favor of; support / welcome | oppose; be against; object to / reject; turn down

tighten; make stricter; be made stricter; stiffen | ease; loosen; relax; soften

grant .. access to; be granted access to; give .. access to; be given access to; be let into; be admitted to; let ..
into; admit .. to; be allowed into; be allowed to enter | deny .. access to; be denied access to; refuse .. access to;
be refused access to; be kept out of; keep .. out of; be barred from; be shut out of; be turned away from; be not
allowed into; not be allowed into

break down; collapse; come to nothing; founder; fall apart; end in failure | succeed; bear fruit; end in success /
lead to an agreement; end in agreement; reach agreement; produce an agreement

repel; beat back; fend off; drive back; fight off; throw back; repulse | give way to; be overrun by; be overwhelmed
by; succumb to; fall to

evacuate; be moved out of; move out of; be emptied | still in the; remain in; stay in

without a fight; without resistance; without meeting resistance; without a shot; unopposed; without fighting | after a
battle; after heavy fighting; after fierce fighting; after fierce resistance; after a fierce battle; after heavy
resistance

find no evidence; find nothing to show; find no proof; find nothing to suggest; find no sign; have no evidence | find
evidence; find proof; find clear evidence; find signs; establish that; prove that; conclude that

be final; not be appealed; cannot be appealed; no appeal lies; not be subject to appeal; not be challenged | be
appealed; be challenged; be subject to appeal; appeal lies; appeal may be brought; be open to appeal; may appeal

apply to; cover; fall under; be covered by; extend to; apply equally to | exempt; not apply to; do not apply to; be
exempt from; be exempted from; not cover; do not cover; be excluded from; fall outside

admit; acknowledge; concede; confess to; own up to | deny; deny any / dispute; contest

stay in office; remain in office; keep their post; cling to office; stay on | resign; step down; stand down; give up
their post / leave office / be dismissed / be removed

be full; be filled to capacity; be packed; overflow | be empty; be half empty; stand empty; be deserted

be unpaid; go unpaid; not be paid; be not paid; receive no pay; receive no wages | be paid; receive their pay; receive
their wages; be paid on time; be paid in full

from the start; from the beginning; from the outset; from the first | only later; not until later; only at the end;
only towards the end

within days / within hours / at once; immediately; without delay; straight away; promptly | months later; years later
/ after a year; at a later date; at a later stage; after a month / after a long delay; only after months; only after
years; with delay; after years; after months

be accused of; be charged with; be suspected of; stand accused of | be convicted of; be found guilty of; be acquitted
of; be cleared of; be sentenced for

without notice; without any notice; without giving notice | after giving notice; after notice; after giving .. notice;
on giving notice; after .. notice

in populated areas; in residential areas; in inhabited areas; where people live | in empty areas; in uninhabited
areas; in deserted areas; in open country

let .. leave; allow .. to leave; let .. out; allow .. out | keep .. inside; keep .. from leaving; prevent .. from
leaving; trap .. in; trap .. inside

give themselves up; turn themselves in; surrender | be captured; be caught; be taken prisoner; refuse to surrender;
fight on

outside .. jurisdiction; beyond .. jurisdiction / lack jurisdiction; no jurisdiction; not have jurisdiction | within
.. jurisdiction / have jurisdiction

indiscriminate; without distinction; without distinguishing; without discriminating; without discrimination between;
not distinguish; without telling .. apart; without making a distinction; whatever they hit; no matter what they hit;
no matter whom they hit; without telling civilians from | be careful to distinguish; take care to distinguish;
carefully distinguish; pinpoint; aim with care; carefully aimed; aim precisely; precisely aimed; aimed with precision;
carefully target; carefully targeted

leave .. untouched; leave untouched; leave unaffected; leave .. unaffected; leave intact; leave .. intact / not
affect; have no bearing on; not bear on; not touch / without prejudice to; not prejudice / no .. affect

be considered to be; be treated as; be regarded as; be deemed; be presumed to be; be taken to be; be looked upon as;
be held to be / count as; be counted as; rank as; be classed as; be considered

in case of doubt; in cases of doubt / in doubt; where it be uncertain; if it be uncertain; when it be uncertain; where
it be unclear; if it be unclear; when it be unclear; where there be doubt; if there be doubt; when there be doubt;
where it be not certain; if it be not certain; where it be doubtful

lose; be deprived of / deprive .. of / forfeit; be stripped of / strip .. of | not deprive; not lose; keep ..
character; keep .. status; keep .. right; retain .. character; retain .. status; retain .. right

not unlimited; not be unlimited; there be limits to; limits to; have limits; be subject to limits; not without limits;
not without limit; not be without limits; have its limits; have .. limits / be limited; be restricted / not be free
to; have no free hand; be not free to | be unlimited; without limit; have a free hand; as they please; be free to
choose; whatever means; any means; by any means; as they see fit; as it see fit; at will; at their discretion; no
limits; no limit; know no limits; wholly free; entirely free; be wholly free; be entirely free; be free in their

former / formerly; used to be / once be

have .. to leave their homes; leave their homes; flee their homes; be driven from their homes; be forced from their
homes / be displaced; be uprooted; displacement of; become homeless; be made homeless / be driven out; lose their
homes | stay in their homes; stay at home; stay put; remain in their homes; stay where they be; stay behind

drive out; drive .. out; force .. out; expel; oust; force .. to flee; force .. to leave; put .. to flight; make ..
flee | let .. stay; allow .. to stay; let .. remain; allow .. to remain; keep .. from fleeing; stop .. from fleeing;
prevent .. from fleeing; keep .. from leaving; stop .. from leaving; prevent .. from leaving; make .. stay; force ..
to stay

claim .. lives; cost .. lives; cost .. their lives; take .. lives / lives .. be lost / be killed; dead; die / toll;
death toll; deaths

in exchange for; in return for | without anything in return; for nothing in return

on the orders of; by order of; at the command of; under orders from; on the instructions of; at the behest of |
without orders; against orders; on their own authority

as a result of; because of; owing to; due to; on account of; in consequence of; as a consequence of / thanks to /
result from / be caused by / be brought about by / stem from / arise from / be down to

lead to; result in; bring about; give rise to / cause / set off / trigger / prompt / be the cause of

exceed; outstrip; surpass; go beyond / be more than; be greater than; be higher than

be made up of; consist of; be composed of; comprise; be formed of

belong to; be owned by; be the property of / be in the hands of; be in the possession of

bail out of; parachute from; parachute out of; jump from; eject from / bail out; parachute

cannot .. again; may not .. again; no second; not .. a second time; not .. once more; only once / may .. once | not
preclude .. subsequent; not preclude .. further; not preclude .. new; not prevent .. further; not prevent .. new; not
bar .. further; not bar .. new; may .. again; may be renewed; as often as .. like; as often as .. want; as often as ..
please; as often as; any number of times; may renew; may be repeated

be in charge of; be at the head of; preside over / be headed by; be led by

be based in; have its headquarters in; have its seat in; have its head office in; be headquartered in / have their
headquarters in

in the course of; during; in the period / in the space of; over a period of; over a span of; within a span of

be meant to; be intended to; be designed to / aim to; seek to; be aimed at / with the aim of; with the intention of;
for the purpose of; in order to; so as to | without meaning to; without intending to; never meant to; not intend to

have the last word; have the final say; be for .. to decide; be up to .. to decide / rest with

be treated; be cared for; receive treatment; receive care | be left untreated; go untreated; go without treatment

have access to; be able to use; be able to reach / be within reach of | have no access to; be cut off from; be unable
to reach; go without

break even / make a profit; be profitable; be in the black; turn a profit | make a loss; be in the red; lose money;
run at a loss

be out of work; be unemployed; be without work; be jobless; have no job | be in work; be employed; have a job; find
work

be in debt; owe money; be indebted | be free of debt; be debt free; have no debts

be on the increase; be increasing; be growing; be on the rise; keep rising | be on the decrease; be on the decline; be
falling; be declining; be shrinking

be cured; recover; get well; make a recovery | fall ill; be taken ill; sicken; get worse; succumb

be infected / fall ill with; come down with | be immune to; be vaccinated against; be protected against

on average; as a rule; typically; generally; usually | in rare cases; exceptionally; hardly ever; seldom; rarely

enter into force; come into force; take effect; become effective; enter into effect | cease to have effect; go out of
force; cease to be in force

be unlikely; it unlikely; highly unlikely; improbable; little likelihood; hardly likely; not likely | loom large; be
likely; very likely; highly likely; probable

beyond .. control; out of .. control; outside .. control; escape .. control; slip from .. control | control over;
regain control of; under .. control; gain control of; in control of; keep control of; retake control of

keep the right; retain the right; keep their right; retain their right; still have the right; have the right / be
entitled to | shall not have the right; not have the right; have no right; lose the right; forfeit the right; lose
their right; forfeit their right / not be entitled to

lose their protection; lose protection; forfeit their protection; forfeit protection; protection lapse; protection end
/ protection .. cease; cease to be protected | keep their protection; retain their protection; protection continue;
continue to be protected; remain protected

in whole or in part; wholly or partly; entirely or partly; in whole or in substantial part; in total or in part /
total or partial; total or substantial | not at all; in no part

not release .. from; not relieve .. of; not absolve .. from; not exempt .. from; not free .. from; no way relieve; no
way release; shall not release / still have to; still must; must still; remain bound; still be bound; remain obliged;
still be obliged; continue to be bound | be released from; be relieved of; be absolved from; be absolved of; be
exempted from; need no longer; be no longer bound; be no longer obliged; be free of their obligations

deadlock; stalemate; be deadlocked; cannot agree; could not agree; be unable to agree; fail to agree; be divided; be
split; be paralysed; be paralyzed; disagreement in; impasse; gridlock | be of one mind; agree unanimously; find
agreement; unanimous; unanimously; speak with one voice; be in agreement

targeted sanctions; sanctions against individuals; sanctions on individuals; individual sanctions; sanctions against
named; sanctions on named | blanket sanctions; general embargo; trade embargo; full embargo; complete embargo; break
off all trade; end all trade; cut off all trade; sanctions against the whole; sanctions on the whole; comprehensive
sanctions; across the board; the whole economy; the entire economy; sanctions against entire; sanctions on entire

within the country; inside the country; in their own country; displaced internally; internally displaced; within its
borders; inside its borders; within their own country; without leaving the country | abroad; in another country; in
other countries; outside the country; leave the country; across the border; flee the country; beyond its borders;
beyond the border; to foreign countries

make matters worse; make things worse; make the situation worse; make .. worse; worsen; aggravate; add to the misery;
add to the hardship; compound | make matters better; make things better; improve; ease the situation; relieve the
situation; bring relief; alleviate

spread terror; spread fear; instil terror; instill terror; instil fear; instill fear; terrorise; terrorize; frighten;
strike fear; sow fear; sow terror | reassure; calm the; win over; win the trust of; win the hearts of; gain the trust
of

be designated; be listed as; be branded; be classed as; be blacklisted; be put on .. list; be on .. list; designate ..
as; list .. as; brand .. as | be taken off; be removed from .. list; be struck off .. list; be not listed; not
designated; be recognised as; be recognized as; be no longer listed; be no longer designated
"""
