"""How values lie in the profile's blobs: MessagePack by field name.

The profile is encrypted as a whole: this is the one place where a `Secret` becomes text.
"""

import msgspec

from desktop.domain.basis import Basis
from desktop.domain.catalog import Catalog
from desktop.domain.drafts import Draft
from desktop.domain.ids import FileId
from desktop.domain.message import Message
from desktop.domain.outbox import Command
from desktop.domain.reasons import Part, Reason
from desktop.domain.saved_view import SavedView
from desktop.domain.secret import Secret
from desktop.domain.ticket import Ticket


def _plain(value: object) -> object:
    if isinstance(value, Secret):
        return value.reveal()
    raise NotImplementedError(f"nothing stored is a {type(value).__name__}")


def _rich(type: type, value: object) -> object:
    if type is Secret and isinstance(value, str):
        return Secret(value)
    raise NotImplementedError(f"nothing stored is a {type.__name__}")


encode = msgspec.msgpack.Encoder(enc_hook=_plain).encode
decode_ticket = msgspec.msgpack.Decoder(Ticket).decode
decode_message = msgspec.msgpack.Decoder(Message).decode
decode_catalog = msgspec.msgpack.Decoder(Catalog).decode
decode_draft = msgspec.msgpack.Decoder(Draft, dec_hook=_rich).decode
decode_view = msgspec.msgpack.Decoder(SavedView).decode
decode_basis = msgspec.msgpack.Decoder(Basis).decode
decode_uploads = msgspec.msgpack.Decoder(tuple[tuple[FileId, str], ...]).decode
_reason_fields = msgspec.json.Decoder(dict[str, Part]).decode
decode_command = msgspec.msgpack.Decoder[Command](Command, dec_hook=_rich).decode


def encode_reason(reason: Reason | None) -> tuple[str, str]:
    """Return a reason as its code and its fields in JSON; both are empty for none."""
    if reason is None:
        return "", ""
    return reason.code, msgspec.json.encode(reason.fields).decode()


def decode_reason(code: str, fields: str) -> Reason | None:
    """Return what `encode_reason` made of a reason."""
    if not code and not fields:
        return None
    return Reason(code, _reason_fields(fields) if fields else {})
