"""`deskbell account add|list|remove|logins`."""

import argparse
import sys
from getpass import getpass

from desktop.cli.exits import Exit
from desktop.cli.opening import session
from desktop.cli.output import print_json, print_line
from desktop.cli.parser import settings_of
from desktop.domain.accounts import Account
from desktop.domain.errors import Nothing
from desktop.domain.finding_errors import HelpdeskElsewhere
from desktop.domain.key_errors import UnsentText
from desktop.domain.secret import Secret
from desktop.services import keys
from desktop.services.connecting import Connecting
from desktop.services.session import Session


async def account(args: argparse.Namespace) -> Exit:
    """Run one of the account actions."""
    match args.action:
        case "add":
            return await _add(args)
        case "remove":
            return await _remove(args)
        case "logins":
            return await _logins(args)
        case _:
            return await _list(args)


async def _add(args: argparse.Namespace) -> Exit:
    if sys.stdin.isatty() and args.login is None:
        print_line("Paste the token, then press Enter:")
    given = Secret(_first_line(password=args.login is not None))
    if not given:
        raise Nothing(what=f"{'token' if args.login is None else 'password'} on standard input")
    async with session(args, alone=True, create=True) as opened:
        kind, url, token = args.kind, args.url, given.reveal()
        if kind is None or args.login is not None:
            connecting = Connecting(opened.accounts.worker)
            found = await connecting.find(url)
            if found.elsewhere:
                # Nothing secret goes to a host that the person has not named.
                raise HelpdeskElsewhere(url=found.url)
            kind, url = found.kind, found.url
            if args.login is not None:
                token = await connecting.password(found, args.login, given)
        added = await opened.accounts.add(kind, url, token, args.name)
        print_json({"id": added.id, "name": added.name, "kind": added.kind, "url": added.url})
    return Exit.DONE


def _first_line(*, password: bool) -> str:
    """Return what stands on standard input: a password letter by letter, a token bare."""
    if password and sys.stdin.isatty():
        return getpass("Password: ")
    line = sys.stdin.readline()
    return line.rstrip("\r\n") if password else line.strip()


async def _remove(args: argparse.Namespace) -> Exit:
    async with session(args, alone=True) as opened:
        account = _named(opened, args.name)
        messages, drafts = await opened.accounts.unsent(account.id)
        if (messages or drafts) and not (args.keep_drafts or args.discard_drafts):
            raise UnsentText(name=account.name, messages=messages, drafts=drafts)
        await opened.accounts.remove(account.id, keep_unsent=args.keep_drafts)
    return Exit.DONE


async def _logins(args: argparse.Namespace) -> Exit:
    fields = {part: getattr(args, part) for part in ("login", "password", "host", "port")}
    async with session(args, alone=True) as opened:
        changed = await opened.accounts.set_login_fields(_named(opened, args.name).id, fields)
        print_json({"name": changed.name, "login_fields": changed.login_fields})
    return Exit.DONE


def _named(opened: Session, name: str) -> Account:
    for account in (*opened.library.accounts(), *opened.library.left_accounts()):
        if account.name == name:
            return account
    raise Nothing(what=f"account named “{name}”")


async def _list(args: argparse.Namespace) -> Exit:
    accounts: list[Account] = []
    if keys.mode_of(settings_of(args).profile) is not None:
        async with session(args) as opened:
            accounts = opened.library.accounts()
    if args.json:
        print_json(
            [
                {
                    "id": a.id,
                    "name": a.name,
                    "kind": a.kind,
                    "url": a.url,
                    "helpdesk": a.helpdesk,
                    "person": a.person.name,
                    "role": a.person.role.value,
                }
                for a in accounts
            ]
        )
    else:
        for a in accounts:
            print_line(f"{a.name}  {a.kind}  {a.url}  {a.person.name} ({a.person.role.value})")
    return Exit.DONE
