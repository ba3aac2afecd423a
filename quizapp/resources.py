"""Where the project's templates, static files and courses lie: inside a wheel, or at the top of a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


_BUNDLED = _PACKAGE / "_bundled"


def resource_folder(name: str) -> Path:
    """The folder `name` (`templates`, `static`, `questions`): the wheel's own copy, else the checkout's.

    Raises FileNotFoundError where neither is there, which means a damaged installation.
    """
    for folder in (_BUNDLED / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"quizapp is installed without its folder {name!r}: install it again")


def is_installed(path: Path) -> bool:
    """Whether a path lies in the wheel's own copy, which belongs to the installation and is changed by nobody."""
    return path.resolve().is_relative_to(_BUNDLED)
