"""What stands between this computer and a helpdesk."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, UnexpectedAnswer


class WebPage(UnexpectedAnswer):
    """A page for people where data was due: a network's sign-in page, a proxy. Field: host."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "A web page came instead of {host}. Does this network want you to sign in first? Open a "
        "page in the browser; unsent messages wait here. If it stays, check the address.",
    )
