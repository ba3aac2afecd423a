"""S012 for an answer that by its own form is of another kind than what is asked: `In May 2010` to a why.

Told by the words alone, whatever the passage says: nothing that only tells when, or by whom, is a reason or an effect,
nothing that begins with `because` is somebody. Where another option has the same form, the stem may mean it after all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.lexicons.answers import IN_DATES, TIME_WORDS
from quizapp.core.checking.lexicons.voices import BODIES
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import bare_words, is_people, is_place, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text

_PERSONS = (
    "actor|actress|singer|composer|writer|author|poet|painter|architect|director|king|queen|emperor|pope|bishop|general"
    "|president|minister|chancellor|scientist|inventor|explorer|man|woman|person"
)
_THINGS = (
    "group|band|orchestra|club|party|company|bank|newspaper|magazine|network|league|council|ministry|university|museum"
    "|film|movie|book|novel|album|song|opera|play|language|religion|city|town|village|country|county|state|province"
)
_BY_NAME = "which of such things"
_LEAD = r"^\W*(?:(?:according to|in|by|for|to|on|under|from) [^,?]{2,60}, )?"
_STEMS: Mapping[str, re.Pattern[str]] = {
    asked: re.compile(_LEAD + form, re.IGNORECASE)
    for asked, form in {
        "why": r"(?:why\b|(?:for|on) what (?:reasons?|grounds?)|how come|(?:with|for) what (?:aim|purpose|goal|end)\b"
        r"|to what end|what (?:makes|made)\b|what (?:is|was) the (?:reason|cause|aim|purpose|point)\b)",
        "what came of it": r"what (?:effects?|consequences?|results?|difference|changes?|impact|outcome|influence)\b"
        r"|^\W*what (?:did|does|do|has|have|had) [^?]+? (?:achieve|achieved|bring about|brought about|change|changed"
        r"|lead to|led to|result in|resulted in|cause|caused)\b",
        "who": r"(?:(?:by|to|with|from|against|for) )?"
        rf"(?:whom?\b|(?:what|which) (?:[\w’'-]+ ){{0,2}}?(?:{_PERSONS})\b)",
        "when": r"(?:when|(?:in|on|since) (?:what|which) (?:year|month|date|day|decade))\b",
        "where": r"(?:(?:from|to) )?where\b",
        "how": r"how (?:did|does|do|has|have|had|was|were|is|are|could|can|would)\b",
        "how long": r"(?:(?:for )?how long|(?:over|during|for|in) (?:what|which) (?:period|stretch|span)"
        r"(?: of time)?)\b",
        _BY_NAME: rf"(?:(?:by|to|with|from|in|of|for) )?(?:what|which) (?:[\w’'&-]+ ){{0,2}}?(?:{_THINGS})\b",
        "what": r"(?:what|which)\b(?!.*\bby\W*$)",
    }.items()
}
"""What a stem asks for, by how it begins."""

_WRONG: Mapping[str, frozenset[str]] = {
    "why": frozenset({"when", "by whom", "how many", "a figure", "who is among them", "to whom"}),
    "what came of it": frozenset({"when", "by whom", "who made it"}),
    "who": frozenset({"when", "as what", "why", "a figure"}),
    "when": frozenset({"by whom", "why", "to whom", "where"}),
    "where": frozenset({"when", "why", "how many", "a figure"}),
    "how": frozenset({"when"}),
    "how long": frozenset({"by whom", "why", "at what"}),
    _BY_NAME: frozenset({"when"}),
    "what": frozenset({"by whom"}),
}
"""What an answer may tell only, by its form, that cannot be what is asked."""


def evading_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the one answer of a question."""
    if not isinstance(question, Choice | Text) or question.checked_by:
        return
    stem = plain(question.question)
    asked = next((one for one, form in _STEMS.items() if form.search(stem)), "")
    answer = next((one for one in claims_of(question) if one.holds and is_key(one)), None)
    if not asked or answer is None or _CHOOSES_RE.search(stem):
        return
    told = _tells(plain(answer.text))
    others = [plain(one.text) for one in claims_of(question) if not one.holds]
    if told not in _WRONG[asked] or any(_tells(other) == told for other in others):
        return
    named = asked == _BY_NAME and _IN_MONTH_RE.match(plain(answer.text)) is None  # `1984` may be a book
    if told == "when" and (named or _OF_TIME_RE.search(stem)):
        return
    if asked == "what" and _BESIDES_RE.search(stem):
        return
    if told == "to whom" and _GOES_RE.search(stem):
        return
    ground = grounds[0]
    yield Fault(
        code="S012",
        path=answer.path,
        message=f"“{plain(answer.text)}” only tells {told}, and asked is {asked}:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}” in {ground.place()}",
        mend="Write what is asked for, or ask for what the answer tells.",
    )


_CHOOSES_RE = re.compile(r"\b(?:or|which of|who of|whose|and (?:when|where|why|how|by whom|who))\b", re.IGNORECASE)
_BESIDES_RE = re.compile(r"\b(?:how|who|whom)\b", re.IGNORECASE)
_GOES_RE = re.compile(r"\b(?:go|goes|going|went|gone|sent|brought|come|came|travel\w*|move\w*|return\w*)\b")
"""Of such a deed `to the rescue` may be the reason."""

