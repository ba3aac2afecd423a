"""How often one client or one name may try: the limits as a table, counted for all workers in the database."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from time import time

from flask import Flask, Response, current_app, request, session
from flask_limiter import ApplicationLimit, Limiter

from quizapp.services.credentials import NAME_LONGEST, name_key
from quizapp.settings import Settings
from quizapp.storage.rate_limits import SqlStorage
from quizapp.web.database import engine_of
from quizapp.web.security import hidden, hidden_client

ACCEPTED = 303
"""The status of a form that was accepted (see other); a page shown again counts as a failed try."""
REFUSED = 429


@dataclass(frozen=True)
class Rule:
    """At most `rates` POSTs to `endpoints` for each `subject`; with `failures`, refused ones alone are counted."""

    name: str
    rates: str
    subject: Callable[[], str]
    endpoints: frozenset[str]
    failures: bool = True


def rules(settings: Settings) -> tuple[Rule, ...]:
    """What is limited, and by whom it is counted."""
    signing_in = frozenset({"account.sign_in", "account.link"})
    return (
        Rule("sign-in-client", settings.limit_sign_in_client, _client, signing_in),
        Rule("sign-in-name", settings.limit_sign_in_name, _name, frozenset({"account.sign_in"})),
        Rule("sign-up", settings.limit_sign_up, _client, frozenset({"account.sign_up"}), failures=False),
        Rule("passphrase", settings.limit_passphrase, _person, frozenset({"account.passphrase", "account.delete"})),
    )


def install(app: Flask, settings: Settings) -> None:
    """Count and limit before anything else happens to a request, so that no lock of its own session is in the way."""
    Limiter(
        _client,
        app=app,
        application_limits=[_limit(rule) for rule in rules(settings)],
        storage_uri=f"{SqlStorage.STORAGE_SCHEME[0]}://",
        storage_options={"engine": engine_of(app)},  # type: ignore[dict-item]
    )


def seconds_to_wait() -> int:
    """How long whoever was just refused has to wait, in seconds."""
    for limiter in current_app.extensions["limiter"]:
        if (breached := limiter.current_limit) is not None:
            return max(1, int(breached.reset_at) - ceil(time()))
    return 60


def _limit(rule: Rule) -> ApplicationLimit:
    return ApplicationLimit(
        limit_provider=rule.rates,
        key_function=lambda: f"{rule.name}-{rule.subject()}",
        methods=["POST"],
        exempt_when=lambda: request.endpoint not in rule.endpoints,
        deduct_when=_failed if rule.failures else None,
    )


def _failed(response: Response) -> bool:
    return response.status_code not in {ACCEPTED, REFUSED}


def _key() -> str:
    return str(current_app.config["SECRET_KEY"])


def _client() -> str:
    return hidden_client(_key(), request.remote_addr)


def _name() -> str:
    # Longer ones are nobody's, and folding them would take the server's time before anything has refused them.
    return hidden(_key(), "name", name_key(request.form.get("name", "")[: NAME_LONGEST + 1]))


def _person() -> str:
    return hidden(_key(), "person", str(session.get("_user_id", "")))
