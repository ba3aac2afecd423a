"""What law demands, lets be done and forbids, whom it protects, and how courts go about it."""

QUESTIONS = """ by way of reprisal; in reprisal; reprisal; in revenge; out of revenge; retaliation; in retaliation; pay
.. back; tit for tat; get even; hit back; if they .. first; because they .. first; after they .. first; an eye for an
eye; take revenge

intervene; step into; step in; meddle in; interfere in; barge into

without such .. be a consideration; without .. be a consideration in; shall not be a consideration; not be taken into
account against; without .. be held against; without .. be taken into account; without .. count against; no inference
may be drawn; no inference shall be drawn; no adverse inference; not be held against | sign of guilt; mark of guilt; be
taken into account; take .. into account; weigh it; weigh .. against; weigh .. as; be weighed; silence weighed; be
counted against; count .. against; be held against; hold .. against; draw .. inference; infer guilt; infer from it;
evidence of guilt; proof of guilt; point to guilt; read .. as; tell against; be put in the scales; treat .. as a
confession; an admission of guilt

prevent .. from being refer; prevent .. being refer; keep .. from being refer; stop .. being refer; stop .. from being
refer; block .. referral; prevent .. referral; bar .. referral; stop .. referral; stall .. referral; thwart ..
referral; stand in the way of .. referral; not be refer; never be refer; have not be refer; have not reached the court;
not sent to; not passed on; no referral; without a referral; fail to refer | have be refer to; be refer by the council;
be refer by the security council; have refer; send the case; send .. case to the court; send .. case there; sent the
situation; hand .. case to; hand .. over to the court; pass .. case to; pass .. on to the court; bring .. before the
court; receive .. case; receive the situation; take up the case; take the case; accept the case; open a case; case ..
before the court; be before the court; already try; agree .. to refer; agree to it; agree to the referral; approve ..
referral; back .. referral; be investigate by the court; put .. on trial there / now in the hands of the court / in the
court hands; go before it; gone before it; come before it; have .. before it; land before; be brought before; sent ..
case to; send .. case to; sent .. situation to; send .. situation to; put .. before the court

in line with; in keeping with; in accordance with; comply with; respect the law; respect .. law | violation of;
violate; breach; in breach of; contrary to; break the law; break .. law

not preclude; not bar; not prevent; still may; be free to | be barred from; be precluded from; be prevented from; be
no longer allowed to

may go on; may continue; lawfully go on; lawfully continue; may be carried on | be cancelled or suspended; be
suspended or cancelled; shall be cancelled; shall be suspended; must be cancelled; must be suspended; must stop

should have known; ought to have known; should have been aware; ought to have been aware; have reason to know; have
every reason to know; be bound to know; be supposed to know; be expected to know; ought to be aware; ought to know;
should be aware; should know; need not have known; without actual knowledge; without actual awareness; without
actually knowing; without having known; even if .. not know; ignorance .. no excuse; ignorance .. no defence;
ignorance .. not excuse; plead ignorance; in a position to know; cannot hide behind ignorance / with knowledge of; in
knowledge of; in the knowledge; knowing of; knowingly / know about; know of; be aware of; have knowledge of; have been
aware of | could not have known; could not have been aware; have no reason to know; have no way of knowing; have no
means of knowing; could not possibly have known; cannot have known; be kept in the dark; know nothing of; know nothing
about; be unaware of; unaware of; have no idea of; have no idea about; have no idea what; have no knowledge of; not
know about; not know of; not know what; be ignorant of / wholly unaware; entirely unaware; completely unaware; totally
unaware; quite unaware; unaware that; in ignorance of; without any knowledge of; without knowledge of; without knowing
about; without knowing of; without the least knowledge; without any awareness; no awareness of; have no inkling; knew
nothing; could not be expected to know; oblivious to; oblivious of; in total ignorance / only if .. actually know;
only where .. actually know; only .. actual knowledge; must have known; must actually have known; proof of actual
knowledge; actual knowledge .. require; actual knowledge .. needed; no liability without actual

in public; in the open; in open session; open to the public; be public; publicly; public hearing; public hearings;
open hearing; open hearings; before the public; open doors; anyone may attend; the public may; where the public;
announced openly; open court | in private; behind closed doors; in secret; in camera; closed to the public; closed
session; closed sessions; closed hearing; closed hearings; privately; secretly; confidentially; confidential; shut out
the public; exclude the public; the public .. excluded; public be excluded; away from the public; out of public view;
not be public; not in public; in closed; without the public

provided that .. exhausted; only after .. exhausted; once .. exhausted; after exhausting; only after exhausting;
having exhausted | without first having tried; without having tried; without trying; without exhausting; without
having exhausted; without first exhausting; need not exhaust; before exhausting; whether or not .. exhausted

not be subject to any statute of limitations; not become time barred; never become time barred; not be time barred;
never be time barred; not become too old; not grow too old; not too old to; however many years go by; however many
years pass; however long ago; not become statute barred; not be subject to a statute of limitations; not be subject to
limitation; never lapse; do not lapse; cannot lapse; without time limit; without any time limit; no time limit; no
matter how long; however long; however many years; however much time; no matter how many years; never too late; never
grow too old; never too old; at any time; time does not; no time bar; not lapse; never expire; not expire; regardless
of how long; do not run out; passage of time .. not; lapse of time .. not; with no time limit; never be extinguished /
even decades later / decades later / even many years later / even years later / years later / even after many years /
even after decades / however old / no matter how old / at any later / however long ago / long after / many years on |
be subject to a statute of limitations; lapse after; expire after; be time barred; become time barred; become statute
barred; lapse with; lapse in time; run out with; expire with; lapse over time; be extinguished by; can no longer be
prosecuted after; come too late; too many years / too old to be tried; too old to be prosecuted; too old to; once
enough years; enough years; after enough time; once enough time; after a number of years; after some years; with the
passage of time; by the passage of time; passage of time; lapse of time; time limit for; time limit on; within a fixed
time; within a fixed number; within a set; a deadline for; no longer be tried; no longer be prosecuted; can no longer
be tried; out of time; limitation period; time run out; time has run out; too late to; prescribed period

be eligible for re-election; be re-elected; be elected again; stand again; be elected a second time; seek a second
term; stand for re-election | not be eligible for re-election; not be re-elected; cannot be re-elected; not be elected
again; cannot be elected again; not eligible for re-election; ineligible for re-election; be ineligible for
re-election; only one term; a single term; not stand again; cannot stand again; not seek a second term

be binding on; be binding upon; be binding / be bound by; must obey; must comply with; must abide by; must follow | be
free to disregard; be free to ignore; may disregard; may ignore; need not follow; need not obey; not be binding; be
not binding; be non-binding; be advisory; be merely advisory; be only a recommendation / advice; mere advice; merely
advice; a recommendation; bind no one; binds nobody; advisory only; no binding force; not binding force

be admissible; be admitted; may be admitted; may be received; may admit; may receive | be inadmissible; not be
admissible; be not admissible; cannot admit; may not admit; cannot be admitted; may not be admitted; must not be
admitted; must be rejected; cannot be received; may not be received

after the entry into force; after entry into force; after .. enter into force; since .. enter into force; following
the entry into force | before the entry into force; before entry into force; before .. enter into force; prior to the
entry into force; retroactive; retrospective

free of charge; at no cost; without charge; without a fee; without paying; cost nothing; gratis; for free; cost-free;
at the court's expense; paid for by the court; without cost; without any cost; without payment; without charging; at
no expense; no charge; no cost; have to pay nothing; need not pay; not have to pay | for a fee; for a charge; against
payment; at their own expense; on payment of; subject to a fee; be charged for; must pay; have to pay; at his own
expense; at her own expense; out of his own pocket; out of her own pocket; at their own cost; at his own cost; must
bear the cost; have to bear the cost; bear the cost; bear the costs; pay for; paid by the accused; paid by the
suspect; pay for it; pay the cost; pay the costs

in the presence of; in their presence; must be present; shall be present; have to be present; has to be present; be
there in person; attend in person; attend the trial; be in the courtroom; be in court; physically present; person
present; only if .. present; presence .. required; not without .. present; cannot be tried in | in absentia; in their
absence; in the absence of; without .. present; without .. presence; without .. being present; while .. absent; while
.. away; though .. absent; even if .. absent; need not be present; need not attend; not have to be present; not have
to attend; absent; away from the court; tried in absence; by video; from afar; in his absence; in her absence; without
attending; stay away

for good; permanent; for ever; once and for all; irrevocable; permanently; indefinitely; unending; a lasting; in
perpetuity; without end / indefinite | for a time; for a while; for the time being; for a limited time; provisional;
temporary; for now; to be wound up; be wound up; be dissolved; be disbanded; ad hoc; ad-hoc; set up for one;
short-lived; time-limited; for a fixed time; for a fixed period; for a limited period; interim; transitional; until
its work; until the work; until its cases; until it finish; expire once; to be closed; only temporarily; temporarily;
makeshift; stop-gap; tide over / for such time as; only for as long as; only as long as; only so long as; only while;
for the duration of

uphold .. appeal; allow .. appeal; grant .. appeal; uphold | dismiss .. appeal; reject .. appeal; turn down .. appeal;
throw out .. appeal; overturn

set free; release; let .. go; set at liberty; be freed | keep .. in custody; remain in custody; be kept in custody; be
still held; still be held; be kept prisoner; remain in prison; be still in prison; still be in prison; remain
detained; keep behind bars; be kept behind bars

have jurisdiction over; have jurisdiction in / be within the jurisdiction of; fall within the jurisdiction of; come
within the jurisdiction of / may try | have no jurisdiction over; have no jurisdiction in; lack jurisdiction over / be
outside the jurisdiction of; fall outside the jurisdiction of; do not have jurisdiction over / cannot try; may not try
/ be beyond the jurisdiction of

on their own initiative; of their own motion; proprio motu; without being asked; unasked; unprompted; of their own
accord; off their own bat; on their own motion; without any request; without waiting for; without being asked to;
without being asked by; even if nobody asks; even if no one asks; even without; unbidden; without a referral; without
referral; without any referral; need not wait for; need no invitation; self-initiated / without a request | only at
the request of; only on request; only when asked; only if asked; only if requested; only on the request of; must wait
for; have to wait for; only after a referral; only upon referral; only on referral; only where .. refer; only if ..
refer; only when .. refer; only once .. refer; unless .. ask; unless .. request; unless .. refer; needs a request;
need a request; depend on a request; wait until .. asked; only once .. asked; never without a referral; needs a
referral; need a referral; cannot act unless; cannot act without; may not act unless; not act unless / at the request
of; if .. so request; if .. request; if so requested; upon request; on request

in writing / written | by word of mouth; oral; verbal

by secret ballot; in a secret ballot; in a secret vote | by open ballot; by a show of hands; by show of hands; by
acclamation; in an open vote; in a public vote

be exempt from; be immune from; be excused from; not be liable for; not be liable to; be not liable for; need not
answer for; not answer for; not be prosecuted; cannot be prosecuted; cannot be tried; not be tried; have immunity;
enjoy immunity; immunity for; immunity from; be immune; be shielded from; be above the law; be protected from
prosecution; shield from; beyond the reach; shield .. from; protect .. from; exempt .. from; be let off | be liable
for; be liable to; be answerable for; be accountable for; shall be responsible for; be no shield; not shield; not
protect; no protection from; no exemption; not exempt; not exempt .. from; no immunity; not immune; may be prosecuted;
can be prosecuted; be tried like; same as anyone; same footing as; not above the law; equally to all; equally liable;
equally accountable; answer like; in no way exempt; no exception for; no special treatment

with the consent of; subject to the consent of; subject to their consent; with their consent; with the agreement of;
with the permission of; with their permission; by agreement with; if .. agree; if .. agrees; if .. consent; once ..
agree; provided .. agree; only if .. consent; only if .. agree; unless .. object; when .. agree; must agree; have to
agree; need .. consent; need .. agreement; need .. approval; require .. consent; require .. agreement; require ..
approval; with .. approval; with .. assent; agreed by; by mutual agreement; must first agree | without the consent of;
without their consent; without the agreement of; against the wishes of; without the permission of; without their
permission; without asking; whether .. agree .. or not; whether or not .. agree; whether .. consent .. or not; whether
or not .. consent; regardless of .. consent; regardless of whether .. agree; without .. consent; without .. agreement;
without .. approval; need not agree; need not consent; need not ask; even if .. object; even if .. refuse; even
against; over .. objections; over the objection; over the objections; no consent; against .. will; against .. wishes;
no need to ask; whatever .. wishes; unilaterally; without consulting

in force; still apply; still be valid; remain valid; remain in force; be still in force; still be in force | no longer
in force; no longer valid; no longer apply; out of force; be no longer in force; be repealed; lapse; expire; be
abolished

plead guilty; admit guilt; admit their guilt | plead not guilty; deny guilt; maintain their innocence; protest their
innocence

find guilty; be found guilty; convict | find not guilty; be found not guilty; acquit; be cleared

be allowed; be permitted; be lawful; be legal; not be prohibited; be not prohibited; be not forbidden; not be
forbidden; be not banned; be not unlawful; be perfectly legal; be acceptable; be in order; be fair game; be open to;
be tolerated; be legitimate; be entitled; be free to; may lawfully; within the rules; within their rights; it lawful;
be justifiable; no bar to; no bar on; nothing .. forbid; nothing .. prevent; nothing in .. prevent; not be unlawful;
not be illegal; not a violation; not a breach; be not a violation; be excusable; permissible; legitimately;
legitimate; admissible means; fair play; fair game / may be made | be prohibited; be forbidden; be banned; be
unlawful; be illegal; be outlawed; not be allowed; not be permitted; be not allowed; be not permitted; be not lawful;
be ruled out; be off limits; be barred; be unlawful; rule out; be never lawful; be never allowed; be never permitted;
be off-limits; may never be; must never be; must not be; shall not be; be not to be; not be lawful; never be lawful;
never be justified; be inexcusable; impermissible; not permissible; not acceptable; be unacceptable; not be tolerated;
be taboo; strictly prohibited; no justification; unjustifiable; be a violation; be a breach; be a crime; be wrongful;
not be excused; out of bounds; be precluded; not be done; be against the rules; absolute ban / no .. may be made; may
not be made; not be made

unless; as long as .. not; so long as .. not / except; save where; with the exception of; save in / provided that; on
condition that; only if / subject to / save for; save when; case apart from; cases apart from; time apart from; times
apart from; with one exception; with the one exception; barring | without exception; in all cases; in every case;
whatever; no matter; even if; whether or not; in all circumstances; under all circumstances; always; with no
exception; no exceptions; no exception; without exceptions; admits no exception; every single time; on every occasion;
invariably; at all times; come what may; in all events; in every situation; in any situation; under any circumstances;
in any circumstances; on all occasions

hand over; turn over; give up to; surrender .. to; deliver up; deliver .. to; transfer .. to; send back to / extradite
| refuse to hand over; refuse to extradite / harbour / refuse to surrender

accede to; become a party to; become party to / ratify | withdraw from; pull out of / refuse to join; refuse to ratify
/ denounce

be detained; be arrested; in custody; detain; arrest / be jailed; be imprisoned; behind bars | remain at liberty; at
large; on the run; be still free; still be free; stay free; at liberty

with impunity; go unpunished; escape punishment; without being punished; be never punished; lack of accountability; no
accountability; be not held to account; not be held to account; never held to account; not be held accountable; nobody
be held to account; no one be held to account; unaccountable; nobody answer for; no one answer for; not have to answer
for; be let off; get away with; answer to no one; nobody .. held to account; no one .. held to account; nobody has
been held; no one has been held; go scot-free; go scot free; not answer for; lack of any accountability; absence of
accountability; no accounting for; failure of accountability; accountability .. lacking; accountability .. absent;
accountability .. missing; fail to hold .. to account; fail to punish; failed to punish; want of accountability;
culprits .. go free; guilty .. go free; get away with it; nobody has been punished; no one has been punished; not
punished; not called to account; without consequence; without consequences | be punished; take .. to court; take .. to
task; full accountability; culprits .. punished; guilty .. punished; brought to book; bring to book; accountability ..
achieved; robust accountability; strict accountability; have been prosecuted; hold to account; answer in court; tried
in court; own courts .. deal with; been called to account; been held to account; answered for; held answerable; face
the courts; face trial; facing trial; put on trial / be brought to justice; hold .. to account; call .. to account;
hold .. answerable; hold .. accountable; bring .. to justice; be made to answer for; answer for their; have to answer
for; must answer for; be duly punished; face justice; be put on trial; have been put on trial; be tried in;
accountability be assured; accountability work / be held to account; be held accountable; be called to account / been
brought to justice / called to answer / courts .. punished / justice has been done / justice be done / properly
punished / prosecuted at home / tried at home / convicted at home / been convicted / been tried / sentenced / face
charges

in accordance with; in line with; consistent with; in keeping with; comply with; abide by | in breach of; in violation
of; contrary to; in defiance of; at odds with; inconsistent with; flout

be treated humanely; be well treated; be treated well; be treated with humanity | be ill treated; be mistreated; be
abused; be tortured; be maltreated

be final; not be appealed; cannot be appealed; no appeal lies; not be subject to appeal; not be challenged; cannot be
challenged; cannot be contested; without appeal; be the last word; end of the matter; may not be appealed; no right of
appeal; not open to appeal; not be reviewed; cannot be reviewed; no recourse; beyond challenge; beyond appeal | be
appealed; be challenged; be subject to appeal; appeal lies; appeal may be brought; be open to appeal; may appeal; open
to challenge; be contested; may be contested; may be reviewed; be reviewed; subject to review; subject to challenge; a
right of appeal; right to appeal; lodge an appeal; appeal against; bring an appeal; be appealable; may be challenged;
be reconsidered; be overturned on appeal

apply to; cover; fall under; be covered by; extend to; apply equally to / reach as far as; extend as far as; stretch
to; reach to; apply in; apply even; be applicable to; be applicable in; be governed by; be subject to the; be
within the scope; come within; fall within; be caught by; be bound by; be included in; be included among; count among;
extends equally | exempt; not apply to; do not apply to; be exempt from; be exempted from; not cover; do not cover; be
excluded from; fall outside; be inapplicable; not applicable; not be applicable; leave out; leave .. out; not extend
to; not extend; not reach; not reach as far; stop short of; not apply; not apply in; lie outside; be beyond the reach;
fall outside the scope; be exempted; not be covered; be not covered; not come under; not come within; not fall within;
not fall under; not govern; not be governed

be accused of; be charged with; be suspected of; stand accused of | be convicted of; be found guilty of; be acquitted
of; be cleared of; be sentenced for

without notice; without any notice; without giving notice | after giving notice; after notice; after giving .. notice;
on giving notice; after .. notice

outside .. jurisdiction; beyond .. jurisdiction / lack jurisdiction; no jurisdiction; not have jurisdiction | within
.. jurisdiction / have jurisdiction

be considered to be; be treated as; be regarded as; be deemed; be presumed to be; be taken to be; be looked upon as;
be held to be; be assumed to be; assume that; start from the assumption; start from the presumption; start out from
the assumption; begin from the assumption; proceed on the assumption; proceed from the assumption; go on the
assumption; work on the assumption; act on the assumption; be taken for; be presumed; presume; be thought of as; be
reckoned; be seen as; be viewed as; be looked on as; be treated like / count as; be counted as; rank as; be
classed as; be considered

in case of doubt; in cases of doubt; if .. in doubt; when .. in doubt; where .. in doubt; when there is any doubt; any
doubt; benefit of the doubt; when unsure; if unsure; when not sure; if not sure; uncertain whether; unsure whether;
doubtful cases; doubtful whether / in doubt; where it be uncertain; if it be uncertain; when it be uncertain; where it
be unclear; if it be unclear; when it be unclear; where there be doubt; if there be doubt; when there be doubt; where
it be not certain; if it be not certain; where it be doubtful

lose; be deprived of; cost .. their; cost .. its; rob .. of; take away; take .. away; strip; stripped of; forfeits;
give up .. protection; no longer enjoy; no longer protected; cease to enjoy; cease to be; put an end to; turn .. into;
make .. a lawful target; make .. lawful targets; become a lawful; become lawful / deprive .. of / forfeit; be stripped
of / strip .. of / loses its / lose their protection / loses their / protection ends / protection lapses / no longer
protect / may be attacked / stop being; stop counting as | not deprive; not lose; keep .. character; keep .. status;
keep .. right; retain .. character; retain .. status; retain .. right; not deprive .. right; not cost; not rob; not
take away; not strip; not turn .. into; remain civilian; remain protected; still civilian; still protected; retain
their; still enjoy; continue to enjoy; stay protected; stay civilian; remain a civilian; not forfeit; not cease;
without losing / keep their protection / keeps its protection / remain safe / stay safe / protection goes on /
protection stays / still be spared

not unlimited; not be unlimited; not have an unlimited; have no unlimited; no unlimited; there be limits to;
limits to; have limits; be subject to limits; not without limits;
not without limit; not be without limits; have its limits; have .. limits; subject to restrictions; restricted;
restrictions on; within bounds; hemmed in; constrained; bounded; limited by law; not every means; not any means; not
all means; not everything; not anything goes; law sets limits; there be bounds; a limited right; limited right; not
absolute; not boundless; not entirely free; not wholly free; not as they please; may not use any / be limited; be
restricted / not be free to; have no free hand; be not free to | be unlimited; without limit; have a free hand; as
they please; be free to choose; whatever means; any means; by any means; as they see fit; as it see fit; at their
discretion; no limits; no limit; know no limits; wholly free; entirely free; be wholly free; be entirely free; be free
in their; boundless; unrestricted; unfettered; absolute freedom; complete freedom; full freedom; total freedom;
anything goes; all is fair; every means; all means; whatever weapons; any weapon; any weapons; any method; whatever
methods; free choice; unlimited; without restriction; without restrictions; without any limit; without any limits;
without any restriction; nothing limits; nothing restricts; no restriction; no restrictions; free rein; carte blanche;
as they like; as they wish; as they choose; whichever weapons; whichever means

on the orders of; by order of; at the command of; under orders from; on the instructions of; at the behest of |
without orders; against orders; on their own authority

cannot .. again; may not .. again; no second; not .. a second time; not .. once more; only once; not be renewed;
cannot be renewed; may not be renewed; once and for all; not be extended; cannot be extended; may not be extended; a
single time; one time only; only a single; not renewable; non-renewable; be spent; never again; no further; no more
than once; cannot be repeated; not be repeated; once only; close the door; closes the door / may .. once | not
preclude .. subsequent; not preclude .. further; not preclude .. new; not prevent .. further; not prevent .. new; not
bar .. further; not bar .. new; may .. again; may be renewed; as often as .. like; as often as .. want; as often as ..
please; as often as; any number of times; may renew; may be repeated; be extended; extend .. for a further; be
prolonged; be repeated; extend .. further; be renewable; ask again; ask once more; request .. again; extend for
another; for another term; for a further term; a further term; for another twelve; for a further period; a second
time; more than once; over and over; several times; time after time; no limit on; without limit; be tried anew; be
made again; try again; come back; resubmit

enter into force; come into force; take effect; become effective; enter into effect | cease to have effect; go out of
force; cease to be in force

keep the right; retain the right; keep their right; retain their right; still have the right; have the right / be
entitled to / as of right; as a right; as a matter of right; as their right; as their due; insist on their right / no
.. shall be denied the right; no .. may be denied the right; not be denied the right; not be refused the right; not be
deprived of the right | be denied the right; be refused the right; shall not have the right; not have the right; have
no right; lose the right; forfeit the right; lose their right; forfeit their right / not be entitled to

lose their protection; lose protection; forfeit their protection; forfeit protection; protection lapse; protection end
/ protection .. cease; cease to be protected | keep their protection; retain their protection; protection continue;
continue to be protected; remain protected

not release .. from; not relieve .. of; not absolve .. from; not exempt .. from; not free .. from; no way relieve; no
way release; shall not release; not excuse; not clear; not let .. off; not discharge; not shield; not protect .. from
responsibility; not protect .. from liability; not rule out .. responsibility; not exclude .. responsibility; not
remove; not wipe out; may still be held; can still be held; still be answerable; still be liable; still be
responsible; remain liable; remain responsible; remain answerable; may be liable too; may be held liable; be held
liable as well; no excuse for; no defence for; be no excuse; not a defence; not be a defence; answer for / still have
to; still must; must still; still owe; still owes; still owed; remain bound; still be bound; remain obliged; still be
obliged; continue to be bound; not be discharge; not be release; not be relieve; not be absolve; not be exempt | be
released from; cleared of; be relieved of; be absolved from; be absolved of; be exempted from; need no longer; no
longer owe; no longer owes; no longer owed; owe .. nothing; no longer have to; be no longer bound; be no longer
obliged; be free of their obligations / cannot be held to account; cannot be held responsible; cannot be held liable;
cannot be called to account; cannot be blamed; cannot be punished; cannot be prosecuted; may not be held responsible;
no longer be held; no longer responsible; no longer answerable; no longer liable; go free; goes free; escape
responsibility; escape liability; escape all responsibility; escape punishment; off the hook; be cleared; be not
responsible; be not liable; not be responsible; not be liable; not be answerable; not answerable; bear no
responsibility; bear no blame; carry no responsibility; free of responsibility; free from responsibility; free of
blame; free of liability; clear of blame; be excused from; excuse .. from; relieve .. of; relieve .. from; release ..
from; absolve; exempt .. from; free .. from; discharge .. from; shield .. from; protect .. from liability; be immune;
a complete defence; have nothing to fear; out of reach of

be designated; be listed as; be branded; be classed as; be blacklisted; be put on .. list; be on .. list; designate ..
as; list .. as; brand .. as; be listed; list .. among; be labelled; be labeled; label .. as; label .. a; class .. as;
classify .. as; be classified as; blacklist; on .. list of; regard .. as; be deemed a; deem .. a; put .. on; treat ..
as; treat .. as a; view .. as; be viewed as; be outlawed as; be proscribed; proscribe; list as; listing; agree in
listing; agree in calling; agree that .. be a; agree on calling; agree on listing; share the view; be at one in; see
.. as | be taken off; be removed from .. list; be struck off .. list; be not listed; not designated; be recognised as;
be recognized as; be no longer listed; be no longer designated; decline to call; refuse to call; decline to designate;
refuse to designate; refuse to list; decline to list; decline to brand; refuse to brand; dispute .. label; reject ..
label; disagree over whether; disagree about whether; differ over whether; not consider .. a; not regard .. as; no
longer consider; take .. off; remove .. from; strike .. off; delist; never been designated; never been listed; escape
designation; split over; be divided over; at odds over

regrettable but / unfortunate but lawful / within what the law allows / within the law / within what the law permits /
within the bounds of the law / lawful / legal / legitimate attacks / permitted by law / permitted by the law / allowed
by law / allowed by the law / in conformity with the law / not against the law / not break the law / broke no law /
break no law / broke no laws / consistent with the laws | unlawful / illegal / against the law / break the law / break
the laws / violate the law / violate the laws / violations of the law / violations of the laws / breaches of the law /
breach of the law / breach the law / in breach of the law / prohibited by law / banned by law / illicit / outside the
law

sufficient gravity / serious enough / grave enough / gravity to justify / sufficiently grave / sufficiently serious /
enough gravity / weighty enough / not of sufficient gravity / insufficient gravity / not grave enough / not serious
enough / too minor / too trivial / too slight / too small a matter / too petty / not weighty enough / threshold of
gravity / gravity threshold | no matter how minor / no matter how trivial / no matter how small / no matter how slight
/ no matter how petty / no matter how serious / however minor / however trivial / however small / however slight /
however petty / of whatever gravity / whatever its gravity / whatever their gravity / regardless of gravity /
regardless of its gravity / regardless of how serious / even minor / even trivial / even the smallest / even the
pettiest / every case brought / every case / all cases / any case at all / gravity .. not matter / gravity ..
irrelevant / gravity .. play no part

lawfully present / lawfully there / right to be there / right to be where / entitled to be there / entitled to be
where / have a right to be / lawful residents / legally present / legally there / legally reside / lawful presence /
presence .. lawful / presence be lawful / lawfully resident / lawfully live | unlawfully present / no right to be
there / no right to be where / not lawfully present / whether or not .. lawfully / even if .. unlawfully / regardless
of whether .. lawfully / illegally present / illegal residents / without any right to be

reduction of sentence / reduce the sentence / reduce .. sentence / milder sentence / lighter sentence / shorter
sentence / lesser sentence / lower sentence / more lenient sentence / milder punishment / lighter punishment / lesser
punishment / more lenient / milder penalty / lighter penalty / mitigate / mitigation / mitigating / leniency / cut in
.. sentence / shorten .. sentence / a lesser penalty / lessen .. sentence / lessen .. punishment / lower .. sentence |
heavier sentence / harsher sentence / longer sentence / stiffer sentence / more severe sentence / severer sentence /
harsher punishment / heavier punishment / more severe punishment / increase .. sentence / increase of sentence /
lengthen .. sentence / aggravate / aggravating / aggravation / heavier penalty / harsher penalty

with intent / intentional / intentionally / on purpose / deliberately / meaning to / with the intention / with the
intention of / mean to engage / for the purpose of / knowingly and willingly / purposely / intent and knowledge /
purposeful | without intent / without any intent / without intention / negligent / negligently / by negligence /
through negligence / mere negligence / simple negligence / carelessness / through carelessness / careless /
unintentionally / inadvertently / unwittingly / accidentally / no intent / need not intend / intent .. not required /
intent .. not needed / regardless of intent / whatever the intent / without meaning

below the age of / under the age of / younger than / under eighteen / under fifteen / under 18 / under 15 / not yet
eighteen / not yet fifteen / not yet 18 / not yet 15 / have not attained the age / not attained the age / not reached
the age / have not reached the age / children under / minors / underage / under age / a minor / as a minor / still a
minor / as a child / as children / boys / girls / teenager / teenagers / juveniles / youngsters | over the age of /
above the age of / older than / over eighteen / over fifteen / over 18 / over 15 / have attained the age / have
reached the age / of full age / grown up / grown-ups

presume .. innocent / be presumed innocent / be innocent until / innocent until proven / innocent until proved /
presumption of innocence / treated as innocent / be innocent unless / considered innocent / held innocent / deemed
innocent / taken to be innocent | be presumed guilty / presumed to be guilty / presumption of guilt / guilty until /
guilty unless / treated as guilty / deemed guilty / considered guilty / prove .. innocence / prove his innocence /
prove her innocence / prove their innocence / prove .. innocent / show .. innocence / show .. innocent / show that he
.. innocent / show that he or she .. innocent / clear .. own name / demonstrate .. innocence / disprove .. guilt / has
to prove / show that he is innocent

beyond reasonable doubt / no reasonable doubt / free of reasonable doubt / without reasonable doubt / convinced beyond
/ beyond a reasonable doubt | balance of probabilities / balance of probability / more likely than not / probably
guilty / probability / a mere suspicion / mere suspicion / strong suspicion / preponderance / beyond all doubt /
likely guilt / likely guilty / likely to be guilty / reasonable grounds suffice / a likelihood of / likelihood /
likely / probably / seems guilty / suspicion / some evidence / credible suspicion / fair chance / reasonable suspicion

remain silent / silence / keep silent / say nothing / refuse to speak / not testify / not be compelled to testify /
decline to answer / not have to speak / refuse to answer / hold .. tongue / stay silent / keep quiet / not speak /
without .. counted against / silence .. not .. count / silence .. not be a consideration | must testify / be compelled
to testify / have to testify / be forced to testify / obliged to testify / must answer / have to answer / must speak /
have to speak / silence .. sign of guilt / silence .. evidence of guilt / silence .. counted against / silence .. held
against / silence .. taken as / be made to testify / required to testify

shall not be tried / may not be tried / cannot be tried / not be tried again / not tried twice / be tried twice / not
be tried twice / no second trial / tried a second time / not be prosecuted twice / once only / double jeopardy / ne
bis in idem / already been convicted or acquitted / already been tried | be tried again / be tried anew / be tried
once more / be retried / may be retried / may be tried again / can be tried again / stand trial again / stand trial a
second time / a second trial / a new trial / face trial again / another trial

life imprisonment / imprisonment for life / life sentence / life in prison / for the rest of | death penalty / capital
punishment / sentence to death / put to death / be executed / execution / death sentence / sentence of death

not be pronounced / not be carried out / not be imposed / not be executed / no death penalty / never be sentenced to
death / not be put to death / spared the death penalty / spared execution / may not be executed / cannot be executed /
exempt from the death penalty | be pronounced / be carried out / may be sentenced to death / can be sentenced to death
/ may be executed / can be executed / be put to death / may be put to death

more favourable / more lenient law / milder law / gentler law / law more favourable / kinder law / law kinder / better
for the accused / lighter rule | less favourable / stricter law / harsher law / severer law / heavier law / worse for
the accused

be construed strictly / strictly construed / read narrowly / be read narrowly / narrow reading / narrowly / strictly /
not by analogy / not be extended by analogy / no analogy / without analogy / interpret narrowly / interpreted strictly
| be construed broadly / broadly construed / read broadly / be read broadly / generously / broad reading / wide
reading / liberally / by analogy / be extended by analogy / extended by analogy / loosely / extend to similar /
similar acts

in favour of the accused / in favour of the person / in favour of the suspect / in favour of the defendant / to the
benefit of the accused / benefit the accused / for the accused / on the side of the accused / side with the accused /
for the benefit of the person / resolved for the accused | against the accused / against the person / against the
suspect / against the defendant / in favour of the prosecution / in favour of the prosecutor / to the benefit of the
prosecution / for the prosecution / side with the prosecution / in the prosecution's favour / in the prosecutor's
favour

no reservations / without reservations / no reservation may be / reservations not / not make reservations / not admit
reservations / reservations be excluded / as a whole or not / reservations be ruled out / bars reservations /
reservations be barred / reservations .. forbidden / reservations .. not allowed / reservations .. not permitted / as
a whole / in its entirety / take it or leave it / the whole statute / whole of the statute / all of its provisions /
bound by all / not pick / accept it in full / must accept all | reservations be allowed / reservations be permitted /
reservations may be made / make reservations / make a reservation / enter reservations / enter a reservation / attach
reservations / opt out of / reservations to / accept only parts / exempt themselves / pick and choose / with
reservations / with reservations of their own / reservations of / with its own reservations / exclude certain / leave
out certain / except certain / conditions of their own / subject to reservations

retroactively / with retroactive effect / before the statute / committed before / earlier acts / past acts / past
crimes / conduct prior to / prior to the entry / happened before / already committed / retroactivity / reach back /
look back / looks back | not retroactively / only for the future / only for acts after / only later acts / committed
after / happened after / only crimes committed after / non-retroactive / non-retroactivity / no retroactive / not
reach back / not look back / forward only / only afterwards

superior orders / order of a superior / ordered by a superior / obeying orders / acting on orders / following orders /
under orders / on orders / orders from above / pursuant to an order / told to do so / command of a superior | of their
own will / own decision / unordered / against orders / contrary to orders

not manifestly unlawful / not obviously unlawful / not plainly unlawful / seem lawful / not manifestly illegal / not be
taken to be obvious / not self evident / far from obvious / unlawfulness .. open to doubt / unlawfulness be doubtful /
unlawfulness .. in doubt / unlawfulness be unclear / unlawfulness be uncertain / of doubtful lawfulness / only arguably
unlawful |
manifestly unlawful / obviously unlawful / plainly unlawful / clearly unlawful / patently unlawful / manifestly
illegal / clearly illegal / plainly illegal / openly unlawful

treated as civilians / be considered as civilians / be considered civilians / regarded as civilians / count as
civilians / counted as civilians / have civilian status / enjoy the protection of civilians / protected as civilians /
be protected as civilians / be civilians / rank as civilians / same protection as civilians / be classed as civilians
/ civilian status / presumed to be a civilian / be considered to be a civilian / presumed a civilian / taken to be a
civilian / presumed civilian / assumed to be a civilian / treated as a civilian / regarded as a civilian / count as a
civilian / counts as a civilian / be deemed civilians / deemed civilians / deemed to be civilians / held to be
civilians / same standing as civilians / given civilian status / civilian standing / put on a par with civilians |
treated as combatants / be considered combatants / be considered as combatants / regarded as combatants / count as
combatants / counted as combatants / have combatant status / be combatants / classed as combatants / lawful target /
treated as fighters / regarded as fighters / part of the armed forces / member of the armed forces / members of the
armed forces / presumed to be a combatant / presumed a combatant / presumed to be a fighter / taken to be a fighter /
taken to be a combatant / assumed to be a fighter / assumed to be a combatant / treated as a combatant / treated as a
fighter / regarded as a fighter / regarded as a combatant / count as a combatant / as a military target / considered a
combatant / considered a fighter / be a military target / treated like spies / treated as spies / regarded as spies /
as spies / like soldiers / as soldiers / like combatants / like fighters / as if they were soldiers / as if they were
fighters / may be attacked / be attacked as

prisoner of war / prisoners of war / prisoner-of-war status / POW / POW status / status of prisoner | common criminal
/ ordinary criminal / common criminals / ordinary criminals / as a criminal / as criminals / be denied the status / no
claim to / without prisoner-of-war / not a prisoner of war / not prisoners of war / not be a prisoner of war / no
prisoner-of-war

perfidy / treachery / perfidious / treacherous / betray .. confidence / betrayal of confidence / abuse of trust /
inviting the confidence | ruse / ruses / ruse of war / ruses of war / camouflage / decoy
/ decoys / mock operations / misinformation / lawful trick / lawful tricks / trickery / deceiving the enemy / deceive
the enemy / mislead the enemy / misleading the enemy / tricking the enemy / trick the enemy / fooling the enemy /
stratagem / stratagems / false information / dummy

only by those / by qualified / qualified persons / trained persons / competent persons | by unqualified / by untrained

without adverse distinction / without discrimination / without distinction / no distinction .. other than / the same
treatment / on equal terms / no favour / only on medical grounds / only medical grounds / medical reasons / solely
medical / medical need / medical grounds / according to need / greatest need | discriminate / preferential / priority
to own / own side first / friends first / own wounded first / own troops first / by rank / by nationality / according
to nationality / according to rank / according to side / depending on side / which side they / favour their own /
favouring / on political grounds / political grounds / on account of race

be respected and protected / be respected / enjoy protection / enjoy general protection / enjoy their protection /
enjoy the protection / benefit from .. protection / be entitled to .. protection / be kept safe / safe from attack / be
safe from attack / be immune from attack / protection against / immunity from attack / not be the object of attack /
not be attacked / not be made the object / not be the target / must not be attacked / may not be attacked / shall not
be attacked | be attacked / may be attacked / can be attacked / be bombed / may be bombed / be targeted / may be
targeted / be fair game / lawful to attack / legitimate target / open to attack / become a target / be the object of
attack / made the object of attack / be shelled / without protection / unprotected / no protection / enjoy no
protection / liable to attack / not protected / not be protected

direct part in hostilities / direct part / directly participate / participate directly / directly take part / take up
arms / take up weapons / join the fighting / joins the fighting / join in the fighting / active part / take an active
part / join in combat / fight themselves / who fight / while they fight / as long as they fight / when they fight /
take to arms / engage in fighting / engage in combat / who join the fighting / fighting themselves | no part in
hostilities / indirectly / only indirectly / indirect support / work in a factory / work in factories / sympathise /
sympathize / sympathies / political support / mere sympathy / mere presence / general support / stay out of

immediately / forthwith / without delay / straight away / right away / promptly / instantly / without undue delay /
swiftly / speedily / with the least delay / as quickly as | at leisure / at their convenience / when convenient /
months after / years after / later on / with no hurry / some time later / take their time / no deadline

shall not be obliged / not be compelled / no one be compelled / not be forced / not be obliged / may refuse / free to
refuse / right to refuse / may decline / free to decline / can refuse / be voluntary | be compelled / be forced / be
obliged / must comply / compelled to / may be compelled / can be compelled / may be forced / forced to / no right to
refuse / cannot refuse / may not refuse / must accept / have to accept

independent / independently / free of instructions / not take instructions / no instructions / not seek instructions /
not act on instructions / nobody's orders / own judgment / autonomous / take orders from nobody / take orders from no
one / take no orders | take instructions / act on instructions / instructed by / under instructions / subordinate to /
answerable to governments / under the control of / controlled by / directed by / under the authority of / bound by
instructions / take orders

complementary / complement / supplement / complements / supplements / back up / backup / back-up / last resort / a
court of last resort / step in only / steps in only / only if national / only where national / only when national /
only if states / where states fail / after national / national courts come first / national courts first / subsidiary
/ fill the gaps / fills the gaps / fill gaps / come first / comes first / first call / rank below / ranks below /
second to / secondary / do not replace / does not replace / not replace / not displace / not supersede / stands behind
/ add to | replace / replaces / supersede / supersedes / take precedence / takes precedence / override / overrides /
take over from / takes over from / primacy / have primacy / supplant / supplants / instead of national / in place of
national / rank above / ranks above / stand above / priority over / prior claim / stands above / rank higher / ranks
higher / comes before / has priority / go before / goes before / above national / over national / push aside / pushes
aside / superior to

unwilling or unable / not genuinely / not genuine / no genuine / sham / a sham / shielding / shield the person /
pretence of / half-hearted / not in earnest / not a real / no real / not a serious / not real / going through the
motions / collapse of .. judicial / for show / mere show / unable genuinely / lack of will | genuinely / in earnest /
in good faith / serious effort / proper investigation / properly investigate / real investigation / real effort /
willing and able / able and willing / conscientious / conscientiously / sincere

onus is on the prosecutor / onus on the prosecutor / onus lies on the prosecutor / burden is on the prosecutor /
burden on the prosecutor / burden of proof .. prosecutor / burden of proof .. prosecution / burden .. lie with the
prosecutor / burden .. fall on the prosecutor / prosecutor must prove / prosecutor has to prove / prosecution must
prove / prosecution has to prove / prosecutor to prove / prosecution to prove / up to the prosecutor / up to the
prosecution / fall to the prosecutor / fall to the prosecution / for the prosecutor to / for the prosecution to /
prosecutor who must / prosecution that must / prosecutor bear / prosecutor's job to / prosecutor's task to /
prosecutor's duty to prove / need prove nothing / need not prove / no burden on the accused | onus is on the accused /
onus on the accused / onus on the defence / onus on the defendant / burden is on the accused / burden on the accused /
burden on the defence / burden on the defendant / burden of proof .. accused / burden of proof .. defence / burden of
proof .. defendant / accused must prove / accused has to prove / defendant must prove / defendant has to prove /
defence must prove / defence has to prove / accused to prove / accused to show / defendant to prove / defendant to
show / up to the accused / up to the defence / up to the defendant / fall to the accused / fall to the defence / fall
to the defendant / for the accused to / for the defence to / for the defendant to / accused who must / accused bear /
prove his innocence / prove her innocence / prove their innocence / prove his or her innocence / prove that he or she
/ prove themselves innocent / show that he or she is innocent / show .. own innocence

no appeal; not be appealed; cannot be appealed; not be open to appeal; not subject to appeal; without appeal; be
final; be final and binding; final word; be unappealable; have the last word | be open to appeal; be appealed; can be
appealed; may be appealed; lie to; an appeal lies; right of appeal; be subject to appeal; have no final

pay no; pays no; not pay .. toll; not have to pay; need not pay; not need to pay; without paying; free of charge; for
free; at no cost; exempt from the toll; exempt from .. tax; exempt from .. fee; exempt from payment; toll free | must
pay; have to pay; be liable to pay; be obliged to pay; be required to pay; still pay; even .. pay; be made to pay

commit an offence; be an offence; be a crime; be punishable; constitute a crime; constitute an offence; be a criminal
offence; be liable to prosecution; be guilty of an offence | no crime; no offence; not a crime; not an offence; be no
crime; be no offence; be not punishable; not be punishable; go unpunished; goes unpunished; may be done with impunity
"""
