import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.services.credentials import (
    _NOBODYS,
    Name,
    Refused,
    hash_passphrase,
    name_key,
    needs_rehash,
    read_name,
    refuse_passphrase,
    verify,
)


@pytest.fixture(autouse=True)
def hasher() -> None:
    """Hashing as it is when served: these are its own tests."""


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Amal", "Amal"),
        ("  Amal   Haddad ", "Amal Haddad"),
        ("أمل", "أمل"),
        ("李娜", "李娜"),
        ("O'Brien-Núñez 3", "O'Brien-Núñez 3"),
        ("ＡＭＡＬ", "AMAL"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("x" * 64, "x" * 64),
        ("Nguyễn Thị Ánh", "Nguyễn Thị Ánh"),
        ("Олена Smith", "Олена Smith"),
        ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
        ("山田タロウ3号", "山田タロウ3号"),
        ("אֲבְרָהָם", "אֲבְרָהָם"),
        ("مُحَمَّدٌ", "مُحَمَّدٌ"),
        ("Amal \u2764\ufe0f", "Amal \u2764\ufe0f"),
    ],
)
def test_name_is_taken_as_people_write_it(written: str, shown: str):
    read = read_name(written)
    assert isinstance(read, Name)
    assert read.shown == shown


@pytest.mark.parametrize(
    "written",
    ["", " ", "a", "x" * 65, "Amal\x00", "Amal\x1b[31m", "Am\u202eal", "Am\u2066al", "Am\u200fal", "--", "\u200d\u200d",
     "Am\ufeffal", "Amal\ue000", "\ud800x", "Am\u00adal", "Amal\u3164", "Amal \u115f\u1160", "\u2800\u2800\u2800 7",
     "Am\u034fal", "Amal\u17b4", "A" + "\u0301" * 40, "\u0430mal", "Am\u03b1l", "Omar \u0406smail", "\u0410d\u043cin"],
)  # fmt: skip
def test_unfit_name_is_refused(written: str):
    read = read_name(written)
    assert isinstance(read, Refused)
    assert read.field == "name"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amal", "AMAL"),
        ("Straße", "STRASSE"),
        ("Amal  H", " amal h"),
        ("ﬁona", "Fiona"),
        ("می\u200cخ", "میخ"),
        ("Ⅸ", "ix"),
        ("Amal\ufe00", "Amal"),
        ("Am\U000e0100al", "Amal"),
    ],
)
def test_names_that_read_alike_have_one_key(one: str, other: str):
    assert name_key(one) == name_key(other)


@given(st.text(max_size=80))
def test_key_of_a_key_is_itself(written: str):
    assert name_key(name_key(written)) == name_key(written)


@given(st.text(max_size=80))
def test_every_name_is_taken_or_refused_in_words(written: str):
    read = read_name(written)
    if isinstance(read, Name):
        assert 2 <= len(read.shown) <= 64
        assert read_name(read.shown) == read
        assert len(read.key) <= 256
    else:
        assert read.message.endswith(".")


@pytest.mark.parametrize(
    ("passphrase", "name"),
    [
        ("", "Amal"),
        ("eleven char", "Amal"),
        ("x1y" * 400, "Amal"),
        ("Amal Haddad-Khoury", "amal haddad-khoury"),
        ("amalamalamal", "Amal"),
        ("passwordpassword", "Amal"),
        ("PasswordPassword", "Amal"),
        ("correct horse battery staple", "Amal"),
        ("qwertyuiop123", "Amal"),
        ("aaaaaaaaaaaaaaaa", "Amal"),
        ("abcabcabcabcabc", "Amal"),
        ("abcdefghijklmnop", "Amal"),
        ("987654321" + "0/.-", "Amal"),
    ],
)
def test_weak_passphrase_is_refused(passphrase: str, name: str):
    refused = refuse_passphrase(passphrase, name)
    assert refused is not None
    assert refused.field == "passphrase"


@pytest.mark.parametrize(
    "passphrase",
    ["four words and more", "twelve chars", "ثلاث كلمات طويلة", "x7" + "pq" * 511, "      spaces within      "],
)
def test_long_passphrase_is_taken_without_rules_of_signs(passphrase: str):
    assert refuse_passphrase(passphrase, "Amal") is None


def test_passphrase_is_kept_as_argon2id_and_verified():
    kept = hash_passphrase("four words and more")
    assert kept.startswith("$argon2id$")
    assert verify("four words and more", kept)
    assert not verify("four words and mor", kept)
    assert not needs_rehash(kept)


def test_passphrase_is_the_same_however_its_accents_are_composed():
    assert verify("cafe\u0301 et croissant", hash_passphrase("caf\u00e9 et croissant"))


def test_nothing_kept_verifies_nothing():
    assert not verify("four words and more", None)
    assert not verify("nobody has this passphrase", None)
    assert not verify("four words and more", "not a hash")
    assert not verify("x" * 2000, hash_passphrase("x" * 1024))


def test_what_is_verified_for_nobody_is_as_costly_as_for_somebody():
    """Else the time that a refusal takes would tell which names are taken."""
    assert not needs_rehash(_NOBODYS)


def test_weaker_parameters_ask_for_a_new_hash():
    weak = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$qJp8UxcZ2yH2OZ9bNsxrNg"
    assert needs_rehash(weak)
