"""The application: the doors of one helpdesk under one roof."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, cast

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from pydantic import TypeAdapter
from sqlalchemy.exc import SQLAlchemyError

from desktop.helpdesk import problems, tus
from desktop.helpdesk.consent import Codes
from desktop.helpdesk.guards import BodyLimit, Faults
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.presence import SWEEP_SECONDS
from desktop.helpdesk.routes import (
    about,
    account,
    attachments,
    consent,
    credentials,
    events,
    groups,
    histories,
    imports,
    macros,
    notices,
    people,
    presence,
    queue,
    reading,
    rules,
    sessions,
    timesheet,
    uploads,
    views,
    writes,
)
from desktop.helpdesk.rules_run import Rules
from desktop.helpdesk.wire import Problem

MAX_JSON_BYTES = 8 * 1024**2
"""The bound on a request's body; uploads have their own."""

HOUSEKEEPING_SECONDS = 60


def create_app(helpdesk: Helpdesk) -> FastAPI:
    """Return the ASGI application that serves *helpdesk*."""
    app = FastAPI(
        title=helpdesk.settings.name,
        version="1",
        openapi_url=f"{about.API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False},
        lifespan=_keeping_house,
    )
    app.state.helpdesk = helpdesk
    helpdesk.database.settle = Rules(helpdesk.settings.name).settle
    app.state.codes = Codes()
    app.include_router(about.open_router)
    app.include_router(consent.router)
    doors = (
        about,
        sessions,
        account,
        people,
        presence,
        reading,
        queue,
        writes,
        imports,
        timesheet,
        histories,
        credentials,
        attachments,
        uploads,
        rules,
        groups,
        notices,
        macros,
        views,
        events,
    )
    for subject in doors:
        app.include_router(subject.router, prefix=about.API)
    problems.install(app)
    app.add_middleware(BodyLimit, most=MAX_JSON_BYTES, unbounded=f"{about.API}/uploads")
    app.add_middleware(Faults)
    _describe(app)
    return app


@asynccontextmanager
async def _keeping_house(app: FastAPI) -> AsyncGenerator[None]:
    """Run the rules whose time has come, forget who has left, for as long as the server runs."""
    helpdesk = cast("Helpdesk", app.state.helpdesk)
    rules_at_work = Rules(helpdesk.settings.name)

    async def keep() -> None:
        while True:
            try:
                await run_in_threadpool(rules_at_work.keep_time, helpdesk.database)
            except SQLAlchemyError as exc:  # the next round may succeed
                problems.log_fault(exc)
            await asyncio.sleep(HOUSEKEEPING_SECONDS)

    async def sweep() -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            helpdesk.presence.sweep()

    async with asyncio.TaskGroup() as tasks:
        keeping = [tasks.create_task(keep()), tasks.create_task(sweep())]
        yield
        for task in keeping:
            task.cancel()


def _describe(app: FastAPI) -> None:
    """Add to the OpenAPI document what the routes alone do not say."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        document = generate()
        schemas = document["components"]["schemas"]
        schemas["Problem"] = TypeAdapter(Problem).json_schema()
        for operations in document["paths"].values():
            for operation in operations.values():
                for parameter in operation.get("parameters", ()):
                    # It is checked by hand: its absence is a 412, as tus wants it.
                    if parameter["name"] == "tus-resumable":
                        parameter |= {"required": True, "schema": {"const": tus.VERSION}}
        return document

    app.openapi = openapi
