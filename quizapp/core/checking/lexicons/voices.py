"""Words by which a text says that another speaks, that something is alleged, and how sure it is."""

_ATTRIBUTING_LIST = """
said says saying say told tells according alleged alleges allege allegedly accused accuses accuse claimed claims claim
reported reports reportedly report found finds finding concluded concludes stated states asserted asserts argued argues
denied denies described describes called calls documented documents suggests suggested estimated estimates warned warns
blamed blames believes believed contends contended quoted writes wrote added adds
"""
ATTRIBUTING = frozenset(_ATTRIBUTING_LIST.split())
"""In a source: the sentence passes on what somebody says. In a question: the question says that somebody says so."""

_SAYING_LIST = """
says said say states stated state claims claimed claim holds held hold argues argued argue maintains maintained maintain
asserts asserted assert alleges alleged allege believes believed believe estimates estimated estimate concludes
concluded conclude reports reported report declares declared declare writes wrote write notes noted note warns warned
warn insists insisted insist contends contended contend finds found find thinks thought think announced announces
"""
SAYING = frozenset(_SAYING_LIST.split())
"""Before a clause: what follows is what somebody says."""

_GRAVE_LIST = """
crime crimes violation violations violated violate unlawful unlawfully illegal illegally abuse abuses
abused atrocity atrocities massacre massacred torture tortured murder murdered genocide deliberate deliberately
intentional intentionally indiscriminate indiscriminately responsible guilty complicit persecuted rape raped
corruption fraud corrupt terror instill targeted targeting disregard callous legitimate hinder hindered hindering
obstruct obstructed obstructing ignored neglected concealed misled lied betrayed betrayal preventable foreseeable
negligent negligence reckless recklessly culpable blame punish unpunished impunity
"""
GRAVE = frozenset(_GRAVE_LIST.split())
"""What must not be put as a fact when a source only passes it on: a crime, a guilt, an intention."""

_ATTACKS_LIST = """
attack attacks attacked offensive offensives strike strikes airstrike airstrikes raid raids bombed bombing bombardment
shelled shelling
"""
ATTACKS = frozenset(_ATTACKS_LIST.split())
"""What somebody did, wherever harm stands beside it."""

_HARM_LIST = """
attack attacks attacked airstrike airstrikes bombed bombing shelled kill killed killing killings dead died deaths
wounded injured displaced displacement
"""
HARM = frozenset(_HARM_LIST.split())
"""What a source that mostly hands on what another says must not be taken to say itself: harm that somebody does.

Where one of ATTACKS stands beside it, that is: of a flood's dead nobody is accused.
"""

_OPINION_LIST = """
claimed claims argued argues alleged alleges predicted predicts insisted insists believed believes contended contends
feared hoped complained speculated suggested maintained
"""
OPINION = frozenset(_OPINION_LIST.split())
"""In a source, before `that`: what follows is somebody's own opinion, charge or forecast, whatever its matter."""

HEDGES_OF_AMOUNT = {
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least",
    "has passed": "more than", "have passed": "more than", "had passed": "more than", "topped": "more than",
    "exceeded": "more than", "exceeds": "more than", "exceeding": "more than", "surpassed": "more than",
    "more than": "more than", "over": "more than", "upwards of": "more than", "in excess of": "more than",
    "up to": "at most", "not exceeding": "at most", "not to exceed": "at most", "shall not exceed": "at most",
    "at most": "at most", "no more than": "at most", "not more than": "at most", "as many as": "at most",
    "as much as": "at most",
    "fewer than": "less than", "less than": "less than", "under": "less than", "below": "less than",
    "short of": "less than", "above": "more than",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly",
    "about": "about", "around": "about", "approximately": "about", "roughly": "about",
    "some": "about", "circa": "about",
    "a reported": "reported", "reportedly": "reported", "an alleged": "alleged",
    "an estimated": "about", "estimated": "about", "an average of": "on average",
}  # fmt: skip
"""What before a figure says that it is not exact, and the word that says so most plainly."""

_UNSURE_LIST = """
may might could possible possibly potential potentially likely probably apparent apparently seemingly suspected
purported presumably perhaps appears appeared seems seemed suggest suggests suggested supposedly reportedly allegedly
"""
UNSURE = frozenset(_UNSURE_LIST.split())
"""What says that something is not certain."""

