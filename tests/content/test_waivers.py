# ruff: noqa: E501 - a table is read by its rows
"""A waiver names codes and a reason; what was meant as one and is none is told, and never let pass in silence."""

import pytest

from quizapp.core.findings import Severity

QUIZ = "quizzes/01-pier.yaml"

WAIVED = "- id: lamp  # check: ignore {}\n" + "".join(
    line + "\n" for line in ["  type: true-false", "  question: Q", "  answer: true"]
)
WAIVERS = [
    ("S005 because both are lamps", ("S005",), "both are lamps"),
    ("S005, S003: both are lamps", ("S005", "S003"), "both are lamps"),
    ("Q001 — a figure of speech", ("Q001",), "a figure of speech"),
    ("s005 because both are lamps", ("S005",), "both are lamps"),
    ("S005 and q001 because both are lamps", ("S005", "Q001"), "both are lamps"),
    ("S005/S003 & Q001; both are lamps", ("S005", "S003", "Q001"), "both are lamps"),
    ("S005 because S003 is about the other one", ("S005",), "S003 is about the other one"),
    ("S005 nobody asked", ("S005",), "nobody asked"),
    ("S005 双方都是灯", ("S005",), "双方都是灯"),
]


@pytest.mark.parametrize(("comment", "codes", "reason"), WAIVERS)
def test_a_waiver_names_codes_and_a_reason(piers, comment: str, codes: tuple[str, ...], reason: str) -> None:
    read = piers.read({QUIZ: "title: T\nquestions:\n" + WAIVED.format(comment)})
    assert read.findings == ()
    (waiver,) = read.waivers
    assert (waiver.file, waiver.question, waiver.line) == (QUIZ, "lamp", 3)
    assert (waiver.codes, waiver.reason) == (codes, reason)


NO_REASONS = [
    "…",
    "...",
    "-",
    "x",
    "?",
    "TODO",
    "TBD",
    "FIXME",
    "because",
    "so",
    "12 34",
    "TODO ask Anna",
    "(tbd) later",
]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("S005", "gives no reason. say why in words, two or more, behind it: `# check: ignore S005 because …`"),
        ("S005 because", "the waiver gives no reason"),
        ("because", "names no codes to ignore"),
        ("", "names no codes to ignore"),
        ("all because I like it", "names no codes to ignore"),
        ("S because I like it", "“S” begins several codes, and a waiver names each code in full"),
        ("q00 because I like it", "“Q00” begins several codes"),
        ("Y020 because I like it", "Y020 cannot be waived: a Y code tells what is wrong with the file"),
        ("Y070, S005 because I like it", "Y070 cannot be waived: a Y code tells what is wrong with the file"),
        ("Y999 because I like it", "there is no code Y999"),
        ("s050 because I like it", "there is no code S050. did you mean S0"),
        ("S005-S007 because I like it", "“S007” stands where the reason should begin, and is not waived"),
        ("S005 or S010 because I like it", "“S010” stands where the reason should begin"),
        ("S005 S01 because I like it", "“S01” stands where the reason should begin"),
        *((f"S005 because {none}", "the waiver gives no reason") for none in NO_REASONS),
        *((f"S005 {none}", "the waiver gives no reason") for none in NO_REASONS),
        ("S050 because I like it", "there is no code S050. did you mean S0"),
    ],
)
def test_a_waiver_that_waives_nothing_is_named(piers, comment: str, said: str) -> None:
    read = piers.read({QUIZ: "title: T\nquestions:\n" + WAIVED.format(comment)})
    assert [(one.code, str(one.where), one.severity) for one in read.findings] == [
        ("Y070", f"{QUIZ}:3:13", Severity.WARNING)
    ]
    assert said in f"{read.findings[0].message}. {read.findings[0].mend}"
    assert read.waivers == ()


def test_a_waiver_on_another_line_is_named(piers) -> None:
    text = piers.files[QUIZ] + "# check: ignore S005 because it is late\n"
    assert [one.code for one in piers.read({QUIZ: text}).findings] == ["Y070"]


@pytest.mark.parametrize(
    "mark", ["# Check: Ignore", "#CHECK: IGNORE", "# check ignore", "#\tcheck:  ignore", "# Check ignore"]
)
def test_a_waiver_is_known_however_its_first_words_are_written(piers, mark: str) -> None:
    read = piers.read(
        {QUIZ: "title: T\nquestions:\n" + WAIVED.format("S005 so it is").replace("# check: ignore", mark)}
    )
    assert [waiver.codes for waiver in read.waivers] == [("S005",)]
    assert read.findings == ()


@pytest.mark.parametrize("comment", ["# Check: see the survey", "# check what the county ignored", "# to ignore: S005"])
def test_a_comment_of_another_kind_is_let_be(piers, comment: str) -> None:
    read = piers.read({QUIZ: "title: T\nquestions:\n" + WAIVED.replace("# check: ignore {}", comment)})
    assert (read.waivers, read.findings) == ((), ())


@pytest.mark.parametrize(
    "lines",
    [
        "  explanation: 'It says\n    # check: ignore S005 because it is'",
        '  explanation: "It says # check: ignore S005 because it is"',
        "  explanation: >-\n    It says\n    # check: ignore S005 because it is\n\n    in the log",
        "  explanation: |\n    # check: ignore S005 because it is",
    ],
)
def test_words_in_a_text_are_no_waiver(piers, lines: str) -> None:
    read = piers.read({QUIZ: "title: T\nquestions:\n" + WAIVED.replace("  # check: ignore {}", "") + lines + "\n"})
    assert (read.waivers, read.findings) == ((), ())


