"""`quizapp check --fix` anchors moved quotes again, tells what it changed, and touches nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

QUIZ = "bridges/quizzes/01-the-bridge.yaml"
LESSON = "bridges/lessons/01-the-bridge.md"
SECTIONS = "# Length\n\nOne.\n\nThe old bridge is 46 metres long.\n\n# Use\n\nIt carries one lane of traffic today.\n"


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def files(content: Path) -> dict[Path, bytes]:
    """Every file of the course as it was."""
    return {file: file.read_bytes() for file in content.rglob("*") if file.is_file()}


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def fix(quizapp: Callable[..., Result], *more: object) -> Result:
    return quizapp("check", "questions", "--fix", "--select", "S", *more)


def test_a_paragraph_is_mended_in_quiz_and_lesson_and_every_comment_stays(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    change(printed / QUIZ, "paragraph: 2,", "paragraph:  1 ,  ")
    change(printed / QUIZ, "    answer: 46", "    # by the county\n    answer: 46   # metres")
    change(printed / LESSON, "para. 2,", "para. 7 ,")
    before = (printed / QUIZ).read_bytes(), (printed / LESSON).read_bytes()
    result = fix(quizapp)
    assert result.exit_code == 0, result.output
    assert (printed / QUIZ).read_bytes() == before[0].replace(b"paragraph:  1 ,  ", b"paragraph:  2 ,  ")
    assert (printed / LESSON).read_bytes() == before[1].replace(b"para. 7 ,", b"para. 2 ,")
    assert f"questions/{QUIZ}:11:" in result.stderr
    assert "S002 mended: paragraph 1 is now 2" in result.stderr
    assert "- - {source: survey, paragraph:  1 ," in result.stderr
    assert "+ - {source: survey, paragraph:  2 ," in result.stderr


def test_mending_again_changes_nothing(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    fix(quizapp)
    mended = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in printed.rglob("*") if file.is_file()}
    assert "mended" not in fix(quizapp).stderr
    assert mended == {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in mended}


def test_without_fix_no_file_changes(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    before = (printed / QUIZ).read_bytes()
    assert quizapp("check", printed).exit_code == 1
    assert (printed / QUIZ).read_bytes() == before


def test_a_section_and_the_number_within_it_are_mended(
    content: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    survey.write_text(SECTIONS)
    change(content / LESSON, "para. 2", "Use, para. 1")
    change(content / QUIZ, "paragraph: 2", "section: Use, paragraph: 9")
    result = fix(quizapp, "--source", f"survey={survey}")
    assert result.exit_code == 0, result.output
    assert "section: Length, paragraph: 2, quote" in (content / QUIZ).read_text()
    assert "[@survey, Length, para. 2, " in (content / LESSON).read_text()


def test_a_quote_that_moved_since_it_was_recorded_is_anchored_again(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    survey.write_text("A word before.\n\nAnd another one.\n\n" + survey.read_text().replace("spring", "autumn"))
    result = fix(quizapp, "--source", f"survey={survey}")
    assert "S008 mended: paragraph 2 is now 4" in result.stderr
    assert "paragraph: 4, quote: bridge is 46 metres long" in (printed / QUIZ).read_text()
    assert '[@survey, para. 4, "bridge is 46 metres long"]' in (printed / LESSON).read_text()


def test_a_quote_that_reads_otherwise_now_takes_the_new_words_and_the_key_is_held_against_them(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    change(survey, "is 46 metres long", "is 48 metres long")
    result = fix(quizapp, "--source", f"survey={survey}")
    assert "S008 mended: quote “bridge is 46 metres long” is now “bridge is 48 metres long”" in result.stderr
    assert "quote: bridge is 48 metres long" in (printed / QUIZ).read_text()
    assert "S003 error" in result.stdout, "the answer still says 46"
    assert result.exit_code == 1


def test_a_phrase_that_stands_twice_is_left_to_a_person(
    survey: Path, quizapp: Callable[..., Result], files: dict[Path, bytes]
) -> None:
    survey.write_text("First.\n\nSecond.\n\nA bridge is 46 metres long.\n\nThe other bridge is 46 metres long.\n")
    result = fix(quizapp, "--source", f"survey={survey}")
    assert "S002 not mended: the quote stands in 2 paragraphs" in result.stderr
    assert result.exit_code == 1
    assert files == {file: file.read_bytes() for file in files}


@pytest.mark.parametrize("with_text", [True, False])
def test_of_two_places_the_one_in_the_section_named_is_meant(
    content: Path, survey: Path, quizapp: Callable[..., Result], *, with_text: bool
) -> None:
    survey.write_text(SECTIONS + "\nThe old bridge is 46 metres long.\n")
    assert quizapp("sources", "fingerprint", "bridges", "survey", survey).exit_code == 0
    change(content / LESSON, "para. 2", "Use, para. 1")
    change(content / QUIZ, "paragraph: 2", "section: Length, paragraph: 9")
    result = fix(quizapp, *(("--source", f"survey={survey}") if with_text else ()))
    assert result.exit_code == 0, result.output
    assert "section: Length, paragraph: 2, quote" in (content / QUIZ).read_text()
    assert "[@survey, Use, para. 2, " in (content / LESSON).read_text()


def test_a_suffix_tells_which_of_two_is_meant(content: Path, survey: Path, quizapp: Callable[..., Result]) -> None:
    survey.write_text("First.\n\nSecond.\n\nA bridge is 46 metres long, one.\n\nThat bridge is 46 metres long, two.\n")
    change(content / QUIZ, "46 metres long}", "46 metres long, suffix: two}")
    fix(quizapp, "--source", f"survey={survey}")
    assert "paragraph: 4, quote: bridge is 46 metres long, suffix: two" in (content / QUIZ).read_text()


def test_only_what_is_asked_for_is_mended(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    change(printed / LESSON, "para. 2", "para. 1")
    quizapp("check", printed / LESSON, "--fix")
    assert "paragraph: 1" in (printed / QUIZ).read_text()
    assert "para. 2" in (printed / LESSON).read_text()
    quizapp("check", printed, "--fix", "--ignore", "S002")
    assert "paragraph: 1" in (printed / QUIZ).read_text()


def test_what_is_waived_is_not_mended(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "- id: length", "- id: length  # check: ignore S002 the county numbers them otherwise")
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    fix(quizapp)
    assert "paragraph: 1" in (printed / QUIZ).read_text()


def test_a_question_after_one_that_cannot_be_read_is_mended_at_its_own_place(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    change(printed / QUIZ, "  - id: length", "  - id: broken\n    type: nonsense\n  - id: length")
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    result = fix(quizapp)
    assert "S002 mended" in result.stderr
    assert "paragraph: 2" in (printed / QUIZ).read_text()


def test_a_citation_over_the_lines_of_a_quoted_block_is_mended_too(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    quoted = '\n> It is as long as that [@survey,\n> para. 9, "bridge is\n> 46 metres long"].\n'
    (printed / LESSON).write_text((printed / LESSON).read_text().replace("para. 2", "para. 1") + quoted)
    result = fix(quizapp)
    assert result.exit_code == 0, result.output
    assert (printed / LESSON).read_text().endswith(quoted.replace("9", "2"))
    assert '- > para. 9, "bridge is\n  + > para. 2, "bridge is\n' in result.stderr


def test_what_cannot_be_mended_leaves_the_others_be(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "- {source: survey, paragraph: 2,", "- {source: survey, paragraph: &p 1,")
    more = "      - {source: survey, paragraph: 7, quote: bridge is 46 metres long}\n"
    change(printed / QUIZ, "    objective: length", more + "    objective: length\n  - id: other\n    points: *p")
    result = fix(quizapp)
    assert "S002 not mended: `*p` stands for the same value elsewhere" in result.stderr
    assert "S002 mended: paragraph 7 is now 2" in result.stderr
    assert "paragraph: &p 1, quote" in (printed / QUIZ).read_text()
    assert "paragraph: 2, quote" in (printed / QUIZ).read_text()


def test_a_quote_in_a_block_keeps_the_comment_on_its_first_line(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    block = "quote: >-  # as printed\n            bridge is\n            46 metres long"
    change(
        printed / QUIZ,
        "- {source: survey, paragraph: 2, quote: bridge is 46 metres long}",
        "- source: survey\n        " + block,
    )
    change(survey, "is 46 metres long", "is 48 metres long")
    result = fix(quizapp, "--source", f"survey={survey}")
    assert (
        "quote: >-  # as printed\n            bridge is 48 metres long\n    objective" in (printed / QUIZ).read_text()
    )
    assert "- bridge is\n  + bridge is 48 metres long\n" in result.stderr


def test_json_on_standard_output_stays_json(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    result = fix(quizapp, "--format", "json")
    assert result.stdout == "[]\n"
