"""Logins in words: what each kind opens, and what is asked for it."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.fields import CredentialKind


def kind_words(kind: CredentialKind) -> str:
    """Return what a login of that kind opens."""
    match kind:
        case CredentialKind.SERVER_ROOT:
            return QCoreApplication.translate("Form", "A server (root)")
        case CredentialKind.CMS:
            return QCoreApplication.translate("Form", "A website's system (CMS)")
        case CredentialKind.CONTROL_PANEL:
            return QCoreApplication.translate("Form", "A control panel")
        case CredentialKind.MAILBOX:
            return QCoreApplication.translate("Form", "A mailbox")


def host_words(kind: CredentialKind) -> str:
    """Return the label of the place that is signed in to."""
    match kind:
        case CredentialKind.SERVER_ROOT:
            return QCoreApplication.translate("Form", "Server")
        case CredentialKind.MAILBOX:
            return QCoreApplication.translate("Form", "Mail server")
        case _:
            return QCoreApplication.translate("Form", "Address of the sign-in")


def host_example(kind: CredentialKind) -> str:
    """Return what such a place looks like."""
    match kind:
        case CredentialKind.SERVER_ROOT:
            return "server.example.com"
        case CredentialKind.MAILBOX:
            return "imap.example.com"
        case CredentialKind.CMS:
            return "example.com/admin"
        case CredentialKind.CONTROL_PANEL:
            return "panel.example.com"


def billing_login_words() -> str:
    """Return what to say of a server's login that is probably that of the customer area."""
    return QCoreApplication.translate(
        "Form",
        "This looks like the login of your customer account. For a server, staff need one of the "
        "server itself, such as root.",
    )


def exposed_words() -> str:
    """Return the warning for a helpdesk that has no place of its own for secrets."""
    return QCoreApplication.translate(
        "Form",
        "This helpdesk has no place of its own for logins: all its staff can read them in the "
        "message, and they stay in e-mail copies. Change the password once the work is done.",
    )
