"""S012 for a key that leaves no case out where the rule that it cites excepts some: `never` for its `unless`.

`The gate is closed at night, unless the reeve lets someone in` does not say that it is always closed, nor that a
warden is there in every case what `wherever possible, in the presence of a warden` does.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, to_its_end
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_EXCEPTION_RE = re.compile(
    r"\b(?:unless|except(?! for the purposes?)|save (?:in|for|where|when|if)|with the exception of)\b", re.IGNORECASE
)
_EXCEPTING = frozenset({"unless", "except", "save", "exception"})
"""A word of each: where a sentence has none of them, the patterns need not be tried."""

_WHOLLY_RE = Seldom(
    r"\b(?:(?:in|under|on) (?:every|each|all|any|no) (?:(?:single|possible|conceivable) )?"
    r"(?:cases?|circumstances?|instances?|events?|conditions?|occasions?|accounts?|situations?)"
    r"|at (?:all times|no time|every moment|every turn|any (?:time|moment|cost|price))|by no means|all the time"
    r"|every (?:single )?time|always|never(?! before)|invariably|throughout(?=[,.;]|$)|(?:for|with) no exceptions?"
    r"|no exceptions?|without (?:any )?(?:exceptions?|qualifications?)|unconditionally|come what may"
    r"|(?:for|on) (?:any|whatever) (?:reason|grounds?)(?: (?:at all|whatever))?|no ifs"
    r"|none (?:at all|of them)|nobody at all|no one at all)\b",
    re.IGNORECASE,
)
_WHATEVER_RE = re.compile(
    r"\b(?:(?:no matter|whatever|regardless of|irrespective of|however)"
    r" (?:(?:what|who|how|whether|where|when|he|she|they|it|his|her|their|its|happens|circumstances?)\b"
    r"|the(?: \w+)?\b|\w+ (?:is|are|was|were)\b)"
    r"|whether or not)\b",
    re.IGNORECASE,
)
"""What takes in whatever a rule may except."""

_EVEN_RE = Seldom(
    r"\b(?:not )?even (?:if|where|when|while|though|for|in|at|on|as|once|after|during|one|those|someone)\b"
    r"|\bincluding (?:while|when|where|if|during|after)\b",
    re.IGNORECASE,
)
"""What takes in one case, which may be the one that a rule excepts."""

_IN_CASE_RE = re.compile(
    r"(?<!even )(?<!matter )(?<!including )\b(?:if|where|when|while|as long as|so long as|for such time as|in case"
    r"|in the event that|during)\b (?P<case>[^,;]+)",
    re.IGNORECASE,
)

_INCLUDED_RE = re.compile(r"\b\w+ included\b", re.IGNORECASE)

_BOUNDED_RE = re.compile(
    r"\b(?:unless|except(?:ing|ed|ions?)?|save (?:in|for|as|where|when|if)|other than|otherwise|aside from"
    r"|(?:cases?|circumstances?|instances?|times?|moment|always|never|all|ever|,) apart from"
    r"|barring|short of|but for|provided|subject to|only|just|if not|almost|nearly|not always|rarely|hardly|derogat\w+"
    r"|(?:as far as|whenever|wherever|where|so far as|if|to the extent)"
    r" (?:(?:it|this|that) is )?(?:feasible|possible|practicable)"
    r"|with the exception|mostly|normally|usually|in principle|as a rule|generally|ordinarily|by default)\b",
    re.IGNORECASE,
)
"""By these a key says itself that its rule does not hold everywhere."""

_WITHOUT_RE = re.compile(r"\b(?:without (?:any )?exceptions?|(?:with|for )?no exceptions?)\b", re.IGNORECASE)

_FEWEST, _TOLD = 2, 0.34
"""So many words of a key, and so great a share of them, must be those of the rule for it to be the rule's."""


