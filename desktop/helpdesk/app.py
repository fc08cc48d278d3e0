"""The application: the doors of one helpdesk under one roof."""

from typing import Any

from fastapi import FastAPI
from pydantic import TypeAdapter

from desktop.helpdesk import problems
from desktop.helpdesk.guards import BodyLimit, Faults
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.routes import about, attachments, events, reading, uploads, writes
from desktop.helpdesk.wire import Problem

MAX_JSON_BYTES = 8 * 1024**2
"""The bound on a request's body; uploads have their own."""


def create_app(helpdesk: Helpdesk) -> FastAPI:
    """Return the ASGI application that serves *helpdesk*."""
    app = FastAPI(
        title=helpdesk.settings.name,
        version="1",
        openapi_url=f"{about.API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False},
    )
    app.state.helpdesk = helpdesk
    app.include_router(about.open_router)
    for subject in (about, reading, writes, attachments, uploads, events):
        app.include_router(subject.router, prefix=about.API)
    problems.install(app)
    app.add_middleware(BodyLimit, most=MAX_JSON_BYTES, unbounded=f"{about.API}/uploads")
    app.add_middleware(Faults)
    _describe(app)
    return app


def _describe(app: FastAPI) -> None:
    """Add to the OpenAPI document what the routes alone do not say."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        document = generate()
        schemas = document["components"]["schemas"]
        schemas["Problem"] = TypeAdapter(Problem).json_schema()
        return document

    app.openapi = openapi
