"""What a ticket's form said, and the logins it carries, as values of the domain. Pure."""

from datetime import UTC

import msgspec

from desktop.backends.native import shapes, values
from desktop.backends.native.codes import known
from desktop.backends.native.pieces import each
from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.ids import RemoteId
from desktop.domain.secret import Secret
from desktop.domain.ticket import Details, GivenSecret


def _masked(type: type, value: object) -> object:
    if type is Secret and isinstance(value, str):
        return Secret(value)
    raise ValueError("a password that is no text")


_login = msgspec.json.Decoder(shapes.WireLogin, dec_hook=_masked).decode


def details(wire: shapes.WireTicket) -> Details | None:
    """Return what the ticket tells of its form; None where its helpdesk has no forms."""
    if wire.fields is None and wire.secrets is None:
        return None
    return Details(
        topic=None if wire.topic is None else RemoteId(wire.topic),
        fields=values.read(wire.fields),
        secrets=tuple(_given(secret) for secret in each(wire.secrets, shapes.WireSecret)),
        services={one.id: one.name for one in each(wire.services, shapes.WireNamed)},
    )


def parse_login(body: bytes) -> Credentials:
    """Return a login as it was given."""
    wire = _login(body)
    return Credentials(
        kind=_kind(wire.kind),
        login=wire.login,
        password=wire.password,
        host=wire.host or "",
        port=wire.port,
    )


def _given(wire: shapes.WireSecret) -> GivenSecret:
    return GivenSecret(
        id=RemoteId(wire.id),
        field=wire.field or "",
        kind=_kind(wire.kind),
        host=wire.host or "",
        port=wire.port,
        given=wire.given.astimezone(UTC),
        purged=wire.purged,
    )


def _kind(code: str) -> CredentialKind:
    """Return the kind; one this client does not know yet opens a panel of some sort."""
    return known(CredentialKind, code, CredentialKind.CONTROL_PANEL)
