"""Which words of a claim and of a passage are the same for the checker: stems, small words, close kin."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product

from quizapp.core.findings import Step
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim
from quizapp.core.seldom import Seldom

_SMALL_LIST = """
a an the of in on at by for from to with into onto over under and or but nor as than that which who whom whose what
when where why how while after before during since until till is are was were be been being am has have had having do
does did doing done will would can could may might must shall should ought it its itself they them their theirs he him
his she her hers we us our ours you your yours i my me this these those there here not no so if because about per each
every between among through against within without out up down off then also more most less least many much some any
all both either neither one ones other others another such only just very too own same s t d ll re ve m according say
says said report reported reports following true false yet yes however meanwhile although though still even today once
thus hence
"""
SMALL = frozenset(_SMALL_LIST.split())
"""Words that carry too little to tell one passage from another."""

_KIN = (
    "kill die death dead deadly fatal fatality slay lethal",
    "wound injure injury hurt casualty maim",
    "displace flee uproot homeless exodus expel",
    "attack strike raid bomb bombing assault shell airstrike",
    "begin start launch commence open",
    "end finish conclude cease stop",
    "big large great huge major",
    "child kid minor",
    "civilian people person inhabitant resident citizen",
    "win victory winner champion",
    "bear birth born",
    "country nation state",
    "build construct construction erect",
    "make create produce production establish found",
    "buy purchase acquire",
    "name call title",
    "length long",
    "height high tall",
    "age old",
    "cost price pay",
    "use employ usage",
    "vote ballot",
    "document record",
    "publish release",
    "livable habitable liveable inhabitable",
    "negotiate broker mediate",
    "retake recapture reconquer",
)
"""Words that are taken for one another when it is asked what a figure counts; one line a family."""

_DOUBLED = "compel expel repel propel control patrol cancel travel label fuel signal model enrol quarrel channel"
"""Verbs that double their last letter, an l, before an ending; most have two from the start (`kill`)."""

_IRREGULAR = {
    "died": "die", "dying": "die", "dies": "die", "lay": "lie", "fled": "flee", "fleeing": "flee", "won": "win",
    "began": "begin", "begun": "begin", "born": "bear", "built": "build", "bought": "buy", "made": "make", "men": "man",
    "women": "woman", "children": "child", "held": "hold",
    "led": "lead", "left": "leave", "lost": "lose", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "went": "go", "gone": "go", "came": "come", "became": "become",
    "found": "find", "wrote": "write", "written": "write", "sold": "sell", "paid": "pay", "met": "meet", "sent": "send",
    "spent": "spend", "fought": "fight", "taught": "teach",
    "fell": "fall", "fallen": "fall", "feet": "foot", "rose": "rise",
    "heard": "hear", "brought": "bring", "kept": "keep", "told": "tell", "stood": "stand", "spoke": "speak",
    "spoken": "speak", "chose": "choose", "chosen": "choose", "broke": "break", "broken": "break", "threw": "throw",
    "thrown": "throw", "struck": "strike", "sought": "seek", "caught": "catch", "thought": "think", "forbade": "forbid",
    "forbidden": "forbid", "understood": "understand", "drove": "drive", "driven": "drive", "felt": "feel",
    "tried": "try", "tries": "try", "retook": "retake", "retaken": "retake", "rebuilt": "rebuild",
    "withheld": "withhold", "upheld": "uphold", "withdrew": "withdraw", "withdrawn": "withdraw",
    "arose": "arise", "arisen": "arise", "bled": "bleed", "blew": "blow", "blown": "blow", "clung": "cling",
    "crept": "creep", "dealt": "deal", "dug": "dig", "drank": "drink", "drunk": "drink", "drawn": "draw",
    "eaten": "eat", "ate": "eat", "flew": "fly", "flown": "fly", "forgot": "forget", "forgotten": "forget",
    "forgave": "forgive", "forgiven": "forgive", "froze": "freeze", "frozen": "freeze", "grown": "grow",
    "hung": "hang", "lent": "lend", "overcame": "overcome", "overthrew": "overthrow", "overthrown": "overthrow",
    "overtook": "overtake", "overtaken": "overtake", "ridden": "ride", "rode": "ride", "risen": "rise", "sang": "sing",
    "sung": "sing", "sank": "sink", "sunk": "sink", "shook": "shake", "shaken": "shake", "shown": "show",
    "shrank": "shrink", "shrunk": "shrink", "slept": "sleep", "sprang": "spring", "sprung": "spring",
    "stole": "steal", "stolen": "steal", "stuck": "stick", "swam": "swim", "swept": "sweep", "swore": "swear",
    "sworn": "swear", "tore": "tear", "torn": "tear", "undertook": "undertake", "undertaken": "undertake",
    "underwent": "undergo", "undergone": "undergo", "withstood": "withstand", "wove": "weave", "woven": "weave",
    "wore": "wear", "worn": "wear",
    "used": "use", "uses": "use", "using": "use", "ties": "tie", "tied": "tie", "tying": "tie",
    "going": "go", "goes": "go", "agreed": "agree", "freed": "free",
    "saw": "see", "seen": "see", "knew": "know", "known": "know", "ran": "run", "drew": "draw", "grew": "grow",
    **{f"{root}l{ending}": root for root in _DOUBLED.split() for ending in ("ed", "ing")},
    "deaths": "death", "lives": "life", "crises": "crisis", "people": "people", "countries": "country",
    "plane": "airplane", "planes": "airplane",
}  # fmt: skip


ARTICLE_RE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)


def is_irregular(word: str) -> bool:
    """Whether a word is a form that no ending makes: `took`, `held`."""
    return word in _IRREGULAR


@lru_cache(maxsize=1 << 12)
def content(text: str) -> frozenset[str]:
    """The stems of a text's words that carry meaning, close kin made one."""
    return meanings(tokens(text))


