"""waitress: one process with threads, for systems that cannot fork (Windows)."""

import signal
import socket

import waitress

from quizapp.settings import Settings
from quizapp.web import create_app


def serve(settings: Settings, listener: socket.socket) -> None:
    """Serve until told to stop."""
    # As gunicorn does: also where a shell starts what runs in the background with Ctrl-C ignored.
    for told in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told, signal.default_int_handler)
    waitress.serve(
        create_app(settings),
        sockets=[listener],
        threads=max(4, settings.worker_count),
        ident=None,
        max_request_body_size=settings.max_body,
        clear_untrusted_proxy_headers=False,  # whether a proxy is believed is ProxyFix's to say
    )
