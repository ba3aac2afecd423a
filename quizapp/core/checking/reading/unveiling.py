"""A text with what plainly denies a word put as `not`, and without the `not` of what denies nothing."""

import re

from quizapp.core.checking.lexicons.duties import NO_CASE
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.undone import TURNED_DOWN, TURNING_DOWN
from quizapp.core.checking.reading.words import SMALL
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def unveiled(text: str) -> str:
    """The text with what plainly denies a word put as `not`: `in no case`, `prevented it from being referred`."""
    text = _NOT_RULED_OUT_RE.sub("allows for", _as_only(either_way(_NUMBERED_RE.sub("number ", text))))
    text = _without_idle_not(text)
    if "even " in text.lower():
        text = _CONCEDED_RE.sub(r"\g<lead> \g<verb>", text)
    if not _SCANT.isdisjoint(tokens(text)):
        text = _SCANT_RE.sub("lack of ", text)
    if "ack" in text or "bsence" in text or "hortage" in text:
        text = _LACKING_BEHIND_RE.sub(r"lacking \g<what>", _NO_LACK_RE.sub("plenty of", text))
    text = _OF_ITSELF_RE.sub("", text)
    if "no " in text.lower():
        text = _NO_MORE_RE.sub("at most", text)
        text = _NO_CASE_BEFORE_RE.sub(r"\g<who> \g<verb> not be", text)
        text = _NO_LONGER_RE.sub("not", _IN_NO_CASE_RE.sub("not", text))
    text = with_not(_RID_OF_RE.sub("without", _FREE_OF_RE.sub("not subject to", text)))
    if "ithout prejudice" in text:
        text = text.replace("ithout prejudice to", "ith regard to")
    text = _denied_at_its_verb(denied_before(text))
    if "ithout" in text:
        text = _UNDOUBTED_RE.sub("", text)
    if "either" in text:
        text = _NEITHER_RE.sub(r"\g<one> and \g<other> \g<verb> not", text)
    if "from" in text:
        text = _KEPT_FROM_RE.sub(lambda match: match[0] if match["un"] else f"{match['whom']} not ", text)
    text = _NOR_RE.sub(_nor, text)
    if not TURNING_DOWN.isdisjoint(tokens(text)):
        text = _BARRED_TOO_RE.sub(r"\g<lead> not ", text)
        text = _TURNED_DOWN_RE.sub(lambda match: match[0] if match["un"] else "not ", text)
    return AGAIN_RE.sub(r"re\1", text) if "e-" in text else text


_LACKING_BEHIND_RE = re.compile(
    r"\b(?P<what>(?!(?:all|both|found|still|also|now|most)\b)[a-z-]{4,}) lacking(?=[,;.]|$| and\b)"
)
"""`Skills lacking, and others in need of help` denies the skills and not the help."""

_NUMBERED_RE = re.compile(r"\b[Nn]o\. ?(?=\d)")
"""The number of a house or a rank is no denial: `at No. 36 Mill Street`."""


def _shielded(match: re.Match[str]) -> str:
    """What one is shielded from is denied, unless one is not shielded: `nothing in it shields him from blame`."""
    clause = _CLAUSE_RE.split(match.string[: match.start()])[-1]
    return match[0] if not DENYING.isdisjoint(tokens(clause)) else f"{match['lead']} not "


_CLAUSE_RE = re.compile(r"[.;:]|, (?!of\b)|\b(?:but|and|while|though)\b")


def _not_behind(match: re.Match[str]) -> str:
    return f"{match['who'] or match['whoever'] or match['what']} {match['verb']} not "


_OUT_OF_RE = re.compile(
    r"\b(?:out of|beyond) (?=(?:the |its |his |her |their )?(?:power|reach|jurisdiction|control|competence)\b)"
)
_IN_HIS_ABSENCE_RE = re.compile(r"\b(?:in|during) (?:its|his|her|their) absence\b", re.IGNORECASE)
_NOTHING_IN_RE = re.compile(
    r"\bnothing in (?P<what>(?:the|this|these|that|its) [\w-]+(?: of [\w-]+)?) (?=[a-z]{3,}s\b)", re.IGNORECASE
)
"""Of what `nothing in the pact shields` it is the shielding that is denied."""

_IDLE_RE = re.compile(
    r"\b(?P<did>did|do|does|done|said|knew) nothing"
    r" (?=(?:may|shall|must|can|could|will|would|is|are|was|were|has|have|had)\b)",
    re.IGNORECASE,
)
"""Of who `did nothing may be fined` it is not denied that he may be."""