def unexcepted_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the first part of a key that holds and leaves no case out."""
    if all((_EXCEPTING | _SOFTENING).isdisjoint(tokens(one.passage.sentence)) for one in grounds):
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (whole or is_key(claim)):
            continue
        text = plain(claim.statement if whole else claim.text)
        wholly = _WHOLLY_RE.search(text) or _WHATEVER_RE.search(text) or _EVEN_RE.search(text)
        if wholly is None or _BOUNDED_RE.search(_WITHOUT_RE.sub("", plain(claim.statement))):
            continue
        for ground in grounds:
            word = _leaves_out(claim, wholly[0], ground) or _leaves_unsoftened(claim, wholly[0], ground)
            if word:
                said = to_its_end(text, wholly[0]) if _CASE_FOLLOWS_RE.match(wholly[0]) else wholly[0]
                excepted = to_its_end(ground.passage.sentence, word)
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key says “{said}” where {ground.place()} makes an exception, “{excepted}”:"
                    f" “{excerpt(ground.passage.sentence, excepted)}”",
                    mend=reworded(whole=True) if whole else f"Say what is excepted, or take “{said}” out.",
                    against=(said, excepted),
                )
                return


_CASE_FOLLOWS_RE = re.compile(r"(?:even|whatever|regardless|no matter)\b", re.IGNORECASE)
"""What such a word begins is said only with the case that follows it."""


def _leaves_out(claim: Claim, wholly: str, ground: Ground) -> str:
    """The word that begins the exception to a rule that a key puts without it; empty where there is none."""
    rule, word, excepted = _parted(ground)
    said = plain(claim.statement)
    if not word or wholly.casefold() in ground.passage.sentence.casefold():
        return ""
    own, ruled = content(said) - SLIGHT, content(rule) | content(ground.record) | content(ground.section)
    told = sum(is_near(one, ruled) for one in own)
    if told < min(_FEWEST, len(own)) or told < _TOLD * len(own):
        return ""
    case = content(excepted) - content(rule)
    named = _IN_CASE_RE.search(said)
    if named is not None and any(is_near(one, case) for one in content(named["case"])):
        return ""  # it says when
    even = _EVEN_RE.search(said)
    if even is not None and any(is_near(one, case) for one in content(said[even.start() :])):
        return word
    if _WHATEVER_RE.search(said) or _INCLUDED_RE.search(said):
        return "" if _WHATEVER_RE.search(rule) else word
    return "" if even is not None or any(is_near(one, case) for one in own) else word


def _leaves_unsoftened(claim: Claim, wholly: str, ground: Ground) -> str:
    """The `wherever possible` of a rule that a key puts without it, where the key says what that is said of."""
    sentence = ground.passage.sentence
    if wholly.casefold() in sentence.casefold():
        return ""
    own = content(plain(claim.statement)) - content(wholly) - SLIGHT
    for match in _SOFTENED_RE.finditer(sentence):
        behind = _CLAUSE_RE.split(sentence[match.end() :].lstrip(" ,"))[0]
        before = _CLAUSE_RE.split(sentence[: match.start()].rstrip(" ,"))[-1]
        said = content(behind) or content(before)
        near = sum(is_near(word, own) for word in said)
        told = sum(is_near(word, content(sentence)) for word in own)
        if near and near >= _MOST * len(said) and told >= max(_FEWEST, _TOLD * len(own)):
            return match[0]
    return ""


_MOST = 0.5
_SOFTENING = frozenset({"possible", "feasible", "practicable", "normally", "ordinarily", "usually"})
_SOFTENED_RE = re.compile(
    r"\b(?:(?:wherever|whenever|where|when|if|as far as|so far as|in so far as|insofar as)"
    r" (?:(?:it|this|that|they) (?:is|are) )?(?:at all )?(?:possible|feasible|practicable)"
    r"|normally|ordinarily|usually)\b",
    re.IGNORECASE,
)
"""What a rule asks for as far as may be."""

_CLAUSE_RE = re.compile(r"[,;:.]")


def _parted(ground: Ground) -> tuple[str, str, str]:
    """The clause of a rule that a quote stands in, the word that begins its exception, and the exception."""
    for clause in re.split(r"; (?!unless|except)", ground.passage.sentence):
        found = _EXCEPTION_RE.search(clause)
        if found is None or not content(ground.citation.quote) & content(clause):
            continue
        before, behind = clause[: found.start()], clause[found.end() :]
        if content(before):
            return before, found[0], behind
        excepted, _, rule = behind.partition(", ")  # `except at fairs, the gate is closed`
        return rule, found[0], excepted
    return "", "", ""
