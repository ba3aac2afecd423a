"""One question of an open attempt, as it is asked or as it was judged, and the map that leads to the others."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from math import ceil

from markupsafe import Markup

from quizapp.core.attempts import feedback_now
from quizapp.core.questions.common import Invalid, Raw, Shown
from quizapp.core.saving import MOST_SAVES, SAVES_WITHIN, TooFast
from quizapp.services.results import SettledBy
from quizapp.services.saving import Conflict
from quizapp.services.taking import TakenItem, Taking
from quizapp.web.views.asking import Asked, asked, in_words, is_answered
from quizapp.web.views.attempt_frame import AttemptFrame, Place, Standing, frame_of, standing
from quizapp.web.views.judged import Judged, judged, tried
from quizapp.web.views.paging import Stretch, page_with
from quizapp.web.views.passages import settling
from quizapp.web.views.prose import blocks
from quizapp.web.views.wording import clock, counted, duration, percent, points


@dataclass(frozen=True, slots=True)
class MapPart:
    """The places of one section; without a title where the quiz has no sections."""

    title: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionMap:
    """The places around the question, by section; of a long attempt those of its page: `stretches` lead to the rest."""

    parts: tuple[MapPart, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSaved:
    """A response that was sent and not saved: it could not be read, clashes with another tab's, or came too fast.

    `shown` is the version that it was sent with.
    """

    raw: Raw
    shown: int | None
    invalid: Invalid | None = None
    conflict: Conflict | None = None
    slow: TooFast | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two answers to choose between: the saved one, since when, and the one that was sent; each a line a part."""

    saved: tuple[str, ...]
    at: str
    saved_at: datetime
    yours: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """What is said of a question that may be tried more than once and is not closed.

    `said` counts the tries and what the next is worth; `verdict` is the last one's, while nothing was changed since.
    """

    said: str
    again: str
    """The same in short, for the head of the page."""
    verdict: Judged | None
    tips: tuple[Markup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionHead:
    """The section that a question stands in; its text is open at the first of its questions."""

    title: str
    place: str
    text: Markup
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage:
    """One question as it is asked, or, with feedback at once, as it was judged.

    `version` is the saved response that the form is shown with: it goes back with what the form sends.
    """

    frame: AttemptFrame
    map: QuestionMap
    item: int
    count: int
    worth: str
    asked: Asked
    key: str
    version: int
    judges: bool
    """Whether its button has the answer judged at once, so that what is saved before is a draft."""
    flagged: bool
    just_judged: bool
    """Whether what is shown is a try that was judged and left another: no draft, until it is changed."""
    saved: str
    saved_clock: str
    """When, by the server's clock; empty where nothing is saved."""
    saved_at: datetime | None
    clash: Clash | None
    slow: str
    """Why the response was not taken yet, where it came too fast; else empty."""
    judged: Judged | None
    retry: Retry | None
    section: SectionHead | None


def question_page(
    taking: Taking,
    item: TakenItem,
    key: str,
    now: datetime,
    refused: NotSaved | None = None,
    evidence: tuple[SettledBy, ...] = (),
) -> QuestionPage:
    """The page of one question; `refused` is a response that was not saved, shown again with what is wrong.

    `key` marks this showing, so that what it sends twice is one save. `evidence` is what settles the question, for
    one that `tells_key`.
    """
    raw, invalid, version = item.raw, None, item.version
    if refused is not None:
        # A page that could not be read has not seen what another tab saved meanwhile, one that clashed has.
        raw, invalid = refused.raw, refused.invalid
        version = item.version if refused.conflict is not None else refused.shown or 0
    shown = item.question.present(taking.seed)
    saved_at = item.saved_at if is_answered(item.question, item.raw) else None
    state = standing(taking.items)
    return QuestionPage(
        frame=frame_of(taking, state.done, now),
        map=_map(taking, state, item.number),
        item=item.number,
        count=len(taking.items),
        worth=points(item.question.points),
        asked=asked(shown, raw, invalid),
        key=key,
        version=version,
        judges=taking.quiz.policy.feedback == "immediate",
        flagged=item.flagged,
        just_judged=item.tried is not None,
        saved=_saved(taking, item) if saved_at else "Not answered yet",
        saved_clock=clock(saved_at) if saved_at else "",
        saved_at=saved_at,
        clash=clash_of(shown, refused.conflict, refused.raw) if refused is not None and refused.conflict else None,
        slow=too_fast_said(seconds_of(refused.slow)) if refused is not None and refused.slow else "",
        judged=_judged(taking, item, now, evidence),
        retry=_retry(taking, item, now),
        section=_section(taking, item),
    )


def _saved(taking: Taking, item: TakenItem) -> str:
    """What the saved response is: an answer, or, with feedback at once, a judged one or a draft."""
    if taking.quiz.policy.feedback != "immediate":
        return "Saved"
    return "Draft saved" if item.settled is None and item.tried is None else "Judged"


def clash_of(shown: Shown, conflict: Conflict, yours: Raw) -> Clash:
    """The two answers of a conflict, in words."""
    return Clash(
        saved=in_words(shown, conflict.raw),
        at=clock(conflict.at),
        saved_at=conflict.at,
        yours=in_words(shown, yours),
    )


def seconds_of(slow: TooFast) -> int:
    """How long to wait before it is sent again, in whole seconds."""
    return max(1, ceil(slow.wait.total_seconds()))


def too_fast_said(wait: int) -> str:
    """What is said of an answer that came too fast."""
    return (
        f"This question was saved more than {MOST_SAVES} times within {duration(SAVES_WITHIN)}. "
        f"Nothing is lost: save again in {counted(wait, 'second')}."
    )


def tells_key(taking: Taking, item: TakenItem, now: datetime) -> bool:
    """Whether the question is judged already and its key may be told while the attempt is open."""
    return item.settled is not None and feedback_now(taking.quiz.policy, "open", now).key


def _map(taking: Taking, state: Standing, number: int) -> QuestionMap:
    count = len(state.items)
    pages = state.pages(page_with(number, count))
    if pages is None:
        raise LookupError(f"there is no question {number}")
    around = pages.current
    places = state.places(around.first, around.last, number)
    sections = groupby(places, key=lambda place: taking.items[place.number - 1].section)
    parts = tuple(MapPart(_titled(taking, section), tuple(within)) for section, within in sections)
    return QuestionMap(parts=parts, stretches=pages.pages if pages.parted else ())


def _titled(taking: Taking, section: str) -> str:
    return taking.quiz.sections[section].title if section in taking.quiz.sections else ""


def _section(taking: Taking, item: TakenItem) -> SectionHead | None:
    sections = taking.quiz.sections
    section = sections.get(item.section)
    if section is None:
        return None
    return SectionHead(
        title=section.title,
        place=f"Section {list(sections).index(item.section) + 1} of {len(sections)}",
        text=blocks(section.text),
        first=next(one.number for one in taking.items if one.section == item.section) == item.number,
    )


def _retry(taking: Taking, item: TakenItem, now: datetime) -> Retry | None:
    shares = taking.quiz.policy.tries
    if len(shares) == 1 or item.settled is not None or not feedback_now(taking.quiz.policy, "open", now).verdicts:
        return None
    worth = percent(shares[item.tries])
    said = f"Try {item.tries + 1} of {len(shares)}: a right answer earns {worth} of the points."
    verdict = None
    if item.tried is not None and item.raw is not None:
        # Where to read again is for the author's tips to say, in a quiz that counts.
        verdict = replace(tried(taking.course, item.question, item.raw, item.tried), again=())
    tips = tuple(blocks(tip) for tip in item.question.tips[: item.tries])
    return Retry(said=said, again=f"try {item.tries + 1} of {len(shares)}", verdict=verdict, tips=tips)


def _judged(taking: Taking, item: TakenItem, now: datetime, evidence: tuple[SettledBy, ...]) -> Judged | None:
    """The verdict on an item that has one already, as far as the rules let it be shown while the attempt is open."""
    reveal = feedback_now(taking.quiz.policy, "open", now)
    if item.settled is None or not reveal.verdicts:
        return None
    settled = settling(taking.course, ((found.citation, found.passage) for found in evidence))
    return judged(item.question, item.raw, item.settled, with_key=reveal.key, settled=settled, answers=item.answers)