def _denied_at_its_verb(text: str) -> str:
    """The text with `not` before each verb that a `no` or a `not` farther off denies: seldom there, so asked first."""
    lowered = text.lower()
    if "out of " in lowered or "beyond " in lowered:
        text = _OUT_OF_RE.sub("not in ", text)
    if "absence" in lowered:
        text = _IN_HIS_ABSENCE_RE.sub("else", text)
    if "nothing " in lowered:
        text = _NOTHING_IN_RE.sub(r"in \g<what> not ", text)
        text = _IDLE_RE.sub(r"\g<did> naught ", text)
    if "from " in lowered or "against " in lowered:
        text = _SHIELDED_RE.sub(_shielded, text)
    if " or as " in lowered:
        text = _NOT_AS_RE.sub(r"\g<lead> or as not ", text)
    if "no " in lowered or "nobody " in lowered:
        text = _AT_NONE_RE.sub(r"not \g<done> \g<by> a ", text)
        text = _NO_ONE_SHALL_RE.sub(_not_behind, text)
    return text


def _nor(match: re.Match[str]) -> str:
    """`Failed to warn them or not help them`; of `failed to do what it could to stop or hinder it` two are one end."""
    return match[0] if _ENDS_TO_RE.search(match["lead"]) else f"{match['lead']} not "


_ENDS_TO_RE = re.compile(r" [a-z]+ to [a-z]+,? or$", re.IGNORECASE)


def _without_idle_not(text: str) -> str:
    if "not " in text or "n't " in text or "n’t " in text or " never" in text:
        text = _NOT_DISPUTED_RE.sub("admits", text)
    if " not" not in text:
        return text
    return _LEFT_OUT_RE.sub(r"\g<lead> not \g<who>", _NOT_CONTRARY_RE.sub("in keeping with", text))


def _as_only(text: str) -> str:
    if " alone" in text:
        text = _NOT_ALONE_RE.sub(r"\g<who> and others", text)
    return _NO_OTHER_RE.sub("only", text) if "other" in text or " else" in text else text


def denied_before(text: str) -> str:
    """The text with a denial behind its verb put before it: `not exempts` for `exempts no one`."""
    if " no" not in text:
        return text
    text = _FREES_NONE_RE.sub(r"not \g<verb> a ", text)
    return _NOBODY_BEHIND_RE.sub(lambda match: match[0] if match["verb"] in SMALL else f"not {match['verb']}", text)


def with_not(text: str) -> str:
    """The text with `not` before what it denies, of `nothing that would exempt` and of `did not occur near`."""
    if " not " in text:
        text = _LIGHT_DEED_RE.sub("not ", text)
    return _NOTHING_THAT_RE.sub("not", text) if "othing " in text or "o one " in text or "obody " in text else text


def either_way(text: str) -> str:
    """The text without the `or not` that leaves both open: `may or may not be used`, `whether or not it is`."""
    return _EITHER_WAY_RE.sub(r"\1", text) if " or " in text else text


_EITHER_WAY_RE = re.compile(r"\b(\w+) or (?:\1 )?not\b", re.IGNORECASE)
_LIGHT_DEED_RE = Seldom(
    r"\bnot (?:take place|taken place|happen|happened|occur|occurred|fall|fallen|lie|come)"
    r" (?=far|near|close|outside|inside|away)"
)
"""Of what `did not take place far off` it is the place that is denied."""

_SCANT = frozenset({"little", "enough", "insufficient", "scant", "hardly"})
_SCANT_RE = re.compile(
    r"\b(?:too little|(?:far from|not) enough(?! to\b)|insufficient|scant|hardly any|precious little) (?=[a-z]{4})",
    re.IGNORECASE,
)
"""Of what there is too little there is a lack."""

_NOT_AS_RE = re.compile(
    r"\b(?P<lead>not (?:be )?(?:regarded|considered|deemed|treated|taken|seen|held|construed|interpreted|counted) as"
    r" [^,;.]{2,60}?) or as ",
    re.IGNORECASE,
)
"""Neither of two is said of what is `not regarded as the one or as the other`."""

_AT_NONE_RE = Seldom(
    r"\b(?P<done>(?!not\b)[a-z]{3,}ed) (?P<by>at|to|on|by|against|into|for|towards?) no (?=[a-z]{3})"
    r"(?!(?:more|less|fewer|later|earlier|other|one|longer|further|time|point|reason|cost|charge|avail|case|end)\b)",
    re.IGNORECASE,
)
"""What is `aimed at no mill` is not aimed at a mill."""

