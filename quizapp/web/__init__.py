"""The web floor: requests come in, services are called, pages go out. No rule of the subject is decided here."""

from quizapp.web.app import create_app

__all__ = ["create_app"]
