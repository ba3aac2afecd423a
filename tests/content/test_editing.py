"""A value is changed in a file, and not a byte besides."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.editing import (
    Edit,
    Edited,
    Uneditable,
    ValueChange,
    apply,
    replace_values,
    write_over,
)

QUIZ = """\
# A comment at the top
title: "T"   # and one beside

questions:
- id: a
  evidence:
    - source: s
      paragraph: 3      # counted
      quote: the old bridge
      section: 'Article 5'
    - {source: s, paragraph:   4 , quote: "is 46 metres", }   # in braces
- id: b
  evidence:
    - source: s
      quote: >-
        folded over
        two lines
      paragraph: 9
"""


def changed(*changes: ValueChange, text: str = QUIZ) -> str:
    made = replace_values(text.encode(), changes)
    assert isinstance(made, Edited), made
    return made.data.decode()


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (ValueChange(8, 18, "paragraph", 12), "paragraph: 3  ", "paragraph: 12  "),
        (ValueChange(9, 14, "quote", "the new bridge"), "quote: the old bridge", "quote: the new bridge"),
        (ValueChange(9, 14, "quote", "it said: no"), "quote: the old bridge", 'quote: "it said: no"'),
        (ValueChange(9, 14, "quote", "no # more"), "quote: the old bridge", 'quote: "no # more"'),
        (ValueChange(9, 14, "quote", "1600"), "quote: the old bridge", 'quote: "1600"'),
        (ValueChange(9, 14, "quote", "46 metres, it is"), "quote: the old bridge", 'quote: "46 metres, it is"'),
        (ValueChange(10, 16, "section", "Keeper's"), "'Article 5'", "'Keeper''s'"),
        (ValueChange(11, 32, "paragraph", 5), "paragraph:   4 ,", "paragraph:   5 ,"),
        (ValueChange(11, 43, "quote", 'a "b" c'), '"is 46 metres"', r'"a \"b\" c"'),
        (ValueChange(15, 14, "quote", "one line now"), "folded over\n        two lines", "one line now"),
        (ValueChange(15, 14, "quote", "it said: no # so"), "folded over\n        two lines", "it said: no # so"),
    ],
)
def test_the_value_changes_and_nothing_else(change: ValueChange, old: str, new: str) -> None:
    assert QUIZ.count(old) == 1
    assert changed(change) == QUIZ.replace(old, new)


BLOCK = """\
- quote: {}  # why
    the old
    bridge
  # not of the block
  paragraph: {}
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("sign", [">-", "|", ">", "|+", ">2-", "&q |-"])
def test_a_block_stays_one_and_keeps_the_comment_on_its_first_line(sign: str, ending: str) -> None:
    text = BLOCK.format(sign, 3).replace("\n", ending)
    made = changed(ValueChange(1, 10, "quote", "the new: bridge"), text=text)
    assert made == text.replace(f"the old{ending}    bridge", "the new: bridge")


def test_the_line_breaks_behind_a_block_stay() -> None:
    text = "- quote: |+\n\n\n    the old\n\n    bridge\n\n\n- quote: x\n"
    assert changed(ValueChange(1, 10, "quote", "new"), text=text) == "- quote: |+\n    new\n\n\n- quote: x\n"


@pytest.mark.parametrize("property_", ["&p", "&p   ", "&p-1 "])
@pytest.mark.parametrize("old", ["3", '"3"'])
def test_an_anchor_stays(property_: str, old: str) -> None:
    text = BLOCK.format(">-", f"{property_} {old}  # counted")
    column = text.splitlines()[4].index("&") + 1
    new = 4 if old == "3" else "4"
    assert changed(ValueChange(5, column, "paragraph", new), text=text) == text.replace(old, old.replace("3", "4"))


def test_a_value_that_stands_elsewhere_too_is_left_alone() -> None:
    text = BLOCK.format(">-", "&p 3") + "- paragraph: *p\n"
    made = replace_values(text.encode(), [ValueChange(5, 14, "paragraph", 4)])
    assert made == Uneditable("`*p` stands for the same value elsewhere; write it out there first")


