"""What stands before every door: faults are answered, and bodies are bounded."""

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop.helpdesk.problems import fault


class Faults:
    """Answers what nothing else caught with a 500, and logs it without anybody's words."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as exc:  # noqa: BLE001 - whatever it is, it must not reach the log as it is
            response = fault(exc)
            if not started and scope["type"] == "http":
                await response(scope, receive, send)


class BodyLimit:
    """Ends requests whose body is longer than *most* bytes, but for paths under *unbounded*."""

    def __init__(self, app: ASGIApp, most: int, unbounded: str) -> None:
        self._app = app
        self._most = most
        self._unbounded = unbounded

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, with a bounded body."""
        if scope["type"] != "http" or scope["path"].startswith(self._unbounded):
            await self._app(scope, receive, send)
            return
        received = 0

        async def bounded() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._most:
                raise HTTPException(413, f"The request is longer than {self._most} bytes.")
            return message

        await self._app(scope, bounded, send)
