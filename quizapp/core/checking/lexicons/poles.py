"""Words on either side of one question: any of the left says the contrary of any of the right, in most texts.

A line is a question (did it grow or shrink, was it helped or hindered). Both sides are written with `|` between them. A
word belongs to a line only if it seldom means anything else where the matter is the same: the rules that read this ask
first that it is.
"""

_POLES_LIST = """
increase rise risen grow grown intensify escalate heavier | reduce decrease fall drop decline shrink ease lessen lighter
hinder obstruct hamper impede delay block thwart | help speed facilitate assist hasten ease smooth
regain gain retake recapture recover capture seize win | lose lost cede surrender forfeit
vow pledge promise undertake | abandon renounce forswear
strengthen bolster reinforce help allow enable | weaken undermine cripple
far distant remote | close near beside next adjacent
majority most bulk | minority few fraction handful
fraction handful minority part | majority most bulk all whole entire
lack lacking scarce short shortage missing absent insufficient | plentiful abundant ample sufficient enough adequate
loom large great grave serious considerable | small slight minor negligible low little
fragile shaky brittle precarious unstable weak | solid firm stable robust strong secure durable lasting
indiscriminate random reckless careless | careful precise discriminate selective accurate
deliberate intentional planned wilful willful | accidental unintentional inadvertent unplanned
prohibit forbid forbidden ban outlaw unlawful illegal | permit allow authorise authorize lawful legal permissible
crowd cramped overcrowded crowded | empty spacious uncrowded sparse
accept approve agree consent endorse | reject refuse decline veto
terrorist violent | peaceful charitable
disregard ignore neglect contempt | respect heed care regard concern
destroy damage wreck ruin demolish | preserve spare protect repair rebuild restore
previously before earlier | afterwards after later
launch begin start open | end finish halt stop conclude
deadlock stalemate impasse disagreement | agreement unanimity consensus
punish prosecute discipline | reward pardon promote
exempt immune immunity | liable responsible accountable answerable
force compel coerce | voluntary free
attack target shell bomb | spare protect defend
worsen deteriorate worse | improve better
repeat repeated recurring many | single isolated once
callous cruel heartless ruthless | humane kind compassionate tender
senior high-ranking top | junior low-ranking
brutal bloody | bloodless peaceful
"""


def pairs(listed: str) -> tuple[tuple[str, str], ...]:
    """Every pair of a word of the left with one of the right, of a list with one question a line."""
    lines = [line.partition("|") for line in listed.strip().splitlines()]
    return tuple((one, other) for left, _, right in lines for one in left.split() for other in right.split())


POLES = pairs(_POLES_LIST)
"""Every pair of a word of the left with one of the right."""