DOUBTFULLY = frozenset(word for word in UNSURE if word.endswith("ly"))
"""`Apparently` doubts all that is said: what is not apparent denies nothing of it."""

_UNSURE_ASKED_LIST = """
appear seem chance chances risk risks possibility possibilities likelihood suspect suspects inference infer infers
inferred unclear uncertain unproven estimate estimates estimated approximately roughly thought believed alleged
supposed rumoured visible visibly evident evidently
"""
UNSURE_ASKED = UNSURE | frozenset(_UNSURE_ASKED_LIST.split())
"""What keeps the doubt in a question, in these words or others."""

_CERTAIN_LIST = """
definitely certainly undoubtedly unquestionably indisputably undeniably conclusively demonstrably proven proved proves
prove establish established establishes confirmed confirms certain
"""
CERTAIN = frozenset(_CERTAIN_LIST.split())
"""What says that something is certain, or has been shown to be; `certain` only before `that`."""

_SURE_PHRASES_LIST = """
without reservation
without any reservation
without reservations
without qualification
without any qualification
without hedging
without any hedging
without doubt
without a doubt
without any doubt
without question
beyond doubt
beyond any doubt
beyond all doubt
beyond a doubt
beyond question
beyond dispute
beyond reasonable doubt
beyond a reasonable doubt
no doubt
for certain
with certainty
as a certainty
as established fact
as an established fact
as proven fact
as a proven fact
as a fact
as fact
as settled
as a settled matter
as certain
as proven
as established
as undisputed
as beyond doubt
in no uncertain terms
outright
flatly
flat out
categorically
unequivocally
unreservedly
unambiguously
"""
SURE_PHRASES = tuple(_SURE_PHRASES_LIST.strip().splitlines())
"""The same in several words, or in words that say how somebody speaks: `says outright`."""

EXACT = ("exactly", "precisely", "an exact", "a precise", "no more and no less than", "no more or less than")
"""Before a figure: it is neither more nor less."""

_SPEAKING_LIST = """
said says stated states claimed claims argued argues alleged alleges asserted asserts maintained maintains insisted
insists contended contends warned warns estimated estimates reported reports declared declares announced announces
concluded concludes believed believes documented documents accused accuses told wrote writes noted notes suggested
suggests
"""
SPEAKING = tuple(_SPEAKING_LIST.split())
"""Right behind whoever speaks; `found` and `added` do other things too, and are asked for with their `that`."""

_SPEAK_LIST = """
say state claim argue allege assert maintain insist contend warn estimate report declare announce conclude believe find
document accuse write note suggest tell
"""
SPEAK = tuple(_SPEAK_LIST.split())
"""The same in a question: `what does the trust say`."""

SAYING_ON = ("saying", "claiming", "arguing", "alleging", "insisting", "adding", "warning")
"""By these a sentence goes on with what somebody named before says."""

_BODIES_LIST = """
government governments officials official ministry minister army forces agency agencies leaders leader report reports
authorities spokesman spokeswoman spokesperson president investigators military council alliance watchdog group
organisation organization researchers experts lawyers trust commission court media party survey study article text
author authors
"""
BODIES = frozenset(_BODIES_LIST.split())
"""Behind a name (`UN agencies`), or in its place (`the watchdog`), these speak."""

_MANY_LIST = """
officials agencies leaders authorities investigators researchers experts lawyers authors monitors observers
"""
MANY = frozenset(_MANY_LIST.split())
"""Those of them that are several."""

_BESIDE_SPEAKING_LIST = """
found finds added adds according saying names lists view opinion words eyes judgment judgement word authority count
counts estimate estimates figure figures reckoning tally number numbers statistics account version assessment citing
quoting
"""
BESIDE_SPEAKING = tuple(_BESIDE_SPEAKING_LIST.split())
"""What else may say, with other words beside it, that somebody speaks."""

REPORTERS = frozenset({"report", "group", "watchdog", "organisation", "organization", "researchers", "study", "survey"})
"""Without a name these are whoever the source reports; other common nouns may stand for anybody whom it names."""