_SHIELDED_RE = Seldom(
    r"(?<!\bnot )(?<!\bnever )(?<!\bno )(?P<lead>\b(?:(?:protect|shield|guard|shelter|immun)[a-z]*|safe|secure|spared?)"
    r" (?:(?:the|an?|its|their|all|any) )?(?:[\w’'-]+ ){0,3}?(?:from|against)) "
    r"(?!(?:the|an?|any|all|its|their|every|each|dangers?|effects?|consequences|harm|risks?)\b(?! attacks?\b)|not\b)",
    re.IGNORECASE,
)
"""Of what is `shielded from raids` no raid is told."""

_BROUGHT_ABOUT = (
    r"(?:undertaken|carried|made|held|done|launched|committed|imposed|taken|given|granted|issued|placed|put|levied|paid"
    r"|allowed|permitted|tolerated|conducted|established|set|drawn|raised|brought|passed|required|added|created|entered"
    r"|waged|ordered|started|begun|opened|filed|lodged|submitted|found|seen|heard|inflicted|exerted|used|employed|a|an|the)"
)
"""What is not done to a thing that is there, but brings it about or has it: of `no raid may be made` it is the raid."""

_NO_ONE_SHALL_RE = Seldom(
    r"(?:(?<![\w,;:.] )\b|(?<=[,;:.] )|(?<=\bthat )|(?<=\band )|(?<=\bbut )|(?<=\bif )|(?<=\bwhere )|(?<=\bwhen ))"
    r"(?:no (?P<who>(?:person|one|man|woman|child|member|prisoner|civilian|captain|rider|[a-z]+er)"
    r" (?!shall\b|may\b|must\b)[^,;.]{3,120}?)|nobody (?P<whoever>who [^,;.]{3,120}?)"
    r"|no (?P<what>(?!(?:case|event|way|time|longer|more|less|fewer|later|earlier|other|circumstances?)\b)[a-z]{3,}))"
    rf" (?P<verb>shall|may|must) (?=be\b)(?(what)(?!be (?:[a-z]+ly )?{_BROUGHT_ABOUT}\b))",
    re.IGNORECASE,
)
"""Of `no rider leaping from a barge shall be made the aim` it is the making that is denied."""

_LEFT_OUT_RE = Seldom(
    r"(?P<lead>,? (?:but|though|although|while)) (?P<who>[^,;.]{3,60}?) "
    r"(?:did|does|do|is|are|was|were|has|have|had|can|could|will|may|shall) not(?=\W*$|[,;.])",
    re.IGNORECASE,
)
"""`But the mills did not` is `but not the mills`."""

_NOT_CONTRARY_RE = Seldom(r"\bnot (?:contrary to|incompatible with|inconsistent with|in conflict with|at odds with)\b")

_CONCEDED_RE = re.compile(
    r"\b(?P<lead>even (?:if|when|where|though) [^,;.]{2,60}?) (?P<verb>did|does|do|is|are|was|were|has|have|had|can)"
    r"(?: not|n['’]t)\b",
    re.IGNORECASE,
)
"""What is conceded denies nothing of the rule: `liable even if he did not know`."""

_NOT_ALONE_RE = re.compile(r"\bnot (?P<who>(?:[^\s,;.]+ ){0,3}?[^\s,;.]+) alone\b")
"""What not one alone did the one did too."""

_NO_LACK_RE = Seldom(
    r"\b(?:no|not any|never any|without(?: any)?) (?:[a-z]+ )?(?:lack|absence|shortage|dearth) of\b", re.IGNORECASE
)

_IN_NO_CASE_RE = Seldom(
    r"\b(?:in no (?:case|event|way)|under no circumstances?|by no means|at no time)\b", re.IGNORECASE
)
_NO_CASE_BEFORE_RE = Seldom(
    rf"\b{NO_CASE}"
    r" (?P<verb>shall|may|must|can|is|are|was|were) (?P<who>(?:[\w’'-]+ ){0,5}?[\w’'-]+) be\b",
    re.IGNORECASE,
)
"""`In no case shall a miller be fined` is `a miller shall not be fined`."""

_NO_OTHER_RE = re.compile(
    r"\b(?:no(?:ne)? other(?: than)?|no ?(?:body|thing|where|one) (?:else|other than)(?: than| but)?)\b", re.IGNORECASE
)
"""`No other mill was open` says that the one was, and denies nothing of it."""

_NEITHER_RE = re.compile(
    r"\b[Nn]either (?P<one>[^,;.]{3,60}?) nor (?P<other>[^,;.]{3,60}?) "
    r"(?P<verb>may|might|shall|should|can|could|will|would|must|is|are|was|were|has|have|had|does|do|did)\b"
)
_NOT_RULED_OUT_RE = Seldom(
    r"\b(?:(?:do|does|did|will|would|can|could|has|have|is|are|was|were)(?: not|n['’]t| never)|cannot|refuse[sd]? to)"
    r" (?:be )?(?:(?:rule|ruled) out|excluded?|precluded?)\b(?: the (?:possibility|chance|risk)(?: of| that)?)?"
)
"""What is not ruled out is held to be possible, and nothing is denied of it."""

