"""Who is said to say a thing, in a statement, a stem or a sentence of a source, and what is left without that."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.lexicons.voices import SAYING, SURE_PHRASES
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


class Framed(NamedTuple):
    """What a text says, and who says so by it; `speaker` is empty where it names nobody."""

    core: str
    speaker: str


_VERB = f"(?-i:{'|'.join(sorted(SAYING, key=len, reverse=True))})"  # no `United States`
_PLAINLY = "(?-i:says|said|say|states|claims|estimates|believes|thinks)"
_SURELY = f"(?: (?:{'|'.join(SURE_PHRASES)}))?"
_WHO = (
    r"(?P<who>(?!(?:has|had|have|is|was|were|are|who|which|that|and|but)\b)"
    r"(?:(?!\b(?:what|whom|that [A-Z][\w’'-]*|which (?:the|[A-Z]))\b)[^,;:.?!“”\"]){2,60}?)"
)
"""Of the wells that Ada Quill says she saw nobody speaks by that."""
_NO_NOUN = r"(?<! no)(?<! a)(?<! any)(?<! the)"
"""Who has no say in a thing says nothing."""
_AFTER_SAYING = "(?:in|on|at|to|from|after|before|during|last|this|when|while|of|about|with|by|as|again|later|there)\\b"
"""What may follow who says so behind it; another word makes a noun of it (`the state was renamed`)."""

_FLAGS = re.IGNORECASE | re.DOTALL
_LAW = (
    "(?-i:Protocols?|Statute|Conventions?|Treaty|Charter|Covenant|Constitution|Act|Law|Regulations?|Code"
    "|Articles?|Rules?)"
)
_UNDER_LAW_RE = Seldom(
    rf"^\W*(?:under|in|by|pursuant to|in accordance with|for the purposes? of) (?=[^,;]*\b{_LAW}\b)[^,;:.?!]{{3,70}}"
    r"(?:, (?:(?:sub-?)?paragraphs?|letters?|articles?|of) [^,;:.?!]{1,40})*"
    r"(?:,|(?= (?:you|one|nobody|everyone|anyone) )) (?P<core>.+)$",
    _FLAGS,
)
_LED_RES = (
    re.compile(
        rf"^\W*(?:according to|as stated by|as reported by|going by|judging by|for) {_WHO}, (?P<core>.+)$", _FLAGS
    ),
    Seldom(rf"^\W*(?:in|by) {_WHO}['’]s? (?:own )?(?:view|opinion|words|account), (?P<core>.+)$", _FLAGS),
    Seldom(
        rf"^\W*as {_WHO} (?:reports?|has|tells?|gives?) (?:it|[^,;:.?!]{{2,40}} (?:findings?|words)), (?P<core>.+)$",
        _FLAGS,
    ),
    Seldom(
        rf"^\W*{_WHO}{_NO_NOUN} (?:has |have |had )?(?:also )?(?:{_VERB}{_SURELY} that|{_PLAINLY}) (?P<core>.+)$",
        _FLAGS,
    ),
)
_TRAILED_RES = (
    Seldom(
        rf"^(?P<core>.+?),? (?:according to|in the (?:view|opinion|words) of|as reported by) {_WHO}\W*$",
        _FLAGS,
    ),
    Seldom(rf"^(?P<core>.+),[”\"]? {_WHO} {_VERB}\b(?! (?!{_AFTER_SAYING})[a-z])[^,]*\W*$", _FLAGS),
    Seldom(rf"^(?P<core>.+),? in {_WHO}['’]s? (?:view|opinion|words|account|estimate)\W*$", _FLAGS),
)


def unasked(question: TrueFalse) -> TrueFalse:
    """The statement without the words that only ask whether it is true: `True or false: …`, `Agree or disagree: …`."""
    summed = _SUMMARY_RE.match(question.question)
    if summed is not None:
        return replace(question, question=summed["said"] or summed["told"])
    text = _TITLED_RE.sub("", _ASKED_TRUE_RE.sub("", question.question))
    text = _WHICH_OF_TWO_RE.sub("", text)
    text = _ASKED_AMID_RE.sub(lambda match: match["next"].upper(), text)  # what stands before it sets a scene
    return question if text == question.question or not text.strip() else replace(question, question=text)


_TITLED_RE = Seldom(
    r"^\W{0,2}[“\"][^“”\"]{3,80}[”\"]: (?=[A-Z])"
    r"|^\W*(?:(?:By|In|According to) )?(?:[Tt]he|[Tt]his) (?:text|passage|article|story|report|reading|author|source)"
    r"(?: (?:says|states|claims|tells us|says so)(?: (?:this|the following|that))?)?: (?=[A-Z0-9])"
)
"""The title of the text that a statement is of, or that it is of it: `“The Old Mill”: Ada Quill sold it`."""

_WHICH_OF_TWO_RE = Seldom(r"^\W*(?P<one>[\w’'-]+(?: [\w’'-]+)?),? or (?:[\w’'-]+ ){0,2}[\w’'-]+\? (?=[A-Z])")
"""`Ferry or ford? By the code the barge is a ferry`: what is said of it follows."""

_FAIR = (
    r"(?:is|was) (?:this|that|it|he|she|the (?:summary|account|reading|sentence|statement))(?: (?:an?|the))?"
    r" (?:fair|accurate|correct|faithful|good|right|true|proper)"
    r"(?: (?:summary|account|description|reading|paraphrase|report|rendering))?(?: of [^?“\"]{2,60})?"
)
_SUMMARY_RE = Seldom(
    rf"^[^“\"]{{0,120}}(?:{_FAIR})\?? *:? *[“\"](?P<said>[^”\"]{{12,}})[”\"]\W*$"
    rf"|^[^“\"]{{0,120}}[“\"](?P<told>[^”\"]{{12,}})[”\"]\W*{_FAIR}\W*$",
    re.IGNORECASE,
)
"""`A reader sums up: “The mill burnt.” Is that a fair summary?`"""

_TRUE_OR = (
    r"(?:true or false|true ?/ ?false|t ?/ ?f|right or wrong|correct or incorrect|(?:is it|is this) true(?: or false)?)"
)
_BY_TEXT = (
    r",? (?:by|according to|going by|from|in) (?:the|this) (?:text|passage|article|story|paragraph)"
    r"(?: [“\"][^“”\"]+[”\"])?"
)
_AGREE = (
    r"(?:(?:do you )?agree(?: or disagree)?|fact or (?:fiction|myth)|yes or no"
    r"|is (?:it|this|that|he|she|the [\w-]+|your [\w-]+) (?:true|right|correct)(?: or (?:false|wrong|not))?)"
)
_ASKED_TRUE_RE = re.compile(
    r"^(?:[^?:]{3,90}\?\W*)?(?:(?:here is )?(?:the|a|this) (?:statement|claim|sentence|assertion)"
    r"(?: (?:to|for you to) (?:judge|assess|check|weigh|consider|rate|test))?"
    r"|(?:judge|assess|check|weigh|rate|consider) (?:this|the following)(?: \w+)?|decide whether|say whether)\s*:\s*"
    rf"|^\W*{_TRUE_OR}(?:{_BY_TEXT}\s*[:.?]|(?: that)?)\s*[:.?,–—-]*\s*|^\W*{_AGREE}\s*[:.?–—-]+\s*"
    rf"|(?:(?<=[.?!”\"]) *| *\()(?:{_TRUE_OR}|{_AGREE})\W*$"
    r"|^\W*this house (?:believes|holds|says|thinks|maintains) that ",
    re.IGNORECASE,
)
_ASKED_AMID_RE = re.compile(rf"(?<=[.!”\"] )(?:{_TRUE_OR}|{_AGREE})\s*[:.?–—-]+\s+(?P<next>\S)", re.IGNORECASE)


@lru_cache(maxsize=1 << 11)
def framed(statement: str) -> Framed:
    """A statement without its `According to the report,` or `HRW says that`, and who speaks by these.

    Nobody speaks by an `Under Protocol I,` which is left out too.
    """
    statement = outside_law(statement)
    for pattern in (*_LED_RES, *_TRAILED_RES):
        match = pattern.match(statement)
        if match is not None and len(match["core"].split()) >= _SAID:
            return Framed(match["core"], match["who"].strip())
    return Framed(statement, "")


@lru_cache(maxsize=1 << 11)
def outside_law(statement: str) -> str:
    """A statement without the law that it is put under, which says where to look, as the citation does.

    Nor does `, as the article opens,` say more than that.
    """
    if " as " in statement:
        statement = _AS_IT_OPENS_RE.sub(" ", statement)
    match = _UNDER_LAW_RE.match(statement)
    return statement if match is None or len(match["core"].split()) < _SAID else match["core"]


_AS_IT_OPENS_RE = re.compile(
    r", (?:just )?as (?:the|this) (?:article|story|text|piece|passage|paragraph|item|news|source) "
    r"(?:opens|begins|starts|ends|closes|goes on|continues|(?:puts|has|tells|phrases|words|reports) (?:it|them)"
    r"|says|tells|reports|notes|states|relates|recounts), ",
    re.IGNORECASE,
)

_SAID = 3
"""What is said has at least so many words."""


def is_counterfactual(text: str) -> bool:
    """Whether a statement tells what would have been: `had the vault been open, the ledgers would have burnt`."""
    return _COUNTERFACTUAL_RE.search(text) is not None


_COUNTERFACTUAL_RE = Seldom(
    r"\b(?:would|could|might)(?: not|n['’]t| never| hardly| also| still)? have (?:been|[a-z]+(?:ed|en|n|t|ne|wn))\b"
    r"|\bwould be (?:wasted|lost|useless|pointless|of no use|in vain)\b"
    r"|^\W*(?:without|but for) [^.;]{3,90}?\bhad been [a-z]+ing\b",
    re.IGNORECASE,
)


def behind_its_scene(text: str, phrase: str) -> str:
    """A statement without what only sets a scene for it, which tells nothing of what it is about.

    `A trader hides his scales. His guild owes him nothing more`, `wait long enough and the debt lapses`.
    """
    claimed = _WAITING_RE.sub("", _SCENE_RE.sub("", text))
    return claimed if phrase in claimed else text


_SCENE_RE = re.compile(r"^.{12,}[.;:] (?=[A-Z])", re.DOTALL)
_WAITING_RE = re.compile(
    r"^\W*(?:just )?(?:wait|sit|stay|hide|hold|keep|lie|give|leave|let)\b[^,.;]{0,40}? and (?=\w)", re.IGNORECASE
)
