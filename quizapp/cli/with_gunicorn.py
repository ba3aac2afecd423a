"""gunicorn with sync workers: with SQLite they have by far the best slowest answers, threads the worst."""

import os
import signal
import socket
from collections.abc import Iterable
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger
from gunicorn.http.errors import ParseException
from gunicorn.util import close_on_exec
from gunicorn.workers.sync import StopWaiting, SyncWorker

from quizapp.settings import Settings
from quizapp.web import create_app

MOST_SILENT = 200
"""How many connections that say nothing a worker puts by; the oldest go first. `select` looks at 1,024 at most."""

LONGEST_SILENCE = 60.0
"""After so many seconds a connection that said nothing is closed; its browser opens another."""

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 (gunicorn makes a file of its own in it)


class Log(Logger):  # type: ignore[misc]
    """gunicorn's log without what it says of a request: from which address it came, and which page it asked for."""

    def warning(self, msg: object, *args: object, **options: Any) -> None:  # noqa: ANN401 - as gunicorn calls it
        """A warning; of a request that could not be read, that alone."""
        if str(msg).startswith("Invalid request"):
            msg, args = "A request could not be read as HTTP", ()
        super().warning(msg, *args, **options)

    def exception(self, msg: object, *args: object, **options: Any) -> None:  # noqa: ANN401 - as gunicorn calls it
        """An exception with its traceback; of the request that met it, nothing."""
        if str(msg).startswith("Error handling request"):
            msg, args = "Exception outside of the application", ()
        super().exception(msg, *args, **options)


class Body:
    """A request's body. One that is not parted as it says is an OSError to the application, as a cut line is."""

    def __init__(self, body: Any) -> None:  # noqa: ANN401 - gunicorn has no types
        self._body = body

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, or all."""
        try:
            return bytes(self._body.read(size))
        except ParseException as error:
            raise OSError("the body cannot be read") from error


class Worker(SyncWorker):  # type: ignore[misc]
    """A worker that reads from those alone who speak, and stops between two requests, never within one.

    Browsers open connections in advance and say nothing on them; a worker that waited to hear from one would answer
    nobody else meanwhile. They are put by until they speak.
    """

    def __init__(self, *arguments: Any) -> None:  # noqa: ANN401 - gunicorn has no types
        super().__init__(*arguments)
        self._silent: dict[socket.socket, tuple[socket.socket, Any, float]] = {}

    def init_signals(self) -> None:
        """Leave Ctrl-C, which a terminal sends to the workers too, to the master."""
        super().init_signals()
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def handle_quit(self, sig: int, frame: object) -> None:  # noqa: ARG002 (the signature is gunicorn's)
        """Answer what is under way, and no more."""
        self.alive = False

    def accept(self, listener: socket.socket) -> None:
        """Take a connection: answer it if it speaks already, else put it by."""
        client, address = listener.accept()
        client.setblocking(True)
        close_on_exec(client)
        if select([client], [], [], 0)[0]:
            self.handle(listener, client, address)
            return
        self._silent[client] = (listener, address, monotonic())
        for oldest in list(self._silent)[:-MOST_SILENT]:
            self._forget(oldest)

    def wait(self, timeout: float) -> list[Any]:
        """Wait for a connection, or for one that was put by to speak, which is answered here."""
        self.notify()
        longest = min(timeout, LONGEST_SILENCE) if self._silent else timeout
        try:
            speaking = select([*self.wait_fds, *self._silent], [], [], longest)[0]
        except (OSError, ValueError) as error:  # a listener was closed
            raise StopWaiting from error
        if self.PIPE[0] in speaking:
            os.read(self.PIPE[0], 1)
        for client in [one for one in speaking if one in self._silent]:
            listener, address, _ = self._silent.pop(client)
            self.notify()
            self.handle(listener, client, address)
        for client, (_, _, since) in list(self._silent.items()):
            if monotonic() - since > LONGEST_SILENCE:
                self._forget(client)
        return [one for one in speaking if one in self.wait_fds]

    def _forget(self, client: socket.socket) -> None:
        del self._silent[client]
        client.close()


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn, configured by our settings alone: no command line, no configuration file."""

    def __init__(self, settings: Settings, listener: socket.socket) -> None:
        self._settings = settings
        self._descriptor = listener.detach()
        super().__init__()

    def load_config(self) -> None:
        """Tell gunicorn what to do."""
        options = {
            "bind": f"fd://{self._descriptor}",
            "workers": self._settings.worker_count,
            "worker_class": Worker,
            # Each worker makes its application, and so its database engine, after the fork: SQLite's connections
            # and locks must not be carried over one.
            "preload_app": False,
            "timeout": 120,
            "graceful_timeout": 15,
            "accesslog": None,  # it would keep addresses
            "errorlog": "-",
            "loglevel": "warning",
            "control_socket_disable": True,
            "logger_class": Log,
            # Whether a proxy is believed is ProxyFix's to say; to gunicorn no header may change scheme or path, for a
            # proxy on this machine would hand on whatever a client wrote.
            "secure_scheme_headers": {},
            "forwarder_headers": "",
            "forwarded_allow_ips": "",
            "proc_name": "quizapp",
        }
        if SHARED_MEMORY.is_dir():
            options["worker_tmp_dir"] = str(SHARED_MEMORY)  # heartbeats must not wait for a disk
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The application of one worker."""
        app = create_app(self._settings)
        answer = app.wsgi_app

        def answer_safely(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:  # noqa: ANN401
            return answer({**environ, "wsgi.input": Body(environ["wsgi.input"])}, start_response)

        app.wsgi_app = answer_safely  # type: ignore[method-assign]
        return app


def serve(settings: Settings, listener: socket.socket) -> None:
    """Serve until told to stop."""
    Server(settings, listener).run()
