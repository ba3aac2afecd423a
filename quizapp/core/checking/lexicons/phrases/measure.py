"""How much, how many, how often, how surely, and when."""

QUESTIONS = """
most of; majority of; more than half of; over half of; greater part of; larger part of; bulk of / much of; a large
part of; a good part of; large parts of / nearly all of; almost all of; virtually all of; close to a full; close to a
complete; close to all; nearly complete; near-complete; almost complete; nearly a full; almost a full; almost a
complete / all of the; all the; all of them; all of it; every one of them; the complete number of; the full number of;
the complete tally of; the full tally of; the sum total of; the complete set of; the full set of / the rule and not
the exception; the rule rather than the exception; for the most part; the larger share of; the greater share of; the
lion's share of; more often than not; in most cases; in the majority of cases; the better part of; well over half of |
fewer than half of; less than half of; under half of; minority of / fewer than a third of; less than a third of /
fewer than a quarter of; less than a quarter of / only a fraction of; a fraction of; a small part of; a small fraction
of; only a small part of; only a part of; just a part of; merely a part of; only part of; just a fraction of; no more
than a part of; no more than a fraction of; a mere fraction of; but a fraction of; no more than a small part of / only
a few of; a handful of; hardly any of / none of / the exception; the exception and not the rule; the exception rather
than the rule; few and far between; in a minority of; a minority of / a tiny part of; a tiny share of; a tiny fraction
of; a small share of; a sliver of; a small proportion of; a small minority of; only a small share of; only a small
number of; a small number of; a limited number of; a sample of; only a sample of / well under half of; next to none
of; almost none of; barely any of; scarcely any of

could not establish; be unable to establish; could not determine; be unable to determine; could not ascertain; be
unable to ascertain; could not tell; be unable to tell | establish who; determine who; find out who; identify who

put off; postpone; delay; defer | bring forward

the whole of; the whole province; the entire; all of the; all of it; all of them / in its entirety | as much as half;
up to half / half of; half the / a part of; parts of / a third of / two thirds of / a quarter of / three quarters of /
a small part of

be ruled out; be practically ruled out; rule out; be out of the question; no chance of; no prospect of | the chance
of; may amount to; might amount to; could amount to; chance .. loom large; cannot be ruled out; not be ruled out; a
danger of; a risk of

be certain that; be certain to; be sure to; will certainly; be bound to; be inevitable | the chance of; a chance of;
chance that; be likely to; may well

simple majority; bare majority | absolute majority | two thirds; two-thirds majority | three quarters; three-quarters
majority | unanimity; unanimous

only when; only where; only if; solely when; solely where; solely if; exclusively when; exclusively where; in no case
other than; exclusively with; solely with; solely concerned; nothing but; nothing other than; and nothing else; and no
other; and no others; none but; confined to; limited to; restricted to; none other than; unless .. part of; to the
exclusion of | in particular when; in particular where; in particular if; especially when; especially where;
especially if; particularly when; particularly where; particularly if; notably when; notably where; above all when;
including when; though not exclusively; though not only; not exclusively; not only; but not only; chiefly; mainly;
first and foremost; among others; among other; amongst others / above all

irrespective of; regardless of; no matter; whoever; whichever; without regard to who; without regard to which; whatever
the; whatever their; whatever his; whatever its; whatever reason; for whatever reason; no matter why; no matter who; no
matter what; no matter which; no matter how; without regard to; independently of; without distinction; without
distinction based on; without adverse distinction; any motive; any reason; even if .. reason; never mind; be
immaterial; be irrelevant; not matter; makes no difference; make no difference; equally to all; be of no relevance;
have no bearing; like every other person; like any other person; like every other; like everyone else; like everybody
else; like anyone else; like anybody else; just as anyone else; the same as anyone else; the same as everyone else; as
much as anyone else; no less than anyone else / makes no difference to / without any distinction / no distinction / the
same for / whoever he / however high / rank .. no / no privilege / no privileges / no special / play no role / plays no
role / not count / equal before / for all alike / nobody be above | depending on; depend on; only if .. motive; only if
.. reason; only where .. motive; if the motive; if the reason; hinge on; hinges on; vary with; varies with; subject to
the motive; unless .. good reason; different for; differ according; varies according

go up; climb; rise; increase; grow; be on the rise / become more frequent; become more common; become more numerous;
happen more often / multiply | go down; come down; fall; decrease; drop; shrink; be on the wane; decline / bring down;
reduce; lower

on schedule; on time; in good time; in time; as planned | behind schedule; too late; not in time; not .. in time

no longer; not .. any more; not .. any longer; have ceased to | still; continue to

not yet; have yet to; be yet to | already

before the deadline | after the deadline

at the same time; simultaneous | one after the other; one after another; in turn

for the first time; never before | as before; once again; yet again

above all; chiefly; mainly / only; solely; exclusively

in total; altogether; all told

in part; partly; partially | in full; fully; wholly; entirely; completely

run out; come to an end; expire; be allowed to expire | be extended; be renewed; be prolonged / be still in force;
still be in force

from the start; from the beginning; from the outset; from the first | only later; not until later; only at the end;
only towards the end

within days / within hours / at once; immediately; without delay; straight away; promptly | months later; years later
/ after a year; at a later date; at a later stage; after a month / after a long delay; only after months; only after
years; with delay; after years; after months

former / formerly; used to be / once be

claim .. lives; cost .. lives; cost .. their lives; take .. lives / lives .. be lost / be killed; dead; die / toll;
death toll; deaths

as a result of; because of; owing to; due to; on account of; in consequence of; as a consequence of / thanks to /
result from / be caused by / be brought about by / stem from / arise from / be down to

lead to; result in; bring about; give rise to / cause / set off / trigger / prompt / be the cause of

exceed; outstrip; surpass; go beyond / be more than; be greater than; be higher than

be made up of; consist of; be composed of; comprise; be formed of

in the course of; during; in the period / in the space of; over a period of; over a span of; within a span of

be on the increase; be increasing; be growing; be on the rise; keep rising | be on the decrease; be on the decline; be
falling; be declining; be shrinking

on average; as a rule; typically; generally; usually | in rare cases; exceptionally; hardly ever; seldom; rarely

be unlikely; it unlikely; highly unlikely; improbable; little likelihood; hardly likely; not likely | loom large; be
likely; very likely; highly likely; probable

in case of doubt; where there be doubt; if there be doubt; if in doubt; when in doubt; be in doubt; in cases of doubt /
nobody can tell; no one can tell; nobody know whether; no one know whether; cannot tell whether; impossible to tell;
cannot be told; nobody be sure; no one be sure; be unclear whether; be uncertain whether; not be clear whether

an estimated / as an estimate / be an estimate / not .. exact / not .. precise / not .. exact count / not .. exact
figure / not .. exact number / not .. precise count / not .. precise figure / not .. precise number | an exact count /
an exact figure / an exact number / a precise count / a precise figure / a precise number / counted exactly / counted
one by one

in whole or in part; wholly or partly; entirely or partly; in whole or in substantial part; in total or in part /
total or partial; total or substantial | not at all; in no part

the last / last remaining / the only remaining / sole remaining / only .. left / only .. still / no other .. left / no
other .. still / no other .. remain / no others left / no other pocket / the only .. left / all that remain of / all
that be left of / last of its kind / last of the / only one enclave / only one .. left / only one .. remained / one
remaining / the one remaining / last of the rebel / last stronghold / final stronghold / last holdout / no more than
one | one of several / one of many / one of a number of / one of a few / among several / among many / one among
several / one among many / several other / several others / many other / many others / two other / two others / a
number of other / among the first / one of the last / one of two / one of three / others .. remain / others .. left /
others .. still / several rebel / several enclaves / several .. enclaves / several .. pockets / many enclaves /
several strongholds / several such / other enclaves / other pockets

repeated / again and again / time and again / time after time / over and over / more than once / many times / many
times over / recurring / recurrent / a pattern of / persistent / on many occasions / on several occasions / several
times / not once but / not an isolated / no isolated / not isolated / not a one-off / no one-off / a series of / a
string of / a succession of / in series / not just once / one after another / not a single but / multiple / a course
of conduct | once only / only once / just once / a lone / a one-off / one off / one-off / an isolated / one isolated /
one single / isolated / isolated incident / isolated act / isolated case / happen once / a solitary / one act / one
breach / one incident / one occasion / on one occasion / lone incident / single act / single incident / a one time /
never repeated / without repetition / not repeated / once and no more

much of / a large part of / a large share of / a good deal of / a great deal of / great swathes of / large swathes of
/ wide swathes of / vast swathes of / large areas of / wide areas of / large stretches of / a big share of / a big
part of / a great part of / a considerable part of / a substantial part of / large parts of / a good part of / the
greater part of / the bulk of / large tracts of | a small part of / a small share of / a sliver of / only a little of
/ little of / very little of / hardly any of / almost none of / next to none of / only a fraction of / a mere fraction
of / a scrap of / scraps of / a corner of / small pockets of / a few pockets of / a small corner of / only a small
part of / a tiny part of

previously / before that / earlier / once before / already been / had already / not for the first time / for a second
time / second time / once more / a further time / yet again / more than once | the first time / for the first time /
never before / never been .. before / had not .. before / first displacement / never previously / not previously / not
.. before

as a floor / as the floor / as the minimum / as a minimum / as a lower limit / as the lower limit / as a lower bound /
as the lower bound / at the very least / no fewer than / not fewer than / at least / at a minimum / or more / if not
more / perhaps more / and possibly more / maybe higher / may be higher / could be higher / might be higher / may be
above / could be above / could be more / might be more / may well be higher / may exceed / could exceed / might exceed
/ the true .. higher / the real .. higher | as a ceiling / as the ceiling / as the maximum / as a maximum / as an
upper limit / as the upper limit / as an upper bound / at the very most / at the most / at most / not more than /
cannot be higher / cannot exceed / cannot have exceeded / could not exceed / cannot be above / or fewer / if not fewer
/ perhaps fewer

may have been / might have been / could have been / a possibility / as possible / something possible / tentative /
tentatively / cautious / cautiously / with caution / hedge / hedges / leave open / leave .. open / not claim certainty
/ not settled / not established / not a matter .. established / as a possibility / as a conjecture / conjecture /
hypothesis / not as a fact / not as fact / speculative / unproven | settled fact / as settled / as a fact / as fact /
a proven fact / an established fact / as established / as proven / as certain / a certainty / as a certainty / beyond
doubt / beyond any doubt / beyond question / without reservation / without any reservation / categorical /
categorically / flatly / flat out / outright / unequivocally / in no uncertain terms / with certainty / as beyond
dispute / leave no doubt / leaves no doubt / no room for doubt / conclusively / definitively / for a fact / plainly
state / be certain / be categorical

at all times / in all circumstances / under all circumstances / always / in every circumstance / at every moment /
without interruption / at no time .. not / constantly / permanently / in any circumstances / whatever the
circumstances / never cease | may be set aside / can be set aside / be set aside / be put aside / may be suspended /
be waived / may be waived / be relaxed / may be relaxed / be dispensed with / be disregarded / may be disregarded / be
ignored / may be ignored / when convenient / where convenient / only when convenient / when .. inconvenient / if ..
inconvenient / where .. inconvenient / optional / only at times / only sometimes / not always / at certain times /
from time to time / only during / only in peacetime / only before / may lapse / lapse when / fall away / falls away /
give way when / gives way when / yield to / bend to / as far as convenient / when it suits / where it suits / if it
suits / when practical / only when practical / from case to case

for such time as; for as long as; only as long as; so long as; only so long as; only while; only during; for the time
being; for the time that | for the rest of; for the remainder of; for good; forever; for ever; permanently; once and
for all; for life; for evermore

anticipated; expected; foreseen; foreseeable; hoped for | in fact obtained; actually obtained; in fact gained; actually
gained; in fact achieved; actually achieved; in fact caused; actually caused; in fact suffered; actually suffered; in
fact done; actually done; in the event gained; with hindsight; in hindsight; as it turned out; in retrospect

concrete; concrete and direct; direct and concrete; tangible | hypothetical; speculative; long-term; in the long run;
in the long term; in the distant future; remote; vague; indirect

imperative; indispensable; strictly necessary; absolutely necessary; strictly required; unavoidable | useful; be of
use; convenient; handy; expedient; helpful; merely desirable; advisable """
