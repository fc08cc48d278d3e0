"""The requests that a sync made, noted once and made again by a bare client that keeps nothing.

Prints the seconds. Usage: python -m benchmarks.bare_replay REQUESTS URL (token on standard input)
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx


@contextmanager
def asked_requests() -> Iterator[list[dict[str, Any]]]:
    """Note what every httpx client of this process asks: where, what, and beside how many."""
    noted: list[dict[str, Any]] = []
    under_way = 0
    send = httpx.AsyncClient.send

    async def noting(self: httpx.AsyncClient, request: httpx.Request, **how: Any) -> httpx.Response:
        nonlocal under_way
        under_way += 1
        noted.append(
            {
                "method": request.method,
                "target": request.url.raw_path.decode("ascii"),
                "body": request.content.decode("utf-8"),
                "type": request.headers.get("Content-Type", ""),
                "beside": under_way,
            }
        )
        try:
            return await send(self, request, **how)
        finally:
            under_way -= 1

    httpx.AsyncClient.send = noting  # type: ignore[method-assign]
    try:
        yield noted
    finally:
        httpx.AsyncClient.send = send  # type: ignore[method-assign]


async def replay(asked: list[dict[str, Any]], url: str, token: str) -> float:
    """Ask all of it again, as many at once as were; return the seconds."""
    headers = {"Authorization": f"token {token}", "User-Agent": "bench"}
    at_once = asyncio.Semaphore(max(one["beside"] for one in asked))
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=120) as client:
        # A session is some ten times cheaper than a token each time; ours has one as well.
        await client.get("/")
        del client.headers["Authorization"]
        begun = time.perf_counter()

        async def ask(one: dict[str, Any]) -> None:
            async with at_once:
                kind = {"Content-Type": one["type"]} if one["type"] else {}
                answer = await client.request(
                    one["method"], one["target"], content=one["body"], headers=kind
                )
                if answer.is_success and "json" in answer.headers.get("Content-Type", ""):
                    answer.json()

        async with asyncio.TaskGroup() as tasks:
            for one in asked:
                tasks.create_task(ask(one))
        return time.perf_counter() - begun


def main() -> int:
    """Run once and print the seconds."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    token = sys.stdin.readline().strip()
    print(asyncio.run(replay([json.loads(line) for line in lines], sys.argv[2], token)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
