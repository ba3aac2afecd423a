"""The server: a socket, the key that signs sessions, and gunicorn, or waitress where processes cannot be forked."""

import errno
import os
import socket
from importlib import import_module

from quizapp.cli.problems import Problem
from quizapp.settings import Settings
from quizapp.web.security import KEY_FILE, secret_key

BACKLOG = 256
LEAST_KEY = 32
"""Characters of a secret key, at least."""
EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 (what an administrator may write, not what we bind)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens, held from before anything else is done; raises Problem where the port is not to be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            if os.name == "posix":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(BACKLOG)
        except OSError:
            listener.close()
            raise
    except socket.gaierror as error:
        raise Problem(f"there is no address {host!r} to listen on: {error.strerror}") from error
    except OSError as error:
        reason = {
            errno.EADDRINUSE: f"port {port} is in use; stop what listens there, or choose another with --port",
            errno.EACCES: f"port {port} may not be used by this user; choose one from 1024 on with --port",
            errno.EADDRNOTAVAIL: f"{host} is not an address of this machine; choose another with --host",
        }.get(error.errno or 0, f"cannot listen on {host} port {port}: {error.strerror}")
        raise Problem(reason) from error
    return listener


def address_of(listener: socket.socket) -> str:
    """The address to open in a browser on this machine."""
    host, port = listener.getsockname()[:2]
    if host in EVERYWHERE:
        host = "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def signing_key(settings: Settings) -> str:
    """The key that signs sessions, made where there is none yet; raises Problem where it cannot be read or is none."""
    file = settings.instance / KEY_FILE
    try:
        key = settings.secret_key or secret_key(settings.instance)
    except UnicodeDecodeError:
        key = ""
    except OSError as error:
        raise Problem(f"the secret key {file} cannot be read or made ({error.strerror})") from error
    if len(key) < LEAST_KEY:
        raise Problem(
            f"{file} holds no key of {LEAST_KEY} characters; remove it, and a new one is made: everybody signs in again"
        )
    return key


def serve(settings: Settings, listener: socket.socket) -> None:
    """Answer requests until the process is told to stop (Ctrl-C, SIGTERM)."""
    # Neither server can be imported where the other is meant to run.
    server = "with_gunicorn" if hasattr(os, "fork") else "with_waitress"
    import_module(f"quizapp.cli.{server}").serve(settings, listener)
