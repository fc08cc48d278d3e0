"""The form of each department, filled in as a customer would."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit

from desktop.domain.catalog import Catalog, Department
from desktop.domain.fields import (
    DEFAULT_PORTS,
    CredentialKind,
    Credentials,
    Field,
    FieldKind,
    Rows,
    Value,
)
from desktop.domain.secret import Secret
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.form.setting import language
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme_apply import Scheme
from tools.screenshots.stage import Stage

WIDTH: Final = 1036
TALLEST: Final = 2000

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "subject": "Mail from the web shop has not arrived since Monday",
        "message": "Hello,\n\nsince Monday morning order confirmations of `anker-studio.example` "
        "do not reach our customers. Nothing was changed on our side.",
        "text": "Two old shops still need PHP 7.4.\nPlease not between 9 and 17 on working days.",
        "error": "554 5.7.1 <shop@anker-studio.example>: Relay access denied",
        "steps": "1. Order something in the shop.\n2. Wait for the confirmation: none comes.",
        "wish": "Find out why the server refuses them, and send the held mails again.",
        "line": "Noordhost, server nl-17",
    },
    "fa": {
        "subject": "از دوشنبه ایمیل‌های فروشگاه نمی‌رسد",
        "message": "سلام،\n\nاز صبح دوشنبه تأیید سفارش‌های `anker-studio.example` به دست مشتریان ما "
        "نمی‌رسد. ما چیزی را تغییر نداده‌ایم.",
        "text": "دو فروشگاه قدیمی هنوز به PHP 7.4 نیاز دارند.\nلطفاً نه در ساعت کاری.",
        "error": "554 5.7.1 <shop@anker-studio.example>: Relay access denied",
        "steps": "۱. در فروشگاه سفارش دهید.\n۲. منتظر تأیید بمانید: چیزی نمی‌آید.",
        "wish": "علت رد شدن را پیدا کنید و نامه‌های مانده را دوباره بفرستید.",
        "line": "نوردهاست، سرور nl-17",
    },
}
HOSTS: Final = {
    CredentialKind.SERVER_ROOT: "vps-204.lindenhost.example",
    CredentialKind.CMS: "https://anker-studio.example/admin",
    CredentialKind.CONTROL_PANEL: "https://panel.noordhost.example",
    CredentialKind.MAILBOX: "mail.noordhost.example",
}
LINES: Final = {"invoice": "2026-1187", "bulk": "B20261104", "amount": "48.50"}


async def forms(stage: Stage, server: RunningHelpdesk) -> None:
    """Every department's form, light and dark."""
    await stage.synced()
    account = stage.session.library.accounts()[0].id
    catalog = stage.session.library.catalog(account)
    if catalog is None:
        raise LookupError("the demo has told no catalog")
    words = "fa" if language().startswith("fa") else "en"
    for department in catalog.departments:
        await _fill(stage, catalog, department, WORDS[words])
        dialog = stage.find(NewTicketDialog)
        name = f"forms/{_slug(department)}-{words}"
        await stage.take_one(dialog, name)
        stage.appearance.choose(Scheme.DARK)
        await stage.take_one(dialog, f"{name}-dark")
        stage.appearance.choose(Scheme.LIGHT)
        stage.press("Discard draft")
        stage.press("Discard draft")
        await _closed(stage, dialog)


async def faults(stage: Stage, server: RunningHelpdesk) -> None:
    """What is said of a form that is sent too early."""
    account = stage.session.library.accounts()[0].id
    catalog = stage.session.library.catalog(account)
    if catalog is None:
        raise LookupError("the demo has told no catalog")
    department = next(d for d in catalog.departments if d.name == "SMS delivery")
    await _fill(stage, catalog, department, WORDS["fa" if language().startswith("fa") else "en"])
    dialog = stage.find(NewTicketDialog)
    draft = dialog.box.draft
    if draft is None:
        raise LookupError("no draft in the window")
    wrong: dict[str, Value] = {"bulk": "2026", "date": "soon", "recipients": "0"}
    dialog.begin(replace(draft, fields=wrong, subject="Help"))
    stage.press("Send")
    await stage.take_one(dialog, f"forms/faults-{'fa' if language().startswith('fa') else 'en'}")
    stage.press("Discard draft")
    stage.press("Discard draft")
    await _closed(stage, dialog)


async def _closed(stage: Stage, dialog: NewTicketDialog) -> None:
    await stage.until(lambda: not dialog.isVisible(), "the dialog's end")


async def _fill(
    stage: Stage, catalog: Catalog, department: Department, words: Mapping[str, str]
) -> None:
    stage.press("New ticket")
    await stage.until(lambda: bool(stage.window.findChildren(NewTicketDialog)), "the dialog")
    dialog = stage.find(NewTicketDialog)
    box = stage.find(QComboBox, "New ticket department")
    box.setCurrentIndex(box.findData(department.id))
    topic = stage.find(QComboBox, "New ticket topic") if department.topics else None
    if topic is not None:
        topic.setCurrentIndex(1)
    draft = dialog.box.draft
    if draft is None:
        raise LookupError("no draft in the window")
    values = {field.id: answer(field, catalog, words) for field in department.form}
    draft = replace(draft, fields=values, subject=words["subject"])
    dialog.begin(draft)
    stage.find(QTextEdit, "Message").insertPlainText(words["message"])
    stage.find(QLineEdit, "New ticket subject").setFocus()
    dialog.resize(WIDTH, TALLEST)
    await asyncio.sleep(0.2)
    dialog.resize(WIDTH, TALLEST - max(0, dialog.form.spare))


def answer(field: Field, catalog: Catalog, words: Mapping[str, str]) -> Value:
    """Return an answer that fits *field*."""
    plain: dict[FieldKind, Value] = {
        FieldKind.LINE: LINES.get(field.id, words["line"]),
        FieldKind.TEXT: words[field.purpose.value if field.purpose else "text"],
        FieldKind.NUMBER: LINES.get(field.id, "1200"),
        FieldKind.DATE: "2026-11-20",
        FieldKind.CHECKBOX: True,
        FieldKind.EMAIL: "robin@anker-studio.example",
        FieldKind.DOMAIN: "anker-studio.example",
        FieldKind.URL: "https://anker-studio.example/shop",
        FieldKind.FOLLOWERS: ("sanne@anker-studio.example", "jonas@anker-studio.example"),
        FieldKind.MULTI_CHOICE: tuple(choice.id for choice in field.choices[:3]),
        FieldKind.CHOICE: field.choices[1].id if field.choices else "",
        FieldKind.NOTIFY: field.choices[1].id if field.choices else "",
        FieldKind.SERVICE: catalog.services[0].id,
        FieldKind.PRIORITY: catalog.priorities[-2].id,
        FieldKind.TICKET_TYPE: catalog.types[1].id,
    }
    match field.kind:
        case FieldKind.CREDENTIALS:
            kind = next(iter(field.credential_kinds), CredentialKind.SERVER_ROOT)
            return Credentials(
                kind=kind,
                login="robin@anker-studio.example" if kind is CredentialKind.MAILBOX else "root",
                password=Secret("not a real password"),
                host=HOSTS[kind],
                port=DEFAULT_PORTS[kind],
            )
        case FieldKind.GROUP:
            row = {inner.id: answer(inner, catalog, words) for inner in field.fields}
            return Rows(({id: cell for id, cell in row.items() if not isinstance(cell, Rows)},))
        case _:
            return plain[field.kind]


def _slug(department: Department) -> str:
    return department.name.lower().replace(" ", "-")
