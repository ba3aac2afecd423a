"""S012 for a statement that says more than its sentence: all for a part, at once for later, any for one alone.

`The army holds the whole valley` is not what `largely held by the army` says, nor `it takes effect on receipt` what
`six months after receipt` does, nor `the reeve decides` what `the council alone may decide`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.clauses import BEING
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.denials import asks_for_what_is_not, by_word, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import shown
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, role, setting
from quizapp.core.checking.statements.of_the_whole import (
    PART_RE,
    WHOLE,
    WHOLE_RE,
    More,
    is_of_same,
    next_behind,
    of_the_whole,
)
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


def overstating_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, or of answers that say it themselves, one at most."""
    if not all(ground.whole for ground in grounds):
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        said = framed(plain(claim.text)).core
        core = said if whole else _naming_them(said, claim)
        if not claim.holds or not (whole or _is_of_itself(core, claim, _WORDS - (core is not said))):
            continue
        asked = grounds if whole else [one for one in grounds if is_of_same(core, one.passage.sentence)]
        found = [(more, ground) for ground in asked for more in [says_more(core, ground.passage.sentence)] if more]
        if len(found) == len(asked) and found:
            more, ground = found[0]
            yield gainsaid(claim.path, shown(plain(claim.text), more.mine), more.theirs, ground, whole=whole)
            return


def _is_of_itself(core: str, claim: Claim, fewest: int) -> bool:
    """Whether an answer has words enough to say how much of what it means, and its stem says nothing of that."""
    if (
        not is_key(claim)
        or role(claim)[1] not in {"answer", "answers"}
        or len(content(core)) < fewest
        or WHOLE.isdisjoint(tokens(core))
    ):
        return False
    asked = setting(claim)
    return not asks_for_what_is_not(asked) and not PART_RE.search(asked) and not WHOLE_RE.search(asked)


_WORDS = 4
"""One less will do where an answer's `all of them` is read as what its stem names."""


def _naming_them(core: str, claim: Claim) -> str:
    """An answer whose `every one of them` names them, where its stem has one noun in the plural that they can be."""
    them = _OF_THEM_ALL_RE.match(core) or _ALL_OF_THEM_RE.search(core)
    named = [] if them is None else _PLURAL_RE.findall(setting(claim))
    if them is None or len(named) != 1:
        return core
    return f"{core[: them.start()]}every one of the {named[0]}{core[them.end() :]}"


_OF_THEM_ALL_RE = Seldom(
    r"\W*(?:(?:every|each)(?: single)?(?: and every)? one of them|each of them|all of them|they (?:were |are )?all"
    r"|they,? (?:all|one and all|without exception),?)(?= [a-z])",
    re.IGNORECASE,
)
_ALL_OF_THEM_RE = Seldom(r"\b(?:all|each|every(?: single)? one) of them\b(?=[^,;]* [a-z])", re.IGNORECASE)
_PLURAL_RE = re.compile(r"\b(?:of|on|about|the|these|those|to|by|in) (?:the )?(?:[a-z]+ ){0,2}?([a-z]{3,}[^s\W]s)\b")


def says_more(core: str, sentence: str) -> More | None:
    """Where a statement says more than a sentence about the same; None where it denies, or does not."""
    core = _NO_EXCEPTION_RE.sub(r"all of \g<who>", core)
    words = tokens(core)
    if not DENYING.isdisjoint(words) and not _denies_as_there(core, sentence):
        return None
    found = None
    if not WHOLE.isdisjoint(words):
        found = of_the_whole(core, _FRONTED_RE.sub(r"\g<part> of \g<whole>", sentence))
    if found is None and not _MOST.isdisjoint(words):
        found = _of_most(core, sentence)
    if found is None and not _SOON.isdisjoint(words):
        found = _at_once(core, sentence)
    return found or _by_another(core, sentence)


_NO_EXCEPTION_RE = Seldom(
    r"\b(?P<who>(?:the |its |their |these |those )?(?:[\w-]+ ){1,2}?[\w-]+s),? "
    r"(?:without (?:any |a single )?exceptions?|to a man|to the last (?:one|man)),?(?= [a-z])",
    re.IGNORECASE,
)
"""`The mills, without exception, burnt` is `all of the mills burnt`."""


_FRONTED_RE = re.compile(
    r"\b(?:[Oo]f|[Aa]mong|[Oo]ut of) (?P<whole>(?:all )?(?:the|its|their|his|her|these|those) "
    r"(?:[\w-]+ ){0,2}?[\w-]+s),? (?P<part>(?:only |just )?(?:a few|some|half|many|several|most))\b(?! of\b)"
)
"""`Of her letters only a few survive` is `only a few of her letters survive`."""


def _denies_as_there(core: str, sentence: str) -> bool:
    """Whether a statement denies nothing but what its sentence denies too: `with no roof`, of most and of all."""
    denied = {one.word for one in said_words(core) if one.denied}
    ways = by_word(said_words(sentence))
    return bool(denied) and all(True in ways.get(word, ()) for word in denied)


