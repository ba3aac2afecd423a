import tracemalloc

from quizapp.content.reading import ReadCourse, read_files

QUESTION = """\
- id: q-{n}
  type: number
  question: How many boats came into the harbour in week {n} of the keeper's book?
  answer: {n}
  explanation: |
    The keeper counts every boat that comes in.
    She writes the number down in the evening.
  evidence:
    - source: rules
      paragraph: 2
      quote: the keeper counts every boat
    - source: rules
      paragraph: 3
      quote: in the evening of that day
  objective: light
"""


def bank(size: int) -> str:
    return "title: Bank\nquestions:\n" + "".join(QUESTION.format(n=n) for n in range(size))


def read_bank(text: str) -> ReadCourse:
    course = b"title: T\nobjectives: {light: x}\nunits: [{quiz: bank}]\n"
    return read_files(
        "bank", {"course.yaml": course, "sources/rules.yaml": b"title: R\n", "quizzes/bank.yaml": text.encode()}
    )


def test_a_bank_of_ten_thousand_questions_takes_little_memory_and_has_its_places() -> None:
    text = bank(10_000)
    tracemalloc.start()
    read = read_bank(text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read.findings == ()
    assert read.course is not None
    assert len(read.course.quizzes["bank"].questions) == 10_000
    assert most < 300 * 1024 * 1024
    places = [read.places.of("quiz", "bank", "questions", index, "evidence", 1, "quote") for index in range(10_000)]
    assert [place.line for place in places] == [15 + 15 * index + 1 for index in range(10_000)]
