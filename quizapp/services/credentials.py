"""Which names and passphrases are taken, and how a passphrase is kept: argon2id. Accounts live in `accounts`."""

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

NAME_SHORTEST, NAME_LONGEST = 2, 64
PASSPHRASE_SHORTEST, PASSPHRASE_LONGEST = 12, 1024
"""In characters. NIST SP 800-63B asks for length and a deny list, not for certain kinds of signs."""

COMMON = frozenset(
    """
    000000000000 111111111111 123123123123 1234567890123 123456789012 123456789123 1234567891011
    987654321098 0987654321123 121212121212 112233445566 102030405060 147258369147 159753159753 741852963741
    1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc qazwsxedcrfv zaq12wsxcde3 q1w2e3r4t5y6 qwertyuiop12 qwertyuiop123
    qwerty123456 qwerty1234567 qwertyqwerty qwertyuiopas asdfghjkl123 asdfghjklqwe zxcvbnm12345
    abcdefghijkl abcdefghijklm abcdefg12345 abc123abc123 abcd1234abcd aaaaaaaaaaaa a1b2c3d4e5f6
    password1234 password12345 password123456 passwordpassword password2020 password2024 passw0rd1234
    p@ssw0rd1234 p@ssword1234 mypassword123 newpassword1 newpassword123 changeme1234 changemechangeme
    letmeinletmein letmein12345 welcome12345 welcomewelcome administrator administrator1 adminadmin123
    iloveyou1234 iloveyouiloveyou iloveyouforever iloveyousomuch trustno1trustno1 correcthorsebatterystaple
    passphrase12 passphrase123 mypassphrase secretsecret secretpassword
    monkeymonkey dragondragon footballfootball baseballbaseball princessprincess sunshinesunshine
    superman1234 michaeljordan michaeljackson liverpoolfc1 manchesterunited harrypotter123 qwerty654321
    internet1234 computer1234 samsunggalaxy unbelievable1 instructor12 instructor123 quizappquizapp
    """.split()  # noqa: SIM905 - a list of words reads as one
)
"""The commonest passphrases that are long enough, folded and without spaces."""