def test_what_stands_behind_an_alias_is_found_at_its_own_place() -> None:
    text = "- &s a: 1\n  b: *s\n  paragraph: 3\n- *s\n- paragraph: 3\n"
    made = changed(ValueChange(3, 14, "paragraph", 4), ValueChange(5, 14, "paragraph", 5), text=text)
    assert made == "- &s a: 1\n  b: *s\n  paragraph: 4\n- *s\n- paragraph: 5\n"


def test_several_values_change_at_once() -> None:
    made = changed(ValueChange(8, 18, "paragraph", 1), ValueChange(11, 32, "paragraph", 2))
    assert made == QUIZ.replace("paragraph: 3 ", "paragraph: 1 ").replace("paragraph:   4 ", "paragraph:   2 ")


@pytest.mark.parametrize("before", ["\ufeff", ""])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_stay(before: str, ending: str) -> None:
    text = before + QUIZ.replace("\n", ending)
    made = changed(ValueChange(8, 18, "paragraph", 12), text=text)
    assert made == before + QUIZ.replace("paragraph: 3 ", "paragraph: 12 ").replace("\n", ending)


@pytest.mark.parametrize(
    "change",
    [
        ValueChange(8, 18, "quote", "x y z"),  # another key stands there
        ValueChange(8, 7, "paragraph", 5),  # the key itself
        ValueChange(6, 3, "evidence", "x"),  # no single value
        ValueChange(99, 1, "paragraph", 5),
    ],
)
def test_what_is_not_the_value_meant_is_left_alone(change: ValueChange) -> None:
    assert isinstance(replace_values(QUIZ.encode(), [change]), Uneditable)


@pytest.mark.parametrize("value", ["a line\u2028and another", "a sign\x7f that is not seen"])
def test_a_value_that_would_not_be_read_back_as_it_is_changes_nothing(value: str) -> None:
    assert isinstance(replace_values(QUIZ.encode(), [ValueChange(9, 14, "quote", value)]), Uneditable)


def test_yaml_that_cannot_be_read_is_left_alone() -> None:
    assert isinstance(replace_values(b"a: [1", [ValueChange(1, 4, "a", 2)]), Uneditable)


@given(
    st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"]), min_size=1),
    st.sampled_from([(9, 14, "quote"), (10, 16, "section"), (11, 43, "quote"), (15, 14, "quote")]),
)
def test_any_text_can_be_written_and_is_read_back(value: str, place: tuple[int, int, str]) -> None:
    made = replace_values(QUIZ.encode(), [ValueChange(*place, value)])
    if isinstance(made, Edited):
        read = yaml.safe_load(made.data)["questions"]
        assert value in [part for each in read for one in each["evidence"] for part in one.values()]
        assert made.data.count(b"#") >= QUIZ.count("#")
    else:
        assert "\ufeff" in value or (place[0] == 15 and value.startswith(" ")), value


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        apply("abc", [Edit(0, 2, "x"), Edit(1, 3, "y")])


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "q.yaml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    assert write_over(file, b"old", b"new") is None
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)
    assert [each.name for each in tmp_path.iterdir()] == ["q.yaml"]


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "q.yaml"
    file.write_bytes(b"newer")
    assert isinstance(write_over(file, b"old", b"new"), Uneditable)
    assert file.read_bytes() == b"newer"


def test_a_link_and_a_file_that_is_gone_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert isinstance(write_over(tmp_path / "link", b"old", b"new"), Uneditable)
    assert isinstance(write_over(tmp_path / "none", b"old", b"new"), Uneditable)


def test_a_line_is_shown_as_it_was_and_as_it_is_wherever_it_stands_now() -> None:
    text = "\ufeffa: 'one\r\n  two'\r\nb: 1\r\nc: 2\r\n"
    made = replace_values(text.encode(), [ValueChange(1, 4, "a", "one"), ValueChange(4, 4, "c", 3)])
    assert isinstance(made, Edited)
    assert made.line(1) == ("a: 'one", "a: 'one'")
    assert made.line(2) == ("  two'", "a: 'one'")
    assert made.line(3) == ("b: 1", "b: 1")
    assert made.line(4) == ("c: 2", "c: 3")
    assert made.line(9) == ("", "")
