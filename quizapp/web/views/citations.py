"""A citation as a reader sees it: which source, where in it, the phrase, and the link that opens it there."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote as percent_encode
from urllib.parse import urlsplit

from quizapp.core.course import Course
from quizapp.core.sources import Citation, Source, passage_url
from quizapp.web.views.wording import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link to a source. `domain` is set where it leaves the site; `lesson` where it stays, with its `fragment`."""

    href: str = ""
    domain: str = ""
    lesson: str = ""
    fragment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation in words: the source's title, who published it and when, the place in it, the exact phrase."""

    title: str
    published: str
    where: str
    quote: str
    language: str
    link: Link

    @property
    def within_marks(self) -> str:
        """The phrase as it stands between quotation marks."""
        return within_marks(self.quote)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """A line of a list of sources."""

    title: str
    published: str
    rights: str
    language: str
    link: Link


def domain_of(url: str) -> str:
    """The host that a link leads to, without `www.`; empty for anything but http and https, which is not linked."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if parts.scheme in {"http", "https"} else ""


def external(url: str) -> Link:
    """The link that leaves the site, or one that leads nowhere where the address cannot be opened safely."""
    domain = domain_of(url)
    return Link(href=url, domain=domain) if domain else Link()


def published_by(source: Source) -> str:
    """`Jane Roe, RFE/RL, 15 October 2020`, as far as it is known."""
    names = dict.fromkeys(name for name in (source.author, source.publisher) if name)
    return ", ".join([*names, *([day(source.published)] if source.published else [])])


def locator(citation: Citation) -> str:
    """`Article 51, paragraph 4`, `paragraph 12`; empty where the citation names no place."""
    parts = [citation.section] if citation.section else []
    if citation.paragraph is not None:
        parts.append(f"paragraph {citation.paragraph}")
    return ", ".join(parts)


def cited(course: Course, citation: Citation) -> Cited:
    """The citation in words, with its link: into the lesson cited, or to the original at the passage."""
    if citation.lesson is not None:
        lesson = course.lessons.get(citation.lesson)
        return Cited(
            title=lesson.title if lesson else citation.lesson,
            published="this course" if lesson else "",
            where=locator(citation),
            quote=citation.quote,
            language=course.language,
            link=Link(lesson=citation.lesson, fragment=_lesson_fragment(citation)) if lesson else Link(),
        )
    source = course.sources.get(citation.source)
    if source is None:
        return Cited(
            title=citation.source, published="", where=locator(citation), quote=citation.quote, language="", link=Link()
        )
    return Cited(
        title=source.title,
        published=published_by(source),
        where=locator(citation),
        quote=citation.quote,
        language=source.language,
        link=external(passage_url(source, citation)),
    )


def source_entries(sources: Iterable[Source]) -> tuple[SourceEntry, ...]:
    """The sources as a reader's list, each once, in the order given."""
    once: Mapping[str, Source] = {source.id: source for source in sources}
    return tuple(
        SourceEntry(
            title=source.title,
            published=published_by(source),
            rights=source.rights,
            language=source.language,
            link=external(source.url),
        )
        for source in once.values()
    )


def within_marks(quote: str) -> str:
    """A quote as it stands between quotation marks: the double marks that it carries itself become single ones."""
    return _STRAIGHT_CLOSING.sub("’", _STRAIGHT_OPENING.sub("‘", quote.translate(_SINGLE)))


_SINGLE = str.maketrans("“”„«»", "‘’‚‹›")
_STRAIGHT_OPENING = re.compile(r"(?<![^\s(\[‘—–-])\"(?=\S)")
_STRAIGHT_CLOSING = re.compile(r"\"")


def _lesson_fragment(citation: Citation) -> str:
    """The lesson's paragraph, and the phrase in it for browsers that find text."""
    place = f"p-{citation.paragraph}" if citation.paragraph is not None and not citation.section else ""
    return f"{place}:~:text={percent_encode(citation.quote, safe='').replace('-', '%2D')}"
