"""Long lists in pages: which numbers stand on a page, and the links to all the others. Short lists stay whole."""

from collections.abc import Callable
from dataclasses import dataclass

LONGEST_WHOLE = 60
"""A list of this many is shown on one page; a longer one is parted."""

SIZE = 50
"""How many stand on each page of a list that is parted."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of numbers, both ends included, that a page holds: page 2 is 51 to 100."""

    page: int
    first: int
    last: int
    current: bool
    said: str = ""
    """What there is to know of it before going there: `3 not answered`."""

    @property
    def label(self) -> str:
        """`51–100`; the number alone where there is one."""
        return f"{self.first}–{self.last}" if self.first < self.last else str(self.first)


@dataclass(frozen=True, slots=True)
class Paging:
    """All pages of a list that is parted, and the current one's neighbours; a list shown whole has one page."""

    count: int
    current: Stretch
    pages: tuple[Stretch, ...]

    @property
    def parted(self) -> bool:
        """Whether there is more than the current page."""
        return len(self.pages) > 1

    @property
    def previous(self) -> Stretch | None:
        """The page before this one."""
        return self.pages[self.current.page - 2] if self.current.page > 1 else None

    @property
    def following(self) -> Stretch | None:
        """The page after this one."""
        return self.pages[self.current.page] if self.current.page < len(self.pages) else None


def pages_of(count: int) -> int:
    """How many pages a list of so many has: at least one, even where it is empty."""
    return 1 if count <= LONGEST_WHOLE else -(-count // SIZE)


def page_with(number: int, count: int) -> int:
    """The page that holds a number from 1 to `count`."""
    return 1 if count <= LONGEST_WHOLE else (number - 1) // SIZE + 1


def numbers_on(page: int) -> range:
    """The numbers that may stand on a page, however long the list is."""
    return range(1, LONGEST_WHOLE + 1) if page == 1 else range((page - 1) * SIZE + 1, page * SIZE + 1)


def paging(count: int, page: int, said: Callable[[int, int], str] = lambda _first, _last: "") -> Paging | None:
    """The pages of a list of `count`, standing on `page`; None where there is no such page.

    `said` is asked for a few words on each run of numbers, and only where the list is parted.
    """
    total = pages_of(count)
    if not 1 <= page <= total:
        return None
    if total == 1:
        whole = Stretch(1, 1, count, current=True)
        return Paging(count, whole, (whole,))
    ends = [(start * SIZE + 1, min((start + 1) * SIZE, count)) for start in range(total)]
    pages = tuple(
        Stretch(number, first, last, number == page, said(first, last))
        for number, (first, last) in enumerate(ends, start=1)
    )
    return Paging(count, pages[page - 1], pages)
