"""Which widget asks for which kind of field."""

from desktop.domain.catalog import Named
from desktop.domain.fields import Field, FieldKind
from desktop.ui.form.choice import CheckboxControl, ChoiceControl, MultiChoiceControl, Offer
from desktop.ui.form.control import Control
from desktop.ui.form.credentials import CredentialsControl
from desktop.ui.form.day import DayControl
from desktop.ui.form.followers import FollowersControl
from desktop.ui.form.group import GroupControl
from desktop.ui.form.line import LineControl
from desktop.ui.form.service import ServiceControl
from desktop.ui.form.setting import Setting
from desktop.ui.form.text import TextControl
from desktop.ui.helpdesk_words import own_word


def control_for(field: Field, setting: Setting) -> Control:  # noqa: PLR0911 - one for each kind
    """Return a new widget for the answer to *field*."""
    theme = setting.theme
    match field.kind:
        case FieldKind.TEXT:
            return TextControl(theme)
        case FieldKind.CHOICE | FieldKind.NOTIFY | FieldKind.PRIORITY | FieldKind.TICKET_TYPE:
            return ChoiceControl(_offers(field, setting), theme)
        case FieldKind.MULTI_CHOICE:
            return MultiChoiceControl(_offers(field, setting), theme)
        case FieldKind.CHECKBOX:
            return CheckboxControl(setting.say(field.label), theme)
        case FieldKind.DATE:
            return DayControl(theme)
        case FieldKind.SERVICE:
            return ServiceControl(setting.services, theme)
        case FieldKind.FOLLOWERS:
            return FollowersControl(theme)
        case FieldKind.CREDENTIALS:
            return CredentialsControl(field.credential_kinds, theme)
        case FieldKind.GROUP:
            return GroupControl(field, setting, _inner_control_for)
        case _:
            return LineControl(field, theme)


def _inner_control_for(field: Field, setting: Setting) -> Control:
    """Return a new widget for the answer to a field in the row of a group."""
    if field.kind is FieldKind.CREDENTIALS:
        return CredentialsControl(field.credential_kinds, setting.theme, framed=False)
    return control_for(field, setting)


def _offers(field: Field, setting: Setting) -> list[Offer]:
    match field.kind:
        case FieldKind.PRIORITY:
            return _named(setting.priorities)
        case FieldKind.TICKET_TYPE:
            return _named(setting.types)
        case _:
            return [(choice.id, setting.say(choice.name) or choice.id) for choice in field.choices]


def _named(named: tuple[Named, ...]) -> list[Offer]:
    return [(one.id, own_word(one.name)) for one in named]
