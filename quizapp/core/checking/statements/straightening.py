"""A statement in the plain order and the plain words that the other rules read: `X launched it` for `it was X who did`.

Only turns of speech are taken out that say no more, and nothing else, than what is put for them.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.folding import tokens
from quizapp.core.number_words import COUNTING, SCALES
from quizapp.core.questions.true_false import TrueFalse

_CLEFT_RE = re.compile(
    r"\b[Ii]t (?:is|was|were) (?:indeed |precisely |actually )?"
    r"(?!(?:not|never|no|only|also)\b)(?P<who>[^,;:.]{2,60}?) (?P<rel>who|that|which) (?P<verb>\w+)"
)
"""`It was Halden that closed the dam`; of `it was the view of Orsk that` nobody is the doer."""

_COUNTED = rf"(?:{'|'.join(COUNTING)})(?:[ -](?:{'|'.join((*COUNTING, *SCALES, 'hundred'))}))*"
_NUMBER = rf"(?:[$€£]?\d(?:[\d,.]*\d)?(?: (?:hundred|thousand|million|billion|percent))?|{_COUNTED})"
_OR_MORE_RE = re.compile(
    rf"\b(?P<figure>{_NUMBER})(?P<noun>(?: [a-z]+){{0,2}}?),? (?:or (?:even |possibly )?"
    r"(?P<way>more|over|above|upwards|fewer|less|under|below)|(?P<up>and (?:more|over|above|up|upwards)|if not more)"
    r"|at (?:the )?(?:(?P<least>least)|(?P<most>most))|(?P<down>if not fewer|if not less))"
    r"(?! than\b)",
    re.IGNORECASE,
)
_ONE_IN_RE = re.compile(
    r"\b[Oo]ne(?P<noun>(?: (?!of\b)[a-z]+){0,3}?) (?:in|out of) (?:every )?(?P<of>two|three|four|five|eight|ten)\b"
    r"(?! [a-z]{3,}s\b)"
)
"""`One child in three` is a third of the children."""

_PARTS = {
    "two": "half", "three": "a third", "four": "a quarter", "five": "a fifth", "eight": "an eighth", "ten": "a tenth",
}  # fmt: skip

_SLIGHTLY = "little bit shade touch trifle fraction just slightly somewhat marginally"
_LITTLE_RE = re.compile(
    r"\b(?:a (?:little|bit|shade|touch|trifle|fraction)|just|slightly|somewhat|marginally) "
    r"(?P<way>over|above|under|below|more than|less than|fewer than|short of)(?= )",
    re.IGNORECASE,
)
_NEAR_RE = re.compile(
    rf"\b(?:(?P<verb>fall|falls|fell|come|comes|came|stop|stops|stopped|lie|lies|lay|stay|stays|stayed|stand|stands"
    rf"|stood|remain|remains|remained) )?(?:(?:just|a (?:little|bit|shade)|slightly) short of|just (?:under|below)) "
    rf"(?={_NUMBER}\b)",
    re.IGNORECASE,
)
"""`Falls just short of 30` is `is nearly 30`."""

_AS_BOUND_RE = re.compile(
    rf"\b(?P<figure>{_NUMBER})(?P<noun>(?: [a-z]+){{0,2}}?),? as (?:the|an?) (?:(?P<low>(?:bare )?minimum|floor|lowest"
    r"(?: figure| estimate)?|lower (?:limit|bound|end))|maximum|ceiling|highest(?: figure| estimate)?"
    r"|upper (?:limit|bound|end))(?P<number> number)?\b",
    re.IGNORECASE,
)
"""`Gives 30 as the minimum` is `gives at least 30`."""

_LEAST_OF_RE = re.compile(rf"\b(?:a|the) (?:bare )?(?P<way>minimum|maximum) of (?={_NUMBER}\b)", re.IGNORECASE)

_NOT_ALONE_RE = re.compile(
    r"\bnot (?P<prep>(?:at|in|on|to|for|by|from|of|against|with) )?(?P<what>[^,;.]{2,60}?) alone,? but (?:also )?",
    re.IGNORECASE,
)
_UP = frozenset({"more", "over", "above", "upwards"})


_UP_RE = re.compile(
    r"\b(?P<verb>go|goes|went|gone|going|come|comes|came|coming) (?P<way>up|down)"
    r"(?! (?:to|in flames|against|for|with|from|into|on|the|a|an|as|at|under)\b)",
    re.IGNORECASE,
)
"""What goes up rises."""


def straightened(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement without its turns of speech; itself where it has none, or has that of its own sentence."""
    text = question.question
    words = set(tokens(text))
    for seen, pattern, put in _TURNS:
        if not seen.isdisjoint(words) and not (put is _a_part and _are_turned(pattern, grounds)):
            text = pattern.sub(put, text)
    return question if text == question.question else replace(question, question=text)


