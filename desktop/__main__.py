"""The command `deskbell`: the window by default, and the verbs that need none."""

import argparse
import gc
import sys
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import cast

from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.cli.parser import beginning_of, parse, settings_of
from desktop.diagnostics import log
from desktop.domain.errors import Problem

Verb = Callable[[argparse.Namespace], Awaitable[Exit]]


def main(argv: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    args = parse(argv)
    log.to_standard_error()
    try:
        return _run(args)
    except Problem as problem:
        sys.stderr.write(f"{BRAND.id}: {problem}\n")
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

            return start_window(settings_of(args), beginning=beginning_of(args))
        case "demo":
            from desktop.cli.demo import demo

            return demo(args)
        case "helpdesk":
            from desktop.cli.demo import serve

            return serve(args)
        case "conformance":
            from desktop.cli.conformance import conformance

            return conformance(args)
        case "speller":
            from desktop.services.spelling.process import main as spell

            return spell()
        case verb:
            import asyncio

            return asyncio.run(_run_verb(_verb(verb), args))


async def _run_verb(verb: Verb, args: argparse.Namespace) -> Exit:
    return await verb(args)


_VERBS = {
    "account": "accounts",
    "key": "key",
    "sync": "syncing",
    "doctor": "syncing",
    "tickets": "tickets",
    "ticket": "tickets",
    "attachment": "tickets",
    "departments": "departments",
    "new": "new",
    "reply": "writing",
    "close": "writing",
    "reopen": "writing",
    "outbox": "outbox",
}
"""The module of `desktop.cli` that has the verb, under the verb's own name."""


def _verb(name: str) -> Verb:
    """Import only the module that the verb needs: a command should start at once."""
    module = import_module(f"desktop.cli.{_VERBS[name]}")
    return cast(Verb, getattr(module, name))


if __name__ == "__main__":
    sys.exit(main())
