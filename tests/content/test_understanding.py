# ruff: noqa: E501 - a table is read by its rows
"""An unknown or misspelled field is told and hides nothing: what stands beside and below it is read as it is meant."""

import pytest

from quizapp.core.findings import Finding

QUIZ = "quizzes/01-pier.yaml"
COURSE = "course.yaml"
SOURCE = "sources/rules.yaml"
LESSON = "lessons/01-pier.md"
UNITS = "units:\n  - {lesson: pier, quiz: pier}\n"
CLOSES = "opens: 2026-12-02T09:00Z\ncloses: 2026-12-01T09:00Z\n"


def told(findings: tuple[Finding, ...]) -> list[str]:
    """Line, code and the beginning of what is said, with the mend of what is meant otherwise."""
    return [f"{one.where.line} {one.code} {one.message} ({one.mend})" for one in findings]


def codes(findings: tuple[Finding, ...]) -> list[tuple[str, int]]:
    return [(one.code, one.where.line) for one in findings]


@pytest.mark.parametrize(
    ("file", "text", "found"),
    [
        # A misspelled field, then what is wrong behind it.
        (COURSE, "titel: P\nobjectives: {light: L}\nunits:\n  - {lesson: peer, quiz: pier}\n", [("Y020", 1), ("Y031", 4)]),
        (COURSE, "title: P\nzzz: 1\nqqq: 2\nunits:\n  - {lesson: peer, quiz: pier}\n", [("Y020", 2), ("Y020", 3), ("Y031", 5)]),
        (COURSE, "title: P\nunit:\n  - {lesson: peer, quiz: pier}\n", [("Y020", 2), ("Y031", 3)]),
        (COURSE, "title: P\nunits:\n  - {lesson: peer, quizz: pear}\n", [("Y031", 3), ("Y020", 3), ("Y031", 3)]),
        (QUIZ, "titel: P\nlesson: peer\n{questions}", [("Y020", 1), ("Y031", 2)]),
        (QUIZ, "title: P\nfeedbak: never\nkepe: best\n" + CLOSES + "{questions}", [("Y020", 2), ("Y020", 3), ("Y033", 5)]),
        (QUIZ, "title: P\nopen: 2026-12-02T09:00Z\nclosed: 2026-12-01T09:00Z\n{questions}", [("Y020", 2), ("Y020", 3), ("Y033", 3)]),
        (QUIZ, "title: P\nlatte: {untill: 2026-12-01T09:00Z, penalty: 5%}\ncloses: 2026-11-01T09:00Z\n{questions}", [("Y020", 2), ("Y020", 2), ("Y024", 2)]),
        (QUIZ, "title: P\npassmark: 70\n{questions}", [("Y020", 2), ("Y024", 2)]),
        (QUIZ, "title: P\ndraw: [{form: peer, count: 1, objektive: dark}]\n{questions}", [("Y020", 2), ("Y031", 2), ("Y020", 2)]),
        (QUIZ, "title: P\nsektions: {a: {titel: A}}\nquestions:\n- {id: x, section: b, type: true-false, question: Q, answer: true}\n", [("Y020", 2), ("Y020", 2), ("Y031", 4)]),
        (SOURCE, "titel: R\npublishr: P\nlang: en\npublished: 2020\n", [("Y020", 1), ("Y020", 2), ("Y020", 3), ("Y022", 4)]),
        (LESSON, "---\ntitel: P\nobjektives: [dark]\n---\nThe pier has a lamp at its end.\n", [("Y020", 2), ("Y020", 3), ("Y031", 3)]),
    ],
)  # fmt: skip
def test_what_stands_behind_an_unknown_field_is_found(
    piers, file: str, text: str, found: list[tuple[str, int]]
) -> None:
    read = piers.read({file: text.replace("{questions}", "questions:\n" + piers.question)})
    assert codes(tuple(one for one in read.findings if one.code != "Y037")) == found, told(read.findings)


def test_questions_below_a_misspelled_word_are_read_where_they_stand(piers) -> None:
    text = "title: P\nquestoins:\n" + piers.question.replace("answer: true", "answer: yes")
    read = piers.read({QUIZ: text})
    assert told(read.findings)[0] == "2 Y020 `questoins` is not a field of a quiz (did you mean `questions`?)"
    assert codes(read.findings) == [("Y020", 2), ("Y022", 6)]
    read = piers.read({QUIZ: text.replace("answer: yes", "anser: true  # check: ignore S005 because it is")})
    assert codes(read.findings) == [("Y020", 2), ("Y020", 6), ("Y070", 6)]
    assert str(read.places.of("quiz", "pier", "questions", 0, "answer")) == f"{QUIZ}:6:10"


