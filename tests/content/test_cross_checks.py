# ruff: noqa: E501 - a table is read by its rows
import pytest

QUIZ = "quizzes/01-pier.yaml"
COURSE = "course.yaml"
LESSON = "lessons/01-pier.md"
ONE = "[{id: a, type: true-false, question: Q, answer: true}]\n"
HEAD = "title: Piers\nobjectives: {light: See the light}\nunits:\n"

WRONG = [
    (COURSE, HEAD + "  - {lesson: «peer, quiz: pier}\n  - {lesson: pier}\n", "Y031", "did you mean “pier”?"),
    (COURSE, HEAD + "  - {lesson: pier, quiz: «storm}\n  - {quiz: pier}\n", "Y031", "add quizzes/storm.yaml"),
    (COURSE, HEAD + "  - {lesson: pier, quiz: pier}\n  - {quiz: «pier}\n", "Y030", "stands in two units"),
    (COURSE, HEAD + "  - {lesson: pier, quiz: pier}\n  - «{}\n", "Y021", "the unit is empty"),
    (QUIZ, "title: T\nlesson: «peer\nquestions: " + ONE, "Y031", "pier"),
    (QUIZ, "title: T\nfeedback: «after-close\nquestions: " + ONE, "Y033", "add `closes: …`"),
    (QUIZ, "title: T\ntries: «[100%, 50%]\nquestions: " + ONE, "Y033", "add `feedback: immediate`"),
    (QUIZ, "title: T\nfeedback: immediate\ntries: [50%, «0.7]\nquestions: " + ONE, "Y033", "let the shares fall"),
    (QUIZ, "title: T\nsections: {a: {title: A}}\nquestions: [«" + ONE[1:], "Y021", "this names none"),
    (QUIZ, "title: T\nsections: {near: {title: A}}\ndraw: [{from: pier, count: 1, section: «neer}]\n", "Y031", "did you mean `near`?"),
    (QUIZ, "title: T\ndraw: [{from: pier, count: 1, section: «near}]\n", "Y031", "add it under `sections`"),
    (QUIZ, "title: T\nopens: 2026-12-02T00:00Z\ncloses: «2026-12-02T01:00+01:00\nquestions: " + ONE, "Y033", "closes before it opens"),
    (QUIZ, "title: T\nlate: «{until: 2026-12-02T00:00Z, penalty: 1% per day}\nquestions: " + ONE, "Y033", "no lateness without `closes`"),
    (QUIZ, "title: T\ncloses: 2026-12-02T00:00Z\nlate: {until: «2026-12-01T00:00Z, penalty: 1% per day}\nquestions: " + ONE, "Y033", "ends before the quiz closes"),
    (QUIZ, "«title: T\n", "Y032", "the quiz asks nothing"),
    (QUIZ, "«title: T\nquestions: []\n", "Y032", "the quiz asks nothing"),
    (QUIZ, "title: T\ndraw: [{from: «storm, count: 1}]\n", "Y031", "there is no quiz “storm”"),
    (QUIZ, "title: T\ndraw: [{from: «pier, count: 1}]\n", "Y032", "draws from itself"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: true-false, question: Q, answer: true}\n- {id: «a, type: true-false, question: R, answer: true}\n", "Y030", "line 3"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: true-false, question: Q, answer: true, objective: «lite}\n",
     "Y031", "did you mean “light”?"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: passage, question: Q, in: «lesson:peer, answers: [x]}\n",
     "Y031", "there is no lesson “peer” in this course. did you mean “pier”?"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: passage, question: Q, in: «lesson:the-moon, answers: [x]}\n",
     "Y031", "add lessons/the-moon.md"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: passage, question: Q, in: «the-moon, answers: [x]}\n",
     "Y031", "add the record sources/the-moon.yaml"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: true-false, question: «'![x](figures/x.svg)', answer: true}\n",
     "Y031", "there is no figure “x.svg”"),
    (QUIZ, "title: T\nquestions:\n- {id: a, type: true-false, question: «'![x](http://e.org/x.png)', answer: true}\n",
     "Y043", "is not a figure of the course"),
    (LESSON, "---\ntitle: T\nobjectives: [«lite]\n---\n", "Y031", "did you mean “light”?"),
    (LESSON, '---\ntitle: T\n---\n\nA «[@rulez, para. 1, "one two three"].\n', "Y031", "did you mean “rules”?"),
    (LESSON, "---\ntitle: T\n---\n\n::: check «lamb\n", "Y031", "did you mean “lamp”?"),
    (LESSON, "---\ntitle: T\n---\n\n![a](«figures/pier.svg)\n", "Y031", "put it into figures/"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "code", "said"), WRONG, ids=[f"{row[2]} {row[3]}" for row in WRONG])
