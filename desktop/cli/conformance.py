"""`deskbell conformance`: whether a helpdesk keeps the rules of the native API."""

import argparse
import sys
from pathlib import Path

import msgspec

from desktop.cli.exits import Exit
from desktop.cli.output import print_json, print_line
from desktop.conformance.asking import RULES, Result, ask_all
from desktop.conformance.rules import Rule
from desktop.conformance.wire import Broken
from desktop.domain.errors import FileProblem, Problem


def conformance(args: argparse.Namespace) -> Exit:
    """Ask every rule, print what came of it; 1 where one is broken."""
    tell = _nothing if args.json else _tell
    try:
        results = ask_all(args.url, _tokens(args.tokens), rules=_rules(args.rule), tell=tell)
    except Broken as broken:
        raise Problem(detail=str(broken)) from None
    kept = sum(r.broken is None and not r.not_asked for r in results)
    broken = sum(r.broken is not None for r in results)
    left = sum(bool(r.not_asked) for r in results)
    if args.json:
        print_json(
            {
                "kept": kept,
                "broken": broken,
                "not_asked": left,
                "rules": list(map(_fields, results)),
            }
        )
    else:
        print_line(f"{kept} rules kept, {broken} broken, {left} not asked.")
    return Exit.FAILED if broken else Exit.DONE


def _tokens(file: Path) -> dict[str, str]:
    """Read the tokens under the names of their people, alone or as `helpdesk serve` prints them."""
    try:
        text = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        told = msgspec.json.decode(text)
        tokens = msgspec.convert(told.get("tokens", told), dict[str, str])
    except OSError as error:
        raise FileProblem(path=file, detail=error.strerror or "it cannot be read") from None
    except (AttributeError, msgspec.MsgspecError):
        raise FileProblem(path=file, detail="it is not the JSON of tokens") from None
    if "customer" not in tokens:
        raise FileProblem(path=file, detail="it has no token for “customer”")
    return tokens


def _rules(names: list[str]) -> list[Rule]:
    """Return the rules of those names, or all of them."""
    unknown = sorted(set(names) - {rule.name for rule in RULES})
    if unknown:
        raise Problem(detail=f"there is no rule {', '.join(unknown)}")
    return [rule for rule in RULES if not names or rule.name in names]


def _nothing(result: Result) -> None:
    pass


def _tell(result: Result) -> None:
    rule = result.rule
    if result.not_asked:
        print_line(f"not asked  {rule.name}: {result.not_asked}")
    elif result.broken is None:
        print_line(f"kept       {rule.name}")
    else:
        print_line(f"BROKEN     {rule.name}: {rule.says}")
        print_line(f"           {result.broken}")
        print_line(f"           docs/api/native.md, “{rule.section}”")


def _fields(result: Result) -> dict[str, object]:
    state = "not asked" if result.not_asked else "kept" if result.broken is None else "broken"
    return {
        "name": result.rule.name,
        "says": result.rule.says,
        "section": result.rule.section,
        "state": state,
        "seen": result.broken or result.not_asked or None,
    }
