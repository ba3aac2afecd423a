"""Fighting, land that is won and lost, and what befalls the people there."""

QUESTIONS = """
let .. through; let .. pass; be allowed to pass; be allowed through; allow .. to pass; allow .. through; wave ..
through; be let through; be waved through | turn back; turn .. back; send back; send .. back; be turned back / be
turned away; turn away / refuse .. passage; be refused passage; deny .. passage / deny .. entry; be denied entry

hinder; hinder .. from reaching; hamper; obstruct; impede; stand in the way of; get in the way of; hold up; hold ..
up; keep .. from reaching; prevent .. from reaching; put obstacles in the way of; get in their way; stand in their
way; be in the way; make trouble for; make things difficult for; throw obstacles; make it harder for; make it harder
to; thwart; frustrate; stall; make difficult; keep .. away from; get in the way; hold back; hold .. back; place
obstacles; put up obstacles; put obstacles in; create obstacles; bar the way; cut off; cut .. off; slow down; slow ..
down; slow; sabotage; deny .. access; stop .. getting through; stop .. getting to; keep .. from getting to; interfere
with; hinder rather than help; complicate; delay; choke off; make harder; make .. harder; throw up obstacles; place
hurdles; raise barriers; raise obstacles | make it easier for; ease the way; clear the way; pave the way; smooth the
way; facilitate; speed .. through; speed up; speed .. on; speed .. along; help .. along; help .. on; expedite; push ..
through; hurry .. through; make it easier to; ease; hasten; rush .. to; help .. reach / make sure .. get through; see
to it .. get through; make sure .. reach; ensure .. reach; ensure .. get through; help .. through; let .. through /
allow .. to flow; clear a path; open the way; open routes; let .. flow; permit .. to pass; permit .. through;
cooperate in; cooperate with .. delivery; support the delivery; work to deliver; work to bring; pass freely; move
freely; get through freely; pass unhindered; let .. in; let them in; wave .. through; let .. pass; allowed .. to pass;
reach .. freely; give .. free rein; throw open; leave .. unhampered; see .. safely; see .. through; do nothing to
hinder; help to deliver; help deliver; help to bring; help bring; bring .. relief to; assist the delivery; assist ..
delivery; escort .. convoys; guarantee .. access; free passage; unhindered; unimpeded; without hindrance; without
obstruction; without trouble; without any trouble; without difficulty; without any difficulty; without any hindrance;
without a hitch; freely reach; get .. quickly to; try to speed; do .. to speed; speed aid; speed relief; speed help;
speed .. to; do what .. could to help; facilitate delivery; get .. through; get .. through to; help get .. to; strive
to get .. to; try to get .. to; work to get .. to

unlivable; unliveable; uninhabitable; unfit to live in; unfit for habitation; unfit for human habitation; not fit to
live in; impossible to live in; can no longer be lived in; could no longer be lived in; no longer habitable; no longer
fit to live in; no place to live; no longer a place to live; cannot be lived in; could not be lived in; hardly be
lived in; nobody can live; no one can live; people cannot live; people can no longer live; impossible to go on living;
not fit for living; unfit to be lived in; can no longer be inhabited; could no longer be inhabited; cannot be
inhabited; no longer be inhabited; no longer inhabitable; no longer livable; no longer liveable; not habitable;
unsuitable for living; people could no longer live; no longer possible to live; no longer live in; unable to support
life; unfit for people; unfit for life; not possible to live; impossible to inhabit; no longer fit for; where nobody
can live; where no one can live; can hardly be lived in; hardly habitable; scarcely habitable; too damaged to live in;
too ruined to live in; beyond living in / can hardly live / hardly live / could hardly live / barely live / can barely
live / no life .. possible / life .. impossible / impossible to stay / life .. unbearable / can scarcely live / no
longer safe to live | safer; more comfortable; better to live in; better place to live; flourish; thrive; fit for
families; pleasant; livable; liveable; habitable; fit to live in; people can live in; can live in them; can live there
again; be lived in again; fit for habitation; good places to live; a good place to live; decent life; a decent life;
live a normal life; lead a normal life; people can still live; can still be lived in; still be lived in; comfortable
to live in; still fit to live in; stay fit to live in; remain fit to live in; remain habitable; stay habitable;
perfectly habitable; life go on much as before; can go on living; go on living there; still suitable for; remain
livable; can still live; still inhabitable; life .. go on as before; life .. return to normal; suitable for living;
comfortable

have not returned; have yet to return; have not gone back; have not gone home; have not come home; have not come back;
be still away; still be away | have returned; have gone back; have gone home; have come home; have come back; have
since gone back; have since returned

danger .. be over; danger .. have passed; danger .. have .. passed; danger .. be past; risk .. be over; risk .. have
passed; risk .. have .. passed; threat .. have passed; threat .. have .. passed; threat .. be over / little danger;
little risk; little chance; no danger; no risk; slim chance; small chance; hardly any danger; as remote; be remote;
remote prospect; remote chance; remote possibility; distant prospect; chance .. slight; chance .. slim; prospect ..
slim; risk .. slight; risk .. small; as slim; as slight; as past; as largely past; as mostly past; as over; as largely
over; largely past; a thing of the past; as negligible; have receded; recede; have faded; be negligible; far fetched /
danger .. vanish; risk .. vanish; danger .. disappear; risk .. disappear; no longer a danger; no longer any danger; no
longer a risk; no longer any risk; all but vanish; all but disappear; all but gone; all but over; danger .. behind
them; nothing to worry about / little peril; in little danger; at little risk; hardly at risk; barely any risk;
scarcely any danger; a slim prospect; of little concern; not much of a danger; not much danger; not much risk;
unlikely prospect; danger be small; risk be small; risk be low; low risk; danger .. minor; danger .. minimal; minimal
risk; slight risk; slight danger; slight chance; danger be past; faint chance; faint prospect; danger .. fade; threat
.. fade; risk .. fade; as fading; danger .. wane; threat .. wane; risk .. wane; as waning; on the wane; danger ..
lessen; threat .. lessen; risk .. lessen; danger .. recede; threat .. recede; risk .. recede; danger .. dwindle;
threat .. dwindle; risk .. dwindle; dwindling; danger .. shrink; threat .. shrink; less of a danger; less of a threat;
less of a risk; no longer in danger; no longer at risk; out of danger; out of harm way; largely safe; safe again; safe
at last; breathe freely; improbable; chance .. low; chance .. small; chance .. dim; prospect .. dim; prospect .. poor;
hardly likely; most unlikely; very unlikely; can be discounted; safely be discounted; receding; have largely passed;
largely over / sees little / small danger / sees no / low chance / few risks / danger .. small / danger .. low / safe
for now / risk .. remote | great danger; serious danger; grave danger; high risk; great risk; serious risk; danger ..
loom large; chance .. loom large; risk .. loom large; loom large; very real; only too real; all too real; sees no end;
no end in sight; no end to; be considerable; be high; be very likely; close at hand; be imminent / a large risk; real
risk; real threat; big risk; pressing danger; pressing threat; hang over; cast a shadow; a constant threat; serious
threat; serious prospect; menacing; much to fear; a live danger; a live threat; ever present; ever-present; not gone
away; far from over; not over; threaten to return; still threaten; still threatens; acute danger; acute risk; only too
likely; strong chance; strong possibility; a strong risk; good chance; remain high; be grave; remain grave; remain
real; likely to return

without warning; without a warning; without any warning; no warning; unannounced | with warning; after a warning; only
after a warning; have been warned; be warned; be given warning; give warning

end the fight; end .. fighting; end all fighting; stop .. fighting; end the hostilities; put an end to; put a complete
end to; put a complete stop to; bring .. to an end; bring .. to a halt; put a stop to; stop .. altogether; end ..
completely; end .. altogether | reduce; lessen / ease

retake; win back; win .. back; take back; take .. back; regain; regain control of; regain control over; win back
control of; recapture; reconquer; recover control of / bring .. back under; be brought back under; bring .. under ..
control again; reassert control over; re-establish control over; reestablish control over; recover .. ground; recover
land; recover territory; recover the land; win .. again; reclaim; seize .. back; get .. back; wrest .. from; wrest ..
back; restore .. rule over; restore .. control over; reimpose .. rule; repossess; return .. to .. control; take over
again; conquer .. again / only one .. left to the / only .. left to the / last .. left to the / all .. left to the |
leave .. alone; leave .. in peace; leave .. be; leave .. to the; leave .. to its; hand .. over to; cede .. to;
surrender .. to; lose control of; lose control over; slip from .. grasp; be driven from; lose ground; lose territory;
cost .. ground; cost .. territory; cost .. hold on / ground .. already hold; already in their hands; already under
their control; defend .. hold on; give .. up to; write off; written off; yield .. to; concede .. to; abandon .. to;
relinquish; fail to retake; retreat from; leave .. in rebel hands; leave .. in the hands of

the advance of; their advance; troops advance; forces advance; army advance; gain ground; take ground; take territory;
take more ground; take more territory; capture territory; capture ground; conquer territory; seize territory; seize
ground; win territory; win ground; push forward; move forward; make headway | lose ground; lose territory; fall back;
be driven back; be pushed back; pull back; retreat; give ground; cede ground; cede territory

from abroad; from other countries; from beyond the; from neighboring countries; from neighbouring countries;
from a neighboring country; from foreign countries / foreigners; come from abroad; from across the border; foreign
countries; from another country; from other nations; from neighbouring; from neighboring / neighbouring country /
neighboring country / from turkey / from iraq / from lebanon / across the frontier / beyond the frontier / outside the
country | from other parts of; from elsewhere in; from within; from elsewhere within; from other regions of; from
other areas of / from other regions; from elsewhere in the country; elsewhere in syria; elsewhere within; other
corners of; from different parts of; from different regions; from around the country; from across the country; within
the same country; in the same country; from further; from other provinces; from other districts

take back; win back; get back; retake; recapture; recover; regain

renewed fight; fresh fight; fight .. flare up again; fight .. break out again; fight .. start again; fight .. resume;
fight .. flare up; renewed combat; combat .. break out again; combat .. resume; renewed hostilities; hostilities ..
break out again; hostilities .. resume; renewed clashes; clashes .. break out again; clashes .. resume; renewed
violence; violence .. flare up again; violence .. break out again / fight .. start anew / fight .. begin again / fight
.. begin anew / fight .. return / fight .. restart / return to battle / return to war / return to combat / return to
fighting / resumption of / new fighting / new round of / fresh outbreak / fresh round / new outbreak / battle ..
resume / war .. resume / back to war / back to fighting / another round of / a relapse

less fight; less combat; less violence; reduce fight; reduce .. fight; reduce violence; fight .. ease; fight .. lessen;
fight .. subside; fight .. die down; fight .. abate; violence .. subside; violence .. die down; calm .. fighting; calm
things down; calm the situation; bring .. fighting down; bring the level of fighting down; bring down the level of
fighting; fewer clashes; quieter; dampen .. fighting; dampen down; fighting die down; cool .. fighting; bring down ..
level; bring .. violence down; lower .. violence; lower .. level of fighting; less bloodshed; less violent; fewer
battles; fewer attacks; fewer hostilities; lull; a lull in; scale down; scaled down; tone down; curb .. fighting; curb
.. violence; cut .. violence; cut .. fighting; cut down on; violence .. ebb; fighting .. ebb; fighting .. slacken;
fighting .. wane; fighting .. quieten; hostilities .. subside; hostilities .. abate; combat .. subside; combat ..
abate; calmer; lighter fighting; violence .. fall; fighting .. fall; less intense; lessen the violence; lessen ..
fighting; brake on .. fighting; take some of the heat; quieter than; hostilities .. lessen; hostilities .. ease;
violence .. lessen; violence .. ease; calmed things; dampen hostilities; not end fighting but; bring some calm / calmer
days / calmer times / some calm / relative calm / a measure of calm / less heavy / less often / quieten / quietened /
more peaceful / dropped in intensity | more fight; more violence; intensify fight; fight .. intensify; fight ..
escalate; violence .. escalate; fight .. grow worse; fight .. grow fiercer; do nothing to calm; do nothing to reduce;
unabated; fighting continue unabated; fighting as heavy as; fighting as fierce as; make no difference to .. fighting;
fighting go on as before / violence .. worse; fighting .. worse; violence .. worsen; fighting .. worsen; violence ..
increase; fighting .. increase; violence .. intensify; violence .. spread; fighting .. spread; fighting .. pick up;
violence .. pick up; fighting .. flare; hostilities .. intensify; hostilities .. escalate; hostilities .. increase;
combat .. intensify; fighting .. heavier; fighting .. fiercer; fighting .. bitter; no effect on .. fighting; no effect
on .. violence; no impact on; done nothing to stop the fighting; fail to reduce; fail to calm; fail to lessen; more
intense fighting; more intense; worse violence; an upsurge; upsurge in; surge in; a surge of; a rise in; fan ..
fighting; fuel .. fighting; as fierce as; as intense as; as much fighting; no let up; no let-up; fighting rage on; rage
on; rage unabated; continue as before / at the same level / as much as before / as heavy as / as heavy as before / no
less / no less fighting / go on unchanged / unchanged / same intensity / leave .. as it be; leave .. as they be; leave
.. where it be; leave .. as before; be just as it be; go on as before; carry on as before; change nothing; at the old
level; at its old level / as bad as / as violent as / just as heavy / just as much | guns .. silent; guns fall silent;
guns .. fall silent; wholly silent; stop altogether; fighting cease; an end to all fighting; fighting to an end;
fighting to a complete end; complete calm; end the fighting for good; no more fight; no fight at all; no further fight;
no fight since; fight .. stop entirely; fight .. end entirely; no more clashes; no further clashes; not a shot .. fire;
peace .. reign; quiet ever since; at peace ever since; brought peace to

no .. military target; no .. military objective; without .. military target; without .. military objective; lacking any
.. military; lacking .. military target; lacking a .. military; bare of .. military; empty of .. military; no military
object; nothing military; nothing of military; no lawful
target; no legitimate target; no .. lawfully be attacked; nothing .. lawfully be attacked; nothing .. lawfully be hit;
nothing .. lawfully be struck; nothing .. legitimately be attacked; nothing worth .. military; no soldiers; no troops;
no fighters; nobody but civilians; no one but civilians; free of any military; without any military; devoid of
military; absence of .. military; lack of .. military target; lack of .. military objective / nothing to hit / nothing
to aim at | military target .. everywhere; military objective .. everywhere; military target .. nearby; military
objective .. nearby; legitimate ones; lawful ones; plain military; clear military target; clear military objective;
something military; always a military; full of military; full of fighters; full of soldiers; plenty of military; rebel
bases; rebel positions; army bases; bases .. nearby; barracks .. nearby; fighters were hiding; fighters .. based;
soldiers .. stationed; arms depots; weapons depots; packed with fighters; packed with soldiers

airborne troops; airborne forces; airborne soldiers; airborne units; paratroops; paratroopers; parachute troops;
soldiers dropped from the air; troops dropped from the air

come under fire; be fired upon; be fired on; be shot at

be killed; die; perish; lose their life; lose their lives; meet their death | survive; escape alive; come out alive;
be unhurt; be spared; come to no harm

withdraw from; pull out of; pull back from; vacate; retreat from | still occupy; occupy; remain in; stay in; still
hold; hold on to

lay down their arms; disarm; hand over their weapons; surrender their weapons; give up their weapons; give up their
arms | take up arms; keep their weapons; keep their arms; refuse to disarm; rearm

turn the tide; change the course; alter the course; tip the balance; tip in favour; swing in favour; shift the
balance; tip the scales; swing the war; swing the balance; swung the war; turning point; a turning-point; decisive; be
decisive; alter the balance; reverse the course; reverse the fortunes; reverse .. fortunes; change .. fortunes; change
.. direction; change the direction; transform the war; transform the course; shift the course; shift the momentum;
give .. the upper hand; gave .. the upper hand; save .. from defeat; proved decisive; turn the war; turned the war;
turn .. around; turn things around; prove crucial; begin to go .. way; start to go .. way; go .. way; went .. way;
swing .. way; swing things; swung things; swing .. favour; swung .. favour; swing .. favor; begin to win; start to
win; start winning; begin winning / change its course / changed its course / alter its course / tip it in / turn in ..
favour / turn in .. favor / swing in / in assad's favor / in assad's favour / reversal / turnaround / turnabout /
change of fortune | make no difference; leave .. as it be; leave .. as they be; leave .. unchanged; leave .. as
before; change little; change nothing; have no effect; have little effect; make little difference; do little to
change; hardly change; fail to turn the tide; fail to change; hardly affect; play no part; play little part; without
effect; had no bearing; had no influence; no real effect; no real difference; made hardly any; hardly any difference;
hardly any effect; be of little consequence; of no consequence; of little consequence; prove ineffective; be
ineffective; come to nothing; do nothing to change; did not change; failed to alter; failed to shift; fail to alter;
fail to shift; fail to change the course; little influence on; little bearing; little impact; no impact; balance .. as
it was; leave the balance; left the war as it; a stalemate / as weak as before / as before / no better off / no better
than before / where it be / where they were / unaltered / still losing

well away from; far from; a long way from; a long way off; a long way away; a long distance away; far away from;
remote from; at a distance from / at some distance from; a good way from; at a remove from; distant from; some way
from; nowhere near; clear of; away from; miles from; well behind; at a safe distance; far behind | right where; in the
thick of; on the front line; at the front line; on the front lines; near the front / close to; near; next to; in the
midst of; at the heart of; in the vicinity of; not far from; amid; in the middle of; on the battlefield; in the heat
of; along the front line; along the front; at the scene of; within sight of / close by; close beside; landed near;
hard by; cheek by jowl with; right beside; right next to; in the vicinity; in the immediate; right by; around the
front; at or near; in or near; on or near; near to the front; in the line of fire; in the heart of; in the zone of;
within range of; within the zone of; adjoining; a stone's throw; within earshot of; in the path of; in areas of
active; in the combat zone; in combat zones; where fighting rage; where troops were fighting; where fighting was

unharmed; unhurt; uninjured; unscathed | wounded; injured; hurt; maimed

give the order; order; command

throw open | seal off; shut off; close off; cordon off

within reach; accessible; be reached | out of reach; beyond reach; inaccessible; cut off; could no longer reach; can
no longer reach; could not reach; cannot reach; be unable to reach

at war; in conflict | at peace

out of danger; in safety; be safe; be now safe; nothing to fear | danger .. loom large; face danger; in danger; at
risk; in peril; be endangered / danger to / much to fear; a great deal to fear; reason to fear; cause to fear; good
reason to fear; everything to fear

keep their word; keep the promise; keep their promise; honour the agreement; stick to the agreement; abide by the
truce; observe the truce; keep the truce; keep to the truce | break their word; break the promise; break their
promise; breach the agreement; violate the agreement; break the truce; violate the truce; breach the truce

lay the mines; plant the mines; lay mines; plant mines | clear the mines; clear mines; remove the mines

with plenty of room; plenty of room; plenty of space; ample space; enough space; with room to spare; spacious; roomy /
half empty; mostly empty; largely empty; stand empty; room to spare; uncrowded; sparsely populated; thinly populated;
plenty of free; much room; a lot of room; few people live in; nearly empty; almost empty; emptied out / offer plenty /
wide open / well spaced / roomy camps / half full | crowd; cram; packed; overcrowded; cramped / packed into; jammed;
squeezed into; crammed into; full to bursting; overfull; bursting at; overflowing; tightly packed; packed tight;
little room; no room; too many people; huddled; congested; jammed into; cheek by jowl; in cramped conditions / cramped
camps / in cramped / packed camps / living close / live close together / squeezed / jam-packed / bursting / crowded
together / very crowded / densely

by force; forcibly; at gunpoint | peacefully; by consent; without force; by agreement

grant .. access to; be granted access to; give .. access to; be given access to; be let into; be admitted to; let ..
into; admit .. to; be allowed into; be allowed to enter | deny .. access to; be denied access to; refuse .. access to;
be refused access to; be kept out of; keep .. out of; be barred from; be shut out of; be turned away from; be not
allowed into; not be allowed into

repel; beat back; fend off; drive back; fight off; throw back; repulse | give way to; be overrun by; be overwhelmed
by; succumb to; fall to

evacuate; be moved out of; move out of; be emptied | still in the; remain in; stay in

without a fight; without resistance; without meeting resistance; without a shot; unopposed; without fighting | after a
battle; after heavy fighting; after fierce fighting; after fierce resistance; after a fierce battle; after heavy
resistance

be full; be filled to capacity; be packed; overflow | be empty; be half empty; stand empty; be deserted

in populated areas; in residential areas; in inhabited areas; where people live | in empty areas; in uninhabited
areas; in deserted areas; in open country

let .. leave; allow .. to leave; let .. out; allow .. out | keep .. inside; keep .. from leaving; prevent .. from
leaving; trap .. in; trap .. inside

give themselves up; turn themselves in; surrender | be captured; be caught; be taken prisoner; refuse to surrender;
fight on

indiscriminate; without distinction; without distinguishing; without discriminating; without discrimination between;
not distinguish; without telling .. apart; without making a distinction; whatever they hit; no matter what they hit;
no matter whom they hit; without telling civilians from; unable to distinguish; cannot distinguish; make no
distinction; no distinction; make no difference between; strike .. alike; hit .. alike; civilians and fighters alike;
without regard to who; without regard to what; hit and miss; random; at random; haphazard; scattershot; unaimed; not
aimed; not directed at; blind; blindly; fail to distinguish; failed to distinguish; without trying to tell; not aimed
at any particular; without picking; without aiming | be careful to distinguish; take care to distinguish; carefully
distinguish; pinpoint; aim with care; carefully aimed; aim precisely; precisely aimed; aimed with precision; carefully
target; carefully targeted; well aimed; well-aimed; accurately aimed; precise; precisely; precision; careful aim;
selective; narrowly aimed; confined to military; confined to fighters; aimed only at; aimed solely at; directed only
at; directed solely at; only at fighters; only at military; only at soldiers; only against fighters; limited to
military; kept to military; discriminating; pin-point; surgical; accurate; careful

have .. to leave their homes; leave their homes; flee their homes; be driven from their homes; be forced from their
homes; be made to flee; flee; fled; forced displacement; driven from; forced from; drive .. from; uprooted; uproot;
leave home; abandon their homes; have to abandon; have to flee; lose their home; pushed out of; be turned out; turned
out of; put to flight; on the move; on the road; displaced; send .. fleeing; run away; run for their lives; leave the
area; leave the place; leave the region; leave the district; make .. leave; drive .. away; chase .. away; empty .. of
people; forced to move; made .. homeless; make homeless / be displaced; be uprooted; displacement of; become homeless;
be made homeless / be driven out; lose their homes | stay in their homes; stay at home; stay put; remain in their
homes; stay where they be; stay behind; able to stay; able to remain; allowed to stay in; stayed in; remained in their;
go home; return home; return to their homes; allowed to return; keep their homes; left in peace; stay where; remain
where; not have to move; not have to leave; did not have to leave

drive out; drive .. out; displacement of; displace; uproot; force .. out; expel; oust; force .. to flee; force .. to
leave; put .. to flight; make .. flee; make .. leave; make .. run; drive .. away; chase .. away; empty .. of people |
let .. stay; allow .. to stay; let .. remain; allow .. to remain; keep .. from fleeing; stop .. from fleeing; prevent
.. from fleeing; keep .. from leaving; stop .. from leaving; prevent .. from leaving; make .. stay; force .. to stay

within the country; inside the country; in their own country; displaced internally; internally displaced; within its
borders; inside its borders; within their own country; without leaving the country; within syria; inside their own
country; within their country; within the borders of; inside the borders of; without crossing a border; without
crossing the border; without crossing any border; not crossing a border; without leaving; inside their country; within
its own borders; inside its own borders; remain in the country; stay in the country; still in the country; in another
part of the country; in their homeland; internally / inside syria / in syria itself / elsewhere in their country / own
borders / inside their own borders / not left the country / not left syria / remained in syria / still in syria /
never left | abroad; in another country; in other countries; outside the country; leave the country; across the
border; flee the country; beyond its borders; beyond the border; to foreign countries; beyond the country; live
abroad; flee abroad; fled abroad; go abroad; cross the border; cross .. border; cross an international border; outside
their country; outside their own country; outside syria; outside its borders; in foreign countries; in neighbouring
countries; in neighboring countries; leave their country; left the country; in exile; into exile; overseas; out of the
country; beyond the country's borders; in other states; to other countries; to other states; to neighbouring; to
neighboring; sent abroad; out of syria / moved abroad / beyond syria / beyond its frontiers / other lands / foreign
soil / emigrated / emigrate / went abroad / gone abroad / live in exile

spread terror; spread fear; instil terror; instill terror; instil fear; instill fear; terrorise; terrorize; frighten;
strike fear; sow fear; sow terror; instil fear; inspire terror; inspire fear; cause terror; cause fear; put fear into;
put terror into; scare; cow the; cow; intimidate; make .. afraid; make .. fearful; produce terror; sowing terror;
cause panic; spread panic; break .. spirit; break .. morale; break .. will / frighten civilians / frightening /
instilling fear / put .. in fear / live in fear / sow panic / terrify / terrifying / terrorising / terrorizing / alarm
| reassure; calm the; win over; win the trust of; win the hearts of; gain the trust of; earn .. trust; earn ..
goodwill; gain .. support; win .. support; put .. minds at rest; put .. at ease; protect .. from fear; give ..
confidence; soothe; instill calm; instil calm; instill confidence; ease .. fears; allay .. fears; encourage .. to
stay; persuade .. to stay

truce; cease-fire; ceasefire; cease fire; armistice; halt to the fighting; pause in the fighting; suspension of
hostilities

fragile / shaky / precarious / tenuous / unstable / easily break / easily broken / easily fall apart / easily collapse
/ could break / could collapse / could break down / could fall apart / could fall through / might break / might
collapse / might break down / might not hold / might not last / may not hold / may not last / may collapse at / may
break down / liable to break / liable to collapse / prone to break / prone to collapse / in danger of collapsing / at
risk of collapsing / at risk of collapse / on the brink of / hang by a thread / hang in the balance / uncertain to
last / not certain to last / not certain to hold / not sure to hold / not sure to last / unlikely to last / unlikely
to hold / far from secure / far from solid / far from firm / far from stable / far from certain to / not solid / not
firm / not secure / not stable / not robust / anything but solid / anything but secure / anything but firm / anything
but stable / insecure / brittle / delicate / flimsy / weak / vulnerable / wobbly / rickety / unsteady / on shaky
ground / break at any moment / break at any time / collapse at any moment / collapse at any time | solid / firm /
firmly / robust / stable / durable / sturdy / secure / rock-solid / rock solid / unshakable / unshakeable /
unbreakable / resilient / dependable / unlikely to fail / unlikely to break / unlikely to collapse / unlikely to
falter / certain to hold / certain to last / sure to hold / sure to last / bound to hold / bound to last / likely to
hold / likely to last / here to stay / well established / firmly established / firmly in place / firm footing / sound
footing / on firm ground / on solid ground / built to last / hold well / hold firm / hold up well / stand firm / well
rooted / in no danger of collapsing / in no danger of breaking / in no danger of breaking down / danger of collapsing
have passed

no apparent military / no legitimate military / without an apparent military / without a legitimate military / without
any legitimate military / without any apparent military / no military objective / no military target / no military
objectives / no military targets / no military purpose / no military point / no military reason / no lawful target /
no legitimate target / no legitimate targets / no valid target / no valid military / nothing military / nothing lawful
to / nothing lawfully / nothing .. lawfully / nothing that could lawfully / nothing .. army could lawfully / nothing
of military / nothing legitimate / without any military / without a military / without military / free of military /
devoid of military / lack any military / lack a military / lack .. apparent military / no visible military / no
evident military / no obvious military / no discernible military / no army target / no troops / no sign of military /
no sign of any military / absence of military / absence of any military / not contain .. military / held nothing / no
apparent target / no apparent objective / empty of military | military target / military purpose / military reason /
could make out a military / made out a military / military targets / military objectives / military objective / an
obvious military / a clear military / a legitimate military / a valid military / a legitimate target / legitimate
targets / a lawful target / lawful targets / a valid target / valid targets / army target / army targets / army bases
/ army base / military base / military bases / rebel bases / rebel base / rebel positions / military positions /
military installations / troop positions / fighters' positions / enemy positions / something the army could lawfully /
something .. could lawfully / lawfully aim at / military assets / military value / military sites / military use /
used by fighters / sheltered fighters / sheltered troops / sheltering fighters / sheltering troops / hid fighters

come under attack / be attacked / be under attack / be under fire / come under fire / be shelled / be shot at / be
fired on / be targeted by / be hit by / be assailed by / face attacks / suffer attacks / be harassed / be beset |
leave .. in peace / left in peace / leave .. alone / left alone / leave .. unmolested / be unmolested / hold their
fire / held their fire / not attack / not attacked / not been attacked / no attack on / never attacked / live in peace
with / keep the peace / abstain from attacks / respect the truce / be at peace with / quiet on

laws of war; law of war; rules of war; rules of armed conflict; law of armed conflict; laws of armed conflict; laws
and customs of war; international humanitarian law; humanitarian law; rules of warfare; laws of warfare; the rules
that govern war; rules governing war

ordinary people; civilians; non-combatants; noncombatants; innocent people; civilian population; townspeople; people
not fighting; ordinary citizens; ordinary residents; local people; local residents

come from; come there from; come here from; hail from; move there from / displaced from; driven from; uprooted from;
fled from; flee from; expelled from; chased from

active fighting; front lines; front line; the fighting; battlefield; battlefields; combat zone; combat zones; scene of
the fighting; where troops clash; zone of combat; clashes between; combat between

terrorism; terrorists; fighting terror; fight against terrorism; combating terrorism; countering terrorism;
counter-terrorism; war on terror; anti-terror; anti-terrorist

no survivors / no quarter / leave nobody alive / leave no one alive / leave none alive / leave no survivors / leave
nobody to survive / take no prisoners / kill everyone / kill all / spare nobody / spare no one / spare none / nobody
.. spared / no one .. spared / nobody be left alive / no one be left alive / not a single survivor / be killed to the
last / nobody is to survive / no one is to survive / none is to survive / give no quarter / to the last man / no mercy
/ deny quarter / kill all who surrender / kill those who surrender / shoot those who surrender / kill everybody / kill
anyone / kill the wounded / finish off / killed to a man / nobody left alive / no one left alive / nobody remain alive
/ show no mercy / without mercy / execute all / wipe out / exterminate | take prisoners / quarter be given / give
quarter / spare those who surrender / spare survivors / let .. live / accept surrender / leave survivors / show mercy
/ let survivors

in offence or in defence / in offence or defence / offensive or defensive / defensive as well as offensive / offensive
as well as defensive / in defence as well as / in attack or in defence / whether attacking or defending / attacking or
defending / both offence and defence / offence and defence / repel / also in defence / even in defence / in
self-defence / acting in defence / acting in self-defence / defensive acts / defensive violence / fire back / fight
back / beat back / repulse / ward off | only in offence / only when attacking / only the attacking side / only the
attacker / only offensive / only the aggressor / only the side that / only those who attack / only acts of aggression
/ offensive alone / not in defence / not defensive / not when defending / leaves out defence / excludes defence / not
cover defence / not count defence / not include defence / no defensive / purely offensive

undefended / non-defended / demilitarized / without defence / not defended / undefended place / undefended places |
defended / fortified / garrisoned / well defended / strongly held

starvation / starve / go hungry / hunger / make .. hungry / let .. starve / cut off .. food / deprive .. of food /
deny .. food / food as a weapon / destroy crops / destroying crops / destroying harvests / burn harvests / burn crops
/ ruin harvests | feed the / feed them / bring food / supply food / supplied with food / provide food / kept supplied
/ well fed
"""
