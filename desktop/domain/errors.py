"""Everything that can go wrong, in data and in words.

Errors are translated once, at the edge where they arise, into one of these. `str(problem)` is one
plain English sentence (or two) that says what happened and what the person can do; the interface
translates `template` in the context "Problem" and fills in `fields`.
"""

from typing import ClassVar

from desktop.brand import branded


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark *text* for translation where Qt must not be imported; lupdate knows the name."""
    del context
    return text


class Problem(Exception):  # noqa: N818 - it is what the person has, not only what was raised
    """Something a person can be told about. *fields* fill the template and hold no secrets."""

    template: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Something went wrong: {detail}")

    def __init__(self, **fields: object) -> None:
        super().__init__()
        self.fields = fields

    def __str__(self) -> str:
        return branded(self.template).format(**self.fields)

    @property
    def code(self) -> str:
        """A stable name for scripts and for storing a reason."""
        return type(self).__name__


# --- the way to the helpdesk -------------------------------------------------------------------


class Unreachable(Problem):
    """No connection came about: the request provably never left. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Cannot reach {host}. Check the address and your internet connection; unsent messages wait "
        "here, and leave once it can be reached.",
    )


class ConnectionLost(Problem):
    """The connection ended or stalled after the request may have left. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The connection to {host} was lost before it answered. It will be tried again.",
    )


class TlsFailed(Problem):
    """The server's certificate did not hold; nothing was sent. Fields: host, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The connection to {host} is not secure ({detail}), so nothing was sent. Check the "
        "address and this computer's date, or ask the helpdesk's operator.",
    )


class BadAddress(Problem):
    """The typed address cannot be one. Field: url."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "“{url}” is not a web address. Type it like https://support.example.com.",
    )


class InsecureAddress(BadAddress):
    """The address would send the sign-in over a network in the clear. Field: url."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "“{url}” is not secure: others could read your sign-in on the way. Type it with https://.",
    )


class NotAHelpdesk(Problem):
    """Something answers at the address, but it is no helpdesk of this kind. Fields: url, kind."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.",
    )


class UnexpectedAnswer(Problem):
    """An answer that is no valid answer of this API (HTML, broken JSON …). Fields: host, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} sent something that is not a helpdesk's answer ({detail}). If you are on a public "
        "network, sign in to it in a browser first; otherwise tell the helpdesk's operator.",
    )


class TooMuch(Problem):
    """An answer beyond the bounds of size, depth or pages. Fields: host, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the "
        "helpdesk's operator.",
    )


class Busy(Problem):
    """The server asks to wait (429); it did nothing. Fields: host, seconds (float | None)."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "{host} is busy and asks to wait. It will be tried again by itself."
    )

    @property
    def seconds(self) -> float | None:
        """How long the server asked to wait, in seconds; None where it did not say."""
        value = self.fields.get("seconds")
        return float(value) if isinstance(value, int | float) else None


class Overloaded(Busy):
    """A 503 that asks to wait: what says it may have passed the request on. Fields as `Busy`."""


class ServerFault(Problem):
    """The server failed (5xx); whether it did anything is unknown. Fields: host, status."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} has a fault of its own (error {status}). It will be tried again by itself; if it "
        "stays, tell the helpdesk's operator.",
    )


# --- what the helpdesk says --------------------------------------------------------------------


class SignInRefused(Problem):
    """The token is wrong, expired or revoked. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in "
        "with another one; unsent messages wait here, and leave once you are signed in.",
    )


class Refused(Problem):
    """The helpdesk understood and said no, for good. Field: detail (its own words, plain text)."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The helpdesk did not accept it: {detail}. Change it and send it again.",
    )


class LoginExposed(Refused):
    """A ticket was not sent, because its login has lost the fields that were to keep it apart."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This helpdesk has no fields of their own for logins any more, so this was not sent: the "
        "login would have stood in the message. Change it and send it again.",
    )


class AnswersUnasked(Refused):
    """A form was not sent, because the helpdesk asks for some of it no more. Field: names."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The helpdesk has changed its form, so this was not sent: it would have lost what you "
        "filled in for {names}. Change it and send it again.",
    )


class Forbidden(Problem):
    """The person may not do that. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk's staff.",
    )