def test_objectives_below_a_misspelled_word_are_known(piers) -> None:
    quiz = "title: P\nquestions:\n" + piers.question + "  objective: light\n"
    read = piers.read({COURSE: "title: P\nobjectivs: {light: L}\n" + UNITS, QUIZ: quiz})
    assert codes(read.findings) == [("Y020", 2)]
    assert list(read.course.objectives) == ["light"]


@pytest.mark.parametrize(("field", "written"), [("id", "idd"), ("type", "tpye")])
def test_a_question_whose_id_or_type_is_misspelled_is_read(piers, field: str, written: str) -> None:
    text = "title: P\nquestions:\n" + piers.question.replace(f"{field}: ", f"{written}: ").replace("answer", "anser")
    read = piers.read({QUIZ: text})
    assert [question.id for question in read.course.quizzes["pier"].questions] == ["lamp"]
    assert [one.mend for one in read.findings] == [f"did you mean `{field}`?", "did you mean `answer`?"]
    assert {one.question for one in read.findings} == {"lamp"}


def test_a_guess_that_its_value_speaks_against_is_taken_back(piers) -> None:
    """`hint` is somewhat like `points`, and means no number."""
    read = piers.read({QUIZ: "title: P\nquestions:\n" + piers.question + "  hint: Look at its end.\n  explan: [E]\n"})
    assert codes(read.findings) == [("Y020", 8), ("Y020", 9)]
    assert read.course.quizzes["pier"].questions[0].points == 1


def test_a_slip_of_the_pen_is_no_guess(piers) -> None:
    read = piers.read({QUIZ: "title: P\nquestions:\n" + piers.question + "  ponits: many\n"})
    assert codes(read.findings) == [("Y020", 8), ("Y022", 8)]
    assert read.course.quizzes["pier"].questions == ()


def test_a_value_that_cannot_be_read_hides_no_other_field(piers) -> None:
    assert codes(piers.read({COURSE: "title: [P]\n" + UNITS.replace("quiz: pier", "quiz: pear")}).findings) == [
        ("Y022", 1),
        ("Y031", 3),
        ("Y037", 1),
    ]
    quiz = "title: P\npass_mark: 0.7\n" + CLOSES + "questions:\n" + piers.question
    assert codes(piers.read({QUIZ: quiz}).findings) == [("Y024", 2), ("Y033", 4)]


@pytest.mark.parametrize(
    ("file", "text", "found"),
    [
        (QUIZ, "title: P\ncloses: soon\nfeedback: after-close\nlate: {until: 2026-12-01T09:00Z}\n{questions}", [("Y024", 2)]),
        (QUIZ, "title: P\nfeedback: at once\ntries: [100%, 50%]\n{questions}", [("Y023", 2)]),
        (QUIZ, "title: P\nsections: [a]\n{questions}  section: a\n", [("Y022", 2)]),
        (QUIZ, "title: P\nquestions: {}\n", [("Y022", 2)]),
        (QUIZ, "title: P\ndraw: null\n", [("Y022", 2)]),
        (COURSE, "title: P\nobjectives: [light]\n" + UNITS, [("Y022", 2)]),
        (COURSE, "title: P\nunits: [{lesson: Pier}]\n", [("Y026", 2)]),
    ],
)  # fmt: skip
def test_nothing_is_told_that_follows_from_what_cannot_be_read(
    piers, file: str, text: str, found: list[tuple[str, int]]
) -> None:
    read = piers.read({file: text.replace("{questions}", "questions:\n" + piers.question)})
    assert codes(read.findings) == found, told(read.findings)


def test_a_quiz_that_may_be_drawn_from_is_not_told_to_lead_nowhere(piers) -> None:
    bank = "title: B\nquestions:\n" + piers.question.replace("lamp\n", "wick\n", 1)
    final = "title: P\ndraw: [{from: bank, count: many}]\n"
    assert codes(piers.read({"quizzes/02-bank.yaml": bank, QUIZ: final}).findings) == [("Y022", 2)]
    sound = final.replace("bank, count: many", "pier, count: 1")
    assert "Y037" in dict(codes(piers.read({"quizzes/02-bank.yaml": bank, QUIZ: sound}).findings))


def test_one_field_twice_under_two_names_is_read_once(piers) -> None:
    read = piers.read({QUIZ: "title: P\nlesson: pier\nleson: peer\nlessn: pear\nquestions:\n" + piers.question})
    assert codes(read.findings) == [("Y020", 3), ("Y020", 4)]
    assert read.course.quizzes["pier"].lesson == "pier"


@pytest.mark.parametrize("file", [QUIZ, COURSE, SOURCE])
def test_a_flood_of_unknown_fields_is_one_finding_and_the_file_is_not_read(piers, file: str) -> None:
    flood = "".join(f"unknown_{number}: 1\n" for number in range(300))
    assert codes(piers.read({file: flood}).findings)[-1] == ("Y022", 1)
    assert [one.code for one in piers.read({file: flood}).findings].count("Y020") == 0
