"""An author's Markdown as HTML for a page. `content.markdown` sanitises; here it is marked as safe to set."""

from functools import lru_cache

from markupsafe import Markup

from quizapp.content.markdown import render, render_inline

_KEPT = 4096
"""How many texts a process keeps rendered: the stems and options of the quizzes that are being taken."""


@lru_cache(_KEPT)
def blocks(text: str) -> Markup:
    """Paragraphs, lists, tables: a stem, an explanation, a summary."""
    return Markup(render(text))  # noqa: S704 - sanitised by nh3


@lru_cache(_KEPT)
def inline(text: str) -> Markup:
    """A line without a paragraph around it: an option, an objective."""
    return Markup(render_inline(text))  # noqa: S704 - sanitised by nh3


def plain(text: str) -> str:
    """The words alone, where no HTML can stand: an option of a select, a line of a table."""
    return " ".join(blocks(text).striptags().split())


def beginning(text: str, most: int = 120) -> str:
    """The beginning of a text in plain words, cut between words; the sign for the rest keeps to the last of them."""
    words = plain(text)
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + "\u00a0…"
