"""What people and bodies do, say and decide, and how they fare."""

QUESTIONS = """
by mistake; by accident; accidental; in error; inadvertent; unintentional; by chance; mistaken; the result of an
error; the result of error; a blunder; a mishap; go astray; stray fire; unplanned; not meant; by oversight; come about
by accident; purely accidental; an accident; a mistake; mistakes; blunders; mishaps; regrettable errors; errors of;
happenstance; through carelessness; carelessness; the fruit of error; without intent; not intended; not planned; not
aimed at; coincidence; by coincidence; misfire; misfired; went astray; gone astray; an oversight; merely careless; bad
luck / poor aim / bad aim / faulty / misjudgment / misjudgement / unlucky / accidents / slips / technical error /
technical errors / wrong coordinates / out of carelessness / by misfortune | on purpose; deliberate; intentional; by
design; wilful; willful; no accident; not an accident; be not accidental; not accidental; no mistake; knowingly; on
purpose; meant; intended; planned; premeditated; calculated; aimed on purpose; with intent; by intent; not by chance;
no mere accident; no coincidence; intent on hitting; set out to hit; aim to hit; not the result of error; chosen
targets; consciously; no error / set out to / aimed at them / purposeful / wilfully / chosen / singled out / picked
out / not accidents / rather than accidents / rather than by accident / with purpose / on design

disregard for; not care what; not care about; not care whether; not care if; care nothing for; care little for; no
regard for; no care for; little regard for; scant regard for; no concern for; no respect for; no thought for; without
regard for; contempt for; indifference to; be indifferent to; callously indifferent to; callous indifference; pay no
heed to; pay scant heed to; pay little heed to; take no account of; give no thought to; set no store by; think nothing
of; no thought of; as if it hardly matter; as if they hardly matter; as though it hardly matter; as though they hardly
matter; count for nothing; count for little; treat .. as expendable; heedless of; unconcerned about; unconcerned for;
shrug off; brush aside; unmoved by; care not at all; not caring; uncaring; total unconcern for; lack of concern for;
lack of care for; be of no account; hold .. cheap; not spare a thought for; little thought for; scant concern for;
scant respect for; complete indifference; cold indifference; heartless toward; heartless towards; blithely ignore;
treat .. as if it do not matter; treat .. as worthless / not caring about / never care about / do not care / not mind
/ careless of / careless about / indifferent to / did not matter / treat .. lightly / contempt / cold-blooded /
without a thought for / no consideration for / little consideration for / neglect / care little whether / care little
what / care little if / care little about / care nothing whether / care nothing what / care nothing about / not care
.. what / not care .. whether / not care .. if / not care in the least / hold .. of no account / be nothing to / mean
nothing to / not matter to / shrug at / blind to the fate of / deaf to / no mercy for / no pity for / give no heed to
| respect for; great care for; concern for; solicitude for; take care to protect; take care to spare; take pains to
spare; take pains to protect; be careful to protect; be careful to spare; mindful of; show consideration for; deep
concern for; do their best to spare; do their best to protect / scrupulous in; go out of their way to protect; go out
of their way to spare; at pains to protect; at pains to spare; protective of; anxious to spare; anxious to protect;
attentive to; show real concern; show genuine concern; genuine concern for; due regard for; proper regard for; high
regard for; every care to; every effort to spare; do everything to spare; safeguard .. lives; put .. safety first;
deep respect for; considerate of / restraint / praise .. for .. care / compassion for / with care for / worry about /
worried about / sought to protect / try to protect / tried to protect / took care / take care to avoid / great care to
/ did their best to / anxious about

take no steps; take no action; take no measures; fail to act; do nothing; make no effort; do not act; stand idle; sit
idle; remain idle; not lift a finger; without lifting a finger; stand by; look on; let it happen; let them happen;
fail to step in; not intervene; fail to intervene; not step in; omit to act; take no measure; no steps to; no step to;
no attempt to; make no attempt; fail to take; remain passive; be passive; sit by; idly by; stand aside; neglect to;
take no disciplinary; do nothing whatever; lift no finger; allow .. to go on; let .. go on; let them go on / fail to
stop; fail to prevent; fail to punish; leave .. unpunished / let the abuses go on / let .. abuses go on / let ..
continue / allow .. abuses / let abuses / no attempt was made / without acting / made no move / make no move / no move
to / kept still / not trying / raise no hand / unpunished / not interfere / shut their eyes / closed their eyes /
never punish / not punish / not stop | take steps; take action; take measures; take every step; do everything; step
in; intervene; act to stop; act to prevent; try to stop; try to prevent; try to rein in; rein in; move to stop; put a
stop to; make every effort; do their utmost; do what they could / discipline the; have discipline; discipline those;
discipline their; discipline his; call .. to order; rein .. in; intervene to; act promptly; act swiftly; bring .. to
book; punish the culprit; punish the guilty; take .. to task; hold .. to account; hand .. over to justice; put an end
to them; put a stop to it; do all they could; do all he could; do everything they could; do everything in; go out of
their way to stop; see to it that the guilty; step in to; work to stop; work to prevent; try to punish; punish the
offenders; punish the perpetrators / tried to stop / attempt to stop / attempted to stop / attempt to halt / tried to
halt / tried to punish / sought to stop / take steps against / took steps against / taken steps against / put culprits
/ punished some / dismissed those / had them punished

against their will / under duress; under compulsion / be made to; be forced to; be compelled to; be coerced into | of
their own free will; voluntary; willing; of their own accord; freely; by choice

give up; drop .. plan; shelve / renounce / renounce any; renounce all; have no plan to; have no plans to; have no
intention of; no intention of; no wish to; not intend to; not mean to; disclaim any; forswear; forgo; drop .. idea;
abandon .. idea; abandon any; abandon all; abandon .. plan; let go of; be resigned to; be content to; be content with;
lose interest in; back down from; rule out any; rule out retaking; back away from; ready to leave; willing to leave;
accept the loss of; no longer seek; no longer want; stay away from; turn .. back on; have done with;
walk away from; make no claim to | vow to; pledge to; promise to; be determined to / insist on /
swear to; swear that; declare that it will; declare that they will; be committed to; be resolved to; be intent on; be
bent on; set on; undertake to; commit to; commit themselves to; announce .. intention; declare .. intention; proclaim
.. intention; make it known; have every intention of; give .. word; have pledged; have vowed; have promised; be
resolute; announce that it will; say it will; say that it will; have sworn; still mean to; stated aim; declared aim;
avowed aim; declared goal; declared intention; avowed goal

advise against; advise .. against; warn against; warn .. against; counsel .. against; urge .. not to; tell .. not to |
should consider; call on .. to consider; recommend; urge .. to consider; advise .. to consider; suggest .. consider

call for; press for; push for; demand | speak against; object to

not yet reopened; have yet to reopen; have not reopened; have not yet reopened; remain closed; stay closed; be still
closed; still be closed; remain shut; still be shut | have reopened; reopen; open again; be back open; be open again

vote for; vote in favour of; vote in favor of; approve; adopt / back; be for / support | vote against; vote down; be
against; oppose / throw out / turn down / veto

continue; carry on; go on with; keep up / resume | suspend / halt; stop; discontinue; cease / break off; call off

take part in; participate in; join in | stay out of; keep out of / boycott / take no part in; play no part in; have no
part in; not take part in; refuse to take part in

take place; go ahead; be held as planned | be called off; be cancelled / be averted / do not take place; never take
place / be prevented

take office / come to power / seize power; take power | step down; stand down; resign / leave office / give up power /
be ousted; be toppled; be overthrown; fall from power; lose power

short of; be lacking; all lacking; sorely lacking; in short supply; not enough; too little; run out of; be missing; be
wanting; go short of; hard to come by; not to be had; do without; have to do without; cannot be had; be scarce |
plenty of; more than enough; in good supply; no shortage of; no lack of; well supplied with; in good supply; in ample
supply; readily available; available to all; within everyone reach; well provided with; be restored; be still
available; still available; easy to come by; to be had in

work out; hammer out; broker; negotiate

stand behind; throw their weight behind; side with | side against; turn against; come out against

with one voice; by consensus; unanimous; unanimously | by a majority; by a narrow majority; over the objections of;
against the votes of; split

kept secret; keep secret; keep .. secret; hush up; cover up; conceal | make public; make .. public; disclose; reveal;
bring to light

in favour of; in favor of; in support of | opposed to; in opposition to

go hungry; starve; without food; have nothing to eat; lack food; be short of food; not have enough to eat; too little
to eat | have enough to eat; be well fed; have enough food

blame; hold .. responsible; lay the blame on; point the finger at | clear; absolve; exonerate; clear .. of blame

give reasons for; explain why; state the reasons for; state why | give no reasons for; without giving reasons for

condemn; denounce; deplore; censure / criticise; criticize | welcome / praise; applaud; commend; hail; pay tribute to

claim responsibility for; take responsibility for | deny responsibility for; deny any responsibility for; deny
involvement in; deny any involvement in; deny any part in; disclaim

break off .. relations; break off .. ties; sever .. ties; cut .. ties; sever .. relations; cut off .. relations |
restore .. relations; resume .. relations; restore .. ties; resume .. ties; re-establish .. relations / establish ..
relations

turn a blind eye to; look the other way; overlook | crack down on; look into; act against

side by side; jointly; in concert; hand in hand; in coordination with; multilateral; collectively; as a body; acting
together; through the united nations; through the UN; all together; in common; acting in concert; act in concert; act
together; act jointly; joint action; joint measures; by agreement among; as a bloc; concerted; coordinated; with one
another; in unison; multilaterally; through an international body; through international bodies; by the security
council; un sanctions; agreed by all; once all agree; only once all; only if all agree / together with | on their own;
separately; single-handedly; without the help of; independently of; unilateral; unilaterally; each for itself; each by
itself; without waiting for; acting alone; by themselves; on its own; each .. on its own; each on their own; each ..
by itself; on its own account; on their own account; individually; independently; single handed; alone and without;
acting individually; without waiting for others; without the others; without others; off their own bat; act on their
own; act alone; of its own accord; in its own right; go it alone / each government .. by itself / each .. may impose /
each .. may act / on its own initiative / by itself / its own sanctions / their own sanctions / of its own / country
by country / government by government

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

break down; collapse; come to nothing; founder; fall apart; end in failure | succeed; bear fruit; end in success /
lead to an agreement; end in agreement; reach agreement; produce an agreement

find no evidence; find nothing to show; find no proof; find nothing to suggest; find no sign; have no evidence | find
evidence; find proof; find clear evidence; find signs; establish that; prove that; conclude that

admit; acknowledge; concede; confess to; own up to | deny; deny any / dispute; contest

stay in office; remain in office; keep their post; cling to office; stay on | resign; step down; stand down; give up
their post / leave office / be dismissed / be removed

be unpaid; go unpaid; not be paid; be not paid; receive no pay; receive no wages | be paid; receive their pay; receive
their wages; be paid on time; be paid in full

leave .. untouched; leave untouched; leave unaffected; leave .. unaffected; leave intact; leave .. intact / not
affect; have no bearing on; not bear on; not touch / without prejudice to; not prejudice / no .. affect

in exchange for; in return for | without anything in return; for nothing in return

belong to; be owned by; be the property of / be in the hands of; be in the possession of

bail out of; parachute from; parachute out of; jump from; eject from / bail out; parachute

be in charge of; be at the head of; preside over / be headed by; be led by

be based in; have its headquarters in; have its seat in; have its head office in; be headquartered in / have their
headquarters in

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

be cured; recover; get well; make a recovery | fall ill; be taken ill; sicken; get worse; succumb

be infected / fall ill with; come down with | be immune to; be vaccinated against; be protected against

beyond .. control; out of .. control; outside .. control; escape .. control; slip from .. control | control over;
regain control of; under .. control; gain control of; in control of; keep control of; retake control of

deadlock; stalemate; be deadlocked; too divided; be stuck; get stuck; at an impasse; at loggerheads; cannot agree;
could not agree; be unable to agree; fail to agree; be divided; be split; be paralysed; be paralyzed; disagreement in;
impasse; gridlock; paralysis; paralysed; paralyzed; stuck; blockage; blocked; logjam; stand-off; standoff; inability
to agree; failure to agree; lack of agreement; could not reach agreement; cannot reach agreement; disagreement;
division in; divisions in; at odds; at loggerheads; unable to act; inability to act; unable to decide; cannot act;
cannot decide; inaction | be of one mind; agree unanimously; find agreement; unanimous; unanimously; speak with one
voice; be in agreement; unity; broad agreement; full agreement; a unanimous; wide agreement; speak as one; consensus;
in accord; decisive action; swift action; smooth working; agreed to refer; readiness to act; acted at once

targeted sanctions; sanctions against individuals; sanctions on individuals; individual sanctions; sanctions against
named; sanctions on named; sanctions .. individuals; penalties .. individuals; sanctions .. persons; sanctions ..
particular; aimed at individuals; aimed at particular; sanctions aimed at; penalties aimed at; measures against
individuals; measures against named; sanctions against specific; sanctions on specific; sanctions against those;
individuals rather than; particular people; named people; selected individuals; punish individuals; narrowly aimed;
personal sanctions | blanket sanctions; general embargo; trade embargo; full embargo; complete embargo; break off all
trade; end all trade; cut off all trade; sanctions against the whole; sanctions on the whole; comprehensive sanctions;
across the board; the whole economy; the entire economy; sanctions against entire; sanctions on entire; general
sanctions; sweeping sanctions; broad sanctions; all-out sanctions; sanctions on whole countries; sanctions against
whole countries; whole countries; entire countries; sanctions on all; sanctions against all; whole populations; entire
populations; the whole population; the entire population; all trade; a total ban on trade; all syrians; all russians;
economy as a whole; embargo; blockade; economic blockade; full-scale sanctions; country-wide; nationwide sanctions;
the country as a whole; the population as a whole / people as a whole / the syrian people / the russian people / hit
the people / whole people / ordinary people / ordinary syrians / ordinary russians / population at large / economy /
entire people

make matters worse; make things worse; make the situation worse; make .. worse; worsen; aggravate; add to the misery;
add to the hardship; compound; add to .. hardship; add to .. suffering; add to .. misery; add to .. burden; add to ..
woes; add to .. plight; add to .. problems; deepen .. hardship; deepen .. misery; deepen .. suffering; deepen the
crisis; exacerbate; heighten .. suffering; increase .. suffering; intensify .. suffering; on top of; to cap it;
compounded; make life harder; make it even worse; make a bad situation; even worse; deteriorate; worse still; harder
still; further aggravate | make matters better; make things better; improve; ease the situation; relieve the
situation; bring relief; alleviate; lighten .. burden; lighten .. load; lessen .. suffering; lessen .. hardship;
reduce .. suffering; relieve .. suffering; ease .. suffering; ease .. hardship; ease .. plight; eased matters; soften
.. blow; brought relief; bring some relief; mitigate; better the situation; make up for; offset; soften the effects;
soften the impact; make life easier

document / gather evidence of / gather evidence on / collect evidence of / collect evidence on / compile evidence /
put on record / set down / keep a record of / make a record of / establish a record / chronicle / look into /
investigate | not look into / not document / not record / not examine / not investigate / leave .. undocumented / fail
to document / fail to record / overlook

health care; medical care; medical treatment; medical services; health services; medical attention; medicine;
treatment of the sick; care for the sick; healthcare

education; schooling; lessons; teaching; school lessons; instruction of children

credibly implicated / credible evidence / believable evidence / solid evidence / good evidence / well founded /
well-founded / on good grounds / plausible evidence / convincing evidence / strong evidence / reliably linked /
credibly linked / credibly tied / credible link | only rumoured / mere rumour / mere rumours / mere suspicion / on
suspicion alone / vaguely suspected / without evidence / without any evidence / no evidence against / no credible
evidence / unsubstantiated / baseless / groundless / cleared of

senior / high-ranking / top-level / highest / leading / at the top / of high rank / in high positions / in senior
positions / top-ranking / upper ranks / from the top | low-ranking / junior / of low rank / rank and file /
rank-and-file / foot soldiers / ordinary soldiers / lower ranks / minor officials / lowly / privates / low-level

as one / single target / one target | several distinct / separated / clearly separated / clearly separate / apart from
one another / a number of distinct

former / formerly / used to be / once be / once part of / once belong / at one time / previously part of / no longer
part of / no longer belong / no longer linked / broken with / cut .. ties / have split from | be still part of / still
part of / still belong / still an affiliate / to this day / current / currently / remain part of / remain an / remain
the / continue to be / now part of / recently joined / has joined / have joined / new affiliate

should have known / ought to have known / should have been aware / have reason to know / fail to order |
personally order / order the / order them / order their / order his / give the order / give orders for / commit them
/ commit .. themselves / carry them out / carry .. out themselves

include / be part of / be among / be one of / form part of / figure among / count among / be counted among | leave out
/ not include / be not among / not be part of / be left out of

take no part in; play no part in; play no role in; have no part in; have no role in; have no hand in; have no say in;
not be involved in; deny any part in; deny any role in; deny any involvement in; not take part in | have a part in;
have a hand in; have a say in; play a part in; play a role in; own up to a part in; own up to a role in; admit a part
in; admit a role in; be involved in

give up; hand over; surrender; lose | hold on to; keep hold of; hang on to; cling to; still hold; keep control of

turn away; turn .. away; be turned away; refuse .. entry; be refused entry; deny .. entry; be denied entry; refuse ..
admission; be refused admission; bar .. from entering; be barred from entering; keep .. out; shut .. out | let .. in;
let .. into; allow .. in; allow .. into; be let in; be let into; be allowed into; be allowed in; welcome .. in; wave
.. in

there be no; there would be no; there will be no; rule out; be ruled out; dismiss the idea of; exclude the possibility
of | hold out the hope of; hold out hope of; hold out the prospect of; leave the door open to; leave open the
possibility of; leave .. open; raise the prospect of; promise

break down; fall through; come to nothing; collapse; end without agreement; end without a deal; end in failure; yield
nothing; yield no result; yield no agreement; bear no fruit; get nowhere; lead nowhere; make no progress | bear fruit;
bore fruit; be a success; end in agreement; end with a deal; yield a deal; yield an agreement; bring .. closer; make
progress; lead to a deal; lead to an agreement

unfit for; unfit to; not fit for; not fit to; unsafe for; unsafe to; not safe for; not safe to; no longer safe to; no
longer fit for; too dangerous to; too dangerous for | be fit for; be fit to; be safe to; be safe for; be safely; can
safely be; be perfectly safe

keep .. in force; be in force; be still in force; still be in force; remain in force; stay in force; stay in place;
remain in place; be in place; still stand; have not been lifted; be upheld; continue to apply | lift .. embargo; lift
.. ban; lift .. blockade; lift .. sanctions; be lifted; have been lifted; be scrapped; be dropped; no longer apply; no
longer stand

go on; goes on; drag on; wear on; be still on; still be on; be under way; continue; be not over; be far from over;
show no sign of ending; still on | be over; have ended; come to an end; have come to an end; be called off; be at an
end

still without a; still without; still have no; be yet to be; not yet have; still wait for; still lack | have been
housed; have since found; have been given a; have all been given

give .. blessing to; give .. backing to; give .. approval to; give the green light; give .. go-ahead; nod through;
wave through; vote through; vote for; approve; sign off on; endorse | vote against; vote down; turn down; throw out;
reject; refuse; oppose; strike down; withhold .. approval
"""