def _are_turned(pattern: re.Pattern[str], grounds: Sequence[Ground]) -> bool:
    return any(pattern.search(ground.passage.sentence) is not None for ground in grounds)


def _the_doer(match: re.Match[str]) -> str:
    if match["rel"] != "who" and not (_NAMED_RE.match(match["who"]) and _is_deed(match["verb"])):
        return match[0]
    return f"{match['who']} {match['verb']}"


_NAMED_RE = re.compile(r"(?:the )?[A-Z]")
_VERBS = frozenset({"has", "had", "have", "was", "were", "is", "are", "did", "may", "must", "shall", "can", "will"})


def _is_deed(word: str) -> bool:
    return word in _VERBS or word.endswith(("ed", "s")) or word in _DEEDS


_DEEDS_LIST = """
won lost led left gave took bought sold built made held found wrote fought sent paid met saw drew threw struck hit began
brought caught chose drove broke shot fell rose fled
"""
_DEEDS = frozenset(_DEEDS_LIST.split())


def _bounded(match: re.Match[str]) -> str:
    up = match["up"] or match["least"] or (match["way"] or "").casefold() in _UP
    return f"{'at least' if up else 'at most'} {match['figure']}{match['noun']}"


def _nearly(match: re.Match[str]) -> str:
    verb = (match["verb"] or "").casefold()
    if not verb:
        return "nearly "
    return f"{'are' if verb in _PLAINLY_MANY else 'is' if verb.endswith('s') else 'was'} nearly "


_PLAINLY_MANY = frozenset({"fall", "come", "stop", "lie", "stay", "stand", "remain"})


def _as_bounded(match: re.Match[str]) -> str:
    return f"{'at least' if match['low'] else 'at most'} {match['figure']}{match['noun']}"


def _least_of(match: re.Match[str]) -> str:
    return "at least " if match["way"].casefold() == "minimum" else "at most "


def _cannot(match: re.Match[str]) -> str:
    return f"{match['can']}annot"


_CANNOT_RE = re.compile(r"\b(?P<can>[Cc])an['’]?t\b")


def _than(match: re.Match[str]) -> str:
    way = match["way"].casefold()
    return "less than" if way == "short of" else match["way"]


def _a_part(match: re.Match[str]) -> str:
    return f"{_PARTS[match['of']]} of{match['noun'] or ' them'}"


def _rose(match: re.Match[str]) -> str:
    verb = match["verb"].casefold()
    if match["way"].casefold() == "down":
        return _FALLING[verb]
    return _RISING.get(verb, match[0])


_RISING = {"go": "rise", "goes": "rises", "went": "rose", "gone": "risen", "going": "rising"}
_FALLING = {
    "go": "fall", "goes": "falls", "went": "fell", "gone": "fallen", "going": "falling",
    "come": "fall", "comes": "falls", "came": "fell", "coming": "falling",
}  # fmt: skip


def _both(match: re.Match[str]) -> str:
    return f"{match['prep'] or ''}{match['what']} and "