def meanings(words: Iterable[str]) -> frozenset[str]:
    """The heads of the families of words, those that carry meaning."""
    return frozenset(filter(None, map(meaning, words)))


@lru_cache(maxsize=1 << 12)
def spaced(text: str) -> str:
    """The tokens of a text, each between spaces: one text is part of another, word for word, where this is."""
    return f" {' '.join(tokens(text))} "


@lru_cache(maxsize=1 << 15)
def meaning(word: str) -> str:
    """The head of a word's family; empty for a small word or a figure, which carries none."""
    return "" if word in SMALL or word[0].isdigit() else kin(stem(word))


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """A rough English stem: enough to make `killed`, `kills` and `killing` one, never to tell what a word means."""
    word = _IRREGULAR.get(word, word)
    if word in _LY:
        return word
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST.get(ending, 3):
            root = word[: len(word) - len(ending)] + put
            if ending in _VERBAL and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                return root[:-1]
            return root.removesuffix("e") if ending in _VERBAL or ending in {"s", "es"} else root
    return word.removesuffix("e") if len(word) > 3 else word


def roots(word: str) -> frozenset[str]:
    """All stems of a word in its base form, close kin made one: some come from a longer form only (`delivered`)."""
    return frozenset({kin(stem(word)), kin(word), *([kin(word + "l")] if word.endswith("l") else [])})


def rooted(pairs: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """Pairs of words as pairs of their stems, each with each."""
    return tuple(pair for one, other in pairs for pair in product(sorted(roots(one)), sorted(roots(other))))


_VERBAL = frozenset({"ed", "ing", "er", "ers", "ered", "ering", "erred", "erring"})
"""Endings before which a letter may be doubled or an `e` be dropped; `er` may as well be the verb's own (`enter`)."""

_SHORTEST = {"ment": 5, "ments": 5, "tion": 4, "tions": 4}
"""What must be left before an ending that short words have as part of themselves (`moment`, `nation`)."""

_LY = frozenset({"apply", "supply", "reply", "comply", "imply", "multiply", "rely", "ally", "family", "italy", "july"})
"""Words whose `-ly` is no ending."""


_ENDINGS = (
    ("ations", "at"), ("ation", "at"), ("ments", ""), ("ment", ""),
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ches", "ch"),
    ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ering", ""), ("erring", ""), ("ing", ""), ("eed", "eed"),
    ("ered", ""), ("erred", ""), ("ed", ""), ("ers", ""), ("er", ""), ("ly", ""),
    ("tions", "t"), ("tion", "t"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""),
)  # fmt: skip


@lru_cache(maxsize=1 << 15)
def kin(root: str) -> str:
    """The head of the family that a stem belongs to, or the stem itself."""
    return _HEADS.get(root, root)


_HEADS = {stem(member): stem(family.split()[0]) for family in _KIN for member in family.split()}


@lru_cache(maxsize=1 << 12)
def plain(markdown: str) -> str:
    """A question's Markdown as bare words: emphasis, code marks, links and images fall away, `Art. 5` is in full."""
    if "rt. " in markdown or "rts. " in markdown:
        markdown = _CLIPPED_RE.sub(lambda match: f"{match[1]}icle{match[2]} ", markdown)
    if _MARKED_RE.search(markdown) is None:
        return markdown
    text = _LINK_RE.sub(r"\1", markdown)
    return _MARKUP_RE.sub("", text).replace("\\", "")


_CLIPPED_RE = re.compile(r"\b([Aa]rt)(s?)\. (?=\d)")


def without_yes_or_no(text: str) -> str:
    """An answer without the `Yes` or the `No` that it begins with: what follows says the rest."""
    return _YES_OR_NO_RE.sub("", text)


_YES_OR_NO_RE = Seldom(r"^\W*(?:yes|no)\b\s?[,;:.–—-]+\s*(?=\w)", re.IGNORECASE)


def setting(claim: Claim) -> str:
    """What a part of a key is read in: its statement without it (the stem, a prompt, a text with a gap); else empty."""
    return _setting(claim.statement, claim.text)


@lru_cache(maxsize=1 << 8)
def _setting(statement: str, text: str) -> str:
    statement, text = plain(statement), plain(text)
    if statement == text:
        return ""
    if statement.endswith(text):  # the stem before it may have the same words
        return f"{statement[: len(statement) - len(text)]} "
    return statement.replace(text, " ", 1)


def role(claim: Claim) -> tuple[tuple[Step, ...], str]:
    """What a part of a key is (`answer`, `accept`, `distractors`...), and the path of the gap that it belongs to."""
    return _role(claim.path)


@lru_cache(maxsize=1 << 10)
def _role(path: tuple[Step, ...]) -> tuple[tuple[Step, ...], str]:
    for at, step in enumerate(path):
        if step in _ROLES:
            return path[:at], str(step)
    return path[:1], ""


def is_key(claim: Claim) -> bool:
    """Whether a part of a key answers something asked: an answer, one of several, a pair's other half, a gap's word."""
    return role(claim)[1] in {"answer", "answers"} or claim.path[:1] == ("pairs",)


_ROLES = frozenset({"answer", "answers", "accept", "reject", "distractors"})
_MARKED_RE = re.compile(r"[\[*_`#>\\]")
"""The signs that markup begins with: where none stands, there is none."""

_LINK_RE = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_MARKUP_RE = re.compile(r"\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)|`+|^#{1,6} |^> ", re.MULTILINE)
