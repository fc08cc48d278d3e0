"""Opening the profile for one command, beside a running window where there is one."""

import argparse
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, nullcontext
from getpass import getpass

from desktop.brand import BRAND
from desktop.cli.parser import settings_of
from desktop.diagnostics import log
from desktop.domain.accounts import Account
from desktop.domain.errors import (
    CacheSetAside,
    KeyringUnavailable,
    Nothing,
    ProfileInUse,
    Refused,
    WrongKey,
)
from desktop.domain.ids import TicketRef
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import Settings
from desktop.store.lock import OwnerClaim


def no_account() -> Nothing:
    """Return what to say where there is no profile yet."""
    return Nothing(
        what=f"account yet; add one with: {BRAND.id} account add --kind native --url URL"
    )


def obtain_key(settings: Settings) -> keys.Opened:
    """Return the profile's key; asks for a passphrase where there is no keyring but a terminal."""
    try:
        return keys.obtain(settings.profile, settings.passphrase_file, settings.recovery_key_file)
    except (KeyringUnavailable, WrongKey):
        asks = keys.mode_of(settings.profile) in (None, keys.Mode.PASSPHRASE)
        if settings.passphrase_file is not None or not asks or not sys.stdin.isatty():
            raise
    return keys.obtain_with(settings.profile, getpass("Passphrase of this profile: "))


def _open(settings: Settings, *, alone: bool) -> Session:
    opened = obtain_key(settings)
    try:
        return Session(settings.profile, opened)
    except ProfileInUse:
        if alone:
            raise
        return Session(settings.profile, opened, owner=False)


@asynccontextmanager
async def session(
    args: argparse.Namespace, *, alone: bool = False, create: bool = False
) -> AsyncGenerator[Session]:
    """Open the profile as its owner, or as a guest where the window has it open.

    *alone* insists on being the owner: `ProfileInUse` otherwise. Only *create* makes a profile
    where there is none: a mistyped folder is told, not filled.
    """
    settings = settings_of(args)
    if not create and keys.mode_of(settings.profile) is None:
        raise no_account()
    # A new profile is claimed first: two that begin it at once must not each make a key.
    claim = OwnerClaim(settings.profile) if keys.mode_of(settings.profile) is None else None
    try:
        opened_session = _open(settings, alone=alone)
    finally:
        if claim is not None:
            claim.release()
    try:
        _warn(opened_session)
        with log.kept_in(settings.profile) if opened_session.owner else nullcontext():
            yield opened_session
    finally:
        await opened_session.stop()


def _warn(opened_session: Session) -> None:
    """Say what had to be set aside or restored."""
    if opened_session.profile.cache_rebuilt:
        sys.stderr.write(f"{BRAND.id}: warning: {CacheSetAside()}\n")
    told = opened_session.profile.restored() if opened_session.owner else None
    if told is not None:
        sys.stderr.write(f"{BRAND.id}: warning: {told}\n")
        opened_session.profile.told_restored()


def chosen_accounts(session: Session, args: argparse.Namespace) -> list[Account]:
    """Return the accounts that `--account` leaves; raises `Nothing` where there is none."""
    accounts = session.library.accounts()
    if args.account is not None:
        accounts = [a for a in accounts if a.name == args.account]
        if not accounts:
            raise Nothing(what=f"account named “{args.account}”; see: {BRAND.id} account list")
    if not accounts:
        raise no_account()
    return accounts


def find_ticket(session: Session, args: argparse.Namespace) -> TicketRef:
    """Return the one ticket that NUMBER and `--account` name."""
    accounts = chosen_accounts(session, args)
    number = str(args.number).removeprefix("#")
    found = [row for a in accounts for row in session.library.find(number, a.id)]
    if not found:
        raise Nothing(what=f"ticket {number} here; a sync may bring it: {BRAND.id} sync --once")
    if len(found) > 1:
        names = ", ".join(session.library.account(row.ref.account).name for row in found)
        raise Refused(
            detail=f"ticket {number} is in several accounts ({names}); add --account NAME"
        )
    return found[0].ref
