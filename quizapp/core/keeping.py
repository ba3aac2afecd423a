"""Values that are worked out when first asked for, and kept."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

ResultT = TypeVar("ResultT")


class kept(Generic[ResultT]):  # noqa: N801 - read as the decorator that it is
    """A property that is worked out once for each object: `functools.cached_property` without its lock.

    Python 3.11 takes the lock, which all objects share, at each first asking; from 3.12 on there is none. The checker
    asks for a dozen such values a question, and has no threads.
    """

    def __init__(self, work: Callable[[Any], ResultT]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> ResultT: ...
    def __get__(self, instance: object, owner: type) -> Self | ResultT:
        """The value; once it stands in the object's own `__dict__`, Python finds it there and asks no more."""
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._work(instance)
        return found
