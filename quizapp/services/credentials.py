"""Which names and passphrases are taken, and how a passphrase is kept: argon2id. Accounts live in `accounts`."""

import unicodedata
from dataclasses import dataclass
from functools import cache
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
_HASHER = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Refused:
    """What was not taken: the form's field (`name`, `passphrase`, `token`, …) and what to do about it."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is shown, and folded (`key`) so that names which read alike have one key."""

    shown: str
    key: str


def read_name(written: str) -> Name | Refused:
    """The name as it is kept, or why it is not taken: 2 to 64 characters, none of them invisible or of control."""
    shown = " ".join(unicodedata.normalize("NFKC", written).split())
    if any(_is_unfit(character) for character in shown):
        return Refused("name", "This name has a sign in it that cannot be seen or turns the text around; leave it out.")
    key = name_key(shown)
    if not NAME_SHORTEST <= len(shown) <= NAME_LONGEST or not any(character.isalnum() for character in key):
        return Refused(
            "name", f"A name has {NAME_SHORTEST} to {NAME_LONGEST} characters, at least one a letter or a digit."
        )
    return Name(shown, key)


def name_key(written: str) -> str:
    """The name folded: one key for all ways of writing it that read alike (case, width, joiners, spaces)."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", written).casefold())
    return " ".join("".join(character for character in folded if unicodedata.category(character) != "Cf").split())


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
    against = _dummy() if kept is None else kept
    try:
        right = _HASHER.verify(against, _encoded(passphrase[:PASSPHRASE_LONGEST]))
    except (VerificationError, InvalidHashError):
        return False
    return right and not impossible


def needs_rehash(kept: str) -> bool:
    """Whether the parameters have moved on since this was kept."""
    return _HASHER.check_needs_rehash(kept)


@cache
def _dummy() -> str:
    return _HASHER.hash("nobody has this passphrase")


def _encoded(passphrase: str) -> bytes:
    # RFC 8265 (OpaqueString): one form for what two keyboards compose differently; case and width are kept.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _is_unfit(character: str) -> bool:
    if character in _JOINERS:
        return False  # Persian names and emoji are written with them; the key leaves them out
    return character in _BIDIRECTIONAL or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _is_one_run(folded: str) -> bool:
    """Whether it repeats up to three signs, or counts up or down."""
    if any(folded == (folded[:n] * len(folded))[: len(folded)] for n in (1, 2, 3)):
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(folded)}
    return steps in ({1}, {-1})
