"""S004 for a sentence of an explanation that has the text name somebody, or some place, whom no source cited names.

`The sentence names Kenya too` tells of the text and not of its matter, and so nothing else is held against it. Nor is
`Kenya is not mentioned`, or `the sentence does not name Kenya`, which is S012 if the very quote names Kenya.
"""

import re
from collections.abc import Mapping, Sequence

from quizapp.core.checking.doubts.wording_freely import all_cited
from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, Name, names
from quizapp.core.seldom import Seldom


def named_fault(sentence: str, grounds: Sequence[Ground], terms: Mapping[str, str]) -> Fault | None:
    """The fault of a sentence of an explanation; None where the text may name all whom it is said to name."""
    said, unsaid = _NAMES_RE.search(sentence), _unnamed(sentence.strip())
    if unsaid is not None:
        return _named_after_all(unsaid["what"], grounds)
    if said is None or is_denying(sentence) or _ELSEWHERE_RE.search(sentence) is not None:
        return None
    wanted = _named_in(said["what"])
    if not wanted:
        return None
    held = Holdings([*all_cited(grounds), *(one.record for one in grounds), *(one.section for one in grounds)], terms)
    missing = next((one for one in wanted if held.missing(one)), None)
    if missing is None:
        return None
    return Fault(
        code="S004",
        path=("explanation",),
        message=f"the explanation says that {said['who'].lower()} names “{missing.text}”, and {grounds[0].place()} does"
        f" not, nor any other: “{excerpt(grounds[0].passage.sentence, grounds[0].citation.quote)}”",
        mend="Correct the explanation, or cite the passage that names it.",
    )


def _unnamed(sentence: str) -> re.Match[str] | None:
    """A sentence that says of somebody, or of some place, that the text does not name it, and nothing else."""
    return _UNNAMED_RE.fullmatch(sentence) or _NAMES_NOT_RE.fullmatch(sentence)


def _named_after_all(what: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence that calls one unnamed whom a quote names."""
    named = list(names(f"of {what}"))
    for ground in grounds if len(named) == 1 else ():
        if not Holdings([ground.citation.quote], {}).missing(named[0]):
            return Fault(
                code="S012",
                path=("explanation",),
                message=f"the explanation says that “{named[0].text}” is not named, and {ground.place()} names it:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend="Correct the explanation, or quote the words that do without it.",
            )
    return None


def _named_in(what: str) -> list[Name]:
    """The names among what is said to be named, as far as that goes on as a row."""
    row = _ROW_RE.match(what)
    return list(names(f"of {row[0]}")) if row is not None else []


_TEXT = r"(?:sentence|passage|paragraph|article|text|list|quote|quotation|clause)"
_NAMES_RE = re.compile(
    rf"\b(?P<who>[Tt]he (?:(?:same|next|whole|cited|quoted) )?{_TEXT}|(?P<it>[Ii]t))"
    r"(?: (?:also|then|further|even|besides|in addition|expressly|itself))*"
    r" (?:names?|mentions?|lists?|goes on to (?:name|mention|list)|(?(it)(?!)|(?:adds|cites|includes)))"
    r" (?:also )?(?P<what>[^;.]+)"
)
"""What `it` includes, and what a text refers to or speaks of, it may do without the name."""

_ONE = r"(?:(?:the|both|too|also) )*[A-Z][\w’'.-]*(?:(?: of(?: the)?| and the| for)? [A-Z][\w’'.-]*)*"
_ROW_RE = re.compile(rf"{_ONE}(?:(?:, (?:and )?| and | as well as ){_ONE})*")
_UNNAMED_RE = Seldom(
    r"(?P<what>(?:[Tt]he )?[A-Z][\w’'-]*(?: (?:of(?: the)? )?[A-Z][\w’'-]*)*) (?:is|are)(?: not|n[’']t| never| nowhere)"
    r" (?:named|mentioned|listed)(?: at all)?(?: (?:here|there|by it|in it"
    rf"|(?:in|by) (?:the|this) (?:(?:cited|quoted) )?{_TEXT}))?\W*"
)
_NAMES_NOT_RE = Seldom(
    rf"[Tt]he (?:(?:same|whole|cited|quoted) )?(?:{_TEXT}|report|statute|treaty|protocol)"
    r" (?:does(?: not|n[’']t)|never|nowhere)"
    r" (?:(?:itself|ever|even|expressly) )?(?:names?|mentions?|lists?|speaks? of)"
    r" (?P<what>(?:the )?[A-Z][\w’'-]*(?: (?:of(?: the)? )?[A-Z][\w’'-]*)*)(?: at all| here| there)?\W*"
)
_ELSEWHERE_RE = re.compile(r"\b(?:elsewhere|other (?:sources|texts|reports)|history|lesson|would|could|might|only)\b")
"""What is told of another text, or of what this one might have done."""