_OF_TIME_RE = re.compile(
    r"\b(?:when|dates?|dated|years?|months?|days?|times?|timing|period|long|recent\w*|old|age)\b", re.IGNORECASE
)


def _tells(text: str) -> str:
    """What an answer tells only, by its form; empty where it may tell anything."""
    by, among = _BY_RE.match(text), _AMONG_RE.match(text)
    forms = {
        "why": _BECAUSE_RE.match(text) is not None,
        "as what": _AS_RE.match(text) is not None,
        "by whom": by is not None and by["made"] is None and _are_names(by["who"]),
        "who made it": by is not None and by["made"] is not None and _are_names(by["who"]),
        "who is among them": among is not None and _are_names(among["who"]),
        "when": _is_date(text),
        "to whom": _TO_RE.match(text) is not None,
        "where": _is_place(text) or _is_country(text),
        "how many": _COUNT_RE.match(text) is not None,
        "a figure": _FIGURE_RE.match(text) is not None,
        "at what": _AT_RE.match(text) is not None and not quantities(text) and _LASTING.isdisjoint(tokens(text)),
    }
    return next((told for told, has_form in forms.items() if has_form), "")


def _is_date(text: str) -> bool:
    """Whether a text only tells a date, or that something was then: `It took place in May 2010`."""
    figures = quantities(text)
    dated = all(one.date is not None or _is_year(text[one.start : one.end]) for one in figures)
    if not any(map(str.isdigit, text)) and _IN_MONTH_RE.match(text) is None:
        return False  # a `June` by itself may be somebody
    return bool(figures) and dated and all(word[0].isdigit() or word in _OF_DATES for word in tokens(text))


def _is_country(text: str) -> bool:
    """Whether a text is the name of a country or a region, and nothing else."""
    words = bare_words(text)
    return is_place(words) and not is_people(words)


_IN_MONTH_RE = re.compile(r"\W*(?:in|on|since|during|by|until) ", re.IGNORECASE)


def _is_place(text: str) -> bool:
    """Whether a text only tells the place: `In New Belm`."""
    match = _IN_RE.match(text)
    named = names(match["where"]) if match is not None else ()
    return len(named) == 1 and _are_names(text[match.start("where") :] if match else "") and is_place(named[0].words)


def _is_year(text: str) -> bool:
    return re.fullmatch(r"[12]\d{3}", text.strip()) is not None


def _are_names(text: str) -> bool:
    """Whether a text is names and what joins them: `the United States, the Belm council and Orsk`."""
    if not names(text):
        return False
    for one in reversed(names(text)):
        text = f"{text[: one.start]} {text[one.start + len(one.text) :]}"
    return not text.strip(" .,") or set(tokens(text)) <= _JOINING | BODIES


_JOINING = frozenset({"and", "the", "both", "of", "or", "as", "well"})
_BECAUSE_RE = re.compile(r"\W*(?:because|owing to|due to|on account of|as a result of|thanks to)\b", re.IGNORECASE)
_AS_RE = re.compile(
    r"\W*as (?:an?|the|one of)\b(?! (?:result|consequence|last|first|reaction|response))", re.IGNORECASE
)
_BY_RE = re.compile(
    r"\W*(?P<made>(?:it|they|this|that) (?:was|were|is|are|had been|has been) (?:[a-z]+ed|made|built|drawn up|begun"
    r"|led|won|held|set up|put forward|written|found|taken) )?by (?P<who>[^;:]+)$",
    re.IGNORECASE,
)
_AMONG_RE = re.compile(r"\W*(?:they include|among them (?:are|were|is)|these include) (?P<who>[^;:]+)$", re.IGNORECASE)
_ABOUT = r"(?:(?:about|nearly|almost|over|more than|at least|some|around|roughly) )?"
_COUNT_RE = re.compile(
    rf"\W*(?:(?:there|they) (?:are|were|is) )?{_ABOUT}\d[\d.,]*(?: (?:million|thousand|hundred|billion))?"
    r"(?: of them| (?:civilians|people|persons|children|men|women))\W*$",
    re.IGNORECASE,
)
_FIGURE_RE = re.compile(rf"\W*{_ABOUT}\d{{1,3}}(?:,\d{{3}})+\W*$", re.IGNORECASE)
_TO_RE = re.compile(r"\W*to (?:the|an?|its|his|her|their) [\w’'-]+(?: [\w’'-]+)?\W*$", re.IGNORECASE)
_IN_RE = re.compile(r"\W*(?:in|at|near|from|outside) (?:the )?(?P<where>[A-Z][^,;:]*?)\W*$", re.IGNORECASE)
_AT_RE = re.compile(r"\W*(?:on|at|against|near|into|with) (?!average\b)[a-z]", re.IGNORECASE)
_OF_DATES_LIST = """
took take place happened happen occurred occur began begin begun started start dates date dated came come fell made
ended end launched signed year month early late spring summer autumn winter
"""
_OF_DATES = IN_DATES | SMALL | frozenset(_OF_DATES_LIST.split())
_LASTING_LIST = "until till long short brief ever never still forever always life lifetime end"
_LASTING = TIME_WORDS | frozenset(_LASTING_LIST.split())
