"""What every response and every cookie carries, the secret key, and which addresses a redirect may go to."""

import os
import secrets
from contextlib import suppress
from datetime import timedelta
from hashlib import blake2b
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask, Request, Response, request, session
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from werkzeug.middleware.proxy_fix import ProxyFix

from quizapp.settings import Https, Settings

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}

KEY_FILE = "secret-key"
_STATIC_ENDPOINTS = frozenset({"static", "bootstrap.static"})
_NAMING_ENDPOINTS = frozenset({"account.link"})
"""Pages that name a person to somebody who is not signed in."""
_READING_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class _Sessions(SecureCookieSessionInterface):
    """Flask's signed cookie sessions, whose name and Secure flag follow how people reach the site.

    Over https the cookie is `__Host-`, which a browser takes from this very host alone, and by https alone.
    """

    def __init__(self, https: Https) -> None:
        self._https = https

    def get_cookie_secure(self, app: Flask) -> bool:  # noqa: ARG002 (the signature is Flask's)
        return self._https == "on" or (self._https == "auto" and request.is_secure)

    def get_cookie_name(self, app: Flask) -> str:
        return "__Host-quizapp" if self.get_cookie_secure(app) else "quizapp"

    def should_set_cookie(self, app: Flask, session: SessionMixin) -> bool:
        """Pages carry the session on. What they load does not: late, it would bring back a session that has ended."""
        return request.endpoint not in _STATIC_ENDPOINTS and super().should_set_cookie(app, session)


def install(app: Flask, settings: Settings) -> None:
    """Configure sessions, sizes, hosts and proxies, and put the security headers on every response."""
    app.config.update(
        SECRET_KEY=settings.secret_key or secret_key(settings.instance),
        PERMANENT_SESSION_LIFETIME=timedelta(days=settings.session_days),
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_PATH="/",
        MAX_CONTENT_LENGTH=settings.max_body,
        MAX_FORM_MEMORY_SIZE=settings.max_body,
        TRUSTED_HOSTS=list(settings.hosts) or None,
        # A token lives as long as its session: a quiz page may stay open for hours before it is sent.
        WTF_CSRF_TIME_LIMIT=None,
        # Referrer-Policy forbids the header that this would look for; `same_site` looks at Sec-Fetch-Site instead.
        WTF_CSRF_SSL_STRICT=False,
    )
    app.session_interface = _Sessions(settings.https)
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=0)  # type: ignore[method-assign]

    @app.after_request
    def protect(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if settings.https == "on":
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        if request.endpoint not in _STATIC_ENDPOINTS or response.status_code >= HTTPStatus.BAD_REQUEST:
            response.headers["Cache-Control"] = "no-store" if _is_personal() else "no-cache"
        return response


def secret_key(instance: Path) -> str:
    """The instance's key, made at the first call and kept in its folder for the owner alone.

    The file appears whole or not at all, and of several processes that make it at once one wins and all use its key.
    """
    path = instance / KEY_FILE
    if not path.exists():
        draft = instance / f".{KEY_FILE}-{os.getpid()}-{secrets.token_hex(8)}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(48))
            with suppress(FileExistsError):  # another process was first
                os.link(draft, path)
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii").strip()


def same_site(asked: Request) -> bool:
    """Whether a request that changes something comes from our own pages, as far as the browser tells.

    Browsers send Sec-Fetch-Site with every request since 2023; where it is missing the CSRF token decides alone.
    """
    return asked.method in _READING_METHODS or asked.headers.get("Sec-Fetch-Site", "none") in {"same-origin", "none"}


def local_path(target: str | None) -> str | None:
    """`target` where it is a path on this site, else None; so a `next` cannot send anyone to another site.

    Browsers read a backslash as a slash and drop tabs and line ends, so none of these may occur.
    """
    if not target or not target.startswith("/") or target.startswith("//"):
        return None
    if "\\" in target or any(ord(character) < 0x20 or ord(character) == 0x7F for character in target):
        return None
    parts = urlsplit(target)
    return target if not parts.scheme and not parts.netloc else None


def without_host(address: str) -> str:
    """An address of this site as a path: which host a request named is the client's to choose, and not to be repeated.

    No host can be in what is left: the path begins with one slash alone.
    """
    parts = urlsplit(address)
    return parts._replace(scheme="", netloc="", path="/" + parts.path.lstrip("/")).geturl()


def hidden_client(key: str, address: str | None) -> str:
    """A name for a client address from which the address cannot be told without the key.

    An IPv6 client has a whole /64 network to choose addresses from, so the network is what is named.
    """
    known = address or "unknown"
    try:
        parsed = ip_address(known)
    except ValueError:
        pass
    else:
        if isinstance(parsed, IPv6Address):
            mapped = parsed.ipv4_mapped
            known = str(mapped) if mapped else str(IPv6Address(int(parsed) >> 64 << 64))
    return hidden(key, "client", known)


def hidden(key: str, kind: str, value: str) -> str:
    """A keyed hash (BLAKE2b, 128 bit, in hex) of a value that is not to be stored itself."""
    secret = blake2b(key.encode(), digest_size=32).digest()
    return blake2b(f"{kind}\0{value}".encode(), key=secret, digest_size=16).hexdigest()


def _is_personal() -> bool:
    """Whether a response may hold something of a person: someone is signed in, sent a form, or followed a link."""
    return "_user_id" in session or request.method not in _READING_METHODS or request.endpoint in _NAMING_ENDPOINTS
