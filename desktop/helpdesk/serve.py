"""The helpdesk in the foreground: `deskbell helpdesk serve`."""

import json
import sys
from pathlib import Path

from desktop.helpdesk.app import create_app
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.seed import seed as load_seed
from desktop.helpdesk.server import Server, listen, url_of


def serve(
    data: Path,
    port: int,
    seed: Path | None,
    host: str = "127.0.0.1",
    settings: Settings | None = None,
) -> None:
    """Serve the helpdesk in *data* until SIGINT or SIGTERM.

    The first line on standard output is JSON, `{"url": …, "tokens": {"customer": …, "agent": …}}`,
    printed once connections are accepted; nothing follows it. Port 0 chooses a free one. *seed* is
    loaded before. Raises `SeedError`, and OSError where the folder or the port cannot be used.
    """
    helpdesk = Helpdesk.open(data, settings)
    try:
        if seed is not None:
            load_seed(helpdesk, seed)
        listener = listen(host, port)
        line = json.dumps({"url": url_of(listener), "tokens": helpdesk.tokens})

        def ready() -> None:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

        Server(create_app(helpdesk), helpdesk, ready).run([listener])
    finally:
        helpdesk.close()
