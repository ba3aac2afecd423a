"""Flaws that types with options share: texts that read the same, empty texts, credit outside 0 to 1."""

from collections.abc import Sequence

from quizapp.core.questions.common import Flaw, Option, twins


def option_flaws(
    answers: Sequence[str], answer_path: tuple[str | int, ...], distractors: Sequence[Option]
) -> list[Flaw]:
    """Empty options and options that read the same; `answer_path` is `("answer",)` or `("answers",)`."""
    paths: list[tuple[str | int, ...]] = [
        answer_path if answer_path == ("answer",) else (*answer_path, index) for index in range(len(answers))
    ]
    paths += [("distractors", index) for index in range(len(distractors))]
    texts = [*answers, *(option.text for option in distractors)]
    found = [
        Flaw(path, "the option is empty", "write its text, or take it out")
        for path, text in zip(paths, texts, strict=True)
        if not text.strip()
    ]
    for later, first in twins(texts).items():
        if not texts[later].strip():
            continue
        clash = "is an answer and a distractor" if first < len(answers) <= later else "stands there twice"
        found.append(Flaw(paths[later], f"“{texts[later]}” {clash}", "reword or remove one of the two"))
    return found


def credit_flaws(distractors: Sequence[Option]) -> list[Flaw]:
    """Distractors whose credit is not a fraction from 0 to below 1."""
    return [
        Flaw(
            ("distractors", index),
            f"the credit is {option.credit:g}",
            "give a fraction from 0 to below 1; an option worth all the points is an answer",
        )
        for index, option in enumerate(distractors)
        if not 0 <= option.credit < 1
    ]
