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

LONGEST_PARTING = 2.0
"""So many seconds after its answer a connection is closed that its client has not closed."""

MOST_DRAINED = 1 << 16
"""What a client may still send, in bytes, when it has its answer."""

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


class Client(socket.socket):
    """A client's connection whose end the worker awaits beside its other work.

    gunicorn would wait up to two seconds for each client to close in its turn, and answer nobody else meanwhile.
    """

    def __init__(self, taken: socket.socket) -> None:
        super().__init__(fileno=taken.detach())
        self.setblocking(True)
        self.since = monotonic()
        self.parting = False
        self.drained = 0

    def shutdown(self, how: int) -> None:
        """Say that the answer is over; the error tells gunicorn that it has nothing to wait for."""
        super().shutdown(how)
        self.setblocking(False)
        self.since, self.parting = monotonic(), True
        raise BlockingIOError("the worker awaits the other end")

    def close(self) -> None:
        """Close, unless the other end is still to be awaited: what it still sends would cut the answer short."""
        if not self.parting:
            super().close()

    def drain(self) -> None:
        """Take what the other end still sends, and close when it is over or too much."""
        try:
            taken = len(self.recv(4096))
        except OSError:
            taken = 0
        self.drained += taken
        if not taken or self.drained > MOST_DRAINED:
            self.part()

    def part(self) -> None:
        """Close now."""
        self.parting = False
        self.close()


class Worker(SyncWorker):  # type: ignore[misc]
    """A worker that reads from those alone who speak, and stops between two requests, never within one.

    Browsers open connections in advance and say nothing on them; a worker that waited to hear from one would answer
    nobody else meanwhile. They are put by until they speak, and come before those who are new.
    """

    def __init__(self, *arguments: Any) -> None:  # noqa: ANN401 - gunicorn has no types
        super().__init__(*arguments)
        self._silent: dict[Client, tuple[socket.socket, Any]] = {}
        self._parting: list[Client] = []

    def init_signals(self) -> None:
        """Leave Ctrl-C, which a terminal sends to the workers too, to the master."""
        super().init_signals()
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def handle_quit(self, sig: int, frame: object) -> None:  # noqa: ARG002 (the signature is gunicorn's)
        """Answer what is under way, and no more."""
        self.alive = False

    def accept(self, listener: socket.socket) -> None:
        """Take a connection: answer it if it speaks already, else put it by; those put by before are heard first.

        gunicorn takes one after the other as long as there are any, and waits only then.
        """
        if self._silent or self._parting:
            self._hear(0)
        taken, address = listener.accept()
        close_on_exec(taken)
        client = Client(taken)
        if select([client], [], [], 0)[0]:
            self.handle(listener, client, address)
        else:
            self._silent[client] = (listener, address)

    def handle(self, listener: socket.socket, client: Client, addr: Any) -> None:  # noqa: ANN401
        """Answer a request, and await the client's end later."""
        super().handle(listener, client, addr)
        if client.parting:
            self._parting.append(client)

    def wait(self, timeout: float) -> list[Any]:
        """Wait for a connection, or for one that was put by to speak, which is answered here."""
        self.notify()
        longest = LONGEST_PARTING if self._parting else LONGEST_SILENCE if self._silent else timeout
        try:
            ready = self._hear(min(timeout, longest))
        except (OSError, ValueError) as error:  # a listener was closed
            raise StopWaiting from error
        if self.PIPE[0] in ready:
            os.read(self.PIPE[0], 1)
        return ready

    def _hear(self, timeout: float) -> list[Any]:
        """Answer those put by who speak now, let go of those who have left, and return what else is ready."""
        heard = select([*self.wait_fds, *self._silent, *self._parting], [], [], timeout)[0]
        for client in [one for one in heard if one in self._silent]:
            listener, address = self._silent.pop(client)
            self.notify()
            self.handle(listener, client, address)
        for client in [one for one in heard if one in self._parting]:
            client.drain()
        self._let_go()
        return [one for one in heard if one in self.wait_fds]

    def _let_go(self) -> None:
        """Close those who have said nothing, or have not closed, for too long or in too great a number."""
        now = monotonic()
        for at, client in enumerate(reversed(list(self._silent))):
            if at >= MOST_SILENT or now - client.since > LONGEST_SILENCE:
                del self._silent[client]
                client.close()
        for at, client in enumerate(reversed(self._parting)):
            if client.parting and (at >= MOST_SILENT or now - client.since > LONGEST_PARTING):
                client.part()
        self._parting = [one for one in self._parting if one.parting]


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
