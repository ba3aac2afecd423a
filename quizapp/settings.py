"""Every setting of an instance, as data: its name, its default and what it does. Nothing else reads the environment."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, TypeAlias

from quizapp.resources import resource_folder

PREFIX = "QUIZAPP_"
MOST_WORKERS = 8

Https: TypeAlias = Literal["auto", "on", "off"]


class SettingError(ValueError):
    """A setting whose value cannot be used; the message names the setting and says what it may be."""


def _text(value: str) -> str:
    return value


def _path(value: str) -> Path:
    return Path(value).expanduser()


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not value.isascii() or not value.isdigit() or not least <= int(value) <= most:
            raise ValueError(f"a whole number from {least} to {most}")
        return int(value)

    return read


def _one_of(*choices: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value.lower() not in choices:
            raise ValueError("one of " + ", ".join(choices))
        return value.lower()

    return read


def _names(value: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(",") if name.strip())


def _rates(value: str) -> str:
    if not _RATES_RE.fullmatch(value):
        raise ValueError("rates such as '10 per minute; 100 per hour'")
    return value


_RATE = r"\s*[0-9]+\s*(?:/|per\b)\s*(?:[0-9]+\s*)?(?:second|minute|hour|day|month|year)s?\s*"
_RATES_RE = re.compile(rf"{_RATE}(?:[,;|]{_RATE})*", re.IGNORECASE)
"""What the `limits` library reads; it is not asked itself, since whatever reads a setting would have to load it."""


def _address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("an address such as 'https://quiz.example.org'")
    return value.rstrip("/")


def _database_url(value: str) -> str:
    if not value.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:", "postgres:")):
        raise ValueError("an address such as 'sqlite:////srv/quiz.sqlite3' or 'postgresql://user@host/name'")
    return value


def _about(help_text: str, read: Callable[[str], object], shown: str | None = None) -> dict[str, object]:
    """What is said of a setting; `shown` describes a default that is no plain value."""
    return {"help": help_text, "read": read, "shown": shown}


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one instance. In the environment each is `QUIZAPP_` and its name in capitals."""

    instance: Path = field(
        default=Path("instance"),
        metadata=_about("The folder that holds the database and the secret key.", _path, "./instance"),
    )
    database_url: str = field(
        default="",
        metadata=_about(
            "The database, as SQLAlchemy writes it. SQLite and PostgreSQL are supported.",
            _database_url,
            "the file quizapp.sqlite3 in the instance folder",
        ),
    )
    content: Path = field(
        default=Path(),
        metadata=_about(
            "The content root: one folder a course. Every course in it is published when the server starts.",
            _path,
            "./questions if it is there, else the courses that come with quizapp",
        ),
    )
    host: str = field(
        default="127.0.0.1",
        metadata=_about("The address to listen on. 0.0.0.0 is every address of the machine.", _text),
    )
    port: int = field(default=8000, metadata=_about("The port to listen on; 0 takes a free one.", _whole(0, 65535)))
    address: str = field(
        default="",
        metadata=_about(
            "The address people open, for the links that commands print.",
            _address,
            "where `quizapp run` listened last",
        ),
    )
    workers: int = field(
        default=0,
        metadata=_about("How many processes answer requests; 0 is two for each processor, at most 8.", _whole(0, 256)),
    )
    secret_key: str = field(
        default="",
        metadata=_about(
            "Signs sessions and hides client addresses; at least 32 characters, the same on every machine.",
            _text,
            "made once and kept in the instance folder, readable by its owner alone",
        ),
    )
    https: Https = field(
        default="auto",
        metadata=_about(
            "Whether people reach the site by https. `on`: cookies are sent by https alone, whatever the request looks "
            "like, and browsers are told to stay with https. `auto`: as each request came. `off`: never.",
            _one_of("auto", "on", "off"),
        ),
    )
    trusted_proxies: int = field(
        default=0,
        metadata=_about(
            "How many proxies in front of quizapp set X-Forwarded-For and X-Forwarded-Proto. 0 believes neither.",
            _whole(0, 10),
        ),
    )
    hosts: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            "Host names the site answers to, parted by commas; a leading dot takes subdomains. Others get error 400.",
            _names,
            "any",
        ),
    )
    sign_up: Literal["open", "closed"] = field(
        default="open",
        metadata=_about(
            "Whether anyone may make an account. `closed`: an instructor adds people (`quizapp users add`).",
            _one_of("open", "closed"),
        ),
    )
    session_days: int = field(
        default=14, metadata=_about("Days after which someone who did not come back is signed out.", _whole(1, 365))
    )
    max_body: int = field(
        default=1_048_576,
        metadata=_about(
            "The largest request that is read, in bytes; larger ones get error 413.", _whole(16_384, 1_073_741_824)
        ),
    )
    limit_sign_in_client: str = field(
        default="30 per minute; 300 per hour",
        metadata=_about("Failed sign-ins from one client address. A classroom often shares one address.", _rates),
    )
    limit_sign_in_name: str = field(
        default="10 per 10 minutes; 100 per day", metadata=_about("Failed sign-ins with one name.", _rates)
    )
    limit_sign_up: str = field(
        default="120 per hour; 400 per day",
        metadata=_about(
            "Tries to make an account from one client address. A classroom often shares one address.", _rates
        ),
    )
    limit_passphrase: str = field(
        default="10 per 10 minutes; 50 per day", metadata=_about("Failed changes of one account's passphrase.", _rates)
    )

    def __post_init__(self) -> None:
        instance = self.instance.absolute()
        object.__setattr__(self, "instance", instance)
        if not self.database_url:
            object.__setattr__(self, "database_url", f"sqlite:///{(instance / 'quizapp.sqlite3').as_posix()}")
        if self.content == Path():
            here = Path("questions").absolute()
            object.__setattr__(self, "content", here if here.is_dir() else resource_folder("questions"))
        object.__setattr__(self, "content", self.content.absolute())
        if self.secret_key and len(self.secret_key) < 32:
            raise SettingError(f"{PREFIX}SECRET_KEY must have at least 32 characters")

    @property
    def worker_count(self) -> int:
        """How many workers to start: the setting, or what suits this machine's processors."""
        return self.workers or min(2 * (os.cpu_count() or 1), MOST_WORKERS)


