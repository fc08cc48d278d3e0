"""Checks of logins: a server's, a site's, a mailbox's."""

from collections.abc import Iterator

from desktop.domain import form_addresses as addresses
from desktop.domain import form_faults as say
from desktop.domain.fields import CredentialKind, Credentials, Field
from desktop.domain.form_bounds import MOST_HOST, MOST_LOGIN, MOST_PASSWORD
from desktop.domain.form_faults import Wrong

_SITES = frozenset({CredentialKind.CMS, CredentialKind.CONTROL_PANEL})


def login_wrongs(field: Field, said: Credentials) -> Iterator[Wrong]:
    """Yield what is wrong with a login that was begun: half of one opens nothing."""
    if field.credential_kinds and said.kind not in field.credential_kinds:
        yield Wrong(template=say.NOT_OFFERED, part="kind")
    if not said.login:
        yield Wrong(template=say.LOGIN, part="login")
    if not said.password:
        yield Wrong(template=say.PASSWORD, part="password")
    yield from _long_parts(said)
    if said.host:
        yield from _host_wrongs(said)
    if said.port is not None and not 1 <= said.port <= 65535:
        yield Wrong(template=say.PORT, part="port")


def _long_parts(said: Credentials) -> Iterator[Wrong]:
    sizes = {
        "login": (len(said.login), MOST_LOGIN),
        "password": (len(said.password.reveal()), MOST_PASSWORD),
        "host": (len(said.host), MOST_HOST),
    }
    for part, (count, most) in sizes.items():
        if count > most:
            yield Wrong(template=say.TOO_LONG, fields={"most": most, "count": count}, part=part)


def _host_wrongs(said: Credentials) -> Iterator[Wrong]:
    if addresses.holds_login(said.host):
        yield Wrong(template=say.URL_PASSWORD, part="host")
    elif said.kind in _SITES:
        if not addresses.is_site(said.host):
            yield Wrong(template=say.SITE, part="host")
    elif not addresses.is_host(said.host):
        offer = addresses.domain_in(said.host) or ""
        yield Wrong(template=say.HOST, part="host", offer=offer)


def looks_like_billing_login(credentials: Credentials) -> bool:
    """Tell whether a server's login is probably the one of the customer area instead.

    That one is an e-mail address; a hint to give, not a fault.
    """
    if credentials.kind is not CredentialKind.SERVER_ROOT or credentials.is_empty:
        return False
    login = credentials.login.strip()
    return not login or "@" in login
