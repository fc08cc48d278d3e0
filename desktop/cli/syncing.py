"""`deskbell sync --once` and `deskbell doctor`."""

import argparse
import platform
import sys
from importlib.metadata import version

from desktop import __version__
from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.cli.opening import chosen_accounts, obtain_key, session, settings_of
from desktop.cli.output import print_json, print_line
from desktop.diagnostics import log
from desktop.diagnostics.crashes import reports
from desktop.domain.accounts import Account
from desktop.domain.errors import Problem
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session


async def sync(args: argparse.Namespace) -> Exit:
    """Fetch and send once for every account chosen; one failing does not stop the others."""
    results: list[dict[str, object]] = []
    failed = waiting = 0
    async with session(args, alone=True) as opened:
        for account in chosen_accounts(opened, args):
            result = await _sync_account(opened, account)
            results.append(result)
            failed += result["error"] is not None
            waiting += _waits(opened, account)
        await opened.index_all()
    if args.json:
        print_json({"accounts": results})
    for result in results:
        if result["error"] is not None:
            sys.stderr.write(f"{BRAND.id}: {result['name']}: {result['error']}\n")
        elif not args.json:
            waits = f"; {result['waiting']} still waiting, see: {BRAND.id} outbox"
            tail = waits if result["waiting"] else ""
            print_line(f"{result['name']}: {result['tickets']} tickets, all synced{tail}")
    if failed:
        return Exit.FAILED
    return Exit.QUEUED if waiting else Exit.DONE


async def _sync_account(opened: Session, account: Account) -> dict[str, object]:
    error: str | None = None
    try:
        engine = await opened.connect(account)
        await engine.sync_once()
    except Problem as problem:
        error = str(problem)
    tickets = opened.profile.tickets
    return {
        "name": account.name,
        "tickets": tickets.count(TicketQuery(account=account.id)),
        "messages": tickets.message_count(account.id),
        "waiting": _waits(opened, account),
        "error": error,
    }


def _waits(opened: Session, account: Account) -> int:
    return sum(item.account == account.id for item in opened.library.outbox())


async def doctor(args: argparse.Namespace) -> Exit:
    """Say what works here; prints no secret and changes nothing."""
    settings = settings_of(args)
    print_line(
        f"{BRAND.name} {__version__}, Python {platform.python_version()}, {platform.platform()}"
    )
    parts = ("PySide6-Essentials", "qasync", "httpx", "apsw-sqlite3mc", "msgspec", "keyring")
    print_line("Parts: " + ", ".join(f"{name} {version(name)}" for name in parts))
    print_line(f"Keyring: {keys.keyring_state()}")
    mode = keys.mode_of(settings.profile)
    if mode is None:
        print_line(f"Profile: {settings.profile} does not exist yet")
        return Exit.DONE
    print_line(f"Profile: {settings.profile}, opened by {mode.value}")
    print_line(f"Log: {settings.profile / log.FILE}")
    for report in reports(settings.profile):
        print_line(f"Crash report: {report}")
    obtain_key(settings)
    healthy = True
    async with session(args) as opened:
        print_line("Profile: opens" + ("" if opened.owner else " (a window is running on it)"))
        for account in opened.library.accounts():
            healthy &= await _examine(opened, account)
        print_line(f"Outbox: {len(opened.library.outbox())} waiting")
        print_line(f"Search index: {opened.profile.search.waiting()} tickets to go")
        backups = opened.profile.backups.files()
        newest = f", the newest is {backups[0].name}" if backups else ""
        print_line(f"Backups of your own writing: {len(backups)}{newest}")
    return Exit.DONE if healthy else Exit.FAILED


async def _examine(opened: Session, account: Account) -> bool:
    count = opened.profile.tickets.count(TicketQuery(account=account.id))
    try:
        engine = await opened.connect(account)
        identity = await engine.context.identify()
    except Problem as problem:
        print_line(f"Account {account.name}: {count} tickets here; {problem}")
        return False
    print_line(
        f"Account {account.name}: {count} tickets here; {account.url} answers as "
        f"{identity.helpdesk}, signed in as {identity.person.role.value}"
    )
    return True