def test_the_first_line_of_a_block_may_bear_a_comment(piers) -> None:
    line = "  explanation: >- # check: ignore S005 because it is\n    It says so.\n"
    read = piers.read({QUIZ: "title: T\nquestions:\n" + WAIVED.replace("  # check: ignore {}", "") + line})
    assert [(one.code, one.where.line, one.where.column) for one in read.findings] == [("Y070", 7, 19)]


def test_the_same_words_in_the_question_do_not_hide_its_waiver(piers) -> None:
    text = WAIVED.format("S005 because it is").replace(
        "question: Q", "question: 'Q # check: ignore S005 because it is'"
    )
    assert len(piers.read({QUIZ: "title: T\nquestions:\n" + text}).waivers) == 1


def test_a_waiver_inside_quotes_is_text(piers) -> None:
    line = '- {id: lamp, question: "is # check: ignore S005 because it is", type: true-false, answer: true}\n'
    read = piers.read({QUIZ: "title: T\nquestions:\n" + line})
    assert read.waivers == ()
    assert read.findings == ()


COURSE, SOURCE, LESSON = "course.yaml", "sources/rules.yaml", "lessons/01-pier.md"
UNITS = "units:\n  - {lesson: pier, quiz: pier}\n"


@pytest.mark.parametrize(
    ("file", "text", "part", "lines"),
    [
        (COURSE, "title: P\nobjectives:\n  light: See it  # check: ignore C002 it comes next term\n" + UNITS, "light", (3, 3)),
        (COURSE, "title: P\nobjectives: {light: See it}  # check: ignore C002 it comes next term\n" + UNITS, "light", (2, 2)),
        (COURSE, "title: P\nobjectives:\n  light: >-  # check: ignore C002 it comes next term\n    See it\n" + UNITS, "light", (3, 3)),
        (COURSE, "title: P\nobjectives:\n  light:  # check: ignore C002 it comes next term\n    See it\n" + UNITS, "light", (3, 4)),
        (SOURCE, "title: Rules  # check: ignore C002 it comes next term\nkind: treaty\n", "rules", (1, 1)),
        (SOURCE, "# A word before.\n\ntitle: >-  # check: ignore C002 it comes next term\n  Rules\n", "rules", (3, 3)),
    ],
)  # fmt: skip
def test_an_objective_and_a_record_have_waivers_on_their_first_lines(
    piers, file: str, text: str, part: str, lines: tuple[int, int]
) -> None:
    read = piers.read({file: text})
    assert read.findings == ()
    (waiver,) = read.waivers
    assert (waiver.file, waiver.part, waiver.question, (waiver.line, waiver.through)) == (file, part, "", lines)
    assert (waiver.codes, waiver.reason) == (("C002",), "it comes next term")


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (COURSE, "title: P  «# check: ignore C002 it is so\n" + UNITS, "not on the line of an objective, and of nothing else"),
        (COURSE, "title: P\nobjectives:  «# check: ignore C002 it is so\n  light: L\n" + UNITS, "not on the line of an objective"),
        (COURSE, "title: P\nobjectives:\n  light: L\n" + UNITS + "«# check: ignore C002 it is so\n", "`# check: ignore C002 because …` behind the objective"),
        (COURSE, "title: P\nobjectives:\n  light: L  «# check: ignore C002\n" + UNITS, "the waiver gives no reason"),
        (COURSE, "title: P\nobjectives:\n  light: L  «# check: ignore C because it is\n" + UNITS, "names each code in full. write `# check: ignore C002"),
        (COURSE, "title: P\nobjectives:\n  light: L  «# check: ignore Y037 it is so\n" + UNITS, "Y037 cannot be waived"),
        (SOURCE, "title: R\nkind: treaty  «# check: ignore C004 it is so\n", "not on the record's first line"),
        (SOURCE, "«# check: ignore C004 it is so\ntitle: R\n", "`# check: ignore C004 because …` behind the record's first field"),
        (SOURCE, "title: R  «# check: ignore C004 TODO later\n", "gives no reason"),
        (LESSON, "---\ntitle: P  «# check: ignore C001 it is so\n---\nThe pier has a lamp at its end.\n", "nothing can be waived in a lesson"),
        (LESSON, "---\ntitle: P\n«# check: ignore S001 it is so\n---\nThe pier has a lamp at its end.\n", "`::: unverified`"),
    ],
)  # fmt: skip
def test_elsewhere_in_a_file_a_waiver_is_named(piers, file: str, text: str, said: str) -> None:
    findings, where = piers.broken(file, text)
    assert [(one.code, one.where) for one in findings] == [("Y070", where)]
    assert said in f"{findings[0].message}. {findings[0].mend}"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (COURSE, "title: 'P # check: ignore C002 it is so'\n" + UNITS),
        (COURSE, "title: P  # check: the units\n" + UNITS.replace("\n", "  # check it\n", 1)),
        (SOURCE, "title: >-\n  R\n  # check: ignore C004 it is so\n"),
        (LESSON, '---\ntitle: "# check: ignore C001 it is so"\n---\nThe pier has a lamp at its end.\n'),
    ],
)
def test_words_in_other_files_are_no_waiver_either(piers, file: str, text: str) -> None:
    read = piers.read({file: text})
    assert (read.waivers, [one for one in read.findings if "check: the units" not in text]) == ((), [])