_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_SELECTORS = frozenset(chr(code) for code in (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
"""Signs that choose how the sign before them is drawn, and cannot be seen themselves."""
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks by name that show nothing at all: fillers of Hangul, inherent vowels of Khmer, empty Braille."""
_MOST_MARKS = 4
"""Marks that may stand on one letter; more of them paint over the lines of others."""
_ALIKE = frozenset({"LATIN", "GREEK", "CYRILLIC"})
"""Scripts whose letters look alike. A word with letters of two of them passes for another word."""
_HASHER = PasswordHasher()
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$/DYDkGSPw1Ifffd9PZrBrA$7Z0zYOo9R0l9HVMIiBrmSZrftB5GRK0DFXWFvbfAcTI"
"""The hash of a passphrase that nobody has, with the library's parameters; made beforehand, so it takes no longer."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What was not taken: the form's field (`name`, `passphrase`, `token`, …) and what to do about it."""

    field: str
    message: str


_LONGEST_FOLDED = 4 * NAME_LONGEST
"""What is written for a name and not even folded: the time that takes grows with the square of marks in a heap."""

_WRONG_LENGTH = Refused(
    "name", f"A name has {NAME_SHORTEST} to {NAME_LONGEST} characters, at least one a letter or a digit."
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is shown, and folded (`key`) so that names which read alike have one key."""

    shown: str
    key: str


def read_name(written: str) -> Name | Refused:
    """The name as it is kept, or why it is not taken: 2 to 64 characters that can be seen and told from one another."""
    if len(written) > _LONGEST_FOLDED:
        return _WRONG_LENGTH
    shown = " ".join(unicodedata.normalize("NFKC", written).split())
    if any(_is_unfit(character) for character in shown):
        return Refused("name", "This name has a sign in it that cannot be seen or turns the text around; leave it out.")
    if _heaps_marks(shown):
        return Refused("name", f"A letter of this name has more than {_MOST_MARKS} marks on it; leave some out.")
    if any(len(_scripts(word) & _ALIKE) > 1 for word in shown.split()):
        return Refused("name", "This name mixes letters that look alike in one word; write each word in one alphabet.")
    key = name_key(shown)
    if not NAME_SHORTEST <= len(shown) <= NAME_LONGEST or not any(character.isalnum() for character in key):
        return _WRONG_LENGTH
    return Name(shown, key)


def name_key(written: str) -> str:
    """The name folded: one key for all ways of writing it that read alike (case, width, joiners, spaces)."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", written).casefold())
    seen = "".join(sign for sign in folded if unicodedata.category(sign) != "Cf" and sign not in _SELECTORS)
    return " ".join(unicodedata.normalize("NFKC", seen).split())


def refuse_passphrase(passphrase: str, name: str, field: str = "passphrase") -> Refused | None:
    """Why a passphrase is not taken for the account of this name, or None where it is."""
    length = len(passphrase)
    if length < PASSPHRASE_SHORTEST:
        return Refused(
            field, f"A passphrase has at least {PASSPHRASE_SHORTEST} characters; four or five words do well."
        )
    if length > PASSPHRASE_LONGEST:
        return Refused(field, f"A passphrase has at most {PASSPHRASE_LONGEST} characters.")
    folded, own = "".join(passphrase.casefold().split()), "".join(name_key(name).split())
    if not folded.replace(own, ""):
        return Refused(field, "A passphrase is not the name; choose words that are not told by it.")
    if folded in COMMON or _is_one_run(folded):
        return Refused(field, "This passphrase is among the first that a stranger tries; choose another.")
    return None


def hash_passphrase(passphrase: str) -> str:
    """The passphrase as it is kept: argon2id with the library's parameters, in the PHC format."""
    return _HASHER.hash(_encoded(passphrase))


def verify(passphrase: str, kept: str | None) -> bool:
    """Whether this is the passphrase kept. Without one kept, it takes the same time and is False."""
    impossible = kept is None or len(passphrase) > PASSPHRASE_LONGEST
    against = _NOBODYS if kept is None else kept
    try:
        right = _HASHER.verify(against, _encoded(passphrase[:PASSPHRASE_LONGEST]))
    except (VerificationError, InvalidHashError):
        return False
    return right and not impossible


def needs_rehash(kept: str) -> bool:
    """Whether the parameters have moved on since this was kept."""
    return _HASHER.check_needs_rehash(kept)


def _encoded(passphrase: str) -> bytes:
    # RFC 8265 (OpaqueString): one form for what two keyboards compose differently; case and width are kept.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _is_unfit(character: str) -> bool:
    if character in _JOINERS or character in _SELECTORS:
        return False  # Persian names and emoji are written with them; the key leaves them out
    return character in _BIDIRECTIONAL | _UNSEEN or unicodedata.category(character) in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
        "Zl",
        "Zp",
    }


def _heaps_marks(shown: str) -> bool:
    """Whether more marks stand on a letter than any language writes."""
    run = 0
    for character in unicodedata.normalize("NFD", shown):
        run = run + 1 if unicodedata.category(character) in {"Mn", "Me"} and character not in _SELECTORS else 0
        if run > _MOST_MARKS:
            return True
    return False


def _scripts(word: str) -> set[str]:
    """The scripts of a word's letters, by the first word of their names."""
    return {unicodedata.name(sign, "").partition(" ")[0] for sign in word if sign.isalpha()}


def _is_one_run(folded: str) -> bool:
    """Whether it repeats up to three signs, or counts up or down."""
    if any(folded == (folded[:n] * len(folded))[: len(folded)] for n in (1, 2, 3)):
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(folded)}
    return steps in ({1}, {-1})
