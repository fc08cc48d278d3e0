"""Whether the helpdesk would take a ticket, before anything is queued."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.cli.ticket_file import TicketFile
from desktop.cli.ticket_troubles import LANGUAGE, Trouble
from desktop.domain.catalog import Limits
from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Value, Values, spoken
from desktop.domain.form import faults, rows_asker, shown
from desktop.domain.form_bounds import MOST_SUBJECT
from desktop.domain.form_checks import Context, is_answered
from desktop.domain.form_faults import NEEDED, TOO_LONG, Place
from desktop.domain.form_logins import looks_like_billing_login
from desktop.domain.logins import logins_in_form
from desktop.services.files import content_type_of

CHANNELS = ("app", "email", "phone", "chat")
"""How a ticket comes to staff; the first is what everybody else uses."""


def form_troubles(form: Sequence[Field], values: Values, context: Context) -> Iterator[Trouble]:
    """Yield what is wrong with the answers, and which of them nobody asks for."""
    for fault in faults(form, values, context):
        field = _field_at(form, fault.path)
        yield Trouble(fault.path, fault.said(LANGUAGE), field, fault.part, fault.offer)
    asked = shown(form, values, context.topic)
    asker = rows_asker(form, values, context.topic)
    for field in form:
        value = values.get(field.id)
        if field not in asked and is_answered(field, value):
            yield _unasked(Place(field.id), field)
        elif field.kind is FieldKind.GROUP and isinstance(value, Rows):
            for index, row in enumerate(value.rows):
                here = asker(field, row)
                for inner in field.fields:
                    if inner not in here and is_answered(inner, row.get(inner.id)):
                        yield _unasked(Place(field.id, index, inner.id), inner)


def _unasked(place: Place, field: Field) -> Trouble:
    text = "This is not asked here. Leave it out, or change the answer that it depends on."
    return Trouble(place, text, field)


def _field_at(form: Sequence[Field], place: Place) -> Field | None:
    field = next((field for field in form if field.id == place.field), None)
    if field is None or place.inner is None:
        return field
    return next((inner for inner in field.fields if inner.id == place.inner), None)


def text_troubles(subject: str, body: str, limits: Limits) -> Iterator[Trouble]:
    """Yield what is wrong with subject and message."""
    if not subject.strip():
        yield Trouble(Place("subject"), NEEDED)
    if len(subject) > MOST_SUBJECT:
        yield _too_long("subject", MOST_SUBJECT, len(subject))
    if not body.strip():
        yield Trouble(Place("body"), NEEDED)
    most = limits.body_characters
    if most is not None and len(body) > most:
        yield _too_long("body", most, len(body))


def _too_long(place: str, most: int, count: int) -> Trouble:
    return Trouble(Place(place), TOO_LONG.format(most=most, count=count))


def staff_troubles(ticket: TicketFile, *, must_name: bool) -> Iterator[Trouble]:
    """Yield what is wrong with whom a member of staff opens it for, and how it came to them."""
    if must_name and not ticket.requester.strip():
        text = "Name the customer it is for, by e-mail address: staff open none for themselves."
        yield Trouble(Place("requester"), text)
    if ticket.channel not in CHANNELS:
        yield Trouble(Place("channel"), f"Name one of {', '.join(CHANNELS)}.")


def own_troubles(ticket: TicketFile) -> Iterator[Trouble]:
    """Yield what only staff say of a ticket."""
    if ticket.requester:
        yield Trouble(Place("requester"), "Only staff open tickets for somebody else.")
    if ticket.channel != CHANNELS[0]:
        yield Trouble(Place("channel"), "Only staff say how a ticket came to them. Leave it out.")


def file_troubles(files: Sequence[Path], limits: Limits) -> Iterator[Trouble]:
    """Yield why files cannot be sent, or would not be taken."""
    place = Place("attachments")
    if limits.attachments is not None and len(files) > limits.attachments:
        yield Trouble(place, f"This helpdesk takes at most {limits.attachments} files.")
    for file in files:
        if not file.is_file():
            why = "is a folder; attach the files in it" if file.is_dir() else "is not there"
            yield Trouble(place, f"{file} {why}.")
            continue
        size = file.stat().st_size
        if limits.attachment_bytes is not None and size > limits.attachment_bytes:
            most = limits.attachment_bytes
            yield Trouble(place, f"{file.name} has {size} bytes; at most {most} are taken.")
        if not limits.takes(content_type_of(file.name)):
            kinds = ", ".join(limits.attachment_types)
            yield Trouble(place, f"{file.name} is of a type that is not taken; taken are {kinds}.")


def hints(form: Sequence[Field], values: Values) -> Iterator[str]:
    """Yield what may be a mistake, though the helpdesk would take it."""
    for field in form:
        for login in logins_in_form(_part(field, values)):
            if looks_like_billing_login(login.credentials):
                name = spoken(field.label, LANGUAGE)
                yield f"{name}: this looks like the login of the customer area, not the server's."


def _part(field: Field, values: Values) -> dict[str, Value]:
    value = values.get(field.id)
    return {field.id: value} if isinstance(value, Credentials | Rows) else {}
