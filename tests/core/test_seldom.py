"""Patterns that are tried only where a text has a word that they need find all that they would find anyway."""

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import chain
from pathlib import Path
from pkgutil import walk_packages

import pytest

import quizapp.core
import quizapp.core.seldom as at_work
from quizapp.core.seldom import Seldom, needed_words, words_of
from quizapp.core.sentences import sentences

_TEXTS = Path(__file__).resolve().parents[1] / "checker_set" / "texts"


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bweir\b", {"weir"}),
        (r"\b(?:weirs?|sluices?)\b", {"weir", "weirs", "sluice", "sluices"}),
        (r"\bmill\w*", {"mill"}),
        (r"\b(?:[Ww]ard|the) miller\b", {"miller"}),
        (r"\bmade of (?:oak|ash)\b", {"made"}),
        (r"^\W*whether\b", {"whether"}),
        (r"\bno(?:body|ne| one)? (?:may|can)\b", {"nobody", "none", "one", "may", "can"}),
        (r"\bwhich of [^?]* ferries\b", {"ferries"}),
        (r"\bpaid (?=by )", {"paid"}),
        (r"\bthe (?:\w+ )?which\b", {"the"}),
    ],
)
def test_pattern_needs_one_of_these_words(pattern: str, needed: set[str]) -> None:
    assert needed_words(pattern) == frozenset(needed)


@pytest.mark.parametrize("pattern", [r"\d+", r"mill", r"\bmi\w+", r"(?:\bmill\b)?", r"\w+ed\b", r"\bmill\b|[;:]", r"é"])
def test_pattern_may_find_what_has_no_word_that_is_known(pattern: str) -> None:
    assert needed_words(pattern) is None


@pytest.mark.parametrize(
    "text", ["The Mill's wheel", "A MILL.", "“mill”", "mill-race", "the mill’s", "(mill)", "Café, mill", "x;mill"]
)
def test_word_is_seen_wherever_it_has_edges(text: str) -> None:
    seldom = Seldom(r"\bmill\b", re.IGNORECASE)
    for _ in range(100):  # from some time on it knows what it needs
        assert seldom.search(text) is not None
        assert seldom.search("the millers") is None


def test_where_it_finds_nothing_it_answers_as_patterns_do() -> None:
    seldom = Seldom(r"\bmill\b")
    for _ in range(100):
        found = seldom.search("x"), seldom.match("x"), seldom.fullmatch("x")
        assert (found, list(seldom.finditer("x")), seldom.findall("x"), seldom.sub("y", "x")) == (
            (None,) * 3,
            [],
            [],
            "x",
        )
        assert seldom.sub("y", "mill x") == "y x"


class _Otherwise:
    """A reader of patterns that makes parts of another shape, or of kinds that nobody knows."""

    def __init__(self, *parts: object) -> None:
        self._parts = parts

    def parse(self, _pattern: str, _flags: int) -> tuple[object, ...]:
        return self._parts


@pytest.mark.parametrize(
    "parser", [None, object(), _Otherwise(1), _Otherwise(("IN", 3)), _Otherwise(("BRANCH", ())), _Otherwise(("X", "a"))]
)
def test_pattern_that_cannot_be_read_is_tried_on_every_text(monkeypatch: pytest.MonkeyPatch, parser: object) -> None:
    monkeypatch.setattr(at_work, "parser", parser)
    assert needed_words(r"\bmill\b") is None
    seldom = Seldom(r"\b(?:mill|weir)\b")
    for _ in range(100):
        assert seldom.search("the mill") is not None
        assert seldom.search("no such thing") is None


def _patterns() -> Iterator[Seldom]:
    """Every one that a module of the core has, in a row with others too."""
    for module in walk_packages(quizapp.core.__path__, "quizapp.core."):
        for value in vars(import_module(module.name)).values():
            rows = value if isinstance(value, tuple) else (value,)
            cells = chain.from_iterable(one if isinstance(one, tuple) else (one,) for one in rows)
            yield from (one for one in cells if isinstance(one, Seldom))


def test_no_pattern_is_passed_over_where_it_would_find_something() -> None:
    told = {
        one for file in _TEXTS.glob("*.txt") for text in file.read_text("utf-8").split("\n") for one in sentences(text)
    }
    words = {text: words_of(text) for text in sorted(told)}
    patterns = {id(one): one for one in _patterns()}.values()
    assert len(patterns) > 100
    for pattern in patterns:
        compiled = re.compile(pattern.pattern, pattern.flags)
        needed = needed_words(pattern.pattern, pattern.flags) or frozenset({""})
        for text, own in words.items():
            assert not needed.isdisjoint(own) or compiled.search(text) is None, (pattern.pattern, text)