_UNDOUBTED_RE = re.compile(
    r"\bwithout (?:an? |any |the least |the slightest )?"
    r"(?:doubt|question|reservations?|qualification|hedging|hesitation)\b",
    re.IGNORECASE,
)
"""What says how sure one is, and denies nothing that follows."""

_NOBODY_BEHIND_RE = Seldom(
    r"\b(?P<verb>[a-z]{3,}) (?:no one|nobody|nothing)(?=\W*$|[,;.]| (?:from|in|of|on|at|for|to)\b)"
)
"""`Exempts no one` is `does not exempt`."""

_FREES_NONE_RE = Seldom(
    r"\b(?P<verb>(?:exempt|reliev|absolv|releas|excus|shield|spar|fre)(?:e?[sd]|e|s|ed|ing)?) no (?=[a-z]{3})(?!one\b)",
    re.IGNORECASE,
)
"""`Exempts no reeve` is `does not exempt a reeve`."""

_NOTHING_THAT_RE = re.compile(
    r"\b[Nn](?:othing|o one|obody) (?:that|which|who) (?:would|could|can|may|might|shall|will)\b"
)

_FREE_OF_RE = Seldom(
    r"\b(?<!not )(?<!never )(?:free (?:of|from)|exempt from|immune (?:from|to))(?= (?:any|all|every)\b)"
)
"""What is free of any toll is subject to none."""

_RID_OF_RE = Seldom(r"\b(?<!not )(?<!never )free (?:of|from)(?= (?!charge\b|the\b|its\b|their\b)[a-z]+)")
"""A ledger free of errors is one without them."""


_NOT_DISPUTED_RE = Seldom(
    r"\b(?:do|does|did|has|have|had|will|would|can|could)(?: not|n['’]t| never) "
    r"(?:disput|den(?:y|ied)|contest|question|challeng|object)(?:e?d?|ed to)\b",
    re.IGNORECASE,
)
"""What is not disputed is admitted, and nothing is denied of it."""

_OF_ITSELF_RE = Seldom(r",? (?:in and )?of (?:itself|themselves),?", re.IGNORECASE)
"""A turn of speech, whose `and` joins nothing."""

_NO_LONGER_RE = re.compile(
    r"\bno longer\b(?! than\b)|\bno more(?= (?!than\b|or\b|and\b)[a-z]+)(?![^.;]*\bthan\b)", re.IGNORECASE
)
_NO_MORE_RE = re.compile(r"\bno (?:long|high|great|larg|old|heavi|wid)e?r than\b", re.IGNORECASE)
"""These bound an amount and deny nothing."""

_UNDONE = (
    r"(?P<un>\b(?:not|never|cannot|can['’]?t|couldn['’]?t|won['’]?t|didn['’]?t|nobody|nothing|none|neither)"
    r" (?:\w+ ){0,2}?)?"
)
_KEPT_FROM_RE = Seldom(
    rf"{_UNDONE}"
    r"\b(?:prevent|hinder|block|bar|keep|kept|stop|prohibit|ban)(?:s|r?ed|p?ed|n?ed|ing)?\b"
    r"(?P<whom>(?:\W+\w+){0,8}?\W+)from (?:being )?(?=\w+(?:ing|ed)\b)",
    re.IGNORECASE,
)
_TURNED_DOWN_RE = Seldom(rf"{_UNDONE}\b{TURNED_DOWN} (?:be )?", re.IGNORECASE)
_BARRED_TOO_RE = Seldom(
    r"(?P<lead>\b(?:is|are) (?:prohibited|forbidden)(?: (?:for|in|on) [^,;.]{3,40}?)? to [^;.]{3,300}?, (?:and|or)) to"
    r" (?=[a-z])"
)
"""What is prohibited beside the first deed: `it is prohibited to burn them, and to use them`."""

_NOR_RE = Seldom(
    r"(?P<lead>\b(?:nothing|(?:fail|refus|neglect|omit|declin)(?:t?ed|e?s|ing)?|unable|unwilling) to [a-z]+"
    r" (?:[^,;.:]|, (?!and |but |while |which |who |so )){2,80}?,? or)"
    r"(?: to)? (?=[a-z]+ (?:those|them|him|her|it|the|its|his|their|any|such|an?)\b)",
    re.IGNORECASE,
)
"""What is not done beside the first deed: `did nothing to stop them or punish the culprits`."""

AGAIN_RE = Seldom(r"\bre-(\w+)", re.IGNORECASE)
"""`Re-election` is another thing than the election named beside it."""
