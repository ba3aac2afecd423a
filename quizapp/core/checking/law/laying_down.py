"""A statement of what a law lays down for somebody, read as what they must, may or must not do.

`The charter obliges the council to close it` is `the council must close it`, `leaves it to the council whether to
close it` is `the council may choose to close it`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.folding import tokens
from quizapp.core.questions.true_false import TrueFalse


def laid_down(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with what its law lays down said of those for whom it does; itself where its sentence does so."""
    left = _LEFT_RE.match(question.question) if "iscretion" in question.question else None
    if left is not None:
        who = left["of"] or left["whose"]
        who = who if left["led"] else _begun(who)
        return replace(question, question=f"{left['led']}{who} may choose to {left['deed']}{left['end']}")
    said = set(tokens(question.question))
    need = None if _NEEDED.isdisjoint(said) else _NEEDED_RE.match(question.question)
    if need is not None and any("without" in tokens(ground.passage.sentence) for ground in grounds):
        what = f"{need['what'][:1].lower()}{need['what'][1:]}"
        return replace(
            question, question=f"{_begun(need['whose'])} shall not be {need['done']} without {what}{need['end']}"
        )
    for seen, pattern, put in _TURNS:
        turn = None if seen.isdisjoint(said) else pattern.match(question.question)
        if turn is not None and not any(not seen.isdisjoint(tokens(one.passage.sentence)) for one in grounds):
            return _put(question, turn, put)
    verb = next((word for word in tokens(question.question) if word in _RULING), None)
    if verb is None or any(verb in tokens(ground.passage.sentence) for ground in grounds):
        return question
    match = _LAID_RE.match(question.question)
    ruling = None if match is None else _RULING[match["verb"]].get(match["joint"].split()[0])
    if match is None or ruling is None:
        return question
    return _put(question, match, ruling)


def _put(question: TrueFalse, match: re.Match[str], ruling: str) -> TrueFalse:
    who = _SUBJECTS.get(match["who"].strip(), match["who"].strip())
    who = who if match["led"] else _begun(who)
    deed = question.question[match.end() :]
    if match[0].endswith(("it ", "he ")):
        deed = _FINITE_RE.sub("", deed, count=1)
    return replace(question, question=f"{match['led']}{who} {ruling} {deed}")


_SUBJECTS = {"him": "he", "them": "they", "her": "she"}
_FINITE_RE = re.compile(r"(?<=[^s\s])s\b")


def _begun(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


_OBLIGING = "obliges oblige obligates requires require compels binds"
_ALLOWING = "allows allow permits permit enables enable entitles entitle authorises authorizes empowers"
_FORBIDDING = "forbids forbid prohibits prohibit bars bar"
_RULING: dict[str, dict[str, str]] = {
    **{word: {"to": "must"} for word in _OBLIGING.split()},
    **{word: {"to": "may"} for word in _ALLOWING.split()},
    **{word: {"to": "must not", "from": "is forbidden from"} for word in _FORBIDDING.split()},
    **{word: {"whether": "may choose to"} for word in ("leaves", "leave")},
}
"""What a law does to somebody, and what by it they must, may or must not do, by the word before the deed."""

_LED = r"(?P<led>(?:.*(?:[,;:] |\bthat ))?)"
_LAW = (
    r"(?:[\w’'-]+ ){0,5}?(?:Protocols?|Statute|Conventions?|Treaty|Charter|Covenant|Constitution|Act|Code|Articles?"
    r"|Rules?|[Ll]aws?|rules?|provisions?|statute|treaty|charter|articles?|paragraphs?|AP)"
    r"(?: (?:\d+|I{1,3}|\(\w+\)|of(?: the)?|[A-Z][\w-]*|war|law|armed conflict)(?:\(\w+\))*,?){0,9}"
)
_CLAUSE = r"\b(?:is|are|was|were|not|but|that|which|who|whose)\b"
_NOBODY = r" order)(?<! access)(?<! entry)(?<! time)(?<!majority)(?<! votes)(?<! consent)(?<!approval)(?<!agreement"
"""What stands so before a `to` is no one on whom a law lays anything: `requires a majority to change it`."""

_LAID_RE = re.compile(
    rf"{_LED}(?:{_LAW}|[Ii]t)(?: also| further| thereby| expressly| only)?"
    rf" (?P<verb>{'|'.join(_RULING)}) (?:it (?:open |up )?to )?"
    rf"(?P<who>(?!(?:the right|[a-z]+ing)\b)(?:(?!{_CLAUSE})[^,;:.]){{2,120}}?)(?<!{_NOBODY})"
    r" (?P<joint>to|from|whether (?:or not )?to)"
    r" (?!(?:the|an?|its|their|his|her|such|any|each|all|that|this|which|whom|whose)\b)(?=[a-z])"
)
_OWN_CHOICE_RE = re.compile(
    rf"{_LED}[Ii]t is (?:up to|for|left to|open to) (?P<who>[^,;:.]{{2,60}}?)"
    r" (?:to (?:decide|choose|say) )?whether (?:or not )?"
    r"(?:(?:to|they) (?=[a-z])|(?:it|he or she|he|she) (?=[a-z]+[^s]s\b))"
)
"""`It is up to the council whether it closes the weir`."""

_LETS_RE = re.compile(
    rf"{_LED}(?:{_LAW}|[Ii]t) lets? "
    r"(?P<who>(?:an?|the|its|their|any|every|no)(?: [a-z’'-]+){1,4}? (?=be [a-z])"
    r"|(?:an?|the|its|their|any|every) [a-z’'-]+ (?=[a-z])|[a-z]+s (?=[a-z]))(?!with\b|in\b|of\b|on\b|for\b|go\b)"
)
"""`The charter lets the council close the weir`."""

_NEEDED = frozenset({"needed", "required", "necessary"})
_NEEDED_RE = re.compile(
    r"(?P<what>[^,;:.]{2,60}?) (?:is|are) (?:needed|required|necessary) before (?P<whose>[^,;:.]{2,60}?)"
    r" (?:is|are|(?:may|can) be) (?P<done>[a-z]+(?:ed|en|t|ld|ght)\b[^,;:.]{0,60}?)(?P<end>\W*)$"
)
"""`A licence is needed before a boat is hired out`."""

_COUNTS = ("counts", "count", "regards", "regard", "treats", "treat", "considers", "consider", "views", "view")
_COUNTS_RE = re.compile(
    rf"{_LED}(?:{_LAW}|[Ii]t) (?:{'|'.join(_COUNTS)})"
    r" (?P<who>(?!(?:as|for)\b)[^,;:.]{2,60}?) (?:as|to be) (?=[a-z])"
)
"""`The charter counts him as a miller` is `he is considered as a miller`."""

_TURNS = (
    (frozenset({"whether"}), _OWN_CHOICE_RE, "may choose to"),
    (frozenset({"lets", "let"}), _LETS_RE, "may"),
    (frozenset(_COUNTS), _COUNTS_RE, "is considered as"),
)
"""A word without which it is not there, how a law says it, and what is put for it."""

_LEFT_RE = re.compile(
    rf"{_LED}[Ww]hether (?:or not )?to (?P<deed>[^;:.]{{3,120}}?)"
    r" (?:is|lies|rests|falls|remains)(?: left)?(?: [a-z]+ly)? (?:to|at|in|within|up to|with) "
    r"(?:the discretion of (?P<of>[^,;:.]{2,60}?)|(?P<whose>[^,;:.]{2,60}?)['’]s? (?:own |sole |full )?discretion)"
    r"(?P<end>\W*)$"
)
"""`Whether to close the weir lies within the discretion of the council`."""
