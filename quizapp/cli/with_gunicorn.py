"""gunicorn with sync workers: with SQLite they have by far the best slowest answers, threads the worst."""

import socket
from pathlib import Path

from flask import Flask
from gunicorn.app.base import BaseApplication

from quizapp.settings import Settings
from quizapp.web import create_app

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 (gunicorn makes a file of its own in it)


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
            "worker_class": "sync",
            # Each worker makes its application, and so its database engine, after the fork: SQLite's connections
            # and locks must not be carried over one.
            "preload_app": False,
            "timeout": 120,
            "graceful_timeout": 15,
            "accesslog": None,  # it would keep addresses
            "errorlog": "-",
            "loglevel": "warning",
            "control_socket_disable": True,
            "secure_scheme_headers": {},  # whether a proxy is believed is ProxyFix's to say
            "proc_name": "quizapp",
        }
        if SHARED_MEMORY.is_dir():
            options["worker_tmp_dir"] = str(SHARED_MEMORY)  # heartbeats must not wait for a disk
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The application of one worker."""
        return create_app(self._settings)


def serve(settings: Settings, listener: socket.socket) -> None:
    """Serve until told to stop."""
    Server(settings, listener).run()
