"""Errors as `application/problem+json`, from one place, whatever raised them."""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from traceback import extract_tb
from typing import Any, cast

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from desktop.helpdesk.wire import Problem, encode

log = logging.getLogger("helpdesk")

MEDIA_TYPE = "application/problem+json"

CODES = {
    400: "bad_request",
    401: "sign_in",
    403: "forbidden",
    404: "not_found",
    405: "method",
    410: "cursor",
    412: "stale",
    413: "too_large",
    415: "media_type",
    416: "range",
    422: "invalid",
    429: "busy",
    500: "fault",
    503: "busy",
}
"""What a status is called where nothing more precise is known."""


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """The request is answered with a problem; everything it wrote is rolled back."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        code: str | None = None,
        members: Mapping[str, Any] | None = None,
        **headers: str,
    ) -> None:
        """*members* are told beside those that each problem has."""
        super().__init__(code or CODES[status])
        self.members = members or {}
        self.status = status
        self.detail = detail
        self.code = code or CODES[status]
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def invalid(field: str, why: str) -> Refusal:
    """Return the refusal of a value in *field*."""
    return Refusal(422, f"{field}: {why}")


def not_found(what: str) -> Refusal:
    """Return the refusal for what is not there, or not this person's to see."""
    return Refusal(404, f"There is no such {what}, or it is not yours to see.")


def answer(
    status: int,
    detail: str,
    code: str,
    headers: dict[str, str] | None = None,
    members: Mapping[str, Any] | None = None,
) -> Response:
    """Return the response of a problem."""
    body: Problem = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "code": code,
    }
    return Response(encode({**(members or {}), **body}), status, headers, MEDIA_TYPE)


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI responses for problems with these statuses."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def install(app: FastAPI) -> None:
    """Make *app* answer every refusal and every unsound request as a problem."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _not_valid)


def fault(exc: Exception) -> Response:
    """Log *exc* and return what a fault of the helpdesk's own answers."""
    log_fault(exc)
    return answer(500, "The helpdesk has a fault of its own.", CODES[500])


def log_fault(exc: Exception) -> None:
    """Log where *exc* arose, never its text: that may hold what people wrote."""
    places = tuple(reversed(extract_tb(exc.__traceback__)[-6:]))
    log.error("%s at %s", type(exc), places)


async def _refused(_request: Request, exc: Exception) -> Response:
    refusal = cast("Refusal", exc)
    return answer(refusal.status, refusal.detail, refusal.code, refusal.headers, refusal.members)


async def _http_error(_request: Request, exc: Exception) -> Response:
    error = cast("HTTPException", exc)
    code = CODES.get(error.status_code, "error")
    return answer(error.status_code, str(error.detail), code, dict(error.headers or {}))


async def _not_valid(_request: Request, exc: Exception) -> Response:
    errors = cast("RequestValidationError", exc).errors()
    if any(error.get("type") == "json_invalid" for error in errors):
        return answer(400, "The body is not JSON.", CODES[400])
    return answer(422, "; ".join(map(_sentence, errors)), CODES[422])


def _sentence(error: dict[str, Any]) -> str:
    """Word one validation error by its place and rule, without the value it had."""
    place = ".".join(str(part) for part in error.get("loc", ())) or "request"
    return f"{place}: {error.get('msg', 'not valid')}"
