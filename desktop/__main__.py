"""The command `deskbell`: the window by default, and the verbs that need none."""

import argparse
import gc
import logging
import sys
from collections.abc import Awaitable, Callable

from desktop.cli.exits import Exit
from desktop.cli.parser import parse, settings_of
from desktop.domain.errors import Problem

Verb = Callable[[argparse.Namespace], Awaitable[Exit]]


def main(argv: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    args = parse(argv)
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s", stream=sys.stderr)
    try:
        return _run(args)
    except Problem as problem:
        sys.stderr.write(f"deskbell: {problem}\n")
        return Exit.FAILED
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        sys.stderr.close()
        return Exit.DONE


def _run(args: argparse.Namespace) -> int:
    match args.verb:
        case None:
            # Imports make nothing worth collecting; the window takes collecting over.
            gc.disable()
            from desktop.start import start_window

            return start_window(settings_of(args))
        case "demo":
            from desktop.cli.demo import demo

            return demo(args)
        case "helpdesk":
            from desktop.cli.demo import serve

            return serve(args)
        case verb:
            import asyncio

            return asyncio.run(_run_verb(_verb(verb), args))


async def _run_verb(verb: Verb, args: argparse.Namespace) -> Exit:
    return await verb(args)


def _verb(name: str) -> Verb:
    """Import only the module that the verb needs: a command should start at once."""
    match name:
        case "account":
            from desktop.cli.accounts import account as verb
        case "sync":
            from desktop.cli.syncing import sync as verb
        case "doctor":
            from desktop.cli.syncing import doctor as verb
        case "tickets":
            from desktop.cli.tickets import tickets as verb
        case "ticket":
            from desktop.cli.tickets import ticket as verb
        case "attachment":
            from desktop.cli.tickets import attachment as verb
        case "departments":
            from desktop.cli.departments import departments as verb
        case "new":
            from desktop.cli.new import new as verb
        case "reply":
            from desktop.cli.writing import reply as verb
        case "close":
            from desktop.cli.writing import close as verb
        case "reopen":
            from desktop.cli.writing import reopen as verb
        case _:
            from desktop.cli.writing import outbox as verb
    return verb


if __name__ == "__main__":
    sys.exit(main())