def test_what_files_say_of_each_other_is_held_together(piers, file: str, text: str, code: str, said: str) -> None:
    findings, where = piers.broken(file, text)
    there = [one for one in findings if (one.code, one.where) == (code, where)]
    assert there, [(str(one.where), one.code, one.message) for one in findings]
    assert said in f"{there[0].message}. {there[0].mend}"


BANK = (
    "title: Bank\nquestions:\n"
    "- {id: a, type: true-false, question: Q, answer: true, objective: light}\n"
    "- {id: b, type: true-false, question: Q, answer: true}\n"
    "- {id: c, type: true-false, question: Q, answer: true}\n"
)
DRAWS = [
    "{from: bank, count: 3}",
    "{from: bank, count: «4}",
    "{from: bank, count: 2}, {from: bank, count: 1, objective: light}",
    "{from: bank, count: 3}, {from: bank, count: «1, objective: light}",
    "{from: bank, count: «2, objective: light}",
    "{from: bank, count: 1, objective: light}, {from: bank, count: «1, objective: light}",
]


@pytest.mark.parametrize("draw", DRAWS)
def test_a_pool_must_hold_what_is_drawn_from_it(piers, draw: str) -> None:
    line = f"draw: [{draw}]\n"
    read = piers.read(
        {
            "quizzes/02-bank.yaml": BANK,
            "quizzes/03-final.yaml": "title: F\n" + line.replace("«", ""),
            COURSE: HEAD + "  - {lesson: pier, quiz: pier}\n  - {quiz: bank}\n  - {quiz: final}\n",
        }
    )
    expected = [("Y032", f"quizzes/03-final.yaml:2:{line.index('«') + 1}")] if "«" in draw else []
    assert [(one.code, str(one.where)) for one in read.findings] == expected


def test_the_same_id_in_two_quizzes_is_found(piers) -> None:
    read = piers.read(
        {
            "quizzes/02-more.yaml": piers.files[QUIZ],
            COURSE: HEAD + "  - {lesson: pier, quiz: pier}\n  - {quiz: more}\n",
        }
    )
    (finding,) = read.findings
    assert (finding.code, str(finding.where), finding.question) == ("Y030", "quizzes/02-more.yaml:3:7", "lamp")
    assert QUIZ in finding.message


def test_two_files_of_one_name_are_found(piers) -> None:
    read = piers.read({"lessons/02-pier.md": piers.files[LESSON], "quizzes/pier.yaml": piers.files[QUIZ]})
    assert [(one.code, one.where.file) for one in read.findings] == [
        ("Y030", "lessons/02-pier.md"),
        ("Y030", "quizzes/pier.yaml"),
    ]


def test_quiz_that_another_one_draws_from_needs_no_unit(piers) -> None:
    final = "title: Final\ndraw:\n  - {from: pier, count: 1}\n"
    read = piers.read({COURSE: HEAD + "  - {lesson: pier, quiz: final}\n", "quizzes/02-final.yaml": final})
    assert read.findings == ()


def test_what_no_unit_leads_to_is_warned_of(piers) -> None:
    read = piers.read({COURSE: HEAD + "  - {quiz: pier}\n"})
    assert [(one.code, one.where.file, one.severity) for one in read.findings] == [("Y037", LESSON, "warning")]


def test_a_fingerprint_needs_its_record(piers) -> None:
    read = piers.read({"sources/rulez.fingerprint": "x"})
    assert [(one.code, one.where.file) for one in read.findings] == [
        ("Y050", "sources/rulez.fingerprint"),
        ("Y051", "sources/rulez.fingerprint"),
    ]


def test_names_in_a_file_that_cannot_be_read_are_not_missed(piers) -> None:
    quiz = "title: T\nquestions: [{id: a, type: true-false, question: Q, answer: true, objective: x}]\n"
    read = piers.read({COURSE: "title: [\n", QUIZ: quiz})
    assert [one.code for one in read.findings] == ["Y005"]
    lesson = "---\ntitle: T\n---\n::: check anything\n"
    read = piers.read({QUIZ: "title: [\n", LESSON: lesson})
    assert [one.code for one in read.findings] == ["Y005"]
