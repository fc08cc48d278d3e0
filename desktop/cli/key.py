"""`deskbell key recovery|rotate|passphrase|keyring`: what opens the profile."""

import argparse
import sys
from getpass import getpass

from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.cli.opening import no_account, obtain_key
from desktop.cli.output import print_line
from desktop.cli.parser import settings_of
from desktop.domain.errors import Nothing
from desktop.domain.key_errors import PassphraseNotRepeated
from desktop.services import key_change, keys
from desktop.settings import Settings

_KEEP = (
    "Write it down or print it, and keep it away from this computer: it opens the profile where "
    "the keyring or the passphrase fails. It is not shown again; one made before is void now.\n"
)


async def key(args: argparse.Namespace) -> Exit:
    """Change what opens the profile; nothing else may have it open."""
    settings = settings_of(args)
    if keys.mode_of(settings.profile) is None:
        raise no_account()
    passphrase = _passphrase(settings) if args.action == "rotate" else None
    opened = _settled(settings, passphrase)
    match args.action:
        case "recovery":
            _show(key_change.new_recovery_key_alone(settings.profile, opened), settings)
        case "rotate":
            _, words = key_change.rotate(settings.profile, opened, passphrase)
            _show(words, settings)
        case "passphrase":
            key_change.set_passphrase(settings.profile, opened, _new_passphrase(args))
        case _:
            key_change.move_to_keyring(settings.profile, opened)
    return Exit.DONE


def _settled(settings: Settings, passphrase: str | None) -> keys.Opened:
    if passphrase is None:
        opened = obtain_key(settings)
    else:
        opened = keys.obtain_with(settings.profile, passphrase)
    return key_change.settle(settings.profile, opened)


def _passphrase(settings: Settings) -> str | None:
    """Return the passphrase of a profile that has one: a new key is locked with it anew."""
    if keys.mode_of(settings.profile) is not keys.Mode.PASSPHRASE:
        return None
    if settings.recovery_key_file is not None:
        raise Nothing(what=f"passphrase that is known; set one first: {BRAND.id} key passphrase")
    if settings.passphrase_file is not None:
        return keys.passphrase_in(settings.passphrase_file)
    return getpass("Passphrase of this profile: ")


def _new_passphrase(args: argparse.Namespace) -> str:
    if args.new_passphrase_file is not None:
        return keys.passphrase_in(args.new_passphrase_file)
    if not sys.stdin.isatty():
        raise Nothing(what="new passphrase; give one with --new-passphrase-file")
    typed = getpass("New passphrase: ")
    if not typed or typed != getpass("Once more: "):
        raise PassphraseNotRepeated
    return typed


def _show(words: str, settings: Settings) -> None:
    print_line(words)
    sys.stderr.write(_KEEP)
    key_change.keep_recovery_key(settings.profile)
