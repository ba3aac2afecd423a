"""S005 for a distractor that the quote states word for word, where the quote has nothing of the answer."""

import re
from collections.abc import Iterator

from quizapp.core.checking.answers.fillers import leads_up
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, content, plain, role, setting, spaced
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.seldom import Seldom


def outquoted_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """The first such distractor of a question."""
    quoted = " · ".join(ground.citation.quote for ground in sight.grounds)
    claims = claims_of(question)
    wrong = [one for one in claims if not one.holds and role(one)[1] == "distractors"]
    if not wrong or EXCEPTED_RE.search(quoted) is not None:
        return
    right = [one for one in claims if one.holds and role(one)[1] == "answer"]
    here = spaced(quoted)
    for claim in wrong:
        own = [one for one in right if role(one)[0] == role(claim)[0]]
        if len(own) != 1 or asserted(own[0], question):
            continue
        if names(plain(own[0].text)) and any(leads_up(plain(own[0].text), ground) for ground in sight.grounds):
            continue
        if _WHO_SAID_RE.search(setting(claim)) and _stands_before(plain(own[0].text), sight):
            continue  # what is said is quoted, and the speaker stands before it
        asked = content(setting(claim))
        mine, theirs = content(plain(own[0].text)) - asked, content(plain(claim.text)) - asked
        mine, theirs = mine - theirs, theirs - mine
        if not mine or not theirs or mine & content(quoted) or any(is_akin(word, content(quoted)) for word in mine):
            continue
        said = content(" ".join(ground.passage.text for ground in sight.grounds))
        stated = _without_small(claim)
        bounded = not _BOUNDING.isdisjoint(tokens(plain(claim.text))) and _BOUNDING.isdisjoint(tokens(quoted))
        if (stated and f" {' '.join(stated)} " in here) or (
            theirs <= content(quoted) and not mine & said and not bounded
        ):
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"“{claim.text}” stands in the quote, and of the answer “{own[0].text}” the quote says nothing",
                mend="Make it the answer, or cite the passage that bears the answer out.",
            )
            return


_BOUNDING = frozenset({"only", "solely", "alone", "never", "not", "no", "unless", "except", "without", "always"})
"""An option that bounds or denies what a quote says without that is not stated by it."""

EXCEPTED_RE = Seldom(r"\bexcept(?:ed|ing)?\b|\bsave for\b", re.IGNORECASE)
"""A quote with such a word may name what its rule leaves out, and what falls under it only by kind."""

_WHO_SAID_RE = re.compile(
    r"\bwho(?:se|m)? (?:else )?(?:say|said|claim|state|declare|argue|allege|maintain|report|told|tells?|word|account)",
    re.IGNORECASE,
)


def _stands_before(text: str, sight: Sight) -> bool:
    """Whether a sentence has an answer before what is quoted of it."""
    own = content(text)
    return any(own <= content(ground.passage.lead) for ground in sight.grounds)


def _without_small(claim: Claim) -> list[str]:
    """The words of an option, without the small ones at its ends (`By a drainpipe` is `drainpipe`)."""
    words = list(tokens(plain(claim.text)))
    while words and words[0] in SMALL:
        words = words[1:]
    while words and words[-1] in SMALL:
        words = words[:-1]
    return words