@dataclass(frozen=True)
class Setting:
    """One setting as an administrator sees it; `field` is its name in `Settings`."""

    name: str
    default: str
    help: str
    field: str
    read: Callable[[str], object]


SETTINGS: tuple[Setting, ...] = tuple(
    Setting(
        PREFIX + each.name.upper(),
        str(each.default) if each.metadata["shown"] is None else each.metadata["shown"],
        each.metadata["help"],
        each.name,
        each.metadata["read"],
    )
    for each in fields(Settings)
)


def read_settings(environ: Mapping[str, str] | None = None, **given: object) -> Settings:
    """The settings from the environment; those `given` that are not None (command line options) win over it.

    Raises SettingError for a value that cannot be used, and for a variable that looks like a setting mistyped.
    """
    environ = os.environ if environ is None else environ
    known = [setting.name for setting in SETTINGS]
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in known and (meant := get_close_matches(name, known, 1, 0.85)):
            raise SettingError(f"{name} is not a setting of quizapp; {meant[0]} is")
    values: dict[str, Any] = {}
    for setting in SETTINGS:
        if given.get(setting.field) is not None:
            values[setting.field] = given[setting.field]
        elif written := environ.get(setting.name, ""):
            try:
                values[setting.field] = setting.read(written)
            except ValueError as error:
                shown = "set" if setting.field in {"secret_key", "database_url"} else repr(written)
                raise SettingError(f"{setting.name} is {shown} but must be {error}") from None
    return Settings(**values)


def own_content(environ: Mapping[str, str] | None = None) -> Path | None:
    """The content root of whoever stands here: the one that is set, or `./questions`; None where there is neither.

    The courses that come with quizapp are not theirs. Raises SettingError as `read_settings` does.
    """
    environ = os.environ if environ is None else environ
    settings = read_settings(environ)
    return settings.content if environ.get(PREFIX + "CONTENT") or Path("questions").is_dir() else None
