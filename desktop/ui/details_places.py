"""Where in a form the logins of a ticket were given, in words that tell them apart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.fields import Field, Rows, Scalar, Value
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import GivenSecret
from desktop.ui.form.setting import Setting
from desktop.ui.i18n import isolate, number, one_line


def places(
    secrets: Iterable[GivenSecret],
    form: Sequence[Field],
    values: Mapping[str, Value],
    setting: Setting,
) -> dict[RemoteId, str]:
    """Return by login the label of its field; of several in a field, which row each stands in."""
    given = list(secrets)
    fields = {field.id: field for field in form}
    counts = Counter(secret.field for secret in given)
    seen: Counter[str] = Counter()
    found: dict[RemoteId, str] = {}
    for secret in given:
        field = fields.get(secret.field)
        if field is None:
            continue
        label = one_line(setting.say(field.label))
        place = seen[field.id]
        seen[field.id] += 1
        if counts[field.id] > 1:
            row = _row(values.get(field.id), place, counts[field.id])
            name = _name(field, row)
            label = f"{label} {number(place + 1)}" + (f": {isolate(name)}" if name else "")
        found[secret.id] = label
    return found


def _row(value: Value | None, place: int, logins: int) -> Mapping[str, Scalar]:
    # As many rows as logins: then the rows are theirs, in the same order.
    if isinstance(value, Rows) and len(value.rows) == logins:
        return value.rows[place]
    return {}


def _name(group: Field, row: Mapping[str, Scalar]) -> str:
    """Return the first words of a row, such as the address of a mailbox."""
    cells = (row.get(field.id) for field in group.fields)
    words = (one_line(cell) for cell in cells if isinstance(cell, str))
    return next((word for word in words if word), "")
