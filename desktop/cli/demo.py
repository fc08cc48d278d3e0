"""`deskbell demo` and `deskbell helpdesk serve`: the embedded helpdesk."""

import argparse
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import msgspec

from desktop.cli.exits import Exit
from desktop.cli.output import print_line
from desktop.domain.errors import FileProblem, Problem
from desktop.services import keys
from desktop.settings import FirstAccount, Settings

STOP_SECONDS = 5.0


class Ready(msgspec.Struct, frozen=True):
    """The first line that a served helpdesk prints."""

    url: str
    tokens: dict[str, str]

    def __repr__(self) -> str:
        # Tracebacks and logs show it; the tokens open the helpdesk.
        return f"Ready(url={self.url!r}, tokens of {', '.join(self.tokens)})"


def serve(args: argparse.Namespace) -> Exit:
    """Serve the embedded helpdesk in the foreground until stopped."""
    from desktop.helpdesk.named_agents import AgentNameError
    from desktop.helpdesk.seed import SeedError
    from desktop.helpdesk.serve import serve as serve_helpdesk
    from desktop.helpdesk.serve import serve_demo

    if args.seed is not None and not args.seed.is_file():
        raise FileProblem(path=args.seed, detail="there is no such file")
    try:
        if args.demo:
            serve_demo(
                args.data,
                args.port,
                args.seed,
                agents=args.agent,
                until_stdin_ends=args.until_stdin_ends,
            )
        else:
            serve_helpdesk(args.data, args.port, args.seed, agents=args.agent)
    except AgentNameError as error:
        raise Problem(detail=str(error)) from None
    except SeedError as error:
        raise FileProblem(path=args.seed, detail=str(error)) from None
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise Problem(detail=f"the helpdesk cannot be served ({detail})") from None
    return Exit.DONE


def demo(args: argparse.Namespace) -> int:
    """Open the window on a helpdesk of its own; everything goes when it is closed."""
    from desktop.start import start_window

    if args.seed is not None and not args.seed.is_file():
        raise FileProblem(path=args.seed, detail="there is no such file")
    # Until the window itself listens to it: a polite kill must not leave the demo's data behind.
    signal.signal(signal.SIGTERM, _leave)
    with (
        TemporaryDirectory(prefix="deskbell-demo-") as folder,
        _served(Path(folder) / "helpdesk", args.seed) as ready,
    ):
        profile = Path(folder) / "profile"
        opened = keys.create_demo_key(profile)
        print_line(
            "This is the demo: its profile is thrown away when you quit, and its key lies in a "
            "plain file beside it."
        )
        account = FirstAccount("native", ready.url, ready.tokens[args.role], "Demo")
        return start_window(Settings(profile=profile), opened=opened, first=account)


def _leave(number: int, frame: FrameType | None) -> None:
    """End by way of everything that cleans up."""
    del number, frame
    raise SystemExit(0)


@contextmanager
def _served(folder: Path, seed: Path | None) -> Generator[Ready]:
    """Run the helpdesk as a process of its own, so that it never slows the window."""
    command = [
        *_own_command(),
        *("helpdesk", "serve", "--demo", "--until-stdin-ends", "--port", "0"),
        *("--data", str(folder)),
        *(() if seed is None else ("--seed", str(seed))),
    ]
    with subprocess.Popen(  # noqa: S603 - our own command line
        command, stdout=subprocess.PIPE, stdin=subprocess.PIPE
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101 - asked for two lines above
            line = process.stdout.readline()
            if not line:
                raise Problem(detail="the demo helpdesk did not start; see its words above")
            yield msgspec.json.decode(line, type=Ready)
        finally:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _own_command() -> list[str]:
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable] if frozen else [sys.executable, "-m", "desktop"]
