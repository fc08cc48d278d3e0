"""How values lie in the profile's blobs: MessagePack by field name."""

import msgspec

from desktop.domain.catalog import Catalog
from desktop.domain.message import Message
from desktop.domain.ticket import Ticket

encode = msgspec.msgpack.Encoder().encode
decode_ticket = msgspec.msgpack.Decoder(Ticket).decode
decode_message = msgspec.msgpack.Decoder(Message).decode
decode_catalog = msgspec.msgpack.Decoder(Catalog).decode
