"""A citation is changed in a lesson, and not a byte besides."""

from dataclasses import replace

import pytest

from quizapp.content.citation_editing import LessonChange, replace_citations
from quizapp.content.editing import Edited, Uneditable
from quizapp.core.sources import Citation

LESSON = """\
---
title: T   # kept
---
It is long [@s, para. 3, "the old bridge"; @t, Article 5, ¶ 2, “is 46 metres
long”], and old [@s,  paragraph 3 , "the old bridge"].
"""

OLD = Citation(source="s", quote="the old bridge", paragraph=3)
SECOND = Citation(source="t", quote="is 46 metres long", paragraph=2, section="Article 5")


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (
            LessonChange(4, 12, OLD, Citation(source="s", quote="the old bridge", paragraph=4)),
            "para. 3,",
            "para. 4,",
        ),
        (
            LessonChange(4, 12, OLD, Citation(source="s", quote="the new bridge", paragraph=3)),
            '[@s, para. 3, "the old bridge"',
            '[@s, para. 3, "the new bridge"',
        ),
        (
            LessonChange(
                4, 44, SECOND, Citation(source="t", quote="is 46 metres long", paragraph=1, section="Article 6")
            ),
            "Article 5, ¶ 2",
            "Article 6, ¶ 1",
        ),
        (
            LessonChange(5, 17, OLD, Citation(source="s", quote="the old bridge", paragraph=10)),
            "paragraph 3 ,",
            "paragraph 10 ,",
        ),
    ],
)
def test_a_citation_changes_and_nothing_else(change: LessonChange, old: str, new: str) -> None:
    assert LESSON.count(old) == 1
    made = replace_citations(LESSON.encode(), [change])
    assert isinstance(made, Edited), made
    assert made.data == LESSON.replace(old, new).encode()


@pytest.mark.parametrize(
    "change",
    [
        LessonChange(4, 1, OLD, OLD),  # no brackets there
        LessonChange(5, 7, OLD, OLD),  # behind the brackets
        LessonChange(4, 44, OLD, OLD),  # another one
        LessonChange(40, 1, OLD, OLD),
        LessonChange(4, 12, OLD, Citation(source="s", quote='an "old" bridge', paragraph=3)),
    ],
)
def test_a_citation_that_is_not_the_one_meant_is_left_alone(change: LessonChange) -> None:
    assert isinstance(replace_citations(LESSON.encode(), [change]), Uneditable)


QUOTED = """\
---
title: T
---
> It is long [@s,
>   para. 3, "the old
> bridge"; @t, Article
> 5, ¶
>2, “is 46 metres long”].
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("line", "column", "old", "new", "was", "now"),
    [
        (4, 14, OLD, Citation(source="s", quote="the old bridge", paragraph=4), "para. 3", "para. 4"),
        (4, 14, OLD, Citation(source="s", quote="the new one", paragraph=3), "the old\n> bridge", "the new one"),
        (6, 11, SECOND, replace(SECOND, paragraph=7), "2, “is", "7, “is"),
        (6, 11, SECOND, replace(SECOND, section="Article 6"), "Article\n> 5", "Article 6"),
    ],
)
def test_a_citation_in_a_quoted_block_is_changed_over_its_lines(
    line: int, column: int, old: Citation, new: Citation, was: str, now: str, ending: str
) -> None:
    text = QUOTED.replace("\n", ending)
    made = replace_citations(text.encode(), [LessonChange(line, column, old, new)])
    assert isinstance(made, Edited), made
    assert made.data.decode() == text.replace(was.replace("\n", ending), now)
