"""The application, put together: settings, security, limits, guards, errors, then the pages."""

from typing import NoReturn

from flask import Flask, Request, request
from flask.typing import ResponseReturnValue
from flask_bootstrap import Bootstrap5
from flask_wtf import CSRFProtect  # type: ignore[import-untyped]
from sqlalchemy import text
from werkzeug.routing import RequestRedirect

from quizapp.resources import resource_folder
from quizapp.settings import Settings, read_settings
from quizapp.web import (
    account,
    allow,
    autosave,
    database,
    errors,
    guards,
    learn,
    limits,
    practice,
    queue,
    refusals,
    security,
    take,
    teach,
)

BLUEPRINTS = (
    account.blueprint,
    learn.blueprint,
    take.blueprint,
    autosave.blueprint,
    practice.blueprint,
    teach.blueprint,
    allow.blueprint,
    queue.blueprint,
)


class Application(Flask):
    """Flask, with logs that name no address: a path may hold a one-time link or tell who read what."""

    def raise_routing_exception(self, request: Request) -> NoReturn:
        """Redirect to the address that a path stands for, on this site whatever host the request named."""
        if isinstance(request.routing_exception, RequestRedirect):
            request.routing_exception.new_url = security.without_host(request.routing_exception.new_url)
        super().raise_routing_exception(request)

    def log_exception(self, exc_info) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Log an exception with the endpoint that met it, and nothing of the person who asked."""
        self.logger.error("Exception in %s", request.endpoint, exc_info=exc_info)


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI application of an instance, whose database must have been migrated (`quizapp run` does).

    Without `settings` they come from the environment. The order below is the order in which a request meets them:
    limits count before anything locks the database, guards decide before forms are read, CSRF before any view.
    """
    settings = settings or read_settings()
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    app = Application(
        "quizapp",
        instance_path=str(settings.instance),
        template_folder=str(resource_folder("templates")),
        static_folder=str(resource_folder("static")),
    )
    app.config.update(SETTINGS=settings, BOOTSTRAP_SERVE_LOCAL=True)
    app.jinja_options = {**app.jinja_options, "trim_blocks": True, "lstrip_blocks": True}
    security.install(app, settings)
    database.install(app, settings.database_url)
    limits.install(app, settings)
    guards.install(app)
    refusals.install(app)
    CSRFProtect(app)
    Bootstrap5(app)
    errors.install(app)
    app.add_url_rule("/healthz", "healthz", healthz)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    database.commit_requests(app)
    return app


@guards.may("public")
def healthz() -> ResponseReturnValue:
    """Whether this process answers and its database does; for whoever watches over the instance."""
    database.db().execute(text("SELECT 1"))
    return {"status": "ok"}