class NotFound(Problem):
    """The object is gone or hidden. Field: what."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{what} is not there, or not yours to see. It may have been removed or merged.",
    )


class Conflict(Problem):
    """It changed meanwhile (409, 412). Field: what."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{what} was changed by somebody else meanwhile. Look at it and try again.",
    )


class Unsupported(Problem):
    """This helpdesk cannot do that at all. Field: what."""

    template = QT_TRANSLATE_NOOP("Problem", "This helpdesk cannot do that: {what}.")


class Unconfirmed(Problem):
    """A write whose outcome could not be found out on an API without keys. Field: host.

    Where its ticket became part of another one, also: into (the other one's id), number.
    """

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "It may have arrived at {host}, but the answer was lost. Check the conversation, then "
        "send it again or discard it.",
    )


class OutOfSight(Problem):
    """A ticket was opened that whoever opened it may not see. Fields: number, host."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "Ticket #{number} was opened, but {host} does not show it to you."
    )


class Parked(Problem):
    """A write that waits for the person. Field: reason (a whole sentence)."""

    template = QT_TRANSLATE_NOOP("Problem", "{reason} What you wrote is kept in the outbox.")


class ClosedMeanwhile(Problem):
    """A reply with logins was not sent, because its ticket closed while it waited."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The ticket was closed meanwhile, so this was not sent, and the logins in it were "
        "destroyed. If it is still needed, change it and send it again.",
    )


# --- this computer -----------------------------------------------------------------------------


class ProfileInUse(Problem):
    """Another Deskbell has this profile open. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Deskbell is already running with the profile {directory}. Use that one, or quit it.",
    )


class ProfileBusy(ProfileInUse):
    """What has this profile open shows no window that could be raised. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Something is working with the profile {directory} and shows no window: a command of "
        "Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and "
        "start Deskbell again.",
    )


class ProfileNewer(Problem):
    """The profile was written by a newer version and was left untouched. Fields: found, known."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This profile was written by a newer Deskbell (format {found}, this one knows {known}). "
        "It was left untouched: install the newer version.",
    )


class WrongKey(Problem):
    """The key or passphrase does not open the profile. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The passphrase or key does not open the profile {directory}. Try again, or give another "
        "--passphrase-file.",
    )


class KeyringUnavailable(Problem):
    """No keyring can be reached, or it is locked. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This computer's keyring cannot be used ({detail}). Unlock it, or start with a passphrase: "
        "--passphrase-file FILE.",
    )


class ProfileDamaged(Problem):
    """What only this machine has cannot be read. Fields: file, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a "
        "backup or choose another profile.",
    )


class CacheDamaged(ProfileDamaged):
    """What was fetched cannot be read; it is fetched again. Fields: file, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Some of the tickets that were fetched before cannot be read any more ({detail}). Start "
        "Deskbell again: it fetches them anew, and nothing you wrote is lost.",
    )


class CacheSetAside(Problem):
    """What was fetched before could not be read at the start, and is fetched anew."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The copy of your tickets on this computer was damaged. It was set aside, and they are "
        "fetched again from the helpdesk; your drafts and unsent messages are safe.",
    )


class DiskFull(Problem):
    """No room to write. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no room left on the disk of {directory}. Free some; what you typed is kept in "
        "the window until it can be saved.",
    )


class FileProblem(Problem):
    """A file of the person cannot be read or written. Fields: path, detail."""

    template = QT_TRANSLATE_NOOP("Problem", "The file {path} cannot be used: {detail}.")


class AnswersDropped(Problem):
    """The ticket is there, without some answers of its form. Fields: number, names."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Ticket #{number} was opened, but the helpdesk did not take what you filled in for: "
        "{names}. Open the ticket and tell it in a reply.",
    )


class NameTaken(Problem):
    """Another account has that name. Field: name."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "An account named “{name}” is there already. Choose another name."
    )


class Nothing(Problem):
    """What was asked for does not exist here. Field: what."""

    template = QT_TRANSLATE_NOOP("Problem", "There is no {what}.")


class InternalFault(Problem):
    """The program itself did something wrong and goes on. Field: path, of the report."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, "
        "start it again. A report without any of your texts lies at {path}.",
    )


class EndedBadly(Problem):
    """The last run was torn down in the middle of its work. Field: path, of the report."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Deskbell ended in the middle of its work last time. What you wrote is kept. A report "
        "without any of your texts lies at {path}.",
    )
