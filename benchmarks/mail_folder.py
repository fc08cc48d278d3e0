"""The generated tickets as mail: one folder of a new Thunderbird profile, a thread each."""

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from benchmarks import tickets
from desktop.domain.message import Message
from desktop.domain.ticket import Role, Ticket

FOLDER = "Tickets"
_PREFS: dict[str, str | int | bool] = {
    "app.donation.eoy.version.viewed": 999,
    "app.update.enabled": False,
    "browser.cache.disk.enable": False,
    "datareporting.healthreport.uploadEnabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.account.account1.server": "server1",
    "mail.accountmanager.accounts": "account1",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.inappnotifications.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.server.server1.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.name": "Local Folders",
    "mail.server.server1.type": "none",
    "mail.server.server1.userName": "nobody",
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.winsearch.firstRunDone": True,
    # It would go on for minutes beside what is measured, and the filter bar does not need it.
    "mailnews.database.global.indexer.enabled": False,
    "mailnews.start_page.enabled": False,
    "network.proxy.type": 0,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


def write(profile: Path, count: int, messages_each: int, port: int, word: str) -> tuple[int, int]:
    """Fill a new profile whose Thunderbird listens for orders at *port*.

    Returns how many mails it has, and how many of them have *word* in subject or text.
    """
    mail = profile / "Mail" / "Local Folders"
    mail.mkdir(parents=True)
    prefs = _PREFS | {"marionette.port": port}
    lines = [f"user_pref({_quoted(name)}, {_quoted(value)});\n" for name, value in prefs.items()]
    (profile / "user.js").write_text("".join(lines), "utf-8")
    written = having = 0
    with (mail / FOLDER).open("wb") as box:
        for batch in tickets.batches(count, messages_each):
            for place, ticket in enumerate(batch.tickets):
                first = place * messages_each
                for n, message in enumerate(batch.messages[first : first + messages_each]):
                    box.write(b"From - " + message.created.ctime().encode() + b"\n")
                    # In a folder of mails a line that begins so would begin another one.
                    text = bytes(_mail(ticket, message, n)).replace(b"\nFrom ", b"\n>From ")
                    box.write(text + b"\n")
                    written += 1
                    having += word in f"{ticket.subject}\n{message.body}".casefold()
    return written, having


def index(profile: Path) -> Path:
    """Return where its Thunderbird keeps what it knows of the folder."""
    return profile / "Mail" / "Local Folders" / f"{FOLDER}.msf"


def _quoted(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def _mail(ticket: Ticket, message: Message, n: int) -> EmailMessage:
    mail = EmailMessage(policy=SMTP.clone(linesep="\n"))
    who = "casey@example.com" if message.author.role is Role.CUSTOMER else "alex@desk.example"
    mail["From"] = f"{message.author.name} <{who}>"
    mail["To"] = "support@desk.example"
    mail["Subject"] = f"{'Re: ' if n else ''}{' '.join(ticket.subject.split())}"
    mail["Date"] = message.created
    mail["Message-ID"] = f"<{ticket.id}.{n}@desk.example>"
    if n:
        mail["In-Reply-To"] = mail["References"] = f"<{ticket.id}.0@desk.example>"
    mail["X-Mozilla-Status"] = "0001"
    mail.set_content(message.body)
    return mail
