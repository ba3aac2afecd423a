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
corruption fraud corrupt terror instill targeted targeting disregard
"""
GRAVE = frozenset(_GRAVE_LIST.split())
"""What must not be put as a fact when a source only passes it on: a crime, a guilt, an intention."""

_OPINION_LIST = """
claimed claims argued argues alleged alleges predicted predicts insisted insists believed believes contended contends
feared hoped complained speculated suggested maintained
"""
OPINION = frozenset(_OPINION_LIST.split())
"""In a source, before `that`: what follows is somebody's own opinion, charge or forecast, whatever its matter."""

HEDGES_OF_AMOUNT = {
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least",
    "more than": "more than", "over": "more than", "upwards of": "more than", "in excess of": "more than",
    "up to": "at most",
    "at most": "at most", "no more than": "at most", "as many as": "at most", "fewer than": "less than",
    "less than": "less than", "under": "less than",
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

_UNSURE_ASKED_LIST = """
chance chances risk risks suspect suspects inference infer inferred unclear uncertain unproven estimate estimates
estimated approximately about roughly said thought believed reported alleged supposed rumoured
"""
UNSURE_ASKED = UNSURE | frozenset(_UNSURE_ASKED_LIST.split())
"""What keeps the doubt in a question, in these words or others."""
