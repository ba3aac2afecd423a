"""The rules of a quiz in plain words, as its start page gives them and the course page sums them up."""

from dataclasses import dataclass
from datetime import datetime

from quizapp.core.attempts import GRACE
from quizapp.core.course import Draw, Feedback, Keep, Policy, Quiz
from quizapp.web.views.wording import counted, duration, instant, number, percent, points


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is about, and what it says."""

    topic: str
    text: str


FEEDBACK: dict[Feedback, str] = {
    "immediate": "You see the verdict, the key and the passage for each question as soon as you save it; an answer "
    "that was judged cannot be changed.",
    "after-submit": "You see the score, the key and the passages as soon as you submit.",
    "after-close": "You see the score, the key and the passages once the quiz takes no more work.",
    "never": "You see your score when you submit; the verdicts and the key are not shown.",
}
TOLD_AFTER_TRIES = (
    "You see the verdict on each answer as soon as you save it by the button, and the key and the passage once it is "
    "right or your tries at the question are used."
)
COUNTS: dict[Keep, str] = {
    "best": "Your best attempt",
    "last": "Your last attempt",
    "first": "Your first attempt",
    "average": "The average of your attempts",
}
"""What counts among several attempts, as the start of a sentence."""


def rules_of(quiz: Quiz, used: int, common: Policy | None = None) -> tuple[Rule, ...]:
    """Every rule of a quiz as it holds for one person, and how it differs from what is `common` to all others.

    `used` counts the attempts begun.
    """
    policy = quiz.policy
    rules = [
        Rule("Questions", _size(quiz)),
        Rule("Attempts", _attempts(policy, used)),
        Rule("Time", _time(policy)),
    ]
    if own := _own(policy, common or policy):
        rules.append(Rule("Granted to you", own))
    if policy.attempts != 1:
        rules.append(Rule("What counts", f"{COUNTS[policy.keep]} counts."))
    rules.append(Rule("To pass", _to_pass(policy)))
    rules.append(Rule("Feedback", TOLD_AFTER_TRIES if len(policy.tries) > 1 else FEEDBACK[policy.feedback]))
    if len(policy.tries) > 1:
        rules.append(Rule("Tries", _tries(policy)))
    rules.append(Rule("Answers", _answers(policy)))
    if policy.retry_after:
        rules.append(
            Rule(
                "Between attempts", f"Wait {duration(policy.retry_after)} after one is submitted before you try again."
            )
        )
    if policy.opens:
        rules.append(Rule("Opens", f"{instant(policy.opens)}, by the server's clock."))
    if policy.closes:
        rules.append(Rule("Closes", f"{instant(policy.closes)}, by the server's clock. {_at_the_end(policy)}"))
    if policy.late:
        loss = percent(policy.late.penalty)
        rules.append(
            Rule(
                "Late work",
                f"Taken until {instant(policy.late.until)}; it loses {loss} of its score per day begun. "
                "What you saved by then is submitted for you.",
            )
        )
    return tuple(rules)


def counting_said(keep: Keep, submitted: int) -> str:
    """What counts of so many submitted attempts, as the start of a sentence."""
    so_far = f", with {'one' if submitted == 1 else submitted} so far" if keep == "average" else ""
    return f"{COUNTS[keep]} counts{so_far}"


def questions_in(quiz: Quiz) -> int:
    """How many questions a paper of the quiz holds."""
    return len(quiz.questions) + _drawn(quiz.draw)


def due_note(policy: Policy, now: datetime) -> tuple[str, str]:
    """The state (`due`, `overdue`, `closed`, `later`, or none) and the date that a quiz's line shows."""
    if policy.opens and now < policy.opens:
        return "later", f"Opens {instant(policy.opens)}"
    if policy.closes is None:
        return "", ""
    if now < policy.closes:
        return "due", f"Due {instant(policy.closes)}"
    if policy.late and now < policy.late.until:
        return "overdue", f"Was due {instant(policy.closes)}, taken late until {instant(policy.late.until)}"
    return "closed", f"Closed {instant(policy.closes)}"


def _size(quiz: Quiz) -> str:
    count = counted(questions_in(quiz), "question")
    if quiz.draw:
        some = f"{_drawn(quiz.draw):,} of them " if quiz.questions else ""
        return f"{count}, {some}drawn by chance for each attempt"
    worth = sorted({question.points for question in quiz.questions})
    total = points(sum(question.points for question in quiz.questions))
    if len(worth) == 1:
        return f"{count} of {points(worth[0])} each, {total} together" if worth[0] != 1 else f"{count}, 1 point each"
    return f"{count}, {total} together (from {number(worth[0])} to {number(worth[-1])} each)" if worth else count


def _drawn(draws: tuple[Draw, ...]) -> int:
    return sum(draw.count for draw in draws)


def _own(own: Policy, common: Policy) -> str:
    """What a person is granted, as a sentence; the other rules already count it in."""
    parts = []
    if own.time_limit is not None and common.time_limit is not None and own.time_limit != common.time_limit:
        parts.append(
            f"{duration(own.time_limit - common.time_limit)} more than the usual {duration(common.time_limit)}"
        )
    if own.attempts is not None and common.attempts is not None and own.attempts != common.attempts:
        parts.append(counted(own.attempts - common.attempts, "further attempt"))
    if own.opens != common.opens:
        parts.append("an opening date of your own")
    if own.closes != common.closes:
        parts.append("a later end")
    return f"{'; '.join(parts)}. The rules here count it in." if parts else ""


def _attempts(policy: Policy, used: int) -> str:
    if policy.attempts is None:
        return f"As many as you like; you have begun {used}." if used else "As many as you like."
    left = max(0, policy.attempts - used)
    return (
        f"{counted(policy.attempts, 'attempt')}; used {used}, left {left}. An attempt is used as soon as you begin it."
    )


def _tries(policy: Policy) -> str:
    shares = ", ".join(percent(share) for share in policy.tries)
    return (
        f"{len(policy.tries)} at each question; a right answer earns {shares} of its points, try by try. Your best try "
        "counts. What is saved while you write spends none."
    )


def _answers(policy: Policy) -> str:
    """What holds of every answer, whatever its type."""
    change = "" if policy.feedback == "immediate" else "You may change an answer until you submit. "
    order = " The questions come in another order in each attempt." if policy.shuffle else ""
    return f"{change}What is left open earns nothing; what cannot be read is shown again and costs nothing.{order}"


def _at_the_end(policy: Policy) -> str:
    if policy.late:
        return "After that work is late."
    return "What you saved in an attempt that is open then is submitted for you."


def _time(policy: Policy) -> str:
    if policy.time_limit is None:
        limit = "No limit" if policy.closes is None else "No limit before the quiz closes"
        return f"{limit}. What you save is kept; you may close the page and go on later."
    limit = duration(policy.time_limit)
    sooner = "" if policy.closes is None else ", or until the quiz takes no more work, if that is sooner"
    return (
        f"{limit} from the moment you start, by the server's clock, also while the page is closed{sooner}. "
        "At the end what you saved is submitted for you; "
        f"a save that arrives up to {GRACE.seconds} seconds late counts."
    )


def _to_pass(policy: Policy) -> str:
    return "There is no pass mark." if policy.pass_mark is None else f"{percent(policy.pass_mark)} of the points."