_LAW = (
    r"(?P<lead>^|, |[.?!] )(?:(?:Additional )?Protocol [IV]+|Article \d+|it"
    r"|(?:the|this) (?:law|code|statute|protocol|rule|treaty|charter))"
)
_PRESUMES_RE = re.compile(
    rf"{_LAW} (?:presumes|assumes|takes it"
    r"|(?:(?:starts(?: out)?|begins) from|(?:works|proceeds|acts|goes) on) the (?:assumption|presumption))"
    r" that (?P<what>[^,;.]{2,60}?) (?P<be>is|are)(?! (?:to|being|presumed)\b)(?P<not> not)? ",
    re.IGNORECASE,
)
"""`The Code presumes that the barge is sold` is `the barge is presumed to be sold`."""


_HAS_IT_SO_RE = re.compile(
    rf"{_LAW} has (?P<what>[^,;.]{{2,60}}?) (?P<done>treated|regarded|considered|counted|seen|presumed)"
    r" (?P<as>as|to be) ",
    re.IGNORECASE,
)
"""`The Code has the barge treated as sold` is `the barge is treated as sold`."""


def _is_so(match: re.Match[str]) -> str:
    return f"{match['lead']}{match['what']} is {match['done']} {match['as']} "


_IN_THAT_CASE_RE = re.compile(
    rf"{_LAW} applies (?:as soon as|whenever|once|if|when|where) there (?:is|are) (?P<what>[^,;.]{{2,60}}?)"
    r"(?: (?:in|inside|within) (?:a|the|any) (?:country|state|town|land))?(?=\W*$|[,;.])",
    re.IGNORECASE,
)
_INTO_PLAY_RE = re.compile(
    r"^(?P<what>(?:(?:an?|the|any|mere) )?[\w’' -]{3,40}?)"
    r" (?:(?:is|are) enough to |suffices? to |alone |can |may |will )?"
    r"brings? (?P<law>(?:Additional )?Protocol [IV]+|Article \d+"
    r"|(?:the|this) (?:law|code|statute|protocol|rule|treaty)) into (?:play|action|operation)\b",
    re.IGNORECASE,
)
"""`A brawl is enough to bring the Code into play` is `the Code applies to a brawl`."""


def _applies(match: re.Match[str]) -> str:
    return f"{match[0].split(' applies ')[0]} applies to {match['what']}"


def _applied(match: re.Match[str]) -> str:
    return f"{match['law'][:1].upper()}{match['law'][1:]} applies to {match['what'][:1].lower()}{match['what'][1:]}"


def _presumed(match: re.Match[str]) -> str:
    return f"{match['lead']}{match['what']} {match['be']} presumed{match['not'] or ''} to be "


_TURNS: tuple[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (frozenset({"it"}), _CLEFT_RE, _the_doer),
    (frozenset({"or", "if", "and", "least", "most"}), _OR_MORE_RE, _bounded),
    (frozenset({"one"}), _ONE_IN_RE, _a_part),
    (frozenset({"short", "under", "below"}), _NEAR_RE, _nearly),
    (frozenset({"as"}), _AS_BOUND_RE, _as_bounded),
    (frozenset({"minimum", "maximum"}), _LEAST_OF_RE, _least_of),
    (frozenset(_SLIGHTLY.split()), _LITTLE_RE, _than),
    (frozenset({"alone"}), _NOT_ALONE_RE, _both),
    (frozenset({"up", "down"}), _UP_RE, _rose),
    (frozenset({"can", "cant"}), _CANNOT_RE, _cannot),
    (frozenset({"presumes", "assumes", "takes", "assumption", "presumption"}), _PRESUMES_RE, _presumed),
    (frozenset({"has"}), _HAS_IT_SO_RE, _is_so),
    (frozenset({"there"}), _IN_THAT_CASE_RE, _applies),
    (frozenset({"into"}), _INTO_PLAY_RE, _applied),
)  # fmt: skip
"""A word without which a turn is not there, how it is written, and what is put for it."""
