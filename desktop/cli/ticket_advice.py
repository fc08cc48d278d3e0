"""What the coach says of a ticket from a file."""

from collections.abc import Iterable, Iterator

from desktop.cli.ticket_troubles import Trouble
from desktop.domain.coach.advice import Advice, FieldText, FillField, Part, Severity
from desktop.domain.form_faults import Place


def advice_troubles(advice: Iterable[Advice]) -> Iterator[Trouble]:
    """Yield the advice without which the helpdesk takes no ticket."""
    for one in advice:
        if one.blocks:
            yield Trouble(_place(one), f"{_said(one, one.text)} {_said(one, one.reason)}")


def advice_warnings(advice: Iterable[Advice]) -> Iterator[str]:
    """Yield the advice that nobody should miss, such as a password in the message."""
    for one in advice:
        if one.severity is Severity.WARNING and not one.blocks:
            place = _place(one).field
            yield f"{place}: {_said(one, one.text)} {_said(one, one.reason)}"


def advice_fields(advice: Iterable[Advice]) -> list[dict[str, object]]:
    """Return the entries of `new --check`."""
    return [
        {
            "rule": one.rule.value,
            "field": _place(one).field,
            "text": _said(one, one.text),
            "reason": _said(one, one.reason),
            "blocks": one.blocks,
        }
        for one in advice
    ]


def _place(advice: Advice) -> Place:
    if isinstance(advice.offer, FillField):
        return Place(advice.offer.field)
    on_subject = advice.span is not None and advice.span.part is Part.SUBJECT
    return Place("subject" if on_subject else "body")


def _said(advice: Advice, template: str) -> str:
    return template.format(**{name: _text(value) for name, value in advice.fields.items()})


def _text(value: FieldText) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
