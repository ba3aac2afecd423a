"""Finding the courses that a command means, by their folders alone; nothing of them is read here."""

from pathlib import Path

COURSE_FILE = "course.yaml"

_PARTS = (COURSE_FILE, "quizzes", "lessons")


def course_folders(root: Path) -> tuple[Path, ...]:
    """The courses under a content root, by name; none where there is no such folder."""
    if not root.is_dir():
        return ()
    return tuple(sorted(folder for folder in root.iterdir() if is_course(folder)))


def courses_too_deep(root: Path) -> tuple[Path, ...]:
    """The courses that lie in a folder below a content root which is itself no course, and so are none of its own."""
    found = (file.parent for file in root.glob(f"*/*/{COURSE_FILE}"))
    return tuple(sorted(folder for folder in found if is_course(folder) and not _is_part(folder.parent)))


def _is_part(folder: Path) -> bool:
    """Whether a folder is passed over for another reason, or read with all that is in it."""
    return folder.name.startswith(".") or is_course(folder)


def is_course(folder: Path) -> bool:
    """Whether a folder is meant as a course, be it a broken one without a course.yaml."""
    return not folder.name.startswith(".") and any((folder / part).exists() for part in _PARTS)


def course_around(path: Path) -> Path | None:
    """The course that a file or folder belongs to: itself or the nearest folder around it with a course.yaml."""
    absolute = path.absolute()
    return next((folder for folder in (absolute, *absolute.parents) if (folder / COURSE_FILE).is_file()), None)


def named_course(name: str, content: Path) -> Path | None:
    """The folder of a course given as its id (below the content root) or as a folder."""
    for folder in (content / name, Path(name)):
        if is_course(folder):
            return folder
    return None


def shown(path: Path) -> str:
    """A path as a person in the current folder writes it."""
    here = Path.cwd()
    absolute = path.absolute()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()
