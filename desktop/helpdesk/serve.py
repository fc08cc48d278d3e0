"""The helpdesk in the foreground: `deskbell helpdesk serve`, and the child of `deskbell demo`."""

import json
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from desktop.helpdesk import demo
from desktop.helpdesk.app import create_app
from desktop.helpdesk.demo_past import load_past
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.named_agents import tokens_of
from desktop.helpdesk.seed import seed as load_seed
from desktop.helpdesk.server import Server, listen, url_of
from desktop.helpdesk.staff import Staff

STAFF_SECONDS = 6.0
"""How long the demo's staff take to answer."""


def serve(
    data: Path,
    port: int,
    seed: Path | None,
    host: str = "127.0.0.1",
    settings: Settings | None = None,
    agents: Sequence[str] = (),
) -> None:
    """Serve the helpdesk in *data* until SIGINT or SIGTERM.

    The first line on standard output is JSON, `{"url": …, "tokens": {"customer": …, "agent": …}}`,
    printed once connections are accepted; nothing follows it. With *agents* it tells their tokens
    too, `"agents": {name: …}`. Port 0 chooses a free one. *seed* is loaded before. Raises
    `SeedError`, `AgentNameError`, and OSError where the folder or the port cannot be used.
    """
    helpdesk = Helpdesk.open(data, settings)
    try:
        if seed is not None:
            load_seed(helpdesk, seed)
        _serve(helpdesk, host, port, agents)
    finally:
        helpdesk.close()


def serve_demo(
    data: Path,
    port: int = 0,
    seed: Path | None = None,
    *,
    agents: Sequence[str] = (),
    staff_seconds: float | None = STAFF_SECONDS,
    until_stdin_ends: bool = False,
) -> None:
    """Serve the demo's helpdesk from *data*, like `serve`; on this machine only.

    It holds the demo's own content and past, or that of *seed* instead, and its staff answer after
    *staff_seconds* (None: nobody does). With *until_stdin_ends* it also stops when standard input
    ends, so that it never outlives the process that started it.
    """
    helpdesk = Helpdesk.open(data, demo.settings())
    staff = None if staff_seconds is None else Staff(helpdesk, staff_seconds)
    try:
        if seed is None:
            demo.load_demo(helpdesk)
            load_past(helpdesk)
        else:
            load_seed(helpdesk, seed)
        if staff is not None:
            staff.start()
        _serve(helpdesk, "127.0.0.1", port, agents, until_stdin_ends=until_stdin_ends)
    finally:
        if staff is not None:
            staff.stop()
        helpdesk.close()


def _serve(
    helpdesk: Helpdesk,
    host: str,
    port: int,
    agents: Sequence[str],
    *,
    until_stdin_ends: bool = False,
) -> None:
    named = {"agents": tokens_of(helpdesk, agents)} if agents else {}
    listener = listen(host, port)
    line = json.dumps({"url": url_of(listener), "tokens": helpdesk.tokens, **named})

    def ready() -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    server = Server(create_app(helpdesk), helpdesk, ready)

    def stop_with_stdin() -> None:
        # Not through sys.stdin: its lock, held by this thread, would break the interpreter's end.
        while os.read(sys.stdin.fileno(), 4096):
            pass
        server.should_exit = True

    if until_stdin_ends:
        threading.Thread(target=stop_with_stdin, name="stdin", daemon=True).start()
    server.run([listener])
