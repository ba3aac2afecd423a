"""S004 for somebody whom the quote gives to another country than the stem asks about: `the Tavrian reeve Ada Quill`.

`Which Halden reeve signed?` and `Which reeve from Halden signed?` ask for one of Halden's. Read is a people's word
right before the name, with what the person is between them.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import bare_words, country_of, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, meaning, plain, setting
from quizapp.core.dates import MONTHS
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def origin_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers that are one name; one a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        asked = _asked(setting(claim))
        text = plain(claim.text)
        found = _of_another(text, *asked, grounds) if asked is not None and len(names(text)) == 1 else None
        if found is not None:
            written, ground = found
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"“{text}” is “{written}” there, and the question asks about {asked[0] if asked else ''}:"
                f" “{ground.citation.quote}” in {ground.place()}",
                mend="Name the one of the country that is asked about, or ask about the other.",
            )


def _asked(stem: str) -> tuple[str, str] | None:
    """The country whose somebody a stem asks for, and the word for what that somebody is; None where it does not."""
    match = _ASKED_RE.search(stem)
    if match is None:
        return None
    written = match["people"] or match["place"]
    country = country_of(tuple(bare_words(written))) or SEATS.get(written, "")
    who = meaning((match["who"] or match["what"]).casefold())
    return (country, who) if country and who else None  # `which Orsk and Belm signed` asks for nobody of Orsk


def _of_another(text: str, country: str, who: str, grounds: Sequence[Ground]) -> tuple[str, Ground] | None:
    """How a sentence writes the name with another country's word before it; None where one has the right one."""
    last = bare_words(text)[-1:]
    if not MONTHS.keys().isdisjoint(last):
        return None
    found = None
    for ground in grounds:
        for match in _BEFORE_NAME_RE.finditer(ground.passage.sentence):
            theirs = country_of(tuple(bare_words(match["people"])))
            if not theirs or bare_words(match["name"])[-1:] != last or who not in map(meaning, _lower(match["what"])):
                continue
            if theirs == country:
                return None
            found = found or (match["whole"], ground)
    return found


def _lower(text: str) -> list[str]:
    return text.casefold().split()


_ASKED_RE = re.compile(
    r"\b(?:[Ww]hich|[Ww]hat) (?:(?P<people>[A-Z][a-z]+) (?P<who>[a-z]+)\b"
    r"|(?P<what>[a-z]+) (?:from|of) (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b)"
)
_BEFORE_NAME_RE = re.compile(
    r"\b(?=(?P<whole>(?P<people>[A-Z][a-z]+) (?P<what>(?:[A-Z]?[a-z]+ ){1,3}?)(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)))"
)
