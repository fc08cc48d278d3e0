"""HTTP, and nothing else of it than a suite needs: a request, its answer, a stream of events."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import httpx

SECONDS = 30.0
"""How long an answer may take."""


class Broken(Exception):  # noqa: N818 - that is what the rule is
    """The helpdesk does otherwise; the message says what was seen."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    asked: str
    status: int
    headers: httpx.Headers
    content: bytes

    def json(self, status: int) -> Any:
        """Return its JSON where it has that status, else the rule is broken."""
        if self.status != status:
            raise Broken(f"{self.asked} answered {self.status} instead of {status}: {self.words}")
        try:
            return json.loads(self.content)
        except ValueError:
            raise Broken(f"{self.asked} answered no JSON: {self.words}") from None

    def refused(self, status: int, code: str) -> dict[str, Any]:
        """Return the problem where it is that one, else the rule is broken."""
        told: Any = self.json(status)
        kind = self.headers.get("Content-Type", "")
        if not kind.startswith("application/problem+json"):
            raise Broken(f"{self.asked} answered {status} as {kind or 'nothing'}")
        problem = cast(dict[str, Any], told) if isinstance(told, dict) else {}
        if problem.get("code") != code:
            raise Broken(f"{self.asked} answered {status} without the code {code}: {self.words}")
        return problem

    @property
    def words(self) -> str:
        """The beginning of it, for a person."""
        return self.content[:200].decode("utf-8", "replace")


class Line:
    """Connections to one address."""

    def __init__(self, url: str) -> None:
        # Redirects would carry the token elsewhere; a proxy of the environment would answer itself.
        self._client = httpx.Client(base_url=url.rstrip("/"), timeout=SECONDS, trust_env=False)

    def ask(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        raw: bytes | None = None,
        headers: dict[str, str],
    ) -> Answer:
        """Send a request; *body* goes as JSON, *raw* as it is. No answer is a broken rule."""
        content = raw
        sent = dict(headers)
        if raw is None and body is not None:
            content = json.dumps(body, ensure_ascii=False).encode()
            sent.setdefault("Content-Type", "application/json")
        asked = f"{method} {path}"
        try:
            answer = self._client.request(method, path, content=content, headers=sent)
        except httpx.HTTPError as error:
            raise Broken(f"{asked} got no answer ({type(error).__name__})") from error
        return Answer(asked, answer.status_code, answer.headers, answer.content)

    def events(self, path: str, headers: dict[str, str]) -> Iterator[tuple[str, str]]:
        """Yield (event, data) of a stream of Server-Sent Events."""
        try:
            with self._client.stream("GET", path, headers=headers) as answer:
                kind = answer.headers.get("Content-Type", "")
                if answer.status_code != 200 or not kind.startswith("text/event-stream"):
                    raise Broken(f"GET {path} answered {answer.status_code} as {kind}")
                event = data = ""
                end = time.monotonic() + SECONDS
                for line in answer.iter_lines():
                    # Its comments keep the line open, and us from waiting for ever.
                    if time.monotonic() > end:
                        raise Broken(f"GET {path} told nothing for {SECONDS:.0f} seconds")
                    name, _, value = line.partition(":")
                    if name == "event":
                        event = value.strip()
                    elif name == "data":
                        data = value.strip()
                    elif not line and (event or data):
                        yield event, data
                        event = data = ""
                        end = time.monotonic() + SECONDS
        except httpx.HTTPError as error:
            raise Broken(f"GET {path} told nothing ({type(error).__name__})") from error
        raise Broken(f"GET {path} ended")

    def close(self) -> None:
        """Close all connections."""
        self._client.close()
