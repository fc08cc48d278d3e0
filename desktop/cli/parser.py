"""The command line's grammar."""

import argparse
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from desktop import __version__
from desktop.brand import BRAND
from desktop.settings import Beginning, Settings, default_profile

_SCHEME = f"{BRAND.id}:"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of `deskbell`; each verb sets `verb` to its name."""
    parser = argparse.ArgumentParser(
        prog=BRAND.id,
        description=(
            "Open and follow support tickets. Without a verb it opens the window; with a "
            f"{BRAND.id}:// link in its place, the window at the ticket or form it leads to."
        ),
    )
    parser.add_argument("--version", action="version", version=f"{BRAND.id} {__version__}")
    common = _common()
    _add_common(parser, default=True)
    _add_window(parser)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    _accounts(verbs, common)
    _key(verbs, common)
    _reading(verbs, common)
    _writing(verbs, common)
    verbs.add_parser("doctor", parents=[common], help="say what works here; no secrets")
    _servers(verbs)
    _conformance(verbs)
    return parser


def parse(argv: list[str] | None) -> argparse.Namespace:
    """Return the arguments of one command; exits with code 2 where they are none."""
    # Most starts are the window's, which does not wait for the grammar of every verb.
    window = argparse.ArgumentParser(prog=BRAND.id, add_help=False)
    _add_common(window, default=True)
    _add_window(window)
    window.set_defaults(verb=None)
    args, rest = window.parse_known_args(argv)
    if len(rest) == 1 and rest[0].lower().startswith(_SCHEME):
        args.link = rest[0]
        rest = []
    return build_parser().parse_args(argv) if rest else args


def settings_of(args: argparse.Namespace) -> Settings:
    """Return the settings that the common options name."""
    return Settings(
        profile=(args.profile or default_profile()).expanduser().absolute(),
        passphrase_file=args.passphrase_file,
        recovery_key_file=args.recovery_key_file,
    )


def beginning_of(args: argparse.Namespace) -> Beginning:
    """Return what the window was started for."""
    return Beginning(link=args.link, hidden=args.hidden)


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--hidden",
        action="store_true",
        help="without a verb: wait in the tray, where there is one, with no window on the screen",
    )
    parser.set_defaults(link=None)


def _add_common(parser: argparse.ArgumentParser, *, default: bool) -> None:
    missing = None if default else argparse.SUPPRESS
    parser.add_argument("--profile", type=Path, metavar="DIR", default=missing)
    parser.add_argument("--passphrase-file", type=Path, metavar="F", default=missing)
    parser.add_argument("--recovery-key-file", type=Path, metavar="F", default=missing)
    parser.add_argument(
        "--account",
        metavar="NAME",
        default=missing,
        help="which account, where several have the number",
    )


def _common() -> argparse.ArgumentParser:
    """Return the options every verb takes, also after the verb."""
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, default=False)
    return common


if TYPE_CHECKING:
    # argparse has no public name for what add_subparsers returns.
    _Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # pyright: ignore[reportPrivateUsage]


def _accounts(verbs: "_Verbs", common: argparse.ArgumentParser) -> None:
    account = verbs.add_parser("account", help="add or list accounts")
    actions = account.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", parents=[common], help="sign in; the token on standard input")
    add.add_argument("--kind", choices=["native", "rt"], help="found out where it is not told")
    add.add_argument(
        "--url",
        required=BRAND.helpdesk is None,
        default=BRAND.helpdesk and BRAND.helpdesk.url,
        help="an address; without --kind also a host, an e-mail",
    )
    add.add_argument("--login", help="the password of this login comes on standard input instead")
    add.add_argument("--name")
    listing = actions.add_parser("list", parents=[common], help="list accounts")
    listing.add_argument("--json", action="store_true")
    remove = actions.add_parser("remove", parents=[common], help="sign out and forget")
    remove.add_argument("name")
    unsent = remove.add_mutually_exclusive_group()
    unsent.add_argument(
        "--keep-drafts",
        action="store_true",
        help="keep what was not sent, until the same person signs in again",
    )
    unsent.add_argument("--discard-drafts", action="store_true", help="destroy what was not sent")
    logins = actions.add_parser(
        "logins",
        parents=[common],
        help="say which custom fields of a Request Tracker hold the parts of a login",
    )
    logins.add_argument("name")
    for part in ("login", "password", "host", "port"):
        logins.add_argument(f"--{part}", metavar="FIELD", default="")


def _key(verbs: "_Verbs", common: argparse.ArgumentParser) -> None:
    key = verbs.add_parser("key", help="what opens the profile: keyring, passphrase, recovery key")
    actions = key.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("recovery", parents=[common], help="make a recovery key and show it once")
    actions.add_parser("rotate", parents=[common], help="give the profile a new key")
    actions.add_parser("keyring", parents=[common], help="keep the key in the keyring")
    words = actions.add_parser("passphrase", parents=[common], help="set a new passphrase")
    words.add_argument("--new-passphrase-file", type=Path, metavar="F")


def _reading(verbs: "_Verbs", common: argparse.ArgumentParser) -> None:
    sync = verbs.add_parser("sync", parents=[common], help="fetch and send once")
    sync.add_argument("--once", action="store_true", required=True)
    sync.add_argument("--json", action="store_true")
    tickets = verbs.add_parser("tickets", parents=[common], help="list tickets")
    tickets.add_argument("--json", action="store_true")
    tickets.add_argument("--department", metavar="D")
    tickets.add_argument("--status", metavar="S", help="a code (answered) or the helpdesk's word")
    tickets.add_argument("--from", dest="since", type=_day_start, metavar="DATE")
    tickets.add_argument("--to", dest="until", type=_day_end, metavar="DATE")
    tickets.add_argument("--search", default="", metavar="Q")
    ticket = verbs.add_parser("ticket", parents=[common], help="print one conversation")
    ticket.add_argument("number")
    ticket.add_argument("--json", action="store_true")
    departments = verbs.add_parser(
        "departments", parents=[common], help="list where tickets can be opened, with the forms"
    )
    departments.add_argument("--json", action="store_true")
    attachment = verbs.add_parser("attachment", parents=[common], help="save one attachment")
    attachment.add_argument("number")
    attachment.add_argument("name")
    attachment.add_argument("--out", type=Path, required=True, metavar="FILE")
    _outbox(verbs, common)


def _outbox(verbs: "_Verbs", common: argparse.ArgumentParser) -> None:
    outbox = verbs.add_parser("outbox", parents=[common], help="list what has not arrived yet")
    outbox.add_argument("--json", action="store_true")
    outbox.add_argument("--retry", metavar="ID", help="the same as: retry ID")
    outbox.add_argument("--discard", metavar="ID", help="the same as: discard ID")
    actions = outbox.add_subparsers(dest="action", metavar="ACTION")
    for action, help in (
        ("show", "print one item, with what changed where it is held"),
        ("retry", "send a refused item again, or a waiting one now"),
        ("send-anyway", "send one that is held, or that may have arrived"),
        ("arrived", "say that one that may have arrived is there"),
        ("edit", "take one back into a draft, or send it with another text"),
        ("discard", "give one up for good"),
    ):
        parser = actions.add_parser(action, parents=[common], help=help)
        parser.add_argument("id", metavar="ID")
        if action == "show":
            parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        if action == "edit":
            parser.add_argument("--text-file", type=Path, metavar="F")


def _writing(verbs: "_Verbs", common: argparse.ArgumentParser) -> None:
    reply = verbs.add_parser("reply", parents=[common], help="answer a ticket")
    reply.add_argument("number")
    reply.add_argument("--text-file", type=Path, required=True, metavar="F")
    reply.add_argument("--attach", type=Path, action="append", default=[], metavar="FILE")
    reply.add_argument("--internal", action="store_true", help="a note that only staff sees")
    new = verbs.add_parser("new", parents=[common], help="open a ticket from a JSON file")
    new.add_argument("--file", type=Path, required=True, metavar="F", help="- is standard input")
    new.add_argument("--attach", type=Path, action="append", default=[], metavar="FILE")
    new.add_argument("--check", action="store_true", help="say what is wrong with it; send nothing")
    new.add_argument(
        "--secrets-in-message",
        action="store_true",
        help="send logins even where the helpdesk has no place of their own for them",
    )
    for verb in ("close", "reopen"):
        verbs.add_parser(verb, parents=[common], help=f"{verb} a ticket").add_argument("number")


def _servers(verbs: "_Verbs") -> None:
    # The window starts it and asks it about spelling; it is listed nowhere.
    verbs.add_parser("speller")
    demo = verbs.add_parser(
        "demo", help="open the window on an embedded helpdesk, with a throw-away profile"
    )
    demo.add_argument("--role", choices=["customer", "agent"], default="customer")
    demo.add_argument("--seed", type=Path, metavar="FILE", help="threads instead of the demo's own")
    helpdesk = verbs.add_parser("helpdesk", help="the embedded helpdesk alone")
    actions = helpdesk.add_subparsers(dest="action", required=True, metavar="ACTION")
    serve = actions.add_parser("serve", help="serve until stopped; prints its URL and tokens")
    serve.add_argument("--data", type=Path, required=True, metavar="DIR")
    serve.add_argument("--port", type=int, required=True, metavar="N", help="0 chooses a free one")
    serve.add_argument("--seed", type=Path, metavar="FILE", help="threads as JSON Lines")
    serve.add_argument(
        "--demo", action="store_true", help="fill it with the demo's tickets; its staff answer"
    )
    serve.add_argument(
        "--agent",
        action="append",
        default=[],
        metavar="NAME",
        help="print this agent's token too; who is not there yet is added; may be repeated",
    )
    # For the process that starts it: however that one ends, the helpdesk ends with it.
    serve.add_argument("--until-stdin-ends", action="store_true", help=argparse.SUPPRESS)


def _conformance(verbs: "_Verbs") -> None:
    suite = verbs.add_parser(
        "conformance", help="ask a helpdesk whether it keeps the rules of the native API"
    )
    suite.add_argument("url", help="its address; the suite opens tickets there")
    suite.add_argument(
        "--tokens",
        type=Path,
        required=True,
        metavar="F",
        help='JSON: {"customer": …, "agent": …, "other_customer": …}; - is standard input',
    )
    suite.add_argument(
        "--rule", action="append", default=[], metavar="NAME", help="only this one; may be repeated"
    )
    suite.add_argument("--json", action="store_true")


def _day(text: str) -> date | datetime:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is not a date; write it like 2026-11-22"
        raise argparse.ArgumentTypeError(message) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day_start(text: str) -> datetime:
    """Return the moment a date begins (UTC); a full date-time is taken as it is."""
    day = _day(text)
    return day if isinstance(day, datetime) else datetime.combine(day, time.min, UTC)


def _day_end(text: str) -> datetime:
    """Return the last moment of a date (UTC); a full date-time is taken as it is."""
    day = _day(text)
    if isinstance(day, datetime):
        return day
    return datetime.combine(day + timedelta(days=1), time.min, UTC) - timedelta(microseconds=1)
