"""How values lie in the profile's blobs: MessagePack by field name.

The profile is encrypted as a whole: this is the one place where a `Secret` becomes text.
"""

import msgspec

from desktop.domain.catalog import Catalog
from desktop.domain.drafts import Draft
from desktop.domain.message import Message
from desktop.domain.outbox import Command
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
decode_command = msgspec.msgpack.Decoder[Command](Command, dec_hook=_rich).decode
