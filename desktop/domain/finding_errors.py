"""What can be in the way between an address and being signed in, in data and in words."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem


class BrowserSignInEnded(Problem):
    """The browser brought back no permission to sign in. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "You were not signed in: {detail}. Try again, or sign in another way.",
    )


class HelpdeskNotFound(Problem):
    """Something answers at a host, but no helpdesk was found there. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} answers, but no helpdesk that Deskbell knows was found there. Type the address "
        "that you open in the browser for your tickets, or ask the helpdesk for it.",
    )


class HelpdeskElsewhere(Problem):
    """A helpdesk is at another host than was asked; nothing was sent. Field: url."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect "
        "to that address.",
    )


class PasswordRefused(Problem):
    """The login or its password is wrong. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{host} does not accept this login and password. Type them again, or ask the helpdesk for "
        "a new password.",
    )
