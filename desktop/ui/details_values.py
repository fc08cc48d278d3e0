"""Answers of a form as they are read beside the conversation."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate

from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Scalar, Value
from desktop.ui.filters_date import parse_date
from desktop.ui.form.setting import Setting
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import date_text, one_line


def answer_text(field: Field, value: Value, setting: Setting) -> str:
    """Return *value* in words, a line for each of its parts; "" for nothing."""
    if isinstance(value, Rows):
        lines = [_row(field.fields, row, setting) for row in value.rows]
        return "\n".join(line for line in lines if line)
    return _scalar(field, value, setting)


def _row(fields: Sequence[Field], row: Mapping[str, Scalar], setting: Setting) -> str:
    cells = (_scalar(f, row[f.id], setting) for f in fields if f.id in row)
    return ", ".join(cell for cell in cells if cell)


def _scalar(field: Field, value: Scalar, setting: Setting) -> str:
    match value:
        case bool():
            return (
                QCoreApplication.translate("Details", "Yes")
                if value
                else QCoreApplication.translate("Details", "No")
            )
        case tuple():
            names = _names(field, setting)
            return ", ".join(one_line(names.get(one, one)) for one in value)
        case Credentials():
            return ""
        case str() if field.kind is FieldKind.DATE:
            day = parse_date(value)
            return value if day is None else date_text(QDate(day.year, day.month, day.day))
        case str():
            return _names(field, setting).get(value, value).strip()


def _names(field: Field, setting: Setting) -> dict[str, str]:
    """Return what can be chosen in *field*, by id."""
    match field.kind:
        case FieldKind.SERVICE:
            return {service.id: service.name for service in setting.services}
        case FieldKind.PRIORITY:
            return {one.id: own_word(one.name) for one in setting.priorities}
        case FieldKind.TICKET_TYPE:
            return {one.id: own_word(one.name) for one in setting.types}
        case _:
            return {choice.id: setting.say(choice.name) or choice.id for choice in field.choices}