_MOST = frozenset({"most", "majority", "half"})
_MOST_RE = re.compile(
    r"\b(?<!the )(?:most(?: of)?(?= (?:the |these |those |its |their |all )?[a-z]+(?:s|n|ple)\b)"
    r"|(?:the |a )?majority of|(?:more than|over) half(?: of)?)(?! (?:recent|important|likely))",
    re.IGNORECASE,
)
_FEW_RE = re.compile(
    r"\b(?:(?:an?|one) (?:third|quarter|fifth|sixth|eighth|tenth|minority|handful|fraction) of|fewer than half(?: of)?"
    r"|less than half(?: of)?|few of|(?<!as )(?<!so )(?<!how )many(?: of)?(?! (?:more|times))"
    r"|only (?:a few|some)(?: of)?|hardly any(?: of)?)\b",
    re.IGNORECASE,
)


_THE_MOST_RE = re.compile(r"\bmost (?:were|are|was|is|have|had|did|do|of (?:them|these|those))\b")
"""`Only a few survive; most were burned` says of most what it says of them."""


def _of_most(core: str, sentence: str) -> More | None:
    """Most of what the sentence says of few."""
    most = _MOST_RE.search(core)
    if most is None or _MOST_RE.search(sentence) or _FEW_RE.search(core) or not is_of_same(core, sentence):
        return None
    if _THE_MOST_RE.search(sentence):
        return None
    meant = next_behind(core, most.end())
    for few in _FEW_RE.finditer(sentence):
        if not frozenset(next_behind(sentence, few.end())).isdisjoint(meant):
            return More(most[0], few[0])
    return None


_SOON = frozenset({"soon", "immediately", "once", "upon", "on", "moment", "instantly", "straight", "delay", "promptly"})
_SOON_RE = re.compile(
    r"\b(?:as soon as|immediately|at once|the moment|the instant|instantly|straight away|without delay|upon"
    r"|(?:on|from) the (?:very |same )?day (?:that |when |on which )?(?=(?:the |its |their |it |they |an? )[^,;.]*"
    r"\b(?:receiv|sign|ratif|deposit|publish|deliver|arriv|adopt|notif|reach|com))"
    r"|on (?:the day of )?(?:its |the |their )?(?:receipt|signature|ratification|deposit|publication|delivery|arrival"
    r"|adoption|notification))\b",
    re.IGNORECASE,
)
_LATER_RE = re.compile(r"^ ?(?:after|later|following|from the)\b")


def _at_once(core: str, sentence: str) -> More | None:
    soon = _SOON_RE.search(core)
    if soon is None or _SOON_RE.search(sentence) or any(one.kind == "duration" for one in quantities(core)):
        return None
    if not is_of_same(core, sentence):
        return None
    for one in quantities(sentence):
        later = _LATER_RE.match(sentence[one.end :])
        if one.kind == "duration" and later is not None:
            return More(soon[0], sentence[one.start : one.end + later.end()])
    return None


_MAY = r"(?:shall|may|can|must|will|has|have|is|are)"
_ALONE_RE = re.compile(
    rf"\b(?:[Tt]he )?(?P<who>[\w'’-]+(?: (?:of|[\w'’-]+)){{0,4}}?) alone (?={_MAY}\b)(?P<deed>[^.;]+)"
    rf"|\b[Oo]nly (?:the |an? )?(?P<only>[\w'’-]+(?: [\w'’-]+){{0,4}}?) (?=(?:shall|may|can|must)\b)(?P<done>[^.;]+)"
)
_DONE = 0.5
"""So much of what one alone may do must a statement say to be about the same deed."""


def _by_another(core: str, sentence: str) -> More | None:
    """Another as the doer of what one alone may do; a passive that names nobody tells of none."""
    alone = _ALONE_RE.search(sentence) if " alone " in sentence or "nly " in sentence else None
    if alone is None:
        return None
    who, deed = content(alone["who"] or alone["only"]), content(alone["deed"] or alone["done"]) - _RIGHTS
    own = content(core)
    if not who or not deed or not who.isdisjoint(own) or any(same_sense(word, own) for word in who):
        return None
    shared = sum(word in own or is_akin(word, own) for word in deed)
    if shared < max(2, _DONE * len(deed)):
        return None
    words = [one.text for one in spans(core)]
    for at, word in enumerate(words):
        stem = meaning(word)
        if stem and (stem in deed or is_akin(stem, deed)):
            doer = [other for other in map(meaning, words[:at]) if other]
            active = BEING.isdisjoint(map(str.casefold, words[max(0, at - 2) : at]))
            written = alone[0][: alone[0].index(" alone") + 6] if alone["who"] else f"only {alone['only']}"
            return More(" ".join(words[:at]), written) if doer and active and "by" not in words else None
    return None


_RIGHTS = content("right power authority competent entitled empowered able")
