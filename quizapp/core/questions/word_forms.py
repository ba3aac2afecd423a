"""Whether two words are one: the same, another form of it, another word for it, or it with a slip of the pen."""

from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from quizapp.core.questions.answer_words import TURNS, Word, Words, counts
from quizapp.core.questions.word_pairs import CONFUSED, LOOSELY, OPPOSITE, SAME

NEGATING = ("un", "in", "im", "il", "ir", "non", "dis", "a", "anti", "de", "mis")
DENYING = frozenset({"un", "non", "dis", "il", "im", "ir", "anti"})
"""The prefixes that deny what follows in nearly every word; `in` does not (`inflammable`)."""
OPPOSED = (("inter", "intra"), ("pro", "anti"), ("pre", "post"), ("hyper", "hypo"), ("over", "under"), ("in", "ex"))
_IRREGULAR = {
    "fled": "flee", "won": "win", "began": "begin", "begun": "begin", "built": "build", "bought": "buy",
    "made": "make", "men": "man", "women": "woman", "children": "child", "held": "hold", "led": "lead", "lost": "lose",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "went": "go", "gone": "go", "came": "come",
    "became": "become", "found": "find", "wrote": "write", "written": "write", "sold": "sell", "paid": "pay",
    "met": "meet", "sent": "send", "fought": "fight", "taught": "teach", "fell": "fall", "fallen": "fall",
    "feet": "foot", "rose": "rise", "risen": "rise", "grew": "grow", "grown": "grow", "shrank": "shrink",
    "shrunk": "shrink", "kept": "keep", "knew": "know", "known": "know", "ran": "run", "drew": "draw", "drawn": "draw",
    "left": "leave", "said": "say", "told": "tell", "spoke": "speak", "spoken": "speak", "chose": "choose",
    "chosen": "choose", "stole": "steal", "stolen": "steal", "broke": "break", "broken": "break", "threw": "throw",
    "thrown": "throw", "slept": "sleep", "burnt": "burn", "using": "use", "used": "use", "uses": "use",
    "bacteria": "bacterium",
    "mitochondria": "mitochondrion", "phenomena": "phenomenon", "criteria": "criterion", "nuclei": "nucleus",
    "leaves": "leaf", "wolves": "wolf", "knives": "knife", "lives": "life", "crises": "crisis", "themselves": "itself",
    "himself": "itself", "herself": "itself", "oneself": "itself", "has": "have", "had": "have", "having": "have",
    "did": "do", "does": "do", "doing": "do", "done": "do", "caught": "catch", "flew": "fly", "shot": "shoot",
    "drove": "drive", "driven": "drive", "ate": "eat", "eaten": "eat", "brought": "bring", "thought": "think",
    "sang": "sing", "sung": "sing", "drank": "drink", "rang": "ring", "wore": "wear", "worn": "wear", "swore": "swear",
    "bore": "bear", "born": "bear", "froze": "freeze", "frozen": "freeze", "woke": "wake", "rode": "ride",
    "ridden": "ride", "hung": "hang", "stood": "stand", "understood": "understand", "dug": "dig", "fed": "feed",
    "bled": "bleed", "heard": "hear", "meant": "mean", "sat": "sit", "shook": "shake", "spent": "spend",
    "struck": "strike", "swept": "sweep", "withdrew": "withdraw", "withdrawn": "withdraw", "overthrew": "overthrow",
    "overthrown": "overthrow", "forbade": "forbid", "forbidden": "forbid", "laid": "lay", "bound": "bind",
    "dealt": "deal", "lent": "lend", "mice": "mouse", "teeth": "tooth", "felt": "feel", "hid": "hide",
    "resists": "resist", "assists": "assist", "exists": "exist", "insists": "insist", "consists": "consist",
    "persists": "persist", "hidden": "hide", "swam": "swim", "sank": "sink", "sunk": "sink",
}  # fmt: skip
_ENDINGS = (
    ("ication", "y"), ("isation", "ise"), ("ization", "ise"), ("ations", "ate"), ("ation", "ate"), ("istic", "ism"),
    ("ists", "ism"), ("ist", "ism"), ("ctions", "ct"), ("ction", "ct"), ("ically", "ic"), ("ical", "ic"),
    ("ously", "ous"), ("ise", "ise"), ("ize", "ise"),
    ("ised", "ise"), ("ized", "ise"), ("ising", "ise"), ("izing", "ise"), ("ises", "ise"), ("izes", "ise"),
    ("iest", "y"), ("ies", "y"), ("ied", "y"), ("ily", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"),
    ("xes", "x"), ("ings", ""), ("ing", ""), ("eed", "eed"), ("edly", ""), ("ed", ""), ("ly", ""), ("ss", "ss"),
    ("us", "us"), ("is", "is"), ("s", ""),
)  # fmt: skip
_FIXED = frozenset({
    "supply", "apply", "family", "italy", "july", "reply", "ally", "nothing", "something", "series",
    "resist", "assist", "exist", "insist", "consist", "persist", "enlist",
})  # fmt: skip


class Match(IntEnum):
    """How two words are one; a higher value is a bolder step."""

    SAME = 0
    FORM = 1
    SYNONYM = 2
    SLIP = 3


def match(given: Word, wanted: Word, *, typos: bool) -> Match | None:
    """How `given` is the word that is `wanted`, or None where it is another."""
    if given == wanted:
        return Match.SAME
    if not isinstance(given, str) or not isinstance(wanted, str):
        return None
    if stem(given) == stem(wanted):
        return Match.FORM
    if (
        synonyms(stem(given), stem(wanted))
        or adjectives(given, wanted)
        or deeds(given, wanted)
        or _denied_alike(given, wanted)
    ):
        return Match.SYNONYM
    return Match.SLIP if typos and _slipped(given, wanted) else None


@lru_cache(maxsize=1 << 13)
def _slipped(given: str, wanted: str) -> bool:
    """Whether one word is the other with slips of the pen, in whatever form."""
    if _never_a_slip(given, wanted):
        return False
    return word_slips(given, wanted) is not None or word_slips(stem(given), stem(wanted)) is not None


_NONE: frozenset[int] = frozenset()


def synonyms(one: str, other: str) -> bool:
    """Whether two stems are of words that say the same."""
    return bool(_SAME_STEMS.get(one, _NONE) & _SAME_STEMS.get(other, _NONE))


_ADJECTIVES = (
    ("", "al", 5), ("e", "al", 5), ("", "ial", 5), ("", "ic", 5), ("", "ical", 5), ("", "ous", 5), ("y", "ic", 4),
    ("y", "ical", 4), ("y", "ial", 4), ("acy", "atic", 4), ("ence", "ent", 5), ("ance", "ant", 5),
    ("ature", "ative", 4), ("", "ern", 4), ("iary", "ial", 4),
)  # fmt: skip
"""Endings of a noun and of the adjective to it, and the letters at least that stand before them."""


@lru_cache(maxsize=1 << 13)
def adjectives(one: str, other: str) -> bool:
    """Whether one of two words is the adjective to the other (`president`, `presidential`)."""
    return any(
        noun.endswith(ending) and adjective == noun.removesuffix(ending) + put and len(noun) - len(ending) >= letters
        for noun, adjective in ((one, other), (other, one))
        for ending, put, letters in _ADJECTIVES
    )


def _denied_alike(one: str, other: str) -> bool:
    """Whether two words deny the same by different prefixes (`nonresponsive`, `unresponsive`)."""
    if not (one.startswith(_PLAIN_DENIALS) and other.startswith(_PLAIN_DENIALS)):
        return False
    first, second = (
        {word.removeprefix(prefix) for prefix in _PLAIN_DENIALS if word.startswith(prefix)} for word in (one, other)
    )
    return any(stem(rest) == stem(same) and len(rest) > 4 for rest in first for same in second)


_PLAIN_DENIALS = ("un", "non", "dis")
_DENIERS = frozenset({"no", "not", "isn", "aren", "wasn", "weren", "isnt", "wasnt"})


def denied_in_one_word(words: Words, other: Words) -> Words:
    """The words with `not lawful` as one, where the other text says it in one (`unlawful`)."""
    if not any(word in _DENIERS for word in words):
        return words
    single = {word for word in other if isinstance(word, str)}
    found: list[Word] = []
    at = 0
    while at < len(words):
        word, ahead = words[at], at + 1
        while ahead < len(words) and words[ahead] in {"t", "a", "an", "very"}:
            ahead += 1
        said = words[ahead] if ahead < len(words) else ""
        prefixes = ("non",) if word == "no" else (*_PLAIN_DENIALS, "il", "im", "ir")
        whole = [f"{prefix}{said}" for prefix in prefixes]
        one = next((denied for denied in whole if denied in single), None) if isinstance(said, str) and said else None
        if word in _DENIERS and one is not None:
            found.append(one)
            at = ahead + 1
        else:
            found.append(word)
            at += 1
    return tuple(found)


_DEEDS = (("", "al", 5), ("", "ment", 4), ("", "at", 5), ("", "anc", 5), ("d", "sion", 4), ("", "is", 6))
"""Endings of the stem of a verb and of the noun to it, or of an adjective and the verb to it, and letters at least."""
_NO_DEEDS = frozenset({"department", "apartment", "compartment", "mineral", "several", "importanc"})


@lru_cache(maxsize=1 << 13)
def deeds(one: str, other: str) -> bool:
    """Whether one of two words names what the other does (`removal`, `removing`) or makes (`random`, `randomized`)."""
    for first, second in ((one, other), (other, one)):
        verb, noun = stem(first), stem(second)
        for ending, put, letters in _DEEDS:
            made = verb.endswith(ending) and noun == verb.removesuffix(ending) + put and len(verb) >= letters
            if made and noun not in _NO_DEEDS and (put != "at" or "ation" in second):
                return True
    return False


def opposite(one: Word, other: Word) -> bool:
    """Whether two words exclude each other: by their meaning, or by a prefix that turns one of them round."""
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    return frozenset({stem(one), stem(other)}) in _OPPOSITE_STEMS or (
        len(min(one, other, key=len)) > 3 and _denied_by_prefix(*sorted((stem(one), stem(other)), key=len))
    )


def has_opposite(word: str) -> bool:
    """Whether a word stands in a pair of which each excludes the other (`high`, `low`)."""
    return any(stem(word) in pair for pair in _OPPOSITE_STEMS)


def _denied_by_prefix(shorter: str, longer: str) -> bool:
    return longer.endswith(shorter) and longer.removesuffix(shorter) in DENYING


@lru_cache(maxsize=1 << 13)
def stem(word: str) -> str:
    """A word without the endings of English that change its form and not its sense (`shelled`, `shelling`)."""
    word = _IRREGULAR.get(word.casefold(), word)
    if word in _FIXED or not word.isalpha():
        return word
    for ending, put in _ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= (4 if len(ending) > 3 else 3):
            if ending in {"ed", "ing"} and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                return root[:-1]
            return _spelled(root + put)
    return _spelled(word)


def _spelled(word: str) -> str:
    """One of the spellings that differ between countries, without the mute ending."""
    if len(word) > 5:
        word = word.replace("our", "or") if word.endswith(("our", "ours")) else word
        word = word[:-2] + "er" if word.endswith("tre") else word
    if word.endswith("ous") and len(word) > 6:
        word = word[:-3]
    return word.removesuffix("e") if len(word) > 3 else word


_SAME_STEMS = {stem(word): lines for word, lines in SAME.items()}
_OPPOSITE_STEMS = frozenset(frozenset(map(stem, pair)) for pair in OPPOSITE)


def slips(given: Words, wanted: Words) -> int | None:
    """How many slips of the pen part two texts of as many words, or None where they are too many or not such."""
    if len(given) != len(wanted) or not wanted:
        return None
    total = 0
    for first, second in zip(given, wanted, strict=True):
        distance = word_slips(first, second)
        if distance is None:
            return None
        total += distance
    return total if total <= _allowed("".join(map(str, wanted))) else None


def word_slips(given: Word, wanted: Word) -> int | None:
    """The slips that part two words: 1 above 3 characters, 2 above 9; None for more, and for another real word.

    Limits as H5P's short answers have them. A slip never changes a figure, the first letter or a prefix that turns the
    sense round.
    """
    if given == wanted:
        return 0
    if not isinstance(given, str) or not isinstance(wanted, str) or _never_a_slip(given, wanted):
        return None
    if len(wanted) > 5 and len(given) == len(wanted) and sorted(given) == sorted(wanted):
        return 1  # the right letters, not all in their places
    limit = _allowed(wanted)
    distance = DamerauLevenshtein.distance(given, wanted, score_cutoff=limit)
    return distance if distance <= limit else None


def _never_a_slip(given: str, wanted: str) -> bool:
    """Whether what parts two words counts however little it is: case where it counts, a figure, another real word."""
    one, other = given.casefold(), wanted.casefold()
    if one == other or one[:1] != other[:1] or {given, wanted} & TURNS:
        return True
    if any(sign.isdigit() for sign in given + wanted) or counts(one) or counts(other):
        return True
    if _ends_apart(one, other):
        return True
    confused = bool(CONFUSED.get(one, _NONE) & CONFUSED.get(other, _NONE))
    return confused or turned_round(given, wanted) or opposite(given, wanted)


_ENDS = ("tion", "ture", "tor", "tive", "ism", "ist", "ment", "ness", "ity", "ing")


def _ends_apart(one: str, other: str) -> bool:
    """Whether two words are made of one by endings that make other words of it (`reaction`, `reactor`)."""
    first, second = (next((end for end in _ENDS if word.endswith(end)), "") for word in (one, other))
    return bool(first and second) and first != second and {first, second} != {"ism", "ist"}


def _allowed(text: str) -> int:
    return 2 if len(text) > 9 else 1 if len(text) > 3 else 0


def turned_round(given: str, wanted: str) -> bool:
    """Whether two words differ by a prefix that turns the sense round (`lawful`, `unlawful`): that is no slip."""
    longer, shorter = sorted((given.casefold(), wanted.casefold()), key=len, reverse=True)
    if longer.endswith(shorter) and longer.removesuffix(shorter) in NEGATING:
        return True
    return any(
        (longer.startswith(one) and shorter.startswith(other) and longer[len(one) :] == shorter[len(other) :])
        or (longer.startswith(other) and shorter.startswith(one) and longer[len(other) :] == shorter[len(one) :])
        for one, other in OPPOSED
    )


def akin(one: str, other: str) -> bool:
    """Whether two words may be one, forms or misspellings of one another: too little to accept, enough to ask."""
    if one == other or stem(one) == stem(other):
        return True
    if one[:1].isdigit() or other[:1].isdigit():
        return False
    if synonyms(stem(one), stem(other)) or adjectives(one, other) or frozenset({one, other}) in LOOSELY:
        return True
    shorter, longer = sorted((one, other), key=len)
    bare = _without_denial(shorter), _without_denial(longer)
    if bare != (shorter, longer) and _alike(*sorted(bare, key=len)):
        return True  # `unresponsive`, `nonresponse`
    denied = len(shorter) > 4 and longer.endswith(shorter) and longer.removesuffix(shorter) in NEGATING
    root = stem(shorter)
    begun = len(root) > 2 and stem(longer).startswith(root) and (len(root) > 3 or len(longer) > 2 * len(shorter))
    if denied or begun:
        return True  # `not representative`, `unrepresentative`; `cause`, `causation`; `laws`, `lawmaking`
    return _alike(shorter, longer)


def _without_denial(word: str) -> str:
    prefix = next((one for one in ("un", "non", "in", "im", "dis") if word.startswith(one)), "")
    return word.removeprefix(prefix) if len(word) - len(prefix) > 5 else word


def _alike(shorter: str, longer: str) -> bool:
    """Whether two words begin alike or differ by so few letters that one may be meant by the other."""
    if len(shorter) > 2 and longer.startswith(shorter) and (len(shorter) > 4 or len(longer) > 2 * len(shorter) - 2):
        return True
    same_beginning = len(shorter) > 4 and shorter[:5] == longer[:5]
    first = shorter[:1] == longer[:1]
    limit = max(1, len(longer) // 3) if len(shorter) > 3 and first else 1 if len(shorter) > 4 else 0
    return same_beginning or DamerauLevenshtein.distance(shorter, longer, score_cutoff=limit) <= limit
