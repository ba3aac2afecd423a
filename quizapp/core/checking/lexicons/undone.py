"""What is said before a deed that was not done: that somebody refused it, or that it was only planned or asked for."""


def _either(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_REFUSED = "refuse refuses refused refusing decline declines declined declining neglect neglects neglected neglecting"
_AGAINST = "vote votes voted voting decide decides decided deciding rule rules ruled ruling"
_FROM = "refrain refrains refrained refraining abstain abstains abstained abstaining"
_DROPPED = """
reject rejects rejected rejecting abandon abandons abandoned abandoning scrap scraps scrapped scrapping drop drops
dropped dropping
"""
_DENIED = "deny denies denied denying"
_THROWN_OUT = (
    f"{_DENIED} dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes refuted"
)
_BARRED = "prohibited forbidden banned barred"
_BARRING = "prohibit prohibits forbid forbids"
_CLAIM = "(?:claim|allegation|accusation|charge|suggestion|report|idea|notion)"
_PLAN = (
    r"(?:(?:an?|the|its|their|his|her|all|any) )?(?:\w+ )?(?:plan|proposal|bid|call|request|demand|attempt|motion)s? to"
)
TURNED_DOWN = (
    rf"(?:{_either(_REFUSED)} to|{_either(_AGAINST)} against(?= \w+ing\b)|(?:rule[sd]?|ruling) out"
    r"|(?:stop(?:s|ped|ping)?|falls?|fell|falling) short of(?= \w+ing\b)"
    rf"|{_either(_FROM)} from|(?:{_either(_DROPPED)}|turn(?:s|ed|ing)? down) {_PLAN}"
    rf"|(?:is|are|was|were|be) {_either(_BARRED)}(?: (?:for|in|on) [^,;.]{{3,40}}?)? to"
    rf"|{_either(_THROWN_OUT)} (?:the|a|any|all) {_CLAIM}s? that"
    rf"|(?:has|have|had) yet to|{_either(_BARRING)}(?= \w+ing\b)|{_either(_DENIED)}(?: that| having|(?= \w+ing\b)))"
)
"""The pattern of what plainly denies the deed behind it: `refused to`, `voted against` before `extending`."""

TURNING_DOWN = frozenset(
    f"{_REFUSED} {_FROM} {_DROPPED} {_THROWN_OUT} {_BARRED} {_BARRING}"
    " against rule rules ruled ruling short down yet".split()
)
"""A word of each: where a text has none of them, the pattern need not be tried."""

STOPPED = (
    r"(?:(?:is|are|was|were|be|been|being)(?: \w+ly)? (?:(?:block|bar|prevent|stop|thwart|frustrat|hinder|hamper|imped"
    r"|obstruct|preclud|foil|veto|halt|avert|stall|delay|refus|reject)\w*ed|withheld|held (?:up|back|off)|ruled out"
    r"|turned down|impossible)|fail(?:s|ed)|fell through|(?:come|came) to nothing)\b"
)
"""The pattern of what denies the deed before it: `the sale was blocked`, `fell through`."""

_PLANNED = """
threaten threatens threatened threatening plan plans planned planning intend intends intended intending want wants
wanted wanting hope hopes hoped hoping vow vows vowed vowing promise promises promised promising pledge pledges pledged
pledging offer offers offered offering propose proposes proposed proposing prepare prepares prepared preparing seek
seeks sought seeking aim aims aimed aiming try tries tried trying attempt attempts attempted attempting
"""
_ASKED = """
urge urges urged urging ask asks asked asking demand demands demanded demanding press presses pressed pressing
"""
_EXPECTED = "expected due scheduled supposed set likely about meant"
_CALLED = "call calls called calling"
_WEIGHED = """
consider considers considered considering discuss discusses discussed discussing propose proposes proposed proposing
suggest suggests suggested suggesting recommend recommends recommended recommending contemplate contemplates
contemplated contemplating weigh weighs weighed weighing
"""
ONLY_MEANT = (
    rf"(?:{_either(_PLANNED)} to|(?:is|are|was|were) {_either(_EXPECTED)} to"
    rf"|(?:{_either(_ASKED)}|{_either(_CALLED)} (?:on|for|upon))(?: [^\s,;.]+){{1,6}}? to"
    rf"|{_either(_WEIGHED)}(?= [a-z]+ing\b))"
)
"""The pattern of what says of the deed behind it only that it was meant: `threatened to`, `considered closing`."""

MEANING = frozenset(f"{_PLANNED} {_ASKED} {_CALLED} {_WEIGHED} {_EXPECTED}".split())
"""A word of each: where a text has none of them, the pattern need not be tried."""
