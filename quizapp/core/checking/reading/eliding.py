"""Clauses that leave out what the one before has said: `a miller was hurt; the mayor was not`."""

import re

from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import SMALL, content
from quizapp.core.folding import spans, tokens
from quizapp.core.seldom import Seldom

_ELIDED_RE = re.compile(
    r"(?P<first>.{8,}?)(?:[,;] (?:but|while|whereas|although|though|and|yet)?|(?: but| while| whereas| and)(?= ))"
    r" ?(?P<who>(?:(?!\b(?:and|or|but|which|who|that|where|when|as|if)\b)[^,;:.]){2,60}?)"
    r" (?P<aux>is|are|was|were|has|have|had|can|could|will|would|may|must|should|did|does|do)"
    r"(?P<no> not|n['’]t)?(?=\W*$|[,;:)])",
    re.IGNORECASE,
)
"""A clause that ends with its helping verb, behind another one."""

_FAMILIES = ("is are was were", "has have had", "can could", "will would", "may", "must should", "did does do")
_LIKE = {word: "|".join(family.split()) for family in _FAMILIES for word in family.split()}
_DOING = frozenset({"did", "does", "do"})
_DENIED_RE = re.compile(r"^(?: not\b|n['’]t\b)", re.IGNORECASE)


def said_of_it(text: str, told: str) -> str:
    """What is told of whom a text is about, in full, where a clause leaves out its verb; all that is told else.

    Of the mayor `a miller was hurt; the mayor was not` says `the mayor was not hurt`, and of the miller the rest.
    """
    match = _ELIDED_RE.match(told) if _HINT_RE.search(told) is not None else None
    if match is None or _ELIDED_RE.match(text):
        return told
    parted = _parted(match["first"], match["aux"].casefold())
    who, own = content(match["who"]), content(text)
    if parted is None or not who:
        return told
    subject, what = parted
    in_full = f"{match['who']} {match['aux']}{match['no'] or ''} {what}"
    head = next((word for word in reversed(tokens(subject)) if word not in SMALL), "")
    if not who <= own:
        return told if own & who else match["first"]
    return f"{told} {in_full}" if content(head) <= own else in_full


_HINT_RE = Seldom(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|may|must|should|did|does|do)(?: not|n['’]t)?"
    r"(?:\W*$|[,;:)])"
)


def _parted(first: str, aux: str) -> tuple[str, str] | None:
    """The subject of a clause, and what it says of it behind a helping verb like another's; None where it has none."""
    found = [*re.finditer(rf"\b(?:{_LIKE[aux]})\b", first)]
    if found:
        what = _DENIED_RE.sub("", first[found[-1].end() :])
        return (first[: found[-1].start()], what.strip()) if content(what) else None
    verb = next((one for one in spans(first)[1:] if is_past(one.text)), None) if aux in _DOING else None
    return None if verb is None else (first[: verb.start], first[verb.start :])
