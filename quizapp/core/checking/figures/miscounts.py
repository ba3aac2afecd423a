"""What is said of a figure that the evidence does not bear out: S003, S010 and S011.

Whether it does is `figures`' business.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.reading.enumerating import named_in_row
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.phrasing import as_answer, listed, quoting, told_apart, words_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meanings, plain, setting
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim


def absent(figure: Figure, claim: Claim, rival: Candidate | None, grounds: Sequence[Ground]) -> Fault:
    """A figure that the evidence does not have, beside the one that it has in its place."""
    if rival is None:
        places = listed((ground.place() for ground in grounds), "{}")
        return _s003(
            claim, f"“{figure.text}” does not follow from the evidence: no figure in {places} comes to it",
            "Correct the answer, or cite the passage that states it.",
        )  # fmt: skip
    if rival.quantity.kind == "label":
        return _s003(
            claim, f"“{figure.text}” does not follow from the evidence: {quoting(grounds, rival.text).place()} says"
            f" “{rival.text}”", f"Write “{rival.text.split()[-1]}”, or cite the passage that says “{figure.text}”.",
        )  # fmt: skip
    own, there = told_apart(figure.text, figure.quantity, rival.text, rival.quantity)
    answer = f"Write “{as_answer(there, rival.quantity)}”" if there == rival.text else f"Ask for the {there}"
    return _s003(
        claim,
        f"“{own}” does not follow from the evidence: {quoting(grounds, rival.text).place()} says “{there}”",
        f"{answer}, or cite the passage that says “{own}”.",
    )


def of_another(figure: Figure, borne: Candidate, rival: Candidate | None, claim: Claim) -> Fault:
    """A figure that stands in the evidence and counts another thing there than the key."""
    said = f"“{figure.text}” counts something else in the evidence"
    if rival is None:
        return _s003(claim, said, f"Ask for what “{figure.text}” counts, or correct the answer.")
    stems = figure.words & rival.words - borne.words - content(rival.text)
    # As its author wrote it, not as it is compared: `died`, not `kill`.
    stem = setting(claim) or plain(claim.text)
    how = _HOW_RE.search(stem)
    asked = words_of(stem, lambda word: bool(content(word) & stems) or (how is not None and word == how[1].casefold()))
    what = f" ({', '.join(asked)})" if asked else ""
    return _s003(
        claim, f"{said}: what is asked{what} is “{rival.text}” there",
        f"Write “{as_answer(rival.text, rival.quantity)}”, or ask for what “{figure.text}” counts.",
    )  # fmt: skip


_HOW_RE = re.compile(r"\bhow (old|long|far|tall|wide|high|deep|heavy|big|large|often)\b", re.IGNORECASE)


def unseen(figure: Figure, claim: Claim) -> Fault:
    """S011: a figure that the quote lacks, where no more than the quote is known."""
    return Fault(
        code="S011",
        path=claim.path,
        message=f"“{figure.text}” is not in the quote, and the text around it is not here to look in",
        mend="Quote the words that state it, or give the text with `--source`.",
        severity=Severity.WARNING,
    )


def miscounted(figure: Figure, claim: Claim, grounds: Sequence[Ground]) -> Fault | None:
    """A figure for a row of names, which names more or fewer; None where it may count others.

    A stem that asks for one kind alone (`how many states`) may leave some of the row out.
    """
    ground, asked = grounds[0], setting(claim) or plain(claim.text)
    how_many = _HOW_MANY_RE.search(asked)
    if len(grounds) > 1 or not ground.whole or how_many is None or _NARROWED_RE.search(asked):
        return None
    row = named_in_row(ground.passage.sentence)
    if row is None or row[0] not in f"the {ground.citation.quote}":
        return None
    of_all = how_many["other"] or (how_many["what"] or "").casefold() in _OF_ANY_KIND
    if figure.quantity.low == row[1] or (figure.quantity.low < row[1] and not of_all):
        return None
    telling = content(asked) - content(ground.record) - _OF_ROWS - meanings(tokens(how_many[0]))
    told = content(ground.passage.text) | content(ground.before)
    if sum(is_near(word, told) for word in telling) < _SPOKEN_OF * len(telling):
        return None
    return _s003(
        claim,
        f"“{figure.text}” is no count of what {ground.place()} names: “{row[0]}” are {row[1]}",
        "Count them again, or quote the words that name them all.",
    )


_HOW_MANY_RE = re.compile(
    r"\b(?:how many|number of) (?P<what>[a-z]+)(?:(?: and| or|, [a-z]+ and) (?P<other>[a-z]+))?", re.IGNORECASE
)
_OF_ANY_KIND = frozenset({"names", "parties", "bodies", "does", "did", "are", "were", "is", "of", "have", "has"})
_NARROWED_RE = re.compile(
    r"\b(?:besides|apart|except|others?|else|further|only|alone|not|than|more|how many of|letters?|words?|times)\b",
    re.IGNORECASE,
)
_OF_ROWS = content("count list name mention article text author report passage sentence give each all them number")
_SPOKEN_OF = 0.6


def uncounted(figure: Figure, claim: Claim) -> Fault:
    """S010: a figure that is stated nowhere and may have been counted."""
    return Fault(
        code="S010",
        path=claim.path,
        message=f"“{figure.text}” is not stated in the evidence; if it is found by counting, rules cannot check it",
        mend="Quote words that state the figure, or have a person sign the question off with `checked_by`.",
        severity=Severity.WARNING,
    )


def _s003(claim: Claim, message: str, mend: str) -> Fault:
    return Fault(code="S003", path=claim.path, message=message, mend=mend)
